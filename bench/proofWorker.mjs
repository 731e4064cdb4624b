// A worker of the bench of proof work: checks the piece that it is given and answers. Plain JavaScript, because a worker has to bring the loader of TypeScript itself.
import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { checkRun } = await import('../packages/protocol/src/index.ts')
parentPort.on('message', (piece) => parentPort.postMessage(piece === 'ready?' ? 'ready' : checkRun(piece)))
