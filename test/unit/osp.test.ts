/** A stratified sample of the official vectors, step by step on StepVerifier; the whole is `npm run test:osp`. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listVectorFiles, missingVectors, vectorsFolder } from '../conformance/vectors.js'
import { checkCase } from '../osp/check.js'
import { Coverage } from '../osp/coverage.js'
import { prepareCase } from '../osp/stepCase.js'
import { stepSuites, stepVectors } from '../osp/stepVectors.js'
import { createVerifier } from '../osp/verifier.js'

/** Cases of a suite in the sample: every n-th. */
const stride: Readonly<Record<string, number>> = { 'state-cancun': 211, 'state-prague-bls': 29 }
const verifier = createVerifier()
const coverage = new Coverage()

describe('StepVerifier, official vectors, sampled', () => {
  for (const suite of stepSuites) {
    const folder = join(vectorsFolder(), suite.name)
    if (listVectorFiles(folder) === undefined) {
      const { message, fails } = missingVectors(folder)
      it.skipIf(!fails)(`${suite.name}: ${message}`, () => expect.fail(message))
      continue
    }
    it(suite.name, { timeout: 300_000 }, () => {
      const differences: string[] = []
      let seed = 0
      for (const given of stepVectors(suite, stride[suite.name] ?? 23, 3)) {
        const prepared = prepareCase(given)
        if (prepared === undefined) continue
        const report = checkCase(prepared, verifier, coverage, { maxSteps: 15_000, everyStep: false, seed: seed++ })
        for (const difference of report.differences) differences.push(`${given.name} ${difference}`)
      }
      expect(differences).toEqual([])
    })
  }

  it.skipIf(listVectorFiles(join(vectorsFolder(), 'state-cancun')) === undefined)(
    'checked at least 20,000 steps, each within an L1 transaction',
    () => {
      expect(coverage.steps).toBeGreaterThan(20_000)
      for (const cells of coverage.cells.values())
        for (const { gas, bytes } of cells.values()) expect(21_000 + gas + 16 * bytes).toBeLessThan(2 ** 24)
    },
  )
})
