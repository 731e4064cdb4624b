/** What an event makes of the lock of an asset: total over every state and event (docs/locks.md §3; spec/locks.json). */
import { accept, type Bytes, equalBytes, invariant, type Result, refuse } from '@syncline/primitives'
import {
  type LockGuard,
  type LockPolicy,
  type LockRuleEvent,
  type LockRuleRefusal,
  lockLimits,
  lockRules,
  type OrderAction,
  orderActionTable,
  type RegulatoryState,
} from '../generated/locks.js'
import {
  type AssetLock,
  assertAssetLock,
  isOrderLocked,
  type LockOrder,
  lockStatusOf,
  registryEntry,
  type TransactionLock,
} from './lockState.js'
import { admitAction } from './transition.js'

/**
 * Times are seconds of the domain's clock; owners and digests have 32 bytes. `meetsConstraints`: what a restriction leaves open allows it.
 * USE is any use of the asset by its user, `by` the transaction that uses it. CERTIFY and DISMISS tell that what a held order rests on
 * reached level 3, or turned out false.
 */
export type LockEvent =
  | { readonly kind: 'USE'; readonly by: Bytes; readonly meetsConstraints: boolean }
  | {
      readonly kind: 'PREEMPT'
      readonly owner: Bytes
      readonly until: bigint
      readonly now: bigint
      readonly meetsConstraints: boolean
    }
  | {
      readonly kind: 'BEGIN_COMMIT'
      readonly owner: Bytes
      readonly now: bigint
      readonly meetsConstraints: boolean
    }
  | { readonly kind: 'COMMIT' | 'ABORT'; readonly owner: Bytes }
  | { readonly kind: 'HOLD'; readonly owner: Bytes; readonly until: bigint; readonly now: bigint }
  | { readonly kind: 'TIMEOUT' | 'EXPIRE'; readonly now: bigint }
  | ({ readonly kind: 'ORDER' } & LockOrder)
  | { readonly kind: 'CERTIFY' | 'DISMISS'; readonly order: Bytes }

/** Every kind of event, in the order in which docs/locks.md tells them. */
export const lockEventKinds: readonly LockEvent['kind'][] = [
  'USE',
  'PREEMPT',
  'BEGIN_COMMIT',
  'COMMIT',
  'ABORT',
  'TIMEOUT',
  'HOLD',
  'EXPIRE',
  'ORDER',
  'CERTIFY',
  'DISMISS',
]

/** What the domain does besides keeping the new state; each `order` is a digest. */
export type LockEffect =
  /** A use that somebody watches (SOFT_LOCKED). */
  | { readonly kind: 'monitored'; readonly by: Bytes; readonly order: Bytes | undefined }
  /** The transaction lost its lock before its commit point. */
  | { readonly kind: 'aborted'; readonly owner: Bytes }
  /** The transaction lost its lock after its commit point: what it did is for reconciliation. */
  | { readonly kind: 'overran'; readonly owner: Bytes }
  | {
      readonly kind: 'applied'
      readonly action: OrderAction
      readonly order: Bytes
      readonly from: RegulatoryState
      readonly to: RegulatoryState
    }
  /** Admitted; takes effect at level 3. */
  | { readonly kind: 'held'; readonly action: OrderAction; readonly order: Bytes }
  /** What was held falls away: a reversal lifted it, or what it rested on is false. */
  | { readonly kind: 'lifted'; readonly order: Bytes }
  /** Waits for a commit; its outcome comes with the event that ends the lock. */
  | { readonly kind: 'queued'; readonly action: OrderAction; readonly order: Bytes }
  /** Waited, and was refused then. */
  | { readonly kind: 'refused'; readonly action: OrderAction; readonly order: Bytes; readonly code: LockCode }

export type LockCode =
  | LockRuleRefusal
  | 'LOCK_FOREIGN'
  | 'LOCK_EXPIRED'
  | 'LOCK_NOT_DUE'
  | 'LOCK_TERM'
  | 'LOCK_QUEUE_FULL'
  | 'ASSET_RESTRICTED'
  | 'ASSET_LOCKED'
  | 'ORDER_NOT_ADMITTED'
  | 'ORDER_HELD_BACK'
  | 'ORDER_NOT_HELD'
  | 'ORDER_REPEATED'

export type LockStep = { readonly lock: AssetLock; readonly effects: readonly LockEffect[] }
export type LockOutcome = Result<LockStep, LockCode>

type RuleEvent = Extract<LockEvent, { readonly kind: LockRuleEvent }>

const none: TransactionLock = { kind: 'NONE' }

/** Applies one event. Refused: nothing changed. O(waiting orders), at most 8. */
export function applyLock(lock: AssetLock, event: LockEvent, policy: LockPolicy): LockOutcome {
  const outcome = dispatch(lock, event, policy)
  if (outcome.ok) assertAssetLock(outcome.value.lock)
  return outcome
}

