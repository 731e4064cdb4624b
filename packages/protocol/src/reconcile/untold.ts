/**
 * Whose word a state rests on, and whether domains know it (docs/reconciliation.md §5). An entry names the order that made a state. What that one went on
 * from a domain knows of the orders that came to it, and of what it was told by a certificate: else a lower authority could lift there what a higher one
 * ordered elsewhere, though all entries are equal.
 */
import type { Bytes } from '@syncline/primitives'
import { addGuard, sameGuard, sameMandate } from '../order/guard.js'
import { standsSame } from './base.js'
import type { Knowledge } from './knowledge.js'
import type { ResolveBase } from './resolve.js'

/** What stands, and what is below it. */
export type Rest = Pick<ResolveBase, 'order' | 'below' | 'guard'>

/**
 * What domains know of it. `NOTHING`: the state rests on nobody's word but who made it. `UNDECIDED`: no certificate says it. `APART`: a domain had another
 * entry when the certificate came. `ON_ITS_WAY`: to some it has not come. `TOLD`: all took it.
 */
export type Telling = 'NOTHING' | 'UNDECIDED' | 'APART' | 'ON_ITS_WAY' | 'TOLD'

/** O(domains). */
export function tellingOf(knowledge: Knowledge, asset: Bytes, rest: Rest): Telling {
  if (!restsOnAnother(knowledge, rest)) return 'NOTHING'
  const { base, decision } = knowledge.baseOf(asset)
  const isDecided = sameGuard(base.guard, rest.guard) && standsSame(base.below, rest.below)
  if (!isDecided || decision === undefined) return 'UNDECIDED'
  const { id, segment } = decision
  const taken = knowledge.rules.domainIds.map((_, domain) => knowledge.applied(domain, id)?.includes(segment))
  if (taken.includes(false)) return 'APART'
  return taken.includes(undefined) ? 'ON_ITS_WAY' : 'TOLD'
}

/** Whether a plan has to tell it. */
export function isUntold(knowledge: Knowledge, asset: Bytes, rest: Rest): boolean {
  const telling = tellingOf(knowledge, asset, rest)
  return telling === 'UNDECIDED' || telling === 'APART'
}

/** An authority that was appointed anew, at another rank or under another law, is another one. */
function restsOnAnother({ mandateOf }: Knowledge, { order, below, guard }: Rest): boolean {
  const own = order && mandateOf(order)
  const isGuarded = guard !== undefined && (own === undefined || !sameGuard(guard, addGuard(undefined, own)))
  return isGuarded || (below !== undefined && !sameMandate(mandateOf(below), own))
}
