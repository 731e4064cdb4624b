/**
 * Proof work divided over workers (OIP-58): 4,000 proven steps checked by one thread and by two, each with half of them; the joined answer has to be the whole's.
 * Wall-clock time, since it is about doing things at once; on a machine with other work it shows less than there is.
 */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Result } from '@syncline/primitives'
import { type CheckedRun, checkRun, divideRun, joinRuns, type StepRun } from '@syncline/protocol'
import { createStepRun } from '../test/support/stepRuns.js'
import { type BenchResult, median } from './report.js'

const steps = Number(process.env['STEPS'] ?? 4_000)
const rounds = 3

async function ask<Answer>(worker: Worker, question: StepRun | 'ready?'): Promise<Answer> {
  const answer = once(worker, 'message')
  worker.postMessage(question)
  const [value] = (await answer) as [Answer]
  return value
}

function mustBe<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.code} ${result.reason}`)
  return result.value
}

/** About a minute. */
export async function bench(): Promise<BenchResult> {
  const { run, aggregate } = createStepRun(steps, 4_096, 58)
  const workers = [0, 1].map(() => new Worker(new URL('./proofWorker.mjs', import.meta.url)))
  await Promise.all(workers.map((worker) => ask(worker, 'ready?')))
  const timed = async (parts: number): Promise<number> => {
    const pieces = divideRun(run, parts)
    const times: number[] = []
    for (let round = 0; round <= rounds; round++) {
      const start = performance.now()
      const answers = await Promise.all(pieces.map((piece, i) => ask<Result<CheckedRun>>(workers[i]!, piece)))
      const joined = mustBe(joinRuns(answers.map(mustBe)))
      if (round > 0) times.push(performance.now() - start) // the first compiles
      if (joined.net.length !== aggregate.delta().length || joined.digests.length !== steps)
        throw new Error('the joined answer is not that of the aggregate')
    }
    return median(times)
  }
  const [one, two] = [await timed(1), await timed(2)]
  const start = performance.now()
  mustBe(checkRun(run))
  const here = performance.now() - start
  await Promise.all(workers.map((worker) => worker.terminate()))
  return {
    bench: 'proof-work',
    command: `STEPS=${steps} npm run bench -- proof-work`,
    rows: [
      { what: `${steps} steps, in this thread`, value: here, unit: 'ms' },
      { what: '  … one worker', value: one, unit: 'ms' },
      { what: '  … two workers, joined', value: two, unit: 'ms', peer: 'one worker', ratio: two / one },
    ],
  }
}
