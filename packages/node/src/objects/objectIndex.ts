/**
 * What this node knows of objects: the book of its own chain, made when somebody first asks and kept up from then on. About 1 KB a copy; the first
 * question reads the blooms of all blocks.
 */
import { predeploys } from '@syncline/contracts'
import { bigintToWord, bytesToHex, type Hex } from '@syncline/primitives'
import type { ChainReader } from '../chain/api.js'
import type { LogRecord, ReceiptRecord } from '../chain/records.js'
import { yieldToIo } from '../ports/timers.js'
import { bloomBits, hasBits } from '../store/bloom.js'
import type { ChainLog } from './chainLog.js'
import { createDomainBook, type DomainBook } from './domainBook.js'

export type ObjectIndex = {
  /** The book as of the head. */
  book(): Promise<DomainBook>
}

/** Blocks between two pauses for other work. */
const blocksAtOnce = 512n
const watched: ReadonlyMap<bigint, Hex> = new Map(
  [predeploys.objectManager, predeploys.claimRegistry].map((address) => [BigInt(address), address]),
)
const watchedBits = [...watched.keys()].map((address) => bloomBits(bigintToWord(address).subarray(12)))

export function createObjectIndex(chain: ChainReader): ObjectIndex {
  let book = createDomainBook()
  let last: { readonly number: bigint; readonly hash: Hex } | undefined
  let running: Promise<void> | undefined

  const logOf = (
    { address, topics, data }: LogRecord,
    { transactionHash }: ReceiptRecord,
    block: bigint,
  ): ChainLog => ({
    address: watched.get(address)!,
    topics: topics.map((topic) => bytesToHex(bigintToWord(topic))),
    data: bytesToHex(data),
    block,
    transaction: transactionHash,
  })

  const advance = async (): Promise<void> => {
    if (last !== undefined && chain.blockByNumber(last.number)?.hash !== last.hash) {
      book = createDomainBook()
      last = undefined
    }
    for (let number = last === undefined ? 0n : last.number + 1n; number <= chain.heightOf('latest'); number++) {
      const block = chain.blockByNumber(number)
      // the chain became shorter meanwhile, or another: the next question begins anew
      if (block === undefined || (last !== undefined && block.parentHash !== last.hash)) return
      if (block.transactionHashes.length > 0 && watchedBits.some((bits) => hasBits(block.logsBloom, bits)))
        for (const receipt of chain.receiptsOf(block))
          for (const log of receipt.logs) if (watched.has(log.address)) book.apply(logOf(log, receipt, number))
      last = { number, hash: block.hash }
      if (number % blocksAtOnce === 0n) await yieldToIo()
    }
  }

  return {
    async book() {
      running ??= advance().finally(() => {
        running = undefined
      })
      await running
      return book
    },
  }
}
