/** Finds and reads `syncline.toml`. */
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Layers } from '@syncline/node/config'
import { CliFault } from './exit.js'

/** Larger than any configuration; a mistaken path to a database must not be parsed. */
const maxBytes = 1 << 20

/** The parsed file, or undefined when none was named and there is none in `cwd`. Faults CONFIG_NOT_FOUND, CONFIG_SYNTAX. */
export async function readConfigFile(named: string | undefined, cwd: string): Promise<Layers['file']> {
  const path = resolve(cwd, named ?? 'syncline.toml')
  let text: string
  try {
    if (statSync(path).size > maxBytes) {
      throw new CliFault('usage', 'CONFIG_SYNTAX', `${path} is larger than ${maxBytes} bytes`, {
        remedy: 'give the path of a syncline.toml',
      })
    }
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    if (cause instanceof CliFault) throw cause
    const absent = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    if (absent && named === undefined) return undefined
    throw new CliFault(absent ? 'notFound' : 'environment', 'CONFIG_NOT_FOUND', `cannot read ${path}`, {
      remedy: 'check --config and the rights of the file',
      cause,
    })
  }
  const { parse, TomlError } = await import('smol-toml')
  try {
    return { path, table: parse(text) as Readonly<Record<string, unknown>> }
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause
    const [first] = cause.message.split('\n')
    throw new CliFault('usage', 'CONFIG_SYNTAX', `${path}:${cause.line}:${cause.column}: ${first}`, {
      remedy: 'correct the line; the format is TOML 1.0',
      data: { path, line: cause.line, column: cause.column },
      cause,
    })
  }
}
