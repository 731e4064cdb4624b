/**
 * Objects between three live domains with a relayer: usable a block later, traded and sent on while nothing is certified, official in the end. A second
 * relayer and one that is stopped in the middle change nothing but the speed.
 */
import {
  copiesWritten,
  decodeCoin,
  decodeNft,
  encodeCoin,
  encodeCoinSteps,
  encodeNewNft,
  encodeNftSteps,
  encodeOwner,
  messengerAbi,
  objectManagerAbi,
  predeploys,
  readCopies,
  typeIds,
  type WrittenCopy,
} from '@syncline/contracts'
import type { Hex } from '@syncline/primitives'
import { isTrue } from '@syncline/protocol'
import { concatHex, parseEventLogs } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dependencyWords } from '../../packages/node/src/relayer/scene.js'
import { dependencyOf, officialCopy, refOf, usableCopy } from '../support/copies.js'
import { until, walletOf } from '../support/devnet.js'
import { type RelayNet, startRelayNet } from '../support/relay.js'
import { type Compiled, compileContracts } from '../support/solidity.js'

const salt: Hex = `0x${'00'.repeat(31)}07`
let net: RelayNet
const outcomes = new Map<string, number>()

beforeAll(async () => {
  net = await startRelayNet({ challengeWindowSeconds: 12 })
})
afterAll(() => net?.stop())

async function create(at: number, name: string, typeId: Hex, data: Hex): Promise<WrittenCopy> {
  const receipt = await net.manage(at, name, { functionName: 'create', args: [typeId, data] })
  return copiesWritten(receipt)[0]!
}
const coinOf = (origin: bigint, issuer: Hex, amount: bigint, owner: Hex): Hex =>
  encodeCoin({ originDomain: origin, issuer, salt, amount, owner })
const depart = (at: number, name: string, copy: WrittenCopy, to: bigint, owner: Hex) =>
  net.manage(at, name, { functionName: 'depart', args: [refOf(copy), to, encodeOwner(owner)] })

const usable = (at: number, { objectId }: WrittenCopy) => usableCopy(net.clients[at]!, objectId)
const arrived = (at: number, copy: WrittenCopy) => until(`a copy on domain ${901 + at}`, 60, () => usable(at, copy))
const isOfficial = (at: number, { objectId }: WrittenCopy) => officialCopy(net.clients[at]!, objectId)

