/** The product's profile: how blocks of a Syncline domain are shown and executed again. */
import {
  type BlockEnv,
  baseFeeVaultAddress,
  blockHash,
  createBlockBuilder,
  decodeTransaction,
  depositToTransaction,
  domainRules,
  type Executed,
  type FeePolicy,
  forkIds,
  historyAddress,
  historyRing,
  itemHash,
  l1AttributesAddress,
  l1AttributesSlots,
  l1FeeVaultAddress,
  nextBaseFee,
  precompileAddresses,
  type StateReader,
  type TraceHooks,
  type Transaction,
} from '@syncline/ovm'
import { bigintToWord, Fault, type Hex, hexToBytes, invariant } from '@syncline/primitives'
import type { ChainReader } from '../chain/api.js'
import { decodeQueueItem, headerOf } from '../chain/convert.js'
import type { BlockRecord, TransactionRecord } from '../chain/records.js'
import { formatDomainHeader } from './format/block.js'
import { addressHex, bytesHex, quantity, zeroWord } from './format/quantity.js'
import type { JsonObject } from './json.js'
import { predeployNames } from './predeploys.js'
import type { ChainProfile, DecodedTransaction, Replay, SimulatedBlock } from './profile.js'
import { requireWorld } from './world.js'

/** BLOCKHASH reaches so far back (Yellow Paper). */
const blockHashWindow = 256n

/** Millionths as a decimal fraction without trailing zeros, as OP-stack receipts write `l1FeeScalar`. */
export function ppmDecimal(ppm: bigint): string {
  const fraction = (ppm % 1_000_000n).toString().padStart(6, '0').replace(/0+$/, '')
  return fraction === '' ? (ppm / 1_000_000n).toString() : `${ppm / 1_000_000n}.${fraction}`
}

/** The base fee and time of the L1 origin that a state knows. */
function originOf(state: StateReader): { baseFee: bigint; timestamp: bigint } {
  return {
    baseFee: state.storage(l1AttributesAddress, l1AttributesSlots.originBaseFee),
    timestamp: state.storage(l1AttributesAddress, l1AttributesSlots.originTimestamp),
  }
}

/** Profile of the domain that `chain` reads. */
export function domainProfile(chain: ChainReader): ChainProfile {
  const { config } = chain
  const rules = domainRules(config)
  const l1FeeScalar = ppmDecimal(config.l1FeeScalarPpm)

  const decode = (record: TransactionRecord): DecodedTransaction => {
    if (record.kind === 'deposit') {
      const item = decodeQueueItem(record.raw)
      return { transaction: depositToTransaction(item), deposit: { sourceHash: bytesHex(itemHash(item)) } }
    }
    const decoded = decodeTransaction(record.raw, rules, config.domainId)
    if (decoded.ok) return { transaction: decoded.value, deposit: undefined }
    throw new Fault('DATABASE_CORRUPT', `the stored transaction ${record.hash} cannot be decoded: ${decoded.reason}`, {
      remedy: 'stop the node and rebuild its data folder from L1',
    })
  }

  const blockEnv = (block: BlockRecord): BlockEnv => ({
    chainId: config.domainId,
    number: block.number,
    timestamp: block.timestamp,
    coinbase: block.coinbase,
    gasLimit: block.gasLimit,
    baseFee: block.baseFee,
    prevRandao: block.prevRandao,
    blobBaseFee: 1n,
    blockHash(number) {
      if (number < 0n || number >= block.number || block.number - number > blockHashWindow) return 0n
      return BigInt(chain.blockByNumber(number)?.hash ?? 0)
    },
  })

  const fees = (block: BlockRecord): FeePolicy => ({
    kind: 'domain',
    baseFeeVault: baseFeeVaultAddress,
    l1FeeVault: l1FeeVaultAddress,
    originBaseFee: originOf(requireWorld(chain, block.number)).baseFee,
    l1GasPerByte: config.l1GasPerByte,
    l1FeeScalarPpm: config.l1FeeScalarPpm,
  })

  return {
    header: formatDomainHeader,
    body: () => ({ withdrawals: [] }),
    baseFee: (block) => block.baseFee,
    nextBaseFee: (block) => nextBaseFee(block, config.minBaseFee),
    receiptExtras: (receipt) => ({
      l1GasUsed: quantity(receipt.l1Gas),
      l1GasPrice: quantity(receipt.l1BaseFee),
      l1FeeScalar,
      l1Fee: quantity(receipt.l1Fee),
      l2Fee: quantity(receipt.gasUsed * receipt.effectiveGasPrice),
    }),
    decode,
    rules: () => rules,
    blockEnv,
    fees,
    replay: (block) => replayBlock(chain, block, decode, rules, blockEnv(block)),
    beginSimulated(state, number, _timestamp, parentHash) {
      state.setStorage(historyAddress, (number - 1n) % historyRing, BigInt(parentHash))
    },
    simulatedHeader: (block) => simulatedHeader(block, config.domainId),
    simulatedBlockSeconds: 1n,
    config: () => ({
      current: {
        activationTime: Number(config.genesisTimestamp),
        blobSchedule: null,
        chainId: quantity(config.domainId),
        forkId: `0x${forkIds[config.fork].toString(16).padStart(8, '0')}`,
        fork: config.fork,
        precompiles: Object.fromEntries(
          precompileAddresses(rules).map((address) => [
            precompileNames.get(address) ?? addressHex(address),
            addressHex(address),
          ]),
        ),
        systemContracts: Object.fromEntries(predeployNames.map(([name, address]) => [name, addressHex(address)])),
      },
      next: null,
      last: null,
    }),
  }
}

