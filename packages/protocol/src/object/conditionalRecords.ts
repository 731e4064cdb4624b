/**
 * Conditional records (tag, dep): two of one tag may stand only if they cannot both be true, so that a receipt is claimed and a
 * nullifier spent at most once in every world (docs/claims.md §6; joint 2 of the architecture, gap G3, DEP-34).
 */
import { accept, type Bytes, bytesToHex, type Result, refuse } from '@syncline/primitives'
import type { ClaimView } from '../claim/claimView.js'
import type { Dependency } from '../dependency/dependency.js'
import { areCompatible, isSatisfiable, reduce } from '../dependency/reduce.js'

/** Most records of one tag, unless said otherwise: each needs a rival claim that somebody had admitted. */
export const maxRecordsPerTag = 8

export type ConditionalRecords = {
  /** Takes a record that cannot be true together with one that stands; drops those that cannot be true any more. O(records of the tag · L²). */
  readonly insert: (tag: Bytes, dependency: Dependency, view: ClaimView) => Result<undefined, 'RECORD_CONFLICT'>
  /** Reduces the records of a tag and drops those that are FALSE. Gives what stands. */
  readonly resolve: (tag: Bytes, view: ClaimView) => readonly Dependency[]
  readonly recordsOf: (tag: Bytes) => readonly Dependency[]
  /** What `insert` would say. */
  readonly check: (tag: Bytes, dependency: Dependency, view: ClaimView) => Result<undefined, 'RECORD_CONFLICT'>
}

/** `most` records of one tag: without a bound where all claims of a tag exclude each other, so that nobody can fill it. */
export function createConditionalRecords(most: number = maxRecordsPerTag): ConditionalRecords {
  const records = new Map<string, readonly Dependency[]>()
  const recordsOf = (tag: Bytes): readonly Dependency[] => records.get(bytesToHex(tag)) ?? []
  const standing = (tag: Bytes, view: ClaimView): readonly Dependency[] =>
    recordsOf(tag).filter((dependency) => isSatisfiable(dependency, view))
  const check: ConditionalRecords['check'] = (tag, dependency, view) => {
    const others = standing(tag, view)
    if (others.length >= most || others.some((other) => areCompatible(other, dependency, view))) {
      return refuse('RECORD_CONFLICT', 'a record of this tag stands that can be true together with this one', {
        standing: others.length,
      })
    }
    return accept(undefined)
  }
  return {
    recordsOf,
    check,
    insert(tag, dependency, view) {
      const checked = check(tag, dependency, view)
      if (checked.ok) records.set(bytesToHex(tag), [...standing(tag, view), dependency])
      return checked
    },
    resolve(tag, view) {
      const left = recordsOf(tag).flatMap((each) => {
        const dependency = reduce(each, view)
        return dependency === 'FALSE' ? [] : [dependency]
      })
      if (left.length === 0) records.delete(bytesToHex(tag))
      else records.set(bytesToHex(tag), left)
      return left
    },
  }
}
