/** A devnet in the test's own process, with RPC servers and clients: everything real, only fast. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createLocalSigner,
  type DevnetOptions,
  freePort,
  type NodeApi,
  type NodeOptions,
  type RunningDevnet,
  type RunningNode,
  startDevnet,
  startNode,
} from '@syncline/node'
import { hexToBytes } from '@syncline/primitives'
import pino, { type Logger } from 'pino'
import { createPublicClient, createWalletClient, defineChain, type Hex, http, type PublicClient } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { createRpcServer, type RpcServer } from '../../packages/node/src/rpc/server.js'
import { isGasLogged, logChain } from './gasLog.js'

/** Logs of tests go to stderr from this level on; silent unless asked for. */
export const testLog: Logger = pino({ level: process.env['SYNCLINE_TEST_LOG'] ?? 'silent' }, pino.destination(2))

export type TestDevnet = {
  readonly devnet: RunningDevnet
  readonly dataDir: string
  readonly l1: PublicClient
  readonly l1Rpc: (method: string, params?: readonly unknown[]) => Promise<unknown>
  readonly domain: PublicClient
  readonly api: NodeApi
  readonly rpcUrl: string
  stop(): Promise<void>
}

/** A call of any JSON-RPC method; an error answer is thrown. */
export async function callRpc(url: string, method: string, params: readonly unknown[] = []): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  })
  const { result, error } = (await response.json()) as { result?: unknown; error?: { message: string } }
  if (error !== undefined) throw new Error(`${method}: ${error.message}`)
  return result
}

export function chainOf(id: bigint | number, url: string) {
  return defineChain({
    id: Number(id),
    name: `chain ${id}`,
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [url] } },
  })
}

/** Client of a chain; `polling` in milliseconds. */
export function clientOf(id: bigint | number, url: string, polling = 100): PublicClient {
  return createPublicClient({ chain: chainOf(id, url), transport: http(url), pollingInterval: polling })
}

export function walletOf(id: bigint | number, url: string, privateKey: Hex) {
  return createWalletClient({ chain: chainOf(id, url), transport: http(url), account: privateKeyToAccount(privateKey) })
}

/** Gas of all that was called on L1 and the domains, where it is asked for. */
async function logGas(devnet: RunningDevnet): Promise<void> {
  if (!isGasLogged) return
  await logChain('anvil', (method, params) => callRpc(devnet.l1Url, method, params))
  for (const { node } of devnet.domains) {
    const server = createRpcServer(node.api, { port: 0, version: 'test' })
    const { url } = await server.listen()
    await logChain('domain', (method, params) => callRpc(url, method, params))
    await server.close()
  }
}

/** One domain unless said otherwise; L1 blocks every half second, domain blocks every 200 ms, a window of 6 s. */
export async function startTestDevnet(options: Partial<DevnetOptions> = {}): Promise<TestDevnet> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'syncline-devnet-'))
  const devnet = await startDevnet({
    domains: 1,
    l1Port: await freePort(),
    rpcPort: 0,
    l1BlockTimeSeconds: 0.5,
    challengeWindowSeconds: 6,
    forceDelaySeconds: 20,
    log: testLog,
    ...options,
    sequencer: { blockTimeMs: 200, batchMaxMs: 1_000, ...options.sequencer },
    proposer: { minIntervalMs: 1_000, ...options.proposer },
    dataDir,
  })
  const node = devnet.domains[0]!.node
  const server: RpcServer = createRpcServer(node.api, { port: 0, version: 'test' })
  const { url } = await server.listen()
  return {
    devnet,
    dataDir,
    l1: clientOf(devnet.l1ChainId, devnet.l1Url),
    l1Rpc: (method, params) => callRpc(devnet.l1Url, method, params),
    domain: clientOf(node.domainId, url),
    api: node.api,
    rpcUrl: url,
    async stop() {
      await logGas(devnet)
      await server.close()
      await devnet.stop()
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** A node of the first domain with roles of its own, in its own folder, with an RPC server. */
export async function startRoles(
  devnet: RunningDevnet,
  options: Partial<NodeOptions>,
): Promise<{
  readonly node: RunningNode
  readonly rpcUrl: string
  readonly domain: PublicClient
  stop(): Promise<void>
}> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'syncline-node-'))
  const signer = (name: string) =>
    createLocalSigner(hexToBytes(devnet.keys.find((key) => key.name === name)!.privateKey))
  const node = await startNode({
    domainId: 901n,
    roles: ['sequencer', 'batcher', 'proposer'],
    l1: { url: devnet.l1Url, registry: devnet.addresses.domainRegistry, pollMs: 100 },
    keys: { sequencer: signer('sequencer-901'), batcher: signer('sequencer-901'), proposer: signer('proposer-901') },
    log: testLog,
    ...options,
    sequencer: { blockTimeMs: 200, batchMaxMs: 1_000, ...options.sequencer },
    proposer: { minIntervalMs: 1_000, ...options.proposer },
    dataDir,
  })
  const server = createRpcServer(node.api, { port: 0, version: 'test' })
  const { url } = await server.listen()
  return {
    node,
    rpcUrl: url,
    domain: clientOf(901n, url),
    async stop() {
      await server.close()
      await node.stop()
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** A node of the domain with nothing but L1: an empty folder, no keys, no sequencer. */
export async function startVerifier(
  devnet: RunningDevnet,
  domainId = 901n,
): Promise<{ readonly node: RunningNode; stop(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'syncline-verifier-'))
  const node = await startNode({
    domainId,
    roles: ['verifier'],
    dataDir,
    l1: { url: devnet.l1Url, registry: devnet.addresses.domainRegistry, pollMs: 100 },
    keys: {},
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

/** Polls until `check` gives a value. What is waited for has no event here: it happens in another process or on L1. */
export async function until<Value>(
  what: string,
  seconds: number,
  check: () => Promise<Value | undefined> | Value | undefined,
): Promise<Value> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const value = await check()
    if (value !== undefined && value !== false) return value
    if (Date.now() > end) throw new Error(`${what} did not happen within ${seconds} s`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
