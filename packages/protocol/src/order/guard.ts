/**
 * Whose word a state rests on besides that of the order that made it (docs/locks.md §4). Where an order went on from what another one had made, its
 * reversal undoes both, so it has to be allowed against both: else a lower authority would lift what a higher one ordered, by escalating it first.
 */
import { accept, equalBytes, type Result, refuse } from '@syncline/primitives'
import { checkReversal, type Mandate } from './authority.js'

/** The highest of the orders below the standing one. `several`: equals of more than one law; `unknown`: nobody knows whose an order was. */
export type Guard = Mandate | { readonly rank: number; readonly several: true } | 'unknown'

/** The guard after one more order was gone on from. O(1). */
export function addGuard(guard: Guard | undefined, mandate: Mandate | undefined): Guard {
  if (mandate === undefined || guard === 'unknown') return 'unknown'
  if (guard === undefined || mandate.rank > guard.rank) return mandate
  if (mandate.rank < guard.rank || 'several' in guard) return guard
  const isOne = equalBytes(mandate.id, guard.id) || mandate.jurisdiction === guard.jurisdiction
  return isOne ? guard : { rank: guard.rank, several: true }
}

/** Whether both stop the same. */
export function sameGuard(a: Guard | undefined, b: Guard | undefined): boolean {
  if (a === undefined || b === undefined || a === 'unknown' || b === 'unknown') return a === b
  if ('several' in a || 'several' in b) return 'several' in a && 'several' in b && a.rank === b.rank
  return equalBytes(a.id, b.id) && a.rank === b.rank && a.jurisdiction === b.jurisdiction
}

type Reversal = Result<undefined, 'ORDER_OUTRANKED' | 'ORDER_NEEDS_DECISION'>

/** Whether `by` may end the state that `standing` made, and all that it went on from. What outranks it is not for people, whatever else is. */
export function checkFullReversal(by: Mandate, standing: Mandate | undefined, guard: Guard | undefined): Reversal {
  const own = checkReversal(by, standing)
  if (guard === undefined || (!own.ok && own.code === 'ORDER_OUTRANKED')) return own
  const below = checkGuard(by, guard)
  return own.ok || (!below.ok && below.code === 'ORDER_OUTRANKED') ? below : own
}

function checkGuard(by: Mandate, guard: Guard): Reversal {
  if (guard === 'unknown') return checkReversal(by, undefined)
  if (!('several' in guard)) return checkReversal(by, guard)
  if (by.rank > guard.rank) return accept(undefined)
  return by.rank < guard.rank
    ? refuse('ORDER_OUTRANKED', `rank ${by.rank} does not reverse rank ${guard.rank}`)
    : refuse('ORDER_NEEDS_DECISION', 'the state rests on orders of several laws', { by: by.jurisdiction })
}
