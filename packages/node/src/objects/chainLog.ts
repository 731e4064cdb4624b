/** A log of any chain, as folds over logs take it. */
import type { Hex } from '@syncline/primitives'
import { type Abi, type AbiEvent, toEventSelector } from 'viem'

/** `address` in lower case. */
export type ChainLog = {
  readonly address: Hex
  readonly topics: readonly Hex[]
  readonly data: Hex
  readonly block: bigint
  readonly transaction: Hex
}

/** First topics of the events of an ABI: other logs of a contract are passed over. */
export function eventTopics(abi: Abi): ReadonlySet<Hex> {
  return new Set(abi.filter((item): item is AbiEvent => item.type === 'event').map((item) => toEventSelector(item)))
}
