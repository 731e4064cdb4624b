import { type Bytes, bytesToHex, equalBytes, refuse } from '@syncline/primitives'
import {
  Aggregate,
  bindMessage,
  checkStep,
  decodeCommitment,
  deltaBetween,
  proveAggregate,
  verifyMessage,
} from '@syncline/protocol'
import type { KeyedChange } from '@syncline/trees'
import { describe, expect, it } from 'vitest'
import { all, codeOf, data, flip, manySteps, tree, view, withProof, word } from '../support/integrated.js'
import { contentAfter, keyOf, signMessage, valueAt, viewOf } from '../support/messages.js'

describe('an aggregate', () => {
  const { aggregate, trees, deltas } = manySteps()
  const read = decodeCommitment(all.aggregate.proof.body)
  if (!read.ok) throw new Error('the body begins with a commitment')
  const held = { start: tree.root(), steps: 30, rangeRoot: read.value.commitment.rangeRoot }
  const bodyOf = (i: number): Bytes => trees[i - 1]!.proveAll(deltas[i - 1]!.map(({ key }) => key))

  it('opens each of its steps, and no other ones', () => {
    for (let i = 1; i <= 30; i++) {
      const opening = aggregate.open(i)
      const delta = deltas[i - 1]!
      expect(checkStep(held, opening, delta, bodyOf(i))).toEqual({ ok: true, value: delta })
      expect(checkStep({ ...held, rangeRoot: word(1) }, opening, delta, bodyOf(i))).toMatchObject({
        code: 'AGGREGATE_STEP',
      })
      expect(checkStep({ ...held, steps: 31 }, opening, delta, bodyOf(i))).toMatchObject({ code: 'AGGREGATE_STEP' })
      expect(checkStep(held, { ...opening, step: i + 1 }, delta, bodyOf(i))).toMatchObject({ ok: false })
      expect(checkStep(held, { ...opening, root: word(1) }, delta, bodyOf(i))).toMatchObject({ code: 'AGGREGATE_STEP' })
      expect(checkStep(held, { ...opening, previousRoot: word(1) }, delta, bodyOf(i))).toMatchObject({
        code: 'AGGREGATE_STEP',
      })
      expect(checkStep(held, opening, deltas[i % 30]!, bodyOf(i))).toMatchObject({ code: 'AGGREGATE_STEP' })
      expect(checkStep(held, opening, delta, flip(bodyOf(i)))).toMatchObject({ ok: false })
      if (opening.before !== undefined) {
        const before = { ...opening.before, chain: word(2) }
        expect(checkStep(held, { ...opening, before }, delta, bodyOf(i))).toMatchObject({ code: 'AGGREGATE_STEP' })
        expect(checkStep(held, { ...opening, before: undefined }, delta, bodyOf(i))).toMatchObject({
          code: 'AGGREGATE_STEP',
        })
      }
    }
  })

  it('shows by an opening what the net delta hides: a step that was illegal', () => {
    // a forbidden value is written and taken back: the net effect is legal
    const forbidden = word(666)
    const isLegal = (changes: readonly KeyedChange[]): boolean =>
      changes.every(({ after }) => !equalBytes(after, forbidden))
    const net = new Aggregate(tree.root())
    const middle = tree.update([{ key: keyOf(1), value: forbidden }])
    const end = middle.update([
      { key: keyOf(1), value: valueAt(1) },
      { key: keyOf(2), value: word(1) },
    ])
    const [first, second] = [deltaBetween(tree, middle, [keyOf(1)]), deltaBetween(middle, end, [keyOf(1), keyOf(2)])]
    net.add(middle.root(), first)
    net.add(end.root(), second)
    expect(net.delta().map(({ key }) => bytesToHex(key))).toEqual([bytesToHex(keyOf(2))])
    const content = contentAfter(view, 2, { data, stateRoot: end.root(), stateDelta: net.delta() })
    const message = signMessage(bindMessage(content, proveAggregate(tree, net)))
    const rules = viewOf(tree.root(), {
      isLegal: ({ changes }) => (isLegal(changes) ? { ok: true, value: 0 } : refuse('ASSET_LOCKED', 'no')),
    })
    expect(verifyMessage(message, rules)).toMatchObject({ ok: true, value: { scope: 'NET' } })
    const { rangeRoot } = net.commitment()
    const shown = checkStep({ start: tree.root(), steps: 2, rangeRoot }, net.open(1), first, tree.proveAll([keyOf(1)]))
    expect(shown.ok && isLegal(shown.value)).toBe(false)
    expect(shown.ok).toBe(true)
  })

  it('is refused when its chain does not end in its range, or its one step is not the net delta', () => {
    const forge = (over: (body: Bytes) => Bytes): string =>
      codeOf(signMessage(withProof(all.aggregate, { body: over(all.aggregate.proof.body) })))
    for (const at of [0, 40, 70, 100, 96 + 32 * read.value.commitment.way.length])
      expect(
        forge((body) => flip(body, at)),
        `${at}`,
      ).toBe('AGGREGATE_CHAIN')
    expect(forge((body) => body.slice(0, 90))).toBe('PROOF_MALFORMED')
    const one = new Aggregate(tree.root())
    one.add(trees[1]!.root(), deltas[0]!)
    const lying = new Aggregate(tree.root())
    lying.add(trees[1]!.root(), deltas[1]!)
    const content = contentAfter(view, 1, { data, stateRoot: trees[1]!.root(), stateDelta: deltas[0]! })
    expect(codeOf(signMessage(bindMessage(content, proveAggregate(tree, one))))).toBe('accepted')
    const body = Uint8Array.of(...proveAggregate(tree, lying).body.slice(0, read.value.length && 97), ...bodyOf(1))
    expect(codeOf(signMessage(bindMessage(content, { ...proveAggregate(tree, one), body })))).toBe('AGGREGATE_CHAIN')
  })

  it('takes no step that does not continue the ones before', () => {
    const other = new Aggregate(tree.root())
    other.add(trees[1]!.root(), deltas[0]!)
    expect(other.add(trees[1]!.root(), deltas[0]!)).toMatchObject({ code: 'AGGREGATE_STEP' })
    expect(other.add(trees[1]!.root(), [...deltas[0]!, ...deltas[0]!])).toMatchObject({ code: 'DELTA_MALFORMED' })
  })
})
