import { type Bytes, bytesToHex, keccak256 } from '@syncline/primitives'
import { describe, expect, it } from 'vitest'
import { applyLock } from '../lock/applyLock.js'
import { type AssetLock, unlocked } from '../lock/lockState.js'
import {
  type Acquisition,
  type AcquisitionEvent,
  applyAcquisition,
  startAcquisition,
  stepOfAcquisition,
} from './acquisition.js'
import { canonicalLockSet, type LockKey, lockKeyName } from './lockSet.js'

const word = (name: string) => keccak256(new TextEncoder().encode(name))
const key = (domainId: number, name: string): LockKey => ({ domainId: BigInt(domainId), asset: word(name) })
const [now, until] = [1_000n, 1_060n]
const keys = [key(902, 'b'), key(901, 'a'), key(903, 'c')]

function start(patience = 30n, wanted: readonly LockKey[] = keys, end = until): Acquisition {
  const started = startAcquisition({ keys: wanted, until: end, patience }, now)
  if (!started.ok) throw new Error(started.code)
  return started.value
}
const play = (state: Acquisition, ...events: readonly AcquisitionEvent[]) => events.reduce(applyAcquisition, state)
const [a, b, c] = start().keys as [LockKey, LockKey, LockKey]
const take = (key: LockKey): readonly AcquisitionEvent[] => [
  { kind: 'taken', key },
  { kind: 'looked', key },
]
const other = word('another')
const busy = { kind: 'busy', wait: { key: b, holder: other, until: now + 20n } } as const

/** Steps until nothing is to do, with every release carried out. */
function releaseAll(state: Acquisition): readonly LockKey[] {
  const given: LockKey[] = []
  let at = state
  for (let step = stepOfAcquisition(at, now); step.kind === 'release'; step = stepOfAcquisition(at, now)) {
    given.push(step.key)
    at = play(at, { kind: 'released', key: step.key })
  }
  expect(at.phase).toBe('ended')
  return given
}

describe('startAcquisition', () => {
  it('refuses sets and terms as preemption does', () => {
    for (const end of [now, now + 601n])
      expect(startAcquisition({ keys, until: end, patience: 0n }, now)).toMatchObject({ code: 'LOCK_TERM' })
    expect(startAcquisition({ keys: [], until, patience: 0n }, now)).toMatchObject({ code: 'LOCK_SET_SIZE' })
  })
})

