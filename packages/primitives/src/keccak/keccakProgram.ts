/** keccak-f[1600] and its sponge as generated WebAssembly, scalar and two-way SIMD. Spec: FIPS 202 with keccak's original padding. */
import { type Code, encodeModule, type FunctionBody, op, valueType } from './wasmModule.js'

/** Bytes a block absorbs: 1600 bits less twice the 256-bit capacity. */
export const rateBytes = 136

/** Room of a short input with its first padding byte: nine lanes, which hold every node and leaf of the trees. */
export const shortBytes = 72

/** Where things lie in the one page of memory. The first 200 bytes are the saved sponge state. */
export const layout = {
  state: 0,
  roundConstants: 256,
  /** Digest of `hash` and `hashShort`; of `hashShortTwo` both, one after the other. */
  digest: 512,
  /** Short inputs of fixed length, from here to `buffer`. */
  slots: 1024,
  /** Input of any length, absorbed `bufferBlocks` blocks at a time. */
  buffer: 8192,
  bufferBlocks: 420,
  pages: 1,
} as const

const laneBits = 64
const rounds = 24

/** Round constants by the LFSR of FIPS 202 §3.2.5. */
export function roundConstants(): bigint[] {
  let register = 1
  const nextBit = (): number => {
    const bit = register & 1
    register <<= 1
    if (register & 0x100) register ^= 0x171
    return bit
  }
  return Array.from({ length: rounds }, () => {
    let constant = 0n
    for (let j = 0; j <= 6; j++) if (nextBit() === 1) constant |= 1n << BigInt((1 << j) - 1)
    return constant
  })
}

/** Rotation of lane x + 5y: the triangular numbers along the walk of ρ and π (FIPS 202 §3.2.2). */
function rotations(): number[] {
  const out: number[] = new Array(25).fill(0)
  let x = 1
  let y = 0
  for (let t = 0; t < rounds; t++) {
    out[x + 5 * y] = (((t + 1) * (t + 2)) / 2) % laneBits
    ;[x, y] = [y, (2 * x + 3 * y) % 5]
  }
  return out
}

/** The operations that differ between one sponge in i64 locals and two in v128 locals. */
type Lane = {
  readonly type: number
  readonly and: Code
  readonly or: Code
  readonly xor: Code
  readonly not: Code
  rotate(source: Code, bits: number, scratch: number): Code
  constant(value: bigint): Code
  loadRoundConstant(pointer: Code, offset: number): Code
}

const scalar: Lane = {
  type: valueType.i64,
  and: op.i64And,
  or: op.i64Or,
  xor: op.i64Xor,
  not: [...op.i64Const(-1n), ...op.i64Xor],
  rotate: (source, bits) => (bits === 0 ? source : [...source, ...op.i64Const(BigInt(bits)), ...op.i64RotateLeft]),
  constant: op.i64Const,
  loadRoundConstant: (pointer, offset) => [...pointer, ...op.i64Load(offset)],
}

const pair: Lane = {
  type: valueType.v128,
  and: op.v128And,
  or: op.v128Or,
  xor: op.v128Xor,
  not: op.v128Not,
  rotate: (source, bits, scratch) =>
    bits === 0
      ? source
      : [
          ...[...source, ...op.tee(scratch), ...op.i32Const(bits), ...op.i64x2ShiftLeft],
          ...[...op.get(scratch), ...op.i32Const(laneBits - bits), ...op.i64x2ShiftRight, ...op.v128Or],
        ],
  constant: (value) => op.v128Const(value, value),
  loadRoundConstant: (pointer, offset) => [...pointer, ...op.v128LoadSplat64(offset)],
}

/** Parameters of every function, then the locals: 25 lanes, 25 lanes of the odd rounds, B, C, D (5 each), scratch, pointer. */
const local = {
  input: 0,
  blocks: 1,
  even: (lane: number): number => 2 + lane,
  odd: (lane: number): number => 27 + lane,
  b: (x: number): number => 52 + x,
  c: (x: number): number => 57 + x,
  d: (x: number): number => 62 + x,
  scratch: 67,
  roundPointer: 68,
} as const
const parameters = 2
const laneLocals = local.roundPointer - parameters

