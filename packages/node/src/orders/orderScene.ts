/** What an answer about an order or a lock is drawn from: the history, the state after one block, and that block's time. */
import type { Hex } from '@syncline/primitives'
import { hexToBytes } from '@syncline/primitives'
import { defaultPriorityPolicy, explainPriority, type PriorityKey } from '@syncline/protocol'
import type { LevelReport } from '../chain/api.js'
import type { OrderHistory } from './orderHistory.js'
import type { OrderRecord, OrderViews } from './orderViews.js'

export type OrderScene = {
  readonly history: OrderHistory
  readonly views: OrderViews
  /** Time of the block, seconds. */
  readonly now: bigint
  levelOf(number: bigint): LevelReport
}

/** An order in a sentence: what, by whom, and its name. */
export function nameOrder(digest: Hex, { views }: OrderScene): string {
  const record = views.recordOf(digest)
  if (record === undefined) return `an order that a reconciliation brought (${digest})`
  return `${record.action} by rank ${record.rank} of ${record.jurisdiction} (${digest})`
}

const priorityOf = (digest: Hex, { action, rank, lamport, authority }: OrderRecord): PriorityKey => ({
  ...{ digest: hexToBytes(digest), action, rank, lamport, authority: hexToBytes(authority) },
  // no criterion of the contracts' policy
  isHome: false,
})

/** Why the one of two orders ranks first, e.g. `its authority has rank 3, the other one 2`; undefined unless `first` does, or one was never here. */
export function whyStronger(first: Hex, second: Hex, { views }: OrderScene): string | undefined {
  const [a, b] = [views.recordOf(first), views.recordOf(second)]
  if (a === undefined || b === undefined || first === second) return undefined
  const why = explainPriority(priorityOf(first, a), priorityOf(second, b), defaultPriorityPolicy)
  return why.first.digest.every((byte, i) => byte === hexToBytes(first)[i]) ? why.text : undefined
}
