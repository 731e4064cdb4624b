/** The rounds of BLAKE2b as generated WebAssembly with 64-bit words in locals. Spec: RFC 7693 §3.1, §3.2; WebAssembly core 1.0. */

/** Message word order of the ten rounds that repeat (RFC 7693 §2.7). */
const sigma: readonly (readonly number[])[] = [
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
].map((row) => [...row].map((digit) => Number.parseInt(digit, 16)))

/** Rounds after which the message order repeats. */
export const roundPeriod: number = sigma.length

/** Where the work vector (16 words) and the message (16 words) lie in memory. */
export const layout = { vector: 0, message: 128 } as const

const op = {
  block: [0x02, 0x40],
  loop: [0x03, 0x40],
  end: [0x0b],
  branch: (depth: number) => [0x0c, depth],
  branchIf: (depth: number) => [0x0d, depth],
  get: (local: number) => [0x20, local],
  set: (local: number) => [0x21, local],
  tee: (local: number) => [0x22, local],
  load64: (offset: number) => [0x29, 3, ...leb(offset)],
  store64: (offset: number) => [0x37, 3, ...leb(offset)],
  i32Const: (value: number) => [0x41, value],
  i64Const: (value: number) => [0x42, value],
  i32IsZero: [0x45],
  i32Subtract: [0x6b],
  add: [0x7c],
  xor: [0x85],
  rotateRight: [0x8a],
} as const

function leb(value: number): number[] {
  const out: number[] = []
  let rest = value
  do {
    out.push(rest > 127 ? (rest & 127) | 128 : rest)
    rest >>= 7
  } while (rest > 0)
  return out
}

/** Signed LEB128 of the four rotation counts; 63 is below 64 and fits one byte, as do the others. */
const rotation = (bits: number): number[] => (bits < 64 ? [...op.i64Const(bits), ...op.rotateRight] : [])

// local 0 is the parameter; 1 to 16 the work vector, 17 to 32 the message
const v = (word: number): number => 1 + word
const m = (word: number): number => 17 + word

/** a += b + message word */
function addMessage(a: number, b: number, word: number): number[] {
  return [...op.get(v(a)), ...op.get(v(b)), ...op.add, ...op.get(m(word)), ...op.add, ...op.set(v(a))]
}

/** to = (to ⊕ from) ⋙ bits */
function xorRotate(to: number, from: number, bits: number): number[] {
  return [...op.get(v(to)), ...op.get(v(from)), ...op.xor, ...rotation(bits), ...op.set(v(to))]
}

function addWord(to: number, from: number): number[] {
  return [...op.get(v(to)), ...op.get(v(from)), ...op.add, ...op.set(v(to))]
}

/** The mixing function G. */
function mix(a: number, b: number, c: number, d: number, x: number, y: number): number[] {
  return [
    ...addMessage(a, b, x),
    ...xorRotate(d, a, 32),
    ...addWord(c, d),
    ...xorRotate(b, c, 24),
    ...addMessage(a, b, y),
    ...xorRotate(d, a, 16),
    ...addWord(c, d),
    ...xorRotate(b, c, 63),
  ]
}

const columnsAndDiagonals: readonly (readonly [number, number, number, number])[] = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
]

function round(order: readonly number[]): number[] {
  return columnsAndDiagonals.flatMap(([a, b, c, d], i) => mix(a, b, c, d, order[2 * i]!, order[2 * i + 1]!))
}

function body(): number[] {
  const words = Array.from({ length: 16 }, (_, i) => i)
  const load = words.flatMap((i) => [
    ...[...op.i32Const(0), ...op.load64(layout.vector + 8 * i), ...op.set(v(i))],
    ...[...op.i32Const(0), ...op.load64(layout.message + 8 * i), ...op.set(m(i))],
  ])
  const countDown = [
    ...op.get(0),
    ...op.i32Const(1),
    ...op.i32Subtract,
    ...op.tee(0),
    ...op.i32IsZero,
    ...op.branchIf(1),
  ]
  const rounds = sigma.flatMap((order) => [...round(order), ...countDown])
  const store = words.flatMap((i) => [...op.i32Const(0), ...op.get(v(i)), ...op.store64(layout.vector + 8 * i)])
  return [...load, ...op.block, ...op.loop, ...rounds, ...op.branch(0), ...op.end, ...op.end, ...store, ...op.end]
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...leb(content.length), ...content]
}

/** Memory of one page, and `run(count ≥ 1)`: that many rounds over the work vector, from the first message order on. */
export type Blake2fProgram = {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly run: (count: number) => void
}

/** The part of the WebAssembly interface in use (the platform's types do not declare it). */
type WebAssemblyHost = {
  readonly WebAssembly: {
    readonly Module: new (binary: Uint8Array) => object
    readonly Instance: new (module: object) => { readonly exports: unknown }
  }
}

/** Compiles and instantiates the program; about 1 ms. */
export function createBlake2fProgram(): Blake2fProgram {
  const code = [1, 32, 0x7e, ...body()]
  const name = (text: string): number[] => [text.length, ...Array.from(text, (c) => c.charCodeAt(0))]
  const binary = Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 1, 0x7f, 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 1, 1, 1]),
    ...section(7, [2, ...name('memory'), 2, 0, ...name('run'), 0, 0]),
    ...section(10, [1, ...leb(code.length), ...code]),
  ])
  const { WebAssembly } = globalThis as unknown as WebAssemblyHost
  return new WebAssembly.Instance(new WebAssembly.Module(binary)).exports as Blake2fProgram
}
