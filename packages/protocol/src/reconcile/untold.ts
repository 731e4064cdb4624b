/**
 * Whose word a state rests on, and whether domains know it (docs/reconciliation.md §4). An entry names the order that made a state. What that one went on
 * from a domain knows of the orders that came to it, and of what it was told by a certificate: else a lower authority could lift there what a higher one
 * ordered elsewhere, though all entries are equal.
 */
import { type Bytes, equalBytes } from '@syncline/primitives'
import { sameGuard } from '../order/guard.js'
import { type Knowledge, standsSame } from './knowledge.js'
import type { ResolveBase } from './resolve.js'

/** What stands, and what is below it. */
export type Rest = Pick<ResolveBase, 'order' | 'below' | 'guard'>

/** Whether an asset's state rests on another authority's word than that of who made it, and some domain was not told. O(domains). */
export function isUntold(knowledge: Knowledge, asset: Bytes, rest: Rest): boolean {
  if (!restsOnAnother(knowledge, rest)) return false
  const { base, decision } = knowledge.baseOf(asset)
  if (!sameGuard(base.guard, rest.guard) || !standsSame(base.below, rest.below) || decision === undefined) return true
  const { id, segment } = decision
  return knowledge.rules.domainIds.some((_, domain) => knowledge.applied(domain, id)?.includes(segment) !== true)
}

function restsOnAnother({ mandateOf }: Knowledge, { order, below, guard }: Rest): boolean {
  const own = order && mandateOf(order)?.id
  const isAnother = (id: Bytes | undefined): boolean => own === undefined || id === undefined || !equalBytes(own, id)
  const isGuarded = guard !== undefined && (guard === 'unknown' || isAnother(guard.authority))
  return isGuarded || (below !== undefined && isAnother(mandateOf(below)?.id))
}
