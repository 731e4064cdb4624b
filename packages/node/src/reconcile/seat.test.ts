/** Four seats with real keys, disks and transports reconcile SEC's FREEZE and FATF's SEIZE; one is dead, one restarts, one comes late, a stranger shouts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bytes, bytesToHex, hashWords, hexToBytes, keccak256 } from '@syncline/primitives'
import {
  type Authority,
  absentEntry,
  absentEntryHash,
  countSigners,
  type DecidedValue,
  defaultConvergeOptions,
  defaultPriorityPolicy,
  type LockDelta,
  type LockEntry,
  lockEntryHash,
  lockEntryOf,
  type OrderAction,
  type OrderFact,
  type OrderSighting,
  orderActions,
  type QuorumSet,
  quorumChainTag,
  reconciliationMessage,
  type ValidatorEffect,
  valueVoteDigest,
} from '@syncline/protocol'
import { emptyTree } from '@syncline/trees'
import { pino } from 'pino'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Gossip } from '../p2p/gossip.js'
import { createInProcessGossip, type InProcessGossip } from '../p2p/inProcess.js'
import { createWebSocketGossip, type WebSocketGossip } from '../p2p/webSocket.js'
import { createBlsSigner, generateBlsSecret, verifyAggregate } from '../validator/bls.js'
import { messageCodec } from './messageCodec.js'
import { openRecordStore, type RecordStore } from './recordStore.js'
import { reconcileTopic, type Seat, startSeat } from './seat.js'
import { certificateFor, createSeatSigner, decisionOf, envelopeCodec } from './seatSigner.js'
import { decodeShape, encodeShape } from './shapes.js'
import { voteSignatureLength } from './voteKey.js'

const log = pino({ level: 'silent' })
const word = (name: string): Bytes => keccak256(new Uint8Array(Buffer.from(name)))
const chainTag = quorumChainTag(900n, hexToBytes(`0x${'a7'.repeat(20)}`))
const domainIds = [901n, 902n, 903n]
const group = word('group')
const signers = [0, 1, 2, 3].map((i) => createBlsSigner(generateBlsSecret(word(`seat ${i}`))))
const keys = signers.map(({ publicKey }) => publicKey)
const bond = word('bond')

const authority = (jurisdiction: string, rank: 1 | 2 | 3): Authority => ({
  id: word(jurisdiction),
  signer: new Uint8Array(20),
  rank,
  jurisdiction,
  actions: orderActions,
  kinds: 'all',
  epoch: 1n,
  validAfter: 0n,
  validBefore: 1n << 40n,
  revokedAt: undefined,
})
const sec = authority('US', 2)
const fatf = authority('INT', 3)
const sighting = (action: OrderAction, mandate: Authority): OrderSighting => {
  const digest = hashWords(word(action), mandate.id)
  const key = { digest, action, rank: mandate.rank, isHome: true, lamport: 1n, authority: mandate.id }
  const fact: OrderFact = { key, nonce: 1n, mandate, isCertified: true }
  return { asset: bond, fact, seen: absentEntryHash, bundle: undefined, outcome: 'APPLIED', at: 1n }
}
const freeze = sighting('FREEZE', sec)
const seize = sighting('SEIZE', fatf)
const entryBy = (state: 'FROZEN' | 'SEIZED', { fact }: OrderSighting): LockEntry =>
  lockEntryOf({ state, held: undefined, order: fact.key.digest })
const seized = entryBy('SEIZED', seize)

/** The domains themselves: take deltas as their contracts do, once for each id, and show what they have. */
function createDomains() {
  const domains = domainIds.map((domainId) => ({
    domainId,
    height: 0n,
    entry: absentEntry,
    orders: [] as OrderSighting[],
    applied: [] as { id: Bytes; segments: readonly number[] }[],
    deliveries: 0,
  }))
  const watchers: Seat[] = []
  const show = (seat: Seat): void => {
    for (const { domainId, height, entry, orders, applied } of domains) {
      const hash = lockEntryHash(entry)
      const root = emptyTree()
        .update([{ key: bond, value: hash }])
        .root()
      seat.observe({ domainId, height, root, changes: [{ asset: bond, entry, guard: undefined }], orders, applied })
    }
  }
  // they make blocks, whether anything happens or not
  const blocks = setInterval(() => {
    for (const domain of domains) domain.height++
    for (const seat of watchers) show(seat)
  }, 100)
  closing.push(() => clearInterval(blocks))
  return {
    domains,
    watch(seat: Seat): void {
      watchers.push(seat)
      show(seat)
    },
    take(domainId: bigint, id: Bytes, deltas: readonly LockDelta[]): void {
      const domain = domains[domainIds.indexOf(domainId)]!
      domain.deliveries++
      if (domain.applied.some((one) => bytesToHex(one.id) === bytesToHex(id))) return
      for (const { asset, from, to } of deltas) {
        expect(bytesToHex(asset)).toBe(bytesToHex(bond))
        expect(bytesToHex(from)).toBe(bytesToHex(lockEntryHash(domain.entry)))
        domain.entry = to
      }
      domain.applied.push({ id, segments: [...new Set(deltas.map(({ segment }) => segment))] })
      domain.height++
      for (const seat of watchers) show(seat)
    },
  }
}
type Domains = ReturnType<typeof createDomains>

