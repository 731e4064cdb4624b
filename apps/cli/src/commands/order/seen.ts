/** What the signer of an order had seen: the last reconciliation that the domains show. Validators let no order count as earlier (docs/reconciliation.md §3). */
import { iOrderBookAbi, predeploys } from '@syncline/contracts'
import { type Bytes, type Hex, hexToBytes } from '@syncline/primitives'
import { decodeEventLog, encodeEventTopics } from 'viem'
import { quantityOf } from '../../rpc.js'
import type { Place } from './places.js'

type Log = { readonly topics: [Hex, ...Hex[]]; readonly data: Hex }
type Seen = { readonly id: Hex; readonly lamport: bigint }

/** Blocks of one eth_getLogs, and how many such ranges are looked at: 160,000 blocks. */
const [logRange, mostRanges] = [5_000n, 32]
const topics = encodeEventTopics({ abi: iOrderBookAbi, eventName: 'Reconciled' })

/** Id of the newest reconciliation that any of the places took in its last blocks; 0 where there is none. Faults of the network. */
export async function lastReconciliation(places: readonly Pick<Place, 'rpc'>[]): Promise<Bytes> {
  const seen = (await Promise.all(places.map(newestOn))).flatMap((one) => one ?? [])
  const [first, ...others] = seen
  if (first === undefined) return new Uint8Array(32)
  return hexToBytes(others.reduce((best, one) => (one.lamport > best.lamport ? one : best), first).id)
}

async function newestOn({ rpc }: Pick<Place, 'rpc'>): Promise<Seen | undefined> {
  let to = quantityOf(await rpc.call('eth_blockNumber', []), 'block number')
  for (let range = 0; range < mostRanges; range++) {
    const from = to >= logRange ? to - logRange + 1n : 0n
    const blocks = { fromBlock: `0x${from.toString(16)}`, toBlock: `0x${to.toString(16)}` }
    const logs = (await rpc.call('eth_getLogs', [{ address: predeploys.orderBook, topics, ...blocks }])) as Log[]
    const last = logs.at(-1)
    if (last !== undefined) return decodeEventLog({ abi: iOrderBookAbi, eventName: 'Reconciled', ...last }).args
    if (from === 0n) return undefined
    to = from - 1n
  }
  return undefined
}
