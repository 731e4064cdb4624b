/**
 * What waves (protocol's batch) would give the builder of blocks: which share of building could run at once by what transactions touch, and what finding out costs.
 * Processor time, one core. Access sets are those of the real execution: a builder does not know them before it has executed.
 */
import {
  type BlockHeader,
  baseFeeVaultAddress,
  createBlockBuilder,
  createDecoder,
  createDomainConfig,
  createGenesisWorld,
  createMemoryWorlds,
  genesisHeader,
  l1FeeVaultAddress,
  requiredPredeploys,
  type StateChanges,
  sequencerFeeVaultAddress,
  signTransaction,
  type Transaction,
  type World,
} from '@syncline/ovm'
import { type Bytes, bytesToBigint, hexToBytes, keccak256, privateKeyToAddress } from '@syncline/primitives'
import { type AccessSet, createKeyIndex, createWaveDetector } from '@syncline/protocol'
import { createDraw } from '../test/support/draw.js'
import { compileLoadToken } from './network/token.js'
import { type BenchResult, type BenchRow, median } from './report.js'

const size = 1_000
const senders = 200
const rounds = 5
const origin = { number: 1n, hash: new Uint8Array(32).fill(1), timestamp: 1_000n, baseFee: 7n }
const inputs = { timestamp: 1_000n, origin, batchIndex: 0n, firstOfBatch: true }
const vaults = new Set([baseFeeVaultAddress, sequencerFeeVaultAddress, l1FeeVaultAddress])
const keys = Array.from({ length: senders }, (_, i) => keccak256(Uint8Array.of(i, 78)))
const fees = { type: 2, chainId: 901n, maxFeePerGas: 10n ** 10n, maxPriorityFeePerGas: 1n } as const

const milliseconds = (work: () => void): number => {
  const usage = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(usage)
  return (user + system) / 1_000
}

type Scene = {
  readonly world: World
  readonly header: BlockHeader
  readonly config: ReturnType<typeof createDomainConfig>
}

function createScene(): Scene {
  const made = createGenesisWorld(createMemoryWorlds(), [
    ...requiredPredeploys.map((address) => ({ address, code: Uint8Array.of(0) })),
    ...keys.map((key) => ({ address: bytesToBigint(privateKeyToAddress(key)), balance: 10n ** 24n })),
  ])
  if (!made.ok) throw new Error(made.reason)
  const world = made.value
  const config = createDomainConfig({
    domainId: 901n,
    genesisWorldRoot: world.root,
    genesisTimestamp: 1_000n,
    blockGasLimit: 1_000_000_000n,
  })
  return { world, config, header: genesisHeader(config) }
}

/** Builds a block as the sequencer does; of its time what execution took. */
function build({ world, header, config }: Scene, transactions: readonly Transaction[]) {
  const builder = createBlockBuilder(world, header, inputs, config)
  builder.begin()
  let created: bigint | undefined
  const executing = milliseconds(() => {
    for (const transaction of transactions) {
      const outcome = builder.add(transaction)
      if (outcome.kind !== 'executed' || outcome.status !== 1) throw new Error('a transaction of the bench failed')
      created = outcome.created
    }
  })
  let sealed: ReturnType<typeof builder.finish> | undefined
  const finishing = milliseconds(() => {
    sealed = builder.finish()
  })
  return { executing, finishing, created, after: { config, world: sealed!.world, header: sealed!.header } }
}

/** What each transaction changes, by executing it and committing after each. */
function changesOf({ world, header, config }: Scene, transactions: readonly Transaction[]): readonly StateChanges[] {
  const all: StateChanges[] = []
  const watch = (real: World): World =>
    new Proxy(real, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target)
        if (name !== 'commit') return typeof value === 'function' ? value.bind(target) : value
        return (changes: StateChanges) => {
          // a contract whose storage changes is listed too, and is itself what it was
          const accounts = [...changes.accounts].filter(([address, after]) => {
            const before = target.account(address)
            return before?.nonce !== after?.nonce || before?.balance !== after?.balance
          })
          all.push({ ...changes, accounts: new Map(accounts) })
          return watch(target.commit(changes))
        }
      },
    })
  const builder = createBlockBuilder(watch(world), header, inputs, config)
  builder.begin()
  builder.commit()
  for (const transaction of transactions) {
    builder.add(transaction)
    builder.commit()
  }
  return all.slice(1)
}

