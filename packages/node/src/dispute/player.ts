/** Plays disputes for one key: what the solver decides is sent, many matches at once, nothing twice. Keeps nothing that L1 does not. */
import { bytesToHex, Fault, type Hex } from '@syncline/primitives'
import {
  createSolver,
  type DisputeFacts,
  type DisputeMove,
  type DisputeParameters,
  type DisputePlan,
  disputeOutcome,
  type MatchFacts,
  matchOutcome,
  openMatches,
} from '@syncline/protocol'
import type { Logger } from 'pino'
import type { L1Outcome, L1Request, L1Sender } from '../l1/sender.js'
import { concludeRequest, disputeError, isDone, moveKey, moveRequest, type ProofsContract } from './moves.js'
import type { Range } from './range.js'
import type { DisputeRecord } from './reader.js'
import { proveSegment, segmentFits } from './segmentProof.js'

/** What happened to a transaction of a dispute. `done`: somebody else did the same, or it is not needed any more. */
export type PlayedMove = {
  readonly disputeId: Hex
  readonly matchId: Hex | undefined
  readonly kind: DisputeMove['kind'] | 'conclude' | 'enter' | 'collect'
  readonly outcome: 'mined' | 'done' | 'failed'
  readonly gasUsed: bigint
  readonly transactionHash: Hex | undefined
}

/** One side's history, how its output is proven, and whether a claim of level 0 is this side's, output included. */
export type Side = {
  readonly range: Range
  readonly proveOutput: () => Hex
  readonly isOwn: (claimId: Hex) => boolean
}

export type Player = {
  /**
   * Sends what the record needs now and returns without waiting for it to be mined; `onlyOwn` leaves matches of others alone. Gives
   * the plan.
   */
  play(record: DisputeRecord, side: Side, now: bigint, onlyOwn: boolean): Promise<DisputePlan>
  /** Sends one transaction of a dispute and waits for it; true if it was mined or is not needed any more. */
  send(disputeId: Hex, matchId: Hex | undefined, kind: PlayedMove['kind'], request: L1Request): Promise<boolean>
  inFlight(): number
  /** L1 was reorganised: what was mined may be needed again. */
  forget(): void
}

