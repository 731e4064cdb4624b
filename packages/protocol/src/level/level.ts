/**
 * Levels: how sure a block is, computed by any client alone from what L1 says (architecture §1; PRZ-82, PRZ-86).
 *
 * 0 local: executed and pre-confirmed by its sequencer. 1 conditional: its data are on L1, so it follows from L1 if L1 stays.
 * 2 attested: a quorum of registered validators, or a lapsed one-day window, stands for it. 3 certified: under a confirmed
 * assertion. 4 anchored: certified, and its digest is in a final anchor block. A transaction has the level of its block.
 */
import { createWhy, type Why } from '../why.js'

export type Level = 0 | 1 | 2 | 3 | 4

/** Names of the levels. */
export const levelNames: readonly ['local', 'conditional', 'attested', 'certified', 'anchored'] = [
  'local',
  'conditional',
  'attested',
  'certified',
  'anchored',
]

/** Why a level is not higher. `FINAL` = 3 or 4 with nothing left to do here. */
export type LevelReason =
  | 'NOT_EXECUTED'
  | 'NOT_POSTED'
  | 'NOT_ASSERTED'
  | 'IN_CHALLENGE_WINDOW'
  | 'CONTESTED'
  | 'PARENT_UNCONFIRMED'
  | 'NOT_CONFIRMED'
  | 'FINAL'

/** The assertion that covers a block and is not confirmed yet. */
export type CoveringAssertion = {
  readonly contested: boolean
  readonly parentConfirmed: boolean
  /** First second of L1 time after its window. */
  readonly confirmableAt: bigint
}

/** What is known when a level is asked for. Heights are block numbers of the domain; −1n where there is none. */
export type LevelFacts = {
  readonly head: bigint
  /** Highest block whose batch is on L1. */
  readonly posted: bigint
  /** Highest block a quorum attests. */
  readonly attested?: bigint | undefined
  /** Highest block under a confirmed assertion. */
  readonly confirmed: bigint
  /** Highest block whose digest is in a final anchor block. */
  readonly anchored?: bigint | undefined
  /** The standing, unconfirmed assertion that covers the block asked about; undefined if none does. */
  readonly assertion: CoveringAssertion | undefined
}

/** Level of a block, or undefined above the head. A level never exceeds what the lower facts allow. */
export function levelOfBlock(number: bigint, facts: Omit<LevelFacts, 'assertion'>): Level | undefined {
  if (number > facts.head || number < 0n) return undefined
  if (number <= facts.confirmed) return facts.anchored !== undefined && number <= facts.anchored ? 4 : 3
  if (number > facts.posted) return 0
  return facts.attested !== undefined && number <= facts.attested ? 2 : 1
}

/** The level, why it is not higher, who can act next and when. `now` in seconds of L1 time. */
export function whyLevel(
  number: bigint,
  facts: LevelFacts,
  now: bigint,
): Why<LevelReason> & { readonly level: Level | undefined } {
  const level = levelOfBlock(number, facts)
  return { level, ...reasonOf(level, facts, now) }
}

function reasonOf(level: Level | undefined, facts: LevelFacts, now: bigint): Why<LevelReason> {
  if (level === undefined)
    return createWhy('NOT_EXECUTED', `the head of the domain is block ${facts.head}`, 'sequencer')
  if (level === 4) return createWhy('FINAL', 'certified and anchored', 'nobody')
  if (level === 3) return createWhy('FINAL', 'under a confirmed assertion', 'nobody')
  if (level === 0) {
    return createWhy('NOT_POSTED', 'its batch is not on L1: only the sequencer stands for it', 'batcher', {
      command: 'syncline node run --roles batcher',
    })
  }
  const { assertion } = facts
  if (assertion === undefined) {
    return createWhy('NOT_ASSERTED', 'its data are on L1, no standing assertion covers it yet', 'proposer', {
      command: 'syncline node run --roles proposer',
    })
  }
  if (assertion.contested) return createWhy('CONTESTED', 'the assertion over it has rivals', 'challenger')
  const earliest = assertion.confirmableAt
  if (now < earliest) {
    return createWhy(
      'IN_CHALLENGE_WINDOW',
      `its assertion can be contested for ${earliest - now} more seconds`,
      'time',
      {
        earliest,
      },
    )
  }
  if (!assertion.parentConfirmed) {
    return createWhy('PARENT_UNCONFIRMED', 'the parent of its assertion must be confirmed first', 'proposer', {
      earliest,
    })
  }
  return createWhy('NOT_CONFIRMED', 'the window is over; anyone can confirm the assertion', 'anyone', {
    earliest: now,
    command: 'syncline node run --roles proposer',
  })
}

/** Level of something that depends on several things: the least of them; 4 for none. */
export function leastLevel(levels: readonly Level[]): Level {
  let least: Level = 4
  for (const level of levels) if (level < least) least = level
  return least
}
