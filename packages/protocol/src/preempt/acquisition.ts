/**
 * One set of locks on its way, as its transaction sees it: the locks are on domains that others use too, each is a round trip, and nobody decides for all
 * (docs/locks.md §7). Says what to do next; whoever carries it out tells what came of it. `createPreemption` is the same with all locks in one hand.
 */
import { accept, type Bytes, invariant, type Result } from '@syncline/primitives'
import { canonicalLockSet, checkLockTerm, compareLockKeys, type LockKey, lockKeyName } from './lockSet.js'

/** What a set waits for: a lock of another transaction, or of nobody (`holder` undefined: a hold). `until`: its end, in seconds. */
export type LockWait = { readonly key: LockKey; readonly holder: Bytes | undefined; readonly until: bigint }

/** Why a set is given up. `LOCK_BUSY`: another one's lock outlasted its patience; other codes are those of a domain, of a look or of the caller. */
export type AcquisitionEnd = {
  readonly code: string
  readonly reason: string
  readonly key: LockKey | undefined
  readonly wait: LockWait | undefined
}

/**
 * `taking` and `waiting` for the lock after those in `taken`; `confirming`, when it has all and looks at them once more; `held`; `releasing`; `ended`.
 * Times are seconds of the domains' clocks.
 */
export type Acquisition = {
  readonly phase: 'taking' | 'waiting' | 'confirming' | 'held' | 'releasing' | 'ended'
  /** All of the set, in the order in which they are taken. */
  readonly keys: readonly LockKey[]
  /** The end of each of its locks. */
  readonly until: bigint
  /** It waits for others before this time only. */
  readonly patience: bigint
  /** Locks that it has and that were not given back yet, in order. */
  readonly taken: readonly LockKey[]
  /** Of `taken`, those that were looked at under their lock: all, or all but the last. */
  readonly looked: number
  /** The lock after those, once a call for it went out and nobody saw yet what came of it: who gives up gives it back too. */
  readonly sent: LockKey | undefined
  /** Locks that could not be given back, or whose call may still come in: they end at `until`, by anybody's call. */
  readonly left: readonly LockKey[]
  readonly wait: LockWait | undefined
  /** How its locks end; COMMIT only once it held all. */
  readonly how: 'COMMIT' | 'ABORT'
  /** Why it was given up, or what was not there any more to be committed; undefined of what went well. */
  readonly end: AcquisitionEnd | undefined
}

export type AcquisitionStep =
  /** Take the lock, or find out who has it. */
  | { readonly kind: 'take'; readonly key: LockKey }
  /** Look at what the lock protects. */
  | { readonly kind: 'look'; readonly key: LockKey }
  /** Wait for a change of it, or for the time. */
  | { readonly kind: 'wait'; readonly wait: LockWait; readonly patience: bigint }
  /** The time of the other one's lock is over: anyone ends it. */
  | { readonly kind: 'clear'; readonly wait: LockWait }
  /** All locks are taken: see whether all stand. */
  | { readonly kind: 'confirm'; readonly keys: readonly LockKey[] }
  | { readonly kind: 'release'; readonly key: LockKey; readonly how: 'COMMIT' | 'ABORT' }
  /** Nothing: the set is held, or over. */
  | { readonly kind: 'rest' }

/** What came of a step, or of time. `now` is the clock of the domain that is ahead: locks end there first. */
export type AcquisitionEvent =
  /** A call for the lock goes out. */
  | { readonly kind: 'sent'; readonly key: LockKey }
  | { readonly kind: 'taken' | 'looked'; readonly key: LockKey }
  | { readonly kind: 'busy'; readonly wait: LockWait }
  /** What it waited for is over. */
  | { readonly kind: 'freed' }
  | { readonly kind: 'confirmed' }
  /** A lock that it had, or was to commit, is another's, or nobody's: an order took it, or its block was replaced. */
  | { readonly kind: 'lost'; readonly key: LockKey; readonly code: string; readonly reason: string }
  /** A domain, a look or the caller does not let it go on. Of the lock in `sent`: no call for it comes in any more. */
  | { readonly kind: 'refused'; readonly key?: LockKey; readonly code: string; readonly reason: string }
  /** The transaction is done, or given up by its caller. */
  | { readonly kind: 'finish'; readonly how: 'COMMIT' | 'ABORT' }
  | { readonly kind: 'released' | 'kept'; readonly key: LockKey }
  | { readonly kind: 'tick'; readonly now: bigint }

/** A set that nothing was taken of yet. `patience`: seconds for which it waits for others, 0 for none. */
export function startAcquisition(
  request: { readonly keys: readonly LockKey[]; readonly until: bigint; readonly patience: bigint },
  now: bigint,
): Result<Acquisition, 'LOCK_SET_SIZE' | 'LOCK_TERM'> {
  const term = checkLockTerm(request.until, now)
  if (!term.ok) return term
  const set = canonicalLockSet(request.keys)
  if (!set.ok) return set
  return accept({
    phase: 'taking',
    keys: set.value,
    until: request.until,
    patience: now + request.patience,
    taken: [],
    looked: 0,
    sent: undefined,
    left: [],
    wait: undefined,
    how: 'ABORT',
    end: undefined,
  })
}

