/**
 * Plays a segment in its one order: who loses is dropped, with the updates that read what it wrote and no others; all else runs again on what is
 * there now (docs/reconciliation.md §3; OIP-18). A bundle is kept or dropped as one.
 */
import { type Bytes, emptyBytes, type Refusal } from '@syncline/primitives'
import type { PriorityPolicy } from '../order/priority.js'
import { scheduleUpdates } from './schedule.js'
import { cutSegments, type Segment, type Update } from './segments.js'
import { findId, sortIds } from './sorting.js'

/** Values by key as they stand when an update runs. What it sets stays unless it loses. */
export type ReplayState<Value> = {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
}

/** Does to a state what an update does; a refusal means that it loses, undefined that it does not. Sets no other key than those it writes. */
export type Replay<U extends Update, Value> = (update: U, state: ReplayState<Value>) => Refusal | undefined

/** `loser`: the state that won refuses it. `bundle`: another one of its bundle was. `descendant`: it read what `of` wrote, which is gone. */
export type Dropped = {
  readonly id: Bytes
  readonly reason: 'loser' | 'bundle' | 'descendant'
  readonly of: Bytes
  readonly code: string
}

/** Ids in the order in which they were played, and what the segment's keys hold then. */
export type Salvage<Value> = {
  readonly kept: readonly Bytes[]
  readonly dropped: readonly Dropped[]
  readonly state: ReadonlyMap<string, Value>
}

/** The state of a segment while it is played: what a unit sets is taken back if the unit falls. */
class Draft<Value> implements ReplayState<Value> {
  readonly values: Map<string, Value> = new Map()
  private readonly before: (key: string) => Value | undefined
  /** What the unit set, and what was there; nothing was where it is the first. */
  private readonly keys: string[] = []
  private readonly replaced: (Value | undefined)[] = []
  private changes = 0
  private isFirst = true

  constructor(before: (key: string) => Value | undefined) {
    this.before = before
  }

  get(key: string): Value | undefined {
    return this.values.get(key) ?? this.before(key)
  }

  set(key: string, value: Value): void {
    if (!this.isFirst) {
      this.keys[this.changes] = key
      this.replaced[this.changes++] = this.values.get(key)
    }
    this.values.set(key, value)
  }

  keep(): void {
    this.changes = 0
    this.isFirst = false
  }

  takeBack(): void {
    if (this.isFirst) this.values.clear()
    while (this.changes > 0) {
      const replaced = this.replaced[--this.changes]
      if (replaced === undefined) this.values.delete(this.keys[this.changes]!)
      else this.values.set(this.keys[this.changes]!, replaced)
    }
  }
}

/** Which updates of a segment fell. */
class Fallen {
  private readonly updates: readonly Update[]
  /** Of most segments none falls. */
  private byId: Uint32Array | undefined
  private isFallen: Uint8Array = emptyBytes

  constructor(updates: readonly Update[]) {
    this.updates = updates
  }

  get isEmpty(): boolean {
    return this.byId === undefined
  }

  has(id: Bytes): boolean {
    if (this.byId === undefined) return false
    const place = findId(this.updates, this.byId, id)
    return place !== undefined && this.isFallen[place] === 1
  }

  add(id: Bytes): void {
    if (this.byId === undefined) {
      this.byId = sortIds(this.updates)
      this.isFallen = new Uint8Array(this.updates.length)
    }
    this.isFallen[findId(this.updates, this.byId, id)!] = 1
  }
}

/** Plays updates that stand or fall together until one falls. */
function playUnit<U extends Update, Value>(
  updates: readonly U[],
  state: ReplayState<Value>,
  replay: Replay<U, Value>,
  fallen: Fallen,
): Dropped | undefined {
  for (const update of updates) {
    if (!fallen.isEmpty)
      for (const { from } of update.reads)
        if (from !== undefined && fallen.has(from))
          return { id: update.id, reason: 'descendant', of: from, code: 'UPDATE_SOURCE_DROPPED' }
    const refusal = replay(update, state)
    if (refusal !== undefined) return { id: update.id, reason: 'loser', of: update.id, code: refusal.code }
  }
  return undefined
}

/** Plays one segment on a state. O(accesses), and the order's log. */
export function salvageSegment<U extends Update, Value>(
  { updates }: Pick<Segment<U>, 'updates'>,
  policy: PriorityPolicy,
  before: (key: string) => Value | undefined,
  replay: Replay<U, Value>,
): Salvage<Value> {
  const state = new Draft(before)
  const fallen = new Fallen(updates)
  const kept: Bytes[] = []
  const dropped: Dropped[] = []
  for (const unit of scheduleUpdates(updates, policy)) {
    const fall = playUnit(unit.updates, state, replay, fallen)
    if (fall === undefined) {
      state.keep()
      for (const { id } of unit.updates) kept.push(id)
      continue
    }
    state.takeBack()
    for (const { id } of unit.updates) {
      dropped.push(id === fall.id ? fall : { id, reason: 'bundle', of: fall.id, code: fall.code })
      fallen.add(id)
    }
  }
  return { kept, dropped, state: state.values }
}

/** How much of a block with conflicts is left: by segments, and if the whole block were thrown away at the first conflict. */
export type SalvageRatio = { readonly updates: number; readonly kept: number; readonly touched: number }

/** Cuts, plays every segment and counts. `touched`: updates in segments where something was dropped. */
export function salvageUpdates<U extends Update, Value>(
  updates: readonly U[],
  policy: PriorityPolicy,
  before: (key: string) => Value | undefined,
  replay: Replay<U, Value>,
): { readonly segments: readonly Salvage<Value>[]; readonly ratio: SalvageRatio } {
  const cut = cutSegments(updates)
  const segments = cut.map((segment) => salvageSegment(segment, policy, before, replay))
  const kept = segments.reduce((sum, one) => sum + one.kept.length, 0)
  const touched = segments.reduce((sum, { dropped }, i) => sum + (dropped.length > 0 ? cut[i]!.updates.length : 0), 0)
  return { segments, ratio: { updates: updates.length, kept, touched } }
}
