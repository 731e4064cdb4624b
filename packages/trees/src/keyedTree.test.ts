import { type Bytes, bytesToHex, concatBytes, keccak256 } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Forest, type TreeReference } from './forest.js'
import { applyProof, decodeKeyedProof, encodeKeyedProof, readProof } from './keyedProof.js'
import { emptyTree, type KeyedTree } from './keyedTree.js'
import { idOf } from './nodeRecord.js'
import { createMemoryNodeStore, type NodeStore } from './nodeStore.js'

const zero: Bytes = new Uint8Array(32)
const word = (n: number): Bytes => {
  const out = new Uint8Array(32)
  new DataView(out.buffer).setUint32(28, n)
  return out
}

/** Keys that share prefixes of 0, 20 and 31 bytes, and single bits of difference. */
const adversarialKey: fc.Arbitrary<Bytes> = fc
  .record({
    family: fc.integer({ min: 0, max: 3 }),
    shared: fc.constantFrom(0, 1, 20, 30, 31),
    tail: fc.uint8Array({ minLength: 32, maxLength: 32 }),
    flip: fc.integer({ min: 0, max: 255 }),
    isFlip: fc.boolean(),
  })
  .map(({ family, shared, tail, flip, isFlip }) => {
    const base = keccak256(Uint8Array.of(family & 1))
    if (isFlip) base[flip >> 3]! ^= 128 >> (flip & 7)
    else
      base.set(
        tail.subarray(shared).map((b) => b & (family < 2 ? 255 : 3)),
        shared,
      )
    return base
  })
const entry = fc.record({
  key: adversarialKey,
  value: fc.oneof(
    fc.constant(zero),
    fc.integer({ min: 1, max: 5 }).map(word),
    fc.uint8Array({ minLength: 32, maxLength: 32 }),
  ),
  payload: fc.uint8Array({ maxLength: 3 }),
})
type Entry = { readonly key: Bytes; readonly value: Bytes; readonly payload: Bytes }
const batches = fc.array(fc.array(entry, { maxLength: 12 }), { maxLength: 12 })

const bit = (key: Bytes, i: number): number => (key[i >> 3]! >> (7 - (i & 7))) & 1

/** The definition of the root, word for word: no sharing, no laziness. */
function naiveRoot(items: readonly Entry[], from = 0): Bytes {
  if (items.length === 0) return zero
  const [first] = items
  if (items.length === 1) return keccak256(concatBytes(Uint8Array.of(0), first!.key, first!.value))
  let at = from
  while (items.every((item) => bit(item.key, at) === bit(first!.key, at))) at++
  const side = (b: number): Bytes =>
    naiveRoot(
      items.filter((item) => bit(item.key, at) === b),
      at + 1,
    )
  return keccak256(concatBytes(Uint8Array.of(1, at), side(0), side(1)))
}

class Model {
  readonly map: Map<string, Entry>
  constructor(map: Map<string, Entry> = new Map()) {
    this.map = map
  }
  with(entries: readonly Entry[]): Model {
    const map = new Map(this.map)
    for (const e of entries) {
      if (e.value.every((b) => b === 0)) map.delete(bytesToHex(e.key))
      else map.set(bytesToHex(e.key), e)
    }
    return new Model(map)
  }
  sorted(): Entry[] {
    return [...this.map.keys()].sort().map((k) => this.map.get(k)!)
  }
  root(): Bytes {
    return naiveRoot([...this.map.values()])
  }
}

const text = (e: Entry): string => [e.key, e.value, e.payload].map(bytesToHex).join()

function expectSame(tree: KeyedTree, model: Model): void {
  expect(tree.root()).toEqual(model.root())
  const expected = model.sorted().map(({ key, value, payload }) => ({ key, value, payload }))
  expect(tree.iterate(zero, 10_000).map(text)).toEqual(expected.map(text))
  for (const { key, value, payload } of expected) {
    expect(bytesToHex(tree.get(key)!)).toBe(bytesToHex(value))
    expect(bytesToHex(tree.getPayload(key)!)).toBe(bytesToHex(payload))
  }
}

