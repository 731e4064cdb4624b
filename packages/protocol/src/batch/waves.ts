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

/** Marks of one key lie side by side, so that a look costs one line of the cache: the last wave that read, wrote, added to and ordered it. */
const readMark = 0
const writeMark = 1
const addMark = 2
const orderMark = 3
const marksOfKey = 4

/**
 * The detector: for each key the last wave that read, wrote, added to and ordered it. O(accesses) time, O(keys) memory, 16 bytes a key; an order looks at
 * nine entries. A key in several modes of one update counts in the strictest.
 */
export function createWaveDetector(policy: LockPolicy): ConflictDetector {
  const clashes = clashesOf(policy)
  const code = new Map(orderActions.map((action, i) => [action, i] as const)) as ReadonlyMap<OrderAction, number>
  const width = orderActions.length
  let marks: Int32Array = new Int32Array(marksOfKey * 1_024)
  /** The last wave that ordered a key, by action. */
  const byAction = new Map<number, Int32Array>()
  let looks = 0

  /** Where the marks of a key begin. Room grows by doubling. */
  function marksAt(key: number): number {
    const at = marksOfKey * key
    if (at >= marks.length) {
      const larger = new Int32Array(Math.max(at + marksOfKey, 2 * marks.length))
      larger.set(marks)
      marks = larger
    }
    return at
  }

  function place(update: AccessSet): number {
    const { reads, writes, adds, orders } = update
    let last = 0
    // plain comparisons: this is the inner loop of everything that is batched
    for (const key of reads) {
      const at = marksAt(key)
      if (marks[at + writeMark]! > last) last = marks[at + writeMark]!
      if (marks[at + addMark]! > last) last = marks[at + addMark]!
      if (marks[at + orderMark]! > last) last = marks[at + orderMark]!
    }
    for (const key of writes) {
      const at = marksAt(key)
      if (marks[at + readMark]! > last) last = marks[at + readMark]!
      if (marks[at + writeMark]! > last) last = marks[at + writeMark]!
      if (marks[at + addMark]! > last) last = marks[at + addMark]!
      if (marks[at + orderMark]! > last) last = marks[at + orderMark]!
    }
    for (const key of adds) {
      const at = marksAt(key)
      if (marks[at + readMark]! > last) last = marks[at + readMark]!
      if (marks[at + writeMark]! > last) last = marks[at + writeMark]!
      if (marks[at + orderMark]! > last) last = marks[at + orderMark]!
    }
    for (const { key, action } of orders) {
      const at = marksAt(key)
      last = Math.max(last, marks[at + readMark]!, marks[at + writeMark]!, marks[at + addMark]!)
      const waves = byAction.get(key)
      if (waves !== undefined) for (const other of clashes[code.get(action)!]!) last = Math.max(last, waves[other]!)
    }
    const wave = last + 1
    // what was written or ordered here is above all earlier waves of the key; reads and additions may be below one
    for (const key of reads) raise(marksOfKey * key + readMark, wave)
    for (const key of writes) marks[marksOfKey * key + writeMark] = wave
    for (const key of adds) raise(marksOfKey * key + addMark, wave)
    for (const { key, action } of orders) {
      raise(marksOfKey * key + orderMark, wave)
      const waves = byAction.get(key) ?? new Int32Array(width)
      const at = code.get(action)!
      waves[at] = Math.max(waves[at]!, wave)
      byAction.set(key, waves)
    }
    looks += reads.length + writes.length + adds.length + width * orders.length
    return wave
  }

  function raise(mark: number, wave: number): void {
    if (marks[mark]! < wave) marks[mark] = wave
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