export function createPlayer(options: {
  readonly contract: Hex
  readonly proofs: ProofsContract
  readonly parameters: DisputeParameters
  readonly sender: L1Sender
  /** A contested segment of so many steps at most is proven at once; 0 = none. What L1 does not take in one transaction is walked. */
  readonly stepsAtOnce?: number
  /** Transactions under way at once. */
  readonly maxInFlight: number
  /** True for a move that is not sent though it is due. */
  readonly withholds?: (move: DisputeMove, record: DisputeRecord, now: bigint) => boolean
  readonly log: Logger
  readonly onPlayed?: (move: PlayedMove) => void
}): Player {
  const { contract, proofs, parameters, sender, log, stepsAtOnce = 0 } = options
  const flying = new Set<string>()
  /** Key of a move → L1 block that has it: a record of an earlier block does not know it yet. */
  const mined = new Map<string, bigint>()
  /** Key of a move → how often it was reverted: what is reverted again and again is tried less and less. */
  const reverted = new Map<string, bigint>()
  /** Matches whose segment did not fit one transaction: they are walked. */
  const tooLong = new Set<Hex>()

  const report = (move: PlayedMove): boolean => {
    options.onPlayed?.(move)
    return move.outcome !== 'failed'
  }

  const judge = async (
    request: L1Request,
    outcome: L1Outcome,
  ): Promise<Pick<PlayedMove, 'outcome' | 'gasUsed' | 'transactionHash'> & { reason?: string }> => {
    if (outcome.kind === 'mined') {
      const { status, gasUsed, transactionHash, blockNumber } = outcome.receipt
      if (status) return { outcome: 'mined', gasUsed, transactionHash }
      // it was simulated before it was sent: most likely somebody was faster by a transaction, which is as good
      const name = disputeError(await sender.replay(request, blockNumber))
      if (isDone(name)) return { outcome: 'done', gasUsed, transactionHash, reason: name ?? '' }
      return { outcome: 'failed', gasUsed, transactionHash, reason: `it was reverted: ${name ?? 'for no reason'}` }
    }
    const name = outcome.kind === 'refused' ? disputeError(outcome.data) : undefined
    const none = { gasUsed: 0n, transactionHash: undefined }
    if (isDone(name)) return { outcome: 'done', ...none, reason: name ?? '' }
    return { outcome: 'failed', ...none, reason: name ?? outcome.reason }
  }

  const send: Player['send'] = async (disputeId, matchId, kind, request) => {
    try {
      const outcome = await sender.send(request)
      const { reason, ...judged } = await judge(request, outcome)
      const facts = { dispute: disputeId, match: matchId, move: kind, reason }
      if (judged.outcome === 'failed') log.warn(facts, 'L1 did not take a move')
      else if (judged.outcome === 'done') log.debug(facts, 'somebody was faster')
      else log.info({ ...facts, gas: Number(judged.gasUsed), tx: judged.transactionHash }, 'moved in a dispute')
      if (outcome.kind === 'mined') mined.set(request.data, outcome.receipt.blockNumber)
      return report({ disputeId, matchId, kind, ...judged })
    } catch (error) {
      // no funds, or the node stops: other matches go on
      if (!(error instanceof Fault) || !error.retryable) throw error
      const failed = { outcome: 'failed', gasUsed: 0n, transactionHash: undefined } as const
      if (error.code === 'L1_SENDER_STOPPED') return report({ disputeId, matchId, kind, ...failed })
      log.error(
        { dispute: disputeId, match: matchId, move: kind, err: { code: error.code, message: error.message } },
        error.remedy,
      )
      return report({ disputeId, matchId, kind, ...failed })
    }
  }

  /** Starts a transaction unless it is under way, or mined in a block that the record does not know. */
  const start = (
    key: string,
    record: DisputeRecord,
    matchId: Hex | undefined,
    kind: PlayedMove['kind'],
    make: () => L1Request,
  ): void => {
    const known = mined.get(key)
    if (flying.has(key) || flying.size >= options.maxInFlight || (known !== undefined && known > record.l1Block)) return
    const request = make()
    flying.add(key)
    void send(record.facts.id, matchId, kind, request)
      .then((taken) => {
        if (!taken && kind === 'proveSegment' && matchId !== undefined) tooLong.add(matchId)
        const block = mined.get(request.data)
        mined.delete(request.data)
        if (block === undefined) return
        const times = taken ? 0n : (reverted.get(key) ?? 0n) + 1n
        reverted.set(key, times)
        mined.set(key, block + (times === 0n ? 0n : 1n << (times < 8n ? times : 8n)))
      })
      .catch((error: unknown) => log.error({ err: error, move: kind }, 'a move failed'))
      .finally(() => flying.delete(key))
  }

  return {
    send,
    inFlight: () => flying.size,
    forget() {
      mined.clear()
      reverted.clear()
      tooLong.clear()
    },
    async play(record, { range, proveOutput, isOwn }, now, onlyOwn) {
      const own = bytesToHex(range.machine.tree!(0, 0).root)
      const facts = await playable(record.facts, range, own, parameters, now, onlyOwn)
      const atOnce = ({ id, position }: MatchFacts): boolean =>
        stepsAtOnce > 0 && !tooLong.has(id) && segmentFits(range, position, stepsAtOnce)
      const plan = createSolver(range.machine, parameters, atOnce).decide(facts, now)
      const means = {
        joinBond: parameters.joinBond,
        proveStep: (segment: number, step: number) => {
          const { words, proof } = range.prove(segment, step)
          // the initial state is no leaf: its words do not go along
          return { words: step === 0 ? '0x' : bytesToHex(words), proof: bytesToHex(proof) } as const
        },
        proveOutput,
        proveSegment: (segment: number) => proveSegment(range, segment),
      }
      for (const move of plan.moves) {
        if (options.withholds?.(move, record, now) === true) continue
        start(moveKey(move), record, move.matchId, move.kind, () => moveRequest(contract, proofs, move, means))
      }
      // what a wrong claim won is not handed to it
      const outcome = disputeOutcome(facts, now)
      if (plan.conclude && (outcome.kind !== 'WON' || isOwn(outcome.winner))) {
        start(`conclude:${facts.id}`, record, undefined, 'conclude', () =>
          concludeRequest(contract, facts.id, undefined),
        )
      }
      // at worst something is simulated once more
      for (const known of [mined, reverted, tooLong]) if (known.size > 10_000) known.clear()
      return plan
    },
  }
}

/** The matches that can be judged: their segments are executed first. */
async function playable(
  facts: DisputeFacts,
  range: Range,
  own: Hex,
  parameters: DisputeParameters,
  now: bigint,
  onlyOwn: boolean,
): Promise<DisputeFacts> {
  const byId = new Map(facts.matches.map((match) => [match.id, match]))
  const isOwn = ({ a, b }: MatchFacts): boolean => a.root === own || b.root === own
  const needs = new Map<MatchFacts, number | undefined>()
  for (const match of openMatches(facts)) {
    const outer = match.level === 0 ? match : byId.get(match.tournamentId)!
    const mine = isOwn(outer)
    if (!mine && onlyOwn) continue
    if (matchOutcome(match, parameters, now) !== 'NONE_YET') needs.set(match, undefined)
    else if (match.level === 0) needs.set(match, mine && match.phase === 'INNER' ? match.position : undefined)
    // of others a step can be proven where both are wrong about it, or one is; their walks are theirs
    else if (mine || match.phase === 'PROOF') needs.set(match, outer.position)
  }
  const ready = await range.prepare([...needs.values()].filter((segment) => segment !== undefined))
  const matches = [...needs].flatMap(([match, segment]) => (segment === undefined || ready.has(segment) ? [match] : []))
  // the outer match of one that is played has to be there for its position; it is not played itself unless it was found above
  const shown = new Set(matches.map(({ id }) => id))
  const outers = new Map<Hex, MatchFacts>()
  for (const { level, tournamentId } of matches) {
    if (level === 0 || shown.has(tournamentId)) continue
    outers.set(tournamentId, { ...byId.get(tournamentId)!, phase: 'ENDED' })
  }
  return { ...facts, matches: [...outers.values(), ...matches] }
}
