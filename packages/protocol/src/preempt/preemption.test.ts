import { type Bytes, bytesToHex, keccak256 } from '@syncline/primitives'
import { describe, expect, it } from 'vitest'
import { canonicalLockSet, compareLockKeys, type LockKey, mostLocksOfSet } from './lockSet.js'
import { createPreemption, type PreemptDiscipline, type PreemptEffect, type Preemption } from './preemption.js'

const word = (name: string) => keccak256(new TextEncoder().encode(name))
const key = (domainId: number, name: string): LockKey => ({ domainId: BigInt(domainId), asset: word(name) })
const owner = (name: string | number) => word(`owner ${name}`)
const owners = Array.from({ length: 8 }, (_, i) => owner(i))
const now = 1_000n
const until = now + 60n

/** Numbers in [0, n) from a seed, so that each history can be played again. */
function createDraw(seed: number) {
  let state = seed >>> 0
  return (n: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39)
    mixed = (mixed ^ (mixed >>> 15)) >>> 0
    return mixed % n
  }
}

const values = <T>(result: { readonly ok: boolean; readonly value?: T; readonly code?: string }): T => {
  if (!result.ok) throw new Error(result.code)
  return result.value as T
}
const kinds = (report: readonly PreemptEffect[]) => report.map(({ kind }) => kind)

describe('canonicalLockSet', () => {
  it('sorts by domain, then by bytes, and keeps each key once', () => {
    const keys = [key(902, 'a'), key(901, 'b'), key(901, 'a'), key(902, 'a')]
    const set = values(canonicalLockSet(keys))
    expect(set.length).toBe(3)
    expect(set.every((each, i) => i === 0 || compareLockKeys(set[i - 1]!, each) < 0)).toBe(true)
    expect(set.at(-1)).toEqual(key(902, 'a'))
  })

  it('is bounded', () => {
    const many = Array.from({ length: mostLocksOfSet + 1 }, (_, i) => key(1, `${i}`))
    for (const keys of [[], many]) expect(canonicalLockSet(keys)).toMatchObject({ code: 'LOCK_SET_SIZE' })
    expect(canonicalLockSet(many.slice(1)).ok).toBe(true)
  })
})

/** Requests a set and takes locks until it has all or waits. */
function takeAll(preemption: Preemption, name: string, age: bigint, keys: readonly LockKey[], at = now) {
  const all: PreemptEffect[] = []
  values(preemption.request({ owner: owner(name), age, keys, until }, at))
  while (preemption.phaseOf(owner(name)) === 'taking') all.push(...values(preemption.advance(owner(name), at)))
  return all
}

const [a, b, c] = values(canonicalLockSet([key(901, 'x'), key(902, 'y'), key(903, 'z')])) as [LockKey, LockKey, LockKey]

