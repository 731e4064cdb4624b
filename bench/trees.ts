/** Hashing and trees: keccak beside other implementations, updates of the keyed tree by size, commits to LMDB. Interleaved rounds, medians. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keccak_256 } from '@noble/hashes/sha3.js'
import { type Bytes, createFixedKeccak, keccak256 } from '@syncline/primitives'
import { emptyTree, Forest, type KeyedTree, type TreeEntry, wordTreeRoot } from '@syncline/trees'
import { createKeccak } from 'hash-wasm'
import { open } from 'lmdb'
import { openNodeStore } from '../packages/node/src/store/nodeStore.js'
import { type BenchResult, type BenchRow, median } from './report.js'

const rounds = 7

/** Calls a second of each function, the median of interleaved rounds of about `milliseconds`. */
function ratesOf<Name extends string>(functions: Record<Name, () => void>, milliseconds: number): Record<Name, number> {
  const names = Object.keys(functions) as Name[]
  const count = {} as Record<Name, number>
  const rates = {} as Record<Name, number[]>
  for (const name of names) {
    // the first calls compile the function and say how many fit a round
    let calls = 0
    const start = performance.now()
    for (; performance.now() - start < milliseconds / 2; calls += 16) for (let i = 0; i < 16; i++) functions[name]()
    count[name] = Math.max(1, 2 * calls)
    rates[name] = []
  }
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      const start = performance.now()
      for (let i = 0; i < count[name]; i++) functions[name]()
      rates[name].push((1000 * count[name]) / (performance.now() - start))
    }
  return Object.fromEntries(names.map((name) => [name, median(rates[name])])) as Record<Name, number>
}

/** keccak of 64 bytes and 1 KiB against hash-wasm and noble, and the in-place forms that the trees use. */
export async function benchKeccak(): Promise<BenchRow[]> {
  const peer = await createKeccak(256)
  const rows: BenchRow[] = []
  for (const length of [64, 1024]) {
    const data = Uint8Array.from({ length }, (_, i) => i & 255)
    const rates = ratesOf(
      {
        own: () => keccak256(data),
        hashWasm: () => peer.init().update(data).digest('binary'),
        noble: () => keccak_256(data),
      },
      150,
    )
    const unit = 'hashes/s'
    rows.push({
      what: `keccak256, ${length} bytes`,
      value: rates.own,
      unit,
      peer: 'hash-wasm',
      ratio: rates.own / rates.hashWasm,
    })
    rows.push({ what: `  … hash-wasm, ${length} bytes`, value: rates.hashWasm, unit })
    rows.push({
      what: `  … noble, ${length} bytes`,
      value: rates.noble,
      unit,
      peer: 'own',
      ratio: rates.noble / rates.own,
    })
  }
  const fixed = createFixedKeccak(66, 2)
  const inPlace = ratesOf({ one: () => fixed.hashOne(), two: () => fixed.hashTwo() }, 150)
  rows.push({ what: 'keccak in place, 66 bytes', value: inPlace.one, unit: 'hashes/s' })
  rows.push({ what: 'keccak in place, 66 bytes, two at a time', value: 2 * inPlace.two, unit: 'hashes/s' })
  const batch = new Uint8Array(120_000).fill(7)
  const roots = ratesOf({ root: () => wordTreeRoot(batch) }, 150)
  rows.push({ what: 'word tree root', value: (roots.root * batch.length) / 1e6, unit: 'MB/s' })
  return rows
}

/** `count` keys in one array, so that the keys do not compete with the tree for the heap. */
function createKeys(count: number): (index: number) => Bytes {
  const all = new Uint8Array(32 * count)
  const seed = new Uint8Array(4)
  const view = new DataView(seed.buffer)
  for (let i = 0; i < count; i++) {
    view.setUint32(0, i)
    all.set(keccak256(seed), 32 * i)
  }
  return (index) => all.subarray(32 * index, 32 * index + 32)
}

function build(key: (index: number) => Bytes, count: number, start: KeyedTree): KeyedTree {
  let tree = start
  for (let from = 0; from < count; from += 10_000)
    tree = tree.update(
      Array.from({ length: Math.min(10_000, count - from) }, (_, i) => ({ key: key(from + i), value: key(from + i) })),
    )
  tree.root()
  return tree
}

/** Numbers in [0, bound) that are the same in every run. */
function createSequence(): (bound: number) => number {
  let state = 1
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
}

function changes(
  key: (index: number) => Bytes,
  size: number,
  count: number,
  next: (bound: number) => number,
): TreeEntry[] {
  return Array.from({ length: count }, () => {
    const value = new Uint8Array(32)
    value[31] = 1 + next(255)
    value[30] = next(256)
    value[29] = next(256)
    return { key: key(next(size)), value }
  })
}

