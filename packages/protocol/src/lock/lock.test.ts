import { bytesToHex, errorTable, keccak256 } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type LockPolicy,
  lockLimits,
  lockPolicies,
  type OrderAction,
  orderActions,
  orderActionTable,
  type RegulatoryState,
  regulatoryStates,
  transactionLocks,
} from '../generated/locks.js'
import { applyLock, type LockEvent, lockEventKinds } from './applyLock.js'
import {
  type AssetLock,
  assertAssetLock,
  equalRegistryEntries,
  lockStatusOf,
  lockStatusValue,
  migrateBinaryLock,
  projectLock,
  registryEntry,
  type TransactionLock,
  unlocked,
} from './lockState.js'
import { admitAction, commuteOnOutcome, commuteOnState, nextState } from './transition.js'

const digest = (name: string) => keccak256(new TextEncoder().encode(name))
const [alice, bob] = [digest('alice'), digest('bob')]
const now = 1_000n

/** By hand from the two published graphs, a row a state: what the tables have to say. */
const published: Record<LockPolicy, Record<RegulatoryState, string>> = {
  direct: {
    ACTIVE: 'FREEZE>FROZEN SEIZE>SEIZED CONFISCATE>TERMINATED LIQUIDATE>TERMINATED RESTRICT>RESTRICTED',
    RESTRICTED: 'FREEZE>FROZEN CONFISCATE>TERMINATED LIQUIDATE>TERMINATED RECOVER>ACTIVE UNRESTRICT>ACTIVE',
    FROZEN: 'SEIZE>SEIZED CONFISCATE>TERMINATED LIQUIDATE>TERMINATED RECOVER>ACTIVE UNFREEZE>ACTIVE',
    SEIZED: 'CONFISCATE>TERMINATED LIQUIDATE>TERMINATED RECOVER>ACTIVE RELEASE>ACTIVE',
    TERMINATED: '',
  },
  strict: {
    ACTIVE: 'FREEZE>FROZEN LIQUIDATE>TERMINATED RESTRICT>RESTRICTED',
    RESTRICTED: 'SEIZE>SEIZED RECOVER>ACTIVE UNRESTRICT>ACTIVE RELEASE>ACTIVE',
    FROZEN: 'SEIZE>SEIZED RECOVER>ACTIVE UNFREEZE>ACTIVE RELEASE>ACTIVE',
    SEIZED: 'CONFISCATE>TERMINATED RECOVER>ACTIVE',
    TERMINATED: '',
  },
}

const ranked = orderActions.filter((action) => orderActionTable[action].isRanked)
const pairs = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const))

describe('nextState', () => {
  it('is the published matrix of both policies, 12 of 35 cells of the seven ranked actions in direct', () => {
    for (const policy of lockPolicies) {
      for (const from of regulatoryStates) {
        const cells = orderActions.flatMap((action) => {
          const to = nextState(policy, from, action)
          return to === undefined ? [] : [`${action}>${to}`]
        })
        expect(cells.join(' '), `${policy} ${from}`).toBe(published[policy][from])
      }
    }
    const cells = regulatoryStates.flatMap((from) => ranked.map((action) => nextState('direct', from, action)))
    expect([cells.filter((to) => to !== undefined).length, cells.length]).toEqual([12, 35])
  })

  it('says from where a refused action is admitted', () => {
    expect(admitAction('strict', 'ACTIVE', 'SEIZE')).toMatchObject({
      code: 'ORDER_NOT_ADMITTED',
      data: { state: 'ACTIVE', policy: 'strict', admittedFrom: ['RESTRICTED', 'FROZEN'] },
    })
  })
})

