import { type Bytes, bytesToBigint, bytesToHex, hexToBytes, keccak256, privateKeyToAddress } from '@syncline/primitives'
import { createMemoryNodeStore, wordTreeRoot } from '@syncline/trees'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { l0Root } from '../boundary/leaves.js'
import { type BoundaryState, boundaryStateHash } from '../boundary/state.js'
import { createBoundaryTracer } from '../boundary/tracer.js'
import { createDomainConfig, type DomainConfig } from '../config.js'
import { signAuthorization, signTransaction } from '../transaction/signing.js'
import { createGenesisWorld, requiredPredeploys } from '../world/genesis.js'
import {
  baseFeeVaultAddress,
  historyAddress,
  l1AttributesAddress,
  l1FeeVaultAddress,
  sequencerFeeVaultAddress,
} from '../world/predeploys.js'
import type { World } from '../world/types.js'
import { createMemoryWorlds, Worlds } from '../world/worlds.js'
import { extendReceiptAcc, logsAcc, pendingHash, skippedReceipt } from './accumulator.js'
import { encodeBatch } from './batch.js'
import { type BlockInputs, createBlockBuilder } from './builder.js'
import { createCachedDecoder } from './decodeCache.js'
import {
  addEntry,
  addForced,
  type BatchInput,
  createDecoder,
  executeBatch,
  executeBatchInSteps,
  outputOf,
} from './execute.js'
import { type BlockHeader, blockHash, genesisHeader, zeroHash } from './header.js'
import { depositToTransaction, itemHash, type QueueItem } from './queueItem.js'
import type { SealedBlock } from './sealedBlock.js'

const keys = [1, 2, 3].map((n) => new Uint8Array(32).fill(n))
const senders = keys.map((key) => bytesToBigint(privateKeyToAddress(key)))
/** Stores CALLDATALOAD(0) at slot NUMBER, logs it with topic CALLER, then BLOCKHASH(NUMBER − 1) at slot 0. */
const recorder = hexToBytes('0x60003543556000356000523360206000a160014303405f5500')
const recorderAddress = 0xc0den
/** Reverts. */
const reverter = hexToBytes('0x60006000fd')
const reverterAddress = 0xdeadn

function genesis(worlds: Worlds): {
  readonly world: World
  readonly config: DomainConfig
  readonly header: BlockHeader
} {
  const result = createGenesisWorld(worlds, [
    ...requiredPredeploys.map((address) => ({ address, code: Uint8Array.of(0) })),
    ...senders.map((address) => ({ address, balance: 10n ** 18n })),
    { address: recorderAddress, code: recorder },
    { address: reverterAddress, code: reverter },
  ])
  if (!result.ok) throw new Error(result.reason)
  const world = result.value
  const config = createDomainConfig({ domainId: 901n, genesisWorldRoot: world.root, genesisTimestamp: 1000n })
  return { world, config, header: genesisHeader(config) }
}

const origin = { number: 7n, hash: new Uint8Array(32).fill(7), timestamp: 1010n, baseFee: 5n }

type Wish = {
  readonly from: number
  readonly kind: 'transfer' | 'record' | 'revert' | 'create' | 'garbage' | 'gap' | 'poor' | 'heavy'
  readonly value: bigint
}

/** Raw transactions of wishes; nonces count up while the sequencer would accept them. */
function rawsOf(wishes: readonly Wish[], nonces: bigint[]): Bytes[] {
  return wishes.map((wish) => {
    const key = keys[wish.from]!
    if (wish.kind === 'garbage')
      return keccak256(new TextEncoder().encode(String(wish.value))).subarray(0, Number(wish.value % 32n))
    const fees = { type: 2, chainId: 901n, maxFeePerGas: 10n ** 10n, maxPriorityFeePerGas: wish.value % 1000n } as const
    const nonce = nonces[wish.from]!
    const base = {
      ...fees,
      nonce,
      gasLimit: 100_000n,
      to: 0x1234n as bigint | undefined,
      value: wish.value % 100n,
      data: new Uint8Array(0),
    }
    if (wish.kind === 'gap') return signTransaction({ ...base, nonce: nonce + 5n }, key)
    if (wish.kind === 'poor') return signTransaction({ ...base, value: 10n ** 20n }, key)
    if (wish.kind === 'heavy') return signTransaction({ ...base, gasLimit: 1n << 25n }, key)
    nonces[wish.from] = nonce + 1n
    const data = new Uint8Array(32).fill(Number(wish.value % 256n))
    if (wish.kind === 'record') return signTransaction({ ...base, to: recorderAddress, value: 0n, data }, key)
    if (wish.kind === 'revert') return signTransaction({ ...base, to: reverterAddress }, key)
    if (wish.kind === 'create')
      return signTransaction({ ...base, to: undefined, data: hexToBytes('0x60015f5360015ff3') }, key)
    return signTransaction(base, key)
  })
}

