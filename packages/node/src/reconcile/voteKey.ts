/**
 * The keys of votes. A seat's BLS key signs what contracts check, and takes a millisecond to be checked; votes are many and for the seats alone. So
 * a seat makes a secp256k1 key when it starts, which its BLS key introduces to the group, and signs votes with that: 60 µs. A vote's signature says
 * all of it, so that a vote proves itself to whoever never heard of the key:
 *
 *   address of the vote key (20) ‖ its introduction, compressed BLS (96) ‖ r ‖ s ‖ parity (65)
 */
import {
  type Bytes,
  bytesToBigint,
  bytesToHex,
  concatBytes,
  equalBytes,
  hashWords,
  privateKeyToAddress,
  recoverAddress,
  signDigest,
} from '@syncline/primitives'
import { createSeenCache } from '../p2p/seenCache.js'
import { randomBytes } from '../ports/randomness.js'
import { type BlsSigner, compressSignature, verifyCompressed } from '../validator/bls.js'

export const voteSignatureLength = 181
const introducedLength = 116

/** Signatures and introductions that are remembered: what was said is said again. A seat that changes its key with every vote only forgets its own. */
const mostVerified = 16_384
const mostIntroduced = 4_096
const verifiedMs = 600_000

const tag = bytesToBigint(new TextEncoder().encode('syncline.reconcile.votekey.v1'.padEnd(32, '\0')))

/** What the BLS key signs: this address votes for its seat, in this group and nowhere else. */
const introductionMessage = (group: Bytes, address: Bytes): Bytes => hashWords(tag, group, bytesToBigint(address))

export type VoteKey = {
  /** A vote's signature, 181 bytes. About 50 µs. */
  sign(digest: Bytes): Bytes
}

/** A new key, which lives as long as the process. */
export function createVoteKey(group: Bytes, signer: BlsSigner): VoteKey {
  const secret = randomBytes(32)
  const address = privateKeyToAddress(secret)
  const introduced = concatBytes(address, compressSignature(signer.sign(introductionMessage(group, address))))
  return {
    sign(digest) {
      const { rs, yParity } = signDigest(digest, secret)
      return concatBytes(introduced, rs, Uint8Array.of(yParity))
    },
  }
}

/** Whether a seat signed a digest. `keys`: BLS keys by seat, 96 bytes each. About 70 µs, and 1 ms for a vote key that was not seen before. */
export function createVoteCheck(
  group: Bytes,
  keys: readonly Bytes[],
  now: () => number,
): (voter: number, digest: Bytes, signature: Bytes) => boolean {
  const verified = createSeenCache(mostVerified, verifiedMs, now)
  const introductions = keys.map(() => createSeenCache(mostIntroduced, verifiedMs, now))
  const isIntroduced = (voter: number, introduced: Bytes): boolean => {
    const known = introductions[voter]!
    const name = bytesToHex(introduced)
    if (known.has(name)) return true
    const message = introductionMessage(group, introduced.subarray(0, 20))
    const isGood = verifyCompressed(keys[voter]!, message, introduced.subarray(20))
    if (isGood) known.add(name)
    return isGood
  }
  return (voter, digest, signature) => {
    if (keys[voter] === undefined || signature.length !== voteSignatureLength) return false
    // a string of as many characters: what is said comes several times, and this is found sooner than a hash is made
    const name = Buffer.concat([Uint8Array.of(voter), digest, signature]).toString('latin1')
    if (verified.has(name)) return true
    const signed = signature.subarray(introducedLength)
    const signer = recoverAddress(digest, signed.subarray(0, 64), signed[64]!)
    const isGood =
      signer !== undefined &&
      equalBytes(signer, signature.subarray(0, 20)) &&
      isIntroduced(voter, signature.subarray(0, introducedLength))
    if (isGood) verified.add(name)
    return isGood
  }
}
