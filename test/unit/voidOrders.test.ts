/** What seats see of an irreversible order whose authority was revoked before level 3: it fell, and does not come back by a reconciliation. */
import { bytesToHex, type Hex } from '@syncline/primitives'
import { orderDigest } from '@syncline/protocol'
import { expect, it } from 'vitest'
import { keyOf, LockDomain, lawfulKind, office, orderOf, orderSystem, rowOf, sign } from '../locks/scene.js'
import { watchChain } from '../locks/watched.js'

const [fatf, sec] = [office('FATF', 3, 'INT'), office('SEC', 2, 'US')]
const bond = lawfulKind(['US'])

it('an order that is void at level 3 is shown as dismissed, and so is what waited behind it; what was refused at once is not shown', async () => {
  const chain = new LockDomain('direct')
  const { play, look } = watchChain(chain)
  const seen = async () =>
    (await look()).orders.map(({ fact }) => [fact.key.action, fact.isCertified, fact.isDismissed === true])
  for (const each of [fatf, sec]) play(chain.importRow(rowOf(each)))
  play(chain.book('describe', [bond.kind]))
  const give = (action: 'CONFISCATE' | 'LIQUIDATE', nonce: bigint): Hex => {
    const order = orderOf(sec, action, bond.asset, { nonce, lamport: nonce })
    play(chain.submit(order, sign(order, keyOf('SEC')), 'give'))
    return bytesToHex(orderDigest(order, orderSystem))
  }
  const held = give('CONFISCATE', 1n)
  const behind = give('LIQUIDATE', 2n)
  // refused in the transaction that brings it: it was never open here
  const late = orderOf(sec, 'FREEZE', bond.asset, { nonce: 3n, lamport: 0n })
  play(chain.submit(late, sign(late, keyOf('SEC')), 'give'))
  expect(chain.statusOf(bytesToHex(orderDigest(late, orderSystem)))).toBe('refused')
  expect(await seen()).toEqual([
    ['CONFISCATE', false, false],
    ['LIQUIDATE', false, false],
  ])
  play(chain.importRow({ ...rowOf(sec), revokedAt: 1n }))
  play(chain.book('certify', [held, chain.certifyOwn()]))
  expect(await seen()).toEqual([['CONFISCATE', false, true]])
  expect(chain.entryOf(bond.asset).held).toBe(0)
  // what waited behind it is over too: seats that saw it open and seats that look later see the same
  play(chain.book('settle', [bytesToHex(bond.asset)]))
  expect([chain.statusOf(behind), await seen()]).toEqual(['refused', [['LIQUIDATE', false, true]]])
})
