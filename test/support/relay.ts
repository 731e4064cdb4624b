/** A devnet of three domains with RPC servers and clients, and a relayer between them. */
import { type ObjectCall, sendToManager } from '@syncline/contracts'
import { createLocalSigner, type DevnetOptions, type Relayer, startRelayer } from '@syncline/node'
import { type Hex, hexToBytes } from '@syncline/primitives'
import type { PublicClient, TransactionReceipt } from 'viem'
import { createRpcServer, type RpcServer } from '../../packages/node/src/rpc/server.js'
import { clientOf, startTestDevnet, type TestDevnet, testLog, until, walletOf } from './devnet.js'

export type RelayNet = {
  readonly net: TestDevnet
  readonly urls: readonly string[]
  readonly clients: readonly PublicClient[]
  /** Address of a development account. */
  addressOf(name: string): Hex
  startRelayer(
    name?: string,
    outcomes?: Map<string, number>,
    validatorUrls?: readonly string[],
    domainUrls?: readonly string[],
  ): Promise<Relayer>
  /** Calls ObjectManager on domain number `at` and waits for the block. */
  manage(at: number, name: string, call: ObjectCall): Promise<TransactionReceipt>
  stop(): Promise<void>
}

export async function startRelayNet(options: Partial<DevnetOptions> = {}): Promise<RelayNet> {
  const net = await startTestDevnet({ domains: 3, ...options })
  const servers: RpcServer[] = []
  const urls: string[] = []
  for (const { node } of net.devnet.domains) {
    const server = createRpcServer(node.api, { port: 0, version: 'test' })
    servers.push(server)
    urls.push((await server.listen()).url)
  }
  const clients = urls.map((url, i) => clientOf(901 + i, url, 50))
  const keyOf = (name: string) => net.devnet.keys.find((key) => key.name === name)!
  for (const client of clients) {
    await until('the relayer has ether on every domain', 60, async () =>
      (await client.getBalance({ address: keyOf('relayer').address })) > 0n ? true : undefined,
    )
  }
  const relayers: Relayer[] = []
  return {
    net,
    urls,
    clients,
    addressOf: (name) => keyOf(name).address,
    async startRelayer(name = 'relayer', outcomes, validatorUrls = [], domainUrls = urls) {
      const relayer = await startRelayer({
        l1Url: net.devnet.l1Url,
        domainUrls,
        validatorUrls,
        signer: createLocalSigner(hexToBytes(keyOf(name).privateKey)),
        log: testLog,
        pollMs: 200,
        onOutcome: (label, outcome) => {
          const key = `${label}: ${outcome}`
          outcomes?.set(key, (outcomes.get(key) ?? 0) + 1)
        },
      })
      relayers.push(relayer)
      return relayer
    },
    async manage(at, name, call) {
      const client = clients[at]!
      const wallet = walletOf(901 + at, urls[at]!, keyOf(name).privateKey)
      const hash = await sendToManager({ wallet, client }, call)
      const receipt = await client.waitForTransactionReceipt({ hash, timeout: 60_000 })
      if (receipt.status !== 'success') throw new Error(`${call.functionName} was reverted`)
      return receipt
    },
    async stop() {
      for (const relayer of relayers) await relayer.stop()
      await Promise.all(servers.map((server) => server.close()))
      await net.stop()
    },
  }
}
