/** A node with some roles in a process of its own, for tests that kill it. Its options come as JSON in the first argument. */
import { createLocalSigner, type Role, startNode } from '@syncline/node'
import { type Hex, hexToBytes } from '@syncline/primitives'
import pino from 'pino'
import { createRpcServer } from '../../packages/node/src/rpc/server.js'

export type RoleProcessOptions = {
  readonly roles: readonly Role[]
  readonly dataDir: string
  readonly l1Url: string
  readonly registry: Hex
  readonly rpcPort: number
  readonly sequencerUrl?: string
  readonly privateKey?: Hex
}

const options = JSON.parse(process.argv[2] ?? '{}') as RoleProcessOptions
const key = options.privateKey === undefined ? undefined : createLocalSigner(hexToBytes(options.privateKey))
const node = await startNode({
  domainId: 901n,
  roles: options.roles,
  dataDir: options.dataDir,
  l1: { url: options.l1Url, registry: options.registry, pollMs: 100 },
  keys: key === undefined ? {} : { sequencer: key, batcher: key, proposer: key, challenger: key },
  sequencerUrl: options.sequencerUrl,
  sequencer: { blockTimeMs: 100, batchMaxMs: 800 },
  proposer: { minIntervalMs: 500 },
  log: pino({ level: process.env['SYNCLINE_TEST_LOG'] ?? 'warn' }, pino.destination(2)),
})
const server = createRpcServer(node.api, { port: options.rpcPort, version: 'test' })
await server.listen()
process.stdout.write('ready\n')
void node.failed.then((error) => {
  process.stderr.write(`${error.stack}\n`)
  process.exit(70)
})
process.once('SIGTERM', () => {
  void server
    .close()
    .then(() => node.stop())
    .then(() => process.exit(0))
})
