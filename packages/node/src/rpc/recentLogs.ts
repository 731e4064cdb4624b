/** Logs of the newest blocks, kept while somebody listens for logs: a reorg tells of blocks whose receipts are gone already. */
import type { Hex } from '@syncline/primitives'
import type { ChainReader } from '../chain/api.js'
import type { BlockRecord, LogRecord } from '../chain/records.js'
import { formatLog } from './format/receipt.js'
import type { JsonObject } from './json.js'
import { type LogFilter, matchesLog } from './logFilter.js'

type Placed = {
  readonly log: LogRecord
  readonly transactionHash: Hex
  readonly transactionIndex: number
  readonly index: number
}

export type RecentLogs = {
  /** Matching logs of a block that was just added or removed. */
  match(block: BlockRecord, filter: LogFilter, removed: boolean): JsonObject[]
}

/** Logs kept at most, all blocks together: about 20 MB. */
const maxKept = 50_000

/** Reads each new block's logs once for all listeners. */
export function createRecentLogs(chain: ChainReader): RecentLogs {
  const byBlock = new Map<Hex, readonly Placed[]>()
  let kept = 0

  const read = (block: BlockRecord): readonly Placed[] => {
    if (block.transactionHashes.length === 0 || block.logsBloom.every((byte) => byte === 0)) return []
    const out: Placed[] = []
    for (const [transactionIndex, { logs, transactionHash }] of chain.receiptsOf(block).entries()) {
      for (const log of logs) out.push({ log, transactionHash, transactionIndex, index: out.length })
    }
    return out
  }
  const keep = (block: BlockRecord): readonly Placed[] => {
    const known = byBlock.get(block.hash)
    if (known !== undefined) return known
    const logs = read(block)
    if (logs.length === 0) return logs
    byBlock.set(block.hash, logs)
    kept += logs.length
    for (const [hash, old] of byBlock) {
      if (kept <= maxKept || hash === block.hash) break
      byBlock.delete(hash)
      kept -= old.length
    }
    return logs
  }
  return {
    match(block, filter, removed) {
      const logs = removed ? (byBlock.get(block.hash) ?? []) : keep(block)
      return logs
        .filter(({ log }) => matchesLog(filter, log))
        .map(({ log, transactionHash, transactionIndex, index }) => {
          const { hash: blockHash, number: blockNumber, timestamp } = block
          return formatLog(
            log,
            { blockHash, blockNumber, timestamp, transactionHash, transactionIndex },
            index,
            removed,
          )
        })
    },
  }
}
