/** The chain of the official RPC vectors as a `NodeApi`, and the profile that shows it in mainnet's format. Tests only. */

import { RLP } from '@ethereumjs/rlp'
import {
  type BlockEnv,
  createDomainConfig,
  domainRules,
  encodeReceipt,
  logsBloom,
  type Transaction,
  type World,
} from '@syncline/ovm'
import {
  type Bytes,
  bytesToBigint,
  bytesToHex,
  emptyBytes,
  encodeRlp,
  equalBytes,
  type Hex,
  hexToBytes,
  keccak256,
  type RlpItem,
} from '@syncline/primitives'
import type { NodeApi } from '../../packages/node/src/chain/api.js'
import type { BlockRecord, ReceiptRecord, TransactionRecord } from '../../packages/node/src/chain/records.js'
import { createMempool } from '../../packages/node/src/mempool/mempool.js'
import { checkStatic } from '../../packages/node/src/mempool/staticChecks.js'
import { createObjectIndex, type ObjectIndex } from '../../packages/node/src/objects/objectIndex.js'
import { createOrderIndex, type OrderIndex } from '../../packages/node/src/orders/orderIndex.js'
import type { Replay } from '../../packages/node/src/rpc/profile.js'
import { indexedTrieRoot } from './indexedTrie.js'
import { decodeMainnet, openBlock, type Withdrawal, withdrawalOf } from './mainnetBlock.js'
import { blobBaseFee, forkOf, type GenesisConfig, isOwnFork, rulesOf } from './mainnetForks.js'
import { bytesOf, headerFrom, headerOf, type MainnetHeader, quantityOf } from './mainnetHeader.js'
import { createOracle, type Oracle, type OracleReceipt } from './mainnetOracle.js'
import { applyChanges, stateRoot, type VectorAccounts, VectorState } from './vectorState.js'

type Genesis = {
  readonly config: GenesisConfig
  readonly nonce: string
  readonly timestamp: string
  readonly extraData: string
  readonly gasLimit: string
  readonly difficulty: string
  readonly mixHash: string
  readonly coinbase: string
  readonly alloc: Parameters<typeof createOracle>[1]
}

/** One block of the chain with all that the RPC shows of it. */
export type MainnetBlock = {
  readonly header: MainnetHeader
  readonly fork: string
  readonly size: number
  readonly record: BlockRecord
  readonly withdrawals: readonly Withdrawal[] | undefined
  readonly transactions: readonly TransactionRecord[]
  readonly decoded: readonly Transaction[]
  readonly receipts: readonly ReceiptRecord[]
  /** Post-state roots of receipts before Byzantium. */
  readonly roots: readonly (Hex | undefined)[]
  readonly accounts: VectorAccounts
}

export type MainnetChain = {
  readonly api: NodeApi
  readonly blocks: readonly MainnetBlock[]
  readonly config: GenesisConfig
  blockOf(record: BlockRecord): MainnetBlock
  world(accounts: VectorAccounts): World
  env(block: MainnetBlock): BlockEnv
  replay(block: MainnetBlock): Replay | undefined
}

/** EIP-2718 bytes of a transaction as a block body holds it. */
function rawOf(item: RlpItem): Bytes {
  return item instanceof Uint8Array ? item : encodeRlp(item)
}

function readGenesis(genesis: Genesis, accounts: VectorAccounts): MainnetHeader {
  const emptyTrie = keccak256(encodeRlp(emptyBytes))
  const nonce = hexToBytes(`0x${BigInt(genesis.nonce).toString(16).padStart(16, '0')}`)
  return headerFrom({
    parentHash: new Uint8Array(32),
    sha3Uncles: keccak256(encodeRlp([])),
    miner: hexToBytes(genesis.coinbase),
    stateRoot: stateRoot(accounts),
    transactionsRoot: emptyTrie,
    receiptsRoot: emptyTrie,
    logsBloom: new Uint8Array(256),
    difficulty: BigInt(genesis.difficulty),
    number: 0n,
    gasLimit: BigInt(genesis.gasLimit),
    gasUsed: 0n,
    timestamp: BigInt(genesis.timestamp),
    extraData: hexToBytes(genesis.extraData),
    mixHash: hexToBytes(genesis.mixHash),
    nonce,
  })
}