describe('createPreemption', () => {
  it('grants a set when it is whole, and frees it at commit', () => {
    const preemption = createPreemption('ordered', 'direct')
    expect(kinds(takeAll(preemption, 'one', 1n, [b, a]))).toEqual(['taken', 'taken', 'granted'])
    expect(values(preemption.beginCommit(owner('one'), now))).toEqual([])
    expect(preemption.lockOf(a).transaction).toMatchObject({ kind: 'PREEMPTIVE', isCommitting: true })
    expect(values(preemption.finish(owner('one'), 'COMMIT', now))).toMatchObject([{ kind: 'finished', released: 2 }])
    expect(preemption.lockOf(a).transaction.kind).toBe('NONE')
  })

  it('wounds the younger and lets it wait for the older', () => {
    const preemption = createPreemption('ordered', 'direct')
    takeAll(preemption, 'young', 5n, [a, b])
    takeAll(preemption, 'youngest', 9n, [b]) // goes on waiting, and is not told again
    expect(takeAll(preemption, 'old', 1n, [b])).toMatchObject([
      { kind: 'wounded', owner: owner('young'), by: owner('old'), released: 2 },
      { kind: 'taken', key: b },
      { kind: 'granted' },
    ])
    expect(kinds(takeAll(preemption, 'young', 5n, [a, b]))).toEqual(['taken', 'waiting'])
    expect(values(preemption.finish(owner('old'), 'COMMIT', now))).toMatchObject([
      { kind: 'finished' },
      { kind: 'taken', owner: owner('young'), key: b },
      { kind: 'granted', owner: owner('young') },
    ])
  })

  it('wounds nobody past the commit point', () => {
    const preemption = createPreemption('ordered', 'direct')
    takeAll(preemption, 'young', 5n, [a])
    values(preemption.beginCommit(owner('young'), now))
    expect(kinds(takeAll(preemption, 'old', 1n, [a]))).toEqual(['waiting'])
    expect(values(preemption.finish(owner('young'), 'COMMIT', now))).toMatchObject([
      { kind: 'finished', owner: owner('young') },
      { kind: 'taken', owner: owner('old') },
      { kind: 'granted' },
    ])
  })

  it('serves who waits by age', () => {
    const preemption = createPreemption('ordered', 'direct')
    takeAll(preemption, 'holder', 0n, [a])
    for (const age of [3n, 1n, 2n]) takeAll(preemption, `${age}`, age, [a])
    const served = ['holder', '1', '2', '3'].map((name) => {
      expect(preemption.phaseOf(owner(name))).toBe('holding')
      return values(preemption.finish(owner(name), 'ABORT', now)).length
    })
    expect(served).toEqual([3, 3, 3, 1])
  })

  it('releases a partial set when its time is over, not before, and tells an overrun commit', () => {
    const preemption = createPreemption('ordered', 'direct')
    takeAll(preemption, 'committed', 0n, [b])
    values(preemption.beginCommit(owner('committed'), now))
    expect(kinds(takeAll(preemption, 'partial', 1n, [a, b, c]))).toEqual(['taken', 'waiting'])
    expect(preemption.tick(until - 1n)).toEqual([])
    const over = preemption.tick(until)
    expect(over.filter(({ kind }) => kind === 'timedOut')).toMatchObject([{ released: 1 }, { released: 1 }])
    expect(over).toContainEqual({ kind: 'lock', key: b, effect: { kind: 'overran', owner: owner('committed') } })
    for (const each of [a, b, c]) expect(preemption.lockOf(each).transaction.kind).toBe('NONE')
    expect(preemption.phaseOf(owner('partial'))).toBeUndefined()
    expect(preemption.advance(owner('partial'), until)).toMatchObject({ code: 'LOCK_NOT_HELD' })
  })

  it('takes the whole set from a transaction when an order takes one of its assets', () => {
    const preemption = createPreemption('ordered', 'direct')
    takeAll(preemption, 'one', 1n, [a, b])
    takeAll(preemption, 'two', 2n, [a])
    takeAll(preemption, 'three', 3n, [b])
    const order = { action: 'FREEZE', order: word('order'), isCertified: true } as const
    expect(values(preemption.command(b, order, now))).toMatchObject([
      { kind: 'lock', effect: { kind: 'aborted' } },
      { kind: 'lock', effect: { kind: 'applied', to: 'FROZEN' } },
      { kind: 'aborted', owner: owner('one'), released: 2 },
      { kind: 'taken', owner: owner('two'), key: a },
      { kind: 'granted', owner: owner('two') },
      { kind: 'refused', owner: owner('three'), code: 'ASSET_LOCKED', released: 0 },
    ])
  })

  it('lets an order wait for a commit and applies it then', () => {
    const preemption = createPreemption('ordered', 'direct')
    takeAll(preemption, 'one', 1n, [a])
    values(preemption.beginCommit(owner('one'), now))
    const order = { action: 'SEIZE', order: word('order'), isCertified: true } as const
    expect(values(preemption.command(a, order, now))).toMatchObject([{ kind: 'lock', effect: { kind: 'queued' } }])
    expect(values(preemption.finish(owner('one'), 'COMMIT', now))).toMatchObject([
      { kind: 'lock', effect: { kind: 'applied', to: 'SEIZED' } },
      { kind: 'finished' },
    ])
  })

  it('refuses what it does not know', () => {
    const preemption = createPreemption('ordered', 'direct')
    takeAll(preemption, 'one', 1n, [a])
    expect(preemption.request({ owner: owner('one'), age: 1n, keys: [b], until }, now)).toMatchObject({
      code: 'LOCK_REQUESTED',
    })
    for (const late of [now, now + 601n])
      expect(preemption.request({ owner: owner('two'), age: 1n, keys: [b], until: late }, now)).toMatchObject({
        code: 'LOCK_TERM',
      })
    expect(preemption.finish(owner('nobody'), 'ABORT', now)).toMatchObject({ code: 'LOCK_NOT_HELD' })
    expect(preemption.beginCommit(owner('nobody'), now)).toMatchObject({ code: 'LOCK_NOT_HELD' })
    expect(preemption.advance(owner('one'), now)).toMatchObject({ code: 'LOCK_BUSY' })
  })
})

