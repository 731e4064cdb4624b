/**
 * A sequencer key promises two blocks for one place, on a real devnet. Watchers find it over RPC, one of them takes the stake, and the money
 * is where it should be, to the wei.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sequencerStakeAbi } from '@syncline/contracts'
import { createLocalSigner, type PreConfirmation, type RunningNode, startNode } from '@syncline/node'
import { type Hex, hexToBytes } from '@syncline/primitives'
import { parseEther } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { decodeRemotePromise } from '../../packages/node/src/promises/codec.js'
import { createRpcServer, type RpcServer } from '../../packages/node/src/rpc/server.js'
import { formatPreConfirmation } from '../../packages/node/src/rpc/subscriptions.js'
import { signPromise } from '../../packages/node/src/sequencer/promise.js'
import { callRpc, startTestDevnet, type TestDevnet, testLog, until } from '../support/devnet.js'

const l1ChainId = 900n
const stake = parseEther('1')
const burnt = parseEther('0.6')

let net: TestDevnet
let folder: string
const watchers: { readonly node: RunningNode; readonly server: RpcServer; readonly url: string }[] = []
/** The sequencer's other face: what it promises to others. */
let otherFace: Server
const told: PreConfirmation[] = []

const keyOf = (name: string) => net.devnet.keys.find((key) => key.name === name)!
const address = (): Hex => net.devnet.addresses.sequencerStake
const read = <Name extends 'stakeOf' | 'credit'>(functionName: Name, args: readonly unknown[]) =>
  net.l1.readContract({ address: address(), abi: sequencerStakeAbi, functionName, args: args as never })
const slashEvents = () =>
  net.l1.getContractEvents({ address: address(), abi: sequencerStakeAbi, eventName: 'Slashed', fromBlock: 0n })

async function startWatcher(name: string, key: string, promiseUrls: readonly string[]) {
  const node = await startNode({
    domainId: 901n,
    roles: ['challenger'],
    dataDir: join(folder, name),
    l1: { url: net.devnet.l1Url, registry: net.devnet.addresses.domainRegistry, pollMs: 100 },
    keys: { challenger: createLocalSigner(hexToBytes(keyOf(key).privateKey)) },
    challenger: { stakeContract: address(), promiseUrls, strategy: 'defensive' },
    log: testLog.child({ watcher: name }),
  })
  const server = createRpcServer(node.api, { port: 0, version: 'test' })
  watchers.push({ node, server, url: (await server.listen()).url })
  return watchers.at(-1)!
}

const report = async (url: string, promise: PreConfirmation): Promise<unknown> =>
  ((await callRpc(url, 'syncline_reportPreConfirmation', [formatPreConfirmation(promise)])) as { sight: unknown }).sight

beforeAll(async () => {
  net = await startTestDevnet({ roles: ['sequencer', 'batcher', 'proposer'] })
  folder = mkdtempSync(join(tmpdir(), 'syncline-equivocation-'))
  otherFace = createServer((request, response) => {
    request.resume().on('end', () => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ jsonrpc: '2.0', id: 1, result: told.map(formatPreConfirmation) }))
    })
  })
  await new Promise<void>((resolve) => otherFace.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  for (const { node, server } of watchers) {
    await server.close()
    await node.stop()
  }
  otherFace?.close()
  await net?.stop()
  rmSync(folder, { recursive: true, force: true })
})

