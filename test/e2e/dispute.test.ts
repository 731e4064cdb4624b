/**
 * Lies on L1 are beaten by challengers that know nothing but L1 and their own execution. DISPUTE_FAULTS lies of random kinds: a few in
 * `npm test`, many in `npm run test:dispute`. In one of them the challenger is killed in the middle and goes on from L1 alone.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { disputeTournamentAbi } from '@syncline/contracts'
import { type DisputeRecord, type FraudKind, type FraudReport, fraudKinds, freePort } from '@syncline/node'
import type { Hex } from '@syncline/primitives'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { startTestDevnet, type TestDevnet, until } from '../support/devnet.js'
import { type LiarHandle, makeTraffic, startLiar } from '../support/fraud.js'
import { createRole, type RoleHandle } from '../support/role.js'

const isMatrix = process.env['npm_lifecycle_event'] === 'test:dispute'
const rounds = Number(process.env['DISPUTE_FAULTS'] ?? (isMatrix ? 40 : 0))
/** Long enough for a process to start again; once the step is proven the rest of it is let pass at once. */
const windowSeconds = 60
/** Openings and seals at heights 24 and 26. */
const mostMoves = 15

let net: TestDevnet
let folder: string
let liar: LiarHandle | undefined
let role: RoleHandle | undefined

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'syncline-dispute-'))
  net = await startTestDevnet({
    roles: ['sequencer', 'batcher', 'proposer'],
    challengeWindowSeconds: windowSeconds,
    dispute: { moveEffort: 2n, buildEffort: 2n, grace: 3n },
    proposer: { minIntervalMs: 2_000 },
  })
})
afterEach(async () => {
  await liar?.stop()
  await role?.kill()
  liar = undefined
  role = undefined
})
afterAll(async () => {
  await net?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const keyOf = (name: string) => net.devnet.keys.find((key) => key.name === name)!

async function startChallenger(name: string): Promise<RoleHandle> {
  role = createRole(name, {
    roles: ['challenger'],
    rpcPort: await freePort(),
    privateKey: keyOf('challenger-901').privateKey,
    l1Url: net.devnet.l1Url,
    registry: net.devnet.addresses.domainRegistry,
    dataDir: join(folder, name),
  })
  await role.start()
  return role
}

/** The dispute that a lie is in; undefined while there is none. */
async function disputeOf(parent: Hex | undefined): Promise<DisputeRecord | undefined> {
  const { disputes } = await net.api.disputes()
  return disputes.findLast((record) => record.parentId === parent)
}

const movesOf = ({ events }: DisputeRecord): number =>
  events.filter(({ eventName }) => eventName === 'Opened' || eventName === 'Sealed').length

/** What the contract holds is what it owes: credits, pots, bonds of inner claims that stand (docs/disputes.md). */
async function checkMoney(): Promise<void> {
  const { disputeTournament: address } = net.devnet.addresses
  const { disputes, parameters } = await net.api.disputes()
  const holders = new Set<Hex>([parameters!.treasury, ...net.devnet.keys.map((key) => key.address)])
  const blockNumber = disputes[0]!.l1Block
  let owed = 0n
  for (const holder of holders) {
    const call = { address, abi: disputeTournamentAbi, functionName: 'credit', args: [holder] } as const
    owed += await net.l1.readContract({ ...call, blockNumber })
  }
  for (const { claims, money, facts } of disputes) {
    // what is collected since leaves the pot and becomes credit: pots are read as they were when the dispute ended
    if (facts.status !== 'OPEN') continue
    owed += money.pot
    for (const claim of claims) if (claim.level === 1 && claim.status === 'ALIVE') owed += claim.bond
  }
  expect(owed).toBeLessThanOrEqual(await net.l1.getBalance({ address, blockNumber }))
}

/** From the lie to the settled dispute; the liar's assertion is out, the right one has won. */
async function beat(lies: LiarHandle, middle?: (record: DisputeRecord) => Promise<void>): Promise<FraudReport> {
  const asserted = await until('the lie is asserted', 120, () => {
    const report = lies.node.fraud!()
    return report.assertion === undefined ? undefined : report
  })
  let interfered = false
  let warped = false
  const ended = await until('the dispute is settled', 180, async () => {
    const record = await disputeOf(asserted.parent)
    if (record === undefined) return undefined
    if (!interfered && movesOf(record) >= 4) {
      interfered = true
      await middle?.(record)
    }
    if (!warped && record.events.some(({ eventName }) => eventName === 'StepProven')) {
      warped = true
      await net.devnet.warp(windowSeconds + 10)
    }
    return record.facts.status === 'OPEN' ? undefined : record
  })
  expect(ended.facts.status).toBe('WON')
  const winner = ended.claims.find(({ id }) => id === ended.money.winner)!
  expect(winner.owner).not.toBe(keyOf('user9').address.toLowerCase())
  expect(ended.claims.find(({ id }) => id === asserted.assertion)?.status).toBe('OUT')
  expect(net.api.assertions().find(({ id }) => id === asserted.assertion)?.status).toBe('rejected')
  expect(net.api.assertions().find(({ id }) => id === winner.id)?.agrees).toBe(true)
  expect(movesOf(ended)).toBeLessThanOrEqual(mostMoves)
  expect(ended.events.filter(({ eventName }) => eventName === 'StepProven')).toHaveLength(1)
  return lies.node.fraud!()
}

it('beats a wrong SSTORE though it is killed in the middle', async () => {
  await makeTraffic(net)
  const challenger = await startChallenger('killed')
  await until('the range is asserted', 60, () => net.api.assertions().length >= 3 || undefined)
  liar = await startLiar(net, 'wrong-sstore')
  let killed = 0
  const report = await beat(liar, async () => {
    killed++
    await challenger.kill()
    await challenger.start()
  })
  expect(killed).toBe(1)
  expect(report).toMatchObject({ phase: 'rejected', place: { kind: 'wrong-sstore' } })
  await checkMoney()
})

it.runIf(rounds > 0)('beats a transaction that was left out, and takes its money', async () => {
  await makeTraffic(net)
  await startChallenger('skipped')
  const { address } = keyOf('challenger-901')
  const before = await net.l1.getBalance({ address })
  liar = await startLiar(net, 'skipped-transaction')
  const report = await beat(liar)
  expect(report).toMatchObject({ phase: 'rejected', place: { kind: 'skipped-transaction', step: 0 } })
  await until('the refunds and the bonus are on L1', 60, async () =>
    (await net.l1.getBalance({ address })) > before ? true : undefined,
  )
  await checkMoney()
})

it.runIf(rounds > 0)(`beats ${rounds} lies of all kinds`, { timeout: rounds * 300_000 }, async () => {
  await startChallenger('matrix')
  const kinds = Object.keys(fraudKinds) as FraudKind[]
  for (let round = 0; round < rounds; round++) {
    await makeTraffic(net)
    const kind = kinds[round % kinds.length]!
    liar = await startLiar(net, kind)
    const started = Date.now()
    const { place } = await beat(liar)
    await liar.stop()
    await checkMoney()
    process.stdout.write(
      `${round + 1} ${kind} at step ${place?.step} of segment ${place?.segment}: beaten in ${(Date.now() - started) / 1000} s\n`,
    )
  }
})
