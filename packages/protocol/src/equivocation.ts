/**
 * Equivocation of a sequencer: two blocks signed for one domain, parent and L1 origin (PRZ-10). The same check as
 * SequencerStake's `slash` (docs/disputes.md, Equivocation), without the stake.
 */
import {
  type Address,
  accept,
  type Bytes,
  bytesToBigint,
  bytesToHex,
  concatBytes,
  equalBytes,
  hashWords,
  keccak256,
  type Result,
  recoverAddress,
  refuse,
  secp256k1HalfOrder,
} from '@syncline/primitives'

/** The words of a block hash after the version word 1 (docs/state-format.md §4). Hashes have 32 bytes, numbers 256 bits. */
export type SignedHeader = {
  readonly domainId: bigint
  readonly parentHash: Bytes
  readonly number: bigint
  readonly timestamp: bigint
  readonly coinbase: bigint
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

/** A header and what its promise was signed with: 65 bytes r ‖ s ‖ v. */
export type SignedBlock = { readonly header: SignedHeader; readonly signature: Bytes }

/** Who signed two blocks for one place, and their hashes. */
export type Equivocation = { readonly sequencer: Address; readonly blockHashes: readonly [Bytes, Bytes] }

/** Why two signed blocks are no equivocation. The contract's errors have the same names in its own case. */
export type EquivocationCode =
  | 'EQUIVOCATION_NO_HEADER'
  | 'EQUIVOCATION_OTHER_DOMAIN'
  | 'EQUIVOCATION_OTHER_PARENT'
  | 'EQUIVOCATION_OTHER_ORIGIN'
  | 'EQUIVOCATION_SAME_BLOCK'
  | 'EQUIVOCATION_NOT_SIGNED'
  | 'EQUIVOCATION_OTHER_SIGNER'

const headerVersion = 1n
const text = (value: string): Bytes => keccak256(new TextEncoder().encode(value))
const domainType = text('EIP712Domain(string name,string version,uint256 chainId)')
const promiseType = text(
  'PreConfirmation(uint256 domainId,uint256 number,bytes32 parentHash,uint256 originNumber,bytes32 originHash,bytes32 blockHash)',
)
const name = text('Syncline')
const version = text('1')

const headerWords = (header: SignedHeader): readonly (bigint | Bytes)[] => [
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

const isWord = (value: bigint | Bytes): boolean =>
  typeof value === 'bigint' ? value >= 0n && value < 1n << 256n : value.length === 32

/** `blockHash`: 15 words. */
export function signedHeaderHash(header: SignedHeader): Bytes {
  return hashWords(headerVersion, ...headerWords(header))
}

/** EIP-712 digest of the promise that the block follows its parent under its origin, on the L1 with this chain id. */
export function headerPromiseDigest(header: SignedHeader, l1ChainId: bigint): Bytes {
  const separator = hashWords(domainType, name, version, l1ChainId)
  const message = hashWords(
    promiseType,
    header.domainId,
    header.number,
    header.parentHash,
    header.originNumber,
    header.originHash,
    signedHeaderHash(header),
  )
  return keccak256(concatBytes(Uint8Array.of(0x19, 0x01), separator, message))
}

/** Signer of a block's promise; undefined unless 65 bytes with v 27 or 28 and s in the lower half, by some key. */
export function promiseSigner({ header, signature }: SignedBlock, l1ChainId: bigint): Address | undefined {
  if (signature.length !== 65) return undefined
  if (bytesToBigint(signature.subarray(32, 64)) > secp256k1HalfOrder) return undefined
  return recoverAddress(headerPromiseDigest(header, l1ChainId), signature.subarray(0, 64), signature[64]! - 27)
}

/**
 * Whether a and b show that one key signed two blocks of domain `domainId` with the same parent and origin. Total: bytes of any
 * kind get an answer. What it accepts SequencerStake accepts from whoever has a stake there, and the other way round.
 */
export function checkEquivocation(
  domainId: bigint,
  a: SignedBlock,
  b: SignedBlock,
  l1ChainId: bigint,
): Result<Equivocation, EquivocationCode> {
  for (const { header } of [a, b]) {
    if (!headerWords(header).every(isWord)) return refuse('EQUIVOCATION_NO_HEADER', 'a header does not have 15 words')
    if (header.domainId !== domainId) {
      return refuse('EQUIVOCATION_OTHER_DOMAIN', `a block is of domain ${header.domainId}, not ${domainId}`)
    }
  }
  if (!equalBytes(a.header.parentHash, b.header.parentHash)) {
    return refuse('EQUIVOCATION_OTHER_PARENT', 'the blocks follow different blocks')
  }
  if (a.header.originNumber !== b.header.originNumber || !equalBytes(a.header.originHash, b.header.originHash)) {
    return refuse('EQUIVOCATION_OTHER_ORIGIN', 'the blocks have different L1 origins')
  }
  const blockHashes = [signedHeaderHash(a.header), signedHeaderHash(b.header)] as const
  if (equalBytes(...blockHashes)) return refuse('EQUIVOCATION_SAME_BLOCK', 'both are the same block')
  const signers = [promiseSigner(a, l1ChainId), promiseSigner(b, l1ChainId)] as const
  const [first, second] = signers
  if (first === undefined || second === undefined) {
    const blockHash = bytesToHex(blockHashes[first === undefined ? 0 : 1])
    return refuse('EQUIVOCATION_NOT_SIGNED', `nobody signed block ${blockHash} this way`)
  }
  if (!equalBytes(first, second)) return refuse('EQUIVOCATION_OTHER_SIGNER', 'different keys signed the blocks')
  return accept({ sequencer: first, blockHashes })
}
