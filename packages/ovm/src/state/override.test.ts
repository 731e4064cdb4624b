import { hexToBytes, keccak256 } from '@syncline/primitives'
import { describe, expect, it } from 'vitest'
import { emptyCodeHash } from './emptyCode.js'
import { MemoryState } from './memory.js'
import { type AccountOverride, OverrideReader } from './override.js'

const base = new MemoryState()
base.put(1n, {
  nonce: 2n,
  balance: 3n,
  code: hexToBytes('0x6001'),
  storage: [
    [1n, 10n],
    [2n, 20n],
  ],
})
const over = (override: AccountOverride, address = 1n): OverrideReader =>
  new OverrideReader(base, new Map([[address, override]]))

describe('OverrideReader', () => {
  it('replaces what is named and keeps the rest', () => {
    const { codeHash } = base.account(1n)!
    expect(over({ balance: 9n }).account(1n)).toEqual({ nonce: 2n, balance: 9n, codeHash })
    expect(over({ nonce: 9n }).account(1n)).toEqual({ nonce: 9n, balance: 3n, codeHash })
    expect(over({}).account(1n)).toEqual(base.account(1n))
    expect(over({ balance: 9n }, 5n).account(1n)).toEqual(base.account(1n))
  })

  it('gives an absent account what it needs to exist', () => {
    expect(over({ balance: 9n }, 5n).account(5n)).toEqual({ nonce: 0n, balance: 9n, codeHash: emptyCodeHash })
    expect(over({ stateDiff: new Map([[1n, 1n]]) }, 5n).account(5n)).toBeUndefined()
  })

  it('replaces code, also by none', () => {
    const code = hexToBytes('0x6002')
    const reader = over({ code })
    expect(reader.account(1n)!.codeHash).toEqual(keccak256(code))
    expect(reader.code(keccak256(code))).toEqual(code)
    expect(over({ code: new Uint8Array() }).account(1n)!.codeHash).toEqual(emptyCodeHash)
  })

  it('replaces all slots by state and some by stateDiff', () => {
    const all = over({ state: new Map([[1n, 11n]]) })
    expect([all.storage(1n, 1n), all.storage(1n, 2n), all.hasStorage(1n)]).toEqual([11n, 0n, true])
    expect(over({ state: new Map() }).hasStorage(1n)).toBe(false)
    const some = over({ stateDiff: new Map([[1n, 0n]]) })
    expect([some.storage(1n, 1n), some.storage(1n, 2n), some.hasStorage(1n)]).toEqual([0n, 20n, true])
    expect(over({ stateDiff: new Map([[1n, 1n]]) }, 5n).hasStorage(5n)).toBe(true)
  })
})
