import { bytesToHex, errorTable, hexToBytes, keccak256 } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkWithdrawable, type WithdrawalFacts, whyWithdrawal, withdrawalStatus } from './status.js'
import { withdrawalHash, withdrawalKey, withdrawalSlot } from './withdrawal.js'

const word = (value: bigint) => value.toString(16).padStart(64, '0')

describe('withdrawalHash', () => {
  it('is keccak over six words', () => {
    const values = [901n, 3n, 0n, 0xaan, 0xbbn, 10n ** 18n] as const
    const [domainId, nonce, token, sender, recipient, amount] = values
    const expected = keccak256(hexToBytes(`0x${values.map(word).join('')}`))
    expect(bytesToHex(withdrawalHash({ domainId, nonce, token, sender, recipient, amount }))).toBe(bytesToHex(expected))
  })
})

describe('withdrawalSlot and withdrawalKey', () => {
  it('follow the mapping at slot 2 and the storage key of the K-tree', () => {
    const hash = keccak256(Uint8Array.of(1))
    const slot = keccak256(hexToBytes(`${bytesToHex(hash)}${word(2n)}`))
    expect(bytesToHex(withdrawalSlot(hash))).toBe(bytesToHex(slot))
    expect(bytesToHex(withdrawalKey(hash))).toBe(bytesToHex(keccak256(hexToBytes(`0x53${bytesToHex(slot).slice(2)}`))))
  })
})

const facts: WithdrawalFacts = { block: 10n, posted: 0n, asserted: -1n, confirmed: 0n, paid: false }

describe('withdrawalStatus', () => {
  it('walks from the block to the payment', () => {
    const walk: readonly [Partial<WithdrawalFacts>, string, string][] = [
      [{ block: undefined }, 'UNKNOWN', 'UNKNOWN'],
      [{}, 'INITIATED', 'NOT_POSTED'],
      [{ posted: 10n }, 'POSTED', 'NOT_ASSERTED'],
      [{ posted: 10n, asserted: 10n }, 'ASSERTED', 'NOT_CONFIRMED'],
      [{ posted: 10n, asserted: 10n, confirmed: 10n }, 'READY', 'READY'],
      [{ posted: 10n, asserted: 10n, confirmed: 10n, paid: true }, 'PAID', 'DONE'],
    ]
    for (const [change, status, reason] of walk) {
      expect(withdrawalStatus({ ...facts, ...change })).toBe(status)
      expect(whyWithdrawal({ ...facts, ...change }).reason).toBe(reason)
    }
  })

  it('refuses payment in every stage but READY, with a code of the table', () => {
    const height = fc.bigInt(-1n, 20n)
    fc.assert(
      fc.property(
        fc.record({
          block: fc.option(fc.bigInt(0n, 20n), { nil: undefined }),
          posted: height,
          asserted: height,
          confirmed: height,
          paid: fc.boolean(),
        }),
        (given) => {
          const result = checkWithdrawable(given)
          expect(result.ok).toBe(withdrawalStatus(given) === 'READY')
          if (!result.ok) expect(errorTable[result.code].kind).toBe('refusal')
        },
      ),
    )
  })
})
