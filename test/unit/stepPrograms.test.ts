/** Random programs over several transactions: the machine against the executor at every boundary, and its steps against StepVerifier. */
import type { ForkName } from '@syncline/ovm'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runBatches } from '../osp/batchCase.js'
import { checkStep } from '../osp/check.js'
import { Coverage } from '../osp/coverage.js'
import { moduleOf } from '../osp/modules.js'
import { batchesOfPrograms, startOfPrograms } from '../osp/randomPrograms.js'
import { createVerifier } from '../osp/verifier.js'

const seed = Number(process.env.SYNCLINE_SEED ?? Date.now() % 2 ** 32)
const runs = Number(process.env.SYNCLINE_STEP_RUNS ?? 60)
const verifier = createVerifier()
/** Of the instructions of words, flow and memory, which the official vectors run often, every n-th is checked. */
const coreStride = 13

it('goes the way of the executor, and StepVerifier goes it too', { timeout: 900_000 }, () => {
  const coverage = new Coverage()
  const fork = fc.constantFrom<ForkName>('cancun', 'prague', 'osaka')
  fc.assert(
    fc.property(fork, fc.nat(2 ** 31), (name, program) => {
      const problems: string[] = []
      let core = 0
      const difference = runBatches(startOfPrograms(name, program), batchesOfPrograms(name, program), (env, state) => {
        if (moduleOf(state) === 'ExecuteCore' && core++ % coreStride !== 0) return
        const problem = checkStep(env, state, verifier, coverage)
        if (problem !== undefined) problems.push(`${problem} at depth ${state.frame?.depth}`)
      })
      expect(problems, `seed ${seed}`).toEqual([])
      expect(difference, `seed ${seed}`).toBeUndefined()
    }),
    { numRuns: runs, seed },
  )
  const rows = new Set(coverage.cells.keys())
  const missing = [
    'CALL',
    'CALLCODE',
    'DELEGATECALL',
    'STATICCALL',
    'CREATE',
    'CREATE2',
    'SELFDESTRUCT',
    'SSTORE',
    'TSTORE',
    'CLAIMSTATUS',
    'DEPDIGEST',
    'LEVEL',
  ]
  expect(missing.filter((name) => !rows.has(name))).toEqual([])
  expect(coverage.steps).toBeGreaterThan(30 * runs)
})