const wish: fc.Arbitrary<Wish> = fc.record({
  from: fc.nat(2),
  kind: fc.constantFrom('transfer', 'record', 'revert', 'create', 'garbage', 'gap', 'poor', 'heavy'),
  value: fc.bigInt(0n, 10_000n),
})
const plan = fc.record({
  blocks: fc.array(fc.record({ timestamp: fc.bigInt(0n, 4000n), wishes: fc.array(wish, { maxLength: 8 }) }), {
    maxLength: 4,
  }),
  forced: fc.array(
    fc.record({
      kind: fc.constantFrom('deposit', 'signed', 'short', 'junk', 'broke'),
      from: fc.nat(2),
      value: fc.bigInt(0n, 1000n),
    }),
    { maxLength: 4 },
  ),
})

function itemOf(index: number, given: { kind: string; from: number; value: bigint }, nonces: bigint[]): QueueItem {
  const signed = given.kind === 'signed' || given.kind === 'short'
  const deposit = given.kind === 'deposit' || given.kind === 'broke'
  let data: Bytes = given.kind === 'junk' ? Uint8Array.of(0xf8, 1, 2) : new Uint8Array(0)
  if (signed)
    data = rawsOf(
      [{ from: given.from, kind: 'transfer', value: given.value }],
      given.kind === 'short' ? [...nonces] : nonces,
    )[0]!
  return {
    domainId: 901n,
    index: BigInt(index),
    kind: deposit ? 0 : 1,
    from: deposit ? 0xabcn : 0n,
    to: deposit ? 0xdefn : 0n,
    isCreation: false,
    mint: given.kind === 'deposit' ? given.value : 0n,
    value: deposit ? given.value : 0n,
    gasLimit: given.kind === 'short' ? 50_000n : 100_000n,
    data,
    dataRoot: wordTreeRoot(data),
    l1BlockNumber: 5n,
    l1Timestamp: 1005n,
  }
}

function inputOf(from: ReturnType<typeof genesis>, data: Bytes, items: readonly QueueItem[]): BatchInput {
  const context = { batchIndex: 0n, queueStart: 0n, queueEnd: BigInt(items.length), origin }
  return { world: from.world, parent: from.header, context, data, items, config: from.config }
}

