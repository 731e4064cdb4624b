/**
 * Conditional records (tag, dep): two of one tag may stand only if they cannot both be true, so that a receipt is claimed and a
 * nullifier spent at most once in every world (docs/claims.md §6; joint 2 of the architecture, gap G3, DEP-34).
 */
import { accept, type Bytes, bytesToHex, type Result, refuse } from '@syncline/primitives'
import { type Claim, compareClaims } from '../claim/claim.js'
import type { ClaimView } from '../claim/claimView.js'
import type { Dependency } from '../dependency/dependency.js'
import { areCompatible, isSatisfiable, reduce } from '../dependency/reduce.js'

/** Most records of one tag: each needs a rival claim that somebody had admitted. */
export const maxRecordsPerTag = 8

export type ConditionalRecords = {
  /** Takes a record, `claim` its name, that cannot be true together with one that stands; drops those that cannot be true any more. O(records of the tag · L²). */
  readonly insert: (
    tag: Bytes,
    dependency: Dependency,
    view: ClaimView,
    claim?: Claim,
  ) => Result<undefined, 'RECORD_CONFLICT'>
  /** True if a record of the tag was inserted under the claim and stands. */
  readonly isRecorded: (tag: Bytes, claim: Claim) => boolean
  /** Reduces the records of a tag and drops those that are FALSE. Gives what stands. */
  readonly resolve: (tag: Bytes, view: ClaimView) => readonly Dependency[]
  readonly recordsOf: (tag: Bytes) => readonly Dependency[]
  /** What `insert` would say. */
  readonly check: (tag: Bytes, dependency: Dependency, view: ClaimView) => Result<undefined, 'RECORD_CONFLICT'>
}

type Entry = { readonly dependency: Dependency; readonly claim: Claim | undefined }

export function createConditionalRecords(): ConditionalRecords {
  const records = new Map<string, readonly Entry[]>()
  const entriesOf = (tag: Bytes): readonly Entry[] => records.get(bytesToHex(tag)) ?? []
  const standing = (tag: Bytes, view: ClaimView): readonly Entry[] =>
    entriesOf(tag).filter(({ dependency }) => isSatisfiable(dependency, view))
  const check: ConditionalRecords['check'] = (tag, dependency, view) => {
    const others = standing(tag, view)
    if (
      others.length >= maxRecordsPerTag ||
      others.some((other) => areCompatible(other.dependency, dependency, view))
    ) {
      return refuse('RECORD_CONFLICT', 'a record of this tag stands that can be true together with this one', {
        standing: others.length,
      })
    }
    return accept(undefined)
  }
  return {
    recordsOf: (tag) => entriesOf(tag).map(({ dependency }) => dependency),
    isRecorded: (tag, claim) =>
      entriesOf(tag).some((entry) => entry.claim !== undefined && compareClaims(entry.claim, claim) === 0),
    check,
    insert(tag, dependency, view, claim) {
      const checked = check(tag, dependency, view)
      if (checked.ok) records.set(bytesToHex(tag), [...standing(tag, view), { dependency, claim }])
      return checked
    },
    resolve(tag, view) {
      const left = entriesOf(tag).flatMap((entry) => {
        const dependency = reduce(entry.dependency, view)
        return dependency === 'FALSE' ? [] : [{ ...entry, dependency }]
      })
      if (left.length === 0) records.delete(bytesToHex(tag))
      else records.set(bytesToHex(tag), left)
      return left.map(({ dependency }) => dependency)
    },
  }
}
