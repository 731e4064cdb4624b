/** The steps of one module, compiled alone: for whoever writes it. */
import { proveStep, stateHash } from '@syncline/ovm'
import { bytesToHex, equalBytes } from '@syncline/primitives'
import { Coverage, outcomeOf, rowOf } from './coverage.js'
import { callModule, compileModules, moduleOf } from './modules.js'
import { prepareCase, runCase } from './stepCase.js'
import { type stepSuites, stepVectors } from './stepVectors.js'

/** Exit code: 0 if every step agrees. */
export function runModule(
  name: string,
  suites: typeof stepSuites,
  options: {
    readonly stride: number
    readonly first: number
    readonly only: string | undefined
    readonly maxSteps: number
  },
): number {
  const code = compileModules(name).get(name)
  if (code === undefined) throw new Error(`there is no contract ${name}`)
  const coverage = new Coverage()
  const differences: string[] = []
  for (const suite of suites) {
    for (const given of stepVectors(suite, options.stride, options.first)) {
      if (options.only !== undefined && !given.name.includes(options.only)) continue
      const prepared = prepareCase(given)
      if (prepared === undefined) continue
      runCase(prepared, options.maxSteps, (state) => {
        if (moduleOf(state) !== name) return
        const proven = proveStep(prepared.env, state)
        const result = callModule(code, stateHash(state), proven.proof)
        const [row, outcome] = [rowOf(state), outcomeOf(state, proven)]
        coverage.add(row, outcome, result.gas, proven.proof.length)
        const expected = stateHash(proven.next)
        if (result.post !== undefined && equalBytes(result.post, expected)) return
        const got = result.post === undefined ? `reverted: ${result.error}` : bytesToHex(result.post)
        differences.push(`${given.name} ${row}, ${outcome}: ${got}, expected ${bytesToHex(expected)}`)
      })
    }
  }
  for (const line of [...coverage.lines(), ...differences.slice(0, 20)]) console.log(line)
  console.log(`${coverage.steps - differences.length} passed, ${differences.length} failed`)
  return differences.length > 0 ? 1 : 0
}
