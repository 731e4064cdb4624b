/**
 * The cheapest legal way from what an asset is to what somebody wants it to be (docs/intents.md §3; OIP-53): Dijkstra over states, constraints as filters of
 * edges. Since they also bound time, dependencies and domains, several ways to one state are kept while none of them is better in every respect.
 */
import { type Address, accept, bytesToHex, equalBytes, type Result, refuse } from '@syncline/primitives'
import { orderActionTable } from '../generated/locks.js'
import { lockStatusOf } from '../lock/lockState.js'
import {
  type AssetState,
  type DesiredState,
  type IntentConstraint,
  type IntentPlan,
  intentLimits,
  type PlanAction,
  type PlanStep,
  type PlanWorld,
  type StateIntent,
} from './intent.js'
import { stateName, takeStep } from './takeStep.js'

export type PlanCode = 'INTENT_MALFORMED' | 'INTENT_UNREACHABLE' | 'INTENT_CONSTRAINED' | 'INTENT_TOO_LARGE'

/** Whether a state is one that is asked for. */
export function isDesired({ domainId, owner, lock }: AssetState, to: DesiredState): boolean {
  return (
    (to.domainId === undefined || domainId === to.domainId) &&
    (to.owner === undefined || equalBytes(owner, to.owner)) &&
    (to.regulatory === undefined || lock.regulatory.state === to.regulatory) &&
    (to.transaction === undefined || lock.transaction.kind === to.transaction) &&
    (to.status === undefined || lockStatusOf(lock) === to.status)
  )
}

/** A way to a state. `domains`: a bit for each that the asset was on. */
type Way = {
  readonly state: AssetState
  readonly cost: bigint
  readonly at: bigint
  readonly length: number
  readonly domains: number
  readonly step: PlanStep | undefined
  readonly before: Way | undefined
}

/** Whether constraints admit a step; the level is one of the end only. `domains`: how many the asset was on then. */
export function admitsStep(
  constraints: readonly IntentConstraint[],
  step: PlanStep,
  domains: number,
  world: PlanWorld,
): boolean {
  return constraints.every((constraint) => isKept(constraint, step, domains, world))
}

function isKept(
  constraint: IntentConstraint,
  { action, signer, endsAt, after }: PlanStep,
  domains: number,
  world: PlanWorld,
): boolean {
  switch (constraint.kind) {
    case 'deadline':
      return endsAt <= constraint.at
    case 'dependencies':
      return after.dependencies <= constraint.most
    case 'jurisdictions': {
      if (action.kind !== 'order') return true
      const authority = world.authorities.find(({ id }) => equalBytes(id, action.authority))
      return authority !== undefined && constraint.of.includes(authority.jurisdiction)
    }
    case 'domains':
      return domains <= constraint.most
    case 'level':
      return true
    case 'signers':
      return signer === undefined || constraint.of.some((one) => equalBytes(one, signer))
  }
}

/** Whether constraints admit a state as the end. */
export function admitsEnd(constraints: readonly IntentConstraint[], { level }: AssetState): boolean {
  return constraints.every((constraint) => constraint.kind !== 'level' || level >= constraint.least)
}

/** Every action that anyone might take next. Which of them are legal is asked afterwards. */
export function actionsFrom(state: AssetState, to: DesiredState, world: PlanWorld): readonly PlanAction[] {
  const domain = world.domains.find(({ domainId }) => domainId === state.domainId)
  if (domain === undefined) return []
  const named = [...(to.owner === undefined ? [] : [to.owner]), ...world.holders]
  const others = new Map<string, Address>(named.map((address) => [bytesToHex(address), address]))
  const anyone = new Map(others).set(bytesToHex(state.owner), state.owner)
  const actions: PlanAction[] = [...others.values()].map((address) => ({ kind: 'transfer', to: address }))
  for (const move of domain.moves) actions.push({ kind: 'move', to: move.to })
  for (const { id, actions: offices } of world.authorities)
    for (const action of offices) {
      const { recipient } = orderActionTable[action]
      const order = { kind: 'order', action, authority: id } as const
      if (recipient !== 'required') actions.push({ ...order, recipient: undefined })
      if (recipient !== 'none') for (const address of anyone.values()) actions.push({ ...order, recipient: address })
    }
  for (const { level } of domain.settles) actions.push({ kind: 'settle', level })
  actions.push({ kind: 'hold' }, { kind: 'expire' })
  return actions
}

function checkWorld({ from, constraints }: StateIntent, world: PlanWorld): Result<undefined, 'INTENT_MALFORMED'> {
  const { domains, authorities, holders, now } = world
  const sizes = { domains, authorities, holders, constraints }
  for (const [name, list] of Object.entries(sizes))
    if (list.length > intentLimits[name as keyof typeof sizes])
      return refuse('INTENT_MALFORMED', `at most ${intentLimits[name as keyof typeof sizes]} ${name}`)
  if (new Set(domains.map(({ domainId }) => domainId)).size < domains.length)
    return refuse('INTENT_MALFORMED', 'a domain is there twice')
  const prices = domains.flatMap(({ transfer, order, hold, moves, settles }) => [
    ...[transfer, order, hold].filter((price) => price !== undefined),
    ...moves,
    ...settles,
  ])
  if (now < 0n || prices.some(({ cost, seconds }) => cost < 0n || seconds < 0n))
    return refuse('INTENT_MALFORMED', 'costs and times are not below 0')
  if (from.dependencies < 0) return refuse('INTENT_MALFORMED', 'dependencies are not below 0')
  return accept(undefined)
}

