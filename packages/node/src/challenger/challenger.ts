/**
 * The challenger: compares every assertion that stands with its own execution, asserts the right rival of a wrong one, plays the
 * disputes and takes its money. Everything follows from L1 and from re-execution; a restart loses nothing.
 */
import { bytesToHex, Fault, type Hex } from '@syncline/primitives'
import { checkConfirmable, type DisputeParameters } from '@syncline/protocol'
import type { Logger } from 'pino'
import { factsOf } from '../chain/explain.js'
import type { ChallengerStrategy } from '../chain/options.js'
import type { Disputes } from '../dispute/disputes.js'
import { refuteOutputRequest } from '../dispute/moves.js'
import { proveOutput } from '../dispute/outputProof.js'
import { createPlayer, type PlayedMove, type Player } from '../dispute/player.js'
import type { OwnRange, Ranges } from '../dispute/ranges.js'
import type { DisputeRecord } from '../dispute/reader.js'
import type { L1View } from '../l1/projection.js'
import type { L1Assertion } from '../l1/records.js'
import type { DomainRules } from '../l1/registration.js'
import type { RpcClient } from '../l1/rpc.js'
import type { L1Sender } from '../l1/sender.js'
import type { NodeMetrics } from '../metrics/metrics.js'
import type { Outputs } from '../proposer/outputs.js'
import { agreesWith } from '../proposer/proposer.js'
import { assertRequest, chainError, confirmRequest } from '../proposer/requests.js'
import { createCollector } from './collector.js'
import { nearestDeadline } from './deadline.js'
import { createEntrance } from './entrance.js'

export type Challenger = {
  /** Sends the moves that disputes need now, without waiting for them. */
  play(): Promise<void>
  /** What has no clock of seconds, and may wait for L1: looks for wrong assertions, rivals them, confirms, takes money. */
  survey(): Promise<void>
  problem(): string | undefined
}

/** A wrong assertion under a parent that this node holds for right. */
type Wrong = { readonly assertion: L1Assertion; readonly parent: L1Assertion; readonly hasRightRival: boolean }

