/**
 * Domains learn their own validators: certificates of reconciliation are theirs (docs/reconciliation.md §5). Nothing is done before there is an order
 * anywhere: until then there is nothing to reconcile.
 */
import type { Hex } from '@syncline/primitives'
import { planSet } from './certificates.js'
import type { Scene, Work } from './scene.js'

export function planOwnSets(scene: Scene): Work[] {
  const targets = [...scene.domains.values()]
  if (!targets.some(({ orders }) => orders.orders.size > 0)) return []
  return targets.flatMap((target) => {
    const newest = scene.l1.sets.newest(target.id)
    const now = BigInt(target.head['timestamp'] as Hex)
    if (newest === undefined || now > newest.set.expiresAt || target.sets.has(newest.hash)) return []
    return planSet(scene, target, newest)
  })
}
