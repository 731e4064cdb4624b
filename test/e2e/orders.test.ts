/**
 * The scenario of the seed on live domains: a bond that is held on three, the SEC freezes it on one while the FATF seizes it on another. Relayers bring authorities
 * and orders to all of them by the same signatures; all end SEIZED with equal storage roots, and nobody moves a unit.
 */
import {
  authorityRegistryAbi,
  bondSalt,
  copiesWritten,
  encodeCoin,
  encodeCoinSteps,
  encodeOwner,
  iOrderBookAbi,
  lockRegistryAbi,
  predeploys,
  typeIds,
  type WrittenCopy,
} from '@syncline/contracts'
import { bytesToHex, type Hex, hexToBytes, signDigest } from '@syncline/primitives'
import { type Order, orderDigest, orderWords } from '@syncline/protocol'
import type { Abi } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keyOf, office, orderOf, rowOf } from '../locks/scene.js'
import { officialCopy, refOf, usableCopy } from '../support/copies.js'
import { callRpc, until, walletOf } from '../support/devnet.js'
import { type RelayNet, startRelayNet } from '../support/relay.js'

const outcomes = new Map<string, number>()
let net: RelayNet
beforeAll(async () => {
  net = await startRelayNet()
})
afterAll(() => net?.stop())

const officeOf = (name: string, rank: 2 | 3, jurisdiction: string) =>
  office(name, rank, jurisdiction, { validBefore: 1n << 40n })
const [sec, fatf] = [officeOf('SEC', 2, 'US'), officeOf('FATF', 3, 'INT')]

async function callL1(functionName: string, args: readonly unknown[]): Promise<void> {
  const { devnet, l1 } = net.net
  const { privateKey } = devnet.keys.find(({ name }) => name === 'deployer')!
  const wallet = walletOf(devnet.l1ChainId, devnet.l1Url, privateKey)
  const address = devnet.addresses.authorityRegistry
  const hash = await wallet.writeContract({ address, abi: authorityRegistryAbi as Abi, functionName, args } as never)
  const receipt = await l1.waitForTransactionReceipt({ hash, pollingInterval: 50 })
  expect(receipt.status, functionName).toBe('success')
}

/** A call of OrderBook by anybody. */
async function callBook(at: number, name: string, functionName: string, args: readonly unknown[]) {
  const { privateKey } = net.net.devnet.keys.find((key) => key.name === name)!
  const wallet = walletOf(901 + at, net.urls[at]!, privateKey)
  const call = { address: predeploys.orderBook, abi: iOrderBookAbi as Abi, functionName, args, gas: 5_000_000n }
  const receipt = await net.clients[at]!.waitForTransactionReceipt({ hash: await wallet.writeContract(call as never) })
  expect(receipt.status, functionName).toBe('success')
}

const entryOn = (at: number, key: Hex) =>
  net.clients[at]!.readContract({
    ...{ address: predeploys.lockRegistry, abi: lockRegistryAbi, functionName: 'entryOf', args: [key] },
  } as never) as Promise<{ readonly state: number; readonly held: number; readonly order: Hex }>

async function lockRoot(at: number): Promise<Hex> {
  const proof = (await callRpc(net.urls[at]!, 'syncline_getProof', [predeploys.lockRegistry, [], 'latest'])) as {
    readonly account: { readonly storageRoot: Hex }
  }
  return proof.account.storageRoot
}

