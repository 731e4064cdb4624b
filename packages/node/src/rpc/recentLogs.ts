/** Logs of the newest blocks, kept while somebody listens for logs: a reorg tells of blocks whose receipts are gone already. */
import type { Hex } from '@syncline/primitives'
import type { ChainReader } from '../chain/api.js'
import type { BlockRecord, LogRecord } from '../chain/records.js'
import { formatLog } from './format/receipt.js'
import type { JsonObject } from './json.js'
import { type LogFilter, matchesLog } from './logFilter.js'

/** A log as it is shown. One object serves all listeners, so that a log costs its memory once. */
export type ShownLog = {
  readonly shown: JsonObject
  /** The same as JSON text. */
  readonly text: string
}

type Placed = {
  readonly log: LogRecord
  readonly transactionHash: Hex
  readonly transactionIndex: number
  readonly index: number
  added: ShownLog | undefined
}

export type RecentLogs = {
  /** Matching logs of a block that was just added or removed. */
  match(block: BlockRecord, filter: LogFilter, removed: boolean): readonly ShownLog[]
}

/** Bytes of logs kept at most, all blocks together but the newest one. */
const maxKeptBytes = 20 * 1024 * 1024
/** What a log costs beside its data, in bytes: the record, and its text with names, hashes and topics. */
const logOverhead = 2_000
/** Data are kept as bytes and, once shown, as hex in an object and in a text. */
const copiesOfData = 5

/** Reads each new block's logs once for all listeners. */
export function createRecentLogs(chain: ChainReader): RecentLogs {
  const byBlock = new Map<Hex, readonly Placed[]>()
  let keptBytes = 0

  const read = (block: BlockRecord): readonly Placed[] => {
    if (block.transactionHashes.length === 0 || block.logsBloom.every((byte) => byte === 0)) return []
    const out: Placed[] = []
    for (const [transactionIndex, { logs, transactionHash }] of chain.receiptsOf(block).entries()) {
      for (const log of logs) out.push({ log, transactionHash, transactionIndex, index: out.length, added: undefined })
    }
    return out
  }
  const keep = (block: BlockRecord): readonly Placed[] => {
    const known = byBlock.get(block.hash)
    if (known !== undefined) return known
    const logs = read(block)
    if (logs.length === 0) return logs
    byBlock.set(block.hash, logs)
    keptBytes += bytesOf(logs)
    for (const [hash, old] of byBlock) {
      if (keptBytes <= maxKeptBytes || hash === block.hash) break
      byBlock.delete(hash)
      keptBytes -= bytesOf(old)
    }
    return logs
  }
  const show = (block: BlockRecord, placed: Placed, removed: boolean): ShownLog => {
    if (!removed && placed.added !== undefined) return placed.added
    const { log, transactionHash, transactionIndex, index } = placed
    const { hash: blockHash, number: blockNumber, timestamp } = block
    const place = { blockHash, blockNumber, timestamp, transactionHash, transactionIndex }
    const shown = formatLog(log, place, index, removed)
    const made = { shown, text: JSON.stringify(shown) }
    if (!removed) placed.added = made
    return made
  }
  return {
    match(block, filter, removed) {
      const logs = removed ? (byBlock.get(block.hash) ?? []) : keep(block)
      return logs.filter(({ log }) => matchesLog(filter, log)).map((placed) => show(block, placed, removed))
    },
  }
}

function bytesOf(logs: readonly Placed[]): number {
  let bytes = 0
  for (const { log } of logs) bytes += logOverhead + log.data.length * copiesOfData
  return bytes
}
