/**
 * Random programs that call, create, destroy and delegate to each other over the transactions of several blocks: what one transaction or frame
 * leaves behind is met by the next.
 */
import {
  certifiedRootAt,
  claimRegistryAddress,
  copyDigestAt,
  createDomainConfig,
  createGenesisWorld,
  createMemoryWorlds,
  encodeBatch,
  type ForkName,
  featureExtensions,
  type GenesisAccount,
  genesisHeader,
  l1AttributesAddress,
  messengerAddress,
  objectManagerAddress,
  type QueueItem,
  requiredPredeploys,
  sequencerFeeVaultAddress,
  signAuthorization,
  signTransaction,
} from '@syncline/ovm'
import {
  type Bytes,
  bytesToBigint,
  create2Address,
  hexToBytes,
  keccak256,
  privateKeyToAddress,
} from '@syncline/primitives'
import { wordTreeRoot } from '@syncline/trees'
import { assemble } from '../../packages/ovm/src/interpreter/assembler.js'
import type { GivenBatch, Start } from './batchCase.js'
import { createRandom } from './check.js'
import { domainId } from './randomBatches.js'

const keys = [1, 2, 3, 4].map((n) => new Uint8Array(32).fill(n))
const senders = keys.map((key) => bytesToBigint(privateKeyToAddress(key)))
const contracts = [0xc0d0n, 0xc0d1n, 0xc0d2n, 0xc0d3n, 0xc0d4n, 0xc0d5n]
/** Delegated at genesis: to a contract, to a precompile, to an account without code, to one that is delegated, to itself. */
const delegates: readonly (readonly [bigint, bigint])[] = [
  [0xde00n, contracts[0]!],
  [0xde01n, 2n],
  [0xde02n, 0x9999n],
  [0xde03n, 0xde00n],
  [0xde04n, 0xde04n],
]
const vaults = [4n, 5n, 6n].map((n) => sequencerFeeVaultAddress - 4n + n)

/** At most 32 bytes: what a creation runs. */
const initCodes = [
  'STOP',
  '0x00 0 MSTORE8 1 0 RETURN',
  '7 1 SSTORE 0x5f 0 MSTORE8 1 0 RETURN',
  '7 1 SSTORE CALLER SELFDESTRUCT',
  '1 SLOAD 2 SSTORE ADDRESS SELFDESTRUCT',
  // makes a contract that destroys itself in favour of its caller when it is called
  '0x33ff 0 MSTORE 2 30 RETURN',
  // and one that counts in slot 1 and in transient slot 1
  '0x6001546001016001556001600155 0 MSTORE 14 18 RETURN',
  '0xef 0 MSTORE8 2 0 RETURN',
  '0 0 REVERT',
  '32 0 REVERT',
  'INVALID',
  '24577 0 RETURN',
  // calls its caller back, which is still in its creation
  '0 0 0 0 0 CALLER 20000 CALL 1 SSTORE',
  'CALLVALUE 3 SSTORE 1 1 TSTORE STOP',
].map(assemble)
const factorySalts = [0n, 1n]
/** What the first contracts make by CREATE2. */
const made = contracts.slice(0, 2).flatMap((maker) =>
  factorySalts.flatMap((salt) =>
    initCodes.slice(0, 7).map((code) => {
      const saltWord = new Uint8Array(32)
      saltWord[31] = Number(salt)
      return bytesToBigint(create2Address(bytesOfAddress(maker), saltWord, keccak256(code)))
    }),
  ),
)

function bytesOfAddress(address: bigint): Bytes {
  return hexToBytes(`0x${address.toString(16).padStart(40, '0')}`)
}

type Random = { pick<T>(from: readonly T[]): T; below(bound: number): number }

function randomOf(seed: number): Random {
  const next = createRandom(seed)
  const below = (bound: number): number => Math.floor(next() * bound)
  return { below, pick: (from) => from[below(from.length)]! }
}

const word = (value: bigint): string => `0x${value.toString(16).padStart(value > 0xffffffffn ? 64 : 8, '0')}`
const maxWord = (1n << 256n) - 1n

