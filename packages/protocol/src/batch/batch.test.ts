import { InvariantViolation } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lockPolicies, type OrderAction, orderActions, orderActionTable, regulatoryStates } from '../generated/locks.js'
import { nextState } from '../lock/transition.js'
import { type AccessSet, createKeyIndex, mostAccessesOfUpdate } from './access.js'
import { type Batch, createBatches, createSmartBatcher } from './batcher.js'
import { areInConflict, createPairwiseDetector, createWaveDetector } from './waves.js'

type Update = AccessSet & { readonly id: number }
const none = { reads: [], writes: [], adds: [], orders: [] } as const
const update = (id: number, access: Partial<AccessSet>): Update => ({ ...none, ...access, id })
const ids = (batches: readonly Batch<Update>[]) =>
  batches.map(({ kind, updates }) => `${kind} ${updates.map(({ id }) => id).join(' ')}`)

/** Random updates over few keys, so that they meet. */
const updates = fc
  .array(
    fc.record({
      reads: fc.uniqueArray(fc.nat(5), { maxLength: 2 }),
      writes: fc.uniqueArray(fc.nat(5), { maxLength: 2 }),
      adds: fc.uniqueArray(fc.nat(5), { maxLength: 2 }),
      orders: fc.array(fc.record({ key: fc.nat(5), action: fc.constantFrom(...orderActions) }), { maxLength: 1 }),
    }),
    { maxLength: 24 },
  )
  .map((sets): readonly Update[] => sets.map((access, id) => ({ ...access, id })))

describe('createBatches', () => {
  it('faults where a batch would have no room, and does not go on for ever', () => {
    for (const size of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => createBatches([update(1, { writes: [1] })], createWaveDetector('direct'), size)).toThrow(
        InvariantViolation,
      )
  })

  it('makes {1,3,5}, {2,4,6} and the sequential {7,8} of the eight transactions in the seed’s figure', () => {
    const keys = createKeyIndex()
    const write = (id: number, ...names: readonly string[]) => update(id, { writes: names.map(keys.indexOf) })
    const eight = [
      write(1, 'a'),
      write(2, 'a'),
      write(3, 'b'),
      write(4, 'b'),
      write(5, 'c'),
      write(6, 'c'),
      write(7, 'a', 'b', 'c'),
      write(8, 'a', 'c'),
    ]
    for (const detector of [createWaveDetector('direct'), createPairwiseDetector('direct')])
      expect(ids(createBatches(eight, detector, 100))).toEqual(['parallel 1 3 5', 'parallel 2 4 6', 'sequential 7 8'])
  })

  it('cuts waves and chains at the batch size, and tells the wave of each', () => {
    const free = Array.from({ length: 5 }, (_, id) => update(id, { writes: [id] }))
    const chain = Array.from({ length: 3 }, (_, id) => update(10 + id, { writes: [0, 1, 2, 3, 4] }))
    const batches = createBatches([...free, ...chain], createWaveDetector('direct'), 2)
    expect(ids(batches)).toEqual(['parallel 0 1', 'parallel 2 3', 'parallel 4', 'sequential 10 11', 'sequential 12'])
    expect(batches.map(({ wave }) => wave)).toEqual([1, 1, 1, 2, 4])
  })

  it('goes on with a detector that placed updates before', () => {
    const detector = createWaveDetector('direct')
    createBatches(
      [1, 2, 3].map((id) => update(id, { writes: [0] })),
      detector,
      9,
    )
    const next = createBatches([update(4, { writes: [7] }), update(5, { writes: [0] })], detector, 9)
    expect(next).toMatchObject([{ kind: 'sequential', wave: 1, updates: [{ id: 4 }, { id: 5 }] }])
  })

  it('lets additions to one key share a wave, unless somebody reads it', () => {
    const detector = createWaveDetector('direct')
    const waves = [
      update(1, { adds: [0] }),
      update(2, { adds: [0] }),
      update(3, { reads: [0] }),
      update(4, { adds: [0] }),
      update(5, { writes: [0] }),
    ].map(detector.place)
    expect(waves).toEqual([1, 1, 2, 3, 4])
  })

  it('lets share the three pairs of orders that leave each other’s outcome alone, of 21', () => {
    const ranked = orderActions.filter((action) => orderActionTable[action].isRanked)
    const shared = ranked.flatMap((a, i) =>
      ranked.slice(i + 1).filter((b) => {
        const detector = createWaveDetector('direct')
        const order = (action: OrderAction) => detector.place(update(0, { orders: [{ key: 0, action }] }))
        return order(a) === order(b)
      }),
    )
    expect(shared.length).toBe(3)
    const detector = createWaveDetector('direct')
    const place = (action: OrderAction) => detector.place(update(0, { orders: [{ key: 0, action }] }))
    // the three at once, but not two of a kind: one would take the other's effect away
    expect((['UNFREEZE', 'RELEASE', 'UNRESTRICT', 'UNFREEZE', 'RELEASE', 'FREEZE'] as const).map(place)).toEqual([
      1, 1, 1, 2, 2, 3,
    ])
  })
})

