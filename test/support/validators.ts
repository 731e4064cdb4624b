/** What tests of validators start and ask: nodes with one seat each, on ports that are known before, and what they say. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBlsSigner, createLocalSigner, devBlsSecret, freePort, type RunningNode, startNode } from '@syncline/node'
import { createMetrics } from '@syncline/node/config'
import { type Hex, hexToBytes } from '@syncline/primitives'
import { createRpcServer } from '../../packages/node/src/rpc/server.js'
import { callRpc, type TestDevnet, testLog } from './devnet.js'

/** One entry of `syncline_getAttestations`. */
export type Attested = {
  readonly domainId: Hex
  readonly number: Hex
  readonly worldRoot: Hex
  readonly blockHash: Hex
  readonly parentHash: Hex
  readonly epoch: Hex
  readonly signatures: readonly { readonly account: Hex; readonly signature: Hex }[]
  readonly certificate: { readonly signers: Hex; readonly signature: Hex } | null
  readonly needed: number
  readonly members: number
}

export type ValidatorHandle = {
  readonly url: string
  readonly dataDir: string
  node(): RunningNode
  start(): Promise<void>
  stop(): Promise<void>
  attestations(from?: bigint, to?: bigint): Promise<readonly Attested[]>
  metric(name: string, labels?: Readonly<Record<string, string>>): Promise<number>
}

/** `index` is the seat of the devnet's key that it signs with; undefined: it only follows its peers. Not started yet. */
export async function createValidatorNode(
  net: TestDevnet,
  index: number | undefined,
  options: { readonly peers?: readonly string[]; readonly formsEpochs?: boolean; readonly port?: number } = {},
): Promise<ValidatorHandle> {
  const port = options.port ?? (await freePort())
  const url = `http://127.0.0.1:${port}`
  const dataDir = mkdtempSync(join(tmpdir(), 'syncline-validator-'))
  let metrics = await createMetrics('test')
  let running: { readonly node: RunningNode; close(): Promise<void> } | undefined
  return {
    url,
    dataDir,
    node: () => running!.node,
    async start() {
      metrics = await createMetrics('test')
      const account = net.devnet.keys.find(({ name }) => name === `validator${index}`)
      const signer = account === undefined ? undefined : createLocalSigner(hexToBytes(account.privateKey))
      const node = await startNode({
        domainId: 901n,
        roles: index === undefined ? ['verifier'] : ['validator'],
        dataDir,
        l1: { url: net.devnet.l1Url, registry: net.devnet.addresses.domainRegistry, pollMs: 100 },
        keys: options.formsEpochs === true && signer !== undefined ? { validator: signer } : {},
        validator: {
          ...(index === undefined ? {} : { keys: [createBlsSigner(devBlsSecret(index))] }),
          attestDepth: 2,
          peers: options.peers ?? [],
        },
        metrics,
        log: testLog.child({ validator: index }),
      })
      const server = createRpcServer(node.api, { port, version: 'test' })
      await server.listen()
      running = {
        node,
        async close() {
          await server.close()
          await node.stop()
        },
      }
    },
    async stop() {
      await running?.close()
      running = undefined
    },
    attestations: async (from, to) =>
      (await callRpc(url, 'syncline_getAttestations', [
        from === undefined ? null : `0x${from.toString(16)}`,
        to === undefined ? null : `0x${to.toString(16)}`,
      ])) as readonly Attested[],
    async metric(name, labels = {}) {
      const found = await metrics.getSingleMetric(name)?.get()
      const series = found?.values.filter((value) =>
        Object.entries(labels).every(([label, wanted]) => value.labels[label] === wanted),
      )
      return series?.reduce((sum, { value }) => sum + value, 0) ?? 0
    },
  }
}

/** Ends a handle for good. */
export async function removeValidatorNode(handle: ValidatorHandle): Promise<void> {
  await handle.stop()
  rmSync(handle.dataDir, { recursive: true, force: true })
}

/** The newest entry with a certificate. */
export async function newestCertified(handle: ValidatorHandle): Promise<Attested | undefined> {
  return (await handle.attestations()).findLast(({ certificate }) => certificate !== null)
}
