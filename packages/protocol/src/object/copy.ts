/** A copy: one version of an object, conditional on its dependency (docs/claims.md §5; DEP-03, DEP-09). */
import {
  accept,
  type Bytes,
  bigintToWord,
  concatBytes,
  hashWords,
  type Result,
  readWord,
  refuse,
} from '@syncline/primitives'
import { countLiterals, type Dependency, hasNot, isTrue } from '../dependency/dependency.js'
import { dependencyDigest } from '../dependency/dependencyCodec.js'

/** Most copies of one object and one lineage on a domain, literals of one copy, bytes of a state: ObjectManager's. */
export const maxCopies = 32
export const maxCopyLiterals = 32
export const maxStateLength = 1_024

/** `typeId`, `index`: 32 bytes each; together they name the object. `state` has at most `maxStateLength` bytes. */
export type Copy = {
  readonly typeId: Bytes
  readonly index: Bytes
  readonly dependency: Dependency
  readonly state: Bytes
  /** Of a copy that left and waits for its fate; no part of its address. */
  readonly departure?: Departure | undefined
  /** Which arrival of the object it comes from, 0 or none if it was made here; no part of its address. */
  readonly lineage?: number | undefined
}

/** Where a copy went, and how much of what flows with it. */
export type Departure = {
  readonly to: bigint
  /** Of the receipt. */
  readonly nonce: bigint
  readonly kind: Bytes
  readonly quantity: bigint
  readonly receiptId: Bytes
}

/**
 * What is interchangeable: issued by one creator on one domain under one salt, as one type. A salt from 2^128 on names one object, whose index it
 * is; then the domain is that of the index, and the creator 0: an object has one kind. Amounts have a salt below.
 */
export type Kind = {
  readonly originDomain: bigint
  /** Address of 20 bytes as a number. */
  readonly creator: bigint
  readonly salt: Bytes
  readonly typeId: Bytes
}

/** What the isolation ledger counts a kind under: `H(originDomain, creator, salt, typeId)`. */
export function kindId({ originDomain, creator, salt, typeId }: Kind): Bytes {
  return hashWords(originDomain, creator, salt, typeId)
}

const uniqueFrom = 1n << 128n

/** Whether there is one object of this kind only. An index is a hash: below 2^128 by chance with 2^-128. */
export function isUniqueKind({ salt }: Pick<Kind, 'salt'>): boolean {
  return readWord(salt, 0) >= uniqueFrom
}

/** idx of the `nonce`-th object of a creator: the domain in 8 bytes, then 24 of a hash. No other domain and no other creator can make it. */
export function objectIndex(originDomain: bigint, creator: bigint, nonce: bigint): Bytes {
  return concatBytes(bigintToWord(originDomain).subarray(24), hashWords(originDomain, creator, nonce).subarray(0, 24))
}

/** Domain on which an object with this index was made. */
export function originOf(index: Bytes): bigint {
  return readWord(index, 0) >> 192n
}

/** The object's address without regard to copies: `H(M, TypeID, idx)`. `manager` in [0, 2^160). */
export function objectAddress(manager: bigint, { typeId, index }: Pick<Copy, 'typeId' | 'index'>): Bytes {
  return hashWords(manager, typeId, index)
}

/** Where a copy lies: `H(M, TypeID, idx, dependency digest)`, 32 bytes. Unique: two copies never have one address (INV-3). */
export function copyAddress(manager: bigint, copy: Omit<Copy, 'state'>): Bytes {
  return hashWords(manager, copy.typeId, copy.index, dependencyDigest(copy.dependency))
}

/** Refuses what has too many literals for a copy. */
export function checkCopySize(dependency: Dependency): Result<Dependency, 'DEPENDENCY_TOO_LARGE'> {
  const literals = countLiterals(dependency)
  if (literals <= maxCopyLiterals) return accept(dependency)
  return refuse('DEPENDENCY_TOO_LARGE', `a copy depends on at most ${maxCopyLiterals} literals`, { literals })
}

/** Refuses a copy that nothing can be done with: it waits for claims to be false, or it left. */
export function checkUsable({ dependency, departure }: Copy): Result<undefined, 'DEPENDENCY_HAS_NOT' | 'COPY_FROZEN'> {
  if (hasNot(dependency)) {
    return refuse('DEPENDENCY_HAS_NOT', 'a copy that depends on a claim being false can only wait')
  }
  if (departure === undefined) return accept(undefined)
  return refuse('COPY_FROZEN', 'the copy left and waits for the world that holds its receipt', {
    nonce: departure.nonce,
  })
}

/** True if nothing is left to be decided about the copy. */
export function isOfficial(copy: Copy): boolean {
  return isTrue(copy.dependency)
}
