/** One share of the cases of `test:osp`, in a process of its own; reports on its IPC channel. */
import { checkCase } from './check.js'
import { Coverage, type CoverageEntries } from './coverage.js'
import { prepareCase } from './stepCase.js'
import { stepSuites, stepVectors } from './stepVectors.js'
import { createVerifier } from './verifier.js'

export type Share = {
  readonly suite: string
  readonly stride: number
  readonly first: number
  readonly only: string | undefined
  readonly maxSteps: number
  readonly everyStep: boolean
}

export type ShareReport = {
  readonly cases: number
  readonly steps: number
  readonly checked: number
  readonly cut: number
  readonly unfit: number
  readonly differences: readonly string[]
  readonly coverage: CoverageEntries
}

const verifier = createVerifier()

function runShare(share: Share): ShareReport {
  const coverage = new Coverage()
  const differences: string[] = []
  let [cases, steps, checked, cut, unfit] = [0, 0, 0, 0, 0]
  const suite = stepSuites.find(({ name }) => name === share.suite)!
  for (const given of stepVectors(suite, share.stride, share.first)) {
    if (share.only !== undefined && !given.name.includes(share.only)) continue
    const prepared = prepareCase(given)
    if (prepared === undefined) {
      unfit++
      continue
    }
    const { maxSteps, everyStep } = share
    const report = checkCase(prepared, verifier, coverage, { maxSteps, everyStep, seed: cases })
    cases++
    steps += report.steps
    checked += report.checked
    if (report.isCut) cut++
    for (const difference of report.differences) differences.push(`${given.name} ${difference}`)
  }
  return { cases, steps, checked, cut, unfit, differences: differences.slice(0, 50), coverage: coverage.entries() }
}

process.on('message', (share: Share) => {
  process.send!(runShare(share))
})
