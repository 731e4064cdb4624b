/** The domain as L1 tells it: batches, forced items and assertions, kept from events and taken back on a reorg. */
import { inboxAbi, stateCommitmentChainAbi } from '@syncline/contracts'
import { type Bytes, bytesToHex, Fault, type Hex, hexToBytes } from '@syncline/primitives'
import type { AssertionStatus } from '@syncline/protocol'
import { decodeEventLog } from 'viem'
import { createReader, createWriter, keyNumber, numberKey } from '../store/codec.js'
import { type DomainDatabase, decodeStored, type Table } from '../store/database.js'
import type { L1Log } from './decode.js'
import type { L1Sink } from './follower.js'
import {
  decodeL1Assertion,
  decodeL1Batch,
  decodeL1Item,
  encodeL1Assertion,
  encodeL1Batch,
  encodeL1Item,
  type L1Assertion,
  type L1Batch,
  type L1Item,
} from './records.js'

/** What the roles read. Counts are numbers of entries, so the next index. */
export type L1View = {
  batchCount(): bigint
  batch(index: bigint): L1Batch | undefined
  itemCount(): bigint
  item(index: bigint): L1Item | undefined
  /** Accumulator after the first `count` items; 32 zero bytes for 0. */
  queueAcc(count: bigint): Bytes
  /** Items consumed by the batches on L1. */
  queueConsumed(): bigint
  assertion(id: Hex): L1Assertion | undefined
  /** All assertions in order of creation. */
  assertions(): readonly L1Assertion[]
  /** Children of the current round, in order of creation. */
  childrenOf(id: Hex): readonly L1Assertion[]
  statusOf(assertion: L1Assertion): AssertionStatus
  /** True while more than one child of its round stands and none has won. */
  isContested(assertion: L1Assertion): boolean
  latestConfirmed(): L1Assertion | undefined
}

const inboxEvents = inboxAbi.filter((entry) => entry.type === 'event')
const chainEvents = stateCommitmentChainAbi.filter((entry) => entry.type === 'event')
const zeroWord: Bytes = new Uint8Array(32)

