/**
 * Nobody lifts on one domain what all domains' orders together keep from him: whoever its own book would let end a state may reverse each order that the state
 * rests on, wherever that came. What the state rests on is the books' word (mandates.ts), or of what was never decided the play of all orders there are.
 */
import { type Bytes, bytesToHex, equalBytes, type Hex, hexToBytes } from '@syncline/primitives'
import {
  checkFullReversal,
  checkReversal,
  defaultPriorityPolicy,
  lockEntryHash,
  lockEntryOf,
  type Mandate,
  type OrderFact,
  type ResolveBase,
  resolveOrders,
  untouchedBase,
} from '@syncline/protocol'
import type { SimDomain } from './domain.js'
import type { MandateCheck } from './mandates.js'
import type { Scene } from './scene.js'

export type Loopholes = {
  /** The first that is found; undefined if there is none. O(domains · orders · authorities). */
  readonly find: () => string | undefined
  /** States that rest on another authority's word, as they were looked at last. */
  readonly guarded: () => number
}

export function createLoopholes(
  { lockPolicy, domainIds }: Pick<Scene, 'lockPolicy' | 'domainIds'>,
  domains: readonly SimDomain[],
  facts: ReadonlyMap<Hex, readonly OrderFact[]>,
  mandates: Pick<MandateCheck, 'restOf'>,
): Loopholes {
  let guarded = 0

  /** Who may lift a state on a domain by all orders that it rests on; undefined where no book says what these are. What waits on that domain comes back by itself. */
  function judgeOf(
    domain: SimDomain,
    asset: Hex,
    { state, order }: ResolveBase,
  ): ((by: Mandate) => boolean) | undefined {
    const orders = facts.get(asset)!
    const known = new Map(orders.map(({ key, mandate }) => [bytesToHex(key.digest), mandate]))
    const mandateOf = (digest: Bytes): Mandate | undefined => known.get(bytesToHex(digest))
    const rest = mandates.restOf(hexToBytes(asset))
    if (rest !== undefined) {
      const { givers } = rest
      if (givers === undefined || order === undefined || !equalBytes(rest.order, order)) return undefined
      const kept = givers.filter(({ digest }) => !domain.isPending(hexToBytes(asset), digest))
      return (by) => kept.every(({ authority }) => checkReversal(by, authority).ok)
    }
    const rules = { lockPolicy, priority: defaultPriorityPolicy, mandateOf, verdictOf: () => undefined }
    const { base } = resolveOrders(untouchedBase, orders, rules)
    const isSame = equalBytes(
      lockEntryHash(lockEntryOf(base)),
      lockEntryHash(lockEntryOf({ state, order, held: undefined })),
    )
    return isSame ? (by) => checkFullReversal(by, mandateOf(order!), base.guard).ok : undefined
  }

  function findOn(asset: Hex, index: number): string | undefined {
    const domain = domains[index]!
    const base = domain.baseOf(hexToBytes(asset))
    if (base.state === 'ACTIVE' || base.state === 'TERMINATED' || base.held !== undefined) return undefined
    const judge = judgeOf(domain, asset, base)
    if (judge === undefined) return undefined
    const standing = domain.mandateOf(base.order!)
    if (base.guard !== undefined) guarded++
    const lifter = facts
      .get(asset)!
      .find(({ mandate }) => checkFullReversal(mandate, standing, base.guard).ok && !judge(mandate))
    if (lifter === undefined) return undefined
    const { rank, jurisdiction } = lifter.mandate
    return `rank ${rank} of ${jurisdiction} may lift ${base.state} of ${asset.slice(0, 10)} on ${domainIds[index]} alone`
  }

  return {
    find() {
      guarded = 0
      for (const asset of facts.keys())
        for (const index of domains.keys()) {
          const found = findOn(asset, index)
          if (found !== undefined) return found
        }
      return undefined
    },
    guarded: () => guarded,
  }
}
