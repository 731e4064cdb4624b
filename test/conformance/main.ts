/**
 * Runs the official vectors: `npm run test:conformance -- [--mode semantic|provable] [--only text] [--fork name] [--jobs n]
 * [--sample n] [--verbose]`. Prints pass, fail and skip by reason for each suite; ends with code 1 if anything failed.
 */
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import type { ExecutionMode } from '@syncline/ovm'
import { addResult, createTally, skippedCount, type Tally } from './caseResult.js'
import { runJobs } from './pool.js'
import { slowPaths, suites } from './suites.js'
import { listVectorFiles, missingVectors, vectorsFolder } from './vectors.js'
import type { Job } from './worker.js'

const { values } = parseArgs({
  options: {
    mode: { type: 'string', default: 'semantic' },
    only: { type: 'string' },
    fork: { type: 'string' },
    jobs: { type: 'string', default: String(Math.min(2, availableParallelism())) },
    sample: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
})

/** Failures that are printed for each suite unless --verbose. */
const shownFailures = 20

function usage(message: string): never {
  console.error(message)
  process.exit(2)
}

if (values.mode !== 'semantic' && values.mode !== 'provable') usage(`--mode ${values.mode}: semantic or provable`)
const count = (text: string, flag: string): number => {
  const value = Number(text)
  return Number.isInteger(value) && value > 0 ? value : usage(`${flag} ${text}: a positive integer is needed`)
}
const mode: ExecutionMode = values.mode
const sample = values.sample === undefined ? undefined : count(values.sample, '--sample')
const folder = vectorsFolder()
const jobs: (Job & { readonly size: number })[] = []
let missing = false

for (const suite of suites) {
  const files = listVectorFiles(join(folder, suite.name))
  if (files === undefined) {
    const { message, fails } = missingVectors(join(folder, suite.name))
    console.log(`${suite.name}: ${message}`)
    missing ||= fails
    continue
  }
  for (const { path, size } of files) {
    if (values.only !== undefined && !relative(folder, path).includes(values.only)) continue
    jobs.push({ suite: suite.name, path, options: { mode, fork: values.fork?.toLowerCase() }, sample, size })
  }
}
const isSlow = (path: string): boolean => slowPaths.some((part) => path.includes(part))
jobs.sort((a, b) => Number(isSlow(b.path)) - Number(isSlow(a.path)) || b.size - a.size)

const started = performance.now()
const tallies = new Map<string, Tally>()
const slowest: { readonly path: string; readonly seconds: number }[] = []
await runJobs(jobs, count(values.jobs, '--jobs'), (job, { results, seconds }) => {
  const tally = tallies.get(job.suite) ?? createTally()
  tallies.set(job.suite, tally)
  for (const result of results) addResult(tally, result)
  slowest.push({ path: relative(folder, job.path), seconds })
})

/** Most cases of each skip reason that a full run may have. */
const skipList = `${mode}-skips.json`
const closed = JSON.parse(readFileSync(new URL(`./${skipList}`, import.meta.url), 'utf8')) as {
  readonly reasons: Readonly<Record<string, { readonly max: number; readonly why: string }>>
}

let failed = missing ? 1 : 0
const skipsOfRun = new Map<string, number>()
const sum = { passed: 0, failed: 0, skipped: 0 }
for (const { name } of suites) {
  const tally = tallies.get(name)
  if (tally === undefined) continue
  const skipped = skippedCount(tally)
  const total = tally.passed + tally.failures.length + skipped
  console.log(`${name}: ${tally.passed} of ${total} passed, ${tally.failures.length} failed, ${skipped} skipped`)
  for (const [reason, cases] of tally.skipped) {
    console.log(`  skipped ${cases}: ${reason}`)
    skipsOfRun.set(reason, (skipsOfRun.get(reason) ?? 0) + cases)
  }
  for (const failure of tally.failures.slice(0, values.verbose ? undefined : shownFailures)) {
    console.log(`  FAIL ${failure.name}: ${failure.reason}`)
  }
  if (tally.failures.length > shownFailures && !values.verbose) {
    console.log(`  … and ${tally.failures.length - shownFailures} more (--verbose)`)
  }
  sum.passed += tally.passed
  sum.failed += tally.failures.length
  sum.skipped += skipped
}
failed += sum.failed
for (const [reason, cases] of skipsOfRun) {
  const listed = closed.reasons[reason]
  if (listed !== undefined && cases <= listed.max) continue
  console.log(`skip reason "${reason}" has ${cases} cases, at most ${listed?.max ?? 0} are listed in ${skipList}`)
  failed++
}
if (values.verbose) {
  for (const { path, seconds } of slowest.sort((a, b) => b.seconds - a.seconds).slice(0, 15)) {
    console.log(`  ${seconds.toFixed(1)} s ${path}`)
  }
}
const seconds = ((performance.now() - started) / 1000).toFixed(0)
const total = sum.passed + sum.failed + sum.skipped
console.log(`${mode} mode, ${total} cases in ${seconds} s`)
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
process.exit(failed === 0 ? 0 : 1)
