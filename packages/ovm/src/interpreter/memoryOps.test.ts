import { bytesToHex, hexToBytes, keccak256 } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { returning, run } from './testing.js'

const huge = `0x${'ff'.repeat(32)}`
/** 2^64 + 32: small when cut to 64 bits. */
const wrapping = '0x010000000000000020'

describe('memory', () => {
  it('costs 3 a word and words² / 512', () => {
    for (const [size, price] of [
      [32, 3],
      [33, 6],
      [1024, 98],
      [23_552, 736 * 3 + 1058],
    ] as const) {
      const { gasUsed } = run(`${size - 1} MLOAD`)
      expect(gasUsed).toBe(BigInt(3 + 3 + 0) + BigInt(memoryPrice(size + 31)))
      expect(memoryPrice(size)).toBe(price)
    }
  })

  it('is read and written by words and bytes, big-endian, unaligned', () => {
    expect(run(returning('0x1122 PUSH0 MSTORE 1 MLOAD')).word).toBe(0x112200n)
    expect(run(returning('0xabcdef 31 MSTORE8 PUSH0 MLOAD')).word).toBe(0xefn)
    expect(run(returning(`${huge} 5 MSTORE 5 MLOAD`)).word).toBe((1n << 256n) - 1n)
    expect(run(returning(`${huge} PUSH0 MSTORE 255 PUSH0 MSTORE PUSH0 MLOAD`)).word).toBe(255n)
    expect(run(returning('0x20000000000001 PUSH0 MSTORE PUSH0 MLOAD')).word).toBe(0x20000000000001n)
  })

  it('runs out of gas, and nothing else, for offsets and sizes above any memory', () => {
    for (const offset of [huge, wrapping, '0xffffffffffff', '0x20000000000000']) {
      expect(run(`${offset} MLOAD`).halt).toBe('OUT_OF_GAS')
      expect(run(`1 ${offset} MSTORE`).halt).toBe('OUT_OF_GAS')
      expect(run(`1 ${offset} MSTORE8`).halt).toBe('OUT_OF_GAS')
      expect(run(`${offset} PUSH0 RETURN`).halt).toBe('OUT_OF_GAS')
      expect(run(`1 ${offset} KECCAK256`).halt).toBe('OUT_OF_GAS')
      expect(run(`1 PUSH0 ${offset} MCOPY`).halt).toBe('OUT_OF_GAS')
      expect(run(`${offset} PUSH0 PUSH0 CALLDATACOPY`).halt).toBe('OUT_OF_GAS')
    }
  })

  it('has a ceiling whatever the gas', () => {
    expect(run('0xffffffff MLOAD', { gas: 1n << 62n }).halt).toBe('OUT_OF_GAS')
  })

  it('ignores the offset of an empty range', () => {
    expect(run(`PUSH0 ${huge} RETURN`).halt).toBeUndefined()
    expect(run(returning(`PUSH0 ${huge} KECCAK256 MSIZE`)).word).toBe(0n)
    expect(run(`PUSH0 ${huge} ${huge} MCOPY`).halt).toBeUndefined()
    expect(run(`PUSH0 ${huge} ${huge} CALLDATACOPY`).halt).toBeUndefined()
    expect(run(`PUSH0 ${huge} LOG0`).halt).toBeUndefined()
  })

  it('reports its size in whole words', () => {
    expect(run(returning('1 33 MSTORE8 MSIZE')).word).toBe(64n)
  })
})

function memoryPrice(size: number): number {
  const words = Math.ceil(size / 32)
  return 3 * words + Math.floor((words * words) / 512)
}

describe('copies', () => {
  const data = hexToBytes('0x0102030405')

  it('pad with zeros past the end of their source and overwrite what was there', () => {
    const result = run(`${huge} PUSH0 MSTORE 8 3 PUSH0 CALLDATACOPY 32 PUSH0 RETURN`, { data })
    expect(bytesToHex(result.output)).toBe(`0x0405000000000000${'ff'.repeat(24)}`)
    expect(run(returning(`${huge} PUSH0 MSTORE 32 ${huge} PUSH0 CALLDATACOPY PUSH0 MLOAD`), { data }).word).toBe(0n)
    expect(run(returning(`${huge} PUSH0 MSTORE 32 ${wrapping} PUSH0 CODECOPY PUSH0 MLOAD`)).word).toBe(0n)
  })

  it('cost 3 gas a word beside memory', () => {
    expect(run('33 PUSH0 PUSH0 CALLDATACOPY').gasUsed).toBe(3n + 2n + 2n + 3n + 6n + 6n)
  })

  it('CALLDATALOAD reads past the end as zeros, at any offset', () => {
    expect(run(returning('3 CALLDATALOAD'), { data }).word).toBe(0x0405n << 240n)
    for (const offset of ['5', huge, wrapping]) expect(run(returning(`${offset} CALLDATALOAD`), { data }).word).toBe(0n)
  })

  it('CODECOPY and EXTCODECOPY give code', () => {
    expect(run('3 PUSH0 PUSH0 CODECOPY 3 PUSH0 RETURN').output).toEqual(hexToBytes('0x60035f'))
    const accounts = { '0xee': { code: '#aabbcc' } }
    expect(run('4 1 PUSH0 0xee EXTCODECOPY 4 PUSH0 RETURN', { accounts }).output).toEqual(hexToBytes('0xbbcc0000'))
  })

  it('RETURNDATACOPY halts past the end, for an empty range too', () => {
    expect(run('PUSH0 PUSH0 PUSH0 RETURNDATACOPY').halt).toBeUndefined()
    expect(run('PUSH0 1 PUSH0 RETURNDATACOPY').halt).toBe('RETURN_DATA_OUT_OF_BOUNDS')
    expect(run(`1 ${huge} PUSH0 RETURNDATACOPY`).halt).toBe('RETURN_DATA_OUT_OF_BOUNDS')
    expect(run(`${huge} 1 PUSH0 RETURNDATACOPY`).halt).toBe('RETURN_DATA_OUT_OF_BOUNDS')
  })

  it('MCOPY equals a copy through a buffer for every overlap', () => {
    fc.assert(
      fc.property(fc.nat(96), fc.nat(96), fc.nat(64), (to, from, size) => {
        const memory = Uint8Array.from({ length: 192 }, (_, i) => (i < 96 ? i + 1 : 0))
        memory.set(memory.slice(from, from + size), to)
        const fill = [0, 32, 64].map(
          (at) => `0x${bytesToHex(Uint8Array.from({ length: 32 }, (_, i) => at + i + 1)).slice(2)} ${at} MSTORE`,
        )
        const { output } = run(`${fill.join(' ')} ${size} ${from} ${to} MCOPY 192 PUSH0 RETURN`)
        expect(output).toEqual(memory)
      }),
      { numRuns: 200 },
    )
  })
})

describe('KECCAK256', () => {
  it('hashes memory at 30 gas and 6 a word', () => {
    const { output, gasUsed } = run('33 PUSH0 KECCAK256 PUSH0 MSTORE 32 PUSH0 RETURN')
    expect(output).toEqual(keccak256(new Uint8Array(33)))
    expect(gasUsed).toBe(3n + 2n + 30n + 12n + 6n + 2n + 3n + 3n + 2n)
  })
})
