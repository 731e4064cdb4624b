/**
 * Attacks on objects through the real contracts: each is refused with its own error and changes nothing, before, between and after all verdicts, in every order of
 * these. What one lying domain can do to others, what a dead one stops, and one object sent to two domains.
 */
import { typeIds } from '@syncline/contracts'
import { bytesToHex, hexToBytes, keccak256 } from '@syncline/primitives'
import {
  type Claim,
  type Copy,
  createDependency,
  type Dependency,
  isOfficial,
  kindId,
  objectIndex,
  type Receipt,
  receiptId,
  trueDependency,
} from '@syncline/protocol'
import { encodeAbiParameters, parseAbiParameters } from 'viem'
import { describe, expect, it } from 'vitest'
import { createDraw } from '../claims/history.js'
import {
  addressOf,
  alice,
  type Branch,
  contentOf,
  flowOf,
  isPurse,
  receiptOf,
  refTo,
  shown,
  withValue,
} from '../objects/branch.js'
import { claimOf, type Outcome, type Refusal } from '../support/objectDomain.js'
import {
  A,
  B,
  C,
  copyOf,
  createScene,
  departed,
  flowOfReceipt,
  forge,
  idOf,
  kindOf,
  moveOfficially,
} from '../support/objectScene.js'

const bob = '0x0000000000000000000000000000000000000b0b'
const form = (positive: readonly Claim[], negated: readonly (readonly Claim[])[] = []): Dependency => {
  const made = createDependency(positive, negated)
  if (made === 'FALSE') throw new Error('no world has this')
  return made
}
/** Arguments of a transaction that counts one on a counter. */
const counting = ({ index, dependency }: Copy, minLevel = 0) => [
  [
    {
      typeId: typeIds.counter,
      inputs: [{ index: bytesToHex(index), dependency: shown(dependency) }],
      data: encodeAbiParameters(parseAbiParameters('uint256[]'), [[1n]]),
    },
  ],
  minLevel,
]
const codeOf = (result: Outcome | Refusal): string => ('error' in result ? result.error : 'ok')
const arriveBy = (branch: Branch, receipt: Receipt, claim: Claim, source: Branch, change: object = {}) =>
  branch.domain.manage(bob, 'arrive', [
    { ...receiptOf(receipt), ...change },
    shown(receipt.copy.dependency),
    bytesToHex(receipt.copy.state),
    claimOf(claim),
    source.domain.proveReceipt(claim.height, receipt.nonce),
  ])

function* permutations<T>(items: readonly T[]): Generator<readonly T[]> {
  if (items.length === 0) yield items
  for (const [i, item] of items.entries()) {
    for (const rest of permutations([...items.slice(0, i), ...items.slice(i + 1)])) yield [item, ...rest]
  }
}

/** A sends B an official counter and one that rests on C; A's block has a rival; A lies about some more. */
function createAttacked() {
  const { a, b, c, seal } = createScene()
  // C sends a counter to A, under a block that has a rival
  const fromC = c.create(false, 0n, 0n)
  const toA = departed(c.depart(fromC, A))
  const otherC = c.fork()
  otherC.domain.mark(1n)
  const [ofC, rivalOfC] = [seal(c), seal(otherC)]
  a.admit(ofC)
  expect(a.arrive(toA, ofC, c)).toBe('ok')
  const good = a.create(false, 0n, 0n)
  const elsewhere = a.create(false, 0n, 0n)
  const sent = departed(a.depart(good, B))
  const onC = departed(a.depart(copyOf(a, fromC)!, B))
  const away = departed(a.depart(elsewhere, C))
  const otherA = a.fork()
  otherA.domain.mark(2n)
  // in the block that is reorganised away there is one receipt more
  const lost = departed(otherA.depart(otherA.create(false, 0n, 0n), B))
  const { kind, quantity } = flowOf(good)
  const base = { to: B, kind, quantity, copy: sent.copy }
  const not = forge(a, { ...base, copy: { ...sent.copy, dependency: form([], [[ofC]]) } })
  const carried = forge(a, { ...base, copy: { ...sent.copy, dependency: form([flowOfReceipt(sent)]) } })
  const rival = { domainId: A, height: a.domain.number, root: keccak256(new Uint8Array(1)) }
  const contrary = forge(a, { ...base, copy: { ...sent.copy, dependency: form([rival]) } })
  const more = forge(a, { ...base, quantity: 7n })
  const untyped = forge(a, { ...base, copy: { ...sent.copy, typeId: keccak256(new Uint8Array(2)) } })
  // things that B would have made, and nothing at all
  const counter = (origin: bigint) =>
    encodeAbiParameters(parseAbiParameters('uint64, address, uint256'), [origin, bob, 0n])
  const ofB = objectIndex(B, BigInt(bob), 0n)
  const counterfeit = (origin: bigint): Receipt => {
    const copy = { ...sent.copy, index: ofB, state: hexToBytes(counter(origin)) }
    return forge(a, { to: B, ...flowOf(copy), copy })
  }
  const [unmade, misborn] = [counterfeit(B), counterfeit(A)]
  const purse = a.create(true, A, 0n)
  const empty = forge(a, { to: B, ...flowOf(purse), copy: purse })
  const ofA = seal(a)
  const goneA = seal(otherA)
  const laterA = seal(a)
  for (const claim of [ofA, goneA, laterA, ofC]) b.admit(claim)
  // B has a purse that was traded against something conditional: what is left over waits
  const mine = b.create(false, 0n, 0n)
  return {
    ...{
      a,
      b,
      c,
      otherA,
      ofA,
      goneA,
      laterA,
      ofC,
      rivalOfC,
      sent,
      onC,
      away,
      lost,
      not,
      carried,
      contrary,
      more,
      untyped,
      unmade,
      misborn,
      empty,
      mine,
    },
    good,
  }
}

