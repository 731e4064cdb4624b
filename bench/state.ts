/** State and blocks without RPC, in processor time: commits per doubling of accounts, transfers through builder and verifier. */
import {
  type Account,
  type BlockHeader,
  createBlockBuilder,
  createBoundaryTracer,
  createDecoder,
  createDomainConfig,
  createGenesisWorld,
  createMemoryWorlds,
  type DomainConfig,
  emptyCodeHash,
  encodeBatch,
  executeBatch,
  genesisHeader,
  requiredPredeploys,
  type StateChanges,
  signTransaction,
  type Transaction,
  type World,
} from '@syncline/ovm'
import { type Bytes, bytesToBigint, bytesToHex, hexToBytes, keccak256, privateKeyToAddress } from '@syncline/primitives'
import { compileLoadToken } from './network/token.js'
import { type BenchResult, type BenchRow, median } from './report.js'

const chainId = 901n
const origin = { number: 1n, hash: new Uint8Array(32).fill(1), timestamp: 1000n, baseFee: 7n }
const noCode = new Map<string, Bytes>()
const noStorage = new Map<bigint, ReadonlyMap<bigint, bigint>>()

/** Addresses that look random and are the same in every run. */
function addressOf(index: number): bigint {
  const seed = new Uint8Array(8)
  new DataView(seed.buffer).setBigUint64(0, BigInt(index))
  return bytesToBigint(keccak256(seed).subarray(12))
}

function balances(addresses: readonly bigint[], balance: bigint): StateChanges {
  const accounts = new Map<bigint, Account>()
  for (const address of addresses) accounts.set(address, { nonce: 1n, balance, codeHash: emptyCodeHash })
  return { accounts, storage: noStorage, code: noCode }
}

const changesAtOnce = 1000
const commitRounds = 15

/** Processor time of this process in microseconds: neighbours on a shared machine do not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** Grows a world in memory to 10^6 accounts; at each doubling measures commits of 1,000 changed accounts, and reads. */
function growth(): BenchRow[] {
  const rows: BenchRow[] = []
  let world: World = createMemoryWorlds({ accounts: 1024 }).empty()
  let count = 0
  let random = 1
  const pick = (): bigint => {
    random = (Math.imul(random, 1_103_515_245) + 12_345) >>> 0
    return addressOf(Math.floor((random / 2 ** 32) * count))
  }
  const first: { commit?: number; read?: number } = {}
  for (const size of [10_000, 20_000, 40_000, 80_000, 160_000, 320_000, 640_000, 1_000_000]) {
    while (count < size) {
      const end = Math.min(size, count + 10_000)
      const added: bigint[] = []
      for (; count < end; count++) added.push(addressOf(count))
      world = world.commit(balances(added, 1n))
      void world.root
    }
    const commits: number[] = []
    for (let round = 0; round < commitRounds; round++) {
      const changes = balances(Array.from({ length: changesAtOnce }, pick), BigInt(2 + round))
      const started = processorTime()
      world = world.commit(changes)
      void world.root
      commits.push((processorTime() - started) / changesAtOnce)
    }
    const addresses = Array.from({ length: 20_000 }, pick)
    const started = processorTime()
    for (const address of addresses) world.account(address)
    const read = (processorTime() - started) / addresses.length
    const commit = median(commits)
    first.commit ??= commit
    first.read ??= read
    const name = `${size.toLocaleString('en')} accounts`
    const peer = 'of 10,000 accounts'
    rows.push({ what: `commit, ${name}`, value: commit, unit: 'µs/account', ratio: commit / first.commit, peer })
    rows.push({ what: `read uncached, ${name}`, value: read, unit: 'µs/account', ratio: read / first.read, peer })
  }
  return rows
}

const senderCount = 200
const blockSize = 1000
const blockCount = 10

type Domain = { readonly world: World; readonly config: DomainConfig }

function domain(keys: readonly Bytes[]): Domain {
  const result = createGenesisWorld(createMemoryWorlds(), [
    ...requiredPredeploys.map((address) => ({ address, code: Uint8Array.of(0) })),
    ...keys.map((key) => ({ address: bytesToBigint(privateKeyToAddress(key)), balance: 10n ** 24n })),
    ...Array.from({ length: 100_000 }, (_, i) => ({ address: addressOf(i), balance: 1n })),
  ])
  if (!result.ok) throw new Error(result.reason)
  const world = result.value
  const config = createDomainConfig({
    domainId: chainId,
    genesisWorldRoot: world.root,
    genesisTimestamp: 1000n,
    blockGasLimit: 1_000_000_000n,
  })
  return { world, config }
}

/** Builds blocks on `parent` as the sequencer does; seconds of processor time, without decoding. */
function build({ world, config }: Domain, parent: BlockHeader, transactions: readonly Transaction[]): number {
  let header = parent
  const started = processorTime()
  for (let at = 0; at < transactions.length; at += blockSize) {
    const inputs = { timestamp: 1000n, origin, batchIndex: 0n, firstOfBatch: at === 0 }
    const builder = createBlockBuilder(world, header, inputs, config)
    builder.begin()
    for (const transaction of transactions.slice(at, at + blockSize)) {
      const outcome = builder.add(transaction)
      if (outcome.kind !== 'executed' || outcome.status !== 1) throw new Error('a transaction of the bench failed')
    }
    const sealed = builder.finish()
    world = sealed.world
    header = sealed.header
  }
  return (processorTime() - started) / 1e6
}

