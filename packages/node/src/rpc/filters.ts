/** Filters of eth_newFilter and its kin: what changed since the caller last asked. Bounded in number, age and size. */
import type { Hex } from '@syncline/primitives'
import type { NodeApi, NodeEvent } from '../chain/api.js'
import type { BlockRecord } from '../chain/records.js'
import { limitExceeded, notFound } from './errors.js'
import { bytesHex } from './format/quantity.js'
import type { Json } from './json.js'
import type { RpcLimits } from './limits.js'
import type { LogFilter } from './logFilter.js'
import type { RecentLogs } from './recentLogs.js'

type Filter = {
  readonly kind: 'logs' | 'blocks' | 'transactions'
  readonly logs: LogFilter | undefined
  changes: Json[]
  usedMs: number
}

export type FilterStore = {
  create(kind: Filter['kind'], logs: LogFilter | undefined): Hex
  /** Changes since the last call, which they are cleared from. −32001 for an unknown or expired id. */
  changes(id: Hex): readonly Json[]
  /** The log filter of this id. −32001 if there is none. */
  logFilter(id: Hex): LogFilter
  remove(id: Hex): boolean
  readonly size: number
  close(): void
}

/** A store fed by the node's events from now on. */
export function createFilterStore(
  api: NodeApi,
  limits: RpcLimits,
  recent: RecentLogs,
  nowMs: () => number,
  newId: () => Hex,
): FilterStore {
  const filters = new Map<string, Filter>()
  const expire = (): void => {
    const oldest = nowMs() - limits.filterIdleMs
    for (const [id, filter] of filters) if (filter.usedMs < oldest) filters.delete(id)
  }
  const find = (id: Hex): Filter => {
    expire()
    const filter = filters.get(id)
    if (filter === undefined) throw notFound('filter not found')
    filter.usedMs = nowMs()
    return filter
  }
  const push = (id: string, filter: Filter, changes: readonly Json[]): void => {
    if (filter.changes.length + changes.length > limits.filterChanges) filters.delete(id)
    else filter.changes.push(...changes)
  }
  const onBlock = (block: BlockRecord, removed: boolean): void => {
    for (const [id, filter] of filters) {
      if (filter.kind === 'blocks') {
        if (!removed) push(id, filter, [block.hash])
      } else if (filter.kind === 'logs') push(id, filter, recent.match(block, filter.logs!, removed))
    }
  }
  const onEvent = (event: NodeEvent): void => {
    if (filters.size === 0) return
    if (event.kind === 'block') {
      expire()
      onBlock(event.block, false)
    } else if (event.kind === 'reorg') {
      for (const block of event.removed) onBlock(block, true)
      for (const block of event.added) onBlock(block, false)
    } else if (event.kind === 'pending') {
      for (const [id, filter] of filters) {
        if (filter.kind === 'transactions') push(id, filter, [bytesHex(event.transaction.transaction.hash)])
      }
    }
  }
  const stop = api.on(onEvent)
  return {
    create(kind, logs) {
      expire()
      if (filters.size >= limits.filters) throw limitExceeded(`there are ${filters.size} filters, no more are taken`)
      const id = newId()
      filters.set(id, { kind, logs, changes: [], usedMs: nowMs() })
      return id
    },
    changes(id) {
      const filter = find(id)
      const { changes } = filter
      filter.changes = []
      return changes
    },
    logFilter(id) {
      const { logs } = find(id)
      if (logs === undefined) throw notFound('filter not found')
      return logs
    },
    remove: (id) => filters.delete(id),
    get size() {
      return filters.size
    },
    close() {
      stop()
      filters.clear()
    },
  }
}
