/** `why` and `status` of a node: where anything it tracks stands, who can act next, and what the node is doing. */
import { messagePasserAddress } from '@syncline/ovm'
import { bytesToBigint, decodeHex, type Hex } from '@syncline/primitives'
import { type AssertionFacts, whyAssertion, whyWithdrawal, withdrawalSlot } from '@syncline/protocol'
import type { DerivedStore } from '../derive/derivedStore.js'
import type { L1View } from '../l1/projection.js'
import type { L1Assertion } from '../l1/records.js'
import type { DomainRules } from '../l1/registration.js'
import type { AttestationReports, ChainReader, Mempool } from './api.js'
import type { Chain } from './chain.js'

export type Explainer = (what: string) => Readonly<Record<string, unknown>>

/** Facts of an assertion for the protocol's rules. */
export function factsOf(
  assertion: L1Assertion,
  view: L1View,
  rules: DomainRules,
  resolver: Hex | undefined,
): AssertionFacts {
  const parent = view.assertion(assertion.parent)
  return {
    status: view.statusOf(assertion),
    parentStatus: parent === undefined ? 'CONFIRMED' : view.statusOf(parent),
    createdAt: assertion.createdAt,
    challengeWindow: rules.challengeWindow,
    contested: view.isContested(assertion),
    won: assertion.settled?.won === true,
    hasResolver: resolver !== undefined,
  }
}

