/** Documents of a case between seats that are joined in a line, and what strangers send instead. */
import {
  type Bytes,
  bytesToHex,
  concatBytes,
  type Hex,
  keccak256,
  privateKeyToAddress,
  signDigest,
} from '@syncline/primitives'
import { type CaseDecision, type CaseEvidence, caseIdOf, caseLimits, type OpenCase } from '@syncline/protocol'
import { pino } from 'pino'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openFolder } from '../../../../test/support/folders.js'
import { createInProcessGossip, type InProcessGossip } from '../p2p/inProcess.js'
import { arbiterDigest, documentDigest } from './arbiter.js'
import { type CaseBook, createCaseBook } from './caseBook.js'
import { type CaseGossip, type CaseMessage, caseMessageCodec, caseTopic, joinCaseGossip } from './caseGossip.js'
import { openCaseStore } from './caseStore.js'
import { decodeShape, encodeShape } from './shapes.js'

const log = pino({ level: 'silent' })
const word = (name: string): Bytes => keccak256(new TextEncoder().encode(name))
const [chainTag, group] = [word('chain'), word('group')]
const topic = caseTopic(group)
const secret = word('an arbiter')
const arbiters = [bytesToHex(privateKeyToAddress(secret))]
const [asset, order] = [word('asset'), word('order')]
const open: OpenCase = { caseId: caseIdOf(asset, order), asset, order, standing: word('freeze'), deadline: 1_600n }

function documentOf(name: string, by = secret, of = open): CaseEvidence {
  const said = { caseId: of.caseId, digest: word(name), by: privateKeyToAddress(by) }
  const { rs, yParity } = signDigest(documentDigest(chainTag, { ...of, group }, said), by)
  return { ...said, signature: concatBytes(rs, Uint8Array.of(27 + yParity)) }
}
function decisionOf(verdict: CaseDecision['verdict'], by = secret, of = open): CaseDecision {
  const said = { caseId: of.caseId, verdict, arbiter: privateKeyToAddress(by), grounds: word('grounds') }
  const { rs, yParity } = signDigest(arbiterDigest(chainTag, { ...of, group }, said), by)
  return { ...said, signature: concatBytes(rs, Uint8Array.of(27 + yParity)) }
}
const told = (documents: readonly CaseEvidence[], of = open, salt = 7n, decision?: CaseDecision): Bytes =>
  encodeShape<CaseMessage>(caseMessageCodec, { kind: 'documents', salt, open: of, documents, decision })
const asked = (digests: Bytes, salt = 7n): Bytes =>
  encodeShape<CaseMessage>(caseMessageCodec, {
    ...{ kind: 'holdings', salt },
    cases: [{ caseId: open.caseId, digests }],
  })

const closing: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})
const newFolder = (): string => openFolder('case-gossip', closing)