const sizes = [10_000, 100_000, 1_000_000]

/** Updates with roots at three sizes, sizes interleaved; what a doubling of the state costs. */
export function benchKeyedTree(): BenchRow[] {
  const next = createSequence()
  const states = sizes.map((size) => {
    const key = createKeys(size)
    return { size, key, tree: build(key, size, emptyTree()) }
  })
  const plans = [
    { name: 'one by one', batch: 1, total: 5_000, target: 60_000 },
    { name: 'in batches of 1,000', batch: 1_000, total: 20_000, target: 100_000 },
  ]
  const rows: BenchRow[] = []
  for (const { name, batch, total, target } of plans) {
    const rates = states.map((): number[] => [])
    for (let round = 0; round <= rounds; round++)
      states.forEach((state, s) => {
        const work = Array.from({ length: total / batch }, () => changes(state.key, state.size, batch, next))
        const start = performance.now()
        for (const entries of work) {
          state.tree = state.tree.update(entries)
          state.tree.root()
        }
        if (round > 0) rates[s]!.push((1000 * total) / (performance.now() - start))
      })
    const medians = rates.map(median)
    sizes.forEach((size, s) => {
      rows.push({
        what: `keyed tree, ${size.toExponential(0)} keys, ${name}`,
        value: medians[s]!,
        unit: 'updates/s',
        target,
      })
    })
    const doublings = Math.log2(sizes.at(-1)! / sizes[0]!)
    const perDoubling = (medians[0]! / medians.at(-1)!) ** (1 / doublings)
    rows.push({ what: `  … cost of a doubling of the keys, ${name}`, value: 100 * (perDoubling - 1), unit: '%' })
  }
  for (const state of states) {
    const hot = Array.from({ length: 256 }, () => state.key(next(state.size)))
    let i = 0
    const { read } = ratesOf({ read: () => state.tree.get(hot[i++ & 255]!) }, 100)
    rows.push({ what: `read of a cached key, ${state.size.toExponential(0)} keys`, value: 1e6 / read, unit: 'µs' })
  }
  return rows
}

/** Batches of 1,000 updates, hashed and committed to LMDB on disk, at 10^5 keys; and reads of ways that are not in memory. */
export async function benchNodeStore(): Promise<BenchRow[]> {
  const size = 100_000
  const folder = mkdtempSync(join(tmpdir(), 'syncline-bench-'))
  const root = open<Bytes, Bytes>({
    path: join(folder, 'data.mdb'),
    noSubdir: true,
    encoding: 'binary',
    keyEncoding: 'binary',
  })
  const store = openNodeStore(root)
  const forest = new Forest(store, store.nextId())
  const next = createSequence()
  const key = createKeys(size)
  let tree = build(key, size, forest.empty())
  let version = 0
  let records = 0
  let reference = { id: 0, root: new Uint8Array(32) as Bytes }
  const commit = (): void => {
    const batch = forest.begin()
    reference = batch.add(tree)
    const finished = batch.finish()
    records += finished.records.length
    root.transactionSync(() => store.write(++version, finished))
  }
  commit()
  const rates: number[] = []
  records = 0
  for (let round = 0; round < 5 * rounds; round++) {
    const entries = changes(key, size, 1000, next)
    const start = performance.now()
    tree = tree.update(entries)
    tree.root()
    commit()
    rates.push(1e6 / (performance.now() - start))
  }
  const nodes = records / (5 * rounds * 1000)
  const start = performance.now()
  root.transactionSync(() => store.prune(version, 1000))
  const pruned = (performance.now() - start) / (5 * rounds)
  const cold = forest.open(reference)
  const reads = 5000
  const readStart = performance.now()
  for (let i = 0; i < reads; i++) cold.get(key(next(size)))
  const read = (1000 * (performance.now() - readStart)) / reads
  await root.close()
  rmSync(folder, { recursive: true, force: true })
  return [
    {
      what: 'LMDB, 1e5 keys, 1,000 updates a commit',
      value: median(rates),
      unit: 'updates/s',
      note: `${nodes.toFixed(1)} nodes an update`,
    },
    { what: 'LMDB, pruning one such version', value: pruned, unit: 'ms' },
    { what: 'LMDB, read of a way not in memory', value: read, unit: 'µs' },
  ]
}

/** All of it: about a minute. */
export async function bench(): Promise<BenchResult> {
  const rows = [...(await benchKeccak()), ...benchKeyedTree(), ...(await benchNodeStore())]
  return { bench: 'trees', command: 'npm run bench -- trees', rows }
}
