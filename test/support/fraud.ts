/** A network with something to lie about: a contract that stores in a loop, and transactions that call it, transfer and revert. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalSigner, type FraudKind, type RunningNode, startNode } from '@syncline/node'
import { hexToBytes } from '@syncline/primitives'
import { type Hex, parseGwei } from 'viem'
import { type TestDevnet, testLog, walletOf } from './devnet.js'

/** for (i = 20; i != 0; i--) sstore(i, caller + i + sload(i)); the runtime, 32 bytes at most, is returned by the first lines. */
const runtime: Hex = '0x60145b80805433018155600190038060025700'

/** Deploys the storer, calls it, sends ether, and calls with too little gas: resolves once all are on L1. */
export async function makeTraffic(net: TestDevnet, rounds = 1): Promise<void> {
  const key = net.devnet.keys.find(({ name }) => name === 'user3')!
  const wallet = walletOf(901, net.rpcUrl, key.privateKey)
  const fees = { maxFeePerGas: parseGwei('50'), maxPriorityFeePerGas: 1n } as const
  const length = (runtime.length - 2) / 2
  const creation = `0x60${length.toString(16).padStart(2, '0')}80600a5f395ff3fe${runtime.slice(2)}` as Hex
  const receiptOf = (hash: Hex) => net.domain.waitForTransactionReceipt({ hash, timeout: 30_000 })
  const { contractAddress } = await receiptOf(await wallet.sendTransaction({ data: creation, gas: 500_000n, ...fees }))
  let last: Hex = '0x'
  for (let round = 0; round < rounds; round++) {
    await wallet.sendTransaction({ to: contractAddress!, gas: 2_000_000n, ...fees })
    await wallet.sendTransaction({ to: `0x${'77'.repeat(20)}`, value: 1n, gas: 30_000n, ...fees })
    last = await wallet.sendTransaction({ to: contractAddress!, gas: 60_000n, ...fees })
  }
  await receiptOf(last)
}

export type LiarHandle = { readonly node: RunningNode; stop(): Promise<void> }

/** A node that lies, in its own folder, with a user's key. */
export async function startLiar(net: TestDevnet, kind: FraudKind | 'random', keyName = 'user9'): Promise<LiarHandle> {
  const dataDir = mkdtempSync(join(tmpdir(), 'syncline-liar-'))
  const key = net.devnet.keys.find(({ name }) => name === keyName)!
  const node = await startNode({
    domainId: 901n,
    roles: ['verifier'],
    dataDir,
    l1: { url: net.devnet.l1Url, registry: net.devnet.addresses.domainRegistry, pollMs: 100 },
    keys: {},
    adversary: { kind, key: createLocalSigner(hexToBytes(key.privateKey)) },
    log: testLog,
  })
  return {
    node,
    async stop() {
      await node.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
