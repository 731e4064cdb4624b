/** ObjectEscrow in the project's own VM: objects of two other domains change hands on a third, all or none in every world. */
import {
  foreignObjectEscrowAbi,
  foreignObjectEscrowBytecode,
  objectEscrowAbi,
  predeploys,
  typeIds,
} from '@syncline/contracts'
import { type Hex, keccak256 } from '@syncline/primitives'
import type { Claim, Dependency } from '@syncline/protocol'
import { type Abi, concatHex, encodeAbiParameters, encodeFunctionData, getAddress, parseAbiParameters } from 'viem'
import { beforeEach, describe, expect, it } from 'vitest'
import { must, ObjectDomain, type Outcome, transactionGas } from '../support/objectDomain.js'
import {
  accept,
  alice,
  arrival,
  bob,
  coin,
  coinAt,
  coinSteps,
  copyOf,
  depart,
  flow,
  nft,
  nftAt,
  nftSteps,
  official,
  on,
  resolve,
  salt,
  shown,
  type Thing,
  zero,
} from '../support/objects.js'

const { objectEscrow: escrow } = predeploys
const railway = '0x0000000000000000000000000000000000005a11'
const hotel = '0x0000000000000000000000000000000000004073'
const ether = 10n ** 18n

type Deal = {
  readonly parties: readonly { account: Hex; minLevel: number }[]
  readonly deadline: bigint
  readonly salt: Hex
  readonly purses: readonly { index: Hex; originDomain: bigint; issuer: Hex; salt: Hex; owner: Hex }[]
  readonly payments: readonly { from: bigint; to: bigint; amount: bigint }[]
  readonly things: readonly { index: Hex; originDomain: bigint; creator: Hex; content: Hex; to: Hex }[]
}
/** A purse of the kind that `coin` makes, and a thing of those that `nft` makes. */
const purseOf = ({ index }: Thing, owner: Hex) => ({ index, originDomain: 901n, issuer: alice as Hex, salt, owner })
const thingOf = ({ index }: Thing, originDomain: bigint, creator: Hex, to: Hex) => ({
  index,
  originDomain,
  creator,
  content: salt,
  to,
})

let [a, b, c]: ObjectDomain[] = []
beforeEach(() => {
  ;[a, b, c] = [new ObjectDomain(901n), new ObjectDomain(902n), new ObjectDomain(903n)]
})

const call = (from: Hex, functionName: string, args: readonly unknown[], value = 0n) =>
  b!.call(from, escrow, objectEscrowAbi, functionName, args, value)
const termsOf = (deal: Deal): Hex => must(call(bob, 'termsOf', [deal])).output
const execute = (deal: Deal, dependencies: readonly Dependency[], value = ether) =>
  call(bob, 'execute', [deal, dependencies.map(shown)], value)

const gasOf = (deal: Deal, dependencies: readonly Dependency[], outcome: Outcome): number => {
  const args = [deal, dependencies.map(shown)]
  return transactionGas(encodeFunctionData({ abi: objectEscrowAbi as Abi, functionName: 'execute', args }), outcome)
}

function use(from: Hex, typeId: Hex, index: Hex, dependency: Dependency, data: Hex) {
  return b!.manage(from, 'transact', [[{ typeId, inputs: [{ index, dependency: shown(dependency) }], data }], 0])
}
function approve(from: Hex, thing: Thing, dependency: Dependency, terms: Hex, spender: Hex = escrow): void {
  const data =
    thing.typeId === typeIds.coin
      ? encodeAbiParameters(coinSteps, [[{ kind: 1, from: 0n, to: 0n, amount: 0n, spender, terms }]])
      : encodeAbiParameters(nftSteps, [[{ isApproval: true, at: 0n, account: spender, terms }]])
  must(use(from, thing.typeId, thing.index, dependency, data))
}

