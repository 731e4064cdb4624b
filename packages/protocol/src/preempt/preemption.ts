/**
 * Transactions that take their locks before they run: all of a set or none (docs/locks.md §7; OIP-25, OIP-30, OIP-43, OIP-44). One lock is
 * taken at a time, as over a network. Discipline `ordered`: canonical order, wound-wait by age, a time-out that releases what was taken.
 * `naive` is the failed design of the seed: the order of the caller, waiting without end; a cycle of waits is found and told.
 */
import {
  accept,
  type Bytes,
  bytesToHex,
  compareBytes,
  type Hex,
  invariant,
  type Result,
  refuse,
} from '@syncline/primitives'
import type { LockPolicy } from '../generated/locks.js'
import { applyLock, type LockCode, type LockEffect } from '../lock/applyLock.js'
import { type AssetLock, type LockOrder, unlocked } from '../lock/lockState.js'
import { canonicalLockSet, checkLockTerm, type LockKey, lockKeyName } from './lockSet.js'

export type PreemptDiscipline = 'ordered' | 'naive'

/** Transactions that take or hold locks at a time. */
export const mostTakers = 65_536

/** Who wants which locks. `age`: when it first asked, the lower the older; it keeps it when it has to start again. Owners have 32 bytes. */
export type LockRequest = {
  readonly owner: Bytes
  readonly age: bigint
  readonly keys: readonly LockKey[]
  /** Locks are given up at this time, in seconds. */
  readonly until: bigint
}

/** What a call led to, in order. Whoever is told `wounded`, `timedOut`, `aborted` or `refused` has no lock any more. */
export type PreemptEffect =
  | { readonly kind: 'taken'; readonly owner: Bytes; readonly key: LockKey }
  /** It has all of its set. */
  | { readonly kind: 'granted'; readonly owner: Bytes }
  | { readonly kind: 'waiting'; readonly owner: Bytes; readonly key: LockKey; readonly holder: Bytes | undefined }
  /** An older one wants what it has: start again with the same age. */
  | { readonly kind: 'wounded'; readonly owner: Bytes; readonly by: Bytes; readonly released: number }
  | { readonly kind: 'timedOut'; readonly owner: Bytes; readonly released: number }
  | { readonly kind: 'finished'; readonly owner: Bytes; readonly released: number }
  /** An order took an asset of its set. */
  | { readonly kind: 'aborted'; readonly owner: Bytes; readonly released: number }
  | { readonly kind: 'refused'; readonly owner: Bytes; readonly code: LockCode; readonly released: number }
  /** Each waits for the next and the last for the first: none of them ever goes on. */
  | { readonly kind: 'deadlock'; readonly cycle: readonly Bytes[] }
  /** What an order did to the lock of an asset. */
  | { readonly kind: 'lock'; readonly key: LockKey; readonly effect: LockEffect }

export type PreemptReport = readonly PreemptEffect[]

type Phase = 'taking' | 'waiting' | 'holding' | 'committing'
/** How locks end; a bigint is the time at which theirs was over. */
type Ending = 'COMMIT' | 'ABORT' | bigint
type Taker = LockRequest & { readonly id: Hex; taken: number; phase: Phase }

export type Preemption = {
  readonly lockOf: (key: LockKey) => AssetLock
  readonly phaseOf: (owner: Bytes) => Phase | undefined
  readonly request: (
    request: LockRequest,
    now: bigint,
  ) => Result<PreemptReport, 'LOCK_SET_SIZE' | 'LOCK_TAKERS' | 'LOCK_TERM' | 'LOCK_REQUESTED'>
  /** Takes the next lock of the set, or waits for it. */
  readonly advance: (owner: Bytes, now: bigint) => Result<PreemptReport, 'LOCK_NOT_HELD' | 'LOCK_BUSY'>
  /** The commit point: the set is complete, and neither older transactions nor orders take it away any more. */
  readonly beginCommit: (owner: Bytes, now: bigint) => Result<PreemptReport, LockCode>
  readonly finish: (owner: Bytes, how: 'COMMIT' | 'ABORT', now: bigint) => Result<PreemptReport, 'LOCK_NOT_HELD'>
  /** Ends every set whose time is over, complete or not. O(takers). */
  readonly tick: (now: bigint) => PreemptReport
  /** An order on an asset: who has it loses the whole set. */
  readonly command: (key: LockKey, order: LockOrder, now: bigint) => Result<PreemptReport, LockCode>
}