describe('createWaveDetector', () => {
  it('finds the waves that comparing all pairs finds, each free of conflicts, and as few as arrival order allows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lockPolicies), updates, (policy, list) => {
        const waves = list.map(createWaveDetector(policy).place)
        expect(waves).toEqual(list.map(createPairwiseDetector(policy).place))
        // the longest chain of conflicts that ends in each update: no order-keeping schedule has it earlier
        const chains: number[] = []
        for (const [i, one] of list.entries()) {
          const before = list
            .slice(0, i)
            .flatMap((earlier, j) => (areInConflict(earlier, one, policy) ? [chains[j]!] : []))
          chains.push(1 + Math.max(0, ...before))
        }
        expect(waves).toEqual(chains)
      }),
    )
  })

  it('remembers the highest wave that read or added, though lower ones follow, and keys beyond its first room', () => {
    for (const mode of ['reads', 'adds'] as const) {
      const detector = createWaveDetector('direct')
      const waves = [
        update(1, { writes: [1] }),
        update(2, { reads: [1], [mode]: mode === 'reads' ? [1, 0] : [0] }),
        update(3, { [mode]: [0] }),
        update(4, { writes: [5_000] }),
        update(5, { writes: [0] }),
        update(6, { writes: [5_000, 1] }),
      ].map(detector.place)
      expect(waves, mode).toEqual([1, 2, 1, 1, 3, 3])
    }
  })

  it('looks at each access once: n updates cost O(n), where pairs cost O(n²)', () => {
    const chain = (n: number) => Array.from({ length: n }, (_, id) => update(id, { reads: [id], writes: [id + 1, 0] }))
    const looks = [1_000, 10_000, 100_000].map((n) => {
      const detector = createWaveDetector('direct')
      for (const each of chain(n)) detector.place(each)
      return detector.looks()
    })
    expect(looks).toEqual([3_000, 30_000, 300_000])
    const pairs = createPairwiseDetector('direct')
    for (const each of chain(1_000)) pairs.place(each)
    expect(pairs.looks()).toBe((1_000 * 999) / 2)
  })
})

/** A store with numbers and regulatory states; gives what each update saw and what became of its orders. */
function run(batches: readonly Batch<Update>[], shuffle: (list: readonly Update[]) => readonly Update[]) {
  const values = new Map<number, number>()
  const states = new Map<number, (typeof regulatoryStates)[number]>()
  const seen = new Map<number, string>()
  const get = (key: number) => values.get(key) ?? key
  for (const { kind, updates: list } of batches) {
    for (const { id, reads, writes, adds, orders } of kind === 'parallel' ? shuffle(list) : list) {
      const read = reads.map(get)
      const outcomes = orders.map(({ key, action }) => {
        const to = nextState('direct', states.get(key) ?? regulatoryStates[key % 5]!, action)
        if (to !== undefined) states.set(key, to)
        return to ?? 'refused'
      })
      const sum = read.reduce((total, value) => total + value, id + 1)
      for (const key of writes) values.set(key, sum * 31 + get(key))
      for (const key of adds) values.set(key, get(key) + id + 1)
      seen.set(id, `${read} ${outcomes}`)
    }
  }
  const sorted = <T>(map: Map<number, T>) => JSON.stringify([...map].sort(([a], [b]) => a - b))
  return [sorted(values), sorted(states), sorted(seen)]
}

