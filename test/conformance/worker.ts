/** A worker process: takes one vector file after another from its parent. */
import { runFile } from './runFile.js'
import type { RunOptions } from './stateCase.js'
import { suites } from './suites.js'

/** Parent → worker. */
export type Job = {
  readonly suite: string
  readonly path: string
  readonly options: RunOptions
  readonly sample: number | undefined
}
/** Worker → parent, one a job. */
export type JobDone = { readonly results: ReturnType<typeof runFile>; readonly seconds: number }

process.on('message', (job: Job) => {
  const suite = suites.find(({ name }) => name === job.suite)!
  const start = performance.now()
  const results = runFile(suite, job.path, job.options, job.sample)
  process.send!({ results, seconds: (performance.now() - start) / 1000 } satisfies JobDone)
})
