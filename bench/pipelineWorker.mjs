// A worker of the bench of the pipeline: does its part and answers. Plain JavaScript, because a worker has to bring the loader of TypeScript itself.
import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { runPart } = await import('./pipelineWork.ts')
parentPort.on('message', (part) =>
  parentPort.postMessage(part === 'ready?' ? 'ready' : runPart(part.buffer, part.worker, part.workers)),
)
