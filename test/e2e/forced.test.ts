/** Nobody's transaction depends on the sequencer's good will: silence, censorship and garbage under its own key. */
import { parseEther } from 'viem'
import { privateKeyToAccount, privateKeyToAddress } from 'viem/accounts'
import { afterEach, describe, expect, it } from 'vitest'
import { startRoles, startTestDevnet, startVerifier, type TestDevnet, until, walletOf } from '../support/devnet.js'
import { forceQueue, forceTransaction, postBatch } from '../support/l1.js'

let net: TestDevnet | undefined

afterEach(async () => {
  await net?.stop()
  net = undefined
})

const keyOf = (name: string) => net!.devnet.keys.find((key) => key.name === name)!
const stranger = privateKeyToAddress(`0x${'77'.repeat(32)}`)

function signTransfer(name: string, nonce: number, value: bigint) {
  return privateKeyToAccount(keyOf(name).privateKey).signTransaction({
    type: 'eip1559',
    chainId: 901,
    nonce,
    to: stranger,
    value,
    gas: 21_000n,
    maxFeePerGas: 10_000_000_000n,
    maxPriorityFeePerGas: 0n,
  })
}

/** A verifier with nothing but L1 sees the same chain as the devnet's node, up to what is safe there. */
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
  } finally {
    await verifier.stop()
  }
}

describe('forced inclusion', () => {
  it('executes deposits and signed transactions although the sequencer is silent', async () => {
    net = await startTestDevnet({ roles: ['verifier'], forceDelaySeconds: 4 })
    const network = net
    const { api } = network
    await forceQueue(net, keyOf('user5'), 60)
    const funded = async () =>
      (await network.domain.getBalance({ address: keyOf('user9').address })) > 0n ? true : undefined
    await until('the deposits are executed', 30, funded)
    expect(await network.domain.getBalance({ address: keyOf('user3').address })).toBe(parseEther('10000'))
    const before = api.chain.heightOf('safe')

    await forceTransaction(net, keyOf('user5'), await signTransfer('user3', 0, 5n))
    await forceTransaction(net, keyOf('user5'), '0xdeadbeef', 100_000n) // nonsense in the queue is skipped
    await forceQueue(net, keyOf('user5'), 60)
    const paid = async () => ((await network.domain.getBalance({ address: stranger })) > 0n ? true : undefined)
    await until('the transfer is executed', 30, paid)
    expect(await network.domain.getBalance({ address: stranger })).toBe(5n)
    const block = api.chain.blockByNumber(before + 1n)!
    expect(api.chain.transactionsOf(block).map(({ kind }) => kind)).toEqual(['forced'])
    expect(block.timestamp).toBeGreaterThan(0n)
    await expectAgreement(net)
  })

  it('takes an overdue item in although the sequencer censors it, and the sequencer goes on after it', async () => {
    net = await startTestDevnet({ roles: ['verifier'], forceDelaySeconds: 6 })
    // a sequencer that waits a million blocks before it takes a queue item censors it
    const censor = await startRoles(net.devnet, { sequencer: { itemDepth: 1_000_000 } })
    try {
      const { api } = censor.node
      await until('blocks are made', 30, () => (api.chain.heightOf('latest') >= 3n ? true : undefined))
      expect(await censor.domain.getBalance({ address: keyOf('user3').address })).toBe(0n)
      // all of them: deposits of several L1 blocks fall overdue one after another, and each one left stops the sequencer's batches
      await forceQueue(net, keyOf('user5'), 60)
      await until('the deposits are executed', 60, async () =>
        (await censor.domain.getBalance({ address: keyOf('user3').address })) > 0n ? true : undefined,
      )
      const wallet = walletOf(901n, censor.rpcUrl, keyOf('user3').privateKey)
      const hash = await wallet.sendTransaction({ to: stranger, value: 9n })
      const receipt = await censor.domain.waitForTransactionReceipt({ hash, timeout: 60_000 })
      expect(receipt.status).toBe('success')
      await until('it is on L1', 60, () => (api.chain.heightOf('safe') >= receipt.blockNumber ? true : undefined))
      expect(await censor.domain.getBalance({ address: stranger })).toBe(9n)
      await expectAgreement(net)
    } finally {
      await censor.stop()
    }
  })

  it('skips a garbage batch posted by the sequencer’s key, and loses none of the pooled transactions', async () => {
    net = await startTestDevnet()
    const { api } = net
    await until('the deposits are executed', 60, async () =>
      (await net!.domain.getBalance({ address: keyOf('user3').address })) > 0n ? true : undefined,
    )
    // on L1 too: garbage in front takes back what is not posted, deposits included, until the next block holds them again
    const funded = api.chain.heightOf('latest')
    await until('the deposits are on L1', 60, () => (api.chain.heightOf('safe') >= funded ? true : undefined))
    const wallet = walletOf(901n, net.rpcUrl, keyOf('user3').privateKey)
    const hashes: `0x${string}`[] = []
    for (const data of [
      '0xff00ff',
      '0x',
      `0x00${'00'.repeat(8)}`,
      `0x0000000001000000ff${'ab'.repeat(400)}`,
    ] as const) {
      hashes.push(await wallet.sendTransaction({ to: stranger, value: 1n, gas: 21_000n }))
      const index = await postBatch(net, keyOf('sequencer-901'), data, 60)
      await until('the garbage is derived', 30, () => {
        const report = api.why(`batch:${index}`)
        return report['reason'] === 'NO_BLOCKS' || report['reason'] === 'DERIVED' ? true : undefined
      })
    }
    for (const hash of hashes) {
      const receipt = await net.domain.waitForTransactionReceipt({ hash, timeout: 60_000 })
      await until('it is on L1', 60, () => (api.chain.heightOf('safe') >= receipt.blockNumber ? true : undefined))
    }
    expect(await net.domain.getBalance({ address: stranger })).toBe(BigInt(hashes.length))
    await expectAgreement(net)
  })
})
