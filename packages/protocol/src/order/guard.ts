/**
 * Whose word a state rests on besides that of the order that made it (docs/locks.md §4). Where an order went on from what another one had made, its
 * reversal undoes both, so it has to be allowed against both: else a lower authority would lift what a higher one ordered, by escalating it first.
 */
import { accept, type Bytes, equalBytes, type Result, refuse } from '@syncline/primitives'
import { checkReversal, type Mandate } from './authority.js'

/**
 * What the orders below the standing one have together: the highest `rank` among them; the authority that gave all of them; the law of those of the
 * highest rank. Undefined where they are of several. `unknown`: nobody knows whose one of them was.
 */
export type Guard =
  | {
      readonly rank: Mandate['rank']
      readonly authority: Bytes | undefined
      readonly jurisdiction: string | undefined
    }
  | 'unknown'

/** The guard after one more order was gone on from: nobody knows whose, if its mandate is left out. O(1). */
export function addGuard(guard: Guard | undefined, mandate: Mandate | undefined): Guard {
  if (mandate === undefined) return 'unknown'
  const { id: authority, rank, jurisdiction } = mandate
  return joinGuards(guard, { rank, authority, jurisdiction })!
}

/** The guard of all orders of both. O(1). */
export function joinGuards(a: Guard | undefined, b: Guard | undefined): Guard | undefined {
  if (a === undefined || b === undefined) return a ?? b
  if (a === 'unknown' || b === 'unknown') return 'unknown'
  const isOne = a.authority !== undefined && b.authority !== undefined && equalBytes(a.authority, b.authority)
  const authority = isOne ? a.authority : undefined
  if (a.rank !== b.rank) return { ...(a.rank > b.rank ? a : b), authority }
  return { ...a, authority, jurisdiction: a.jurisdiction === b.jurisdiction ? a.jurisdiction : undefined }
}

/** Whether both stop the same. */
export function sameGuard(a: Guard | undefined, b: Guard | undefined): boolean {
  if (a === undefined || b === undefined || a === 'unknown' || b === 'unknown') return a === b
  if (a.rank !== b.rank || a.jurisdiction !== b.jurisdiction) return false
  return a.authority === undefined || b.authority === undefined
    ? a.authority === b.authority
    : equalBytes(a.authority, b.authority)
}

/** Whether both are one authority, at one rank and under one law. */
export function sameMandate(a: Mandate | undefined, b: Mandate | undefined): boolean {
  if (a === undefined || b === undefined) return false
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
  const isOwn = guard.authority !== undefined && equalBytes(by.id, guard.authority)
  if (isOwn || by.rank > guard.rank) return accept(undefined)
  if (by.rank < guard.rank) return refuse('ORDER_OUTRANKED', `rank ${by.rank} does not reverse rank ${guard.rank}`)
  if (by.jurisdiction === guard.jurisdiction) return accept(undefined)
  return refuse('ORDER_NEEDS_DECISION', 'the state rests on orders of equal rank and another law', {
    by: by.jurisdiction,
    standing: guard.jurisdiction,
  })
}
