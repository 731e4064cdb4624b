/** Whether an assertion can be confirmed, and if not, why (PRZ-21; the same order of reasons as the chain contract). */
import { accept, type Result, refuse } from '@syncline/primitives'
import { createWhy, type Why } from '../why.js'

/** Where an assertion stands. LOST: a rival won. FALLEN: an ancestor was rejected or lost. */
export type AssertionStatus = 'NONE' | 'PENDING' | 'CONFIRMED' | 'REJECTED' | 'LOST' | 'FALLEN'

/** Why an assertion is not confirmed. */
export type AssertionReason =
  | 'UNKNOWN'
  | 'CONFIRMED'
  | 'REJECTED'
  | 'LOST_TO_RIVAL'
  | 'ANCESTOR_FELL'
  | 'CONTESTED'
  | 'CONTESTED_WITHOUT_RESOLVER'
  | 'PARENT_NOT_CONFIRMED'
  | 'WINDOW_OPEN'
  | 'READY'

/** What L1 says about one assertion. Times in seconds of L1 time. */
export type AssertionFacts = {
  readonly status: AssertionStatus
  readonly parentStatus: AssertionStatus
  /** When it was made. */
  readonly createdAt: bigint
  /** Seconds an assertion can be contested. */
  readonly challengeWindow: bigint
  /** More than one child of its round is not rejected. */
  readonly contested: boolean
  /** It won the dispute among its siblings. */
  readonly won: boolean
  /** The domain has a dispute contract. */
  readonly hasResolver: boolean
}

/** First second at which the window is over. */
export function windowEnd(facts: Pick<AssertionFacts, 'createdAt' | 'challengeWindow'>): bigint {
  return facts.createdAt + facts.challengeWindow
}

/** The one reason that holds now. `now` in seconds of L1 time. Total. */
export function whyAssertion(facts: AssertionFacts, now: bigint): Why<AssertionReason> {
  switch (facts.status) {
    case 'NONE':
      return createWhy('UNKNOWN', 'L1 knows no assertion of this id', 'nobody')
    case 'CONFIRMED':
      return createWhy('CONFIRMED', 'the assertion is on the confirmed chain', 'nobody')
    case 'REJECTED':
      return createWhy('REJECTED', 'the dispute contract refuted the assertion', 'proposer')
    case 'LOST':
      return createWhy('LOST_TO_RIVAL', 'another child of the same parent won', 'nobody')
    case 'FALLEN':
      return createWhy('ANCESTOR_FELL', 'an ancestor was refuted or lost to a rival', 'proposer')
    case 'PENDING':
      break
  }
  if (facts.contested && !facts.won) {
    if (!facts.hasResolver) {
      return createWhy(
        'CONTESTED_WITHOUT_RESOLVER',
        'there are rivals and no contract to decide between them',
        'operator',
      )
    }
    return createWhy('CONTESTED', 'there are rivals; the dispute has not ended', 'challenger')
  }
  const end = windowEnd(facts)
  if (facts.parentStatus !== 'CONFIRMED') {
    return createWhy('PARENT_NOT_CONFIRMED', 'the parent assertion must be confirmed first', 'proposer', {
      earliest: end,
    })
  }
  if (now < end) {
    return createWhy('WINDOW_OPEN', `anyone may contest it for ${end - now} more seconds`, 'time', { earliest: end })
  }
  return createWhy('READY', 'the window is over and the parent is confirmed: anyone can confirm it', 'anyone', {
    earliest: now,
    command: 'syncline node run --roles proposer',
  })
}

/** Codes of a refusal to confirm. */
export type ConfirmRefusal = `ASSERTION_${Exclude<AssertionReason, 'READY'>}`

/** Accepts if the assertion can be confirmed now. */
export function checkConfirmable(facts: AssertionFacts, now: bigint): Result<undefined, ConfirmRefusal> {
  const why = whyAssertion(facts, now)
  if (why.reason === 'READY') return accept(undefined)
  return refuse(
    `ASSERTION_${why.reason}`,
    why.explanation,
    why.earliest === undefined ? undefined : { earliest: why.earliest },
  )
}

/** Codes of a refusal to assert. */
export type AssertRefusal = 'ASSERTION_RANGE' | 'ASSERTION_NOT_ENOUGH_BATCHES' | 'ASSERTION_ANCESTOR_FELL'

/** Accepts if a child that ends at `batchEnd` can be made under a parent (PRZ-20 without its linear numbers). */
export function checkAssertable(
  parent: { readonly status: AssertionStatus; readonly nextBatchEnd: bigint },
  batchEnd: bigint,
  inboxLength: bigint,
): Result<undefined, AssertRefusal> {
  if (parent.status !== 'PENDING' && parent.status !== 'CONFIRMED') {
    return refuse('ASSERTION_ANCESTOR_FELL', `the parent is ${parent.status}, nothing can stand on it`)
  }
  if (batchEnd !== parent.nextBatchEnd) {
    return refuse('ASSERTION_RANGE', `a child of this parent ends at batch ${parent.nextBatchEnd}, not ${batchEnd}`)
  }
  if (inboxLength < batchEnd) {
    return refuse(
      'ASSERTION_NOT_ENOUGH_BATCHES',
      `the Inbox holds ${inboxLength} batches, the assertion needs ${batchEnd}`,
    )
  }
  return accept(undefined)
}
