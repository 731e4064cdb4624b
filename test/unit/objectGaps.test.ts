/**
 * What the object contracts do not keep yet (docs/claims.md §7, last paragraph). Each gap twice: what happens today, and what should; who closes it takes the first away.
 */
import { bytesToHex, hexToBytes, keccak256 } from '@syncline/primitives'
import { type Claim, type Copy, isOfficial, type Receipt, trueDependency } from '@syncline/protocol'
import { describe, expect, it } from 'vitest'
import { contentOf, flowOf, withValue } from '../objects/branch.js'
import { A, B, C, copyOf, createScene, departed, forge, kindOf } from '../support/objectScene.js'

/** A receipt of an object that is not on the liar, and the copy that it makes on B. */
function ghost(scene: ReturnType<typeof createScene>, copy: Copy): { receipt: Receipt; claim: Claim } {
  const { a, b } = scene
  const receipt = forge(a, { to: B, ...flowOf(copy), copy: { ...copy, dependency: trueDependency } })
  const claim = scene.seal(a)
  b.admit(claim)
  expect(b.arrive(receipt, claim, a)).toBe('ok')
  return { receipt, claim }
}

/** A's lie rests on a flow that never comes; B's receipt of it does not say so, and takes what the real one brought to C. */
function takeLane(): string[] {
  const scene = createScene()
  const { b, c } = scene
  const thing = b.create(false, 0n, 0n)
  const { claim } = ghost(scene, { ...thing, state: withValue(thing, 666n) })
  const [real, lie] = [departed(b.depart(thing, C)), departed(b.depart(copyOf(b, thing)!, C))]
  const ofB = scene.seal(b)
  scene.settle(claim)
  scene.settle(ofB)
  scene.report(ofB, kindOf(thing))
  for (const receipt of [real, lie]) expect(c.arrive(receipt, ofB, b)).toBe('ok')
  const codes = [lie, real].map((receipt) => c.acceptFlow(receipt, ofB))
  c.resolve(c.copies)
  return [...codes, `${c.copies.filter(isOfficial).map(contentOf)}`]
}

/** An empty purse rests on a flow that never comes. It leaves, and its receipt rests on nothing that can fail; here somebody's own is left over. */
function forgetFlow(): string[] {
  const scene = createScene()
  const { b, c } = scene
  const purse = b.create(true, B, 0n)
  const thing = b.create(false, 0n, 0n)
  const { claim } = ghost(scene, { ...thing, index: keccak256(thing.index) })
  const lie = copyOf(b, { index: keccak256(thing.index) })!
  expect(b.transact([lie, purse], { added: [1n], paid: [] })).toBe('ok')
  const away = departed(
    b.depart(
      b.copies.find(
        (copy) => bytesToHex(copy.index) === bytesToHex(purse.index) && copy.dependency.positive.length > 0,
      )!,
      C,
    ),
  )
  const ofB = scene.seal(b)
  scene.settle(claim)
  scene.settle(ofB)
  expect(c.arrive(away, ofB, b)).toBe('ok')
  for (const branch of [b, c]) branch.resolve(branch.copies)
  const onB = b.copies.filter(
    (copy) => bytesToHex(copy.index) === bytesToHex(purse.index) && copy.departure === undefined,
  )
  // in the only world that is left the flow never comes: ¬flow holds
  return [
    `${onB.length} on B, that holds where the flow does not come`,
    `${c.copies.filter(isOfficial).length} official on C`,
  ]
}

/** Receipts of one object that only a forged world holds, under one claim that nobody certifies: the object finds no place any more. */
function fillPlaces(): string[] {
  const scene = createScene()
  const { a, b, c } = scene
  const thing = c.create(false, 0n, 0n)
  const lies = Array.from({ length: 32 }, () =>
    forge(a, { to: B, ...flowOf(thing), copy: { ...thing, dependency: trueDependency } }),
  )
  const claim = scene.seal(a)
  b.admit(claim)
  for (const lie of lies) expect(b.arrive(lie, claim, a)).toBe('ok')
  const real = departed(c.depart(thing, B))
  const ofC = scene.seal(c)
  scene.settle(ofC)
  return [b.arrive(real, ofC, c)]
}

/** Somebody claims a receipt first, under a forged world of a height that the source never has. Nothing ever decides that claim. */
function squatRecord(): string[] {
  const scene = createScene()
  const { a, b } = scene
  const real = departed(a.depart(a.create(false, 0n, 0n), B))
  const forged = a.fork()
  const claim = scene.seal(a)
  // the same receipt in a world of another chain that calls itself A, 1,000 blocks on
  for (let i = 0; i < 999; i++) forged.seal()
  const far = scene.seal(forged)
  b.admit(far)
  expect(b.arrive(real, far, forged)).toBe('ok')
  scene.settle(claim)
  return [b.arrive(real, claim, a)]
}

/** The state says where an object began, and the kind follows the state: one index has as many kinds as somebody likes. */
function twoKinds(): string[] {
  const scene = createScene()
  const { a, b, c } = scene
  const thing = c.create(false, 0n, 0n)
  // the liar says that C's object began with it
  const state = thing.state.slice()
  state.set(hexToBytes(`0x${A.toString(16).padStart(64, '0')}`), 0)
  const copy = { ...thing, state }
  const lie = forge(a, { to: B, ...flowOf(copy), copy: { ...copy, dependency: trueDependency } })
  const claim = scene.seal(a)
  scene.settle(claim)
  expect(b.arrive(lie, claim, a)).toBe('ok')
  scene.report(claim, kindOf(copy))
  const code = b.acceptFlow(lie, claim)
  b.resolve(b.copies)
  const official = [b, c].flatMap((branch) =>
    branch.copies.filter((one) => isOfficial(one) && bytesToHex(one.index) === bytesToHex(thing.index)),
  )
  return [code, `official ${official.length} times`]
}

const gaps: readonly {
  readonly name: string
  readonly run: () => string[]
  readonly today: string[]
  readonly wanted: string[]
}[] = [
  {
    name: 'what rests on a flow that never comes takes no lane from what is official',
    run: takeLane,
    today: ['ok', 'FLOW_NOT_ACCEPTED', '666'],
    wanted: ['FLOW_SOURCE_UNCERTIFIED', 'ok', '0'],
  },
  {
    name: 'a receipt of nothing rests on the flows that its copy does',
    run: forgetFlow,
    today: ['1 on B, that holds where the flow does not come', '1 official on C'],
    wanted: ['1 on B, that holds where the flow does not come', '0 official on C'],
  },
  {
    name: 'lies about an object leave it a place',
    run: fillPlaces,
    today: ['OBJECT_COPIES_TOO_MANY'],
    wanted: ['ok'],
  },
  {
    name: 'a claim that is never decided keeps nobody from a receipt under one that is TRUE',
    run: squatRecord,
    today: ['RECORD_CONFLICT'],
    wanted: ['ok'],
  },
  {
    name: 'one index has one kind',
    run: twoKinds,
    today: ['ok', 'official 2 times'],
    wanted: ['FLOW_NOT_ACCEPTED', 'official 1 times'],
  },
]

describe('gaps of the object contracts', () => {
  for (const { name, run, today, wanted } of gaps) {
    it(`are known: ${name}`, () => {
      expect(run()).toEqual(today)
    })
    it.fails(name, () => {
      expect(run()).toEqual(wanted)
    })
  }
})
