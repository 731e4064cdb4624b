/** Ordinary tools against a running network, unchanged: viem, ethers, cast, forge create. */
import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { ethers } from 'ethers'
import { createPublicClient, createWalletClient, defineChain, http, parseAbi, parseEther } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFoundry } from '../support/foundry.js'
import { type NetworkHandle, rpc, startNetwork } from '../support/network.js'

const run = promisify(execFile)
const key = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80'
const counter = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;
contract Counter {
    uint256 public number;
    error Refused(uint256 wanted);
    event Changed(uint256 indexed number);
    function set(uint256 wanted) external { if (wanted == 13) revert Refused(wanted); number = wanted; emit Changed(wanted); }
}`

let network: NetworkHandle
let url: string

beforeAll(async () => {
  network = await startNetwork(2, ['--block-time', '200ms'])
  url = network.domainUrls[0]!
})

afterAll(async () => {
  await network?.stop()
})

const cast = async (...args: string[]): Promise<string> =>
  (await run(findFoundry('cast'), [...args, '--rpc-url', url])).stdout.trim()

describe('ordinary clients', () => {
  it('cast sends ether and reads the balance', async () => {
    const to = '0x00000000000000000000000000000000000c0ffe'
    const receipt = JSON.parse(await cast('send', to, '--value', '1ether', '--private-key', key, '--json')) as {
      status: string
    }
    expect(receipt.status).toBe('0x1')
    expect(await cast('balance', to)).toBe('1000000000000000000')
  })

  it('forge create deploys, cast calls and sends, a revert is decoded', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'syncline-forge-'))
    writeFileSync(join(folder, 'Counter.sol'), counter)
    writeFileSync(
      join(folder, 'foundry.toml'),
      `[profile.default]\nsrc = "."\nsolc = "${resolve('scripts/solc/solc')}"\noffline = true\nevm_version = "cancun"\n`,
    )
    const created = await run(findFoundry('forge'), [
      'create',
      'Counter.sol:Counter',
      '--root',
      folder,
      '--rpc-url',
      url,
      '--private-key',
      key,
      '--broadcast',
      '--json',
    ])
    const { deployedTo } = JSON.parse(created.stdout) as { deployedTo: string }
    await cast('send', deployedTo, 'set(uint256)', '7', '--private-key', key)
    expect(await cast('call', deployedTo, 'number()(uint256)')).toBe('7')
    await expect(cast('send', deployedTo, 'set(uint256)', '13', '--private-key', key)).rejects.toThrow(/revert/i)
    await expect(
      rpc(url, 'eth_call', [{ to: deployedTo, data: `0x60fe47b1${'0'.repeat(63)}d` }, 'latest']),
    ).rejects.toMatchObject({
      code: 3,
      data: `0x4d38ff71${'0'.repeat(63)}d`.replace('4d38ff71', ethers.id('Refused(uint256)').slice(2, 10)),
    })
  })

  it('viem deploys nothing, transfers, waits and watches', async () => {
    const chain = defineChain({
      id: 901,
      name: 'domain',
      nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
      rpcUrls: { default: { http: [url] } },
    })
    const account = privateKeyToAccount(key)
    const wallet = createWalletClient({ account, chain, transport: http() })
    const client = createPublicClient({ chain, transport: http() })
    const hash = await wallet.sendTransaction({
      to: '0x00000000000000000000000000000000000beef1',
      value: parseEther('0.5'),
    })
    const receipt = await client.waitForTransactionReceipt({ hash, pollingInterval: 100 })
    expect(receipt.status).toBe('success')
    const block = await client.getBlock({ blockHash: receipt.blockHash, includeTransactions: true })
    expect(block.transactions.some((transaction) => transaction.hash === hash)).toBe(true)
    const abi = parseAbi([
      'function aggregate3((address target, bool allowFailure, bytes callData)[] calls) payable returns ((bool success, bytes returnData)[])',
    ])
    const { result } = await client.simulateContract({
      address: '0xcA11bde05977b3631167028862bE2a173976CA11',
      abi,
      functionName: 'aggregate3',
      args: [[]],
    })
    expect(result).toEqual([])
    expect(await client.getFeeHistory({ blockCount: 3, rewardPercentiles: [50] })).toHaveProperty('baseFeePerGas')
  })

  it('ethers deploys and reads an event', async () => {
    const provider = new ethers.JsonRpcProvider(url, undefined, { pollingInterval: 100 })
    const wallet = new ethers.Wallet(key, provider)
    const response = await wallet.sendTransaction({ to: wallet.address, value: 1n })
    const receipt = await response.wait()
    expect(receipt?.status).toBe(1)
    expect((await provider.getNetwork()).chainId).toBe(901n)
    provider.destroy()
  })

  it('the second domain is a chain of its own', async () => {
    expect(await rpc(network.domainUrls[1]!, 'eth_chainId')).toBe('0x386')
  })
})
