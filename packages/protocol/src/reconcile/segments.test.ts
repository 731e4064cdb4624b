import { type Bytes, bytesToHex, keccak256, refuse } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPriorityPolicy, type PriorityKey } from '../order/priority.js'
import { type Replay, salvageUpdates } from './salvage.js'
import { scheduleUpdates } from './schedule.js'
import { cutSegments, type Update } from './segments.js'

const word = (name: string | number): Bytes => keccak256(new TextEncoder().encode(`${name}`))
const names = new Map<string, string>()
const id = (name: string): Bytes => {
  names.set(bytesToHex(word(name)), name)
  return word(name)
}
const nameOf = (bytes: Bytes) => names.get(bytesToHex(bytes))!

type Spend = Update & { readonly spends: readonly string[] }
/** Takes coins that are there once and makes others. */
const spend = (
  name: string,
  lamport: number,
  spends: string[],
  makes: string[],
  more: Partial<Update> = {},
): Spend => ({
  id: id(name),
  lamport: BigInt(lamport),
  node: word(`node ${name}`),
  reads: spends.map((key) => ({ key, from: undefined })),
  writes: [...spends, ...makes],
  spends,
  ...more,
})
const replay: Replay<Spend, 'there' | 'gone'> = ({ spends, writes }, state) => {
  const lost = spends.find((key) => state.get(key) !== 'there')
  if (lost !== undefined) return refuse('COIN_GONE', `${lost} is not there`)
  for (const key of writes) state.set(key, spends.includes(key) ? 'gone' : 'there')
  return undefined
}
const genesis = (key: string) => (key.startsWith('coin') ? ('there' as const) : undefined)
const play = (updates: readonly Spend[], policy = defaultPriorityPolicy) => {
  const { segments, ratio } = salvageUpdates(updates, policy, genesis, replay)
  const dropped = segments.flatMap((one) => one.dropped)
  return {
    segments: segments.length,
    ratio,
    kept: segments.flatMap(({ kept }) => kept.map(nameOf)).sort(),
    dropped: Object.fromEntries(dropped.map((one) => [nameOf(one.id), `${one.reason} of ${nameOf(one.of)}`])),
  }
}
const child = (name: string, lamport: number, of: string, spends: string, makes: string, more: Partial<Update> = {}) =>
  spend(name, lamport, [spends], [makes], { reads: [{ key: spends, from: id(of) }], ...more })

describe('a block with a conflict', () => {
  // a and b spend one coin; c reads what a made, d what b made, e what d made; f and g have nothing to do with it
  const block = [
    spend('a', 1, ['coin 1'], ['a1']),
    spend('b', 2, ['coin 1'], ['b1']),
    child('c', 3, 'a', 'a1', 'c1'),
    child('d', 4, 'b', 'b1', 'd1'),
    child('e', 5, 'd', 'd1', 'e1'),
    spend('f', 1, ['coin 2'], ['f1']),
    child('g', 2, 'f', 'f1', 'g1'),
  ]

  it('drops the loser and exactly the updates that read it', () => {
    expect(play(block)).toEqual({
      segments: 2,
      ratio: { updates: 7, kept: 4, touched: 5 },
      kept: ['a', 'c', 'f', 'g'],
      dropped: { b: 'loser of b', d: 'descendant of b', e: 'descendant of d' },
    })
  })

  it('ends alike in whatever order it comes', () => {
    const expected = play(block)
    fc.assert(
      fc.property(fc.shuffledSubarray(block, { minLength: block.length }), (shuffled) => {
        expect(play(shuffled)).toEqual(expected)
      }),
    )
  })

  it('never splits a bundle', () => {
    const bundle = word('bundle')
    const bundled = block.map((update) => (['e', 'f'].includes(nameOf(update.id)) ? { ...update, bundle } : update))
    const { segments, kept, dropped } = play(bundled)
    expect(segments).toBe(1)
    expect(kept).toEqual(['a', 'c'])
    expect(dropped).toMatchObject({ e: 'descendant of d', f: 'bundle of e', g: 'descendant of f' })
  })

  it('keeps what comes after at a node, but did not read', () => {
    const followed = [...block, spend('h', 9, ['coin 3'], ['h1'], { after: id('b') })]
    expect(play(followed)).toMatchObject({ segments: 2, kept: ['a', 'c', 'f', 'g', 'h'] })
  })

  it('lets an order go before users, whatever their time', () => {
    const key: PriorityKey = {
      digest: word('order'),
      action: 'SEIZE',
      rank: 2,
      isHome: true,
      lamport: 99n,
      authority: word('SEC'),
    }
    const seize = spend('seize', 99, ['coin 1'], ['seized'], { order: key })
    expect(play([...block, seize])).toMatchObject({
      kept: ['f', 'g', 'seize'],
      dropped: { a: 'loser of a', c: 'descendant of a' },
    })
  })

  it('needs Lamport time: without it another update wins', () => {
    const withTime = play(block).kept
    const orders = ['a', 'b'].map((first) => {
      // by id of the node alone
      const low = new Uint8Array(32)
      const bent = block.map((one) => (nameOf(one.id) === first ? { ...one, node: low } : one))
      return play(
        bent,
        defaultPriorityPolicy.filter((criterion) => criterion !== 'time'),
      ).kept
    })
    expect(orders[0]).toEqual(withTime)
    expect(orders[1]).toEqual(['b', 'd', 'e', 'f', 'g'])
  })
})