describe('attacks on objects', () => {
  it('are refused by their names and change nothing, before, between and after the verdicts, in every order of these', () => {
    type Attacked = ReturnType<typeof createAttacked>
    const first = createAttacked()
    type Step = 'settle A' | 'settle C' | 'claim' | 'trade'
    const run: Record<Step, (b: Branch, scene: Attacked) => void> = {
      'settle A': (b, { ofA }) => b.certify(ofA),
      'settle C': (b, { rivalOfC }) => b.certify(rivalOfC),
      claim: (b, { sent, onC, ofA, a }) => {
        expect(b.arrive(sent, ofA, a)).toBe('ok')
        b.arrive(onC, ofA, a)
      },
      trade: (b, { good, mine }) => {
        const here = copyOf(b, good)
        if (here === undefined) return
        b.transact([here, copyOf(b, mine, trueDependency)!], { added: [1n, 2n], paid: [] })
      },
    }
    const attacksOn = (
      b: Branch,
      scene: Attacked,
      done: ReadonlySet<Step>,
    ): readonly (readonly [string, string, Outcome | Refusal])[] => {
      const {
        a,
        c,
        otherA,
        ofA,
        goneA,
        laterA,
        ofC,
        sent,
        onC,
        away,
        lost,
        not,
        carried,
        contrary,
        more,
        untyped,
        unmade,
        misborn,
        empty,
        good,
      } = scene
      const never = { ...ofA, root: keccak256(new Uint8Array(3)) }
      const bring = (receipt: Receipt, claim: Claim = ofA, change: object = {}, source = a) =>
        arriveBy(b, receipt, claim, source, change)
      const absent: Copy = { ...sent.copy, dependency: form([never]) }
      const waiting = b.copies.find(({ dependency }) => dependency.negated.length > 0)
      const accept = (receipt: Receipt, claim: Claim) =>
        b.domain.manage(bob, 'acceptFlow', [
          receiptOf(receipt),
          claimOf(claim),
          a.domain.proveCounted(claim.height, receiptId(receipt)),
        ])
      const isClaimed = done.has('claim')
      const isPaid = b.book.view.statusOf(flowOfReceipt(sent)) === 'true'
      return [
        ['replay on another domain', 'NotForHere', bring(away)],
        ['readdressed', 'ReceiptNotProven', bring(away, ofA, { to: B })],
        ['forged quantity', 'ReceiptNotProven', bring(sent, ofA, { quantity: 100n })],
        ['forged kind', 'ReceiptNotProven', bring(sent, ofA, { kind: idOf(sent) })],
        ['forged index', 'ReceiptNotProven', bring(sent, ofA, { index: idOf(sent) })],
        ['forged type', 'ReceiptNotProven', bring(sent, ofA, { typeId: typeIds.coin })],
        ['forged nonce', 'ReceiptNotProven', bring({ ...sent, nonce: 99n })],
        ['proof of another slot', 'KeyedProofPath', bring(sent, ofA, { nonce: 99n })],
        ['forged state', 'ReceiptNotProven', bring(sent, ofA, { stateHash: idOf(sent) })],
        [
          'other state than the receipt',
          'ReceiptDiffers',
          bring({ ...sent, copy: { ...sent.copy, state: new Uint8Array(96) } }, ofA, receiptOf(sent)),
        ],
        ['forged dependency', 'ReceiptDiffers', bring(sent, ofA, { digest: idOf(sent) })],
        ['claim of another domain', 'ClaimOfOther', bring(sent, ofC, {}, c)],
        ['claim of another block', 'ClaimOfOther', bring(sent, laterA)],
        ['unvouched claim', done.has('settle A') ? 'ClaimFalse' : 'ClaimNotAdmitted', bring(sent, never)],
        ['an index that nobody was given', 'IndexForged', bring(unmade)],
        ['a kind that is not its index', 'KindInvalid', bring(misborn)],
        ['nothing', 'NothingFlows', bring(empty)],
        ['more than its type says', 'FlowDiffers', bring(more)],
        ['type that is not here', 'TypeUnknown', bring(untyped)],
        ['NOT receipt', 'DependencyHasNot', bring(not)],
        ['receipt with a flow', 'FlowCarried', bring(carried)],
        ['contradictory claims', 'DependencyContradictory', bring(contrary)],
        ['unknown copy', 'CopyUnknown', b.domain.manage(alice, 'transact', counting(absent))],
        ['unknown copy, gone', 'CopyUnknown', b.domain.manage(alice, 'depart', [refTo(absent), C, '0x'])],
        ['flow of a receipt for another', 'NotForHere', accept(away, ofA)],
        ['flow under a claim that is open', isPaid ? 'FlowAlreadyAccepted' : 'FlowNotReady', accept(sent, laterA)],
        ...(done.has('settle A')
          ? ([
              ['receipt of a reorganised block', 'ClaimFalse', bring(lost, goneA, {}, otherA)],
              ['the same receipt in the reorganised block', 'ClaimFalse', bring(sent, goneA, {}, otherA)],
            ] as const)
          : []),
        ...(done.has('settle C') && !isClaimed
          ? ([['receipt on something FALSE', 'DependencyContradictory', bring(onC)]] as const)
          : []),
        ...(isClaimed ? ([['double claim', 'ReceiptClaimed', bring(sent)]] as const) : []),
        [
          'flow early, or twice',
          isPaid ? 'FlowAlreadyAccepted' : done.has('settle A') ? 'LaneExhausted' : 'FlowNotReady',
          accept(sent, ofA),
        ],
        [
          'flow of what was not official when it left',
          done.has('settle A') ? 'FlowNotCounted' : 'FlowNotReady',
          accept(onC, ofA),
        ],
        ...(waiting === undefined
          ? []
          : ([
              ['NOT copy used', 'DependencyHasNot', b.domain.manage(alice, 'transact', counting(waiting))],
              ['NOT copy sent', 'DependencyHasNot', b.domain.manage(alice, 'depart', [refTo(waiting), C, '0x'])],
              ['NOT copy destroyed', 'DependencyHasNot', b.domain.manage(alice, 'destroy', [refTo(waiting)])],
            ] as const)),
        ...(copyOf(b, good) === undefined
          ? []
          : ([['not its creator', 'NotCreator', b.domain.manage(bob, 'destroy', [refTo(copyOf(b, good)!)])]] as const)),
      ]
    }
    const seen = new Map<string, Set<string>>()
    const ends = new Set<string>()
    let [orders, attempts] = [0, 0]
    for (const order of permutations<Step>(['settle A', 'settle C', 'claim', 'trade'])) {
      const b = first.b.fork()
      const done = new Set<Step>()
      const attack = (): void => {
        const before = b.domain.root
        for (const [name, error, result] of attacksOn(b, first, done)) {
          expect([name, codeOf(result)]).toEqual([name, error])
          seen.set(error, (seen.get(error) ?? new Set()).add(name))
          attempts++
        }
        expect(b.domain.root).toBe(before)
      }
      // the table is long: each order is attacked at one point, which is another one each time, and half of them are poked before it
      for (const [i, step] of order.entries()) {
        if (orders % 4 === i) attack()
        run[step](b, first)
        done.add(step)
        if (orders % 2 === 0) b.resolve(b.copies)
      }
      if (orders % 4 === 0) attack()
      // whoever did not trade in time does it now; the ledger says its word; all is poked
      if (!b.copies.some(({ dependency }) => dependency.negated.length > 0)) run.trade(b, first)
      const { kind, quantity } = first.sent
      b.acceptLane(A, kind, quantity)
      expect(b.acceptFlow(first.sent, first.ofA, first.a)).toBe('ok')
      expect(b.acceptFlow(first.sent, first.ofA, first.a)).toBe('FLOW_ALREADY_ACCEPTED')
      b.resolve(b.copies)
      if (orders % 4 === 1) attack()
      b.compare([kind], [A, C])
      expect(b.copies.every(isOfficial)).toBe(true)
      ends.add(
        b.copies
          .map((copy) => bytesToHex(addressOf(copy)))
          .sort()
          .join(),
      )
      orders++
    }
    expect([orders, ends.size]).toEqual([24, 1])
    expect(attempts).toBeGreaterThan(900)
    expect([...seen.keys()].sort()).toEqual(
      [
        ...['ClaimFalse', 'ClaimNotAdmitted', 'ClaimOfOther', 'CopyUnknown', 'DependencyContradictory'],
        ...[
          'DependencyHasNot',
          'FlowAlreadyAccepted',
          'FlowCarried',
          'FlowDiffers',
          'FlowNotCounted',
          'FlowNotReady',
          'IndexForged',
          'KeyedProofPath',
          'KindInvalid',
          'LaneExhausted',
          'NotCreator',
          'NothingFlows',
        ],
        'NotForHere',
        ...['ReceiptClaimed', 'ReceiptDiffers', 'ReceiptNotProven', 'TypeUnknown'],
      ].sort(),
    )
  })

  it('by one index sent to two domains by a lying third make it official once, whoever is asked first', () => {
    const ends = new Set<string>()
    // the object began on the liar, or came there; both go out; either lane is reported first, either flow is asked for first
    for (const began of ['liar', 'victim'] as const) {
      for (const first of [B, C]) {
        for (const asked of [B, C]) {
          const scene = createScene()
          const { a, b, c } = scene
          const thing =
            began === 'liar' ? a.create(false, 0n, 0n) : moveOfficially(scene, b, a, b.create(false, 0n, 0n))
          const toB = departed(a.depart(thing, B))
          const toC = forge(a, { to: C, kind: toB.kind, quantity: 1n, copy: toB.copy })
          const claim = scene.seal(a)
          const other = c.create(false, 0n, 0n)
          const places = [
            { branch: b, receipt: toB },
            { branch: c, receipt: toC },
          ]
          for (const { branch, receipt } of places) {
            branch.admit(claim)
            expect(branch.arrive(receipt, claim, a)).toBe('ok')
          }
          // on C somebody trades against it while nothing is known
          expect(c.transact([copyOf(c, thing)!, other], { added: [5n, 5n], paid: [] })).toBe('ok')
          scene.settle(claim)
          for (const to of [first, first === B ? C : B]) scene.report(claim, kindOf(thing), to)
          const codes = [asked, asked === B ? C : B].map((id) => {
            const { branch, receipt } = places.find((place) => place.branch.id === id)!
            return `${id} ${branch.acceptFlow(receipt, claim, a)}`
          })
          // it is reported again, and asked for again
          scene.report(claim, kindOf(thing))
          for (const { branch, receipt } of places) branch.acceptFlow(receipt, claim, a)
          for (const branch of [b, c]) {
            branch.resolve(branch.copies)
            branch.compare([kindId(kindOf(thing))], [A, B, C])
          }
          const official = [b, c].map(
            (branch) =>
              branch.copies.filter(
                (copy) =>
                  isOfficial(copy) &&
                  copyOf(branch, thing) !== undefined &&
                  bytesToHex(copy.index) === bytesToHex(thing.index),
              ).length,
          )
          expect(official).toEqual(first === B ? [1, 0] : [0, 1])
          expect(codes.filter((code) => code.endsWith('ok'))).toEqual([`${first} ok`])
          // who traded against the one that is none has his own, not traded, as far as nobody says that it never comes
          const own = c.copies.filter(({ index }) => bytesToHex(index) === bytesToHex(other.index))
          expect(own.map((copy) => [contentOf(copy), isOfficial(copy)])).toEqual(
            first === C
              ? [[5n, true]]
              : [
                  [5n, false],
                  [0n, false],
                ],
          )
          ends.add(`${began} ${official}`)
        }
      }
    }
    expect(ends.size).toBe(4)
  })

  it('by two receipts for one domain make the object official once', () => {
    const scene = createScene()
    const { a, b } = scene
    const thing = a.create(false, 0n, 0n)
    const sent = departed(a.depart(thing, B))
    const twice = forge(a, { to: B, kind: sent.kind, quantity: 1n, copy: sent.copy })
    const claim = scene.seal(a)
    scene.settle(claim)
    for (const receipt of [twice, sent]) expect(b.arrive(receipt, claim, a)).toBe('ok')
    scene.report(claim, kindOf(thing))
    // any later block says what was counted
    const later = scene.seal(a)
    expect(b.acceptFlow(twice, later, a)).toBe('FLOW_SOURCE_UNCERTIFIED')
    scene.settle(later)
    expect(b.acceptFlow(twice, later, a)).toBe('ok')
    for (const under of [claim, later]) expect(b.acceptFlow(sent, under, a)).toBe('FLOW_NOT_ACCEPTED')
    b.resolve(b.copies)
    expect(b.copies.filter(isOfficial).length).toBe(1)
    b.compare([kindId(kindOf(thing))], [A, C])
  })
})

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
