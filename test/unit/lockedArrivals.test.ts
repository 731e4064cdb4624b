/** What asks no lock: arrivals, flows, resolving, reclaiming. Nothing that comes is lost, and nothing that came under a lock can be used. */
import { type Hex, hexToBytes, keccak256 } from '@syncline/primitives'
import type { Claim, Dependency } from '@syncline/protocol'
import { beforeEach, describe, expect, it } from 'vitest'
import { carol, stepOf, trade } from '../support/bypassScene.js'
import { bond, bondAsset, holdingKey, states, take, takenOf, writeEntry } from '../support/locks.js'
import { claimOf, must, ObjectDomain } from '../support/objectDomain.js'
import {
  accept,
  alice,
  arrival,
  bob,
  coinAt,
  copyOf,
  type Departed,
  depart,
  flow,
  official,
  on,
  pay,
  ref,
  resolve,
  shown,
  type Thing,
} from '../support/objects.js'

let [a, b, c]: ObjectDomain[] = []
beforeEach(() => {
  ;[a, b, c] = [new ObjectDomain(901n), new ObjectDomain(902n), new ObjectDomain(903n)]
})
const locked = { error: 'AssetLocked' }
const asset = bondAsset()
const freeze = (domain: ObjectDomain, key: Hex = asset) => writeEntry(domain, key, states.FROZEN)
const thaw = (domain: ObjectDomain, key: Hex = asset) => writeEntry(domain, key, states.ACTIVE)
/** Every way to use a copy that its owner has. */
function checkLocked(domain: ObjectDomain, thing: Thing, dependency: Dependency, owner: Hex = alice): void {
  expect(copyOf(domain, thing, dependency).exists).toBe(true)
  const give = trade(domain, owner, [[thing, dependency]], [stepOf(2, carol)])
  expect(give).toMatchObject(locked)
  expect(trade(domain, owner, [[thing, dependency]], [stepOf(1, carol)])).toMatchObject(locked)
  expect(domain.manage(owner, 'depart', [ref(thing, dependency), 909n, '0x'])).toMatchObject(locked)
  expect(domain.manage(owner, 'destroy', [ref(thing, dependency)])).toMatchObject(locked)
}
const come = (to: ObjectDomain, from: ObjectDomain, sent: Departed, carried: Dependency, claim: Claim) =>
  must(to.manage(bob, 'arrive', arrival(from, sent, carried, claim)))

