/** ObjectManager and the built-in types in the project's own VM: three domains with real world proofs; what L1 settles is written down for them. */
import { iObjectManagerAbi, predeploys, typeIds } from '@syncline/contracts'
import { bytesToHex, type Hex, hexToBytes, keccak256 } from '@syncline/primitives'
import { type Claim, copyAddress, type Dependency, objectIndex } from '@syncline/protocol'
import { encodeAbiParameters } from 'viem'
import { beforeEach, describe, expect, it } from 'vitest'
import { claimOf, must, ObjectDomain, type Outcome } from '../support/objectDomain.js'
import {
  accept,
  alice,
  arrival,
  bob,
  coin,
  coinAt,
  coinSteps,
  copyOf,
  type Departed,
  depart,
  flow,
  nft,
  nftAt,
  nftSteps,
  official,
  on,
  pay,
  ref,
  resolve,
  salt,
  shown,
  zero,
} from '../support/objects.js'

let [a, b, c]: ObjectDomain[] = []
beforeEach(() => {
  ;[a, b, c] = [new ObjectDomain(901n), new ObjectDomain(902n), new ObjectDomain(903n)]
})

/** A coin of 100 and a thing leave A officially and arrive on B. */
function moved() {
  const purse = coin(a!, alice, 100n)
  const thing = nft(a!, alice)
  const sent = [depart(a!, alice, purse, official, 902n), depart(a!, alice, thing, official, 902n, bob)] as const
  const claim = a!.seal()
  must(b!.admit(claim))
  for (const departed of sent) must(b!.manage(bob, 'arrive', arrival(a!, departed, official, claim)))
  return {
    purse,
    thing,
    sent,
    claim,
    conditions: sent.map((each) => on([claim, flow(each)])) as [Dependency, Dependency],
  }
}

