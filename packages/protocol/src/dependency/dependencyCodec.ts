/** Canonical bytes and digest of a dependency (docs/claims.md §3). One form has one encoding, and nothing else decodes. */
import { accept, type Bytes, concatBytes, keccak256, type Result, refuse } from '@syncline/primitives'
import { type Claim, claimLength, decodeClaim, writeClaim } from '../claim/claim.js'
import { countLiterals, createDependency, type Dependency, equalDependencies } from './dependency.js'

/** Most literals and groups of a dependency. A contract may ask for less; it never takes more. */
export const dependencyLimits = { literals: 256, groups: 64 } as const

const tag = new Uint8Array(32)
tag.set(new TextEncoder().encode('syncline.dependency.v1'))

/** Refuses a dependency that has no encoding. */
export function checkDependencySize(dependency: Dependency): Result<Dependency, 'DEPENDENCY_TOO_LARGE'> {
  const literals = countLiterals(dependency)
  const groups = dependency.negated.length
  if (literals <= dependencyLimits.literals && groups <= dependencyLimits.groups) return accept(dependency)
  return refuse(
    'DEPENDENCY_TOO_LARGE',
    `a dependency has at most ${dependencyLimits.literals} literals and ${dependencyLimits.groups} groups`,
    { literals, groups },
  )
}

/** `count u16 ‖ claims`, for P; then `groups u16`, and the same for each group. Throws RangeError beyond the limits. */
export function encodeDependency(dependency: Dependency): Bytes {
  if (!checkDependencySize(dependency).ok) throw new RangeError('a dependency beyond the limits has no encoding')
  const { positive, negated } = dependency
  const out = new Uint8Array(4 + 2 * negated.length + claimLength * countLiterals(dependency))
  const view = new DataView(out.buffer)
  let offset = 0
  const writeSet = (claims: readonly Claim[]): void => {
    view.setUint16(offset, claims.length)
    offset += 2
    for (const claim of claims) {
      writeClaim(out, offset, claim)
      offset += claimLength
    }
  }
  writeSet(positive)
  view.setUint16(offset, negated.length)
  offset += 2
  for (const group of negated) writeSet(group)
  return out
}

/** Digest of the canonical bytes: `keccak("syncline.dependency.v1" padded right to a word ‖ bytes)`. */
export function dependencyDigest(dependency: Dependency): Bytes {
  return keccak256(concatBytes(tag, encodeDependency(dependency)))
}

/** Reads what `encodeDependency` writes, and nothing else. Total; reads at most the limits. */
export function decodeDependency(
  bytes: Bytes,
): Result<Dependency, 'DEPENDENCY_MALFORMED' | 'DEPENDENCY_NOT_CANONICAL' | 'DEPENDENCY_TOO_LARGE'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let offset = 0
  let literals = 0
  const readCount = (): number | undefined => {
    if (offset + 2 > bytes.length) return undefined
    offset += 2
    return view.getUint16(offset - 2)
  }
  /** Undefined if the bytes end early, are too many, or hold something else than claims. */
  const readSet = (): Claim[] | undefined => {
    const count = readCount()
    if (count === undefined || offset + count * claimLength > bytes.length) return undefined
    literals += count
    if (literals > dependencyLimits.literals) return undefined
    const claims: Claim[] = []
    for (let i = 0; i < count; i++, offset += claimLength) {
      const claim = decodeClaim(bytes.subarray(offset, offset + claimLength))
      if (!claim.ok) return undefined
      claims.push(claim.value)
    }
    return claims
  }
  const fail = () =>
    literals > dependencyLimits.literals
      ? refuse('DEPENDENCY_TOO_LARGE', `a dependency has at most ${dependencyLimits.literals} literals`)
      : refuse('DEPENDENCY_MALFORMED', 'counts, claims and length do not fit', { offset, length: bytes.length })

  const positive = readSet()
  if (positive === undefined) return fail()
  const groups = readCount()
  if (groups === undefined) return fail()
  if (groups > dependencyLimits.groups) {
    return refuse('DEPENDENCY_TOO_LARGE', `a dependency has at most ${dependencyLimits.groups} groups`, { groups })
  }
  const negated: Claim[][] = []
  for (let i = 0; i < groups; i++) {
    const group = readSet()
    if (group === undefined) return fail()
    negated.push(group)
  }
  if (offset !== bytes.length) return fail()
  const read = { positive, negated }
  const normal = createDependency(positive, negated)
  if (normal !== 'FALSE' && equalDependencies(normal, read)) return accept(read)
  return refuse('DEPENDENCY_NOT_CANONICAL', 'sets must ascend; groups are not empty, disjoint from P, none in another')
}
