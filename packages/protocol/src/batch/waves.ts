/**
 * Waves: conflict-free sets of updates that, run one after another, give what arrival order gives (docs/locks.md §8; OIP-32). The wave of an
 * update is one more than the highest wave of an earlier one in conflict with it: as few waves as that order allows.
 */
import { type LockPolicy, type OrderAction, orderActions } from '../generated/locks.js'
import { commuteOnOutcome } from '../lock/transition.js'
import type { AccessSet } from './access.js'

/** Tells the wave of each update, in order of arrival, from 1. Pluggable. */
export type ConflictDetector = {
  readonly place: (update: AccessSet) => number
  /** Looks so far: at keys, or at pairs of updates. What the costs of detectors are compared by. */
  readonly looks: () => number
}

type Clashes = readonly (readonly number[])[]

/** For each action those that may not share a wave with it on one key. */
function clashesOf(policy: LockPolicy): Clashes {
  return orderActions.map((action) =>
    orderActions.flatMap((other, i) => (commuteOnOutcome(policy, action, other) ? [] : [i])),
  )
}

/** Grows to hold at least `length` entries; new ones are 0. */
function grown(waves: Int32Array, length: number): Int32Array {
  const larger = new Int32Array(Math.max(length, 2 * waves.length))
  larger.set(waves)
  return larger
}

/**
 * The detector: for each key the last wave that read, wrote, added to and ordered it. O(accesses) time, O(keys) memory; an order looks at
 * nine entries. A key in several modes of one update counts in the strictest.
 */
export function createWaveDetector(policy: LockPolicy): ConflictDetector {
  const clashes = clashesOf(policy)
  const code = new Map(orderActions.map((action, i) => [action, i] as const)) as ReadonlyMap<OrderAction, number>
  const width = orderActions.length
  let reads: Int32Array = new Int32Array(1_024)
  let writes: Int32Array = new Int32Array(1_024)
  let adds: Int32Array = new Int32Array(1_024)
  /** The last wave that ordered a key, whatever the action; and by key and action. */
  let ordered: Int32Array = new Int32Array(1_024)
  const byAction = new Map<number, Int32Array>()
  let looks = 0

  function reserve(key: number): void {
    if (key < reads.length) return
    reads = grown(reads, key + 1)
    writes = grown(writes, key + 1)
    adds = grown(adds, key + 1)
    ordered = grown(ordered, key + 1)
  }

  function place(update: AccessSet): number {
    let last = 0
    for (const key of update.reads) {
      reserve(key)
      last = Math.max(last, writes[key]!, adds[key]!, ordered[key]!)
    }
    for (const key of update.writes) {
      reserve(key)
      last = Math.max(last, writes[key]!, reads[key]!, adds[key]!, ordered[key]!)
    }
    for (const key of update.adds) {
      reserve(key)
      last = Math.max(last, writes[key]!, reads[key]!, ordered[key]!)
    }
    for (const { key, action } of update.orders) {
      reserve(key)
      last = Math.max(last, writes[key]!, reads[key]!, adds[key]!)
      const waves = byAction.get(key)
      if (waves !== undefined) for (const other of clashes[code.get(action)!]!) last = Math.max(last, waves[other]!)
    }
    const wave = last + 1
    for (const key of update.reads) reads[key] = Math.max(reads[key]!, wave)
    for (const key of update.writes) writes[key] = wave
    for (const key of update.adds) adds[key] = Math.max(adds[key]!, wave)
    for (const { key, action } of update.orders) {
      ordered[key] = Math.max(ordered[key]!, wave)
      const waves = byAction.get(key) ?? new Int32Array(width)
      const at = code.get(action)!
      waves[at] = Math.max(waves[at]!, wave)
      byAction.set(key, waves)
    }
    looks += update.reads.length + update.writes.length + update.adds.length + width * update.orders.length
    return wave
  }

  return { place, looks: () => looks }
}

/** Whether two updates may not change places, by looking at every pair of their keys. */
export function areInConflict(a: AccessSet, b: AccessSet, policy: LockPolicy): boolean {
  const touches = ({ reads, writes, adds, orders }: AccessSet, key: number): boolean =>
    reads.includes(key) || writes.includes(key) || adds.includes(key) || orders.some((order) => order.key === key)
  const clash = (x: AccessSet, y: AccessSet): boolean =>
    x.writes.some((key) => touches(y, key)) ||
    x.adds.some((key) => y.reads.includes(key) || y.orders.some((order) => order.key === key)) ||
    x.orders.some(
      ({ key, action }) =>
        y.reads.includes(key) ||
        y.orders.some((order) => order.key === key && !commuteOnOutcome(policy, action, order.action)),
    )
  return clash(a, b) || clash(b, a)
}

/** The detector that the seed describes, as a baseline: compares each update with every earlier one. O(n²). */
export function createPairwiseDetector(policy: LockPolicy): ConflictDetector {
  const placed: { readonly update: AccessSet; readonly wave: number }[] = []
  let looks = 0
  return {
    place(update) {
      let last = 0
      for (const earlier of placed)
        if (earlier.wave > last && areInConflict(earlier.update, update, policy)) last = earlier.wave
      looks += placed.length
      placed.push({ update, wave: last + 1 })
      return last + 1
    },
    looks: () => looks,
  }
}
