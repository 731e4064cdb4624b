/**
 * A proposer that lies, for demonstrations and tests: it asserts a false history with a real bond and plays it through the same solver as
 * everybody. Devnets only.
 */
import { bytesToBigint, type Hex } from '@syncline/primitives'
import type { Logger } from 'pino'
import type { Disputes } from '../dispute/disputes.js'
import { createPlayer, type Player } from '../dispute/player.js'
import type { Ranges } from '../dispute/ranges.js'
import type { L1View } from '../l1/projection.js'
import type { L1Assertion } from '../l1/records.js'
import type { DomainRules } from '../l1/registration.js'
import type { RpcClient } from '../l1/rpc.js'
import type { L1Sender } from '../l1/sender.js'
import { randomBytes } from '../ports/randomness.js'
import type { Outputs } from '../proposer/outputs.js'
import { agreesWith } from '../proposer/proposer.js'
import { assertRequest } from '../proposer/requests.js'
import { type FalseHistory, type FraudPlace, falsify, findPlaces } from './falseHistory.js'
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

export type Adversary = { step(): Promise<void>; report(): FraudReport }

/** Places of a range that are tried before the next range: most faults do not heal. */
const triesPerRange = 8

const pick = (below: number): number => Number(bytesToBigint(randomBytes(8)) % BigInt(below))

export function createAdversary(options: {
  readonly kind: FraudKind | 'random'
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
    const places = [...((await ranges.run(findPlaces(own.trace, kinds))) ?? [])]
    const named = new Set(places.map(({ kind }) => kind))
    for (let tries = 0; tries < triesPerRange && places.length > 0; tries++) {
      // by kind first: some have thousands of places, others one
      const kind = [...named][pick(named.size)]!
      const among = places.filter((place) => place.kind === kind)
      const history = await ranges.run(falsify(own.trace, among[pick(among.length)]!, ranges.run))
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

  const look = ({ parent, history }: NonNullable<typeof lie>): void => {
    const own = view
      .assertions()
      .find(
        (each) =>
          each.parent === parent.id && each.l0Root === history.l0Root && each.proposer === sender.address.toLowerCase(),
      )
    if (own === undefined) return
    const status = view.statusOf(own)
    const phase = status === 'CONFIRMED' ? 'survived' : status === 'PENDING' ? 'asserted' : 'rejected'
    report = { ...report, phase, assertion: own.id }
  }

  return {
    report: () => report,
    async step() {
      const now = options.l1Time()
      const contract = disputes.contract()
      if (now === undefined || contract === undefined) return
      if (lie === undefined) {
        const parent = findParent(now)
        const history = parent === undefined ? undefined : await invent(parent)
        if (parent !== undefined && history !== undefined) await assertFalse(parent, history)
        return
      }
      look(lie)
      const parameters = await disputes.parameters()
      if (parameters === undefined) return
      player ??= createPlayer({
        contract,
        parameters,
        sender,
        maxInFlight: 8,
        log,
        // a proof would refute the lie: it plays for time
        withheld: new Set(['proveStep', 'proveOutput', 'finish', 'conclude']),
      })
      const { range, l0Root } = lie.history
      for (const record of await disputes.current()) {
        if (record.facts.status !== 'OPEN' || !record.facts.claims.some(({ root }) => root === l0Root)) continue
        await player.play(record, { range, proveOutput: () => '0x' }, now, true)
      }
    },
  }
}
