/** Filters of eth_newFilter and its kin: what changed since the caller last asked. Bounded in number, age and size. */
import type { Hex } from '@syncline/primitives'
import type { NodeApi, NodeEvent } from '../chain/api.js'
import type { BlockRecord } from '../chain/records.js'
import { limitExceeded, notFound } from './errors.js'
import { bytesHex } from './format/quantity.js'
import type { Json } from './json.js'
import type { RpcLimits } from './limits.js'
import type { LogFilter } from './logFilter.js'
import type { RecentLogs, ShownLog } from './recentLogs.js'

type Filter = {
  readonly kind: 'logs' | 'blocks' | 'transactions'
  readonly logs: LogFilter | undefined
  changes: Json[]
  /** Characters of `changes`. */
  characters: number
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

const hashCharacters = 66

/** A store fed by the node's events from now on. */
export function createFilterStore(
  api: NodeApi,
  limits: RpcLimits,
  recent: RecentLogs,
  nowMs: () => number,
  newId: () => Hex,
): FilterStore {
  const filters = new Map<string, Filter>()
  /** Characters of all changes. A log that several filters hold counts for each. */
  let characters = 0
  const drop = (id: string): boolean => {
    characters -= filters.get(id)?.characters ?? 0
    return filters.delete(id)
  }
  const dropLargest = (): void => {
    let largest: [id: string, filter: Filter] | undefined
    for (const entry of filters) if (entry[1].characters > (largest?.[1].characters ?? 0)) largest = entry
    if (largest !== undefined) drop(largest[0])
  }
  const expire = (): void => {
    const oldest = nowMs() - limits.filterIdleMs
    for (const [id, filter] of filters) if (filter.usedMs < oldest) drop(id)
  }
  const find = (id: Hex): Filter => {
    expire()
    const filter = filters.get(id)
    if (filter === undefined) throw notFound('filter not found')
    filter.usedMs = nowMs()
    return filter
  }
  const push = (id: string, filter: Filter, changes: readonly Json[], added: number): void => {
    if (filter.changes.length + changes.length > limits.filterChanges) {
      drop(id)
      return
    }
    filter.changes.push(...changes)
    filter.characters += added
    characters += added
    while (characters > limits.filterCharacters) dropLargest()
  }
  const pushLogs = (id: string, filter: Filter, logs: readonly ShownLog[]): void => {
    const added = logs.reduce((sum, { text }) => sum + text.length, 0)
    push(
      id,
      filter,
      logs.map(({ shown }) => shown),
      added,
    )
  }
  const onBlock = (block: BlockRecord, removed: boolean): void => {
    for (const [id, filter] of filters) {
      if (filter.kind === 'blocks') {
        if (!removed) push(id, filter, [block.hash], hashCharacters)
      } else if (filter.kind === 'logs') pushLogs(id, filter, recent.match(block, filter.logs!, removed))
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
        if (filter.kind === 'transactions')
          push(id, filter, [bytesHex(event.transaction.transaction.hash)], hashCharacters)
      }
    }
  }
  const stop = api.on(onEvent)
  return {
    create(kind, logs) {
      expire()
      if (filters.size >= limits.filters) throw limitExceeded(`there are ${filters.size} filters, no more are taken`)
      const id = newId()
      filters.set(id, { kind, logs, changes: [], characters: 0, usedMs: nowMs() })
      return id
    },
    changes(id) {
      const filter = find(id)
      const { changes } = filter
      filter.changes = []
      characters -= filter.characters
      filter.characters = 0
      return changes
    },
    logFilter(id) {
      const { logs } = find(id)
      if (logs === undefined) throw notFound('filter not found')
      return logs
    },
    remove: drop,
    get size() {
      return filters.size
    },
    close() {
      stop()
      filters.clear()
      characters = 0
    },
  }
}
