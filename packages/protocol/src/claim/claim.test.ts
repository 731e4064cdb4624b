import { type Bytes, bytesToHex, concatBytes, keccak256 } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  areExclusive,
  type Claim,
  claimId,
  compareClaims,
  decodeClaim,
  encodeClaim,
  flowClaim,
  isClaim,
  isFlow,
} from './claim.js'

const root = (seed: number): Bytes => keccak256(Uint8Array.of(seed))
const claims = fc.record({
  domainId: fc.bigInt({ min: 1n, max: (1n << 53n) - 1n }),
  height: fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }),
  root: fc.uint8Array({ minLength: 32, maxLength: 32 }),
})

describe('a claim', () => {
  it('has fixed bytes, and an id that is their hash', () => {
    const claim: Claim = { domainId: 901n, height: 7n, root: new Uint8Array(32).fill(0xab) }
    const word = (hex: string) => hex.padStart(64, '0')
    expect(bytesToHex(encodeClaim(claim))).toBe(`0x${word('385')}${word('7')}${'ab'.repeat(32)}`)
    expect(claimId(claim)).toEqual(keccak256(encodeClaim(claim)))
  })

  it('comes back from its bytes', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const decoded = decodeClaim(encodeClaim(claim))
        expect(decoded.ok && compareClaims(decoded.value, claim) === 0).toBe(true)
      }),
    )
  })

  it('is ordered as its bytes are', () => {
    const near = fc.record({
      domainId: fc.bigInt({ min: 1n, max: 2n }),
      height: fc.constantFrom(0n, 1n, 256n),
      root: fc.constantFrom(root(1), root(2)),
    })
    fc.assert(
      fc.property(near, near, (a, b) => {
        const [x, y] = [bytesToHex(encodeClaim(a)), bytesToHex(encodeClaim(b))]
        expect(compareClaims(a, b)).toBe(x < y ? -1 : x > y ? 1 : 0)
        expect(areExclusive(a, b)).toBe(x.slice(0, 130) === y.slice(0, 130) && x !== y)
      }),
    )
  })

  it('takes 96 bytes with a domain and a height in range, nothing else', () => {
    const good = encodeClaim({ domainId: 901n, height: 7n, root: root(1) })
    const bad: Bytes[] = [
      new Uint8Array(0),
      good.subarray(1),
      concatBytes(good, Uint8Array.of(0)),
      // domain 0 is for flows, which have height 0
      concatBytes(new Uint8Array(32), good.subarray(32)),
      concatBytes(good.subarray(0, 24), Uint8Array.of(0, 0x20, 0, 0, 0, 0, 0, 0), good.subarray(32)),
      concatBytes(good.subarray(0, 55), Uint8Array.of(1), good.subarray(56)),
      concatBytes(Uint8Array.of(1), good.subarray(1)),
    ]
    for (const bytes of bad) expect(decodeClaim(bytes)).toMatchObject({ ok: false, code: 'CLAIM_MALFORMED' })
    expect(decodeClaim(good).ok).toBe(true)
  })

  it('of domain 0 is the flow of a receipt: height 0, first in order, excludes nothing', () => {
    const [flow, other] = [flowClaim(root(1)), flowClaim(root(2))]
    expect(bytesToHex(encodeClaim(flow))).toBe(`0x${'0'.repeat(128)}${bytesToHex(root(1)).slice(2)}`)
    expect(decodeClaim(encodeClaim(flow))).toEqual({ ok: true, value: flow })
    const claim = { domainId: 1n, height: 0n, root: root(1) }
    expect([flow, other, claim].map(isFlow)).toEqual([true, true, false])
    expect([areExclusive(flow, other), areExclusive(other, flow), areExclusive(flow, claim)]).toEqual(
      Array(3).fill(false),
    )
    expect([compareClaims(flow, claim), compareClaims(flow, flow)]).toEqual([-1, 0])
    expect(
      [flow, { ...flow, height: 1n }, { ...flow, domainId: -1n }, flowClaim(new Uint8Array(31))].map(isClaim),
    ).toEqual([true, false, false, false])
  })
})