describe('scheduleUpdates', () => {
  it('takes bundles that rest on each other as one', () => {
    const [x, y] = [word('x'), word('y')]
    const updates = [
      spend('x1', 5, ['coin 1'], ['p'], { bundle: x }),
      child('x2', 6, 'y1', 'q', 'r', { bundle: x }),
      spend('y1', 7, ['coin 2'], ['q'], { bundle: y }),
      child('y2', 8, 'x1', 'p', 's', { bundle: y }),
      child('z', 1, 'y2', 's', 't'),
    ]
    const units = scheduleUpdates(updates, defaultPriorityPolicy)
    expect(units.map((unit) => unit.updates.map((one) => nameOf(one.id)))).toEqual([['x1', 'y1', 'x2', 'y2'], ['z']])
    expect(play(updates).kept).toEqual(['x1', 'x2', 'y1', 'y2', 'z'])
  })

  it('plays every update once, after all that it rests on, over random graphs', () => {
    const graphs = fc.array(
      fc.record({ from: fc.option(fc.nat({ max: 11 })), bundle: fc.option(fc.nat({ max: 2 })) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    fc.assert(
      fc.property(graphs, (nodes) => {
        const updates = nodes.map(({ from, bundle }, i): Update => {
          const source = from === null || from >= nodes.length || from === i ? undefined : word(from)
          const update = { id: word(i), lamport: BigInt(i), node: word('n'), writes: [`${i}`] }
          const reads = source === undefined ? [] : [{ key: `${from}`, from: source }]
          return { ...update, reads, ...(bundle === null ? {} : { bundle: word(`bundle ${bundle}`) }) }
        })
        const units = scheduleUpdates(updates, defaultPriorityPolicy)
        const place = new Map(units.flatMap((unit, at) => unit.updates.map((one) => [bytesToHex(one.id), at])))
        expect(place.size).toBe(updates.length)
        for (const { id: own, reads, bundle } of updates) {
          for (const { from } of reads)
            expect(place.get(bytesToHex(from!))).toBeLessThanOrEqual(place.get(bytesToHex(own))!)
          for (const mate of updates)
            if (bundle !== undefined && mate.bundle !== undefined && bytesToHex(mate.bundle) === bytesToHex(bundle))
              expect(place.get(bytesToHex(mate.id))).toBe(place.get(bytesToHex(own)))
        }
      }),
    )
  })
})

describe('cutSegments', () => {
  it('is what a search over all edges finds, over random blocks', () => {
    const blocks = fc.array(
      fc.record({
        reads: fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 2 }),
        writes: fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 2 }),
        bundle: fc.option(fc.nat({ max: 2 }), { freq: 3 }),
      }),
      { maxLength: 14 },
    )
    fc.assert(
      fc.property(blocks, (block) => {
        const updates = block.map(
          ({ reads, writes, bundle }, i): Update => ({
            id: word(i),
            lamport: 0n,
            node: word('n'),
            reads: reads.map((key) => ({ key: `${key}`, from: undefined })),
            writes: writes.map(String),
            ...(bundle === null ? {} : { bundle: word(`bundle ${bundle}`) }),
          }),
        )
        const linked = (a: number, b: number): boolean => {
          const [x, y] = [block[a]!, block[b]!]
          const touches = (one: typeof x, key: number) => one.reads.includes(key) || one.writes.includes(key)
          const isShared = x.writes.some((key) => touches(y, key)) || y.writes.some((key) => touches(x, key))
          return isShared || (x.bundle !== null && x.bundle === y.bundle)
        }
        const label = block.map((_, i) => i)
        for (let moved = true; moved; ) {
          moved = false
          for (const a of label.keys())
            for (const b of label.keys())
              if (linked(a, b) && label[a]! < label[b]!) {
                label[b] = label[a]!
                moved = true
              }
        }
        const segments = cutSegments(updates)
        expect(segments.map(({ index }) => index)).toEqual(segments.map((_, i) => i))
        const own = new Map(segments.flatMap((one) => one.updates.map((update) => [bytesToHex(update.id), one.index])))
        for (const a of label.keys())
          for (const b of label.keys())
            expect(own.get(bytesToHex(word(a))) === own.get(bytesToHex(word(b)))).toBe(label[a] === label[b])
      }),
      { numRuns: 150 },
    )
  })
})
