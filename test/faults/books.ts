/** Where the money is: every wei of the contracts is owed to somebody, and nothing leaves but the burnt base fee. */
import { disputeTournamentAbi, stateCommitmentChainAbi } from '@syncline/contracts'
import type { Hex } from '@syncline/primitives'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { DisputeRecord } from '../../packages/node/src/dispute/reader.js'
import { type FaultDomain, parameters } from './domain.js'
import { type FaultL1, tip } from './l1.js'

const zeroAddress: Hex = `0x${'0'.repeat(40)}`

function everybody(l1: FaultL1, { addresses }: FaultDomain): readonly Hex[] {
  const { disputeTournament, stateCommitmentChain } = addresses
  return [...l1.accounts, disputeTournament, stateCommitmentChain, parameters.treasury, zeroAddress]
}

async function balances(l1: FaultL1, holders: readonly Hex[]): Promise<bigint[]> {
  const answers = await l1.rpc.batch(
    holders.map((holder) => ({ method: 'eth_getBalance', parameters: [holder, 'latest'] })),
  )
  return answers.map((answer) => BigInt(answer as Hex))
}

/** All ether there is, fees of validators included. */
export async function totalEther(l1: FaultL1, domain: FaultDomain): Promise<bigint> {
  return (await balances(l1, everybody(l1, domain))).reduce((sum, each) => sum + each, 0n)
}

/** What is missing since `before` beyond the base fees of what was sent: 0 unless money was made or lost. */
export async function missingEther(l1: FaultL1, domain: FaultDomain, before: bigint): Promise<bigint> {
  const burnt = l1.spendings().reduce((sum, { gasUsed, price }) => sum + gasUsed * (price - tip), 0n)
  return before - (await totalEther(l1, domain)) - burnt
}

/** Credits of `holders` at a contract. */
export async function creditsOf(l1: FaultL1, contract: Hex, holders: readonly Hex[]): Promise<bigint[]> {
  const answers = await l1.rpc.batch(
    holders.map((holder) => {
      const data = encodeFunctionData({ abi: disputeTournamentAbi, functionName: 'credit', args: [holder] })
      return { method: 'eth_call', parameters: [{ to: contract, data }, 'latest'] }
    }),
  )
  return answers.map((answer) => BigInt(answer as Hex))
}

/** Differences between what the two contracts hold and what they owe; none is missing, none is left over. */
export async function checkBooks(
  l1: FaultL1,
  domain: FaultDomain,
  records: readonly DisputeRecord[],
  assertions: readonly Hex[],
): Promise<string[]> {
  const { disputeTournament, stateCommitmentChain } = domain.addresses
  const holders = everybody(l1, domain)
  const sum = (list: readonly bigint[]): bigint => list.reduce((all, each) => all + each, 0n)
  const [held, bonded] = await balances(l1, [disputeTournament, stateCommitmentChain])
  let owed = sum(await creditsOf(l1, disputeTournament, holders))
  for (const { money, claims } of records) {
    owed += money.pot
    for (const { level, status, bond } of claims) if (level === 1 && status === 'ALIVE') owed += bond
  }
  let bonds = sum(await creditsOf(l1, stateCommitmentChain, holders))
  for (const id of assertions) {
    const node = await assertionAt(l1, domain, id)
    if (node.stored === 1) bonds += node.bond
  }
  const out: string[] = []
  if (held !== owed) out.push(`the tournament holds ${held} wei and owes ${owed}`)
  if (bonded !== bonds) out.push(`the chain contract holds ${bonded} wei and owes ${bonds}`)
  return out
}

export async function assertionAt(l1: FaultL1, { addresses }: FaultDomain, id: Hex) {
  const abi = stateCommitmentChainAbi
  const data = encodeFunctionData({ abi, functionName: 'assertionOf', args: [id] })
  const answer = (await l1.rpc.call('eth_call', [{ to: addresses.stateCommitmentChain, data }, 'latest'])) as Hex
  return decodeFunctionResult({ abi, functionName: 'assertionOf', data: answer })
}

const statusNames = ['NONE', 'PENDING', 'CONFIRMED', 'REJECTED', 'LOST', 'FALLEN'] as const

export async function statusAt(l1: FaultL1, { addresses }: FaultDomain, id: Hex) {
  const abi = stateCommitmentChainAbi
  const data = encodeFunctionData({ abi, functionName: 'statusOf', args: [id] })
  const answer = (await l1.rpc.call('eth_call', [{ to: addresses.stateCommitmentChain, data }, 'latest'])) as Hex
  return statusNames[decodeFunctionResult({ abi, functionName: 'statusOf', data: answer })]!
}
