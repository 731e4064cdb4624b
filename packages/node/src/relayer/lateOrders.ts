/**
 * Orders on which an entry rests by certificate, where nobody showed them: late or not, the domain lets them in, so that what they give to somebody can be carried
 * out there (docs/locks.md §9, decision 0018).
 */
import type { Hex } from '@syncline/primitives'
import { calling, orderGas, planRow } from './orderCalls.js'
import type { SubmittedOrder } from './orderLogs.js'
import type { DomainSide, Scene, Work } from './scene.js'

/**
 * The next step towards such an order's being let in: the row of its own epoch, what its asset is, the order. Each is sent only if the domain would take it now, so a
 * try that comes to nothing costs nothing. `kindOf` is that of whoever has the order. Nothing is done where L1 never settled the row: then no domain took the order.
 */
export function planLate(
  scene: Scene,
  target: DomainSide,
  { digest, order, signature }: SubmittedOrder,
  kindOf: DomainSide['orders']['kindOf'],
): Work[] {
  const { orders } = target
  if (BigInt(target.head['timestamp'] as Hex) < order.validAfter) return []
  const epoch = orders.epochOf(order.authority)
  // the row that stands goes to every domain anyway
  if (epoch === undefined || epoch < order.authorityEpoch) return []
  if (epoch > order.authorityEpoch && !orders.knowsFormer(order.authority, order.authorityEpoch)) {
    // revoked or not, it says whose key it was
    for (const office of scene.l1.offices.rowsOf(order.authority, order.authorityEpoch)) {
      const works = planRow(scene, target, office, 'importFormer')
      if (works !== undefined) return works
    }
    return []
  }
  const works: Work[] = []
  const kind = orders.kindOf(order.asset) === undefined ? kindOf(order.asset) : undefined
  if (kind !== undefined) {
    const key = `describe:${target.id}:${order.asset}`
    const describing = calling(target, key, {
      label: 'describe asset',
      call: { functionName: 'describe', args: [kind] },
    })
    if (scene.readiness(key) === 'fresh') return [describing]
    // described here too long ago to be kept: it is taken as it is
    works.push(describing)
  }
  const call = { functionName: 'give', args: [order, signature] } as const
  // others may fill the key's book first
  works.push(calling(target, `order:${target.id}:${digest}`, { label: 'give late order', spareGas: orderGas, call }))
  return works
}
