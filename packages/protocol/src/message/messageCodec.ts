/** Canonical bytes of an integrated message (docs/integrated-messages.md §4). One message has one encoding, and nothing else decodes. */
import { type Bytes, concatBytes, type Result, refuse } from '@syncline/primitives'
import { decodeDelta, encodeDelta } from '@syncline/trees'
import {
  type MessageType,
  messageLimits,
  messageTypeCodes,
  messageVersion,
  messageVersionBytes,
  type ProofBackendKind,
  type ProofType,
  proofBackendCodes,
  proofTypeCodes,
} from '../generated/messages.js'
import { checkForm, type MessageContent, type MessageFormCode, type ProofIntegratedMessage } from './message.js'

/** Header, state root, length of the data. */
const fixedBytes = 3 + 1 + 8 + 8 + 8 + 20 + 32 + 4
/** Type, backend, steps, previous root, statement, length of the body. */
const proofBytes = 1 + 1 + 4 + 32 + 32 + 4

/** Bytes of header and payload: what the id is the hash of, and how the whole message begins. Throws RangeError for what is no delta. */
export function encodeContent(content: MessageContent): Bytes {
  const { messageType, timestamp, domainId, sequence, signer, payload } = content
  const fixed = new Uint8Array(fixedBytes)
  const view = new DataView(fixed.buffer)
  fixed.set(messageVersionBytes)
  fixed[3] = messageTypeCodes[messageType]
  view.setBigUint64(4, timestamp)
  view.setBigUint64(12, domainId)
  view.setBigUint64(20, sequence)
  fixed.set(signer, 28)
  fixed.set(payload.stateRoot, 48)
  view.setUint32(80, payload.data.length)
  const { stateDelta } = payload
  const delta = stateDelta === undefined ? [Uint8Array.of(0)] : [Uint8Array.of(1), encodeDelta(stateDelta)]
  return concatBytes(fixed, payload.data, ...delta)
}

/** The whole message. Throws RangeError for what `checkForm` refuses. */
export function encodeMessage(message: ProofIntegratedMessage): Bytes {
  const checked = checkForm(message)
  if (!checked.ok) throw new RangeError(checked.reason)
  const { proof, id, signature } = message
  const head = new Uint8Array(proofBytes)
  const view = new DataView(head.buffer)
  head[0] = proofTypeCodes[proof.type]
  head[1] = proofBackendCodes[proof.backend]
  view.setUint32(2, proof.steps)
  head.set(proof.previousRoot, 6)
  head.set(proof.statement, 38)
  view.setUint32(70, proof.body.length)
  return concatBytes(encodeContent(message), head, proof.body, id, signature)
}

function nameOf<Name extends string>(codes: Readonly<Record<Name, number>>, code: number): Name | undefined {
  return (Object.keys(codes) as Name[]).find((name) => codes[name] === code)
}

/** Reads what `encodeMessage` writes and nothing else. Total; the version is looked at first. */
export function decodeMessage(bytes: Bytes): Result<ProofIntegratedMessage, MessageFormCode> {
  if (bytes.length < 3) return malformed('the version is missing')
  if (messageVersionBytes.some((part, i) => bytes[i] !== part))
    return refuse('MESSAGE_VERSION_UNKNOWN', `the version is ${messageVersion}, not ${bytes.subarray(0, 3).join('.')}`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < fixedBytes) return malformed('the header is cut off')
  const messageType = nameOf<MessageType>(messageTypeCodes, bytes[3]!)
  if (messageType === undefined) return refuse('MESSAGE_TYPE_UNKNOWN', `there is no type ${bytes[3]}`)
  const dataLength = view.getUint32(80)
  if (dataLength > messageLimits.dataBytes)
    return refuse('MESSAGE_TOO_LARGE', `at most ${messageLimits.dataBytes} bytes of data`)
  let at = fixedBytes + dataLength
  const data = bytes.slice(fixedBytes, at)
  const hasDelta = bytes[at++]
  if (hasDelta === undefined || hasDelta > 1) return malformed('data is cut off, or the mark of a delta is not 0 or 1')
  const read = hasDelta === 1 ? decodeDelta(bytes.subarray(at)) : undefined
  if (read !== undefined && !read.ok) return read
  at += read?.value.length ?? 0
  if (bytes.length < at + proofBytes) return malformed('the proof is cut off')
  const type = nameOf<ProofType>(proofTypeCodes, bytes[at]!)
  if (type === undefined) return refuse('MESSAGE_PROOF_TYPE', `there is no proof type ${bytes[at]}`)
  const backend = nameOf<ProofBackendKind>(proofBackendCodes, bytes[at + 1]!)
  if (backend === undefined) return refuse('MESSAGE_PROOF_BACKEND', `there is no backend ${bytes[at + 1]}`)
  const body = at + proofBytes
  const end = body + view.getUint32(at + 70)
  if (bytes.length !== end + 32 + 65) return malformed(`${bytes.length} bytes, expected ${end + 97}`)
  return checkForm({
    version: messageVersion,
    messageType,
    timestamp: view.getBigUint64(4),
    domainId: view.getBigUint64(12),
    sequence: view.getBigUint64(20),
    signer: bytes.slice(28, 48),
    id: bytes.slice(end, end + 32),
    payload: {
      data,
      stateRoot: bytes.slice(48, 80),
      ...(read === undefined ? {} : { stateDelta: read.value.delta }),
    },
    proof: {
      type,
      backend,
      steps: view.getUint32(at + 2),
      previousRoot: bytes.slice(at + 6, at + 38),
      statement: bytes.slice(at + 38, at + 70),
      body: bytes.slice(body, end),
    },
    signature: bytes.slice(end + 32),
  })
}

function malformed(reason: string): Result<never, 'MESSAGE_MALFORMED'> {
  return refuse('MESSAGE_MALFORMED', reason)
}
