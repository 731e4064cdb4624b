/** What an honest player does next: chain facts and its own machine in, moves out (docs/disputes.md). Pure. */
import { type Bytes, bytesToHex, type Hex, hexToBytes, invariant } from '@syncline/primitives'
import { type CommitmentTree, createCommitmentTree, type Descent, firstDifference } from './commitmentTree.js'
import type { DisputeFacts, DisputeTimes, MatchFacts } from './facts.js'
import { type DisputeLevel, disputeHeights, type Machine } from './machine.js'
import { disputeOutcome, matchDeadlines, matchOutcome } from './outcome.js'

/** A transaction to send. `deadline`: last second in which it counts, undefined if it never lapses. */
export type DisputeMove = { readonly matchId: Hex; readonly deadline: bigint | undefined } & (
  | { readonly kind: 'open'; readonly answers: Hex; readonly nodes: readonly Bytes[] }
  | { readonly kind: 'move'; readonly answers: Hex; readonly step: Descent; readonly nodes: readonly Bytes[] }
  | {
      readonly kind: 'seal'
      readonly answers: Hex
      readonly step: Descent
      readonly agreed: Bytes
      readonly siblings: readonly Bytes[]
    }
  | { readonly kind: 'join'; readonly root: Bytes; readonly sideB: boolean; readonly siblings: readonly Bytes[] }
  /** The step to prove is that after `step` steps of `segment`; for `step` > 0 the words of that state go along. */
  | { readonly kind: 'proveStep'; readonly segment: number; readonly step: number }
  | { readonly kind: 'proveOutput' }
  /** All steps of the contested segment at once, instead of joining its inner tournament. */
  | { readonly kind: 'proveSegment'; readonly segment: number }
  | { readonly kind: 'finish' }
)

/** Why a match needs nothing from this player now. */
export type WaitReason = 'NOT_OURS' | 'OPPONENTS_TURN' | 'INNER_RUNS' | 'ENDED'

export type Decision =
  | { readonly kind: 'act'; readonly move: DisputeMove }
  | { readonly kind: 'wait'; readonly matchId: Hex; readonly reason: WaitReason; readonly until: bigint | undefined }

/** What to do about a dispute as a whole. */
export type DisputePlan = {
  /** Moves of every match that needs one, nearest deadline first. */
  readonly moves: readonly DisputeMove[]
  readonly waits: readonly Extract<Decision, { kind: 'wait' }>[]
  /** The dispute can be concluded now. */
  readonly conclude: boolean
}

export type Solver = {
  /** The tree of a level; trees of the segments asked for last are kept. */
  tree(level: DisputeLevel, segment: number): CommitmentTree
  decideMatch(match: MatchFacts, outer: MatchFacts | undefined, now: bigint): Decision
  decide(dispute: DisputeFacts, now: bigint): DisputePlan
}

/** Trees of segments kept: as many as matches are played at once. */
const treesKept = 8

/**
 * A player over a machine. Whether a claim is its own is told by the root alone, so that it also defends what others claimed rightly.
 * `atOnce`: whether the steps of a contested segment are to be proven in one transaction; by default never.
 */
