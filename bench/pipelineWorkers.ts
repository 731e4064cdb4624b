/**
 * The pipeline of admitted updates over two workers, divided by assets: wall time of one worker with all, and of two with half of the assets each, in turn in one
 * run. Decoding is part of admission and stated apart. The parts have to add up to the whole. UPDATES is the number of updates, 100,000 unless given.
 */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { encodeTransfers } from './pipelineWork.js'
import { type BenchResult, type BenchRow, median } from './report.js'

const count = Number(process.env['UPDATES'] ?? 100_000)
const rounds = 7

/** What came of a worker's part: counts that add up to those of the whole. */
type PartResult = { readonly updates: number; readonly segments: number; readonly dropped: number }

async function ask(worker: Worker, task: 'ready' | 'decode' | 'run', part?: unknown): Promise<unknown> {
  const answer = once(worker, 'message')
  worker.postMessage({ task, part })
  const [value] = (await answer) as [unknown]
  return value
}

/** Milliseconds of wall time and of the processor's, all threads together. */
type Taken = { readonly wall: number; readonly processor: number }

async function taken(work: () => Promise<unknown>): Promise<Taken> {
  const started = performance.now()
  const usage = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(usage)
  return { wall: performance.now() - started, processor: (user + system) / 1_000 }
}

type Round = { readonly decoding: Taken; readonly running: Taken; readonly sum: PartResult }

async function play(workers: readonly Worker[], buffer: SharedArrayBuffer): Promise<Round> {
  const decoding = await taken(() =>
    Promise.all(workers.map((worker, i) => ask(worker, 'decode', { buffer, worker: i, workers: workers.length }))),
  )
  let answers: readonly PartResult[] = []
  const running = await taken(async () => {
    answers = (await Promise.all(workers.map((worker) => ask(worker, 'run')))) as readonly PartResult[]
  })
  const sum = (pick: (one: PartResult) => number): number => answers.reduce((all, one) => all + pick(one), 0)
  return {
    decoding,
    running,
    sum: {
      updates: sum(({ updates }) => updates),
      segments: sum(({ segments }) => segments),
      dropped: sum(({ dropped }) => dropped),
    },
  }
}

const perSecond = (ms: number): number => (count / ms) * 1_000
const wallOf = (all: readonly Round[]): number => median(all.map(({ running }) => running.wall))
const wholeOf = (all: readonly Round[]): number => median(all.map((one) => one.decoding.wall + one.running.wall))
const busyOf = (all: readonly Round[]): number => median(all.map(({ running }) => running.processor))

function rowsOf(name: string, alone: readonly Round[], both: readonly Round[]): readonly BenchRow[] {
  const unit = 'updates/s'
  return [
    { what: `${name}: one worker`, value: perSecond(wallOf(alone)), unit },
    {
      what: '  … two workers, by assets',
      value: perSecond(wallOf(both)),
      unit,
      target: 100_000,
      peer: 'one worker',
      ratio: wallOf(alone) / wallOf(both),
    },
    { what: '  … two workers, decoding in it', value: perSecond(wholeOf(both)), unit, note: 'from bytes' },
    { what: '  … one worker, decoding in it', value: perSecond(wholeOf(alone)), unit, note: 'from bytes' },
    {
      what: '  … processor, both together',
      value: busyOf(both),
      unit: 'ms',
      peer: 'one worker',
      ratio: busyOf(both) / busyOf(alone),
      note: `compiler and collector in it; were both cores free, ${Math.round((2 * perSecond(busyOf(both))) / 1_000)},000 updates/s (computed)`,
    },
  ]
}

/** About half a minute. */
export async function bench(): Promise<BenchResult> {
  const workers = [0, 1].map(() => new Worker(new URL('./pipelineWorker.mjs', import.meta.url)))
  await Promise.all(workers.map((worker) => ask(worker, 'ready')))
  const measure = async (name: string, hot: number): Promise<readonly BenchRow[]> => {
    const buffer = encodeTransfers(count, hot, 7)
    const [alone, both]: [Round[], Round[]] = [[], []]
    for (let round = 0; round <= rounds; round++) {
      const [one, two] = [await play(workers.slice(0, 1), buffer), await play(workers, buffer)]
      if (one.sum.updates !== count || JSON.stringify(one.sum) !== JSON.stringify(two.sum))
        throw new Error('the parts are not the whole')
      if (round === 0) continue // compiles
      alone.push(one)
      both.push(two)
    }
    return rowsOf(name, alone, both)
  }
  const rows = [...(await measure('uniform', 0)), ...(await measure('5 % from ten holdings', 50))]
  await Promise.all(workers.map((worker) => worker.terminate()))
  return { bench: 'pipeline-workers', command: `UPDATES=${count} npm run bench -- pipeline-workers`, rows }
}