type Sitting = {
  readonly book: CaseBook
  readonly gossip: InProcessGossip
  readonly documents: CaseGossip
  /** Digests that it can show. */
  digests(): readonly Hex[]
  /** Takes a document as RPC does, and a decision. */
  give(document: CaseEvidence): void
  decide(decision: CaseDecision): void
  /** What votes were told. */
  readonly decisions: readonly CaseDecision[]
  setOpen(cases: readonly OpenCase[]): void
  leave(): Promise<void>
}
/** A seat's part in cases, without its votes. */
function sit(
  peers: readonly { readonly gossip: InProcessGossip }[],
  options: { readonly folder?: string; readonly open?: readonly OpenCase[]; readonly arbiters?: readonly Hex[] } = {},
): Sitting {
  let cases = options.open ?? [open]
  const gossip = createInProcessGossip({ log })
  for (const peer of peers) gossip.connect(peer.gossip)
  const inOffice = options.arbiters ?? arbiters
  const decisions: CaseDecision[] = []
  const book = createCaseBook({
    ...{ chainTag, group, arbiters: inOffice, policy: { seconds: 600n, defaultVerdict: 'REJECT' } },
    store: openCaseStore(options.folder ?? newFolder()),
    openCases: () => cases,
    now: () => 1_100n,
    onDecision: (decision) => void decisions.push(decision),
  })
  const documents = joinCaseGossip({
    ...{ gossip, group, cases: book, arbiters: inOffice, log },
    turnMs: 10,
    askMs: 50,
  })
  let isGone = false
  const leave = async (): Promise<void> => {
    if (isGone) return
    isGone = true
    await documents.close()
    await gossip.close()
  }
  closing.push(leave)
  return {
    ...{ book, gossip, documents, leave, decisions },
    digests: () => book.list().flatMap(({ evidence }) => evidence.map(({ digest }) => bytesToHex(digest))),
    give(document) {
      expect(book.addEvidence(document)).toMatchObject({ ok: true })
      documents.tell(document)
    },
    decide(decision) {
      expect(book.decide(decision)).toMatchObject({ ok: true })
      documents.tellDecision(decision)
    },
    setOpen(next) {
      cases = next
    },
  }
}
/** A peer that has no seat, and what it hears. */
function strange(peer: Sitting) {
  const gossip = createInProcessGossip({ log })
  const heard: CaseMessage[] = []
  gossip.subscribe(topic, ({ bytes }) => {
    heard.push(decodeShape(caseMessageCodec, bytes)!)
    return 'ignore'
  })
  gossip.connect(peer.gossip)
  closing.push(() => gossip.close())
  return {
    heard,
    say: async (data: Bytes) => {
      expect(await gossip.publish(topic, data)).toMatchObject({ ok: true, value: 1 })
    },
    meets: () => vi.waitFor(() => expect(gossip.peers()[0]?.topics).toContain(topic)),
  }
}
const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 10_000, interval: 10 })
const hexOf = (...names: readonly string[]): readonly Hex[] => names.map((name) => bytesToHex(word(name)))

describe('a decision', () => {
  const [admit, reject] = [decisionOf('ADMIT'), decisionOf('REJECT')]
  const statusOf = ({ book }: Sitting) => book.list().map(({ state }) => [state.status, state.decision?.verdict])

  it('that one seat was given binds the votes of all, also of one that was away, and is on their disks', async () => {
    const folder = newFolder()
    const first = sit([])
    const last = sit([sit([first])], { folder })
    first.give(documentOf('judgment'))
    await until(() => expect(last.digests()).toEqual(hexOf('judgment')))
    first.decide(admit)
    const away = sit([last])
    for (const each of [last, away]) {
      await until(() => expect(each.decisions).toEqual([admit]))
      expect(statusOf(each)).toEqual([['DECIDED', 'ADMIT']])
    }
    await last.leave()
    const back = sit([], { folder })
    expect([statusOf(back), back.decisions]).toEqual([[['DECIDED', 'ADMIT']], [admit]])
  })

  it('is one at each seat: of two the first that came, and seats that have one ask no more', async () => {
    const first = sit([])
    first.decide(admit)
    const stranger = strange(first)
    await stranger.meets()
    await stranger.say(told([documentOf('late')], open, 7n, reject))
    await until(() => expect(first.gossip.counts().delivered).toBeGreaterThan(0))
    expect([statusOf(first), first.digests(), first.decisions]).toEqual([[['DECIDED', 'ADMIT']], [], [admit]])
    const second = sit([], {})
    second.decide(reject)
    second.gossip.connect(first.gossip)
    const questions = () => first.documents.counts().told
    const before = questions()
    await until(() => expect(questions()).toBeGreaterThan(before + 3))
    const said = stranger.heard.filter((message) => message.kind === 'documents')
    expect(said).toEqual([])
    expect(first.gossip.peers().every(({ score }) => score >= 0)).toBe(true)
  })

  it('of nobody, of another case or from before is not kept, nor what comes with it; a false one costs', async () => {
    const seat = sit([])
    const stranger = strange(seat)
    await stranger.meets()
    const other = { ...open, deadline: open.deadline + 1n }
    await stranger.say(told([], open, 1n, decisionOf('ADMIT', word('nobody'))))
    await stranger.say(told([], other, 2n, decisionOf('ADMIT', secret, other)))
    await until(() => expect(seat.gossip.counts().delivered).toBe(2))
    expect(seat.documents.counts().refused).toBe(0)
    const forged = { ...decisionOf('ADMIT', word('nobody')), arbiter: admit.arbiter }
    await stranger.say(told([documentOf('beside')], open, 3n, forged))
    await until(() => expect(seat.documents.counts().refused).toBe(1))
    await until(() => expect(seat.gossip.peers().some(({ score }) => score < 0)).toBe(true))
    expect([statusOf(seat), seat.digests(), seat.decisions]).toEqual([[['OPEN', undefined]], [], []])
  })
})

