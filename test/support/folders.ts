/** Folders of tests, which go when their test does. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** `closing`: what the test's end calls. */
export function openFolder(name: string, closing: (() => Promise<void> | void)[]): string {
  const folder = mkdtempSync(join(tmpdir(), `syncline-${name}-`))
  closing.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