function dispatch(lock: AssetLock, event: LockEvent, policy: LockPolicy): LockOutcome {
  switch (event.kind) {
    case 'USE':
      return useAsset(lock, event)
    case 'ORDER':
      return receiveOrder(lock, event, policy)
    case 'CERTIFY':
      return certify(lock, event.order, policy)
    case 'DISMISS':
      return dismiss(lock, event.order)
    default:
      return applyRule(lock, event, policy)
  }
}

/** The standing order, for refusals: who is locked out learns by what. */
const cited = (lock: AssetLock) => ({ status: lockStatusOf(lock), order: registryEntry(lock).order })

function checkTradeable(
  lock: AssetLock,
  meetsConstraints: boolean,
): Result<undefined, 'ASSET_LOCKED' | 'ASSET_RESTRICTED'> {
  if (isOrderLocked(lock)) return refuse('ASSET_LOCKED', `the asset is ${lockStatusOf(lock)}`, cited(lock))
  if (lock.regulatory.state === 'RESTRICTED' && !meetsConstraints) {
    return refuse('ASSET_RESTRICTED', 'the restriction does not allow this', cited(lock))
  }
  return accept(undefined)
}

function useAsset(
  lock: AssetLock,
  { by, meetsConstraints }: Extract<LockEvent, { readonly kind: 'USE' }>,
): LockOutcome {
  const tradeable = checkTradeable(lock, meetsConstraints)
  if (!tradeable.ok) return tradeable
  const { transaction, regulatory } = lock
  if (transaction.kind === 'TEMP' || (transaction.kind === 'PREEMPTIVE' && !equalBytes(transaction.owner, by))) {
    return busy(lock)
  }
  const { state, order } = regulatory
  return accept({ lock, effects: state === 'RESTRICTED' ? [{ kind: 'monitored', by, order }] : [] })
}

function busy({ transaction }: AssetLock) {
  const { kind } = transaction
  const data = kind === 'NONE' ? {} : { until: transaction.until }
  return refuse('LOCK_BUSY', `the asset has a lock ${kind}`, {
    ...data,
    ...(kind === 'PREEMPTIVE' ? { owner: transaction.owner } : {}),
  })
}

function applyRule(lock: AssetLock, event: RuleEvent, policy: LockPolicy): LockOutcome {
  const { transaction } = lock
  const cell = lockRules[event.kind][transaction.kind]
  if ('refuse' in cell) {
    return cell.refuse === 'LOCK_BUSY'
      ? busy(lock)
      : refuse(cell.refuse, `${event.kind} needs a lock, the asset has ${transaction.kind}`)
  }
  for (const guard of cell.guards) {
    const passed = checkGuard(guard, lock, event)
    if (!passed.ok) return passed
  }
  const effects: LockEffect[] = []
  if (transaction.kind === 'PREEMPTIVE' && cell.to !== 'PREEMPTIVE') {
    const { owner, isCommitting } = transaction
    // what an order froze under a lock cannot be committed any more
    const isLost = event.kind === 'TIMEOUT' || isOrderLocked(lock)
    if (isLost || event.kind === 'ABORT') effects.push({ kind: isCommitting && isLost ? 'overran' : 'aborted', owner })
  }
  const next = { ...lock, transaction: nextTransaction(transaction, event) }
  invariant(next.transaction.kind === cell.to, 'the table and the rules name one lock')
  return accept(cell.to === 'PREEMPTIVE' ? { lock: next, effects } : drain(next, effects, policy))
}

function nextTransaction(transaction: TransactionLock, event: RuleEvent): TransactionLock {
  switch (event.kind) {
    case 'PREEMPT':
      return { kind: 'PREEMPTIVE', owner: event.owner, until: event.until, isCommitting: false }
    case 'BEGIN_COMMIT':
      invariant(transaction.kind === 'PREEMPTIVE', 'the table lets owners of locks commit only')
      return { ...transaction, isCommitting: true }
    case 'HOLD': {
      const before = transaction.kind === 'TEMP' ? transaction.until : 0n
      return { kind: 'TEMP', until: before > event.until ? before : event.until }
    }
    default:
      return none
  }
}

type GuardCode = 'ASSET_LOCKED' | 'ASSET_RESTRICTED' | 'LOCK_FOREIGN' | 'LOCK_EXPIRED' | 'LOCK_NOT_DUE' | 'LOCK_TERM'

function checkGuard(guard: LockGuard, lock: AssetLock, event: RuleEvent): Result<undefined, GuardCode> {
  const { transaction } = lock
  const until = transaction.kind === 'NONE' ? 0n : transaction.until
  const now = 'now' in event ? event.now : 0n
  switch (guard) {
    case 'TRADEABLE':
      return checkTradeable(lock, 'meetsConstraints' in event && event.meetsConstraints)
    case 'OWNER':
      if (transaction.kind === 'PREEMPTIVE' && 'owner' in event && equalBytes(transaction.owner, event.owner)) break
      return refuse('LOCK_FOREIGN', 'another transaction owns the lock', { until })
    case 'IN_TIME':
      if (now < until) break
      return refuse('LOCK_EXPIRED', `the lock ended at ${until}`, { until, now })
    case 'DUE':
      if (now >= until) break
      return refuse('LOCK_NOT_DUE', `the lock ends at ${until}, it is ${now}`, { until, now })
    case 'BOUNDED': {
      const ends = 'until' in event ? event.until : 0n
      const longest = now + BigInt(event.kind === 'HOLD' ? lockLimits.holdSeconds : lockLimits.preemptSeconds)
      if (ends > now && ends <= longest) break
      return refuse('LOCK_TERM', `a lock ends after ${now} and at ${longest} at the latest`, { until: ends, longest })
    }
  }
  return accept(undefined)
}

