/** Who is caught, by what, and who is not: blocks are signed by real keys, the node's chain is whatever `ours` says. */
import { type Bytes, bytesToHex, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import { type Attestation, areConflicting, attestationMessage, type QuorumSet } from '@syncline/protocol'
import { beforeEach, describe, expect, it } from 'vitest'
import { aggregate, createBlsSigner, verifyAggregate } from './bls.js'
import type { SignedAttestation, ToldAttestation } from './codec.js'
import { createOffenceWatch, type OffenceWatch } from './offenceWatch.js'

const chainTag = hashWords(7n)
const domainId = 901n
const keys = [0, 1, 2, 3].map((i) => {
  const secret = hashWords(BigInt(i), 0x0ffen)
  secret[0]! &= 0x3f
  return createBlsSigner(secret)
})
const accounts = keys.map((_, i): Hex => `0x${String(i + 1).repeat(40)}`)
const keyOf = (i: number): Hex => bytesToHex(keys[i]!.publicKey)
const setOf = (epoch: bigint): QuorumSet => ({
  ...{ chainTag, domainId, epoch, startsAt: 0n, expiresAt: 1_000n },
  members: keys.map(({ publicKey }, i) => ({ account: hexToBytes(accounts[i]!), key: publicKey })),
})
const said = (number: bigint, branch: bigint, epoch = 3n): Attestation => ({
  ...{ domainId, number, epoch, worldRoot: hashWords(number, branch) },
  ...{ blockHash: hashWords(number, branch, 1n), parentHash: hashWords(number, branch, 2n) },
})
const sign = (i: number, what: Attestation): Bytes => keys[i]!.sign(attestationMessage(chainTag, what))
const by = (i: number, what: Attestation): ToldAttestation => ({
  said: what,
  signatures: [{ account: accounts[i]!, signature: sign(i, what) }],
  certificate: undefined,
})
const certified = (who: readonly number[], what: Attestation): ToldAttestation => ({
  said: what,
  signatures: [],
  certificate: {
    signers: who.reduce((bits, i) => bits | (1n << BigInt(i)), 0n),
    signature: aggregate(who.map((i) => sign(i, what))),
  },
})

/** The node's own chain is branch 0 up to block 50; `known` is what its pool has. */
let known: Map<string, SignedAttestation>
let watch: OffenceWatch
beforeEach(() => {
  known = new Map()
  watch = createOffenceWatch({
    domainId,
    chainTag,
    pool: {
      attestationOf: (number, epoch) => (number <= 50n ? said(number, 0n, epoch) : undefined),
      signedBy: (number, key) => known.get(`${number} ${key}`),
    },
    epochs: { set: (epoch) => (epoch === 3n || epoch === 2n ? setOf(epoch) : undefined) },
    own: new Set([keyOf(3)]),
  })
})

/** The pool learns that a member signed the node's own block. */
function signOwn(i: number, number: bigint, epoch = 3n): void {
  const what = said(number, 0n, epoch)
  const certificate = { signers: 1n << BigInt(i), signature: sign(i, what) }
  known.set(`${number} ${keyOf(i)}`, { said: what, set: setOf(epoch), certificate })
}

/** What the contract would ask: both hold, they conflict, and the account signed both. */
function isProof({ account, proofs }: ReturnType<OffenceWatch['found']>[number]): boolean {
  const holds = proofs.every(({ said: what, set, certificate: { signers, signature } }) => {
    const members = set.members.filter((_, i) => ((signers >> BigInt(i)) & 1n) === 1n)
    const isSigner = members.some((member) => bytesToHex(member.account) === account)
    const message = attestationMessage(chainTag, what)
    return (
      isSigner &&
      verifyAggregate(
        members.map(({ key }) => key),
        message,
        signature,
      )
    )
  })
  return holds && areConflicting(proofs[0].said, proofs[1].said)
}

describe('who signed two blocks of one height', () => {
  it('is caught whichever signature comes first, by itself or in a certificate, in one epoch or two', () => {
    signOwn(0, 10n)
    expect(watch.see(by(0, said(10n, 1n)))).toBe(true)
    expect(watch.found().map(({ account, number }) => [account, number])).toEqual([[accounts[0], 10n]])
    // the other block first, in a quorum of others; then it signs this node's, for another epoch
    expect(watch.see(certified([0, 1, 2], said(20n, 1n)))).toBe(true)
    expect(watch.found()).toHaveLength(1)
    signOwn(1, 20n, 2n)
    expect(watch.found().map(({ account }) => account)).toEqual([accounts[0], accounts[1]])
    // two blocks, neither of them this node's
    expect(watch.see(by(2, said(30n, 1n)))).toBe(true)
    expect(watch.found()).toHaveLength(2)
    expect(watch.see(by(2, said(30n, 2n)))).toBe(true)
    expect(watch.found().map(({ account }) => account)).toEqual([accounts[0], accounts[1], accounts[2]])
    expect(watch.found().every(isProof)).toBe(true)
  })

  it('is one member, not who signed the same block, another height, an orphan only, or a block that is not there yet', () => {
    signOwn(0, 10n)
    signOwn(1, 10n)
    for (const told of [by(0, said(10n, 0n)), by(0, said(10n, 0n, 2n)), by(1, said(11n, 1n)), by(2, said(10n, 1n))])
      expect(watch.see(told)).toBe(true)
    expect(watch.see(by(1, said(60n, 1n)))).toBe(true)
    expect(watch.see(by(1, said(60n, 2n)))).toBe(true)
    expect(watch.see({ ...by(0, said(10n, 1n)), said: { ...said(10n, 1n), domainId: 902n } })).toBe(true)
    expect(watch.see(by(0, said(10n, 1n, 9n)))).toBe(true)
    expect(watch.found()).toEqual([])
  })

  it('is not whom a peer slanders, nor this node itself', () => {
    signOwn(0, 10n)
    signOwn(3, 10n)
    const forged = {
      ...by(0, said(10n, 1n)),
      signatures: [{ account: accounts[0]!, signature: sign(1, said(10n, 1n)) }],
    }
    expect(watch.see(forged)).toBe(false)
    const swollen = certified([1, 2], said(10n, 1n))
    expect(watch.see({ ...swollen, certificate: { ...swollen.certificate!, signers: 0b111n } })).toBe(false)
    expect(watch.see({ ...swollen, certificate: { ...swollen.certificate!, signers: 1n << 9n } })).toBe(true)
    expect(watch.see(by(3, said(10n, 1n)))).toBe(true)
    expect(watch.found()).toEqual([])
  })

  it('cannot flood what is kept: the newest convict', () => {
    for (let number = 1n; number <= 40n; number++) watch.see(by(0, said(number, 1n)))
    signOwn(0, 3n)
    expect(watch.found()).toEqual([])
    signOwn(0, 40n)
    expect(watch.found().map(({ number }) => number)).toEqual([40n])
  })
})
