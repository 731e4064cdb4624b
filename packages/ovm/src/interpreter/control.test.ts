import { describe, expect, it } from 'vitest'
import { createRules } from '../fork.js'
import { returning, run } from './testing.js'

describe('jumps', () => {
  it('reach a JUMPDEST, and JUMPI only when its condition is not zero', () => {
    expect(run('@there JUMP INVALID there: JUMPDEST 7 PUSH0 MSTORE 32 PUSH0 RETURN').word).toBe(7n)
    expect(run(`1 @there JUMPI INVALID there: JUMPDEST ${returning('8')}`).word).toBe(8n)
    expect(run(`PUSH0 @there JUMPI ${returning('9')} there: JUMPDEST INVALID`).word).toBe(9n)
  })

  it('halt on push data, on other instructions, past the end, and on destinations above 2^32', () => {
    for (const destination of ['4', '0', '1000', '0x0100000003', '0xffffffffffffffffffffffffffffffff00000003']) {
      expect(run(`${destination} JUMP #615b5b JUMPDEST`).halt).toBe('INVALID_JUMP')
    }
  })

  it('treat a bigint destination like a number', () => {
    // MLOAD of a word built by a shift gives the destination through bigint arithmetic
    const far = '0x10000000000000000000000000000005 0xffffffff AND'
    expect(
      run(`${far} POP @there 0x0100000000000000000000000000000000 OR 0xffff AND JUMP there: JUMPDEST ${returning('5')}`)
        .word,
    ).toBe(5n)
  })
})

describe('the end of a frame', () => {
  it('is a STOP at the end of code, also in the middle of push data', () => {
    expect(run('#60').halt).toBeUndefined()
    expect(run('#7f01').halt).toBeUndefined()
    expect(run('1').gasUsed).toBe(3n)
  })

  it('keeps the gas on REVERT and gives its data, and takes all gas on INVALID', () => {
    const reverted = run('0xabcd PUSH0 MSTORE 2 30 REVERT', { gas: 1000n })
    expect(reverted.halt).toBe('REVERT')
    expect(reverted.output).toEqual(Uint8Array.of(0xab, 0xcd))
    expect(reverted.gasUsed).toBe(3n + 2n + 3n + 3n + 3n + 3n)
    const invalid = run('INVALID', { gas: 1000n })
    expect(invalid).toMatchObject({ halt: 'INVALID_OPCODE', gasLeft: 0n })
  })

  it('halts on opcodes that the fork, or the lack of extensions, does not have', () => {
    expect(run('1 CLZ', { rules: createRules('prague', 'semantic') }).halt).toBe('INVALID_OPCODE')
    expect(run(returning('1 CLZ')).word).toBe(255n)
    for (let code = 0xc0; code <= 0xcf; code++) expect(run(Uint8Array.of(code)).halt).toBe('INVALID_OPCODE')
    for (const code of [0x0c, 0x1f, 0x21, 0x4b, 0xa5, 0xb0, 0xef, 0xf6, 0xfc]) {
      expect(run(Uint8Array.of(code)).halt).toBe('INVALID_OPCODE')
    }
  })
})

describe('the stack', () => {
  it('underflows and overflows exactly at its borders', () => {
    expect(run('ADD').halt).toBe('STACK_UNDERFLOW')
    expect(run('1 ADD').halt).toBe('STACK_UNDERFLOW')
    expect(run('1 1 ADD').halt).toBeUndefined()
    expect(run('PUSH0 '.repeat(1024)).halt).toBeUndefined()
    expect(run('PUSH0 '.repeat(1025)).halt).toBe('STACK_OVERFLOW')
    expect(run(`${'PUSH0 '.repeat(1024)} DUP1`).halt).toBe('STACK_OVERFLOW')
    expect(run(`${'PUSH0 '.repeat(1024)} SWAP16 NOT`).halt).toBeUndefined()
    expect(run(`${'PUSH0 '.repeat(16)} SWAP16`).halt).toBe('STACK_UNDERFLOW')
  })

  it('duplicates and swaps the right words', () => {
    for (let n = 1; n <= 16; n++) {
      const words = Array.from({ length: 17 }, (_, i) => `${i + 1}`).join(' ')
      expect(run(returning(`${words} DUP${n}`)).word).toBe(BigInt(18 - n))
      expect(run(returning(`${words} SWAP${n}`)).word).toBe(BigInt(17 - n))
    }
  })

  it('pushes literals of every length', () => {
    for (let n = 1; n <= 32; n++) {
      const literal = `0x${'a1'.repeat(n)}`
      // twice through a loop: the second time the word comes from the cache
      const code = `2 loop: JUMPDEST ${literal} PUSH0 MSTORE 1 SWAP1 SUB DUP1 @loop JUMPI 32 PUSH0 RETURN`
      expect(run(code).word).toBe(BigInt(literal))
    }
  })
})

describe('gas', () => {
  it('is shown by GAS after its own price, also beyond 2^53', () => {
    expect(run(returning('GAS'), { gas: 1000n }).word).toBe(998n)
    const huge = (1n << 63n) + 12_345n
    expect(run(returning('GAS'), { gas: huge }).word).toBe(huge - 2n)
    expect(run('STOP', { gas: huge }).gasLeft).toBe(huge)
  })

  it('runs out exactly at its border', () => {
    expect(run('1 1 ADD', { gas: 9n })).toMatchObject({ halt: undefined, gasLeft: 0n })
    expect(run('1 1 ADD', { gas: 8n })).toMatchObject({ halt: 'OUT_OF_GAS', gasLeft: 0n })
  })
})
