/** How the proof of an integrated message is checked: what a backend is given, and what it may answer (docs/integrated-messages.md §2; OIP-39). */
import type { Bytes, Result } from '@syncline/primitives'
import type { KeyedDelta } from '@syncline/trees'
import type { ProofBackendKind } from '../generated/messages.js'
import type { MessageProof } from './message.js'

/**
 * What is shown by a proof. STATE: all that is under the root, nothing about how it came about. STEP: the changes are all that one step made.
 * NET: the changes are the difference over many steps, and the steps in between are committed to, not checked.
 */
export type ProofScope = 'STATE' | 'STEP' | 'NET'

/** What a receiver must not take for proven. */
export const unprovenBy: Readonly<Record<ProofScope, readonly string[]>> = {
  STATE: ['that the state came about by legal steps'],
  STEP: [],
  NET: [
    'that each step in between was legal: only the difference is checked against the rules',
    'that the steps committed to were made, and that somebody still has them to open',
  ],
}

/** What the message says and the proof has to show. */
export type ProofClaim = {
  readonly previousRoot: Bytes
  readonly stateRoot: Bytes
  readonly stateDelta: KeyedDelta | undefined
  /** Binds the rest and the message's id; the public input of a succinct proof. */
  readonly statement: Bytes
}

/** One way to prove. Pure and total: any body has an answer. A snark takes `statement` as its public input and leaves the rest alone. */
export type ProofBackend<Code extends string = string> = {
  readonly kind: ProofBackendKind
  readonly verify: (proof: Pick<MessageProof, 'type' | 'steps' | 'body'>, claim: ProofClaim) => Result<ProofScope, Code>
}
