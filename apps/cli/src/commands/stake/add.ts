/** `syncline stake add`: puts ether at stake for a sequencer's key. */
import { sequencerStakeAbi } from '@syncline/contracts'
import { addressFlag, refusing, waitFor } from '../../clients.js'
import type { Run } from '../../command.js'
import { formatPairs } from '../../output/table.js'
import { l1Clients, readSettlement } from '../bridge/settlement.js'
import { decodeWei, keyArgument, readKeyStake, stakeContract, stakePairs } from './contract.js'

export const run: Run = async (context) => {
  const address = stakeContract(context)
  const value = decodeWei(context.arguments[0] ?? '')
  const settlement = await readSettlement(context)
  const clients = await l1Clients(context, settlement)
  const { wallet, client } = clients
  const key = keyArgument(addressFlag(context, 'to') ?? wallet.account.address)
  const hash = await context.output.step('staking on L1', () =>
    refusing('stake', async () => {
      const { request } = await client.simulateContract({
        account: wallet.account,
        address,
        abi: sequencerStakeAbi,
        functionName: 'stake',
        args: [settlement.domainId, key],
        value,
      })
      return wallet.writeContract(request)
    }),
  )
  const { blockNumber } = await waitFor(clients, hash)
  const stake = await readKeyStake(client, address, settlement, key)
  if (!stake.sequences)
    context.output.note(`${key} does not sequence domain ${settlement.domainId} now; only it can withdraw`)
  const { timestamp } = await client.getBlock()
  return {
    data: { hash, block: blockNumber, domain: settlement.domainId, ...stake },
    text: formatPairs([['transaction', hash], ...stakePairs(stake, timestamp)]),
  }
}
