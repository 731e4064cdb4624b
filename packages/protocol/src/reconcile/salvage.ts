/**
 * Plays a segment in its one order: who loses is dropped, with the updates that read what it wrote and no others; all else runs again on what is
 * there now (docs/reconciliation.md §3; OIP-18). A bundle is kept or dropped as one.
 */
import { type Bytes, bytesToHex, type Hex, type Result } from '@syncline/primitives'
import type { PriorityPolicy } from '../order/priority.js'
import { scheduleUpdates } from './schedule.js'
import { cutSegments, type Segment, type Update } from './segments.js'

/** Values by key as they stand when an update runs. */
export type ReplayState<Value> = (key: string) => Value | undefined

/** What an update does to a state; a refusal means that it loses. No other key than those it writes. */
export type Replay<U extends Update, Value> = (
  update: U,
  state: ReplayState<Value>,
) => Result<ReadonlyMap<string, Value>, string>

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

/** Plays one segment on a state. O(accesses), and the order's log. */
export function salvageSegment<U extends Update, Value>(
  { updates }: Pick<Segment<U>, 'updates'>,
  policy: PriorityPolicy,
  before: ReplayState<Value>,
  replay: Replay<U, Value>,
): Salvage<Value> {
  const state = new Map<string, Value>()
  const kept: Bytes[] = []
  const dropped = new Map<Hex, Dropped>()
  for (const unit of scheduleUpdates(updates, policy)) {
    const draft = new Map<string, Value>()
    const read: ReplayState<Value> = (key) => draft.get(key) ?? state.get(key) ?? before(key)
    let fall: Dropped | undefined
    for (const update of unit.updates) {
      const isGone = (from: Bytes | undefined): boolean =>
        from !== undefined && dropped.size > 0 && dropped.has(bytesToHex(from))
      const source = update.reads.find(({ from }) => isGone(from))?.from
      if (source !== undefined) {
        fall = { id: update.id, reason: 'descendant', of: source, code: 'UPDATE_SOURCE_DROPPED' }
        break
      }
      const played = replay(update, read)
      if (!played.ok) {
        fall = { id: update.id, reason: 'loser', of: update.id, code: played.code }
        break
      }
      for (const [key, value] of played.value) draft.set(key, value)
    }
    if (fall === undefined) {
      for (const [key, value] of draft) state.set(key, value)
      kept.push(...unit.updates.map(({ id }) => id))
      continue
    }
    for (const { id } of unit.updates) {
      const own: Dropped = id === fall.id ? fall : { id, reason: 'bundle', of: fall.id, code: fall.code }
      dropped.set(bytesToHex(id), own)
    }
  }
  return { kept, dropped: [...dropped.values()], state }
}

/** How much of a block with conflicts is left: by segments, and if the whole block were thrown away at the first conflict. */
export type SalvageRatio = { readonly updates: number; readonly kept: number; readonly touched: number }

/** Cuts, plays every segment and counts. `touched`: updates in segments where something was dropped. */
export function salvageUpdates<U extends Update, Value>(
  updates: readonly U[],
  policy: PriorityPolicy,
  before: ReplayState<Value>,
  replay: Replay<U, Value>,
): { readonly segments: readonly Salvage<Value>[]; readonly ratio: SalvageRatio } {
  const cut = cutSegments(updates)
  const segments = cut.map((segment) => salvageSegment(segment, policy, before, replay))
  const kept = segments.reduce((sum, one) => sum + one.kept.length, 0)
  const touched = segments.reduce((sum, { dropped }, i) => sum + (dropped.length > 0 ? cut[i]!.updates.length : 0), 0)
  return { segments, ratio: { updates: updates.length, kept, touched } }
}
