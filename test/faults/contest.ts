/** Players over the real contracts, all in this process, one transaction a second; where nobody has a move, time passes. */
import { setImmediate as turn } from 'node:timers/promises'
import { bytesToHex, type Hex } from '@syncline/primitives'
import { matchDeadlines } from '@syncline/protocol'
import { createDisputeLog } from '../../packages/node/src/dispute/log.js'
import { createPlayer, type Player, type Side } from '../../packages/node/src/dispute/player.js'
import { createDisputeReader, type DisputeRecord } from '../../packages/node/src/dispute/reader.js'
import { testLog } from '../support/devnet.js'
import { type FaultDomain, parameters } from './domain.js'
import type { DirectSender, FaultL1 } from './l1.js'
import type { Random } from './random.js'
import { domainId } from './traffic.js'

export type Party = {
  readonly name: string
  readonly isHonest: boolean
  readonly sender: DirectSender
  /** By dispute: the same party may have a history under each parent. */
  readonly sides: readonly Side[]
  /** Transactions it sends before it says no more. */
  readonly patience: number
  /** Moves in the last second. */
  readonly stalls: boolean
  /** It plays only against claims with this root. */
  readonly against: Hex | undefined
  readonly player: Player
}

export function createParty(
  l1: FaultL1,
  domain: FaultDomain,
  given: Pick<Party, 'name' | 'isHonest' | 'sides'> &
    Partial<Pick<Party, 'patience' | 'stalls' | 'against'>> & {
      readonly account: Hex
      readonly provesAll?: boolean
      readonly stepsAtOnce?: number
    },
): Party {
  const sender = l1.sender(given.account)
  const { name, isHonest, sides, patience = Number.POSITIVE_INFINITY, stalls = false } = given
  const player = createPlayer({
    ...{ contract: domain.addresses.disputeTournament, parameters, sender, maxInFlight: 8, log: testLog },
    proofs: { address: domain.addresses.oneShotProofs, domainId },
    stepsAtOnce: given.stepsAtOnce ?? 0,
    // what a proof would refute plays for time
    withholds: ({ kind }) => !isHonest && !given.provesAll && ['proveStep', 'proveOutput', 'finish'].includes(kind),
  })
  return { name, isHonest, sender, sides, patience, stalls, against: given.against, player }
}

export type DisputeView = { read(): Promise<readonly DisputeRecord[]> }

/** Reads all disputes from L1 block `from` on. */
export function createView(l1: FaultL1, domain: FaultDomain, from: bigint): DisputeView {
  const log = createDisputeLog(l1.rpc, domainId)
  const { disputeTournament, stateCommitmentChain } = domain.addresses
  const reader = createDisputeReader(l1.rpc, stateCommitmentChain)
  let known: { readonly block: bigint; readonly records: readonly DisputeRecord[] } | undefined
  return {
    async read() {
      const { number } = await l1.head()
      if (known?.block === number) return known.records
      await log.refresh(disputeTournament, from, number)
      const records = await Promise.all(log.disputes().map((each) => reader.read(disputeTournament, each, number)))
      known = { block: number, records }
      return records
    },
  }
}

/** The record without matches that the party leaves alone. */
function spare(record: DisputeRecord, { against }: Party): DisputeRecord {
  if (against === undefined) return record
  const { facts } = record
  const outer = facts.matches.filter(({ level, a, b }) => level === 0 && (a.root === against || b.root === against))
  const inner = facts.matches.filter(({ tournamentId }) => outer.some(({ id }) => id === tournamentId))
  return { ...record, facts: { ...facts, matches: [...outer, ...inner] } }
}

/** One look of a party at all disputes; true if it sent something. */
async function act(l1: FaultL1, view: DisputeView, party: Party): Promise<boolean> {
  const before = party.sender.sent()
  for (const record of await view.read()) {
    if (record.facts.status !== 'OPEN') continue
    for (const side of party.sides) {
      const root = bytesToHex(side.range.machine.tree!(0, 0).root)
      if (!record.facts.claims.some((claim) => claim.root === root)) continue
      const { timestamp } = await l1.head()
      await party.player.play(spare(record, party), side, timestamp, !party.isHonest)
      while (party.player.inFlight() > 0) await turn()
    }
  }
  return party.sender.sent() > before
}

const mostRounds = 5_000

/** All play until every dispute is over, or until it is said to be enough. */
export async function contest(
  l1: FaultL1,
  view: DisputeView,
  parties: readonly Party[],
  random: Random,
  isEnough: (records: readonly DisputeRecord[]) => boolean = () => false,
): Promise<readonly DisputeRecord[]> {
  const canMove = ({ sender, patience }: Party): boolean => sender.sent() < patience
  for (let round = 0; round < mostRounds; round++) {
    const records = await view.read()
    const open = records.filter(({ facts }) => facts.status === 'OPEN')
    if (open.length === 0 || isEnough(records)) return records
    let acted = false
    for (const party of random.shuffle(parties)) {
      if (!party.stalls && canMove(party)) acted = (await act(l1, view, party)) || acted
    }
    if (acted) continue
    const { timestamp } = await l1.head()
    const times = open.flatMap(({ facts }) => [
      facts.openedAt + facts.allowance - 1n,
      ...facts.matches.flatMap((match) => Object.values(matchDeadlines(match, parameters))),
    ])
    const next = times.reduce<bigint | undefined>((least, time) => {
      if (time === undefined || time < timestamp) return least
      return least === undefined || time < least ? time : least
    }, undefined)
    if (next === undefined) {
      const states = open.flatMap(({ facts }) => facts.matches.map(({ level, phase }) => `${level} ${phase}`))
      throw new Error(`nobody has a move, and no time will change that: ${states.join(', ')} at ${timestamp}`)
    }
    const stalling = parties.filter((party) => party.stalls && canMove(party))
    if (stalling.length > 0 && next > timestamp + 2n) {
      await l1.warpTo(next - 2n)
      for (const party of stalling) acted = (await act(l1, view, party)) || acted
    }
    if (!acted && (await l1.head()).timestamp <= next) await l1.warpTo(next + 1n)
  }
  throw new Error('the disputes do not end')
}
