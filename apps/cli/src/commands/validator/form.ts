/** `syncline validator form`: the next epoch of the seats that count now. */
import { refusing, waitFor } from '../../clients.js'
import type { Run } from '../../command.js'
import { formatPairs } from '../../output/table.js'
import { l1Clients, readSettlement } from '../bridge/settlement.js'
import { readSet, setContract } from './contract.js'

export const run: Run = async (context) => {
  const settlement = await readSettlement(context)
  const clients = await l1Clients(context, settlement)
  const { wallet, client } = clients
  const { upcoming } = await readSet(client, settlement)
  const hash = await context.output.step('forming an epoch on L1', () =>
    refusing('form', async () => {
      const { request } = await client.simulateContract({
        ...setContract(settlement),
        account: wallet.account,
        functionName: 'formEpoch',
        args: [settlement.domainId],
      })
      return wallet.writeContract(request)
    }),
  )
  await waitFor(clients, hash)
  const { epoch, expiresAt } = await readSet(client, settlement)
  return {
    data: { hash, domain: settlement.domainId, epoch, expiresAt, members: upcoming },
    text: formatPairs([
      ['transaction', hash],
      ['epoch', String(epoch)],
      ['members', upcoming.join(', ')],
    ]),
  }
}
