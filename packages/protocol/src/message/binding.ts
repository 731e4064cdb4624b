/** What binds a message and its proof, so that neither can be swapped (docs/integrated-messages.md §3; OIP-42). */
import { type Bytes, bytesToBigint, concatBytes, hashWords, keccak256, secp256k1HalfOrder } from '@syncline/primitives'
import { encodeDelta, type KeyedDelta } from '@syncline/trees'
import { proofBackendCodes, proofTypeCodes } from '../generated/messages.js'
import { checkForm, type MessageContent, type MessageProof, type UnsignedMessage } from './message.js'
import { encodeContent } from './messageCodec.js'

const tagOf = (text: string): Bytes => new TextEncoder().encode(text.padEnd(32, '\0'))
const idTag = tagOf('syncline.integrated.id.v1')
const deltaTag = tagOf('syncline.integrated.delta.v1')
const statementTag = tagOf('syncline.integrated.stmt.v1')
const proofTag = tagOf('syncline.integrated.proof.v1')
const signTag = tagOf('syncline.integrated.sign.v1')

/** `keccak(tag ‖ canonical bytes of header and payload)`. */
export function messageId(content: MessageContent): Bytes {
  return keccak256(concatBytes(idTag, encodeContent(content)))
}

/** `keccak(tag ‖ canonical bytes)`, 0 without a delta. */
export function deltaDigest(delta: KeyedDelta | undefined): Bytes {
  return delta === undefined ? new Uint8Array(32) : keccak256(concatBytes(deltaTag, encodeDelta(delta)))
}

/** What a proof of a message proves: `H(tag, id, previousRoot, stateRoot, deltaDigest)`. Known before there is a proof. */
export function statementOf(id: Bytes, previousRoot: Bytes, { payload }: Pick<MessageContent, 'payload'>): Bytes {
  return hashWords(statementTag, id, previousRoot, payload.stateRoot, deltaDigest(payload.stateDelta))
}

/** `H(tag, type, backend, steps, previousRoot, statement, keccak(body))`. */
export function proofDigest({ type, backend, steps, previousRoot, statement, body }: MessageProof): Bytes {
  const codes = [BigInt(proofTypeCodes[type]), BigInt(proofBackendCodes[backend]), BigInt(steps)]
  return hashWords(proofTag, ...codes, previousRoot, statement, keccak256(body))
}

/** What the signer signs: `H(tag, id, proofDigest)`. */
export function signingDigest({ id, proof }: UnsignedMessage): Bytes {
  return hashWords(signTag, id, proofDigest(proof))
}

/** Puts content and proof together; only the signature under `signingDigest` is missing. Throws RangeError beyond the limits. */
export function bindMessage(content: MessageContent, proof: Omit<MessageProof, 'statement'>): UnsignedMessage {
  const id = messageId(content)
  const message = { ...content, id, proof: { ...proof, statement: statementOf(id, proof.previousRoot, content) } }
  const checked = checkForm({ ...message, signature: new Uint8Array(65) })
  if (!checked.ok) throw new RangeError(checked.reason)
  return message
}

/** `s` in the lower half and `v` 27 or 28, so that there is one signature for a nonce. */
export function isCanonicalSignature(signature: Bytes): boolean {
  return (
    (signature[64] === 27 || signature[64] === 28) && bytesToBigint(signature.subarray(32, 64)) <= secp256k1HalfOrder
  )
}
