/** The one way to check an integrated message: header, payload, binding, signature, proof, rules (docs/integrated-messages.md §6; OIP-40). */
import {
  type Address,
  accept,
  type Bytes,
  equalBytes,
  type Refusal,
  type Result,
  recoverAddress,
  refuse,
} from '@syncline/primitives'
import type { KeyedDelta } from '@syncline/trees'
import { isCanonicalSignature, messageId, signingDigest, statementOf } from './binding.js'
import { checkForm, type MessageFormCode, type ProofIntegratedMessage } from './message.js'
import { decodeMessage } from './messageCodec.js'
import { type ProofBackend, type ProofScope, unprovenBy } from './proofBackend.js'

/** What the rules are asked about. */
export type JudgedTransition = {
  readonly scope: ProofScope
  /** Of one step, or of many together; empty for a state without changes. */
  readonly changes: KeyedDelta
  readonly message: ProofIntegratedMessage
}

/** Whether the changes are legal: lock matrix, conservation, the authority's signature in the data. Pure; its codes are passed on. */
export type TransitionRule = (transition: JudgedTransition) => Result<unknown>

/** What a receiver knows. A root is enough to follow a domain. */
export type MessageView = {
  readonly domainId: bigint
  /** Root it holds; undefined before the first message, which then has to be FULL. */
  readonly root: Bytes | undefined
  /** Number of the last step behind that root. */
  readonly sequence: bigint
  /** Timestamp of the last message. */
  readonly timestamp: bigint
  /** Latest timestamp that is taken: the time now, and what clocks may differ by. */
  readonly latestTimestamp: bigint
  readonly isSigner: (signer: Address) => boolean
  readonly backends: readonly ProofBackend[]
  readonly isLegal: TransitionRule
}

/** What was checked. `unproven` is for people: what this proof does not show. */
export type VerifiedMessage = {
  readonly message: ProofIntegratedMessage
  readonly scope: ProofScope
  readonly unproven: readonly string[]
  /** The view after the message. */
  readonly next: MessageView
}

export type MessageCode =
  | MessageFormCode
  | 'MESSAGE_DOMAIN'
  | 'MESSAGE_SIGNER_UNKNOWN'
  | 'MESSAGE_PREVIOUS_ROOT'
  | 'MESSAGE_SEQUENCE'
  | 'MESSAGE_TIMESTAMP'
  | 'MESSAGE_ID'
  | 'MESSAGE_STATEMENT'
  | 'MESSAGE_SIGNATURE'

/** Header against the view; no hash. */
function checkHeader(message: ProofIntegratedMessage, view: MessageView): Refusal<MessageCode> | undefined {
  const { domainId, signer, timestamp, sequence, proof } = message
  if (domainId !== view.domainId)
    return refuse('MESSAGE_DOMAIN', `the message is of domain ${domainId}`, { have: view.domainId })
  if (!view.isSigner(signer)) return refuse('MESSAGE_SIGNER_UNKNOWN', 'this signer does not speak for the domain')
  if (view.root === undefined) {
    if (proof.type !== 'FULL') return refuse('MESSAGE_PREVIOUS_ROOT', 'without a root only a FULL proof is of use')
  } else {
    if (!equalBytes(proof.previousRoot, view.root)) return refuse('MESSAGE_PREVIOUS_ROOT', 'it continues another root')
    const due = view.sequence + BigInt(proof.steps)
    if (sequence !== due) return refuse('MESSAGE_SEQUENCE', `number ${due} is due, not ${sequence}`, { due })
  }
  if (timestamp < view.timestamp || timestamp > view.latestTimestamp)
    return refuse('MESSAGE_TIMESTAMP', `the timestamp is from ${view.timestamp} to ${view.latestTimestamp}`, {
      timestamp,
    })
  return undefined
}

/** Message and proof belong together and the signer made them; some hashes and one recovery. */
function checkBinding(message: ProofIntegratedMessage): Refusal<MessageCode> | undefined {
  const { id, proof, signer, signature } = message
  if (!equalBytes(id, messageId(message))) return refuse('MESSAGE_ID', 'header or payload are not those of the id')
  if (!equalBytes(proof.statement, statementOf(id, proof.previousRoot, message)))
    return refuse('MESSAGE_STATEMENT', 'the proof is of another message')
  const recovered = isCanonicalSignature(signature)
    ? recoverAddress(signingDigest(message), signature.subarray(0, 64), signature[64]! - 27)
    : undefined
  if (recovered === undefined || !equalBytes(recovered, signer))
    return refuse('MESSAGE_SIGNATURE', 'the signer did not sign this message with this proof')
  return undefined
}

/**
 * Accepts a message that the view may follow. Total; dear checks come last: form, header, id, statement, signature, proof, rules. Refusals of the
 * backend and of the rules keep their codes.
 */
export function verifyMessage(message: ProofIntegratedMessage, view: MessageView): Result<VerifiedMessage> {
  const form = checkForm(message)
  if (!form.ok) return form
  const refusal = checkHeader(message, view) ?? checkBinding(message)
  if (refusal !== undefined) return refusal
  const { payload, proof } = message
  const backend = view.backends.find(({ kind }) => kind === proof.backend)
  if (backend === undefined) return refuse('MESSAGE_PROOF_BACKEND', `this receiver has no backend ${proof.backend}`)
  const { stateRoot, stateDelta } = payload
  const { previousRoot, statement } = proof
  const proven = backend.verify(proof, { previousRoot, stateRoot, stateDelta, statement })
  if (!proven.ok) return proven
  const legal = view.isLegal({ scope: proven.value, changes: stateDelta ?? [], message })
  if (!legal.ok) return legal
  const next = { ...view, root: stateRoot, sequence: message.sequence, timestamp: message.timestamp }
  return accept({ message, scope: proven.value, unproven: unprovenBy[proven.value], next })
}

/** `decodeMessage`, then `verifyMessage`. */
export function verifyMessageBytes(bytes: Bytes, view: MessageView): Result<VerifiedMessage> {
  const decoded = decodeMessage(bytes)
  return decoded.ok ? verifyMessage(decoded.value, view) : decoded
}
