/** Partial consensus: what validators' votes make of each segment (docs/reconciliation.md §4; OIP-45). A segment holds whole bundles, so none is split. */
import { type Bytes, bytesToHex, equalBytes, type Hex } from '@syncline/primitives'
import type { VoteVector } from './messages.js'

/** Votes on one segment. Who did not send a vector is not counted. */
export type SegmentCount = { readonly yes: number; readonly no: number; readonly abstain: number }

/** Indices of segments in three disjoint lists, each ascending. `rejected`: so many said no that no quorum can say yes any more. */
export type Tally = {
  readonly accepted: readonly number[]
  readonly rejected: readonly number[]
  readonly noQuorum: readonly number[]
  readonly counts: readonly SegmentCount[]
}

/** Counts one vector of each voter; of a second one nothing is counted. O(segments · voters). */
export function tallyVectors(segments: number, members: number, needed: number, vectors: readonly VoteVector[]): Tally {
  const heard = new Map(vectors.toReversed().map((vector) => [vector.voter, vector]))
  const counts = Array.from({ length: segments }, (_, segment): SegmentCount => {
    const said = [...heard.values()].map(({ votes }) => votes[segment])
    const of = (vote: string): number => said.filter((one) => one === vote).length
    return { yes: of('yes'), no: of('no'), abstain: of('abstain') }
  })
  const pick = (is: (count: SegmentCount) => boolean): readonly number[] =>
    counts.flatMap((each, segment) => (is(each) ? [segment] : []))
  const isAccepted = ({ yes }: SegmentCount): boolean => yes >= needed
  const isRejected = (each: SegmentCount): boolean => !isAccepted(each) && each.no > members - needed
  return {
    accepted: pick(isAccepted),
    rejected: pick(isRejected),
    noQuorum: pick((each) => !isAccepted(each) && !isRejected(each)),
    counts,
  }
}

/** Two votes of one seat that no honest seat casts: signed digests of one slot that differ. */
export type VoteEquivocation = {
  readonly voter: number
  readonly slot: string
  readonly first: Bytes
  readonly second: Bytes
}

/** Remembers what seats signed, by slot, and tells who signed two things. */
export type VoteWatch = {
  /** The equivocation that this digest completes, once for each slot. */
  readonly note: (voter: number, slot: string, digest: Bytes) => VoteEquivocation | undefined
  readonly clear: () => void
}

/** Most slots that are remembered between two calls of `clear`; later ones are not watched. */
export const mostWatchedSlots = 65_536

export function createVoteWatch(): VoteWatch {
  const seen = new Map<Hex | string, { readonly digest: Bytes; isTold: boolean }>()
  return {
    note(voter, slot, digest) {
      const name = `${voter} ${slot}`
      const before = seen.get(name)
      if (before === undefined) {
        if (seen.size < mostWatchedSlots) seen.set(name, { digest, isTold: false })
        return undefined
      }
      if (before.isTold || equalBytes(before.digest, digest)) return undefined
      before.isTold = true
      return { voter, slot, first: before.digest, second: digest }
    },
    clear: () => seen.clear(),
  }
}

/** The slot of a vote: what a seat says once. */
export function slotOf(kind: string, height: bigint, view: number, of?: Bytes): string {
  return `${kind} ${height} ${view}${of === undefined ? '' : ` ${bytesToHex(of)}`}`
}
