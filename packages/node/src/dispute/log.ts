/** What the dispute contract logged about one domain, in order; read from L1 alone and read again after a reorg. */
import { disputeTournamentAbi } from '@syncline/contracts'
import type { Hex } from '@syncline/primitives'
import { type DecodeEventLogReturnType, decodeEventLog } from 'viem'
import { decodeLogs, type L1Log } from '../l1/decode.js'
import { type RpcClient, RpcError } from '../l1/rpc.js'

/** An event of a dispute; `args` as in IDisputeTournament.sol. */
export type DisputeEvent = DecodeEventLogReturnType<typeof disputeTournamentAbi> & {
  readonly l1Block: bigint
  readonly transactionHash: Hex
}

/** Everything logged about one dispute, matches and inner tournaments included. */
export type DisputeEvents = { readonly id: Hex; readonly opened: DisputeEvent; readonly list: DisputeEvent[] }

export type DisputeLog = {
  /** Reads on up to L1 block `to`; nothing before `from` is ever asked for. */
  refresh(contract: Hex, from: bigint, to: bigint): Promise<void>
  /** Disputes of the domain, oldest first. */
  disputes(): readonly DisputeEvents[]
  /** L1 was reorganised: everything is read again. */
  reset(): void
}

/** L1 blocks of one question; halved when the L1 node refuses. */
const chunkBlocks = 2_000n
/** Disputes that are remembered; older ones are forgotten first. */
const maxDisputes = 256

/** Undefined for a log that is none of the contract's events. */
function decodeEvent(log: L1Log): DisputeEvent | undefined {
  try {
    const topics = log.topics as [Hex, ...Hex[]]
    const event = decodeEventLog({ abi: disputeTournamentAbi, data: log.data, topics })
    return { ...event, l1Block: log.blockNumber, transactionHash: log.transactionHash }
  } catch {
    return undefined // events of later versions are none of this one's
  }
}

export function createDisputeLog(rpc: RpcClient, domainId: bigint): DisputeLog {
  let disputes = new Map<Hex, DisputeEvents>()
  /** Tournament or match → its dispute. Those of other domains are not in here. */
  let owners = new Map<Hex, Hex>()
  let next: { readonly contract: Hex; block: bigint } | undefined
  let generation = 0

  const reset = (): void => {
    generation++
    disputes = new Map()
    owners = new Map()
    next = undefined
  }

  const forgetOldest = (): void => {
    const oldest = disputes.keys().next().value!
    disputes.delete(oldest)
    for (const [key, owner] of owners) if (owner === oldest) owners.delete(key)
  }

  const take = (event: DisputeEvent): void => {
    if (event.eventName === 'DisputeOpened') {
      if (event.args.domainId !== domainId) return
      if (disputes.size >= maxDisputes) forgetOldest()
      const id = event.args.disputeId
      owners.set(id, id)
      disputes.set(id, { id, opened: event, list: [event] })
      return
    }
    const { args } = event
    const topic =
      'tournamentId' in args
        ? args.tournamentId
        : 'matchId' in args
          ? args.matchId
          : 'disputeId' in args
            ? args.disputeId
            : undefined
    const owner = topic === undefined ? undefined : owners.get(topic)
    if (owner === undefined) return
    if (event.eventName === 'Paired') owners.set(event.args.matchId, owner)
    disputes.get(owner)?.list.push(event)
  }

  const logsOf = async (contract: Hex, from: bigint, to: bigint): Promise<readonly L1Log[]> => {
    const hex = (value: bigint): Hex => `0x${value.toString(16)}`
    try {
      const filter = { address: contract, fromBlock: hex(from), toBlock: hex(to) }
      return decodeLogs(await rpc.call('eth_getLogs', [filter]))
    } catch (error) {
      if (!(error instanceof RpcError) || from >= to) throw error
      const middle = (from + to) / 2n
      return [...(await logsOf(contract, from, middle)), ...(await logsOf(contract, middle + 1n, to))]
    }
  }

  return {
    async refresh(contract, from, to) {
      if (next?.contract !== contract) {
        reset()
        next = { contract, block: from }
      }
      const started = generation
      while (next !== undefined && next.block <= to) {
        const end = next.block + chunkBlocks - 1n < to ? next.block + chunkBlocks - 1n : to
        const logs = await logsOf(contract, next.block, end)
        if (started !== generation) return // a reorg came meanwhile
        for (const log of logs) {
          const event = decodeEvent(log)
          if (event !== undefined) take(event)
        }
        next.block = end + 1n
      }
    },
    disputes: () => [...disputes.values()],
    reset,
  }
}
