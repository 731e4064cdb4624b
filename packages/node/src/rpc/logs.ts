/** Log queries: which logs of which blocks match, and their JSON. Blooms are asked first, so empty blocks cost microseconds. */
import { bloomMayContain } from '@syncline/ovm'
import { type Bytes, bigintToWord, type Hex } from '@syncline/primitives'
import type { ChainReader } from '../chain/api.js'
import type { BlockRecord, LogRecord, ReceiptRecord } from '../chain/records.js'
import { type BlockReference, blockNumberOrTag, heightOf, requireBlock } from './decode/blockReference.js'
import { list, nullable, object, oneOrMany } from './decode/composites.js'
import { type Decoder, Mismatch } from './decode/param.js'
import { address, hash32 } from './decode/scalars.js'
import { invalidParams, limitExceeded } from './errors.js'
import { formatLog } from './format/receipt.js'
import type { JsonObject } from './json.js'
import type { RpcLimits } from './limits.js'

/** What logs a caller wants. No addresses = any; a topic position without alternatives = any. */
export type LogFilter = {
  readonly addresses: readonly bigint[]
  readonly topics: readonly (readonly bigint[])[]
  readonly blockHash: Hex | undefined
  readonly from: Exclude<BlockReference, { kind: 'hash' }> | undefined
  readonly to: Exclude<BlockReference, { kind: 'hash' }> | undefined
}

/** Positions of topics (Yellow Paper: LOG0…LOG4). */
const maxTopics = 4

/** Decoder of filter objects with at most `alternatives` addresses or topics a position. */
export function logFilter(alternatives: number): Decoder<LogFilter> {
  const shape = object({
    address: oneOrMany(address, alternatives),
    topics: list(nullable(oneOrMany(nullable(hash32), alternatives)), maxTopics),
    blockHash: hash32,
    fromBlock: blockNumberOrTag,
    toBlock: blockNumberOrTag,
  })
  return {
    schema: { ...shape.schema, title: 'log filter' },
    decode(value) {
      const { address: addresses, topics, blockHash, fromBlock, toBlock } = shape.decode(value)
      if (blockHash !== undefined && (fromBlock !== undefined || toBlock !== undefined))
        throw new Mismatch('cannot specify both BlockHash and FromBlock/ToBlock, choose one or the other')
      const rangeEnd = (reference: BlockReference | undefined): LogFilter['from'] =>
        reference === undefined || reference.kind === 'hash' ? undefined : reference
      return {
        addresses: addresses ?? [],
        // a null among alternatives matches anything, so the whole position does
        topics: (topics ?? []).map((position) =>
          position === undefined || position.includes(undefined) ? [] : position.map((topic) => BigInt(topic!)),
        ),
        blockHash,
        from: rangeEnd(fromBlock),
        to: rangeEnd(toBlock),
      }
    },
  }
}

/** True if a log matches; positions beyond its topics never do. */
export function matchesLog(filter: LogFilter, log: LogRecord): boolean {
  if (filter.addresses.length > 0 && !filter.addresses.includes(log.address)) return false
  if (filter.topics.length > log.topics.length) return false
  return filter.topics.every((wanted, i) => wanted.length === 0 || wanted.includes(log.topics[i]!))
}

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

/** Matching logs of one block, in order. `removed` marks logs that a reorg took away. */
export function formatBlockLogs(
  chain: ChainReader,
  block: BlockRecord,
  filter: LogFilter,
  removed = false,
): JsonObject[] {
  const out: JsonObject[] = []
  eachMatch(chain, block, filter, (log, index, receipt, position) => {
    const place = {
      blockHash: block.hash,
      blockNumber: block.number,
      timestamp: block.timestamp,
      transactionHash: receipt.transactionHash,
      transactionIndex: position,
    }
    out.push(formatLog(log, place, index, removed))
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
