/** A stratified sample of the official vectors; the whole is `npm run test:conformance`. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addResult, createTally, skippedCount } from '../conformance/caseResult.js'
import { runFile } from '../conformance/runFile.js'
import { slowPaths, suites } from '../conformance/suites.js'
import { listVectorFiles, missingVectors, vectorsFolder } from '../conformance/vectors.js'

/** Files of a suite in the sample: every n-th, so that each folder is met; all of small suites. */
const stride: Readonly<Record<string, number>> = { 'state-cancun': 3, 'state-prague-bls': 14, 'vm-legacy': 4 }

describe('official vectors, sampled', () => {
  for (const suite of suites) {
    const folder = join(vectorsFolder(), suite.name)
    const files = listVectorFiles(folder)
    if (files === undefined) {
      const { message, fails } = missingVectors(folder)
      it.skipIf(!fails)(`${suite.name}: ${message}`, () => {
        expect.fail(message)
      })
      continue
    }
    const chosen = files
      .filter(({ path }) => !slowPaths.some((part) => path.includes(part)))
      .filter((_, i) => i % (stride[suite.name] ?? 1) === 0)
    for (const mode of ['semantic', 'provable'] as const) {
      it(`${suite.name}, ${mode} mode`, { timeout: 300_000 }, () => {
        const tally = createTally()
        for (const { path } of chosen) {
          for (const result of runFile(suite, path, { mode, fork: undefined }, 1)) addResult(tally, result)
        }
        expect(tally.failures).toEqual([])
        expect(tally.passed).toBeGreaterThan(skippedCount(tally))
      })
    }
  }
})
