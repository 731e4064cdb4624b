/** What stands, as an entry says it and as a base is played from (docs/reconciliation.md §5). */
import { type Bytes, equalBytes } from '@syncline/primitives'
import type { Guard } from '../order/guard.js'
import { absentEntryHash, type LockEntry, registryEntryOf } from './reconciliation.js'
import type { ResolveBase } from './resolve.js'

/** What is there of a base, as an entry: undefined where the entry names nothing. */
export function baseOfEntry(
  entry: LockEntry,
  below: Bytes | undefined,
  guard: Guard | undefined,
): ResolveBase | undefined {
  const registry = registryEntryOf(entry)
  if (registry === undefined) return undefined
  return { ...registry, ...(below === undefined ? {} : { below }), ...(guard === undefined ? {} : { guard }) }
}

/** Whether one order stands in both, or none: an entry says that none does by 0. */
export function standsSame(a: Bytes | undefined, b: Bytes | undefined): boolean {
  return equalBytes(a ?? absentEntryHash, b ?? absentEntryHash)
}