function recordOf(header: MainnetHeader, size: number, hashes: readonly Hex[]): BlockRecord {
  const quantity = (name: Parameters<typeof quantityOf>[1]): bigint => quantityOf(header, name) ?? 0n
  return {
    hash: header.hash,
    number: quantity('number'),
    parentHash: bytesToHex(bytesOf(header, 'parentHash')),
    timestamp: quantity('timestamp'),
    coinbase: bytesToBigint(bytesOf(header, 'miner')),
    worldRoot: bytesToHex(bytesOf(header, 'stateRoot')),
    receiptAcc: bytesToHex(bytesOf(header, 'receiptsRoot')),
    gasUsed: quantity('gasUsed'),
    gasLimit: quantity('gasLimit'),
    baseFee: quantity('baseFeePerGas'),
    prevRandao: bytesToBigint(bytesOf(header, 'mixHash')),
    originNumber: 0n,
    originHash: `0x${'00'.repeat(32)}`,
    batchIndex: 0n,
    logsBloom: bytesOf(header, 'logsBloom'),
    size,
    transactionHashes: hashes,
  }
}

/** A world over accounts in memory. What only K-trees have throws: the vectors ask for it through refused methods alone. */
function worldOf(accounts: VectorAccounts, codes: ReadonlyMap<Hex, Bytes>): World {
  const absent = (): never => {
    throw new Error('a mainnet state has no K-tree')
  }
  return {
    handle: { rootId: 0, root: new Uint8Array(32) },
    root: new Uint8Array(32),
    account: (address: bigint) => accounts.get(address)?.account,
    code: (codeHash: Bytes) => codes.get(bytesToHex(codeHash)) ?? emptyBytes,
    storage: (address: bigint, slot: bigint) => accounts.get(address)?.storage.get(slot) ?? 0n,
    hasStorage: (address: bigint) => (accounts.get(address)?.storage.size ?? 0) > 0,
    accountState: absent,
    storageRoot: absent,
    codeMeta: absent,
    commit: absent,
    proveAccount: absent,
    proveStorage: absent,
  } as World
}

function receiptRecord(tx: Transaction, receipt: OracleReceipt, baseFee: bigint | undefined): ReceiptRecord {
  const tip = tx.maxPriorityFeePerGas
  const room = tx.maxFeePerGas - (baseFee ?? 0n)
  return {
    transactionHash: bytesToHex(tx.hash),
    type: tx.type,
    status: receipt.status,
    gasUsed: receipt.gasUsed,
    cumulativeGasUsed: receipt.cumulativeGasUsed,
    effectiveGasPrice: baseFee === undefined ? tx.maxFeePerGas : baseFee + (tip < room ? tip : room),
    l1Gas: 0n,
    l1Fee: 0n,
    l1BaseFee: 0n,
    contractAddress: receipt.created,
    from: tx.sender,
    to: tx.to,
    logs: receipt.logs,
  }
}

/** Imports `chain.rlp` over `genesis.json`: each block is executed, and its gas, bloom, receipts root and state root are checked. */
export async function importMainnetChain(genesisText: string, chainRlp: Bytes): Promise<MainnetChain> {
  const genesis = JSON.parse(genesisText) as Genesis
  const { config } = genesis
  const oracle = await createOracle(config.chainId, genesis.alloc)
  const first = await oracle.genesis()
  const blocks: MainnetBlock[] = []
  const header = readGenesis(genesis, first)
  blocks.push({
    header,
    fork: 'homestead',
    size: encodeRlp([[...header.items], [], []]).length,
    record: recordOf(header, encodeRlp([[...header.items], [], []]).length, []),
    withdrawals: undefined,
    transactions: [],
    decoded: [],
    receipts: [],
    roots: [],
    accounts: first,
  })
  let rest: Uint8Array = chainRlp
  while (rest.length > 0) {
    const { data, remainder } = RLP.decode(rest, true)
    const bytes = rest.subarray(0, rest.length - remainder.length)
    blocks.push(await importBlock(oracle, config, blocks, bytes, data as unknown as readonly RlpItem[]))
    rest = remainder
  }
  return chainOf(config, blocks, oracle.codes)
}