/** Accounts and slots that are changed, as keys. The vaults, which every transaction pays into, as writes or as additions. */
function accessesOf(changes: readonly StateChanges[], vaultsAdd: boolean): readonly AccessSet[] {
  const index = createKeyIndex()
  return changes.map(({ accounts, storage }) => {
    const touched = [...accounts.keys()]
    const slots = [...storage].flatMap(([address, own]) =>
      [...own.keys()].map((slot) => index.indexOf(`${address} ${slot}`)),
    )
    const isAdded = (address: bigint): boolean => vaultsAdd && vaults.has(address)
    return {
      reads: [],
      writes: [...slots, ...touched.filter((one) => !isAdded(one)).map((one) => index.indexOf(`${one}`))],
      adds: touched.filter(isAdded).map((one) => index.indexOf(`${one}`)),
      orders: [],
    }
  })
}

const wavesOf = (sets: readonly AccessSet[]): number => {
  const detector = createWaveDetector('direct')
  return Math.max(...sets.map((set) => detector.place(set)))
}

function measure(name: string, scene: Scene, transactions: readonly Transaction[]): readonly BenchRow[] {
  build(scene, transactions)
  const built = Array.from({ length: rounds }, () => build(scene, transactions))
  const executing = median(built.map((one) => one.executing))
  const all = median(built.map((one) => one.executing + one.finishing))
  const changes = changesOf(scene, transactions)
  const sets = accessesOf(changes, true)
  const placing = median(Array.from({ length: rounds }, () => milliseconds(() => wavesOf(accessesOf(changes, true)))))
  const waves = wavesOf(sets)
  return [
    {
      what: `${name}: a block of ${size}`,
      value: all,
      unit: 'ms',
      note: `executing ${Math.round((100 * executing) / all)} %, the rest is the root`,
    },
    { what: '  … waves as the state is written', value: wavesOf(accessesOf(changes, false)), unit: 'waves' },
    {
      what: '  … waves if fees only added',
      value: waves,
      unit: 'waves',
      note: `${(size / waves).toFixed(1)} transactions a wave`,
    },
    { what: '  … finding waves', value: placing, unit: 'ms', peer: 'of the block', ratio: placing / all },
    {
      what: '  … most that two cores can save',
      value: 100 * (executing / all) * (1 - Math.max(0.5, waves / size)),
      unit: '%',
      note: 'if accesses were known, state shared and nothing copied (computed)',
    },
  ]
}

/** About half a minute. */
export async function bench(): Promise<BenchResult> {
  const scene = createScene()
  const decode = createDecoder(scene.config)
  const signed = (unsigned: Parameters<typeof signTransaction>[0], sender: number): Transaction => {
    const decoded = decode(signTransaction(unsigned, keys[sender]!))
    if (!decoded.ok) throw new Error(decoded.reason)
    return decoded.value
  }
  const draw = createDraw(4)
  const nobody = (i: number): bigint => bytesToBigint(keccak256(new TextEncoder().encode(`to ${i}`)).subarray(12))
  const transfers = Array.from({ length: size }, (_, i) =>
    signed(
      {
        ...fees,
        nonce: BigInt(Math.floor(i / senders)),
        gasLimit: 21_000n,
        to: nobody(draw(100_000)),
        value: 1n,
        data: new Uint8Array(0),
      },
      i % senders,
    ),
  )
  const deploy = signed(
    { ...fees, nonce: 0n, gasLimit: 3_000_000n, to: undefined, value: 0n, data: hexToBytes(compileLoadToken()) },
    0,
  )
  const deployed = build(scene, [deploy])
  const token = deployed.created!
  const call = (to: bigint, amount: bigint): Bytes => {
    const data = new Uint8Array(68)
    data.set([0xa9, 0x05, 0x9c, 0xbb])
    data.set(hexToBytes(`0x${to.toString(16).padStart(64, '0')}`), 4)
    data.set(hexToBytes(`0x${amount.toString(16).padStart(64, '0')}`), 36)
    return data
  }
  const send = (sender: number, nonce: number, to: bigint, amount: bigint): Transaction =>
    signed({ ...fees, nonce: BigInt(nonce), gasLimit: 100_000n, to: token, value: 0n, data: call(to, amount) }, sender)
  const dealt = build(
    deployed.after,
    keys.slice(1).map((key, i) => send(0, 1 + i, bytesToBigint(privateKeyToAddress(key)), 1_000_000n)),
  ).after
  const nonceOf = (i: number): number => Math.floor(i / senders) + (i % senders === 0 ? senders : 0)
  const spread = Array.from({ length: size }, (_, i) => send(i % senders, nonceOf(i), nobody(draw(100_000)), 1n))
  const hot = Array.from({ length: size }, (_, i) =>
    send(i % senders, nonceOf(i), nobody(draw(2) === 0 ? 0 : draw(100_000)), 1n),
  )
  return {
    bench: 'block-waves',
    command: 'npm run bench -- block-waves',
    rows: [
      ...measure('transfers', scene, transfers),
      ...measure('ERC-20 to many', dealt, spread),
      ...measure('ERC-20, half of them to one', dealt, hot),
    ],
  }
}
