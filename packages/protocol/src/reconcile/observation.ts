/** What a domain shows of its LockRegistry and its orders at a height (docs/reconciliation.md §2). */
import type { Bytes } from '@syncline/primitives'
import type { Guard } from '../order/guard.js'
import type { LockEntry } from './reconciliation.js'
import type { OrderFact } from './resolve.js'

/** What became of an order on one domain. `OPEN`: it has no outcome yet. `CONTESTED`: refused there, as a question for people. */
export type OutcomeThere = 'OPEN' | 'APPLIED' | 'REFUSED' | 'CONTESTED'

/** An order that a domain took. It is told again when something became of it. `lamport` in its key is the one that was signed; `seen` too. */
export type OrderSighting = {
  readonly asset: Bytes
  readonly fact: OrderFact
  /** Id of the last reconciliation that its authority knew, or 0. */
  readonly seen: Bytes
  /** Orders of one bundle are decided together; undefined: this one alone. */
  readonly bundle: Bytes | undefined
  readonly outcome: OutcomeThere
  /** Height at which that became of it. */
  readonly at: bigint
}

/** An entry, and whose word the domain knows it to rest on. */
export type EntryChange = { readonly asset: Bytes; readonly entry: LockEntry; readonly guard: Guard | undefined }

/**
 * What a validator's own node of a domain shows at a final height: entries that changed since the last one, orders that were taken or got an
 * outcome since, and reconciliations that came. `root` is of the tree asset → entry hash, so that nothing is left out.
 */
export type Observation = {
  readonly domainId: bigint
  readonly height: bigint
  readonly root: Bytes
  readonly changes: readonly EntryChange[]
  readonly orders: readonly OrderSighting[]
  /** Ids, with the segments that were taken. */
  readonly applied: readonly { readonly id: Bytes; readonly segments: readonly number[] }[]
}
