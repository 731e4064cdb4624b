/**
 * Conditional records (tag, dep): two of one tag may stand only if they cannot both be true, so that a receipt is claimed and a
 * nullifier spent at most once in every world (docs/claims.md §6; joint 2 of the architecture, gap G3, DEP-34).
 */
import { accept, type Bytes, bytesToHex, type Result, refuse } from '@syncline/primitives'
import type { ClaimView } from '../claim/claimView.js'
import type { Dependency } from '../dependency/dependency.js'
import { areCompatible, reduce } from '../dependency/reduce.js'

/** Most records of one tag: each needs a rival claim that somebody had admitted. */
export const maxRecordsPerTag = 64

export type ConditionalRecords = {
  /** Takes a record that cannot be true together with one that stands. O(records of the tag · L²). */
  readonly insert: (tag: Bytes, dependency: Dependency, view: ClaimView) => Result<undefined, 'RECORD_CONFLICT'>
  /** Reduces the records of a tag and drops those that are FALSE. Gives what stands. */
  readonly resolve: (tag: Bytes, view: ClaimView) => readonly Dependency[]
  readonly recordsOf: (tag: Bytes) => readonly Dependency[]
  /** What `insert` would say. */
  readonly check: (tag: Bytes, dependency: Dependency, view: ClaimView) => Result<undefined, 'RECORD_CONFLICT'>
}

export function createConditionalRecords(): ConditionalRecords {
  const records = new Map<string, readonly Dependency[]>()
  const recordsOf = (tag: Bytes): readonly Dependency[] => records.get(bytesToHex(tag)) ?? []
  const check: ConditionalRecords['check'] = (tag, dependency, view) => {
    const standing = recordsOf(tag)
    if (standing.length >= maxRecordsPerTag || standing.some((other) => areCompatible(other, dependency, view))) {
      return refuse('RECORD_CONFLICT', 'a record of this tag stands that can be true together with this one', {
        standing: standing.length,
      })
    }
    return accept(undefined)
  }
  return {
    recordsOf,
    check,
    insert(tag, dependency, view) {
      const checked = check(tag, dependency, view)
      if (checked.ok) records.set(bytesToHex(tag), [...recordsOf(tag), dependency])
      return checked
    },
    resolve(tag, view) {
      const left = recordsOf(tag).flatMap((dependency) => {
        const reduced = reduce(dependency, view)
        return reduced === 'FALSE' ? [] : [reduced]
      })
      if (left.length === 0) records.delete(bytesToHex(tag))
      else records.set(bytesToHex(tag), left)
      return left
    },
  }
}
