/**
 * Equivocation of a sequencer: two blocks promised for one domain, parent and L1 origin (PRZ-10). The same check as
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

/** What a sequencer signs for a block. Hashes have 32 bytes, numbers 256 bits. */
export type PromisedBlock = {
  readonly domainId: bigint
  readonly number: bigint
  readonly parentHash: Bytes
  readonly originNumber: bigint
  readonly originHash: Bytes
  readonly blockHash: Bytes
}

/** A promise and what it was signed with: 65 bytes r ‖ s ‖ v. */
export type SignedPromise = { readonly promised: PromisedBlock; readonly signature: Bytes }

/** Who signed two blocks for one place, and their hashes. */
export type Equivocation = { readonly sequencer: Address; readonly blockHashes: readonly [Bytes, Bytes] }

/** Why two promises are no equivocation. The contract's errors have the same names in its own case. */
export type EquivocationCode =
  | 'EQUIVOCATION_NO_PROMISE'
  | 'EQUIVOCATION_OTHER_DOMAIN'
  | 'EQUIVOCATION_OTHER_PARENT'
  | 'EQUIVOCATION_OTHER_ORIGIN'
  | 'EQUIVOCATION_SAME_BLOCK'
  | 'EQUIVOCATION_NOT_SIGNED'
  | 'EQUIVOCATION_OTHER_SIGNER'

const text = (value: string): Bytes => keccak256(new TextEncoder().encode(value))
const domainType = text('EIP712Domain(string name,string version,uint256 chainId)')
const promiseType = text(
  'PreConfirmation(uint256 domainId,uint256 number,bytes32 parentHash,uint256 originNumber,bytes32 originHash,bytes32 blockHash)',
)
const name = text('Syncline')
const version = text('1')

const wordsOf = (promised: PromisedBlock): readonly (bigint | Bytes)[] => [
  promised.domainId,
  promised.number,
  promised.parentHash,
  promised.originNumber,
  promised.originHash,
  promised.blockHash,
]

const isWord = (value: bigint | Bytes): boolean =>
  typeof value === 'bigint' ? value >= 0n && value < 1n << 256n : value.length === 32

/** EIP-712 digest of a promise, on the L1 with this chain id: two L1s cannot share promises. */
export function promiseDigest(promised: PromisedBlock, l1ChainId: bigint): Bytes {
  const separator = hashWords(domainType, name, version, l1ChainId)
  const message = hashWords(promiseType, ...wordsOf(promised))
  return keccak256(concatBytes(Uint8Array.of(0x19, 0x01), separator, message))
}

/** Signer of a promise; undefined unless 65 bytes with v 27 or 28 and s in the lower half, by some key. */
export function promiseSigner({ promised, signature }: SignedPromise, l1ChainId: bigint): Address | undefined {
  if (signature.length !== 65) return undefined
  if (bytesToBigint(signature.subarray(32, 64)) > secp256k1HalfOrder) return undefined
  return recoverAddress(promiseDigest(promised, l1ChainId), signature.subarray(0, 64), signature[64]! - 27)
}

/**
 * Whether a and b show that one key promised two blocks of domain `domainId` for one place: one parent hash and one origin hash. The
 * numbers are not compared: the hashes fix them, and a false one is no way out. Total: bytes of any kind get an answer. What it
 * accepts SequencerStake accepts from whoever has a stake there, and the other way round.
 */
export function checkEquivocation(
  domainId: bigint,
  a: SignedPromise,
  b: SignedPromise,
  l1ChainId: bigint,
): Result<Equivocation, EquivocationCode> {
  for (const { promised } of [a, b]) {
    if (!wordsOf(promised).every(isWord)) return refuse('EQUIVOCATION_NO_PROMISE', 'a promise does not have 6 words')
    if (promised.domainId !== domainId) {
      return refuse('EQUIVOCATION_OTHER_DOMAIN', `a promise is of domain ${promised.domainId}, not ${domainId}`)
    }
  }
  if (!equalBytes(a.promised.parentHash, b.promised.parentHash)) {
    return refuse('EQUIVOCATION_OTHER_PARENT', 'the blocks follow different blocks')
  }
  if (!equalBytes(a.promised.originHash, b.promised.originHash)) {
    return refuse('EQUIVOCATION_OTHER_ORIGIN', 'the blocks have different L1 origins')
  }
  const blockHashes = [a.promised.blockHash, b.promised.blockHash] as const
  if (equalBytes(...blockHashes)) return refuse('EQUIVOCATION_SAME_BLOCK', 'both promise the same block')
  const [first, second] = [promiseSigner(a, l1ChainId), promiseSigner(b, l1ChainId)]
  if (first === undefined || second === undefined) {
    const blockHash = bytesToHex(blockHashes[first === undefined ? 0 : 1])
    return refuse('EQUIVOCATION_NOT_SIGNED', `nobody promised block ${blockHash} this way`)
  }
  if (!equalBytes(first, second)) return refuse('EQUIVOCATION_OTHER_SIGNER', 'different keys signed the promises')
  return accept({ sequencer: first, blockHashes })
}
