/** Where the official vectors lie, and which files a suite has. They are not part of the repository (see README). */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Folder of the vectors: `SYNCLINE_VECTORS`, else `../shared/vectors` beside the repository. May not exist. */
export function vectorsFolder(): string {
  return resolve(root, process.env['SYNCLINE_VECTORS'] ?? '../shared/vectors')
}

/** What to say, and if it is a failure, when a folder of vectors is missing: a failure in CI, a skip elsewhere. */
export function missingVectors(folder: string): { readonly message: string; readonly fails: boolean } {
  const fails = process.env['CI'] === 'true'
  const remedy = 'put the vectors beside the repository or set SYNCLINE_VECTORS'
  return { message: `${fails ? 'missing' : 'skipped, missing'}: ${folder} (${remedy})`, fails }
}

/** A vector file: its absolute path and its size in bytes. */
export type VectorFile = { readonly path: string; readonly size: number }

/** All JSON files below `folder`, sorted by path; undefined if there is no such folder. */
export function listVectorFiles(folder: string): readonly VectorFile[] | undefined {
  if (!existsSync(folder)) return undefined
  const files: VectorFile[] = []
  const walk = (current: string): void => {
    for (const entry of readdirSync(current, { withFileTypes: true })) {
      const path = join(current, entry.name)
      if (entry.isDirectory()) walk(path)
      else if (entry.name.endsWith('.json')) files.push({ path, size: statSync(path).size })
    }
  }
  walk(folder)
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}