type Play = { readonly isStuck: boolean; readonly cycles: readonly (readonly Bytes[])[]; readonly starts: number }

/** Transactions with random sets in random interleaving, until all are done or none can move. */
function play(discipline: PreemptDiscipline, seed: number, transactions: number, assets: number): Play {
  const draw = createDraw(seed)
  const preemption = createPreemption(discipline, 'direct')
  const keys = Array.from({ length: assets }, (_, i) => key(901 + (i % 3), `asset ${i}`))
  const sets = Array.from({ length: transactions }, () =>
    Array.from({ length: 2 + draw(3) }, () => keys[draw(assets)]!),
  )
  const cycles: (readonly Bytes[])[] = []
  const open = new Set(sets.keys())
  let starts = 0
  const waitsOn = new Map<string, LockKey>()
  const note = (report: readonly PreemptEffect[]) => {
    for (const effect of report) {
      if (effect.kind === 'waiting') waitsOn.set(bytesToHex(effect.owner), effect.key)
      if (effect.kind !== 'deadlock') continue
      cycles.push(effect.cycle)
      // each one waits for a key that the next one holds
      effect.cycle.forEach((waiter, i) => {
        const next = effect.cycle[(i + 1) % effect.cycle.length]!
        const { transaction } = preemption.lockOf(waitsOn.get(bytesToHex(waiter))!)
        const isHeld = transaction.kind === 'PREEMPTIVE' && bytesToHex(transaction.owner) === bytesToHex(next)
        if (!isHeld || preemption.phaseOf(waiter) !== 'waiting') throw new Error(`seed ${seed}: no such cycle`)
      })
    }
  }
  for (let steps = 0; open.size > 0; steps++) {
    if (steps > 5_000) throw new Error(`seed ${seed}: no end`)
    const movable = [...open].filter((i) => preemption.phaseOf(owners[i]!) !== 'waiting')
    if (movable.length === 0) return { isStuck: true, cycles, starts }
    const i = movable[draw(movable.length)]!
    const phase = preemption.phaseOf(owners[i]!)
    if (phase === undefined) {
      starts++
      values(preemption.request({ owner: owners[i]!, age: BigInt(i), keys: sets[i]!, until }, now))
    } else if (phase === 'taking') note(values(preemption.advance(owners[i]!, now)))
    else if (phase === 'holding' && draw(2) === 0) values(preemption.beginCommit(owners[i]!, now))
    else {
      open.delete(i)
      note(values(preemption.finish(owners[i]!, 'COMMIT', now)))
    }
  }
  for (const each of keys)
    if (preemption.lockOf(each).transaction.kind !== 'NONE') throw new Error(`seed ${seed}: a lock is left`)
  return { isStuck: false, cycles, starts }
}

describe('10,000 random sets of locks, 8 at a time over 6 assets of 3 domains', () => {
  const plays = (discipline: PreemptDiscipline) =>
    Array.from({ length: 1_250 }, (_, seed) => play(discipline, seed, 8, 6))

  it('never deadlock in canonical order: all are committed', () => {
    const ordered = plays('ordered')
    expect(ordered.filter(({ isStuck, cycles }) => isStuck || cycles.length > 0)).toEqual([])
    // some were wounded and started again
    expect(ordered.reduce((sum, { starts }) => sum + starts, 0)).toBe(15_026)
  }, 180_000)

  it('deadlock in the order of the caller, the Great Lock Disaster of the seed, and each deadlock is detected', () => {
    const naive = plays('naive')
    const stuck = naive.filter(({ isStuck }) => isStuck)
    expect(stuck.length).toBe(1_025)
    expect(stuck.filter(({ cycles }) => cycles.length === 0)).toEqual([])
    expect(naive.filter(({ isStuck, cycles }) => !isStuck && cycles.length > 0)).toEqual([])
  }, 180_000)
})
