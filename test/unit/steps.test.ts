/** The step machine arrives where the executor does: the hash of every boundary state, over a sample of the official vectors. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listVectorFiles, missingVectors, vectorsFolder } from '../conformance/vectors.js'
import { prepareCase, runCase } from '../osp/stepCase.js'
import { stepSuites, stepVectors } from '../osp/stepVectors.js'

/** Cases of a suite in the sample: every n-th. */
const stride: Readonly<Record<string, number>> = { 'state-cancun': 83 }
const maxSteps = 60_000

describe('the step machine, official vectors, sampled', () => {
  for (const suite of stepSuites) {
    const folder = join(vectorsFolder(), suite.name)
    if (listVectorFiles(folder) === undefined) {
      const { message, fails } = missingVectors(folder)
      it.skipIf(!fails)(`${suite.name}: ${message}`, () => expect.fail(message))
      continue
    }
    it(suite.name, { timeout: 300_000 }, () => {
      const differences: string[] = []
      let compared = 0
      for (const given of stepVectors(suite, stride[suite.name] ?? 17)) {
        const prepared = prepareCase(given)
        if (prepared === undefined) continue
        const { difference } = runCase(prepared, maxSteps)
        if (difference === `more than ${maxSteps} steps`) continue
        compared++
        if (difference !== undefined) differences.push(`${given.name}: ${difference}`)
      }
      expect(differences).toEqual([])
      expect(compared).toBeGreaterThan(15)
    })
  }
})
