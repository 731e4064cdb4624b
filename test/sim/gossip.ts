/**
 * `npm run sim:gossip`: bytes by which validators keep each other's copies of LockRegistry equal, as delta groups and as whole states (OIP-57). Real
 * transports in process, all nodes linked with each other; every node derives the domain and tells what it saw, and is fed the same blocks.
 */
import { keccak256 } from '@syncline/primitives'
import { pino } from 'pino'
import { createInProcessGossip, type InProcessGossip } from '../../packages/node/src/p2p/inProcess.js'
import { delay } from '../../packages/node/src/ports/timers.js'
import { encodeGroup, mostChanges } from '../../packages/node/src/reconcile/deltaGroup.js'
import { joinRegistryGossip } from '../../packages/node/src/reconcile/registryGossip.js'
import { createRegistryReplica } from '../../packages/node/src/reconcile/registryReplica.js'
import type { RegistryChange } from '../../packages/node/src/reconcile/registryTree.js'
import { createDraw, must, publish, showTable } from './report.js'

const log = pino({ level: 'warn' })
const domainId = 901n
const seed = 57
const blocks = 50
/** A peer may send 2 MiB a second; here nothing is to be held back. */
const limits = { bytesPerSecond: 1e9, messagesPerSecond: 1e6, outboxBytes: 64 * 1024 * 1024 }
const word = (name: string) => keccak256(new TextEncoder().encode(name))
const change = (asset: number, order: string): RegistryChange => ({
  asset: word(`asset ${asset}`),
  entry: { state: 2, held: 0, order: word(order) },
})

function mesh(nodes: number): readonly InProcessGossip[] {
  const all: InProcessGossip[] = []
  for (let i = 0; i < nodes; i++) {
    const gossip = createInProcessGossip({ limits, log })
    for (const other of all) gossip.connect(other)
    all.push(gossip)
  }
  return all
}
const sentBy = (all: readonly InProcessGossip[]): number => all.reduce((sum, one) => sum + one.counts().bytesOut, 0)
const idle = async (all: readonly InProcessGossip[]): Promise<void> => {
  for (let before = -1; before !== sentBy(all); ) {
    before = sentBy(all)
    await delay(20)
  }
}

async function run(nodes: number, assets: number, each: number) {
  const draw = createDraw(seed)
  const first = Array.from({ length: assets }, (_, i) => change(i, 'first'))
  const history = Array.from({ length: blocks }, (_, block) =>
    [...new Set(Array.from({ length: each }, () => draw(assets)))].map((asset) => change(asset, `order ${block}`)),
  )
  const deltas = mesh(nodes)
  const told = deltas.map((gossip) => {
    const replica = createRegistryReplica({ domainIds: [domainId], isTrusted: () => false })
    return { replica, registry: joinRegistryGossip({ gossip, replica, everyMs: 3_600_000, log }) }
  })
  const whole = mesh(nodes)
  for (const gossip of whole) gossip.subscribe('whole', () => 'accept')
  const source = createRegistryReplica({ domainIds: [domainId], isTrusted: () => false })
  let [deltasFrom, wholeFrom] = [0, 0]
  for (const [i, changes] of [first, ...history].entries()) {
    const height = BigInt(i + 1)
    for (const { registry } of told) await registry.observe(domainId, height, changes)
    source.observe(domainId, height, changes)
    const said = source.since(domainId, word('nowhere'))
    must(said !== undefined, `at most ${mostChanges} assets`)
    for (const gossip of whole) await gossip.publish('whole', encodeGroup({ salt: 0n, said }))
    await idle(deltas)
    await idle(whole)
    if (i === 0) [deltasFrom, wholeFrom] = [sentBy(deltas), sentBy(whole)]
  }
  const root = source.heads()[0]!.root
  for (const { replica } of told) must(Buffer.compare(replica.heads()[0]!.root, root) === 0, 'copies are equal')
  const [ours, theirs] = [(sentBy(deltas) - deltasFrom) / blocks, (sentBy(whole) - wholeFrom) / blocks]
  for (const { registry } of told) await registry.close()
  for (const gossip of [...deltas, ...whole]) await gossip.close()
  return [nodes, assets, each, Math.round(ours), Math.round(theirs), `${(theirs / ours).toFixed(1)}×`]
}

const rows: (readonly (string | number)[])[] = []
for (const [nodes, assets, each] of [
  [4, 100, 3],
  [7, 100, 3],
  [7, 1_000, 1],
  [7, 1_000, 3],
  [7, 1_000, 30],
  [7, 3_000, 3],
] as const)
  rows.push(await run(nodes, assets, each))

publish('gossip', 'npm run sim:gossip', [
  `Bytes of all nodes together for each block that changes locks, over ${blocks} blocks, seed ${seed}; frames with their heads, without TCP's.`,
  'Whole states are told by all, too, and have one content, so gossip carries each once a link: a baseline as good as it can be.',
  '',
  showTable(['nodes', 'assets', 'changes', 'delta groups', 'whole states', 'ratio'], rows),
])
