/** The face of a node: what RPC, CLI and tests see, gathered from its parts. */

import type { Hex } from '@syncline/primitives'
import type { Batcher } from '../batcher/batcher.js'
import type { AttestationReports, DisputesReport, NodeApi, PromiseReports } from '../chain/api.js'
import { createExplainer } from '../chain/explain.js'
import { createInclusionWaiters } from '../chain/inclusion.js'
import type { NodeOptions, Role } from '../chain/options.js'
import { createReader } from '../chain/reader.js'
import type { Challenger } from '../challenger/challenger.js'
import type { Disputes } from '../dispute/disputes.js'
import type { DisputeExplainer } from '../dispute/explain.js'
import type { L1Follower } from '../l1/follower.js'
import type { Registration } from '../l1/registration.js'
import { publicUrl } from '../l1/rpc.js'
import type { TransactionPool } from '../mempool/mempool.js'
import { createObjectIndex } from '../objects/objectIndex.js'
import { createOrderIndex } from '../orders/orderIndex.js'
import type { Clock } from '../ports/clock.js'
import type { Outputs } from '../proposer/outputs.js'
import { agreesWith, type Proposer, reportAssertion } from '../proposer/proposer.js'
import type { Sequencer } from '../sequencer/sequencer.js'
import type { DomainState } from './domainState.js'

/** The parts of a running node; those of roles it does not have are undefined. */
export type NodeParts = {
  readonly options: NodeOptions
  readonly roles: readonly Role[]
  readonly registration: Registration
  readonly l1ChainId: bigint
  readonly state: DomainState
  /** The contract that decides disputes, as far as known. */
  readonly resolver: () => Hex | undefined
  readonly follower: L1Follower
  readonly pool: TransactionPool | undefined
  readonly sequencer: Sequencer | undefined
  readonly batcher: Batcher | undefined
  readonly proposer: Proposer | undefined
  readonly challenger: Challenger | undefined
  readonly promises: PromiseReports | undefined
  readonly attestations: { readonly reports: AttestationReports; problem(): string | undefined } | undefined
  readonly disputes: Disputes
  readonly disputedSteps: DisputeExplainer
  readonly outputs: Outputs
  readonly clock: Clock
  /** Batches of L1 that are not executed yet. */
  readonly lag: () => bigint
  readonly failure: () => Error | undefined
}

/** A node this many batches behind L1 is not ready. */
const readyLag = 16n

export function createNodeApi(parts: NodeParts): { readonly api: NodeApi; readonly close: () => void } {
  const { state, registration, follower, pool, sequencer, batcher, proposer, outputs, options, clock } = parts
  const { chain, view, derived, database } = state
  const { addresses, rules } = registration
  const now = (): bigint => follower.head()?.timestamp ?? clock.nowSeconds()
  const agrees = (assertion: Parameters<typeof agreesWith>[0]) => agreesWith(assertion, outputs)
  const attestations = parts.attestations?.reports
  const reader = createReader({ chain, view, derived, agrees, attested: () => attestations?.attested(), now })
  const waiters = createInclusionWaiters(reader, chain.on, (hash) => sequencer?.promise(hash))
  const objects = createObjectIndex(reader)
  const orders = createOrderIndex(reader)
  const explain = createExplainer({
    chain,
    reader,
    view,
    derived,
    rules,
    resolver: parts.resolver,
    mempool: pool,
    attestations,
    agrees,
    now,
  })

  const notReady = (): readonly string[] => {
    const reasons: string[] = []
    const failure = parts.failure()
    if (failure !== undefined) reasons.push(`the node failed: ${failure.message}`)
    const l1 = follower.notReady()
    if (l1 !== undefined) reasons.push(l1)
    if (parts.lag() > readyLag) reasons.push(`${parts.lag()} batches of L1 are not executed yet`)
    return reasons
  }

  const status = (): Readonly<Record<string, unknown>> => {
    const head = chain.head().block
    const l1Head = follower.head()
    return {
      domainId: options.domainId,
      roles: parts.roles,
      ready: notReady().length === 0,
      notReady: notReady(),
      head: { number: head.number, hash: head.hash, worldRoot: head.worldRoot, timestamp: head.timestamp },
      safe: chain.safe(),
      finalized: chain.finalized(),
      l1: {
        chainId: parts.l1ChainId,
        url: publicUrl(options.l1.url),
        head: l1Head?.number,
        processed: follower.processed()?.number,
        timestamp: l1Head?.timestamp,
      },
      batches: {
        posted: view.batchCount(),
        derived: derived.count(),
        sealed: sequencer?.backlogSize() ?? 0n,
        inFlight: batcher?.inFlight() ?? 0,
      },
      queue: { length: view.itemCount(), consumed: view.queueConsumed() },
      mempool: pool === undefined ? undefined : { transactions: pool.size() },
      attested: attestations?.attested(),
      assertions: { known: view.assertions().length, confirmed: view.latestConfirmed()?.number },
      waitingFor: {
        sequencer: sequencer?.waitingFor(),
        batcher: batcher?.problem(),
        proposer: proposer?.problem(),
        challenger: parts.challenger?.problem(),
        validator: parts.attestations?.problem(),
      },
      clockOffsetMs: clock.offsetMs,
      storeBytes: database.sizeBytes(),
    }
  }

  const disputes = async (): Promise<DisputesReport> => ({
    contract: parts.disputes.contract(),
    parameters: await parts.disputes.parameters(),
    now: now(),
    disputes: await parts.disputes.current(),
  })

  const api: NodeApi = {
    chain: reader,
    roles: parts.roles,
    settlement: { l1ChainId: parts.l1ChainId, addresses },
    promises: parts.promises,
    attestations,
    mempool: pool,
    sequencerUrl: sequencer === undefined ? options.sequencerUrl : undefined,
    disputes,
    disputedStep: parts.disputedSteps.instruction,
    objects: objects.current,
    orders: orders.current,
    sealedBatches: (from, limit) => {
      const posted = view.batchCount()
      return sequencer?.backlog(from > posted ? from : posted, Math.max(1, Math.min(64, limit))) ?? []
    },
    assertions: () => view.assertions().map((assertion) => reportAssertion(assertion, view, outputs)),
    status,
    why: explain,
    waitForInclusion: waiters.wait,
    on: chain.on,
    notReady,
  }
  return { api, close: waiters.stop }
}