/** Explains a transaction, block, assertion, withdrawal or queue item by its hash or number (`12`, `0x…`, `queue:3`, `batch:7`). */
export function createExplainer(options: {
  readonly chain: Chain
  readonly reader: ChainReader
  readonly view: L1View
  readonly derived: DerivedStore
  readonly rules: DomainRules
  readonly resolver: () => Hex | undefined
  readonly mempool: Mempool | undefined
  readonly attestations: AttestationReports | undefined
  readonly agrees: (assertion: L1Assertion) => boolean | undefined
  /** L1 time in seconds. */
  readonly now: () => bigint
}): Explainer {
  const { chain, reader, view, derived, rules } = options

  const block = (number: bigint): Record<string, unknown> => {
    const report = reader.levelOf(number)
    return { kind: 'block', number, ...report, ...(report.level === 1 ? quorum(number) : {}) }
  }

  /** Why validators have not raised a block to level 2: how many signed, how many are needed, and who is missing. */
  const quorum = (number: bigint): Record<string, unknown> => {
    const found = options.attestations?.quorumOf(number)
    if (found === undefined) return {}
    const { number: at, epoch, signed, needed, members, missing } = found
    if (!found.isDue && signed < needed) return { quorum: `block ${at} is attested from L1 block ${found.dueAt} on` }
    return {
      quorum: `${signed} of ${members} validators of epoch ${epoch} signed block ${at}, ${needed} are needed`,
      missingSigners: missing,
    }
  }

  const queueItem = (index: bigint): Record<string, unknown> => {
    const item = view.item(index)
    if (item === undefined) return unknown(`queue:${index}`)
    const consumed = view.queueConsumed()
    const overdueAt = item.l1Timestamp + rules.forcedInclusionDelay
    const taken = index < consumed
    return {
      kind: 'queueItem',
      index,
      itemHash: item.itemHash,
      l1Block: item.l1Block,
      reason: taken ? 'CONSUMED' : options.now() >= overdueAt ? 'OVERDUE' : 'WAITING',
      explanation: taken
        ? 'a batch on L1 consumed it'
        : 'the sequencer takes it up with one of its next batches; once overdue anyone may force it',
      nextActor: taken ? 'nobody' : options.now() >= overdueAt ? 'anyone' : 'sequencer',
      earliest: taken ? undefined : overdueAt,
    }
  }

  const batch = (index: bigint): Record<string, unknown> => {
    const record = view.batch(index)
    if (record === undefined) return unknown(`batch:${index}`)
    const done = derived.at(index)
    return {
      kind: 'batch',
      index,
      batchHash: record.batchHash,
      l1Block: record.l1Block,
      l1Transaction: record.transactionHash,
      dataLength: record.context.dataLength,
      queueStart: record.context.queueStart,
      queueEnd: record.context.queueEnd,
      firstBlock: done?.firstBlock,
      lastBlock: done?.lastBlock,
      reason: done === undefined ? 'NOT_DERIVED' : done.lastBlock < done.firstBlock ? 'NO_BLOCKS' : 'DERIVED',
      explanation:
        done === undefined
          ? 'this node has not executed it yet'
          : done.lastBlock < done.firstBlock
            ? 'its data are nonsense or empty: it makes no block'
            : 'executed; its blocks follow from L1',
      nextActor: done === undefined ? 'time' : 'nobody',
    }
  }

  const withdrawal = (hash: Hex): Record<string, unknown> | undefined => {
    const bytes = decodeHex(hash)
    if (bytes === undefined || bytes.length !== 32) return undefined
    const slot = bytesToBigint(withdrawalSlot(bytes))
    const recordedAt = (number: bigint): boolean => chain.worldAt(number)?.storage(messagePasserAddress, slot) === 1n
    const head = chain.head().block.number
    if (!recordedAt(head)) return undefined
    // only where it stands matters, not the block that recorded it: the marks bound it from below
    const heights = { finalized: chain.finalized(), safe: chain.safe() }
    const at = recordedAt(heights.finalized) ? heights.finalized : recordedAt(heights.safe) ? heights.safe : head
    const pending = view
      .assertions()
      .filter((assertion) => view.statusOf(assertion) === 'PENDING' && options.agrees(assertion) === true)
      .map((assertion) => ({ assertion, block: derived.lastBlockAfter(assertion.batchEnd) }))
    const covering = pending.find((entry) => recordedAt(entry.block))
    return {
      kind: 'withdrawal',
      withdrawalHash: hash,
      ...whyWithdrawal({
        block: at,
        posted: heights.safe,
        asserted: covering?.block ?? heights.finalized,
        confirmed: heights.finalized,
        paid: false,
        confirmableAt: covering?.assertion.confirmableAt,
      }),
    }
  }

  const unknown = (what: string): Record<string, unknown> => ({
    kind: 'unknown',
    what,
    reason: 'UNKNOWN',
    explanation: 'this node knows no transaction, block, assertion, withdrawal or queue item of this name',
    nextActor: 'nobody',
  })

  return (what) => {
    const text = what.trim()
    const named = /^(queue|batch|block):(\d{1,18})$/.exec(text)
    if (named !== null) {
      const index = BigInt(named[2]!)
      return named[1] === 'queue' ? queueItem(index) : named[1] === 'batch' ? batch(index) : block(index)
    }
    if (/^(\d{1,18}|0x[0-9a-fA-F]{1,16})$/.test(text)) return block(BigInt(text))
    const hash = text.toLowerCase() as Hex
    if (!/^0x[0-9a-f]{64}$/.test(hash)) return unknown(text.slice(0, 80))
    const transaction = reader.transaction(hash)
    if (transaction !== undefined) {
      return {
        ...block(transaction.blockNumber),
        kind: 'transaction',
        transactionHash: hash,
        blockNumber: transaction.blockNumber,
      }
    }
    const pooled = options.mempool?.get(hash)
    if (pooled !== undefined) {
      const next = chain.head().world.account(pooled.transaction.sender)?.nonce ?? 0n
      const gap = pooled.transaction.nonce > next && options.mempool?.pending().every((entry) => entry !== pooled)
      const cheap = pooled.transaction.maxFeePerGas < chain.head().block.baseFee
      return {
        kind: 'transaction',
        transactionHash: hash,
        level: 0,
        reason: gap ? 'NONCE_GAP' : cheap ? 'FEE_BELOW_BASE' : 'POOLED',
        explanation: gap
          ? `it waits for nonce ${next} of its sender`
          : cheap
            ? `it offers less than the base fee of ${chain.head().block.baseFee} wei`
            : 'it is in the pool and enters one of the next blocks',
        nextActor: gap || cheap ? 'anyone' : 'sequencer',
      }
    }
    const byHash = reader.blockByHash(hash)
    if (byHash !== undefined) return block(byHash.number)
    const assertion = view.assertion(hash)
    if (assertion !== undefined) {
      return {
        kind: 'assertion',
        id: hash,
        number: assertion.number,
        batchEnd: assertion.batchEnd,
        agrees: options.agrees(assertion),
        ...whyAssertion(factsOf(assertion, view, rules, options.resolver()), options.now()),
      }
    }
    return withdrawal(hash) ?? unknown(hash)
  }
}
