/** What orders with a recipient do to balances of regulated tokens: while they stand, to whom they are about, and to nobody else. */
import { objectManagerAbi, objectOrdersAbi, predeploys, regulatedTokenAbi, typeIds } from '@syncline/contracts'
import { bytesToHex, type Hex, hexToBytes } from '@syncline/primitives'
import { type Order, orderDigest } from '@syncline/protocol'
import { decodeFunctionResult } from 'viem'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { keyOf, LockDomain, office, orderOf, orderSystem, rowOf, sign } from '../locks/scene.js'
import { type BypassScene, carol, createBypassScene, dave } from '../support/bypassScene.js'
import { bondAsset, salt } from '../support/locks.js'
import { must, type Outcome, type Refusal } from '../support/objectDomain.js'
import { alice, bob, zero } from '../support/objects.js'
import { compileContracts } from '../support/solidity.js'

const fatf = office('FATF', 3, 'INT')
const kindOf = (creator: Hex) => ({ originDomain: 901n, creator, salt, typeId: typeIds.bond })
const errorOf = (result: Outcome | Refusal): string => ('error' in result ? result.error : 'accepted')

let scene: BypassScene
let chain: LockDomain
let nonce = 0n
beforeAll(() => {
  scene = createBypassScene()
}, 120_000)
beforeEach(() => {
  chain = new LockDomain('direct', 901n, scene.a.fork())
  must(chain.importRow(rowOf(fatf)))
  for (const creator of [alice, dave] as const) must(chain.book('describe', [kindOf(creator)]))
})

function give(action: Order['action'], change: Partial<Order> = {}, asset: Hex = scene.asset): Hex {
  const order = orderOf(fatf, action, hexToBytes(asset), { nonce: ++nonce, lamport: nonce, ...change })
  must(chain.submit(order, sign(order, keyOf('FATF')), 'give'))
  return bytesToHex(orderDigest(order, orderSystem))
}
const enforce = (digest: Hex, holder: Hex) => chain.book('enforceToken', [digest, scene.token, holder])
function balanceOf(account: Hex): bigint {
  const args = [account] as const
  const { output } = must(chain.domain.call(bob, scene.token, regulatedTokenAbi, 'balanceOf', args))
  return decodeFunctionResult({ abi: regulatedTokenAbi, functionName: 'balanceOf', data: output })
}
const balances = (...accounts: readonly Hex[]): readonly bigint[] => accounts.map(balanceOf)

describe('forced effects on balances', () => {
  it('take from the subject of an order, whoever is named, and only while it stands', () => {
    const before = balances(alice, bob)
    expect(before[1]).toBeGreaterThan(0n)
    const seized = give('SEIZE', { subject: hexToBytes(bob), recipient: hexToBytes(carol) })
    must(enforce(seized, alice))
    expect(balances(alice, bob, carol)).toEqual([before[0], 0n, before[1]])
    give('RELEASE', { subject: hexToBytes(bob) })
    expect(errorOf(enforce(seized, bob))).toBe('OrderNotStanding')
  })

  it('take from whom the caller names where the asset itself is seized', () => {
    const before = balanceOf(alice)
    const seized = give('SEIZE', { recipient: hexToBytes(carol) })
    must(enforce(seized, alice))
    expect(balances(alice, carol)).toEqual([0n, before])
    // who gets it has it already
    expect(errorOf(enforce(seized, carol))).toBe('ERC7943CannotTransfer')
    const frozen = give('FREEZE', { subject: hexToBytes(bob) })
    expect(errorOf(enforce(frozen, bob))).toBe('OrderNotStanding')
  })

  it('of RECOVER end with its time: what its holder gets later is his', () => {
    give('FREEZE', { subject: hexToBytes(bob) })
    const validBefore = chain.domain.number + 3n
    const recovered = give('RECOVER', { subject: hexToBytes(bob), recipient: hexToBytes(carol), validBefore })
    must(enforce(recovered, bob))
    expect(balanceOf(bob)).toBe(0n)
    while (chain.domain.number < validBefore) chain.domain.seal()
    must(chain.domain.call(alice, scene.token, regulatedTokenAbi, 'transfer', [bob, 5n]))
    expect(errorOf(enforce(recovered, bob))).toBe('OrderNotStanding')
    expect(balanceOf(bob)).toBe(5n)
  })

  it('are of the order’s own asset', () => {
    const other = give('SEIZE', { recipient: hexToBytes(carol) }, bondAsset(dave))
    expect(enforce(other, bob)).toMatchObject({ error: 'TokenDiffers' })
  })
})

it('a type under more than eight laws is not described', () => {
  const { creation } = compileContracts('packages/contracts/test/utils/ManyLaws.sol')['ManyLaws']!
  const address = chain.domain.deploy(creation)
  const { output: typeId } = must(
    chain.domain.call(bob, predeploys.objectManager, [...objectManagerAbi, ...objectOrdersAbi], 'registerType', [
      address,
    ]),
  )
  const kind = { ...kindOf(alice), typeId }
  expect(errorOf(chain.book('describe', [kind]))).toBe('JurisdictionsTooMany')
  expect(chain.read('factsOf', [zero])).toEqual([zero, []])
})