/** What its transaction does next at `now`. */
export function stepOfAcquisition(state: Acquisition, now: bigint): AcquisitionStep {
  const { phase, keys, taken, looked, wait } = state
  switch (phase) {
    case 'taking':
      if (looked < taken.length) return { kind: 'look', key: taken[looked]! }
      return { kind: 'take', key: keys[taken.length]! }
    case 'waiting':
      invariant(wait !== undefined, 'who waits waits for something')
      return now >= wait.until ? { kind: 'clear', wait } : { kind: 'wait', wait, patience: state.patience }
    case 'confirming':
      return { kind: 'confirm', keys }
    case 'releasing':
      // the last one first: whoever waits for the first one finds all others free
      return { kind: 'release', key: taken.at(-1)!, how: state.how }
    case 'held':
    case 'ended':
      return { kind: 'rest' }
  }
}

/** Applies what happened. Total: what does not fit the phase changes nothing. O(locks). */
export function applyAcquisition(state: Acquisition, event: AcquisitionEvent): Acquisition {
  const { phase, keys, taken, looked } = state
  if (phase === 'ended') return state
  const isUnderWay = phase !== 'releasing' && phase !== 'held'
  switch (event.kind) {
    case 'sent': {
      const next = keys[taken.length]
      if (phase !== 'taking' || looked < taken.length || next === undefined || !isSame(next, event.key)) return state
      return { ...state, sent: next }
    }
    case 'taken': {
      const next = keys[taken.length]
      if (!isUnderWay || looked < taken.length || next === undefined || !isSame(next, event.key)) return state
      return { ...state, phase: 'taking', taken: [...taken, next], sent: undefined, wait: undefined }
    }
    case 'looked': {
      const last = taken[looked]
      if (phase !== 'taking' || last === undefined || !isSame(last, event.key)) return state
      return { ...state, looked: looked + 1, phase: taken.length === keys.length ? 'confirming' : 'taking' }
    }
    case 'busy': {
      const next = keys[taken.length]
      if (!isUnderWay || looked < taken.length || next === undefined || !isSame(next, event.wait.key)) return state
      return { ...state, phase: 'waiting', sent: undefined, wait: event.wait }
    }
    case 'freed':
      return phase === 'waiting' ? { ...state, phase: 'taking', wait: undefined } : state
    case 'confirmed':
      return phase === 'confirming' ? { ...state, phase: 'held' } : state
    case 'lost': {
      const { key, code, reason } = event
      if (!taken.some((one) => isSame(one, key))) return state
      const rest = { ...state, taken: taken.filter((one) => !isSame(one, key)) }
      if (phase !== 'releasing') return giveUp(rest, { key, code, reason })
      // what is given up need not be there; what is committed was used without its lock
      const end = state.how === 'COMMIT' ? (state.end ?? { key, code, reason, wait: undefined }) : state.end
      return release(rest, state.how, end)
    }
    case 'refused':
      return phase === 'releasing' ? state : giveUp(state, event)
    case 'finish':
      if (phase === 'releasing') return state
      if (phase === 'held') return release(state, event.how, undefined)
      // what it never held all of it cannot have done
      return giveUp(state, { code: 'LOCK_GIVEN_UP', reason: 'its transaction gave it up' })
    case 'released':
    case 'kept': {
      const { key } = event
      if (phase !== 'releasing' || !taken.some((one) => isSame(one, key))) return state
      const left = event.kind === 'kept' ? [...state.left, key] : state.left
      return release({ ...state, left, taken: taken.filter((one) => !isSame(one, key)) }, state.how, state.end)
    }
    case 'tick':
      return tick(state, event.now)
  }
}

function tick(state: Acquisition, now: bigint): Acquisition {
  const { phase, until, patience, wait } = state
  if (phase === 'releasing' || phase === 'ended') return state
  if (now >= until) return giveUp(state, { code: 'LOCK_EXPIRED', reason: `its locks ended at ${until}` })
  if (phase === 'waiting' && wait !== undefined && now >= patience && now < wait.until)
    return giveUp(state, {
      key: wait.key,
      code: 'LOCK_BUSY',
      reason: `${lockKeyName(wait.key)} is locked until ${wait.until}`,
    })
  return state
}

function giveUp(
  state: Acquisition,
  { key, code, reason }: { readonly key?: LockKey; readonly code: string; readonly reason: string },
): Acquisition {
  const { sent, taken } = state
  const isOut = sent !== undefined && !(key !== undefined && isSame(sent, key))
  const all = isOut ? [...taken, sent] : taken
  return release({ ...state, taken: all }, 'ABORT', { key, code, reason, wait: state.wait })
}

function release(state: Acquisition, how: 'COMMIT' | 'ABORT', end: AcquisitionEnd | undefined): Acquisition {
  const phase = state.taken.length === 0 ? 'ended' : 'releasing'
  return { ...state, phase, how, end, sent: undefined, wait: undefined, looked: 0 }
}

const isSame = (a: LockKey, b: LockKey): boolean => compareLockKeys(a, b) === 0
