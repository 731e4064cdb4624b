/**
 * Domains that stay apart: the SEC's FREEZE is on one, the FATF's SEIZE on another, and nobody carries orders. Four validators see it in what L1 holds of the
 * domains, vote, and their certificate makes all three SEIZED; one of them is stopped meanwhile and comes back from its disk. An order that ran out before anybody
 * carried it follows its certificate. What equals of two laws want is for an arbiter, whose documents come to every seat.
 */
import { execFile } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInProcessGossip, documentDigest, type Relayer } from '@syncline/node'
import {
  type Bytes,
  bytesToHex,
  concatBytes,
  type Hex,
  hexToBytes,
  keccak256,
  privateKeyToAddress,
  signDigest,
} from '@syncline/primitives'
import { type CaseEvidence, type CaseMatter, leaderOf } from '@syncline/protocol'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CaseMessage, caseMessageCodec, caseTopic } from '../../packages/node/src/reconcile/caseGossip.js'
import { openCaseStore } from '../../packages/node/src/reconcile/caseStore.js'
import { encodeShape } from '../../packages/node/src/reconcile/shapes.js'
import { createRpcServer, type RpcServer } from '../../packages/node/src/rpc/server.js'
import { callRpc, testLog, until } from '../support/devnet.js'
import { createLiveSeats } from '../support/liveSeats.js'
import { type Offices, openOffices } from '../support/offices.js'
import { type RelayNet, startRelayNet } from '../support/relay.js'

const members = 4
const folder = join(tmpdir(), `syncline-reconcile-${process.pid}`)
let net: RelayNet
let offices: Offices
let relayer: Relayer
const outcomes = new Map<string, number>()
const seats = createLiveSeats(folder, () => net)
const { leave, reportsOf } = seats
const servers: RpcServer[] = []
/** Who decides cases, dev:4 at the command line. */
const arbiter = 'user4'
const binary = join(import.meta.dirname, '../../apps/cli/dist/bin.js')

beforeAll(async () => {
  net = await startRelayNet({ validators: members })
})
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()))
  await seats.stop()
  await net?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const take = (index: number) => seats.take(index, { arbiters: [net.addressOf(arbiter)] })

/** A node with the seat, whenever it is there. */
async function serve(index: number): Promise<string> {
  const server = createRpcServer(net.net.devnet.domains[0]!.node.api, {
    ...{ port: 0, version: 'test', reconciliation: () => seats.findReports(index) },
  })
  servers.push(server)
  return (await server.listen()).url
}

const untilEntries = (what: string, asset: Hex, wanted: { readonly state: number; readonly order: Hex }) =>
  until(what, 120, async () => {
    const entries = await Promise.all([0, 1, 2].map((at) => offices.entryOn(at, asset)))
    return entries.every(({ state, order }) => state === wanted.state && order === wanted.order) ? true : undefined
  })

