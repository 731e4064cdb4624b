/** `syncline stake show`: what a sequencer's key has at stake, and what is known against it. */
import { createPublicClient, http } from 'viem'
import { refusing } from '../../clients.js'
import type { Run } from '../../command.js'
import { formatPairs } from '../../output/table.js'
import { readSettlement } from '../bridge/settlement.js'
import { keyArgument, readKeyStake, sequencerOf, stakeContract, stakePairs } from './contract.js'

type Promised = Readonly<Record<'parentHash' | 'originHash' | 'blockHash', string>>

export const run: Run = async (context) => {
  const contract = stakeContract(context)
  const settlement = await readSettlement(context)
  const client = createPublicClient({ transport: http(settlement.l1Url) })
  const [given] = context.arguments
  const { stake, now } = await refusing('stake', async () => {
    const key = given === undefined ? await sequencerOf(client, settlement) : keyArgument(given)
    const { timestamp } = await client.getBlock()
    return { stake: await readKeyStake(client, contract, settlement, key), now: timestamp }
  })
  const known = (await settlement.domain.call('syncline_getEquivocations', [])) as {
    sequencer: string
    promises: readonly Promised[]
  }[]
  const evidence = known.find(({ sequencer }) => sequencer === stake.sequencer)?.promises ?? []
  return {
    data: { domain: settlement.domainId, contract, ...stake, evidence },
    text: formatPairs([
      ...stakePairs(stake, now),
      ...evidence.map(
        ({ parentHash, originHash, blockHash }) =>
          ['promised', `${blockHash} after ${parentHash} under ${originHash}`] as const,
      ),
    ]),
  }
}
