/** A whole node in memory for RPC tests: real pool, real block builder, real world; only L1 and the clock are the test's. */

import {
  type BlockHeader,
  type BlockInputs,
  blockHash,
  createBlockBuilder,
  createDomainConfig,
  createMemoryWorlds,
  type DomainConfig,
  depositToTransaction,
  domainRules,
  emptyCodeHash,
  genesisHeader,
  type QueueItem,
  type SealedBlock,
  signTransaction,
  type Transaction,
  type UnsignedTransaction,
  type World,
} from '@syncline/ovm'
import {
  type Bytes,
  bytesToBigint,
  bytesToHex,
  type Hex,
  hexToBytes,
  keccak256,
  privateKeyToAddress,
  signDigest,
} from '@syncline/primitives'
import { promiseDigest } from '@syncline/protocol'
import { wordTreeRoot } from '@syncline/trees'
import type { NodeApi, NodeEvent, PreConfirmation } from '../../packages/node/src/chain/api.js'
import { encodeQueueItem, fullBlockOf, recordOfHeader } from '../../packages/node/src/chain/convert.js'
import { createGenesisWorld } from '../../packages/node/src/chain/genesisWorld.js'
import type { BlockRecord, ReceiptRecord, TransactionRecord } from '../../packages/node/src/chain/records.js'
import { createMempool, type TransactionPool } from '../../packages/node/src/mempool/mempool.js'
import { checkStatic } from '../../packages/node/src/mempool/staticChecks.js'
import { createObjectIndex, type ObjectIndex } from '../../packages/node/src/objects/objectIndex.js'
import { createOrderIndex, type OrderIndex } from '../../packages/node/src/orders/orderIndex.js'
import { signedPromise } from '../../packages/node/src/sequencer/promise.js'

/** Private keys of the funded accounts: anvil's first two, so that ordinary tools know them. */
export const fundedKeys: readonly Hex[] = [
  '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80',
  '0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d',
]

export const fundedAddresses: readonly Hex[] = fundedKeys.map((key) => bytesToHex(privateKeyToAddress(hexToBytes(key))))

const sequencerKey = hexToBytes(`0x${'5e'.repeat(32)}`)
const l1ChainId = 900n
const zeroAddress: Hex = `0x${'00'.repeat(20)}`

/** A contract of genesis. */
export type GenesisContract = { readonly address: bigint; readonly code: Bytes; readonly balance?: bigint }

export type MemoryNode = {
  readonly api: NodeApi
  readonly config: DomainConfig
  readonly pool: TransactionPool
  /** Makes a block of what is pooled, with deposits in front. Tells subscribers. */
  mine(options?: { readonly deposits?: readonly QueueItem[]; readonly timestamp?: bigint }): BlockRecord
  /** Signs with a funded key, fills in what is missing, and submits; the hash. */
  send(transaction: Partial<UnsignedTransaction>, key?: number): Hex
  /** Takes the newest blocks away and tells of the reorg. */
  rewind(blocks: number): void
  /** Gives up the state of a block, as pruning does. */
  prune(number: bigint): void
  setNotReady(reasons: readonly string[]): void
  deposit(to: bigint, mint: bigint): QueueItem
}

type Entry = {
  readonly header: BlockHeader
  readonly block: BlockRecord
  readonly world: World
  readonly transactions: readonly TransactionRecord[]
  readonly receipts: readonly ReceiptRecord[]
  readonly promise: PreConfirmation | undefined
}

const genesisParameters = {
  l1Bridge: `0x${'b1'.repeat(20)}` as Hex,
  crosslinks: `0x${'c1'.repeat(20)}` as Hex,
  isolationLedger: `0x${'c2'.repeat(20)}` as Hex,
  domainClosure: `0x${'c3'.repeat(20)}` as Hex,
  authorityRegistry: `0x${'c4'.repeat(20)}` as Hex,
  l1ChainId,
  feeOwner: fundedAddresses[0]!,
  feeRecipients: { sequencer: fundedAddresses[0]!, treasury: fundedAddresses[0]!, dataProviders: fundedAddresses[0]! },
}

function genesisOf(contracts: readonly GenesisContract[], world: World): World {
  const accounts = new Map(
    fundedAddresses.map((who) => [BigInt(who), { nonce: 0n, balance: 10n ** 24n, codeHash: emptyCodeHash }]),
  )
  const code = new Map<string, Bytes>()
  for (const contract of contracts) {
    const codeHash = keccak256(contract.code)
    code.set(bytesToHex(codeHash), contract.code)
    accounts.set(contract.address, { nonce: 1n, balance: contract.balance ?? 0n, codeHash })
  }
  return world.commit({ accounts, storage: new Map(), code })
}

function promiseOf(block: BlockRecord, domainId: bigint): PreConfirmation {
  const { number, parentHash, originNumber, originHash, hash } = block
  const promise = { domainId, number, parentHash, originNumber, originHash, blockHash: hash }
  const { rs, yParity } = signDigest(
    promiseDigest(signedPromise({ ...promise, signature: '0x' }).promised, l1ChainId),
    sequencerKey,
  )
  return { ...promise, signature: `${bytesToHex(rs)}${(27 + yParity).toString(16)}` as Hex }
}

