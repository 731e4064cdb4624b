/** A copy: one version of an object, conditional on its dependency (docs/claims.md §5; DEP-03, DEP-09). */
import { type Bytes, hashWords } from '@syncline/primitives'
import { type Dependency, isTrue } from '../dependency/dependency.js'
import { dependencyDigest } from '../dependency/dependencyCodec.js'

/** `typeId`, `index`: 32 bytes each; together they name the object. `state` has any length. */
export type Copy = {
  readonly typeId: Bytes
  readonly index: Bytes
  readonly dependency: Dependency
  readonly state: Bytes
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
