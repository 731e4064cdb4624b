/** What a difference between domains is: late, forked, missing, or two locks for one state (docs/reconciliation.md §2; OIP-09, OIP-10). */
import { equalBytes } from '@syncline/primitives'
import { absentEntryHash, type LockEntry, lockEntryHash } from './reconciliation.js'
import { compareVersions, joinVersions, type Version } from './version.js'

/**
 * LAG: some have not seen orders that others have; told, they follow. MISSING: the same, and they know nothing of the asset at all. FORK: each saw
 * what another did not, or all saw the same and made something else of it. LOCK: the same, but the states are equal and only what is held, or
 * the order that stands, is not.
 */
export type DivergenceKind = 'LAG' | 'FORK' | 'MISSING' | 'LOCK'

/** What one domain says of an asset. */
export type Standing = { readonly entry: LockEntry; readonly version: Version }

/** Indices of domains: whose entry the others can follow to, and who is to follow. Without `ahead` somebody has to decide. */
export type Classification = {
  readonly kind: DivergenceKind
  readonly ahead: readonly number[]
  readonly behind: readonly number[]
}

/** Classifies the standings of one asset on all domains; undefined if the entries are equal. O(domains · dots). */
export function classify(standings: readonly Standing[]): Classification | undefined {
  const hashes = standings.map(({ entry }) => lockEntryHash(entry))
  if (hashes.every((hash) => equalBytes(hash, hashes[0]!))) return undefined
  const all = joinVersions(...standings.map(({ version }) => version))
  const indices = standings.map((_, index) => index)
  const ahead = indices.filter((index) => compareVersions(standings[index]!.version, all) === 'equal')
  const behind = indices.filter((index) => !ahead.includes(index))
  const isLed = ahead.length > 0 && ahead.every((index) => equalBytes(hashes[index]!, hashes[ahead[0]!]!))
  if (!isLed) {
    const isOneState = standings.every(({ entry }) => entry.state === standings[0]!.entry.state)
    return { kind: isOneState ? 'LOCK' : 'FORK', ahead: [], behind: indices }
  }
  const isMissing = behind.every(
    (index) => equalBytes(hashes[index]!, absentEntryHash) && standings[index]!.version.size === 0,
  )
  return { kind: isMissing ? 'MISSING' : 'LAG', ahead, behind }
}

/** Whether a difference of this kind goes to a vote; the others follow without one. */
export function needsVote(kind: DivergenceKind): boolean {
  return kind === 'FORK' || kind === 'LOCK'
}
