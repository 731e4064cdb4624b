/** How this project's codes are told over JSON-RPC: number, phrase and remedy from the one table of codes. */
import { type ErrorEntry, errorTable } from '@syncline/primitives'

const unknown: ErrorEntry = { kind: 'fault', rpc: -32000, message: 'refused', remedy: '' }

/** Entry of a code; −32000 for one that the table lacks, `data.code` still names it. */
export function refusalEntry(code: string): ErrorEntry {
  return Object.hasOwn(errorTable, code) ? (errorTable as Readonly<Record<string, ErrorEntry>>)[code]! : unknown
}