/** Blocks of one batch in this node. */
const blocksPerBatch = 3n

/** A node with two funded accounts and the given contracts, at genesis. */
export function createMemoryNode(
  options: {
    readonly domainId?: bigint
    readonly contracts?: readonly GenesisContract[]
    /** What genesis has besides them; predeploys only if absent. */
    readonly world?: World
    readonly featureFlags?: bigint
  } = {},
): MemoryNode {
  const world = options.world ?? createGenesisWorld(createMemoryWorlds().empty(), genesisParameters)
  const genesis = genesisOf(options.contracts ?? [], world)
  const config = createDomainConfig({
    domainId: options.domainId ?? 901n,
    genesisWorldRoot: genesis.root,
    genesisTimestamp: 1_700_000_000n,
    featureFlags: options.featureFlags ?? 0n,
  })
  const rules = domainRules(config)
  const header = genesisHeader(config)
  const first = recordOfHeader(header, blockHash(header))
  const entries: Entry[] = [
    { header, block: first, world: genesis, transactions: [], receipts: [], promise: undefined },
  ]
  const pruned = new Set<bigint>()
  const byHash = new Map<Hex, { readonly entry: Entry; readonly index: number }>()
  const listeners = new Set<(event: NodeEvent) => void>()
  let notReady: readonly string[] = []
  let queueIndex = 0n

  const head = (): Entry => entries[entries.length - 1]!
  const emit = (event: NodeEvent): void => {
    for (const listener of [...listeners]) listener(event)
  }
  const originBaseFee = 1_000_000_000n
  const pool = createMempool(
    {
      chainId: config.domainId,
      rules,
      config,
      originBaseFee: () => originBaseFee,
      account: (address) => head().world.account(address),
      code: (codeHash) => head().world.code(codeHash),
      checkStatic: (transaction) => checkStatic(transaction, rules, config),
      onDecoded: () => undefined,
    },
    {},
    () => 0,
  )
  pool.onAdded((transaction) => emit({ kind: 'pending', transaction }))

  const inputsOf = (parent: BlockHeader, timestamp: bigint | undefined): BlockInputs => {
    const batchIndex = parent.number / blocksPerBatch
    const hash = keccak256(new TextEncoder().encode(`l1 block of batch ${batchIndex}`))
    return {
      timestamp: timestamp ?? parent.timestamp + 1n,
      origin: { number: 100n + batchIndex, hash, timestamp: parent.timestamp, baseFee: originBaseFee },
      batchIndex,
      firstOfBatch: parent.number % blocksPerBatch === 0n,
    }
  }

  const append = (sealed: SealedBlock, rawOf: (transaction: Transaction) => Bytes): BlockRecord => {
    const full = fullBlockOf(sealed, rawOf, originBaseFee)
    const { block } = full
    const transactions = full.transactions.map(
      (stored, index): TransactionRecord => ({
        hash: block.transactionHashes[index]!,
        kind: stored.kind,
        raw: stored.raw,
        blockNumber: block.number,
        blockHash: block.hash,
        index,
      }),
    )
    const promise = promiseOf(block, config.domainId)
    const entry = { header: sealed.header, block, world: sealed.world, transactions, receipts: full.receipts, promise }
    entries.push(entry)
    for (const [index, { hash }] of transactions.entries()) byHash.set(hash, { entry, index })
    pool.onBlock(full.receipts.map(({ from }) => from))
    emit({ kind: 'block', block, preConfirmation: promise })
    return block
  }

  const find = (number: bigint): Entry | undefined => (number < 0n ? undefined : entries[Number(number)])

  let objects: ObjectIndex | undefined
  let orders: OrderIndex | undefined
  const api: NodeApi = {
    roles: ['sequencer'],
    promises: undefined,
    attestations: undefined,
    settlement: {
      l1ChainId,
      addresses: {
        domainRegistry: zeroAddress,
        inbox: zeroAddress,
        stateCommitmentChain: zeroAddress,
        bridge: zeroAddress,
        crosslinks: zeroAddress,
        isolationLedger: zeroAddress,
        domainClosure: zeroAddress,
        validatorSet: zeroAddress,
        authorityRegistry: zeroAddress,
      },
    },
    mempool: pool,
    sequencerUrl: undefined,
    disputes: () => Promise.resolve({ contract: undefined, parameters: undefined, now: 0n, disputes: [] }),
    disputedStep: () => Promise.resolve(undefined),
    objects() {
      objects ??= createObjectIndex(api.chain)
      return objects.current()
    },
    orders() {
      orders ??= createOrderIndex(api.chain)
      return orders.current()
    },
    sealedBatches: (from, limit) =>
      Array.from({ length: Math.min(2, limit) }, (_, i) => ({
        index: from + BigInt(i),
        batchHash: bytesToHex(keccak256(Uint8Array.of(i))),
        parentBatchHash: bytesToHex(keccak256(Uint8Array.of(i + 100))),
        originNumber: 100n,
        originHash: bytesToHex(keccak256(Uint8Array.of(1))),
        queueStart: 0n,
        queueEnd: 0n,
        firstBlock: 1n,
        lastBlock: 3n,
        data: Uint8Array.of(0),
      })),
    assertions: () => [],
    status: () => ({ head: { number: head().block.number, hash: head().block.hash } }),
    why: (what) =>
      /^0x[0-9a-fA-F]{64}$/.test(what) && !byHash.has(what as Hex)
        ? { kind: 'unknown', what, reason: 'UNKNOWN', nextActor: 'nobody' }
        : { what, reason: 'NOT_POSTED', nextActor: 'batcher' },
    notReady: () => notReady,
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    waitForInclusion(hash, timeoutMs) {
      const known = byHash.get(hash)
      if (known !== undefined) {
        return Promise.resolve({ receipt: known.entry.receipts[known.index]!, preConfirmation: known.entry.promise })
      }
      return new Promise((resolve) => {
        const timer = setTimeout(() => done(undefined), timeoutMs)
        const stop = api.on((event) => {
          const place = event.kind === 'block' ? byHash.get(hash) : undefined
          if (place !== undefined)
            done({ receipt: place.entry.receipts[place.index]!, preConfirmation: place.entry.promise })
        })
        function done(value: Awaited<ReturnType<NodeApi['waitForInclusion']>>): void {
          clearTimeout(timer)
          stop()
          resolve(value)
        }
      })
    },
    chain: {
      config,
      heightOf: (tag) => (tag === 'latest' || tag === 'pending' ? head().block.number : 0n),
      blockByNumber: (number) => find(number)?.block,
      blockByHash: (hash) => entries.find(({ block }) => block.hash === hash)?.block,
      transaction(hash) {
        const known = byHash.get(hash)
        return known?.entry.transactions[known.index]
      },
      transactionsOf: (block) => find(block.number)?.transactions ?? [],
      receipt(hash) {
        const known = byHash.get(hash)
        return known?.entry.receipts[known.index]
      },
      receiptsOf: (block) => find(block.number)?.receipts ?? [],
      worldAt: (number) => (pruned.has(number) ? undefined : find(number)?.world),
      levelOf: () => ({
        level: 0,
        reason: 'NOT_POSTED',
        explanation: 'the batch of this block is not on L1 yet',
        nextActor: 'batcher',
        earliest: undefined,
        command: undefined,
      }),
    },
  }

  return {
    api,
    config,
    pool,
    mine({ deposits = [], timestamp } = {}) {
      const { header: parent, world } = head()
      const builder = createBlockBuilder(world, parent, inputsOf(parent, timestamp), config)
      builder.begin()
      const raws = new Map<Hex, Bytes>()
      for (const item of deposits) {
        const transaction = depositToTransaction(item)
        raws.set(bytesToHex(transaction.hash), encodeQueueItem(item))
        builder.add(transaction, { forced: true })
      }
      for (const { transaction, raw, hash } of [...pool.best(builder.env.baseFee)]) {
        const outcome = builder.add(transaction)
        if (outcome.kind === 'executed') raws.set(hash, raw)
      }
      return append(builder.finish(), (transaction) => raws.get(bytesToHex(transaction.hash))!)
    },
    send(given, key = 0) {
      const sender = BigInt(fundedAddresses[key]!)
      const raw = signTransaction(
        {
          type: 2,
          chainId: config.domainId,
          nonce: pool.nonceOf(sender),
          gasLimit: 1_000_000n,
          maxFeePerGas: 2_000_000_000n,
          maxPriorityFeePerGas: 1_000_000n,
          to: undefined,
          value: 0n,
          data: new Uint8Array(0),
          ...given,
        },
        hexToBytes(fundedKeys[key]!),
      )
      const result = pool.submit(raw)
      if (!result.ok) throw new Error(`${result.code}: ${result.reason}`)
      return result.value
    },
    rewind(count) {
      const removed = entries.splice(entries.length - count, count)
      for (const { transactions } of removed) for (const { hash } of transactions) byHash.delete(hash)
      pool.resync()
      emit({ kind: 'reorg', removed: removed.reverse().map(({ block }) => block), added: [] })
    },
    prune: (number) => pruned.add(number),
    setNotReady(reasons) {
      notReady = reasons
    },
    deposit(to, mint) {
      const data = new Uint8Array(0)
      return {
        domainId: config.domainId,
        index: queueIndex++,
        kind: 0,
        from: 0xd0n,
        to,
        isCreation: false,
        mint,
        value: mint,
        gasLimit: 100_000n,
        data,
        dataRoot: wordTreeRoot(data),
        l1BlockNumber: 90n,
        l1Timestamp: 1_700_000_000n,
      }
    },
  }
}

/** Address of the sequencer whose pre-confirmations this node gives. */
export const sequencerAddress: bigint = bytesToBigint(privateKeyToAddress(sequencerKey))
