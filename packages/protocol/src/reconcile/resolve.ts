/**
 * Phase 2 for the orders on one asset: all that any domain took since the last reconciliation, played once, in one order, from the entry that it
 * left (docs/reconciliation.md §3; OIP-02, OIP-08, OIP-12). Priority ranks goals, as in a domain's own book. What equals of different laws
 * want against each other is contested: for a person.
 */
import { type Bytes, bytesToHex, type Hex } from '@syncline/primitives'
import { type LockPolicy, orderActionTable } from '../generated/locks.js'
import type { RegistryEntry } from '../lock/lockState.js'
import { isRestrictive, nextState } from '../lock/transition.js'
import { checkReversal, type Mandate } from '../order/authority.js'
import { nextGoal } from '../order/goals.js'
import { addGuard, checkFullReversal, type Guard } from '../order/guard.js'
import type { OrderRefusal } from '../order/orderBook.js'
import {
  comparePriority,
  explainPriority,
  type PriorityExplanation,
  type PriorityKey,
  type PriorityPolicy,
} from '../order/priority.js'

/** An order as reconciliation sees it. `lamport` in its key is what it counts as (`effectiveLamport`). */
export type OrderFact = {
  readonly key: PriorityKey
  readonly nonce: bigint
  readonly mandate: Mandate
  /** What it rests on has level 3 or more. */
  readonly isCertified: boolean
  /** What it rests on is false wherever it was taken: it has no effect. */
  readonly isDismissed?: boolean
}

/** What was decided of a contested order. */
export type CaseVerdict = 'ADMIT' | 'REJECT'

export type ResolveRules = {
  readonly lockPolicy: LockPolicy
  readonly priority: PriorityPolicy
  /** Who gave an order that stands; undefined: not known. */
  readonly mandateOf: (order: Bytes) => Mandate | undefined
  /** What was decided of a contested order against the one that stands, if it was: against another one it says nothing. */
  readonly verdictOf: (order: Bytes, standing: Bytes | undefined) => CaseVerdict | undefined
  /** Orders that a policy leaves to people whatever their rank. */
  readonly isReserved?: (order: OrderFact) => boolean
}

/**
 * Where orders are played from. `below`: the order that made the state while another one is held over it. `guard`: the highest of those that the
 * standing one went on from. `heldEnd`: what became of the held one meanwhile.
 */
export type ResolveBase = RegistryEntry & {
  readonly below?: Bytes | undefined
  readonly guard?: Guard | undefined
  readonly heldEnd?: 'CERTIFIED' | 'DISMISSED' | undefined
}

/** Nothing was ever ordered. */
export const untouchedBase: ResolveBase = { state: 'ACTIVE', held: undefined, order: undefined }

/** One outcome for each order. `pending`: restrictive, not admitted from the state in the end; tried again next time. */
export type OrderEnd =
  | { readonly outcome: 'applied' | 'held' | 'pending' }
  | { readonly outcome: 'refused'; readonly code: OrderRefusal }
  | { readonly outcome: 'contested'; readonly standing: Bytes | undefined }

/** `base`: the entry in the end, to play from next time. `ends` in the order of priority. `why[i]`: what puts order i before order i + 1. */
export type AssetResolution = {
  readonly base: ResolveBase
  readonly ends: readonly { readonly order: Bytes; readonly end: OrderEnd }[]
  readonly why: readonly PriorityExplanation[]
}

/**
 * The Lamport time that an order counts as. It wins nothing by a time that is reconciled already, nor by one that is not after what its signer
 * had seen: then it counts as the next one.
 */
export function effectiveLamport(lamport: bigint, floor: bigint, seenLamport: bigint | undefined): bigint {
  const least = seenLamport !== undefined && seenLamport > floor ? seenLamport : floor
  return lamport > least ? lamport : least + 1n
}

/** Highest Lamport time among orders; the floor where there are none. */
export function highestLamport(floor: bigint, orders: readonly OrderFact[]): bigint {
  return orders.reduce((most, { key }) => (key.lamport > most ? key.lamport : most), floor)
}

