/**
 * Runs the step verifier against the step machine over the official vectors:
 * `tsx --conditions=source test/osp/main.ts [--suite name] [--stride n] [--first n] [--module name] [--max-steps n] [--only text]`.
 * Prints steps checked, and the first differences.
 */
import { parseArgs } from 'node:util'
import { phases, proveStep, stateHash } from '@syncline/ovm'
import { bytesToHex, equalBytes } from '@syncline/primitives'
import { callModule, compileModules, moduleOf, opcodeOf } from './modules.js'
import { prepareCase, runCase } from './stepCase.js'
import { stepSuites, stepVectors } from './stepVectors.js'

const { values } = parseArgs({
  options: {
    suite: { type: 'string' },
    stride: { type: 'string', default: '200' },
    first: { type: 'string', default: '0' },
    module: { type: 'string' },
    only: { type: 'string' },
    'max-steps': { type: 'string', default: '2000' },
  },
})
const modules = compileModules(values.module)
const phaseNames = new Map(Object.entries(phases).map(([name, phase]) => [phase as number, name]))
const seen = new Map<string, { steps: number; gas: number; bytes: number }>()
const differences: string[] = []
let absent = 0
for (const suite of stepSuites) {
  if (values.suite !== undefined && suite.name !== values.suite) continue
  for (const given of stepVectors(suite, Number(values.stride), Number(values.first))) {
    if (values.only !== undefined && !given.name.includes(values.only)) continue
    const prepared = prepareCase(given)
    if (prepared === undefined) continue
    let count = 0
    runCase(prepared, Number(values['max-steps']), (state) => {
      count++
      const name = moduleOf(state)
      if (values.module !== undefined && name !== values.module) return
      const code = modules.get(name)
      if (code === undefined) {
        absent++
        return
      }
      const { next, proof } = proveStep(prepared.env, state)
      const result = callModule(code, stateHash(state), proof)
      const what =
        state.phase === phases.EXECUTE ? `EXECUTE 0x${opcodeOf(state).toString(16)}` : phaseNames.get(state.phase)!
      const tally = seen.get(what) ?? { steps: 0, gas: 0, bytes: 0 }
      seen.set(what, {
        steps: tally.steps + 1,
        gas: Math.max(tally.gas, result.gas),
        bytes: Math.max(tally.bytes, proof.length),
      })
      const expected = stateHash(next)
      if (result.post !== undefined && equalBytes(result.post, expected)) return
      const got = result.post === undefined ? `reverted: ${result.error}` : bytesToHex(result.post)
      if (differences.length < 20)
        differences.push(
          `${given.name} step ${count} ${what}: ${got}, expected ${bytesToHex(expected)} (next phase ${phaseNames.get(next.phase)})`,
        )
      else if (differences.length === 20) differences.push('…')
    })
  }
}
for (const [what, { steps, gas, bytes }] of [...seen].sort(([a], [b]) => a.localeCompare(b)))
  console.log(`${what.padEnd(16)} ${String(steps).padStart(8)} steps, at most ${gas} gas and ${bytes} bytes`)
console.log(differences.join('\n'))
const total = [...seen.values()].reduce((sum, { steps }) => sum + steps, 0)
console.log(`${total} steps checked, ${differences.length} differences, ${absent} steps of modules that are not there`)
process.exit(differences.length > 0 ? 1 : 0)
