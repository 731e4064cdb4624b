/**
 * The one order in which a segment's updates are played: after what they rest on, orders before what users do, orders by priority, users by
 * (Lamport time, node) (docs/reconciliation.md §3). Bundles are one unit, and so are units that rest on each other in a circle.
 */
import { type Bytes, bytesToHex, compareBytes, type Hex, invariant } from '@syncline/primitives'
import { comparePriority, type PriorityPolicy } from '../order/priority.js'
import type { Update } from './segments.js'

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

/** Units of updates in the order in which they are played. O((V + E) log V), and O(V) more for each circle. */
export function scheduleUpdates<U extends Update>(updates: readonly U[], policy: PriorityPolicy): readonly Unit<U>[] {
  // most segments are one update
  if (updates.length === 1) return [{ updates }]
  const sorted = [...updates].sort((a, b) => compareUpdates(a, b, policy))
  const unitOf = new Map<Hex, number>()
  const bundles = new Map<Hex, number>()
  const members: U[][] = []
  for (const update of sorted) {
    const bundle = update.bundle === undefined ? undefined : bytesToHex(update.bundle)
    const at = (bundle === undefined ? undefined : bundles.get(bundle)) ?? members.length
    if (at === members.length) members.push([])
    if (bundle !== undefined) bundles.set(bundle, at)
    members[at]!.push(update)
    unitOf.set(bytesToHex(update.id), at)
  }
  const rests = (at: number): Set<number> =>
    new Set(
      members[at]!.flatMap((update) => restsOn(update).flatMap((id) => unitOf.get(bytesToHex(id)) ?? [])).filter(
        (other) => other !== at,
      ),
    )
  contractCircles(members, unitOf, rests)
  const waitsFor = members.map((_, at) => rests(at))
  const followers = members.map((): number[] => [])
  for (const [at, sources] of waitsFor.entries()) for (const source of sources) followers[source]!.push(at)
  // units are numbered by their first update's place, so the lowest number that is free goes first
  const free = createHeap(
    waitsFor.flatMap((sources, at) => (sources.size === 0 && members[at]!.length > 0 ? [at] : [])),
  )
  const units: Unit<U>[] = []
  for (let at = free.pop(); at !== undefined; at = free.pop()) {
    units.push({ updates: withinUnit(members[at]!) })
    for (const follower of followers[at]!) {
      waitsFor[follower]!.delete(at)
      if (waitsFor[follower]!.size === 0) free.push(follower)
    }
  }
  invariant(units.reduce((sum, unit) => sum + unit.updates.length, 0) === updates.length, 'no circle is left')
  return units
}

/** Merges units that rest on each other, however long the way, into the first of them; the others stay empty. */
function contractCircles<U extends Update>(
  members: U[][],
  unitOf: Map<Hex, number>,
  rests: (at: number) => Set<number>,
): void {
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
        for (const update of members[at]!) unitOf.set(bytesToHex(update.id), into)
        members[into]!.push(...members[at]!.splice(0))
        done.add(at)
      }
      enter(into)
    }
  }
}

/** Within a unit: what is rested on comes first as far as there is no circle, else the order that it has. */
function withinUnit<U extends Update>(updates: readonly U[]): readonly U[] {
  if (updates.length === 1) return updates
  const here = new Set(updates.map(({ id }) => bytesToHex(id)))
  const done = new Set<Hex>()
  const rest = [...updates]
  const out: U[] = []
  while (rest.length > 0) {
    const ready = rest.findIndex((update) =>
      restsOn(update).every((id) => !here.has(bytesToHex(id)) || done.has(bytesToHex(id))),
    )
    const [next] = rest.splice(Math.max(ready, 0), 1)
    done.add(bytesToHex(next!.id))
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
