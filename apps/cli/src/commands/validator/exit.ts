/** `syncline validator exit`: gives a seat up; once its stake is due, takes it. */
import type { Hex } from '@syncline/primitives'
import { refusing, waitFor } from '../../clients.js'
import type { Run } from '../../command.js'
import { formatPairs } from '../../output/table.js'
import { l1Clients, readSettlement } from '../bridge/settlement.js'
import { readSeat, seatPairs, setContract } from './contract.js'

export const run: Run = async (context) => {
  const settlement = await readSettlement(context)
  const { domainId } = settlement
  const clients = await l1Clients(context, settlement)
  const { wallet, client } = clients
  const { account } = wallet
  const contract = { ...setContract(settlement), account } as const
  const before = await readSeat(client, settlement, account.address)
  const { timestamp: now } = await client.getBlock()
  const hashes: Hex[] = []
  const send = async (work: () => Promise<Hex>): Promise<void> => {
    const hash = await refusing('exit', work)
    await waitFor(clients, hash)
    hashes.push(hash)
  }
  await context.output.step('leaving on L1', async () => {
    if (before.state !== 'leaving' && before.credit === 0n) {
      return send(async () => {
        const { request } = await client.simulateContract({ ...contract, functionName: 'exit', args: [domainId] })
        return wallet.writeContract(request)
      })
    }
    if (before.state === 'leaving' && (before.payableAt <= now || before.credit === 0n)) {
      await send(async () => {
        const args = [domainId, account.address] as const
        const { request } = await client.simulateContract({ ...contract, functionName: 'payOut', args })
        return wallet.writeContract(request)
      })
    }
    await send(async () => {
      const args = [account.address] as const
      const { request } = await client.simulateContract({ ...contract, functionName: 'withdrawCredit', args })
      return wallet.writeContract(request)
    })
  })
  const seat = await readSeat(client, settlement, account.address)
  const { timestamp } = await client.getBlock()
  return {
    data: { hashes, domain: domainId, ...seat },
    text: formatPairs([...hashes.map((hash) => ['transaction', hash] as const), ...seatPairs(seat, timestamp)]),
  }
}