describe('commutation', () => {
  it('holds on states for 12 of 21 pairs of direct, and on outcomes for 3', () => {
    const clashing = pairs(ranked).filter(([a, b]) => !commuteOnState('direct', a, b))
    const names = clashing.map((pair) => [...pair].sort().join('-')).sort()
    expect(names).toEqual([
      'FREEZE-RELEASE',
      'FREEZE-SEIZE',
      'FREEZE-UNFREEZE',
      'RELEASE-RESTRICT',
      'RELEASE-SEIZE',
      'RESTRICT-SEIZE',
      'RESTRICT-UNFREEZE',
      'RESTRICT-UNRESTRICT',
      'SEIZE-UNRESTRICT',
    ])
    expect([pairs(ranked).length, clashing.length]).toEqual([21, 9])
    const quiet = pairs(ranked).filter(([a, b]) => commuteOnOutcome('direct', a, b))
    expect(quiet.map((pair) => [...pair].sort().join('-')).sort()).toEqual([
      'RELEASE-UNFREEZE',
      'RELEASE-UNRESTRICT',
      'UNFREEZE-UNRESTRICT',
    ])
  })

  it('leaves 60 transformations of the five states, and every action idempotent', () => {
    const step = (state: RegulatoryState, action: OrderAction) => nextState('direct', state, action) ?? state
    const reached = new Map([[regulatoryStates.join(), [...regulatoryStates] as RegulatoryState[]]])
    for (const vector of reached.values()) {
      for (const action of ranked) {
        const next = vector.map((state) => step(state, action))
        reached.set(next.join(), next)
      }
    }
    expect(reached.size).toBe(60)
    for (const action of orderActions)
      for (const state of regulatoryStates) expect(step(step(state, action), action)).toBe(step(state, action))
  })

  it('never holds on outcomes for an action and itself', () => {
    for (const policy of lockPolicies)
      for (const action of orderActions) expect(commuteOnOutcome(policy, action, action)).toBe(false)
  })
})

describe('projectLock', () => {
  it('is the six-value scalar of the seed', () => {
    const rows = regulatoryStates.map((state) =>
      transactionLocks.map((lock) => lockStatusValue(projectLock({ state, held: undefined }, lock))).join(' '),
    )
    expect(rows).toEqual(['0 2 3', '1 2 3', '4 4 4', '5 5 5', '5 5 5'])
  })

  it('is HARD_LOCKED at least while something irreversible is held', () => {
    const held = { action: 'LIQUIDATE', order: digest('l') } as const
    for (const state of regulatoryStates)
      for (const lock of transactionLocks)
        expect(projectLock({ state, held }, lock)).toBe(
          state === 'SEIZED' || state === 'TERMINATED' ? 'PERM_LOCKED' : 'HARD_LOCKED',
        )
  })
})

describe('migrateBinaryLock', () => {
  it('maps false to 0, true to 2 or 4, and refuses to guess', () => {
    const transaction = { owner: alice, until: 5n }
    const order = digest('o')
    const migrated = [
      migrateBinaryLock({ isLocked: false }),
      migrateBinaryLock({ isLocked: true, transaction }),
      migrateBinaryLock({ isLocked: true, order }),
    ].map((result) => result.ok && lockStatusValue(lockStatusOf(result.value)))
    expect(migrated).toEqual([0, 2, 4])
    for (const lock of [{ isLocked: true }, { isLocked: false, order }, { isLocked: true, order, transaction }])
      expect(migrateBinaryLock(lock)).toMatchObject({ ok: false, code: 'LOCK_MIGRATION_AMBIGUOUS' })
  })
})

const locks: readonly TransactionLock[] = [
  { kind: 'NONE' },
  { kind: 'PREEMPTIVE', owner: alice, until: now + 10n, isCommitting: false },
  { kind: 'PREEMPTIVE', owner: alice, until: now + 10n, isCommitting: true },
  { kind: 'TEMP', until: now + 10n },
]

