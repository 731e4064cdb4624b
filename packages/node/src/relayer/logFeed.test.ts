/** A feed of logs over a chain that grows, is reorganised between two looks, and under a look. */
import { bytesToHex, type Hex, hashWords } from '@syncline/primitives'
import { numberToHex } from 'viem'
import { describe, expect, it } from 'vitest'
import type { RpcClient } from '../l1/rpc.js'
import { createLogFeed } from './logFeed.js'

const contract: Hex = `0x${'c0'.repeat(20)}`

/** A chain of blocks with one log each; a branch has its own hashes. `onLogs` runs when logs were asked for. */
function chain() {
  const blocks: number[] = []
  let onLogs = (): void => {}
  const hashOf = (number: number): Hex => bytesToHex(hashWords(BigInt(number), BigInt(blocks[number]!)))
  const call = (method: string, [first]: readonly unknown[]): unknown => {
    if (method === 'eth_getBlockByNumber') {
      const number = first === 'latest' ? blocks.length - 1 : Number(first)
      return number in blocks ? { hash: hashOf(number), number: numberToHex(number) } : null
    }
    const { fromBlock, toBlock } = first as { fromBlock: Hex; toBlock: Hex }
    const logs = blocks
      .map((branch, number) => ({ branch, number }))
      .filter(({ number }) => number >= Number(fromBlock) && number <= Number(toBlock))
      .map(({ branch, number }) => ({
        address: contract,
        topics: [bytesToHex(hashWords(BigInt(branch)))],
        data: '0x',
        blockNumber: numberToHex(number),
        transactionHash: hashOf(number),
      }))
    onLogs()
    return logs
  }
  const rpc: RpcClient = {
    url: 'http://chain',
    call: async (method, parameters) => call(method, parameters),
    batch: async (calls) => calls.map(({ method, parameters }) => call(method, parameters)),
  }
  return {
    rpc,
    grow: (count: number, branch = 0) => {
      for (let i = 0; i < count; i++) blocks.push(branch)
    },
    fork: (from: number, count: number, branch: number) => {
      blocks.length = from
      for (let i = 0; i < count; i++) blocks.push(branch)
    },
    whenAsked: (then: () => void) => {
      onLogs = then
    },
  }
}
const numbers = (logs: readonly { block: bigint }[]) => logs.map(({ block }) => Number(block))

describe('a feed of logs', () => {
  it('gives each log once, in pages', async () => {
    const { rpc, grow } = chain()
    grow(2_500)
    const feed = createLogFeed(rpc, [contract])
    const first = await feed.advance()
    expect([first.isNew, first.logs.length, numbers(first.logs).at(-1)]).toEqual([true, 2_500, 2_499])
    expect(await feed.advance()).toEqual({ isNew: false, logs: [] })
    grow(3)
    const next = await feed.advance()
    expect([next.isNew, numbers(next.logs)]).toEqual([false, [2_500, 2_501, 2_502]])
  })

  it('begins anew after a re-org, also one to a shorter chain', async () => {
    const { rpc, grow, fork } = chain()
    grow(10)
    const feed = createLogFeed(rpc, [contract])
    await feed.advance()
    fork(6, 2, 1)
    const again = await feed.advance()
    expect([again.isNew, numbers(again.logs)]).toEqual([true, [0, 1, 2, 3, 4, 5, 6, 7]])
    expect(new Set(again.logs.map(({ topics }) => topics[0])).size).toBe(2)
  })

  it('reads again what was reorganised while it was read, and says so where that does not end', async () => {
    const { rpc, grow, fork, whenAsked } = chain()
    grow(5)
    const feed = createLogFeed(rpc, [contract])
    let branch = 0
    whenAsked(() => {
      if (branch < 2) fork(3, 2, ++branch)
    })
    const { logs } = await feed.advance()
    expect(new Set(logs.slice(3).map(({ topics }) => topics[0]))).toEqual(new Set([bytesToHex(hashWords(2n))]))
    whenAsked(() => fork(3, 3, ++branch))
    grow(1, branch)
    await expect(feed.advance()).rejects.toMatchObject({ code: 'RELAYER_CHAIN_UNSTEADY', retryable: true })
  })

  it('begins anew when it is told to', async () => {
    const { rpc, grow } = chain()
    grow(3)
    const feed = createLogFeed(rpc, [contract])
    await feed.advance()
    feed.reset()
    expect(await feed.advance()).toMatchObject({ isNew: true, logs: { length: 3 } })
  })
})