/**
 * Lanes kept complemented through the scalar rounds: most "not"s of χ disappear (lane complementing, Keccak implementation
 * overview §2.2). The vector unit has and-not, so it needs no such trick.
 */
const complemented: ReadonlySet<number> = new Set([1, 2, 8, 12, 17, 20])

type ChiTerm = readonly [left: number, isLeftNot: boolean, operation: 'and' | 'or', right: number, isRightNot: boolean]

/** χ of row y with the lanes above complemented: out[x] = B[x] ^ (left operation right), the first column with its own xor. */
function complementedChi(y: number): { xorWith: number; xorNot: boolean; term: ChiTerm }[] {
  const row = (xorWith: number, term: ChiTerm, xorNot = false) => ({ xorWith, xorNot, term })
  switch (y) {
    case 0:
      return [
        row(0, [1, false, 'or', 2, false]),
        row(1, [2, true, 'or', 3, false]),
        row(2, [3, false, 'and', 4, false]),
        row(3, [4, false, 'or', 0, false]),
        row(4, [0, false, 'and', 1, false]),
      ]
    case 1:
      return [
        row(0, [1, false, 'or', 2, false]),
        row(1, [2, false, 'and', 3, false]),
        row(2, [3, false, 'or', 4, true]),
        row(3, [4, false, 'or', 0, false]),
        row(4, [0, false, 'and', 1, false]),
      ]
    case 2:
      return [
        row(0, [1, false, 'or', 2, false]),
        row(1, [2, false, 'and', 3, false]),
        row(2, [3, true, 'and', 4, false]),
        row(3, [4, false, 'or', 0, false], true),
        row(4, [0, false, 'and', 1, false]),
      ]
    case 3:
      return [
        row(0, [1, false, 'and', 2, false]),
        row(1, [2, false, 'or', 3, false]),
        row(2, [3, true, 'or', 4, false]),
        row(3, [4, false, 'and', 0, false], true),
        row(4, [0, false, 'or', 1, false]),
      ]
    default:
      return [
        row(0, [1, true, 'and', 2, false]),
        row(1, [2, false, 'or', 3, false], true),
        row(2, [3, false, 'and', 4, false]),
        row(3, [4, false, 'or', 0, false]),
        row(4, [0, false, 'and', 1, false]),
      ]
  }
}

/** One round from the lanes `from` to the lanes `to`; `roundConstant` pushes the constant. */
function round(lane: Lane, from: (i: number) => number, to: (i: number) => number, roundConstant: Code): Code {
  const rotation = rotations()
  const code: number[] = []
  const emit = (...parts: readonly Code[]): void => {
    for (const part of parts) code.push(...part)
  }
  for (let x = 0; x < 5; x++) {
    emit(op.get(from(x)))
    for (let y = 1; y < 5; y++) emit(op.get(from(x + 5 * y)), lane.xor)
    emit(op.set(local.c(x)))
  }
  for (let x = 0; x < 5; x++) {
    emit(op.get(local.c((x + 4) % 5)), lane.rotate(op.get(local.c((x + 1) % 5)), 1, local.scratch), lane.xor)
    emit(op.set(local.d(x)))
  }
  for (let y = 0; y < 5; y++) {
    // π moves lane (X, Y) to (Y, 2X + 3Y): row y gathers from column Y the one X with 2X + 3Y = y.
    for (let column = 0; column < 5; column++) {
      const x = (3 * (y - 3 * column) + 45) % 5
      const source = x + 5 * column
      const mixed = [...op.get(from(source)), ...op.get(local.d(x)), ...lane.xor]
      emit(lane.rotate(mixed, rotation[source]!, local.scratch), op.set(local.b(column)))
    }
    const iota = y === 0 ? [...roundConstant, ...lane.xor] : []
    const read = (x: number, isNot: boolean): Code => [...op.get(local.b(x)), ...(isNot ? lane.not : [])]
    if (lane === pair) {
      for (let x = 0; x < 5; x++) {
        const andNot = [...read((x + 2) % 5, false), ...read((x + 1) % 5, false), ...op.v128AndNot]
        emit(read(x, false), andNot, lane.xor, x === 0 ? iota : [], op.set(to(x + 5 * y)))
      }
    } else {
      complementedChi(y).forEach(({ xorWith, xorNot, term: [left, isLeftNot, operation, right, isRightNot] }, x) => {
        const term = [...read(left, isLeftNot), ...read(right, isRightNot), ...lane[operation]]
        emit(read(xorWith, xorNot), term, lane.xor, x === 0 ? iota : [], op.set(to(x + 5 * y)))
      })
    }
  }
  return code
}

