import { bytesToHex, hexToBytes, keccak256 } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assertionId, maxAssertionBatches, nextBatchEnd } from './assertion.js'
import { type AssertionFacts, checkAssertable, checkConfirmable, whyAssertion, windowEnd } from './confirmability.js'
import { outputHash } from './output.js'

const word = (hex: string) => hexToBytes(`0x${hex.padStart(64, '0')}`)

describe('outputHash', () => {
  it('is keccak over its five words', () => {
    const text = ['a1', 'b2', '07', 'c3', '0de0b6b3a7640000'].map((hex) => hex.padStart(64, '0')).join('')
    const output = {
      worldRoot: word('a1'),
      lastBlockHash: word('b2'),
      queueCursor: 7n,
      withdrawalRoot: word('c3'),
      cumulativeWithdrawn: 10n ** 18n,
    }
    expect(bytesToHex(outputHash(output))).toBe(bytesToHex(keccak256(hexToBytes(`0x${text}`))))
  })
})

describe('assertionId', () => {
  it('is keccak over domain, parent, end, output and L0 root', () => {
    const text = ['0385', '11', '05', '22', '33'].map((hex) => hex.padStart(64, '0')).join('')
    const key = { domainId: 901n, parentId: word('11'), batchEnd: 5n, outputHash: word('22'), l0Root: word('33') }
    expect(bytesToHex(assertionId(key))).toBe(bytesToHex(keccak256(hexToBytes(`0x${text}`))))
  })

  it('tells rivals apart by output and by L0 root', () => {
    const key = { domainId: 1n, parentId: word('1'), batchEnd: 1n, outputHash: word('2'), l0Root: word('3') }
    const ids = [key, { ...key, outputHash: word('4') }, { ...key, l0Root: word('4') }].map((k) =>
      bytesToHex(assertionId(k)),
    )
    expect(new Set(ids).size).toBe(3)
  })
})

describe('nextBatchEnd', () => {
  it('takes all batches there are, at least one and at most 256', () => {
    expect(nextBatchEnd(10n, 4n)).toBe(10n)
    expect(nextBatchEnd(4n, 4n)).toBe(5n)
    expect(nextBatchEnd(0n, 0n)).toBe(1n)
    expect(nextBatchEnd(1000n, 4n)).toBe(260n)
  })

  it('always moves forward within the cap', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 64n), fc.bigInt(0n, 2n ** 64n), (inbox, end) => {
        const next = nextBatchEnd(inbox, end)
        const expected = [end + 1n, inbox, end + maxAssertionBatches].sort((a, b) => (a < b ? -1 : 1))[1]
        expect(next).toBe(expected)
      }),
    )
  })
})

const pending: AssertionFacts = {
  status: 'PENDING',
  parentStatus: 'CONFIRMED',
  createdAt: 1000n,
  challengeWindow: 120n,
  contested: false,
  won: false,
  hasResolver: true,
}

describe('whyAssertion', () => {
  it('opens exactly when the window is over (PRZ-18)', () => {
    expect(windowEnd(pending)).toBe(1120n)
    expect(whyAssertion(pending, 1119n)).toMatchObject({ reason: 'WINDOW_OPEN', earliest: 1120n, nextActor: 'time' })
    expect(whyAssertion(pending, 1120n)).toMatchObject({ reason: 'READY', nextActor: 'anyone' })
  })

  it('asks for the parent before the clock, and for the dispute before the parent', () => {
    expect(whyAssertion({ ...pending, parentStatus: 'PENDING' }, 5000n).reason).toBe('PARENT_NOT_CONFIRMED')
    expect(whyAssertion({ ...pending, parentStatus: 'PENDING', contested: true }, 5000n).reason).toBe('CONTESTED')
    expect(whyAssertion({ ...pending, contested: true, hasResolver: false }, 5000n).reason).toBe(
      'CONTESTED_WITHOUT_RESOLVER',
    )
  })

  it('lets the winner of a dispute pass, once its own window is over', () => {
    const winner = { ...pending, contested: true, won: true }
    expect(whyAssertion(winner, 1119n)).toMatchObject({ reason: 'WINDOW_OPEN', earliest: 1120n })
    expect(whyAssertion(winner, 1120n).reason).toBe('READY')
  })

  it('names every ended status', () => {
    const reasons = (['NONE', 'CONFIRMED', 'REJECTED', 'LOST', 'FALLEN'] as const).map(
      (status) => whyAssertion({ ...pending, status }, 0n).reason,
    )
    expect(reasons).toEqual(['UNKNOWN', 'CONFIRMED', 'REJECTED', 'LOST_TO_RIVAL', 'ANCESTOR_FELL'])
  })

  it('agrees with checkConfirmable', () => {
    expect(checkConfirmable(pending, 1119n)).toMatchObject({ ok: false, code: 'ASSERTION_WINDOW_OPEN' })
    expect(checkConfirmable(pending, 1120n).ok).toBe(true)
  })
})

describe('checkAssertable', () => {
  it('wants the end its parent fixed, and the batches on L1', () => {
    const parent = { status: 'PENDING', nextBatchEnd: 7n } as const
    expect(checkAssertable(parent, 7n, 7n).ok).toBe(true)
    expect(checkAssertable(parent, 6n, 7n)).toMatchObject({ code: 'ASSERTION_RANGE' })
    expect(checkAssertable(parent, 7n, 6n)).toMatchObject({ code: 'ASSERTION_NOT_ENOUGH_BATCHES' })
    expect(checkAssertable({ ...parent, status: 'LOST' }, 7n, 7n)).toMatchObject({ code: 'ASSERTION_ANCESTOR_FELL' })
  })
})
