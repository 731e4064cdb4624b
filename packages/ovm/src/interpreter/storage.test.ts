import { describe, expect, it } from 'vitest'
import { run, self } from './testing.js'

/** Gas and refund of SSTOREs of one slot, from EIP-3529's table (original value, values written). */
const eip3529: readonly (readonly [original: number, writes: readonly number[], gas: number, refund: number])[] = [
  [0, [0, 0], 212, 0],
  [0, [0, 1], 20_112, 0],
  [0, [1, 0], 20_112, 19_900],
  [0, [1, 2], 20_112, 0],
  [0, [1, 1], 20_112, 0],
  [1, [0, 0], 3012, 4800],
  [1, [0, 1], 3012, 2800],
  [1, [0, 2], 3012, 0],
  [1, [2, 0], 3012, 4800],
  [1, [2, 3], 3012, 0],
  [1, [2, 1], 3012, 2800],
  [1, [2, 2], 3012, 0],
  [1, [1, 0], 3012, 4800],
  [1, [1, 2], 3012, 0],
  [1, [1, 1], 212, 0],
  [0, [1, 0, 1], 40_118, 19_900],
  [1, [0, 1, 0], 5918, 7600],
]

describe('SSTORE', () => {
  it.each(eip3529)('original %i, writes %j: %i gas, refund %i', (original, writes, gas, refund) => {
    const own = { storage: [[0n, BigInt(original)]] as const }
    const { gasUsed, state } = run(
      writes.map((value) => `0x${value.toString().padStart(2, '0')} 0x00 SSTORE`).join(' '),
      { own },
    )
    expect(gasUsed).toBe(BigInt(gas) + 2100n)
    expect(state.refund()).toBe(refund)
    expect(state.storage(self, 0n)).toBe(BigInt(writes.at(-1)!))
  })

  it('needs more than 2300 gas left, whatever it would cost', () => {
    const own = { storage: [[0n, 1n]] as const }
    expect(run('1 PUSH0 SLOAD POP PUSH0 SSTORE', { own, gas: 3n + 2n + 2100n + 2n + 2n + 2300n }).halt).toBe(
      'OUT_OF_GAS',
    )
    expect(run('1 PUSH0 SLOAD POP PUSH0 SSTORE', { own, gas: 3n + 2n + 2100n + 2n + 2n + 2301n }).halt).toBeUndefined()
  })

  it('keeps 256-bit slots and values apart from small ones', () => {
    const wide = `0x${'80'.repeat(32)}`
    const { state } = run(`${wide} ${wide} SSTORE 1 PUSH0 SSTORE`)
    expect(state.storage(self, BigInt(wide))).toBe(BigInt(wide))
    expect(state.storage(self, 0n)).toBe(1n)
    expect(state.storage(self, BigInt(wide) & 0xffffn)).toBe(0n)
  })
})

describe('SLOAD', () => {
  it('costs 2100 cold and 100 warm', () => {
    expect(run('PUSH0 SLOAD').gasUsed).toBe(2102n)
    expect(run('PUSH0 SLOAD PUSH0 SLOAD').gasUsed).toBe(2204n)
  })
})

describe('transient storage', () => {
  it('costs 100 a read or write, is apart from storage, and starts at 0', () => {
    const { state, gasUsed } = run('5 PUSH0 TSTORE PUSH0 TLOAD')
    expect(gasUsed).toBe(3n + 2n + 100n + 2n + 100n)
    expect(state.transientStorage(self, 0n)).toBe(5n)
    expect(state.storage(self, 0n)).toBe(0n)
    state.commitTransaction()
    expect(state.transientStorage(self, 0n)).toBe(0n)
  })

  it('is undone with the frame that wrote it', () => {
    const accounts = { '0xaa': { code: '7 PUSH0 TSTORE INVALID' } }
    const { state } = run('PUSH0 PUSH0 PUSH0 PUSH0 0xaa 50000 DELEGATECALL', { accounts })
    expect(state.transientStorage(self, 0n)).toBe(0n)
  })
})

describe('LOG', () => {
  it('records address, topics and data, and costs 375 a topic and 8 a byte', () => {
    const { state, gasUsed } = run('0xabcd PUSH0 MSTORE 3 2 1 2 30 LOG3')
    expect(state.logs()).toEqual([{ address: self, topics: [1n, 2n, 3n], data: Uint8Array.of(0xab, 0xcd) }])
    expect(gasUsed).toBe(3n + 2n + 3n + 3n + 15n + 375n * 4n + 16n)
  })

  it('pays for memory even where it adds no data', () => {
    expect(run('PUSH0 PUSH0 LOG0').gasUsed).toBe(2n + 2n + 375n)
    expect(run('1 64 LOG0').gasUsed).toBe(3n + 3n + 375n + 8n + 9n)
  })

  it('is undone with its frame', () => {
    const accounts = { '0xaa': { code: 'PUSH0 PUSH0 LOG0 PUSH0 PUSH0 REVERT' } }
    const { state } = run('PUSH0 PUSH0 LOG0 PUSH0 PUSH0 PUSH0 PUSH0 PUSH0 0xaa 50000 CALL', { accounts })
    expect(state.logs()).toHaveLength(1)
  })
})

describe('static frames', () => {
  const writes = [
    '1 PUSH0 SSTORE',
    '1 PUSH0 TSTORE',
    'PUSH0 PUSH0 LOG0',
    '1 PUSH0 PUSH0 LOG1',
    'PUSH0 PUSH0 PUSH0 CREATE',
    'PUSH0 PUSH0 PUSH0 PUSH0 CREATE2',
    '1 SELFDESTRUCT',
    'PUSH0 PUSH0 PUSH0 PUSH0 1 0xbb 9000 CALL',
  ]
  it.each(writes)('halt on %s, also one call deeper', (code) => {
    const accounts = {
      '0xaa': { code: `${code} STOP`, balance: 5n },
      '0xab': { code: 'PUSH0 PUSH0 PUSH0 PUSH0 PUSH0 0xaa 100000 CALL PUSH0 MSTORE 32 PUSH0 RETURN' },
    }
    const call = 'PUSH0 PUSH0 PUSH0 PUSH0 0xaa 200000 STATICCALL PUSH0 MSTORE 32 PUSH0 RETURN'
    expect(run(call, { accounts }).word).toBe(0n)
    expect(
      run(call.replace('0xaa', '0xab').replace('PUSH0 PUSH0 PUSH0 PUSH0', '32 PUSH0 PUSH0 PUSH0'), { accounts }).word,
    ).toBe(1n)
    const nested = 'PUSH0 PUSH0 PUSH0 PUSH0 0xab 200000 STATICCALL POP 32 PUSH0 PUSH0 RETURNDATACOPY 32 PUSH0 RETURN'
    expect(run(nested, { accounts }).word).toBe(0n)
  })

  it('may call without value', () => {
    const accounts = { '0xaa': { code: 'PUSH0 PUSH0 PUSH0 PUSH0 PUSH0 0xbb 9000 CALL PUSH0 MSTORE 32 PUSH0 RETURN' } }
    const code = '32 PUSH0 PUSH0 PUSH0 0xaa 50000 STATICCALL 32 PUSH0 RETURN'
    expect(run(code, { accounts }).word).toBe(1n)
  })
})
