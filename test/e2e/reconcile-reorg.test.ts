/**
 * L1 is reorganised while seats decide. What the leader had seen goes, and the others had not seen it yet; what all had seen goes, and one of two orders for
 * good, while no quorum hears each other; a certificate goes that some domains had. Afterwards all have decided the same, the domains are one, and nobody has
 * contradicted itself.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBlsSigner, devBlsSecret } from '@syncline/node'
import { bytesToHex, type Hex, hexToBytes } from '@syncline/primitives'
import { leaderOf } from '@syncline/protocol'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../support/devnet.js'
import { createLiveSeats } from '../support/liveSeats.js'
import { type Offices, openOffices } from '../support/offices.js'
import { type RelayNet, startRelayNet } from '../support/relay.js'

const members = 4
const indices = Array.from({ length: members }, (_, i) => i)
const folder = mkdtempSync(join(tmpdir(), 'syncline-reconcile-reorg-'))
let net: RelayNet
let offices: Offices
const seats = createLiveSeats(folder, () => net)
const { reportsOf } = seats
/** What each seat has warned of. */
const warnings = indices.map((): string[] => [])
/** Indices by seat: the leader of height 0 is the first. */
const bySeat = indices.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))

function keyOf(index: number): Hex {
  return bytesToHex(createBlsSigner(devBlsSecret(index)).publicKey)
}
const take = (index: number, depth: number): Promise<void> => {
  const write = (line: string) => void warnings[index]!.push((JSON.parse(line) as { readonly msg: string }).msg)
  return seats.take(index, { depth, patienceSeconds: 1, log: pino({ level: 'warn' }, { write }) })
}
const readAnew = (): readonly number[] =>
  indices.filter((index) => warnings[index]!.includes('all domains are read anew'))
const stageAt = (index: number, asset: Hex) => reportsOf(index).divergence(hexToBytes(asset))?.stage

