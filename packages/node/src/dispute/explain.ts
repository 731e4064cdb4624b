/** `why` of a dispute: what it waits for, who can act, until when; and its contested steps, executed again. */
import type { Hex } from '@syncline/primitives'
import {
  createWhy,
  type DisputeParameters,
  disputeOutcome,
  matchDeadlines,
  matchOutcome,
  openMatches,
  type Why,
} from '@syncline/protocol'
import type { L1View } from '../l1/projection.js'
import { disassemble, type Instruction } from './instruction.js'
import type { Ranges } from './ranges.js'
import type { DisputeRecord } from './reader.js'

export type DisputeReason =
  | 'WON'
  | 'NO_SURVIVOR'
  | 'ABANDONED'
  | 'TO_CONCLUDE'
  | 'TO_FINISH'
  | 'MOVE_AWAITED'
  | 'PROOF_AWAITED'
  | 'JOIN_OPEN'
  | 'RIVALS_WELCOME'

/** The one reason that holds now: the deepest match decides. */
export function whyDispute({ facts }: DisputeRecord, parameters: DisputeParameters, now: bigint): Why<DisputeReason> {
  if (facts.status === 'WON') return createWhy('WON', 'one claim is left and was settled', 'nobody')
  if (facts.status === 'NO_SURVIVOR')
    return createWhy('NO_SURVIVOR', 'no claim is left: the range is open again', 'proposer')
  if (facts.status === 'ABANDONED') return createWhy('ABANDONED', 'an ancestor of the claims fell', 'nobody')
  if (disputeOutcome(facts, now).kind !== 'UNDECIDED')
    return createWhy('TO_CONCLUDE', 'one claim is left: anyone can conclude it', 'anyone')
  const open = openMatches(facts)
  if (open.some((match) => matchOutcome(match, parameters, now) !== 'NONE_YET')) {
    return createWhy('TO_FINISH', 'a match is decided by time or by its inner one: anyone can finish it', 'anyone')
  }
  const match = open.at(-1)
  if (match === undefined) {
    const earliest = facts.openedAt + facts.allowance
    return createWhy('RIVALS_WELCOME', 'every match is over; rivals may still come', 'time', { earliest })
  }
  const { a, b } = matchDeadlines(match, parameters)
  const earliest = a === undefined ? b : b === undefined || a < b ? a : b
  if (match.phase === 'WALK') {
    const side = match.turnB ? 'B' : 'A'
    return createWhy('MOVE_AWAITED', `claim ${side} has to open its tree, anyone may do it for it`, 'challenger', {
      earliest,
    })
  }
  if (match.phase === 'INNER') {
    return createWhy('JOIN_OPEN', 'histories of the contested segment may still join', 'challenger', { earliest })
  }
  return createWhy('PROOF_AWAITED', 'the contested step or output is to be proven', 'anyone', { earliest })
}

export type DisputeExplainer = {
  /** The contested step of a match of level 1, or undefined where the range can not be executed here any more. */
  instruction(record: DisputeRecord, matchId: Hex): Promise<Instruction | undefined>
}

/** Steps remembered: executing a range again takes seconds. */
const stepsKept = 64

export function createDisputeExplainer(view: L1View, ranges: Ranges): DisputeExplainer {
  const known = new Map<Hex, Instruction>()
  let tail: Promise<unknown> = Promise.resolve()

  const execute = async (record: DisputeRecord, matchId: Hex): Promise<Instruction | undefined> => {
    const found = known.get(matchId)
    if (found !== undefined) return found
    const match = record.facts.matches.find(({ id }) => id === matchId)
    const outer = record.facts.matches.find(({ id }) => id === match?.tournamentId)
    const parent = view.assertion(record.parentId)
    if (match === undefined || outer === undefined || parent === undefined || match.height !== 0) return undefined
    const range = await ranges.own(parent.batchEnd, parent.nextBatchEnd)
    const ready = await range?.prepare([outer.position])
    if (range === undefined || ready?.has(outer.position) !== true) return undefined
    const count = range.machine.leafCount(1, outer.position)
    const step = Math.min(match.position, count - 1)
    const states = [range.stateAt(outer.position, step), range.stateAt(outer.position, step + 1)] as const
    const made = disassemble(outer.position, step, ...states)
    if (known.size >= stepsKept) known.delete(known.keys().next().value!)
    known.set(matchId, made)
    return made
  }

  return {
    // one after the other: many at once would take the node from those who play
    instruction(record, matchId) {
      const next = tail.then(() => execute(record, matchId))
      tail = next.catch(() => undefined)
      return next
    },
  }
}
