/**
 * A lapsed one-day window as a certifier of level 2 (PRZ-57; decision 10 of the design): nobody contested the assertion over the claim for a day. It never makes TRUE: the
 * assertion's own window is longer, and what contests it there decides this claim on every domain.
 */
import { accept, type Bytes, type Result } from '@syncline/primitives'
import { type AssertionFacts, checkConfirmable } from '../assertion/confirmability.js'
import type { Certifier } from './certifier.js'
import type { Claim } from './claim.js'

/** Seconds of L1 time after which an uncontested assertion stands between domains. */
export const crossDomainWindow = 86_400n

/** What L1 said of the assertion that ends at the claim, `now` in seconds of L1 time. */
export type WindowFacts = {
  readonly assertion: Omit<AssertionFacts, 'challengeWindow' | 'parentStatus'>
  readonly now: bigint
}

/**
 * A certifier that refuses with the codes of an assertion: contested, fallen, or a window that is open. `read` takes from the evidence what
 * L1 said, or refuses it. What lies below the claim is the claim store's to ask.
 */
export function createWindowCertifier(
  id: string,
  read: (claim: Claim, evidence: Bytes) => Result<WindowFacts>,
): Certifier {
  return {
    id,
    check(claim, evidence) {
      const facts = read(claim, evidence)
      if (!facts.ok) return facts
      const { assertion, now } = facts.value
      if (assertion.status === 'CONFIRMED') return accept(undefined)
      return checkConfirmable({ ...assertion, parentStatus: 'CONFIRMED', challengeWindow: crossDomainWindow }, now)
    },
  }
}
