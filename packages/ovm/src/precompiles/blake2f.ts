/** 0x09 BLAKE2b compression F (EIP-152, RFC 7693 §3.2). */
import type { Bytes } from '@syncline/primitives'
import { createBlake2fProgram, layout, roundPeriod } from './blake2fProgram.js'
import type { Precompile } from './precompile.js'

/** Initialisation vector of BLAKE2b. */
const iv: readonly bigint[] = [
  0x6a09e667f3bcc908n,
  0xbb67ae8584caa73bn,
  0x3c6ef372fe94f82bn,
  0xa54ff53a5f1d36f1n,
  0x510e527fade682d1n,
  0x9b05688c2b3e6c1fn,
  0x1f83d9abfb41bd6bn,
  0x5be0cd19137e2179n,
]

const program = createBlake2fProgram()
const memory = new DataView(program.memory.buffer)

/** Rounds a call into the program: a multiple of the period, short enough that a hot program is replaced by its optimised code. */
const roundsPerCall: number = 100_000 * roundPeriod

const inputBytes = 213

function run(input: Bytes): Bytes | undefined {
  if (input.length !== inputBytes || input[212]! > 1) return undefined
  const view = new DataView(input.buffer, input.byteOffset, inputBytes)
  for (let i = 0; i < 8; i++) {
    memory.setBigUint64(layout.vector + 8 * i, view.getBigUint64(4 + 8 * i, true), true)
    memory.setBigUint64(layout.vector + 64 + 8 * i, iv[i]!, true)
  }
  for (let i = 0; i < 16; i++) {
    memory.setBigUint64(layout.message + 8 * i, view.getBigUint64(68 + 8 * i, true), true)
  }
  const word = (i: number): bigint => memory.getBigUint64(layout.vector + 8 * i, true)
  memory.setBigUint64(layout.vector + 96, word(12) ^ view.getBigUint64(196, true), true)
  memory.setBigUint64(layout.vector + 104, word(13) ^ view.getBigUint64(204, true), true)
  if (input[212] === 1) memory.setBigUint64(layout.vector + 112, BigInt.asUintN(64, ~word(14)), true)
  for (let left = view.getUint32(0); left > 0; left -= Math.min(left, roundsPerCall)) {
    program.run(Math.min(left, roundsPerCall))
  }
  const out = new Uint8Array(64)
  const outView = new DataView(out.buffer)
  for (let i = 0; i < 8; i++) {
    outView.setBigUint64(8 * i, view.getBigUint64(4 + 8 * i, true) ^ word(i) ^ word(8 + i), true)
  }
  return out
}

/** Input rounds u32 ‖ h 64 ‖ m 128 ‖ t 16 ‖ final u8. One gas a round; the price of a malformed input is 0 and it fails. */
export const blake2f: Precompile = {
  name: 'BLAKE2F',
  gas: (input) =>
    input.length === inputBytes ? BigInt(new DataView(input.buffer, input.byteOffset, 4).getUint32(0)) : 0n,
  run,
}
