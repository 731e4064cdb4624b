/** How a dispute went, from what L1 logged. */
import type { Hex } from '@syncline/primitives'
import type { DisputeRecord } from '../../packages/node/src/dispute/reader.js'
import { rowOf } from '../osp/coverage.js'
import { run, type Truth } from './domain.js'

/** Openings and seals at heights 24 and 26. */
export const mostMoves = 15

/** Most openings and seals of a pair of claims: those of a match and of one that is inside it. */
export function movesOf({ facts, events }: DisputeRecord): number {
  const own = (id: Hex): number =>
    events.filter(
      ({ eventName, args }) =>
        (eventName === 'Opened' || eventName === 'Sealed') && 'matchId' in args && args.matchId === id,
    ).length
  const inner = (id: Hex): number[] =>
    facts.matches.filter((each) => each.tournamentId === id).map((each) => own(each.id))
  return Math.max(
    0,
    ...facts.matches.filter(({ level }) => level === 0).map(({ id }) => own(id) + Math.max(0, ...inner(id))),
  )
}

/** Kinds of the steps that were proven on L1. */
export async function provenSteps({ facts, events }: DisputeRecord, truth: Truth): Promise<string[]> {
  const out: string[] = []
  for (const event of events) {
    if (event.eventName !== 'StepProven') continue
    const match = facts.matches.find(({ id }) => id === event.args.matchId)!
    const { position: segment } = facts.matches.find(({ id }) => id === match.tournamentId)!
    if (segment >= truth.trace.tree.count) {
      out.push('[after the last segment]')
      continue
    }
    const trace = await run(truth.trace.segmentInSteps(segment))
    out.push(match.position >= trace!.tree.count ? '[after the last step]' : rowOf(trace!.stateAt(match.position)))
  }
  return out
}

/** Inner matches that a step decided. */
export function refutedMatches({ facts, events }: DisputeRecord): number {
  const inner = new Set(facts.matches.flatMap(({ level, id }) => (level === 1 ? [id] : [])))
  const refuted = 1
  return events.filter(
    ({ eventName, args }) => eventName === 'MatchEnded' && args.severity === refuted && inner.has(args.matchId),
  ).length
}
