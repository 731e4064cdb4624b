/** The profile that shows the vector chain in mainnet's format: what the product formats stays the product's. Tests only. */

import { encodeReceipt, encodeTransaction, logsBloom, nextBaseFee, type Transaction } from '@syncline/ovm'
import { type Bytes, bigintToWord, bytesToHex, encodeRlp, hexToBytes, keccak256 } from '@syncline/primitives'
import type { BlockRecord, ReceiptRecord } from '../../packages/node/src/chain/records.js'
import type { ChainProfile, SimulatedBlock } from '../../packages/node/src/rpc/profile.js'
import { indexedTrieRoot } from './indexedTrie.js'
import { beginBlock, decodeMainnet } from './mainnetBlock.js'
import type { MainnetBlock, MainnetChain } from './mainnetChain.js'
import { forkOf, rulesOf } from './mainnetForks.js'
import { type HeaderField, headerFrom, headerJson, quantityOf } from './mainnetHeader.js'
import { emptyTrieRoot } from './mpt.js'
import { type StoredAccount, stateRoot } from './vectorState.js'

const gasPerBlob = 131_072n
/** sha256 of nothing: no execution requests (EIP-7685). */
const emptyRequests = hexToBytes('0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')

const forks = ['homestead', 'tangerineWhistle', 'spuriousDragon', 'byzantium', 'constantinople', 'petersburg', 'istanbul', 'muirGlacier', 'berlin', 'london', 'arrowGlacier', 'grayGlacier', 'paris', 'shanghai', 'cancun', 'prague', 'osaka', 'bpo1', 'bpo2'] // biome-ignore format: one list

function isSince(fork: string, since: string): boolean {
  return forks.indexOf(fork) >= forks.indexOf(since)
}

function blobsOf(transactions: readonly Transaction[]): bigint {
  return gasPerBlob * BigInt(transactions.reduce((sum, { blob }) => sum + (blob?.versionedHashes.length ?? 0), 0))
}

function receiptExtras(
  block: MainnetBlock,
  receipt: ReceiptRecord,
  blobPrice: bigint,
): ReturnType<ChainProfile['receiptExtras']> {
  const index = block.receipts.indexOf(receipt)
  const root = block.roots[index]
  const blobs = block.decoded[index]?.blob?.versionedHashes.length
  return {
    ...(root === undefined ? {} : { root, status: undefined }),
    ...(blobs === undefined
      ? {}
      : { blobGasUsed: `0x${(gasPerBlob * BigInt(blobs)).toString(16)}`, blobGasPrice: `0x${blobPrice.toString(16)}` }),
  }
}

/** State root of a simulated block: the base block's accounts with the layer's on top. */
function simulatedRoot(chain: MainnetChain, block: SimulatedBlock): Bytes {
  const accounts = new Map<bigint, StoredAccount>(chain.blockOf(block.base).accounts)
  for (const [address, entry] of block.state.entries) {
    if (entry.account === undefined) {
      accounts.delete(address)
      continue
    }
    const storage = new Map(entry.replaced ? [] : (accounts.get(address)?.storage ?? []))
    for (const [slot, value] of entry.slots) {
      if (value === 0n) storage.delete(slot)
      else storage.set(slot, value)
    }
    accounts.set(address, { account: entry.account, storage })
  }
  return stateRoot(accounts)
}

/** A simulated block's transactions as their bytes; nobody signed them. */
function unsignedBytes(transaction: Transaction): Bytes {
  if (transaction.type === 0x7e) throw new Error('mainnet has no deposits')
  return encodeTransaction({ ...transaction, type: transaction.type }, { yParity: 0, v: 0n, r: 0n, s: 0n })
}

