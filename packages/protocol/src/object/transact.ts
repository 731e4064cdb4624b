/** The transaction rule over copies: in place, or outputs and leftovers (docs/claims.md §5; DEP-06…08, DEP-22…24, DEP-26). */
import { accept, type Bytes, compareBytes, concatBytes, type Result, refuse } from '@syncline/primitives'
import type { ClaimView } from '../claim/claimView.js'
import { type ClaimSet, uniteClaims } from '../dependency/claimSet.js'
import { conjoin, createDependency, type Dependency, equalDependencies, hasNot } from '../dependency/dependency.js'
import { isSatisfiable } from '../dependency/reduce.js'
import { type Copy, checkCopySize, checkUsable } from './copy.js'

/** Most copies of one transaction. */
export const maxInputs = 16

/** What takes the inputs' place. All outputs have one dependency, so the transaction happened for all or for none (INV-2). */
export type Transition = { readonly outputs: readonly Copy[]; readonly leftovers: readonly Copy[] }

export type TransactCode =
  | 'OBJECT_INPUTS_INVALID'
  | 'OBJECT_ARITY'
  | 'DEPENDENCY_HAS_NOT'
  | 'COPY_FROZEN'
  | 'DEPENDENCY_CONTRADICTORY'
  | 'DEPENDENCY_TOO_LARGE'

/** Where the inputs' dependencies lead: that of all outputs, and for each input that of its leftover, undefined for none. */
export type Split = { readonly output: Dependency; readonly leftovers: readonly (Dependency | undefined)[] }

/**
 * Splits the worlds: output = ⋀ dep_j; leftover_j = dep_j ∧ ¬(⋀ others), which is P_j with the one group (⋃ others) \ P_j. Equal dependencies
 * leave nothing over, so the outputs take the inputs' places. A leftover that no open world has is none. O(n · L).
 */
export function splitDependencies(inputs: readonly Dependency[], view: ClaimView): Result<Split, TransactCode> {
  if (inputs.some(hasNot)) {
    return refuse('DEPENDENCY_HAS_NOT', 'a copy that depends on a claim being false can only wait')
  }
  const output = conjoin(...inputs)
  const size = output === 'FALSE' ? undefined : checkCopySize(output)
  if (size?.ok === false) return size
  if (output === 'FALSE' || !isSatisfiable(output, view)) {
    return refuse('DEPENDENCY_CONTRADICTORY', 'the inputs cannot exist together: their claims exclude each other')
  }
  const leftovers: (Dependency | undefined)[] = []
  const all: ClaimSet = inputs.reduce<ClaimSet>((set, { positive }) => uniteClaims(set, positive), [])
  for (const { positive } of inputs) {
    // the normal form drops what is in P_j from the group; nothing left over is FALSE
    const leftover = createDependency(positive, [all])
    const isLeft = leftover !== 'FALSE' && isSatisfiable(leftover, view)
    const fits = isLeft ? checkCopySize(leftover) : undefined
    if (fits?.ok === false) return fits
    leftovers.push(isLeft ? leftover : undefined)
  }
  return accept({ output, leftovers })
}

/** Runs `f` over the inputs' states; `f` must be pure and give as many states as it gets. Checks come before `f` is run. */
export function transact<Code extends string>(
  inputs: readonly Copy[],
  f: (states: readonly Bytes[]) => Result<readonly Bytes[], Code>,
  view: ClaimView,
): Result<Transition, TransactCode | Code> {
  const names = inputs.map(({ typeId, index }) => concatBytes(typeId, index)).sort(compareBytes)
  const repeats = names.some((name, i) => i > 0 && compareBytes(names[i - 1]!, name) === 0)
  if (inputs.length === 0 || inputs.length > maxInputs || repeats) {
    return refuse('OBJECT_INPUTS_INVALID', `a transaction has 1 to ${maxInputs} copies, each of another object`, {
      inputs: inputs.length,
    })
  }
  for (const copy of inputs) {
    const usable = checkUsable(copy)
    if (!usable.ok) return usable
  }
  const split = splitDependencies(
    inputs.map(({ dependency }) => dependency),
    view,
  )
  if (!split.ok) return split
  const states = f(inputs.map(({ state }) => state))
  if (!states.ok) return states
  if (states.value.length !== inputs.length) {
    return refuse('OBJECT_ARITY', `the type gave ${states.value.length} states for ${inputs.length}`)
  }
  const { output, leftovers } = split.value
  return accept({
    outputs: inputs.map((copy, j) => ({ ...copy, dependency: output, state: states.value[j]! })),
    leftovers: inputs.flatMap((copy, j) => {
      const dependency = leftovers[j]
      return dependency === undefined ? [] : [{ ...copy, dependency }]
    }),
  })
}

/** True if a transaction over these copies rewrites them in place and makes none (DEP-22). */
export function isInPlace(inputs: readonly Copy[]): boolean {
  return inputs.every(({ dependency }) => equalDependencies(dependency, inputs[0]!.dependency))
}
