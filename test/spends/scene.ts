/** Bonds of one owner on two domains, and what attempts to spend them twice count. */

import { carol, dave, stepOf, trade } from '../support/bypassScene.js'
import { bond, bondAsset } from '../support/locks.js'
import { must, ObjectDomain } from '../support/objectDomain.js'
import {
  accept,
  alice,
  arrival,
  bob,
  coinAt,
  copyOf,
  depart,
  flow,
  official,
  on,
  resolve,
  type Thing,
} from '../support/objects.js'

export const asset = bondAsset()
/** Bonds of a purse, and of all. */
export const each = 100n
export const supply = 2n * each
/** Wei for deposits. */
export const ether: bigint = 10n ** 18n

/** By domain: alice's purse, with the broker as spender; the broker's, and another's, both empty. */
export type SpendScene = {
  readonly domains: readonly [ObjectDomain, ObjectDomain]
  readonly purses: readonly [Thing, Thing]
  readonly tills: readonly [Thing, Thing]
  readonly others: readonly [Thing, Thing]
}

/** 100 of alice's bonds on A and on B, officially. The broker may spend both. */
export function createSpendScene(): SpendScene {
  const [a, b] = [new ObjectDomain(901n), new ObjectDomain(902n)]
  const [here, there] = [bond(a, alice, each), bond(a, alice, each)]
  const sent = depart(a, alice, there, official, 902n)
  const claim = a.seal()
  b.certify(claim)
  must(b.manage(bob, 'arrive', arrival(a, sent, official, claim)))
  b.acceptLane(901n, asset, each)
  must(accept(b, a, sent, claim))
  must(resolve(b, there, on([flow(sent)])))
  const domains = [a, b] as const
  const purses = [here, there] as const
  for (const i of [0, 1] as const) must(trade(domains[i], alice, [[purses[i], official]], [stepOf(1, dave)]))
  const tills = [bond(a, dave, 0n), bond(b, dave, 0n)] as const
  return { domains, purses, tills, others: [bond(a, carol, 0n), bond(b, carol, 0n)] }
}

/** What an object's official copy holds. */
export function heldBy(domain: ObjectDomain, thing: Thing): bigint {
  return copyOf(domain, thing, official).exists ? coinAt(domain, thing, official).amount : 0n
}

export type SpendCounts = {
  attempts: number
  /** Bonds that were had twice, or deals of which a part was spent elsewhere. */
  succeeded: number
  /** Deals that were done whole, and that were given up. */
  done: number
  abandoned: number
  /** What the owner tried meanwhile, what of it a lock refused, and what went through where nothing was locked. */
  tries: number
  locked: number
  spent: number
  /** Bonds used on two branches at once, until one of them was settled. */
  rivals: number
  /** What she tried against the locks themselves, in vain. */
  unlocks: number
}
export const createSpendCounts = (): SpendCounts => ({
  ...{ attempts: 0, succeeded: 0, done: 0, abandoned: 0, tries: 0, locked: 0, spent: 0, rivals: 0, unlocks: 0 },
})
