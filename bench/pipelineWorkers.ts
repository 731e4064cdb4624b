/**
 * The pipeline of admitted updates over two workers, divided by assets: wall time of one worker with all, and of two with half of the assets each, in turn in one
 * run, from bytes. The parts have to add up to the whole. UPDATES is the number of updates, 100,000 unless given.
 */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { encodeTransfers, type PartResult } from './pipelineWork.js'
import { type BenchResult, type BenchRow, median } from './report.js'

const count = Number(process.env['UPDATES'] ?? 100_000)
const rounds = 5

async function ask<Answer>(worker: Worker, question: unknown): Promise<Answer> {
  const answer = once(worker, 'message')
  worker.postMessage(question)
  const [value] = (await answer) as [Answer]
  return value
}

/** About half a minute. */
export async function bench(): Promise<BenchResult> {
  const workers = [0, 1].map(() => new Worker(new URL('./pipelineWorker.mjs', import.meta.url)))
  await Promise.all(workers.map((worker) => ask(worker, 'ready?')))
  const play = async (buffer: SharedArrayBuffer, parts: number) => {
    const started = performance.now()
    const usage = process.cpuUsage()
    const answers = await Promise.all(
      workers.slice(0, parts).map((worker, i) => ask<PartResult>(worker, { buffer, worker: i, workers: parts })),
    )
    const ms = performance.now() - started
    const { user, system } = process.cpuUsage(usage)
    const sum = (pick: (one: PartResult) => number): number => answers.reduce((all, one) => all + pick(one), 0)
    return {
      ms,
      processor: (user + system) / 1_000,
      updates: sum((one) => one.updates),
      segments: sum((one) => one.segments),
      dropped: sum((one) => one.dropped),
    }
  }
  const measure = async (name: string, hot: number): Promise<readonly BenchRow[]> => {
    const buffer = encodeTransfers(count, hot, 7)
    const [alone, both]: [number[], number[]] = [[], []]
    const processor: [number[], number[]] = [[], []]
    for (let round = 0; round <= rounds; round++) {
      const [one, two] = [await play(buffer, 1), await play(buffer, 2)]
      if (
        one.updates !== count ||
        two.updates !== count ||
        one.segments !== two.segments ||
        one.dropped !== two.dropped
      )
        throw new Error('the parts are not the whole')
      if (round === 0) continue // compiles
      alone.push(one.ms)
      both.push(two.ms)
      processor[0].push(one.processor)
      processor[1].push(two.processor)
    }
    const perSecond = (ms: number): number => (count / ms) * 1_000
    const [one, two] = [median(alone), median(both)]
    const [oneBusy, twoBusy] = processor.map(median) as [number, number]
    return [
      { what: `${name}: one worker`, value: perSecond(one), unit: 'updates/s' },
      {
        what: '  … two workers, by assets',
        value: perSecond(two),
        unit: 'updates/s',
        target: 100_000,
        peer: 'one worker',
        ratio: one / two,
      },
      {
        what: '  … processor, both together',
        value: twoBusy,
        unit: 'ms',
        peer: 'one worker',
        ratio: twoBusy / oneBusy,
        note: `compiler and collector in it; were both cores free, ${Math.round((2 * perSecond(twoBusy)) / 1_000)},000 updates/s (computed)`,
      },
    ]
  }
  const rows = [...(await measure('uniform', 0)), ...(await measure('5 % from ten holdings', 50))]
  await Promise.all(workers.map((worker) => worker.terminate()))
  return { bench: 'pipeline-workers', command: `UPDATES=${count} npm run bench -- pipeline-workers`, rows }
}
