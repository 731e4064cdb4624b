/** Checks the steps of a case on StepVerifier: all of them, or a sample where there are many. */
import { type MachineState, proveStep, type StepEnv, stateHash } from '@syncline/ovm'
import { bytesToHex, equalBytes } from '@syncline/primitives'
import { type Coverage, outcomeOf, rowOf } from './coverage.js'
import { type PreparedCase, runCase } from './stepCase.js'
import type { Verifier } from './verifier.js'

/** Cases of at most this many steps are checked step by step. */
const wholeCase = 2000
/** Of longer ones: the first and last steps, one of each kind, and some at random. */
const edge = 200
const atRandom = 300

/** Small reproducible generator (mulberry32). */
export function createRandom(seed: number): () => number {
  let at = seed >>> 0
  return () => {
    at = (at + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(at ^ (at >>> 15), at | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export type Difference = string

/** Compares one step; undefined if Solidity and TypeScript agree. */
export function checkStep(
  env: StepEnv,
  state: MachineState,
  verifier: Verifier,
  coverage: Coverage,
): Difference | undefined {
  const proven = proveStep(env, state)
  const result = verifier.step(stateHash(state), proven.proof)
  const [row, outcome] = [rowOf(state), outcomeOf(state, proven)]
  coverage.add(row, outcome, result.gas, proven.proof.length)
  const expected = stateHash(proven.next)
  if (result.post !== undefined && equalBytes(result.post, expected)) return undefined
  return `${row}, ${outcome}: ${result.post === undefined ? `reverted, ${result.error}` : bytesToHex(result.post)}, expected ${bytesToHex(expected)}`
}

export type CaseReport = {
  readonly steps: number
  readonly checked: number
  readonly differences: readonly Difference[]
  /** The case has more than `maxSteps` steps: its rest was not run. */
  readonly isCut: boolean
}

/** Which of a long case's steps are checked. */
function sample(kinds: readonly string[], random: () => number): Set<number> {
  const chosen = new Set<number>()
  for (let i = 0; i < edge; i++) {
    chosen.add(i)
    chosen.add(kinds.length - 1 - i)
  }
  const seen = new Set<string>()
  kinds.forEach((kind, i) => {
    if (!seen.has(kind)) chosen.add(i)
    seen.add(kind)
  })
  for (let i = 0; i < atRandom; i++) chosen.add(Math.floor(random() * kinds.length))
  return chosen
}

/** `everyStep` forgoes sampling. */
export function checkCase(
  prepared: PreparedCase,
  verifier: Verifier,
  coverage: Coverage,
  options: { readonly maxSteps: number; readonly seed: number; readonly everyStep: boolean },
): CaseReport {
  const kinds: string[] = []
  const { steps, difference } = runCase(prepared, options.maxSteps, (state) => {
    kinds.push(`${rowOf(state)} ${state.frame?.depth ?? ''} ${state.frame?.isStatic ?? ''}`)
  })
  const isCut = difference?.startsWith('more than') === true
  const differences: Difference[] = difference === undefined || isCut ? [] : [difference]
  const all = options.everyStep || steps <= wholeCase
  const chosen = all ? undefined : sample(kinds, createRandom(options.seed))
  let index = 0
  let checked = 0
  runCase(prepared, options.maxSteps, (state) => {
    const at = index++
    if (chosen !== undefined && !chosen.has(at)) return
    checked++
    const wrong = checkStep(prepared.env, state, verifier, coverage)
    if (wrong !== undefined) differences.push(`step ${at}: ${wrong}`)
  })
  return { steps, checked, differences, isCut }
}
