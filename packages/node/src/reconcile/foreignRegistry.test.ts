/** The adapter of a foreign chain over a chain that grows and is reorganised. That its root is a domain's is shown on live chains (test/e2e/foreign-orders.test.ts). */
import { lockRegistryAbi } from '@syncline/contracts'
import { bytesToHex, type Hex, hashWords } from '@syncline/primitives'
import { absentEntry, type LockEntry } from '@syncline/protocol'
import { emptyTree } from '@syncline/trees'
import { encodeAbiParameters, encodeEventTopics, numberToHex } from 'viem'
import { describe, expect, it } from 'vitest'
import type { RpcClient } from '../l1/rpc.js'
import { createForeignRegistry } from './foreignRegistry.js'
import { changeRegistry, type RegistryChange } from './registryTree.js'

const places = { orderBook: `0x${'B0'.repeat(20)}`, lockRegistry: `0x${'aC'.repeat(20)}` } as const
const asset = hashWords(7n)
const frozen = (order: bigint): LockEntry => ({ state: 2, held: 0, order: hashWords(order) })
const rootOf = (...changes: readonly RegistryChange[]): Hex => bytesToHex(changeRegistry(emptyTree(), changes).root())

/** A block is one entry that is written in it, by a contract at `address`. */
function chain() {
  const blocks: { readonly entry: LockEntry; readonly address: Hex; readonly branch: bigint }[] = []
  const hashOf = (number: number): Hex => bytesToHex(hashWords(BigInt(number), blocks[number]!.branch))
  const logOf = (number: number) => {
    const { entry, address } = blocks[number]!
    const args = { key: bytesToHex(asset), order: bytesToHex(entry.order) }
    return {
      address,
      topics: encodeEventTopics({ abi: lockRegistryAbi, eventName: 'EntryChanged', args }),
      data: encodeAbiParameters([{ type: 'uint8' }, { type: 'uint8' }], [entry.state, entry.held]),
      blockNumber: numberToHex(number),
      transactionHash: hashOf(number),
    }
  }
  const call = (method: string, [first]: readonly unknown[]): unknown => {
    if (method === 'eth_getBlockByNumber') {
      const number = first === 'latest' ? blocks.length - 1 : Number(first)
      return number in blocks ? { hash: hashOf(number), number: numberToHex(number) } : null
    }
    const { fromBlock, toBlock, address } = first as { fromBlock: Hex; toBlock: Hex; address: readonly Hex[] }
    const numbers = blocks.map((_, number) => number)
    return numbers
      .filter((number) => number >= Number(fromBlock) && number <= Number(toBlock))
      .map(logOf)
      .filter((log) => address.includes(log.address))
  }
  const rpc: RpcClient = {
    url: 'http://chain',
    call: async (method, parameters) => call(method, parameters),
    batch: async (calls) => calls.map(({ method, parameters }) => call(method, parameters)),
  }
  const write = (entry: LockEntry, address: Hex = places.lockRegistry, branch = 0n): void =>
    void blocks.push({ entry, address, branch })
  const adapter = (depth: bigint, start = 0n) => createForeignRegistry({ id: 7777n, rpc, places, start, depth })
  return { write, adapter, drop: (count: number) => void blocks.splice(blocks.length - count, count) }
}

describe('the adapter of a foreign chain', () => {
  it('follows the entries of the registry that it was told of, as deep as it was told to', async () => {
    const { write, adapter } = chain()
    const [deep, shallow, late] = [adapter(2n), adapter(0n), adapter(0n, 3n)]
    expect(await shallow.look()).toBeUndefined()
    write(frozen(1n))
    expect(await deep.look()).toBeUndefined()
    expect((await shallow.look())?.changes).toEqual([{ asset, entry: frozen(1n), guard: undefined }])
    expect(bytesToHex(shallow.root())).toBe(rootOf({ asset, entry: frozen(1n) }))
    // a contract of the same make elsewhere is nobody's registry
    write(frozen(2n), `0x${'dd'.repeat(20)}`)
    write(frozen(3n))
    expect((await deep.look())?.height).toBe(0n)
    expect((await shallow.look())?.changes).toEqual([{ asset, entry: frozen(3n), guard: undefined }])
    expect(await shallow.look()).toBeUndefined()
    write(absentEntry)
    await Promise.all([shallow.look(), late.look()])
    for (const each of [shallow, late]) expect(bytesToHex(each.root())).toBe(rootOf())
    expect(bytesToHex(deep.root())).toBe(rootOf({ asset, entry: frozen(1n) }))
  })

  it('says for good that what it read was taken back', async () => {
    const { write, adapter, drop } = chain()
    const [deep, shallow] = [adapter(1n), adapter(0n)]
    write(frozen(1n))
    write(frozen(2n))
    await Promise.all([deep.look(), shallow.look()])
    drop(1)
    write(frozen(3n), places.lockRegistry, 1n)
    await expect(shallow.look()).rejects.toThrow('took back')
    await expect(shallow.look()).rejects.toMatchObject({ code: 'RECONCILE_REORG' })
    write(frozen(4n))
    expect((await deep.look())?.changes).toEqual([{ asset, entry: frozen(3n), guard: undefined }])
    const anew = adapter(0n)
    await anew.look()
    expect(bytesToHex(anew.root())).toBe(rootOf({ asset, entry: frozen(4n) }))
  })
})
