/** Worker processes that share the files of a run, so that all cores work. */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Job, JobDone } from './worker.js'

/** Runs all jobs over `count` processes; `onDone` is called for each. Rejects if a worker dies. */
export function runJobs(jobs: readonly Job[], count: number, onDone: (job: Job, done: JobDone) => void): Promise<void> {
  let next = 0
  let open = jobs.length
  if (open === 0) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const workers: ChildProcess[] = []
    const stop = (): void => {
      for (const worker of workers) worker.disconnect()
    }
    for (let i = 0; i < Math.min(count, jobs.length); i++) {
      const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), { serialization: 'advanced' })
      workers.push(worker)
      let current: Job | undefined
      const give = (): void => {
        current = jobs[next++]
        if (current !== undefined) worker.send(current)
      }
      worker.on('message', (done: JobDone) => {
        onDone(current!, done)
        if (--open === 0) {
          stop()
          resolve()
        } else give()
      })
      worker.on('exit', (code) => {
        if (open > 0) reject(new Error(`a worker ended with code ${code} at ${current?.path ?? 'its start'}`))
      })
      give()
    }
  })
}
