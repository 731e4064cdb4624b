/** A seat's BLS key behind the port of the pure validator, and the envelope in which its messages travel. */
import { type Bytes, bytesToBigint, bytesToHex, concatBytes, hashWords, keccak256 } from '@syncline/primitives'
import {
  type DecidedValue,
  type QuorumSet,
  type ReconcileSigner,
  reconciliationMessage,
  reconciliationOf,
  signatureLength,
} from '@syncline/protocol'
import { createSeenCache } from '../p2p/seenCache.js'
import { aggregate, type BlsSigner, verifyAggregate } from '../validator/bls.js'
import type { Certificate } from '../validator/codec.js'

const tag = (text: string): bigint => bytesToBigint(new TextEncoder().encode(text.padEnd(32, '\0')))
const voteTag = tag('syncline.reconcile.vote.v1')
const envelopeTag = tag('syncline.reconcile.envelope.v1')

/** Verified signatures that are remembered: what was said is said again. */
const verifiedCount = 65_536
const verifiedMs = 600_000

/**
 * Votes are over a tag of their own and the group that votes, so that a key's vote here means nothing elsewhere. `keys` by seat, 96 bytes each, with
 * possession proven. About 1 ms for a signature that was not seen before.
 */
export function createSeatSigner(
  chainTag: Bytes,
  group: Bytes,
  signer: BlsSigner,
  keys: readonly Bytes[],
  now: () => number,
): ReconcileSigner {
  const verified = createSeenCache(verifiedCount, verifiedMs, now)
  const isBy = (voter: number, message: Bytes, signature: Bytes): boolean => {
    const key = keys[voter]
    if (key === undefined || signature.length !== signatureLength) return false
    const name = bytesToHex(keccak256(concatBytes(key, message, signature)))
    if (verified.has(name)) return true
    const isGood = verifyAggregate([key], message, signature)
    if (isGood) verified.add(name)
    return isGood
  }
  const voteMessage = (digest: Bytes): Bytes => hashWords(voteTag, group, digest)
  return {
    sign: (digest) => signer.sign(voteMessage(digest)),
    isSigned: (voter, digest, signature) => isBy(voter, voteMessage(digest), signature),
    endorse: (reconciliation) => signer.sign(reconciliationMessage(chainTag, reconciliation)),
    isEndorsed: (voter, reconciliation, signature) =>
      isBy(voter, reconciliationMessage(chainTag, reconciliation), signature),
  }
}

/** `slot` counts spans of time: what is said again later is another message. `to`: a seat, or 255 for all. */
export type Envelope = {
  readonly slot: bigint
  readonly from: number
  readonly to: number
  readonly body: Bytes
  readonly signature: Bytes
}

/** What the sender of an envelope signs. */
export function envelopeDigest(group: Bytes, { slot, from, to, body }: Omit<Envelope, 'signature'>): Bytes {
  return hashWords(envelopeTag, group, slot, BigInt(from), BigInt(to), keccak256(body))
}

/**
 * The certificate that a domain takes: those endorsers who are members of its own set. One message is signed once and summed for each domain.
 * Undefined where none of them is a member. `keys` by seat.
 */
export function certificateFor(decided: DecidedValue, keys: readonly Bytes[], set: QuorumSet): Certificate | undefined {
  const positions = new Map(set.members.map(({ key }, position) => [bytesToHex(key), position]))
  let signers = 0n
  const signatures: Bytes[] = []
  for (const { voter, signature } of decided.endorsements) {
    const key = keys[voter]
    const position = key === undefined ? undefined : positions.get(bytesToHex(key))
    if (position === undefined || ((signers >> BigInt(position)) & 1n) === 1n) continue
    signers |= 1n << BigInt(position)
    signatures.push(signature)
  }
  return signatures.length === 0 ? undefined : { signers, signature: aggregate(signatures) }
}

/** What was decided, as contracts take it. */
export function decisionOf({ value }: DecidedValue): ReturnType<typeof reconciliationOf> {
  return reconciliationOf(value.plan, value.accepted)
}
