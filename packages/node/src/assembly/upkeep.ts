/** What keeps a node's database and memory bounded, and its slow metrics fresh. */

import type { SigningRole } from '../chain/options.js'
import { decodeQuantity } from '../l1/decode.js'
import type { L1View } from '../l1/projection.js'
import type { RpcClient } from '../l1/rpc.js'
import type { NodeMetrics } from '../metrics/metrics.js'
import type { Signer } from '../ports/keys.js'
import { yieldToIo } from '../ports/timers.js'
import type { DomainState } from './domainState.js'

/** Blocks whose state is kept below the head, unless an unconfirmed assertion needs more. A day at one block a second. */
const keptStates = 86_400n
/** Confirmed batches whose sealed records are kept, in case L1 takes them back. */
const keptSealed = 1_024n

function least(a: bigint, b: bigint): bigint {
  if (a < b) return a
  return b
}

/** Steps of pruning in one call: with 64 states each, more than blocks come between two calls. */
const pruneSteps = 16

/** Forgets what nothing needs any more, a little at a time, so that no block waits for it. */
export async function prune({ database, chain, derived, batches, worlds }: DomainState, view: L1View): Promise<void> {
  const old = chain.head().block.number - keptStates
  const confirmed = view.latestConfirmed()?.batchEnd ?? 0n
  // executing a range for an assertion starts at the latest confirmed one
  const oldest = least(old, derived.lastBlockAfter(confirmed))
  database.write(() => {
    if (confirmed > keptSealed) batches.prune(confirmed - keptSealed)
    if (old > 0n) batches.prunePromises(old)
  })
  for (let step = 0; oldest > 0n && step < pruneSteps; step++) {
    if (!database.write(() => worlds.prune(oldest))) break
    await yieldToIo()
  }
  worlds.trim()
}

/** Reads what no event tells: balances, file size, assertion counts, ages. */
export async function measure(options: {
  readonly state: DomainState
  readonly metrics: NodeMetrics
  readonly rpc: RpcClient
  readonly signers: Readonly<Partial<Record<SigningRole, Signer>>>
  readonly now: bigint
}): Promise<void> {
  const { state, metrics, rpc } = options
  const { chain, view, database } = state
  metrics.setStoreBytes(database.sizeBytes())
  const counts = { pending: 0, confirmed: 0, rejected: 0, contested: 0 }
  for (const assertion of view.assertions()) {
    const status = view.statusOf(assertion)
    if (status === 'CONFIRMED') counts.confirmed++
    else if (status !== 'PENDING') counts.rejected++
    else if (view.isContested(assertion)) counts.contested++
    else counts.pending++
  }
  for (const status of ['pending', 'confirmed', 'rejected', 'contested'] as const) {
    metrics.setAssertions(status, counts[status])
  }
  for (const [level, number] of [
    ['safe', chain.safe()],
    ['finalized', chain.finalized()],
  ] as const) {
    const block = chain.store.byNumber(number)
    if (block !== undefined) metrics.setLag(level, Number(options.now - block.timestamp))
  }
  for (const role of ['batcher', 'proposer', 'challenger', 'validator'] as const) {
    const signer = options.signers[role]
    if (signer === undefined) continue
    const balance = decodeQuantity(await rpc.call('eth_getBalance', [signer.address, 'latest']), 'balance')
    metrics.setSignerBalance(role, balance)
  }
}