function anyAddress(r: Random): string {
  if (r.below(6) === 0) return r.pick(['ADDRESS', 'CALLER', 'ORIGIN', 'COINBASE', '0 SLOAD'])
  const dirty = r.below(8) === 0 ? 0xffn << 160n : 0n
  const pool = r.pick([
    contracts,
    contracts,
    contracts,
    made,
    delegates.map(([from]) => from),
    senders,
    [...vaults, l1AttributesAddress, 0xf90827f1c53a10cb7a02335b175320002935n],
    [claimRegistryAddress, objectManagerAddress, messengerAddress],
    [0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n, 9n, 10n, 11n, 17n, 18n, 0xffn, 0x100n, 0x101n],
    [0x77n, 0x78n, (1n << 160n) - 1n],
  ])
  return word(r.pick(pool) | dirty)
}

const slot = (r: Random): string => r.pick(['0', '1', '1', '2', '3', word(maxWord), 'CALLER'])
const value = (r: Random): string =>
  r.pick(['0', '0', '1', '1', '2', '7', 'GAS', 'CALLVALUE', 'TIMESTAMP', word(maxWord)])
const small = (r: Random): string => r.pick(['0', '1', '31', '32', '33', '64', '100', '1000', '1024', '1025', '2100'])
const offset = (r: Random): string =>
  r.below(60) === 0 ? r.pick([word(maxWord), word(1n << 64n), '134217728']) : small(r)
const size = (r: Random): string =>
  r.below(80) === 0 ? r.pick([word(maxWord), word(1n << 53n), '134217729']) : r.pick(['0', '0', small(r)])
const keep = (r: Random): string => r.pick(['POP', '1024 MSTORE', `${slot(r)} SSTORE`, 'DUP1 ADD POP'])

function callOf(r: Random): string {
  const kind = r.pick(['CALL', 'CALL', 'CALL', 'CALLCODE', 'DELEGATECALL', 'STATICCALL'])
  const paid =
    kind === 'CALL' || kind === 'CALLCODE' ? r.pick(['0', '0', '1', '3', 'SELFBALANCE', word(1n << 200n)]) : ''
  const gas = r.pick(['GAS', '60000', '30000', '5000', '2300', '100', '0', word(maxWord)])
  return `${size(r)} ${offset(r)} ${size(r)} ${offset(r)} ${paid} ${anyAddress(r)} ${gas} ${kind} ${keep(r)}`
}

