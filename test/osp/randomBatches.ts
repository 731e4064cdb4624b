/** Random batches for the step machine: every kind of transaction, forced items, and tables that lie about their entries. */
import {
  type AccessListEntry,
  createDomainConfig,
  createGenesisWorld,
  createMemoryWorlds,
  type DomainConfig,
  encodeBatch,
  type ForkName,
  genesisHeader,
  type L1Origin,
  type QueueItem,
  requiredPredeploys,
  signAuthorization,
  signTransaction,
  type UnsignedTransaction,
} from '@syncline/ovm'
import {
  type Bytes,
  bytesToBigint,
  concatBytes,
  emptyBytes,
  hexToBytes,
  keccak256,
  privateKeyToAddress,
  secp256k1HalfOrder,
  secp256k1Order,
} from '@syncline/primitives'
import { wordTreeRoot } from '@syncline/trees'
import fc from 'fast-check'
import type { GivenBatch, Start } from './batchCase.js'

export const domainId = 901n
const keys = Array.from({ length: 7 }, (_, n) => new Uint8Array(32).fill(n + 1))
const addresses = keys.map((key) => bytesToBigint(privateKeyToAddress(key)))
/** Senders by what is odd about them: the first three are ordinary. */
const [, , , atNonceLimit, contract, delegated] = addresses as [bigint, bigint, bigint, bigint, bigint, bigint]
const maxNonce = (1n << 64n) - 1n
const maxWord = (1n << 256n) - 1n

const codes = {
  /** Stores CALLDATALOAD(0) at slot NUMBER and logs it with topic CALLER. */
  recorder: { address: 0xc0den, code: hexToBytes('0x60003543556000356000523360206000a1') },
  reverter: { address: 0xdeadn, code: hexToBytes('0x60006000fd') },
  /** Takes all gas. */
  burner: { address: 0xfefen, code: hexToBytes('0xfe') },
  /** Sets a slot and clears it again: a refund. */
  clearer: { address: 0xc1ean, code: hexToBytes('0x600160005560006000555b') },
}
/** Targets of delegations; the last two read as JUMPDEST and PUSH bytes. */
const targets = [
  0n,
  1n,
  codes.recorder.address,
  codes.clearer.address,
  0x5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5bn,
  0x615b5b5b60015b7f5b5b5b5b5b5b5b5b5b5b5b5bn,
] as const
const recipients = [
  ...Object.values(codes).map(({ address }) => address),
  ...addresses,
  ...targets,
  0x100n,
  0x1234n,
  0x5c00000000000000000000000000000000000004n,
]
/** Init code: deploys a byte; destroys itself; makes two that destroy themselves and does so too; fails. */
const initCodes = ['0x60015f5360015ff3', '0x33ff', '0x6133ff6000526002601e6000f06002601e6000f033ff', '0xfe'].map(
  (code) => hexToBytes(code as `0x${string}`),
)

/** A domain at its genesis, with a fork and constants of one's own. */
export function startOf(fork: ForkName, constants: Partial<DomainConfig> = {}): Start {
  const genesis = createGenesisWorld(createMemoryWorlds(), [
    ...requiredPredeploys.map((address) => ({ address, code: Uint8Array.of(0) })),
    ...addresses.slice(0, 3).map((address) => ({ address, balance: 10n ** 18n })),
    { address: atNonceLimit, balance: 10n ** 18n, nonce: maxNonce },
    { address: contract, balance: 10n ** 18n, code: Uint8Array.of(0) },
    { address: delegated, balance: 10n ** 18n, code: hexToBytes(`0xef0100${'00'.repeat(18)}c0de`) },
    ...Object.values(codes),
  ])
  if (!genesis.ok) throw new Error(genesis.reason)
  const world = genesis.value
  const config = createDomainConfig({
    domainId,
    fork,
    genesisWorldRoot: world.root,
    genesisTimestamp: 1000n,
    blockGasLimit: 1n << 24n,
    initialBaseFee: 1_000_000n,
    ...constants,
  })
  return { world, config, header: genesisHeader(config) }
}

/** Mostly sound, sometimes at a bound. */
function amount(usual: fc.Arbitrary<bigint>, ...odd: readonly bigint[]): fc.Arbitrary<bigint> {
  return fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...odd) })
}

function seldom<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 7, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })
}

