/** `syncline validator open`: lets a domain have validators, on terms that are fixed for ever by this. */
import { domainRegistryAbi } from '@syncline/contracts'
import { encodeEther } from '@syncline/node/config'
import { zeroAddress } from 'viem'
import { refusing, waitFor } from '../../clients.js'
import type { Run } from '../../command.js'
import { usageFault } from '../../exit.js'
import { formatPairs } from '../../output/table.js'
import { l1Clients, readSettlement } from '../bridge/settlement.js'
import { readSet, setContract } from './contract.js'

const seconds = (ms: number): number => Math.ceil(ms / 1000)

export const run: Run = async (context) => {
  const { get, output } = context
  const [epochLength, lifetime] = [seconds(get('quorum.epoch_length')), seconds(get('quorum.lifetime'))]
  if (lifetime < epochLength)
    throw usageFault(
      'an epoch must last until the next one may be formed',
      'give --epoch-lifetime above --epoch-length',
    )
  const settlement = await readSettlement(context)
  const { domainId, addresses } = settlement
  const clients = await l1Clients(context, settlement)
  const { wallet, client } = clients
  const { challengeWindow } = await client.readContract({
    address: addresses.domainRegistry,
    abi: domainRegistryAbi,
    functionName: 'parametersOf',
    args: [domainId],
  })
  const gate = get('quorum.gate') ?? zeroAddress
  const exitDelay = seconds(get('quorum.exit_delay')) || Number(2n * challengeWindow)
  const given = {
    gate,
    seatStake: get('quorum.seat_stake'),
    epochLength,
    lifetime,
    exitDelay,
    seats: get('quorum.seats'),
  }
  const hash = await output.step('opening the set on L1', () =>
    refusing('open', async () => {
      const { request } = await client.simulateContract({
        ...setContract(settlement),
        account: wallet.account,
        functionName: 'open',
        args: [domainId, given],
      })
      return wallet.writeContract(request)
    }),
  )
  await waitFor(clients, hash)
  const { terms } = await readSet(client, settlement)
  if (gate === zeroAddress) output.warn('there is no gate: one party may take all seats')
  output.note('next: `syncline validator join`, one epoch length before the first epoch can be formed')
  return {
    data: { hash, domain: domainId, gate: gate === zeroAddress ? null : gate, ...terms },
    text: formatPairs([
      ['transaction', hash],
      ['stake of a seat', `${encodeEther(terms.seatStake)} ether`],
      ['seats', String(terms.seats)],
      ['epochs', `${terms.epochLength} s, certificates count for ${terms.lifetime} s`],
      ['stakes leave', `${terms.exitDelay} s after their last epoch`],
      ['gate', gate === zeroAddress ? 'none' : gate],
    ]),
  }
}
