/** Runs random histories. */
import { checkEnd, checkWorlds, showCopies } from './check.js'
import { History } from './history.js'
import { createCounts, type HistoryCounts } from './worlds.js'

/** Runs one history with `steps` steps, checked after each, to its end in the real world. */
export function runHistory(seed: number, steps: number, counts: HistoryCounts): void {
  const history = new History(seed, counts)
  try {
    for (let i = 0; i < steps; i++) {
      history.step()
      checkWorlds(history)
    }
    history.deliver()
    checkWorlds(history)
    while (history.worlds().length > 1) {
      history.decide()
      history.settleFlows(history.draw(3))
      checkWorlds(history)
    }
    checkEnd(history)
  } catch (cause) {
    throw new Error(`history ${seed} of ${steps} steps: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

function* permutations(items: readonly number[]): Generator<readonly number[]> {
  if (items.length === 0) yield items
  for (const [i, item] of items.entries()) {
    for (const rest of permutations([...items.slice(0, i), ...items.slice(i + 1)])) yield [item, ...rest]
  }
}

/** Runs one history and decides its claims at the end, in every order; gives how many orders there are. All must end alike. */
export function runOrders(seed: number, steps: number, mostClaims: number): number {
  const make = (): History => {
    const history = new History(seed, createCounts())
    for (let i = 0; i < steps && history.claims.length < mostClaims; i++) {
      const kind = history.draw(19)
      if (kind < 8) history.transact()
      else if (kind < 12) history.block()
      else history.arrive()
    }
    history.deliver()
    return history
  }
  let orders = 0
  let end: string | undefined
  for (const order of permutations(make().claims.map((_, bit) => bit))) {
    const history = make()
    for (const bit of order) {
      history.decide(bit)
      history.settleFlows(history.draw(3))
    }
    checkEnd(history)
    const shown = showCopies(history)
    if (end !== undefined && shown !== end) throw new Error(`history ${seed}: order ${order} ends differently`)
    end = shown
    orders++
  }
  return orders
}
