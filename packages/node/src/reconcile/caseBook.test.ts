/** What arbiters say of a case, at a seat with its disk: documents, a decision that the next plan carries out, and all of it again after a restart. */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bytes, bytesToHex, concatBytes, keccak256, privateKeyToAddress, signDigest } from '@syncline/primitives'
import {
  absentEntryHash,
  type CaseMatter,
  caseIdOf,
  caseLimits,
  lockEntryHash,
  type OpenCase,
} from '@syncline/protocol'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type ContestedSeat, chainTag, group, startContestedSeat } from '../../../../test/support/contestedSeat.js'
import { openFolder } from '../../../../test/support/folders.js'
import { arbiterDigest, documentDigest } from './arbiter.js'
import { createCaseBook } from './caseBook.js'
import { openCaseStore } from './caseStore.js'

const word = (name: string): Bytes => keccak256(new TextEncoder().encode(name))
const secret = word('an arbiter')
const arbiter = privateKeyToAddress(secret)
const arbiters = [bytesToHex(arbiter)]
const matterOf = (open: OpenCase): CaseMatter => ({ ...open, group })
const seal = (hash: Bytes, by: Bytes): Bytes => {
  const { rs, yParity } = signDigest(hash, by)
  return concatBytes(rs, Uint8Array.of(27 + yParity))
}
function documentFor(open: OpenCase, name: string, by = secret) {
  const said = { caseId: open.caseId, digest: word(name), by: privateKeyToAddress(by) }
  return { ...said, signature: seal(documentDigest(chainTag, matterOf(open), said), by) }
}
function decisionFor(open: OpenCase, verdict: 'ADMIT' | 'REJECT', reasons = 'reasons') {
  const said = { caseId: open.caseId, verdict, arbiter, grounds: word(reasons) }
  return { ...said, signature: seal(arbiterDigest(chainTag, matterOf(open), said), secret) }
}

const closing: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})
const newFolder = (): string => openFolder('cases', closing)
async function sit(folder: string): Promise<ContestedSeat> {
  const seat = await startContestedSeat(folder, arbiters)
  closing.push(() => seat.close())
  return seat
}

describe('a seat with a case', () => {
  it('keeps documents that arbiters put to it, and no others, over a restart', async () => {
    const folder = newFolder()
    const first = await sit(folder)
    const { open, session } = first
    const stranger = word('a stranger')
    const good = documentFor(open, 'judgment')
    const invalid = { ok: false, code: 'CASE_EVIDENCE_INVALID' }
    expect(session.cases.addEvidence(documentFor(open, 'judgment', stranger))).toMatchObject(invalid)
    expect(session.cases.addEvidence({ ...good, digest: word('another') })).toMatchObject(invalid)
    // a signature of a decision is none of a document
    expect(session.cases.addEvidence({ ...good, signature: decisionFor(open, 'ADMIT').signature })).toMatchObject(
      invalid,
    )
    const foreign = { ...open, deadline: open.deadline + 1n }
    expect(session.cases.addEvidence(documentFor(foreign, 'judgment'))).toMatchObject(invalid)
    expect(session.cases.addEvidence({ ...good, caseId: word('no case') })).toMatchObject({ code: 'CASE_UNKNOWN' })
    for (let i = 0; i < 2; i++) expect(session.cases.addEvidence(good)).toMatchObject({ ok: true })
    expect(session.cases.addEvidence(documentFor(open, 'opinion'))).toMatchObject({ ok: true })
    const before = session.cases.list()
    await first.close()
    const after = (await sit(folder)).session.cases.list()
    expect(after).toEqual(before)
    expect(after[0]!.evidence.map(({ digest }) => digest)).toEqual([word('judgment'), word('opinion')])
    expect(after[0]!.state.trail.map(({ what }) => what)).toEqual(['opened', 'evidence', 'evidence'])
  })

  it('carries out what an arbiter decided', async () => {
    const { open, session, entries } = await sit(newFolder())
    expect(session.cases.decide({ ...decisionFor(open, 'ADMIT'), verdict: 'REJECT' })).toMatchObject({
      code: 'CASE_DECISION_INVALID',
    })
    expect(session.cases.list()[0]!.state.status).toBe('OPEN')
    expect(session.cases.decide(decisionFor(open, 'ADMIT'))).toMatchObject({ ok: true })
    await vi.waitFor(() => expect(session.cases.list()).toEqual([]), { timeout: 10_000 })
    // UNFREEZE counts: nothing is frozen any more
    await vi.waitFor(() => {
      for (const entry of entries()) expect(entry.state).toBe(0)
    })
    expect(new Set(entries().map((entry) => bytesToHex(lockEntryHash(entry)))).size).toBe(1)
    expect(bytesToHex(lockEntryHash(entries()[0]!))).not.toBe(bytesToHex(absentEntryHash))
    expect(session.cases.decide(decisionFor(open, 'ADMIT'))).toMatchObject({ code: 'CASE_UNKNOWN' })
  })
})

