/** Segments, order and play beside the plain versions of them: ids as hex, sets, every update as a unit of the graph. */
import { type Bytes, bytesToHex, compareBytes, keccak256, refuse } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBatches } from '../batch/batcher.js'
import { createWaveDetector } from '../batch/waves.js'
import { defaultPriorityPolicy, type PriorityPolicy } from '../order/priority.js'
import { type Dropped, type Replay, salvageSegment } from './salvage.js'
import { compareUpdates, restsOn, scheduleUpdates } from './schedule.js'
import { cutSegments, numberAccesses, type Update } from './segments.js'

const word = (name: string): Bytes => keccak256(new TextEncoder().encode(name))
const hex = ({ id }: Update): string => bytesToHex(id)

/** Segments by spreading the lowest label along edges until nothing moves. */
function plainSegments(updates: readonly Update[]) {
  const byId = new Map(updates.map((update, i) => [hex(update), i]))
  const label = updates.map((_, i) => i)
  const edges: [number, number][] = []
  const link = (owners: Map<string, number>, name: string, i: number): void => {
    if (owners.has(name)) edges.push([owners.get(name)!, i])
    else owners.set(name, i)
  }
  const [writers, bundles] = [new Map<string, number>(), new Map<string, number>()]
  for (const [i, { writes, bundle }] of updates.entries()) {
    for (const key of writes) link(writers, key, i)
    if (bundle !== undefined) link(bundles, bytesToHex(bundle), i)
  }
  for (const [i, { reads, after }] of updates.entries()) {
    const seen = (id: Bytes | undefined) => (id === undefined ? undefined : byId.get(bytesToHex(id)))
    for (const other of [...reads.map(({ key, from }) => writers.get(key) ?? seen(from)), seen(after)])
      if (other !== undefined) edges.push([i, other])
  }
  for (let moved = true; moved; ) {
    moved = false
    for (const [a, b] of edges) {
      const least = Math.min(label[a]!, label[b]!)
      moved ||= label[a] !== label[b]
      label[a] = least
      label[b] = least
    }
  }
  return [...new Set(label)]
    .map((one) => {
      const group = updates.filter((_, i) => label[i] === one).sort((a, b) => compareBytes(a.id, b.id))
      return { keys: [...new Set(group.flatMap(({ writes }) => writes))].sort(), updates: group }
    })
    .map((segment) => ({ ...segment, first: segment.keys[0] ?? `~ ${hex(segment.updates[0]!)}` }))
    .sort((a, b) => (a.first < b.first ? -1 : 1))
    .map(({ keys, updates: group }, index) => ({ index, keys, updates: group.map(hex) }))
}

/** Units by reachability: two that reach each other are one. Then always the first one that waits for none. */
function plainUnits(updates: readonly Update[], policy: PriorityPolicy): ReadonlySet<string>[] {
  const sorted = [...updates].sort((a, b) => compareUpdates(a, b, policy))
  const place = new Map(sorted.map((update, i) => [hex(update), i]))
  const reaches = sorted.map((update) => {
    const mates = sorted.flatMap(({ bundle }, i) =>
      bundle !== undefined && update.bundle !== undefined && compareBytes(bundle, update.bundle) === 0 ? [i] : [],
    )
    return new Set([...mates, ...restsOn(update).flatMap((id) => place.get(bytesToHex(id)) ?? [])])
  })
  for (const via of reaches.keys())
    for (const own of reaches) if (own.has(via)) for (const other of reaches[via]!) own.add(other)
  const unitOf = sorted.map((_, i) => {
    const first = sorted.findIndex((__, j) => j === i || (reaches[i]!.has(j) && reaches[j]!.has(i)))
    return first
  })
  const left = new Set(unitOf)
  const units: ReadonlySet<string>[] = []
  while (left.size > 0) {
    const next = [...left]
      .sort((a, b) => a - b)
      .find((unit) =>
        unitOf.every(
          (one, i) => one !== unit || [...reaches[i]!].every((j) => unitOf[j] === unit || !left.has(unitOf[j]!)),
        ),
      )!
    left.delete(next)
    units.push(new Set(sorted.filter((_, i) => unitOf[i] === next).map(hex)))
  }
  return units
}

type Take = Update & { readonly takes: number }

/** Plays units on maps that are copied before each. */
function plainSalvage(units: readonly (readonly Take[])[], before: (key: string) => number | undefined) {
  let state = new Map<string, number>()
  const kept: string[] = []
  const dropped = new Map<string, Dropped>()
  for (const unit of units) {
    const draft = new Map(state)
    let fall: Dropped | undefined
    for (const update of unit) {
      const source = update.reads.find(({ from }) => from !== undefined && dropped.has(bytesToHex(from)))?.from
      if (source !== undefined)
        fall = { id: update.id, reason: 'descendant', of: source, code: 'UPDATE_SOURCE_DROPPED' }
      else {
        const get = (key: string) => draft.get(key) ?? before(key)
        const refusal = take(update, { get, set: (key, value) => draft.set(key, value) })
        if (refusal !== undefined) fall = { id: update.id, reason: 'loser', of: update.id, code: refusal.code }
      }
      if (fall !== undefined) break
    }
    if (fall === undefined) {
      state = draft
      kept.push(...unit.map(hex))
      continue
    }
    for (const update of unit)
      dropped.set(
        hex(update),
        update.id === fall.id ? fall : { id: update.id, reason: 'bundle', of: fall.id, code: fall.code },
      )
  }
  return { kept, dropped: [...dropped.values()], state }
}

