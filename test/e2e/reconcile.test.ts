/**
 * Domains that stay apart: the SEC's FREEZE is on one, the FATF's SEIZE on another, and nobody carries orders. Four validators see it in what L1 holds of the
 * domains, vote, and their certificate makes all three SEIZED; one of them is stopped meanwhile and comes back from its disk. An order that ran out before anybody
 * carried it follows its certificate.
 */
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createBlsSigner,
  createInProcessGossip,
  createLocalSigner,
  devBlsSecret,
  type InProcessGossip,
  type Reconciler,
  type Relayer,
  startReconciler,
} from '@syncline/node'
import { type Hex, hexToBytes } from '@syncline/primitives'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createRpcServer, type RpcServer } from '../../packages/node/src/rpc/server.js'
import { callRpc, testLog, until } from '../support/devnet.js'
import { type Offices, openOffices } from '../support/offices.js'
import { type RelayNet, startRelayNet } from '../support/relay.js'

const members = 4
const folder = join(tmpdir(), `syncline-reconcile-${process.pid}`)
let net: RelayNet
let offices: Offices
let relayer: Relayer
const outcomes = new Map<string, number>()
const seats = new Map<number, Reconciler>()
const gossips = new Map<number, InProcessGossip>()
let server: RpcServer | undefined

