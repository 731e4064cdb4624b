/** What validators sign and when it counts; twin of Quorum.sol (docs/quorum.md §3, §4). Signatures themselves are checked elsewhere. */
import { type Address, type Bytes, bytesToBigint, hashWords, invariant } from '@syncline/primitives'

/** Members of a set: the bits of a certificate. */
export const mostMembers = 64
/** Bytes of a key, a point of G1 without compression. */
export const publicKeyLength = 96
/** Bytes of a signature, a point of G2 without compression. */
export const signatureLength = 192

const tagOf = (text: string): bigint => bytesToBigint(new TextEncoder().encode(text.padEnd(32, '\0')))
const chainTagTag = tagOf('syncline.quorum.v1')
const setTag = tagOf('syncline.quorum.set.v1')
const attestationTag = tagOf('syncline.quorum.attestation.v1')
const finalBlockTag = tagOf('syncline.quorum.final.v1')
const contractsTag = tagOf('syncline.quorum.contracts.v1')
const possessionTag = tagOf('syncline.quorum.possession.v1')

/** `account` has 20 bytes, `key` 96. */
export type QuorumMember = { readonly account: Address; readonly key: Bytes }

/** The validators of a domain in one epoch. Times are seconds of L1; at most 64 members. */
export type QuorumSet = {
  readonly chainTag: Bytes
  readonly domainId: bigint
  readonly epoch: bigint
  readonly startsAt: bigint
  readonly expiresAt: bigint
  readonly members: readonly QuorumMember[]
}

/** "I executed this block": hashes of 32 bytes. The parent tells the branch. */
export type Attestation = {
  readonly domainId: bigint
  readonly number: bigint
  readonly worldRoot: Bytes
  readonly blockHash: Bytes
  readonly parentHash: Bytes
  readonly epoch: bigint
}

/** "This L1 block is final", told by the validators of `domainId`. */
export type FinalBlock = {
  readonly domainId: bigint
  readonly number: bigint
  readonly blockHash: Bytes
  readonly epoch: bigint
}

/** "The contracts of my chain are here", told once by a foreign chain's validators. Addresses have 20 bytes. */
export type ForeignContracts = {
  readonly domainId: bigint
  readonly epoch: bigint
  readonly objectManager: Address
  readonly messenger: Address
}

/** ⌊2n/3⌋ + 1. */
export function quorumThreshold(members: number): number {
  return Math.floor((2 * members) / 3) + 1
}

/** What binds all that is signed to one L1 and one contract. */
export function quorumChainTag(l1ChainId: bigint, validatorSet: Address): Bytes {
  return hashWords(chainTagTag, l1ChainId, validatorSet)
}

const keyWords = (key: Bytes): readonly Bytes[] => {
  invariant(key.length === publicKeyLength, 'a key has 96 bytes')
  return [key.subarray(0, 32), key.subarray(32, 64), key.subarray(64, 96)]
}

/** What everybody holds of a set: the ABI encoding's hash. */
export function quorumSetHash({ chainTag, domainId, epoch, startsAt, expiresAt, members }: QuorumSet): Bytes {
  const words = members.flatMap(({ account, key }) => [account, ...keyWords(key)])
  const count = BigInt(members.length)
  // offsets of the set and of its members, as the ABI has them
  return hashWords(setTag, 64n, chainTag, domainId, epoch, startsAt, expiresAt, 192n, count, ...words)
}

/** What is signed for an attestation. */
export function attestationMessage(chainTag: Bytes, said: Attestation): Bytes {
  const { domainId, number, worldRoot, blockHash, parentHash, epoch } = said
  return hashWords(attestationTag, chainTag, domainId, number, worldRoot, blockHash, parentHash, epoch)
}

/** What is signed to call an L1 block final. */
export function finalBlockMessage(chainTag: Bytes, { domainId, number, blockHash, epoch }: FinalBlock): Bytes {
  return hashWords(finalBlockTag, chainTag, domainId, number, blockHash, epoch)
}

/** What is signed to say where a foreign chain's contracts are. */
export function contractsMessage(chainTag: Bytes, said: ForeignContracts): Bytes {
  const { domainId, epoch, objectManager, messenger } = said
  return hashWords(contractsTag, chainTag, domainId, epoch, objectManager, messenger)
}

/** What a key signs to take a seat. */
export function possessionMessage(chainTag: Bytes, domainId: bigint, account: Address, key: Bytes): Bytes {
  return hashWords(possessionTag, chainTag, domainId, account, ...keyWords(key))
}

/** Whether no honest validator signs both: other blocks of one domain at one height. */
export function areConflicting(a: Attestation, b: Attestation): boolean {
  if (a.domainId !== b.domainId || a.number !== b.number) return false
  return (
    bytesToBigint(a.worldRoot) !== bytesToBigint(b.worldRoot) ||
    bytesToBigint(a.blockHash) !== bytesToBigint(b.blockHash)
  )
}

/** Number of bits that are set. */
export function countSigners(signers: bigint): number {
  let count = 0
  for (let rest = signers; rest > 0n; rest &= rest - 1n) count++
  return count
}

/** Members whose bit is not set. */
export function missingMembers(set: QuorumSet, signers: bigint): readonly QuorumMember[] {
  return set.members.filter((_, i) => ((signers >> BigInt(i)) & 1n) === 0n)
}
