/**
 * Priority ranks goals, not their application (docs/locks.md §5): applying orders strictly by rank can lose the highest one. A refused
 * restrictive order is tried again after every other one; a lower order that leads to it goes first. Reversals have one turn.
 */
import type { LockPolicy, OrderAction, RegulatoryState } from '../generated/locks.js'
import { isRestrictive, nextState } from '../lock/transition.js'

/** `index` of what to do next: apply it, or refuse a reversal whose turn has come. Undefined: the rest waits. */
export type NextGoal = { readonly kind: 'apply' | 'refuse'; readonly index: number } | undefined

/**
 * The next of `pending`, highest first. At most five kinds of restrictive action lead anywhere, so at most 64 paths are looked at.
 * O(pending) besides.
 */
export function nextGoal(policy: LockPolicy, state: RegulatoryState, pending: readonly OrderAction[]): NextGoal {
  // of each restrictive action the highest order: the others are refused wherever it was applied
  const steps = pending.flatMap((action, index) =>
    isRestrictive(action) && pending.indexOf(action) === index ? [{ action, index }] : [],
  )
  const sought = new Set<OrderAction>()
  for (const [index, action] of pending.entries()) {
    if (nextState(policy, state, action) !== undefined) return { kind: 'apply', index }
    if (!isRestrictive(action)) return { kind: 'refuse', index }
    if (sought.has(action)) continue
    sought.add(action)
    const first = firstStepTo(policy, state, action, steps)
    if (first !== undefined) return { kind: 'apply', index: first }
  }
  return undefined
}

type Step = { readonly action: OrderAction; readonly index: number }

/** First step of the shortest path after which `goal` is admitted; of paths of one length the one with the highest orders. */
function firstStepTo(
  policy: LockPolicy,
  from: RegulatoryState,
  goal: OrderAction,
  steps: readonly Step[],
): number | undefined {
  type Path = { readonly state: RegulatoryState; readonly first: number; readonly left: readonly Step[] }
  let paths: readonly Path[] = [{ state: from, first: -1, left: steps.filter(({ action }) => action !== goal) }]
  while (paths.length > 0) {
    const longer: Path[] = []
    for (const { state, first, left } of paths) {
      for (const step of left) {
        const to = nextState(policy, state, step.action)
        if (to === undefined) continue
        const path = { state: to, first: first < 0 ? step.index : first, left: left.filter((other) => other !== step) }
        if (nextState(policy, to, goal) !== undefined) return path.first
        longer.push(path)
      }
    }
    paths = longer
  }
  return undefined
}

/** What became of each order, in the order of `actions`, and the state in the end. */
export type GoalPlan = {
  readonly state: RegulatoryState
  readonly isApplied: readonly boolean[]
  /** Indices in the order of application. */
  readonly sequence: readonly number[]
}

/** Plays ranked orders, highest first, on the regulatory state alone. O(n²), n orders. */
export function planGoals(policy: LockPolicy, from: RegulatoryState, actions: readonly OrderAction[]): GoalPlan {
  let state = from
  let pending = actions.map((_, index) => index)
  const sequence: number[] = []
  for (;;) {
    const next = nextGoal(
      policy,
      state,
      pending.map((index) => actions[index]!),
    )
    if (next === undefined) break
    const index = pending[next.index]!
    pending = pending.filter((other) => other !== index)
    if (next.kind === 'refuse') continue
    state = nextState(policy, state, actions[index]!)!
    sequence.push(index)
  }
  return { state, isApplied: actions.map((_, index) => sequence.includes(index)), sequence }
}
