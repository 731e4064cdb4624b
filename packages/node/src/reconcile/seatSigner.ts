/** A seat's keys behind the port of the pure validator, and the envelope in which its messages travel. */
import {
  type Bytes,
  bytesToBigint,
  bytesToHex,
  concatBytes,
  equalBytes,
  hashWords,
  keccak256,
} from '@syncline/primitives'
import {
  type DecidedValue,
  type Endorsement,
  type QuorumSet,
  type ReconcileMessage,
  type ReconcileSigner,
  reconciliationMessage,
  reconciliationOf,
  type ValueVote,
  type VoteVector,
} from '@syncline/protocol'
import { createSeenCache } from '../p2p/seenCache.js'
import { aggregate, type BlsSigner, verifyEach } from '../validator/bls.js'
import type { Certificate } from '../validator/codec.js'
import { bytes, type Codec, integer, optional, struct, u64 } from './shapes.js'
import { createVoteCheck, createVoteKey, voteSignatureLength } from './voteKey.js'

const tag = (text: string): bigint => bytesToBigint(new TextEncoder().encode(text.padEnd(32, '\0')))
const voteTag = tag('syncline.reconcile.vote.v1')
const envelopeTag = tag('syncline.reconcile.envelope.v1')

/** Endorsements that are remembered as good. */
const mostEndorsed = 4_096
const endorsedMs = 600_000

/**
 * Votes are over a tag of their own and the group that votes, so that a key's vote here means nothing elsewhere, by a key of the seat's own
 * (voteKey.ts); endorsements by its BLS key. `keys` by seat, 96 bytes each, with possession proven.
 */
export function createSeatSigner(
  chainTag: Bytes,
  group: Bytes,
  signer: BlsSigner,
  keys: readonly Bytes[],
  now: () => number,
): ReconcileSigner {
  const votes = createVoteKey(group, signer)
  const isSigned = createVoteCheck(group, keys, now)
  const endorsed = createSeenCache(mostEndorsed, endorsedMs, now)
  const seat = keys.findIndex((key) => equalBytes(key, signer.publicKey))
  const voteMessage = (voter: number, digest: Bytes): Bytes => hashWords(voteTag, group, BigInt(voter), digest)
  return {
    sign: (digest) => votes.sign(voteMessage(seat, digest)),
    isSigned: (voter, digest, signature) => voter >= 0 && isSigned(voter, voteMessage(voter, digest), signature),
    endorse: (reconciliation) => signer.sign(reconciliationMessage(chainTag, reconciliation)),
    endorsers(reconciliation, said) {
      const message = reconciliationMessage(chainTag, reconciliation)
      const named = said.map(({ voter, signature }) => ({
        voter,
        signature,
        name: `${voter} ${bytesToHex(keccak256(concatBytes(message, signature)))}`,
      }))
      const unknown = named.filter(({ name }) => !endorsed.has(name))
      const good = verifyEach(
        unknown.map(({ voter }) => keys[voter]),
        message,
        unknown.map(({ signature }) => signature),
      )
      for (const index of good) endorsed.add(unknown[index]!.name)
      return named.flatMap(({ voter, name }) => (endorsed.has(name) ? [voter] : []))
    },
  }
}

/**
 * `slot` counts spans of time: what is said again later is another message. `to`: a seat, or 255 for all. `signature`: none around a vote, which is
 * signed itself.
 */
export type Envelope = {
  readonly slot: bigint
  readonly from: number
  readonly to: number
  readonly body: Bytes
  readonly signature: Bytes | undefined
}

export const envelopeCodec: Codec<Envelope> = struct<Envelope>({
  slot: u64,
  from: integer(),
  to: integer(),
  body: bytes(256 * 1024),
  signature: optional(bytes(voteSignatureLength)),
})

/** What signs itself whole: of anything else a stranger could change what its sender did not sign. */
export function selfSigned(message: ReconcileMessage): VoteVector | ValueVote | Endorsement | undefined {
  const { kind } = message
  return kind === 'vector' || kind === 'prepare' || kind === 'commit' || kind === 'endorse' ? message : undefined
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
