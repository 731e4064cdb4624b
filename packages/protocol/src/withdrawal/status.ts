/** The life of a withdrawal, from the domain's block to the payment on L1. */
import { accept, type Result, refuse } from '@syncline/primitives'
import { createWhy, type Why } from '../why.js'

/** Stages in their order; each implies the ones before. */
export type WithdrawalStatus = 'UNKNOWN' | 'INITIATED' | 'POSTED' | 'ASSERTED' | 'READY' | 'PAID'

/** Reasons of `whyWithdrawal`. */
export type WithdrawalReason = 'UNKNOWN' | 'NOT_POSTED' | 'NOT_ASSERTED' | 'NOT_CONFIRMED' | 'READY' | 'DONE'

/** What is known about one withdrawal. Heights are block numbers of the domain. */
export type WithdrawalFacts = {
  /** Block that recorded it; undefined if no block did. */
  readonly block: bigint | undefined
  /** Highest block whose batch is on L1. */
  readonly posted: bigint
  /** Highest block under an assertion that stands (pending or confirmed), −1n without one. */
  readonly asserted: bigint
  /** Highest block under a confirmed assertion. */
  readonly confirmed: bigint
  /** The bridge paid it out. */
  readonly paid: boolean
  /** When the assertion that covers it can be confirmed, if one does and this is known; seconds of L1 time. */
  readonly confirmableAt?: bigint | undefined
}

/** The stage a withdrawal has reached. Total; payment wins over every other fact, because L1 is final. */
export function withdrawalStatus(facts: WithdrawalFacts): WithdrawalStatus {
  if (facts.paid) return 'PAID'
  if (facts.block === undefined) return 'UNKNOWN'
  if (facts.block <= facts.confirmed) return 'READY'
  if (facts.block <= facts.asserted) return 'ASSERTED'
  if (facts.block <= facts.posted) return 'POSTED'
  return 'INITIATED'
}

/** Why a withdrawal is not paid out, and who can act. */
export function whyWithdrawal(facts: WithdrawalFacts): Why<WithdrawalReason> {
  switch (withdrawalStatus(facts)) {
    case 'PAID':
      return createWhy('DONE', 'the bridge paid it out', 'nobody')
    case 'UNKNOWN':
      return createWhy('UNKNOWN', 'no block of the domain recorded this withdrawal', 'nobody')
    case 'INITIATED':
      return createWhy('NOT_POSTED', 'the batch with its block is not on L1 yet', 'batcher', {
        command: 'syncline node run --roles batcher',
      })
    case 'POSTED':
      return createWhy('NOT_ASSERTED', 'no standing assertion covers its block', 'proposer', {
        command: 'syncline node run --roles proposer',
      })
    case 'ASSERTED':
      return createWhy('NOT_CONFIRMED', 'the assertion over its block is not confirmed', 'time', {
        earliest: facts.confirmableAt,
      })
    case 'READY':
      return createWhy('READY', 'the bridge pays it against a proof under the confirmed withdrawal root', 'anyone')
  }
}

/** Codes of a refusal to pay out. */
export type WithdrawRefusal = `WITHDRAWAL_${Exclude<WithdrawalReason, 'READY'>}`

/** Accepts if the bridge would pay now. */
export function checkWithdrawable(facts: WithdrawalFacts): Result<undefined, WithdrawRefusal> {
  const why = whyWithdrawal(facts)
  if (why.reason === 'READY') return accept(undefined)
  return refuse(`WITHDRAWAL_${why.reason}`, why.explanation)
}
