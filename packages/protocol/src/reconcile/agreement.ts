/**
 * How validators agree on one value a height although f of n = 3f + 1 lie, are silent or split (docs/reconciliation.md §4). PBFT with an inquiry before
 * it. Safe at any time: two quorums share an honest seat, who prepares and commits once a view, leaves with what it is bound to, and follows a
 * leader into another value only if a quorum is bound to nothing above. Live once messages arrive: views grow longer, and leaders take turns.
 */
import { type Bytes, bytesToHex, equalBytes, type Hex } from '@syncline/primitives'
import { createBallots } from './ballots.js'
import { createEndorsements } from './endorsements.js'
import { isLockValid, isValueValid, provenDecision } from './evidence.js'
import { judgePlan } from './judging.js'
import type { Knowledge } from './knowledge.js'
import {
  type DecidedValue,
  digestOfValue,
  digestOfVote,
  type Endorsement,
  endorseDigest,
  type Lock,
  leaderDigest,
  type NewViewVote,
  newViewDigest,
  type ReconcileMessage,
  type SegmentVote,
  type Value,
  type ValueVote,
  type VoteVector,
  valueVoteDigest,
  vectorDigest,
} from './messages.js'
import { type Plan, planDigest, reconciliationOf } from './plan.js'
import { createVoteWatch, slotOf, tallyVectors, type VoteEquivocation } from './tally.js'
import { faultsBorne, type ThresholdRule, votesNeeded } from './threshold.js'
import type { Outgoing, ReconcileSigner } from './validatorPorts.js'

/** Milliseconds: how long the first view lasts (each next one twice as long, up to `longestView`), and how often what was said is said again. */
export type AgreementTiming = {
  readonly view: number
  readonly longestView: number
  readonly resend: number
  /** How long a leader waits for more vectors than a quorum. */
  readonly vectors: number
}

export const defaultAgreementTiming: AgreementTiming = { view: 2_000, longestView: 60_000, resend: 500, vectors: 150 }

/** What a seat said and is bound to: kept through a crash. */
export type AgreementRecord = {
  readonly height: bigint
  readonly previous: Bytes
  readonly view: number
  readonly lock: Lock | undefined
  readonly said: readonly ReconcileMessage[]
  readonly vector: VoteVector | undefined
  readonly prepared: ValueVote | undefined
  readonly committed: ValueVote | undefined
}

/** What agreement asks of the rest of a validator. */
export type AgreementPort = {
  readonly knowledge: Knowledge
  readonly seconds: () => bigint
  readonly plan: (height: bigint, previous: Bytes) => Plan | undefined
  readonly isNeeded: () => boolean
  /** This seat has voted on a plan. */
  readonly voted: (plan: Plan) => void
  readonly send: (to: Outgoing['to'], message: ReconcileMessage) => void
  /** `soon`: it follows from what bound this seat before, and nothing waits for the disk. */
  readonly save: (when: 'binding' | 'soon') => void
  readonly tell: (evidence: VoteEquivocation) => void
  readonly adopt: (decided: DecidedValue) => void
  readonly decidedAt: (height: bigint) => DecidedValue | undefined
}

export type Agreement = {
  readonly receive: (message: ReconcileMessage, now: number) => void
  readonly tick: (now: number) => void
  /** Something was observed: a plan that could not be judged may be judged now. */
  readonly recheck: (now: number) => void
  /** Whether a vote of this height changes nothing here any more: a quorum said the same before it. */
  readonly isMoot: (vote: ValueVote) => boolean
  readonly record: () => AgreementRecord
  readonly restore: (record: AgreementRecord) => void
  readonly status: () => { readonly height: bigint; readonly view: number; readonly previous: Bytes }
}

type Seats = {
  readonly members: number
  readonly seat: number
  readonly threshold: ThresholdRule
  readonly timing: AgreementTiming
}
type Inquiry = Extract<ReconcileMessage, { readonly kind: 'inquiry' }>
type Proposal = Extract<ReconcileMessage, { readonly kind: 'proposal' }>

/** Views ahead of the own one whose votes are kept. */
const mostViewsAhead = 64
const zero: Bytes = new Uint8Array(32)

/** The leader of a view. */
export function leaderOf(height: bigint, view: number, members: number): number {
  return Number((height + BigInt(view)) % BigInt(members))
}

