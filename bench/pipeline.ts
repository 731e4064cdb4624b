/**
 * What a validator computes of updates that were admitted: segments, batches, and the play of every segment in its one order (aim of 100,000 updates/s on two
 * cores). One core; signatures are checked at admission and stated apart. Times are the processor's. UPDATES is the number of updates, 100,000 unless given.
 */
import {
  accept,
  type Bytes,
  hashWords,
  privateKeyToAddress,
  recoverAddress,
  refuse,
  signDigest,
} from '@syncline/primitives'
import {
  type AccessSet,
  createBatches,
  createKeyIndex,
  createWaveDetector,
  cutSegments,
  defaultPriorityPolicy,
  salvageSegment,
  type Update,
} from '@syncline/protocol'
import { createDraw } from '../test/support/draw.js'
import { type BenchResult, type BenchRow, median } from './report.js'

const count = Number(process.env['UPDATES'] ?? 100_000)
const rounds = 3
const balance = 100n

type Transfer = Update & { readonly amount: bigint }

/** Transfers between two holdings of `2 · count`; `hot` of 1,000 go from one of ten. */
function transfersOf(hot: number): readonly Transfer[] {
  const draw = createDraw(7)
  const nodes = Array.from({ length: 7 }, (_, i) => hashWords(BigInt(i)))
  const last = new Map<string, Bytes>()
  return Array.from({ length: count }, (_, i): Transfer => {
    const id = hashWords(1n, BigInt(i))
    const from = draw(1_000) < hot ? draw(10) : 10 + draw(2 * count)
    const writes = [`h${from}`, `h${10 + 2 * count + draw(2 * count)}`]
    const reads = writes.map((key) => ({ key, from: last.get(key) }))
    for (const key of writes) last.set(key, id)
    return { id, lamport: BigInt(i), node: nodes[draw(7)]!, reads, writes, amount: BigInt(1 + draw(60)) }
  })
}

const before = (): bigint => balance

function replay({ writes, amount }: Transfer, state: (key: string) => bigint | undefined) {
  const [from, to] = writes as [string, string]
  const held = state(from) ?? balance
  if (held < amount) return refuse('BALANCE_LOW', 'the holding has less')
  return accept(new Map([[from, held - amount] as const, [to, (state(to) ?? balance) + amount] as const]))
}

function processorMs(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function measure(name: string, transfers: readonly Transfer[]): readonly BenchRow[] {
  const times = { detection: [] as number[], batching: [] as number[], resolution: [] as number[] }
  let [segments, dropped, batches] = [0, 0, 0]
  for (let round = 0; round < rounds; round++) {
    let cut: ReturnType<typeof cutSegments<Transfer>> = []
    times.detection.push(
      processorMs(() => {
        cut = cutSegments(transfers)
      }),
    )
    times.batching.push(
      processorMs(() => {
        const keys = createKeyIndex()
        const sets = transfers.map(
          ({ writes }): AccessSet => ({ reads: [], writes: writes.map(keys.indexOf), adds: [], orders: [] }),
        )
        batches = createBatches(sets, createWaveDetector('direct'), 1_000).length
      }),
    )
    dropped = 0
    times.resolution.push(
      processorMs(() => {
        for (const segment of cut)
          dropped += salvageSegment(segment, defaultPriorityPolicy, before, replay).dropped.length
      }),
    )
    segments = cut.length
  }
  const [detection, batching, resolution] = [times.detection, times.batching, times.resolution].map(median) as [
    number,
    number,
    number,
  ]
  const perSecond = (ms: number): number => (count / ms) * 1_000
  const unit = 'updates/s'
  return [
    { what: `${name}: all three`, value: perSecond(detection + batching + resolution), unit, target: 100_000 },
    { what: '  … detection (segments)', value: perSecond(detection), unit, note: `${segments} segments` },
    { what: '  … batching, keys numbered', value: perSecond(batching), unit, note: `${batches} batches` },
    { what: '  … resolution (every segment played)', value: perSecond(resolution), unit, note: `${dropped} dropped` },
  ]
}

function measureSignatures(): BenchRow {
  const key = hashWords(5n)
  const digest = hashWords(6n)
  const { rs, yParity } = signDigest(digest, key)
  const signer = privateKeyToAddress(key)
  const ms = processorMs(() => {
    for (let i = 0; i < 2_000; i++)
      if (recoverAddress(digest, rs, yParity)?.[0] !== signer[0]) throw new Error('another signer')
  })
  return {
    what: 'signatures checked at admission',
    value: 2_000_000 / ms,
    unit: 'a second',
    note: 'one core, apart from the above',
  }
}

/** About half a minute. */
export async function bench(): Promise<BenchResult> {
  const rows = [
    ...measure('uniform', transfersOf(0)),
    ...measure('5 % from ten holdings', transfersOf(50)),
    measureSignatures(),
  ]
  return { bench: 'pipeline', command: `UPDATES=${count} npm run bench -- pipeline`, rows }
}