describe('executeBatch', () => {
  it('seals what the sequencer sealed, by whatever way the worlds come', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const nonces = [0n, 0n, 0n]
        const items = given.forced.map((forced, i) => itemOf(i, forced, nonces))
        const blocks = given.blocks.map(({ timestamp, wishes }) => ({
          timestamp,
          transactions: rawsOf(wishes, nonces),
        }))
        const data = encodeBatch(blocks)

        // the verifier: one call, worlds in memory
        const start = genesis(createMemoryWorlds())
        const verified = executeBatch(inputOf(start, data, items))

        // the sequencer: block by block, each persisted and read back, senders remembered
        const store = createMemoryNodeStore()
        const codes = new Map<string, Bytes>()
        const source = { readNode: store.readNode, readCode: (hash: Bytes) => codes.get(bytesToHex(hash)) }
        let worlds = new Worlds(source)
        const persist = (world: World, version: number): World => {
          const handle = worlds.persist(world, ({ nodes, code }) => {
            store.write(version, nodes)
            for (const [hash, bytes] of code) codes.set(hash, bytes)
          })
          worlds = new Worlds(source, { nextId: store.nextId(), newest: handle })
          return worlds.newest
        }
        const made = genesis(worlds)
        let world = persist(made.world, 0)
        let header = made.header
        const { decode } = createCachedDecoder(createDecoder(made.config), 4)
        const hashes: string[] = []
        const effective = blocks.length === 0 && items.length > 0 ? [{ timestamp: 0n, transactions: [] }] : blocks
        for (const [i, block] of effective.entries()) {
          const inputs: BlockInputs = { timestamp: block.timestamp, origin, batchIndex: 0n, firstOfBatch: i === 0 }
          const builder = createBlockBuilder(world, header, inputs, made.config)
          builder.begin()
          if (i === 0) for (const item of items) addForced(builder, item, decode)
          for (const raw of block.transactions) addEntry(builder, raw, decode)
          const sealed = builder.finish()
          hashes.push(bytesToHex(sealed.hash))
          world = persist(sealed.world, i + 1)
          header = sealed.header
        }
        expect(verified.blocks.map((block) => bytesToHex(block.hash))).toEqual(hashes)
        expect(verified.output).toEqual(outputOf(world, header, BigInt(items.length)))

        // the prover: a world root after every item
        const again = genesis(createMemoryWorlds())
        const states: BoundaryState[] = []
        const tracer = createBoundaryTracer(
          {
            fork: 'osaka',
            batchHash: zeroHash,
            lastBlockHash: blockHash(again.header),
            queueCursor: 0n,
            worldRoot: again.world.root,
            batchHashes: [zeroHash],
          },
          (state) => states.push(state),
        )
        const traced = executeBatch(inputOf(again, data, items), { tracer })
        expect(traced.blocks.map((block) => bytesToHex(block.hash))).toEqual(hashes)
        checkBoundaries(states, traced.blocks, again)
        expect(tracer.l0Root()).toEqual(l0Root(states.map(boundaryStateHash)))
        for (const block of verified.blocks) checkReceipts(block)
      }),
      { numRuns: 40 },
    )
  })

  it('gives the same blocks for a batch of only what the sequencer executed', () => {
    fc.assert(
      fc.property(fc.array(fc.array(wish, { maxLength: 8 }), { maxLength: 3 }), (wishes) => {
        const start = genesis(createMemoryWorlds())
        const decode = createDecoder(start.config)
        const nonces = [0n, 0n, 0n]
        let { world, header } = start
        const sealedBlocks: SealedBlock[] = []
        const posted = wishes.map((ofBlock, i) => {
          const inputs = { timestamp: BigInt(1000 + i), origin, batchIndex: 0n, firstOfBatch: i === 0 }
          const builder = createBlockBuilder(world, header, inputs, start.config)
          builder.begin()
          const transactions = rawsOf(ofBlock, nonces).filter((raw) => {
            const decoded = decode(raw)
            return decoded.ok && builder.add(decoded.value).kind === 'executed'
          })
          const sealed = builder.finish()
          sealedBlocks.push(sealed)
          world = sealed.world
          header = sealed.header
          return { timestamp: sealed.header.timestamp, transactions }
        })
        const { blocks } = executeBatch(inputOf(genesis(createMemoryWorlds()), encodeBatch(posted), []))
        expect(blocks.map((b) => bytesToHex(b.hash))).toEqual(sealedBlocks.map((b) => bytesToHex(b.hash)))
        for (const block of blocks) expect(block.items.every((item) => item.kind === 'executed')).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('has one result for any bytes', () => {
    const start = genesis(createMemoryWorlds())
    const run = (data: Bytes): void => {
      const first = executeBatch(inputOf(start, data, []))
      const second = executeBatch(inputOf(start, data.slice(), []))
      expect(second.blocks.map((b) => bytesToHex(b.hash))).toEqual(first.blocks.map((b) => bytesToHex(b.hash)))
    }
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), run), { numRuns: 200 })
    const valid = encodeBatch([
      {
        timestamp: 1n,
        transactions: rawsOf(
          [
            { from: 0, kind: 'record', value: 9n },
            { from: 1, kind: 'create', value: 1n },
          ],
          [0n, 0n, 0n],
        ),
      },
      { timestamp: 2n, transactions: [Uint8Array.of(1)] },
    ])
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(valid.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const data = valid.slice()
          for (const [at, value] of changes) data[at] = value
          run(data)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('pauses every 64 items and after every block, and gives the same', () => {
    const start = genesis(createMemoryWorlds())
    const junk = Array.from({ length: 130 }, () => Uint8Array.of(1))
    const data = encodeBatch([
      { timestamp: 0n, transactions: junk },
      { timestamp: 0n, transactions: [] },
    ])
    const steps = executeBatchInSteps(inputOf(start, data, []))
    let pauses = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) pauses++
    expect(pauses).toBe(2 + 2)
    expect(step.value.output).toEqual(executeBatch(inputOf(start, data, [])).output)
  })

  it('makes no block of nonsense without forced items, and one with them', () => {
    const start = genesis(createMemoryWorlds())
    const none = executeBatch(inputOf(start, Uint8Array.of(9, 9), []))
    expect(none).toMatchObject({ blocks: [], head: start.header })
    expect(none.world.root).toEqual(start.world.root)
    expect(none.output.lastBlockHash).toEqual(blockHash(start.header))
    const item = itemOf(0, { kind: 'deposit', from: 0, value: 42n }, [0n, 0n, 0n])
    const one = executeBatch(inputOf(start, Uint8Array.of(9, 9), [item]))
    expect(one.blocks.length).toBe(1)
    expect(one.head.timestamp).toBe(origin.timestamp)
    expect(one.world.account(0xdefn)?.balance).toBe(42n)
    expect(one.output.queueCursor).toBe(1n)
  })

  it('wants exactly the forced items of the context', () => {
    const start = genesis(createMemoryWorlds())
    const input = inputOf(start, new Uint8Array(0), [])
    expect(() => executeBatch({ ...input, context: { ...input.context, queueEnd: 1n } })).toThrow(/exactly/)
  })

  it('lets forced items go over the block gas limit, and nothing else', () => {
    const start = genesis(createMemoryWorlds())
    const config = { ...start.config, blockGasLimit: 1n << 24n }
    const header = genesisHeader(config)
    const nonces = [0n, 0n, 0n]
    // a deposit whose gas is all used up: value without funds
    const burn = (index: number): QueueItem => ({
      ...itemOf(index, { kind: 'broke', from: 0, value: 1n }, nonces),
      gasLimit: 10_000_000n,
    })
    const data = encodeBatch([
      { timestamp: 0n, transactions: rawsOf([{ from: 0, kind: 'transfer', value: 1n }], nonces) },
    ])
    const input = { ...inputOf(start, data, [burn(0), burn(1)]), config, parent: header }
    const { blocks } = executeBatch(input)
    expect(blocks[0]!.header.gasUsed).toBe(20_000_000n)
    expect(blocks[0]!.items[2]).toMatchObject({ kind: 'skipped', code: 'TX_BLOCK_GAS' })
  })
})

describe('createBlockBuilder', () => {
  it('writes the parent hash always and the L1 attributes in the first block of a batch', () => {
    const start = genesis(createMemoryWorlds())
    const { blocks } = executeBatch({
      ...inputOf(
        start,
        encodeBatch([
          { timestamp: 0n, transactions: [] },
          { timestamp: 0n, transactions: [] },
        ]),
        [],
      ),
      context: { batchIndex: 3n, queueStart: 0n, queueEnd: 0n, origin },
    })
    const [one, two] = blocks
    expect(one!.world.storage(historyAddress, 0n)).toBe(bytesToBigint(blockHash(start.header)))
    expect(two!.world.storage(historyAddress, 1n)).toBe(bytesToBigint(one!.hash))
    const attributes = [0n, 1n, 2n, 3n, 4n].map((slot) => two!.world.storage(l1AttributesAddress, slot))
    expect(attributes).toEqual([7n, 1010n, 5n, bytesToBigint(origin.hash), 3n])
    expect(two!.header.batchIndex).toBe(3n)
  })

  it('serves BLOCKHASH from the history contract', () => {
    const start = genesis(createMemoryWorlds())
    const raws = rawsOf([{ from: 0, kind: 'record', value: 1n }], [0n, 0n, 0n])
    const { blocks } = executeBatch(
      inputOf(
        start,
        encodeBatch([
          { timestamp: 0n, transactions: [] },
          { timestamp: 0n, transactions: raws },
        ]),
        [],
      ),
    )
    expect(blocks[1]!.items[0]).toMatchObject({ kind: 'executed', outcome: { status: 1 } })
    expect(blocks[1]!.world.storage(recorderAddress, 0n)).toBe(bytesToBigint(blocks[0]!.hash))
    expect(blocks[1]!.world.storage(recorderAddress, 2n)).toBe(BigInt(`0x${'01'.repeat(32)}`))
  })

  it('conserves ether: what senders lose is what recipients and vaults gain', () => {
    const start = genesis(createMemoryWorlds())
    const raws = rawsOf(
      [
        { from: 0, kind: 'transfer', value: 77n },
        { from: 1, kind: 'revert', value: 900n },
        { from: 2, kind: 'create', value: 5n },
      ],
      [0n, 0n, 0n],
    )
    const { world, blocks } = executeBatch(inputOf(start, encodeBatch([{ timestamp: 0n, transactions: raws }]), []))
    const addresses = [...senders, 0x1234n, baseFeeVaultAddress, sequencerFeeVaultAddress, l1FeeVaultAddress]
    for (const item of blocks[0]!.items)
      if (item.kind === 'executed' && item.outcome.created) addresses.push(item.outcome.created)
    const sum = (of: World) => addresses.reduce((total, address) => total + (of.account(address)?.balance ?? 0n), 0n)
    expect(sum(world)).toBe(sum(start.world))
    expect(world.account(l1FeeVaultAddress)?.balance).toBe(
      raws.reduce((total, raw) => total + BigInt(raw.length + 4) * 40n * 5n, 0n),
    )
  })

  it('shows the pending state', () => {
    const start = genesis(createMemoryWorlds())
    const inputs = { timestamp: 0n, origin, batchIndex: 0n, firstOfBatch: true }
    const builder = createBlockBuilder(start.world, start.header, inputs, start.config)
    builder.begin()
    const raw = rawsOf([{ from: 0, kind: 'transfer', value: 5n }], [0n, 0n, 0n])[0]!
    const decoded = createDecoder(start.config)(raw)
    expect(decoded.ok && builder.add(decoded.value).kind).toBe('executed')
    expect(builder.state.account(senders[0]!)?.nonce).toBe(1n)
    expect(start.world.account(senders[0]!)?.nonce).toBe(0n)
    expect(() => builder.begin()).toThrow(/once/)
  })

  it('names every account that the block changed, authorities included', () => {
    const start = genesis(createMemoryWorlds())
    const inputs = { timestamp: 0n, origin, batchIndex: 0n, firstOfBatch: true }
    const builder = createBlockBuilder(start.world, start.header, inputs, start.config)
    builder.begin()
    const fees = { maxFeePerGas: 10n ** 10n, maxPriorityFeePerGas: 1n, accessList: [], data: new Uint8Array(0) }
    const authorization = signAuthorization({ chainId: 901n, address: recorderAddress, nonce: 0n }, keys[1]!)
    const raw = signTransaction(
      {
        ...fees,
        type: 4,
        chainId: 901n,
        nonce: 0n,
        gasLimit: 100_000n,
        to: 0xfeedn,
        value: 7n,
        authorizations: [authorization],
      },
      keys[0]!,
    )
    addEntry(builder, raw, createDecoder(start.config))
    const { touched, world } = builder.finish()
    expect(world.account(senders[1]!)?.nonce).toBe(1n)
    expect(touched).toEqual(new Set([...touched, senders[0]!, senders[1]!, 0xfeedn, historyAddress]))
    expect(touched.has(senders[2]!)).toBe(false)
  })
})

describe('createCachedDecoder', () => {
  it('is bounded by the bytes of what it keeps', () => {
    const config = genesis(createMemoryWorlds()).config
    let decoded = 0
    const real = createDecoder(config)
    const { decode } = createCachedDecoder(
      (raw) => {
        decoded++
        return real(raw)
      },
      1_000,
      250,
    )
    const raws = rawsOf(
      Array.from({ length: 12 }, () => ({ from: 0, kind: 'transfer', value: 1n }) as const),
      [0n, 0n, 0n],
    )
    for (const raw of raws) decode(raw)
    for (const raw of raws) decode(raw)
    expect(decoded).toBe(24)
    decode(raws.at(-1)!)
    expect(decoded).toBe(24)
  })
})

describe('queue items', () => {
  it('hash 13 words and become deposits', () => {
    const item = itemOf(3, { kind: 'deposit', from: 0, value: 9n }, [0n])
    const words = [901n, 3n, 0n, 0xabcn, 0xdefn, 0n, 9n, 9n, 100_000n, 0n, 0n, 5n, 1005n]
    const expected = keccak256(hexToBytes(`0x${words.map((value) => value.toString(16).padStart(64, '0')).join('')}`))
    expect(bytesToHex(itemHash(item))).toBe(bytesToHex(expected))
    const transaction = depositToTransaction(item)
    expect(bytesToHex(transaction.hash)).toBe(bytesToHex(keccak256(Uint8Array.of(0x7e, ...expected))))
    expect(transaction).toMatchObject({ type: 0x7e, sender: 0xabcn, to: 0xdefn, mint: 9n, rawLength: 0 })
  })
})

/** receiptAcc, gas and log positions follow from the items. */
function checkReceipts(block: SealedBlock): void {
  let acc = zeroHash
  let gas = 0n
  let logs = 0
  for (const item of block.items) {
    if (item.kind === 'skipped') {
      acc = extendReceiptAcc(acc, skippedReceipt(item.hash, gas))
      continue
    }
    const { outcome, transaction } = item
    gas += outcome.gasUsed
    expect([item.cumulativeGas, item.firstLog, item.logAcc]).toEqual([gas, logs, logsAcc(outcome.logs)])
    logs += outcome.logs.length
    acc = extendReceiptAcc(acc, {
      txHash: transaction.hash,
      status: outcome.status,
      cumulativeGas: gas,
      logAcc: item.logAcc,
      logCount: outcome.logs.length,
      created: outcome.created ?? 0n,
      l1Fee: outcome.l1Fee,
    })
    if (item.forced) expect(outcome.l1Fee).toBe(0n)
  }
  expect([block.header.receiptAcc, block.header.gasUsed]).toEqual([acc, gas])
}

/** The sequence of segments, and what each state says of its block. */
function checkBoundaries(
  states: readonly BoundaryState[],
  blocks: readonly SealedBlock[],
  start: ReturnType<typeof genesis>,
): void {
  const kinds = [
    'batchStart',
    ...blocks.flatMap((b) => ['blockStart', ...b.items.map(() => 'tx'), 'blockEnd']),
    'batchEnd',
  ]
  expect(states.map((state) => state.segmentKind)).toEqual(kinds)
  expect(states.map((state) => state.segmentIndex)).toEqual(states.map((_, i) => i + 1))
  let parentHash = blockHash(start.header)
  let at = 1
  for (const [k, block] of blocks.entries()) {
    const inside = states.slice(at, at + 1 + block.items.length)
    for (const [i, state] of inside.entries()) {
      expect([state.txIndex, state.blockIndex, state.lastBlockHash]).toEqual([i, k + 1, parentHash])
      expect(state.block?.number).toBe(block.header.number)
    }
    expect(inside.at(-1)).toMatchObject({
      gasUsed: block.header.gasUsed,
      receiptAcc: block.header.receiptAcc,
      worldRoot: block.header.worldRoot,
    })
    expect(states[at + inside.length]).toMatchObject({ block: undefined, gasUsed: 0n, lastBlockHash: block.hash })
    parentHash = block.hash
    at += inside.length + 1
  }
  expect(states.at(-1)).toMatchObject({
    finished: true,
    pending: pendingHash([]),
    blockIndex: 0,
    entryIndex: 0,
    dataCursor: 0,
    lastBlockHash: parentHash,
  })
}
