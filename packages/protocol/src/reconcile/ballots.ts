/** Votes on values, as a seat counts them: of each seat one in a view, whatever it says besides, so a seat that says many things takes no room. */
import { type Bytes, bytesToHex, type Hex } from '@syncline/primitives'
import type { ValueVote } from './messages.js'

export type Ballots = {
  /** False if the seat voted in this view before, for this value or another. */
  readonly cast: (vote: ValueVote) => boolean
  /** Votes for a value in a view, by seat. */
  readonly of: (kind: ValueVote['kind'], view: number, value: Bytes) => ReadonlyMap<number, ValueVote>
  /** Views in which somebody voted for a value, in the order of the first votes. */
  readonly viewsOf: (value: Bytes) => readonly number[]
  /** Votes that are kept: at most two for each seat and view. */
  readonly size: () => number
  readonly clear: () => void
}

const none: ReadonlyMap<number, ValueVote> = new Map()

export function createBallots(): Ballots {
  /** By value, then by kind and view, then by seat. */
  const votes = new Map<Hex, Map<string, Map<number, ValueVote>>>()
  const voted = new Set<string>()
  return {
    cast(vote) {
      const slot = `${vote.kind} ${vote.view}`
      const ballot = `${slot} ${vote.voter}`
      if (voted.has(ballot)) return false
      voted.add(ballot)
      const name = bytesToHex(vote.value)
      const slots = votes.get(name) ?? new Map<string, Map<number, ValueVote>>()
      votes.set(name, slots)
      const seats = slots.get(slot) ?? new Map<number, ValueVote>()
      slots.set(slot, seats.set(vote.voter, vote))
      return true
    },
    of: (kind, view, value) => votes.get(bytesToHex(value))?.get(`${kind} ${view}`) ?? none,
    viewsOf: (value) => [
      ...new Set([...(votes.get(bytesToHex(value))?.keys() ?? [])].map((slot) => Number(slot.split(' ')[1]))),
    ],
    size: () => voted.size,
    clear() {
      votes.clear()
      voted.clear()
    },
  }
}
