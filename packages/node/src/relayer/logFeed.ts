/**
 * Logs of some contracts of a chain, once each and in order, and its head. After a re-org the feed begins anew: who folds logs begins with it. State is
 * in memory only, so a restart reads everything again.
 */
import { Fault, type Hex } from '@syncline/primitives'
import { numberToHex } from 'viem'
import type { RpcClient } from '../l1/rpc.js'
import type { ChainLog } from '../objects/chainLog.js'

/** A block as JSON-RPC gives it. */
export type JsonBlock = Readonly<Record<string, unknown>> & { readonly hash: Hex; readonly number: Hex }

export type LogFeed = {
  /** The block up to which logs were read; undefined before the first. */
  head(): JsonBlock | undefined
  /** Reads on up to the chain's head. `isNew`: everything read before is void. */
  advance(): Promise<{ readonly isNew: boolean; readonly logs: readonly ChainLog[] }>
  /** What was read is void: the next `advance` begins anew. */
  reset(): void
}

/** Blocks of one query at most: every node takes as many. */
const pageBlocks = 1_000n

/** Block of a number or tag; undefined if the chain has none. */
export async function readBlock(rpc: RpcClient, at: bigint | 'latest' | 'safe'): Promise<JsonBlock | undefined> {
  const block = await rpc.call('eth_getBlockByNumber', [typeof at === 'string' ? at : numberToHex(at), false])
  if (block === null || block === undefined) return undefined
  const { hash, number } = block as Record<string, unknown>
  if (typeof hash === 'string' && typeof number === 'string') return block as JsonBlock
  throw new Fault('RELAYER_ANSWER_MALFORMED', `${rpc.url} gives a block without hash or number`, {
    remedy: 'check that the URL is that of an Ethereum JSON-RPC',
    retryable: true,
  })
}

/** Attempts to read a chain that is being reorganised under the reader. */
const attempts = 4

/** Logs of `addresses` from block `start` on, up to the block that `readHead` gives: the newest one unless told otherwise. */
export function createLogFeed(
  rpc: RpcClient,
  addresses: readonly Hex[],
  start = 0n,
  readHead: () => Promise<JsonBlock | undefined> = () => readBlock(rpc, 'latest'),
): LogFeed {
  let head: JsonBlock | undefined

  const readLogs = async (first: bigint, last: bigint): Promise<ChainLog[]> => {
    const logs: ChainLog[] = []
    for (let from = first; from <= last; from += pageBlocks) {
      const to = from + pageBlocks - 1n < last ? from + pageBlocks - 1n : last
      const query = { address: addresses, fromBlock: numberToHex(from), toBlock: numberToHex(to) }
      for (const log of (await rpc.call('eth_getLogs', [query])) as Record<string, unknown>[]) {
        logs.push({
          address: (log['address'] as Hex).toLowerCase() as Hex,
          topics: log['topics'] as Hex[],
          data: log['data'] as Hex,
          block: BigInt(log['blockNumber'] as Hex),
          transaction: log['transactionHash'] as Hex,
        })
      }
    }
    return logs
  }

  return {
    head: () => head,
    reset() {
      head = undefined
    },
    async advance() {
      for (let attempt = 0; attempt < attempts; attempt++) {
        const latest = await readHead()
        if (latest === undefined || latest.hash === head?.hash) return { isNew: false, logs: [] }
        const known = head === undefined ? undefined : await readBlock(rpc, BigInt(head.number))
        const isNew = head === undefined || known?.hash !== head.hash
        const last = BigInt(latest.number)
        // a head below the newest block may go back without a re-org
        if (!isNew && last <= BigInt(head!.number)) return { isNew: false, logs: [] }
        const logs = await readLogs(isNew ? start : BigInt(head!.number) + 1n, last)
        // what was read may be of another branch if the chain was reorganised meanwhile
        if ((await readBlock(rpc, last))?.hash !== latest.hash) continue
        head = latest
        return { isNew, logs }
      }
      throw new Fault('RELAYER_CHAIN_UNSTEADY', `${rpc.url} changes its branch faster than it can be read`, {
        remedy: 'wait; if it goes on, see whether several nodes answer at that URL',
        retryable: true,
      })
    },
  }
}