describe('applyAcquisition', () => {
  it('takes in the canonical order, looks at each under its lock, and at all once more', () => {
    let state = start()
    for (const each of [a, b, c]) {
      expect(stepOfAcquisition(state, now)).toEqual({ kind: 'take', key: each })
      state = play(state, { kind: 'taken', key: each })
      expect(stepOfAcquisition(state, now)).toEqual({ kind: 'look', key: each })
      state = play(state, { kind: 'looked', key: each })
    }
    expect(stepOfAcquisition(state, now)).toEqual({ kind: 'confirm', keys: [a, b, c] })
    state = play(state, { kind: 'confirmed' })
    expect(state.phase).toBe('held')
    expect(stepOfAcquisition(state, now)).toEqual({ kind: 'rest' })
    state = play(state, { kind: 'finish', how: 'COMMIT' })
    expect(stepOfAcquisition(state, now)).toEqual({ kind: 'release', key: c, how: 'COMMIT' })
    expect(releaseAll(state)).toEqual([c, b, a])
    expect(state.end).toBeUndefined()
  })

  it('does not look before it has the lock, nor take a lock out of turn', () => {
    const state = start()
    for (const event of [{ kind: 'looked', key: a }, { kind: 'taken', key: b }, { kind: 'confirmed' }, busy] as const)
      expect(play(state, event)).toBe(state)
    const one = play(state, { kind: 'taken', key: a })
    expect(play(one, { kind: 'taken', key: b })).toBe(one)
    expect(play(one, busy)).toBe(one)
  })

  it('waits for another, ends what is over, and goes on', () => {
    const waiting = play(start(), ...take(a), busy)
    expect(stepOfAcquisition(waiting, now)).toMatchObject({
      kind: 'wait',
      wait: { holder: other },
      patience: now + 30n,
    })
    expect(stepOfAcquisition(waiting, now + 20n)).toMatchObject({ kind: 'clear', wait: { key: b } })
    expect(stepOfAcquisition(play(waiting, { kind: 'freed' }), now)).toEqual({ kind: 'take', key: b })
  })

  it('gives up when its patience is over, says for whom it waited, and releases the partial set', () => {
    const long = { kind: 'busy', wait: { ...busy.wait, until: now + 500n } } as const
    const waiting = play(start(), ...take(a), long)
    expect(play(waiting, { kind: 'tick', now: now + 29n })).toBe(waiting)
    const over = play(waiting, { kind: 'tick', now: now + 30n })
    expect(over).toMatchObject({
      phase: 'releasing',
      how: 'ABORT',
      end: { code: 'LOCK_BUSY', key: b, wait: { holder: other, until: now + 500n } },
    })
    expect(releaseAll(over)).toEqual([a])
    // of a lock that is over by then nobody gives up: it is ended
    const due = play(start(), ...take(a), busy)
    expect(play(due, { kind: 'tick', now: now + 40n })).toBe(due)
  })

  it('ends at its time, also when it held all', () => {
    const held = play(start(), ...take(a), ...take(b), ...take(c), { kind: 'confirmed' })
    expect(play(held, { kind: 'tick', now: until - 1n })).toBe(held)
    const over = play(held, { kind: 'tick', now: until })
    expect(over).toMatchObject({ phase: 'releasing', end: { code: 'LOCK_EXPIRED' } })
    expect(releaseAll(over)).toEqual([c, b, a])
    expect(play(start(), { kind: 'tick', now: until })).toMatchObject({ phase: 'ended', end: { code: 'LOCK_EXPIRED' } })
  })

  it('loses all when one is lost, refused, or the caller gives up before it held all', () => {
    const two = play(start(), ...take(a), { kind: 'taken', key: b })
    const lost = play(two, { kind: 'lost', key: a, code: 'LOCK_NOT_HELD', reason: '' })
    expect(releaseAll(lost)).toEqual([b])
    const refused = play(two, { kind: 'refused', key: b, code: 'ASSET_LOCKED', reason: 'frozen' })
    expect(refused.end).toMatchObject({ code: 'ASSET_LOCKED', key: b })
    expect(releaseAll(refused)).toEqual([b, a])
    const given = play(two, { kind: 'finish', how: 'COMMIT' })
    expect(given).toMatchObject({ how: 'ABORT', end: { code: 'LOCK_GIVEN_UP' } })
    // why it ended stays what it was
    expect(play(refused, { kind: 'refused', code: 'OTHER', reason: '' }, { kind: 'finish', how: 'COMMIT' })).toBe(
      refused,
    )
  })

  it('gives back what a call went out for, though nobody saw the lock yet', () => {
    const sent = play(start(), ...take(a), { kind: 'sent', key: b })
    for (const event of [
      { kind: 'finish', how: 'ABORT' },
      { kind: 'tick', now: until },
      { kind: 'refused', code: 'RPC_UNREACHABLE', reason: '' },
    ] as const)
      expect(releaseAll(play(sent, event))).toEqual([b, a])
    // what came of it is known
    expect(releaseAll(play(sent, { kind: 'refused', key: b, code: 'ASSET_LOCKED', reason: '' }))).toEqual([a])
    expect(releaseAll(play(sent, busy, { kind: 'finish', how: 'ABORT' }))).toEqual([a])
    expect(releaseAll(play(sent, { kind: 'taken', key: b }, { kind: 'finish', how: 'ABORT' }))).toEqual([b, a])
    // only the next one is called for
    expect(play(start(), { kind: 'sent', key: b }).sent).toBeUndefined()
  })

  it('says of a commit what was not there any more, and of an abort nothing', () => {
    const held = play(start(), ...take(a), ...take(b), ...take(c), { kind: 'confirmed' })
    const gone = { kind: 'lost', key: c, code: 'LOCK_NOT_HELD', reason: 'gone' } as const
    const committed = play(held, { kind: 'finish', how: 'COMMIT' }, gone)
    expect(committed).toMatchObject({ phase: 'releasing', how: 'COMMIT', taken: [a, b], end: { key: c } })
    expect(play(held, { kind: 'finish', how: 'ABORT' }, gone).end).toBeUndefined()
  })

  it('names what could not be given back', () => {
    const over = play(start(), ...take(a), ...take(b), { kind: 'refused', code: 'X', reason: '' })
    const ended = play(over, { kind: 'kept', key: b }, { kind: 'released', key: a })
    expect(ended).toMatchObject({ phase: 'ended', left: [b], taken: [] })
    expect(play(ended, { kind: 'finish', how: 'ABORT' }, { kind: 'tick', now: until })).toBe(ended)
  })
})

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

type Player = { readonly owner: Bytes; state: Acquisition; isKilled: boolean; held: boolean }

/** Transactions that share locks, one step of one of them at a time; some are killed on their way. */
class Domains {
  readonly #locks = new Map<string, AssetLock>()
  now = now

