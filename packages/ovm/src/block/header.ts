/** The block header and its hash (docs/state-format.md §4). */
import { type Bytes, bytesToBigint, hashWords } from '@syncline/primitives'
import type { DomainConfig } from '../config.js'
import { sequencerFeeVaultAddress } from '../world/predeploys.js'

/** A sealed block. Hashes have 32 bytes; gas in gas units, fees in wei, times in seconds since 1970. */
export type BlockHeader = {
  readonly domainId: bigint
  readonly parentHash: Bytes
  readonly number: bigint
  readonly timestamp: bigint
  readonly coinbase: bigint
  /** World root after the last item. */
  readonly worldRoot: Bytes
  readonly receiptAcc: Bytes
  readonly gasUsed: bigint
  readonly gasLimit: bigint
  readonly baseFee: bigint
  readonly prevRandao: Bytes
  readonly originNumber: bigint
  readonly originHash: Bytes
  readonly batchIndex: bigint
}

/** 32 zero bytes; shared, never written to. */
export const zeroHash: Bytes = new Uint8Array(32)

/** The version word at the head of a block hash. */
export const headerVersion = 1n

/** The words of `blockHash`. */
export function headerWords(header: BlockHeader): readonly (bigint | Bytes)[] {
  return [
    headerVersion,
    header.domainId,
    header.parentHash,
    header.number,
    header.timestamp,
    header.coinbase,
    header.worldRoot,
    header.receiptAcc,
    header.gasUsed,
    header.gasLimit,
    header.baseFee,
    header.prevRandao,
    header.originNumber,
    header.originHash,
    header.batchIndex,
  ]
}

/** `blockHash`: 15 words. */
export function blockHash(header: BlockHeader): Bytes {
  return hashWords(...headerWords(header))
}

/** `prevRandao = H(originHash, number)`: known in advance by the sequencer, so no source of secrets. */
export function blockRandao(originHash: Bytes, number: bigint): Bytes {
  return hashWords(originHash, number)
}

/** Block 0: no items, origin 0, batchIndex 0, the initial base fee. */
export function genesisHeader(config: DomainConfig): BlockHeader {
  return {
    domainId: config.domainId,
    parentHash: zeroHash,
    number: 0n,
    timestamp: config.genesisTimestamp,
    coinbase: sequencerFeeVaultAddress,
    worldRoot: config.genesisWorldRoot,
    receiptAcc: zeroHash,
    gasUsed: 0n,
    gasLimit: config.blockGasLimit,
    baseFee: config.initialBaseFee,
    prevRandao: blockRandao(zeroHash, 0n),
    originNumber: 0n,
    originHash: zeroHash,
    batchIndex: 0n,
  }
}

/** `prevRandao` as the word that the PREVRANDAO opcode pushes. */
export function randaoWord(header: Pick<BlockHeader, 'prevRandao'>): bigint {
  return bytesToBigint(header.prevRandao)
}