describe('objects', () => {
  it('have addresses and indexes as in the protocol', () => {
    const first = coin(a!, alice, 5n)
    const second = nft(a!, alice)
    expect([first.index, second.index]).toEqual([0n, 1n].map((n) => bytesToHex(objectIndex(901n, BigInt(alice), n))))
    const dependency = on([{ domainId: 902n, height: 3n, root: keccak256(hexToBytes('0x01')) }])
    const { output } = must(a!.manage(bob, 'copyAddressOf', [ref(first, dependency)]))
    const copy = { typeId: hexToBytes(first.typeId), index: hexToBytes(first.index), dependency }
    expect(output).toBe(bytesToHex(copyAddress(BigInt(predeploys.objectManager), copy)))
  })

  it('move before anything is certified, trade with a conditional coin, and become official', () => {
    const { purse, thing, sent, claim, conditions } = moved()
    expect(copyOf(a!, purse, official).exists).toBe(false)
    expect(copyOf(b!, purse, conditions[0])).toMatchObject({ exists: true, level: 1 })

    // bob sells his thing for 60: two types in one transaction; outputs depend on both, what is not covered is left over
    const till = coin(b!, bob, 0n)
    const both = on([claim, flow(sent[0]), flow(sent[1])])
    const approve = { typeId: thing.typeId, inputs: [{ index: thing.index, dependency: shown(conditions[1]) }] }
    must(
      b!.manage(bob, 'transact', [
        [
          {
            ...approve,
            data: encodeAbiParameters(nftSteps, [[{ isApproval: true, at: 0n, account: alice, terms: zero }]]),
          },
        ],
        0,
      ]),
    )
    const calls = [
      {
        typeId: purse.typeId,
        inputs: [
          { index: purse.index, dependency: shown(conditions[0]) },
          { index: till.index, dependency: shown(official) },
        ],
        data: encodeAbiParameters(coinSteps, [[pay(0n, 1n, 60n)]]),
      },
      {
        ...approve,
        data: encodeAbiParameters(nftSteps, [[{ isApproval: false, at: 0n, account: alice, terms: zero }]]),
      },
    ]
    expect(b!.manage(alice, 'transact', [calls, 2], 10n ** 15n)).toMatchObject({ error: 'LevelTooLow' })
    expect(b!.manage(alice, 'transact', [calls, 0])).toMatchObject({ error: 'DepositTooLow' })
    must(b!.manage(alice, 'transact', [calls, 0], 10n ** 15n))
    expect(coinAt(b!, purse, both).amount).toBe(40n)
    expect(coinAt(b!, till, both)).toMatchObject({ amount: 60n, owner: expect.stringMatching(new RegExp(bob, 'i')) })
    expect(nftAt(b!, thing, both).owner.toLowerCase()).toBe(alice)
    // the till had no condition: it is empty where the trade did not happen
    const rest = on([], [[claim, flow(sent[0]), flow(sent[1])]])
    expect(coinAt(b!, till, rest).amount).toBe(0n)
    expect(coinAt(b!, purse, on([claim, flow(sent[0])], [[flow(sent[1])]])).amount).toBe(100n)

    // the crosslink arrives; the ledger has accepted what A counted
    b!.certify(claim)
    for (const each of sent) {
      expect(accept(b!, a!, each, claim)).toMatchObject({ error: 'LaneExhausted' })
      expect(a!.laneTotal(902n, each.receipt.kind)).toBe(each.receipt.quantity)
      b!.acceptLane(901n, each.receipt.kind, a!.laneTotal(902n, each.receipt.kind))
      must(accept(b!, a!, each, claim))
      expect(accept(b!, a!, each, claim)).toMatchObject({ error: 'FlowAlreadyAccepted' })
    }
    for (const each of [purse, till, thing]) must(resolve(b!, each, both))
    must(resolve(b!, till, rest))
    must(resolve(b!, purse, on([claim, flow(sent[0])], [[flow(sent[1])]])))
    expect(coinAt(b!, purse, official).amount).toBe(40n)
    expect(coinAt(b!, till, official).amount).toBe(60n)
    expect(copyOf(b!, thing, official)).toMatchObject({ exists: true, level: 4 })
    for (const [each, gone] of [
      [till, rest],
      [purse, both],
    ] as const)
      expect(copyOf(b!, each, gone).exists).toBe(false)
  })

  it('vanish with a false root: what was traded comes back to who had it', () => {
    const { purse, claim, sent, conditions } = moved()
    const till = coin(b!, bob, 0n)
    const [mine, theirs] = [coin(b!, bob, 0n), coin(a!, alice, 30n)]
    must(
      b!.manage(
        alice,
        'transact',
        [
          [
            {
              typeId: purse.typeId,
              inputs: [
                { index: purse.index, dependency: shown(conditions[0]) },
                { index: till.index, dependency: shown(official) },
              ],
              data: encodeAbiParameters(coinSteps, [[pay(0n, 1n, 100n)]]),
            },
          ],
          0,
        ],
        10n ** 15n,
      ),
    )
    const rest = on([], [[claim, flow(sent[0])]])
    b!.certify({ ...claim, root: keccak256(claim.root) })
    must(resolve(b!, purse, on([claim, flow(sent[0])])))
    must(resolve(b!, till, on([claim, flow(sent[0])])))
    must(resolve(b!, till, rest))
    expect(copyOf(b!, purse, on([claim, flow(sent[0])])).exists).toBe(false)
    expect(coinAt(b!, till, official).amount).toBe(0n)
    expect([coinAt(b!, mine, official).amount, coinAt(a!, theirs, official).amount]).toEqual([0n, 30n])
    expect(accept(b!, a!, sent[0], claim)).toMatchObject({ error: 'FlowNotReady' })
    // in the true world of another block the receipt stands as well: it is of one block
    const later = a!.seal()
    must(b!.admit(later))
    expect(b!.manage(bob, 'arrive', arrival(a!, sent[0], official, later))).toMatchObject({ error: 'ClaimOfOther' })
  })

  it('travel on while conditional; the frozen copy counts its flow once it was official, and goes', () => {
    const { purse, claim, sent, conditions } = moved()
    const onward = depart(b!, alice, purse, conditions[0], 903n)
    // flow literals stay behind
    expect(onward.receipt.digest).not.toBe(sent[0].receipt.digest)
    expect(copyOf(b!, purse, conditions[0]).departedWith).toBe(1n)
    expect(b!.manage(alice, 'depart', [ref(purse, conditions[0]), 903n, '0x'])).toMatchObject({ error: 'CopyFrozen' })
    expect(b!.laneTotal(903n, onward.receipt.kind)).toBe(0n)
    const second = b!.seal()
    must(c!.admit(claim))
    must(c!.admit(second))
    must(c!.manage(bob, 'arrive', arrival(b!, onward, on([claim]), second)))
    const there = on([claim, second, flow(onward)])
    expect(copyOf(c!, purse, there).exists).toBe(true)

    // out of order: B's own root first, then A's
    for (const domain of [b!, c!]) domain.certify(second)
    expect(must(resolve(b!, purse, conditions[0])).logs).toEqual([])
    expect(accept(c!, b!, onward, second)).toMatchObject({ error: 'FlowNotCounted' })
    for (const domain of [b!, c!]) domain.certify(claim)
    const { kind } = onward.receipt
    // what came to B has to be official there before it counts as gone
    must(resolve(b!, purse, conditions[0]))
    expect([b!.laneTotal(903n, kind), copyOf(b!, purse, conditions[0]).exists]).toEqual([0n, true])
    b!.acceptLane(901n, kind, a!.laneTotal(902n, kind))
    must(accept(b!, a!, sent[0], claim))
    must(resolve(b!, purse, conditions[0]))
    expect([b!.laneTotal(903n, kind), copyOf(b!, purse, conditions[0]).exists]).toEqual([100n, false])
    c!.acceptLane(902n, kind, b!.laneTotal(903n, kind))
    // the block it left in does not say so yet, a later one does
    expect(accept(c!, b!, onward, second)).toMatchObject({ error: 'FlowNotCounted' })
    const third = b!.seal()
    expect(accept(c!, b!, onward, third)).toMatchObject({ error: 'FlowNotReady' })
    c!.certify(third)
    must(accept(c!, b!, onward, third))
    must(resolve(c!, purse, there))
    expect(coinAt(c!, purse, official).amount).toBe(100n)
  })

  it('count nothing that was never there: a departed copy falls with the root it came under', () => {
    const { purse, claim, sent, conditions } = moved()
    depart(b!, alice, purse, conditions[0], 903n)
    // what left was never there
    b!.certify({ ...claim, root: keccak256(claim.root) })
    must(resolve(b!, purse, conditions[0]))
    expect(copyOf(b!, purse, conditions[0]).exists).toBe(false)
    expect(b!.laneTotal(903n, sent[0].receipt.kind)).toBe(0n)
  })

  it('refuse each attack by its name', () => {
    const { purse, claim, sent, conditions } = moved()
    const [first] = sent
    const again = (...args: Parameters<typeof arrival>) => b!.manage(bob, 'arrive', arrival(...args))
    expect(again(a!, first, official, claim)).toMatchObject({ error: 'ReceiptClaimed' })
    expect(again(a!, first, on([claim]), claim)).toMatchObject({ error: 'ReceiptDiffers' })
    // a later world of A holds the same receipt
    expect(again(a!, first, official, a!.seal())).toMatchObject({ error: 'ClaimOfOther' })
    expect(again(a!, first, official, { ...claim, root: keccak256(claim.root) })).toMatchObject({
      error: 'ClaimNotAdmitted',
    })
    const [receipt, dependency, state, under, proof] = arrival(a!, first, official, claim)
    const with_ = (...args: unknown[]) => b!.manage(bob, 'arrive', args)
    expect(with_({ ...first.receipt, quantity: 101n }, dependency, state, under, proof)).toMatchObject({
      error: 'ReceiptNotProven',
    })
    expect(with_({ ...first.receipt, to: 903n }, dependency, state, under, proof)).toMatchObject({
      error: 'NotForHere',
    })
    expect(with_(receipt, dependency, '0x00', under, proof)).toMatchObject({ error: 'ReceiptDiffers' })
    expect(with_(receipt, dependency, state, { ...claimOf(claim), domainId: 903n }, proof)).toMatchObject({
      error: 'ClaimOfOther',
    })
    b!.certify(claim)
    const rival = { ...claim, root: keccak256(claim.root) }
    expect(with_(receipt, dependency, state, claimOf(rival), proof)).toMatchObject({ error: 'ClaimFalse' })
    // other copies than there are
    expect(b!.manage(alice, 'destroy', [ref(purse, official)])).toMatchObject({ error: 'CopyUnknown' })
    expect(b!.manage(bob, 'destroy', [ref(purse, conditions[0])])).toMatchObject({ error: 'NotOwner' })
    expect(b!.manage(bob, 'create', [salt, '0x'])).toMatchObject({ error: 'TypeUnknown' })
    expect(() => coin(b!, bob, 1n, bob, bob)).toThrow('NotIssuer')
    // with nothing goes nothing: who wants an empty purse elsewhere makes one there
    expect(b!.manage(bob, 'depart', [ref(coin(b!, bob, 0n), official), 903n, '0x'])).toMatchObject({
      error: 'NothingFlows',
    })
    expect(b!.manage(alice, 'depart', [ref(purse, conditions[0]), 902n, '0x'])).toMatchObject({
      error: 'DestinationInvalid',
    })
  })

  it('come back from a domain that ended before they were official there, once', () => {
    const { purse, thing, sent, claim, conditions } = moved()
    const [money, piece] = sent
    const reclaim = (departed: Departed, from: ObjectDomain, last: Claim, change: object = {}) =>
      a!.manage(bob, 'reclaim', [
        { ...departed.receipt, ...change },
        departed.state,
        from.proveFlow(last.height, hexToBytes(departed.receiptId)),
      ])
    // on B one of the two became official; the other was traded there while it was conditional
    b!.certify(claim)
    b!.acceptLane(901n, piece.receipt.kind, 1n)
    must(accept(b!, a!, piece, claim))
    must(resolve(b!, thing, conditions[1]))
    const last = b!.seal()
    expect(reclaim(money, b!, last)).toMatchObject({ error: 'DomainNotClosed' })
    a!.close(last)
    expect(reclaim(piece, b!, last)).toMatchObject({ error: 'ReceiptTaken' })
    expect(reclaim(money, b!, last, { quantity: 101n })).toMatchObject({ error: 'ReceiptDiffers' })
    // an older world of B, or another domain's, proves nothing
    expect(reclaim(money, b!, { ...last, height: 0n })).toMatchObject({ error: 'KeyedProofRoot' })
    // as far as L1's ledger gives the lane back
    expect(reclaim(money, b!, last)).toMatchObject({ error: 'LaneExhausted' })
    a!.giveBack(902n, money.receipt.kind, 100n)
    must(reclaim(money, b!, last))
    expect(reclaim(money, b!, last)).toMatchObject({ error: 'FlowAlreadyAccepted' })
    const back = on([flow(money)])
    expect(copyOf(a!, purse, back)).toMatchObject({ exists: true, level: 3 })
    must(resolve(a!, purse, back))
    expect(coinAt(a!, purse, official)).toMatchObject({ amount: 100n })
    // it leaves again like any other
    depart(a!, alice, purse, official, 903n)
  })

  it('are taken into transactions at their owners word only: no stranger makes them wait for a claim of his own', () => {
    const { purse, thing, claim, sent } = moved()
    // bob's thing is conditional; alice's purse, thing and approved empty purse are official
    const conditional = on([claim, flow(sent[1])])
    const [mine, till] = [coin(b!, alice, 0n), coin(b!, alice, 0n)]
    const own = nft(b!, alice)
    const taken = (typeId: Hex, indexes: readonly Hex[], data: Hex, dependencies: readonly Dependency[]) => ({
      typeId,
      inputs: indexes.map((index, i) => ({ index, dependency: shown(dependencies[i] ?? official) })),
      data,
    })
    const nothing = encodeAbiParameters(coinSteps, [[]])
    const approve = [{ kind: 1, from: 0n, to: 0n, amount: 0n, spender: bob as Hex, terms: zero }]
    must(
      b!.manage(alice, 'transact', [
        [taken(typeIds.coin, [till.index], encodeAbiParameters(coinSteps, [approve]), [])],
        0,
      ]),
    )
    const his = taken(typeIds.nft, [thing.index], encodeAbiParameters(nftSteps, [[]]), [conditional])
    const withHis = (call: ReturnType<typeof taken>, from: Hex = bob) =>
      b!.manage(from, 'transact', [[his, call], 0], 10n ** 15n)
    expect(withHis(taken(typeIds.nft, [own.index], encodeAbiParameters(nftSteps, [[]]), []))).toMatchObject({
      error: 'NotAllowed',
    })
    const conditions = on([claim, flow(sent[0])])
    expect(withHis(taken(typeIds.coin, [purse.index], nothing, [conditions]))).toMatchObject({ error: 'NotAllowed' })
    // an empty purse receives from anybody, unless its owner has given it to a spender
    const carol = '0x000000000000000000000000000000000000ca01'
    const hers = nft(b!, carol)
    const empty = (index: Hex) => [
      taken(typeIds.nft, [hers.index], encodeAbiParameters(nftSteps, [[]]), []),
      taken(typeIds.coin, [index], nothing, []),
    ]
    expect(b!.manage(carol, 'transact', [empty(till.index), 0])).toMatchObject({ error: 'NotAllowed' })
    must(b!.manage(carol, 'transact', [empty(mine.index), 0]))
    must(b!.manage(bob, 'transact', [[taken(typeIds.coin, [till.index], nothing, [])], 0]))
  })

  it('take pure types only', () => {
    // SSTORE, TIMESTAMP, CALLER, GAS, STATICCALL, an unknown opcode; behind a JUMPDEST too, but not in constants
    const outcomes = ['6001600055', '42', '33', '5a', 'fa', '0c', '00005b42'].map((code) => register(`0x${code}`))
    for (const outcome of outcomes) expect(outcome).toMatchObject({ error: 'OpcodeRefused' })
    expect(register('0x')).toMatchObject({ error: 'CodeSizeRefused' })
    must(register('0x6042600155'.slice(0, 6) as Hex) as Outcome)
    must(register('0x0042'))
    must(register('0x6142425b00'))
    function register(code: Hex) {
      const domain = new ObjectDomain(901n)
      const at = '0x00000000000000000000000000000000000000cd'
      domain.install(BigInt(at), hexToBytes(code))
      return domain.manage(alice, 'registerType', [at])
    }
  })

  it('have names in one interface', () => {
    const errors = iObjectManagerAbi.filter(({ type }) => type === 'error').map((each) => 'name' in each && each.name)
    expect(new Set(errors).size).toBe(errors.length)
  })
})
