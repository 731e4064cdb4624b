/**
 * Attacks on objects through the real contracts: each is refused with its own error and changes nothing, before, between and after all verdicts, in every order of
 * these; and one object sent to two domains.
 */
import { typeIds } from '@syncline/contracts'
import { bytesToHex, hexToBytes, keccak256 } from '@syncline/primitives'
import {
  type Claim,
  type Copy,
  isOfficial,
  kindId,
  objectIndex,
  type Receipt,
  receiptId,
  trueDependency,
} from '@syncline/protocol'
import { encodeAbiParameters, parseAbiParameters } from 'viem'
import { describe, expect, it } from 'vitest'
import { addressOf, alice, type Branch, contentOf, flowOf, receiptOf, refTo } from '../objects/branch.js'
import { arriveBy, bob, codeOf, counting, form } from '../support/objectCalls.js'
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
