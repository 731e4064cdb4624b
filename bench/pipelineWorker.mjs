// A worker of the bench of the pipeline: decodes its part, takes it through the stages, and answers. Plain JavaScript, because a worker has to bring the loader of TypeScript itself.
import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { batch, decodeTransfers, detect, resolve } = await import('./pipelineWork.ts')
let transfers = []
const tasks = {
  ready: () => undefined,
  decode({ buffer, worker, workers }) {
    transfers = decodeTransfers(buffer, worker, workers)
  },
  run() {
    const { accesses, segments } = detect(transfers)
    batch(accesses)
    const result = { updates: transfers.length, segments: segments.length, dropped: resolve(segments) }
    transfers = []
    return result
  },
}
parentPort.on('message', ({ task, part }) => parentPort.postMessage(tasks[task](part)))
