/** The copy of a registry has the storage root that the contract gets from the same writes, on the OVM. */
import { lockRegistryAbi, predeploys } from '@syncline/contracts'
import {
  callMessage,
  createMemoryWorlds,
  createRules,
  JournaledState,
  type TransactionEnv,
  type World,
} from '@syncline/ovm'
import { type Bytes, bytesToHex, type Hex, hexToBytes, keccak256 } from '@syncline/primitives'
import { absentEntry, type LockEntry } from '@syncline/protocol'
import { emptyTree } from '@syncline/trees'
import { encodeFunctionData } from 'viem'
import { expect, test } from 'vitest'
import { createGenesisWorld } from '../chain/genesisWorld.js'
import { changeRegistry } from './registryTree.js'

const someone: Hex = `0x${'11'.repeat(20)}`
const registry = BigInt(predeploys.lockRegistry)
const env: TransactionEnv = {
  rules: createRules('osaka', 'provable', true),
  block: {
    chainId: 901n,
    number: 1n,
    timestamp: 1n,
    coinbase: 0n,
    gasLimit: 30_000_000n,
    baseFee: 0n,
    prevRandao: 0n,
    blobBaseFee: 1n,
    blockHash: () => 0n,
  },
  fees: { kind: 'mainnet' },
}
const word = (name: string): Bytes => keccak256(new Uint8Array(Buffer.from(name)))

/** The world after the order book wrote an entry. */
function write(world: World, asset: Bytes, { state, held, order }: LockEntry): World {
  const journal = new JournaledState(world)
  const data = encodeFunctionData({
    abi: lockRegistryAbi,
    functionName: 'write',
    args: [bytesToHex(asset), { state, held, order: bytesToHex(order) }],
  })
  const from = BigInt(predeploys.orderBook)
  const { halt } = callMessage(journal, { from, to: registry, value: 0n, data: hexToBytes(data), gas: 1_000_000n }, env)
  expect(halt).toBeUndefined()
  journal.commitTransaction()
  return world.commit(journal.changes())
}

test('the root of a copy is the storage root of the contract, after each write, and 0 once all is undone', () => {
  let world = createGenesisWorld(createMemoryWorlds().empty(), {
    l1Bridge: someone,
    crosslinks: someone,
    isolationLedger: someone,
    domainClosure: someone,
    authorityRegistry: someone,
    l1ChainId: 1n,
    feeOwner: someone,
    feeRecipients: { sequencer: someone, treasury: someone, dataProviders: someone },
  })
  let tree = emptyTree()
  expect(bytesToHex(world.storageRoot(registry))).toBe(bytesToHex(tree.root()))
  const assets = Array.from({ length: 12 }, (_, i) => word(`asset ${i}`))
  const writes = assets.flatMap((asset, i): [Bytes, LockEntry][] => [
    [asset, { state: i % 5, held: 0, order: word(`order ${i}`) }],
    [assets[(i * 5) % 12]!, { state: (i + 2) % 5, held: 1 + (i % 6), order: word(`other ${i}`) }],
  ])
  for (const [asset, entry] of [...writes, ...assets.map((asset): [Bytes, LockEntry] => [asset, absentEntry])]) {
    world = write(world, asset, entry)
    tree = changeRegistry(tree, [{ asset, entry }])
    expect(bytesToHex(tree.root())).toBe(bytesToHex(world.storageRoot(registry)))
  }
  expect(bytesToHex(tree.root())).toBe(`0x${'00'.repeat(32)}`)
})
