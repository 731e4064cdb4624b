/**
 * kill -9 at random moments: every role in a process of its own, anvil left alone. What was acknowledged as included stays where it
 * was; everything goes on. KILL_ROUNDS rounds: 50 in `npm run test:kill`, a few otherwise. KILL_SEED repeats a run.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@syncline/node'
import type { Hex } from '@syncline/primitives'
import { privateKeyToAccount, privateKeyToAddress } from 'viem/accounts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { callRpc, clientOf, startTestDevnet, type TestDevnet, until } from '../support/devnet.js'
import { createRole, type RoleHandle } from '../support/role.js'
import type { RoleProcessOptions } from '../support/roleProcess.js'

const rounds = Number(process.env['KILL_ROUNDS'] ?? (process.env['npm_lifecycle_event'] === 'test:kill' ? 50 : 4))
const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000)

/** Small reproducible generator (mulberry32): a failing run is repeated by its seed. */
function createRandom(state: number): () => number {
  let at = state >>> 0
  return () => {
    at = (at + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(at ^ (at >>> 15), at | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Promised = { readonly parentHash: Hex; readonly originHash: Hex; readonly blockHash: Hex }

let net: TestDevnet
let folder: string
const roles: RoleHandle[] = []

beforeAll(async () => {
  net = await startTestDevnet({ roles: ['verifier'], forceDelaySeconds: 600 })
  folder = mkdtempSync(join(tmpdir(), 'syncline-kill-'))
})
afterAll(async () => {
  await Promise.all(roles.map((role) => role.kill()))
  await net?.stop()
  rmSync(folder, { recursive: true, force: true })
})

it(`keeps every acknowledged transaction through ${rounds} rounds of kill -9 (seed ${seed})`, async () => {
  const random = createRandom(seed)
  const key = (name: string) => net.devnet.keys.find((entry) => entry.name === name)!
  const common = { l1Url: net.devnet.l1Url, registry: net.devnet.addresses.domainRegistry }
  const sequencerPort = await freePort()
  const sequencerUrl = `http://127.0.0.1:${sequencerPort}`
  const sequencerKey = key('sequencer-901').privateKey
  const plan: [string, Omit<RoleProcessOptions, keyof typeof common | 'dataDir'>][] = [
    ['sequencer', { roles: ['sequencer'], rpcPort: sequencerPort, privateKey: sequencerKey }],
    ['batcher', { roles: ['batcher'], rpcPort: await freePort(), privateKey: sequencerKey, sequencerUrl }],
    [
      'proposer',
      { roles: ['proposer'], rpcPort: await freePort(), privateKey: key('proposer-901').privateKey, sequencerUrl },
    ],
    ['verifier', { roles: ['verifier'], rpcPort: await freePort(), sequencerUrl }],
  ]
  for (const [name, options] of plan)
    roles.push(createRole(name, { ...common, ...options, dataDir: join(folder, name) }))
  await Promise.all(roles.map((role) => role.start()))
  const domain = clientOf(901n, sequencerUrl)
  await until('the users are funded', 60, async () =>
    (await domain.getBalance({ address: key('user3').address }).catch(() => 0n)) > 0n ? true : undefined,
  )

  // one client that sends in order, and sends again what was not acknowledged
  const account = privateKeyToAccount(key('user3').privateKey)
  const to = privateKeyToAddress(`0x${'33'.repeat(32)}`)
  const acknowledged = new Map<Hex, { blockHash: Hex; blockNumber: bigint }>()
  const promises = new Map<string, Hex>()
  const broken: string[] = []
  const take = ({ parentHash, originHash, blockHash }: Promised): void => {
    const at = `${parentHash}${originHash}`
    if ((promises.get(at) ?? blockHash) !== blockHash) broken.push(at)
    promises.set(at, blockHash)
  }
  let stopped = false
  // every promise that can be had, of empty blocks too
  const watching = (async () => {
    while (!stopped) {
      const page = await callRpc(sequencerUrl, 'syncline_getPreConfirmations', [null, 256]).catch(() => [])
      for (const promise of page as Promised[]) take(promise)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })()
  const traffic = (async () => {
    for (let nonce = 0; !stopped; ) {
      const raw = await account.signTransaction({
        type: 'eip1559',
        chainId: 901,
        nonce,
        to,
        value: 1n,
        gas: 21_000n,
        maxFeePerGas: 20_000_000_000n,
        maxPriorityFeePerGas: 0n,
      })
      try {
        const answer = (await callRpc(sequencerUrl, 'syncline_sendTransaction', [raw, { timeoutMs: 5_000 }])) as Record<
          string,
          unknown
        >
        const receipt = answer['receipt'] as { transactionHash: Hex; blockHash: Hex; blockNumber: Hex } | null
        if (receipt === null || receipt === undefined) continue
        acknowledged.set(receipt.transactionHash, {
          blockHash: receipt.blockHash,
          blockNumber: BigInt(receipt.blockNumber),
        })
        const promise = answer['preConfirmation'] as Promised | null
        if (promise) take(promise)
        nonce++
      } catch (error) {
        if (!(error instanceof Error)) throw error
        // the same bytes are the same transaction: one that is included answers with its receipt, never with a used nonce
        expect(error.message).not.toMatch(/nonce too low/)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  })()

  for (let round = 0; round < rounds; round++) {
    await new Promise((resolve) => setTimeout(resolve, 200 + random() * 2_500))
    const role = roles[Math.floor(random() * roles.length)]!
    await role.kill()
    await new Promise((resolve) => setTimeout(resolve, random() * 500))
    await role.start()
  }
  const sent = acknowledged.size
  await until('transactions are still acknowledged', 60, () => (acknowledged.size > sent + 5 ? true : undefined))
  stopped = true
  await traffic
  await watching
  expect(broken).toEqual([])
  expect(promises.size).toBeGreaterThan(acknowledged.size / 2)

  const last = await domain.getBlockNumber()
  const reference = net.api.chain
  await until('everything is on L1', 120, () => (reference.heightOf('safe') >= last ? true : undefined))
  for (const [hash, { blockHash, blockNumber }] of acknowledged) {
    expect(reference.receipt(hash)?.status).toBe(1)
    expect(reference.blockByNumber(blockNumber)?.hash).toBe(blockHash)
  }
  const confirmed = reference.heightOf('finalized')
  await until('assertions are still confirmed', 120, () =>
    reference.heightOf('finalized') > confirmed ? true : undefined,
  )
  for (const assertion of net.api.assertions()) expect(assertion.agrees).not.toBe(false)
})
