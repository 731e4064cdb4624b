/** Types that obey orders, and what orders do to their objects, in the project's own VM: who is regulated, and forced transfers. */
import {
  bondAbi,
  bondCode,
  bondSalt,
  coinCode,
  counterCode,
  deedAbi,
  deedCode,
  nftCode,
  objectManagerLayout,
  predeploys,
  typeIds,
} from '@syncline/contracts'
import { bytesToHex, type Hex, hashWords, hexToBytes, keccak256 } from '@syncline/primitives'
import { decodeFunctionResult, encodeAbiParameters, encodeFunctionData, hexToString, parseAbiParameters } from 'viem'
import { beforeEach, describe, expect, it } from 'vitest'
import { ask, bond, bondAsset, deedAsset, order, states, take, takenOf, writeEntry } from '../support/locks.js'
import { eventsOf, must, ObjectDomain } from '../support/objectDomain.js'
import {
  alice,
  arrival,
  bob,
  coin,
  coinAt,
  coinSteps,
  copyOf,
  create,
  depart,
  flow,
  nft,
  nftAt,
  nobody,
  official,
  on,
  pay,
  ref,
  resolve,
  salt,
  shown,
  type Thing,
  zero,
} from '../support/objects.js'

const carol: Hex = '0x00000000000000000000000000000000000ca401'
let [a, b]: ObjectDomain[] = []
beforeEach(() => {
  ;[a, b] = [new ObjectDomain(901n), new ObjectDomain(902n)]
})

const deed = (domain: ObjectDomain, from: Hex): Thing =>
  create(domain, from, typeIds.deed, encodeAbiParameters(parseAbiParameters('address, bytes32'), [from, salt]))
const from = (amount: bigint, holder: Hex = alice, recipient: Hex = carol) => ({
  asset: bondAsset(),
  ...{ holder, amount, recipient },
})
const lower = (owner: Hex) => owner.toLowerCase()

describe('types', () => {
  const at = '0x00000000000000000000000000000000000000cd'
  const register = (code: Hex, gas?: bigint) => {
    a!.install(BigInt(at), hexToBytes(code))
    const data = encodeFunctionData({ abi: registering, args: [at] })
    return a!.send(alice, predeploys.objectManager, data, 0n, gas)
  }
  const registering = [
    {
      type: 'function',
      name: 'registerType',
      stateMutability: 'nonpayable',
      inputs: [{ type: 'address' }],
      outputs: [],
    },
  ] as const
  const forget = (typeId: Hex) =>
    a!.store(predeploys.objectManager, hashWords(hexToBytes(typeId), BigInt(objectManagerLayout._types.slot)), 0n)

  it('of genesis are what ObjectManager would take them for', () => {
    const codes = { coin: coinCode, nft: nftCode, counter: counterCode, bond: bondCode, deed: deedCode }
    for (const [name, code] of Object.entries(codes)) {
      const typeId = typeIds[name as keyof typeof codes]
      const known = ask<boolean>(a!, 'isRegulated', [typeId])
      expect(known).toBe(name === 'bond' || name === 'deed')
      forget(typeId)
      expect(a!.manage(alice, 'isRegulated', [typeId])).toMatchObject({ error: 'TypeUnknown' })
      must(register(code))
      expect([name, ask(a!, 'typeCode', [typeId]), ask(a!, 'isRegulated', [typeId])]).toEqual([
        name,
        expect.stringMatching(new RegExp(at, 'i')),
        known,
      ])
    }
  })

  it('are never taken for another kind because of gas', () => {
    // counts down from 800 before it says yes: 21,000 gas
    const slow = '0x6103205b600190038060035750600160005260206000f3'
    const typeId = bytesToHex(keccak256(hexToBytes(slow)))
    const outcomes = new Set<string>()
    for (let gas = 5_000n; gas < 120_000n; gas += 997n) {
      const outcome = register(slow, gas)
      outcomes.add('error' in outcome ? outcome.error : 'taken')
      if (!('error' in outcome)) expect(ask(a!, 'isRegulated', [typeId])).toBe(true)
      else expect(a!.manage(alice, 'isRegulated', [typeId])).toMatchObject({ error: 'TypeUnknown' })
      forget(typeId)
    }
    // the rest ran out of gas
    expect([...outcomes]).toEqual(expect.arrayContaining(['ProbeGasTooLow', 'taken']))
    // INVALID, and a loop without end: elsewhere they might have said something else
    for (const code of ['0xfe', '0x5b600056'] as const) {
      expect(register(code)).toMatchObject({ error: 'ProbeUnanswered' })
    }
  })

  it('that answer with anything but yes are not regulated', () => {
    // nothing; a refusal; 2; a word that ends in 1 but is longer; 31 bytes; yes
    const answers = [
      ['0x00', false],
      ['0x60006000fd', false],
      ['0x600260005260206000f3', false],
      ['0x610101600052602060006000f3', false],
      ['0x6001600052601f6000f3', false],
      ['0x600160005260206000f3', true],
      ['0x600160005260406000f3', true],
    ] as const
    for (const [code, expected] of answers) {
      const { output } = must(register(code))
      expect([code, ask(a!, 'isRegulated', [output])]).toEqual([code, expected])
    }
  })

  it('have no place where nobody keeps locks', () => {
    a!.install(BigInt(predeploys.lockRegistry), new Uint8Array(0))
    forget(typeIds.bond)
    forget(typeIds.coin)
    expect(register(bondCode)).toMatchObject({ error: 'LocksMissing', args: [typeIds.bond] })
    must(register(coinCode))
  })

  it('say under whose law a kind is, by what is in its salt', () => {
    const lawOf = (abi: typeof bondAbi | typeof deedAbi, where: Hex, word: Hex) => {
      const kind = { originDomain: 901n, creator: alice, salt: word, typeId: zero } as const
      const data = encodeFunctionData({ abi, functionName: 'jurisdictionsOf', args: [kind] } as never)
      const { output } = must(a!.send(bob, where, data))
      const law = decodeFunctionResult({
        abi,
        functionName: 'jurisdictionsOf',
        data: output,
      } as never) as readonly Hex[]
      return law.map((each) => hexToString(each, { size: 16 }))
    }
    const inBond = (countries: readonly string[]) => lawOf(bondAbi, predeploys.bond, bondSalt(99n, countries, 6))
    expect(inBond(['US'])).toEqual(['US'])
    expect(inBond(['CH', 'DE', 'FR', 'US'])).toEqual(['CH', 'DE', 'FR', 'US'])
    expect(inBond([])).toEqual(['ZZ'])
    expect(lawOf(deedAbi, predeploys.deed, bondSalt(1n, ['US']))).toEqual(['ZZ'])
    for (const bad of [['us'], ['USA'], ['A', 'BC'], ['US', 'US', 'US', 'US', 'US']]) {
      expect(() => bondSalt(0n, bad)).toThrow(RangeError)
    }
  })
})