/** 24 rounds as a loop of two; unrolling all of them overflows the code caches and halves the speed. */
function permutation(lane: Lane): Code {
  const pointer = op.get(local.roundPointer)
  return [
    ...[...op.i32Const(layout.roundConstants), ...op.set(local.roundPointer)],
    ...op.loop,
    ...round(lane, local.even, local.odd, lane.loadRoundConstant(pointer, 0)),
    ...round(lane, local.odd, local.even, lane.loadRoundConstant(pointer, 8)),
    ...[...pointer, ...op.i32Const(16), ...op.i32Add, ...op.tee(local.roundPointer)],
    ...[...op.i32Const(layout.roundConstants + 8 * rounds), ...op.i32NotEqual, ...op.branchIf(0)],
    ...op.end,
  ]
}

const complementIf = (lane: number): Code => (complemented.has(lane) ? scalar.not : [])

/** Xors one block into the first 17 lanes, permutes, moves on, `blocks` times (at least once). */
function absorbLoop(): Code {
  const code: number[] = [...op.loop]
  for (let i = 0; i < rateBytes / 8; i++) {
    const lane = local.even(i)
    code.push(...op.get(local.input), ...op.i64Load(8 * i), ...op.get(lane), ...op.i64Xor, ...op.set(lane))
  }
  code.push(...permutation(scalar))
  code.push(...op.get(local.input), ...op.i32Const(rateBytes), ...op.i32Add, ...op.set(local.input))
  code.push(...op.get(local.blocks), ...op.i32Const(1), ...op.i32Sub, ...op.tee(local.blocks))
  return [...code, ...op.branchIf(0), ...op.end]
}

/** `hash(input, blocks)`: the digest of `blocks` padded blocks, from an empty sponge. */
function hashFunction(): FunctionBody {
  const code: number[] = []
  for (let i = 0; i < 25; i++) code.push(...op.i64Const(complemented.has(i) ? -1n : 0n), ...op.set(local.even(i)))
  code.push(...absorbLoop())
  for (let i = 0; i < 4; i++)
    code.push(...op.i32Const(layout.digest), ...op.get(local.even(i)), ...complementIf(i), ...op.i64Store(8 * i))
  return { name: 'hash', parameters, locals: scalarLocals, code }
}

/** `absorb(input, blocks)`: continues the sponge saved in memory; its first 32 bytes are the digest once padding is absorbed. */
function absorbFunction(): FunctionBody {
  const code: number[] = []
  const state = op.i32Const(layout.state)
  for (let i = 0; i < 25; i++) code.push(...state, ...op.i64Load(8 * i), ...complementIf(i), ...op.set(local.even(i)))
  code.push(...absorbLoop())
  for (let i = 0; i < 25; i++) code.push(...state, ...op.get(local.even(i)), ...complementIf(i), ...op.i64Store(8 * i))
  return { name: 'absorb', parameters, locals: scalarLocals, code }
}

/** The last lane of a short input's only block: padding ends with bit 0x80 of the rate's last byte. */
const shortTail = (lane: number): bigint => (lane === rateBytes / 8 - 1 ? 1n << 63n : 0n)

