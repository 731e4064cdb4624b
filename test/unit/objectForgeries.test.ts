/** What a domain whose certifier lies can write into a receipt, and who must not fall for it. */
import {
  nftWrapperAbi,
  nftWrapperBytecode,
  objectEscrowAbi,
  predeploys,
  receiptIdOf,
  typeIds,
} from '@syncline/contracts'
import { bytesToHex, type Hex, hexToBytes, keccak256 } from '@syncline/primitives'
import { type Claim, type Dependency, dependencyDigest } from '@syncline/protocol'
import {
  concatHex,
  encodeAbiParameters,
  getAddress,
  keccak256 as hashOf,
  parseAbi,
  parseAbiParameters,
  stringToHex,
} from 'viem'
import { beforeEach, describe, expect, it } from 'vitest'
import { must, ObjectDomain } from '../support/objectDomain.js'
import {
  accept,
  alice,
  arrival,
  bob,
  coin,
  coinAt,
  coinParameters,
  coinSteps,
  type Departed,
  depart,
  flow,
  nft,
  nftAt,
  nftParameters,
  nftSteps,
  nobody,
  official,
  on,
  pay,
  resolve,
  salt,
  shown,
  type Thing,
  zero,
} from '../support/objects.js'

let nonce = 0n
const tag = (text: string) => stringToHex(text, { size: 32 })
const kindOf = (origin: bigint, creator: Hex, word: Hex, typeId: Hex) =>
  hashOf(encodeAbiParameters(parseAbiParameters('uint64, address, bytes32, bytes32'), [origin, creator, word, typeId]))

let [a, b, liar]: ObjectDomain[] = []
beforeEach(() => {
  ;[a, b, liar] = [new ObjectDomain(901n), new ObjectDomain(902n), new ObjectDomain(903n)]
})

/** A receipt that only the liar's world holds, as an event would say it. */
function forge(
  receipt: Omit<Departed['receipt'], 'from' | 'nonce' | 'number' | 'stateHash' | 'flows'>,
  state: Hex,
): Departed {
  const whole = { ...receipt, from: 903n, nonce: nonce++, number: liar!.number, stateHash: hashOf(state), flows: 0n }
  const receiptId = receiptIdOf(whole)
  liar!.forgeReceipt(whole.nonce, hexToBytes(receiptId), receipt.to, receipt.kind, receipt.quantity)
  return { receiptId, receipt: whole, state } as Departed
}

