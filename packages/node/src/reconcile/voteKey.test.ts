import { aggregateSignatures, Signature } from '@chainsafe/blst'
import { type Bytes, hashWords } from '@syncline/primitives'
import { describe, expect, it } from 'vitest'
import { createBlsSigner, generateBlsSecret, verifyEach } from '../validator/bls.js'
import { createVoteCheck, createVoteKey, voteSignatureLength } from './voteKey.js'

const group = hashWords(1n)
const signers = [0n, 1n, 2n].map((i) => createBlsSigner(generateBlsSecret(hashWords(7n, i))))
const keys = signers.map(({ publicKey }) => publicKey)
const digest = hashWords(0xd1n)
const check = (of = group) => createVoteCheck(of, keys, () => 0)

describe('a vote', () => {
  const signature = createVoteKey(group, signers[1]!).sign(digest)

  it('proves itself to whoever never heard of the key, for its own seat, digest and group alone', () => {
    const isSigned = check()
    expect(signature).toHaveLength(voteSignatureLength)
    for (let again = 0; again < 2; again++) expect(isSigned(1, digest, signature)).toBe(true)
    expect(isSigned(0, digest, signature)).toBe(false)
    expect(isSigned(3, digest, signature)).toBe(false)
    expect(isSigned(1, hashWords(0xd2n), signature)).toBe(false)
    expect(check(hashWords(2n))(1, digest, signature)).toBe(false)
  })

  it('is none with any byte of it changed, cut or added, also where the rest is known as good', () => {
    const isSigned = check()
    expect(isSigned(1, digest, signature)).toBe(true)
    for (let at = 0; at < signature.length; at++) {
      const changed = Uint8Array.from(signature)
      changed[at]! ^= 1
      expect(isSigned(1, digest, changed)).toBe(false)
    }
    expect(isSigned(1, digest, signature.subarray(1))).toBe(false)
    expect(isSigned(1, digest, Uint8Array.from([...signature, 0]))).toBe(false)
  })

  it("is not made by who introduces another seat's key as its own, nor by who took an introduction", () => {
    const stolen = createVoteKey(group, signers[2]!).sign(digest)
    // seat 2 signs, under the introduction that seat 1 made for a key that seat 2 has not
    const mixed: Bytes = Uint8Array.from([...signature.subarray(0, 116), ...stolen.subarray(116)])
    expect(check()(1, digest, mixed)).toBe(false)
    expect(check()(1, digest, stolen)).toBe(false)
    expect(check()(2, digest, stolen)).toBe(true)
  })

  it('counts under each key that a seat made: it makes one with every start', () => {
    const isSigned = check()
    const later = createVoteKey(group, signers[1]!).sign(digest)
    expect(later).not.toEqual(signature)
    expect([signature, later].map((one) => isSigned(1, digest, one))).toEqual([true, true])
  })
})

describe('signatures of one message, checked together', () => {
  const message = hashWords(0x5a5n)
  const good = signers.map((signer) => signer.sign(message))

  it('are all good, or those are named that are', () => {
    expect(verifyEach(keys, message, good)).toEqual([0, 1, 2])
    expect(verifyEach(keys, message, [good[0]!, good[0]!, good[2]!])).toEqual([0, 2])
    expect(verifyEach(keys, message, [good[1]!, good[0]!, good[2]!])).toEqual([2])
    expect(verifyEach([keys[0], undefined, keys[2]], message, good)).toEqual([0, 2])
    expect(verifyEach(keys, message, [good[0]!, new Uint8Array(192), new Uint8Array(96)])).toEqual([0])
    expect(verifyEach(keys, hashWords(1n), good)).toEqual([])
    expect(verifyEach([], message, [])).toEqual([])
  })

  it('do not make up for each other: two that are bad and whose sum is right are both named', () => {
    const sum = (...parts: readonly Bytes[]): Bytes =>
      aggregateSignatures(
        parts.map((part) => Signature.fromBytes(part, false)),
        false,
      ).toBytes(false)
    const stray = createBlsSigner(generateBlsSecret(hashWords(99n))).sign(hashWords(98n))
    const bad = [sum(good[0]!, stray), sum(good[1]!, negated(stray))]
    expect(sum(...bad)).toEqual(sum(good[0]!, good[1]!))
    expect(verifyEach(keys.slice(0, 2), message, bad)).toEqual([])
  })
})

/** −P of a point in G2: the sign is a bit of its compressed form. */
function negated(point: Bytes): Bytes {
  const compressed = Signature.fromBytes(point, false).toBytes(true)
  compressed[0]! ^= 0x20
  return Signature.fromBytes(compressed, true).toBytes(false)
}
