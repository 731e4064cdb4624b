/** Attacks of a domain whose certifier lies that once worked, each by what it would have taken (docs/decisions/0014). */
import { bytesToHex } from '@syncline/primitives'
import {
  type Claim,
  type Copy,
  isOfficial,
  kindId,
  objectIndex,
  type Receipt,
  trueDependency,
} from '@syncline/protocol'
import { describe, expect, it } from 'vitest'
import { alice, type Branch, contentOf, flowOf, withValue } from '../objects/branch.js'
import { form } from '../support/objectCalls.js'
import {
  A,
  B,
  C,
  copyOf,
  createScene,
  departed,
  flowOfReceipt,
  forge,
  kindOf,
  moveOfficially,
} from '../support/objectScene.js'

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

/** Receipts that B's last world wrote falsely, or did not get to count. */
describe('a domain that ends', () => {
  const places = (branches: readonly Branch[], { index }: Pick<Copy, 'index'>): number[] =>
    branches.map(
      ({ copies }) => copies.filter((copy) => isOfficial(copy) && bytesToHex(copy.index) === bytesToHex(index)).length,
    )
  /** A's thing goes to B, which never takes it and sends it on to C all the same; its certifier lets that pass. Then it ends. */
  const sendOn = (origin: 'A' | 'B') => {
    const scene = createScene()
    const { a, b, c } = scene
    const thing = origin === 'A' ? a.create(false, 0n, 0n) : moveOfficially(scene, b, a, b.create(false, 0n, 0n))
    const kind = kindOf(thing)
    const sent = departed(a.depart(thing, B))
    const ofA = scene.seal(a)
    scene.settle(ofA)
    scene.report(ofA, kind)
    const lie = forge(b, { to: C, ...flowOf(thing), copy: { ...thing, dependency: trueDependency } })
    const last = scene.seal(b)
    scene.settle(last)
    scene.report(last, kind)
    expect([c.arrive(lie, last, b), c.acceptFlow(lie, last, b)]).toEqual(['ok', 'ok'])
    c.resolve(c.copies)
    scene.close(last)
    scene.giveBack(last, [kind])
    return { scene, thing, sent, kind }
  }

  it('and lied about what it took: it comes back as far as the ledger gives back, so it is nowhere twice', () => {
    for (const origin of ['A', 'B'] as const) {
      const { scene, thing, sent, kind } = sendOn(origin)
      const { a, b, c, ledger } = scene
      expect([a.reclaim(sent, b), places([a, c], thing)]).toEqual(['FLOW_NOT_ACCEPTED', [0, 1]])
      expect(ledger.outstandingOf(kindId(kind))).toBe(1n)
    }
  })

  it('takes with it what it had not counted, and nothing that was traded against that', () => {
    const scene = createScene()
    const { a, b, c } = scene
    const [thing, mine] = [a.create(false, 0n, 0n), c.create(false, 0n, 0n)]
    const first = departed(a.depart(thing, B))
    const ofA = scene.seal(a)
    scene.settle(ofA)
    expect(b.arrive(first, ofA, a)).toBe('ok')
    const second = departed(b.depart(copyOf(b, thing)!, C))
    const last = scene.seal(b)
    scene.settle(last)
    expect(c.arrive(second, last, b)).toBe('ok')
    expect(c.transact([copyOf(c, thing)!, mine], { added: [1n, 1n], paid: [] })).toBe('ok')
    expect(c.closeFlow(second, b)).toBe('DOMAIN_NOT_CLOSED')
    for (const claim of [ofA, last]) scene.report(claim, kindOf(thing))
    scene.close(last)
    scene.giveBack(last, [kindOf(thing)])
    expect([a.reclaim(first, b), c.closeFlow(second, b)]).toEqual(['ok', 'ok'])
    expect(c.acceptFlow(second, last, b)).toBe('FLOW_ALREADY_ACCEPTED')
    for (const branch of [a, c]) branch.resolve(branch.copies)
    expect([places([a, c], thing), places([a, c], mine)]).toEqual([
      [1, 0],
      [0, 1],
    ])
    expect(contentOf(copyOf(c, mine)!)).toBe(0n)
    for (const branch of [a, c]) branch.compare([kindId(kindOf(thing))], [A, B, C])
  })
})

it('what was traded against a copy is free again however far it went from the domain that never counts it', () => {
  const scene = createScene()
  const { a: dead, b, c } = scene
  const thing = b.create(false, 0n, 0n)
  const mine = c.create(false, 0n, 0n)
  // it is counted nowhere: what it rested on was open when its domain stopped
  const first = forge(dead, { to: B, ...flowOf(thing), copy: { ...thing, dependency: trueDependency } }, 0n)
  const last = scene.seal(dead)
  scene.settle(last)
  expect(b.arrive(first, last, dead)).toBe('ok')
  const there = copyOf(b, thing, form([flowOfReceipt(first)]))!
  const second = departed(b.depart(there, C))
  const ofB = scene.seal(b)
  scene.settle(ofB)
  expect(c.arrive(second, ofB, b)).toBe('ok')
  expect(c.transact([copyOf(c, thing)!, mine], { added: [1n, 1n], paid: [] })).toBe('ok')
  scene.close(last)
  expect([c.dropFlow(second, ofB, b), b.closeFlow(first, dead)]).toEqual(['RECEIPT_NOT_DROPPED', 'ok'])
  // what is known to be FALSE does not even leave
  const other = copyOf(b, thing, trueDependency)!
  b.resolve(b.copies)
  const later = scene.seal(b)
  expect(c.dropFlow(second, later, b)).toBe('FLOW_SOURCE_UNCERTIFIED')
  scene.settle(later)
  expect([c.dropFlow(second, later, b), c.dropFlow(second, later, b)]).toEqual(['ok', 'FLOW_ALREADY_ACCEPTED'])
  c.resolve(c.copies)
  expect([c.copies.length, contentOf(copyOf(c, mine, trueDependency)!)]).toEqual([1, 0n])
  expect(copyOf(b, other, trueDependency)).toBeDefined()
  for (const branch of [b, c]) branch.compare([kindId(kindOf(thing))], [A, B, C])
})

