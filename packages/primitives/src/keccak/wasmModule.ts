/** A minimal assembler of WebAssembly modules: one memory, exported functions, the opcodes that keccak needs. Spec: WebAssembly core 2.0. */

/** Instruction bytes; sequences are concatenated, never rewritten. */
export type Code = readonly number[]

/** Value types of the binary format. */
export const valueType = { i32: 0x7f, i64: 0x7e, v128: 0x7b } as const

/** A function of i32 parameters and no results. `locals` are runs of (count, value type) after the parameters. */
export type FunctionBody = {
  readonly name: string
  readonly parameters: number
  readonly locals: readonly (readonly [count: number, type: number])[]
  readonly code: Code
}

/** Unsigned LEB128 of an integer in [0, 2^32). */
export function unsignedLeb(value: number): number[] {
  const out: number[] = []
  let rest = value >>> 0
  do {
    const byte = rest & 0x7f
    rest >>>= 7
    out.push(rest === 0 ? byte : byte | 0x80)
  } while (rest !== 0)
  return out
}

/** Signed LEB128 of an integer in [−2^63, 2^63). */
export function signedLeb(value: bigint): number[] {
  const out: number[] = []
  let rest = value
  for (;;) {
    const byte = Number(rest & 0x7fn)
    rest >>= 7n
    const isLast = (rest === 0n && (byte & 0x40) === 0) || (rest === -1n && (byte & 0x40) !== 0)
    out.push(isLast ? byte : byte | 0x80)
    if (isLast) return out
  }
}

/** The opcodes in use, by their names in the specification. Offsets are in bytes; alignment hints are 1 byte. */
export const op = {
  loop: [0x03, 0x40] as Code,
  end: [0x0b] as Code,
  branchIf: (depth: number): Code => [0x0d, ...unsignedLeb(depth)],
  get: (local: number): Code => [0x20, ...unsignedLeb(local)],
  set: (local: number): Code => [0x21, ...unsignedLeb(local)],
  tee: (local: number): Code => [0x22, ...unsignedLeb(local)],
  i32Const: (value: number): Code => [0x41, ...signedLeb(BigInt(value | 0))],
  i32Add: [0x6a] as Code,
  i32Sub: [0x6b] as Code,
  i32NotEqual: [0x47] as Code,
  i64Const: (value: bigint): Code => [0x42, ...signedLeb(BigInt.asIntN(64, value))],
  i64Load: (offset: number): Code => [0x29, 0, ...unsignedLeb(offset)],
  i64Store: (offset: number): Code => [0x37, 0, ...unsignedLeb(offset)],
  i64And: [0x83] as Code,
  i64Or: [0x84] as Code,
  i64Xor: [0x85] as Code,
  i64RotateLeft: [0x89] as Code,
  v128LoadSplat64: (offset: number): Code => [...simd(0x0a), 0, ...unsignedLeb(offset)],
  v128Const: (low: bigint, high: bigint): Code => [...simd(0x0c), ...littleEndian64(low), ...littleEndian64(high)],
  v128Not: simd(0x4d) as Code,
  v128And: simd(0x4e) as Code,
  v128AndNot: simd(0x4f) as Code,
  v128Or: simd(0x50) as Code,
  v128Xor: simd(0x51) as Code,
  i64x2Splat: simd(0x12) as Code,
  i64x2Extract: (lane: number): Code => [...simd(0x1d), lane],
  i64x2Replace: (lane: number): Code => [...simd(0x1e), lane],
  i64x2ShiftLeft: simd(0xcb) as Code,
  i64x2ShiftRight: simd(0xcd) as Code,
} as const

function simd(opcode: number): Code {
  return [0xfd, ...unsignedLeb(opcode)]
}

function littleEndian64(value: bigint): number[] {
  return Array.from({ length: 8 }, (_, i) => Number(BigInt.asUintN(64, value) >> BigInt(8 * i)) & 0xff)
}

function vector(items: readonly Code[]): number[] {
  return [...unsignedLeb(items.length), ...items.flat()]
}

function section(id: number, content: Code): number[] {
  return [id, ...unsignedLeb(content.length), ...content]
}

function nameBytes(name: string): number[] {
  return [...unsignedLeb(name.length), ...Array.from(name, (c) => c.charCodeAt(0))]
}

/** The binary of a module with `pages` × 64 KiB of memory, exported as `memory`, and the functions under their names. */
export function encodeModule(pages: number, functions: readonly FunctionBody[]): Uint8Array {
  const types = functions.map((f) => [
    0x60,
    ...unsignedLeb(f.parameters),
    ...Array(f.parameters).fill(valueType.i32),
    0,
  ])
  const exports = functions.map((f, i) => [...nameBytes(f.name), 0, ...unsignedLeb(i)])
  const bodies = functions.map((f) => {
    const locals = vector(f.locals.map(([count, type]) => [...unsignedLeb(count), type]))
    const body = [...locals, ...f.code, ...op.end]
    return [...unsignedLeb(body.length), ...body]
  })
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0], // magic, version
    ...section(1, vector(types)),
    ...section(3, vector(functions.map((_, i) => unsignedLeb(i)))),
    ...section(5, [1, 1, ...unsignedLeb(pages), ...unsignedLeb(pages)]), // one memory, minimum = maximum
    ...section(7, vector([[...nameBytes('memory'), 2, 0], ...exports])),
    ...section(10, vector(bodies)),
  ])
}
