/** 0x09 BLAKE2b compression F (EIP-152, RFC 7693 §3.2), over 32-bit halves. */
import type { Bytes } from '@syncline/primitives'
import type { Precompile } from './precompile.js'

/** Initialisation vector of BLAKE2b as (low, high) pairs. */
const iv: readonly number[] = [
  0xf3bcc908, 0x6a09e667, 0x84caa73b, 0xbb67ae85, 0xfe94f82b, 0x3c6ef372, 0x5f1d36f1, 0xa54ff53a, 0xade682d1,
  0x510e527f, 0x2b3e6c1f, 0x9b05688c, 0xfb41bd6b, 0x1f83d9ab, 0x137e2179, 0x5be0cd19,
]

/** Message word order of the ten rounds that repeat. */
const sigma: Uint8Array = Uint8Array.from(
  [
    '0123456789abcdef',
    'ea489fd61c02b753',
    'b8c052fdae367194',
    '7931dcbe265a40f8',
    '905724afe1bc683d',
    '2c6a0b834d75fe19',
    'c51fed4a0763928b',
    'db7ec13950f4862a',
    '6fe9b308c2d714a5',
    'a2847615fb9e3cd0',
  ].flatMap((row) => [...row].map((digit) => Number.parseInt(digit, 16))),
)

const v: Int32Array = new Int32Array(32)
const m: Int32Array = new Int32Array(32)

/** The mixing function G on words a, b, c, d (indices of low halves) with message words x and y. */
function mix(a: number, b: number, c: number, d: number, x: number, y: number): void {
  let al = v[a]!
  let ah = v[a + 1]!
  let bl = v[b]!
  let bh = v[b + 1]!
  let cl = v[c]!
  let ch = v[c + 1]!
  let dl = v[d]!
  let dh = v[d + 1]!
  let low = (al >>> 0) + (bl >>> 0) + (m[x]! >>> 0)
  ah = (ah + bh + m[x + 1]! + Math.floor(low / 0x100000000)) | 0
  al = low | 0
  let tl = dl ^ al
  let th = dh ^ ah
  dl = th
  dh = tl
  low = (cl >>> 0) + (dl >>> 0)
  ch = (ch + dh + (low > 0xffffffff ? 1 : 0)) | 0
  cl = low | 0
  tl = bl ^ cl
  th = bh ^ ch
  bl = (tl >>> 24) | (th << 8)
  bh = (th >>> 24) | (tl << 8)
  low = (al >>> 0) + (bl >>> 0) + (m[y]! >>> 0)
  ah = (ah + bh + m[y + 1]! + Math.floor(low / 0x100000000)) | 0
  al = low | 0
  tl = dl ^ al
  th = dh ^ ah
  dl = (tl >>> 16) | (th << 16)
  dh = (th >>> 16) | (tl << 16)
  low = (cl >>> 0) + (dl >>> 0)
  ch = (ch + dh + (low > 0xffffffff ? 1 : 0)) | 0
  cl = low | 0
  tl = bl ^ cl
  th = bh ^ ch
  bl = (tl << 1) | (th >>> 31)
  bh = (th << 1) | (tl >>> 31)
  v[a] = al
  v[a + 1] = ah
  v[b] = bl
  v[b + 1] = bh
  v[c] = cl
  v[c + 1] = ch
  v[d] = dl
  v[d + 1] = dh
}

/** F: `rounds` rounds over state `h` (16 halves, changed in place), message halves in `m`, counters and the final flag. */
function compress(rounds: number, h: Int32Array, counters: Int32Array, final: boolean): void {
  for (let i = 0; i < 16; i++) {
    v[i] = h[i]!
    v[16 + i] = iv[i]!
  }
  for (let i = 0; i < 4; i++) v[24 + i] = v[24 + i]! ^ counters[i]!
  if (final) {
    v[28] = ~v[28]!
    v[29] = ~v[29]!
  }
  let row = 0
  for (let round = 0; round < rounds; round++) {
    mix(0, 8, 16, 24, 2 * sigma[row]!, 2 * sigma[row + 1]!)
    mix(2, 10, 18, 26, 2 * sigma[row + 2]!, 2 * sigma[row + 3]!)
    mix(4, 12, 20, 28, 2 * sigma[row + 4]!, 2 * sigma[row + 5]!)
    mix(6, 14, 22, 30, 2 * sigma[row + 6]!, 2 * sigma[row + 7]!)
    mix(0, 10, 20, 30, 2 * sigma[row + 8]!, 2 * sigma[row + 9]!)
    mix(2, 12, 22, 24, 2 * sigma[row + 10]!, 2 * sigma[row + 11]!)
    mix(4, 14, 16, 26, 2 * sigma[row + 12]!, 2 * sigma[row + 13]!)
    mix(6, 8, 18, 28, 2 * sigma[row + 14]!, 2 * sigma[row + 15]!)
    row = row === 144 ? 0 : row + 16
  }
  for (let i = 0; i < 16; i++) h[i] = h[i]! ^ v[i]! ^ v[16 + i]!
}

const inputBytes = 213

function run(input: Bytes): Bytes | undefined {
  if (input.length !== inputBytes || input[212]! > 1) return undefined
  const view = new DataView(input.buffer, input.byteOffset, inputBytes)
  const h = new Int32Array(16)
  for (let i = 0; i < 16; i++) h[i] = view.getInt32(4 + 4 * i, true)
  for (let i = 0; i < 32; i++) m[i] = view.getInt32(68 + 4 * i, true)
  const counters = new Int32Array(4)
  for (let i = 0; i < 4; i++) counters[i] = view.getInt32(196 + 4 * i, true)
  compress(view.getUint32(0), h, counters, input[212] === 1)
  const out = new Uint8Array(64)
  const outView = new DataView(out.buffer)
  for (let i = 0; i < 16; i++) outView.setInt32(4 * i, h[i]!, true)
  return out
}

/** Input rounds u32 ‖ h 64 ‖ m 128 ‖ t 16 ‖ final u8. One gas a round; the price of a malformed input is 0 and it fails. */
export const blake2f: Precompile = {
  name: 'BLAKE2F',
  gas: (input) =>
    input.length === inputBytes ? BigInt(new DataView(input.buffer, input.byteOffset, 4).getUint32(0)) : 0n,
  run,
}
