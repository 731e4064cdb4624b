/** Which entries any sequence of an asset's orders can lead to, each used once at most: what a decided entry has to be among. */
import { bytesToHex, type Hex } from '@syncline/primitives'
import {
  type LockPolicy,
  nextState,
  type OrderFact,
  orderActionTable,
  type ResolveBase,
  untouchedBase,
} from '@syncline/protocol'
import { showBase } from './domain.js'

/** O(2ⁿ · states), n orders of one asset. */
export function reachableEntries(orders: readonly OrderFact[], policy: LockPolicy): ReadonlySet<string> {
  const seen = new Set<string>()
  const reached = new Set<string>()
  const stack: { readonly base: ResolveBase; readonly used: number }[] = [{ base: untouchedBase, used: 0 }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { base, used } = next
    const name = `${used} ${showBase(base)} ${base.below === undefined ? '' : bytesToHex(base.below)}`
    if (seen.has(name)) continue
    seen.add(name)
    reached.add(showBase(base))
    // what is held may be certified by now
    if (base.held !== undefined) {
      const state = nextState(policy, base.state, base.held) ?? base.state
      stack.push({ base: { state, held: undefined, order: base.order }, used })
    }
    for (const [i, { key }] of orders.entries()) {
      if ((used >> i) & 1) continue
      const after = used | (1 << i)
      if (base.held !== undefined) {
        if (key.action === 'RECOVER')
          stack.push({ base: { state: base.state, held: undefined, order: key.digest }, used: after })
        continue
      }
      const state = nextState(policy, base.state, key.action)
      if (state === undefined) continue
      stack.push({ base: { state, held: undefined, order: key.digest }, used: after })
      if (orderActionTable[key.action].isIrreversible)
        stack.push({ base: { ...base, held: key.action, order: key.digest, below: base.order }, used: after })
    }
  }
  return reached
}

/** Orders by asset, each once. */
export function ordersByAsset(
  sightings: readonly { readonly asset: Uint8Array; readonly fact: OrderFact }[],
): ReadonlyMap<Hex, readonly OrderFact[]> {
  const all = new Map<Hex, Map<Hex, OrderFact>>()
  for (const { asset, fact } of sightings) {
    const known = all.get(bytesToHex(asset)) ?? new Map<Hex, OrderFact>()
    all.set(bytesToHex(asset), known.set(bytesToHex(fact.key.digest), fact))
  }
  return new Map([...all].map(([asset, facts]) => [asset, [...facts.values()]]))
}
