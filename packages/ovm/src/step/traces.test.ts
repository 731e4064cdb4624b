import { type Bytes, bytesToBigint, equalBytes, hexToBytes, privateKeyToAddress } from '@syncline/primitives'
import { pairHash, wordTreeRoot } from '@syncline/trees'
import { describe, expect, it } from 'vitest'
import { encodeBatch } from '../block/batch.js'
import { type BatchContext, batchHash } from '../block/batchContext.js'
import { executeBatch } from '../block/execute.js'
import { blockHash, genesisHeader, zeroHash } from '../block/header.js'
import { createBoundaryTracer } from '../boundary/tracer.js'
import { configHash, createDomainConfig } from '../config.js'
import { signTransaction } from '../transaction/signing.js'
import { createGenesisWorld, requiredPredeploys } from '../world/genesis.js'
import { createMemoryWorlds } from '../world/worlds.js'
import { type AssertionTrace, traceAssertionInSteps } from './assertionTrace.js'
import { createLeafTree } from './leafTree.js'
import { l1Height, traceSegment } from './segmentTrace.js'
import { stateHash } from './state.js'

const key = new Uint8Array(32).fill(7)
const sender = bytesToBigint(privateKeyToAddress(key))
/** for (i = 300; i != 0; i--) mstore(0, keccak256(0, 32)) */
const looper = hexToBytes('0x61012c5b60205f205f526001900380600357505b00')
const looperAddress = 0xbeefn

/** Two batches of two blocks, 25 transactions each. */
function fixture() {
  const genesis = createGenesisWorld(createMemoryWorlds(), [
    ...requiredPredeploys.map((address) => ({ address, code: Uint8Array.of(0) })),
    { address: sender, balance: 10n ** 20n },
    { address: looperAddress, code: looper },
  ])
  if (!genesis.ok) throw new Error(genesis.reason)
  const world = genesis.value
  const config = createDomainConfig({ domainId: 901n, genesisWorldRoot: world.root, genesisTimestamp: 1000n })
  const parent = genesisHeader(config)
  let nonce = 0n
  const transactions = () =>
    Array.from({ length: 25 }, () =>
      signTransaction(
        {
          type: 2,
          chainId: 901n,
          nonce,
          gasLimit: 100_000n,
          maxFeePerGas: 10n ** 10n,
          maxPriorityFeePerGas: 1n,
          to: nonce++ % 10n === 3n ? looperAddress : 0x1000n + nonce,
          value: 1n,
          data: new Uint8Array(0),
          accessList: [],
        },
        key,
      ),
    )
  const origin = { number: 7n, hash: new Uint8Array(32).fill(7), timestamp: 1010n, baseFee: 5n }
  let parentBatchHash = zeroHash
  const batches = [0n, 1n].map((batchIndex) => {
    const data = encodeBatch([
      { timestamp: 1011n, transactions: transactions() },
      { timestamp: 1012n, transactions: transactions() },
    ])
    const context: BatchContext = {
      domainId: 901n,
      configHash: configHash(config),
      batchIndex,
      parentBatchHash,
      dataRoot: wordTreeRoot(data),
      dataLength: BigInt(data.length),
      queueStart: 0n,
      queueEnd: 0n,
      queueAccStart: zeroHash,
      queueAccEnd: zeroHash,
      origin,
    }
    parentBatchHash = batchHash(context)
    return { context, data, items: [] }
  })
  return { config, world, parent, parentBatchHash: zeroHash, queueCursor: 0n, batches }
}

function run(input: ReturnType<typeof fixture>): AssertionTrace {
  const steps = traceAssertionInSteps(input)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

describe('traces', () => {
  const input = fixture()
  const trace = run(input)

  it('have the L0 root that a proposer asserts', () => {
    const tracer = createBoundaryTracer({
      fork: input.config.fork,
      batchHash: zeroHash,
      lastBlockHash: blockHash(input.parent),
      queueCursor: 0n,
      worldRoot: input.world.root,
      batchHashes: input.batches.map(({ context }) => batchHash(context)),
    })
    let { world, parent } = input
    for (const { context, data, items } of input.batches) {
      const result = executeBatch({ world, parent, context, data, items, config: input.config }, { tracer })
      world = result.world
      parent = result.head
    }
    expect(trace.tree.root()).toEqual(tracer.l0Root())
    expect(trace.tree.count).toBe(2 * (2 + 2 * 27))
  })

  it('find the machine at every boundary, and every step of a segment', () => {
    for (const index of [0, 1, 2, 7, 31, 32, 33, 63, 64, 65, 100, trace.tree.count]) {
      const machine = trace.machineAt(index)
      expect(machine.segmentIndex).toBe(index)
      if (index > 0) expect(stateHash(machine)).toEqual(trace.tree.leaf(index - 1))
    }
    // the fourth transaction of the first block runs the loop: some thousand steps
    const segment = traceSegment(trace.env, trace.machineAt(5))
    expect(segment.tree.count).toBeGreaterThan(2048)
    expect(stateHash(segment.end)).toEqual(trace.tree.leaf(5))
    expect(segment.tree.leaf(segment.tree.count - 1)).toEqual(trace.tree.leaf(5))
    for (const index of [0, 1, 1023, 1024, 1025, 2047, segment.tree.count - 1]) {
      const { pre, proof, post } = segment.prove(index)
      expect(pre).toEqual(index === 0 ? stateHash(segment.start) : segment.tree.leaf(index - 1))
      expect(post).toEqual(segment.tree.leaf(index))
      expect(proof.subarray(0, 2)).toEqual(Uint8Array.of(0, 1))
    }
  })

  it('prove their leaves', () => {
    const { tree } = traceSegment(trace.env, trace.machineAt(5))
    expect(tree.height).toBe(l1Height)
    for (const index of [0, 1, 1000, 1024, tree.count - 1, tree.count, 2 ** l1Height - 1]) {
      let node = tree.leaf(index)
      let at = index
      for (const sibling of tree.siblings(index)) {
        node = at % 2 === 0 ? pairHash(node, sibling) : pairHash(sibling, node)
        at = Math.floor(at / 2)
      }
      expect(node).toEqual(tree.root())
    }
  })
})

describe('createLeafTree', () => {
  it('pads by the last leaf', () => {
    const leaf = (i: number) => new Uint8Array(32).fill(i + 1)
    for (const count of [1, 2, 3, 5, 8]) {
      const all = Uint8Array.from({ length: 32 * count }, (_, i) => 1 + Math.floor(i / 32))
      const tree = createLeafTree(3, count, () => all)
      let row: Bytes[] = Array.from({ length: 8 }, (_, i) => leaf(Math.min(i, count - 1)))
      for (let level = 0; level <= 3; level++) {
        row.forEach((node, i) => void expect(equalBytes(tree.node(level, i), node)).toBe(true))
        row = Array.from({ length: row.length / 2 }, (_, i) => pairHash(row[2 * i]!, row[2 * i + 1]!))
      }
    }
  })
})
