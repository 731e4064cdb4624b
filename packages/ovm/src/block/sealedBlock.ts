/** What building or executing a block gives: header, items with their receipts, the world after it. */
import type { Bytes } from '@syncline/primitives'
import type { Transaction } from '../transaction/envelope.js'
import type { Executed, SkipCode } from '../transaction/outcome.js'
import type { World } from '../world/types.js'
import type { BlockHeader } from './header.js'

/** An executed item. `cumulativeGas` counts the block's gas after it, `firstLog` the block's logs before it. */
export type ExecutedItem = {
  readonly kind: 'executed'
  /** From the forced queue. */
  readonly forced: boolean
  readonly transaction: Transaction
  readonly outcome: Executed
  readonly cumulativeGas: bigint
  readonly logAcc: Bytes
  readonly firstLog: number
}

/** An item without effect. `hash` = keccak of its bytes, 32 zero bytes if it has no slice. */
export type SkippedItem = {
  readonly kind: 'skipped'
  readonly forced: boolean
  readonly hash: Bytes
  readonly code: SkipCode
  readonly reason: string
}

export type BlockItem = ExecutedItem | SkippedItem

/** A finished block. `items` in order, skipped ones included. */
export type SealedBlock = {
  readonly header: BlockHeader
  readonly hash: Bytes
  readonly items: readonly BlockItem[]
  /** Every account the block changed: senders, receivers, authorities, contracts that were written to. */
  readonly touched: ReadonlySet<bigint>
  /** The world after the block; its root is the header's. */
  readonly world: World
}
