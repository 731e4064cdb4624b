/** Log filters: what they select, and decoding them (execution-apis `Filter`). */
import type { Hex } from '@syncline/primitives'
import type { LogRecord } from '../chain/records.js'
import { type BlockReference, blockNumberOrTag } from './decode/blockReference.js'
import { list, nullable, object, oneOrMany } from './decode/composites.js'
import { type Decoder, Mismatch } from './decode/param.js'
import { address, hash32 } from './decode/scalars.js'

/** What logs a caller wants. No addresses = any; a topic position without alternatives = any. */
export type LogFilter = {
  readonly addresses: ReadonlySet<bigint>
  readonly topics: readonly ReadonlySet<bigint>[]
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
        addresses: new Set(addresses),
        // a null among alternatives matches anything, so the whole position does
        topics: (topics ?? []).map(
          (position) =>
            new Set(
              position === undefined || position.includes(undefined) ? [] : position.map((topic) => BigInt(topic!)),
            ),
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
  if (filter.addresses.size > 0 && !filter.addresses.has(log.address)) return false
  if (filter.topics.length > log.topics.length) return false
  return filter.topics.every((wanted, i) => wanted.size === 0 || wanted.has(log.topics[i]!))
}
