import { type Bytes, bytesToHex, keccak256 } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeDelta, encodeDelta, type KeyedChange, type KeyedDelta } from './keyedDelta.js'
import { applyMultiProof, checkTransition } from './keyedMultiProof.js'
import { applyProof, encodeKeyedProof } from './keyedProof.js'
import { emptyTree, type KeyedTree } from './keyedTree.js'

const zero: Bytes = new Uint8Array(32)
const word = (n: number): Bytes => {
  const out = new Uint8Array(32)
  new DataView(out.buffer).setUint32(28, n)
  return out
}
const wide = (n: number): Bytes => keccak256(word(n))

/** Keys that share prefixes of 0, 30 and 31 bytes, so that skipped bits differ among absent keys. */
const key: fc.Arbitrary<Bytes> = fc
  .record({
    family: fc.nat(2),
    shared: fc.constantFrom(0, 30, 31),
    tail: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  })
  .map(({ family, shared, tail }) => {
    const out = wide(family)
    out.set(tail.subarray(shared), shared)
    return out
  })
const value = fc.oneof(fc.nat(3).map(word), fc.nat(99).map(wide))
const entries = fc.array(fc.record({ key, value }), { maxLength: 40 })

/** What changes a tree to the one with the entries. */
function deltaOf(tree: KeyedTree, list: readonly { readonly key: Bytes; readonly value: Bytes }[]): KeyedDelta {
  const after = new Map(list.map((entry) => [bytesToHex(entry.key), entry]))
  return [...after.keys()].sort().flatMap((name) => {
    const { key: changed, value: to } = after.get(name)!
    const before = tree.get(changed) ?? zero
    return bytesToHex(before) === bytesToHex(to) ? [] : [{ key: changed, before, after: to }]
  })
}
const apply = (tree: KeyedTree, delta: KeyedDelta): KeyedTree =>
  tree.update(delta.map((change) => ({ key: change.key, value: change.after })))
const prove = (tree: KeyedTree, delta: KeyedDelta): Bytes => tree.proveAll(delta.map((change) => change.key))

/** A tree of 200 keys, and a delta with two changes, two insertions and two deletions, one of a sibling of the other. */
function fixture(): { tree: KeyedTree; delta: KeyedDelta; proof: Bytes; before: Bytes; after: Bytes } {
  const near = wide(1)
  near[31]! ^= 1
  const tree = emptyTree().update([
    ...Array.from({ length: 200 }, (_, i) => ({ key: wide(i), value: wide(1000 + i) })),
    { key: near, value: word(7) },
  ])
  const delta = deltaOf(tree, [
    { key: wide(1), value: zero },
    { key: near, value: zero },
    { key: wide(2), value: word(5) },
    { key: wide(3), value: wide(4) },
    { key: wide(500), value: word(1) },
    { key: wide(501), value: wide(9) },
  ])
  return { tree, delta, proof: prove(tree, delta), before: tree.root(), after: apply(tree, delta).root() }
}

