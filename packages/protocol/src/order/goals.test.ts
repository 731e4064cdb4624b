import { describe, expect, it } from 'vitest'
import {
  type LockPolicy,
  lockPolicies,
  type OrderAction,
  orderActions,
  orderActionTable,
  type RegulatoryState,
  regulatoryStates,
} from '../generated/locks.js'
import { isRestrictive, nextState } from '../lock/transition.js'
import { nextGoal, planGoals } from './goals.js'

/** Every way to choose `count` of the items and put them in order. */
function arrangements<T>(items: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]]
  return items.flatMap((item, i) =>
    arrangements([...items.slice(0, i), ...items.slice(i + 1)], count - 1).map((rest) => [item, ...rest]),
  )
}

type Play = (policy: LockPolicy, from: RegulatoryState, ranked: readonly OrderAction[]) => readonly OrderAction[]

/** Strictly by priority: each order has one turn. What is lost is what the design calls the order trap. */
const inTurn: Play = (policy, from, ranked) => {
  let state = from
  return ranked.filter((action) => {
    const to = nextState(policy, state, action)
    if (to !== undefined) state = to
    return to !== undefined
  })
}

/** Refused orders are tried again from the top after each applied one, and no more than that. */
const withRetry: Play = (policy, from, ranked) => {
  let state = from
  const pending = [...ranked]
  const applied: OrderAction[] = []
  for (;;) {
    const index = pending.findIndex((action) => nextState(policy, state, action) !== undefined)
    if (index < 0) return applied
    const [action] = pending.splice(index, 1) as [OrderAction]
    state = nextState(policy, state, action)!
    applied.push(action)
  }
}

const ours: Play = (policy, from, ranked) => planGoals(policy, from, ranked).sequence.map((index) => ranked[index]!)

/** Cases in which the highest order is not applied although some order of the same orders admits it. */
function lost(play: Play, policy: LockPolicy, actions: readonly OrderAction[], count: number): readonly string[] {
  return regulatoryStates.flatMap((from) =>
    arrangements(actions, count).flatMap((ranked) => {
      const [top] = ranked as [OrderAction]
      if (play(policy, from, ranked).includes(top)) return []
      const isAdmitted = arrangements(ranked, count).some((order) => inTurn(policy, from, order).includes(top))
      return isAdmitted ? [`${from}: ${ranked.join(', ')}`] : []
    }),
  )
}

const restrictive = orderActions.filter(isRestrictive)
const ranked = restrictive.filter((action) => orderActionTable[action].isRanked)
const counts = (play: Play, actions: readonly OrderAction[]) =>
  lockPolicies.map((policy) => [2, 3, 4].map((count) => lost(play, policy, actions, count).length))

describe('the highest of several restrictive orders', () => {
  it('is lost in 1 pair and 4 triples of direct, 4 and 18 of strict, if orders have one turn by priority', () => {
    expect(counts(inTurn, ranked)).toEqual([
      [1, 4, 6],
      [4, 18, 24],
    ])
    expect(lost(inTurn, 'direct', ranked, 2)).toEqual(['RESTRICTED: SEIZE, FREEZE'])
  })

  it('is still lost in 1 triple of direct if refused orders are only tried again: a lower one ends the asset first', () => {
    expect(counts(withRetry, ranked)).toEqual([
      [0, 1, 3],
      [0, 0, 0],
    ])
    expect(lost(withRetry, 'direct', ranked, 3)).toEqual(['RESTRICTED: SEIZE, CONFISCATE, FREEZE'])
  })

  it('is never lost here, LIQUIDATE included, whatever the number of orders', () => {
    for (const policy of lockPolicies)
      for (const count of [1, 2, 3, 4, 5]) expect(lost(ours, policy, restrictive, count)).toEqual([])
  })
})

describe('planGoals', () => {
  it('ends the seed scenario in SEIZED from ACTIVE, RESTRICTED and FROZEN, and leaves what is seized seized', () => {
    for (const policy of lockPolicies)
      for (const from of ['ACTIVE', 'RESTRICTED', 'FROZEN', 'SEIZED'] as const)
        expect(planGoals(policy, from, ['SEIZE', 'FREEZE']).state).toBe('SEIZED')
  })

  it('gives a reversal one turn: it undoes nothing that was restricted after it', () => {
    // UNFREEZE is higher but has nothing to undo at its turn
    expect(planGoals('direct', 'ACTIVE', ['UNFREEZE', 'FREEZE'])).toEqual({
      state: 'FROZEN',
      isApplied: [false, true],
      sequence: [1],
    })
    expect(planGoals('direct', 'FROZEN', ['UNFREEZE', 'FREEZE']).sequence).toEqual([0, 1])
  })

  it('applies each order at most once, only where it is admitted, and never a reversal as a step', () => {
    let plans = 0
    for (const policy of lockPolicies) {
      for (const from of regulatoryStates) {
        for (const actions of arrangements(orderActions, 4)) {
          const { state, sequence, isApplied } = planGoals(policy, from, actions)
          const applied = isApplied.flatMap((is, i) => (is ? [i] : []))
          if (applied.join() !== [...sequence].sort().join()) throw new Error(`${sequence} is not ${applied}`)
          let at = from
          const turns = new Set<number>()
          for (const index of sequence) {
            const to = nextState(policy, at, actions[index]!)
            if (to === undefined) throw new Error(`${actions[index]} from ${at}`)
            const isReversal = !isRestrictive(actions[index]!)
            // whatever ranks higher is applied already or not admitted where a reversal has its turn
            for (let higher = 0; isReversal && higher < index; higher++)
              if (!turns.has(higher) && isRestrictive(actions[higher]!) && nextState(policy, at, actions[higher]!))
                throw new Error(`${actions} from ${from}: ${actions[index]} overtakes ${actions[higher]}`)
            at = to
            turns.add(index)
          }
          if (at !== state) throw new Error(`${at} is not ${state}`)
          plans++
        }
      }
    }
    expect(plans).toBe(2 * 5 * 9 * 8 * 7 * 6)
  })

  it('leaves no order behind that is admitted in the end, but reversals', () => {
    for (const policy of lockPolicies)
      for (const from of regulatoryStates)
        for (const actions of arrangements(orderActions, 3)) {
          const { state, isApplied } = planGoals(policy, from, actions)
          const left = actions.filter((action, i) => !isApplied[i] && isRestrictive(action))
          const missed = left.filter((action) => nextState(policy, state, action) !== undefined)
          if (missed.length > 0) throw new Error(`${actions} from ${from}: ${missed} left in ${state}`)
        }
  })
})

describe('nextGoal', () => {
  it('takes the higher of two ways to a goal', () => {
    expect(nextGoal('strict', 'ACTIVE', ['SEIZE', 'RESTRICT', 'FREEZE'])).toEqual({ kind: 'apply', index: 1 })
    expect(nextGoal('strict', 'ACTIVE', ['CONFISCATE', 'FREEZE', 'SEIZE'])).toEqual({ kind: 'apply', index: 1 })
  })

  it('waits if nothing leads there', () => {
    expect(nextGoal('strict', 'ACTIVE', ['CONFISCATE', 'CONFISCATE'])).toBeUndefined()
    expect(nextGoal('direct', 'TERMINATED', ['FREEZE', 'SEIZE'])).toBeUndefined()
  })
})
