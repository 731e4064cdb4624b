import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inboxAbi, stateCommitmentChainAbi } from '@syncline/contracts'
import { bytesToHex, type Hex } from '@syncline/primitives'
import { type AbiEvent, encodeAbiParameters, encodeEventTopics } from 'viem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DomainDatabase, openDatabase } from '../store/database.js'
import type { L1Log } from './decode.js'
import type { L1Sink } from './follower.js'
import { createProjection, type L1View } from './projection.js'

const inbox: Hex = `0x${'11'.repeat(20)}`
const chain: Hex = `0x${'22'.repeat(20)}`
const word = (byte: number): Hex => `0x${byte.toString(16).padStart(2, '0').repeat(32)}`
const zero = word(0)

let folder: string
let database: DomainDatabase
let view: L1View & L1Sink

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'syncline-projection-'))
  database = openDatabase(folder, Uint8Array.of(1))
  view = createProjection(database, { inbox, chain }, 10n)
})
afterEach(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

function logOf(address: Hex, abi: readonly unknown[], name: string, args: Record<string, unknown>): L1Log {
  const event = (abi as AbiEvent[]).find((entry) => entry.type === 'event' && entry.name === name)!
  const plain = event.inputs.filter(({ indexed }) => !indexed)
  return {
    address,
    topics: encodeEventTopics({ abi: [event], eventName: name, args } as never) as Hex[],
    data: encodeAbiParameters(
      plain,
      plain.map((input) => args[input.name!]),
    ),
    blockNumber: 5n,
    blockHash: word(0xbb),
    transactionHash: word(0xcc),
    logIndex: 0,
  }
}

function batchLog(index: bigint, hash: Hex, change: Record<string, unknown> = {}): L1Log {
  const context = {
    domainId: 901n,
    configHash: word(1),
    batchIndex: index,
    parentBatchHash: zero,
    dataRoot: zero,
    dataLength: 0n,
    queueStart: 0n,
    queueEnd: 0n,
    queueAccStart: zero,
    queueAccEnd: zero,
    originNumber: 4n,
    originHash: word(4),
    originTimestamp: 40n,
    originBaseFee: 7n,
    ...change,
  }
  return logOf(inbox, inboxAbi, 'BatchAppended', { domainId: 901n, batchIndex: index, batchHash: hash, context })
}

function itemLog(index: bigint, queueAcc: Hex): L1Log {
  const nobody: Hex = `0x${'00'.repeat(20)}`
  const item = {
    domainId: 901n,
    index,
    kind: 0,
    from: nobody,
    to: nobody,
    isCreation: false,
    mint: 0n,
    value: 0n,
    gasLimit: 21_000n,
    dataRoot: zero,
    dataLength: 0n,
    l1BlockNumber: 5n,
    l1Timestamp: 50n,
  }
  return logOf(inbox, inboxAbi, 'ItemEnqueued', {
    domainId: 901n,
    index,
    itemHash: word(2),
    queueAcc,
    item,
    data: '0x',
  })
}

/** Applies in one write, as the follower does. */
function apply(...logs: L1Log[]): void {
  try {
    database.write(() => view.apply(logs))
  } catch (error) {
    view.reload()
    throw error
  }
}
const inconsistent = expect.objectContaining({ code: 'L1_INCONSISTENT' })

const output = {
  worldRoot: word(5),
  lastBlockHash: word(6),
  queueCursor: 0n,
  withdrawalRoot: zero,
  cumulativeWithdrawn: 0n,
}
const chainLog = (name: string, args: Record<string, unknown>): L1Log =>
  logOf(chain, stateCommitmentChainAbi, name, { domainId: 901n, output, ...args })
const madeLog = (id: Hex): L1Log =>
  chainLog('AssertionMade', {
    ...{ id, parentId: word(1), proposer: inbox, number: 1n, batchEnd: 1n, nextBatchEnd: 2n },
    ...{ l0Root: id, initialState: zero, bond: 1n, confirmableAt: 20n },
  })

describe('rivals', () => {
  const contested = () => [word(2), word(3)].map((id) => view.isContested(view.assertion(id)!))

  it('contest each other until one is rejected, or one has won', () => {
    apply(chainLog('DomainOpened', { genesisId: word(1), nextBatchEnd: 1n }), madeLog(word(2)))
    expect(view.isContested(view.assertion(word(2))!)).toBe(false)
    apply(madeLog(word(3)))
    expect(contested()).toEqual([true, true])
    apply({ ...chainLog('AssertionRejected', { parentId: word(1), id: word(3) }), blockNumber: 6n })
    expect(contested()).toEqual([false, false])
    database.write(() => view.rollback(5n))
    expect(contested()).toEqual([true, true])
    apply({ ...chainLog('DisputeSettled', { parentId: word(1), winnerId: word(2) }), blockNumber: 6n })
    expect(contested()).toEqual([false, false])
    expect(view.assertions().map(view.statusOf)).toEqual(['CONFIRMED', 'PENDING', 'LOST'])
  })
})

describe('events that do not fit together', () => {
  it('are refused while the ones they follow from can still be read again', () => {
    apply(batchLog(0n, word(0xa0)))
    // a batch of another fork, or one whose items the L1 node left out
    expect(() => apply(batchLog(1n, word(0xa1), { parentBatchHash: word(0x99) }))).toThrow(inconsistent)
    const takes = { parentBatchHash: word(0xa0), queueEnd: 1n, queueAccEnd: word(3) }
    expect(() => apply(batchLog(1n, word(0xa1), takes))).toThrow(inconsistent)
    expect(() => apply(itemLog(0n, word(4)), batchLog(1n, word(0xa1), takes))).toThrow(inconsistent)
    expect([view.batchCount(), view.itemCount()]).toEqual([1n, 0n])
    apply(itemLog(0n, word(3)), batchLog(1n, word(0xa1), takes))
    expect([view.batchCount(), view.queueConsumed(), bytesToHex(view.queueAcc(1n))]).toEqual([2n, 1n, word(3)])
  })

  it('are refused for assertions that were not seen', () => {
    const confirmed = chainLog('AssertionConfirmed', { number: 1n, id: word(7) })
    expect(() => apply(confirmed)).toThrow(inconsistent)
    expect(view.assertions()).toEqual([])
  })

  it('are a bad answer of L1, not a failure of the node, if they cannot be decoded', () => {
    const whole = batchLog(0n, word(0xa0))
    expect(() => apply({ ...whole, data: '0x1234' })).toThrow(
      expect.objectContaining({ code: 'L1_BAD_ANSWER', retryable: true }),
    )
    expect(() => apply({ ...whole, topics: [word(9)] })).toThrow(expect.objectContaining({ code: 'L1_BAD_ANSWER' }))
  })
})