describe('batches', () => {
  it('give what arrival order gives, whatever the order within them: values, reads and outcomes of orders', () => {
    // an update that orders also reads and writes its own keys: the store keeps states apart from values
    fc.assert(
      fc.property(updates, fc.integer({ min: 1, max: 9 }), fc.infiniteStream(fc.nat(1 << 20)), (list, size, stream) => {
        const serial: Batch<Update> = { kind: 'sequential', wave: 1, updates: list }
        const shuffle = (part: readonly Update[]) =>
          part
            .map((each) => ({ each, at: stream.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ each }) => each)
        expect(run(createBatches(list, createWaveDetector('direct'), size), shuffle)).toEqual(run([serial], (x) => x))
      }),
      { numRuns: 500 },
    )
  })
})

describe('createSmartBatcher', () => {
  const options = {
    batchSize: 3,
    batchTimeout: 50,
    capacity: 5,
    createConflictDetector: () => createWaveDetector('direct'),
  }
  const submitted = (batcher: ReturnType<typeof createSmartBatcher<Update>>, id: number, now: number) => {
    const result = batcher.submit(update(id, { writes: [id] }), now)
    return result.ok ? ids(result.value) : result.code
  }

  it('flushes by size', () => {
    const batcher = createSmartBatcher<Update>(options)
    expect([1, 2, 3, 4].map((id) => submitted(batcher, id, 0))).toEqual([[], [], ['parallel 1 2 3'], []])
  })

  it('flushes by time since the oldest, and not before', () => {
    const batcher = createSmartBatcher<Update>(options)
    expect(batcher.dueAt()).toBeUndefined()
    submitted(batcher, 1, 100)
    submitted(batcher, 2, 140)
    expect(batcher.dueAt()).toBe(150)
    expect(batcher.tick(149)).toEqual([])
    expect(ids(batcher.tick(150))).toEqual(['parallel 1 2'])
    expect([batcher.tick(999), batcher.dueAt()]).toEqual([[], undefined])
  })

  it('pushes back while as many as it has room for wait or run, and frees room once a batch', () => {
    const batcher = createSmartBatcher<Update>(options)
    const first = batcher.submit(update(1, { writes: [0] }), 0)
    expect(first).toMatchObject({ ok: true, value: [] })
    submitted(batcher, 2, 0)
    const flushed = batcher.submit(update(3, { writes: [0] }), 0)
    const batches = flushed.ok ? flushed.value : []
    expect(ids(batches)).toEqual(['parallel 1 2', 'sequential 3'])
    expect([4, 5, 6].map((id) => submitted(batcher, id, 0))).toEqual([[], [], 'BATCH_QUEUE_FULL'])
    expect(batcher.load()).toEqual({ waiting: 2, running: 3 })
    for (const _ of [1, 2]) batcher.finish(batches[0]!)
    expect(batcher.load()).toEqual({ waiting: 2, running: 1 })
    expect(submitted(batcher, 6, 0)).toEqual(['parallel 4 5 6'])
  })

  it('takes any detector, and bounds an update', () => {
    let placed = 0
    const createConflictDetector = () => ({ place: () => ++placed, looks: () => placed })
    const batcher = createSmartBatcher<Update>({ ...options, createConflictDetector })
    expect([1, 2, 3].map((id) => submitted(batcher, id, 0)).at(-1)).toEqual(['sequential 1 2 3'])
    const large = update(9, { reads: Array.from({ length: mostAccessesOfUpdate + 1 }, (_, i) => i) })
    expect(batcher.submit(large, 0)).toMatchObject({ code: 'BATCH_UPDATE_SIZE' })
  })
})

describe('areInConflict', () => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(updates, (list) =>
        list.every((a) => list.every((b) => areInConflict(a, b, 'strict') === areInConflict(b, a, 'strict'))),
      ),
      { numRuns: 50 },
    )
  })
})
