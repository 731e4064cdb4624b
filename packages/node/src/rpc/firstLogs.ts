/** Index in its block of each receipt's first log, kept for the newest blocks asked about: receipts do not say it themselves. */
import type { Hex } from '@syncline/primitives'
import type { ChainReader } from '../chain/api.js'
import type { BlockRecord } from '../chain/records.js'

export type FirstLogs = { of(block: BlockRecord, transactionIndex: number): number }

/** Blocks kept: callers ask for receipts of the last few; 4 bytes a transaction. */
const maxBlocks = 64

/** Reads the receipts of a block once, however many of its receipts are asked for. */
export function createFirstLogs(chain: ChainReader): FirstLogs {
  const byBlock = new Map<Hex, Uint32Array>()
  const read = (block: BlockRecord): Uint32Array => {
    const receipts = chain.receiptsOf(block)
    const first = new Uint32Array(receipts.length)
    let next = 0
    for (const [i, { logs }] of receipts.entries()) {
      first[i] = next
      next += logs.length
    }
    return first
  }
  return {
    of(block, transactionIndex) {
      if (transactionIndex === 0) return 0
      let first = byBlock.get(block.hash)
      if (first === undefined) {
        first = read(block)
        byBlock.set(block.hash, first)
        const oldest = byBlock.keys().next()
        if (byBlock.size > maxBlocks && !oldest.done) byBlock.delete(oldest.value)
      }
      return first[transactionIndex] ?? 0
    },
  }
}
