/** Code prepared for execution: padded bytes, valid jump destinations, and push data read once. Cached by code hash. */
import type { Bytes } from '@syncline/primitives'
import { readShortWord, type Word } from './word.js'

/** In `marks`: this byte is a JUMPDEST that is an instruction. */
export const jumpDestMark = 0xffff

/** Push data longer than this many bytes is kept as a word once it was read. Shorter data is read faster than looked up. */
const inlinePushBytes = 2
const pushBase = 0x5f
const push32 = 0x7f
const jumpDest = 0x5b

/** Executable form of a byte string. Immutable but for the lazily read constants. Four bytes of memory for each byte of code. */
export class Program {
  /** The code and 33 zero bytes: the end of code reads as STOP and push data past it as zeros. */
  readonly code: Bytes
  /** Length of the code itself. */
  readonly length: number
  /** For each byte: `jumpDestMark`, or at a PUSH the index of its word in `constants`, else 0. */
  readonly marks: Uint16Array
  /** Words of push data by index, undefined until first pushed. Index 0 stays undefined: not kept. */
  readonly constants: (Word | undefined)[] = [undefined]

  /** O(code length). */
  constructor(code: Bytes) {
    const { length } = code
    const padded = new Uint8Array(length + 33)
    padded.set(code)
    const marks = new Uint16Array(length + 1)
    let count = 1
    for (let pc = 0; pc < length; pc++) {
      const opcode = padded[pc]!
      if (opcode === jumpDest) marks[pc] = jumpDestMark
      else if (opcode > pushBase && opcode <= push32) {
        const size = opcode - pushBase
        if (size > inlinePushBytes && count < jumpDestMark) marks[pc] = count++
        pc += size
      }
    }
    this.code = padded
    this.length = length
    this.marks = marks
  }

  /** Push data of `size` bytes at `pc`, kept for the next time where there is room. */
  pushValue(pc: number, size: number): Word {
    const word = readShortWord(this.code, pc, size)
    const index = this.marks[pc - 1]!
    if (index !== 0) {
      // fill in order: a hole would turn the array into a slow one
      for (let i = this.constants.length; i < index; i++) this.constants.push(undefined)
      this.constants[index] = word
    }
    return word
  }
}

/** Most recently used programs by code hash, bounded by the bytes of their code. */
export class ProgramCache {
  readonly #byHash = new Map<string, Program>()
  /** Saves the making of a text key where the caller holds on to one array for a code. */
  #byArray = new WeakMap<Bytes, Program>()
  readonly #maxBytes: number
  #bytes = 0

  /** `maxBytes` of code, 16 MiB unless told: about 64 MiB of memory. */
  constructor(maxBytes: number = 1 << 24) {
    this.#maxBytes = maxBytes
  }

  /** Program of `code`, whose hash is `codeHash`. */
  get(codeHash: Bytes, code: Bytes): Program {
    const known = this.#byArray.get(code)
    if (known !== undefined) return known
    const key = String.fromCharCode(...codeHash)
    let program = this.#byHash.get(key)
    if (program === undefined) {
      program = new Program(code)
      this.#bytes += code.length
    } else this.#byHash.delete(key)
    this.#byHash.set(key, program)
    this.#byArray.set(code, program)
    for (const [oldest, old] of this.#byHash) {
      if (this.#bytes <= this.#maxBytes || old === program) break
      this.#byHash.delete(oldest)
      this.#bytes -= old.length
    }
    return program
  }
}
