import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { ethers } from 'ethers'
import {
  BaseError,
  ContractFunctionRevertedError,
  createPublicClient,
  createWalletClient,
  defineChain,
  http,
  parseAbi,
  parseEther,
  webSocket,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMemoryNode, fundedKeys, type MemoryNode } from '../../../../test/support/memoryNode.js'
import { createRpcServer, type RpcServer } from './server.js'

/** Init code of a contract: `get()` returns slot 0, `set(uint256)` writes it and logs, 13 reverts with Refused(13). Written by hand. */
function counterInitCode(): `0x${string}` {
  const selectors = { get: '6d4ce63c', set: '60fe47b1' }
  const refused = ethers.id('Refused(uint256)').slice(2, 10)
  const changed = ethers.id('Changed(uint256)').slice(2)
  const getBody = '5b60005460005260206000f3'
  const revertBody = `5b7f${refused.padEnd(64, '0')}600052600d60045260246000fd`
  // selector on the stack: dup, compare, jump
  const head = (get: number, set: number): string =>
    `60003560e01c80 63${selectors.get} 14 60${hex(get)} 57 63${selectors.set} 14 60${hex(set)} 57 600080fd`.replaceAll(
      ' ',
      '',
    )
  const setBody = (revert: number): string =>
    `5b60043580600d1460${hex(revert)}578060005560005260206000207f${changed}60206000a100`.replace(
      '60005260206000207f',
      '6000527f',
    )
  const hex = (value: number): string => value.toString(16).padStart(2, '0')
  const size = (code: string): number => code.length / 2
  const get = size(head(0, 0))
  const set = get + size(getBody)
  const revert = set + size(setBody(0))
  const runtime = head(get, set) + getBody + setBody(revert) + revertBody
  const length = size(runtime)
  return `0x60${hex(length)}600c60003960${hex(length)}6000f3${runtime}`
}

const abi = parseAbi([
  'function get() view returns (uint256)',
  'function set(uint256)',
  'error Refused(uint256)',
  'event Changed(uint256 number)',
])

let node: MemoryNode
let server: RpcServer
let url: string
let stopMining: () => void

beforeAll(async () => {
  node = createMemoryNode()
  server = createRpcServer(node.api, { port: 0, version: '0.0.0' })
  url = (await server.listen()).url
  // a sequencer in miniature: whatever enters the pool is in a block soon
  stopMining = node.api.on((event) => {
    if (event.kind === 'pending') setTimeout(() => node.pool.hasPending() && node.mine(), 20)
  })
})

afterAll(async () => {
  stopMining()
  await server.close()
})

const chain = () =>
  defineChain({
    id: 901,
    name: 'domain',
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [url] } },
  })

describe('viem', () => {
  it('sends, deploys, reads, writes, decodes a revert and watches, unchanged', async () => {
    const account = privateKeyToAccount(fundedKeys[0]!)
    const reader = createPublicClient({ chain: chain(), transport: http(), pollingInterval: 30 })
    const wallet = createWalletClient({ account, chain: chain(), transport: http() })
    expect(await reader.getChainId()).toBe(901)
    const sent = await wallet.sendTransaction({ to: `0x${'c0'.repeat(20)}`, value: parseEther('1') })
    expect((await reader.waitForTransactionReceipt({ hash: sent })).status).toBe('success')
    expect(await reader.getBalance({ address: `0x${'c0'.repeat(20)}` })).toBe(parseEther('1'))
    const deployed = await wallet.deployContract({ abi, bytecode: counterInitCode() })
    const { contractAddress } = await reader.waitForTransactionReceipt({ hash: deployed })
    const address = contractAddress!
    const written = await wallet.writeContract({ address, abi, functionName: 'set', args: [42n] })
    const receipt = await reader.waitForTransactionReceipt({ hash: written })
    expect(await reader.readContract({ address, abi, functionName: 'get' })).toBe(42n)
    const logs = await reader.getContractEvents({ address, abi, eventName: 'Changed', fromBlock: 0n })
    expect(logs.map(({ args }) => args.number)).toEqual([42n])
    expect(logs[0]!.transactionHash).toBe(receipt.transactionHash)
    const failure = await reader
      .simulateContract({ account, address, abi, functionName: 'set', args: [13n] })
      .catch((error: unknown) => error)
    const reverted = failure instanceof BaseError && failure.walk((e) => e instanceof ContractFunctionRevertedError)
    expect(reverted instanceof ContractFunctionRevertedError && reverted.data?.errorName).toBe('Refused')
    const fees = await reader.estimateFeesPerGas()
    expect(fees.maxFeePerGas).toBeGreaterThan(fees.maxPriorityFeePerGas)
    const { results } = await reader.simulateCalls({ account, calls: [{ to: address, abi, functionName: 'get' }] })
    expect(results[0]!.result).toBe(42n)
    expect((await reader.createAccessList({ to: address, data: '0x6d4ce63c' })).accessList).toHaveLength(1)
    expect((await reader.getBlock({ includeTransactions: true })).transactions.length).toBeGreaterThan(0)
  })
  it('watches blocks over WebSocket', async () => {
    const client = createPublicClient({ chain: chain(), transport: webSocket(url.replace('http', 'ws')) })
    const seen = new Promise<bigint>((done) => {
      client.watchBlockNumber({ onBlockNumber: done })
    })
    await client.getChainId()
    node.mine()
    expect(await seen).toBeGreaterThan(0n)
    ;(await client.transport.getRpcClient()).close()
  })
  it('recognises refusals', async () => {
    const account = privateKeyToAccount(fundedKeys[0]!)
    const wallet = createWalletClient({ account, chain: chain(), transport: http() })
    const poor = privateKeyToAccount(`0x${'ab'.repeat(32)}`)
    const broke = createWalletClient({ account: poor, chain: chain(), transport: http() })
    await expect(wallet.sendTransaction({ to: account.address, nonce: 0 })).rejects.toThrow(/nonce/i)
    await expect(
      broke.sendTransaction({ to: account.address, value: 1n, gas: 21_000n, maxFeePerGas: 10n ** 10n }),
    ).rejects.toThrow(/exceeds the balance/)
  })
})

