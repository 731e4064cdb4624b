/** What a seat keeps of a certificate that another one shows: bad endorsements among good ones would spoil the sum that domains check. */
import { hashWords } from '@syncline/primitives'
import { describe, expect, it } from 'vitest'
import { provenDecision } from './evidence.js'
import { type DecidedValue, vectorDigest } from './messages.js'
import { type Plan, planDigest } from './plan.js'
import { absentEntryHash, lockEntryOf } from './reconciliation.js'
import type { ReconcileSigner } from './validatorPorts.js'

const zero = new Uint8Array(32)
const good = new Uint8Array(192).fill(1)
const bad = new Uint8Array(192).fill(2)
const signer: ReconcileSigner = {
  sign: (digest) => digest,
  isSigned: (voter, digest, signature) => signature.every((byte, i) => byte === hashWords(BigInt(voter), digest)[i]),
  endorse: () => good,
  endorsers: (_, said) => said.flatMap(({ voter, signature }) => (signature[0] === 1 ? [voter] : [])),
}
const of = { members: 4, needed: 3, signer }
const order = hashWords(0x0de2n)
const plan: Plan = {
  height: 0n,
  previous: zero,
  lamport: 1n,
  at: 5n,
  domains: [901n, 902n].map((domainId) => ({ domainId, height: 1n, root: zero })),
  segments: [
    {
      assets: [
        {
          asset: hashWords(0xa55e7n),
          from: [absentEntryHash, absentEntryHash],
          to: lockEntryOf({ state: 'SEIZED', held: undefined, order }),
          below: undefined,
          guard: undefined,
          orders: [{ order, isCertified: true, isDismissed: false }],
          contested: [],
          pending: [],
        },
      ],
    },
  ],
  verdicts: [],
}
const vectors = [0, 1, 2].map((voter) => {
  const body = { height: 0n, view: 0, plan: planDigest(plan), votes: ['yes'] as const }
  return { kind: 'vector' as const, voter, ...body, signature: hashWords(BigInt(voter), vectorDigest(body)) }
})
const shown = (...endorsements: DecidedValue['endorsements']) =>
  provenDecision({ height: 0n, value: { plan, accepted: [0], vectors }, endorsements }, 0n, zero, of)?.endorsements
const by = (voter: number, signature = good) => ({ voter, signature })

describe('a certificate that is shown', () => {
  it('keeps the good endorsements, one of each seat, by seat, and nothing besides', () => {
    const three = [by(0), by(1), by(3)]
    expect(shown(...three)).toEqual(three)
    expect(shown(by(3), by(1), by(0))).toEqual(three)
    expect(shown(...three, by(2, bad))).toEqual(three)
    expect(shown(by(0), by(0), by(1), by(3))).toEqual(three)
    expect(shown(...three, { voter: 2, signature: new Uint8Array(7) })).toEqual(three)
  })

  it('is none without a quorum of good ones', () => {
    expect(shown(by(0), by(1), by(2, bad))).toBeUndefined()
    expect(shown(by(0), by(0), by(0), by(0))).toBeUndefined()
    expect(shown(by(0), by(1), by(4))).toBeUndefined()
    // the first of a seat counts, and of more than there are seats none is looked at
    expect(shown(by(0, bad), by(0), by(1), by(2))).toBeUndefined()
    expect(shown(by(7), by(8), by(9), by(10), by(0), by(1), by(2))).toBeUndefined()
  })
})