/** A ticket from A, a room from C and a purse from A meet on B, where the two sellers have purses of their own. */
function journey(minLevel = 1) {
  const [ticket, room] = [nft(a!, railway), nft(c!, hotel)]
  const purse = coin(a!, alice, 100n)
  const sent = {
    purse: depart(a!, alice, purse, official, 902n),
    ticket: depart(a!, railway, ticket, official, 902n),
    room: depart(c!, hotel, room, official, 902n),
  }
  const claims = { a: a!.seal(), c: c!.seal() }
  for (const claim of [claims.a, claims.c]) must(b!.admit(claim))
  const come = (source: ObjectDomain, departed: (typeof sent)['purse'], claim: Claim) => {
    must(b!.manage(bob, 'arrive', arrival(source, departed, official, claim)))
    return on([claim, flow(departed)])
  }
  const has = {
    purse: come(a!, sent.purse, claims.a),
    ticket: come(a!, sent.ticket, claims.a),
    room: come(c!, sent.room, claims.c),
  }
  const tills = [coin(b!, railway, 0n), coin(b!, hotel, 0n)] as const
  const deal: Deal = {
    parties: [
      { account: alice, minLevel },
      { account: railway, minLevel: 0 },
      { account: hotel, minLevel: 1 },
    ],
    deadline: 1_000n,
    salt,
    purses: [purseOf(purse, alice), purseOf(tills[0], railway), purseOf(tills[1], hotel)],
    payments: [
      { from: 0n, to: 1n, amount: 60n },
      { from: 0n, to: 2n, amount: 30n },
    ],
    things: [thingOf(ticket, 901n, railway, alice), thingOf(room, 903n, hotel, alice)],
  }
  const terms = termsOf(deal)
  const agree = (to = terms) => {
    approve(alice, purse, has.purse, to)
    approve(railway, ticket, has.ticket, to)
    approve(hotel, room, has.room, to)
  }
  const inputs = [has.purse, official, official, has.ticket, has.room]
  const all = on([claims.a, claims.c, flow(sent.purse), flow(sent.ticket), flow(sent.room)])
  return { ticket, room, purse, sent, claims, has, tills, deal, terms, agree, inputs, all }
}
/** The ledger accepts what came under a TRUE claim. */
function settle(source: ObjectDomain, departed: ReturnType<typeof journey>['sent']['purse'], claim: Claim): void {
  b!.acceptLane(source.id, departed.receipt.kind, source.laneTotal(902n, departed.receipt.kind))
  must(accept(b!, source, departed, claim))
}

