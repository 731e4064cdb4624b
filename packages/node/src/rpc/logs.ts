/** Log queries: which logs of which blocks match, and their JSON. Blooms are asked first, so empty blocks cost microseconds. */
import { bloomMayContain } from '@syncline/ovm'
import { type Bytes, bigintToWord } from '@syncline/primitives'
import type { ChainReader } from '../chain/api.js'
import type { BlockRecord, LogRecord, ReceiptRecord } from '../chain/records.js'
import { heightOf, requireBlock } from './decode/blockReference.js'
import { invalidParams, limitExceeded } from './errors.js'
import { formatLog } from './format/receipt.js'
import type { JsonObject } from './json.js'
import type { RpcLimits } from './limits.js'
import { type LogFilter, matchesLog } from './logFilter.js'

/** False if the bloom proves that no log of the block matches. */
function mayMatch(filter: LogFilter, bloom: Bytes): boolean {
  const any = (elements: readonly Bytes[]): boolean =>
    elements.length === 0 || elements.some((element) => bloomMayContain(bloom, element))
  if (!any(filter.addresses.map((value) => bigintToWord(value).subarray(12)))) return false
  return filter.topics.every((wanted) => any(wanted.map(bigintToWord)))
}

/** Calls `visit` for each matching log of a block with its index in the block and its receipt's position. */
function eachMatch(
  chain: ChainReader,
  block: BlockRecord,
  filter: LogFilter,
  visit: (log: LogRecord, index: number, receipt: ReceiptRecord, position: number) => void,
): void {
  if (block.transactionHashes.length === 0 || !mayMatch(filter, block.logsBloom)) return
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
function formatBlockLogs(chain: ChainReader, block: BlockRecord, filter: LogFilter): JsonObject[] {
  const out: JsonObject[] = []
  eachMatch(chain, block, filter, (log, index, receipt, position) => {
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

/** All logs a filter selects. Bounded by `logBlocks` and `logResults`; lets I/O run between slices. */
export async function queryLogs(
  chain: ChainReader,
  filter: LogFilter,
  limits: RpcLimits,
  clock: { monotonicMs(): number; yieldToIo(): Promise<void> },
): Promise<readonly JsonObject[]> {
  if (filter.blockHash !== undefined) {
    const block = requireBlock(chain, { kind: 'hash', hash: filter.blockHash, requireCanonical: false })
    return formatBlockLogs(chain, block, filter)
  }
  const { first, last } = rangeOf(chain, filter, limits)
  const out: JsonObject[] = []
  let sliceStart = clock.monotonicMs()
  for (let number = first; number <= last; number++) {
    const block = chain.blockByNumber(number)
    // a reorg while this query yielded: the heights above the new head are gone, and so are their logs
    if (block === undefined) break
    for (const log of formatBlockLogs(chain, block, filter)) {
      if (out.length >= limits.logResults) {
        throw limitExceeded(`query returns more than ${limits.logResults} logs`, {
          limit: limits.logResults,
          suggestion: {
            fromBlock: `0x${first.toString(16)}`,
            toBlock: `0x${(number > first ? number - 1n : first).toString(16)}`,
          },
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
