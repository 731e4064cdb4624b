/** Sets of locks over several domains and the one order in which everybody takes them (docs/locks.md §7; OIP-44). */
import { accept, type Bytes, bytesToHex, compareBytes, type Result, refuse } from '@syncline/primitives'
import { lockLimits } from '../generated/locks.js'

/** An asset or a holding of a domain, 32 bytes. */
export type LockKey = { readonly domainId: bigint; readonly asset: Bytes }

/** Locks of one transaction: each is a round trip while others wait. */
export const mostLocksOfSet = 64

/** Domain id, then the bytes of the asset: below 0 if a is taken first. */
export function compareLockKeys(a: LockKey, b: LockKey): number {
  if (a.domainId !== b.domainId) return a.domainId < b.domainId ? -1 : 1
  return compareBytes(a.asset, b.asset)
}

/** A key as text, for maps. */
export function lockKeyName({ domainId, asset }: LockKey): string {
  return `${domainId}:${bytesToHex(asset)}`
}

/** Each key once, in the canonical order. O(n log n). */
export function canonicalLockSet(keys: readonly LockKey[]): Result<readonly LockKey[], 'LOCK_SET_SIZE'> {
  if (keys.length === 0 || keys.length > mostLocksOfSet) {
    return refuse('LOCK_SET_SIZE', `a set has 1 to ${mostLocksOfSet} locks, not ${keys.length}`)
  }
  const sorted = [...keys].sort(compareLockKeys)
  return accept(sorted.filter((key, i) => i === 0 || compareLockKeys(sorted[i - 1]!, key) !== 0))
}

/** Whether locks may end at `until`, in seconds. */
export function checkLockTerm(until: bigint, now: bigint): Result<undefined, 'LOCK_TERM'> {
  const longest = now + BigInt(lockLimits.preemptSeconds)
  if (until > now && until <= longest) return accept(undefined)
  return refuse('LOCK_TERM', `a lock ends after ${now} and at ${longest} at the latest`, { until, longest })
}