/** Every kind of state: 5 × 3 and what refines them, also those that no history reaches. */
const allStates: readonly AssetLock[] = regulatoryStates.flatMap((state) =>
  locks.flatMap((transaction) =>
    [undefined, { action: 'CONFISCATE', order: digest('held') } as const].flatMap((held) => {
      if (held !== undefined && state === 'TERMINATED') return []
      const order = state === 'ACTIVE' ? undefined : digest('standing')
      const regulatory = { state, order, held }
      const lengths =
        transaction.kind === 'PREEMPTIVE' && transaction.isCommitting ? [0, 2, lockLimits.waitingOrders] : [0]
      return lengths.map((length) => ({
        transaction,
        regulatory,
        waiting: Array.from({ length }, (_, i) => {
          const action = (['FREEZE', 'SEIZE', 'CONFISCATE'] as const)[i % 3]!
          return { action, order: digest(`waiting ${i}`), isCertified: true }
        }),
      }))
    }),
  ),
)

const flags = [false, true] as const
const times = [now, now + 10n] as const
const allEvents: readonly LockEvent[] = [
  ...flags.flatMap((meetsConstraints) => [
    ...[alice, bob].flatMap((owner): LockEvent[] => [
      { kind: 'USE', by: owner, meetsConstraints },
      ...times.map((at): LockEvent => ({ kind: 'BEGIN_COMMIT', owner, now: at, meetsConstraints })),
      ...[now, now + 60n, now + BigInt(lockLimits.preemptSeconds) + 1n].map(
        (until): LockEvent => ({ kind: 'PREEMPT', owner, until, now, meetsConstraints }),
      ),
    ]),
  ]),
  ...[alice, bob].flatMap((owner): LockEvent[] => [
    { kind: 'COMMIT', owner },
    { kind: 'ABORT', owner },
    ...[now, now + 5n, now + 60n, now + BigInt(lockLimits.holdSeconds) + 1n].map(
      (until): LockEvent => ({ kind: 'HOLD', owner, until, now }),
    ),
  ]),
  ...times.flatMap((at): LockEvent[] => [
    { kind: 'TIMEOUT', now: at },
    { kind: 'EXPIRE', now: at },
  ]),
  ...orderActions.flatMap((action) =>
    flags.flatMap((isCertified) =>
      [digest('new'), digest('standing'), digest('waiting 0')].map(
        (order): LockEvent => ({ kind: 'ORDER', action, order, isCertified }),
      ),
    ),
  ),
  ...[digest('held'), digest('other')].flatMap((order): LockEvent[] => [
    { kind: 'CERTIFY', order },
    { kind: 'DISMISS', order },
  ]),
]

const value = (lock: AssetLock) => lockStatusValue(lockStatusOf(lock))

