/** OIP-25, 26: bonds under locks that their holders took in OrderBook, and how these end. */
import { iOrderBookAbi, predeploys } from '@syncline/contracts'
import type { Hex } from '@syncline/primitives'
import { beforeEach, describe, expect, it } from 'vitest'
import { carol, stepOf, trade } from '../support/bypassScene.js'
import { bond, bondAsset } from '../support/locks.js'
import { must, ObjectDomain } from '../support/objectDomain.js'
import { alice, bob, coinAt, official, pay, ref, type Thing } from '../support/objects.js'

const asset = bondAsset()
let domain: ObjectDomain
let purse: Thing
let tills: Thing[]
beforeEach(() => {
  domain = new ObjectDomain(901n)
  purse = bond(domain, alice, 100n)
  // strangers pay into empty purses only
  tills = [1, 2].map(() => bond(domain, bob, 0n))
  must(trade(domain, alice, [[purse, official]], [stepOf(1, carol)]))
})

const book = (from: Hex, name: string, args: readonly unknown[]) =>
  domain.call(from, predeploys.orderBook, iOrderBookAbi, name, args)
const spend = (by: Hex, till = 0) => {
  const inputs = [purse, tills[till]!].map((thing) => [thing, official] as const)
  return trade(domain, by, inputs, [pay(0n, 1n, 10n)])
}
const busy = (scalar: number) => ({ error: 'AssetLocked', args: [asset, BigInt(scalar), `0x${'00'.repeat(32)}`] })

describe('a holding', () => {
  it('under a transaction is for its owner alone to use and to release, not even for whose it is', () => {
    must(book(alice, 'preempt', [asset, carol, domain.number + 100n]))
    expect(spend(alice)).toMatchObject(busy(2))
    expect(domain.manage(alice, 'depart', [ref(purse, official), 902n, '0x'])).toMatchObject(busy(2))
    expect(domain.manage(alice, 'destroy', [ref(purse, official)])).toMatchObject(busy(2))
    for (const name of ['abort', 'commit'] as const)
      expect(book(alice, name, [asset, alice])).toMatchObject({ error: 'LockForeign' })
    expect(book(alice, 'preempt', [asset, alice, domain.number + 100n])).toMatchObject({ error: 'LockBusy' })
    must(spend(carol))
    must(book(carol, 'commit', [asset, alice]))
    must(spend(alice, 1))
    expect(coinAt(domain, purse, official).amount).toBe(80n)
  })

  it('under a transaction that never ends is free after its time, not before', () => {
    const until = domain.number + 3n
    must(book(alice, 'preempt', [asset, carol, until]))
    while (domain.number < until) {
      expect(book(bob, 'timeout', [asset, alice])).toMatchObject({ error: 'LockNotDue' })
      expect(spend(alice)).toMatchObject(busy(2))
      domain.seal()
    }
    must(book(bob, 'timeout', [asset, alice]))
    must(spend(alice))
  })

  it('that is held for a time is used by nobody until then', () => {
    const until = domain.number + 3n
    expect(book(bob, 'hold', [asset, alice, until])).toMatchObject({ error: 'LockForeign' })
    must(book(alice, 'hold', [asset, alice, until]))
    while (domain.number < until) {
      for (const by of [alice, carol] as const) expect(spend(by)).toMatchObject(busy(3))
      expect(book(alice, 'expire', [asset, alice])).toMatchObject({ error: 'LockNotDue' })
      domain.seal()
    }
    must(book(bob, 'expire', [asset, alice]))
    for (const [i, by] of [alice, carol].entries()) must(spend(by as Hex, i))
  })
})
