/** Divergences and reconciliations as JSON-RPC shows them. */

import { bytesToBigint } from '@syncline/primitives'
import {
  digestOfValue,
  type LockEntry,
  type OpenCase,
  orderActions,
  type Plan,
  reconciliationOf,
  regulatoryStates,
  type VoteVector,
} from '@syncline/protocol'
import type { DivergenceReport, ReconcileStatus, ReconciliationReport } from '../../reconcile/reports.js'
import type { JsonObject } from '../json.js'
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
    why: {
      reason: why.reason,
      explanation: why.explanation,
      nextActor: why.nextActor,
      earliest: why.earliest === undefined ? null : quantity(why.earliest),
      command: why.command ?? null,
    },
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

export function formatCase({ caseId, asset, order, standing, deadline }: OpenCase): JsonObject {
  return {
    caseId: bytesHex(caseId),
    asset: bytesHex(asset),
    order: bytesHex(order),
    standing: standing === undefined ? null : bytesHex(standing),
    deadline: quantity(deadline),
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
