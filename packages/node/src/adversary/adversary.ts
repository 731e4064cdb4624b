/**
 * A proposer that lies, for demonstrations and tests: it asserts a false history with a real bond and plays it through the same solver as
 * everybody. Devnets only.
 */
import type { World } from '@syncline/ovm'
import { bytesToBigint, type Hex } from '@syncline/primitives'
import { checkConfirmable, type DisputeMove, type DisputeParameters, matchOutcome } from '@syncline/protocol'
import type { Logger } from 'pino'
import { factsOf } from '../chain/explain.js'
import type { Disputes } from '../dispute/disputes.js'
import { createPlayer, type Player } from '../dispute/player.js'
import type { Ranges } from '../dispute/ranges.js'
import type { DisputeRecord } from '../dispute/reader.js'
import type { L1View } from '../l1/projection.js'
import type { L1Assertion } from '../l1/records.js'
import type { DomainRules } from '../l1/registration.js'
import type { RpcClient } from '../l1/rpc.js'
import type { L1Sender } from '../l1/sender.js'
import { randomBytes } from '../ports/randomness.js'
import type { Outputs } from '../proposer/outputs.js'
import { agreesWith } from '../proposer/proposer.js'
import { assertRequest, confirmRequest } from '../proposer/requests.js'
import { type FalseHistory, type FraudPlace, falsify, findPlaces } from './falseHistory.js'
import { type Forgery, faults, forging } from './faults.js'
import { type FraudKind, fraudKinds } from './kinds.js'

/** How a fraud stands. `survived`: the false assertion was confirmed. */
export type FraudReport = {
  readonly phase: 'waiting' | 'asserted' | 'rejected' | 'survived'
  readonly place: FraudPlace | undefined
  readonly assertion: Hex | undefined
  readonly parent: Hex | undefined
  readonly bond: bigint | undefined
  readonly transactionHash: Hex | undefined
  readonly gasUsed: bigint | undefined
}

export type Adversary = {
  step(): Promise<void>
  report(): FraudReport
  /** The world that the lie ends in, after so many batches; undefined before it was told. */
  falseWorld(): { readonly batchEnd: bigint; readonly world: World } | undefined
}

/** Places of a range that are tried before the next range: most faults do not heal. */
const triesPerRange = 8

const pick = (below: number): number => Number(bytesToBigint(randomBytes(8)) % BigInt(below))

