/** Orders and locks as a node tells them: record, history and reason together. */
import type { Hex } from '@syncline/primitives'
import {
  createWhy,
  type LockStatus,
  lockStatusValue,
  projectLock,
  type RegulatoryState,
  type Why,
} from '@syncline/protocol'
import type { LoggedOrder, Place } from './orderHistory.js'
import type { OrderScene } from './orderScene.js'
import type { Entry, HoldingLock, OrderRecord } from './orderViews.js'
import { whyLock } from './whyLock.js'
import { whyOrder } from './whyOrder.js'

export type OrderReport = {
  readonly digest: Hex
  /** Undefined if only a reconciliation brought it: then nothing is known of it but its entry. */
  readonly record: OrderRecord | undefined
  /** As it came and what it did; undefined where that is not kept any more, or it never came. */
  readonly logged: LoggedOrder | undefined
  readonly key: Hex
  readonly entry: Entry
  /** Whether the entry rests on it now. */
  readonly stands: boolean
  readonly why: Why
}

/** Undefined if no such order came to this domain, and no entry names it. */
export function reportOrder(digest: Hex, scene: OrderScene): OrderReport | undefined {
  const { history, views } = scene
  const record = views.recordOf(digest)
  const key = record?.key ?? history.keyOf(digest)
  if (key === undefined) return undefined
  const entry = views.entryOf(key)
  const stands = entry.order === digest
  if (record === undefined && !stands) return undefined
  const brought = `a reconciliation brought it: ${entry.held === undefined ? `its asset is ${entry.state} by it` : `${entry.held} is held until level 3`}; the order itself was not shown here, so nothing it gives to anybody can be carried out: a relayer brings it from a domain that has it, also when its time is over, or anyone with \`syncline order submit\``
  const why =
    record === undefined
      ? createWhy('NOT_SHOWN', brought, 'relayer', { command: 'syncline relayer' })
      : whyOrder(digest, record, entry, scene)
  return { digest, record, logged: history.orders.get(digest), key, entry, stands, why }
}

/** What orders and a transaction make of what one account has. */
export type HoldingReport = {
  readonly holder: Hex
  readonly key: Hex
  readonly entry: Entry
  readonly transaction: HoldingLock
  /** Orders that wait for the commit of that transaction. */
  readonly waiting: readonly Hex[]
  readonly frozen: bigint
  readonly openOrders: readonly Hex[]
}

export type LockReport = {
  readonly asset: Hex
  readonly entry: Entry
  /** Where the entry was written; undefined while there is none, or where that is not kept any more. */
  readonly written: Place | undefined
  readonly facts: { readonly typeId: Hex; readonly jurisdictions: readonly string[] } | undefined
  readonly openOrders: readonly Hex[]
  readonly holding: HoldingReport | undefined
  /** Of the asset; with a holder of what he has, the harder of both. */
  readonly scalar: LockStatus
  /** The order behind the scalar; undefined if none is. */
  readonly order: Hex | undefined
  readonly why: Why
}

const scalarOf = (
  { state, held }: { readonly state: RegulatoryState; readonly held: Entry['held'] },
  kind: HoldingLock['kind'] = 'NONE',
): LockStatus =>
  // what is held is of no account here but that it is
  projectLock({ state, held: held === undefined ? undefined : { action: held, order: new Uint8Array(32) } }, kind)

function reportHolding(asset: Hex, holder: Hex, { views }: OrderScene): HoldingReport {
  const key = views.holdingKey(asset, holder)
  return {
    ...{ holder, key, entry: views.entryOf(key), transaction: views.lockOf(asset, holder) },
    ...{
      waiting: views.waitingFor(asset, holder),
      frozen: views.frozenOf(asset, holder),
      openOrders: views.openOrders(key),
    },
  }
}

/** `asset` may be the key of a holding, too: then of its entry alone. Total: nothing is known of a name that never was an asset's. */
export function reportLock(asset: Hex, holder: Hex | undefined, scene: OrderScene): LockReport {
  const { views, history } = scene
  const entry = views.entryOf(asset)
  const holding = holder === undefined ? undefined : reportHolding(asset, holder, scene)
  let [scalar, order] = [scalarOf(entry), entry.order]
  if (holding !== undefined) {
    const own = scalarOf(holding.entry)
    if (lockStatusValue(own) > lockStatusValue(scalar)) [scalar, order] = [own, holding.entry.order]
    // as LockRegistry asks: a transaction's lock counts where no order is harder, and is nobody's while an order waits for its end
    if (lockStatusValue(scalar) < lockStatusValue('HARD_LOCKED')) {
      const [waiting] = holding.waiting
      if (waiting !== undefined && holding.transaction.isCommitting) [scalar, order] = ['HARD_LOCKED', waiting]
      else if (holding.transaction.kind !== 'NONE')
        [scalar, order] = [scalarOf({ state: 'ACTIVE', held: undefined }, holding.transaction.kind), undefined]
    }
  }
  const found = {
    asset,
    entry,
    written: history.entryPlace(asset),
    facts: views.factsOf(asset),
    openOrders: views.openOrders(asset),
    holding,
    scalar,
    order,
  }
  return { ...found, why: whyLock(found, scene) }
}

/** Whether anything is known of it: an entry, a description, or an order without an outcome. */
export const isLockKnown = ({ entry, facts, openOrders }: LockReport): boolean =>
  entry.order !== undefined || facts !== undefined || openOrders.length > 0