const accessEntry: fc.Arbitrary<AccessListEntry> = fc.record({
  address: fc.constantFrom(...recipients),
  slots: fc.array(amount(fc.bigInt(0n, 3n), maxWord), { maxLength: 4 }),
})
const accessList = fc.oneof(
  { weight: 6, arbitrary: fc.array(accessEntry, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(accessEntry, { minLength: 20, maxLength: 30 }) },
)
const authorization = fc.record({
  by: fc.nat(keys.length - 1),
  chainId: fc.constantFrom(0n, domainId, domainId, 1n),
  address: fc.constantFrom(...targets),
  nonce: amount(fc.bigInt(0n, 2n), maxNonce, maxNonce - 1n),
  spoil: fc.constantFrom('none', 'none', 'none', 'r', 'high', 's', 'parity'),
})
type GivenAuthorization = typeof authorization extends fc.Arbitrary<infer T> ? T : never

function authorizationOf({ by, spoil, ...unsigned }: GivenAuthorization) {
  const signed = signAuthorization(unsigned, keys[by]!)
  if (spoil === 'r') return { ...signed, r: maxWord }
  if (spoil === 'high') return { ...signed, s: maxWord - 1n }
  if (spoil === 's') return { ...signed, s: 0n }
  return spoil === 'parity' ? { ...signed, yParity: 2n } : signed
}

const bytesOf = fc.oneof(
  { weight: 6, arbitrary: fc.uint8Array({ maxLength: 80 }) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(0, 0, 1), { maxLength: 200 }).map((bytes) => Uint8Array.from(bytes)),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 4000, max: 9000 }).map((length) => new Uint8Array(length).fill(1, length >> 1)),
  },
)
/** A signed transaction; the nonce is counted from what the sender's would be. */
const wish = fc.record({
  by: fc.oneof({ weight: 8, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.nat(keys.length - 1) }),
  type: fc.constantFrom(0, 0, 1, 2, 4),
  bound: fc.boolean(),
  ahead: amount(fc.constant(0n), 1n, 5n),
  gasLimit: fc.oneof(
    { weight: 8, arbitrary: fc.constant(300_000n) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(21_000n, 21_500n, 60_000n, 7_000_000n, 1n << 24n, (1n << 24n) + 1n, maxNonce),
    },
  ),
  to: fc.option(fc.constantFrom(...recipients), { freq: 6, nil: undefined }),
  value: amount(fc.bigInt(0n, 5n), 10n ** 20n, maxWord),
  tip: amount(fc.bigInt(0n, 1000n), 10n ** 11n, maxWord),
  maxFee: amount(fc.constant(10n ** 10n), 1n, 10n ** 12n, maxWord, 1n << 232n),
  data: bytesOf,
  initCode: fc.constantFrom(...initCodes),
  accessList,
  authorizations: fc.array(authorization, { minLength: 1, maxLength: 3 }),
  damage: seldom(fc.tuple(fc.nat(), fc.constantFrom('set', 'cut', 'add', 'insert'), fc.nat(255))),
})
export type Wish = typeof wish extends fc.Arbitrary<infer T> ? T : never

export function damageBytes(raw: Bytes, [at, how, value]: readonly [number, string, number]): Bytes {
  const position = at % raw.length
  if (how === 'cut') return raw.subarray(0, position)
  if (how === 'add') return concatBytes(raw, Uint8Array.of(value))
  if (how === 'insert') return concatBytes(raw.subarray(0, position), Uint8Array.of(value), raw.subarray(position))
  const damaged = raw.slice()
  damaged[position] = value
  return damaged
}

/** Nonce of a sender at genesis; accounts with code have 1. */
function firstNonce(by: number): bigint {
  const address = addresses[by]
  return address === atNonceLimit ? maxNonce : address === contract || address === delegated ? 1n : 0n
}

/** The raw bytes of a wish; counts the sender's nonce up if the transaction looks as if it would be taken. */
export function rawOf(given: Wish, nonces: bigint[]): Bytes {
  const { by, type, damage } = given
  const nonce = (nonces[by] ?? firstNonce(by)) + given.ahead
  const to = type === 4 ? (given.to ?? codes.recorder.address) : given.to
  const raw = signTransaction(
    {
      type: type as 0 | 1 | 2 | 4,
      chainId: type === 0 && !given.bound ? undefined : domainId,
      nonce: nonce > maxNonce ? maxNonce : nonce,
      gasLimit: given.gasLimit,
      maxFeePerGas: given.maxFee,
      maxPriorityFeePerGas: type < 2 ? given.maxFee : given.tip,
      to,
      value: given.value,
      data: to === undefined ? given.initCode : given.data,
      accessList: given.accessList,
      authorizations: given.authorizations.map(authorizationOf),
    },
    keys[by]!,
  )
  if (damage !== undefined) return damageBytes(raw, damage)
  const isTaken = given.ahead === 0n && given.value < 10n && given.gasLimit >= 60_000n && given.gasLimit <= 1n << 24n
  if (isTaken && given.maxFee >= 10n ** 10n && given.maxFee < 10n ** 13n && (type < 2 || given.tip <= given.maxFee))
    nonces[by] = nonce + 1n
  return raw
}

