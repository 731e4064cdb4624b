/** `syncline validator status`: terms, epoch, seats, and how far the quorum is. */
import { encodeEther } from '@syncline/node/config'
import { createPublicClient, http } from 'viem'
import { refusing } from '../../clients.js'
import type { Run } from '../../command.js'
import { formatPairs } from '../../output/table.js'
import { readSettlement, type Settlement } from '../bridge/settlement.js'
import { keyArgument } from '../stake/contract.js'
import { dueText, readSeat, readSet, type SetReport, seatPairs } from './contract.js'

type Quorum = {
  /** Highest block under a certificate. */
  readonly attested: string | null
  /** About the next one, where the node follows validators. */
  readonly next: string | null
  readonly missing: readonly string[]
}

/** What the node of the domain knows. */
async function readQuorum({ domain }: Settlement): Promise<Quorum> {
  const info = (await domain.call('syncline_nodeInfo', [])) as {
    status?: { attested?: string | null; finalized?: string }
  } | null
  const attested = info?.status?.attested ?? null
  const finalized = BigInt(info?.status?.finalized ?? 0)
  const from = attested !== null && BigInt(attested) > finalized ? BigInt(attested) : finalized
  const why = (await domain.call('syncline_why', [`block:${from + 1n}`])) as {
    quorum?: string
    missingSigners?: readonly string[]
  } | null
  return { attested, next: why?.quorum ?? null, missing: why?.missingSigners ?? [] }
}

function setPairs({ terms, epoch, expiresAt, nextFrom, upcoming, now }: SetReport): (readonly [string, string])[] {
  return [
    ['terms', `${encodeEther(terms.seatStake)} ether a seat, at most ${terms.seats} seats`],
    [
      'times',
      `epochs of ${terms.epochLength} s, certificates count ${terms.lifetime} s, exit takes ${terms.exitDelay} s`,
    ],
    [
      'epoch',
      epoch === 0n ? 'none yet' : `${epoch}, ${expiresAt > now ? `expires in ${expiresAt - now} s` : 'expired'}`,
    ],
    ['next epoch', upcoming.length === 0 ? 'no seat counts yet' : `${dueText(nextFrom, now)}: ${upcoming.join(', ')}`],
  ]
}

export const run: Run = async (context) => {
  const [given] = context.arguments
  const account = given === undefined ? undefined : keyArgument(given)
  const settlement = await readSettlement(context)
  const client = createPublicClient({ transport: http(settlement.l1Url) })
  const { set, seat } = await refusing('status', async () => ({
    set: await readSet(client, settlement),
    seat: account === undefined ? undefined : await readSeat(client, settlement, account),
  }))
  const quorum = await readQuorum(settlement)
  return {
    data: { domain: settlement.domainId, ...set, seat: seat ?? null, quorum },
    text: formatPairs([
      ...setPairs(set),
      ...(seat === undefined ? [] : seatPairs(seat, set.now)),
      ['attested', quorum.attested === null ? 'nothing, as far as this node knows' : `up to block ${quorum.attested}`],
      ...(quorum.next === null ? [] : ([['quorum', quorum.next]] as const)),
      ...(quorum.missing.length === 0 ? [] : ([['missing', quorum.missing.join(', ')]] as const)),
    ]),
  }
}
