/**
 * Every step of the official state vectors on StepVerifier beside the step machine: `npm run test:osp -- [--suite name] [--stride n]
 * [--first n] [--only text] [--max-steps n] [--every-step] [--jobs n]`. Cases above 2,000 steps are sampled unless --every-step. A program for each reachable cell
 * opcode × outcome goes first. Prints steps checked, the matrix of opcodes and phases by outcome with the dearest of each, histograms of gas and of
 * proof sizes, and differences; ends with code 1 if there is one. With `--module name` it compiles one Solidity
 * file and runs only its steps, for whoever writes it.
 */
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { missedCells, runCells } from './cellRun.js'
import { Coverage } from './coverage.js'
import { runModule } from './module.js'
import { stepSuites } from './stepVectors.js'
import { createVerifier } from './verifier.js'
import type { Share, ShareReport } from './worker.js'

const { values } = parseArgs({
  options: {
    suite: { type: 'string' },
    stride: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
    only: { type: 'string' },
    module: { type: 'string' },
    'max-steps': { type: 'string', default: '200000' },
    'every-step': { type: 'boolean', default: false },
    jobs: { type: 'string', default: String(Math.min(2, availableParallelism())) },
  },
})
const suites = stepSuites.filter(({ name }) => values.suite === undefined || name === values.suite)
const [stride, first, maxSteps] = [Number(values.stride), Number(values.first), Number(values['max-steps'])]
if (values.module !== undefined) {
  process.exit(runModule(values.module, suites, { stride, first, only: values.only, maxSteps }))
}

/** Shares of a suite: small enough that progress is seen. */
const pieces = 16
const shares: Share[] = suites.flatMap(({ name }) =>
  Array.from({ length: pieces }, (_, i) => ({
    suite: name,
    stride: stride * pieces,
    first: first + stride * i,
    only: values.only,
    maxSteps,
    everyStep: values['every-step'],
  })),
)
const coverage = new Coverage()
const sum = { cases: 0, steps: 0, checked: 0, cut: 0, unfit: 0 }
const differences: string[] = []
const started = Date.now()
let done = 0

/** Takes shares until none is left. */
async function runWorker(): Promise<void> {
  const child = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), { stdio: 'inherit' })
  try {
    for (let share = shares.shift(); share !== undefined; share = shares.shift()) {
      const report = await new Promise<ShareReport>((resolve, reject) => {
        const ended = (code: number | null): void => reject(new Error(`a worker ended with ${code}`))
        child.once('exit', ended)
        child.once('message', (message) => {
          child.off('exit', ended)
          resolve(message as ShareReport)
        })
        child.send(share!)
      })
      coverage.merge(report.coverage)
      for (const key of ['cases', 'steps', 'checked', 'cut', 'unfit'] as const) sum[key] += report[key]
      differences.push(...report.differences)
      done++
      const seconds = ((Date.now() - started) / 1000).toFixed(0)
      process.stderr.write(`${share.suite} ${done}: ${sum.checked} steps checked, ${seconds} s\n`)
    }
  } finally {
    child.removeAllListeners('exit')
    child.kill()
  }
}

const programs = runCells(createVerifier())
for (const cell of programs.missed) differences.push(`${cell}: its program does not meet it`)
differences.push(...programs.differences)

await Promise.all(Array.from({ length: Number(values.jobs) }, runWorker))
for (const line of [...coverage.lines(), ...coverage.histograms()]) console.log(line)
const { cells, missed } = missedCells(coverage)
const some = missed.length > 60 ? `${missed.slice(0, 60).join(', ')} …` : missed.join(', ')
console.log(`cells met by these vectors: ${cells - missed.length} of ${cells}; not met: ${some || 'none'}`)
console.log(`cells met by a program each: ${cells - programs.missed.length} of ${cells}`)
for (const difference of differences.slice(0, 40)) console.log(difference)
console.log(
  `${sum.cases} cases, ${sum.steps} steps, ${sum.checked} checked; ${sum.unfit} cases that no domain can have, ${sum.cut} cut at ${maxSteps} steps`,
)
console.log(`${sum.checked - differences.length} passed, ${differences.length} failed, ${sum.unfit} skipped`)
process.exit(differences.length > 0 ? 1 : 0)