export function createAdversary(options: {
  readonly kind: FraudKind | 'random'
  /** What a wrong SSTORE writes; one more than it should if absent. */
  readonly forgery?: Forgery | undefined
  /** Number of the last block that so many batches make. */
  readonly lastBlockAfter: (batchEnd: bigint) => bigint
  readonly domainId: bigint
  readonly chainContract: Hex
  readonly rpc: RpcClient
  readonly sender: L1Sender
  readonly view: L1View
  readonly outputs: Outputs
  readonly ranges: Ranges
  readonly disputes: Disputes
  readonly rules: DomainRules
  readonly l1Time: () => bigint | undefined
  /** Batches that are not executed yet: what is newest is known once there are none. */
  readonly lag: () => bigint
  readonly log: Logger
}): Adversary {
  const { view, outputs, ranges, disputes, sender, log, domainId, chainContract, rpc } = options
  const kinds = options.kind === 'random' ? (Object.keys(fraudKinds) as FraudKind[]) : [options.kind]
  /** Parents whose range has nothing to lie about. */
  const useless = new Set<Hex>()
  let lie: { readonly parent: L1Assertion; readonly history: FalseHistory } | undefined
  let report: FraudReport = {
    phase: 'waiting',
    place: undefined,
    assertion: undefined,
    parent: undefined,
    bond: undefined,
    transactionHash: undefined,
    gasUsed: undefined,
  }
  let player: Player | undefined

  /** A right assertion whose children's range is on L1 and open for rivals; the newest, where nobody has asserted yet. */
  const findParent = (now: bigint): L1Assertion | undefined =>
    view.assertions().findLast((parent) => {
      const status = view.statusOf(parent)
      if (useless.has(parent.id) || (status !== 'PENDING' && status !== 'CONFIRMED')) return false
      if (agreesWith(parent, outputs) !== true || outputs.outputAfter(parent.nextBatchEnd) === undefined) return false
      const [first] = view.childrenOf(parent.id)
      if (first === undefined) return status === 'PENDING' || view.latestConfirmed()?.id === parent.id
      return first.confirmedIn === undefined && now + 2n < first.createdAt + options.rules.challengeWindow
    })

  const invent = async (parent: L1Assertion): Promise<FalseHistory | undefined> => {
    const own = await ranges.own(parent.batchEnd, parent.nextBatchEnd)
    if (own === undefined) return undefined
    const { forgery, lastBlockAfter } = options
    const forged = forgery && { 'wrong-sstore': forging(forgery, lastBlockAfter(parent.nextBatchEnd)) }
    const wrongs = { ...faults, ...forged }
    const places = [...((await ranges.run(findPlaces(own.trace, kinds, wrongs))) ?? [])]
    const named = new Set(places.map(({ kind }) => kind))
    for (let tries = 0; tries < triesPerRange && places.length > 0; tries++) {
      // by kind first: some have thousands of places, others one
      const kind = [...named][pick(named.size)]!
      const among = places.filter((place) => place.kind === kind)
      const history = await ranges.run(falsify(own.trace, among[pick(among.length)]!, ranges.run, wrongs))
      if (history !== undefined) return history
    }
    useless.add(parent.id)
    return undefined
  }

  const assertFalse = async (parent: L1Assertion, history: FalseHistory): Promise<void> => {
    const lastBatch = view.batch(parent.nextBatchEnd - 1n)
    if (lastBatch === undefined) return
    const { output, l0Root, place } = history
    const request = await assertRequest({ rpc, chainContract, domainId, parent, lastBatch, output, l0Root })
    const outcome = await sender.send(request)
    if (outcome.kind !== 'mined' || !outcome.receipt.status) {
      log.warn({ reason: outcome.kind === 'mined' ? 'reverted' : outcome.reason }, 'L1 did not take the lie')
      if (outcome.kind !== 'lost') useless.add(parent.id)
      return
    }
    lie = { parent, history }
    const { transactionHash, gasUsed } = outcome.receipt
    report = { ...report, phase: 'asserted', place, parent: parent.id, bond: request.value, transactionHash, gasUsed }
    log.warn({ ...place, parent: parent.id }, 'asserted a lie')
  }

  /** A proof would refute the lie; what it lost is left to others to end. What it won by their silence it ends itself. */
  const withholds = (
    { kind, matchId }: DisputeMove,
    { facts }: DisputeRecord,
    now: bigint,
    parameters: DisputeParameters,
  ): boolean => {
    if (kind === 'proveStep' || kind === 'proveOutput' || kind === 'proveSegment') return true
    if (kind !== 'finish') return false
    const match = facts.matches.find(({ id }) => id === matchId)
    const outer = match?.level === 1 ? facts.matches.find(({ id }) => id === match.tournamentId) : match
    if (match === undefined || outer === undefined) return true
    const isB = outer.b.root === lie?.history.l0Root
    const outcome = matchOutcome(match, parameters, now)
    if (outcome !== 'A_WINS' && outcome !== 'B_WINS') return true
    const winner = outcome === 'A_WINS' ? match.a : match.b
    return match.level === 0 ? winner.root !== lie?.history.l0Root : winner.sideB !== isB
  }

  const confirmLie = async (own: L1Assertion, now: bigint): Promise<void> => {
    if (!checkConfirmable(factsOf(own, view, options.rules, disputes.contract()), now).ok) return
    const outcome = await sender.send(confirmRequest(chainContract, own))
    if (outcome.kind === 'mined' && outcome.receipt.status) log.warn({ assertion: own.id }, 'the lie was confirmed')
  }

  const look = ({ parent, history }: NonNullable<typeof lie>): L1Assertion | undefined => {
    const own = view
      .assertions()
      .find(
        (each) =>
          each.parent === parent.id && each.l0Root === history.l0Root && each.proposer === sender.address.toLowerCase(),
      )
    if (own === undefined) return undefined
    const status = view.statusOf(own)
    const phase = status === 'CONFIRMED' ? 'survived' : status === 'PENDING' ? 'asserted' : 'rejected'
    report = { ...report, phase, assertion: own.id }
    return own
  }

  return {
    report: () => report,
    falseWorld: () => (lie === undefined ? undefined : { batchEnd: lie.parent.nextBatchEnd, world: lie.history.world }),
    async step() {
      const now = options.l1Time()
      const contract = disputes.contract()
      if (now === undefined) return
      if (lie === undefined) {
        if (options.lag() > 0n) return
        const parent = findParent(now)
        const history = parent === undefined ? undefined : await invent(parent)
        if (parent !== undefined && history !== undefined) await assertFalse(parent, history)
        return
      }
      const own = look(lie)
      if (own !== undefined) await confirmLie(own, now)
      const parameters = await disputes.parameters()
      const proofs = await disputes.proofs()
      if (contract === undefined || parameters === undefined || proofs === undefined) return
      player ??= createPlayer({
        contract,
        proofs,
        parameters,
        sender,
        maxInFlight: 8,
        log,
        withholds: (move, record, at) => withholds(move, record, at, parameters),
      })
      const { range, l0Root } = lie.history
      for (const record of await disputes.current()) {
        if (record.facts.status !== 'OPEN' || !record.facts.claims.some(({ root }) => root === l0Root)) continue
        const isOwn = (claimId: Hex): boolean => claimId === own?.id
        await player.play(record, { range, proveOutput: () => '0x', isOwn }, now, true)
      }
    },
  }
}
