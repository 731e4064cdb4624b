/** Where an order stands and what it waits for, in people's words (docs/locks.md §6, §9). */
import type { Hex } from '@syncline/primitives'
import { createWhy, isRestrictive, nextState, orderActionTable, type Why } from '@syncline/protocol'
import { nameOrder, type OrderScene, whyStronger } from './orderScene.js'
import type { Entry, HoldingLock, OrderRecord } from './orderViews.js'
import { admittedFrom, whyRefused } from './whyRefused.js'

const relay = { command: 'syncline relayer' } as const

/** What an order is about, in a sentence. */
export function subjectOf({ subject, amount }: Pick<OrderRecord, 'subject' | 'amount'>): string {
  if (subject === undefined) return 'the asset'
  return amount === 0n ? `what ${subject} has of the asset` : `${amount} units that ${subject} has`
}

/** Lock of the holding that an order is about; undefined for whole assets and for parts, which wait for no transaction. */
function lockOf({ asset, subject, amount }: OrderRecord, { views }: OrderScene): HoldingLock | undefined {
  return subject === undefined || amount !== 0n ? undefined : views.lockOf(asset, subject)
}

function whyApplied(digest: Hex, record: OrderRecord, entry: Entry, scene: OrderScene): Why {
  const about = subjectOf(record)
  if (record.amount !== 0n) {
    const did = record.action === 'FREEZE' ? 'froze' : 'freed'
    return createWhy('APPLIED', `applied: it ${did} ${about}`, 'nobody')
  }
  if (entry.order === digest) {
    const stands = `applied: ${about} is ${entry.state} by this order`
    if (!orderActionTable[record.action].isIrreversible || record.isCertified)
      return createWhy('STANDS', stands, 'nobody')
    const explanation = `${stands}, by reconciliation; it moves nothing before block ${record.number}, in which it came, is certified here`
    return createWhy('STANDS_UNCERTIFIED', explanation, 'relayer', relay)
  }
  const now = entry.order === undefined ? 'no order' : nameOrder(entry.order, scene)
  return createWhy('REPLACED', `applied; since then ${about} is ${entry.state} by ${now}`, 'nobody')
}

/** An irreversible effect waits until the block in which the order came is certified on L1. */
function whyHeld(digest: Hex, record: OrderRecord, entry: Entry, scene: OrderScene): Why {
  if (entry.order !== digest || entry.held === undefined) {
    const explanation = `a reconciliation took its hold away: it is tried again in the next round, which anyone starts`
    return createWhy('HOLD_LOST', explanation, 'relayer', relay)
  }
  const { number } = record
  const level = scene.levelOf(number)
  if (level.level >= 3) {
    const explanation = `held; block ${number}, in which it came, is certified on L1: it takes effect as soon as anyone proves that here`
    return createWhy('CERTIFIABLE', explanation, 'relayer', relay)
  }
  const explanation = `held until level 3, because ${record.action} cannot be undone: block ${number}, in which it came, is at level ${level.level} (${level.explanation}); until then nobody uses ${subjectOf(record)}, and only RECOVER passes`
  return createWhy('AWAITS_LEVEL_3', explanation, level.nextActor as Why['nextActor'], {
    earliest: level.earliest,
    command: level.command ?? `syncline why ${number}`,
  })
}

function whyWaiting(lock: HoldingLock | undefined, scene: OrderScene): Why {
  const isOver = lock === undefined || scene.now >= lock.until
  const owner = lock?.owner === undefined ? 'a transaction' : `a transaction of ${lock.owner}`
  const explanation = isOver
    ? `queued behind ${owner} whose time is over: anyone ends it, relayers do, and the order is applied with that`
    : `queued behind ${owner}, which is past its commit point: the order is applied when that ends, at its time-out at the latest`
  return isOver
    ? createWhy('BEHIND_COMMIT', explanation, 'relayer', relay)
    : createWhy('BEHIND_COMMIT', explanation, 'time', { earliest: lock.until })
}