const closing: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

type Running = { readonly seat: Seat; readonly gossip: Gossip; readonly effects: ValidatorEffect[] }
function run(
  index: number,
  gossip: Gossip,
  folder: string,
  domains: Domains,
  carries = true,
  store: RecordStore = openRecordStore(folder),
): Running {
  const effects: ValidatorEffect[] = []
  const seat = startSeat({
    validator: {
      members: 4,
      seat: index,
      threshold: { kind: 'two-thirds' },
      rules: {
        chainTag,
        domainIds,
        lockPolicy: 'direct',
        priority: defaultPriorityPolicy,
        caseSeconds: 60n,
        defaultVerdict: 'REJECT',
        clockTolerance: 30n,
        lagPatience: 0n,
        isVerdictSigned: () => false,
      },
      timing: { view: 500, longestView: 4_000, resend: 100, vectors: 50 },
      converge: defaultConvergeOptions,
    },
    chainTag,
    group,
    key: signers[index]!,
    keys,
    gossip,
    store,
    now: Date.now,
    onEffect(effect) {
      effects.push(effect)
      if (effect.kind === 'deliver' && carries)
        domains.take(effect.domainId, decisionOf(effect.decided).reconciliation.id, effect.deltas)
    },
    tickMs: 20,
    log,
  })
  closing.push(() => seat.close())
  domains.watch(seat)
  return { seat, gossip, effects }
}
const folders = (): ((index: number) => string) => {
  const folder = mkdtempSync(join(tmpdir(), 'syncline-seats-'))
  closing.push(() => rmSync(folder, { recursive: true, force: true }))
  return (index) => join(folder, `${index}`)
}
const inProcess = async (others: readonly Gossip[]): Promise<Gossip> => {
  const gossip = createInProcessGossip({ log })
  for (const other of others) gossip.connect(other as InProcessGossip)
  closing.push(() => gossip.close())
  return gossip
}
const webSocket = async (others: readonly Gossip[]): Promise<Gossip> => {
  const peers = others.map((other) => (other as WebSocketGossip).url!)
  const gossip = await createWebSocketGossip({ listen: { port: 0 }, peers, log })
  closing.push(() => gossip.close())
  return gossip
}

const decidedOf = ({ effects }: Running): DecidedValue | undefined =>
  effects.flatMap((effect) => (effect.kind === 'decided' ? [effect.decided] : []))[0]
const until = (what: () => void): Promise<void> => vi.waitFor(what, { timeout: 30_000, interval: 20 })
/** The seed's scene: both orders arrived, each on another domain; C has heard of neither. */
function diverge({ domains }: Domains): void {
  Object.assign(domains[0]!, { entry: entryBy('FROZEN', freeze), orders: [freeze], height: 1n })
  Object.assign(domains[1]!, { entry: seized, orders: [seize], height: 1n })
}