async function importBlock(
  oracle: Oracle,
  config: GenesisConfig,
  blocks: readonly MainnetBlock[],
  bytes: Bytes,
  items: readonly RlpItem[],
): Promise<MainnetBlock> {
  const header = headerOf(items[0] as readonly Bytes[])
  const raws = (items[1] as readonly RlpItem[]).map(rawOf)
  const withdrawals = (items[3] as readonly (readonly Bytes[])[] | undefined)?.map(withdrawalOf)
  const number = quantityOf(header, 'number')!
  const fork = forkOf(config, number, quantityOf(header, 'timestamp')!)
  const rules = rulesOf('osaka')
  const decoded = raws.map((raw) => decodeMainnet(raw, rules))
  const hashes = decoded.map(({ hash }) => bytesToHex(hash))
  const record = recordOf(header, bytes.length, hashes)
  const draft = { header, fork, size: bytes.length, record, withdrawals, decoded }
  const executed = isOwnFork(fork) ? executeOwn(config, blocks, draft, oracle.codes) : await oracle.run(bytes, fork)
  const baseFee = quantityOf(header, 'baseFeePerGas')
  const receipts = decoded.map((tx, i) => receiptRecord(tx, executed.receipts[i]!, baseFee))
  checkBlock(header, decoded, executed.receipts, executed.accounts)
  const transactions = raws.map(
    (raw, i): TransactionRecord => ({
      hash: hashes[i]!,
      raw,
      kind: 'signed',
      blockNumber: number,
      blockHash: header.hash,
      index: i,
    }),
  )
  return {
    ...draft,
    transactions,
    receipts,
    roots: executed.receipts.map(({ root }) => root),
    accounts: executed.accounts,
  }
}

function checkBlock(
  header: MainnetHeader,
  decoded: readonly Transaction[],
  receipts: readonly OracleReceipt[],
  accounts: VectorAccounts,
): void {
  const number = quantityOf(header, 'number')
  const same = (what: string, have: Bytes, want: Bytes): void => {
    if (!equalBytes(have, want))
      throw new Error(`block ${number}: ${what} is ${bytesToHex(have)}, not ${bytesToHex(want)}`)
  }
  const gas = receipts.at(-1)?.cumulativeGasUsed ?? 0n
  if (gas !== quantityOf(header, 'gasUsed')) throw new Error(`block ${number}: ${gas} gas used`)
  same('the bloom', logsBloom(receipts.flatMap(({ logs }) => [...logs])), bytesOf(header, 'logsBloom'))
  same('the state root', stateRoot(accounts), bytesOf(header, 'stateRoot'))
  if (receipts.some(({ root }) => root !== undefined)) return
  const encoded = receipts.map(({ status, cumulativeGasUsed, logs }, i) =>
    encodeReceipt({ type: decoded[i]!.type, status, cumulativeGas: cumulativeGasUsed, logs }),
  )
  same('the receipts root', indexedTrieRoot(encoded), bytesOf(header, 'receiptsRoot'))
}

function envOf(config: GenesisConfig, blocks: readonly MainnetBlock[], header: MainnetHeader, fork: string): BlockEnv {
  const number = quantityOf(header, 'number')!
  return {
    chainId: BigInt(config.chainId),
    number,
    timestamp: quantityOf(header, 'timestamp')!,
    coinbase: bytesToBigint(bytesOf(header, 'miner')),
    gasLimit: quantityOf(header, 'gasLimit')!,
    baseFee: quantityOf(header, 'baseFeePerGas') ?? 0n,
    prevRandao: bytesToBigint(bytesOf(header, 'mixHash')),
    blobBaseFee: blobBaseFee(config, fork, quantityOf(header, 'excessBlobGas') ?? 0n),
    blockHash: (wanted) =>
      wanted < number && number - wanted <= 256n ? BigInt(blocks[Number(wanted)]?.header.hash ?? 0) : 0n,
  }
}

type Draft = Pick<MainnetBlock, 'header' | 'fork' | 'withdrawals' | 'decoded'>

function open(config: GenesisConfig, blocks: readonly MainnetBlock[], block: Draft, world: World) {
  const { header, fork } = block
  return openBlock({
    state: world,
    rules: rulesOf(fork),
    env: envOf(config, blocks, header, fork),
    parentHash: bytesToBigint(bytesOf(header, 'parentHash')),
    parentBeaconRoot: header.items.length > 19 ? bytesToBigint(bytesOf(header, 'parentBeaconBlockRoot')) : 0n,
    transactions: block.decoded,
    withdrawals: block.withdrawals ?? [],
  })
}