/** Plays orders from an entry. Total; permutations of `orders` give one result. O(n²), n orders of one asset. */
export function resolveOrders(base: ResolveBase, orders: readonly OrderFact[], rules: ResolveRules): AssetResolution {
  const { lockPolicy, priority, mandateOf, verdictOf, isReserved } = rules
  const ranked = [...orders].sort((a, b) => comparePriority(a.key, b.key, priority))
  const ends = new Map<Hex, OrderEnd>()
  const known = new Map(ranked.map((order) => [bytesToHex(order.key.digest), order.mandate]))
  const standingMandate = (order: Bytes | undefined): Mandate | undefined =>
    order === undefined ? undefined : (known.get(bytesToHex(order)) ?? mandateOf(order))
  let { state, held, order: standing, below, guard } = base
  let pending = ranked
  if (held !== undefined && base.heldEnd !== undefined) {
    if (base.heldEnd === 'CERTIFIED') state = nextState(lockPolicy, state, held) ?? state
    else standing = below
    held = undefined
    below = undefined
  }
  const conclude = (order: OrderFact, end: OrderEnd): void => {
    ends.set(bytesToHex(order.key.digest), end)
    pending = pending.filter((other) => other !== order)
  }
  const apply = (order: OrderFact): void => {
    const { action, digest } = order.key
    if (held !== undefined) {
      // RECOVER lifts what is held; the state stays, and it is what stands
      const lifted = bytesToHex(standing!)
      if (ends.has(lifted)) ends.set(lifted, { outcome: 'refused', code: 'ORDER_LIFTED' })
      if (state !== 'ACTIVE') guard = addGuard(guard, standingMandate(below))
      held = undefined
      standing = digest
      below = undefined
      conclude(order, { outcome: 'applied' })
    } else if (orderActionTable[action].isIrreversible && !order.isCertified) {
      held = action
      below = standing
      standing = digest
      conclude(order, { outcome: 'held' })
    } else {
      const to = nextState(lockPolicy, state, action)!
      if (to === 'ACTIVE') guard = undefined
      else if (state !== 'ACTIVE') guard = addGuard(guard, standingMandate(standing))
      state = to
      standing = digest
      conclude(order, { outcome: 'applied' })
    }
  }
  const reverse = (order: OrderFact): void => {
    const given = standingMandate(standing)
    // what lifts a hold ends no state
    const allowed =
      held === undefined ? checkFullReversal(order.mandate, given, guard) : checkReversal(order.mandate, given)
    if (allowed.ok) {
      apply(order)
      return
    }
    if (allowed.code !== 'ORDER_NEEDS_DECISION') {
      conclude(order, { outcome: 'refused', code: allowed.code })
      return
    }
    const verdict = verdictOf(order.key.digest, standing)
    if (verdict === 'ADMIT') apply(order)
    else if (verdict === 'REJECT') conclude(order, { outcome: 'refused', code: 'ORDER_NEEDS_DECISION' })
    else conclude(order, { outcome: 'contested', standing })
  }
  const take = (order: OrderFact): void => {
    // another order may have come to stand in this very play
    if (isReserved?.(order) === true && verdictOf(order.key.digest, standing) !== 'ADMIT')
      conclude(order, { outcome: 'contested', standing })
    else if (isRestrictive(order.key.action)) apply(order)
    else reverse(order)
  }
  for (const order of ranked) {
    if (order.isDismissed === true && !order.isCertified) {
      conclude(order, { outcome: 'refused', code: 'ORDER_BASIS_FALSE' })
      continue
    }
    if (isReserved?.(order) !== true) continue
    const verdict = verdictOf(order.key.digest, standing)
    if (verdict === 'REJECT') conclude(order, { outcome: 'refused', code: 'ORDER_NEEDS_DECISION' })
    else if (verdict === undefined) conclude(order, { outcome: 'contested', standing })
  }
  while (pending.length > 0) {
    if (state === 'TERMINATED') {
      for (const order of pending) conclude(order, { outcome: 'refused', code: 'ASSET_TERMINATED' })
      break
    }
    if (held !== undefined) {
      // an order that is certified by now takes effect whatever came after it
      const turn = pending.find(({ key }) => !isRestrictive(key.action))
      if (turn === undefined) break
      if (turn.key.action === 'RECOVER') take(turn)
      else conclude(turn, { outcome: 'refused', code: 'ORDER_HELD_BACK' })
      continue
    }
    const next = nextGoal(
      lockPolicy,
      state,
      pending.map(({ key }) => key.action),
    )
    if (next === undefined) break
    const order = pending[next.index]!
    if (next.kind === 'refuse') conclude(order, { outcome: 'refused', code: 'ORDER_NOT_ADMITTED' })
    else take(order)
  }
  return {
    base: {
      ...{ state, held, order: standing },
      ...(below === undefined ? {} : { below }),
      // nothing ends what is ended
      ...(guard === undefined || state === 'TERMINATED' ? {} : { guard }),
    },
    ends: ranked.map(({ key }) => ({
      order: key.digest,
      end: ends.get(bytesToHex(key.digest)) ?? { outcome: 'pending' as const },
    })),
    why: ranked.slice(1).map((order, i) => explainPriority(ranked[i]!.key, order.key, priority)),
  }
}