describe('documents of a case', () => {
  it('that one seat was given are at all seats, also at those that it does not know, and on their disks', async () => {
    const folder = newFolder()
    const first = sit([])
    const middle = sit([first])
    const last = sit([middle], { folder })
    first.give(documentOf('judgment'))
    last.give(documentOf('opinion'))
    for (const each of [first, middle, last])
      await until(() => expect(new Set(each.digests())).toEqual(new Set(hexOf('judgment', 'opinion'))))
    const shown = last.book.list()
    expect(shown[0]!.state.trail.map(({ what }) => what)).toEqual(['opened', 'evidence', 'evidence'])
    await last.leave()
    expect(sit([], { folder }).book.list()).toEqual(shown)
  })

  it('come to a seat that opens the case later, and to one that was away', async () => {
    const first = sit([])
    const late = sit([first], { open: [] })
    first.give(documentOf('judgment'))
    first.give(documentOf('opinion'))
    await until(() => expect(late.gossip.counts().delivered).toBeGreaterThan(2))
    expect(late.digests()).toEqual([])
    late.setOpen([open])
    const away = sit([late])
    for (const each of [late, away])
      await until(() => expect(new Set(each.digests())).toEqual(new Set(hexOf('judgment', 'opinion'))))
  })

  it('are no longer told where all have the same', async () => {
    const first = sit([])
    const second = sit([first])
    first.give(documentOf('judgment'))
    const stranger = strange(second)
    await until(() => expect(second.digests()).toHaveLength(1))
    await stranger.meets()
    stranger.heard.length = 0
    await until(() => expect(stranger.heard.length).toBeGreaterThan(8))
    expect(stranger.heard.filter(({ kind }) => kind === 'documents').length).toBeLessThanOrEqual(1)
  })

  it('end at a seat that knows other arbiters, and cost nobody his standing', async () => {
    const first = sit([])
    const other = sit([first], { arbiters: [bytesToHex(privateKeyToAddress(word('another arbiter')))] })
    const last = sit([other])
    first.give(documentOf('judgment'))
    await until(() => expect(first.documents.counts().told).toBeGreaterThan(5))
    expect([other.digests(), last.digests()]).toEqual([[], []])
    expect(other.documents.counts()).toMatchObject({ taken: 0, refused: 0 })
    for (const { score } of other.gossip.peers()) expect(score).toBeGreaterThanOrEqual(0)
  })
})

it('of an arbiter who signed more than his part are different ones at different seats, and nothing is told of them again', async () => {
  // two for each of 128
  const inOffice = [...arbiters, ...Array.from({ length: 127 }, (_, i) => bytesToHex(word(`arbiter ${i}`).slice(12)))]
  const [one, other] = [sit([], { arbiters: inOffice }), sit([], { arbiters: inOffice })]
  for (const name of ['first', 'second']) one.give(documentOf(name))
  for (const name of ['third', 'fourth']) other.give(documentOf(name))
  one.gossip.connect(other.gossip)
  const listener = strange(other)
  await until(() => expect(listener.heard.filter(({ kind }) => kind === 'holdings').length).toBeGreaterThan(6))
  expect(listener.heard.filter(({ kind }) => kind === 'documents')).toEqual([])
  expect([one.digests(), other.digests()]).toEqual([hexOf('first', 'second'), hexOf('third', 'fourth')])
})