/**
 * `hashShort(input)`: the digest of one input of at most 71 bytes, padded with 0x01 and zeros to 72. The other lanes are
 * constants and nothing is carried round a loop of blocks: a fifth faster than `hash`.
 */
function hashShortFunction(): FunctionBody {
  const code: number[] = []
  for (let i = 0; i < 25; i++) {
    if (i < shortBytes / 8) code.push(...op.get(local.input), ...op.i64Load(8 * i), ...complementIf(i))
    else code.push(...op.i64Const(complemented.has(i) ? ~shortTail(i) : shortTail(i)))
    code.push(...op.set(local.even(i)))
  }
  code.push(...permutation(scalar))
  for (let i = 0; i < 4; i++)
    code.push(...op.i32Const(layout.digest), ...op.get(local.even(i)), ...complementIf(i), ...op.i64Store(8 * i))
  return { name: 'hashShort', parameters, locals: scalarLocals, code }
}

/** `hashShortTwo(input)`: the digests of two such inputs, 72 bytes apart, in the two halves of vectors. */
function hashShortTwoFunction(): FunctionBody {
  const code: number[] = []
  const input = op.get(local.input)
  for (let i = 0; i < 25; i++) {
    if (i < shortBytes / 8) {
      code.push(...input, ...op.i64Load(8 * i), ...op.i64x2Splat)
      code.push(...input, ...op.i64Load(shortBytes + 8 * i), ...op.i64x2Replace(1))
    } else code.push(...pair.constant(shortTail(i)))
    code.push(...op.set(local.even(i)))
  }
  code.push(...permutation(pair))
  for (let half = 0; half < 2; half++)
    for (let i = 0; i < 4; i++) {
      const word = [...op.get(local.even(i)), ...op.i64x2Extract(half)]
      code.push(...op.i32Const(layout.digest), ...word, ...op.i64Store(32 * half + 8 * i))
    }
  return { name: 'hashShortTwo', parameters, locals: pairLocals, code }
}

const scalarLocals = [
  [laneLocals, valueType.i64],
  [1, valueType.i32],
] as const
const pairLocals = [
  [laneLocals, valueType.v128],
  [1, valueType.i32],
] as const

/** The functions of an instance; all work on its memory and nothing else. */
export type KeccakProgram = {
  readonly memory: { readonly buffer: ArrayBuffer }
  /** Digest of `blocks` ≥ 1 padded blocks at `input`, to `layout.digest`. */
  hash(input: number, blocks: number): void
  /** Absorbs `blocks` ≥ 1 blocks at `input` into the state at `layout.state`. */
  absorb(input: number, blocks: number): void
  /** Digest of the `shortBytes` at `input`, padded with 0x01 and zeros, to `layout.digest`. */
  hashShort(input: number, unused: number): void
  /** Digests of two such inputs, `shortBytes` apart, to `layout.digest`. */
  hashShortTwo(input: number, unused: number): void
}

/** The part of the WebAssembly interface in use (the platform's types do not declare it). */
type WebAssemblyHost = {
  readonly WebAssembly: {
    Module: new (binary: Uint8Array) => object
    Instance: new (module: object) => { readonly exports: unknown }
  }
}

/** Generates, compiles and instantiates the program: a few milliseconds, once a process. */
export function createKeccakProgram(): KeccakProgram {
  const { WebAssembly } = globalThis as unknown as WebAssemblyHost
  const binary = encodeModule(layout.pages, [
    hashFunction(),
    absorbFunction(),
    hashShortFunction(),
    hashShortTwoFunction(),
  ])
  const program = new WebAssembly.Instance(new WebAssembly.Module(binary)).exports as KeccakProgram
  const view = new DataView(program.memory.buffer)
  roundConstants().forEach((constant, i) => {
    view.setBigUint64(layout.roundConstants + 8 * i, constant, true)
  })
  return program
}
