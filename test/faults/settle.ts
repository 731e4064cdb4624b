/** What is done once a dispute is over: refunds, bonds, confirmation. */
import type { Hex } from '@syncline/primitives'
import { collectRequest, withdrawRequest } from '../../packages/node/src/dispute/moves.js'
import { createDisputeReader, type DisputeRecord } from '../../packages/node/src/dispute/reader.js'
import { confirmRequest } from '../../packages/node/src/proposer/requests.js'
import { assertionAt, creditsOf } from './books.js'
import { challengeWindow, type FaultDomain, parameters } from './domain.js'
import type { FaultL1 } from './l1.js'

/** Confirms an assertion as soon as its window is over. */
export async function confirm(l1: FaultL1, domain: FaultDomain, from: Hex, id: Hex): Promise<void> {
  const { createdAt } = await assertionAt(l1, domain, id)
  if ((await l1.head()).timestamp < createdAt + challengeWindow) await l1.warpTo(createdAt + challengeWindow)
  await l1.succeed(from, confirmRequest(domain.addresses.stateCommitmentChain, { id, number: 0n }))
}

/** Takes what `accounts` are due of disputes that are over, as far as L1 gives it. */
export async function collectAll(
  l1: FaultL1,
  domain: FaultDomain,
  records: readonly DisputeRecord[],
  accounts: readonly Hex[],
): Promise<void> {
  const { disputeTournament, stateCommitmentChain } = domain.addresses
  const reader = createDisputeReader(l1.rpc, stateCommitmentChain)
  for (const account of accounts) {
    for (const { facts, claims } of records) {
      const keys = [facts.id, ...claims.map(({ id }) => id)]
      const works = await reader.workOf(disputeTournament, keys, account)
      // those who worked for losers are refused
      for (const [i, work] of works.entries())
        if (work > 0n) await l1.send(account, collectRequest(disputeTournament, facts.id, keys[i]!, account))
    }
  }
}

/** Takes all credit out of both contracts, burnt shares included. */
export async function withdrawAll(l1: FaultL1, domain: FaultDomain, accounts: readonly Hex[]): Promise<void> {
  const { disputeTournament, stateCommitmentChain } = domain.addresses
  const holders = [...accounts, parameters.treasury]
  for (const [contract, label] of [
    [disputeTournament, 'withdraw'],
    [stateCommitmentChain, 'take back a bond'],
  ] as const) {
    const credits = await creditsOf(l1, contract, holders)
    for (const [i, credit] of credits.entries()) {
      if (credit === 0n) continue
      const from = l1.accounts.includes(holders[i]!) ? holders[i]! : l1.accounts[0]!
      await l1.succeed(from, { ...withdrawRequest(contract, holders[i]!), label })
    }
  }
}