describe.each([
  ['in process', inProcess],
  ['WebSocket', webSocket],
])('over gossip %s', (_, connect) => {
  test('three of four decide, though the first leader is dead, and every domain ends seized under a certificate of its own set', async () => {
    const domains = createDomains()
    diverge(domains)
    const folder = folders()
    const gossips: Gossip[] = []
    for (let i = 0; i < 3; i++) gossips.push(await connect(gossips))
    // seat 0 leads first: nobody is there
    const running = [1, 2, 3].map((index, i) => run(index, gossips[i]!, folder(index), domains))
    await until(() => {
      for (const { entry } of domains.domains) expect(entry).toEqual(seized)
      for (const one of running) expect(decidedOf(one)).toBeDefined()
      for (const { seat } of running) expect(seat.validator.status().divergences).toHaveLength(0)
    })
    // one value, whoever is asked
    const ids = running.map((one) => bytesToHex(decisionOf(decidedOf(one)!).reconciliation.id))
    expect(new Set(ids).size).toBe(1)
    await until(() => {
      for (const { effects } of running) expect(effects.filter(({ kind }) => kind === 'converged')).toHaveLength(1)
    })
    // the sets of domains have their own orders, and one lacks a seat
    const decided = decidedOf(running[0]!)!
    const message = reconciliationMessage(chainTag, decisionOf(decided).reconciliation)
    for (const [domainId, order] of [
      [901n, [0, 1, 2, 3]],
      [902n, [3, 1, 0, 2]],
      [903n, [2, 3, 1]],
    ] as const) {
      const members = order.map((i) => ({ account: new Uint8Array(20).fill(i), key: keys[i]! }))
      const set: QuorumSet = { chainTag, domainId, epoch: 1n, startsAt: 0n, expiresAt: 1n << 40n, members }
      const certificate = certificateFor(decided, keys, set)!
      expect(countSigners(certificate.signers)).toBe(3)
      const signed = members.filter((_, i) => ((certificate.signers >> BigInt(i)) & 1n) === 1n).map(({ key }) => key)
      expect(verifyAggregate(signed, message, certificate.signature)).toBe(true)
      expect(verifyAggregate(signed, word('another message'), certificate.signature)).toBe(false)
    }

    // the dead one comes back, with nothing, and learns what was decided
    const late = run(0, await connect(gossips), folder(0), domains)
    await until(() => expect(late.seat.validator.decidedAt(0n)).toBeDefined())
    expect(bytesToHex(decisionOf(late.seat.validator.decidedAt(0n)!).reconciliation.id)).toBe(ids[0])
    // who restarts knows it from its disk
    await running[1]!.seat.close()
    const again = run(2, await connect([]), folder(2), domains)
    expect(bytesToHex(decisionOf(again.seat.validator.decidedAt(0n)!).reconciliation.id)).toBe(ids[0])
    expect(again.seat.validator.status()).toMatchObject({ height: 1n })
    // nor does it start without what it decided
    await again.seat.close()
    rmSync(join(folder(2), 'decided', '0'))
    expect(() => openRecordStore(folder(2)).load()).toThrow('is no record of reconciliation')
  })
})

/** All four seats decide, and all the same. */
async function decideAll(gossips: readonly Gossip[]): Promise<void> {
  const domains = createDomains()
  diverge(domains)
  const folder = folders()
  const running = gossips.map((gossip, index) => run(index, gossip, folder(index), domains))
  await until(() => {
    for (const one of running) expect(decidedOf(one)).toBeDefined()
  })
  expect(new Set(running.map((one) => bytesToHex(decisionOf(decidedOf(one)!).reconciliation.id))).size).toBe(1)
}

