/** Disputes as JSON. */
import { matchDeadlines } from '@syncline/protocol'
import type { DisputesReport } from '../../chain/api.js'
import { whyDispute } from '../../dispute/explain.js'
import type { DisputeRecord } from '../../dispute/reader.js'
import { plain } from '../errors.js'
import type { JsonObject } from '../json.js'
import { quantity } from './quantity.js'

/** One dispute; `report` says the contract's constants and the time. */
export function formatDispute(record: DisputeRecord, report: DisputesReport): JsonObject {
  const { facts, claims, money, events, parentId, round, l1Block } = record
  const { parameters, now } = report
  const why = parameters === undefined ? undefined : whyDispute(record, parameters, now)
  return {
    id: facts.id,
    parent: parentId,
    round,
    status: facts.status,
    why: why === undefined ? null : plain(why),
    openedAt: quantity(facts.openedAt),
    allowance: quantity(facts.allowance),
    l1Block: quantity(l1Block),
    now: quantity(now),
    money: plain(money),
    claims: claims.map((claim) => ({
      id: claim.id,
      level: claim.level,
      tournament: claim.tournamentId,
      root: claim.root,
      owner: claim.owner,
      status: claim.status,
      bond: quantity(claim.bond),
      spent: quantity(claim.spent),
      work: quantity(claim.work),
    })),
    matches: facts.matches.map((match) => {
      const deadlines = parameters === undefined ? { a: undefined, b: undefined } : matchDeadlines(match, parameters)
      return {
        id: match.id,
        level: match.level,
        tournament: match.tournamentId,
        phase: match.phase,
        outcome: match.outcome,
        a: match.a.id,
        b: match.b.id,
        nodeA: match.nodeA,
        nodeB: match.nodeB,
        turn: match.phase === 'WALK' ? (match.turnB ? 'B' : 'A') : null,
        from: quantity(BigInt(match.position) << BigInt(match.height)),
        to: quantity((BigInt(match.position + 1) << BigInt(match.height)) - 1n),
        deadlineA: deadlines.a === undefined ? null : quantity(deadlines.a),
        deadlineB: deadlines.b === undefined ? null : quantity(deadlines.b),
      }
    }),
    events: events.map(({ eventName, args, l1Block: block, transactionHash }) => ({
      name: eventName,
      l1Block: quantity(block),
      transaction: transactionHash,
      args: plain(args),
    })),
  }
}