const forced = fc.record({
  kind: fc.constantFrom('deposit', 'deposit', 'signed', 'junk'),
  from: fc.constantFrom(0xabcn, 1n, ...addresses),
  to: fc.option(fc.constantFrom(...recipients), { freq: 4, nil: undefined }),
  mint: amount(fc.bigInt(0n, 100n), 10n ** 20n),
  value: amount(fc.bigInt(0n, 100n), maxWord),
  gasLimit: fc.constantFrom(20_000n, 100_000n, 2_000_000n, 9_000_000n),
  data: bytesOf,
  initCode: fc.constantFrom(...initCodes, new Uint8Array(49_153)),
  wish,
})
type Forced = typeof forced extends fc.Arbitrary<infer T> ? T : never

function itemOf(index: number, given: Forced, nonces: bigint[]): QueueItem {
  const { kind, to, gasLimit } = given
  const isDeposit = kind === 'deposit'
  const isCreation = isDeposit && to === undefined
  const data = isDeposit
    ? isCreation
      ? given.initCode
      : given.data
    : kind === 'junk'
      ? given.data
      : rawOf(given.wish, nonces)
  return {
    domainId,
    index: BigInt(index),
    kind: isDeposit ? 0 : 1,
    from: isDeposit ? given.from : 0n,
    to: isDeposit ? (to ?? 5n) : 0n,
    isCreation,
    mint: isDeposit ? given.mint : 0n,
    value: isDeposit ? given.value : 0n,
    gasLimit,
    data,
    dataRoot: wordTreeRoot(data),
    l1BlockNumber: 5n,
    l1Timestamp: 1005n,
  }
}

const origin: fc.Arbitrary<L1Origin> = fc.record({
  number: fc.bigInt(1n, 1000n),
  hash: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  timestamp: amount(fc.bigInt(900n, 4000n), maxNonce),
  baseFee: amount(fc.bigInt(0n, 10n ** 10n), maxWord, 1n << 240n),
})
const block = fc.record({
  timestamp: amount(fc.bigInt(0n, 9000n), maxNonce),
  entries: fc.array(
    fc.oneof({ weight: 9, arbitrary: wish }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) }),
    { maxLength: 5 },
  ),
})
const batch = fc.record({
  blocks: fc.array(block, { maxLength: 3 }),
  forced: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(forced, { maxLength: 4 }) },
  ),
  origin,
  /** Words of the tables that are overwritten: which one and by what. */
  lies: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.tuple(fc.nat(40), fc.constantFrom(0, 1, 7, 255)), { maxLength: 2 }) },
  ),
  cut: seldom(fc.nat(200)),
})
export const range = fc.array(batch, { minLength: 1, maxLength: 3 })
export type Range = typeof range extends fc.Arbitrary<infer T> ? T : never
export const wishes: fc.Arbitrary<Wish[]> = fc.array(wish, { minLength: 1, maxLength: 6 })

/** Forced items from their plans, the queue empty before them. */
function itemsOf(given: readonly Forced[], first: number, nonces: bigint[]): QueueItem[] {
  return given.map((one, i) => itemOf(first + i, one, nonces))
}

/** A deposit to the code that takes all gas. */
export function burn(index: number, gasLimit: bigint): QueueItem {
  const data = emptyBytes
  const item = {
    domainId,
    index: BigInt(index),
    kind: 0,
    from: 0xabcn,
    to: codes.burner.address,
    isCreation: false,
  } as const
  return {
    ...item,
    mint: 1n,
    value: 1n,
    gasLimit,
    data,
    dataRoot: wordTreeRoot(data),
    l1BlockNumber: 5n,
    l1Timestamp: 5n,
  }
}

/** Batches from a plan. Nonces run through all of them. */
export function batchesOf(plan: Range): GivenBatch[] {
  const nonces: bigint[] = []
  let queueLength = 0
  return plan.map(({ blocks, forced, origin, lies, cut }) => {
    const items = itemsOf(forced, queueLength, nonces)
    queueLength += items.length
    const data = encodeBatch(
      blocks.map(({ timestamp, entries }) => ({
        timestamp,
        transactions: entries.map((entry) => (entry instanceof Uint8Array ? entry : rawOf(entry, nonces))),
      })),
    )
    for (const [at, value] of lies) if (at < data.length) data[at] = value
    return { data: cut === undefined ? data : data.subarray(0, Math.max(0, data.length - cut)), items, origin }
  })
}

