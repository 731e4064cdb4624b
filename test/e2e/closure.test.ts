/**
 * A domain ends while objects are on their way into it and out of it: its sequencer is gone, the governor closes it, and a relayer brings home what did not
 * become official there, with nothing but a node that follows L1.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  copiesWritten,
  decodeCoin,
  decodeNft,
  domainClosureAbi,
  encodeCoin,
  encodeNewNft,
  encodeOwner,
  iObjectManagerAbi,
  isolationLedgerAbi,
  predeploys,
  readCopies,
  stateCommitmentChainAbi,
  typeIds,
  type WrittenCopy,
} from '@syncline/contracts'
import type { Hex } from '@syncline/primitives'
import { isTrue } from '@syncline/protocol'
import { type Abi, parseEventLogs } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createRpcClient } from '../../packages/node/src/l1/rpc.js'
import type { JsonBlock } from '../../packages/node/src/relayer/logFeed.js'
import { headerWords, proveSlots } from '../../packages/node/src/relayer/proofs.js'
import { proofWords, totalSlot } from '../../packages/node/src/relayer/report.js'
import { createRpcServer } from '../../packages/node/src/rpc/server.js'
import { dependencyOf, officialCopy, refOf, usableCopy } from '../support/copies.js'
import { callRpc, startVerifier, until, walletOf } from '../support/devnet.js'
import { type RelayNet, startRelayNet } from '../support/relay.js'

const salt: Hex = `0x${'00'.repeat(31)}07`
const outcomes = new Map<string, number>()
let net: RelayNet
const ends: (() => unknown)[] = []
beforeAll(async () => {
  net = await startRelayNet({ domains: 2 })
})
afterAll(async () => {
  for (const end of ends.reverse()) await end()
  await net?.stop()
})

/** The address of domain 902 for the relayer: its node's first, later that of somebody who follows L1. */
async function startProxy(first: string): Promise<{ readonly url: string; target: string }> {
  const proxy = { url: '', target: first }
  const server = createServer(async (request, response) => {
    const body: Buffer[] = []
    for await (const chunk of request) body.push(chunk as Buffer)
    try {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(proxy.target, { method: 'POST', headers, body: Buffer.concat(body) })
      response.writeHead(answer.status, headers).end(await answer.text())
    } catch {
      response.destroy() // as a node that is gone
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ends.push(() => {
    server.closeAllConnections()
    server.close()
  })
  proxy.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return proxy
}

/** A call on L1 by its deployer, who is governor of closures here. */
async function callL1(address: Hex, abi: Abi, functionName: string, args: readonly unknown[]): Promise<void> {
  const { devnet, l1 } = net.net
  const { privateKey } = devnet.keys.find(({ name }) => name === 'deployer')!
  const wallet = walletOf(devnet.l1ChainId, devnet.l1Url, privateKey)
  const hash = await wallet.writeContract({ address, abi, functionName, args } as never)
  const receipt = await l1.waitForTransactionReceipt({ hash, pollingInterval: 50 })
  expect(receipt.status, functionName).toBe('success')
}

/** Id and last block of the newest confirmed assertion of a domain. */
async function confirmed(domainId: bigint, url: string): Promise<{ readonly id: Hex; readonly block: JsonBlock }> {
  const { l1, devnet } = net.net
  const to = { address: devnet.addresses.stateCommitmentChain, abi: stateCommitmentChainAbi } as const
  const [, id] = await l1.readContract({ ...to, functionName: 'latestConfirmed', args: [domainId] })
  const { lastBlockHash } = await l1.readContract({ ...to, functionName: 'assertionOf', args: [id] })
  return { id, block: (await callRpc(url, 'eth_getBlockByHash', [lastBlockHash, false])) as JsonBlock }
}

it('brings home what a domain took along to its end, and frees who waited for what it never counted', async () => {
  const proxy = await startProxy(net.urls[1]!)
  const alice = net.addressOf('user5')
  const relayer = await net.startRelayer('relayer', outcomes, [], [net.urls[0]!, proxy.url])
  // 902 is not to learn that what it got from 901 is true
  relayer.hold([901n])
  const create = async (typeId: Hex, data: Hex): Promise<WrittenCopy> =>
    copiesWritten(await net.manage(0, 'user5', { functionName: 'create', args: [typeId, data] }))[0]!
  const depart = (at: number, copy: WrittenCopy) =>
    net.manage(at, 'user5', {
      functionName: 'depart',
      args: [refOf(copy), at === 0 ? 902n : 901n, encodeOwner(alice)],
    })
  const coin = await create(
    typeIds.coin,
    encodeCoin({ originDomain: 901n, issuer: alice, salt, amount: 100n, owner: alice }),
  )
  const thing = await create(typeIds.nft, encodeNewNft(alice, salt))
  const coinReceipt = await depart(0, coin)
  await depart(0, thing)
  const arrived = (at: number, { objectId }: WrittenCopy) =>
    until(`a copy on ${901 + at}`, 60, () => usableCopy(net.clients[at]!, objectId))
  const [thingThere] = await Promise.all([arrived(1, thing), arrived(1, coin)])
  // the thing is sent back although it was never official there
  const back = await depart(1, thingThere)
  const thingHere = await arrived(0, thing)
  expect(isTrue(dependencyOf(thingHere))).toBe(false)

  // L1 confirms both blocks
  const until901 = coinReceipt.blockNumber
  await until('L1 confirms the blocks', 90, async () => {
    const [a, b] = await Promise.all([confirmed(901n, net.urls[0]!), confirmed(902n, net.urls[1]!)])
    const isPast = BigInt(a.block?.number ?? 0) >= until901 && BigInt(b.block?.number ?? 0) >= back.blockNumber
    return isPast ? true : undefined
  })
  // the ledger learns of the coin's lane, which 902 does not
  const { addresses } = net.net.devnet
  const newest = await confirmed(901n, net.urls[0]!)
  const kind = { originDomain: 901n, creator: alice, salt, typeId: typeIds.coin }
  const [departed] = parseEventLogs({
    abi: iObjectManagerAbi,
    eventName: 'FlowCounted',
    logs: coinReceipt.logs,
  })
  const [proof] = await proveSlots(
    createRpcClient(net.urls[0]!),
    predeploys.objectManager,
    [totalSlot(902n, departed!.args.kind)],
    BigInt(newest.block.number),
  )
  await callL1(addresses.isolationLedger, isolationLedgerAbi as Abi, 'report', [
    { from: 901n, to: 902n, kind },
    newest.id,
    proofWords(proof!),
  ])

  // 902 dies; somebody who has nothing but L1 keeps its last world
  await net.net.devnet.domains[1]!.node.stop()
  const follower = await startVerifier(net.net.devnet, 902n)
  ends.push(() => follower.stop())
  const server = createRpcServer(follower.node.api, { port: 0, version: 'test' })
  proxy.target = (await server.listen()).url
  ends.push(() => server.close())
  const last = await until('the follower has the last block', 60, async () => {
    const found = await confirmed(902n, proxy.target)
    return found.block === null ? undefined : found
  })
  relayer.hold([])

  await callL1(addresses.domainClosure, domainClosureAbi as Abi, 'schedule', [902n])
  await net.net.devnet.warp(1_209_601)
  await callL1(addresses.domainClosure, domainClosureAbi as Abi, 'close', [902n, headerWords(902n, last.block)])

  const home = await until('the coin is home', 150, () => officialCopy(net.clients[0]!, coin.objectId))
  expect(decodeCoin(home.state)).toMatchObject({ amount: 100n, owner: alice })
  const thingHome = await until('the thing is home', 90, () => officialCopy(net.clients[0]!, thing.objectId))
  expect(decodeNft(thingHome.state).owner).toBe(alice)
  await until('no other copy is left', 60, async () => {
    const copies = await Promise.all([coin, thing].map(({ objectId }) => readCopies(net.clients[0]!, objectId)))
    return copies.flat().length === 2 ? true : undefined
  })
  for (const what of ['import closure', 'give back', 'report', 'import return', 'close flow', 'reclaim'])
    expect(
      [...outcomes.keys()].some((key) => key.startsWith(what) && key.endsWith('mined')),
      what,
    ).toBe(true)
  process.stdout.write(`${[...outcomes].map(([what, count]) => `${what} ${count}`).join(', ')}\n`)
})