beforeAll(async () => {
  net = await startRelayNet({ validators: members })
})
afterAll(async () => {
  await seats.stop()
  await net?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const chainAt = (at: number) => net.net.devnet.domains[at]!.node.api.chain
/** The block of a domain in which an asset was first ordered about. */
async function takenAt(at: number, asset: Hex) {
  let number = chainAt(at).heightOf('latest')
  expect((await offices.entryOn(at, asset, number)).state).not.toBe(0)
  while ((await offices.entryOn(at, asset, number - 1n)).state !== 0) number--
  return { at, block: chainAt(at).blockByNumber(number)! }
}
type Taken = Awaited<ReturnType<typeof takenAt>>
/** Opposite orders to two domains, the second with this end: their digests, and where they were taken. */
async function disagree(asset: Hex, validBefore?: bigint) {
  const [freeze, seize] = await Promise.all([
    offices.give(0, 'SEC', 'FREEZE', asset),
    offices.give(1, 'FATF', 'SEIZE', asset, validBefore === undefined ? {} : { validBefore }),
  ])
  return { freeze, seize, blocks: await Promise.all([0, 1].map((at) => takenAt(at, asset))) }
}
/** What comes from now on goes with a reorg, and nothing of what was there. */
async function passOrigin(): Promise<void> {
  const head = await net.net.l1.getBlockNumber({ cacheTime: 0 })
  await until('all domains rest on later blocks of L1', 60, () =>
    [0, 1, 2].every((at) => chainAt(at).blockByNumber(chainAt(at).heightOf('latest'))!.originNumber > head + 2n)
      ? true
      : undefined,
  )
}
/** Drops the L1 blocks that these blocks of domains rest on, and waits until others stand in their place. */
async function dropOrigins(blocks: readonly Taken[]): Promise<void> {
  const lowest = blocks.map(({ block }) => block.originNumber).reduce((a, b) => (a < b ? a : b))
  const head = await net.net.l1.getBlockNumber({ cacheTime: 0 })
  await net.net.l1Rpc('anvil_reorg', [Number(head - lowest) + 2, []])
  await until('other blocks stand there', 120, () =>
    blocks.every(({ at, block }) => {
      const now = chainAt(at).blockByNumber(block.number)
      return now !== undefined && now.hash !== block.hash
    })
      ? true
      : undefined,
  )
}
async function untilAll(what: string, asset: Hex, state: number, order: Hex): Promise<void> {
  await until(what, 180, async () => {
    const entries = await Promise.all([0, 1, 2].map((at) => offices.entryOn(at, asset)))
    return entries.every((entry) => entry.state === state && entry.order === order) ? true : undefined
  })
  await until('every seat has seen the end', 120, () =>
    seats.all().every((index) => {
      const [last] = reportsOf(index).reconciliations(1)
      return reportsOf(index).divergences().length === 0 && last?.outcomes !== undefined
    })
      ? true
      : undefined,
  )
  expect(new Set(await Promise.all([0, 1, 2].map(offices.lockRoot))).size).toBe(1)
  const decided = seats.all().map((index) =>
    reportsOf(index)
      .reconciliations(64)
      .map(({ id }) => bytesToHex(id)),
  )
  for (const ids of decided) expect(ids).toEqual(decided[0])
  for (const said of warnings) expect(said).not.toContain('a seat said two things where it may say one')
}

it('decide the same when L1 takes back what one of them, who leads, had seen alone', async () => {
  const relayer = await net.startRelayer()
  relayer.holdOrders(true)
  offices = await openOffices(net)
  await offices.issue('user5', 100n)
  const asset = await offices.describe('user5', 'user7', [0, 1])
  const [leader, ...others] = bySeat as [number, ...number[]]
  const deep = 30
  await Promise.all([take(leader, 1), ...others.map((index) => take(index, deep))])
  await seats.untilSeen(3)
  await passOrigin()
  const { seize, blocks } = await disagree(asset)
  await until('the leader has put it to the vote', 60, () => (stageAt(leader, asset) === 'VOTING' ? true : undefined))
  expect(others.map((index) => stageAt(index, asset))).toEqual([undefined, undefined, undefined])
  await dropOrigins(blocks)
  await until('the leader reads all anew', 60, () => (readAnew().includes(leader) ? true : undefined))
  await untilAll('all domains are SEIZED', asset, 3, seize)
})

it('decide the same when L1 takes back what all had seen, and one of two orders is never taken again', async () => {
  for (const index of seats.all()) await seats.leave(index)
  for (const said of warnings) said.length = 0
  await Promise.all(indices.map((index) => take(index, 2)))
  await seats.untilSeen(3)
  await offices.issue('user6', 100n)
  const asset = await offices.describe('user6', 'user7', [0, 1])
  await passOrigin()
  const { height } = reportsOf(0).status()
  const half = [0, 1].map((view) => bySeat[leaderOf(height, view, members)]!)
  seats.part(half)
  const timeOf = async (at: number): Promise<bigint> => (await net.clients[at]!.getBlock()).timestamp
  const validBefore = (await timeOf(1)) + 20n
  const { freeze, blocks } = await disagree(asset, validBefore)
  await until('both halves vote', 60, () =>
    indices.every((index) => stageAt(index, asset) !== undefined) &&
    half.every((index) => stageAt(index, asset) === 'VOTING')
      ? true
      : undefined,
  )
  await until('the time of one order is over', 60, async () => ((await timeOf(1)) >= validBefore ? true : undefined))
  await dropOrigins(blocks)
  await until('all read all anew', 60, () => (readAnew().length === members ? true : undefined))
  seats.join()
  await untilAll('all domains are FROZEN', asset, 2, freeze)
})

it('decide the same when L1 takes back what they decided', async () => {
  for (const said of warnings) said.length = 0
  await offices.issue('user9', 100n)
  const asset = await offices.describe('user9', 'user7', [0, 1])
  await passOrigin()
  const { seize, blocks } = await disagree(asset)
  await until('the third domain has the certificate', 120, async () =>
    (await offices.entryOn(2, asset)).order === seize ? true : undefined,
  )
  await dropOrigins([...blocks, await takenAt(2, asset)])
  await until('all read all anew', 60, () => (readAnew().length === members ? true : undefined))
  await untilAll('all domains are SEIZED', asset, 3, seize)
})