it('what is known never to have been there does not leave', () => {
  const scene = createScene()
  const { b } = scene
  const thing = b.create(false, 0n, 0n)
  const { claim } = ghost(scene, { ...thing, state: withValue(thing, 666n) })
  const lie = b.copies.find(({ dependency }) => dependency.positive.length > 0)!
  b.certify({ ...claim, root: claim.root.map((byte) => byte ^ 1) })
  expect(b.depart(lie, C)).toBe('DEPENDENCY_CONTRADICTORY')
})

it('a lying third whose block is TRUE on one domain and FALSE on the next loses nobody what moves between them', () => {
  const scene = createScene()
  const { a: liar, b, c } = scene
  const [goods, price] = [b.create(false, 0n, 0n), b.create(false, 0n, 0n)]
  const lie = departed(liar.depart(liar.create(false, 0n, 0n), B))
  const block = scene.seal(liar)
  b.admit(block)
  expect(b.arrive(lie, block, liar)).toBe('ok')
  const here = () => copyOf(b, lie.copy)!
  expect(b.transact([here(), goods, price], { added: [1n, 2n, 3n], paid: [] })).toBe('ok')
  const bought = departed(b.depart(copyOf(b, goods, here().dependency)!, C))
  const early = scene.seal(b)
  // on B the block is TRUE, on C another one of its height is
  for (const claim of [block, early]) b.certify(claim)
  c.certify({ ...block, root: block.root.map((byte) => byte ^ 1) })
  c.certify(early)
  b.acceptLane(A, lie.kind, 1n)
  expect(b.acceptFlow(lie, block, liar)).toBe('ok')
  b.resolve(b.copies)
  const counted = scene.seal(b)
  for (const branch of [b, c]) branch.certify(counted)
  c.acceptLane(B, bought.kind, 1n)
  expect(c.arriveAlone(bought)).toBe('NOT_ALONE')
  expect(c.acceptFlow(bought, counted, b)).toBe('ok')
  expect(c.arrive(bought, early, b)).toBe('DEPENDENCY_CONTRADICTORY')
  expect([c.arriveAlone(bought), c.arriveAlone(bought)]).toEqual(['ok', 'RECORD_CONFLICT'])
  for (const branch of [b, c]) branch.resolve(branch.copies)
  expect(contentOf(copyOf(c, goods, trueDependency)!)).toBe(2n)
  expect(copyOf(b, goods)).toBeUndefined()
  for (const branch of [b, c]) branch.compare([kindId(kindOf(goods))], [A, B, C])
})

describe('levels of pending flows', () => {
  it('are a quorum’s word only about what that quorum saw: not about a flow that the copy rested on before', () => {
    const scene = createScene()
    const { b, c } = scene
    const thing = c.create(false, 0n, 0n)
    scene.settle(ghost(scene, thing).claim)
    b.resolve(b.copies)
    const onward = departed(b.depart(copyOf(b, thing)!, C))
    const honest = departed(b.depart(b.create(false, 0n, 0n), C))
    const ofB = scene.seal(b)
    c.attest(ofB)
    for (const receipt of [onward, honest]) expect(c.arrive(receipt, ofB, b)).toBe('ok')
    const levels = [onward, honest].map((receipt) =>
      c.levelOf(copyOf(c, receipt.copy, form([flowOfReceipt(receipt), ofB]))!),
    )
    expect(onward.flows).toBe(1)
    expect(levels).toEqual([1, 2])
  })

  it('are not taken down by a bond behind a false root, and can be named again', () => {
    const scene = createScene()
    const { a, b } = scene
    const sent = departed(a.depart(a.create(false, 0n, 0n), B))
    const other = a.fork()
    other.domain.mark(1n)
    const [claim, rival] = [scene.seal(a), scene.seal(other)]
    for (const each of [claim, rival]) b.admit(each)
    expect(b.arrive(sent, claim, a)).toBe('ok')
    expect(b.arrive(sent, rival, other)).toBe('ok')
    const there = form([flowOfReceipt(sent), claim])
    b.attest(claim)
    expect(b.levelOf(copyOf(b, sent.copy, there)!)).toBe(1)
    expect([b.vouch(sent, rival), b.vouch(sent, claim)]).toEqual(['NOBODY_VOUCHES', 'ok'])
    expect(b.levelOf(copyOf(b, sent.copy, there)!)).toBe(2)
  })
})
