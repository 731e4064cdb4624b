/** Alice moves bonds on one branch of A and trades them on B before anything is certified, and pays the broker with the same on another branch. L1 settles one of them. */
import { carol, dave, stepOf, trade } from '../support/bypassScene.js'
import { locks, writeLock } from '../support/locks.js'
import { must, type ObjectDomain } from '../support/objectDomain.js'
import { accept, alice, arrival, bob, depart, flow, official, on, pay, ref, resolve } from '../support/objects.js'
import { asset, each, ether, heldBy, type SpendCounts, type SpendScene, supply } from './scene.js'

/** One attempt. Throws if bonds were made or lost in the world that L1 settled. */
export function attemptBranches(scene: SpendScene, draw: (below: number) => number, counts: SpendCounts): void {
  counts.attempts++
  const [base, b] = [scene.domains[0].fork(), scene.domains[1].fork()]
  const [purse, , till, other] = [scene.purses[0], scene.purses[1], scene.tills[0], scene.others[1]]
  const isLocked = draw(4) === 0
  if (isLocked) writeLock(base, asset, alice, locks.PREEMPTIVE, dave)
  const [first, second] = [base, base.fork()]
  second.mark(1n + BigInt(draw(1 << 20)))

  counts.tries++
  const paid = trade(
    second,
    dave,
    [
      [purse, official],
      [till, official],
    ],
    [pay(0n, 1n, each)],
  )
  must(paid)
  const rival = second.seal()
  if (isLocked) {
    const refused = first.manage(alice, 'depart', [ref(purse, official), b.id, '0x'])
    if (!('error' in refused) || refused.error !== 'AssetLocked') throw new Error('what was locked has left')
    counts.locked++
    counts.done++
    check(second, b, scene, true, counts)
    return
  }
  const sent = depart(first, alice, purse, official, b.id, draw(2) === 0 ? carol : undefined)
  const claim = first.seal()
  must(b.admit(claim))
  must(b.manage(bob, 'arrive', arrival(first, sent, official, claim)))
  const condition = on([claim, flow(sent)])
  // whoever has it there pays with it, or gives it away
  const owner =
    BigInt(sent.state.slice(0, 2) + sent.state.slice(2 + 64 * 4, 2 + 64 * 5)) === BigInt(carol) ? carol : alice
  const isPaid = draw(2) === 0
  const inputs = [[purse, condition] as const, ...(isPaid ? [[other, official] as const] : [])]
  must(trade(b, owner, inputs, [isPaid ? pay(0n, 1n, 1n + BigInt(draw(100))) : stepOf(2, carol)], ether))
  counts.spent++
  counts.rivals++

  const isFirst = draw(2) === 0
  b.certify(isFirst ? claim : rival)
  if (isFirst) {
    b.acceptLane(901n, asset, 2n * each)
    must(accept(b, first, sent, claim))
  }
  const rest = on([], [[claim, flow(sent)]])
  must(resolve(b, purse, condition))
  if (isPaid) for (const each of [condition, rest]) must(resolve(b, other, each))
  check(isFirst ? first : second, b, scene, !isFirst, counts)
}

/** All bonds of the world that stands; the broker has his if and only if nobody else has anything of them on B. */
function check(a: ObjectDomain, b: ObjectDomain, scene: SpendScene, isBrokers: boolean, counts: SpendCounts): void {
  const [purse, till, other] = [scene.purses[0], scene.tills[0], scene.others[1]]
  const got = heldBy(a, till)
  const abroad = heldBy(b, purse) + heldBy(b, other)
  if ((got === each) !== isBrokers || (got > 0n && abroad > 0n)) counts.succeeded++
  const total = heldBy(a, purse) + heldBy(a, scene.others[0]) + got + abroad + heldBy(b, scene.purses[1])
  if (total !== supply) throw new Error(`${total} bonds instead of ${supply}`)
}
