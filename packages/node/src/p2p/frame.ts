/**
 * Frames of the transports that are Syncline's own:
 *
 *     hello    2 ‖ 1 ‖ id (16 bytes) ‖ topics     first of all, and again when the topics change
 *     message  2 ‖ 2 ‖ topic ‖ payload
 *     near     2 ‖ 3 ‖ ids of nodes               whom the sender is connected to, all of them, when that changes
 *     have     2 ‖ 4 ‖ ids of messages            what the sender has, and has not sent to the receiver
 *     want     2 ‖ 5 ‖ ids of messages            what the sender asks for, of what it was told by `have`
 *
 * The first byte is the version. A topic is a length (1 byte) and as many ASCII characters; topics and ids are a count (1 byte) and so many of them.
 * An id of a node has 16 bytes, one of a message 32.
 */
import { type Bytes, bytesToHex, concatBytes, type Hex, hexToBytes, keccak256 } from '@syncline/primitives'
import { isTopic, mostTopics } from './gossip.js'

export type Frame =
  | { readonly kind: 'hello'; readonly id: Hex; readonly topics: readonly string[] }
  | { readonly kind: 'message'; readonly topic: string; readonly payload: Bytes }
  | { readonly kind: 'near'; readonly ids: readonly Hex[] }
  | { readonly kind: 'have' | 'want'; readonly ids: readonly Hex[] }

const version = 2
const helloKind = 1
const messageKind = 2
/** Bytes of a node's id. */
export const idLength = 16
const messageIdLength = 32
/** Ids that one frame may have. */
export const mostIds = 255
const listKinds = { near: 3, have: 4, want: 5 } as const
const listOf = { 3: 'near', 4: 'have', 5: 'want' } as const
/** Bytes that a frame has besides a message's payload, at most. */
export const frameHead: number = 2 + 1 + 64

const textOf = (topic: string): Bytes => Uint8Array.from([topic.length, ...Buffer.from(topic, 'latin1')])

export function encodeHello(id: Hex, topics: readonly string[]): Bytes {
  return concatBytes(
    Uint8Array.of(version, helloKind),
    hexToBytes(id),
    Uint8Array.of(topics.length),
    ...topics.map(textOf),
  )
}

export function encodeMessage(topic: string, payload: Bytes): Bytes {
  return concatBytes(Uint8Array.of(version, messageKind), textOf(topic), payload)
}

/** At most 255 ids, of the length that the kind has. */
export function encodeIds(kind: keyof typeof listKinds, ids: readonly Hex[]): Bytes {
  return concatBytes(Uint8Array.of(version, listKinds[kind], ids.length), ...ids.map(hexToBytes))
}

function decodeIds(kind: keyof typeof listKinds, bytes: Bytes): Frame | undefined {
  const length = kind === 'near' ? idLength : messageIdLength
  const count = bytes[2]
  if (count === undefined || bytes.length !== 3 + count * length) return undefined
  const ids = Array.from({ length: count }, (_, i) => bytesToHex(bytes.subarray(3 + i * length, 3 + (i + 1) * length)))
  return { kind, ids }
}

/** The frame, or undefined for bytes that are none: total, and `encode(decode(b)) = b`. */
export function decodeFrame(bytes: Bytes): Frame | undefined {
  if (bytes[0] !== version) return undefined
  let at = 2
  const topic = (): string | undefined => {
    const length = bytes[at]
    if (length === undefined || at + 1 + length > bytes.length) return undefined
    const text = Buffer.from(bytes.subarray(at + 1, at + 1 + length)).toString('latin1')
    at += 1 + length
    return isTopic(text) ? text : undefined
  }
  if (bytes[1] === messageKind) {
    const name = topic()
    return name === undefined
      ? undefined
      : { kind: 'message', topic: name, payload: new Uint8Array(bytes.subarray(at)) }
  }
  const kind = listOf[bytes[1] as keyof typeof listOf]
  if (kind !== undefined) return decodeIds(kind, bytes)
  if (bytes[1] !== helloKind || bytes.length < at + idLength + 1) return undefined
  const id = bytesToHex(bytes.subarray(at, at + idLength))
  const count = bytes[at + idLength]!
  at += idLength + 1
  const topics: string[] = []
  if (count > mostTopics) return undefined
  for (let i = 0; i < count; i++) {
    const name = topic()
    if (name === undefined || topics.includes(name)) return undefined
    topics.push(name)
  }
  return at === bytes.length ? { kind: 'hello', id, topics } : undefined
}

/** The id by which a message is known on all transports. */
export function messageIdOf(topic: string, payload: Bytes): Bytes {
  return keccak256(concatBytes(Buffer.from(topic, 'latin1'), Uint8Array.of(0), payload))
}
