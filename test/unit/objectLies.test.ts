/** Attacks of a domain whose certifier lies that once worked, each by what it would have taken (docs/decisions/0014). */
import { bytesToHex } from '@syncline/primitives'
import { type Claim, type Copy, isOfficial, objectIndex, type Receipt, trueDependency } from '@syncline/protocol'
import { describe, expect, it } from 'vitest'
import { alice, contentOf, flowOf, withValue } from '../objects/branch.js'
import { B, C, copyOf, createScene, departed, forge, kindOf } from '../support/objectScene.js'

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
  const codes = [lie, real].map((receipt) => c.acceptFlow(receipt, ofB, b))
  c.resolve(c.copies)
  return [...codes, `${c.copies.filter(isOfficial).map(contentOf)}`]
}

/** An empty purse rests on a flow that never comes, and its receipt would not say so. */
function forgetFlow(): string[] {
  const scene = createScene()
  const { b, c } = scene
  const purse = b.create(true, B, 0n)
  const thing = c.create(false, 0n, 0n)
  ghost(scene, thing)
  expect(b.transact([copyOf(b, thing)!, purse], { added: [1n], paid: [] })).toBe('ok')
  const isPending = (copy: Copy): boolean => copy.dependency.positive.length > 0
  const pending = b.copies.find((copy) => bytesToHex(copy.index) === bytesToHex(purse.index) && isPending(copy))!
  return [b.depart(pending, C) as string]
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
  const squat = b.arrive(real, far, forged)
  scene.settle(claim)
  return [squat, b.arrive(real, claim, a)]
}

/** The next index that somebody will be given on B, claimed before he is. */
function takeIndex(): string[] {
  const scene = createScene()
  const { a, b } = scene
  const first = b.create(false, 0n, 0n)
  const next = { ...first, index: objectIndex(B, BigInt(alice), 1n) }
  const lie = forge(a, { to: B, ...flowOf(next), copy: { ...next, dependency: trueDependency } })
  const claim = scene.seal(a)
  scene.settle(claim)
  const taken = b.arrive(lie, claim, a)
  const second = b.create(false, 0n, 0n)
  return [taken, bytesToHex(second.index) === bytesToHex(next.index) ? 'ok' : 'another index']
}

const lies: readonly { readonly name: string; readonly run: () => string[]; readonly ends: string[] }[] = [
  {
    name: 'what rests on a flow that never comes takes no lane from what is official',
    run: takeLane,
    ends: ['FLOW_NOT_COUNTED', 'ok', '0'],
  },
  {
    name: 'an empty purse takes no dependency along that its receipt could forget',
    run: forgetFlow,
    ends: ['NOTHING_FLOWS'],
  },
  { name: 'lies about an object leave it its place', run: fillPlaces, ends: ['ok'] },
  {
    name: 'a claim that is never decided keeps nobody from a receipt under one that is TRUE',
    run: squatRecord,
    ends: ['RECEIPT_NOT_PROVEN', 'ok'],
  },
  { name: 'nobody sends an object home that was never made there', run: takeIndex, ends: ['INDEX_FORGED', 'ok'] },
]

describe('a domain whose certifier lies', () => {
  for (const { name, run, ends } of lies) {
    it(`gets nothing: ${name}`, () => {
      expect(run()).toEqual(ends)
    })
  }
})
