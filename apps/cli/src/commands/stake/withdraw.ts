/** `syncline stake withdraw`: with an amount announces that it leaves; without one takes what is due and pays it out. */
import { sequencerStakeAbi } from '@syncline/contracts'
import type { Hex } from '@syncline/primitives'
import { refusing, waitFor } from '../../clients.js'
import type { Run } from '../../command.js'
import { formatPairs } from '../../output/table.js'
import { l1Clients, readSettlement } from '../bridge/settlement.js'
import { decodeWei, keyArgument, readKeyStake, stakeContract, stakePairs } from './contract.js'

export const run: Run = async (context) => {
  const address = stakeContract(context)
  const [given] = context.arguments
  const amount = given === undefined ? undefined : decodeWei(given)
  const settlement = await readSettlement(context)
  const { domainId } = settlement
  const clients = await l1Clients(context, settlement)
  const { wallet, client } = clients
  const { account } = wallet
  const key = keyArgument(account.address)
  const contract = { account, address, abi: sequencerStakeAbi } as const
  const hashes: Hex[] = []
  const send = async (work: () => Promise<Hex>): Promise<void> => {
    const hash = await refusing('withdraw', work)
    await waitFor(clients, hash)
    hashes.push(hash)
  }
  await context.output.step(amount === undefined ? 'withdrawing on L1' : 'announcing on L1', async () => {
    if (amount !== undefined) {
      return send(async () => {
        const args = [domainId, amount] as const
        const { request } = await client.simulateContract({ ...contract, functionName: 'announceWithdrawal', args })
        return wallet.writeContract(request)
      })
    }
    const before = await readKeyStake(client, address, settlement, key)
    // a credit without a withdrawal is a reward, or one that somebody else completed
    if (before.leaving > 0n || before.credit === 0n) {
      await send(async () => {
        const { request } = await client.simulateContract({
          ...contract,
          functionName: 'withdraw',
          args: [domainId, key],
        })
        return wallet.writeContract(request)
      })
    }
    await send(async () => {
      const { request } = await client.simulateContract({ ...contract, functionName: 'withdrawCredit', args: [key] })
      return wallet.writeContract(request)
    })
  })
  const stake = await readKeyStake(client, address, settlement, key)
  const { timestamp } = await client.getBlock()
  return {
    data: { hashes, domain: domainId, ...stake },
    text: formatPairs([...hashes.map((hash) => ['transaction', hash] as const), ...stakePairs(stake, timestamp)]),
  }
}
