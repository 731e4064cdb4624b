/** What an asset, or what an account has of it, is locked by, and who lifts that, in people's words. */
import { createWhy, isRestrictive, nextState, orderActions, type Why } from '@syncline/protocol'
import { nameOrder, type OrderScene } from './orderScene.js'
import type { LockReport } from './reports.js'

export function whyLock(
  { entry, facts, openOrders, holding, scalar, order }: Omit<LockReport, 'why'>,
  scene: OrderScene,
): Why {
  const open = openOrders.length + (holding?.openOrders.length ?? 0)
  const more = open === 0 ? '' : `; ${open} more ${open === 1 ? 'order has' : 'orders have'} no outcome yet`
  const own = holding !== undefined && order !== undefined && order === holding.entry.order ? holding.entry : entry
  if (own.held !== undefined && order !== undefined) {
    const explanation = `${own.held} is held until level 3 by ${nameOrder(order, scene)}: nobody uses it until then, and only RECOVER passes${more}`
    return createWhy('HELD', explanation, 'time', { command: `syncline why ${order}` })
  }
  if (
    holding !== undefined &&
    (scalar === 'PREEMPTIVE_LOCKED' ||
      scalar === 'TEMP_LOCKED' ||
      (order !== undefined && order === holding.waiting[0]))
  ) {
    const { owner, until } = holding.transaction
    const explanation =
      owner === undefined
        ? `nobody uses it before ${until}`
        : `a transaction of ${owner} has it until ${until} at the latest${more}`
    return createWhy('TRANSACTION', explanation, 'time', { earliest: until })
  }
  if (own.state === 'ACTIVE' || order === undefined) {
    if (holding !== undefined && holding.frozen > 0n)
      return createWhy(
        'FROZEN_PART',
        `${holding.frozen} units of it stay where they are, the rest is free${more}`,
        'authority',
      )
    const explanation =
      facts === undefined && entry.order === undefined
        ? 'it takes no orders here, or nobody described it yet'
        : 'nothing locks it'
    return createWhy('FREE', `${explanation}${more}`, 'nobody')
  }
  if (own.state === 'TERMINATED')
    return createWhy('TERMINATED', `it ended by ${nameOrder(order, scene)}: nothing changes it any more`, 'nobody')
  const policy = scene.views.policy()
  const ways = orderActions.filter(
    (action) => !isRestrictive(action) && nextState(policy, own.state, action) !== undefined,
  )
  const who = 'the same authority, an equal of its law or a higher one'
  const does = own.state === 'RESTRICTED' ? 'its use is restricted and reported' : 'nobody uses it'
  const explanation = `${own.state} by ${nameOrder(order, scene)}: ${does}; ${ways.join(' or ')} of ${who} lifts that${more}`
  return createWhy(own.state, explanation, 'authority', { command: `syncline why ${order}` })
}
