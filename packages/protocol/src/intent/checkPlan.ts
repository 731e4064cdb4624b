/** Runs a plan dry against what is there now, and plans anew where it does not hold any more (docs/intents.md §3; OIP-53). */
import { accept, equalBytes, type Result, refuse } from '@syncline/primitives'
import type { AssetState, IntentPlan, PlanStep, PlanWorld, StateIntent } from './intent.js'
import { admitsEnd, admitsStep, isDesired, type PlanCode, planIntent } from './plan.js'
import { takeStep } from './takeStep.js'

/** What the rest of a plan costs now, and when it ends. */
export type PlanForecast = { readonly steps: readonly PlanStep[]; readonly cost: bigint; readonly endsAt: bigint }

/**
 * Takes the steps of a plan from number `done` on, at today's prices and times, and refuses as stale one that is not legal any more, breaks a constraint, or
 * ends elsewhere. `intent.from` is the state now. O(steps).
 */
export function checkPlan(
  intent: StateIntent,
  plan: IntentPlan,
  done: number,
  world: PlanWorld,
): Result<PlanForecast, 'INTENT_STALE'> {
  const { from, to, constraints } = intent
  const seen = new Set<bigint>([from.domainId])
  let state: AssetState = from
  let at = world.now
  let cost = 0n
  const steps: PlanStep[] = []
  for (const [i, { action, signer }] of plan.steps.slice(done).entries()) {
    const step = takeStep(state, action, world, at)
    const where = { step: done + i, action: action.kind }
    if (!step.ok) return refuse('INTENT_STALE', step.reason, { ...where, code: step.code })
    const { value } = step
    if (signer !== undefined && (value.signer === undefined || !equalBytes(signer, value.signer)))
      return refuse('INTENT_STALE', 'somebody else has to sign now', where)
    seen.add(value.after.domainId)
    if (!admitsStep(constraints, value, seen.size, world))
      return refuse('INTENT_STALE', 'the step breaks a constraint now', where)
    steps.push(value)
    state = value.after
    at = value.endsAt
    cost += value.cost
  }
  if (!isDesired(state, to) || !admitsEnd(constraints, state))
    return refuse('INTENT_STALE', 'the plan ends elsewhere now', { domainId: state.domainId })
  return accept({ steps, cost, endsAt: at })
}

/** The rest of the plan if it holds, else another one from here, with why. Refuses as `planIntent` does. */
export function followPlan(
  intent: StateIntent,
  plan: IntentPlan,
  done: number,
  world: PlanWorld,
): Result<
  | { readonly kind: 'holds'; readonly forecast: PlanForecast }
  | { readonly kind: 'replanned'; readonly plan: IntentPlan; readonly because: string },
  PlanCode
> {
  const checked = checkPlan(intent, plan, done, world)
  if (checked.ok) return accept({ kind: 'holds', forecast: checked.value })
  const again = planIntent(intent, world)
  return again.ok ? accept({ kind: 'replanned', plan: again.value, because: checked.reason }) : again
}