function executeOwn(
  config: GenesisConfig,
  blocks: readonly MainnetBlock[],
  draft: Draft,
  codes: Map<Hex, Bytes>,
): { accounts: VectorAccounts; receipts: OracleReceipt[] } {
  const parent = blocks.at(-1)!
  const block = open(config, blocks, draft, worldOf(parent.accounts, codes))
  let cumulativeGasUsed = 0n
  const receipts = draft.decoded.map((): OracleReceipt => {
    const { status, gasUsed, created, logs } = block.next()
    cumulativeGasUsed += gasUsed
    return { status, root: undefined, gasUsed, cumulativeGasUsed, created, logs }
  })
  const changes = block.finish().changes()
  for (const [hash, code] of changes.code) codes.set(hash as Hex, code)
  const before = new VectorState({})
  for (const [address, stored] of parent.accounts) before.accounts.set(address, stored)
  return { accounts: applyChanges(before, changes), receipts }
}

function chainOf(config: GenesisConfig, blocks: readonly MainnetBlock[], codes: ReadonlyMap<Hex, Bytes>): MainnetChain {
  const byHash = new Map(blocks.map((block) => [block.header.hash, block]))
  const places = new Map(
    blocks.flatMap((block) => block.transactions.map((record, i) => [record.hash, { block, i }] as const)),
  )
  const head = BigInt(blocks.length - 1)
  const blockOf = (record: BlockRecord): MainnetBlock => byHash.get(record.hash)!
  const world = (accounts: VectorAccounts): World => worldOf(accounts, codes)
  const domainConfig = createDomainConfig({
    domainId: BigInt(config.chainId),
    genesisWorldRoot: new Uint8Array(32),
    genesisTimestamp: 0n,
    minBaseFee: 1n,
    l1FeeScalarPpm: 0n,
  })
  const rules = domainRules(domainConfig)
  const newest = world(blocks.at(-1)!.accounts)
  const pool = createMempool(
    {
      chainId: BigInt(config.chainId),
      rules,
      config: domainConfig,
      originBaseFee: () => 0n,
      account: newest.account,
      code: newest.code,
      checkStatic: (transaction) => checkStatic(transaction, rules, domainConfig),
      onDecoded: () => undefined,
    },
    {},
    () => 0,
  )
  const zero: Hex = `0x${'00'.repeat(20)}`
  let objects: ObjectIndex | undefined
  let orders: OrderIndex | undefined
  const api: NodeApi = {
    roles: ['sequencer'],
    promises: undefined,
    attestations: undefined,
    settlement: {
      l1ChainId: 1n,
      addresses: {
        domainRegistry: zero,
        inbox: zero,
        stateCommitmentChain: zero,
        bridge: zero,
        crosslinks: zero,
        isolationLedger: zero,
        domainClosure: zero,
        validatorSet: zero,
        authorityRegistry: zero,
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
    sealedBatches: () => [],
    assertions: () => [],
    status: () => ({}),
    why: () => ({}),
    notReady: () => [],
    on: () => () => undefined,
    waitForInclusion: () => Promise.resolve(undefined),
    chain: {
      config: domainConfig,
      heightOf: (tag) => (tag === 'earliest' ? 0n : head),
      blockByNumber: (number) => blocks[Number(number)]?.record,
      blockByHash: (hash) => byHash.get(hash)?.record,
      transaction(hash) {
        const place = places.get(hash)
        return place?.block.transactions[place.i]
      },
      transactionsOf: (record) => blockOf(record).transactions,
      receipt(hash) {
        const place = places.get(hash)
        return place?.block.receipts[place.i]
      },
      receiptsOf: (record) => blockOf(record).receipts,
      worldAt: (number) => (blocks[Number(number)] === undefined ? undefined : world(blocks[Number(number)]!.accounts)),
      levelOf: () => ({
        level: 0,
        reason: 'NONE',
        explanation: '',
        nextActor: '',
        earliest: undefined,
        command: undefined,
      }),
    },
  }
  const env = (block: MainnetBlock): BlockEnv => envOf(config, blocks, block.header, block.fork)
  return {
    api,
    blocks,
    config,
    blockOf,
    world,
    env,
    replay(block) {
      const parent = blocks[Number(block.record.number) - 1]
      if (parent === undefined) return undefined
      const running = open(config, blocks, block, world(parent.accounts))
      return {
        rules: rulesOf(block.fork),
        env: env(block),
        transactions: block.decoded,
        state: () => running.state.reader(),
        next: (trace) => running.next(trace),
      }
    },
  }
}