describe('applyLock over every state and event', () => {
  it('names every event once', () => {
    expect([...new Set(allEvents.map(({ kind }) => kind))].sort()).toEqual([...lockEventKinds].sort())
    expect(
      new Set(allStates.map(({ regulatory, transaction }) => `${regulatory.state} ${transaction.kind}`)).size,
    ).toBe(15)
  })

  it('has an outcome: a state that keeps the invariants, or a refusal of the table that changes nothing', () => {
    let [accepted, refused] = [0, 0]
    const codes = new Set<string>()
    for (const policy of lockPolicies) {
      for (const state of allStates) {
        const before = JSON.stringify(state, (_, item) => (typeof item === 'bigint' ? `${item}` : item))
        for (const event of allEvents) {
          const outcome = applyLock(state, event, policy)
          if (outcome.ok) {
            accepted++
            assertAssetLock(outcome.value.lock)
          } else {
            refused++
            codes.add(outcome.code)
            expect(errorTable[outcome.code].kind).toBe('refusal')
          }
        }
        expect(JSON.stringify(state, (_, item) => (typeof item === 'bigint' ? `${item}` : item))).toBe(before)
      }
    }
    expect(accepted + refused).toBe(2 * allStates.length * allEvents.length)
    expect([...codes].sort()).toEqual([
      'ASSET_LOCKED',
      'ASSET_RESTRICTED',
      'LOCK_BUSY',
      'LOCK_EXPIRED',
      'LOCK_FOREIGN',
      'LOCK_NOT_DUE',
      'LOCK_NOT_HELD',
      'LOCK_QUEUE_FULL',
      'LOCK_TERM',
      'ORDER_HELD_BACK',
      'ORDER_NOT_ADMITTED',
      'ORDER_NOT_HELD',
      'ORDER_REPEATED',
    ])
  })

  it('lowers a scalar from 4 or 5 by a reversal or a verdict only', () => {
    for (const policy of lockPolicies) {
      for (const state of allStates.filter((candidate) => value(candidate) >= 4)) {
        for (const event of allEvents) {
          const outcome = applyLock(state, event, policy)
          if (!outcome.ok || value(outcome.value.lock) >= value(state)) continue
          const isReversed = outcome.value.effects.some(
            (effect) => effect.kind === 'applied' && orderActionTable[effect.action].effect === 'reversal',
          )
          expect(isReversed || event.kind === 'DISMISS', `${event.kind} on ${lockStatusOf(state)}`).toBe(true)
          expect(['ORDER', 'DISMISS']).toContain(event.kind)
        }
      }
    }
  })

  it('gives every order one outcome: applied, held, queued or refused', () => {
    for (const policy of lockPolicies) {
      for (const state of allStates) {
        for (const event of allEvents) {
          const outcome = applyLock(state, event, policy)
          if (!outcome.ok) continue
          const told = outcome.value.effects.filter(({ kind }) =>
            ['applied', 'held', 'queued', 'refused'].includes(kind),
          )
          const left = outcome.value.lock.waiting.length
          const came = event.kind === 'ORDER' || event.kind === 'CERTIFY' ? 1 : 0
          const gone = state.waiting.length - left + (event.kind === 'ORDER' ? 1 : 0)
          const isQueued = told.some(({ kind }) => kind === 'queued')
          expect(told.length, JSON.stringify(event.kind)).toBe(
            isQueued ? 1 : event.kind === 'ORDER' ? came : came + gone,
          )
        }
      }
    }
  })

  it('lets nobody but authorities change what the registry keeps', () => {
    for (const policy of lockPolicies) {
      for (const state of allStates.filter(({ waiting }) => waiting.length === 0)) {
        for (const event of allEvents) {
          const outcome = applyLock(state, event, policy)
          if (!outcome.ok || ['ORDER', 'CERTIFY', 'DISMISS'].includes(event.kind)) continue
          expect(equalRegistryEntries(registryEntry(outcome.value.lock), registryEntry(state))).toBe(true)
        }
      }
    }
  })
})

/** Applies events in turn; throws on a refusal. */
function play(policy: LockPolicy, ...events: readonly LockEvent[]) {
  return events.reduce(
    (step, event) => {
      const outcome = applyLock(step.lock, event, policy)
      if (!outcome.ok) throw new Error(`${event.kind}: ${outcome.code}`)
      return outcome.value
    },
    { lock: unlocked, effects: [] } as Extract<ReturnType<typeof applyLock>, { ok: true }>['value'],
  )
}

const preempt: Extract<LockEvent, { kind: 'PREEMPT' }> = {
  kind: 'PREEMPT',
  owner: alice,
  until: now + 60n,
  now,
  meetsConstraints: true,
}
const command = (action: OrderAction, name: string = action, isCertified = true): LockEvent => ({
  kind: 'ORDER',
  action,
  order: digest(name),
  isCertified,
})
const begin: LockEvent = { kind: 'BEGIN_COMMIT', owner: alice, now, meetsConstraints: true }