describe('the keyed tree', () => {
  it('is the map it was updated to, with the root of the definition, and leaves old versions whole', () => {
    fc.assert(
      fc.property(batches, (list) => {
        let tree = emptyTree()
        let model = new Model()
        const versions: [KeyedTree, Model][] = [[tree, model]]
        for (const entries of list) {
          tree = tree.update(entries)
          model = model.with(entries)
          versions.push([tree, model])
        }
        for (const [t, m] of versions) expectSame(t, m)
      }),
      { numRuns: 150 },
    )
  })

  it('has a root that does not depend on order or batching', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { selector: (e) => bytesToHex(e.key), maxLength: 40 }),
        fc.integer(),
        (entries, seed) => {
          const shuffled = entries
            .map((e, i) => [keccak256(word((seed ^ i) >>> 0)), e] as const)
            .sort((a, b) => a[0][0]! - b[0][0]!)
          const one = emptyTree().update(entries).root()
          let single = emptyTree()
          for (const [, e] of shuffled) single = single.update([e])
          expect(single.root()).toEqual(one)
          expect(single.update(entries.map(({ key }) => ({ key, value: zero }))).isEmpty).toBe(true)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('gives back the same handle when nothing changes', () => {
    const tree = emptyTree().update([{ key: word(1), value: word(2) }])
    expect(tree.update([])).toBe(tree)
    expect(
      tree.update([
        { key: word(1), value: word(2) },
        { key: word(7), value: zero },
      ]),
    ).toBe(tree)
    expect(tree.update([{ key: word(1), value: word(2), payload: Uint8Array.of(1) }])).not.toBe(tree)
  })

  it('iterates from any key on', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 30 }),
        adversarialKey,
        fc.integer({ min: 0, max: 20 }),
        (entries, from, limit) => {
          const model = new Model().with(entries)
          const expected = model.sorted().filter((e) => bytesToHex(e.key) >= bytesToHex(from))
          expect(emptyTree().update(entries).iterate(from, limit)).toEqual(expected.slice(0, limit))
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('proofs of the keyed tree', () => {
  it('read, insert, update and delete like the tree itself', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 25 }), fc.array(entry, { maxLength: 10 }), (entries, changes) => {
        let tree = emptyTree().update(entries)
        const keys = entries.slice(0, 5).map((e) => ({ ...e, value: zero }))
        for (const change of [...changes, ...keys]) {
          const proof = tree.prove(change.key)
          const before = tree.get(change.key) ?? zero
          expect(readProof(tree.root(), change.key, proof)).toEqual({ ok: true, value: before })
          const decoded = decodeKeyedProof(encodeKeyedProof(proof))
          expect(decoded).toEqual({ ok: true, value: proof })
          const next = tree.update([change])
          expect(applyProof(tree.root(), change.key, change.value, proof)).toEqual({
            ok: true,
            value: { oldValue: before, newRoot: next.root() },
          })
          tree = next
        }
      }),
      { numRuns: 150 },
    )
  })

  it('are refused for another root, another key or another leaf', () => {
    const entries = Array.from({ length: 50 }, (_, i) => ({ key: keccak256(word(i)), value: word(i + 1) }))
    const tree = emptyTree().update(entries)
    const proof = tree.prove(entries[0]!.key)
    expect(readProof(zero, entries[0]!.key, proof)).toMatchObject({ ok: false, code: 'PROOF_ROOT' })
    expect(readProof(tree.root(), entries[1]!.key, proof)).toMatchObject({ ok: false, code: 'PROOF_PATH' })
    const forged = { ...proof, terminal: { key: entries[0]!.key, value: word(999) } }
    expect(readProof(tree.root(), entries[0]!.key, forged)).toMatchObject({ ok: false, code: 'PROOF_ROOT' })
    expect(readProof(tree.root(), zero, emptyTree().prove(zero))).toMatchObject({ ok: false, code: 'PROOF_ROOT' })
  })

  it('decode totally: a value or a refusal, and what is accepted encodes to the same bytes', () => {
    const tree = emptyTree().update(
      Array.from({ length: 9 }, (_, i) => ({ key: keccak256(word(i)), value: word(i + 1) })),
    )
    const valid = encodeKeyedProof(tree.prove(keccak256(word(3))))
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.tuple(fc.nat(), fc.nat(255)).map(([at, value]) => {
            const bytes = valid.slice()
            bytes[at % bytes.length] = value
            return bytes
          }),
          fc.nat(valid.length).map((length) => valid.slice(0, length)),
        ),
        (bytes) => {
          const decoded = decodeKeyedProof(bytes)
          if (decoded.ok) expect(encodeKeyedProof(decoded.value)).toEqual(bytes)
          else expect(decoded.code).toBe('PROOF_MALFORMED')
        },
      ),
      { numRuns: 1000 },
    )
  })
})

/** Commits a version and returns where its tree is. */
function commit(forest: Forest, store: NodeStore, version: number, tree: KeyedTree): TreeReference {
  const batch = forest.begin()
  const reference = batch.add(tree)
  store.write(version, batch.finish())
  return reference
}

