/**
 * kill -9 of seats while they vote: four in processes of their own, over WebSockets, each with its record on disk. In every round the domains differ
 * anew, and the leader is killed at a random moment, now and then another one too, so that no quorum is left; they start again from their folders. All
 * decide the same, and nobody sees a seat contradict itself. Where they start from older copies of their folders, it is seen. KILL_ROUNDS rounds: 50 in
 * `npm run test:kill`, a few otherwise. KILL_SEED repeats the draws of a run.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@syncline/node'
import { hashWords } from '@syncline/primitives'
import {
  countSigners,
  digestOfValue,
  leaderOf,
  type Observation,
  type QuorumSet,
  reconciliationMessage,
  type ValidatorRecord,
} from '@syncline/protocol'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createDomains } from '../../bench/seatScene.js'
import { openSlotFile } from '../../packages/node/src/ports/slotFile.js'
import { recordCodec } from '../../packages/node/src/reconcile/messageCodec.js'
import { openRecordStore } from '../../packages/node/src/reconcile/recordStore.js'
import { certificateFor, decisionOf } from '../../packages/node/src/reconcile/seatSigner.js'
import { decodeShape } from '../../packages/node/src/reconcile/shapes.js'
import { verifyAggregate } from '../../packages/node/src/validator/bls.js'
import { until } from '../support/devnet.js'
import { createDraw } from '../support/draw.js'
import { createSeat, type SeatHandle } from '../support/seatHandle.js'
import { chainTag, keys, members, recordFolder } from '../support/votingSeats.js'
import { startWitness, type Witness } from '../support/witness.js'

const rounds = Number(process.env['KILL_ROUNDS'] ?? (process.env['npm_lifecycle_event'] === 'test:kill' ? 50 : 6))
const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000)
/** Rounds in which nobody is killed: how long a decision takes here. */
const calm = 2
const quorum = 3

const folder = mkdtempSync(join(tmpdir(), 'syncline-kill-seats-'))
const history: Observation[] = []
const seats: SeatHandle[] = []
let wake = (): void => undefined
let witness: Witness

beforeAll(async () => {
  const ports = await Promise.all(Array.from({ length: members }, freePort))
  const urls = ports.map((port) => `ws://127.0.0.1:${port}`)
  for (const [seat, port] of ports.entries()) {
    const peers = urls.filter((_, i) => i !== seat)
    seats.push(createSeat({ seat, folder, port, peers }, history, () => wake()))
  }
  await Promise.all(seats.map((each) => each.start()))
  witness = await startWitness(urls)
  await witness.meets(members)
})
afterAll(async () => {
  await witness?.close()
  await Promise.all(seats.map((each) => each.kill()))
  rmSync(folder, { recursive: true, force: true })
})

const show = (observations: readonly Observation[]): void => {
  history.push(...observations)
  for (const each of seats) each.show(observations)
}
/** Resolves when all of them have said what was decided at that height. */
function whenDecided(height: bigint, among = seats): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      const missing = among.filter((each) => !each.decided.has(height)).map(({ seat }) => seat)
      reject(new Error(`seats ${missing} did not decide height ${height} within 60 s`))
    }, 60_000)
    wake = () => {
      if (!among.every((each) => each.decided.has(height))) return
      clearTimeout(late)
      resolve()
    }
    wake()
  })
}
/** Where a seat stands on disk, while it runs. */
function savedHeight(one: SeatHandle): bigint | undefined {
  const saved = openSlotFile(join(folderOf(one), 'agreement')).load()
  return saved === undefined ? undefined : decodeShape(recordCodec, saved)?.height
}
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const folderOf = ({ seat }: SeatHandle): string => recordFolder(folder, seat)
function recordOf(one: SeatHandle): ValidatorRecord | undefined {
  const store = openRecordStore(folderOf(one))
  try {
    return store.load()
  } finally {
    store.close()
  }
}

const draw = createDraw(seed)
const domains = createDomains()
const set: QuorumSet = {
  ...{ chainTag, domainId: 901n, epoch: 1n, startsAt: 0n, expiresAt: 1n << 40n },
  members: keys.map((key, i) => ({ account: new Uint8Array(20).fill(i), key })),
}
/** Milliseconds that a decision takes when nobody is killed. */
let usualMs = 0
let kills = 0
/** Kills of a seat that was bound by what it had said of the height under way. */
let boundKills = 0