function createOf(r: Random): string {
  const code = r.pick(initCodes)
  const text = `#7f${[...code, ...new Uint8Array(32 - code.length)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
  const length = r.below(20) === 0 ? r.pick(['49152', '49153', word(maxWord), '0']) : `${code.length}`
  const paid = r.pick(['0', '0', '1', 'SELFBALANCE', word(1n << 200n)])
  const create = r.below(2) === 0 ? `${length} 0 ${paid} CREATE` : `${r.pick(factorySalts)} ${length} 0 ${paid} CREATE2`
  const then = r.pick([keep(r), keep(r), `DUP1 0 SSTORE 0 0 0 0 0 DUP6 60000 CALL POP POP`])
  return `${text} 0 MSTORE ${create} ${then}`
}

const statements: readonly ((r: Random) => string)[] = [
  (r) => `${value(r)} ${slot(r)} SSTORE`,
  (r) => `${value(r)} ${slot(r)} SSTORE ${value(r)} DUP1 POP ${slot(r)} SSTORE`,
  (r) => `${slot(r)} SLOAD ${keep(r)}`,
  (r) => `${value(r)} ${slot(r)} TSTORE`,
  (r) => `${slot(r)} TLOAD ${keep(r)}`,
  (r) => `${anyAddress(r)} ${r.pick(['BALANCE', 'EXTCODESIZE', 'EXTCODEHASH'])} ${keep(r)}`,
  (r) => `${size(r)} ${offset(r)} ${offset(r)} ${anyAddress(r)} EXTCODECOPY`,
  (r) => `${size(r)} ${offset(r)} ${offset(r)} ${r.pick(['CODECOPY', 'CALLDATACOPY', 'MCOPY'])}`,
  () => 'RETURNDATASIZE 0 0 RETURNDATACOPY',
  (r) => `${size(r)} ${r.pick(['0', '0', '1', '33', word(maxWord)])} ${offset(r)} RETURNDATACOPY`,
  (r) => `${size(r)} ${offset(r)} KECCAK256 ${keep(r)}`,
  (r) => {
    const topics = r.below(5)
    return `${Array.from({ length: topics }, () => value(r)).join(' ')} ${size(r)} ${offset(r)} LOG${topics}`
  },
  (r) =>
    `${r.pick(['NUMBER', '0', '1', 'NUMBER 1 SWAP1 SUB', '1 NUMBER SUB', '257 NUMBER SUB', word(maxWord)])} BLOCKHASH ${keep(r)}`,
  (r) =>
    `${r.pick(['SELFBALANCE', 'BASEFEE', 'PREVRANDAO', 'GASPRICE', 'CHAINID', 'MSIZE', 'GASLIMIT', 'CODESIZE'])} ${keep(r)}`,
  (r) => `${offset(r)} CALLDATALOAD ${keep(r)}`,
  (r) =>
    `${r.pick(['0', '5', '7'])} ${r.pick(['0', '1', word(maxWord)])} ${r.pick(['1', '901'])} CLAIMSTATUS ${keep(r)}`,
  (r) => `${r.pick(['0', '9', word(maxWord)])} DEPDIGEST ${keep(r)}`,
  (r) => `LEVEL ${keep(r)}`,
  callOf,
  callOf,
  callOf,
  callOf,
  createOf,
  createOf,
]
const ends: readonly ((r: Random) => string)[] = [
  () => '',
  () => 'STOP',
  (r) => `${size(r)} ${offset(r)} RETURN`,
  (r) => `${size(r)} ${offset(r)} REVERT`,
  (r) => `${anyAddress(r)} SELFDESTRUCT`,
  () => 'INVALID',
  // an immediate that the code does not have
  () => '#7f5b5b',
  () => '3 JUMP',
]

/** Some statements and an end. */
function programOf(r: Random): Bytes {
  const count = 2 + r.below(14)
  const body = Array.from({ length: count }, () => r.pick(statements)(r)).join(' ')
  return assemble(`${body} ${r.pick(ends)(r)}`)
}

/** A domain whose contracts are random programs, with constants of its own. */
export function startOfPrograms(fork: ForkName, seed: number): Start {
  const r = randomOf(seed)
  const accounts: GenesisAccount[] = [
    ...requiredPredeploys.map((address) => ({ address, code: Uint8Array.of(0) })),
    ...senders.map((address) => ({ address, balance: 10n ** 18n })),
    ...contracts.map((address) => ({
      address,
      code: programOf(r),
      balance: BigInt(r.below(3)),
      nonce: r.pick([1n, 1n, 1n, 0n, (1n << 64n) - 2n, (1n << 64n) - 1n]),
      storage: [[1n, BigInt(r.below(3))] as const, [maxWord, 7n] as const],
    })),
    ...delegates.map(([address, to]) => ({
      address,
      balance: 5n,
      nonce: 1n,
      code: hexToBytes(`0xef0100${to.toString(16).padStart(40, '0')}`),
      storage: [[1n, 1n] as const],
    })),
    // what extension opcodes read; the messenger lets anyone say the level, and calls back
    { address: claimRegistryAddress, code: Uint8Array.of(0), storage: [[certifiedRootAt(901n, 1n), 5n]] },
    { address: objectManagerAddress, code: Uint8Array.of(0), storage: [[copyDigestAt(9n), maxWord]] },
    {
      address: messengerAddress,
      code: assemble('GAS 0 TSTORE 0 0 0 0 0 CALLER 30000 CALL POP GAS 7 AND 0 TSTORE'),
      balance: 1n,
    },
    // where a creation collides with what only has ether, and with what has a nonce
    { address: made[0]!, balance: 3n },
    { address: made[8]!, balance: 3n, nonce: 2n },
  ]
  const genesis = createGenesisWorld(createMemoryWorlds(), accounts)
  if (!genesis.ok) throw new Error(genesis.reason)
  const world = genesis.value
  const config = createDomainConfig({
    domainId,
    fork,
    genesisWorldRoot: world.root,
    genesisTimestamp: 1000n,
    blockGasLimit: 1n << 24n,
    initialBaseFee: 1_000_000n,
    l1FeeScalarPpm: r.pick([0n, 1_000_000n]),
    // without it the bytes halt
    featureFlags: r.pick([featureExtensions, featureExtensions, 0n]),
  })
  return { world, config, header: genesisHeader(config) }
}

function anyRecipient(r: Random): bigint {
  return r.pick([
    ...contracts,
    ...contracts,
    ...contracts,
    ...contracts,
    ...delegates.map(([from]) => from),
    r.pick(made),
    2n,
    0x77n,
  ])
}

/** A deposit to anyone from anyone: users, contracts, vaults, predeploys, precompiles. */
function depositOf(r: Random, index: number): QueueItem {
  const isCreation = r.below(4) === 0
  const data = isCreation ? r.pick(initCodes) : new Uint8Array(r.below(70)).fill(r.below(3))
  return {
    domainId,
    index: BigInt(index),
    kind: 0,
    from: r.pick([...senders, ...contracts, ...made, ...vaults, 0n, 2n, 0xde00n, l1AttributesAddress, 0x77n]),
    to: isCreation ? 0n : anyRecipient(r),
    isCreation,
    mint: BigInt(r.below(4)),
    value: BigInt(r.below(5)),
    gasLimit: r.pick([21_000n, 60_000n, 200_000n, 2_000_000n]),
    data,
    dataRoot: wordTreeRoot(data),
    l1BlockNumber: 5n,
    l1Timestamp: 1005n,
  }
}

/** Batches of blocks of transactions to the programs; what is refused is refused on both sides. */
export function batchesOfPrograms(fork: ForkName, seed: number): GivenBatch[] {
  const r = randomOf(seed ^ 0x5eed)
  const nonces = keys.map(() => 0n)
  let queueLength = 0
  /** Signs with the next nonce of whoever signs: it holds. */
  const authorization = () => {
    const who = r.below(keys.length)
    const address = r.pick([0n, 2n, ...contracts, ...contracts, 0xde00n, senders[0]!])
    const nonce = nonces[who]!
    nonces[who] = nonce + 1n
    return signAuthorization({ chainId: r.pick([0n, domainId]), address, nonce }, keys[who]!)
  }
  const deposit = (index: number): QueueItem => {
    const item = depositOf(r, index)
    const by = senders.indexOf(item.from)
    if (by >= 0) nonces[by] = nonces[by]! + 1n
    return item
  }
  const transaction = (): Bytes => {
    const by = r.below(keys.length)
    const type = r.pick(fork === 'cancun' ? ([0, 1, 2] as const) : ([0, 1, 2, 4] as const))
    const isCreation = type !== 4 && r.below(5) === 0
    const nonce = nonces[by]!
    nonces[by] = nonce + 1n
    return signTransaction(
      {
        type,
        chainId: domainId,
        nonce,
        gasLimit: type === 4 ? 300_000n : r.pick([60_000n, 150_000n, 300_000n, 300_000n]),
        maxFeePerGas: 10n ** 10n,
        maxPriorityFeePerGas: type < 2 ? 10n ** 10n : 3n,
        to: isCreation ? undefined : anyRecipient(r),
        value: BigInt(r.below(3)),
        data: isCreation ? r.pick([...initCodes, programOf(r)]) : new Uint8Array(r.below(40)).fill(r.below(4)),
        accessList: r.below(3) === 0 ? [{ address: r.pick(contracts), slots: [1n, 2n] }] : [],
        authorizations: type === 4 ? Array.from({ length: 1 + r.below(2) }, authorization) : [],
      },
      keys[by]!,
    )
  }
  return Array.from({ length: 1 + r.below(2) }, (_, index) => {
    const items = Array.from({ length: r.below(3) }, (_, i) => deposit(queueLength + i))
    queueLength += items.length
    const blocks = Array.from({ length: 1 + r.below(2) }, () => ({
      timestamp: 1010n,
      transactions: Array.from({ length: 1 + r.below(3) }, transaction),
    }))
    const origin = { number: 7n + BigInt(index), hash: keccak256(Uint8Array.of(index)), timestamp: 1010n, baseFee: 5n }
    return { data: encodeBatch(blocks), items, origin }
  })
}