export function createSolver(
  machine: Machine,
  times: DisputeTimes,
  atOnce: (match: MatchFacts) => boolean = () => false,
): Solver {
  const trees = new Map<number, CommitmentTree>()
  const tree = (level: DisputeLevel, segment: number): CommitmentTree => {
    const there = machine.tree?.(level, segment)
    if (there !== undefined) return there
    const key = level === 0 ? -1 : segment
    const known = trees.get(key)
    if (known !== undefined) return known
    const made = createCommitmentTree(disputeHeights[level], machine.leafCount(level, segment), (index) =>
      machine.stateAt(level, segment, index),
    )
    if (trees.size >= treesKept) {
      // the tree of level 0 stays
      for (const old of trees.keys()) {
        if (old === -1) continue
        trees.delete(old)
        break
      }
    }
    trees.set(key, made)
    return made
  }
  /** Leaf of the padded tree; −1 is the state before it. */
  const stateAt = (level: DisputeLevel, segment: number, index: number): Bytes =>
    machine.stateAt(level, segment, Math.min(index, machine.leafCount(level, segment) - 1))

  const decideMatch = (match: MatchFacts, outer: MatchFacts | undefined, now: bigint): Decision => {
    invariant((outer === undefined) === (match.level === 0), 'a match of level 1 is inside one of level 0')
    const wait = (reason: WaitReason, until?: bigint): Decision => ({ kind: 'wait', matchId: match.id, reason, until })
    if (match.phase === 'ENDED') return wait('ENDED')
    if (matchOutcome(match, times, now) !== 'NONE_YET') {
      return { kind: 'act', move: { kind: 'finish', matchId: match.id, deadline: undefined } }
    }
    const segment = outer?.position ?? 0
    const deadlines = matchDeadlines(match, times)
    if (match.phase === 'PROOF') {
      // a bystander can prove as well: whoever is wrong goes, be it both
      if (match.agreed !== bytesToHex(stateAt(1, segment, match.position - 1))) return wait('NOT_OURS')
      return {
        kind: 'act',
        move: {
          kind: 'proveStep',
          matchId: match.id,
          segment,
          step: Math.min(match.position, machine.leafCount(1, segment)),
          deadline: earlier(deadlines.a, deadlines.b),
        },
      }
    }
    const own = tree(match.level, segment)
    const side = sideOf(match, bytesToHex(own.root))
    if (side === undefined) return wait('NOT_OURS', earlier(deadlines.a, deadlines.b))
    const deadline = deadlines[side]
    if (match.phase === 'SAME_HISTORY') {
      return { kind: 'act', move: { kind: 'proveOutput', matchId: match.id, deadline } }
    }
    if (match.phase === 'INNER') {
      if (atOnce(match)) {
        const segment = match.position
        return { kind: 'act', move: { kind: 'proveSegment', matchId: match.id, segment, deadline } }
      }
      const inner = tree(1, match.position)
      const root = bytesToHex(inner.root)
      if (match.inner.some((claim) => claim.root === root)) return wait('INNER_RUNS')
      // too late to join, and claims of others keep the match open
      if (deadline !== undefined && now > deadline) return wait('INNER_RUNS')
      const siblings = inner.prove(2 ** inner.height - 1)
      const move = {
        kind: 'join',
        matchId: match.id,
        root: inner.root,
        sideB: side === 'b',
        siblings,
        deadline,
      } as const
      return { kind: 'act', move }
    }
    if (match.turnB !== (side === 'b')) return wait('OPPONENTS_TURN', match.turnB ? deadlines.b : deadlines.a)
    return { kind: 'act', move: walk(match, own, segment, deadline) }
  }

  const walk = (match: MatchFacts, own: CommitmentTree, segment: number, deadline: bigint | undefined): DisputeMove => {
    const answers = match.turnB ? match.nodeA : match.nodeB
    const base = { matchId: match.id, answers, deadline }
    if (match.opened === 0) return { ...base, kind: 'open', nodes: own.open(match.height, match.position) }
    const step = firstDifference(own.open(match.height, match.position), match.shown.map(hexToBytes))
    invariant(step !== undefined, 'nodes that differ have openings that differ')
    const height = match.height - match.opened
    const position = match.position * 2 ** match.opened + step.index
    if (height > 0) return { ...base, kind: 'move', step, nodes: own.open(height, position) }
    const agreed = stateAt(match.level, segment, position - 1)
    return { ...base, kind: 'seal', step, agreed, siblings: position === 0 ? [] : own.prove(position - 1) }
  }

  return {
    tree,
    decideMatch,
    decide: (dispute, now) => {
      const moves: DisputeMove[] = []
      const waits: Extract<Decision, { kind: 'wait' }>[] = []
      if (dispute.status === 'OPEN') {
        const byId = new Map(dispute.matches.map((match) => [match.id, match]))
        for (const match of dispute.matches) {
          const decision = decideMatch(match, match.level === 0 ? undefined : byId.get(match.tournamentId), now)
          if (decision.kind === 'act') moves.push(decision.move)
          else waits.push(decision)
        }
      }
      return {
        moves: moves.sort((a, b) => compareDeadlines(a.deadline, b.deadline)),
        waits,
        conclude: dispute.status === 'OPEN' && disputeOutcome(dispute, now).kind !== 'UNDECIDED',
      }
    },
  }
}

/** Which side of a match has this root. Where both have it (one history, two outputs) the first: both are served by the same proof. */
function sideOf(match: MatchFacts, root: Hex): 'a' | 'b' | undefined {
  if (match.a.root === root) return 'a'
  return match.b.root === root ? 'b' : undefined
}

function earlier(a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a < b ? a : b
}

/** Without a deadline last. */
function compareDeadlines(a: bigint | undefined, b: bigint | undefined): number {
  if (a === b) return 0
  if (a === undefined) return 1
  return b === undefined || a < b ? -1 : 1
}
