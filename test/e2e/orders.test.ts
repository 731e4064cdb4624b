/**
 * The scenario of the seed on live domains: a bond that is held on three, the SEC freezes it on one while the FATF seizes it on another. Relayers bring authorities
 * and orders to all of them by the same signatures; all end SEIZED with equal storage roots, and nobody moves a unit.
 */
import { encodeCoinSteps, encodeOwner, typeIds, type WrittenCopy } from '@syncline/contracts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { officialCopy, refOf, usableCopy } from '../support/copies.js'
import { until } from '../support/devnet.js'
import { openOffices } from '../support/offices.js'
import { type RelayNet, startRelayNet } from '../support/relay.js'

const outcomes = new Map<string, number>()
let net: RelayNet
beforeAll(async () => {
  net = await startRelayNet()
})
afterAll(() => net?.stop())

it('ends SEIZED on all domains, wherever the orders came first', async () => {
  const [alice, bob] = [net.addressOf('user5'), net.addressOf('user6')]
  await net.startRelayer('relayer', outcomes)
  const offices = await openOffices(net, [0, 1, 2])

  // a bond of alice on 901, of which parts go to 902 and 903
  const purses: WrittenCopy[] = []
  for (const amount of [100n, 50n, 30n]) purses.push(await offices.issue('user5', amount))
  for (const at of [1, 2])
    await net.manage(0, 'user5', {
      functionName: 'depart',
      args: [refOf(purses[at]!), 901n + BigInt(at), encodeOwner(alice)],
    })
  await Promise.all(
    [1, 2].map((at) => until(`bonds on ${901 + at}`, 60, () => usableCopy(net.clients[at]!, purses[at]!.objectId))),
  )

  const asset = await offices.describe('user5', 'user7', [0, 1])
  const [freeze, seize] = await Promise.all([
    offices.give(0, 'SEC', 'FREEZE', asset),
    offices.give(1, 'FATF', 'SEIZE', asset),
  ])
  expect(freeze).not.toBe(seize)
  const states: string[] = []
  await until('all domains agree', 60, async () => {
    const entries = await Promise.all([0, 1, 2].map((at) => offices.entryOn(at, asset)))
    const shown = entries.map(({ state }) => state).join()
    if (states.at(-1) !== shown) states.push(shown)
    return entries.every(({ state, order }) => state === 3 && order === seize) ? true : undefined
  })
  process.stdout.write(`states of 901, 902, 903: ${states.join(' → ')}\n`)
  const roots = await Promise.all([0, 1, 2].map(offices.lockRoot))
  expect(new Set(roots).size).toBe(1)

  // nobody moves a unit, neither what is official nor what is not yet
  for (const at of [0, 1, 2]) {
    const copy = (await usableCopy(net.clients[at]!, purses[at]!.objectId))!
    const give = encodeCoinSteps([{ kind: 'give', at: 0, account: bob }])
    const { index, dependency } = refOf(copy)
    const call = [{ typeId: typeIds.bond, inputs: [{ index, dependency }], data: give }]
    const moving = net.manage(at, 'user5', { functionName: 'transact', args: [call, 0] })
    await expect(moving, `on ${901 + at}`).rejects.toThrow(/AssetLocked|reverted/)
  }
  // both orders have their receipt on each domain, once they came there: the lower one may be on its way when all are seized
  await offices.until('both orders have come to all domains', [freeze, seize])
  for (const at of [0, 1, 2])
    for (const digest of [freeze, seize]) {
      const status = await offices.statusOf(at, digest)
      expect(['pending', 'applied', 'refused'], `${digest} on ${901 + at}`).toContain(status)
    }
  // what was on its way becomes official under the lock, and stays
  const late = await until('bonds are official on 902', 150, () => officialCopy(net.clients[1]!, purses[1]!.objectId))
  expect(late.objectId).toBe(purses[1]!.objectId)
  process.stdout.write(`${[...outcomes].map(([what, count]) => `${what} ${count}`).join(', ')}\n`)
})