export function createPreemption(discipline: PreemptDiscipline, policy: LockPolicy): Preemption {
  const locks = new Map<string, AssetLock>()
  const takers = new Map<Hex, Taker>()
  /** Who waits for a key, the oldest first. */
  const queues = new Map<string, Taker[]>()
  /** Keys that became free within a call. */
  const freed: LockKey[] = []

  const lockAt = (key: LockKey): AssetLock => locks.get(lockKeyName(key)) ?? unlocked
  const setLock = (key: LockKey, lock: AssetLock): void => {
    const { transaction, regulatory } = lock
    // what was never locked takes no room
    if (transaction.kind === 'NONE' && regulatory === unlocked.regulatory) locks.delete(lockKeyName(key))
    else locks.set(lockKeyName(key), lock)
  }
  const isOlder = (a: Taker, b: Taker): boolean =>
    a.age === b.age ? compareBytes(a.owner, b.owner) < 0 : a.age < b.age

  function holderOf(key: LockKey): Taker | undefined {
    const { transaction } = lockAt(key)
    return transaction.kind === 'PREEMPTIVE' ? takers.get(bytesToHex(transaction.owner)) : undefined
  }

  function release(key: LockKey, owner: Bytes, how: Ending, told: PreemptEffect[]): void {
    const event = typeof how === 'bigint' ? ({ kind: 'TIMEOUT', now: how } as const) : { kind: how, owner }
    const outcome = applyLock(lockAt(key), event, policy)
    invariant(outcome.ok, 'a taker owns what it took, until its time is over')
    setLock(key, outcome.value.lock)
    for (const effect of outcome.value.effects) if (effect.kind !== 'aborted') told.push({ kind: 'lock', key, effect })
    freed.push(key)
  }

  /** Takes everything from a taker and forgets it. Gives the number of locks. */
  function drop(taker: Taker, how: Ending, told: PreemptEffect[], except?: LockKey): number {
    const { keys, taken, owner, id } = taker
    if (taker.phase === 'waiting') leaveQueue(taker)
    takers.delete(id)
    for (const key of keys.slice(0, taken)) if (key !== except) release(key, owner, how, told)
    return taken
  }

  function leaveQueue(taker: Taker): void {
    const name = lockKeyName(taker.keys[taker.taken]!)
    const rest = queues.get(name)!.filter((other) => other !== taker)
    if (rest.length === 0) queues.delete(name)
    else queues.set(name, rest)
  }

  function take(taker: Taker, now: bigint, told: PreemptEffect[]): void {
    const key = taker.keys[taker.taken]!
    const { owner, until } = taker
    for (;;) {
      const event = { kind: 'PREEMPT', owner, until, now, meetsConstraints: true } as const
      const outcome = applyLock(lockAt(key), event, policy)
      if (outcome.ok) {
        setLock(key, outcome.value.lock)
        taker.taken++
        taker.phase = taker.taken === taker.keys.length ? 'holding' : 'taking'
        told.push({ kind: 'taken', owner, key })
        if (taker.phase === 'holding') told.push({ kind: 'granted', owner })
        return
      }
      if (outcome.code !== 'LOCK_BUSY') {
        told.push({ kind: 'refused', owner, code: outcome.code, released: drop(taker, 'ABORT', told) })
        return
      }
      const holder = holderOf(key)
      const isWounded =
        discipline === 'ordered' && holder !== undefined && holder.phase !== 'committing' && isOlder(taker, holder)
      if (!isWounded) {
        wait(taker, key, holder, told)
        return
      }
      told.push({ kind: 'wounded', owner: holder.owner, by: owner, released: drop(holder, 'ABORT', told) })
    }
  }

  function wait(taker: Taker, key: LockKey, holder: Taker | undefined, told: PreemptEffect[]): void {
    const name = lockKeyName(key)
    const queue = queues.get(name) ?? []
    const at = queue.findIndex((other) => isOlder(taker, other))
    queues.set(name, at < 0 ? [...queue, taker] : queue.toSpliced(at, 0, taker))
    taker.phase = 'waiting'
    told.push({ kind: 'waiting', owner: taker.owner, key, holder: holder?.owner })
    // a cycle closes with the wait that completes it: whoever is woken takes a lock and waits anew, or not
    const cycle = cycleFrom(taker)
    if (cycle === undefined) return
    invariant(discipline === 'naive', 'taken in one order, waits cannot close a cycle')
    told.push({ kind: 'deadlock', cycle: cycle.map(({ owner }) => owner) })
  }

  /** Follows who waits for whom. O(length of the chain). */
  function cycleFrom(start: Taker): readonly Taker[] | undefined {
    const chain: Taker[] = [start]
    const seen = new Set(chain)
    for (;;) {
      const last = chain.at(-1)!
      const next = last.phase === 'waiting' ? holderOf(last.keys[last.taken]!) : undefined
      if (next === undefined) return undefined
      if (next === start) return chain
      if (seen.has(next)) return undefined // a cycle further on, told when it closed
      seen.add(next)
      chain.push(next)
    }
  }

  /** Whoever waits longest by age gets what became free. */
  function wake(now: bigint, told: PreemptEffect[]): void {
    for (let key = freed.shift(); key !== undefined; key = freed.shift()) {
      const [head] = queues.get(lockKeyName(key)) ?? []
      if (head === undefined || lockAt(key).transaction.kind !== 'NONE') continue
      leaveQueue(head)
      head.phase = 'taking'
      take(head, now, told)
      // refused there: the next one may learn the same
      if (lockAt(key).transaction.kind === 'NONE') freed.push(key)
    }
  }

  const find = (owner: Bytes): Taker | undefined => takers.get(bytesToHex(owner))
  const noLocks = () => refuse('LOCK_NOT_HELD', 'the transaction takes and holds no locks')

  return {
    lockOf: lockAt,
    phaseOf: (owner) => find(owner)?.phase,
    request(request, now) {
      const { owner, keys, until } = request
      const id = bytesToHex(owner)
      if (takers.has(id)) return refuse('LOCK_REQUESTED', 'the transaction has a set already')
      if (takers.size >= mostTakers) return refuse('LOCK_TAKERS', `${mostTakers} transactions take locks`)
      const term = checkLockTerm(until, now)
      if (!term.ok) return term
      const canonical = canonicalLockSet(keys)
      if (!canonical.ok) return canonical
      const names = new Set(keys.map(lockKeyName))
      const asGiven = keys.filter((key) => names.delete(lockKeyName(key)))
      const ordered = discipline === 'ordered' ? canonical.value : asGiven
      takers.set(id, { ...request, keys: ordered, id, taken: 0, phase: 'taking' })
      return accept([])
    },
    advance(owner, now) {
      const taker = find(owner)
      if (taker === undefined) return noLocks()
      if (taker.phase !== 'taking') return refuse('LOCK_BUSY', `the transaction is ${taker.phase}`)
      const told: PreemptEffect[] = []
      take(taker, now, told)
      wake(now, told)
      return accept(told)
    },
    beginCommit(owner, now) {
      const taker = find(owner)
      if (taker?.phase !== 'holding') return noLocks()
      const event = { kind: 'BEGIN_COMMIT', owner, now, meetsConstraints: true } as const
      const next: [LockKey, AssetLock][] = []
      for (const key of taker.keys) {
        const outcome = applyLock(lockAt(key), event, policy)
        if (!outcome.ok) return outcome
        next.push([key, outcome.value.lock])
      }
      for (const [key, lock] of next) setLock(key, lock)
      taker.phase = 'committing'
      return accept([])
    },
    finish(owner, how, now) {
      const taker = find(owner)
      if (taker === undefined || (how === 'COMMIT' && taker.phase !== 'holding' && taker.phase !== 'committing')) {
        return noLocks()
      }
      const told: PreemptEffect[] = []
      told.push({ kind: 'finished', owner, released: drop(taker, how, told) })
      wake(now, told)
      return accept(told)
    },
    tick(now) {
      const told: PreemptEffect[] = []
      if (discipline === 'naive') return told
      for (const taker of [...takers.values()]) {
        if (now < taker.until || !takers.has(taker.id)) continue
        told.push({ kind: 'timedOut', owner: taker.owner, released: drop(taker, now, told) })
      }
      wake(now, told)
      return told
    },
    command(key, order, now) {
      const holder = holderOf(key)
      const outcome = applyLock(lockAt(key), { kind: 'ORDER', ...order }, policy)
      if (!outcome.ok) return outcome
      const told: PreemptEffect[] = outcome.value.effects.map((effect) => ({ kind: 'lock', key, effect }))
      setLock(key, outcome.value.lock)
      if (holder !== undefined && outcome.value.lock.transaction.kind === 'NONE') {
        const lost = holder.keys.find((other) => lockKeyName(other) === lockKeyName(key))
        told.push({ kind: 'aborted', owner: holder.owner, released: drop(holder, 'ABORT', told, lost) })
      }
      freed.push(key)
      wake(now, told)
      return accept(told)
    },
  }
}
