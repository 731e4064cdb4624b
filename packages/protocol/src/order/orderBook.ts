/** Orders on their way to an outcome, over many assets: one recorded outcome for each order, ever (docs/locks.md §6; OIP-02, OIP-08). */
import {
  accept,
  type Bytes,
  bytesToHex,
  type Hex,
  hexToBytes,
  invariant,
  type Result,
  refuse,
} from '@syncline/primitives'
import type { LockPolicy, OrderAction, RegulatoryState } from '../generated/locks.js'
import { applyLock, type LockCode, type LockEffect, type LockEvent } from '../lock/applyLock.js'
import { type AssetLock, unlocked } from '../lock/lockState.js'
import { isRestrictive } from '../lock/transition.js'
import { type AuthorityView, type CheckedOrder, checkOffice, checkReversal, type OrderCode } from './authority.js'
import { nextGoal } from './goals.js'
import { addGuard, checkFullReversal, type Guard } from './guard.js'
import {
  comparePriority,
  explainPriority,
  type PriorityExplanation,
  type PriorityPolicy,
  priorityKey,
} from './priority.js'

/** Orders without an outcome that one asset may have, and orders that may wait for their time in all. */
export const orderBookLimits: { readonly mostOpenPerAsset: number; readonly mostScheduled: number } = {
  mostOpenPerAsset: 64, // a round sorts them and looks at each: some thousand comparisons
  mostScheduled: 4_096,
}

/** Why an order had no effect. */
export type OrderRefusal =
  | LockCode
  | OrderCode
  | 'ORDER_OUTRANKED'
  | 'ORDER_NEEDS_DECISION'
  | 'ORDER_EXPIRED'
  | 'ORDER_LIFTED'
  | 'ORDER_BASIS_FALSE'
  | 'ASSET_TERMINATED'

/** The outcome of an order, for good. `at` in seconds; `attempts`: rounds in which it was tried. */
export type OrderReceipt = {
  readonly asset: Bytes
  readonly order: Bytes
  readonly action: OrderAction
  readonly authority: Bytes
  readonly from: RegulatoryState
  readonly to: RegulatoryState
  readonly at: bigint
  readonly attempts: number
} & ({ readonly outcome: 'applied' } | { readonly outcome: 'refused'; readonly code: OrderRefusal })

/** Where an order without an outcome is: before its time, tried every round, behind a commit, or waiting for level 3. */
export type OpenStatus = 'scheduled' | 'pending' | 'waiting' | 'held'

/** What a call led to, in order. */
export type OrderReport = {
  readonly receipts: readonly OrderReceipt[]
  readonly effects: readonly { readonly asset: Bytes; readonly effect: LockEffect }[]
}

type Entry = {
  readonly checked: CheckedOrder
  status: OpenStatus
  isCertified: boolean
  attempts: number
}

export type OrderBook = {
  readonly lockOf: (asset: Bytes) => AssetLock
  readonly statusOf: (order: Bytes) => OpenStatus | OrderReceipt | undefined
  readonly nonceUsedBy: AuthorityView['nonceUsedBy']
  /** Takes a checked order in; nothing is applied before `settle`. `isCertified`: what it rests on has level 3 or more. */
  readonly submit: (
    checked: CheckedOrder,
    isCertified: boolean,
    now: bigint,
  ) => Result<OpenStatus, 'ORDER_REPEATED' | 'ORDER_NONCE_USED' | 'ORDER_BOOK_FULL'>
  /** One round: orders whose time has come, highest first, until nothing moves. `now` never goes back. */
  readonly settle: (view: Pick<AuthorityView, 'authority'>, now: bigint) => OrderReport
  /** An event of a transaction's lock. Orders that waited for it get their outcome; others are tried in the next round. */
  readonly transact: (
    asset: Bytes,
    event: Exclude<LockEvent, { readonly kind: 'ORDER' | 'CERTIFY' | 'DISMISS' }>,
    now: bigint,
  ) => Result<OrderReport, LockCode>
  /**
   * What the order rests on reached level 3: it takes effect if it is held, and is not held when it is applied later. What an authority ordered that was
   * revoked since, or is in another epoch, is refused then.
   */
  readonly certify: (
    order: Bytes,
    view: Pick<AuthorityView, 'authority'>,
    now: bigint,
  ) => Result<OrderReport, LockCode | 'ORDER_UNKNOWN'>
  /** What the order rested on is false. */
  readonly dismiss: (order: Bytes, now: bigint) => Result<OrderReport, LockCode | 'ORDER_UNKNOWN'>
  /** The open orders of an asset, highest first, each with why it comes before the next. */
  readonly ranking: (asset: Bytes) => readonly { readonly order: CheckedOrder; readonly why?: PriorityExplanation }[]
}