describe('stored versions', () => {
  it('read back from the store, through trims, prunes and abandoned versions', () => {
    const action = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({ kind: fc.constant('update' as const), entries: fc.array(entry, { maxLength: 8 }) }),
      },
      { weight: 6, arbitrary: fc.record({ kind: fc.constant('commit' as const) }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('reopen' as const) }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('trim' as const), limit: fc.nat(40) }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('prune' as const), keep: fc.nat(3) }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('abandon' as const), back: fc.nat(3) }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('rollback' as const) }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('clear' as const) }) },
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const store = createMemoryNodeStore()
        let forest = new Forest(store, store.nextId())
        let tree = forest.empty()
        let model = new Model()
        const committed: { version: number; reference: TreeReference; model: Model }[] = []
        let version = 0
        const reopen = (): void => {
          const newest = committed.at(-1)
          tree = newest === undefined ? forest.empty() : forest.open(newest.reference)
          model = newest?.model ?? new Model()
        }
        for (const step of actions) {
          if (step.kind === 'update') {
            tree = tree.update(step.entries)
            model = model.with(step.entries)
          } else if (step.kind === 'clear') {
            tree = tree.clear()
            model = new Model()
          } else if (step.kind === 'commit') {
            committed.push({ version: ++version, reference: commit(forest, store, version, tree), model })
          } else if (step.kind === 'rollback') {
            const batch = forest.begin()
            batch.add(tree)
            batch.rollback()
          } else if (step.kind === 'reopen') {
            forest = new Forest(store, store.nextId())
            reopen()
          } else if (step.kind === 'trim') tree.trim(step.limit)
          else if (step.kind === 'prune' && committed.length > 0) {
            const oldest = committed[Math.max(0, committed.length - 1 - step.keep)]!.version
            expect(store.prune(oldest, 100)).toBe(oldest)
            while (committed[0]!.version < oldest) committed.shift()
          } else if (step.kind === 'abandon' && committed.length > 0) {
            committed.length = Math.max(1, committed.length - step.back)
            forest.abandon(store.abandon(committed.at(-1)!.version))
            reopen()
          }
        }
        expectSame(tree, model)
        for (const c of committed) expectSame(new Forest(store, 1).open(c.reference), c.model)
        // nothing but the oldest version left and what came after it is in the store
        if (committed.length > 0) {
          const last = committed.at(-1)!
          store.prune(last.version, 1000)
          expect(store.size).toBe(Math.max(0, 2 * last.model.map.size - 1))
          expectSame(new Forest(store, 1).open(last.reference), last.model)
        } else expect(store.size).toBe(0)
      }),
      { numRuns: 300 },
    )
  })

  it('fault when a node is missing or damaged', () => {
    const store = createMemoryNodeStore()
    const forest = new Forest(store, 1)
    const reference = commit(
      forest,
      store,
      1,
      forest.empty().update([
        { key: word(1), value: word(1) },
        { key: word(2), value: word(2) },
      ]),
    )
    const damaged = new Forest({ readNode: (id) => store.readNode(id)?.map((b, i) => (i === 40 ? b ^ 1 : b)) }, 1)
    expect(() => damaged.open(reference).get(word(1))).toThrow(expect.objectContaining({ code: 'TREE_NODE_CORRUPT' }))
    const lost = new Forest({ readNode: () => undefined }, 1)
    expect(() => lost.open(reference).get(word(1))).toThrow(expect.objectContaining({ code: 'TREE_NODE_MISSING' }))
  })

  it('are not continued once abandoned', () => {
    const store = createMemoryNodeStore()
    const forest = new Forest(store, 1)
    const first = forest.empty().update([{ key: word(1), value: word(1) }])
    commit(forest, store, 1, first)
    const second = first.update([{ key: word(2), value: word(2) }])
    commit(forest, store, 2, second)
    forest.abandon(store.abandon(1))
    const batch = forest.begin()
    expect(() => batch.add(second.update([{ key: word(3), value: word(3) }]))).toThrow(
      expect.objectContaining({ code: 'TREE_BASE_ABANDONED' }),
    )
    batch.rollback()
    expect(() => store.abandon(0)).toThrow(expect.objectContaining({ code: 'TREE_VERSION_PRUNED' }))
  })

  it('stand whole after pruning when they were made from a version older than the one they replace', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ entries: fc.array(entry, { maxLength: 8 }), from: fc.nat(6) }), { maxLength: 12 }),
        (list) => {
          const store = createMemoryNodeStore()
          const forest = new Forest(store, 1)
          const versions = [{ tree: forest.empty(), model: new Model() }]
          list.forEach(({ entries, from }, i) => {
            const start = versions[Math.max(0, versions.length - 1 - from)]!
            const tree = start.tree.update(entries)
            const batch = forest.begin()
            batch.add(tree, versions.at(-1)!.tree)
            store.write(i + 1, batch.finish())
            versions.push({ tree, model: start.model.with(entries) })
            const { model } = versions.at(-1)!
            const reference = { id: tree.isEmpty ? 0 : idOf(tree.anchor.left!), root: tree.root() }
            expectSame(new Forest(store, 1).open(reference), model)
            if (i % 3 === 2) {
              store.prune(i + 1, 100)
              versions.splice(0, versions.length - 1)
              expect(store.size).toBe(Math.max(0, 2 * model.map.size - 1))
              expectSame(new Forest(store, 1).open(reference), model)
            }
          })
        },
      ),
      { numRuns: 150 },
    )
  })

  it('write nodes again that were stored only by an abandoned version', () => {
    const store = createMemoryNodeStore()
    const forest = new Forest(store, 1)
    const base = forest.empty().update([{ key: word(1), value: word(1) }])
    commit(forest, store, 1, base)
    const shared = base.update([{ key: word(2), value: word(2) }])
    const sibling = shared.update([{ key: word(3), value: word(3) }])
    commit(forest, store, 2, shared)
    forest.abandon(store.abandon(1))
    const reference = commit(forest, store, 2, sibling)
    expect(new Forest(store, 1).open(reference).get(word(2))).toEqual(word(2))
  })
})