/** A view that is filled by a follower. `addresses` in lower case; `challengeWindow` in seconds. */
export function createProjection(
  database: DomainDatabase,
  addresses: { readonly inbox: Hex; readonly chain: Hex },
  challengeWindow: bigint,
): L1View & L1Sink {
  const batches = database.table('l1Batches')
  const items = database.table('l1Items')
  const stored = database.table('l1Assertions')
  const folder = database.folder
  // assertions are few (one a batch range) and looked at as a tree: they live in memory and on disk
  const assertions = new Map<Hex, L1Assertion>()
  const children = new Map<Hex, L1Assertion[]>()
  const reopened = new Map<Hex, bigint[]>() // L1 blocks in which all children of an assertion had been rejected

  const count = (table: Table): bigint => {
    for (const { key } of table.range({ start: numberKey((1n << 64n) - 1n), reverse: true, limit: 1 }))
      return keyNumber(key) + 1n
    return 0n
  }
  let batchCount = 0n
  let itemCount = 0n

  const compareCreation = (a: L1Assertion, b: L1Assertion): number =>
    a.number === b.number ? (a.l1Block < b.l1Block ? -1 : a.l1Block > b.l1Block ? 1 : 0) : a.number < b.number ? -1 : 1

  /** In order of creation, until one changes: they are asked for with every level of a block. */
  let ordered: readonly L1Assertion[] | undefined

  const remember = (assertion: L1Assertion): void => {
    ordered = undefined
    assertions.set(assertion.id, assertion)
    const siblings = children.get(assertion.parent) ?? []
    const at = siblings.findIndex(({ id }) => id === assertion.id)
    if (at >= 0) siblings[at] = assertion
    else siblings.push(assertion)
    children.set(assertion.parent, siblings)
  }
  const reopenings = database.table('l1Reopenings')
  const readReopenings = (bytes: Bytes): bigint[] => {
    const reader = createReader(bytes)
    return Array.from({ length: reader.count(8) }, () => reader.u64())
  }
  const reload = (): void => {
    batchCount = count(batches)
    itemCount = count(items)
    ordered = undefined
    assertions.clear()
    children.clear()
    reopened.clear()
    for (const { value } of stored.range({})) remember(decodeStored(folder, 'assertion', value, decodeL1Assertion))
    for (const siblings of children.values()) siblings.sort(compareCreation)
    for (const { key, value } of reopenings.range({})) {
      reopened.set(bytesToHex(key), decodeStored(folder, 'reopening', value, readReopenings))
    }
  }
  reload()
  const writeReopenings = (parent: Hex, blocks: bigint[]): void => {
    if (blocks.length === 0) {
      reopened.delete(parent)
      reopenings.remove(hexToBytes(parent))
      return
    }
    reopened.set(parent, blocks)
    const writer = createWriter().u32(blocks.length)
    for (const block of blocks) writer.u64(block)
    reopenings.put(hexToBytes(parent), writer.done())
  }

  const save = (assertion: L1Assertion): void => {
    remember(assertion)
    stored.put(hexToBytes(assertion.id), encodeL1Assertion(assertion))
  }
  const update = (id: Hex, change: Partial<L1Assertion>): void => {
    const assertion = assertions.get(id)
    if (assertion === undefined) throw inconsistent(`something became of assertion ${id}, which was not seen`)
    save({ ...assertion, ...change })
  }
  const forget = (assertion: L1Assertion): void => {
    ordered = undefined
    assertions.delete(assertion.id)
    const siblings = (children.get(assertion.parent) ?? []).filter(({ id }) => id !== assertion.id)
    if (siblings.length === 0) children.delete(assertion.parent)
    else children.set(assertion.parent, siblings)
    stored.remove(hexToBytes(assertion.id))
  }

  /** Children made since the range was last reopened. */
  const roundOf = (parent: Hex): readonly L1Assertion[] => {
    const since = reopened.get(parent)?.at(-1) ?? -1n
    return (children.get(parent) ?? []).filter(({ l1Block, rejectedIn }) => l1Block > since || rejectedIn === undefined)
  }

  const queueAcc = (many: bigint): Bytes =>
    many === 0n ? zeroWord : hexToBytes(itemAt(many - 1n)?.queueAcc ?? bytesToHex(zeroWord))

  const applyInbox = (log: L1Log): void => {
    const event = decodeEvent(() =>
      decodeEventLog({ abi: inboxEvents, data: log.data, topics: log.topics as [Hex, ...Hex[]] }),
    )
    if (event.eventName === 'BatchAppended') {
      const { batchIndex, batchHash, context } = event.args
      if (batchIndex !== batchCount) throw inconsistent(`batch ${batchIndex} after ${batchCount} batches`)
      const parent = batchAt(batchIndex - 1n)?.batchHash ?? bytesToHex(zeroWord)
      if (context.parentBatchHash !== parent) throw inconsistent(`batch ${batchIndex} follows another than is known`)
      if (context.queueEnd > itemCount)
        throw inconsistent(`batch ${batchIndex} takes ${context.queueEnd} items, ${itemCount} were seen`)
      if (context.queueAccEnd !== bytesToHex(queueAcc(context.queueEnd)))
        throw inconsistent(`batch ${batchIndex} takes other items than were seen`)
      const batch: L1Batch = {
        index: batchIndex,
        batchHash,
        context: {
          domainId: context.domainId,
          configHash: hexToBytes(context.configHash),
          batchIndex,
          parentBatchHash: hexToBytes(context.parentBatchHash),
          dataRoot: hexToBytes(context.dataRoot),
          dataLength: context.dataLength,
          queueStart: context.queueStart,
          queueEnd: context.queueEnd,
          queueAccStart: hexToBytes(context.queueAccStart),
          queueAccEnd: hexToBytes(context.queueAccEnd),
          origin: {
            number: context.originNumber,
            hash: hexToBytes(context.originHash),
            timestamp: context.originTimestamp,
            baseFee: context.originBaseFee,
          },
        },
        l1Block: log.blockNumber,
        l1BlockHash: log.blockHash,
        transactionHash: log.transactionHash,
      }
      batches.put(numberKey(batchIndex), encodeL1Batch(batch))
      batchCount++
    } else if (event.eventName === 'ItemEnqueued') {
      const { index, itemHash, queueAcc, item, data } = event.args
      if (index !== itemCount) throw inconsistent(`item ${index} after ${itemCount} items`)
      items.put(
        numberKey(index),
        encodeL1Item({
          index,
          itemHash,
          queueAcc,
          kind: item.kind,
          from: BigInt(item.from),
          to: BigInt(item.to),
          isCreation: item.isCreation,
          mint: item.mint,
          value: item.value,
          gasLimit: item.gasLimit,
          data: hexToBytes(data),
          dataRoot: hexToBytes(item.dataRoot),
          l1Block: log.blockNumber,
          l1Timestamp: item.l1Timestamp,
          transactionHash: log.transactionHash,
        }),
      )
      itemCount++
    }
  }

  const outputOf = (output: {
    worldRoot: Hex
    lastBlockHash: Hex
    queueCursor: bigint
    withdrawalRoot: Hex
    cumulativeWithdrawn: bigint
  }): L1Assertion['output'] => ({
    worldRoot: hexToBytes(output.worldRoot),
    lastBlockHash: hexToBytes(output.lastBlockHash),
    queueCursor: output.queueCursor,
    withdrawalRoot: hexToBytes(output.withdrawalRoot),
    cumulativeWithdrawn: output.cumulativeWithdrawn,
  })

  const applyChain = (log: L1Log): void => {
    const event = decodeEvent(() =>
      decodeEventLog({ abi: chainEvents, data: log.data, topics: log.topics as [Hex, ...Hex[]] }),
    )
    const l1Block = log.blockNumber
    switch (event.eventName) {
      case 'DomainOpened':
        save({
          id: event.args.genesisId,
          parent: bytesToHex(zeroWord),
          number: 0n,
          batchEnd: 0n,
          nextBatchEnd: event.args.nextBatchEnd,
          output: outputOf(event.args.output),
          l0Root: bytesToHex(zeroWord),
          proposer: '0x0000000000000000000000000000000000000000',
          bond: 0n,
          confirmableAt: 0n,
          createdAt: 0n,
          l1Block,
          confirmedIn: l1Block,
          rejectedIn: undefined,
          settled: undefined,
        })
        break
      case 'AssertionMade': {
        const { id, parentId, number, batchEnd, nextBatchEnd, output, l0Root, proposer, bond, confirmableAt } =
          event.args
        if (!assertions.has(parentId)) throw inconsistent(`assertion ${id} has a parent that was not seen`)
        save({
          id,
          parent: parentId,
          number,
          batchEnd,
          nextBatchEnd,
          output: outputOf(output),
          l0Root,
          proposer: proposer.toLowerCase() as Hex,
          bond,
          confirmableAt,
          createdAt: confirmableAt - challengeWindow,
          l1Block,
          confirmedIn: undefined,
          rejectedIn: undefined,
          settled: undefined,
        })
        break
      }
      case 'AssertionConfirmed':
        update(event.args.id, { confirmedIn: l1Block })
        break
      case 'AssertionRejected':
        update(event.args.id, { rejectedIn: l1Block })
        break
      case 'RangeReopened': {
        const { parentId } = event.args
        writeReopenings(parentId, [...(reopened.get(parentId) ?? []), l1Block])
        break
      }
      case 'DisputeSettled':
        for (const child of roundOf(event.args.parentId)) {
          update(child.id, { settled: { won: child.id === event.args.winnerId, l1Block } })
        }
        break
      default:
        break // RivalMade and BondReleased say nothing that the others do not
    }
  }

  const statusOf = (assertion: L1Assertion): AssertionStatus => {
    if (assertion.confirmedIn !== undefined) return 'CONFIRMED'
    if (assertion.rejectedIn !== undefined) return 'REJECTED'
    if (assertion.settled?.won === false) return 'LOST'
    // up to the confirmed chain; a rival that was confirmed makes the rest lose
    for (let at: L1Assertion | undefined = assertion; at !== undefined; at = assertions.get(at.parent)) {
      if (at.confirmedIn !== undefined) return 'PENDING'
      const dead = at.rejectedIn !== undefined || at.settled?.won === false
      const id = at.id
      const beaten = (children.get(at.parent) ?? []).some((rival) => rival.id !== id && rival.confirmedIn !== undefined)
      if (dead || beaten) return at.id === assertion.id ? 'LOST' : 'FALLEN'
    }
    return 'PENDING'
  }

  const batchAt = (index: bigint): L1Batch | undefined => {
    const bytes = index >= 0n && index < batchCount ? batches.get(numberKey(index)) : undefined
    return bytes === undefined ? undefined : decodeStored(folder, `L1 batch ${index}`, bytes, decodeL1Batch)
  }
  const itemAt = (index: bigint): L1Item | undefined => {
    const bytes = index < itemCount ? items.get(numberKey(index)) : undefined
    return bytes === undefined ? undefined : decodeStored(folder, `item ${index}`, bytes, decodeL1Item)
  }

  const sorted = (): readonly L1Assertion[] => {
    ordered ??= [...assertions.values()].sort(compareCreation)
    return ordered
  }

  return {
    batchCount: () => batchCount,
    batch: batchAt,
    itemCount: () => itemCount,
    item: itemAt,
    queueAcc,
    queueConsumed: () => (batchCount === 0n ? 0n : (batchAt(batchCount - 1n)?.context.queueEnd ?? 0n)),
    assertion: (id) => assertions.get(id),
    assertions: sorted,
    childrenOf: roundOf,
    statusOf,
    isContested(assertion) {
      const round = roundOf(assertion.parent)
      return (
        round.filter(({ rejectedIn }) => rejectedIn === undefined).length > 1 &&
        round.every(({ settled, confirmedIn }) => settled === undefined && confirmedIn === undefined)
      )
    },
    latestConfirmed() {
      let latest: L1Assertion | undefined
      for (const assertion of assertions.values()) {
        if (assertion.confirmedIn !== undefined && (latest === undefined || assertion.number > latest.number))
          latest = assertion
      }
      return latest
    },

    reload,
    apply(logs) {
      for (const log of logs) {
        const address = log.address.toLowerCase()
        if (address === addresses.inbox) applyInbox(log)
        else if (address === addresses.chain) applyChain(log)
      }
    },
    rollback(number) {
      while (batchCount > 0n && (batchAt(batchCount - 1n)?.l1Block ?? 0n) > number) {
        batches.remove(numberKey(batchCount - 1n))
        batchCount--
      }
      while (itemCount > 0n && (itemAt(itemCount - 1n)?.l1Block ?? 0n) > number) {
        items.remove(numberKey(itemCount - 1n))
        itemCount--
      }
      for (const assertion of sorted()) {
        if (assertion.l1Block > number) {
          forget(assertion)
          continue
        }
        const { confirmedIn, rejectedIn, settled } = assertion
        const undone: Partial<L1Assertion> = {
          ...(confirmedIn !== undefined && confirmedIn > number ? { confirmedIn: undefined } : {}),
          ...(rejectedIn !== undefined && rejectedIn > number ? { rejectedIn: undefined } : {}),
          ...(settled !== undefined && settled.l1Block > number ? { settled: undefined } : {}),
        }
        if (Object.keys(undone).length > 0) update(assertion.id, undone)
      }
      for (const [parent, blocks] of [...reopened]) {
        const kept = blocks.filter((block) => block <= number)
        if (kept.length < blocks.length) writeReopenings(parent, kept)
      }
    },
  }
}

/** Runs an ABI decoder over what L1 sent. Fault L1_BAD_ANSWER (retryable) if it does not fit. */
function decodeEvent<Event>(decode: () => Event): Event {
  try {
    return decode()
  } catch (cause) {
    throw new Fault('L1_BAD_ANSWER', 'the L1 node answered with a log that is no event of the contracts', {
      remedy: 'use an L1 node that follows the execution-apis specification',
      retryable: true,
      cause,
    })
  }
}

function inconsistent(what: string): Fault {
  return new Fault('L1_INCONSISTENT', `the events of L1 do not fit together: ${what}`, {
    remedy: 'check that the L1 node serves complete logs; the node looks again from the last good block',
    retryable: true,
  })
}