it('are brought together by a certificate of their validators', async () => {
  relayer = await net.startRelayer('relayer', outcomes)
  relayer.holdOrders(true)
  offices = await openOffices(net)
  await offices.issue('user5', 100n)
  const asset = await offices.describe('user5', 'user7', [0, 1])
  await Promise.all(Array.from({ length: members }, (_, index) => take(index)))
  await seats.untilSeen(3)
  // three of four are a quorum
  await leave(3)
  const [freeze, seize] = await Promise.all([
    offices.give(0, 'SEC', 'FREEZE', asset),
    offices.give(1, 'FATF', 'SEIZE', asset),
  ])
  const found = await until('the divergence is found', 60, async () => reportsOf(1).divergence(hexToBytes(asset)))
  expect(['FORK', 'MISSING', 'LAG']).toContain(found.kind)
  await untilEntries('all domains are SEIZED by the order of the FATF', asset, { state: 3, order: seize })
  expect(freeze).not.toBe(seize)
  expect(new Set(await Promise.all([0, 1, 2].map(offices.lockRoot))).size).toBe(1)

  // who was away learns what was decided, and all see it done
  await take(3)
  await until('every seat has seen the end', 60, async () =>
    seats.all().every((index) => {
      const reports = reportsOf(index)
      const [last] = reports.reconciliations(1)
      return reports.divergences().length === 0 && last?.outcomes !== undefined
    })
      ? true
      : undefined,
  )
  const ids = seats.all().map((index) => reportsOf(index).reconciliations(1)[0]!)
  for (const { id, decided, outcomes } of ids) {
    expect(id).toEqual(ids[0]!.id)
    expect(decided.endorsements.length).toBeGreaterThanOrEqual(3)
    expect(outcomes!.map(({ outcome }) => outcome)).toEqual(['COMMITTED'])
  }

  // what people ask
  const url = await serve(1)
  const ask = (method: string, params: unknown[] = []) => callRpc(url, method, params)
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
  await untilEntries('all domains are SEIZED by it', asset, { state: 3, order: seize })
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

type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string }
/** The built binary as an account of the devnet, beside this process, which has the seats in it. */
const syncline = (account: string, chainTag: Hex, url: string, ...line: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const given = [...line, '--account', account.replace('user', 'dev:'), '--chain-tag', chainTag, '--rpc-url', url]
    const env = { ...process.env, NO_COLOR: '1', HOME: folder }
    execFile(process.execPath, [binary, ...given, '--json'], { cwd: folder, env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    )
  })

it('leave to an arbiter what equals of two laws want: every seat gets his documents, and nobody else’s', async () => {
  relayer.holdOrders(true)
  await offices.issue('user7', 100n)
  const asset = await offices.describe('user7', 'user6', [0, 1])
  const [freeze, thaw] = await Promise.all([
    offices.give(0, 'SEC', 'FREEZE', asset),
    offices.give(1, 'BaFin', 'UNFREEZE', asset),
  ])
  await untilEntries('all domains are FROZEN by the SEC', asset, { state: 2, order: freeze })
  const [open, ...others] = await until('every seat has the case', 60, () => {
    const found = seats.all().map((index) => reportsOf(index).cases()[0]?.open)
    return found.every((one) => one !== undefined) ? found : undefined
  })
  expect([bytesToHex(open!.order), bytesToHex(open!.standing!)]).toEqual([thaw, freeze])
  for (const other of others) expect(other).toEqual(open)

  const { group, chainTag } = reportsOf(0).status()
  const caseId = bytesToHex(open!.caseId)
  const matter: CaseMatter = { ...open!, group: hexToBytes(group!) }
  const wordOf = (text: string): Bytes => keccak256(new TextEncoder().encode(text))
  const secretOf = (name: string): Bytes => hexToBytes(net.net.devnet.keys.find((key) => key.name === name)!.privateKey)
  const documentOf = (text: string, by = secretOf(arbiter), of = matter): CaseEvidence => {
    const said = { caseId: open!.caseId, digest: wordOf(text), by: privateKeyToAddress(by) }
    const { rs, yParity } = signDigest(documentDigest(hexToBytes(chainTag), of, said), by)
    return { ...said, signature: concatBytes(rs, Uint8Array.of(27 + yParity)) }
  }
  const urls = await Promise.all([0, 1, 2, 3].map(serve))
  /** What a node refuses it with; undefined where its seat takes it. */
  const give = async (index: number, document: CaseEvidence): Promise<string | undefined> => {
    const params = [document.caseId, document.digest, document.by, document.signature].map(bytesToHex)
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'syncline_addCaseEvidence', params })
    const response = await fetch(urls[index]!, { method: 'POST', body })
    const { error } = (await response.json()) as { readonly error?: { readonly data: { readonly code: string } } }
    return error?.data.code
  }
  const keptBy = (index: number) => reportsOf(index).cases()[0]?.evidence ?? []
  const untilKept = (count: number) =>
    until(`every seat has ${count} documents`, 60, () =>
      seats.all().every((index) => keptBy(index).length >= count) ? true : undefined,
    )

  // one seat is told, all have it
  writeFileSync(join(folder, 'judgment.txt'), 'judgment')
  const evidence = ['reconcile', 'evidence', caseId, '--file', 'judgment.txt'] as const
  const taken = await syncline(arbiter, chainTag, urls[1]!, ...evidence)
  expect(taken.code, taken.stderr).toBe(0)
  expect(JSON.parse(taken.stdout).data).toMatchObject({ digest: bytesToHex(wordOf('judgment')), seats: [urls[1]] })
  await untilKept(1)

  // one of them goes; its disk has what it was told until then
  await leave(3)
  const onDisk = openCaseStore(join(seats.folderOf(3), 'reconcile', group!, 'cases')).load(open!.caseId)!.evidence
  expect(onDisk.map(({ digest }) => digest)).toEqual([wordOf('judgment')])
  expect(await give(2, documentOf('opinion'))).toBeUndefined()
  await untilKept(2)

  // what no arbiter signed of this case as it stands
  const forged = { ...documentOf('forgery', secretOf('user3')), by: privateKeyToAddress(secretOf(arbiter)) }
  expect(await give(0, forged)).toBe('CASE_EVIDENCE_INVALID')
  expect(await give(0, { ...documentOf('truth'), digest: wordOf('forgery') })).toBe('CASE_EVIDENCE_INVALID')
  const later = { ...matter, deadline: matter.deadline + 1n }
  expect(await give(0, documentOf('truth', undefined, later))).toBe('CASE_EVIDENCE_INVALID')
  expect(await give(0, { ...documentOf('truth'), caseId: wordOf('no case') })).toBe('CASE_UNKNOWN')
  const refused = await syncline('user3', chainTag, urls[0]!, ...evidence)
  expect(refused).toMatchObject({ code: 3, stderr: expect.stringContaining('CASE_EVIDENCE_INVALID') })
  // a peer that passes it on loses its standing, and what it says beside it is not kept either
  const liar = createInProcessGossip({ log: testLog })
  const topic = caseTopic(hexToBytes(group!))
  liar.connect(seats.gossipOf(0))
  await until('the liar knows who reads of cases', 30, () =>
    liar.peers().some(({ topics }) => topics.includes(topic)) ? true : undefined,
  )
  const lie = {
    kind: 'documents',
    salt: 1n,
    open: open!,
    documents: [documentOf('truth'), forged],
    decision: undefined,
  } as const
  await liar.publish(topic, encodeShape<CaseMessage>(caseMessageCodec, lie))
  await until('the liar has lost its standing', 30, () =>
    seats
      .gossipOf(0)
      .peers()
      .some(({ id, score }) => id === liar.id && score < 0)
      ? true
      : undefined,
  )
  await liar.close()

  // who was away has the first from its disk, and the other one from who has it
  await take(3)
  await untilKept(2)
  expect(keptBy(3)[0]).toEqual(onDisk[0])
  expect(await give(3, documentOf('appeal'))).toBeUndefined()
  await untilKept(3)
  for (const index of seats.all()) {
    const kept = keptBy(index).map(({ at: _, ...document }) => document)
    expect(kept).toEqual(['judgment', 'opinion', 'appeal'].map((text) => documentOf(text)))
  }

  // it was all about this: his word counts, given to one that does not lead, and the case is over
  const { height, view } = reportsOf(0).status()
  const told = seats.all().find((index) => reportsOf(index).status().seat !== leaderOf(height, view, members))!
  const decided = await syncline(arbiter, chainTag, urls[told]!, 'reconcile', 'decide', caseId, 'admit')
  expect(decided.code, decided.stderr).toBe(0)
  await untilEntries('all domains are ACTIVE again by the BaFin', asset, { state: 0, order: thaw })
  await until('the case is over at every seat', 60, () =>
    seats.all().every((index) => reportsOf(index).cases().length === 0) ? true : undefined,
  )
  const last = seats.all().map((index) => reportsOf(index).reconciliations(1)[0]!)
  for (const { id, decided } of last) {
    expect(id).toEqual(last[0]!.id)
    expect(decided.value.plan.verdicts).toMatchObject([{ caseId: open!.caseId, verdict: 'ADMIT' }])
  }
  expect(await give(0, documentOf('too late'))).toBe('CASE_UNKNOWN')
  expect(new Set(await Promise.all([0, 1, 2].map(offices.lockRoot))).size).toBe(1)
})
