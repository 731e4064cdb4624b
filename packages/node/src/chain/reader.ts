/** The reads of the canonical chain that RPC and CLI see. */

import { whyLevel } from '@syncline/protocol'
import type { DerivedStore } from '../derive/derivedStore.js'
import type { L1View } from '../l1/projection.js'
import type { L1Assertion } from '../l1/records.js'
import { transactionRecord } from '../store/chainStore.js'
import type { BlockTag, ChainReader, LevelReport } from './api.js'
import type { Chain } from './chain.js'
import type { BlockRecord, Level, ReceiptRecord, TransactionRecord } from './records.js'

/** The living, unconfirmed assertion that covers a batch and that this node agrees with; the one confirmed first if several do. */
export function coveringAssertion(
  view: L1View,
  batchIndex: bigint,
  agrees: (assertion: L1Assertion) => boolean | undefined,
): L1Assertion | undefined {
  let best: L1Assertion | undefined
  for (const assertion of view.assertions()) {
    if (assertion.batchEnd <= batchIndex || view.statusOf(assertion) !== 'PENDING' || agrees(assertion) === false)
      continue
    if (best === undefined || assertion.batchEnd < best.batchEnd) best = assertion
  }
  return best
}

export function createReader(options: {
  readonly chain: Chain
  readonly view: L1View
  readonly derived: DerivedStore
  readonly agrees: (assertion: L1Assertion) => boolean | undefined
  /** The highest block under a certificate, as far as this node knows. */
  readonly attested: () => bigint | undefined
  /** L1 time in seconds. */
  readonly now: () => bigint
}): ChainReader {
  const { chain, view, derived } = options
  const { store } = chain

  const levelOf = (number: bigint): LevelReport => {
    const batch = number <= chain.safe() ? derived.batchOfBlock(number) : undefined
    const assertion = batch === undefined ? undefined : coveringAssertion(view, batch.index, options.agrees)
    const why = whyLevel(
      number,
      {
        head: chain.head().block.number,
        posted: chain.safe(),
        attested: options.attested(),
        confirmed: chain.finalized(),
        assertion:
          assertion === undefined
            ? undefined
            : {
                contested: view.isContested(assertion),
                parentConfirmed: view.assertion(assertion.parent)?.confirmedIn !== undefined,
                confirmableAt: assertion.confirmableAt,
              },
      },
      options.now(),
    )
    return {
      level: (why.level ?? 0) as Level,
      reason: why.reason,
      explanation: why.explanation,
      nextActor: why.nextActor,
      earliest: why.earliest,
      command: why.command,
    }
  }

  const transactionsOf = (block: BlockRecord): readonly TransactionRecord[] =>
    store.transactions(block.number).map((stored, index) => transactionRecord(block, stored, index))

  return {
    config: chain.config,
    heightOf(tag: BlockTag) {
      if (tag === 'earliest') return 0n
      if (tag === 'safe') return chain.safe()
      if (tag === 'finalized') return chain.finalized()
      return chain.head().block.number
    },
    blockByNumber: (number) => store.byNumber(number),
    blockByHash: (hash) => store.byHash(hash),
    transaction(hash) {
      const place = store.locate(hash)
      const block = place === undefined ? undefined : store.byNumber(place.number)
      if (place === undefined || block === undefined) return undefined
      const stored = store.transactions(place.number)[place.index]
      return stored === undefined ? undefined : transactionRecord(block, stored, place.index)
    },
    transactionsOf,
    receipt(hash): ReceiptRecord | undefined {
      const place = store.locate(hash)
      return place === undefined ? undefined : store.receipts(place.number)[place.index]
    },
    receiptsOf: (block) => store.receipts(block.number),
    worldAt: (number) => chain.worldAt(number),
    levelOf,
  }
}