describe('what comes under a lock', () => {
  it('is there, becomes official there, and waits for its release', () => {
    const purse = bond(a!, alice, 100n)
    const sent = depart(a!, alice, purse, official, 902n)
    const claim = a!.seal()
    // the order is there first
    freeze(b!)
    must(b!.admit(claim))
    come(b!, a!, sent, official, claim)
    const condition = on([claim, flow(sent)])
    checkLocked(b!, purse, condition)
    b!.attest(claim)
    must(b!.manage(bob, 'vouch', [sent.receipt, claimOf(claim)]))
    checkLocked(b!, purse, condition)
    b!.certify(claim)
    b!.acceptLane(901n, asset, 100n)
    must(accept(b!, a!, sent, claim))
    must(resolve(b!, purse, condition))
    checkLocked(b!, purse, official)
    thaw(b!)
    must(trade(b!, alice, [[purse, official]], [stepOf(2, carol)]))
    expect(coinAt(b!, purse, official).amount).toBe(100n)
  })

  it('comes back from a domain that has ended, and is locked here', () => {
    const purse = bond(a!, alice, 100n)
    const sent = depart(a!, alice, purse, official, 902n)
    a!.seal()
    const last = b!.seal()
    a!.close(last)
    a!.giveBack(902n, asset, 100n)
    freeze(a!, holdingKey(asset, alice))
    const proof = b!.proveFlow(last.height, hexToBytes(sent.receiptId))
    must(a!.manage(bob, 'reclaim', [sent.receipt, sent.state, proof]))
    checkLocked(a!, purse, on([flow(sent)]))
    must(resolve(a!, purse, on([flow(sent)])))
    checkLocked(a!, purse, official)
  })

  it('is locked too if it was left over and the trade turns out not to have been', () => {
    const purse = bond(a!, alice, 100n)
    const sent = depart(a!, alice, purse, official, 902n)
    const claim = a!.seal()
    must(b!.admit(claim))
    come(b!, a!, sent, official, claim)
    const condition = on([claim, flow(sent)])
    // bob pays out of an official purse into the conditional one: what he had is left over where the block does not stand
    const home = bond(a!, alice, 40n)
    const first = depart(a!, alice, home, official, 902n, bob)
    const second = a!.seal()
    b!.certify(second)
    come(b!, a!, first, official, second)
    b!.acceptLane(901n, asset, 140n)
    must(accept(b!, a!, first, second))
    must(resolve(b!, home, on([flow(first)])))
    must(trade(b!, alice, [[purse, condition]], [stepOf(1, bob)]))
    must(
      trade(
        b!,
        bob,
        [
          [home, official],
          [purse, condition],
        ],
        [pay(0n, 1n, 40n)],
        10n ** 15n,
      ),
    )
    const rest = on([], [[claim, flow(sent)]])
    expect(coinAt(b!, home, rest).amount).toBe(40n)
    freeze(b!)
    b!.certify({ ...claim, root: keccak256(claim.root) })
    must(resolve(b!, home, rest))
    checkLocked(b!, home, official, bob)
    // the other copy of it is gone, and cannot be taken any more; what is real can
    must(resolve(b!, home, condition))
    const taking = { asset, holder: bob, amount: 0n, recipient: carol } as const
    expect(take(b!, home, condition, taking)).toMatchObject({ error: 'CopyUnknown' })
    expect(takenOf(take(b!, home, official, taking)).moved).toBe(40n)
  })

  it('alone, by its flow, is locked as well', () => {
    // C issues; C → B → A, and A learns that C's block was another one
    const kind = bondAsset(alice, 903n)
    const purse = bond(c!, alice, 10n, alice, alice, 903n)
    const sent = depart(c!, alice, purse, official, 902n)
    const claim = c!.seal()
    must(b!.admit(claim))
    come(b!, c!, sent, official, claim)
    const condition = on([claim, flow(sent)])
    const onward = depart(b!, alice, purse, condition, 901n)
    b!.certify(claim)
    b!.acceptLane(903n, kind, 10n)
    must(accept(b!, c!, sent, claim))
    must(resolve(b!, purse, condition))
    const later = b!.seal()
    a!.certify({ ...claim, root: keccak256(claim.root) })
    a!.certify(later)
    a!.acceptLane(902n, kind, 10n)
    must(accept(a!, b!, onward, later))
    freeze(a!, kind)
    must(a!.manage(bob, 'arriveAlone', [onward.receipt, shown(on([claim])), onward.state]))
    checkLocked(a!, purse, on([flow(onward)]))
    must(resolve(a!, purse, on([flow(onward)])))
    checkLocked(a!, purse, official)
  })

  it('and never becomes official, is gone as it would be without a lock', () => {
    const purse = bond(a!, alice, 100n)
    const sent = depart(a!, alice, purse, official, 902n)
    const claim = a!.seal()
    must(b!.admit(claim))
    come(b!, a!, sent, official, claim)
    const back = depart(b!, alice, purse, on([claim, flow(sent)]), 903n)
    const seen = b!.seal()
    for (const each of [claim, seen]) must(c!.admit(each))
    come(c!, b!, back, on([claim]), seen)
    const there = on([claim, seen, flow(back)])
    freeze(b!)
    freeze(c!)
    checkLocked(c!, purse, there)
    // A's block does not stand: B drops what it sent on
    b!.certify({ ...claim, root: keccak256(claim.root) })
    must(resolve(b!, purse, on([claim, flow(sent)])))
    const dropped = b!.seal()
    c!.certify(dropped)
    const id = hexToBytes(back.receiptId)
    const fork = c!.fork()
    must(c!.manage(bob, 'dropFlow', [back.receipt, claimOf(dropped), b!.proveDropped(dropped.height, id)]))
    must(resolve(c!, purse, there))
    expect(copyOf(c!, purse, there).exists).toBe(false)
    // or B ends before it counted it
    fork.close(dropped)
    must(fork.manage(bob, 'closeFlow', [back.receipt, b!.proveCounted(dropped.height, id)]))
    must(resolve(fork, purse, there))
    expect(copyOf(fork, purse, there).exists).toBe(false)
  })
})
