/**
 * Passes documents and decisions of cases on between the seats of a group, so that what one was given is there at all (docs/reconciliation.md §6). Each proves
 * itself by its arbiter's signature, so anybody may bring it. A new one goes out at once; now and then a seat says to its peers what it has, and who
 * has something else tells all of that case. Whatever it is asked, a seat answers with one case a second.
 */
import { type Bytes, bytesToBigint, bytesToHex, equalBytes, type Hex, hashWords } from '@syncline/primitives'
import { type CaseDecision, type CaseEvidence, caseIdOf, caseLimits, type OpenCase } from '@syncline/protocol'
import type { Logger } from 'pino'
import type { Gossip, GossipVerdict } from '../p2p/gossip.js'
import { randomBytes } from '../ports/randomness.js'
import { backOff, monotonicMs, startLoop } from '../ports/timers.js'
import { type CaseBook, type CaseReport, evidenceShare } from './caseBook.js'
import {
  bytes,
  type Codec,
  constant,
  decodeShape,
  encodeShape,
  list,
  oneOf,
  optional,
  struct,
  u64,
  union,
  word,
} from './shapes.js'

/** `salt`: that of the question; answers of the same to one question are one message. Not both empty. */
type Documents = {
  readonly kind: 'documents'
  readonly salt: bigint
  readonly open: Omit<OpenCase, 'caseId'>
  readonly documents: readonly Omit<CaseEvidence, 'caseId'>[]
  readonly decision: Omit<CaseDecision, 'caseId'> | undefined
}
/** `digests`: of what a seat has of a case, all together. `salt`: so that no two questions are one message. */
type Holdings = {
  readonly kind: 'holdings'
  readonly salt: bigint
  readonly cases: readonly { readonly caseId: Bytes; readonly digests: Bytes }[]
}
export type CaseMessage = Documents | Holdings

/** Cases of one message. */
export const mostCasesTold = 256

/** 256 documents take 33 kB, a decision 120 bytes. */
export const caseMessageCodec: Codec<CaseMessage> = union<CaseMessage>({
  documents: struct<Documents>({
    kind: constant('documents'),
    salt: u64,
    open: struct<Documents['open']>({ asset: word, order: word, standing: optional(word), deadline: u64 }),
    documents: list(
      struct<Documents['documents'][number]>({ digest: word, by: bytes(20), signature: bytes(65) }),
      caseLimits.mostEvidence,
    ),
    decision: optional(
      struct<NonNullable<Documents['decision']>>({
        ...{ verdict: oneOf(['ADMIT', 'REJECT']), arbiter: bytes(20), grounds: word, signature: bytes(65) },
      }),
    ),
  }),
  holdings: struct<Holdings>({
    kind: constant('holdings'),
    salt: u64,
    cases: list(struct<Holdings['cases'][number]>({ caseId: word, digests: word }), mostCasesTold),
  }),
})

/** The topic of a group's cases. */
export const caseTopic = (group: Bytes): string => `syncline/cases/1/${bytesToHex(group).slice(2, 18)}`

export type CaseGossip = {
  /** Passes on what this seat was given and keeps. */
  tell(evidence: CaseEvidence): void
  tellDecision(decision: CaseDecision): void
  /** Messages sent, documents and decisions taken from others, and messages that no honest seat says. */
  counts(): { readonly told: number; readonly taken: number; readonly refused: number }
  close(): Promise<void>
}

/** What a seat says that has a case decided. */
const decidedDigest: Bytes = hashWords(1n)

const isEmpty = (message: CaseMessage): boolean =>
  message.kind === 'documents' && message.documents.length === 0 && message.decision === undefined

const newSalt = (): bigint => bytesToBigint(randomBytes(8))