test('answers to a leader go through those in between, where seats stand in a line', async () => {
  const line: Gossip[] = []
  const directly: string[] = []
  for (let i = 0; i < 4; i++) line.push(await inProcess(line.slice(-1)))
  await decideAll(
    line.map((gossip) => ({
      ...gossip,
      async publish(topic, bytes, via) {
        if (via !== undefined) directly.push(decodeShape(messageCodec, decodeShape(envelopeCodec, bytes)!.body)!.kind)
        return gossip.publish(topic, bytes, via)
      },
    })),
  )
  expect(directly).toEqual(expect.arrayContaining(['vector', 'endorse']))
})

test('an answer that gets lost on the one way that it went is said to all', async () => {
  const mesh: Gossip[] = []
  let lost = 0
  for (let i = 0; i < 4; i++) mesh.push(await inProcess(mesh))
  await decideAll(
    mesh.map((gossip) => ({
      ...gossip,
      async publish(topic, bytes, via) {
        if (via === undefined) return gossip.publish(topic, bytes)
        lost++
        return { ok: true, value: 1 }
      },
    })),
  )
  expect(lost).toBeGreaterThanOrEqual(6)
})

test('a stranger is left for what no seat signed, and what seats said is not made to say something else', async () => {
  const domains = createDomains()
  const folder = folders()
  const gossip = await inProcess([])
  const one = run(1, gossip, folder(1), domains)
  const stranger = createInProcessGossip({ log })
  closing.push(() => stranger.close())
  const overheard: Bytes[] = []
  stranger.subscribe(reconcileTopic(group), ({ bytes }) => {
    overheard.push(bytes)
    return 'accept'
  })
  stranger.connect(gossip as InProcessGossip)
  await until(() => expect(stranger.peers()[0]?.topics).toContain(reconcileTopic(group)))
  diverge(domains)
  domains.watch(one.seat)
  await until(() => expect(overheard.length).toBeGreaterThan(0))
  const said = overheard[0]!
  const before = one.seat.counts().heard
  for (let i = 0; i < 6; i++) {
    const changed = Uint8Array.from(said)
    // within the body: its length, 4 + 4 + 8 bytes of head, comes before
    changed[24 + i] = changed[24 + i]! ^ 1
    await stranger.publish(reconcileTopic(group), changed)
  }
  await until(() => expect(gossip.peers()).toHaveLength(0))
  expect(one.seat.counts().heard).toBe(before)
  // the sixth may have been looked at already
  expect(gossip.counts().dropped.rejected).toBeGreaterThanOrEqual(5)
})

test('a vote that a stranger puts into other envelopes is passed on once, and one of another seat not at all', async () => {
  const domains = createDomains()
  const folder = folders()
  const gossip = await inProcess([])
  const one = run(1, gossip, folder(1), domains)
  const [stranger, listener] = [await inProcess([gossip]), await inProcess([gossip])]
  const topic = reconcileTopic(group)
  const passed: Bytes[] = []
  const voter = createSeatSigner(chainTag, group, signers[2]!, keys, Date.now)
  const body = { kind: 'prepare', height: 0n, view: 0, value: word('value') } as const
  const vote = { ...body, voter: 2, signature: voter.sign(valueVoteDigest(body)) }
  const said = encodeShape(messageCodec, vote)
  listener.subscribe(topic, ({ bytes }) => {
    const { body: heard } = decodeShape(envelopeCodec, bytes)!
    if (bytesToHex(heard) === bytesToHex(said)) passed.push(bytes)
    return 'accept'
  })
  stranger.subscribe(topic, () => 'accept')
  await until(() => {
    for (const { peers } of [stranger, listener]) expect(peers()[0]?.topics).toContain(topic)
  })
  const slot = BigInt(Math.floor(Date.now() / 2_000))
  const before = one.seat.counts().heard
  // said to be for this seat alone it goes no further, and keeps none that is for all from doing so
  const alone = { slot: slot - 1n, from: 2, to: 1, body: said, signature: undefined }
  await stranger.publish(topic, encodeShape(envelopeCodec, alone))
  for (let i = 0n; i < 20n; i++) {
    // the first is the stranger's own idea of whom it is for
    const envelope = { slot: slot + i, from: 2, to: i === 0n ? 77 : 255, body: said, signature: undefined }
    await stranger.publish(topic, encodeShape(envelopeCodec, envelope))
  }
  await until(() => expect(one.seat.counts().heard).toBe(before + 21))
  // the envelope names its sender, and the vote says who it is
  for (const lie of [
    { from: 3, body: said },
    { from: 3, body: encodeShape(messageCodec, { ...vote, voter: 3 }) },
    { from: 2, body: encodeShape(messageCodec, { kind: 'status', voter: 2, height: 0n }) },
  ])
    await stranger.publish(topic, encodeShape(envelopeCodec, { slot, to: 255, signature: undefined, ...lie }))
  await until(() => expect(gossip.counts().dropped.rejected).toBe(3))
  expect(one.seat.counts().heard).toBe(before + 21)
  await until(() => expect(passed.length).toBeGreaterThan(0))
  expect(passed).toHaveLength(1)
})

