import { type Bytes, keccak256 } from '@syncline/primitives'
import { emptyTree, type KeyedNodeView, type KeyedTree } from '@syncline/trees'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify } from './classify.js'
import { compareReaders, compareTrees } from './detect.js'
import { createDivergenceBook } from './divergence.js'
import { absentEntry, type LockEntry } from './reconciliation.js'
import { compareVersions } from './version.js'

const word = (name: string | number) => keccak256(new TextEncoder().encode(`${name}`))
const zero = new Uint8Array(32)

const build = (entries: readonly (readonly [string | number, string | number])[]): KeyedTree =>
  emptyTree().update(entries.map(([key, value]) => ({ key: word(key), value: word(value) })))
const compare = (...trees: KeyedTree[]) => {
  const result = compareReaders(
    trees.map((tree) => tree.root()),
    trees.map((tree) => tree.reader()),
  )
  if (!result.ok) throw new Error(result.code)
  return result.value
}

describe('compareTrees', () => {
  it('is one comparison for equal roots, whatever the size', () => {
    const tree = build(Array.from({ length: 1_000 }, (_, i) => [i, i]))
    expect(compare(tree, tree, tree)).toEqual({ differences: [], comparisons: 1, nodes: 0, isComplete: true })
    expect(compare(emptyTree(), emptyTree())).toMatchObject({ comparisons: 1, nodes: 0 })
  })

  it('asks for no more than 2·d·(⌈log₂ n⌉ + 2) nodes for d changed keys of n', () => {
    const n = 4_096
    const base = build(Array.from({ length: n }, (_, i) => [i, i]))
    for (const d of [1, 4, 16, 64, 256]) {
      const changed = Array.from({ length: d }, (_, i) => Math.floor((i * n) / d))
      const other = base.update(changed.map((i) => ({ key: word(i), value: word(`other ${i}`) })))
      const { differences, nodes, comparisons } = compare(base, other)
      expect(differences.length).toBe(d)
      expect(nodes).toBeLessThanOrEqual(2 * d * (Math.ceil(Math.log2(n)) + 2))
      expect(comparisons).toBeLessThanOrEqual(2 * nodes + 1)
    }
  })

  it('finds exactly what differs over random trees of up to 4 domains, absent keys and all', () => {
    const trees = fc.array(fc.dictionary(fc.nat({ max: 24 }).map(String), fc.nat({ max: 2 }), { maxKeys: 20 }), {
      minLength: 2,
      maxLength: 4,
    })
    fc.assert(
      fc.property(trees, (maps) => {
        const { differences, isComplete } = compare(...maps.map((map) => build(Object.entries(map))))
        expect(isComplete).toBe(true)
        const keys = [...new Set(maps.flatMap((map) => Object.keys(map)))]
        const expected = keys.filter((key) => maps.some((map) => map[key] !== maps[0]![key]))
        expect(differences.length).toBe(expected.length)
        for (const key of expected) {
          const found = differences.find((one) => String(one.key) === String(word(key)))
          expect(found?.values).toEqual(maps.map((map) => (map[key] === undefined ? undefined : word(map[key]))))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('believes no answer that has another hash, and no missing one', () => {
    const [a, b] = [
      build([
        ['x', 1],
        ['y', 1],
        ['z', 1],
      ]),
      build([
        ['x', 1],
        ['y', 2],
        ['z', 1],
      ]),
    ]
    const liar = (hash: Bytes): KeyedNodeView | undefined => {
      const node = b.reader()(hash)
      return node?.kind === 'branch' ? { ...node, left: node.right } : node
    }
    const roots = [a.root(), b.root()]
    expect(compareReaders(roots, [a.reader(), liar])).toMatchObject({ code: 'NODE_FALSE', data: { index: 1 } })
    expect(compareReaders(roots, [a.reader(), () => undefined])).toMatchObject({
      code: 'NODE_MISSING',
      data: { index: 1 },
    })
    const junk = () => ({ kind: 'branch', bit: 256, left: zero, right: zero }) as const
    expect(compareReaders(roots, [a.reader(), junk])).toMatchObject({ code: 'NODE_FALSE' })
  })

  it('stops at its bounds and says so', () => {
    const some = build(Array.from({ length: 300 }, (_, i) => [i, i]))
    const run = compareTrees([some.root(), zero], { mostKeys: 10, mostNodes: 1_000 })
    const reader = some.reader()
    let step = run.next()
    while (step.done !== true) step = run.next(reader(step.value.hash))
    expect(step.value).toMatchObject({ ok: true, value: { isComplete: false } })
    if (step.value.ok) expect(step.value.value.differences.length).toBe(10)
  })
})

const entry = (state: number, order: string): LockEntry => ({ state, held: 0, order: word(order) })
const seen = (...dots: string[]) => new Set(dots)

describe('classify', () => {
  it('tells late, missing, forked and two locks for one state', () => {
    const frozen = { entry: entry(2, 'freeze'), version: seen('sec:1') }
    const seized = { entry: entry(3, 'seize'), version: seen('fatf:1') }
    const both = { entry: entry(3, 'seize'), version: seen('sec:1', 'fatf:1') }
    const nothing = { entry: absentEntry, version: seen() }
    expect(classify([frozen, frozen])).toBeUndefined()
    expect(classify([frozen, both, frozen])).toEqual({ kind: 'LAG', ahead: [1], behind: [0, 2] })
    expect(classify([nothing, frozen])).toEqual({ kind: 'MISSING', ahead: [1], behind: [0] })
    expect(classify([frozen, seized, nothing])).toEqual({ kind: 'FORK', ahead: [], behind: [0, 1, 2] })
    const other = { entry: entry(2, 'freeze 2'), version: seen('eu:1') }
    expect(classify([frozen, other])?.kind).toBe('LOCK')
    // all saw the same and made something else of it
    expect(classify([both, { ...both, entry: frozen.entry }])?.kind).toBe('FORK')
  })

  it('orders versions by what they contain, not by how much', () => {
    expect(compareVersions(seen('a:1'), seen('a:1'))).toBe('equal')
    expect(compareVersions(seen('a:1'), seen('a:1', 'a:9'))).toBe('before')
    expect(compareVersions(seen('a:2', 'b:1'), seen('b:1'))).toBe('after')
    expect(compareVersions(seen('a:1'), seen('a:2'))).toBe('concurrent')
  })
})

describe('createDivergenceBook', () => {
  it('says since when, what it is and what it waits for', () => {
    const book = createDivergenceBook()
    const asset = word('bond')
    const found = { asset, domainIds: [901n, 902n], entries: [entry(2, 'freeze'), absentEntry] }
    expect(book.why(asset)).toMatchObject({ reason: 'IN_STEP', nextActor: 'nobody' })
    book.note({ ...found, kind: 'MISSING' }, 10n)
    expect(book.why(asset)).toMatchObject({ reason: 'BEHIND', nextActor: 'anyone' })
    book.note({ ...found, kind: 'FORK' }, 20n)
    expect(book.divergenceOf(asset)).toMatchObject({ kind: 'FORK', since: 10n, stage: 'FOUND' })
    expect(book.why(asset)).toMatchObject({ reason: 'TO_BE_VOTED', nextActor: 'validator' })
    book.setStage(asset, 'CASE', 99n)
    expect(book.why(asset)).toMatchObject({ reason: 'FOR_ARBITER', nextActor: 'arbiter', earliest: 99n })
    expect(book.list().length).toBe(1)
    book.settle(asset)
    expect(book.divergenceOf(asset)).toBeUndefined()
    expect(book.list()).toEqual([])
  })
})