function blocks(): BenchRow[] {
  const rows: BenchRow[] = []
  const keys = Array.from({ length: senderCount }, (_, i) => keccak256(Uint8Array.of(i & 0xff, i >> 8, 77)))
  const fees = { type: 2, chainId, maxFeePerGas: 10n ** 10n, maxPriorityFeePerGas: 1n } as const
  const total = blockSize * blockCount

  const transfers: Bytes[] = []
  for (let i = 0; i < total; i++) {
    const nonce = BigInt(Math.floor(i / senderCount))
    const to = addressOf((i * 7) % 100_000)
    transfers.push(
      signTransaction(
        { ...fees, nonce, gasLimit: 21_000n, to, value: 1n, data: new Uint8Array(0) },
        keys[i % senderCount]!,
      ),
    )
  }
  const start = domain(keys)
  const decode = createDecoder(start.config)
  const decodeAll = (raws: readonly Bytes[]): Transaction[] =>
    raws.map((raw) => {
      const decoded = decode(raw)
      if (!decoded.ok) throw new Error(decoded.reason)
      return decoded.value
    })
  const decodeStarted = processorTime()
  const decoded = decodeAll(transfers)
  rows.push({ what: 'decode and recover', value: total / ((processorTime() - decodeStarted) / 1e6), unit: 'tx/s' })
  const parent = genesisHeader(start.config)
  build(start, parent, decoded.slice(0, 2000)) // warm
  const seconds = median([0, 1, 2].map(() => build(start, parent, decoded)))
  rows.push({
    what: 'transfers, builder, senders known',
    value: total / seconds,
    unit: 'tx/s',
    note: `blocks of ${blockSize}, 100,000 accounts, roots computed`,
  })

  const sample = transfers.slice(0, 2000)
  const input = {
    world: start.world,
    parent,
    context: { batchIndex: 0n, queueStart: 0n, queueEnd: 0n, origin },
    data: encodeBatch([0, 1].map((b) => ({ timestamp: 1000n, transactions: sample.slice(b * 1000, b * 1000 + 1000) }))),
    items: [],
    config: start.config,
  }
  const known = new Map(decoded.slice(0, 2000).map((tx, i) => [bytesToHex(sample[i]!), tx]))
  const cached = (raw: Bytes) => ({ ok: true as const, value: known.get(bytesToHex(raw))! })
  const timed = (run: () => void): number =>
    median(
      [0, 1, 2].map(() => {
        const started = processorTime()
        run()
        return (processorTime() - started) / 1e6
      }),
    )
  const plain = timed(() => executeBatch(input, { decode: cached }))
  rows.push({ what: 'transfers, executeBatch, senders known', value: sample.length / plain, unit: 'tx/s' })
  const traced = timed(() => {
    const tracer = createBoundaryTracer({
      fork: 'osaka',
      batchHash: new Uint8Array(32),
      lastBlockHash: new Uint8Array(32),
      queueCursor: 0n,
      worldRoot: start.world.root,
      batchHashes: [new Uint8Array(32)],
    })
    executeBatch(input, { decode: cached, tracer })
    tracer.l0Root()
  })
  rows.push({
    what: 'transfers, executeBatch with boundary states',
    value: sample.length / traced,
    unit: 'tx/s',
    ratio: plain / traced,
    peer: 'of without',
  })

  // ERC-20: deploy the token from the first sender, deal to the others, then transfers between holders
  const deploy = signTransaction(
    { ...fees, nonce: 0n, gasLimit: 3_000_000n, to: undefined, value: 0n, data: hexToBytes(compileLoadToken()) },
    keys[0]!,
  )
  let { world } = start
  let header = parent
  const seal = (raws: readonly Bytes[]): bigint | undefined => {
    const builder = createBlockBuilder(
      world,
      header,
      { timestamp: 1000n, origin, batchIndex: 0n, firstOfBatch: true },
      start.config,
    )
    builder.begin()
    let created: bigint | undefined
    for (const transaction of decodeAll(raws)) {
      const outcome = builder.add(transaction)
      if (outcome.kind !== 'executed' || outcome.status !== 1)
        throw new Error(`setup failed at nonce ${transaction.nonce}`)
      created = outcome.created
    }
    const sealed = builder.finish()
    world = sealed.world
    header = sealed.header
    return created
  }
  const address = seal([deploy])!
  const transferData = (to: bigint, amount: bigint): Bytes =>
    hexToBytes(`0xa9059cbb${to.toString(16).padStart(64, '0')}${amount.toString(16).padStart(64, '0')}`)
  const call = { ...fees, gasLimit: 100_000n, to: address, value: 0n }
  seal(
    keys.map((key, i) =>
      signTransaction(
        { ...call, nonce: BigInt(i + 1), data: transferData(bytesToBigint(privateKeyToAddress(key)), 10n ** 20n) },
        keys[0]!,
      ),
    ),
  )
  const nonces = keys.map((_, i) => (i === 0 ? BigInt(senderCount + 1) : 0n))
  const moves: Bytes[] = []
  for (let i = 0; i < total; i++) {
    const from = i % senderCount
    moves.push(
      signTransaction(
        { ...call, nonce: nonces[from]!++, data: transferData(addressOf((i * 13) % 100_000), 1n) },
        keys[from]!,
      ),
    )
  }
  const movesDecoded = decodeAll(moves)
  const erc20 = { world, config: start.config }
  const erc20Seconds = median([0, 1, 2].map(() => build(erc20, header, movesDecoded)))
  rows.push({
    what: 'ERC-20 transfers, builder, senders known',
    value: total / erc20Seconds,
    unit: 'tx/s',
    note: 'OpenZeppelin, new holders',
  })
  return rows
}

/** See `bench/main.ts`. */
export async function bench(): Promise<BenchResult> {
  return { bench: 'state', command: 'npm run bench state', rows: [...blocks(), ...growth()] }
}
