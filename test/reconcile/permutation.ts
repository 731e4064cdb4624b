/** Where all orders of an asset lay with the domains before anybody looked, its end is that of its orders, whatever reached whom when. */
import { bytesToHex, type Hex } from '@syncline/primitives'
import {
  defaultPriorityPolicy,
  type LockPolicy,
  type OrderFact,
  resolveOrders,
  untouchedBase,
} from '@syncline/protocol'
import { type SimDomain, showBase } from './domain.js'
import type { Scene } from './scene.js'

/** Assets whose ends are fixed: at least two domains have what others have not, and differ. */
export function forkedAssets(
  { submissions }: Pick<Scene, 'submissions'>,
  domains: readonly SimDomain[],
  assets: Iterable<Hex>,
): readonly Hex[] {
  return [...assets].filter((asset) => {
    const took = domains.map(
      (_, i) =>
        new Set(
          submissions.flatMap(({ domain, sighting }) =>
            domain === i && bytesToHex(sighting.asset) === asset ? [bytesToHex(sighting.fact.key.digest)] : [],
          ),
        ),
    )
    const isWhole = took.some((one) => took.every((other) => [...other].every((order) => one.has(order))))
    const entries = new Set(domains.map((domain) => domain.entries().get(asset) ?? 'ACTIVE - -'))
    // what a domain ended is ended everywhere
    const isEnded = [...entries].some((entry) => entry.startsWith('TERMINATED'))
    return !isWhole && !isEnded && entries.size > 1
  })
}

/** What its orders make of a forked asset; undefined where a case decided it later, or something is held. */
export function endOf(orders: readonly OrderFact[], lockPolicy: LockPolicy): string | undefined {
  const known = new Map(orders.map(({ key, mandate }) => [bytesToHex(key.digest), mandate]))
  const { base, ends } = resolveOrders(untouchedBase, orders, {
    lockPolicy,
    priority: defaultPriorityPolicy,
    mandateOf: (order) => known.get(bytesToHex(order)),
    verdictOf: () => undefined,
  })
  return ends.some(({ end }) => end.outcome === 'contested' || end.outcome === 'held') ? undefined : showBase(base)
}
