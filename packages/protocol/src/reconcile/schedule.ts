/**
 * The one order in which a segment's updates are played: after what they rest on, orders before what users do, orders by priority, users by
 * (Lamport time, node) (docs/reconciliation.md §3). Bundles are one unit, and so are units that rest on each other in a circle.
 */
import { type Bytes, bytesToHex, compareBytes, equalBytes, type Hex, invariant } from '@syncline/primitives'
import { comparePriority, type PriorityPolicy } from '../order/priority.js'
import type { Update } from './segments.js'
import { findId, sortIds } from './sorting.js'

/** Updates that stand or fall together, in the order in which they run. */
export type Unit<U extends Update> = { readonly updates: readonly U[] }

/** Below 0: a is played first, if neither rests on the other. */
export function compareUpdates(a: Update, b: Update, policy: PriorityPolicy): number {
  if (a.order !== undefined && b.order !== undefined) return comparePriority(a.order, b.order, policy)
  if (a.order !== undefined || b.order !== undefined) return a.order === undefined ? 1 : -1
  if (policy.includes('time') && a.lamport !== b.lamport) return a.lamport < b.lamport ? -1 : 1
  return compareBytes(a.node, b.node) || compareBytes(a.id, b.id)
}

/** What an update rests on. */
export function restsOn({ reads, after }: Update): readonly Bytes[] {
  const sources = reads.flatMap(({ from }) => (from === undefined ? [] : [from]))
  return after === undefined ? sources : [...sources, after]
}

/** Most updates of a segment that are looked through one by one. */
const fewUpdates = 8

/** Units of updates in the order in which they are played. O((V + E) log V), and O(V) more for each circle. */
export function scheduleUpdates<U extends Update>(updates: readonly U[], policy: PriorityPolicy): readonly Unit<U>[] {
  // most segments are one update
  if (updates.length === 1) return [{ updates }]
  const sorted = sortUpdates(updates, policy)
  if (isPlayable(sorted)) return sorted.map((update) => ({ updates: [update] }))
  return scheduleUnits(sorted)
}

/** Updates in the order that they have apart from what they rest on. */
function sortUpdates<U extends Update>(updates: readonly U[], policy: PriorityPolicy): readonly U[] {
  const sorted = updates.slice()
  if (sorted.length > fewUpdates) return sorted.sort((a, b) => compareUpdates(a, b, policy))
  for (let i = 1; i < sorted.length; i++) {
    const update = sorted[i]!
    let at = i
    for (; at > 0 && compareUpdates(sorted[at - 1]!, update, policy) > 0; at--) sorted[at] = sorted[at - 1]!
    sorted[at] = update
  }
  return sorted
}

/** Whether updates can be played as they stand: there is no bundle, and none rests on a later one. */
function isPlayable(sorted: readonly Update[]): boolean {
  if (sorted.some(({ bundle }) => bundle !== undefined)) return false
  const byId = sorted.length > fewUpdates ? sortIds(sorted) : undefined
  const isLater = (id: Bytes, at: number): boolean => {
    if (byId !== undefined) return (findId(sorted, byId, id) ?? at) > at
    for (let other = at + 1; other < sorted.length; other++) if (equalBytes(sorted[other]!.id, id)) return true
    return false
  }
  for (let at = 0; at < sorted.length - 1; at++) {
    const { reads, after } = sorted[at]!
    for (const { from } of reads) if (from !== undefined && isLater(from, at)) return false
    if (after !== undefined && isLater(after, at)) return false
  }
  return true
}