describe('a forged receipt', () => {
  it('of a wrapped token, with another kind or another content, does not unwrap the token', () => {
    const types = parseAbiParameters('address, bytes32')
    const parameters = encodeAbiParameters(types, [predeploys.objectManager, typeIds.nft])
    const wrapper = a!.deploy(concatHex([nftWrapperBytecode, parameters]))
    const token = '0x0000000000000000000000000000000000072100'
    // a token with one piece: ownerOf gives slot 0, transferFrom writes it
    a!.install(BigInt(token), hexToBytes('0x5f3560e01c6323b872dd146016575f545f5260205ff35b6024355f5500'))
    const ownerOf = () =>
      must(a!.call(bob, token, parseAbi(['function ownerOf(uint256) view returns (address)']), 'ownerOf', [7n])).output
    const index = must(a!.call(alice, wrapper, nftWrapperAbi, 'wrap', [token, 7n, alice])).output
    const thing = { typeId: typeIds.nft, index }
    depart(a!, alice, thing, official, 903n)
    const held = ownerOf()
    const lie = (originDomain: bigint, kind: Hex) => {
      const state = encodeAbiParameters(nftParameters, [
        { originDomain, creator: bob, content: salt, owner: bob, spender: wrapper, terms: zero },
      ])
      const digest = bytesToHex(dependencyDigest(official))
      return forge({ to: 901n, typeId: typeIds.nft, index, digest, kind, quantity: 1n }, state)
    }
    const kind = kindOf(901n, nobody, index, typeIds.nft)
    const lies = [lie(903n, kindOf(903n, bob, index, typeIds.nft)), lie(903n, kind), lie(901n, kind)]
    const claim = liar!.seal()
    a!.certify(claim)
    const [own, mixed, whole] = lies.map((each) => a!.manage(bob, 'arrive', arrival(liar!, each, official, claim)))
    // an index has one kind, whatever a state says
    for (const refused of [own!, mixed!]) expect(refused).toMatchObject({ error: 'KindInvalid' })
    // the token was there, so it may come back; not as it was
    must(whole!)
    const forged = lies[2]!
    a!.acceptLane(903n, kind, 1n)
    must(accept(a!, liar!, forged, claim))
    must(resolve(a!, thing, on([flow(forged)])))
    expect(a!.call(bob, wrapper, nftWrapperAbi, 'unwrap', [index, bob])).toMatchObject({ error: 'NotGenuine' })
    expect(ownerOf()).toBe(held)
  })

  it('of another kind under the index of a purse fills no deal, at level 3 neither', () => {
    const escrow = predeploys.objectEscrow
    const thing = nft(b!, alice)
    const [payer, till] = [coin(b!, bob, 0n), coin(b!, alice, 0n)]
    // bob's own worthless kind, under the indexes of the two purses; the ledger lets it out of its origin
    const kind = kindOf(903n, bob, salt, typeIds.coin)
    const fake = (index: Hex, quantity: bigint) => {
      const state = encodeAbiParameters(coinParameters, [
        { originDomain: 903n, issuer: bob, salt, amount: quantity, owner: bob, spender: nobody, terms: zero },
      ])
      const digest = bytesToHex(dependencyDigest(official))
      return forge({ to: 902n, typeId: typeIds.coin, index, digest, kind, quantity }, state)
    }
    const [coins, vessel] = [fake(payer.index, 60n), fake(till.index, 1n)]
    const claim = liar!.seal()
    must(b!.admit(claim))
    for (const each of [coins, vessel]) must(b!.manage(bob, 'arrive', arrival(liar!, each, official, claim)))
    b!.certify(claim)
    b!.acceptLane(903n, kind, 61n)
    for (const each of [coins, vessel]) must(accept(b!, liar!, each, claim))
    const wanted = { originDomain: 901n, issuer: alice, salt }
    const deal = {
      parties: [
        { account: alice, minLevel: 3 },
        { account: bob, minLevel: 0 },
      ],
      deadline: 1_000n,
      salt,
      purses: [
        { ...wanted, index: payer.index, owner: bob },
        { ...wanted, index: till.index, owner: alice },
      ],
      payments: [{ from: 0n, to: 1n, amount: 60n }],
      things: [{ index: thing.index, originDomain: 902n, creator: alice, content: salt, to: bob }],
    }
    const terms = must(b!.call(bob, escrow, objectEscrowAbi, 'termsOf', [deal])).output
    const approve = (from: Hex, { typeId, index }: Thing, dependency: Dependency, data: Hex) => {
      const inputs = [{ index, dependency: shown(dependency) }]
      must(b!.manage(from, 'transact', [[{ typeId, inputs, data }], 0]))
    }
    const handing = [{ isApproval: true, at: 0n, account: escrow, terms }]
    approve(alice, thing, official, encodeAbiParameters(nftSteps, [handing]))
    const [paid, filled] = [on([claim, flow(coins)]), on([claim, flow(vessel)])]
    const paying = [{ ...pay(0n, 0n, 0n), kind: 1, spender: escrow, terms }]
    for (const dependency of [paid, official]) approve(bob, payer, dependency, encodeAbiParameters(coinSteps, [paying]))
    for (const [first, second, index] of [
      [paid, filled, payer.index],
      [paid, official, payer.index],
      [official, filled, till.index],
    ] as const) {
      const dependencies = [first, second, official].map(shown)
      expect(b!.call(bob, escrow, objectEscrowAbi, 'execute', [deal, dependencies], 10n ** 18n)).toMatchObject({
        error: 'StateDiffers',
        args: [index],
      })
    }
    expect(nftAt(b!, thing, official)).toMatchObject({ owner: getAddress(alice), spender: getAddress(escrow) })
    expect(coinAt(b!, till, official).amount).toBe(0n)
  })

  it('with claims out of order is refused: no log holds what is no normal form', () => {
    const [late, early]: Claim[] = [7n, 5n].map((height) => ({
      domainId: 901n,
      height,
      root: keccak256(hexToBytes('0x01')),
    }))
    const unsorted = { positive: [late!, early!], negated: [] } as unknown as Dependency
    const words = [late!, early!].map(({ domainId, height, root }) =>
      encodeAbiParameters(parseAbiParameters('uint64, uint64, bytes32'), [domainId, height, bytesToHex(root)]),
    )
    const digest = hashOf(concatHex([tag('syncline.dependency.v1'), '0x0002', ...words, '0x0000']))
    const state = encodeAbiParameters(coinParameters, [
      { originDomain: 903n, issuer: alice, salt, amount: 1n, owner: alice, spender: nobody, terms: zero },
    ])
    const kind = kindOf(903n, alice, salt, typeIds.coin)
    const forged = forge({ to: 902n, typeId: typeIds.coin, index: salt, digest, kind, quantity: 1n }, state)
    const claim = liar!.seal()
    b!.certify(claim)
    expect(b!.manage(bob, 'arrive', arrival(liar!, forged, unsorted, claim))).toMatchObject({
      error: 'DependencyNotNormal',
    })
  })
})
