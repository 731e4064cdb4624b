/**
 * Takes the locks of one transaction on several domains before it runs: all of a set or none (docs/locks.md §7, §9). The order and what follows what are
 * the protocol's (`applyAcquisition`); here are the calls, the waits and the clock.
 */
import { accept, bytesToHex, Fault, type Hex, hexToBytes, padLeft, type Result, refuse } from '@syncline/primitives'
import {
  type Acquisition,
  type AcquisitionEvent,
  applyAcquisition,
  holdingName,
  type LockKey,
  lockKeyName,
  startAcquisition,
  stepOfAcquisition,
} from '@syncline/protocol'
import type { Holding, LockDomain, LockReceipt, LockSight } from './lockDomain.js'

/** A holding on a domain. */
export type SetLock = Holding & { readonly domainId: bigint }

/** What was decided of a holding by whoever looked at it under its lock; the code is the caller's. */
export type LockLook = (lock: SetLock, sight: LockSight) => Promise<Result<undefined>>

export type LockSetOptions = {
  readonly domains: readonly LockDomain[]
  /** Holdings of accounts that sign on their domains. */
  readonly locks: readonly SetLock[]
  /** For whom: the account that names the transaction, alone uses what is locked, and ends it. */
  readonly owner: Hex
  /** Seconds for which the locks stand, counted from the start; at most 600. */
  readonly termSeconds: bigint
  /** Seconds for which it waits for others; 0: a lock of another refuses the set. */
  readonly patienceSeconds: bigint
  /** Looks at each holding once it is locked, before the next lock is taken. */
  readonly look?: LockLook | undefined
  /** Told after each step. */
  readonly onStep?: ((set: Acquisition, last: AcquisitionEvent) => void) | undefined
  /** Gives the set up: what was taken is released. */
  readonly signal?: AbortSignal | undefined
}

export type LockSet = {
  /** `held`: all are its own, and were looked at. `ended`: none is, but for those in `left`. */
  readonly state: () => Acquisition
  readonly locks: readonly SetLock[]
  /** Where each lock was taken, by `lockKeyName`. */
  readonly receipts: ReadonlyMap<string, LockReceipt>
  /** Ends the locks as of a transaction that is done, or given up. Does nothing the second time. COMMIT of a lock that is gone: `end` is LOCK_NOT_HELD. */
  finish(how: 'COMMIT' | 'ABORT'): Promise<Acquisition>
}

/** Calls that came into no block before a lock is given up. */
const mostTries = 8

/** The key of a holding in the order of all locks. */
export function lockKeyOf({ domainId, asset, holder }: SetLock): LockKey {
  return { domainId, asset: holdingName(hexToBytes(asset), hexToBytes(holder)) }
}

/**
 * Takes all or none. Refused: LOCK_SET_SIZE, LOCK_TERM, DOMAIN_UNKNOWN if a lock is of a domain that is not among `domains`. Resolves when the set is held, or ended with why (`end`: LOCK_BUSY with who holds what it waited for).
 * Faults of a domain are thrown once everything that can be given back was.
 */