describe('ethers', () => {
  it('sends, deploys, writes and decodes, unchanged', async () => {
    const provider = new ethers.JsonRpcProvider(url, undefined, {
      polling: true,
      pollingInterval: 30,
      cacheTimeout: -1,
    })
    const wallet = new ethers.Wallet(fundedKeys[1]!, provider)
    const sent = await wallet.sendTransaction({ to: `0x${'c1'.repeat(20)}`, value: 7n })
    expect((await sent.wait())?.status).toBe(1)
    expect(await provider.getBalance(`0x${'c1'.repeat(20)}`)).toBe(7n)
    const text = ['function get() view returns (uint256)', 'function set(uint256)', 'error Refused(uint256)']
    const contract = await new ethers.ContractFactory(text, counterInitCode(), wallet).deploy()
    await contract.waitForDeployment()
    await (await (contract.getFunction('set')(5n) as Promise<ethers.ContractTransactionResponse>)).wait()
    expect(await contract.getFunction('get')()).toBe(5n)
    await expect(contract.getFunction('set').staticCall(13n)).rejects.toMatchObject({ revert: { name: 'Refused' } })
    await expect(wallet.sendTransaction({ to: wallet.address, nonce: 0 })).rejects.toMatchObject({
      code: 'NONCE_EXPIRED',
    })
    const block = await provider.getBlock('latest', true)
    expect(block?.prefetchedTransactions.length).toBeGreaterThan(0)
    expect((await provider.getFeeData()).maxFeePerGas).toBeGreaterThan(0n)
    provider.destroy()
  })
})

describe('cast', () => {
  const run = promisify(execFile)
  const cast = async (command: string, ...args: string[]): Promise<string> => {
    const given = [command, '--rpc-url', url, ...args]
    return (await run(resolve('node_modules/.bin/cast'), given, { timeout: 60_000 })).stdout.trim()
  }

  it('sends, reads and traces, unchanged', async () => {
    const to = `0x${'c2'.repeat(20)}`
    const receipt = JSON.parse(await cast('send', to, '--value', '3', '--private-key', fundedKeys[0]!, '--json')) as {
      status: string
      transactionHash: string
    }
    expect(receipt.status).toBe('0x1')
    expect(await cast('balance', to)).toBe('3')
    expect(await cast('chain-id')).toBe('901')
    expect(JSON.parse(await cast('tx', receipt.transactionHash, '--json'))).toMatchObject({ value: '0x3' })
    const created = JSON.parse(
      await cast('send', '--private-key', fundedKeys[0]!, '--json', '--create', counterInitCode()),
    ) as { contractAddress: string }
    await cast('send', created.contractAddress, 'set(uint256)', '9', '--private-key', fundedKeys[0]!)
    expect(await cast('call', created.contractAddress, 'get()(uint256)')).toBe('9')
    expect(await cast('estimate', created.contractAddress, 'set(uint256)', '10')).toMatch(/^\d+$/)
    expect(await cast('logs', '--from-block', '0', '--address', created.contractAddress)).toContain('transactionHash')
    expect(JSON.parse(await cast('block', 'latest', '--json'))).toMatchObject({ difficulty: '0x0' })
  })
})