describe('a proof of several keys', () => {
  it('leads to the roots before and after whatever changes, is inserted and deleted', () => {
    fc.assert(
      fc.property(entries, entries, fc.array(fc.nat(), { maxLength: 8 }), (first, second, gone) => {
        const tree = emptyTree().update(first)
        const deleted = first.length === 0 ? [] : gone.map((i) => ({ key: first[i % first.length]!.key, value: zero }))
        const delta = deltaOf(tree, [...second, ...deleted])
        const roots = applyMultiProof(prove(tree, delta), delta)
        expect(roots).toEqual({ ok: true, value: { before: tree.root(), after: apply(tree, delta).root() } })
      }),
      { numRuns: 1000 },
    )
  })

  it('of one key gives what the single proof gives', () => {
    fc.assert(
      fc.property(entries, key, value, (list, changed, to) => {
        const tree = emptyTree().update(list)
        const delta = deltaOf(tree, [{ key: changed, value: to }])
        if (delta.length === 0) return
        const single = applyProof(tree.root(), changed, to, tree.prove(changed))
        const several = applyMultiProof(prove(tree, delta), delta)
        if (!single.ok || !several.ok) throw new Error('both are proofs')
        expect(several.value.after).toEqual(single.value.newRoot)
        expect(delta[0]!.before).toEqual(single.value.oldValue)
      }),
      { numRuns: 300 },
    )
  })

  it('empties a tree, fills an empty one, and of no key is the root', () => {
    const { tree } = fixture()
    const all = tree.iterate(zero, 1000)
    const gone = all.map((item) => ({ key: item.key, before: item.value, after: zero }))
    expect(checkTransition(tree.root(), zero, gone, prove(tree, gone))).toMatchObject({ ok: true })
    const made = gone.map(({ key: changed, before }) => ({ key: changed, before: zero, after: before }))
    expect(checkTransition(zero, tree.root(), made, prove(emptyTree(), made))).toMatchObject({ ok: true })
    expect(checkTransition(tree.root(), tree.root(), [], tree.proveAll([]))).toMatchObject({ ok: true })
    expect(checkTransition(zero, zero, [], emptyTree().proveAll([]))).toMatchObject({ ok: true })
  })

  it('is refused with any byte changed, cut off or added', () => {
    const { delta, proof, before, after } = fixture()
    expect(checkTransition(before, after, delta, proof)).toMatchObject({ ok: true })
    const codes = new Map<string, number>()
    for (let at = 0; at < proof.length; at++) {
      const masks = at % 64 === 0 ? Array.from({ length: 255 }, (_, i) => i + 1) : [1, 0x80, 0xff]
      for (const mask of masks) {
        const bytes = proof.slice()
        bytes[at]! ^= mask
        const result = checkTransition(before, after, delta, bytes)
        if (result.ok) throw new Error(`byte ${at} ^ ${mask} is accepted`)
        codes.set(result.code, (codes.get(result.code) ?? 0) + 1)
      }
      expect(checkTransition(before, after, delta, proof.slice(0, at))).toMatchObject({ code: 'PROOF_MALFORMED' })
    }
    expect(checkTransition(before, after, delta, Uint8Array.of(...proof, 0))).toMatchObject({ code: 'PROOF_MALFORMED' })
    expect([...codes.keys()].sort()).toEqual(['DELTA_PREVIOUS_ROOT', 'PROOF_MALFORMED', 'PROOF_PATH', 'PROOF_VALUE'])
  })

  it('is refused with any field of the delta changed, and with other roots', () => {
    const { tree, delta, proof, before, after } = fixture()
    const change = (i: number, over: Partial<KeyedChange>): KeyedDelta =>
      delta.map((c, j) => (i === j ? { ...c, ...over } : c))
    const codeOf = (other: KeyedDelta): string => {
      const result = checkTransition(before, after, other, proof)
      return result.ok ? 'accepted' : result.code
    }
    for (const [i, c] of delta.entries()) {
      const wrong = codeOf(change(i, { before: wide(77) }))
      expect(wrong).toMatch(
        c.before.some((b) => b !== 0) ? /^DELTA_PREVIOUS_ROOT$/ : /^(DELTA_PREVIOUS_ROOT|PROOF_.*)$/,
      )
      expect(codeOf(change(i, { after: wide(78) }))).toBe('DELTA_CURRENT_ROOT')
      if (c.before.some((b) => b !== 0))
        expect(codeOf(change(i, { before: zero, after: wide(3) }))).not.toBe('accepted')
      expect(codeOf(delta.filter((_, j) => j !== i))).not.toBe('accepted')
      expect(codeOf([...delta.slice(0, i), c, ...delta.slice(i)])).toBe('DELTA_MALFORMED')
    }
    expect(codeOf(change(0, { after: delta[0]!.before }))).toBe('DELTA_MALFORMED')
    expect(codeOf([...delta].reverse())).toBe('DELTA_MALFORMED')
    expect(codeOf(change(0, { before: new Uint8Array(31) }))).toBe('DELTA_MALFORMED')
    expect(checkTransition(wide(1), after, delta, proof)).toMatchObject({ code: 'DELTA_PREVIOUS_ROOT' })
    expect(checkTransition(before, wide(1), delta, proof)).toMatchObject({ code: 'DELTA_CURRENT_ROOT' })
    // a key that is there is not passed off as new
    const present = deltaOf(tree, [{ key: wide(9), value: word(1) }])
    const hidden = present.map((c) => ({ ...c, before: zero }))
    expect(checkTransition(before, after, hidden, prove(tree, hidden))).toMatchObject({ ok: false })
    const shown = Uint8Array.of(1, ...wide(9), 1, 7)
    expect(applyMultiProof(shown, hidden)).toMatchObject({ code: 'PROOF_VALUE' })
    expect(applyMultiProof(Uint8Array.of(0), present)).toMatchObject({ code: 'PROOF_VALUE' })
  })

  it('never throws, whatever the bytes and the delta', () => {
    const { proof } = fixture()
    fc.assert(
      fc.property(
        fc.array(fc.record({ key, before: value, after: value }), { maxLength: 6 }),
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 4 })).map(([at, patch]) => {
            const bytes = proof.slice()
            bytes.set(patch, at % (bytes.length - 4))
            return bytes
          }),
        ),
        (list, bytes) => {
          const sorted = [...list].sort((a, b) => (bytesToHex(a.key) < bytesToHex(b.key) ? -1 : 1))
          for (const delta of [list, sorted]) expect(checkTransition(wide(1), wide(2), delta, bytes).ok).toBe(false)
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('lets whoever holds only a root follow 10,000 deltas', () => {
    let tree = fixture().tree
    let held = tree.root()
    for (let i = 1; i <= 10_000; i++) {
      const delta = deltaOf(tree, [
        { key: wide((i * 7) % 300), value: i % 3 === 0 ? zero : word(i) },
        { key: wide((i * 31) % 300), value: word(i + 1) },
      ])
      const next = apply(tree, delta)
      const checked = checkTransition(held, next.root(), delta, prove(tree, delta))
      if (!checked.ok) throw new Error(`${i}: ${checked.code}`)
      held = next.root()
      tree = next
    }
    expect(held).toEqual(emptyTree().update(tree.iterate(zero, 1000)).root())
  })

  it('holds what the ways share once', () => {
    const { tree, delta, proof } = fixture()
    const single = delta.reduce((sum, c) => sum + encodeKeyedProof(tree.prove(c.key)).length, 0)
    expect(proof.length).toBeLessThan(single * 0.75)
  })
})

describe('the bytes of a delta', () => {
  it('are read back, by nothing but their own decoder, and nothing else is read', () => {
    const { delta } = fixture()
    const bytes = encodeDelta(delta)
    expect(decodeDelta(bytes)).toEqual({ ok: true, value: { delta, length: bytes.length } })
    fc.assert(
      fc.property(fc.nat(), fc.nat(255), fc.nat(), (at, byte, cut) => {
        const other = bytes.slice(0, bytes.length - (cut % 3 === 0 ? cut % bytes.length : 0))
        if (other.length > 0) other[at % other.length] = byte
        const read = decodeDelta(other)
        if (read.ok) expect(encodeDelta(read.value.delta)).toEqual(other.slice(0, read.value.length))
        else expect(read.code).toBe('DELTA_MALFORMED')
      }),
      { numRuns: 1500 },
    )
  })

  it('exist for deltas only', () => {
    expect(() => encodeDelta([{ key: wide(1), before: zero, after: zero }])).toThrow(RangeError)
  })
})
