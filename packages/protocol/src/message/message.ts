/** A message with the proof of the state that it speaks of: its form (docs/integrated-messages.md §1; OIP-38). */
import { type Address, accept, type Bytes, type Result, refuse } from '@syncline/primitives'
import { checkDelta, type KeyedDelta } from '@syncline/trees'
import { maxDomainId } from '../domain/domainId.js'
import {
  type MessageType,
  messageLimits,
  messageTypeCodes,
  messageVersion,
  type ProofBackendKind,
  type ProofType,
  proofBackendCodes,
  proofTypeCodes,
} from '../generated/messages.js'

/** What is signed besides the proof; `id` is its hash. */
export type MessageContent = {
  readonly version: typeof messageVersion
  readonly messageType: MessageType
  /** Milliseconds since 1970 by the signer's clock; below 2^53. */
  readonly timestamp: bigint
  /** Domain whose state it is about. */
  readonly domainId: bigint
  /** Number of the last step that the message covers; below 2^53. No number is used twice, so that no message counts twice. */
  readonly sequence: bigint
  readonly signer: Address
  readonly payload: {
    /** Bytes of the application, by message type; at most `messageLimits.dataBytes`. */
    readonly data: Bytes
    /** Root of the state after the message. */
    readonly stateRoot: Bytes
    /** Changes from the root before. Without it only a FULL proof is possible. */
    readonly stateDelta?: KeyedDelta
  }
}

export type MessageProof = {
  readonly type: ProofType
  readonly backend: ProofBackendKind
  /** Steps from `previousRoot` to the state root: FULL without a delta 0, a delta 1, AGGREGATE 1 or more. */
  readonly steps: number
  readonly previousRoot: Bytes
  /** What the backend proves, and for a snark its public input: `statementOf`. */
  readonly statement: Bytes
  /** The backend's bytes; at most `messageLimits.bodyBytes`. */
  readonly body: Bytes
}

export type UnsignedMessage = MessageContent & { readonly id: Bytes; readonly proof: MessageProof }

/** The seed's message; its `zkProof` is `proof.body`, since most backends are not zk. `signature`: 65 bytes r ‖ s ‖ v. */
export type ProofIntegratedMessage = UnsignedMessage & { readonly signature: Bytes }

export type MessageFormCode =
  | 'MESSAGE_MALFORMED'
  | 'MESSAGE_VERSION_UNKNOWN'
  | 'MESSAGE_TYPE_UNKNOWN'
  | 'MESSAGE_TOO_LARGE'
  | 'MESSAGE_PROOF_TYPE'
  | 'MESSAGE_PROOF_STEPS'
  | 'MESSAGE_PROOF_BACKEND'
  | 'DELTA_MALFORMED'

const isName = (codes: object, name: string): boolean => typeof name === 'string' && Object.hasOwn(codes, name)
const isCount = (value: bigint): boolean => typeof value === 'bigint' && value >= 0n && value <= maxDomainId
const hasLength = (bytes: Bytes, length: number): boolean => bytes instanceof Uint8Array && bytes.length === length

/** Types say what a caller means; this says what came. */
const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null
const isBytes = (value: unknown): boolean => value instanceof Uint8Array

/** Refuses what has no canonical bytes. Total, for values of any kind. No hash, O(delta). */
export function checkForm(message: ProofIntegratedMessage): Result<ProofIntegratedMessage, MessageFormCode> {
  if (!isRecord(message)) return refuse('MESSAGE_MALFORMED', 'a message has fields')
  const { version, messageType, timestamp, domainId, sequence, signer, id, payload, proof, signature } = message
  if (version !== messageVersion) return refuse('MESSAGE_VERSION_UNKNOWN', `the version is ${messageVersion}`)
  if (!isName(messageTypeCodes, messageType)) return refuse('MESSAGE_TYPE_UNKNOWN', 'there is no such type')
  if (!isCount(timestamp) || !isCount(domainId) || domainId === 0n || !isCount(sequence))
    return refuse('MESSAGE_MALFORMED', 'timestamp, domain id and sequence are below 2^53, the domain id is not 0')
  if (!isRecord(payload) || !isRecord(proof)) return refuse('MESSAGE_MALFORMED', 'a message has payload and proof')
  const words = [id, payload.stateRoot, proof.previousRoot, proof.statement]
  if (!words.every((word) => hasLength(word, 32)) || !hasLength(signer, 20) || !hasLength(signature, 65))
    return refuse('MESSAGE_MALFORMED', 'hashes have 32 bytes, the signer 20, the signature 65')
  if (!(payload.data instanceof Uint8Array) || !(proof.body instanceof Uint8Array))
    return refuse('MESSAGE_MALFORMED', 'data and body are bytes')
  if (payload.data.length > messageLimits.dataBytes || proof.body.length > messageLimits.bodyBytes)
    return refuse(
      'MESSAGE_TOO_LARGE',
      `at most ${messageLimits.dataBytes} bytes of data, ${messageLimits.bodyBytes} of proof`,
    )
  if (payload.stateDelta !== undefined) {
    if (!Array.isArray(payload.stateDelta)) return refuse('DELTA_MALFORMED', 'a delta is a list')
    if (payload.stateDelta.length > messageLimits.changes)
      return refuse('MESSAGE_TOO_LARGE', `at most ${messageLimits.changes} changes`)
    const isChanges = payload.stateDelta.every(
      (change) => isRecord(change) && isBytes(change.key) && isBytes(change.before) && isBytes(change.after),
    )
    if (!isChanges) return refuse('DELTA_MALFORMED', 'a change has a key, a word before and one after')
    const delta = checkDelta(payload.stateDelta)
    if (!delta.ok) return delta
  }
  const proven = checkProofForm(message)
  return proven.ok ? accept(message) : proven
}

function checkProofForm({
  payload: { stateDelta },
  proof: { type, backend, steps },
}: ProofIntegratedMessage): Result<undefined, MessageFormCode> {
  if (!isName(proofTypeCodes, type)) return refuse('MESSAGE_PROOF_TYPE', 'there is no such proof type')
  if (!isName(proofBackendCodes, backend)) return refuse('MESSAGE_PROOF_BACKEND', 'there is no such backend')
  if (type !== 'FULL' && stateDelta === undefined) return refuse('MESSAGE_PROOF_TYPE', `${type} needs a state delta`)
  if (type === 'INCREMENTAL' && stateDelta?.length === 0)
    return refuse('MESSAGE_PROOF_TYPE', 'a step that changes nothing is none')
  const least = stateDelta === undefined ? 0 : 1
  const most = type === 'AGGREGATE' ? messageLimits.steps : least
  if (!Number.isInteger(steps) || steps < least || steps > most)
    return refuse('MESSAGE_PROOF_STEPS', `${type} has ${least} to ${most} steps here`, { steps })
  return accept(undefined)
}
