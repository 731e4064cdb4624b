/** What one lying domain can do to others through the real contracts, and what a dead one stops (ARM-07, ARM-08). */
import { typeIds } from '@syncline/contracts'
import { bytesToHex, keccak256 } from '@syncline/primitives'
import { type Claim, isOfficial, kindId, type Receipt, trueDependency } from '@syncline/protocol'
import { describe, expect, it } from 'vitest'
import { addressOf, alice, type Branch, contentOf, flowOf, isPurse, withValue } from '../objects/branch.js'
import { createDraw } from '../support/draw.js'
import { arriveBy, codeOf, counting, form } from '../support/objectCalls.js'
import { A, B, C, copyOf, createScene, departed, forge, kindOf, moveOfficially } from '../support/objectScene.js'

describe('a domain that forges everything it can (ARM-07)', () => {
  it('changes nobody else\u2019s balance: what others have stays, moves and becomes official; of what it held no more comes out than went in', () => {
    const totals = { forged: 0, arrived: 0, refused: 0, official: 0 }
    for (let seed = 1; seed <= 6; seed++) {
      const draw = createDraw(seed)
      const scene = createScene()
      const { a, b, c } = scene
      // coins of B: 50 stay, 30 go to C, 20 to the liar; counters of B and C
      const purse = b.create(true, B, 50n)
      const [forC, forA] = [b.create(true, B, 30n), b.create(true, B, 20n)]
      const coin = kindOf(purse)
      moveOfficially(scene, b, c, forC)
      moveOfficially(scene, b, a, forA)
      const things = [
        b.create(false, 0n, 0n),
        c.create(false, 0n, 0n),
        moveOfficially(scene, b, c, b.create(false, 0n, 0n)),
      ]
      const owned = [b, c].map((branch) =>
        branch.copies.map((copy) => `${bytesToHex(addressOf(copy))} ${bytesToHex(copy.state)}`),
      )
      const kinds = [coin, ...things.map(kindOf), kindOf(a.create(false, 0n, 0n))]
      // receipts of everything, to both, with any amount, on any condition; lanes that say anything
      const forged: Receipt[] = []
      const mallory = keccak256(Uint8Array.of(seed))
      for (let i = 0; i < 24; i++) {
        const like = [purse, ...things][draw(4)]!
        const isCoin = like === purse
        const amount = BigInt(1 + draw(60))
        const copy = {
          typeId: like.typeId,
          index: isCoin ? keccak256(Uint8Array.of(seed, i)) : like.index,
          state: isCoin ? withOwner(withValue(purse, amount), mallory) : withValue(like, 666n),
          dependency: [
            trueDependency,
            form([{ domainId: B, height: 1n, root: b.claims[1]!.root }]),
            form([{ ...b.claims[1]!, root: mallory }]),
          ][draw(3)]!,
        }
        const { kind, quantity } = draw(6) === 0 ? { kind: kindId(kinds[draw(5)]!), quantity: amount } : flowOf(copy)
        forged.push(forge(a, { to: draw(2) === 0 ? B : C, kind, quantity, copy }, BigInt(draw(1_000))))
      }
      const claim = scene.seal(a)
      // its final certifier lies, too
      scene.settle(claim)
      totals.forged += forged.length
      const landed = forged.filter((receipt) => {
        const branch = receipt.to === B ? b : c
        // refused by the type's word or by what it rests on, or taken with the flow as a condition
        const isHonest =
          bytesToHex(flowOf(receipt.copy).kind) === bytesToHex(receipt.kind) &&
          flowOf(receipt.copy).quantity === receipt.quantity
        if (!isHonest) {
          expect(codeOf(arriveBy(branch, receipt, claim, a))).toMatch(/FlowDiffers|DependencyContradictory/)
          return false
        }
        return branch.arrive(receipt, claim, a) === 'ok'
      })
      totals.arrived += landed.length
      for (let round = 0; round < 2; round++) {
        for (const kind of kinds) scene.report(claim, kind)
        for (const receipt of landed) {
          const code = (receipt.to === B ? b : c).acceptFlow(receipt, claim, a)
          if (code !== 'ok') totals.refused++
        }
      }
      for (const branch of [b, c]) branch.resolve(branch.copies)
      // what others had is there, to the byte
      for (const [i, branch] of [b, c].entries()) {
        const now = new Set(branch.copies.map((copy) => `${bytesToHex(addressOf(copy))} ${bytesToHex(copy.state)}`))
        expect(owned[i]!.every((copy) => now.has(copy))).toBe(true)
      }
      // 100 coins were made, 20 are the liar's to send
      const official = [b, c].flatMap((branch) => branch.copies.filter(isOfficial))
      const coins = official.filter((copy) => bytesToHex(copy.typeId) === typeIds.coin)
      const sum = coins.reduce((total, copy) => total + contentOf(copy), 0n)
      expect(sum).toBeGreaterThanOrEqual(80n)
      expect(sum).toBeLessThanOrEqual(100n)
      expect(
        official.filter((copy) => contentOf(copy) === 666n && bytesToHex(copy.typeId) === typeIds.counter),
      ).toEqual([])
      totals.official += coins.length - 2
      // and it is of use: all of it goes on, and is official where it goes
      for (const copy of [purse, things[0]!]) expect(contentOf(moveOfficially(scene, b, c, copy))).toBe(contentOf(copy))
      expect(contentOf(moveOfficially(scene, c, b, copyOf(c, forC, trueDependency)!))).toBe(30n)
      for (const branch of [a, b, c]) branch.compare(kinds.map(kindId), [A, B, C])
    }
    // the attack was one: some of its own went out, much more did not
    expect(totals.arrived).toBeGreaterThan(40)
    expect(totals.refused).toBeGreaterThan(40)
    expect(totals.official).toBeGreaterThan(2)
  })
})

