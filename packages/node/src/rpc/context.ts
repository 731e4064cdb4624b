/** What every method gets besides its arguments. */

import type { Hex } from '@syncline/primitives'
import type { Logger } from 'pino'
import type { NodeApi } from '../chain/api.js'
import type { ReconciliationReports } from '../reconcile/reports.js'
import type { FilterStore } from './filters.js'
import type { FirstLogs } from './firstLogs.js'
import type { RpcLimits } from './limits.js'
import type { RpcMeter } from './meter.js'
import type { Outbox } from './outbox.js'
import type { ChainProfile } from './profile.js'
import type { Promises } from './promises.js'
import type { RateLimit } from './rateLimit.js'
import type { Subscriptions } from './subscriptions.js'

/** Time as the RPC needs it. */
export type RpcClock = {
  /** Milliseconds of a clock that never jumps; for durations. */
  monotonicMs(): number
  yieldToIo(): Promise<void>
}

/** Sends a raw transaction to the sequencer of a node that does not sequence; gives its answer or throws RpcError. */
export type Forwarder = (method: string, params: readonly unknown[]) => Promise<unknown>

export type RpcContext = {
  readonly api: NodeApi
  readonly limits: RpcLimits
  readonly clock: RpcClock
  readonly meter: RpcMeter
  readonly log: Logger | undefined
  readonly rateLimit: RateLimit | undefined
  /** How blocks are shown and executed; the domain's unless a test injects another. */
  readonly profile: ChainProfile
  readonly filters: FilterStore
  readonly subscriptions: Subscriptions
  readonly promises: Promises
  readonly firstLogs: FirstLogs
  readonly forward: Forwarder | undefined
  /** Of the seat in the reconciliation, if this process has one by now. */
  readonly reconciliation: (() => ReconciliationReports | undefined) | undefined
  /** What waits to be read, of all connections. */
  readonly outbox: Outbox
  /** Unpredictable id of a filter or subscription. */
  readonly newId: () => Hex
  /** Version of the program, for web3_clientVersion. */
  readonly version: string
}
