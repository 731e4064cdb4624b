/** A stratified sample of the official vectors, step by step on StepVerifier; the whole is `npm run test:osp`. */
import { join } from 'node:path'
import type { MachineState } from '@syncline/ovm'
import { describe, expect, it } from 'vitest'
import { listVectorFiles, missingVectors, vectorsFolder } from '../conformance/vectors.js'
import { runCells } from '../osp/cellRun.js'
import { checkCase, createRandom } from '../osp/check.js'
import { Coverage } from '../osp/coverage.js'
import { createMutationTally, mutateStep } from '../osp/mutations.js'
import { prepareCase, runCase } from '../osp/stepCase.js'
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

  it('reaches every cell of opcode and outcome that the table allows', { timeout: 300_000 }, () => {
    const { cells, missed, differences } = runCells(verifier)
    expect(cells).toBeGreaterThan(500)
    expect(differences).toEqual([])
    expect(missed).toEqual([])
  })

  it('refuses damaged proofs', { timeout: 120_000 }, () => {
    const random = createRandom(7)
    const pick = (bound: number): number => Math.floor(random() * bound)
    const tally = createMutationTally()
    for (const suite of stepSuites) {
      for (const given of stepVectors(suite, suite.name === 'state-cancun' ? 1501 : 97, 11)) {
        const prepared = prepareCase(given)
        if (prepared === undefined) continue
        const states: MachineState[] = []
        runCase(prepared, 1000, (state) => states.push(state))
        for (let i = 0; i < 6; i++) {
          mutateStep(prepared.env, states[pick(states.length)]!, states[pick(states.length)]!, verifier, pick, tally)
        }
      }
    }
    expect(tally.wrong).toEqual([])
  })
})