/** One batch of one block with these entries. */
export function batchOfEntries(entries: readonly Bytes[], items: readonly QueueItem[] = []): GivenBatch {
  const data = encodeBatch([{ timestamp: 1010n, transactions: entries }])
  return { data, items, origin: { number: 7n, hash: keccak256(emptyBytes), timestamp: 1010n, baseFee: 5n } }
}

/** A transaction that is taken. */
export const plain = {
  chainId: domainId,
  nonce: 0n,
  gasLimit: 300_000n,
  maxFeePerGas: 10n ** 10n,
  maxPriorityFeePerGas: 1n,
  to: 0x1234n as bigint | undefined,
  value: 7n,
  data: Uint8Array.of(1, 0, 2),
  accessList: [
    { address: 0x1234n, slots: [1n] },
    { address: 1n, slots: [] },
  ],
}

/** A transaction of each kind. */
export function samples(): Bytes[] {
  const authorizations = [signAuthorization({ chainId: domainId, address: 0xc0den, nonce: 0n }, keys[6]!)]
  const sign = (given: Partial<UnsignedTransaction>) => signTransaction({ ...plain, type: 2, ...given }, keys[0]!)
  return [
    sign({ type: 0, data: new Uint8Array(60) }),
    sign({ type: 0, chainId: undefined, to: undefined }),
    sign({ type: 1 }),
    sign({ data: Uint8Array.of(5), accessList: [] }),
    sign({ type: 4, authorizations }),
  ]
}

/** A transaction of every sender, and of one sender with call data that makes its fields end around each length of a list header. */
export function senderCases(): Bytes[] {
  const odd = keys.map((key, i) => signTransaction({ ...plain, type: 2, nonce: firstNonce(i) }, key))
  const lengths = [...Array.from({ length: 40 }, (_, i) => i), ...Array.from({ length: 50 }, (_, i) => 195 + i)]
  const long = lengths.flatMap((length) => {
    const data = new Uint8Array(length)
    return [undefined, domainId].map((chainId) => signTransaction({ ...plain, type: 0, chainId, data }, keys[6]!))
  })
  return [...odd, ...long]
}

/** One authorisation a transaction, of one sender: what it says, who signed it and how its signature is spoilt. */
export function authorizationCases(): Bytes[] {
  let fresh = 100
  const key = () => new Uint8Array(32).fill(fresh++)
  const sound = { chainId: domainId, address: 0xc0den, nonce: 0n }
  const given = [
    ...targets.map((address) => signAuthorization({ ...sound, address }, key())),
    ...[0n, 1n, domainId + 1n, maxWord].map((chainId) => signAuthorization({ ...sound, chainId }, key())),
    ...[1n, 127n, 128n, 256n, maxNonce - 1n, maxNonce].map((nonce) => signAuthorization({ ...sound, nonce }, key())),
    ...[0n, 1n, maxNonce - 1n, maxNonce].flatMap((nonce) =>
      keys.slice(1).map((by) => signAuthorization({ ...sound, nonce }, by)),
    ),
    // the same authority again: changed, cleared, out of turn
    ...[0n, 1n, 1n, 2n].map((nonce, i) => signAuthorization({ ...sound, nonce, address: targets[i]! }, keys[6]!)),
    // the sender itself, whose nonce is one further
    ...[48n, 49n].map((nonce) => signAuthorization({ ...sound, nonce }, keys[0]!)),
  ]
  const signed = signAuthorization(sound, key())
  const half = secp256k1HalfOrder
  const spoilt = [
    ...[0n, 1n, half, half + 1n, half + 2n, secp256k1Order - 1n, secp256k1Order, maxWord].map((s) => ({
      ...signed,
      s,
    })),
    ...[0n, 1n, 2n, secp256k1Order - 1n, secp256k1Order, maxWord].map((r) => ({ ...signed, r })),
    ...[0n, 1n, 2n, 27n, 28n, 229n, 255n].map((yParity) => ({ ...signed, yParity })),
  ]
  return [...given, ...spoilt].map((one, nonce) =>
    signTransaction(
      { ...plain, type: 4, nonce: BigInt(nonce), accessList: [], gasLimit: 120_000n, authorizations: [one] },
      keys[0]!,
    ),
  )
}