/** A book without orders. */
export function createOrderBook(lockPolicy: LockPolicy, priority: PriorityPolicy): OrderBook {
  const locks = new Map<Hex, AssetLock>()
  /** Without an outcome, by digest and by asset. */
  const open = new Map<Hex, Entry>()
  const byAsset = new Map<Hex, Set<Hex>>()
  const receipts = new Map<Hex, OrderReceipt>()
  /** Who gave the orders that this book knows: whose they are to reverse. */
  const given = new Map<Hex, CheckedOrder>()
  const nonces = new Map<string, Bytes>()
  /** Of assets whose standing order went on from others. */
  const guards = new Map<Hex, Guard>()
  let scheduled = 0

  type Draft = { receipts: OrderReceipt[]; effects: { asset: Bytes; effect: LockEffect }[] }
  const newDraft = (): Draft => ({ receipts: [], effects: [] })
  const lockAt = (asset: Hex): AssetLock => locks.get(asset) ?? unlocked
  const nonceKey = (authority: Bytes, nonce: bigint): string => `${bytesToHex(authority)}:${nonce}`

  function openOn(asset: Hex, ...status: readonly OpenStatus[]): readonly Entry[] {
    return [...(byAsset.get(asset) ?? [])]
      .map((digest) => open.get(digest)!)
      .filter((entry) => status.includes(entry.status))
      .sort((a, b) => comparePriority(priorityKey(a.checked), priorityKey(b.checked), priority))
  }

  function setStatus(entry: Entry, status: OpenStatus): void {
    if (entry.status === 'scheduled') scheduled--
    entry.status = status
  }

  function conclude(
    draft: Draft,
    entry: Entry,
    at: bigint,
    outcome:
      | { outcome: 'applied'; from: RegulatoryState; to: RegulatoryState }
      | { outcome: 'refused'; code: OrderRefusal },
  ): void {
    const { digest, order, authority } = entry.checked
    const [key, asset] = [bytesToHex(digest), bytesToHex(order.asset)]
    invariant(!receipts.has(key), 'an order has one outcome')
    const { state } = lockAt(asset).regulatory
    const { action } = order
    const { attempts } = entry
    const told = {
      asset: order.asset,
      order: digest,
      action,
      authority: authority.id,
      from: state,
      to: state,
      at,
      attempts,
    }
    const receipt: OrderReceipt = { ...told, ...outcome }
    receipts.set(key, receipt)
    draft.receipts.push(receipt)
    setStatus(entry, 'pending')
    open.delete(key)
    const rest = byAsset.get(asset)!
    rest.delete(key)
    if (rest.size === 0) byAsset.delete(asset)
  }

  /** Keeps the new lock and what it did to orders. */
  function note(
    draft: Draft,
    asset: Hex,
    lock: AssetLock,
    effects: readonly LockEffect[],
    at: bigint,
    lifted: OrderRefusal,
  ): void {
    let standing = lockAt(asset).regulatory.order
    locks.set(asset, lock)
    for (const effect of effects) {
      if (effect.kind === 'applied') {
        if (effect.to === 'ACTIVE') guards.delete(asset)
        else if (effect.from !== 'ACTIVE') guards.set(asset, addGuard(guards.get(asset), mandateOf(standing)))
        standing = effect.order
      }
      draft.effects.push({ asset: hexToBytes(asset), effect })
      if (!('action' in effect) && effect.kind !== 'lifted') continue
      const entry = open.get(bytesToHex(effect.order))
      invariant(entry !== undefined, 'a lock applies orders of this book only')
      if (effect.kind === 'applied') {
        conclude(draft, entry, at, { outcome: 'applied', from: effect.from, to: effect.to })
      } else if (effect.kind === 'lifted') conclude(draft, entry, at, { outcome: 'refused', code: lifted })
      else if (effect.kind === 'held') setStatus(entry, 'held')
      else if (effect.kind === 'queued') setStatus(entry, 'waiting')
      // what waits is restrictive, and such an order is tried again
      else setStatus(entry, 'pending')
    }
  }

  /** The last in rank of the open orders of an asset makes place for one whose authority ranks higher. */
  function makePlace(asset: Hex, rank: number, now: bigint): void {
    const last = openOn(asset, 'scheduled', 'pending').findLast(({ checked }) => checked.authority.rank < rank)
    if (last !== undefined) conclude(newDraft(), last, now, { outcome: 'refused', code: 'ORDER_OUTRANKED' })
  }

  /** One step of a round; false when nothing moves any more. */
  function advance(draft: Draft, asset: Hex, at: bigint): boolean {
    const pending = openOn(asset, 'pending')
    const { regulatory, waiting } = lockAt(asset)
    if (pending.length === 0) return false
    if (regulatory.state === 'TERMINATED') {
      conclude(draft, pending[0]!, at, { outcome: 'refused', code: 'ASSET_TERMINATED' })
      return true
    }
    if (regulatory.held !== undefined) {
      const turn = pending.find(({ checked }) => !isRestrictive(checked.order.action))
      if (turn === undefined) return false
      // what lifts a hold ends no state
      if (turn.checked.order.action === 'RECOVER') {
        tryReversal(draft, turn, checkReversal(turn.checked.authority, mandateOf(regulatory.held.order)), at)
      } else conclude(draft, turn, at, { outcome: 'refused', code: 'ORDER_HELD_BACK' })
      return true
    }
    // reversals keep their turn until what waits for a commit has its outcome
    const eligible =
      waiting.length === 0 ? pending : pending.filter(({ checked }) => isRestrictive(checked.order.action))
    const next = nextGoal(
      lockPolicy,
      regulatory.state,
      eligible.map(({ checked }) => checked.order.action),
    )
    if (next === undefined) return false
    const entry = eligible[next.index]!
    if (next.kind === 'refuse') conclude(draft, entry, at, { outcome: 'refused', code: 'ORDER_NOT_ADMITTED' })
    else if (isRestrictive(entry.checked.order.action)) return tryOrder(draft, entry, at)
    else {
      const { authority } = entry.checked
      tryReversal(draft, entry, checkFullReversal(authority, mandateOf(regulatory.order), guards.get(asset)), at)
    }
    return true
  }

  const mandateOf = (order: Bytes | undefined) =>
    order === undefined ? undefined : given.get(bytesToHex(order))?.authority

  function tryReversal(draft: Draft, entry: Entry, allowed: ReturnType<typeof checkReversal>, at: bigint): void {
    if (allowed.ok) tryOrder(draft, entry, at)
    else conclude(draft, entry, at, { outcome: 'refused', code: allowed.code })
  }

  function tryOrder(draft: Draft, entry: Entry, at: bigint): boolean {
    const { order, digest } = entry.checked
    const { isCertified } = entry
    const asset = bytesToHex(order.asset)
    const event = { kind: 'ORDER', action: order.action, order: digest, isCertified } as const
    const outcome = applyLock(lockAt(asset), event, lockPolicy)
    if (outcome.ok) note(draft, asset, outcome.value.lock, outcome.value.effects, at, 'ORDER_LIFTED')
    else if (!isRestrictive(order.action)) conclude(draft, entry, at, { outcome: 'refused', code: outcome.code })
    return outcome.ok
  }

  function settleAsset(draft: Draft, asset: Hex, at: bigint): void {
    for (const entry of openOn(asset, 'pending')) entry.attempts++
    while (advance(draft, asset, at));
  }

  /** Ends what is over: orders past their time, and of authorities that left office meanwhile. */
  function retire(draft: Draft, asset: Hex, view: Pick<AuthorityView, 'authority'>, now: bigint): void {
    for (const entry of openOn(asset, 'scheduled', 'pending')) {
      const { order } = entry.checked
      const authority = view.authority(order.authority)
      const office =
        authority === undefined
          ? refuse('ORDER_AUTHORITY_UNKNOWN', 'the registry has no such authority')
          : checkOffice(authority, order.authorityEpoch, now)
      if (!office.ok) conclude(draft, entry, now, { outcome: 'refused', code: office.code })
      else if (now >= order.validBefore) conclude(draft, entry, now, { outcome: 'refused', code: 'ORDER_EXPIRED' })
      else if (entry.status === 'scheduled' && now >= order.effectiveAt) setStatus(entry, 'pending')
    }
  }

  /** Of an order that is held already: its authority's term may end meanwhile, but not its word. */
  function voidCode(
    { order }: CheckedOrder,
    view: Pick<AuthorityView, 'authority'>,
    now: bigint,
  ): OrderRefusal | undefined {
    const authority = view.authority(order.authority)
    if (authority?.epoch !== order.authorityEpoch) return 'ORDER_AUTHORITY_EPOCH'
    const { revokedAt } = authority
    return revokedAt !== undefined && now >= revokedAt ? 'ORDER_AUTHORITY_INACTIVE' : undefined
  }

  /** Applies an event to an asset. What it made possible is for the next round, which knows who is still in office. */
  function applyEvent(
    asset: Hex,
    event: LockEvent,
    at: bigint,
    lifted: OrderRefusal = 'ORDER_BASIS_FALSE',
  ): Result<OrderReport, LockCode> {
    const outcome = applyLock(lockAt(asset), event, lockPolicy)
    if (!outcome.ok) return outcome
    const draft = newDraft()
    note(draft, asset, outcome.value.lock, outcome.value.effects, at, lifted)
    return accept(draft)
  }

  const unknown = () => refuse('ORDER_UNKNOWN', 'no order without an outcome has this digest')

  return {
    lockOf: (asset) => lockAt(bytesToHex(asset)),
    statusOf: (order) => open.get(bytesToHex(order))?.status ?? receipts.get(bytesToHex(order)),
    nonceUsedBy: (authority, nonce) => nonces.get(nonceKey(authority, nonce)),
    submit(checked, isCertified, now) {
      const { digest, order } = checked
      const [key, asset] = [bytesToHex(digest), bytesToHex(order.asset)]
      if (given.has(key)) return refuse('ORDER_REPEATED', 'the order is known')
      const nonce = nonceKey(order.authority, order.nonce)
      if (nonces.has(nonce))
        return refuse('ORDER_NONCE_USED', 'another order has this nonce', { order: nonces.get(nonce) })
      const status = order.effectiveAt > now ? 'scheduled' : 'pending'
      const mates = byAsset.get(asset) ?? new Set()
      const { mostOpenPerAsset, mostScheduled } = orderBookLimits
      if (mates.size >= mostOpenPerAsset) makePlace(asset, checked.authority.rank, now)
      if (mates.size >= mostOpenPerAsset || (status === 'scheduled' && scheduled >= mostScheduled)) {
        return refuse('ORDER_BOOK_FULL', 'orders without an outcome are bounded', { mostOpenPerAsset, mostScheduled })
      }
      if (status === 'scheduled') scheduled++
      open.set(key, { checked, status, isCertified, attempts: 0 })
      byAsset.set(asset, mates.add(key))
      given.set(key, checked)
      nonces.set(nonce, digest)
      return accept(status)
    },
    settle(view, now) {
      const draft = newDraft()
      for (const asset of [...byAsset.keys()].sort()) {
        retire(draft, asset, view, now)
        settleAsset(draft, asset, now)
      }
      return draft
    },
    transact: (asset, event, now) => applyEvent(bytesToHex(asset), event, now),
    certify(order, view, now) {
      const entry = open.get(bytesToHex(order))
      if (entry === undefined) return unknown()
      entry.isCertified = true
      if (entry.status !== 'held') return accept(newDraft())
      const asset = bytesToHex(entry.checked.order.asset)
      const over = voidCode(entry.checked, view, now)
      if (over !== undefined) return applyEvent(asset, { kind: 'DISMISS', order }, now, over)
      return applyEvent(asset, { kind: 'CERTIFY', order }, now)
    },
    dismiss(order, now) {
      const entry = open.get(bytesToHex(order))
      if (entry === undefined) return unknown()
      const asset = bytesToHex(entry.checked.order.asset)
      if (entry.status === 'held') return applyEvent(asset, { kind: 'DISMISS', order }, now)
      if (entry.status === 'waiting') return refuse('LOCK_BUSY', 'the order waits for a commit; repeat after it')
      const draft = newDraft()
      conclude(draft, entry, now, { outcome: 'refused', code: 'ORDER_BASIS_FALSE' })
      return accept(draft)
    },
    ranking(asset) {
      const entries = openOn(bytesToHex(asset), 'scheduled', 'pending', 'waiting', 'held')
      return entries.map(({ checked }, i) => {
        const next = entries[i + 1]?.checked
        if (next === undefined) return { order: checked }
        return { order: checked, why: explainPriority(priorityKey(checked), priorityKey(next), priority) }
      })
    },
  }
}
