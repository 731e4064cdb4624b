/** What an update touches, and which updates are in conflict (docs/locks.md §8; OIP-31, OIP-33). */
import type { OrderAction } from '../generated/locks.js'

/** Keys of one update, all modes together. */
export const mostAccessesOfUpdate = 1_024

/** An order among the updates: two of one key share a batch only if neither changes the other's outcome. */
export type OrderAccess = { readonly key: number; readonly action: OrderAction }

/** Keys are numbers from a `KeyIndex`. `adds`: additions whose order does not matter and whose result nobody reads. */
export type AccessSet = {
  readonly reads: readonly number[]
  readonly writes: readonly number[]
  readonly adds: readonly number[]
  readonly orders: readonly OrderAccess[]
}

/** Number of keys that a set names. */
export function countAccesses({ reads, writes, adds, orders }: AccessSet): number {
  return reads.length + writes.length + adds.length + orders.length
}

/** Gives names of keys small numbers, densely from 0, so that detectors keep arrays. */
export type KeyIndex = { readonly indexOf: (name: string) => number; readonly size: () => number }

export function createKeyIndex(): KeyIndex {
  const numbers = new Map<string, number>()
  return {
    indexOf(name) {
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, numbers.size)
      return numbers.size - 1
    },
    size: () => numbers.size,
  }
}