/** Names of EIP-7910. */
const precompileNames: ReadonlyMap<bigint, string> = new Map([
  [0x1n, 'ECREC'],
  [0x2n, 'SHA256'],
  [0x3n, 'RIPEMD160'],
  [0x4n, 'ID'],
  [0x5n, 'MODEXP'],
  [0x6n, 'BN254_ADD'],
  [0x7n, 'BN254_MUL'],
  [0x8n, 'BN254_PAIRING'],
  [0x9n, 'BLAKE2F'],
  [0xan, 'KZG_POINT_EVALUATION'],
  [0xbn, 'BLS12_G1ADD'],
  [0xcn, 'BLS12_G1MSM'],
  [0xdn, 'BLS12_G2ADD'],
  [0xen, 'BLS12_G2MSM'],
  [0xfn, 'BLS12_PAIRING_CHECK'],
  [0x10n, 'BLS12_MAP_FP_TO_G1'],
  [0x11n, 'BLS12_MAP_FP2_TO_G2'],
  [0x100n, 'P256VERIFY'],
])

/** Executes a block again on its parent's world; undefined if that was pruned. Skipped items changed nothing and are not kept. */
function replayBlock(
  chain: ChainReader,
  block: BlockRecord,
  decode: (record: TransactionRecord) => DecodedTransaction,
  rules: Replay['rules'],
  env: BlockEnv,
): Replay | undefined {
  const parent = chain.blockByNumber(block.number - 1n)
  const world = chain.worldAt(block.number - 1n)
  const after = chain.worldAt(block.number)
  if (parent === undefined || world === undefined || after === undefined) return undefined
  const { baseFee, timestamp } = originOf(after)
  const builder = createBlockBuilder(
    world,
    headerOf(parent, chain.config.domainId),
    {
      timestamp: block.timestamp,
      origin: { number: block.originNumber, hash: hexToBytes(block.originHash), timestamp, baseFee },
      batchIndex: block.batchIndex,
      firstOfBatch: parent.number === 0n || parent.batchIndex !== block.batchIndex,
    },
    chain.config,
  )
  builder.begin()
  const records = chain.transactionsOf(block)
  const transactions: Transaction[] = records.map((record) => {
    const { transaction } = decode(record)
    // rawLength 0: a forced item paid its data on L1
    return record.kind === 'forced' ? { ...transaction, rawLength: 0 } : transaction
  })
  let done = 0
  return {
    rules,
    env,
    transactions,
    state: () => builder.state,
    next(trace?: TraceHooks): Executed {
      const transaction = transactions[done]
      const record = records[done]
      invariant(transaction !== undefined && record !== undefined, 'a replay has a next transaction')
      done++
      const outcome = builder.add(transaction, { forced: record.kind !== 'signed', trace })
      invariant(outcome.kind === 'executed', 'a stored transaction was executed once and is executed again')
      return outcome
    },
  }
}

/** Header of a block that never was: its roots are zero, so its hash names nothing that exists. */
function simulatedHeader(block: SimulatedBlock, domainId: bigint): JsonObject & { readonly hash: Hex } {
  const { base } = block
  const zeros = new Uint8Array(32)
  const hash = bytesHex(
    blockHash({
      domainId,
      parentHash: hexToBytes(block.parentHash),
      number: block.number,
      timestamp: block.timestamp,
      coinbase: block.coinbase,
      worldRoot: zeros,
      receiptAcc: zeros,
      gasUsed: block.gasUsed,
      gasLimit: block.gasLimit,
      baseFee: block.baseFee,
      prevRandao: bigintToWord(block.prevRandao),
      originNumber: base.originNumber,
      originHash: hexToBytes(base.originHash),
      batchIndex: base.batchIndex,
    }),
  )
  const record: BlockRecord = {
    hash,
    number: block.number,
    parentHash: block.parentHash,
    timestamp: block.timestamp,
    coinbase: block.coinbase,
    worldRoot: zeroWord,
    receiptAcc: zeroWord,
    gasUsed: block.gasUsed,
    gasLimit: block.gasLimit,
    baseFee: block.baseFee,
    prevRandao: block.prevRandao,
    originNumber: base.originNumber,
    originHash: base.originHash,
    batchIndex: base.batchIndex,
    logsBloom: new Uint8Array(256),
    size: block.transactions.reduce((sum, { rawLength }) => sum + rawLength, 0),
    transactionHashes: [],
  }
  return { ...formatDomainHeader(record), hash }
}