beforeAll(async () => {
  net = await startRelayNet({ validators: members })
})
afterAll(async () => {
  await server?.close()
  for (const index of [...gossips.keys()]) await leave(index)
  await net?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function take(index: number): Promise<void> {
  const gossip = createInProcessGossip({ log: testLog })
  for (const other of gossips.values()) gossip.connect(other)
  gossips.set(index, gossip)
  const account = net.net.devnet.keys.find(({ name }) => name === 'reconciler')!
  const reconciler = await startReconciler({
    l1Url: net.net.devnet.l1Url,
    domainUrls: net.urls,
    key: createBlsSigner(devBlsSecret(index)),
    gossip,
    dataDir: join(folder, String(index)),
    signer: index === 0 ? createLocalSigner(hexToBytes(account.privateKey)) : undefined,
    log: testLog,
    pollMs: 200,
    patienceSeconds: 2,
  })
  seats.set(index, reconciler)
}

async function leave(index: number): Promise<void> {
  await seats.get(index)?.stop()
  await gossips.get(index)?.close()
  seats.delete(index)
  gossips.delete(index)
}

const reportsOf = (index: number) => seats.get(index)!.reports

it('are brought together by a certificate of their validators', async () => {
  relayer = await net.startRelayer('relayer', outcomes)
  relayer.holdOrders(true)
  offices = await openOffices(net)
  await offices.issue('user5', 100n)
  const asset = await offices.describe('user5', 'user7', [0, 1])
  await Promise.all(Array.from({ length: members }, (_, index) => take(index)))
  await until('all seats see all domains', 120, async () =>
    [...seats.keys()].every((index) => {
      const { domains, peers } = reportsOf(index).status()
      return domains.length === 3 && peers === members - 1 && domains.every(({ settled }) => settled !== undefined)
    })
      ? true
      : undefined,
  )
  // three of four are a quorum
  await leave(3)
  const [freeze, seize] = await Promise.all([
    offices.give(0, 'SEC', 'FREEZE', asset),
    offices.give(1, 'FATF', 'SEIZE', asset),
  ])
  const found = await until('the divergence is found', 60, async () => reportsOf(1).divergence(hexToBytes(asset)))
  expect(['FORK', 'MISSING', 'LAG']).toContain(found.kind)
  await until('all domains are SEIZED by the order of the FATF', 120, async () => {
    const entries = await Promise.all([0, 1, 2].map((at) => offices.entryOn(at, asset)))
    return entries.every(({ state, order }) => state === 3 && order === seize) ? true : undefined
  })
  expect(freeze).not.toBe(seize)
  expect(new Set(await Promise.all([0, 1, 2].map(offices.lockRoot))).size).toBe(1)

  // who was away learns what was decided, and all see it done
  await take(3)
  await until('every seat has seen the end', 60, async () =>
    [...seats.keys()].every((index) => {
      const reports = reportsOf(index)
      const [last] = reports.reconciliations(1)
      return reports.divergences().length === 0 && last?.outcomes !== undefined
    })
      ? true
      : undefined,
  )
  const ids = [...seats.keys()].map((index) => reportsOf(index).reconciliations(1)[0]!)
  for (const { id, decided, outcomes } of ids) {
    expect(id).toEqual(ids[0]!.id)
    expect(decided.endorsements.length).toBeGreaterThanOrEqual(3)
    expect(outcomes!.map(({ outcome }) => outcome)).toEqual(['COMMITTED'])
  }

  // what people ask
  server = createRpcServer(net.net.devnet.domains[0]!.node.api, {
    ...{ port: 0, version: 'test', reconciliation: () => reportsOf(1) },
  })
  const { url } = await server.listen()
  const ask = async (method: string, params: unknown[] = []) => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
    return ((await (await fetch(url, { method: 'POST', body })).json()) as { result: never }).result as unknown
  }
  expect(await ask('syncline_getDivergence', [asset])).toBeNull()
  const [shown] = (await ask('syncline_getReconciliations')) as {
    id: Hex
    applied: { transactionHash: Hex | null }[]
  }[]
  expect(await ask('syncline_getReconciliation', [shown!.id])).toEqual(shown)
  const brought = shown!.applied.filter(({ transactionHash }) => transactionHash !== null)
  expect(brought.length).toBeGreaterThan(0)
  expect(await ask('syncline_getReconcileStatus')).toMatchObject({ members, height: '0x1', problem: null })

  // orders that come later to domains that have the end already change nothing
  relayer.holdOrders(false)
  await offices.until('both orders are known everywhere', [freeze, seize])
  expect(new Set(await Promise.all([0, 1, 2].map(offices.lockRoot))).size).toBe(1)
  expect((await offices.entryOn(2, asset)).order).toBe(seize)
  // the order that stood before it came is applied there, so that its effects can be carried out
  expect(await Promise.all([0, 1, 2].map((at) => offices.statusOf(at, seize)))).toEqual([
    'applied',
    'applied',
    'applied',
  ])
})

it('have the order shown to them late, under the row by which it was given', async () => {
  relayer.holdOrders(true)
  await offices.issue('user6', 100n)
  const asset = await offices.describe('user6', 'user7', [0, 1])
  const timeOf = async (at: number): Promise<bigint> => (await net.clients[at]!.getBlock()).timestamp
  const validBefore = (await timeOf(1)) + 20n
  const seize = await offices.give(1, 'FATF', 'SEIZE', asset, { validBefore })
  await until('all domains are SEIZED by it', 120, async () => {
    const entries = await Promise.all([0, 1, 2].map((at) => offices.entryOn(at, asset)))
    return entries.every(({ state, order }) => state === 3 && order === seize) ? true : undefined
  })
  // its time is over everywhere, and so is the epoch of who gave it: by a row of as many kinds as there may be
  await offices.appoint('FATF', { kinds: Array.from({ length: 16 }, (_, i) => new Uint8Array(32).fill(1 + i)) })
  expect(outcomes.has('import authority: failed')).toBe(false)
  await until('its time is over', 60, async () => {
    const times = await Promise.all([0, 1, 2].map(timeOf))
    return times.every((time) => time >= validBefore) ? true : undefined
  })
  const statuses = () => Promise.all([0, 1, 2].map((at) => offices.statusOf(at, seize)))
  expect(await statuses()).toEqual(['none', 'applied', 'none'])
  expect(await callRpc(net.urls[2]!, 'syncline_getOrder', [seize])).toMatchObject({
    ...{ reason: 'NOT_SHOWN', nextActor: 'relayer', explanation: expect.stringContaining('order submit') },
  })

  outcomes.clear()
  relayer.holdOrders(false)
  await until('it is applied on every domain', 60, async () => {
    return (await statuses()).every((status) => status === 'applied') ? true : undefined
  })
  // one try each: row, order, and where nobody did it what the asset is
  const steps = { 'import former authority': 2, 'describe asset': 1, 'give late order': 2 }
  await until('the relayer has seen its receipts', 30, async () =>
    Object.entries(steps).every(([what, count]) => outcomes.get(`${what}: mined`) === count) ? true : undefined,
  )
  expect(Object.keys(steps).filter((what) => outcomes.has(`${what}: failed`))).toEqual([])
  expect(new Set(await Promise.all([0, 1, 2].map(offices.lockRoot))).size).toBe(1)
})