test('a seat alone decides nothing, and a record that is damaged is not taken for none', async () => {
  const domains = createDomains()
  diverge(domains)
  const folder = folders()
  const gossip = await inProcess([])
  const one = run(1, gossip, folder(1), domains)
  await until(() => expect(one.seat.counts().said).toBeGreaterThan(2))
  expect(decidedOf(one)).toBeUndefined()
  expect(domains.domains[2]!.entry).toEqual(absentEntry)
  expect(one.seat.validator.status().divergences.map(({ kind }) => kind)).toEqual(['FORK'])
  await until(() => expect(openRecordStore(folder(1)).load()).toBeDefined())
  await one.seat.close()
  for (const slot of [0, 1]) writeFileSync(join(folder(1), `agreement.${slot}`), 'x')
  expect(() => openRecordStore(folder(1)).load()).toThrow('holds what was saved')
})

test('a seat whose disk fails says nothing until what it would say is saved', async () => {
  const domains = createDomains()
  diverge(domains)
  const folder = folders()
  const inner = openRecordStore(folder(1))
  let failures = 0
  let isFull = true
  const store: RecordStore = {
    ...inner,
    async save(record) {
      if (isFull && ++failures > 0) throw new Error('ENOSPC')
      await inner.save(record)
    },
  }
  const gossip = await inProcess([])
  let early = 0
  let said = 0
  const publish: Gossip['publish'] = (topic, bytes) => {
    said++
    if (isFull && failures > 0) early++
    return gossip.publish(topic, bytes)
  }
  run(1, { ...gossip, publish }, folder(1), domains, true, store)
  await until(() => expect(failures).toBeGreaterThan(4))
  expect(early).toBe(0)
  isFull = false
  const before = said
  await until(() => expect(said).toBeGreaterThan(before))
  expect(inner.load()).toBeDefined()
})

test('a message that is cut, or longer, is none, and what is read is written again as it was', () => {
  const seat = { voter: 2, height: 7n, view: 3, signature: new Uint8Array(voteSignatureLength).fill(5) }
  const vote = { kind: 'prepare', ...seat, value: word('value') } as const
  const messages = [
    vote,
    { kind: 'commit', ...seat, value: word('value') },
    { kind: 'vector', ...seat, plan: word('plan'), votes: ['yes', 'abstain', 'no'] },
    {
      kind: 'endorse',
      ...{ voter: 2, height: 7n, value: word('value') },
      ...{ endorsement: new Uint8Array(192).fill(6), signature: seat.signature },
    },
    { kind: 'newView', vote: { kind: 'newView', ...seat, lockView: -1, lockValue: word('x') }, lock: undefined },
    { kind: 'status', voter: 1, height: 9n },
  ] as const
  for (const message of messages) {
    const bytes = encodeShape(messageCodec, message)
    expect(decodeShape(messageCodec, bytes)).toEqual(message)
    for (let length = 0; length < bytes.length; length++)
      expect(decodeShape(messageCodec, bytes.subarray(0, length))).toBeUndefined()
    expect(decodeShape(messageCodec, Uint8Array.from([...bytes, 0]))).toBeUndefined()
  }
})
