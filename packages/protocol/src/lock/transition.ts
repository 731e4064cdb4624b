/** The regulatory half of a lock: which orders a state admits, and which of them commute (docs/locks.md §2; spec/locks.json). */
import { accept, type Result, refuse } from '@syncline/primitives'
import {
  type LockPolicy,
  lockTransitions,
  type OrderAction,
  orderActionTable,
  type RegulatoryState,
  regulatoryStates,
} from '../generated/locks.js'

/** Next state, or undefined where the policy refuses the action. */
export function nextState(policy: LockPolicy, from: RegulatoryState, action: OrderAction): RegulatoryState | undefined {
  return lockTransitions[policy][from][action]
}

/** As `nextState`, with a refusal that says from where the action is admitted. */
export function admitAction(
  policy: LockPolicy,
  from: RegulatoryState,
  action: OrderAction,
): Result<RegulatoryState, 'ORDER_NOT_ADMITTED'> {
  const to = nextState(policy, from, action)
  if (to !== undefined) return accept(to)
  const admittedFrom = regulatoryStates.filter((state) => nextState(policy, state, action) !== undefined)
  return refuse('ORDER_NOT_ADMITTED', `${action} is admitted from ${admittedFrom.join(', ')}, the asset is ${from}`, {
    action,
    state: from,
    policy,
    admittedFrom,
  })
}

/** Restricts; else it reverses. */
export function isRestrictive(action: OrderAction): boolean {
  return orderActionTable[action].effect === 'restrictive'
}

/** State after an action: the same where it is refused. */
function after(policy: LockPolicy, from: RegulatoryState, action: OrderAction): RegulatoryState {
  return nextState(policy, from, action) ?? from
}

/** Whether both orders of two actions lead to one state, from every state. Receipts may still differ. */
export function commuteOnState(policy: LockPolicy, a: OrderAction, b: OrderAction): boolean {
  return regulatoryStates.every(
    (from) => after(policy, after(policy, from, a), b) === after(policy, after(policy, from, b), a),
  )
}

/**
 * Whether, besides, each of the two is applied or refused alike in both orders: only such pairs share a batch, because refusals are
 * receipted too (docs/locks.md §7). An action does not commute with itself: of two orders that command it, the first is applied.
 */
export function commuteOnOutcome(policy: LockPolicy, a: OrderAction, b: OrderAction): boolean {
  const isAdmitted = (from: RegulatoryState, action: OrderAction): boolean =>
    nextState(policy, from, action) !== undefined
  return (
    a !== b &&
    commuteOnState(policy, a, b) &&
    regulatoryStates.every(
      (from) =>
        isAdmitted(from, a) === isAdmitted(after(policy, from, b), a) &&
        isAdmitted(from, b) === isAdmitted(after(policy, from, a), b),
    )
  )
}
