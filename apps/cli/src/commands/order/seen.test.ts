import { iOrderBookAbi, predeploys } from '@syncline/contracts'
import { bigintToWord, bytesToHex, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import { encodeEventTopics } from 'viem'
import { describe, expect, it } from 'vitest'
import { lastReconciliation } from './seen.js'

const idOf = (n: number): Hex => bytesToHex(hashWords(BigInt(n)))
const nobody = new Uint8Array(32)

/** A node at a height with reconciliations at blocks; it gives 5,000 blocks of logs at most. */
function nodeAt(height: number, reconciled: readonly (readonly [block: number, id: number, lamport: bigint])[]) {
  const asked: number[] = []
  const call = async (method: string, [filter]: readonly unknown[]): Promise<unknown> => {
    if (method === 'eth_blockNumber') return `0x${height.toString(16)}`
    expect(method).toBe('eth_getLogs')
    const { address, topics, fromBlock, toBlock } = filter as Record<string, string>
    expect([address, topics]).toEqual([
      predeploys.orderBook,
      encodeEventTopics({ abi: iOrderBookAbi, eventName: 'Reconciled' }),
    ])
    const [from, to] = [Number(fromBlock), Number(toBlock)]
    asked.push(to)
    if (to - from >= 5_000) throw new Error('the range is too wide')
    return reconciled.flatMap(([block, id, lamport]) =>
      block < from || block > to
        ? []
        : [{ topics: [...(topics as unknown as Hex[]), idOf(id)], data: bytesToHex(bigintToWord(lamport)) }],
    )
  }
  return { rpc: { call } as never, asked }
}

describe('what an order is signed as having seen', () => {
  it('is the newest reconciliation of the domain that is ahead', async () => {
    const places = [
      nodeAt(900, [
        [10, 1, 5n],
        [700, 2, 9n],
      ]),
      nodeAt(20, [[10, 1, 5n]]),
      nodeAt(3, []),
    ]
    expect(await lastReconciliation(places)).toEqual(hexToBytes(idOf(2)))
    expect(await lastReconciliation(places.slice(1))).toEqual(hexToBytes(idOf(1)))
  })

  it('is nothing where nothing was reconciled, and is not looked for without end', async () => {
    expect(await lastReconciliation([nodeAt(3, [])])).toEqual(nobody)
    const old = nodeAt(12_345, [[1, 7, 1n]])
    expect(await lastReconciliation([old])).toEqual(hexToBytes(idOf(7)))
    expect(old.asked).toEqual([12_345, 7_345, 2_345])
    const long = nodeAt(10_000_000, [[1, 7, 1n]])
    expect(await lastReconciliation([long])).toEqual(nobody)
    expect(long.asked.length).toBe(32)
  })
})