export function joinCaseGossip(options: {
  readonly gossip: Gossip
  readonly group: Bytes
  readonly cases: Pick<CaseBook, 'list' | 'join'>
  /** What others signed is not passed on. */
  readonly arbiters: readonly Hex[]
  /** Milliseconds between two cases that are told, and between two times that a seat says what it has. 1,000 and 10,000 by default. */
  readonly turnMs?: number
  readonly askMs?: number
  readonly log: Logger
}): CaseGossip {
  const { gossip, cases, log, turnMs = 1_000, askMs = 10_000 } = options
  const topic = caseTopic(options.group)
  const inOffice = new Set(options.arbiters.map((one) => one.toLowerCase()))
  const counts = { told: 0, taken: 0, refused: 0 }
  /** Cases of which somebody has something else, with the last question's salt; the first that was asked for is the first. */
  const due = new Map<Hex, bigint>()
  let askedAt = Number.NEGATIVE_INFINITY
  let asksFrom = 0

  const held = ({ evidence }: CaseReport): readonly CaseEvidence[] =>
    evidence
      .filter(({ by }) => inOffice.has(bytesToHex(by)))
      .toSorted((a, b) => (bytesToHex(a.digest) < bytesToHex(b.digest) ? -1 : 1))
  const decisionOf = ({ state }: CaseReport): CaseDecision | undefined =>
    state.decision !== undefined && inOffice.has(bytesToHex(state.decision.arbiter)) ? state.decision : undefined
  const hasAny = (report: CaseReport): boolean => held(report).length > 0 || decisionOf(report) !== undefined
  /** Without those of whom this seat takes no more: of one who signs more than his part seats have different ones, for good, and nothing to tell. */
  const digestsOf = (report: CaseReport): Bytes => {
    // after a decision no document is taken; of two arbiters' decisions each seat keeps the first that it heard
    if (decisionOf(report) !== undefined) return decidedDigest
    const documents = held(report)
    const counts = new Map<Hex, number>()
    for (const { by } of documents) counts.set(bytesToHex(by), (counts.get(bytesToHex(by)) ?? 0) + 1)
    const room = evidenceShare(inOffice.size)
    return hashWords(...documents.flatMap(({ digest, by }) => (counts.get(bytesToHex(by))! < room ? [digest] : [])))
  }

  const publish = async (message: CaseMessage): Promise<void> => {
    const sent = await gossip.publish(topic, encodeShape(caseMessageCodec, message))
    if (sent.ok) counts.told++
    // who lacks it asks again
    else log.debug({ code: sent.code, kind: message.kind }, 'what a seat has of a case was not told')
  }
  const publishSoon = (caseId: Bytes, said: Partial<Pick<Documents, 'documents' | 'decision'>>): void => {
    const report = cases.list().find(({ open }) => equalBytes(open.caseId, caseId))
    if (report === undefined) return
    const all = { documents: [], decision: undefined, ...said }
    publish({ kind: 'documents', salt: newSalt(), open: report.open, ...all }).catch((error: unknown) =>
      log.error({ err: error }, 'what a case was told was not passed on'),
    )
  }

  const onDocuments = ({ open, documents, decision }: Documents): GossipVerdict => {
    const caseId = caseIdOf(open.asset, open.order)
    const joined = cases.join(
      { ...open, caseId },
      documents.map((document) => ({ ...document, caseId })),
      decision && { ...decision, caseId },
    )
    if (!joined.ok) {
      // another seat may have the case open, or still open
      if (joined.code !== 'CASE_EVIDENCE_INVALID' && joined.code !== 'CASE_DECISION_INVALID') return 'ignore'
      counts.refused++
      return 'reject'
    }
    counts.taken += joined.value
    if (joined.value === documents.length + (decision === undefined ? 0 : 1))
      return joined.value > 0 ? 'accept' : 'ignore'
    // what was known was not looked at again, so it is passed on as this seat has it
    if (joined.value > 0) due.set(bytesToHex(caseId), newSalt())
    return 'ignore'
  }
  const onHoldings = ({ salt, cases: theirs }: Holdings): GossipVerdict => {
    const own = new Map(cases.list().map((report) => [bytesToHex(report.open.caseId), report]))
    for (const { caseId, digests } of theirs) {
      const name = bytesToHex(caseId)
      const report = own.get(name)
      if (report === undefined || !hasAny(report)) continue
      if (bytesToHex(digestsOf(report)) !== bytesToHex(digests)) due.set(name, salt)
    }
    // a question between neighbours: each asks for itself
    return 'ignore'
  }
  const hear = (data: Bytes): GossipVerdict => {
    const message = decodeShape(caseMessageCodec, data)
    // nobody passes on nothing
    if (message === undefined || isEmpty(message)) {
      counts.refused++
      return 'reject'
    }
    return message.kind === 'documents' ? onDocuments(message) : onHoldings(message)
  }

  const tellDue = async (): Promise<void> => {
    const [next] = due
    if (next === undefined) return
    const [name, salt] = next
    due.delete(name)
    const report = cases.list().find(({ open }) => bytesToHex(open.caseId) === name)
    if (report === undefined || !hasAny(report)) return
    const all = { documents: held(report), decision: decisionOf(report) }
    await publish({ kind: 'documents', salt, open: report.open, ...all })
  }
  const ask = async (): Promise<void> => {
    if (monotonicMs() < askedAt + askMs) return
    askedAt = monotonicMs()
    const all = cases.list()
    if (all.length === 0) return
    // where there are more, in turn
    if (asksFrom >= all.length) asksFrom = 0
    const some = all.slice(asksFrom, asksFrom + mostCasesTold)
    asksFrom += some.length
    const said = some.map((report) => ({ caseId: report.open.caseId, digests: digestsOf(report) }))
    await publish({ kind: 'holdings', salt: newSalt(), cases: said })
  }

  const end = gossip.subscribe(topic, ({ bytes: data }) => hear(data))
  const loop = startLoop({
    everyMs: turnMs,
    async work() {
      await ask()
      await tellDue()
    },
    onError(error, failures) {
      log.error({ err: error }, 'documents and decisions of cases are not passed on')
      return backOff(failures)
    },
  })
  return {
    tell: (evidence) => publishSoon(evidence.caseId, { documents: [evidence] }),
    tellDecision: (decision) => publishSoon(decision.caseId, { decision }),
    counts: () => ({ ...counts }),
    async close() {
      end()
      await loop.stop()
    },
  }
}