/** Takes from all keys that it writes; sets the first ones before it sees that another has too little. */
const take: Replay<Take, number> = ({ writes, takes }, state) => {
  for (const key of writes) {
    const held = state.get(key) ?? 0
    if (held < takes) return refuse('BALANCE_LOW', `${key} has less`)
    state.set(key, held - takes)
  }
  return undefined
}

const maybe = <T>(of: fc.Arbitrary<T>, freq: number) => fc.option(of, { nil: undefined, freq })

/** Blocks of up to 150 updates over few or many keys; what an update rests on may be later, itself, unknown, or a circle. */
const blocks = fc
  .record({
    size: fc.constantFrom(1, 2, 5, 12, 40, 150),
    keys: fc.constantFrom(3, 30, 400),
    links: fc.constantFrom(1, 3, 20),
    prefix: fc.constantFrom('', '0xab', 'é'),
  })
  .chain(({ size, keys, links, prefix }) => {
    const key = fc.nat({ max: keys }).map((n) => `${prefix}${n.toString(16)}`)
    const id = fc.nat({ max: size }).map((n) => word(`${n}`))
    const update = fc.record({
      lamport: fc.nat({ max: 9 }),
      node: fc.nat({ max: 2 }),
      reads: fc.array(fc.record({ key, from: maybe(id, links) }), { maxLength: 3 }),
      writes: fc.array(key, { maxLength: 3 }),
      own: fc.boolean(),
      after: maybe(id, 1),
      bundle: maybe(fc.nat({ max: 5 }), 1),
      extras: fc.nat({ max: 29 }),
      takes: fc.nat({ max: 5 }),
      rank: fc.constantFrom(1, 2),
    })
    return fc.array(update, { minLength: size, maxLength: size, size: 'max' })
  })
  .map((block) =>
    block.map(({ lamport, node, reads, writes, own, after, bundle, extras, takes, rank }, i): Take => {
      const id = word(`${i}`)
      const key = { digest: id, action: 'FREEZE', rank, isHome: true, lamport: BigInt(lamport), authority: id } as const
      return {
        id,
        lamport: BigInt(lamport),
        node: word(`node ${node}`),
        reads: own ? reads.map((read, n) => ({ ...read, key: writes[n] ?? read.key })) : reads,
        writes,
        takes,
        ...(after !== undefined && extras < 6 ? { after } : {}),
        ...(bundle !== undefined && extras % 10 === 0 ? { bundle: word(`bundle ${bundle}`) } : {}),
        ...(extras === 7 ? { order: key } : {}),
      }
    }),
  )

describe('segments, order and play', () => {
  const policies = fc.constantFrom<PriorityPolicy>(defaultPriorityPolicy, ['rank', 'authority'])
  const before = (key: string): number | undefined => (key.endsWith('1') ? undefined : 12)

  it('are what the plain versions give, over random blocks', () => {
    fc.assert(
      fc.property(blocks, policies, (block, policy) => {
        const segments = cutSegments(block)
        expect(segments.map(({ updates, ...rest }) => ({ ...rest, updates: updates.map(hex) }))).toEqual(
          plainSegments(block),
        )
        for (const segment of segments) {
          const units = scheduleUpdates(segment.updates, policy)
          expect(units.map(({ updates }) => new Set(updates.map(hex)))).toEqual(plainUnits(segment.updates, policy))
          const { kept, dropped, state } = salvageSegment(segment, policy, before, take)
          const plain = plainSalvage(
            units.map(({ updates }) => updates),
            before,
          )
          expect({ kept: kept.map(bytesToHex), dropped, state }).toEqual(plain)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('does not depend on the order of arrival', () => {
    fc.assert(
      fc.property(blocks, fc.infiniteStream(fc.nat()), (block, draws) => {
        const ends = (updates: readonly Take[]) =>
          cutSegments(updates).map((segment) => salvageSegment(segment, defaultPriorityPolicy, before, take))
        const ranks = block.map(() => draws.next().value as number)
        const shuffled = [...block.keys()].sort((a, b) => ranks[a]! - ranks[b]!).map((i) => block[i]!)
        expect(ends(shuffled)).toEqual(ends(block))
      }),
      { numRuns: 60 },
    )
  })
})

describe('numberAccesses', () => {
  it('names what updates touch, and batches them as their keys would', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        const { names, sets } = numberAccesses(block)
        const named = sets.map(({ reads, writes }) => [reads.map((key) => names[key]), writes.map((key) => names[key])])
        expect(named).toEqual(
          block.map(({ reads, writes }) => [
            reads.map(({ key }) => key).filter((key) => !writes.includes(key)),
            writes,
          ]),
        )
        const all = new Map([...names].map((name, i) => [name, i]))
        const whole = block.map(({ reads, writes }) => ({
          reads: reads.map(({ key }) => all.get(key)!),
          writes: writes.map((key) => all.get(key)!),
          adds: [],
          orders: [],
        }))
        const batched = (list: typeof sets) =>
          createBatches(
            list.map((set, i) => ({ ...set, i })),
            createWaveDetector('direct'),
            10,
          ).map(({ kind, wave, updates }) => ({ kind, wave, updates: updates.map(({ i }) => i) }))
        expect(batched(sets)).toEqual(batched(whole))
      }),
      { numRuns: 60 },
    )
  })
})
