/** JSON as the CLI prints it: integers that do not fit a double are decimal strings, bytes are 0x hex. */
import { bytesToHex } from '@syncline/primitives'

/** Text of a value. `indent` 0 = one line. Throws only on cycles, which no command makes. */
export function encodeJson(value: unknown, indent = 0): string {
  const replace = (_key: string, given: unknown): unknown => {
    if (typeof given === 'bigint') return given.toString()
    if (given instanceof Uint8Array) return bytesToHex(given)
    return given
  }
  return JSON.stringify(value, replace, indent) ?? 'null'
}
