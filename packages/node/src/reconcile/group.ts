/**
 * Who reconciles: the validators of all domains, each with one key, in an order that everybody finds by himself. Another group, by another epoch of any
 * domain or another list of domains, is another assembly with heights of its own (docs/reconciliation.md §7).
 */
import {
  type Bytes,
  bytesToBigint,
  bytesToHex,
  compareBytes,
  concatBytes,
  Fault,
  hashWords,
  keccak256,
} from '@syncline/primitives'
import type { QuorumSet } from '@syncline/protocol'

export type ReconcileGroup = {
  /** Names it: 32 bytes. */
  readonly tag: Bytes
  /** Ascending. */
  readonly domainIds: readonly bigint[]
  /** By seat, 96 bytes each, ascending. */
  readonly keys: readonly Bytes[]
}

/** Every seat speaks with every other one: messages grow with the square. */
export const mostSeats = 64
const groupTag = bytesToBigint(new TextEncoder().encode('syncline.reconcile.group.v1'.padEnd(32, '\0')))

/** The group of the sets of some domains, in any order. Fault RECONCILE_GROUP_LARGE above 64 keys. */
export function groupOf(chainTag: Bytes, sets: readonly Pick<QuorumSet, 'domainId' | 'members'>[]): ReconcileGroup {
  const domainIds = sets.map(({ domainId }) => domainId).sort((a, b) => (a < b ? -1 : 1))
  const found = new Map(sets.flatMap(({ members }) => members.map(({ key }) => [bytesToHex(key), key] as const)))
  const keys = [...found.values()].sort(compareBytes)
  if (keys.length > mostSeats)
    throw new Fault('RECONCILE_GROUP_LARGE', `${keys.length} validators, where ${mostSeats} can reconcile`, {
      remedy: 'let the domains share their validators, or reconcile fewer domains together',
      data: { keys: keys.length, most: mostSeats },
    })
  const tag = hashWords(
    ...[groupTag, chainTag, BigInt(domainIds.length), ...domainIds, BigInt(keys.length)],
    keccak256(concatBytes(...keys)),
  )
  return { tag, domainIds, keys }
}