/**
 * The cheapest legal plan, of one cost the soonest; or why there is none. INTENT_CONSTRAINED names each constraint without which there
 * would be one; none named means that several bar it together. Total. O(states · actions · log), at most `intentLimits.states` states.
 */
export function planIntent(intent: StateIntent, world: PlanWorld): Result<IntentPlan, PlanCode> {
  const checked = checkWorld(intent, world)
  if (!checked.ok) return checked
  const found = search(intent, intent.constraints, world)
  if (found.ok || found.code === 'INTENT_TOO_LARGE' || intent.constraints.length === 0) return found
  const free = search(intent, [], world)
  if (!free.ok) return free
  const barring = intent.constraints.filter(
    (one) =>
      search(
        intent,
        intent.constraints.filter((other) => other !== one),
        world,
      ).ok,
  )
  return refuse('INTENT_CONSTRAINED', 'the constraints leave no legal way', { barring })
}

function search(
  { from, to }: StateIntent,
  constraints: readonly IntentConstraint[],
  world: PlanWorld,
): Result<IntentPlan, 'INTENT_UNREACHABLE' | 'INTENT_TOO_LARGE'> {
  const bits = new Map(world.domains.map(({ domainId }, i) => [domainId, 1 << i]))
  const kept = new Map<string, Way[]>()
  const queue = createQueue()
  const bounds = new Set(constraints.map(({ kind }) => kind))
  let states = 0
  /** Whether every way on from `b` is open from `a` as well, and no dearer. */
  const isAsGood = (a: Way, b: Way): boolean =>
    a.cost <= b.cost &&
    a.at <= b.at &&
    (!bounds.has('dependencies') || a.state.dependencies <= b.state.dependencies) &&
    (!bounds.has('domains') || (a.domains & ~b.domains) === 0)
  const offer = (way: Way): void => {
    const name = stateName(way.state)
    const ways = kept.get(name) ?? []
    if (ways.some((other) => isAsGood(other, way))) return
    kept.set(name, [...ways.filter((other) => !isAsGood(way, other)), way])
    queue.push(way)
    states++
  }
  const start = bits.get(from.domainId) ?? 0
  offer({ state: from, cost: 0n, at: world.now, length: 0, domains: start, step: undefined, before: undefined })
  for (let way = queue.pop(); way !== undefined; way = queue.pop()) {
    if (!kept.get(stateName(way.state))!.includes(way)) continue
    if (isDesired(way.state, to) && admitsEnd(constraints, way.state)) return accept(planOf(way))
    if (states > intentLimits.states)
      return refuse('INTENT_TOO_LARGE', `no plan among ${intentLimits.states} states`, { states })
    for (const action of actionsFrom(way.state, to, world)) {
      const step = takeStep(way.state, action, world, way.at)
      if (!step.ok) continue
      const { after, cost, endsAt } = step.value
      const domains = way.domains | (bits.get(after.domainId) ?? 0)
      if (!admitsStep(constraints, step.value, countBits(domains), world)) continue
      offer({
        state: after,
        cost: way.cost + cost,
        at: endsAt,
        length: way.length + 1,
        domains,
        step: step.value,
        before: way,
      })
    }
  }
  return refuse('INTENT_UNREACHABLE', 'no legal actions lead there', { states })
}

/** Domains of a set, at most 16. */
function countBits(set: number): number {
  let count = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) count++
  return count
}

function planOf(end: Way): IntentPlan {
  const steps: PlanStep[] = []
  for (let way: Way | undefined = end; way?.step !== undefined; way = way.before) steps.unshift(way.step)
  return { steps, cost: end.cost, endsAt: end.at }
}

function isSooner(a: Way, b: Way): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost
  if (a.at !== b.at) return a.at < b.at
  return a.length < b.length
}

/** A binary heap. */
function createQueue(): { readonly push: (way: Way) => void; readonly pop: () => Way | undefined } {
  const heap: Way[] = []
  return {
    push(way) {
      let at = heap.length
      heap.push(way)
      while (at > 0 && isSooner(way, heap[(at - 1) >> 1]!)) {
        heap[at] = heap[(at - 1) >> 1]!
        at = (at - 1) >> 1
      }
      heap[at] = way
    },
    pop() {
      const top = heap[0]
      const last = heap.pop()
      if (top === undefined || last === undefined || heap.length === 0) return top
      let at = 0
      for (;;) {
        const left = 2 * at + 1
        if (left >= heap.length) break
        const right = left + 1
        const child = right < heap.length && isSooner(heap[right]!, heap[left]!) ? right : left
        if (!isSooner(heap[child]!, last)) break
        heap[at] = heap[child]!
        at = child
      }
      heap[at] = last
      return top
    },
  }
}
