/** Divergences and reconciliations as JSON-RPC shows them. */

import { type Bytes, bytesToBigint } from '@syncline/primitives'
import {
  digestOfValue,
  type LockEntry,
  orderActions,
  type Plan,
  reconciliationOf,
  regulatoryStates,
  type VoteVector,
  whyCase,
} from '@syncline/protocol'
import type { CaseReport } from '../../reconcile/caseBook.js'
import type { DivergenceReport, ReconcileStatus, ReconciliationReport } from '../../reconcile/reports.js'
import type { JsonObject } from '../json.js'
import { formatWhy } from './order.js'
import { bytesHex, quantity, wordHex } from './quantity.js'

/** Actions of an entry are counted from 1; 0: none is held. */
export function formatEntry({ state, held, order }: LockEntry): JsonObject {
  return {
    state: regulatoryStates[state] ?? String(state),
    held: held === 0 ? null : (orderActions[held - 1] ?? String(held)),
    order: wordHex(bytesToBigint(order)),
  }
}

export function formatDivergence(report: DivergenceReport): JsonObject {
  const { asset, kind, stage, since, domainIds, entries, deadline, why } = report
  return {
    asset: bytesHex(asset),
    kind,
    stage,
    since: quantity(since),
    deadline: deadline === undefined ? null : quantity(deadline),
    entries: entries.map((entry, i) => ({ domainId: quantity(domainIds[i]!), ...formatEntry(entry) })),
    why: formatWhy(why),
  }
}

const formatVector = ({ voter, votes }: VoteVector): JsonObject => ({ seat: voter, votes: [...votes] })

function formatPlan(
  { height, previous, lamport, at, domains, segments }: Plan,
  accepted: readonly number[],
): JsonObject {
  return {
    height: quantity(height),
    previous: bytesHex(previous),
    lamport: quantity(lamport),
    at: quantity(at),
    domains: domains.map((mark) => ({
      domainId: quantity(mark.domainId),
      height: quantity(mark.height),
      root: bytesHex(mark.root),
    })),
    segments: segments.map(({ assets }, i) => ({
      isAccepted: accepted.includes(i),
      assets: assets.map(({ asset, to, orders, contested, pending }) => ({
        asset: bytesHex(asset),
        to: formatEntry(to),
        orders: orders.map(({ order }) => bytesHex(order)),
        contested: contested.map(bytesHex),
        pending: pending.map(bytesHex),
      })),
    })),
  }
}

export function formatReconciliation(report: ReconciliationReport): JsonObject {
  const { decided, applied, outcomes, members, votesNeeded } = report
  const { plan, accepted, vectors } = decided.value
  const { deltas } = reconciliationOf(plan, accepted)
  return {
    id: bytesHex(digestOfValue(decided.value)),
    ...formatPlan(plan, accepted),
    members,
    votesNeeded,
    votes: vectors.map(formatVector),
    endorsedBy: decided.endorsements.map(({ voter }) => voter),
    applied: applied.map(({ domainId, at }) => ({
      domainId: quantity(domainId),
      deltas: deltas[plan.domains.findIndex((mark) => mark.domainId === domainId)]?.length ?? 0,
      blockNumber: at === undefined ? null : quantity(at.block),
      transactionHash: at === undefined ? null : at.transaction,
    })),
    outcomes: outcomes?.map(({ segment, outcome }) => ({ segment, outcome })) ?? null,
  }
}

export function formatCase({ open, state, evidence }: CaseReport): JsonObject {
  const { caseId, asset, order, standing, deadline } = open
  const { status, defaultVerdict, verdict, decision, trail } = state
  const hexOrNull = (bytes: Bytes | undefined) => (bytes === undefined ? null : bytesHex(bytes))
  return {
    caseId: bytesHex(caseId),
    asset: bytesHex(asset),
    order: bytesHex(order),
    standing: hexOrNull(standing),
    deadline: quantity(deadline),
    defaultVerdict,
    status,
    verdict: verdict ?? null,
    arbiter: hexOrNull(decision?.arbiter),
    grounds: hexOrNull(decision?.grounds),
    evidence: evidence.map(({ digest, by, signature, at }) => ({
      ...{ digest: bytesHex(digest), by: bytesHex(by), at: quantity(at), signature: bytesHex(signature) },
    })),
    trail: trail.map(({ at, what, by, digest }) => ({
      ...{ at: quantity(at), what, by: hexOrNull(by), digest: hexOrNull(digest) },
    })),
    why: formatWhy(whyCase(state)),
  }
}

export function formatReconcileStatus(status: ReconcileStatus): JsonObject {
  const { group, chainTag, seat, members, height, view, peers, domains, problem } = status
  return {
    group: group ?? null,
    chainTag,
    seat: seat ?? null,
    ...{ members, height: quantity(height), view, peers },
    domains: domains.map(({ id, settled, lockRoot }) => ({
      domainId: quantity(id),
      settled: settled === undefined ? null : quantity(settled),
      lockRoot,
    })),
    problem: problem ?? null,
  }
}
