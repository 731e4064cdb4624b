/** ValidatorSet of a domain, for the validator commands. */
import { validatorSetAbi } from '@syncline/contracts'
import { encodeEther } from '@syncline/node/config'
import type { Hex } from '@syncline/primitives'
import type { PublicClient } from 'viem'
import { CliFault } from '../../exit.js'
import type { Settlement } from '../bridge/settlement.js'

/** The contract of a settlement, for viem. */
export function setContract({ addresses }: Settlement): {
  readonly address: Hex
  readonly abi: typeof validatorSetAbi
} {
  return { address: addresses.validatorSet, abi: validatorSetAbi }
}

const states = ['none', 'taken', 'leaving', 'slashed', 'left'] as const

/** A seat; times are seconds of L1, amounts wei. `seat` is 0 for an account without one. */
export type SeatReport = {
  readonly account: Hex
  readonly seat: bigint
  readonly state: (typeof states)[number]
  readonly activeFrom: bigint
  readonly payableAt: bigint
  readonly stake: bigint
  /** Wei that the contract owes the account, to be paid by anybody's call. */
  readonly credit: bigint
}

export type SetReport = {
  readonly terms: {
    readonly seatStake: bigint
    readonly epochLength: number
    readonly lifetime: number
    readonly exitDelay: number
    readonly seats: number
  }
  /** 0 before the first. */
  readonly epoch: bigint
  readonly expiresAt: bigint
  /** From when on the next epoch may be formed. */
  readonly nextFrom: bigint
  /** Accounts that it would have now. */
  readonly upcoming: readonly Hex[]
  /** Time of L1. */
  readonly now: bigint
}

export async function readSeat(client: PublicClient, settlement: Settlement, account: Hex): Promise<SeatReport> {
  const contract = setContract(settlement)
  const [[seat, { state, activeFrom, payableAt, stake }], credit] = await Promise.all([
    client.readContract({ ...contract, functionName: 'seatOf', args: [settlement.domainId, account] }),
    client.readContract({ ...contract, functionName: 'credit', args: [account] }),
  ])
  return { account, seat, state: states[state] ?? 'none', activeFrom, payableAt, stake, credit }
}

/** Fault VALIDATOR_SET_CLOSED where nobody opened the set. */
export async function readSet(client: PublicClient, settlement: Settlement): Promise<SetReport> {
  const contract = setContract(settlement)
  const args = [settlement.domainId] as const
  if (!(await client.readContract({ ...contract, functionName: 'isOpen', args }))) {
    throw new CliFault('notFound', 'VALIDATOR_SET_CLOSED', `domain ${settlement.domainId} has no set of validators`, {
      remedy: 'the owner of the domain opens it once: `syncline validator open`',
      data: { contract: contract.address },
    })
  }
  const [terms, [epoch, expiresAt, nextFrom], upcoming, { timestamp }] = await Promise.all([
    client.readContract({ ...contract, functionName: 'termsOf', args }),
    client.readContract({ ...contract, functionName: 'epochOf', args }),
    client.readContract({ ...contract, functionName: 'upcoming', args }),
    client.getBlock(),
  ])
  const { seatStake, epochLength, lifetime, exitDelay, seats } = terms
  return {
    terms: { seatStake, epochLength, lifetime, exitDelay, seats },
    epoch,
    expiresAt,
    nextFrom,
    upcoming: upcoming.map(({ account }) => account),
    now: timestamp,
  }
}

/** `in 12 s`, or `now`. */
export function dueText(at: bigint, now: bigint): string {
  return at > now ? `in ${at - now} s` : 'now'
}

/** Lines about a seat. */
export function seatPairs(report: SeatReport, now: bigint): (readonly [string, string])[] {
  const { account, seat, state, activeFrom, payableAt, stake, credit } = report
  const owed: (readonly [string, string])[] = credit > 0n ? [['to be paid out', `${encodeEther(credit)} ether`]] : []
  if (seat === 0n) return [['account', account], ['seat', 'none'], ...owed]
  const when = state === 'leaving' ? `paid out ${dueText(payableAt, now)}` : `counts ${dueText(activeFrom, now)}`
  return [
    ['account', account],
    ['seat', `${seat}, ${state}, ${when}`],
    ['stake', `${encodeEther(stake)} ether`],
    ...owed,
  ]
}
