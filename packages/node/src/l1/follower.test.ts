import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hex } from '@syncline/primitives'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClock } from '../ports/clock.js'
import { type DomainDatabase, openDatabase } from '../store/database.js'
import { type L1Follower, startFollower } from './follower.js'
import { createHeaderStore, type HeaderStore } from './headers.js'
import type { RpcClient } from './rpc.js'

let folder: string
let database: DomainDatabase
let headers: HeaderStore
let follower: L1Follower
let rollbacks: bigint[]
/** The L1 node: its newest block, and from which block on it is on another fork. */
const l1: { head: bigint; forkFrom: bigint; polls: number; afterLatest: (() => void) | undefined } = {
  ...{ head: 10n, forkFrom: 1_000n, polls: 0 },
  /** Happens once, right after the newest block was given. */
  afterLatest: undefined,
}

const hashOf = (number: bigint): Hex =>
  `0x${(number >= l1.forkFrom ? 'f' : '0').padEnd(32, '0')}${number.toString(16).padStart(32, '0')}`

function answer(method: string, [which]: readonly unknown[]): unknown {
  if (method === 'eth_getLogs') return []
  const number = which === 'latest' ? l1.head : BigInt(which as string)
  if (which === 'latest') l1.polls++
  if (number > l1.head) return null
  const block = {
    number: `0x${number.toString(16)}`,
    hash: hashOf(number),
    parentHash: hashOf(number - 1n),
    timestamp: '0x64',
    baseFeePerGas: '0x7',
  }
  if (which === 'latest') {
    l1.afterLatest?.()
    l1.afterLatest = undefined
  }
  return block
}
const rpc: RpcClient = {
  url: 'test',
  call: async (method, parameters) => answer(method, parameters),
  batch: async (calls) => calls.map(({ method, parameters }) => answer(method, parameters)),
}

beforeEach(async () => {
  Object.assign(l1, { head: 10n, forkFrom: 1_000n, polls: 0, afterLatest: undefined })
  rollbacks = []
  folder = mkdtempSync(join(tmpdir(), 'syncline-follower-'))
  database = openDatabase(folder, Uint8Array.of(1))
  headers = createHeaderStore(database)
  follower = startFollower({
    rpc,
    database,
    headers,
    sink: { apply: () => {}, reload: () => {}, rollback: (number) => rollbacks.push(number) },
    addresses: [],
    domainTopic: hashOf(0n),
    startBlock: 1n,
    confirmations: 0n,
    pollMs: 20,
    clock: createClock(),
    log: pino({ level: 'silent' }),
    onHead: () => {},
    onFault: (fault) => expect.unreachable(String(fault)),
  })
  await vi.waitFor(() => expect(headers.cursor()?.number).toBe(10n))
})
afterEach(async () => {
  await follower.stop()
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('an L1 that shows fewer blocks than before', () => {
  it('is a node that lags, and nothing is undone', async () => {
    l1.head = 7n
    const { polls } = l1
    await vi.waitFor(() => expect(l1.polls).toBeGreaterThan(polls + 4))
    expect(follower.notReady()).toMatch(/block 7 .* after 10/)
    l1.head = 12n
    await vi.waitFor(() => expect(headers.cursor()?.number).toBe(12n))
    await vi.waitFor(() => expect(follower.notReady()).toBeUndefined())
    expect(rollbacks).toEqual([])
  })

  it('was reorganised if it goes on with other blocks', async () => {
    l1.head = 7n
    await vi.waitFor(() => expect(follower.notReady()).toMatch(/after 10/))
    Object.assign(l1, { head: 8n, forkFrom: 8n })
    await vi.waitFor(() => expect(headers.cursor()).toMatchObject({ number: 8n, hash: hashOf(8n) }))
    expect(rollbacks).toEqual([7n])
  })

  it('is believed after some seconds: it lost them', { timeout: 15_000 }, async () => {
    l1.head = 7n
    await vi.waitFor(() => expect(headers.cursor()?.number).toBe(7n), { timeout: 10_000 })
    expect(rollbacks).toEqual([7n])
    await vi.waitFor(() => expect(follower.notReady()).toBeUndefined())
  })
})

describe('an L1 that is reorganised while it is read', () => {
  it('is followed, although the newest block that was given is gone before anything else is asked', async () => {
    const orphan = hashOf(11n)
    Object.assign(l1, { head: 11n, afterLatest: () => Object.assign(l1, { forkFrom: 6n }) })
    await vi.waitFor(() => expect(headers.cursor()).toMatchObject({ number: 11n, hash: hashOf(11n) }))
    expect(hashOf(11n)).not.toBe(orphan)
    expect(rollbacks).toEqual([5n])
    l1.head = 12n
    await vi.waitFor(() => expect(headers.cursor()).toMatchObject({ number: 12n, hash: hashOf(12n) }))
    await vi.waitFor(() => expect(follower.notReady()).toBeUndefined())
    expect(rollbacks).toEqual([5n])
  })
})
