/** A copy: one version of an object, conditional on its dependency (docs/claims.md §5; DEP-03, DEP-09). */
import { type Bytes, hashWords, readWord } from '@syncline/primitives'
import { type Dependency, isTrue } from '../dependency/dependency.js'
import { dependencyDigest } from '../dependency/dependencyCodec.js'

/** `typeId`, `index`: 32 bytes each; together they name the object. `state` has any length. */
export type Copy = {
  readonly typeId: Bytes
  readonly index: Bytes
  readonly dependency: Dependency
  readonly state: Bytes
}

/**
 * What is interchangeable: issued by one creator on one domain under one salt, as one type. A salt from 2^128 on names one object, whose index it
 * is; amounts have a salt below.
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

/** idx of the `nonce`-th object of a creator: no other domain and no other creator can make it. */
export function objectIndex(originDomain: bigint, creator: bigint, nonce: bigint): Bytes {
  return hashWords(originDomain, creator, nonce)
}

/** The object's address without regard to copies: `H(M, TypeID, idx)`. `manager` in [0, 2^160). */
export function objectAddress(manager: bigint, { typeId, index }: Pick<Copy, 'typeId' | 'index'>): Bytes {
  return hashWords(manager, typeId, index)
}

/** Where a copy lies: `H(M, TypeID, idx, dependency digest)`, 32 bytes. Unique: two copies never have one address (INV-3). */
export function copyAddress(manager: bigint, copy: Omit<Copy, 'state'>): Bytes {
  return hashWords(manager, copy.typeId, copy.index, dependencyDigest(copy.dependency))
}

/** True if nothing is left to be decided about the copy. */
export function isOfficial(copy: Copy): boolean {
  return isTrue(copy.dependency)
}