/** A book over one case, without a seat. */
function bookOf(folder: string, now = { seconds: 1_000n }, deadline = 1_600n, who = arbiters) {
  const [asset, order] = [word('asset'), word('order')]
  const open: OpenCase = { caseId: caseIdOf(asset, order), asset, order, standing: undefined, deadline }
  const told: string[] = []
  const book = createCaseBook({
    ...{ chainTag, group, arbiters: who, policy: { seconds: 600n, defaultVerdict: 'REJECT' } },
    store: openCaseStore(folder),
    openCases: () => [open],
    now: () => now.seconds,
    onDecision: ({ verdict }) => told.push(verdict),
  })
  return { book, open, told, now }
}

describe('a book of cases', () => {
  it('takes one decision, knows it again after a restart, and tells the seat anew', () => {
    const folder = newFolder()
    const { book, open, told } = bookOf(folder)
    expect(book.decide(decisionFor(open, 'ADMIT'))).toMatchObject({ ok: true })
    // the same may come again: the seat may have lost it
    expect(book.decide(decisionFor(open, 'ADMIT'))).toMatchObject({ ok: true })
    expect(book.decide(decisionFor(open, 'REJECT'))).toMatchObject({ code: 'CASE_DECIDED' })
    expect(book.addEvidence(documentFor(open, 'late'))).toMatchObject({ code: 'CASE_DECIDED' })
    expect(told).toEqual(['ADMIT', 'ADMIT'])
    const again = bookOf(folder)
    expect(again.book.list()[0]!.state).toEqual(book.list()[0]!.state)
    expect(again.told).toEqual(['ADMIT'])
  })

  it('begins anew where the same order has another case', () => {
    const folder = newFolder()
    const { book, open } = bookOf(folder)
    expect(book.addEvidence(documentFor(open, 'judgment'))).toMatchObject({ ok: true })
    expect(book.decide(decisionFor(open, 'ADMIT'))).toMatchObject({ ok: true })
    const later = bookOf(folder, { seconds: 2_000n }, 2_600n)
    expect(later.book.list()).toMatchObject([{ evidence: [], state: { status: 'OPEN', evidence: [] } }])
    expect(later.told).toEqual([])
    expect(later.book.decide(decisionFor(later.open, 'REJECT'))).toMatchObject({ ok: true })
  })

  it('shows a case that ended and opened again between two looks as it is open now, and believes nothing said of it before', () => {
    const [asset, order] = [word('asset'), word('order')]
    const first: OpenCase = { caseId: caseIdOf(asset, order), asset, order, standing: word('freeze'), deadline: 1_600n }
    const others: readonly OpenCase[] = [
      { ...first, deadline: 1_700n },
      { ...first, standing: word('seizure') },
    ]
    for (const second of others) {
      let open = first
      const book = createCaseBook({
        ...{ chainTag, group, arbiters, policy: { seconds: 600n, defaultVerdict: 'REJECT' }, now: () => 1_100n },
        ...{ store: openCaseStore(newFolder()), openCases: () => [open], onDecision: () => undefined },
      })
      expect(book.decide(decisionFor(first, 'ADMIT'))).toMatchObject({ ok: true })
      open = second
      const { deadline, standing } = second
      expect(book.list()).toMatchObject([{ open: second, state: { status: 'OPEN', deadline, standing } }])
      book.follow([decisionFor(first, 'ADMIT')], 1_100n)
      expect(book.list()[0]!.state.status).toBe('OPEN')
    }
  })

  it('follows what a reconciliation says, and lapses at the deadline', () => {
    const { book, open } = bookOf(newFolder())
    book.list()
    book.follow([decisionFor(open, 'REJECT')], 1_200n)
    expect(book.list()[0]!.state).toMatchObject({ status: 'DECIDED', verdict: 'REJECT' })
    const other = bookOf(newFolder())
    other.now.seconds = 1_600n
    expect(other.book.list()[0]!.state).toMatchObject({ status: 'LAPSED', verdict: 'REJECT' })
    expect(other.book.decide(decisionFor(open, 'ADMIT'))).toMatchObject({ code: 'CASE_DECIDED' })
  })

  it('is bounded, and a damaged file is not taken for none', () => {
    const folder = newFolder()
    const { book, open } = bookOf(folder)
    for (let i = 0; i < caseLimits.mostEvidence; i++)
      expect(book.addEvidence(documentFor(open, `${i}`))).toMatchObject({ ok: true })
    expect(book.addEvidence(documentFor(open, 'more'))).toMatchObject({ code: 'CASE_EVIDENCE_FULL' })
    expect(bookOf(folder).book.list()[0]!.evidence.length).toBe(caseLimits.mostEvidence)
    const [file] = readdirSync(folder)
    writeFileSync(join(folder, file!), '0x12')
    expect(() => bookOf(folder).book.list()).toThrow(expect.objectContaining({ code: 'DATABASE_CORRUPT' }))
  })

  it('has room for every arbiter, whatever another one puts to it', () => {
    const folder = newFolder()
    const others = [word('a second arbiter'), word('a third arbiter')]
    const all = [...arbiters, ...others.map((key) => bytesToHex(privateKeyToAddress(key)))]
    const { book, open } = bookOf(folder, undefined, undefined, all)
    const share = Math.floor(caseLimits.mostEvidence / 3)
    for (let i = 0; i < share; i++) expect(book.addEvidence(documentFor(open, `${i}`))).toMatchObject({ ok: true })
    const refused = { ok: false, code: 'CASE_EVIDENCE_SHARE', data: { share } }
    expect(book.addEvidence(documentFor(open, 'more'))).toMatchObject(refused)
    // nor by another seat
    expect(book.join(open, [documentFor(open, 'more')])).toMatchObject({ ok: true, value: 0 })
    // what is there is no new document
    expect(book.addEvidence(documentFor(open, '0'))).toMatchObject({ ok: true })
    // the same after a restart, for him alone
    const again = bookOf(folder, undefined, undefined, all).book
    expect(again.addEvidence(documentFor(open, 'more'))).toMatchObject(refused)
    const [second, third] = others.map((key) =>
      Array.from({ length: share + 1 }, (_, i) => documentFor(open, `${i} of ${bytesToHex(key)}`, key)),
    )
    for (const one of second!.slice(0, share)) expect(again.addEvidence(one)).toMatchObject({ ok: true })
    expect(again.join(open, third!)).toMatchObject({ ok: true, value: share })
    expect(again.list()[0]!.evidence.length).toBe(3 * share)
    expect(again.addEvidence(second![share]!)).toMatchObject(refused)
    // more arbiters later: nothing that was taken is lost
    const fourth = bytesToHex(privateKeyToAddress(word('a fourth arbiter')))
    expect(bookOf(folder, undefined, undefined, [...all, fourth]).book.list()[0]!.state.evidence.length).toBe(3 * share)
    expect(book.decide(decisionFor(open, 'ADMIT'))).toMatchObject({ ok: true })
    expect(book.addEvidence(documentFor(open, 'late'))).toMatchObject({ code: 'CASE_DECIDED' })
  })

  it('says nothing that is not saved', () => {
    const folder = newFolder()
    const { open } = bookOf(folder)
    let isFull = true
    const store = openCaseStore(folder)
    const told: string[] = []
    const book = createCaseBook({
      ...{ chainTag, group, arbiters, policy: { seconds: 600n, defaultVerdict: 'REJECT' }, now: () => 1_000n },
      store: {
        check: store.check,
        load: store.load,
        save(caseId, record) {
          if (isFull) throw new Error('the disk is full')
          store.save(caseId, record)
        },
      },
      openCases: () => [open],
      onDecision: ({ verdict }) => told.push(verdict),
    })
    expect(() => book.addEvidence(documentFor(open, 'judgment'))).toThrow('the disk is full')
    expect(() => book.decide(decisionFor(open, 'ADMIT'))).toThrow('the disk is full')
    expect(book.list()[0]).toMatchObject({ evidence: [], state: { status: 'OPEN', evidence: [] } })
    expect(told).toEqual([])
    isFull = false
    expect(book.decide(decisionFor(open, 'ADMIT'))).toMatchObject({ ok: true })
    expect(told).toEqual(['ADMIT'])
  })
})