  lockAt(key: LockKey): AssetLock {
    return this.#locks.get(lockKeyName(key)) ?? unlocked
  }
  #apply(key: LockKey, event: Parameters<typeof applyLock>[1]): boolean {
    const outcome = applyLock(this.lockAt(key), event, 'direct')
    if (outcome.ok) this.#locks.set(lockKeyName(key), outcome.value.lock)
    return outcome.ok
  }
  isOf(key: LockKey, owner: Bytes): boolean {
    const { transaction } = this.lockAt(key)
    return transaction.kind === 'PREEMPTIVE' && bytesToHex(transaction.owner) === bytesToHex(owner)
  }

  step({ owner, state }: Player): AcquisitionEvent | undefined {
    const step = stepOfAcquisition(state, this.now)
    switch (step.kind) {
      case 'take': {
        const event = { kind: 'PREEMPT', owner, until: state.until, now: this.now, meetsConstraints: true } as const
        // the call comes in, and the next turn sees it
        if (this.#apply(step.key, event)) return { kind: 'sent', key: step.key }
        const { transaction } = this.lockAt(step.key)
        if (state.sent !== undefined && this.isOf(step.key, owner)) return { kind: 'taken', key: step.key }
        if (transaction.kind !== 'PREEMPTIVE') return { kind: 'refused', key: step.key, code: 'LOCK_TERM', reason: '' }
        return { kind: 'busy', wait: { key: step.key, holder: transaction.owner, until: transaction.until } }
      }
      case 'look':
        return { kind: 'looked', key: step.key }
      case 'wait':
        return this.lockAt(step.wait.key).transaction.kind === 'NONE' ? { kind: 'freed' } : undefined
      case 'clear':
        this.#apply(step.wait.key, { kind: 'TIMEOUT', now: this.now })
        return { kind: 'freed' }
      case 'confirm': {
        const gone = step.keys.find((key) => !this.isOf(key, owner))
        return gone === undefined
          ? { kind: 'confirmed' }
          : { kind: 'lost', key: gone, code: 'LOCK_NOT_HELD', reason: '' }
      }
      case 'release':
        if (!this.isOf(step.key, owner)) return { kind: 'released', key: step.key }
        expect(this.#apply(step.key, { kind: step.how, owner })).toBe(true)
        return { kind: 'released', key: step.key }
      case 'rest':
        return undefined
    }
  }
}

describe('many sets on the same domains', () => {
  it('never hold one lock twice, never stand still, and leave nothing behind their time (2,000 histories)', () => {
    const counts = { held: 0, busy: 0, killed: 0, cleared: 0, stopped: 0 }
    for (let seed = 1; seed <= 2_000; seed++) {
      const draw = createDraw(seed)
      const domains = new Domains()
      const all = Array.from({ length: 5 }, (_, i) => key(901 + (i % 3), `asset ${i}`))
      const players = Array.from({ length: 5 }, (_, i): Player => {
        const wanted = all.filter(() => draw(2) === 0)
        const state = start(BigInt(draw(60)), wanted.length > 0 ? wanted : all, now + BigInt(1 + draw(60)))
        return { owner: word(`owner ${i}`), state, isKilled: false, held: false }
      })
      const isOver = ({ state, isKilled }: Player) => isKilled || state.phase === 'ended'
      for (let turn = 0; !players.every(isOver); turn++) {
        if (turn > 4_000) throw new Error(`seed ${seed} stands still`)
        const player = players[draw(players.length)]!
        if (draw(20) === 0) domains.now++
        if (isOver(player)) continue
        if (draw(200) === 0) {
          player.isKilled = true
          counts.killed++
          continue
        }
        if (player.state.sent !== undefined && draw(20) === 0) {
          player.state = applyAcquisition(player.state, { kind: 'finish', how: 'ABORT' })
          counts.stopped++
        }
        player.state = applyAcquisition(player.state, { kind: 'tick', now: domains.now })
        const isClearing = stepOfAcquisition(player.state, domains.now).kind === 'clear'
        const event = domains.step(player)
        if (event !== undefined) player.state = applyAcquisition(player.state, event)
        if (isClearing) counts.cleared++
        if (player.state.phase !== 'held') continue
        if (!player.held) {
          player.held = true
          counts.held++
          for (const one of player.state.keys) expect(domains.isOf(one, player.owner)).toBe(true)
        }
        if (draw(3) === 0) player.state = applyAcquisition(player.state, { kind: 'finish', how: 'COMMIT' })
      }
      counts.busy += players.filter(({ state }) => state.end?.code === 'LOCK_BUSY').length
      // what killed ones left is over at its time, and anyone may end it
      domains.now = until
      const set = canonicalLockSet(all)
      for (const one of set.ok ? set.value : []) {
        const { transaction } = domains.lockAt(one)
        if (transaction.kind === 'NONE') continue
        expect(players.some(({ isKilled, owner }) => isKilled && domains.isOf(one, owner))).toBe(true)
        expect(transaction.kind === 'PREEMPTIVE' && transaction.until <= until).toBe(true)
      }
    }
    // each of these happened
    for (const [kind, count] of Object.entries(counts)) expect(count, kind).toBeGreaterThan(50)
  })
})