export function createChallenger(options: {
  readonly domainId: bigint
  readonly chainContract: Hex
  readonly registry: Hex
  readonly strategy: ChallengerStrategy
  readonly maxInFlight: number
  /** As `ChallengerOptions` has it. */
  readonly stepsAtOnce: number
  readonly rpc: RpcClient
  /** Undefined with strategy `watch`: nothing is signed. */
  readonly sender: L1Sender | undefined
  readonly view: L1View
  readonly outputs: Outputs
  readonly ranges: Ranges
  readonly disputes: Disputes
  readonly rules: DomainRules
  /** Timestamp of the L1 head, in seconds. */
  readonly l1Time: () => bigint | undefined
  readonly metrics: NodeMetrics
  readonly log: Logger
}): Challenger {
  const { view, outputs, ranges, disputes, rules, rpc, sender, strategy, metrics, log } = options
  const reported = new Set<Hex>()
  const told = new Map<Hex, number>()
  let problem: string | undefined
  let player: { readonly contract: Hex; readonly player: Player } | undefined
  let generation = disputes.generation()

  const onPlayed = ({ kind, outcome, gasUsed }: PlayedMove): void => metrics.disputeMove(kind, outcome, gasUsed)

  const playerOf = async (contract: Hex): Promise<Player | undefined> => {
    if (sender === undefined) return undefined
    if (player?.contract === contract) return player.player
    const parameters = await disputes.parameters()
    const proofs = await disputes.proofs()
    if (parameters === undefined || proofs === undefined) return undefined
    if (player?.contract === contract) return player.player // both loops came here
    const { maxInFlight, stepsAtOnce } = options
    const means = { contract, proofs, parameters, sender, maxInFlight, stepsAtOnce, log, onPlayed }
    player = { contract, player: createPlayer(means) }
    return player.player
  }

  /** Down the tree of assertions this node holds for right: the wrong ones beside the way. */
  const findWrong = async (latest: L1Assertion): Promise<readonly Wrong[]> => {
    const wrong: Wrong[] = []
    const right: L1Assertion[] = [latest]
    for (let parent = right.shift(); parent !== undefined; parent = right.shift()) {
      const bad: L1Assertion[] = []
      let hasRightRival = false
      for (const child of view.childrenOf(parent.id)) {
        if (child.rejectedIn !== undefined) continue
        const agrees = agreesWith(child, outputs)
        if (agrees === undefined) continue
        const root = agrees ? await outputs.l0Root(parent.batchEnd, child.batchEnd) : undefined
        if (agrees && root === undefined) continue // L1 changed meanwhile
        if (agrees && root === child.l0Root) {
          hasRightRival = true
          right.push(child)
        } else if (view.statusOf(child) === 'PENDING') bad.push(child)
      }
      for (const assertion of bad) wrong.push({ assertion, parent, hasRightRival })
    }
    return wrong
  }

  const complain = ({ assertion, parent }: Wrong): void => {
    if (reported.has(assertion.id)) return
    reported.add(assertion.id)
    const { id, batchEnd, proposer, confirmableAt } = assertion
    log.error(
      {
        assertion: id,
        parent: parent.id,
        batches: `${parent.batchEnd}-${batchEnd}`,
        proposer,
        confirmableAt: Number(confirmableAt),
        strategy,
      },
      strategy === 'active'
        ? 'a wrong assertion stands: it is contested'
        : 'a wrong assertion stands: run a challenger with strategy active before it can be confirmed',
    )
  }

  const assertRight = async ({ parent, assertion }: Wrong): Promise<void> => {
    if (sender === undefined) return
    const { nextBatchEnd, batchEnd } = parent
    const output = outputs.outputAfter(nextBatchEnd)
    const l0Root = await outputs.l0Root(batchEnd, nextBatchEnd)
    const lastBatch = view.batch(nextBatchEnd - 1n)
    if (output === undefined || l0Root === undefined || lastBatch === undefined) return
    const { chainContract, domainId } = options
    const request = await assertRequest({ rpc, chainContract, domainId, parent, lastBatch, output, l0Root })
    const outcome = await sender.send(request)
    if (outcome.kind === 'mined' && outcome.receipt.status) {
      problem = undefined
      metrics.disputeMove('assert', 'mined', outcome.receipt.gasUsed)
      log.warn(
        { against: assertion.id, bond: String(request.value), gas: Number(outcome.receipt.gasUsed) },
        'asserted the right rival of a wrong assertion',
      )
      return
    }
    const data =
      outcome.kind === 'refused'
        ? outcome.data
        : outcome.kind === 'mined'
          ? await sender.replay(request, outcome.receipt.blockNumber)
          : undefined
    const name = chainError(data)
    if (name === 'AssertionExists' || outcome.kind === 'lost') return // somebody else was faster, or it is tried again
    const reason = `the right rival: ${name ?? (outcome.kind === 'mined' ? 'it was reverted' : outcome.reason)}`
    if (reason !== problem) log.error({ against: assertion.id, reason }, 'L1 did not take the right rival')
    problem = reason
  }

  /** A wrong output after a right history falls to one proof, without a rival and its bond. False if it has to be contested. */
  const refuteOutput = async ({ parent, assertion }: Wrong): Promise<boolean> => {
    const contract = disputes.contract()
    const root = await outputs.l0Root(parent.batchEnd, assertion.batchEnd)
    if (contract === undefined || root !== assertion.l0Root) return false
    const [playing, proofs] = [await playerOf(contract), await disputes.proofs()]
    const range = await ranges.own(parent.batchEnd, parent.nextBatchEnd)
    if (playing === undefined || proofs === undefined || range === undefined) return false
    const request = refuteOutputRequest(proofs, assertion.id, proveOutput(range))
    return playing.send(contract, undefined, 'proveOutput', request)
  }

  /** The right history of a dispute's range; undefined where the dispute is not about children of a right assertion. */
  const rangeOf = async ({ parentId }: DisputeRecord): Promise<OwnRange | undefined> => {
    const parent = view.assertion(parentId)
    if (parent === undefined || agreesWith(parent, outputs) !== true) return undefined
    return ranges.own(parent.batchEnd, parent.nextBatchEnd)
  }

  /** One line for each thing that happened since the last look. */
  const tell = ({ facts, events }: DisputeRecord): void => {
    for (const event of events.slice(told.get(facts.id) ?? 0)) {
      const { eventName, args, transactionHash: tx } = event
      const common = { dispute: facts.id, tx }
      if (eventName === 'DisputeOpened') log.warn({ ...common, parent: args.parentId }, 'a dispute was opened')
      else if (eventName === 'ClaimEntered')
        log.info({ ...common, claim: args.claimId, owner: args.owner }, 'a claim entered')
      else if (eventName === 'Sealed')
        log.info({ ...common, match: args.matchId, position: args.position }, 'the first difference was found')
      else if (eventName === 'MatchEnded')
        log.info({ ...common, match: args.matchId, outcome: args.outcome }, 'a match ended')
      else if (eventName === 'Confiscated')
        log.info({ ...common, claim: args.claimId, slashed: String(args.slashed) }, 'a claim is out')
      else if (eventName === 'DisputeEnded')
        log.warn({ ...common, status: args.status, winner: args.winner }, 'a dispute ended')
    }
    told.set(facts.id, events.length)
  }

  const never = 1n << 64n

  /** Open disputes, the most urgent first. */
  const byUrgency = (
    records: readonly DisputeRecord[],
    parameters: DisputeParameters,
    now: bigint,
  ): readonly DisputeRecord[] => {
    const open = records
      .filter(({ facts }) => facts.status === 'OPEN')
      .map((record) => ({ record, due: nearestDeadline(record.facts, parameters, now) ?? never }))
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    const next = open[0]?.due ?? never
    metrics.setDisputes(open.length, records.length - open.length, next === never ? undefined : Number(next - now))
    return open.map(({ record }) => record)
  }

  const playOne = async (playing: Player, record: DisputeRecord, now: bigint): Promise<void> => {
    const range = await rangeOf(record)
    if (range === undefined) return
    const root = bytesToHex(range.machine.tree!(0, 0).root)
    const isOwn = (claimId: Hex): boolean => {
      const assertion = view.assertion(claimId)
      return assertion !== undefined && assertion.l0Root === root && agreesWith(assertion, outputs) === true
    }
    const side = { range, proveOutput: () => proveOutput(range), isOwn }
    await playing.play(record, side, now, strategy !== 'active')
  }

  const confirmOwn = async (latest: L1Assertion, now: bigint): Promise<void> => {
    if (sender === undefined) return
    for (const assertion of view.childrenOf(latest.id)) {
      if (assertion.proposer !== sender.address.toLowerCase() || agreesWith(assertion, outputs) !== true) continue
      if (!checkConfirmable(factsOf(assertion, view, rules, disputes.contract()), now).ok) continue
      const outcome = await sender.send(confirmRequest(options.chainContract, assertion))
      if (outcome.kind === 'mined' && outcome.receipt.status)
        log.info({ assertion: assertion.id }, 'confirmed an assertion')
      return
    }
  }

  const collector =
    sender === undefined
      ? undefined
      : createCollector({ disputes, chainContract: options.chainContract, sender, view, log })
  const entrance =
    sender === undefined
      ? undefined
      : createEntrance({ domainId: options.domainId, registry: options.registry, sender, view, log })

  /** The one thing that a key without ether must not keep from the others. */
  const unlessPoor = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'L1_NO_FUNDS') throw error
      if (error.message !== problem) log.error({ err: { code: error.code, message: error.message } }, error.remedy)
      problem = error.message
    }
  }

  /** L1 was reorganised: what was mined may be gone. */
  const noteReorg = (): void => {
    if (generation === disputes.generation()) return
    generation = disputes.generation()
    player?.player.forget()
    collector?.forget()
  }

  /** Whether this domain can still be served: a wrong assertion that was confirmed is never undone. */
  const isLost = (latest: L1Assertion): boolean => {
    if (agreesWith(latest, outputs) !== false) return false
    const reason = `the confirmed assertion ${latest.number} is not what this node derives`
    if (reason !== problem) log.fatal({ assertion: latest.id }, reason)
    problem = reason
    return true
  }

  const answer = async (wrong: readonly Wrong[], now: bigint): Promise<void> => {
    const contract = disputes.contract()
    if (strategy === 'active') {
      const bare = wrong.find(({ hasRightRival }) => !hasRightRival)
      if (bare !== undefined && !(await refuteOutput(bare))) await unlessPoor(() => assertRight(bare))
      if (contract === undefined) await unlessPoor(async () => entrance?.activate(now))
    }
    const playing = contract === undefined ? undefined : await playerOf(contract)
    if (contract === undefined || playing === undefined) return
    const records = await disputes.current()
    for (const { assertion, hasRightRival } of wrong) {
      if (strategy !== 'active' && !hasRightRival) continue
      await entrance?.enter(assertion.id, contract, records, playing)
    }
  }

  return {
    problem: () => problem,
    async play() {
      const now = options.l1Time()
      const latest = view.latestConfirmed()
      noteReorg()
      const contract = disputes.contract()
      if (now === undefined || latest === undefined || contract === undefined) return
      const records = await disputes.current()
      for (const record of records) tell(record)
      const parameters = await disputes.parameters()
      if (parameters === undefined) return
      const open = byUrgency(records, parameters, now)
      const playing = await playerOf(contract)
      if (playing === undefined || isLost(latest)) return
      for (const record of open) await playOne(playing, record, now)
    },
    async survey() {
      const now = options.l1Time()
      const latest = view.latestConfirmed()
      if (now === undefined || latest === undefined) return
      if (!isLost(latest)) {
        const wrong = await findWrong(latest)
        metrics.setWrongAssertions(wrong.length)
        for (const each of wrong) complain(each)
        await answer(wrong, now)
        await unlessPoor(() => confirmOwn(latest, now))
      }
      const contract = disputes.contract()
      const playing = contract === undefined ? undefined : await playerOf(contract)
      if (playing === undefined) return
      await unlessPoor(async () => collector?.step(await disputes.current(), playing))
    },
  }
}
