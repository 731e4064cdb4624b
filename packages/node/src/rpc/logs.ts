/** Log queries: which logs of which blocks match, and their JSON. Blooms are asked first, so empty blocks cost microseconds. */
import { type Bytes, bigintToWord } from '@syncline/primitives'
import type { ChainReader } from '../chain/api.js'
import type { BlockRecord, LogRecord, ReceiptRecord } from '../chain/records.js'
import { type BloomBits, bloomBits, hasBits } from '../store/bloom.js'
import { heightOf, requireBlock } from './decode/blockReference.js'
import { invalidParams, limitExceeded } from './errors.js'
import { formatLog } from './format/receipt.js'
import type { JsonObject } from './json.js'
import type { RpcLimits } from './limits.js'
import { type LogFilter, matchesLog } from './logFilter.js'

/** What a bloom must have for a block to matter: for each group one of its elements. Hashed once a query, not once a block. */
type BloomQuery = readonly (readonly BloomBits[])[]

function bloomQuery(filter: LogFilter): BloomQuery {
  const addresses = [...filter.addresses].map((value) => bloomBits(bigintToWord(value).subarray(12)))
  const topics = filter.topics.map((wanted) => [...wanted].map((topic) => bloomBits(bigintToWord(topic))))
  return [addresses, ...topics].filter((group) => group.length > 0)
}

/** False if the bloom proves that no log of the block matches. */
function mayMatch(query: BloomQuery, bloom: Bytes): boolean {
  return query.every((group) => group.some((bits) => hasBits(bloom, bits)))
}

/** Calls `visit` for each matching log of a block with its index in the block and its receipt's position. */
function eachMatch(
  chain: ChainReader,
  block: BlockRecord,
  filter: LogFilter,
  query: BloomQuery,
  visit: (log: LogRecord, index: number, receipt: ReceiptRecord, position: number) => void,
): void {
  if (block.transactionHashes.length === 0 || !mayMatch(query, block.logsBloom)) return
  let index = 0
  let position = 0
  for (const receipt of chain.receiptsOf(block)) {
    for (const log of receipt.logs) {
      if (matchesLog(filter, log)) visit(log, index, receipt, position)
      index++
    }
    position++
  }
}

/** Matching logs of one block, in order. */
function formatBlockLogs(chain: ChainReader, block: BlockRecord, filter: LogFilter, query: BloomQuery): JsonObject[] {
  const out: JsonObject[] = []
  eachMatch(chain, block, filter, query, (log, index, receipt, position) => {
    const place = {
      blockHash: block.hash,
      blockNumber: block.number,
      timestamp: block.timestamp,
      transactionHash: receipt.transactionHash,
      transactionIndex: position,
    }
    out.push(formatLog(log, place, index))
  })
  return out
}

/** Heights a filter spans; both ends default to latest. Errors as execution-apis wants them. */
function rangeOf(chain: ChainReader, filter: LogFilter, limits: RpcLimits): { first: bigint; last: bigint } {
  const head = chain.heightOf('latest')
  const first = filter.from === undefined ? head : heightOf(chain, filter.from)
  const last = filter.to === undefined ? head : heightOf(chain, filter.to)
  if (first > last) throw invalidParams('invalid block range params')
  if (last > head) throw invalidParams('block range extends beyond current head block')
  if (last - first >= BigInt(limits.logBlocks)) {
    throw limitExceeded(`block range is ${last - first + 1n} blocks, at most ${limits.logBlocks} are searched`, {
      limit: limits.logBlocks,
      suggestion: {
        fromBlock: `0x${first.toString(16)}`,
        toBlock: `0x${(first + BigInt(limits.logBlocks) - 1n).toString(16)}`,
      },
    })
  }
  return { first, last }
}

/** Which bound an answer of so many logs and characters breaks, if any. */
function exceededBy(logs: number, characters: number, limits: RpcLimits): { limit: number; what: string } | undefined {
  if (logs > limits.logResults) return { limit: limits.logResults, what: 'logs' }
  if (characters > limits.responseCharacters) return { limit: limits.responseCharacters, what: 'characters' }
  return undefined
}

/** Characters of a log's JSON beside its data: names, hashes, four topics. */
const logCharacters = 900

/**
 * All logs a filter selects. Bounded by `logBlocks`, `logResults` and, because one log may hold megabytes, `responseCharacters`; lets I/O
 * run between slices. −32005 with a range that fits in `data`.
 */
export async function queryLogs(
  chain: ChainReader,
  filter: LogFilter,
  limits: RpcLimits,
  clock: { monotonicMs(): number; yieldToIo(): Promise<void> },
): Promise<readonly JsonObject[]> {
  const query = bloomQuery(filter)
  if (filter.blockHash !== undefined) {
    const block = requireBlock(chain, { kind: 'hash', hash: filter.blockHash, requireCanonical: false })
    return formatBlockLogs(chain, block, filter, query)
  }
  const { first, last } = rangeOf(chain, filter, limits)
  const out: JsonObject[] = []
  let characters = 0
  let sliceStart = clock.monotonicMs()
  for (let number = first; number <= last; number++) {
    const block = chain.blockByNumber(number)
    // a reorg while this query yielded: the heights above the new head are gone, and so are their logs
    if (block === undefined) break
    for (const log of formatBlockLogs(chain, block, filter, query)) {
      characters += logCharacters + String(log['data']).length
      const exceeded = exceededBy(out.length + 1, characters, limits)
      if (exceeded !== undefined) {
        throw limitExceeded(`query returns more than ${exceeded.limit} ${exceeded.what}`, {
          limit: exceeded.limit,
          // no range of whole blocks fits when the first one does not
          ...(number === first
            ? {}
            : {
                suggestion: {
                  fromBlock: `0x${first.toString(16)}`,
                  toBlock: `0x${(number - 1n).toString(16)}`,
                },
              }),
        })
      }
      out.push(log)
    }
    if (clock.monotonicMs() - sliceStart > limits.sliceMs) {
      await clock.yieldToIo()
      sliceStart = clock.monotonicMs()
    }
  }
  return out
}