/** Kills it, and starts it again a moment later. */
async function kill(victim: SeatHandle, height: bigint): Promise<void> {
  await victim.kill()
  kills++
  // whatever moment it was: what it is bound to can be read
  const agreement = recordOf(victim)?.agreement
  if (agreement?.height === height && agreement.said.length > 0) boundKills++
  await pause(draw(300))
  await victim.start()
}
/** The leader of the height, and every second time another seat too, each at a moment of its own. */
async function killSome(height: bigint): Promise<void> {
  const leader = seats[leaderOf(height, 0, members)]!
  const other = seats[(leader.seat + 1 + draw(members - 1)) % members]!
  await Promise.all(
    (draw(2) === 0 ? [leader] : [leader, other]).map(async (victim) => {
      await pause(draw(Math.ceil(usualMs * 1.2)))
      await kill(victim, height)
    }),
  )
}
/** The domains differ about another asset, `disturb` does what it does, all decide and the domains take it. */
async function play(round: number, disturb: (height: bigint) => Promise<void>): Promise<void> {
  const height = BigInt(round)
  const asset = hashWords(0xa55e7n, height)
  show(domains.diverge(asset, round + 1))
  await disturb(height)
  await whenDecided(height)
  // one value of a height, whoever says so and in whichever life, each time with a certificate that contracts take
  const said = seats.flatMap((each) => each.decided.get(height)!)
  const { reconciliation } = decisionOf(said[0]!)
  for (const decided of said) {
    expect(decisionOf(decided).reconciliation).toEqual(reconciliation)
    const { signers, signature } = certificateFor(decided, keys, set)!
    expect(countSigners(signers)).toBeGreaterThanOrEqual(quorum)
    const signed = keys.filter((_, i) => ((signers >> BigInt(i)) & 1n) === 1n)
    expect(verifyAggregate(signed, reconciliationMessage(chainTag, reconciliation), signature)).toBe(true)
  }
  show(domains.take(said[0]!, asset))
}

it(`decide the same through ${rounds} rounds of kill -9 (seed ${seed})`, async () => {
  for (let round = 0; round < calm; round++) {
    const begun = performance.now()
    await play(round, async () => undefined)
    usualMs = performance.now() - begun
  }
  for (let round = calm; round < calm + rounds; round++) await play(round, killSome)
  expect([...witness.contradictions]).toEqual([])
  expect(seats.map(({ accused }) => accused)).toEqual(seats.map(() => []))
  // of an inquiry, a proposal and three votes of each of a quorum, for each height: it dials seats again that were killed, and may miss some
  expect(witness.heard.size).toBeGreaterThan(((calm + rounds) * (2 + 3 * quorum)) / 2)
  // else this shows nothing: they died bound
  expect(boundKills, `of ${kills} kills`).toBeGreaterThan(0)

  // each keeps all of it, in one chain
  const end = BigInt(calm + rounds)
  await until('all have it on disk', 30, () => (seats.every((each) => savedHeight(each) === end) ? true : undefined))
  await Promise.all(seats.map((each) => each.kill()))
  for (const each of seats) {
    const { agreement, decided } = recordOf(each)!
    expect(agreement.height).toBe(end)
    for (const { height, value } of decided)
      expect(digestOfValue(value)).toEqual(digestOfValue(seats[0]!.decided.get(height)![0]!.value))
  }
})

it('are seen to contradict themselves where they start with older records', async () => {
  await Promise.all(seats.map((each) => each.kill()))
  const round = calm + rounds
  const height = BigInt(round)
  const leader = seats[leaderOf(height, 0, members)]!
  const [one, two, three] = seats.filter((each) => each !== leader)
  const paths = ['agreement.0', 'agreement.1'].map((name) => join(folderOf(leader), name))
  const before = paths.map((path) => readFileSync(path))
  // without a quorum the height is not over when the leader is back
  await Promise.all([leader.start(), one!.start()])
  await witness.meets(2)
  await play(round, async () => {
    const inquiry = `${leader.seat} inquiry ${height} 0`
    const hasContradicted = (): boolean => witness.contradictions.has(inquiry)
    // in each life it asks anew, for two seconds: the witness may meet it too late, and so it lives again
    for (let lives = 0; lives < 10 && !hasContradicted(); lives++) {
      const end = Date.now() + 4_000
      while (!hasContradicted() && (lives > 0 || !witness.heard.has(inquiry)) && Date.now() < end) await pause(50)
      if (hasContradicted()) break
      await leader.kill()
      for (const [i, path] of paths.entries()) writeFileSync(path, before[i]!)
      // a plan names its second: asked in the same one it is the same
      await pause(1_000)
      await leader.start()
    }
    await until('the leader asks for something else', 10, hasContradicted)
    await Promise.all([two!.start(), three!.start()])
  })
})
