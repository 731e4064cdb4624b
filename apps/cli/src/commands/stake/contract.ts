/** SequencerStake of a domain, for the stake commands. */
import { domainRegistryAbi, sequencerStakeAbi } from '@syncline/contracts'
import { decodeEther, encodeEther } from '@syncline/node/config'
import { decodeHex, type Hex } from '@syncline/primitives'
import type { PublicClient } from 'viem'
import type { Context } from '../../command.js'
import { CliFault, usageFault } from '../../exit.js'
import { runningDevnet } from '../../network.js'
import type { Settlement } from '../bridge/settlement.js'

export type KeyStake = {
  readonly sequencer: Hex
  /** Whether the registry names the key now. */
  readonly sequences: boolean
  /** Wei that can be slashed, part of it that was announced to leave, and the second of L1 from which on. */
  readonly amount: bigint
  readonly leaving: bigint
  readonly leavesAt: bigint
  readonly slashed: boolean
  /** Wei that stay slashable for two challenge windows at least. */
  readonly secured: bigint
  /** Wei that the contract owes the key, to be paid by anybody's call. */
  readonly credit: bigint
}

/** Fault STAKE_CONTRACT_MISSING where neither a setting nor a devnet names it. */
export function stakeContract(context: Context): Hex {
  const address =
    context.get('l1.stake_contract') ?? (runningDevnet(context)?.addresses['sequencerStake'] as Hex | undefined)
  if (address !== undefined) return address
  throw new CliFault('environment', 'STAKE_CONTRACT_MISSING', 'it is not known where sequencers stake', {
    remedy: 'give --stake-contract <address>; `syncline contracts deploy` printed it',
  })
}

/** A key given as an argument; usage fault if it is none. */
export function keyArgument(text: string): Hex {
  if (decodeHex(text)?.length === 20) return text.toLowerCase() as Hex
  throw usageFault('that is no address', 'give 20 bytes in 0x hex')
}

/** Wei of `1`, `0.05`, `1000wei` or `0`. */
export function decodeWei(text: string): bigint {
  const units = /^(\d{1,38})wei$/.exec(text)?.[1]
  const wei = units === undefined ? decodeEther(text) : BigInt(units)
  if (wei !== undefined && wei < 1n << 128n) return wei
  throw usageFault(`'${text.slice(0, 40)}' is no amount`, 'give 1, 0.05, or wei such as 1000wei')
}

/** The key that the registry names for the domain. */
export async function sequencerOf(client: PublicClient, { addresses, domainId }: Settlement): Promise<Hex> {
  const call = { address: addresses.domainRegistry, abi: domainRegistryAbi } as const
  return (await client.readContract({ ...call, functionName: 'sequencerOf', args: [domainId] })).toLowerCase() as Hex
}

/** Everything L1 says about a key's stake. */
export async function readKeyStake(
  client: PublicClient,
  address: Hex,
  settlement: Settlement,
  key: Hex,
): Promise<KeyStake> {
  const contract = { address, abi: sequencerStakeAbi } as const
  const args = [settlement.domainId, key] as const
  const [stake, secured, credit, current] = await Promise.all([
    client.readContract({ ...contract, functionName: 'stakeOf', args }),
    client.readContract({ ...contract, functionName: 'securedBy', args }),
    client.readContract({ ...contract, functionName: 'credit', args: [key] }),
    sequencerOf(client, settlement),
  ])
  return { sequencer: key, sequences: current === key, ...stake, secured, credit }
}

const ether = (wei: bigint): string => `${encodeEther(wei)} ether`

/** Lines about a key's stake. `now` is the time of L1 in seconds. */
export function stakePairs(stake: KeyStake, now: bigint): (readonly [string, string])[] {
  const left = stake.leavesAt - now
  const due = left > 0n ? `in ${left} s` : 'now: `syncline stake withdraw`'
  return [
    ['key', `${stake.sequencer}${stake.sequences ? '  (sequences now)' : ''}`],
    ['at stake', stake.slashed ? 'nothing: it was slashed, for good' : ether(stake.amount)],
    ['secured', ether(stake.secured)],
    ...(stake.leaving > 0n ? ([['leaving', `${ether(stake.leaving)} ${due}`]] as const) : []),
    ...(stake.credit > 0n ? ([['to be paid out', ether(stake.credit)]] as const) : []),
  ]
}
