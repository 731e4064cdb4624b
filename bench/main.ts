/** `npm run bench [name …]`: runs the benches one after another and keeps their results. Never part of `npm test`. */
import { type BenchResult, printResult, saveResult } from './report.js'

const benches: Readonly<Record<string, () => Promise<{ bench: () => Promise<BenchResult> }>>> = {
  interpreter: () => import('./interpreter.js'),
  trees: () => import('./trees.js'),
  state: () => import('./state.js'),
  steps: () => import('./steps.js'),
  network: () => import('./network/bench.js'),
  moves: () => import('./moves.js'),
  messages: () => import('./messages.js'),
  batching: () => import('./batching.js'),
  'proof-work': () => import('./proofWork.js'),
  seats: () => import('./seats.js'),
  'block-waves': () => import('./blockWaves.js'),
  'pipeline-workers': () => import('./pipelineWorkers.js'),
  pipeline: () => import('./pipeline.js'),
  reconciliation: () => import('./reconciliation/bench.js'),
  'object-gas': () => import('./objectGas.js'),
}

const wanted = process.argv.slice(2)
for (const name of wanted) {
  if (name in benches) continue
  console.error(`bench: no '${name}'; there are ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
for (const [name, load] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const started = Date.now()
  console.error(`bench ${name} …`)
  const { bench } = await load()
  const result = await bench()
  printResult(result)
  saveResult(result)
  console.error(`bench ${name} done in ${((Date.now() - started) / 1000).toFixed(0)} s`)
}
process.exit(0)
