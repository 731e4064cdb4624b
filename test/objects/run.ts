/** Runs one history, or one in every order of resolution. */
import type { World } from '@syncline/ovm'
import type { Claim } from '@syncline/protocol'
import { checkEnd, checkWorlds, compareHalves } from './check.js'
import { History } from './history.js'
import type { ObjectCounts } from './worlds.js'

/** Steps of a history. */
const stepsOf = (seed: number): number => 25 + (seed % 50)

/** Runs one history to its end; compares both halves after each step of every tenth, and at the end of all. */
export function runObjectHistory(seed: number, counts: ObjectCounts, genesis: World): void {
  const history = new History(seed, counts, genesis)
  let step = 0
  try {
    for (; step < stepsOf(seed); step++) {
      history.step()
      checkWorlds(history)
      if (seed % 10 === 0) compareHalves(history)
    }
    history.deliver()
    checkWorlds(history)
    compareHalves(history)
    history.settle()
    checkWorlds(history)
    checkEnd(history)
    compareHalves(history)
  } catch (cause) {
    throw new Error(`history ${seed}, step ${step}: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

/** Runs one history in which L1 says nothing, and then lets it settle up to `mostClaims` claims in every order: all must end alike. Gives how many orders there were. */
export function runObjectOrders(seed: number, counts: ObjectCounts, genesis: World, mostClaims: number): number {
  let order: readonly Claim[] = []
  try {
    const history = new History(seed, counts, genesis)
    for (let step = 0; step < stepsOf(seed); step++) history.step(true)
    // which of two receipts of one object the ledger takes depends on who reports first
    if (history.hasChoices) return 0
    history.deliver()
    checkWorlds(history)
    const truth = history.drawTruth()
    const claims = history.openClaims(truth, mostClaims)
    let end: string | undefined
    let orders = 0
    for (order of permutations(claims)) {
      const again = history.again()
      for (const claim of order) {
        again.decide(claim, truth)
        checkWorlds(again)
      }
      again.settle(truth)
      checkWorlds(again)
      checkEnd(again)
      compareHalves(again)
      const shown = again.show()
      if (end !== undefined && end !== shown) throw new Error('ends differ')
      end = shown
      orders++
    }
    return orders
  } catch (cause) {
    const shown = order.map(({ domainId, height }) => `${domainId}/${height}`).join(' ')
    throw new Error(`history ${seed}, order ${shown}: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

function* permutations<T>(items: readonly T[]): Generator<readonly T[]> {
  if (items.length === 0) yield items
  for (const [i, item] of items.entries()) {
    for (const rest of permutations([...items.slice(0, i), ...items.slice(i + 1)])) yield [item, ...rest]
  }
}