it('moves, trades and sends on before anything is certified; all of it becomes official, and bonds come back', async () => {
  const [alice, carol] = [net.addressOf('user5'), net.addressOf('user6')]
  const first = await net.startRelayer('relayer', outcomes)

  const thing = await create(0, 'user5', typeIds.nft, encodeNewNft(alice, salt))
  const money = await create(2, 'user6', typeIds.coin, coinOf(903n, carol, 100n, carol))
  await Promise.all([depart(0, 'user5', thing, 902n, alice), depart(2, 'user6', money, 902n, carol)])
  const [thingThere, moneyThere] = await Promise.all([arrived(1, thing), arrived(1, money)])
  expect(isTrue(dependencyOf(thingThere)) || isTrue(dependencyOf(moneyThere))).toBe(false)

  // alice lets carol take the thing; carol takes it and pays 60 into alice's purse, in one transaction on conditional copies
  const purse = await create(1, 'user5', typeIds.coin, coinOf(903n, carol, 0n, alice))
  const one = (copy: WrittenCopy) => ({ index: copy.index, dependency: dependencyWords(dependencyOf(copy)) })
  const approval = encodeNftSteps([{ kind: 'approve', at: 0, account: carol }])
  const approve = [[{ typeId: typeIds.nft, inputs: [one(thingThere)], data: approval }], 0]
  await net.manage(1, 'user5', { functionName: 'transact', args: approve })
  const calls = [
    {
      typeId: typeIds.coin,
      inputs: [one(moneyThere), one(purse)],
      data: encodeCoinSteps([{ kind: 'pay', from: 0, to: 1, amount: 60n }]),
    },
    { typeId: typeIds.nft, inputs: [one(thingThere)], data: encodeNftSteps([{ kind: 'give', at: 0, account: carol }]) },
  ]
  await net.manage(1, 'user6', { functionName: 'transact', args: [calls, 0], value: 10n ** 15n })
  const traded = await usable(1, thing)
  expect(decodeNft(traded!.state).owner).toBe(carol)
  expect(dependencyOf(traded!).positive.length).toBe(4)

  // carol's thing goes on to 903; the relayer is stopped meanwhile, and another one finds everything by itself
  await first.stop()
  await depart(1, 'user6', traded!, 903n, carol)
  await net.startRelayer('user8', outcomes)
  await net.startRelayer('relayer', outcomes)
  const onward = await arrived(2, thing)
  expect(decodeNft(onward.state).owner).toBe(carol)

  // all becomes official, in whatever order verdicts come
  const final = await until('the thing is official on 903', 150, () => isOfficial(2, thing))
  expect(decodeNft(final.state).owner).toBe(carol)
  const rest = await until('the money is official', 60, () => isOfficial(1, money))
  const income = await until('the income is official', 60, () => isOfficial(1, purse))
  expect([decodeCoin(rest.state).amount, decodeCoin(income.state).amount]).toEqual([40n, 60n])
  // one live copy of each anywhere
  await until('no other copies are left', 90, async () => {
    const counts = await Promise.all(
      [thing, money, purse].flatMap(({ objectId }) =>
        net.clients.map(async (client) => (await readCopies(client, objectId)).length),
      ),
    )
    return counts.reduce((sum, count) => sum + count, 0) === 3 ? true : undefined
  })
  const flow = await net.clients[2]!.readContract({
    address: predeploys.objectManager,
    abi: objectManagerAbi,
    functionName: 'copyCount',
    args: [thing.objectId, 1],
  })
  expect(flow).toBe(1n)
  await until('bonds came back', 60, () => ((outcomes.get('release: mined') ?? 0) > 0 ? true : undefined))
  process.stdout.write(`${[...outcomes].map(([what, count]) => `${what} ${count}`).join(', ')}\n`)
})

it('delivers messages: at once to who takes them so, to all others once they are certain', async () => {
  const contracts = compileContracts('packages/contracts/test/utils/Recipients.sol')
  const walletAt = (at: number) =>
    walletOf(901 + at, net.urls[at]!, net.net.devnet.keys.find(({ name }) => name === 'user7')!.privateKey)
  const deploy = async ({ abi, creation }: Compiled): Promise<Hex> => {
    const wallet = walletAt(1)
    const hash = await wallet.deployContract({ abi, bytecode: creation, account: wallet.account, chain: wallet.chain })
    return (await net.clients[1]!.waitForTransactionReceipt({ hash })).contractAddress!
  }
  const [early, careful] = [await deploy(contracts['Idler']!), await deploy(contracts['Keeper']!)]
  const send = async (recipient: Hex): Promise<Hex> => {
    const wallet = walletAt(0)
    const to = concatHex(['0x00010000', '0x02', '0x0386', '0x14', recipient])
    const hash = await wallet.writeContract({
      address: predeploys.messenger,
      abi: messengerAbi,
      functionName: 'sendMessage',
      args: [to, '0x1234', []],
      account: wallet.account,
      chain: wallet.chain,
    })
    const { logs } = await net.clients[0]!.waitForTransactionReceipt({ hash })
    return parseEventLogs({ abi: messengerAbi, eventName: 'MessageQueued', logs })[0]!.args.messageId
  }
  const ids = [await send(early), await send(careful)]
  const delivery = async (messageId: Hex) =>
    net.clients[1]!.readContract({
      address: predeploys.messenger,
      abi: messengerAbi,
      functionName: 'deliveryOf',
      args: [messageId],
    })
  const [level] = await until('the first is delivered', 30, async () => {
    const found = await delivery(ids[0]!)
    return found[0] > 0 ? found : undefined
  })
  expect(level).toBeLessThan(3)
  expect((await delivery(ids[1]!))[0]).toBe(0)
  const certain = await until('the second is delivered', 120, async () => {
    const found = await delivery(ids[1]!)
    return found[0] > 0 ? found : undefined
  })
  expect(certain).toEqual([3, 1])
})
