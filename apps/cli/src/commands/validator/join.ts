/** `syncline validator join`: a seat with its stake, for a BLS key that proves its possession. */
import { decodeHex, type Hex } from '@syncline/primitives'
import { refusing, waitFor } from '../../clients.js'
import type { Run } from '../../command.js'
import { loadNode } from '../../devnet/nodeModule.js'
import { usageFault } from '../../exit.js'
import { blsSignersOf } from '../../keys/bls.js'
import { formatPairs } from '../../output/table.js'
import { l1Clients, readSettlement } from '../bridge/settlement.js'
import { readSeat, readSet, seatPairs, setContract } from './contract.js'

export const run: Run = async (context) => {
  const settlement = await readSettlement(context)
  const { domainId, l1ChainId } = settlement
  const [signer, ...more] = await blsSignersOf(context, l1ChainId)
  if (signer === undefined || more.length > 0)
    throw usageFault('a seat has one key', 'give one name with --validator-keys')
  const { toAbiKey } = await loadNode()
  const clients = await l1Clients(context, settlement)
  const { wallet, client } = clients
  const contract = setContract(settlement)
  const { terms } = await readSet(client, settlement)
  const key = toAbiKey(signer.publicKey)
  const account = wallet.account.address
  const hash = await context.output.step('taking a seat on L1', () =>
    refusing('join', async () => {
      const question = { ...contract, functionName: 'possessionMessage', args: [domainId, account, key] } as const
      const message = decodeHex(await client.readContract(question)) ?? new Uint8Array()
      const possession: Hex = `0x${Buffer.from(signer.sign(message)).toString('hex')}`
      const { request } = await client.simulateContract({
        ...contract,
        account: wallet.account,
        functionName: 'join',
        args: [domainId, key, possession],
        value: terms.seatStake,
      })
      return wallet.writeContract(request)
    }),
  )
  const { blockNumber } = await waitFor(clients, hash)
  const seat = await readSeat(client, settlement, account)
  const { timestamp } = await client.getBlock()
  return {
    data: { hash, block: blockNumber, domain: domainId, ...seat },
    text: formatPairs([['transaction', hash], ...seatPairs(seat, timestamp)]),
  }
}