/** Orders that waited are applied, first come first, each with its own outcome. */
function drain(lock: AssetLock, effects: readonly LockEffect[], policy: LockPolicy): LockStep {
  let step: LockStep = { lock: { ...lock, waiting: [] }, effects }
  for (const order of lock.waiting) {
    const outcome = applyOrder(step.lock, order, policy)
    const { action, order: digest } = order
    step = outcome.ok
      ? { lock: outcome.value.lock, effects: [...step.effects, ...outcome.value.effects] }
      : { ...step, effects: [...step.effects, { kind: 'refused', action, order: digest, code: outcome.code }] }
  }
  return step
}

function receiveOrder(lock: AssetLock, event: LockOrder, policy: LockPolicy): LockOutcome {
  const { transaction, regulatory, waiting } = lock
  const known = [regulatory.order, regulatory.held?.order, ...waiting.map(({ order }) => order)]
  if (known.some((digest) => digest !== undefined && equalBytes(digest, event.order))) {
    return refuse('ORDER_REPEATED', 'the order stands, is held or waits already')
  }
  const isCommitting = transaction.kind === 'PREEMPTIVE' && transaction.isCommitting
  const { action, order, isCertified } = event
  if (!isCommitting) return applyOrder(lock, event, policy)
  if (!orderActionTable[action].clearsLock) {
    if (waiting.length === 0) return applyOrder(lock, event, policy)
    // it would overtake what waits; and whether a reversal is its authority's to give shows only after that
    return refuse('ORDER_HELD_BACK', 'other orders wait for a commit', { until: transaction.until })
  }
  if (waiting.length >= lockLimits.waitingOrders) {
    return refuse('LOCK_QUEUE_FULL', `${waiting.length} orders wait for a commit already`, { until: transaction.until })
  }
  return accept({
    lock: { ...lock, waiting: [...waiting, { action, order, isCertified }] },
    effects: [{ kind: 'queued', action, order }],
  })
}

function applyOrder(lock: AssetLock, { action, order, isCertified }: LockOrder, policy: LockPolicy): LockOutcome {
  const { transaction, regulatory } = lock
  const { state, held } = regulatory
  const { isIrreversible, clearsLock } = orderActionTable[action]
  if (held !== undefined) {
    if (action !== 'RECOVER') {
      return refuse('ORDER_HELD_BACK', `${held.action} waits for level 3`, { held: held.order })
    }
    return accept({
      lock: { ...lock, regulatory: { state, order, held: undefined } },
      effects: [
        { kind: 'lifted', order: held.order },
        { kind: 'applied', action, order, from: state, to: state },
      ],
    })
  }
  const to = admitAction(policy, state, action)
  if (!to.ok) return to
  const isTaken = clearsLock && transaction.kind === 'PREEMPTIVE'
  const effects: LockEffect[] = isTaken ? [{ kind: 'aborted', owner: transaction.owner }] : []
  const cleared = { ...lock, transaction: clearsLock ? none : transaction }
  if (isIrreversible && !isCertified) {
    effects.push({ kind: 'held', action, order })
    return accept({ lock: { ...cleared, regulatory: { ...regulatory, held: { action, order } } }, effects })
  }
  effects.push({ kind: 'applied', action, order, from: state, to: to.value })
  return accept({ lock: { ...cleared, regulatory: { state: to.value, order, held: undefined } }, effects })
}

function checkHeld({ regulatory: { held } }: AssetLock, order: Bytes): Result<OrderAction, 'ORDER_NOT_HELD'> {
  if (held !== undefined && equalBytes(held.order, order)) return accept(held.action)
  return refuse('ORDER_NOT_HELD', 'the asset holds no effect of this order')
}

function certify(lock: AssetLock, order: Bytes, policy: LockPolicy): LockOutcome {
  const held = checkHeld(lock, order)
  if (!held.ok) return held
  const { state: from } = lock.regulatory
  // no order passes one that is held, so its state admits it as it did, unless the policy was changed
  const to = admitAction(policy, from, held.value)
  if (!to.ok) return to
  return accept({
    lock: { ...lock, regulatory: { state: to.value, order, held: undefined } },
    effects: [{ kind: 'applied', action: held.value, order, from, to: to.value }],
  })
}

function dismiss(lock: AssetLock, order: Bytes): LockOutcome {
  const held = checkHeld(lock, order)
  if (!held.ok) return held
  return accept({
    lock: { ...lock, regulatory: { ...lock.regulatory, held: undefined } },
    effects: [{ kind: 'lifted', order }],
  })
}
