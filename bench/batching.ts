/**
 * Batching (OIP-32): waves over n updates, beside the comparison of all pairs that the seed describes. Updates have one to three keys, half of them written;
 * they are made before the clock starts. Times are the processor's. UPDATES is the largest n, 1,000,000 unless given.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type AccessSet, createBatches, createPairwiseDetector, createWaveDetector } from '@syncline/protocol'
import { createDraw } from '../test/support/draw.js'
import { type BenchResult, type BenchRow, median } from './report.js'

const largest = Number(process.env['UPDATES'] ?? 1_000_000)

/**
 * `n` updates over 10 n keys, or with the cube of a draw over them, so that few keys are in most updates. Keys are numbered by first appearance, as a `KeyIndex`
 * does it.
 */
export function updatesOf(n: number, kind: 'uniform' | 'skewed', seed: number): readonly AccessSet[] {
  const draw = createDraw(seed)
  const keys = 10 * n
  const numbers = new Int32Array(keys)
  let known = 0
  const key = (): number => {
    const drawn = kind === 'uniform' ? draw(keys) : Math.floor((draw(1 << 30) / (1 << 30)) ** 3 * keys)
    if (numbers[drawn] === 0) numbers[drawn] = ++known
    return numbers[drawn]! - 1
  }
  return Array.from({ length: n }, () => {
    const reads: number[] = []
    const writes: number[] = []
    for (let left = 1 + draw(3); left > 0; left--) (draw(2) === 0 ? reads : writes).push(key())
    return { reads, writes, adds: [], orders: [] }
  })
}

setFlagsFromString('--expose-gc')
/** Collects what earlier runs left, so that none pays for another. */
const collect = runInNewContext('gc') as () => void

/** Milliseconds of the processor's time, which others on the machine take less from than from the clock's. */
function processorMs(work: () => void): number {
  collect()
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Median and least milliseconds of some runs, and how many waves there were. */
function batched(updates: readonly AccessSet[], runs: number) {
  const times: number[] = []
  let waves = 0
  for (let run = 0; run < runs; run++)
    times.push(
      processorMs(() => {
        const last = createBatches(updates, createWaveDetector('direct'), 1_000).at(-1)!
        waves = last.wave + (last.kind === 'sequential' ? last.updates.length - 1 : 0)
      }),
    )
  return { ms: median(times), least: Math.min(...times), waves }
}

/** About twenty seconds. */
export async function bench(): Promise<BenchResult> {
  const rows: BenchRow[] = []
  for (const kind of ['uniform', 'skewed'] as const)
    for (let n = 1_000; n <= largest; n *= 10) {
      const updates = updatesOf(n, kind, n)
      const { ms, least, waves } = batched(updates, n > 100_000 ? 5 : 7)
      const note = `${waves} waves, least ${least.toPrecision(3)} ms, ${((n / ms) * 1000).toPrecision(2)} updates/s`
      const row = { what: `${n} updates, ${kind}`, value: ms, unit: 'ms', note }
      if (n > 1_000) {
        rows.push(n === 1_000_000 && kind === 'uniform' ? { ...row, target: 500 } : row)
        continue
      }
      const pairs = createPairwiseDetector('direct')
      const pairwise = processorMs(() => {
        for (const update of updates) pairs.place(update)
      })
      rows.push({ ...row, peer: `all pairs (${pairwise.toFixed(0)} ms)`, ratio: ms / pairwise })
    }
  return { bench: 'batching', command: `UPDATES=${largest} npm run bench -- batching`, rows }
}
