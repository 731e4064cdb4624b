/** Smart batching: waves cut into batches, by size and by time, from a bounded queue (docs/locks.md §8; OIP-31, OIP-33, OIP-59). */
import { accept, invariant, type Result, refuse } from '@syncline/primitives'
import { type AccessSet, countAccesses, mostAccessesOfUpdate } from './access.js'
import type { ConflictDetector } from './waves.js'

/**
 * Updates in order of arrival. `parallel`: in any order, or at once; `sequential`: one after another. Batches run in turn, but those of one
 * wave may run at once as well.
 */
export type Batch<Update> = {
  readonly kind: 'parallel' | 'sequential'
  /** The wave, or the first of several with one update each. */
  readonly wave: number
  readonly updates: readonly Update[]
}

/** A wave and its updates, in order of arrival. */
type Wave<Update> = { readonly wave: number; readonly updates: readonly Update[] }

/** Places updates and sorts them by wave, keeping arrival order within. O(n + waves). */
function groupByWave<Update extends AccessSet>(
  updates: readonly Update[],
  detector: ConflictDetector,
): readonly Wave<Update>[] {
  const placed = new Int32Array(updates.length)
  let [first, last] = [Number.POSITIVE_INFINITY, 0]
  for (let i = 0; i < updates.length; i++) {
    const wave = detector.place(updates[i]!)
    placed[i] = wave
    if (wave < first) first = wave
    if (wave > last) last = wave
  }
  if (updates.length === 0) return []
  // a detector that placed updates before may leave waves without any of these
  const groups: Update[][] = Array.from({ length: last - first + 1 }, () => [])
  for (let i = 0; i < updates.length; i++) groups[placed[i]! - first]!.push(updates[i]!)
  return groups.flatMap((group, i) => (group.length === 0 ? [] : [{ wave: first + i, updates: group }]))
}

/** Cuts placed updates into batches of at most `batchSize`, a whole number from 1. Waves with one update in a row make a sequential batch. O(n). */
export function createBatches<Update extends AccessSet>(
  updates: readonly Update[],
  detector: ConflictDetector,
  batchSize: number,
): readonly Batch<Update>[] {
  // a batch of none would leave all of them, for ever
  invariant(Number.isInteger(batchSize) && batchSize > 0, 'a batch has room for an update')
  const waves = groupByWave(updates, detector)
  const batches: Batch<Update>[] = []
  const cut = (kind: Batch<Update>['kind'], list: readonly Update[], waveOf: (at: number) => number): void => {
    for (let at = 0; at < list.length; at += batchSize)
      batches.push({ kind, wave: waveOf(at), updates: list.slice(at, at + batchSize) })
  }
  let chain: { readonly wave: number; readonly update: Update }[] = []
  const endChain = (): void => {
    const links = chain
    cut(
      'sequential',
      links.map(({ update }) => update),
      (at) => links[at]!.wave,
    )
    chain = []
  }
  for (const { wave, updates: group } of waves) {
    if (group.length === 1) {
      chain.push({ wave, update: group[0]! })
      continue
    }
    endChain()
    cut('parallel', group, () => wave)
  }
  endChain()
  return batches
}

/** `batchTimeout` in milliseconds of the caller's clock. */
export type BatcherOptions = {
  /** Updates that make a window, and most of one batch. */
  readonly batchSize: number
  /** Longest wait of an update for its window to fill. */
  readonly batchTimeout: number
  /** Most updates that wait or run: above it the caller slows down. */
  readonly capacity: number
  /** A new one for each window. */
  readonly createConflictDetector: () => ConflictDetector
}

export type SmartBatcher<Update extends AccessSet> = {
  /** Gives the batches of a window that this update filled, else none. */
  readonly submit: (
    update: Update,
    now: number,
  ) => Result<readonly Batch<Update>[], 'BATCH_QUEUE_FULL' | 'BATCH_UPDATE_SIZE'>
  /** Gives the batches of a window whose oldest update waited long enough. */
  readonly tick: (now: number) => readonly Batch<Update>[]
  /** When `tick` has something to do; undefined while nothing waits. */
  readonly dueAt: () => number | undefined
  /** A batch was run: its room is free. */
  readonly finish: (batch: Batch<Update>) => void
  /** Updates that wait, and that run. */
  readonly load: () => { readonly waiting: number; readonly running: number }
}

/** Collects updates into windows. Windows run in turn. */
export function createSmartBatcher<Update extends AccessSet>(options: BatcherOptions): SmartBatcher<Update> {
  const { batchSize, batchTimeout, capacity, createConflictDetector } = options
  let waiting: Update[] = []
  let since = 0
  const running = new Set<Batch<Update>>()
  let runningUpdates = 0

  function flush(): readonly Batch<Update>[] {
    const batches = createBatches(waiting, createConflictDetector(), batchSize)
    for (const batch of batches) running.add(batch)
    runningUpdates += waiting.length
    waiting = []
    return batches
  }

  return {
    submit(update, now) {
      const accesses = countAccesses(update)
      if (accesses > mostAccessesOfUpdate) {
        return refuse('BATCH_UPDATE_SIZE', `an update names ${mostAccessesOfUpdate} keys at most, not ${accesses}`)
      }
      if (waiting.length + runningUpdates >= capacity) {
        return refuse('BATCH_QUEUE_FULL', `${capacity} updates wait or run`, { capacity, running: runningUpdates })
      }
      if (waiting.length === 0) since = now
      waiting.push(update)
      return accept(waiting.length >= batchSize ? flush() : [])
    },
    tick: (now) => (waiting.length > 0 && now >= since + batchTimeout ? flush() : []),
    dueAt: () => (waiting.length > 0 ? since + batchTimeout : undefined),
    finish(batch) {
      if (running.delete(batch)) runningUpdates -= batch.updates.length
    },
    load: () => ({ waiting: waiting.length, running: runningUpdates }),
  }
}