export async function takeLockSet(
  options: LockSetOptions,
): Promise<Result<LockSet, 'LOCK_SET_SIZE' | 'LOCK_TERM' | 'DOMAIN_UNKNOWN'>> {
  const { domains, locks, owner, signal } = options
  const byId = new Map(domains.map((domain) => [domain.id, domain]))
  const byKey = new Map(locks.map((lock) => [lockKeyName(lockKeyOf(lock)), lock]))
  const unknown = locks.find(({ domainId }) => !byId.has(domainId))
  if (unknown !== undefined) return refuse('DOMAIN_UNKNOWN', `nothing is known of domain ${unknown.domainId}`)
  const lockOf = (key: LockKey): SetLock => byKey.get(lockKeyName(key))!
  const domainOf = (key: LockKey): LockDomain => byId.get(key.domainId)!
  const used = domains.filter(({ id }) => locks.some(({ domainId }) => domainId === id))
  /** The clock that is ahead: locks end there first. */
  const now = async (): Promise<bigint> => {
    const times = await Promise.all(used.map((domain) => domain.now()))
    return times.reduce((a, b) => (a > b ? a : b), 0n)
  }
  const begun = await now()
  const { termSeconds, patienceSeconds } = options
  const request = { keys: [...byKey.values()].map(lockKeyOf), until: begun + termSeconds, patience: patienceSeconds }
  const started = startAcquisition(request, begun)
  if (!started.ok) return started
  let state = started.value
  const receipts = new Map<string, LockReceipt>()
  /** Calls for locks that nobody knows the outcome of, by `lockKeyName`. */
  const unanswered = new Set<string>()
  /** The same of calls that end them. */
  const ending = new Set<string>()
  let tries = 0

  const tell = (event: AcquisitionEvent): void => {
    const next = applyAcquisition(state, event)
    if (next === state) return
    state = next
    options.onStep?.(state, event)
  }
  const isOurs = ({ kind, owner: by, until }: LockSight): boolean =>
    kind === 'PREEMPTIVE' && by === owner.toLowerCase() && until === state.until
  const busy = (key: LockKey, { owner: by, until }: LockSight): AcquisitionEvent => ({
    kind: 'busy',
    wait: { key, holder: by === undefined ? undefined : wordOf(by), until },
  })

  const take = async (key: LockKey): Promise<AcquisitionEvent | undefined> => {
    const { asset, holder } = lockOf(key)
    const sight = await domainOf(key).read({ asset, holder })
    if (sight.kind !== 'NONE') {
      // another set of the same owner is another transaction: it is not taken over
      return receipts.has(lockKeyName(key)) && isOurs(sight) ? { kind: 'taken', key } : busy(key, sight)
    }
    const name = lockKeyName(key)
    // whatever comes between the call and the next look, the lock is given back
    tell({ kind: 'sent', key })
    unanswered.add(name)
    const sent = await domainOf(key).preempt(asset, owner, state.until)
    unanswered.delete(name)
    if (sent.ok) {
      tries = 0
      receipts.set(name, sent.value)
      return undefined
    }
    // somebody came first: the next look says who
    if (sent.code === 'LOCK_BUSY' || (sent.code === 'LOCK_UNSENT' && ++tries < mostTries)) return undefined
    return { kind: 'refused', key, code: sent.code, reason: sent.reason }
  }
  const look = async (key: LockKey): Promise<AcquisitionEvent> => {
    const lock = lockOf(key)
    const sight = await domainOf(key).read(lock)
    if (!isOurs(sight)) return lost(key)
    const seen = (await options.look?.(lock, sight)) ?? accept(undefined)
    return seen.ok ? { kind: 'looked', key } : { kind: 'refused', key, code: seen.code, reason: seen.reason }
  }
  const confirm = async (keys: readonly LockKey[]): Promise<AcquisitionEvent> => {
    const sights = await Promise.all(keys.map((key) => domainOf(key).read(lockOf(key))))
    const gone = sights.findIndex((sight) => !isOurs(sight))
    return gone < 0 ? { kind: 'confirmed' } : lost(keys[gone]!)
  }
  /** Sees whether what it waits for changed; waits for a block if not. */
  const wait = async (key: LockKey): Promise<AcquisitionEvent> => {
    await interrupted(domainOf(key).change(), signal)
    const sight = await domainOf(key).read(lockOf(key))
    return sight.kind === 'NONE' ? { kind: 'freed' } : busy(key, sight)
  }
  /** The time of what is in the way is over, by the clock that is ahead; its own domain may still be behind. */
  const clear = async (key: LockKey): Promise<AcquisitionEvent> => {
    const { kind } = await domainOf(key).read(lockOf(key))
    const cleared = kind === 'NONE' || (await domainOf(key).end(lockOf(key), kind === 'TEMP' ? 'EXPIRE' : 'TIMEOUT')).ok
    return cleared ? { kind: 'freed' } : wait(key)
  }
  const release = async (key: LockKey, how: 'COMMIT' | 'ABORT'): Promise<AcquisitionEvent> => {
    const lock = lockOf(key)
    const name = lockKeyName(key)
    for (let left = mostTries; left > 0; left--) {
      const sight = await domainOf(key).read(lock)
      if (!isOurs(sight)) {
        if (how === 'COMMIT' && !ending.has(name)) return lost(key)
        const mayComeIn = sight.kind === 'NONE' && unanswered.has(name)
        return { kind: mayComeIn ? 'kept' : 'released', key }
      }
      ending.add(name)
      const ended = await domainOf(key).end(lock, how)
      ending.delete(name)
      if (ended.ok) return { kind: 'released', key }
      // nobody's key ends it; or it ended between the look and the call
      if (ended.code === 'LOCK_FOREIGN' && isOurs(await domainOf(key).read(lock))) break
    }
    return { kind: 'kept', key }
  }

  const run = async (): Promise<void> => {
    for (;;) {
      const at = await now()
      tell({ kind: 'tick', now: at })
      if (signal?.aborted && state.phase !== 'held') tell({ kind: 'finish', how: 'ABORT' })
      const step = stepOfAcquisition(state, at)
      if (step.kind === 'rest') return
      const event = await carryOut(step)
      if (event !== undefined) tell(event)
    }
  }
  const carryOut = (step: Exclude<ReturnType<typeof stepOfAcquisition>, { readonly kind: 'rest' }>) => {
    switch (step.kind) {
      case 'take':
        return take(step.key)
      case 'look':
        return look(step.key)
      case 'confirm':
        return confirm(step.keys)
      case 'wait':
        return wait(step.wait.key)
      case 'clear':
        return clear(step.wait.key)
      case 'release':
        return release(step.key, step.how)
    }
  }
  /** Gives back whatever the domains that answer let it. */
  const rescue = async (error: unknown): Promise<never> => {
    const reason = error instanceof Error ? error.message : String(error)
    tell({ kind: 'refused', code: error instanceof Fault ? error.code : 'LOCK_GIVEN_UP', reason })
    while (state.phase === 'releasing') {
      const key = state.taken.at(-1)!
      tell(await release(key, state.how).catch(() => ({ kind: 'kept', key }) as const))
    }
    throw error
  }

  await run().catch(rescue)
  return accept({
    state: () => state,
    locks: state.keys.map(lockOf),
    receipts,
    async finish(how) {
      tell({ kind: 'finish', how })
      await run().catch(rescue)
      return state
    },
  })
}

const lost = (key: LockKey): AcquisitionEvent => ({
  kind: 'lost',
  key,
  code: 'LOCK_NOT_HELD',
  reason: `the lock on ${lockKeyName(key)} was taken away: an order came, or its block was replaced`,
})

/** An account as the owner of a lock, 32 bytes. */
const wordOf = (address: Hex) => padLeft(hexToBytes(address), 32)

/** The account of an owner's word. */
export function ownerOfWord(word: Uint8Array): Hex {
  return bytesToHex(word.slice(12))
}

/** Resolves with the work, or at once when the signal aborts. */
function interrupted(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return work
  return new Promise((resolve, reject) => {
    if (signal.aborted) return resolve()
    const stop = (): void => resolve()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