it('slashes a key that promised two blocks for one place: the stake is gone, the money is right to the wei', async () => {
  const sequencer = keyOf('sequencer-901')
  const signer = createLocalSigner(hexToBytes(sequencer.privateKey))
  expect(await read('stakeOf', [901n, sequencer.address])).toMatchObject({ amount: stake, slashed: false })
  expect(await net.l1.getBalance({ address: address() })).toBe(stake)

  const faceUrl = `http://127.0.0.1:${(otherFace.address() as AddressInfo).port}`
  const first = await startWatcher('first', 'challenger-901', [net.rpcUrl, faceUrl])
  const second = await startWatcher('second', 'user8', [net.rpcUrl])
  const before = await net.l1.getBalance({ address: keyOf('challenger-901').address })
  const noncesBefore = await net.l1.getTransactionCount({ address: keyOf('challenger-901').address })
  const theirNonces = await net.l1.getTransactionCount({ address: keyOf('user8').address })

  // both have the promise that the sequencer gave them
  const real = await until('a promise was seen', 30, async () => {
    const answer = await callRpc(net.rpcUrl, 'syncline_getPreConfirmation', ['latest'])
    return answer === null ? undefined : decodeRemotePromise(answer)
  })
  for (const { url } of [first, second])
    await until('the watcher knows it', 30, async () => ((await report(url, real)) === 'known' ? true : undefined))

  // what is no evidence
  const { signature: _, ...place } = real
  const other = { ...place, blockHash: `0x${'ab'.repeat(32)}` as const }
  const stranger = createLocalSigner(hexToBytes(keyOf('user5').privateKey))
  expect(await report(first.url, await signPromise(other, l1ChainId, stranger.signDigest))).toBe('stranger')
  expect(await report(first.url, { ...other, signature: `0x${'00'.repeat(65)}` })).toBe('unsigned')
  const elsewhere = await signPromise({ ...other, domainId: 902n }, l1ChainId, signer.signDigest)
  expect(await report(first.url, elsewhere)).toBe('otherDomain')
  const reorged = { ...other, originHash: `0x${'cd'.repeat(32)}` as const }
  expect(await report(first.url, await signPromise(reorged, l1ChainId, signer.signDigest))).toBe('new')
  expect(await callRpc(first.url, 'syncline_getEquivocations')).toEqual([])
  await expect(callRpc(net.rpcUrl, 'syncline_reportPreConfirmation', [formatPreConfirmation(real)])).rejects.toThrow(
    /does not challenge/,
  )

  // the offence: a block that nobody was shown, promised to somebody else under false numbers
  const lie = await signPromise({ ...other, number: other.number + 1n }, l1ChainId, signer.signDigest)
  told.push(lie)
  const [slashed] = await until('the stake is slashed', 60, async () => {
    const events = await slashEvents()
    return events.length > 0 ? events : undefined
  })
  expect(slashed!.args).toMatchObject({
    domainId: 901n,
    sequencer: sequencer.address,
    reporter: keyOf('challenger-901').address,
    blockHashA: real.blockHash,
    blockHashB: lie.blockHash,
    amount: stake,
    burnt,
  })
  expect(await callRpc(first.url, 'syncline_getEquivocations')).toMatchObject([
    { sequencer: sequencer.address.toLowerCase() },
  ])
  expect(await read('stakeOf', [901n, sequencer.address])).toEqual({
    ...{ amount: 0n, leaving: 0n, leavesAt: 0n, slashed: true },
  })

  // the reward is paid without being asked for, and nothing else moved
  await until('the reward is paid', 60, async () =>
    (await net.l1.getBalance({ address: address() })) === burnt ? true : undefined,
  )
  const nonces = await net.l1.getTransactionCount({ address: keyOf('challenger-901').address })
  expect(nonces - noncesBefore).toBe(2)
  let fees = 0n
  for (let number = slashed!.blockNumber; number <= (await net.l1.getBlockNumber()); number++) {
    const { transactions } = await net.l1.getBlock({ blockNumber: number, includeTransactions: true })
    for (const { hash, from } of transactions) {
      if (from.toLowerCase() !== keyOf('challenger-901').address.toLowerCase()) continue
      const { gasUsed, effectiveGasPrice } = await net.l1.getTransactionReceipt({ hash })
      fees += gasUsed * effectiveGasPrice
    }
  }
  expect(await net.l1.getBalance({ address: keyOf('challenger-901').address })).toBe(before + stake - burnt - fees)

  // who comes second sends nothing: what it wanted is so
  expect(await report(second.url, lie)).toBe('equivocation')
  const { number } = await net.l1.getBlock()
  await until('some L1 blocks went by', 30, async () =>
    (await net.l1.getBlockNumber()) > number + 4n ? true : undefined,
  )
  expect(await net.l1.getTransactionCount({ address: keyOf('user8').address })).toBe(theirNonces)
  expect(await slashEvents()).toHaveLength(1)
  for (const { node } of watchers) expect(node.api.notReady()).toEqual([])
})
