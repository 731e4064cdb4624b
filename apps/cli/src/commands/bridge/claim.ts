/** `syncline bridge claim`: pays out on L1 what proven withdrawals have made claimable. Anyone may pay for it. */
import { bridgeAbi } from '@syncline/contracts'
import { decodeHex, type Hex } from '@syncline/primitives'
import { addressFlag, refusing, waitFor } from '../../clients.js'
import type { Run } from '../../command.js'
import { usageFault } from '../../exit.js'
import { formatPairs } from '../../output/table.js'
import { l1Clients, readSettlement } from './settlement.js'

const ether = '0x0000000000000000000000000000000000000000'

export const run: Run = async (context) => {
  const settlement = await readSettlement(context)
  const clients = await l1Clients(context, settlement)
  const { wallet, client } = clients
  const [given] = context.arguments
  if (given !== undefined && decodeHex(given)?.length !== 20)
    throw usageFault('that is no address', 'give 20 bytes in 0x hex')
  const recipient = (given as Hex | undefined) ?? wallet.account.address
  const token = addressFlag(context, 'token') ?? ether
  const { bridge } = settlement.addresses
  const { hash, amount } = await context.output.step('claiming on L1', () =>
    refusing('claim', async () => {
      const { request, result } = await client.simulateContract({
        account: wallet.account,
        address: bridge,
        abi: bridgeAbi,
        functionName: 'claim',
        args: [token, recipient],
      })
      return { hash: await wallet.writeContract(request), amount: result }
    }),
  )
  const { blockNumber } = await waitFor(clients, hash)
  return {
    data: { hash, block: blockNumber, recipient, token, amount },
    text: formatPairs([
      ['transaction', hash],
      ['recipient', recipient],
      ['amount', String(amount)],
    ]),
  }
}