function simulatedHeader(chain: MainnetChain, block: SimulatedBlock): ReturnType<ChainProfile['simulatedHeader']> {
  const fork = forkOf(chain.config, block.number, block.timestamp)
  const raws = block.transactions.map(unsignedBytes)
  const receipts = block.receipts.map(({ status, cumulativeGas, logs }, i) =>
    encodeReceipt({ type: block.transactions[i]!.type, status, cumulativeGas, logs }),
  )
  const values: Partial<Record<HeaderField, Bytes | bigint>> = {
    parentHash: hexToBytes(block.parentHash),
    sha3Uncles: keccak256(encodeRlp([])),
    miner: bigintToWord(block.coinbase).subarray(12),
    stateRoot: simulatedRoot(chain, block),
    transactionsRoot: indexedTrieRoot(raws),
    receiptsRoot: indexedTrieRoot(receipts),
    logsBloom: logsBloom(block.receipts.flatMap(({ logs }) => [...logs])),
    difficulty: quantityOf(chain.blockOf(block.base).header, 'difficulty') ?? 0n,
    number: block.number,
    gasLimit: block.gasLimit,
    gasUsed: block.gasUsed,
    timestamp: block.timestamp,
    extraData: new Uint8Array(0),
    mixHash: bigintToWord(block.prevRandao),
    nonce: new Uint8Array(8),
    ...(isSince(fork, 'london') ? { baseFeePerGas: block.baseFee } : {}),
    ...(isSince(fork, 'shanghai') ? { withdrawalsRoot: emptyTrieRoot } : {}),
    ...(isSince(fork, 'cancun')
      ? { blobGasUsed: blobsOf(block.transactions), excessBlobGas: 0n, parentBeaconBlockRoot: new Uint8Array(32) }
      : {}),
    ...(isSince(fork, 'prague') ? { requestsHash: emptyRequests } : {}),
  }
  const header = headerFrom(values)
  // typed transactions are byte strings in a body, legacy ones lists
  const bodies = raws.map((raw, i) => (block.transactions[i]!.type === 0 ? raw : encodeRlp(raw)))
  const size = blockSize(encodeRlp([...header.items]), bodies, isSince(fork, 'shanghai'))
  return { ...headerJson(header), hash: header.hash, size: `0x${size.toString(16)}` }
}

function listLength(payload: number): number {
  return payload < 56 ? payload + 1 : payload + 1 + Math.ceil(payload.toString(16).length / 2)
}

/** Bytes of a block's RLP: header, transactions, no uncles, no withdrawals. */
function blockSize(header: Bytes, bodies: readonly Bytes[], withdrawals: boolean): number {
  const transactions = listLength(bodies.reduce((sum, { length }) => sum + length, 0))
  return listLength(header.length + transactions + 1 + (withdrawals ? 1 : 0))
}

/** Profile over an imported chain. */
export function mainnetProfile(chain: MainnetChain): ChainProfile {
  const at = (block: BlockRecord): MainnetBlock => chain.blockOf(block)
  const ofReceipt = new Map(chain.blocks.flatMap((block) => block.receipts.map((receipt) => [receipt, block] as const)))
  const isLondon = (block: MainnetBlock): boolean => isSince(block.fork, 'london')
  return {
    header: (block) => ({ ...headerJson(at(block).header), size: `0x${at(block).size.toString(16)}` }),
    body(block) {
      const { withdrawals } = at(block)
      if (withdrawals === undefined) return {}
      return {
        withdrawals: withdrawals.map(({ index, validator, address, gwei }) => ({
          index: `0x${index.toString(16)}`,
          validatorIndex: `0x${validator.toString(16)}`,
          address: bytesToHex(bigintToWord(address).subarray(12)),
          amount: `0x${gwei.toString(16)}`,
        })),
      }
    },
    receiptExtras(receipt) {
      const block = ofReceipt.get(receipt)!
      return receiptExtras(block, receipt, chain.env(block).blobBaseFee)
    },
    decode: (record) => ({ transaction: decodeMainnet(record.raw, rulesOf('osaka')), deposit: undefined }),
    baseFee: (block) => (isLondon(at(block)) ? block.baseFee : undefined),
    nextBaseFee: (block) => nextBaseFee(block, 0n),
    rules: (block) => rulesOf(at(block).fork),
    blockEnv: (block) => chain.env(at(block)),
    fees: () => ({ kind: 'mainnet' }),
    replay: (block) => chain.replay(at(block)),
    simulatedBlockSeconds: 12n,
    beginSimulated(state, number, timestamp, parentHash) {
      const fork = forkOf(chain.config, number, timestamp)
      if (!isSince(fork, 'cancun')) return
      beginBlock(state, rulesOf(fork), { number, timestamp, parentHash: BigInt(parentHash), beaconRoot: 0n })
    },
    simulatedHeader: (block) => simulatedHeader(chain, block),
    config: () => ({}),
  }
}