describe('applyLock', () => {
  it('lets a restricted asset be used within its constraints, watched (OIP-24)', () => {
    const { lock } = play('direct', command('RESTRICT'))
    const use = { kind: 'USE', by: bob } as const
    const used = applyLock(lock, { ...use, meetsConstraints: true }, 'direct')
    expect(used).toMatchObject({ ok: true, value: { effects: [{ kind: 'monitored', order: digest('RESTRICT') }] } })
    expect(applyLock(lock, { ...use, meetsConstraints: false }, 'direct')).toMatchObject({ code: 'ASSET_RESTRICTED' })
  })

  it('keeps a preempted asset for its owner, who alone releases it (OIP-25)', () => {
    const { lock } = play('direct', preempt)
    const use = { kind: 'USE', meetsConstraints: true } as const
    expect(applyLock(lock, { ...use, by: alice }, 'direct').ok).toBe(true)
    expect(applyLock(lock, { ...use, by: bob }, 'direct')).toMatchObject({ code: 'LOCK_BUSY', data: { owner: alice } })
    expect(applyLock(lock, { kind: 'COMMIT', owner: bob }, 'direct')).toMatchObject({ code: 'LOCK_FOREIGN' })
    expect(applyLock(lock, { kind: 'TIMEOUT', now: now + 59n }, 'direct')).toMatchObject({ code: 'LOCK_NOT_DUE' })
    const late = applyLock(lock, { kind: 'TIMEOUT', now: now + 60n }, 'direct')
    expect(late).toMatchObject({ ok: true, value: { effects: [{ kind: 'aborted', owner: alice }] } })
  })

  it('ends a hold at its time and not before, and takes the longer of two (OIP-26)', () => {
    const hold = (until: bigint): LockEvent => ({ kind: 'HOLD', owner: bob, until, now })
    const { lock } = play('direct', hold(now + 9n), hold(now + 5n))
    expect(applyLock(lock, { kind: 'EXPIRE', now: now + 8n }, 'direct')).toMatchObject({ code: 'LOCK_NOT_DUE' })
    const over = applyLock(lock, { kind: 'EXPIRE', now: now + 9n }, 'direct')
    expect(over.ok && lockStatusOf(over.value.lock)).toBe('UNLOCKED')
  })

  it('refuses users of a frozen asset and names the order (OIP-27)', () => {
    const { lock } = play('direct', command('FREEZE'))
    for (const event of [preempt, { kind: 'USE', by: alice, meetsConstraints: true } as const])
      expect(applyLock(lock, event, 'direct')).toMatchObject({
        code: 'ASSET_LOCKED',
        data: { status: 'HARD_LOCKED', order: digest('FREEZE') },
      })
  })

  it('has a way out of SEIZED for authorities and none of TERMINATED (OIP-28)', () => {
    const { lock: seized } = play('direct', command('SEIZE'))
    const { lock: gone } = play('direct', command('CONFISCATE'))
    const out = (lock: AssetLock) => orderActions.filter((action) => applyLock(lock, command(action, 'x'), 'direct').ok)
    expect(out(seized)).toEqual(['CONFISCATE', 'LIQUIDATE', 'RECOVER', 'RELEASE'])
    expect(out(gone)).toEqual([])
  })

  it('bounds locks in time, the longest included', () => {
    const until = now + BigInt(lockLimits.preemptSeconds)
    expect(applyLock(unlocked, { ...preempt, until }, 'direct').ok).toBe(true)
    expect(applyLock(unlocked, { ...preempt, until: until + 1n }, 'direct')).toMatchObject({ code: 'LOCK_TERM' })
    const longest = { kind: 'HOLD', owner: bob, until: now + BigInt(lockLimits.holdSeconds), now } as const
    expect(applyLock(unlocked, longest, 'direct').ok).toBe(true)
    expect(applyLock(unlocked, { ...longest, until: longest.until + 1n }, 'direct')).toMatchObject({
      code: 'LOCK_TERM',
    })
  })

  it('leaves a transaction its lock when an order restricts or reverses, and lets nothing frozen be committed', () => {
    const { lock } = play('direct', preempt, command('RESTRICT'), command('UNRESTRICT'))
    expect(lockStatusOf(lock)).toBe('PREEMPTIVE_LOCKED')
    const frozen: AssetLock = { ...lock, regulatory: { state: 'FROZEN', order: digest('f'), held: undefined } }
    const done = (state: AssetLock) => {
      const outcome = applyLock(state, { kind: 'COMMIT', owner: alice }, 'direct')
      return outcome.ok && outcome.value.effects
    }
    expect(done(lock)).toEqual([])
    expect(done(frozen)).toEqual([{ kind: 'aborted', owner: alice }])
  })

  it('aborts a transaction for an order, but past its commit point the order waits', () => {
    expect(play('direct', preempt, command('FREEZE')).effects).toEqual([
      { kind: 'aborted', owner: alice },
      { kind: 'applied', action: 'FREEZE', order: digest('FREEZE'), from: 'ACTIVE', to: 'FROZEN' },
    ])
    const waiting = play('direct', preempt, begin, command('SEIZE'), command('FREEZE'), command('CONFISCATE'))
    expect(waiting.lock.waiting.map(({ action }) => action)).toEqual(['SEIZE', 'FREEZE', 'CONFISCATE'])
    for (const action of ['UNFREEZE', 'RESTRICT', 'RECOVER'] as const)
      expect(applyLock(waiting.lock, command(action), 'direct')).toMatchObject({ code: 'ORDER_HELD_BACK' })
    expect(lockStatusOf(waiting.lock)).toBe('PREEMPTIVE_LOCKED')
    const done = applyLock(waiting.lock, { kind: 'COMMIT', owner: alice }, 'strict')
    expect(done.ok && done.value.effects.map((effect) => [effect.kind, 'code' in effect ? effect.code : ''])).toEqual([
      ['refused', 'ORDER_NOT_ADMITTED'],
      ['applied', ''],
      ['refused', 'ORDER_NOT_ADMITTED'],
    ])
    const overran = applyLock(waiting.lock, { kind: 'TIMEOUT', now: now + 60n }, 'direct')
    expect(overran.ok && overran.value.effects[0]).toEqual({ kind: 'overran', owner: alice })
    expect(overran.ok && lockStatusOf(overran.value.lock)).toBe('PERM_LOCKED')
  })

  it('holds what is irreversible until level 3, and nothing else passes but RECOVER', () => {
    const { lock } = play('direct', command('RESTRICT'), command('CONFISCATE', 'c', false))
    expect([lockStatusOf(lock), lock.regulatory.state]).toEqual(['HARD_LOCKED', 'RESTRICTED'])
    expect(registryEntry(lock)).toEqual({ state: 'RESTRICTED', held: 'CONFISCATE', order: digest('c') })
    for (const action of orderActions)
      expect(applyLock(lock, command(action, 'x'), 'direct').ok).toBe(action === 'RECOVER')
    const sure = applyLock(lock, { kind: 'CERTIFY', order: digest('c') }, 'direct')
    expect(sure.ok && registryEntry(sure.value.lock)).toEqual({
      state: 'TERMINATED',
      held: undefined,
      order: digest('c'),
    })
    const wrong = applyLock(lock, { kind: 'DISMISS', order: digest('c') }, 'direct')
    expect(wrong.ok && registryEntry(wrong.value.lock)).toEqual({
      state: 'RESTRICTED',
      held: undefined,
      order: digest('RESTRICT'),
    })
  })

  it('keeps its invariants over random histories, and restricts only by orders', () => {
    const event = fc.constantFrom(...allEvents)
    fc.assert(
      fc.property(fc.constantFrom(...lockPolicies), fc.array(event, { maxLength: 40 }), (policy, events) => {
        let lock = unlocked
        for (const next of events) {
          const outcome = applyLock(lock, next, policy)
          if (!outcome.ok) continue
          const { order } = outcome.value.lock.regulatory
          const { effects } = outcome.value
          if (order !== undefined && order !== lock.regulatory.order && next.kind !== 'DISMISS') {
            const applied = effects
              .filter((effect) => effect.kind === 'applied')
              .map((effect) => bytesToHex(effect.order))
            expect(applied.at(-1)).toBe(bytesToHex(order))
          }
          lock = outcome.value.lock
        }
      }),
      { numRuns: 2_000 },
    )
  })
})
