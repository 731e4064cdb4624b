/** Blocks as JSON (execution-apis `Block`): header fields come from the profile, transactions from the chain. */
import type { Hex } from '@syncline/primitives'
import type { BlockRecord } from '../../chain/records.js'
import type { Json, JsonObject } from '../json.js'
import { addressHex, bytesHex, quantity, wordHex } from './quantity.js'

/** keccak of the RLP of an empty list: what clients expect of a chain without uncles. */
const emptyUnclesHash: Hex = '0x1dcc4de8dec75d7aab85b567b6ccd41ad312451b948a7413f0a142fd40d49347'

/** Root of an empty trie: there are no withdrawals of validators. */
const emptyTrieRoot: Hex = '0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421'

/**
 * Header of a domain block. `stateRoot` is the world root (a K-tree); `receiptsRoot` and `transactionsRoot` are both `receiptAcc`, which
 * commits transaction hashes and outcomes in order. `l1Origin` and `batchIndex` are this chain's own.
 */
export function formatDomainHeader(block: BlockRecord): JsonObject {
  return {
    number: quantity(block.number),
    hash: block.hash,
    parentHash: block.parentHash,
    nonce: '0x0000000000000000',
    mixHash: wordHex(block.prevRandao),
    sha3Uncles: emptyUnclesHash,
    logsBloom: bytesHex(block.logsBloom),
    transactionsRoot: block.receiptAcc,
    stateRoot: block.worldRoot,
    receiptsRoot: block.receiptAcc,
    miner: addressHex(block.coinbase),
    difficulty: '0x0',
    extraData: '0x',
    size: quantity(block.size),
    gasLimit: quantity(block.gasLimit),
    gasUsed: quantity(block.gasUsed),
    timestamp: quantity(block.timestamp),
    baseFeePerGas: quantity(block.baseFee),
    withdrawalsRoot: emptyTrieRoot,
    blobGasUsed: '0x0',
    excessBlobGas: '0x0',
    l1Origin: { number: quantity(block.originNumber), hash: block.originHash },
    batchIndex: quantity(block.batchIndex),
  }
}

/** A whole block: hashes or full transactions. */
export function formatBlock(header: JsonObject, transactions: readonly Json[], extras: JsonObject = {}): JsonObject {
  return { ...header, transactions, uncles: [], ...extras }
}