/** It has no office any more, or is over: the next round refuses it. */
function whyDoomed(
  { authority, authorityEpoch, validBefore }: OrderRecord,
  { views, now }: OrderScene,
): Why | undefined {
  const row = views.authorityOf(authority)
  const refused = (code: string, because: string): Why =>
    createWhy(code, `${because}: the next round refuses it, which anyone starts`, 'relayer', relay)
  if (row === undefined || row.epoch !== authorityEpoch)
    return refused('ORDER_AUTHORITY_EPOCH', 'its authority was appointed anew since')
  const isRevoked = row.revokedAt !== undefined && now >= row.revokedAt
  if (now < row.validAfter || now >= row.validBefore || isRevoked)
    return refused('ORDER_AUTHORITY_INACTIVE', 'its authority is not in office')
  return now >= validBefore ? refused('ORDER_EXPIRED', 'its time is over') : undefined
}

function whyPending(digest: Hex, record: OrderRecord, entry: Entry, scene: OrderScene): Why {
  const doomed = whyDoomed(record, scene)
  if (doomed !== undefined) return doomed
  const { action, attempts, validBefore } = record
  const until = `it is tried in every round before ${validBefore}`
  if (record.amount === 0n && entry.order === digest) {
    const explanation = `a reconciliation decided it: ${subjectOf(record)} is ${entry.state} by it, and it has its receipt with the next round, which anyone starts`
    return createWhy('RECONCILED', explanation, 'relayer', relay)
  }
  if (record.amount === 0n && entry.state === 'TERMINATED') {
    const explanation = `${subjectOf(record)} was confiscated or liquidated: the next round refuses it, which anyone starts`
    return createWhy('ASSET_TERMINATED', explanation, 'relayer', relay)
  }
  if (attempts === 0 && record.effectiveAt === 0n)
    return createWhy('NOT_TRIED', 'it came in and was not tried yet: anyone starts a round', 'anyone', relay)
  if (entry.held !== undefined && entry.order !== undefined) {
    const explanation = `behind ${nameOrder(entry.order, scene)}, which is held until level 3; ${until}`
    return createWhy('BEHIND_HELD', explanation, 'time', { command: `syncline why ${entry.order}` })
  }
  if (lockOf(record, scene)?.isCommitting === true) return whyWaiting(lockOf(record, scene), scene)
  if (nextState(scene.views.policy(), entry.state, action) !== undefined)
    return createWhy(
      'ADMITTED',
      `${subjectOf(record)} is ${entry.state}, which admits it: the next round applies it, and anyone starts that`,
      'anyone',
      relay,
    )
  const stronger = entry.order === undefined ? undefined : whyStronger(entry.order, digest, scene)
  const by =
    entry.order === undefined
      ? ''
      : ` by ${nameOrder(entry.order, scene)}${stronger === undefined ? '' : `, which ranks first: ${stronger}`}`
  const explanation = `${subjectOf(record)} is ${entry.state}${by}; ${action} is admitted from ${admittedFrom(record, scene)} only, ${isRestrictive(action) ? until : 'and has one turn'}`
  return createWhy('BEHIND_STRONGER', explanation, 'authority', {
    earliest: validBefore,
    command: entry.order === undefined ? undefined : `syncline why ${entry.order}`,
  })
}

/** `entry` is that of the order's key. */
export function whyOrder(digest: Hex, record: OrderRecord, entry: Entry, scene: OrderScene): Why {
  switch (record.status) {
    case 'applied':
      return whyApplied(digest, record, entry, scene)
    case 'refused':
    case 'none':
      return whyRefused(digest, record, scene)
    case 'held':
      return whyHeld(digest, record, entry, scene)
    case 'waiting':
      return whyWaiting(lockOf(record, scene), scene)
    case 'scheduled': {
      const doomed = whyDoomed(record, scene)
      if (doomed !== undefined) return doomed
      const { effectiveAt } = record
      return scene.now >= effectiveAt
        ? createWhy('DUE', 'its time has come: it takes its turn as soon as anyone starts a round', 'relayer', relay)
        : createWhy('SCHEDULED', `scheduled: it counts from ${effectiveAt} on, now it is ${scene.now}`, 'time', {
            earliest: effectiveAt,
          })
    }
    case 'pending':
      return whyPending(digest, record, entry, scene)
  }
}