export function createAgreement(seats: Seats, signer: ReconcileSigner, port: AgreementPort): Agreement {
  const { members, seat, threshold, timing } = seats
  const needed = votesNeeded(members, threshold)
  const faulty = faultsBorne(members)
  const watch = createVoteWatch()
  let height = 0n
  let previous: Bytes = zero
  let view = 0
  let viewSince = 0
  let isActive = false
  let lastSaid = Number.NEGATIVE_INFINITY
  let lock: Lock | undefined
  let vector: VoteVector | undefined
  let prepared: ValueVote | undefined
  let committed: ValueVote | undefined
  /** Said in this view, and said again until something comes of it. */
  let said: ReconcileMessage[] = []
  /** The inquiry that is judged again when more is known. */
  let held: Inquiry | undefined
  let asked: { readonly plan: Plan; readonly digest: Bytes; readonly since: number } | undefined
  let vectors = new Map<number, VoteVector>()
  let newViews = new Map<number, Map<number, { readonly vote: NewViewVote; readonly lock: Lock | undefined }>>()
  let values = new Map<Hex, Value>()
  const ballots = createBallots()
  const endorsements = createEndorsements(needed, signer)
  let isEndorsed = false

  const is = { seat, members, needed, signer }

  /** Whom it is for at first: later it goes to all, as that one may be gone. */
  function say(to: Outgoing['to'], message: ReconcileMessage): void {
    said.push(message)
    if (to !== seat) port.send(to, message)
  }

  function startHeight(next: bigint, id: Bytes): void {
    height = next
    previous = id
    view = 0
    isActive = false
    lock = undefined
    newViews = new Map()
    values = new Map()
    ballots.clear()
    endorsements.clear()
    isEndorsed = false
    watch.clear()
    startView()
  }

  function startView(): void {
    vector = undefined
    prepared = undefined
    committed = undefined
    // what is decided is endorsed until there is a certificate, whatever the view
    said = said.filter((message) => message.kind === 'endorse' && message.height === height)
    held = undefined
    asked = undefined
    vectors = new Map()
  }

  /** Goes to a view and says so, with what this seat is bound to. */
  function enterView(next: number, now: number): void {
    view = next
    viewSince = now
    startView()
    for (const of of newViews.keys()) if (of < view) newViews.delete(of)
    const lockView = lock?.view ?? -1
    const lockValue = lock === undefined ? zero : digestOfValue(lock.value)
    const body = { height, view, lockView, lockValue }
    const vote: NewViewVote = { kind: 'newView', voter: seat, ...body, signature: signer.sign(newViewDigest(body)) }
    port.save('binding')
    noteNewView(vote, lock)
    say('all', { kind: 'newView', vote, lock })
    lead(now)
  }

  const timeoutOf = (of: number): number => Math.min(timing.view * 2 ** Math.min(of, 20), timing.longestView)
  const isLeader = (): boolean => leaderOf(height, view, members) === seat

  function noteNewView(vote: NewViewVote, its: Lock | undefined): void {
    const inView = newViews.get(vote.view) ?? new Map()
    newViews.set(vote.view, inView)
    if (!inView.has(vote.voter)) inView.set(vote.voter, { vote, lock: its })
  }

  /** What a leader does when it has what it needs for the next step. */
  function lead(now: number): void {
    if (!isLeader() || prepared !== undefined) return
    const all = [...(newViews.get(view)?.values() ?? [])].sort((a, b) => a.vote.voter - b.vote.voter)
    if (view > 0 && all.length < needed) return
    const highest = all.reduce<Lock | undefined>(
      (best, one) => (one.lock !== undefined && one.lock.view > (best?.view ?? -1) ? one.lock : best),
      undefined,
    )
    const headers = view === 0 ? [] : all.map(({ vote }) => vote)
    if (highest !== undefined) {
      propose(highest.value, headers, { view: highest.view, prepares: highest.prepares }, now)
      return
    }
    if (asked === undefined) {
      const plan = port.plan(height, previous)
      if (plan === undefined) return
      const digest = planDigest(plan)
      asked = { plan, digest, since: now }
      const signature = signer.sign(leaderDigest('inquiry', height, view, digest))
      const inquiry: Inquiry = { kind: 'inquiry', voter: seat, height, view, plan, newViews: headers, signature }
      port.save('binding')
      say('all', inquiry)
      hear(inquiry, now)
      // the own vote may have been all that was missing
      if (asked === undefined || prepared !== undefined) return
    }
    const { plan, since } = asked
    const tally = tallyVectors(plan.segments.length, members, needed, [...vectors.values()])
    const isWhole = tally.accepted.length === plan.segments.length || vectors.size === members
    if (tally.accepted.length === 0 || (!isWhole && now < since + timing.vectors)) return
    propose({ plan, accepted: tally.accepted, vectors: [...vectors.values()] }, headers, undefined, now)
  }

  function propose(value: Value, headers: readonly NewViewVote[], its: Proposal['lock'], now: number): void {
    const signature = signer.sign(leaderDigest('proposal', height, view, digestOfValue(value)))
    const proposal: Proposal = {
      kind: 'proposal',
      voter: seat,
      height,
      view,
      value,
      newViews: headers,
      lock: its,
      signature,
    }
    say('all', proposal)
    onProposal(proposal, now)
  }

  /** Whether a leader may speak in its view, and its view is not over; follows a quorum into a later one. */
  function followsLeader(message: Inquiry | Proposal, subject: Bytes, now: number): boolean {
    if (message.view < view || message.voter !== leaderOf(height, message.view, members)) return false
    const digest = leaderDigest(message.kind, height, message.view, subject)
    if (!signer.isSigned(message.voter, digest, message.signature)) return false
    // before that a leader of views that never come would fill the watch
    if (message.view > 0 && !isNewViewQuorum(message.newViews, message.view)) return false
    const evidence = watch.note(message.voter, slotOf(message.kind, height, message.view), digest)
    if (evidence !== undefined) port.tell(evidence)
    if (message.view > view) enterView(message.view, now)
    if (!isActive) {
      isActive = true
      viewSince = now
    }
    return true
  }

  function isNewViewQuorum(headers: readonly NewViewVote[], of: number): boolean {
    const voters = new Set<number>()
    for (const vote of headers.slice(0, members)) {
      if (vote.height !== height || vote.view !== of || !isSeat(vote.voter)) return false
      if (!signer.isSigned(vote.voter, newViewDigest(vote), vote.signature)) return false
      voters.add(vote.voter)
    }
    return voters.size >= needed
  }

  const isSeat = (voter: number): boolean => Number.isInteger(voter) && voter >= 0 && voter < members

  /** Judges a plan; waits while it might still learn what it lacks. */
  function hear(inquiry: Inquiry, now: number): void {
    if (vector !== undefined) return
    // what cannot be judged at all is not tried again with every tick
    held = undefined
    const { plan } = inquiry
    const isOurs = plan.height === height && equalBytes(plan.previous, previous)
    const judgements = judgePlan(port.knowledge, plan, port.seconds())
    const isUnsure = isOurs && judgements.some(({ vote }) => vote === 'abstain')
    if (isUnsure && now < viewSince + timeoutOf(view) / 3) {
      held = inquiry
      return
    }
    const said: readonly SegmentVote[] = judgements.map(({ vote }) => (isOurs ? vote : 'no'))
    const body = { height, view, plan: planDigest(plan), votes: said }
    vector = { kind: 'vector', voter: seat, ...body, signature: signer.sign(vectorDigest(body)) }
    // an opinion of what it knows now: it may be another one after a restart, and binds nobody, so the disk need not know
    port.voted(plan)
    if (isLeader()) onVector(vector, now)
    else say(leaderOf(height, view, members), vector)
  }

  function onInquiry(message: Inquiry, now: number): void {
    if (followsLeader(message, planDigest(message.plan), now) && message.view === view) hear(message, now)
  }

  function onVector(message: VoteVector, now: number): void {
    if (message.view !== view || asked === undefined || !equalBytes(message.plan, asked.digest)) return
    if (message.votes.length !== asked.plan.segments.length) return
    if (!vectors.has(message.voter)) vectors.set(message.voter, message)
    lead(now)
  }

  function onProposal(message: Proposal, now: number): void {
    const digest = digestOfValue(message.value)
    if (!followsLeader(message, digest, now) || message.view !== view) return
    if (!isBoundRightly(message, digest) || !isValueValid(message.value, height, previous, is)) return
    learn(message.value, digest, now)
    if (height !== message.height) return
    if (prepared === undefined) {
      prepared = valueVote('prepare', digest)
      port.save('binding')
      // before it counts: it may be the last that was missing, and then this height is over
      say('all', prepared)
      count(prepared, now)
    }
    advance(message.view, digest, now)
  }

  /** A free value only if a quorum is bound to nothing; else the one of the highest lock. */
  function isBoundRightly({ view: of, newViews: headers, lock: its }: Proposal, digest: Bytes): boolean {
    const highest = headers.reduce((most, { lockView }) => Math.max(most, lockView), -1)
    if (of === 0 || highest < 0) return its === undefined
    if (its === undefined || its.view !== highest || highest >= of) return false
    return isLockValid(digest, its, height, is)
  }

  function valueVote(kind: ValueVote['kind'], value: Bytes): ValueVote {
    const body = { kind, height, view, value }
    return { ...body, voter: seat, signature: signer.sign(valueVoteDigest(body)) }
  }

  function count(vote: ValueVote, now: number): void {
    if (ballots.cast(vote)) advance(vote.view, vote.value, now)
  }

  /** Knows a value; votes on it may have come before it. */
  function learn(value: Value, digest: Bytes, now: number): void {
    const name = bytesToHex(digest)
    if (values.has(name)) return
    values.set(name, value)
    const at = height
    for (const of of ballots.viewsOf(digest)) if (at === height) advance(of, digest, now)
    if (at === height) certify(value, digest, now)
  }

  /** Commits to what a quorum prepared, endorses what a quorum committed to. */
  function advance(of: number, digest: Bytes, now: number): void {
    const value = values.get(bytesToHex(digest))
    if (value === undefined) return
    const prepares = ballots.of('prepare', of, digest)
    if (of === view && committed === undefined && prepares.size >= needed) {
      lock = { view, value, prepares: [...prepares.values()] }
      committed = valueVote('commit', digest)
      port.save('binding')
      say('all', committed)
      count(committed, now)
      return
    }
    if (!isEndorsed && ballots.of('commit', of, digest).size >= needed) endorse(value, digest, now)
  }

  function endorse(value: Value, digest: Bytes, now: number): void {
    isEndorsed = true
    const endorsement = signer.endorse(reconciliationOf(value.plan, value.accepted).reconciliation)
    const body = { height, value: digest, endorsement }
    // no other value of this height can ever have a quorum's commit, so there is nothing to contradict
    port.save('soon')
    // the leader puts them together: one certificate to check for each, in place of everybody's endorsements
    const leader = leaderOf(height, view, members)
    say(leader, { kind: 'endorse', voter: seat, ...body, signature: signer.sign(endorseDigest(body)) })
    endorsements.note(seat, digest, endorsement, true)
    certify(value, digest, now)
  }

  function onEndorsement({ voter, value: digest, endorsement }: Endorsement, now: number): void {
    endorsements.note(voter, digest, endorsement, false)
    const value = values.get(bytesToHex(digest))
    if (value !== undefined) certify(value, digest, now)
  }

  function certify(value: Value, digest: Bytes, now: number): void {
    const enough = endorsements.quorum(digest, () => reconciliationOf(value.plan, value.accepted).reconciliation)
    if (enough === undefined) return
    const decided = { height, value, endorsements: enough }
    // whoever does not hear it has the endorsements soon, or says a lower height and is told
    if (isLeader()) port.send('all', { kind: 'certified', decided })
    take(decided, now)
  }

  function take(decided: DecidedValue, now: number): void {
    startHeight(height + 1n, digestOfValue(decided.value))
    viewSince = now
    port.save('soon')
    port.adopt(decided)
  }

  function catchUp(decided: DecidedValue, now: number): void {
    const proven = decided.height === height ? provenDecision(decided, height, previous, is) : undefined
    if (proven !== undefined) take(proven, now)
  }

  function onNewView(vote: NewViewVote, its: Lock | undefined, now: number): void {
    if (vote.view <= 0 || vote.view > view + mostViewsAhead) return
    const isBound = vote.lockView >= 0
    if (isBound !== (its !== undefined)) return
    if (its !== undefined) {
      const digest = digestOfValue(its.value)
      if (its.view !== vote.lockView || its.view >= vote.view || !equalBytes(digest, vote.lockValue)) return
      if (!isLockValid(digest, its, height, is) || !isValueValid(its.value, height, previous, is)) return
      learn(its.value, digest, now)
      if (vote.height !== height) return
    }
    noteNewView(vote, its)
    // f + 1 say that a later view has begun: at least one of them is honest
    const latest = new Map<number, number>()
    for (const [of, inView] of newViews)
      for (const voter of inView.keys()) latest.set(voter, Math.max(latest.get(voter) ?? 0, of))
    const ahead = [...latest.values()].sort((a, b) => b - a)[faulty]
    if (ahead !== undefined && ahead > view && latest.size > faulty) {
      isActive = true
      enterView(ahead, now)
    } else if (vote.view === view) {
      isActive = true
      lead(now)
    }
  }

  function receive(message: ReconcileMessage, now: number): void {
    if (message.kind === 'certified') {
      catchUp(message.decided, now)
      return
    }
    const of = message.kind === 'newView' ? message.vote : message
    if (!isSeat(of.voter) || of.voter === seat) return
    if (of.height < height) {
      const decided = port.decidedAt(of.height)
      if (decided !== undefined) port.send(of.voter, { kind: 'certified', decided })
      return
    }
    if (of.height > height) {
      port.send(of.voter, { kind: 'status', voter: seat, height })
      return
    }
    if (message.kind === 'status') return
    if (message.kind === 'inquiry') onInquiry(message, now)
    else if (message.kind === 'proposal') onProposal(message, now)
    else onVote(message, now)
  }

  /** Votes of seats: signed, of a view that is not too far, one thing a slot. */
  function onVote(
    message: VoteVector | ValueVote | Endorsement | Extract<ReconcileMessage, { readonly kind: 'newView' }>,
    now: number,
  ): void {
    const vote = message.kind === 'newView' ? message.vote : message
    const of = vote.kind === 'endorse' ? 0 : vote.view
    if (!Number.isInteger(of) || of < 0 || of > view + mostViewsAhead) return
    // a seat may make any number of plans up: only the one that was asked about counts
    if (vote.kind === 'vector' && (asked === undefined || !equalBytes(vote.plan, asked.digest))) return
    const digest = digestOfVote(vote)
    if (!signer.isSigned(vote.voter, digest, vote.signature)) return
    if (message.kind === 'vector') {
      onVector(message, now)
      return
    }
    const evidence = watch.note(vote.voter, slotOf(vote.kind, height, of), digest)
    if (evidence !== undefined) port.tell(evidence)
    if (message.kind === 'newView') onNewView(message.vote, message.lock, now)
    else if (message.kind === 'endorse') onEndorsement(message, now)
    else count(message, now)
  }

  return {
    receive,
    tick(now) {
      const isNeeded = port.isNeeded()
      if (!isActive && isNeeded) {
        isActive = true
        viewSince = now
      }
      if (held !== undefined) hear(held, now)
      if (isActive) {
        if (now >= viewSince + timeoutOf(view)) {
          // without anything to do and bound to nothing, a seat waits for others to begin
          if (isNeeded || lock !== undefined || prepared !== undefined) enterView(view + 1, now)
          else isActive = false
        } else lead(now)
      }
      if (now < lastSaid + timing.resend) return
      lastSaid = now
      port.send('all', { kind: 'status', voter: seat, height })
      for (const message of said) port.send('all', message)
    },
    recheck(now) {
      if (held !== undefined) hear(held, now)
    },
    isMoot: ({ kind, view: of, value }) => ballots.of(kind, of, value).size >= needed && values.has(bytesToHex(value)),
    record: () => ({ height, previous, view, lock, said: [...said], vector, prepared, committed }),
    restore(record) {
      startHeight(record.height, record.previous)
      view = record.view
      lock = record.lock
      vector = record.vector
      prepared = record.prepared
      committed = record.committed
      if (lock !== undefined) values.set(bytesToHex(digestOfValue(lock.value)), lock.value)
      isActive = record.said.length > 0
      for (const one of record.said) {
        if (one.kind === 'endorse') {
          isEndorsed = true
          endorsements.note(seat, one.value, one.endorsement, true)
        }
        if (one.kind !== 'inquiry' || one.view !== view) continue
        asked = { plan: one.plan, digest: planDigest(one.plan), since: 0 }
        if (vector === undefined) held = one
      }
      if (vector !== undefined && isLeader()) vectors.set(seat, vector)
      said = [...record.said]
    },
    status: () => ({ height, view, previous }),
  }
}
