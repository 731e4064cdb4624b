/**
 * A fold over what some contracts of this node's chain logged: made when somebody first asks, kept up from then on, and made anew from block 0 where the chain
 * became another one. The first question reads the blooms of all blocks.
 */
import { bigintToWord, bytesToHex, type Hex } from '@syncline/primitives'
import type { ChainReader } from '../chain/api.js'
import type { LogRecord, ReceiptRecord } from '../chain/records.js'
import { yieldToIo } from '../ports/timers.js'
import { bloomBits, hasBits } from '../store/bloom.js'
import type { ChainLog } from './chainLog.js'

/** Takes logs one by one, oldest first; it never takes one back. */
export type LogFold = { apply(log: ChainLog): void }

export type ChainIndex<Fold> = {
  /** The fold as of the head. */
  current(): Promise<Fold>
}

/** Blocks between two pauses for other work. */
const blocksAtOnce = 512n

/** @param contracts addresses in lower case */
export function createChainIndex<Fold extends LogFold>(
  chain: ChainReader,
  contracts: readonly Hex[],
  createFold: () => Fold,
): ChainIndex<Fold> {
  const watched: ReadonlyMap<bigint, Hex> = new Map(contracts.map((address) => [BigInt(address), address]))
  const watchedBits = [...watched.keys()].map((address) => bloomBits(bigintToWord(address).subarray(12)))
  let fold = createFold()
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
      fold = createFold()
      last = undefined
    }
    for (let number = last === undefined ? 0n : last.number + 1n; number <= chain.heightOf('latest'); number++) {
      const block = chain.blockByNumber(number)
      // the chain became shorter meanwhile, or another: the next question begins anew
      if (block === undefined || (last !== undefined && block.parentHash !== last.hash)) return
      if (block.transactionHashes.length > 0 && watchedBits.some((bits) => hasBits(block.logsBloom, bits)))
        for (const receipt of chain.receiptsOf(block))
          for (const log of receipt.logs) if (watched.has(log.address)) fold.apply(logOf(log, receipt, number))
      last = { number, hash: block.hash }
      if (number % blocksAtOnce === 0n) await yieldToIo()
    }
  }

  return {
    async current() {
      running ??= advance().finally(() => {
        running = undefined
      })
      await running
      return fold
    },
  }
}
