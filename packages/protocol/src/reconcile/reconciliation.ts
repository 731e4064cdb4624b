/**
 * What validators agree on and each domain takes: new entries of LockRegistry, by segment; and the message that they sign, hashed as the
 * ABI encodes it (docs/reconciliation.md §5). The contracts' twin hashes the same words.
 */
import { accept, type Bytes, bytesToBigint, compareBytes, hashWords, type Result, refuse } from '@syncline/primitives'
import { orderActions, regulatoryStates } from '../generated/locks.js'
import type { RegistryEntry } from '../lock/lockState.js'
import { type GuardEntry, isGuardEntry } from '../order/guardEntry.js'

/** Domains of one reconciliation, and deltas that one of them takes: what one transaction pays for. */
export const reconciliationLimits: { readonly mostDomains: number; readonly mostDeltas: number } = {
  mostDomains: 16,
  mostDeltas: 64,
}

/** An entry as the contracts keep it: code of the state, 1 + code of the held action or 0, and the order's digest (32 bytes). */
export type LockEntry = { readonly state: number; readonly held: number; readonly order: Bytes }

/**
 * `from`: hash of the entry that has to stand there. `below`: the order that made the state while another one is held over it; else one that made the
 * state there until now and has to wait, so that its word stays; else 0. `guard`: whose word the state rests on besides. Segments ascend from 0, assets within; an asset has one delta.
 */
export type LockDelta = {
  readonly segment: number
  readonly asset: Bytes
  readonly from: Bytes
  readonly to: LockEntry
  readonly below: Bytes
  readonly guard: GuardEntry
}

/** `id` and hashes have 32 bytes; `domainIds` ascend, and `deltaHashes` are theirs. `lamport`: the highest time that it reconciles. */
export type Reconciliation = {
  readonly id: Bytes
  readonly lamport: bigint
  readonly domainIds: readonly bigint[]
  readonly deltaHashes: readonly Bytes[]
}

/** Hash of an entry that no order ever touched. Shared, never written to. */
export const absentEntryHash: Bytes = new Uint8Array(32)

/** The entry that LockRegistry has not: ACTIVE without an order. */
export const absentEntry: LockEntry = { state: 0, held: 0, order: absentEntryHash }

const messageTag = bytesToBigint(new TextEncoder().encode('syncline.quorum.reconcile.v1'.padEnd(32, '\0')))

/** The form of the contracts of what a lock's registry keeps. */
export function lockEntryOf({ state, held, order }: RegistryEntry): LockEntry {
  return {
    state: regulatoryStates.indexOf(state),
    held: held === undefined ? 0 : 1 + orderActions.indexOf(held),
    order: order ?? absentEntryHash,
  }
}

/** The registry's entry of a form; undefined where it names no state, no action, or a restriction without an order. */
export function registryEntryOf({ state, held, order }: LockEntry): RegistryEntry | undefined {
  const name = regulatoryStates[state]
  const action = held === 0 ? undefined : orderActions[held - 1]
  if (name === undefined || (held !== 0 && action === undefined) || order.length !== 32) return undefined
  const isUntouched = isZero(order)
  if (isUntouched && (state !== 0 || held !== 0)) return undefined
  return { state: name, held: action, order: isUntouched ? undefined : order }
}

const isZero = (bytes: Bytes): boolean => bytes.every((byte) => byte === 0)

/** keccak(abi.encode(entry)); 0 for the absent one. */
export function lockEntryHash({ state, held, order }: LockEntry): Bytes {
  if (state === 0 && held === 0 && isZero(order)) return absentEntryHash
  return hashWords(BigInt(state), BigInt(held), order)
}

/** Refuses what no domain takes. O(deltas). */
export function checkLockDeltas(
  deltas: readonly LockDelta[],
): Result<readonly LockDelta[], 'RECONCILIATION_MALFORMED'> {
  const { mostDeltas } = reconciliationLimits
  if (deltas.length > mostDeltas) return malformed(`a domain takes ${mostDeltas} deltas at most, not ${deltas.length}`)
  for (const [i, delta] of deltas.entries()) {
    const { segment, asset, from, to } = delta
    if (!Number.isInteger(segment) || segment < 0 || segment >= 2 ** 32) return malformed(`segment of delta ${i}`)
    if (asset.length !== 32 || from.length !== 32) return malformed(`delta ${i} has a word that is not one`)
    if (registryEntryOf(to) === undefined) return malformed(`delta ${i} leads to no entry`)
    if (!restsOnWhatItMay(delta)) return malformed(`what delta ${i} rests on does not go with its entry`)
    const last = deltas[i - 1]
    if (last === undefined) continue
    const order = last.segment - segment || compareBytes(last.asset, asset)
    if (order >= 0) return malformed('segments ascend, and assets within')
  }
  if (new Set(deltas.map(({ asset }) => bytesToBigint(asset))).size < deltas.length)
    return malformed('an asset is in one segment')
  return accept(deltas)
}

/** Only what is held, or restricts, has an order below it, and only a state that restricts has a guard. */
function restsOnWhatItMay({ to, below, guard }: LockDelta): boolean {
  const isBelow = below.length === 32 && (to.held !== 0 || to.state !== 0 || isZero(below))
  return isBelow && isGuardEntry(guard) && (to.state !== 0 || guard.rank === 0)
}

/** keccak(abi.encode(LockDelta[])): what a certificate says of one domain. */
export function lockDeltasHash(deltas: readonly LockDelta[]): Bytes {
  const words = deltas.flatMap(({ segment, asset, from, to, below, guard }) => [
    BigInt(segment),
    asset,
    from,
    BigInt(to.state),
    BigInt(to.held),
    to.order,
    below,
    guard.authority,
    // bytes16 is the left half of its word
    bytesToBigint(guard.jurisdiction) << 128n,
    BigInt(guard.rank),
  ])
  return hashWords(32n, BigInt(deltas.length), ...words)
}

/** Refuses what cannot be signed. O(domains). */
export function checkReconciliation(
  reconciliation: Reconciliation,
): Result<Reconciliation, 'RECONCILIATION_MALFORMED'> {
  const { id, lamport, domainIds, deltaHashes } = reconciliation
  const { mostDomains } = reconciliationLimits
  if (id.length !== 32 || lamport < 0n || lamport >> 64n !== 0n) return malformed('id or Lamport time is out of range')
  if (domainIds.length === 0 || domainIds.length > mostDomains)
    return malformed(`a reconciliation has 1 to ${mostDomains} domains, not ${domainIds.length}`)
  if (deltaHashes.length !== domainIds.length || deltaHashes.some(({ length }) => length !== 32))
    return malformed('each domain has one hash of deltas')
  for (const [i, domainId] of domainIds.entries()) {
    if (domainId < 0n || domainId >> 64n !== 0n) return malformed(`domain ${domainId} is out of range`)
    if (i > 0 && domainIds[i - 1]! >= domainId) return malformed('domains ascend')
  }
  return accept(reconciliation)
}

function malformed(reason: string): Result<never, 'RECONCILIATION_MALFORMED'> {
  return refuse('RECONCILIATION_MALFORMED', reason)
}

/** What is signed: keccak(abi.encode(tag, chainTag, reconciliation)). */
export function reconciliationMessage(chainTag: Bytes, { id, lamport, domainIds, deltaHashes }: Reconciliation): Bytes {
  const count = BigInt(domainIds.length)
  // offsets of the struct, and of its lists within it, as the ABI has them
  const lists = [128n, 160n + 32n * count]
  return hashWords(messageTag, chainTag, 96n, id, lamport, ...lists, count, ...domainIds, count, ...deltaHashes)
}