describe('forced transfers', () => {
  it('take a whole purse, or a part of it as a new object, and nothing is made or lost', () => {
    const purse = bond(a!, alice, 100n)
    expect(ask(a!, 'holdingOf', [ref(purse, official)])).toEqual([
      bondAsset(),
      expect.stringMatching(new RegExp(alice, 'i')),
      100n,
    ])
    // hard-locked as it is when an order comes to this: taking does not ask
    writeEntry(a!, bondAsset(), states.SEIZED)
    const part = take(a!, purse, official, from(30n))
    const { moved, index } = takenOf(part)
    expect([moved, index === purse.index]).toEqual([30n, false])
    const half = { typeId: purse.typeId, index }
    expect(coinAt(a!, purse, official)).toMatchObject({ amount: 70n })
    expect([coinAt(a!, half, official).amount, lower(coinAt(a!, half, official).owner)]).toEqual([30n, carol])
    const event = eventsOf(must(part)).find(({ eventName }) => eventName === 'ObjectTaken')
    expect(event?.args).toMatchObject({ order, asset: bondAsset(), amount: 30n })
    // more than there is takes what there is
    expect(takenOf(take(a!, purse, official, from(71n)))).toEqual({ moved: 70n, index: purse.index })
    expect([coinAt(a!, purse, official).amount, lower(coinAt(a!, purse, official).owner)]).toEqual([70n, carol])
    expect(take(a!, purse, official, from(0n))).toMatchObject({ error: 'HoldingDiffers' })
    expect(takenOf(take(a!, half, official, from(0n, carol, bob)))).toEqual({ moved: 30n, index })
    // both are objects as others are: they leave, and come home
    writeEntry(a!, bondAsset(), states.ACTIVE)
    const departed = depart(a!, bob, half, official, 902n)
    expect(departed.receipt).toMatchObject({ kind: bondAsset(), quantity: 30n })
    const claim = a!.seal()
    b!.certify(claim)
    must(b!.manage(bob, 'arrive', arrival(a!, departed, official, claim)))
    expect(coinAt(b!, half, on([flow(departed)])).amount).toBe(30n)
  })

  it('are for the order book alone, over what is what it has to be', () => {
    const purse = bond(a!, alice, 100n)
    for (const stranger of [alice, bob, predeploys.lockRegistry, predeploys.objectManager] as const) {
      expect(take(a!, purse, official, from(1n), stranger)).toMatchObject({ error: 'NotOrderBook' })
    }
    expect(take(a!, purse, official, from(1n, bob))).toMatchObject({ error: 'HoldingDiffers' })
    expect(take(a!, purse, official, { ...from(1n), asset: zero })).toMatchObject({ error: 'HoldingDiffers' })
    expect(take(a!, purse, official, from(1n, alice, nobody))).toMatchObject({ error: 'OwnerZero' })
    expect(take(a!, { ...purse, index: zero }, official, from(1n))).toMatchObject({ error: 'CopyUnknown' })
    const empty = bond(a!, alice, 0n)
    expect(take(a!, empty, official, from(0n))).toMatchObject({ error: 'NothingFlows' })
    // to whom it is anyway: refused, so that nothing frozen comes free
    for (const amount of [0n, 1n, 100n]) {
      expect(take(a!, purse, official, from(amount, alice, alice))).toMatchObject({ error: 'RecipientHolds' })
    }
    expect(coinAt(a!, purse, official).amount).toBe(100n)
  })

  it('are not for what nobody regulates', () => {
    for (const [thing, typeId] of [
      [coin(a!, alice, 100n), typeIds.coin],
      [nft(a!, alice), typeIds.nft],
      [create(a!, alice, typeIds.counter, '0x'), typeIds.counter],
    ] as const) {
      const refusal = { error: 'NotRegulated', args: [typeId] }
      expect(take(a!, thing, official, from(1n))).toMatchObject(refusal)
      expect(a!.manage(bob, 'holdingOf', [ref(thing, official)])).toMatchObject(refusal)
    }
  })

  it('give a deed to somebody else, whole', () => {
    const thing = deed(a!, alice)
    const taking = { asset: deedAsset(thing), holder: alice, amount: 0n, recipient: carol } as const
    expect(ask(a!, 'holdingOf', [ref(thing, official)])).toMatchObject([deedAsset(thing), expect.anything(), 1n])
    expect(takenOf(take(a!, thing, official, taking))).toEqual({ moved: 1n, index: thing.index })
    expect(lower(nftAt(a!, thing, official).owner)).toBe(carol)
  })

  it('follow conditional copies: each in its worlds, leftovers too; what left is elsewhere', () => {
    const purse = bond(a!, alice, 100n)
    const departed = depart(a!, alice, purse, official, 902n)
    const claim = a!.seal()
    must(b!.admit(claim))
    must(b!.manage(bob, 'arrive', arrival(a!, departed, official, claim)))
    const condition = on([claim, flow(departed)])
    const till = bond(b!, bob, 0n, bob)
    const call = {
      typeId: purse.typeId,
      inputs: [
        { index: purse.index, dependency: shown(condition) },
        { index: till.index, dependency: shown(official) },
      ],
      data: encodeAbiParameters(coinSteps, [[pay(0n, 1n, 60n)]]),
    }
    must(b!.manage(alice, 'transact', [[call], 0], 10n ** 15n))
    const rest = on([], [[claim, flow(departed)]])
    const mine = { ...from(0n, bob), recipient: carol }
    // his purse has 60 where the block stands, and nothing where it does not
    const { index, moved } = takenOf(take(b!, till, condition, { ...mine, amount: 25n }))
    expect(moved).toBe(25n)
    expect(take(b!, till, rest, mine)).toMatchObject({ error: 'NothingFlows' })
    const taken = { typeId: purse.typeId, index }
    expect([coinAt(b!, taken, condition).amount, coinAt(b!, till, condition).amount]).toEqual([25n, 35n])
    expect(copyOf(b!, taken, official).exists).toBe(false)
    // all of alice's, whatever it depends on
    takenOf(take(b!, purse, condition, from(0n)))
    // what left and waits cannot be had where it left: the other domain has it
    const sent = depart(b!, carol, taken, condition, 901n)
    expect(take(b!, taken, condition, { ...mine, holder: carol, recipient: alice })).toMatchObject({
      error: 'CopyFrozen',
    })
    // the block does not stand: what was taken under it is gone with it, and nothing else
    b!.certify({ ...claim, root: keccak256(claim.root) })
    for (const each of [purse, till, taken]) must(resolve(b!, each, condition))
    for (const each of [purse, till, taken]) expect(copyOf(b!, each, condition).exists).toBe(false)
    must(resolve(b!, till, rest))
    expect(coinAt(b!, till, official).amount).toBe(0n)
    expect(sent.receipt.quantity).toBe(25n)
  })
})
