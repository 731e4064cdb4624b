/** L1 changes under the domain: a reorg of twenty blocks, and an L1 that comes back without its last blocks. */
import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { startAnvil } from '@syncline/node'
import { privateKeyToAddress } from 'viem/accounts'
import { afterEach, describe, expect, it } from 'vitest'
import { startTestDevnet, startVerifier, type TestDevnet, until, walletOf } from '../support/devnet.js'

let net: TestDevnet | undefined
let restarted: Awaited<ReturnType<typeof startAnvil>> | undefined

afterEach(async () => {
  await net?.stop()
  await restarted?.stop()
  net = undefined
  restarted = undefined
})

const keyOf = (name: string) => net!.devnet.keys.find((key) => key.name === name)!

async function expectAgreement(network: TestDevnet): Promise<void> {
  const verifier = await startVerifier(network.devnet)
  try {
    const target = network.api.chain.heightOf('safe')
    await until('the verifier catches up', 60, () =>
      verifier.node.api.chain.heightOf('safe') >= target ? true : undefined,
    )
    for (let number = 0n; number <= target; number++) {
      expect(verifier.node.api.chain.blockByNumber(number)?.hash).toBe(network.api.chain.blockByNumber(number)?.hash)
    }
    for (const assertion of verifier.node.api.assertions()) expect(assertion.agrees).not.toBe(false)
  } finally {
    await verifier.stop()
  }
}

/** Sends a transfer of 1 wei every 100 ms; gives their hashes when stopped. */
function startTraffic(network: TestDevnet, to: `0x${string}`) {
  const wallet = walletOf(901n, network.rpcUrl, keyOf('user3').privateKey)
  const hashes: `0x${string}`[] = []
  let nonce = 0
  let stopped = false
  const run = (async () => {
    while (!stopped) {
      hashes.push(await wallet.sendTransaction({ to, value: 1n, gas: 21_000n, nonce: nonce++ }))
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  })()
  return async () => {
    stopped = true
    await run
    return hashes
  }
}

describe('L1 reorganisations', () => {
  it('survives a reorg of 20 blocks under load: every transaction is there again, nothing is equivocated', async () => {
    net = await startTestDevnet()
    const { api } = net
    const promises = new Map<string, string>()
    api.on((event) => {
      if (event.kind !== 'block' || event.preConfirmation === undefined) return
      const { parentHash, originHash, blockHash } = event.preConfirmation
      const key = `${parentHash}${originHash}`
      expect(promises.get(key) ?? blockHash).toBe(blockHash)
      promises.set(key, blockHash)
    })
    const funded = await net.l1.getBlockNumber()
    const to = privateKeyToAddress(`0x${'31'.repeat(32)}`)
    const stop = startTraffic(net, to)
    await until('L1 is 22 blocks further', 60, async () =>
      (await net!.l1.getBlockNumber()) > funded + 22n ? true : undefined,
    )
    const reorgs: number[] = []
    api.on((event) => {
      if (event.kind === 'reorg') reorgs.push(event.removed.length)
    })
    const before = api.status()['batches'] as { posted: bigint }
    await net.l1Rpc('anvil_reorg', [20, []])
    await until('the domain followed', 30, () => (reorgs.length > 0 ? true : undefined))
    await until('more batches than before are on L1', 60, () =>
      (api.status()['batches'] as { posted: bigint }).posted > before.posted ? true : undefined,
    )
    const hashes = await stop()
    expect(hashes.length).toBeGreaterThan(50)
    for (const hash of hashes) {
      const receipt = await net.domain.waitForTransactionReceipt({ hash, timeout: 60_000 })
      expect(receipt.status).toBe('success')
    }
    expect(await net.domain.getBalance({ address: to })).toBe(BigInt(hashes.length))
    const last = api.chain.heightOf('latest')
    await until('all of it is on L1', 60, () => (api.chain.heightOf('safe') >= last ? true : undefined))
    await expectAgreement(net)
  })

  it('goes on when L1 comes back without its last blocks', async () => {
    net = await startTestDevnet()
    const { api, devnet, dataDir } = net
    const to = privateKeyToAddress(`0x${'32'.repeat(32)}`)
    const stop = startTraffic(net, to)
    await until('a while passes on L1', 60, () => (api.chain.heightOf('safe') >= 40n ? true : undefined))
    // what L1 had written down some blocks ago is all that it will have after its crash
    const state = join(dataDir, 'l1', 'anvil-state.json')
    await until('L1 wrote its state', 30, () => (existsSync(state) ? true : undefined))
    copyFileSync(state, `${state}.copy`)
    const kept = await net.l1.getBlockNumber()
    await until('L1 is 14 blocks further', 30, async () =>
      (await net!.l1.getBlockNumber()) >= kept + 14n ? true : undefined,
    )
    process.kill(devnet.l1ProcessId!, 'SIGKILL')
    await until('the node says that L1 is gone', 30, () => (api.notReady().length > 0 ? true : undefined))
    copyFileSync(`${state}.copy`, state)
    const before = api.chain.heightOf('latest')
    await until('blocks go on meanwhile', 30, () => (api.chain.heightOf('latest') > before + 3n ? true : undefined))
    restarted = await startAnvil({
      folder: join(dataDir, 'l1'),
      host: '127.0.0.1',
      port: Number(new URL(devnet.l1Url).port),
      chainId: 900n,
      blockTimeSeconds: 0.5,
      gasLimit: 60_000_000n,
      stateIntervalSeconds: 5,
      accounts: 64,
    })
    expect(await net.l1.getBlockNumber()).toBeLessThan(kept + 14n)
    await until('L1 is followed again', 60, () => (api.notReady().length === 0 ? true : undefined))
    const height = api.chain.heightOf('latest')
    await until('the domain is posted again', 90, () => (api.chain.heightOf('safe') > height ? true : undefined))
    const hashes = await stop()
    for (const hash of hashes) {
      const receipt = await net.domain.waitForTransactionReceipt({ hash, timeout: 60_000 })
      expect(receipt.status).toBe('success')
    }
    const last = api.chain.heightOf('latest')
    await until('all of it is on L1', 60, () => (api.chain.heightOf('safe') >= last ? true : undefined))
    expect(await net.domain.getBalance({ address: to })).toBe(BigInt(hashes.length))
    await expectAgreement(net)
  })
})
