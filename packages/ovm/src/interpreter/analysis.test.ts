import { keccak256 } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jumpDestMark, Program, ProgramCache } from './analysis.js'

/** Valid jump destinations by walking the code as the Yellow Paper says. */
function destinations(code: Uint8Array): number[] {
  const out: number[] = []
  for (let pc = 0; pc < code.length; ) {
    const opcode = code[pc]!
    if (opcode === 0x5b) out.push(pc)
    pc += opcode >= 0x60 && opcode <= 0x7f ? opcode - 0x5e : 1
  }
  return out
}

describe('Program', () => {
  it('marks exactly the JUMPDEST instructions that are not push data', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0x5b, 0x60, 0x61, 0x7f, 0x01, 0x63), { maxLength: 200 }), (bytes) => {
        const code = Uint8Array.from(bytes)
        const { marks } = new Program(code)
        const found = [...marks.keys()].filter((pc) => marks[pc] === jumpDestMark)
        expect(found).toEqual(destinations(code))
      }),
    )
  })

  it('reads push data past the end as zeros', () => {
    const program = new Program(Uint8Array.of(0x63, 0xaa, 0xbb))
    expect(program.pushValue(1, 4)).toBe(0xaabb0000)
  })

  it('keeps push data after its first use, whatever the order of uses', () => {
    const program = new Program(Uint8Array.of(0x62, 1, 2, 3, 0x62, 4, 5, 6))
    expect(program.constants).toEqual([undefined])
    expect(program.pushValue(5, 3)).toBe(0x040506)
    expect(program.constants[program.marks[4]!]).toBe(0x040506)
    expect(program.pushValue(1, 3)).toBe(0x010203)
    expect(program.constants[program.marks[0]!]).toBe(0x010203)
    expect(program.constants[0]).toBeUndefined()
  })
})

describe('ProgramCache', () => {
  const codeOf = (seed: number, length: number): Uint8Array => new Uint8Array(length).fill(seed)

  it('gives the same program for equal code in another array', () => {
    const cache = new ProgramCache()
    const code = codeOf(1, 10)
    const first = cache.get(keccak256(code), code)
    expect(cache.get(keccak256(code), code.slice())).toBe(first)
    expect(cache.get(keccak256(code), code)).toBe(first)
  })

  it('forgets the least recently used beyond its bound', () => {
    const cache = new ProgramCache(250)
    const codes = [1, 2, 3].map((seed) => codeOf(seed, 100))
    const programs = codes.map((code) => cache.get(keccak256(code), code))
    expect(cache.get(keccak256(codes[0]!), codes[0]!.slice())).not.toBe(programs[0])
    expect(cache.get(keccak256(codes[2]!), codes[2]!.slice())).toBe(programs[2])
  })

  it('serves code larger than its bound', () => {
    const cache = new ProgramCache(10)
    const code = codeOf(1, 100)
    expect(cache.get(keccak256(code), code).length).toBe(100)
  })
})