/** A purse's state with another owner. */
function withOwner(state: Uint8Array, owner: Uint8Array): Uint8Array {
  const changed = state.slice()
  changed.set(owner.subarray(12), 4 * 32 + 12)
  return changed
}

describe('a dead domain (ARM-08)', () => {
  it('stops only what lives there', () => {
    const scene = createScene()
    const { a, b, c } = scene
    const settledFirst = a.create(false, 0n, 0n)
    const [thing, own, other] = [a.create(false, 0n, 0n), b.create(false, 0n, 0n), b.create(false, 0n, 0n)]
    const stays = a.create(false, 0n, 0n)
    const came = moveOfficially(scene, a, b, settledFirst)
    // a last block of A: admitted, traded against, and never settled
    const last = departed(a.depart(thing, B))
    const claim = scene.seal(a)
    for (const branch of [b, c]) branch.admit(claim)
    expect(b.arrive(last, claim, a)).toBe('ok')
    expect(b.transact([copyOf(b, thing)!, own], { added: [1n, 1n], paid: [] })).toBe('ok')
    const waiting = b.copies.filter((copy) => !isOfficial(copy)).map((copy) => bytesToHex(addressOf(copy)))
    expect(waiting.length).toBe(3)

    // A says nothing any more. The others make blocks, settle, trade and move what does not rest on it, A's own things that came before too
    for (let round = 0; round < 3; round++) {
      expect(
        b.transact([copyOf(b, came, trueDependency)!, copyOf(b, other, trueDependency)!], {
          added: [1n, 1n],
          paid: [],
        }),
      ).toBe('ok')
      for (const copy of [came, other]) {
        const there = moveOfficially(scene, b, c, copyOf(b, copy, trueDependency)!)
        moveOfficially(scene, c, b, there)
      }
    }
    expect([contentOf(copyOf(b, came, trueDependency)!), contentOf(copyOf(b, other, trueDependency)!)]).toEqual([
      3n,
      3n,
    ])
    // what rests on its last block is usable at the level it has, moves on, and waits; nothing decides it by time
    const onward = departed(b.depart(copyOf(b, thing)!, C))
    const ofB = scene.seal(b)
    scene.settle(ofB)
    expect(c.arrive(onward, ofB, b)).toBe('ok')
    expect(c.transact([copyOf(c, thing)!], { added: [1n], paid: [] })).toBe('ok')
    expect(c.acceptFlow(onward, ofB, b)).toBe('FLOW_NOT_COUNTED')
    for (const branch of [b, c]) branch.resolve(branch.copies)
    const left = b.copies.filter((copy) => !isOfficial(copy)).map((copy) => bytesToHex(addressOf(copy)))
    expect(left.sort()).toEqual(waiting.sort())
    expect(c.copies.filter(isOfficial)).toEqual([])
    expect(codeOf(c.domain.manage(alice, 'transact', counting(copyOf(c, thing)!, 2)))).toBe('LevelTooLow')
    // what lives on A is where it was
    expect(isOfficial(copyOf(a, stays)!)).toBe(true)

    // should its block be settled after all, all of it goes its way
    scene.settle(claim)
    scene.report(claim, kindOf(thing))
    expect(b.acceptFlow(last, claim, a)).toBe('ok')
    b.resolve(b.copies)
    const later = scene.seal(b)
    scene.settle(later)
    scene.report(later, kindOf(thing))
    expect(c.acceptFlow(onward, later, b)).toBe('ok')
    c.resolve(c.copies)
    for (const branch of [b, c]) expect(branch.copies.every(isOfficial)).toBe(true)
    for (const branch of [a, b, c]) branch.compare([kindId(kindOf(thing)), kindId(kindOf(own))], [A, B, C])
  })

  it('gives back what had not become official on it: nothing is lost but what lived there, nothing is there twice', () => {
    const totals = { back: 0, taken: 0, uncounted: 0, moved: 0 }
    for (let seed = 1; seed <= 12; seed++) {
      const draw = createDraw(seed)
      const scene = createScene()
      const branches = [scene.a, scene.b, scene.c] as const
      const [a, b, c] = branches
      const made = branches.flatMap((branch) => [branch.create(false, 0n, 0n), branch.create(true, A, 0n)])
      const purse = a.create(true, A, 100n)
      const objects = [...made.filter((copy) => !isPurse(copy)), purse]
      const kinds = objects.map(kindOf)
      type Way = { readonly receipt: Receipt; readonly from: Branch; readonly to: Branch; readonly claim: Claim }
      const ways: Way[] = []
      let last: Claim | undefined
      const carry = ({ receipt, from, to, claim }: Way, steps: number): void => {
        if (steps > 0) to.admit(claim)
        if (steps > 1) to.arrive(receipt, claim, from)
        if (steps < 3) return
        scene.settle(claim)
        const later = from === c && last !== undefined ? last : scene.seal(from)
        scene.settle(later)
        for (const kind of kinds) scene.report(later, kind)
        to.acceptFlow(receipt, later, from)
        for (const branch of branches) if (branch !== c || last === undefined) branch.resolve(branch.copies)
      }
      for (let i = 0; i < 14; i++) {
        const from = branches[draw(3)]!
        const usable = from.copies.filter(({ departure, dependency }) => !departure && dependency.negated.length === 0)
        const copy = usable[draw(usable.length || 1)]
        const to = branches[draw(3)]!
        if (copy !== undefined) {
          const receipt = from.depart(copy, to.id)
          if (typeof receipt !== 'string') ways.push({ receipt, from, to, claim: scene.seal(from) })
        }
        const way = ways[draw(ways.length || 1)]
        if (way !== undefined) carry(way, draw(4))
      }
      // C ends as it is; what it had counted by then still goes out
      last = scene.seal(c)
      scene.settle(last)
      scene.close(last)
      for (const way of ways.filter(({ to }) => to !== c)) carry(way, 3)
      for (const way of ways.filter(({ to }) => to !== c)) carry(way, 3)
      for (const branch of [a, b]) {
        branch.resolve(branch.copies)
        const claim = scene.seal(branch)
        scene.settle(claim)
        for (const kind of kinds) scene.report(claim, kind)
      }
      scene.giveBack(last, kinds)
      for (const { receipt, from } of ways.filter(({ to }) => to === c)) {
        const code = from.reclaim(receipt, c)
        if (code === 'ok') totals.back++
        else if (code === 'RECEIPT_TAKEN') totals.taken++
        else if (code === 'FLOW_NOT_COUNTED') totals.uncounted++
        else throw new Error(code)
        expect(from.reclaim(receipt, c)).toBe(code === 'ok' ? 'FLOW_ALREADY_ACCEPTED' : code)
      }
      for (const branch of [a, b]) branch.resolve(branch.copies)
      // where each object is official: once
      for (const object of objects) {
        const places = branches.flatMap((branch) => {
          const copy = copyOf(branch, object, trueDependency)
          return copy === undefined ? [] : [{ branch, copy }]
        })
        const onItsWay = ways.some(
          ({ receipt, from, to }) =>
            from === c && to !== c && bytesToHex(receipt.copy.index) === bytesToHex(object.index),
        )
        expect(places.length === 1 || (places.length === 0 && onItsWay), `${seed}`).toBe(true)
        // and goes on from there as before
        for (const { branch, copy } of places) {
          if (branch === c) continue
          const other = branch === a ? b : a
          moveOfficially(scene, branch, other, copy)
          totals.moved++
        }
      }
      for (const branch of [a, b]) branch.compare(kinds.map(kindId), [A, B, C])
    }
    expect(totals.back).toBeGreaterThan(8)
    expect(totals.taken).toBeGreaterThan(3)
    expect(totals.moved).toBeGreaterThan(20)
  })
})