/** Updates by their places in the order that they have apart from what they rest on; units by that of their first. */
function scheduleUnits<U extends Update>(sorted: readonly U[]): readonly Unit<U>[] {
  const byId = sortIds(sorted)
  const sources = sorted.map((update) => restsOn(update).flatMap((id) => findId(sorted, byId, id) ?? []))
  const unitOf = new Int32Array(sorted.length)
  const bundles = new Map<Hex, number>()
  const members: number[][] = []
  for (const [place, update] of sorted.entries()) {
    const bundle = update.bundle === undefined ? undefined : bytesToHex(update.bundle)
    const unit = (bundle === undefined ? undefined : bundles.get(bundle)) ?? members.length
    if (unit === members.length) members.push([])
    if (bundle !== undefined) bundles.set(bundle, unit)
    members[unit]!.push(place)
    unitOf[place] = unit
  }
  const rests = (unit: number): Set<number> => {
    const others = new Set(members[unit]!.flatMap((place) => sources[place]!.map((source) => unitOf[source]!)))
    others.delete(unit)
    return others
  }
  contractCircles(members, unitOf, rests)
  const waitsFor = members.map((_, unit) => rests(unit))
  const followers = members.map((): number[] => [])
  for (const [unit, others] of waitsFor.entries()) for (const other of others) followers[other]!.push(unit)
  // the lowest unit that is free goes first
  const free = createHeap(
    waitsFor.flatMap((others, unit) => (others.size === 0 && members[unit]!.length > 0 ? [unit] : [])),
  )
  const units: Unit<U>[] = []
  for (let unit = free.pop(); unit !== undefined; unit = free.pop()) {
    units.push({ updates: withinUnit(members[unit]!, sources).map((place) => sorted[place]!) })
    for (const follower of followers[unit]!) {
      waitsFor[follower]!.delete(unit)
      if (waitsFor[follower]!.size === 0) free.push(follower)
    }
  }
  invariant(units.reduce((sum, unit) => sum + unit.updates.length, 0) === sorted.length, 'no circle is left')
  return units
}

/** Merges units that rest on each other, however long the way, into the first of them; the others stay empty. */
function contractCircles(members: number[][], unitOf: Int32Array, rests: (unit: number) => Set<number>): void {
  const done = new Set<number>()
  for (let start = 0; start < members.length; start++) {
    const way: number[] = []
    const onWay = new Map<number, number>()
    const left: Iterator<number>[] = []
    const enter = (at: number): void => {
      onWay.set(at, way.length)
      way.push(at)
      left.push(rests(at).values())
    }
    if (!done.has(start)) enter(start)
    while (way.length > 0) {
      const next = left.at(-1)!.next()
      if (next.done === true) {
        const last = way.pop()!
        left.pop()
        onWay.delete(last)
        done.add(last)
        continue
      }
      if (done.has(next.value)) continue
      const from = onWay.get(next.value)
      if (from === undefined) {
        enter(next.value)
        continue
      }
      const circle = way.splice(from)
      left.splice(from)
      const into = Math.min(...circle)
      for (const at of circle) {
        onWay.delete(at)
        if (at === into) continue
        for (const place of members[at]!) unitOf[place] = into
        members[into]!.push(...members[at]!.splice(0))
        done.add(at)
      }
      enter(into)
    }
  }
}

/** Within a unit: what is rested on comes first as far as there is no circle, else the order that it has. */
function withinUnit(places: readonly number[], sources: readonly (readonly number[])[]): readonly number[] {
  if (places.length === 1) return places
  // what is not of the unit is not waited for
  const waiting = new Set(places)
  const rest = [...places]
  const out: number[] = []
  while (rest.length > 0) {
    const ready = rest.findIndex((place) => sources[place]!.every((source) => !waiting.has(source)))
    const [next] = rest.splice(Math.max(ready, 0), 1)
    waiting.delete(next!)
    out.push(next!)
  }
  return out
}

/** A binary heap of numbers, the lowest first. */
function createHeap(numbers: readonly number[]) {
  const heap: number[] = [...numbers].sort((a, b) => a - b)
  const swap = (i: number, j: number): void => {
    const kept = heap[i]!
    heap[i] = heap[j]!
    heap[j] = kept
  }
  return {
    push(value: number): void {
      let i = heap.push(value) - 1
      while (i > 0 && heap[(i - 1) >> 1]! > heap[i]!) {
        swap(i, (i - 1) >> 1)
        i = (i - 1) >> 1
      }
    },
    pop(): number | undefined {
      if (heap.length < 2) return heap.pop()
      const top = heap[0]
      heap[0] = heap.pop()!
      for (let i = 0; ; ) {
        const [l, r] = [2 * i + 1, 2 * i + 2]
        const least = r < heap.length && heap[r]! < heap[l]! ? r : l
        if (least >= heap.length || heap[least]! >= heap[i]!) return top
        swap(i, least)
        i = least
      }
    },
  }
}