describe('a stranger', () => {
  it('brings what an arbiter signed, and is left for what none signed', async () => {
    const seat = sit([])
    const stranger = strange(seat)
    await stranger.meets()
    await stranger.say(told([documentOf('judgment')]))
    await until(() => expect(seat.digests()).toEqual(hexOf('judgment')))
    const good = documentOf('opinion')
    const bad: readonly CaseEvidence[] = [
      { ...good, digest: word('another') },
      { ...documentOf('forged', word('a stranger')), by: privateKeyToAddress(secret) },
      { ...documentOf('empty'), signature: new Uint8Array(65) },
      { ...documentOf('short'), signature: good.signature.slice(0, 64) },
      // signed for the case with another deadline
      documentOf('before', secret, { ...open, deadline: 1_700n }),
    ]
    // a good one beside it is not kept either: nobody who is honest put them together
    for (const [i, one] of bad.entries()) await stranger.say(told([good, one], open, BigInt(i)))
    await until(() => expect(seat.documents.counts().refused).toBe(bad.length))
    await until(() => expect(seat.gossip.peers()).toEqual([]))
    expect(seat.digests()).toEqual(hexOf('judgment'))
  })

  it('says nothing in bytes that are none', async () => {
    const message = told([documentOf('judgment'), documentOf('opinion')])
    for (let length = 0; length < message.length; length++)
      expect(decodeShape(caseMessageCodec, message.subarray(0, length))).toBeUndefined()
    const many = Array.from({ length: caseLimits.mostEvidence + 1 }, () => documentOf('judgment'))
    const frames = [
      message.subarray(0, -1),
      concatBytes(message, Uint8Array.of(0)),
      Uint8Array.of(2, ...message.subarray(1)),
      told(many),
      told([]),
      told([{ ...documentOf('judgment'), by: new Uint8Array(21) }]),
    ]
    for (const frame of frames) {
      const seat = sit([])
      const stranger = strange(seat)
      await stranger.meets()
      await stranger.say(frame)
      await until(() => expect(seat.documents.counts().refused).toBe(1))
      expect(seat.digests()).toEqual([])
      await seat.leave()
    }
  })

  it('is not heard about cases that are not open here, or stand otherwise, and keeps its standing: it may know more', async () => {
    const seat = sit([])
    const listener = strange(seat)
    const stranger = strange(seat)
    await stranger.meets()
    const unknown = { ...open, asset: word('other'), caseId: caseIdOf(word('other'), order) }
    const later = { ...open, deadline: 1_700n }
    const against = { ...open, standing: undefined }
    for (const [i, of] of [unknown, later, against].entries())
      for (let n = 0; n < 20; n++) await stranger.say(told([documentOf(`${n}`, secret, of)], of, BigInt(100 * i + n)))
    // after all of these
    await stranger.say(told([documentOf('judgment')]))
    await until(() => expect(seat.digests()).toEqual(hexOf('judgment')))
    expect(seat.documents.counts()).toMatchObject({ taken: 1, refused: 0 })
    expect(Math.min(...seat.gossip.peers().map(({ score }) => score))).toBeGreaterThanOrEqual(0)
    await until(() => expect(listener.heard.filter(({ kind }) => kind === 'documents')).toHaveLength(1))
  })

  it('gets one answer a turn, however much it asks, and repeats nothing through others', async () => {
    const seat = sit([])
    const listener = strange(seat)
    const stranger = strange(seat)
    await stranger.meets()
    await listener.meets()
    seat.give(documentOf('judgment'))
    const begun = performance.now()
    for (let n = 0; n < 300; n++) await stranger.say(asked(word(`${n}`), BigInt(n)))
    for (let n = 0; n < 50; n++) await stranger.say(told([documentOf('judgment')], open, BigInt(n)))
    await until(() => expect(seat.gossip.counts().delivered).toBeGreaterThanOrEqual(350))
    const turns = (performance.now() - begun) / 10
    const answers = listener.heard.filter(({ kind }) => kind === 'documents').length
    expect(answers).toBeGreaterThan(0)
    // the document as it was given, and one a turn
    expect(answers).toBeLessThanOrEqual(Math.min(60, 2 + turns))
  })

  it('fills a case with what an arbiter signed, and no more', async () => {
    const seat = sit([])
    const other = sit([seat])
    const stranger = strange(seat)
    await stranger.meets()
    const documents = Array.from({ length: caseLimits.mostEvidence + 44 }, (_, i) => documentOf(`${i}`))
    for (let i = 0; i < documents.length; i += 50) await stranger.say(told(documents.slice(i, i + 50)))
    for (const each of [seat, other]) await until(() => expect(each.digests()).toHaveLength(caseLimits.mostEvidence))
    expect(seat.documents.counts().refused).toBe(0)
  })
})
