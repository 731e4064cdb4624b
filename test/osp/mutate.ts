/** `npm run test:mutations -- [--steps n] [--seed n]`: damages proofs of `steps` steps of the official vectors, eleven ways each. */
import { parseArgs } from 'node:util'
import type { MachineState } from '@syncline/ovm'
import { createRandom } from './check.js'
import { createMutationTally, mutateStep } from './mutations.js'
import { prepareCase, runCase } from './stepCase.js'
import { stepSuites, stepVectors } from './stepVectors.js'
import { createVerifier } from './verifier.js'

const { values } = parseArgs({
  options: { steps: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } },
})
const random = createRandom(Number(values.seed))
const pick = (bound: number): number => Math.floor(random() * bound)
const verifier = createVerifier()
const tally = createMutationTally()
const wanted = Number(values.steps)
/** Steps of one case at most: many cases rather than much of one. */
const perCase = 40
let steps = 0
let stride = 97

while (steps < wanted) {
  for (const suite of stepSuites) {
    for (const given of stepVectors(suite, stride, pick(stride))) {
      const prepared = prepareCase(given)
      if (prepared === undefined || steps >= wanted) continue
      const states: MachineState[] = []
      runCase(prepared, 3000, (state) => states.push(state))
      for (let i = 0; i < Math.min(perCase, states.length) && steps < wanted; i++) {
        const state = states[pick(states.length)]!
        mutateStep(prepared.env, state, states[pick(states.length)]!, verifier, pick, tally)
        if (++steps % 500 === 0) process.stderr.write(`${steps} steps, ${tally.refused + tally.same} mutations\n`)
      }
    }
  }
  stride = Math.max(5, stride - 13)
}
for (const wrong of tally.wrong.slice(0, 20)) console.log(wrong)
console.log(`${tally.refused} refused, ${tally.same} without effect on the successor (seed ${values.seed})`)
console.log(`${tally.refused + tally.same} passed, ${tally.wrong.length} failed`)
process.exit(tally.wrong.length > 0 ? 1 : 0)