describe('deals', () => {
  it('give a traveller train and hotel, both or none, before anything is certified', () => {
    const { deal, agree, inputs, all, purse, ticket, room, tills, sent, claims } = journey()
    agree()
    expect(execute(deal, inputs, 0n)).toMatchObject({ error: 'DepositTooLow' })
    const gas = gasOf(deal, inputs, must(execute(deal, inputs)))
    process.stdout.write(`gas of a deal over 5 objects, 5 claims: ${gas}\n`)
    expect(gas).toBeLessThan(5_000_000)
    for (const thing of [ticket, room]) expect(nftAt(b!, thing, all).owner).toBe(getAddress(alice))
    expect([purse, ...tills].map((each) => coinAt(b!, each, all).amount)).toEqual([10n, 60n, 30n])
    // what the leftovers did not need is the executor's
    const { output } = must(call(bob, 'credit', [bob]))
    expect(BigInt(output)).toBeGreaterThan((ether * 99n) / 100n)
    must(call(alice, 'withdrawCredit', [bob]))
    expect(call(alice, 'withdrawCredit', [bob])).toMatchObject({ error: 'NoCredit' })
    expect(execute(deal, inputs)).toMatchObject({ error: 'DealClosed' })

    for (const claim of [claims.a, claims.c]) b!.certify(claim)
    settle(a!, sent.purse, claims.a)
    settle(a!, sent.ticket, claims.a)
    settle(c!, sent.room, claims.c)
    for (const each of [purse, ticket, room, ...tills]) must(resolve(b!, each, all))
    for (const thing of [ticket, room]) expect(nftAt(b!, thing, official).owner).toBe(getAddress(alice))
    expect([purse, ...tills].map((each) => coinAt(b!, each, official).amount)).toEqual([10n, 60n, 30n])
  })

  it('are undone as a whole where one object turns out never to have come, and never done again', () => {
    const { deal, agree, inputs, all, purse, ticket, room, tills, sent, claims, has } = journey()
    agree()
    must(execute(deal, inputs))
    b!.certify({ ...claims.c, root: keccak256(claims.c.root) })
    for (const each of [purse, ticket, room, ...tills]) {
      must(resolve(b!, each, all))
      expect(copyOf(b!, each, all).exists).toBe(false)
    }
    const others = (own: Dependency) =>
      on(own.positive, [all.positive.filter((claim) => !own.positive.some((each) => each.root === claim.root))])
    expect(copyOf(b!, room, has.room).exists).toBe(false)
    for (const [each, own] of [
      [purse, has.purse],
      [ticket, has.ticket],
      [tills[0], official],
      [tills[1], official],
    ] as const)
      must(resolve(b!, each, others(own)))
    expect(coinAt(b!, purse, has.purse).amount).toBe(100n)
    expect(nftAt(b!, ticket, has.ticket)).toMatchObject({ owner: getAddress(railway), spender: getAddress(escrow) })
    for (const till of tills) expect(coinAt(b!, till, official).amount).toBe(0n)
    // the approvals stand, the deal does not
    expect(execute(deal, inputs)).toMatchObject({ error: 'DealClosed' })
    b!.certify(claims.a)
    settle(a!, sent.purse, claims.a)
    must(resolve(b!, purse, has.purse))
    expect(coinAt(b!, purse, official).amount).toBe(100n)
  })

  it('take every word of every owner', () => {
    const { deal, agree, inputs, terms, purse, ticket, room, has, tills, all } = journey()
    const untouched = () => {
      expect(copyOf(b!, purse, all).exists).toBe(false)
      expect(coinAt(b!, purse, has.purse).amount).toBe(100n)
    }
    expect(execute(deal, inputs)).toMatchObject({ error: 'NotAgreed', args: [purse.index] })
    approve(alice, purse, has.purse, terms)
    approve(railway, ticket, has.ticket, terms)
    expect(execute(deal, inputs)).toMatchObject({ error: 'NotAgreed', args: [room.index] })
    approve(hotel, room, has.room, zero)
    expect(execute(deal, inputs)).toMatchObject({ error: 'NotAgreed', args: [room.index] })
    approve(hotel, room, has.room, terms, alice)
    expect(execute(deal, inputs)).toMatchObject({ error: 'NotAgreed', args: [room.index] })
    agree()
    // another deal than they agreed to
    for (const other of [
      { ...deal, deadline: 2_000n },
      { ...deal, salt: zero },
      { ...deal, parties: deal.parties.slice(1) },
      { ...deal, payments: [{ from: 0n, to: 1n, amount: 100n }] },
      { ...deal, things: [...deal.things].reverse() },
      { ...deal, things: [{ ...deal.things[0]!, to: bob as Hex }, deal.things[1]!] },
    ])
      expect(execute(other, inputs)).toMatchObject({ error: 'NotAgreed' })
    // a purse that only receives, but is promised to another deal
    approve(railway, tills[0], official, zero)
    expect(execute(deal, inputs)).toMatchObject({ error: 'NotAgreed', args: [tills[0].index] })
    approve(railway, tills[0], official, terms)
    untouched()
    // one takes his word back
    approve(hotel, room, has.room, zero, bob)
    expect(execute(deal, inputs)).toMatchObject({ error: 'NotAgreed', args: [room.index] })
    approve(hotel, room, has.room, terms)
    must(execute(deal, inputs))
  })

  it('take what they name, by every word of it', () => {
    const { deal, agree, inputs, purse, tills, ticket, room } = journey()
    // all agree to a deal that names something else
    const differs = (changed: Partial<Deal>, index: Hex) => {
      const other = { ...deal, ...changed }
      agree(termsOf(other))
      expect(execute(other, inputs)).toMatchObject({ error: 'StateDiffers', args: [index] })
    }
    for (const [at, { index }] of [purse, ...tills].entries()) {
      const changes: Partial<Deal['purses'][number]>[] = [
        { originDomain: 903n },
        { issuer: bob },
        { salt: zero },
        { owner: bob },
      ]
      for (const change of changes)
        differs({ purses: deal.purses.map((each, i) => (i === at ? { ...each, ...change } : each)) }, index)
    }
    for (const [at, { index }] of [ticket, room].entries()) {
      const changes: Partial<Deal['things'][number]>[] = [{ originDomain: 902n }, { creator: bob }, { content: zero }]
      for (const change of changes)
        differs({ things: deal.things.map((each, i) => (i === at ? { ...each, ...change } : each)) }, index)
    }
    agree()
    must(execute(deal, inputs))
  })

  it('keep deadline, level and form; a party cancels', () => {
    const { deal, agree, inputs, terms } = journey(2)
    agree()
    // alice wants level 2
    expect(execute(deal, inputs)).toMatchObject({ error: 'LevelTooLow', args: [1, 2] })
    expect(execute({ ...deal, deadline: 0n }, inputs)).toMatchObject({ error: 'DeadlinePassed' })
    expect(execute(deal, inputs.slice(1))).toMatchObject({ error: 'DependenciesDiffer' })
    expect(execute(deal, inputs.toReversed())).toMatchObject({ error: 'CopyMissing' })
    const payments = [{ from: 3n, to: 0n, amount: 0n }]
    expect(execute({ ...deal, payments }, inputs)).toMatchObject({ error: 'PaymentsInvalid' })
    const many = Array.from({ length: 65 }, () => deal.payments[0]!)
    expect(execute({ ...deal, payments: many }, inputs)).toMatchObject({ error: 'PaymentsInvalid' })
    const nothing = { ...deal, purses: [], payments: [], things: [] }
    expect(execute(nothing, [])).toMatchObject({ error: 'InputsInvalid' })
    expect(call(bob, 'cancel', [deal])).toMatchObject({ error: 'NotParty' })
    must(call(hotel, 'cancel', [deal]))
    expect(execute(deal, inputs)).toMatchObject({ error: 'DealClosed', args: [terms, 2] })
    expect(call(hotel, 'cancel', [deal])).toMatchObject({ error: 'DealClosed' })
    // only ObjectManager pays it
    expect(b!.send(bob, escrow, '0x', 1n)).toMatchObject({ error: 'NotManager' })
  })

  it('with coins alone are not done twice, though purses keep their spender', () => {
    const mine = coin(a!, alice, 100n)
    const sent = depart(a!, alice, mine, official, 902n)
    const claim = a!.seal()
    b!.certify(claim)
    must(b!.manage(bob, 'arrive', arrival(a!, sent, official, claim)))
    settle(a!, sent, claim)
    must(resolve(b!, mine, on([flow(sent)])))
    const till = coin(b!, railway, 0n)
    const deal: Deal = {
      parties: [{ account: alice, minLevel: 4 }],
      deadline: 1_000n,
      salt,
      purses: [purseOf(mine, alice), purseOf(till, railway)],
      payments: [{ from: 0n, to: 1n, amount: 40n }],
      things: [],
    }
    approve(alice, mine, official, termsOf(deal))
    const gas = gasOf(deal, [official, official], must(execute(deal, [official, official], 0n)))
    process.stdout.write(`gas of a deal over 2 official purses: ${gas}\n`)
    expect(gas).toBeLessThan(500_000)
    expect(coinAt(b!, mine, official)).toMatchObject({ amount: 60n, spender: getAddress(escrow), terms: termsOf(deal) })
    expect(execute(deal, [official, official], 0n)).toMatchObject({ error: 'DealClosed' })

    // an escrow as other chains have it, of the same objects
    const types = [predeploys.objectManager, typeIds.coin, typeIds.nft] as const
    const arguments_ = encodeAbiParameters(parseAbiParameters('address, bytes32, bytes32'), types)
    const other = b!.deploy(concatHex([foreignObjectEscrowBytecode, arguments_]))
    const at = (functionName: string, args: readonly unknown[]) =>
      b!.call(bob, other, foreignObjectEscrowAbi, functionName, args)
    const again = { ...deal, purses: [deal.purses[0]!, purseOf(coin(b!, railway, 0n), railway)] }
    const dependencies = [official, official].map(shown)
    expect(at('execute', [again, dependencies])).toMatchObject({ error: 'NotAgreed' })
    const terms = must(at('termsOf', [again])).output
    expect(terms).not.toBe(termsOf(again))
    approve(alice, mine, official, terms, other)
    must(at('execute', [again, dependencies]))
    expect(coinAt(b!, mine, official).amount).toBe(20n)
  })
})
