/** The main job on real processes: deposit, transfer, batch, derivation, assertion, confirmation, withdrawal; and a node from nothing. */
import { bridgeAbi, messagePasserAbi, predeploys } from '@syncline/contracts'
import { bytesToHex, hexToBytes } from '@syncline/primitives'
import { withdrawalSlot } from '@syncline/protocol'
import { parseEther, parseEventLogs } from 'viem'
import { privateKeyToAddress } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callRpc, startTestDevnet, startVerifier, type TestDevnet, until, walletOf } from '../support/devnet.js'

let net: TestDevnet

beforeAll(async () => {
  net = await startTestDevnet({ sequencer: { blockTimeMs: 40 } })
})
afterAll(() => net?.stop())

const user = (i: number) => net.devnet.keys.find(({ name }) => name === `user${i}`)!

describe('the main job', () => {
  it('credits deposits, moves ether, and lets it out again through a confirmed assertion', async () => {
    const from = user(1)
    const balance = await until('the deposit arrives', 60, async () => {
      const amount = await net.domain.getBalance({ address: from.address })
      return amount > 0n ? amount : undefined
    })
    expect(balance).toBe(parseEther('10000'))

    const wallet = walletOf(901n, net.rpcUrl, from.privateKey)
    const to = privateKeyToAddress(`0x${'42'.repeat(32)}`)
    const hash = await wallet.sendTransaction({ to, value: parseEther('1.5') })
    const receipt = await net.domain.waitForTransactionReceipt({ hash })
    expect(receipt.status).toBe('success')
    expect(await net.domain.getBalance({ address: to })).toBe(parseEther('1.5'))

    const withdrawHash = await wallet.writeContract({
      address: predeploys.messagePasser,
      abi: messagePasserAbi,
      functionName: 'withdrawEther',
      args: [to],
      value: parseEther('3'),
    })
    const withdrawn = await net.domain.waitForTransactionReceipt({ hash: withdrawHash })
    expect(withdrawn.status).toBe('success')
    const [event] = parseEventLogs({ abi: messagePasserAbi, eventName: 'WithdrawalRecorded', logs: withdrawn.logs })
    const { withdrawalHash, nonce, sender, recipient, token, amount } = event!.args

    await until('an assertion over the withdrawal is confirmed', 120, () =>
      net.api.chain.heightOf('finalized') >= withdrawn.blockNumber ? true : undefined,
    )
    expect(net.api.chain.levelOf(withdrawn.blockNumber)).toMatchObject({ level: 3, reason: 'FINAL' })
    const confirmed = net.api
      .assertions()
      .filter(({ status }) => status === 'confirmed')
      .at(-1)!
    // the block under the confirmed assertion is the finalised one
    const number = net.api.chain.heightOf('finalized')
    const slot = bytesToHex(withdrawalSlot(hexToBytes(withdrawalHash)))
    const proof = (await callRpc(net.rpcUrl, 'syncline_getProof', [
      predeploys.messagePasser,
      [slot],
      `0x${number.toString(16)}`,
    ])) as { storageProof: { proof: `0x${string}`; value: string }[] }
    expect(BigInt(proof.storageProof[0]!.value)).toBe(1n)

    const l1Wallet = walletOf(net.devnet.l1ChainId, net.devnet.l1Url, user(0).privateKey)
    const before = await net.l1.getBalance({ address: to })
    const finalize = await l1Wallet.writeContract({
      address: net.devnet.addresses.bridge,
      abi: bridgeAbi,
      functionName: 'finalizeWithdrawal',
      args: [901n, confirmed.id, { nonce, token, sender, recipient, amount }, proof.storageProof[0]!.proof],
    })
    expect((await net.l1.waitForTransactionReceipt({ hash: finalize })).status).toBe('success')
    const claim = await l1Wallet.writeContract({
      address: net.devnet.addresses.bridge,
      abi: bridgeAbi,
      functionName: 'claim',
      args: ['0x0000000000000000000000000000000000000000', to],
    })
    expect((await net.l1.waitForTransactionReceipt({ hash: claim })).status).toBe('success')
    expect((await net.l1.getBalance({ address: to })) - before).toBe(parseEther('3'))
  })

  it('gives a node that has only L1 the same roots for 1,000 blocks', async () => {
    const wallet = walletOf(901n, net.rpcUrl, user(2).privateKey)
    for (let nonce = 0; net.api.chain.heightOf('latest') < 1_000n; nonce++) {
      await wallet.sendTransaction({ to: user(3).address, value: BigInt(nonce + 1), gas: 21_000n, nonce })
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const verifier = await startVerifier(net.devnet)
    try {
      const target = net.api.chain.heightOf('latest')
      await until('the verifier catches up', 60, () =>
        verifier.node.api.chain.heightOf('safe') >= target ? true : undefined,
      )
      for (let number = 0n; number <= target; number++) {
        const own = net.api.chain.blockByNumber(number)!
        const derived = verifier.node.api.chain.blockByNumber(number)!
        expect(derived.hash).toBe(own.hash)
        expect(derived.worldRoot).toBe(own.worldRoot)
        expect(derived.transactionHashes).toEqual(own.transactionHashes)
      }
      for (const assertion of verifier.node.api.assertions()) expect(assertion.agrees).not.toBe(false)
      expect(verifier.node.api.notReady()).toEqual([])
    } finally {
      await verifier.stop()
    }
  })
})