it('ends SEIZED on all domains, wherever the orders came first', async () => {
  const [alice, bob] = [net.addressOf('user5'), net.addressOf('user6')]
  await net.startRelayer('relayer', outcomes)
  for (const each of [sec, fatf]) await callL1('appoint', [rowOf(each)])

  // a bond of alice on 901, of which parts go to 902 and 903
  const salt = bondSalt(7n, ['US'])
  const kind = { originDomain: 901n, creator: alice, salt, typeId: typeIds.bond }
  const purses: WrittenCopy[] = []
  for (const amount of [100n, 50n, 30n]) {
    const data = encodeCoin({ originDomain: 901n, issuer: alice, salt, amount, owner: alice })
    purses.push(copiesWritten(await net.manage(0, 'user5', { functionName: 'create', args: [typeIds.bond, data] }))[0]!)
  }
  for (const at of [1, 2])
    await net.manage(0, 'user5', {
      functionName: 'depart',
      args: [refOf(purses[at]!), 901n + BigInt(at), encodeOwner(alice)],
    })
  await Promise.all(
    [1, 2].map((at) => until(`bonds on ${901 + at}`, 60, () => usableCopy(net.clients[at]!, purses[at]!.objectId))),
  )

  // both authorities are known where they act
  await until('authorities are known', 120, async () => {
    const known = await Promise.all(
      [0, 1, 2].flatMap((at) =>
        [sec, fatf].map(({ id }) =>
          net.clients[at]!.readContract({
            ...{
              address: predeploys.orderBook,
              abi: iOrderBookAbi,
              functionName: 'authorityOf',
              args: [bytesToHex(id)],
            },
          } as never),
        ),
      ),
    )
    return known.every((row) => (row as { epoch: bigint }).epoch === 1n) ? true : undefined
  })
  await callBook(0, 'user7', 'describe', [kind])
  await callBook(1, 'user7', 'describe', [kind])
  const system = {
    l1ChainId: BigInt(net.net.devnet.l1ChainId),
    authorityRegistry: hexToBytes(net.net.devnet.addresses.authorityRegistry),
  }
  const [asset] = await net.clients[0]!.getContractEvents({
    address: predeploys.orderBook,
    abi: iOrderBookAbi,
    eventName: 'AssetDescribed',
    fromBlock: 0n,
  }).then((events) => events.map(({ args }) => args.asset!))
  const give = async (at: number, order: Order, key: Uint8Array): Promise<Hex> => {
    const digest = orderDigest(order, system)
    const { rs, yParity } = signDigest(digest, key)
    await callBook(at, 'user8', 'give', [orderWords(order), bytesToHex(Uint8Array.of(...rs, 27 + yParity))])
    return bytesToHex(digest)
  }
  const times = { validBefore: 1n << 40n }
  const [freeze, seize] = await Promise.all([
    give(0, orderOf(sec, 'FREEZE', hexToBytes(asset!), times), keyOf('SEC')),
    give(1, orderOf(fatf, 'SEIZE', hexToBytes(asset!), times), keyOf('FATF')),
  ])
  expect(freeze).not.toBe(seize)
  const states: string[] = []
  await until('all domains agree', 60, async () => {
    const entries = await Promise.all([0, 1, 2].map((at) => entryOn(at, asset!)))
    const shown = entries.map(({ state }) => state).join()
    if (states.at(-1) !== shown) states.push(shown)
    return entries.every(({ state, order }) => state === 3 && order === seize) ? true : undefined
  })
  process.stdout.write(`states of 901, 902, 903: ${states.join(' → ')}\n`)
  const roots = await Promise.all([0, 1, 2].map(lockRoot))
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
  // both orders have their receipt on each domain
  for (const at of [0, 1, 2])
    for (const digest of [freeze, seize]) {
      const record = (await net.clients[at]!.readContract({
        ...{ address: predeploys.orderBook, abi: iOrderBookAbi, functionName: 'recordOf', args: [digest] },
      } as never)) as { readonly status: number }
      expect([2, 5, 6], `${digest} on ${901 + at}`).toContain(record.status)
    }
  // what was on its way becomes official under the lock, and stays
  const late = await until('bonds are official on 902', 150, () => officialCopy(net.clients[1]!, purses[1]!.objectId))
  expect(late.objectId).toBe(purses[1]!.objectId)
  process.stdout.write(`${[...outcomes].map(([what, count]) => `${what} ${count}`).join(', ')}\n`)
})
