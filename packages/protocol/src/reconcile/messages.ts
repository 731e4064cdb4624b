/**
 * What validators say to each other to reconcile (docs/reconciliation.md §4). Every message that counts is signed by its sender's seat; `signature`
 * is checked by a port, so any scheme will do. An `Endorsement` carries besides what the contracts want (BLS over `reconciliationMessage`).
 *
 *   inquiry   leader: what do you make of this plan?
 *   vector    each to the leader: yes, no or abstain, by segment
 *   proposal  leader: these segments were accepted, here are the vectors
 *   prepare   each: I take this value in this view
 *   commit    each: a quorum takes it
 *   endorse   each: it is decided; the signature that domains want
 *   certified the decided value with a quorum of those
 *   newView   each: the leader was too slow; this is what I am bound to
 *   status    each, now and then: I am at this height
 */
import { type Bytes, bytesToBigint, hashWords, keccak256 } from '@syncline/primitives'
import { type Plan, planDigest, valueDigest } from './plan.js'

export type SegmentVote = 'yes' | 'no' | 'abstain'

/** `voter`: index of the seat, from 0. `height` counts reconciliations, `view` attempts at one. */
type Seat = { readonly voter: number; readonly height: bigint; readonly view: number; readonly signature: Bytes }

/** A vote on a value, by its digest. */
export type ValueVote = Seat & { readonly kind: 'prepare' | 'commit'; readonly value: Bytes }

/** One vote for each segment of a plan. */
export type VoteVector = Seat & {
  readonly kind: 'vector'
  readonly plan: Bytes
  readonly votes: readonly SegmentVote[]
}

/** What is decided: the plan, the indices of its accepted segments, ascending, and the vectors that say so. */
export type Value = {
  readonly plan: Plan
  readonly accepted: readonly number[]
  readonly vectors: readonly VoteVector[]
}

/** A value that a quorum prepared in a view: whoever committed to it is bound to it. */
export type Lock = { readonly view: number; readonly value: Value; readonly prepares: readonly ValueVote[] }

/** `lockView` −1 and `lockValue` 0: bound to nothing. */
export type NewViewVote = Seat & { readonly kind: 'newView'; readonly lockView: number; readonly lockValue: Bytes }

/** `endorsement`: the signature of the contracts' message for a decided value. Of no view: there is one value that it can be. */
export type Endorsement = Omit<Seat, 'view'> & {
  readonly kind: 'endorse'
  readonly value: Bytes
  readonly endorsement: Bytes
}

/** The decided value and who endorsed it, by ascending seat. `signature` of each is over `reconciliationMessage`: the `endorsement` of above. */
export type DecidedValue = {
  readonly height: bigint
  readonly value: Value
  readonly endorsements: readonly { readonly voter: number; readonly signature: Bytes }[]
}

export type ReconcileMessage =
  | (Seat & { readonly kind: 'inquiry'; readonly plan: Plan; readonly newViews: readonly NewViewVote[] })
  | VoteVector
  | (Seat & {
      readonly kind: 'proposal'
      readonly value: Value
      /** A quorum for this view, none for view 0. */
      readonly newViews: readonly NewViewVote[]
      /** The votes that bind the highest lock among them; undefined if none is locked. */
      readonly lock: Omit<Lock, 'value'> | undefined
    })
  | ValueVote
  | Endorsement
  | { readonly kind: 'newView'; readonly vote: NewViewVote; readonly lock: Lock | undefined }
  | { readonly kind: 'certified'; readonly decided: DecidedValue }
  | { readonly kind: 'status'; readonly voter: number; readonly height: bigint }

const tag = (text: string): bigint => bytesToBigint(new TextEncoder().encode(text.padEnd(32, '\0')))
const tags = {
  inquiry: tag('syncline.reconcile.inquiry.v1'),
  vector: tag('syncline.reconcile.vector.v1'),
  proposal: tag('syncline.reconcile.proposal.v1'),
  prepare: tag('syncline.reconcile.prepare.v1'),
  commit: tag('syncline.reconcile.commit.v1'),
  newView: tag('syncline.reconcile.newview.v1'),
  endorse: tag('syncline.reconcile.endorse.v1'),
}

/** The id of a value. */
export function digestOfValue({ plan, accepted }: Pick<Value, 'plan' | 'accepted'>): Bytes {
  return valueDigest(planDigest(plan), accepted)
}

const voteCodes: Readonly<Record<SegmentVote, bigint>> = { no: 0n, yes: 1n, abstain: 2n }

/** What a vector's seat signs. */
export function vectorDigest({ height, view, plan, votes }: Omit<VoteVector, 'signature' | 'voter' | 'kind'>): Bytes {
  return hashWords(
    tags.vector,
    height,
    BigInt(view),
    plan,
    BigInt(votes.length),
    ...votes.map((vote) => voteCodes[vote]),
  )
}

/** What a vote's seat signs. */
export function valueVoteDigest({ kind, height, view, value }: Omit<ValueVote, 'signature' | 'voter'>): Bytes {
  return hashWords(tags[kind], height, BigInt(view), value)
}

/** What a seat signs to say that an endorsement is its own. */
export function endorseDigest({
  height,
  value,
  endorsement,
}: Omit<Endorsement, 'signature' | 'voter' | 'kind'>): Bytes {
  return hashWords(tags.endorse, height, value, keccak256(endorsement))
}

/** What a seat signs to leave a view. */
export function newViewDigest({
  height,
  view,
  lockView,
  lockValue,
}: Omit<NewViewVote, 'signature' | 'voter' | 'kind'>): Bytes {
  return hashWords(tags.newView, height, BigInt(view), BigInt(lockView + 1), lockValue)
}

/** What the seat of a vote signs. */
export function digestOfVote(vote: VoteVector | ValueVote | NewViewVote | Endorsement): Bytes {
  switch (vote.kind) {
    case 'newView':
      return newViewDigest(vote)
    case 'vector':
      return vectorDigest(vote)
    case 'endorse':
      return endorseDigest(vote)
    default:
      return valueVoteDigest(vote)
  }
}

/** What a leader signs: `subject` is the digest of the plan or of the value. */
export function leaderDigest(kind: 'inquiry' | 'proposal', height: bigint, view: number, subject: Bytes): Bytes {
  return hashWords(tags[kind], height, BigInt(view), subject)
}
