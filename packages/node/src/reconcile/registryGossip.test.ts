/** Delta groups over real transports: copies converge through cuts and late starts, lies are left, and bytes are a fraction of those of whole states. */
import { type Bytes, bytesToHex, keccak256 } from '@syncline/primitives'
import { absentEntry, type LockEntry } from '@syncline/protocol'
import { pino } from 'pino'
import { afterEach, expect, test, vi } from 'vitest'
import { createInProcessGossip, type InProcessGossip } from '../p2p/inProcess.js'
import { decodeGroup, decodeHeads, encodeGroup, encodeHeads, mostChanges, type RegistryHead } from './deltaGroup.js'
import { groupTopic, headsTopic, joinRegistryGossip, type RegistryGossip } from './registryGossip.js'
import { createRegistryReplica, groupsKept, type RegistryReplica } from './registryReplica.js'
import type { RegistryChange } from './registryTree.js'

const log = pino({ level: 'silent' })
const domainIds = [901n, 902n, 903n]
const word = (name: string): Bytes => keccak256(new Uint8Array(Buffer.from(name)))
const frozen = (name: string): LockEntry => ({ state: 2, held: 0, order: word(name) })
const change = (asset: string, order: string): RegistryChange => ({ asset: word(asset), entry: frozen(order) })

/** What is so of the domains, whoever looks: a root is trusted once a domain had it. */
function createTruth() {
  const had = new Set<string>()
  const nameOf = ({ domainId, height, root }: RegistryHead): string => `${domainId} ${height} ${bytesToHex(root)}`
  const writer = createRegistryReplica({ domainIds, isTrusted: () => false })
  return {
    isTrusted: (head: RegistryHead) => had.has(nameOf(head)),
    write(domainId: bigint, height: bigint, changes: readonly RegistryChange[]): void {
      writer.observe(domainId, height, changes)
      for (const head of writer.heads()) had.add(nameOf(head))
    },
    heads: writer.heads,
  }
}

type Node = { readonly gossip: InProcessGossip; readonly replica: RegistryReplica; readonly registry: RegistryGossip }
const nodes: Node[] = []
const start = (truth: ReturnType<typeof createTruth>, to: readonly Node[]): Node => {
  const gossip = createInProcessGossip({ log })
  const replica = createRegistryReplica({ domainIds, isTrusted: truth.isTrusted })
  const node = { gossip, replica, registry: joinRegistryGossip({ gossip, replica, everyMs: 500, log }) }
  for (const other of to) gossip.connect(other.gossip)
  nodes.push(node)
  return node
}
afterEach(async () => {
  for (const { gossip, registry } of nodes.splice(0)) {
    await registry.close()
    await gossip.close()
  }
})
const rootsOf = (heads: readonly RegistryHead[]): readonly string[] => heads.map(({ root }) => bytesToHex(root))
const converge = (all: readonly Node[], truth: ReturnType<typeof createTruth>): Promise<void> =>
  vi.waitFor(
    () => {
      for (const { replica } of all) expect(rootsOf(replica.heads())).toEqual(rootsOf(truth.heads()))
    },
    { timeout: 20_000, interval: 20 },
  )

test('who derives nothing itself has what one told, though it was cut off, or came late', async () => {
  const truth = createTruth()
  const a = start(truth, [])
  const b = start(truth, [a])
  const c = start(truth, [])
  const cut = b.gossip.connect(c.gossip)
  const write = async (height: bigint, changes: readonly RegistryChange[]): Promise<void> => {
    for (const domainId of domainIds) {
      truth.write(domainId, height, changes)
      await a.registry.observe(domainId, height, changes)
    }
  }
  await write(1n, [change('gold', 'one'), change('silver', 'two')])
  await converge([a, b, c], truth)
  cut()
  await write(2n, [change('gold', 'three')])
  await write(3n, [{ asset: word('silver'), entry: absentEntry }, change('tin', 'four')])
  await converge([a, b], truth)
  expect(rootsOf(c.replica.heads())).not.toEqual(rootsOf(truth.heads()))
  b.gossip.connect(c.gossip)
  await converge([c], truth)
  expect(c.replica.entryOf(902n, word('gold'))).toEqual(frozen('three'))
  expect(c.replica.entryOf(902n, word('silver'))).toEqual(absentEntry)
  // who starts with nothing gets all of it
  const late = start(truth, [c])
  await converge([late], truth)
  expect(late.replica.entryOf(903n, word('tin'))).toEqual(frozen('four'))
  expect(late.registry.counts().outcomes.false).toBe(0)
})

test('a group whose changes are others than its root says is not taken, and who brings such is left', async () => {
  const truth = createTruth()
  const honest = start(truth, [])
  const liar = createInProcessGossip({ log })
  liar.connect(honest.gossip)
  await vi.waitFor(() => expect(liar.peers()[0]?.topics).toContain(groupTopic))
  for (let i = 1; i <= 8; i++) {
    // the root is one that the domain had; a false root costs nobody an argument, and is not passed on
    truth.write(901n, BigInt(i), [change('gold', `order ${i}`)])
    const { height, root } = truth.heads()[0]!
    const said = { domainId: 901n, from: new Uint8Array(32), height, root, changes: [change('gold', `lie ${i}`)] }
    await liar.publish(groupTopic, encodeGroup({ salt: 0n, said }))
    const made = { ...said, root: word('made up') }
    await liar.publish(groupTopic, encodeGroup({ salt: 0n, said: made }))
  }
  await vi.waitFor(() => expect(honest.gossip.peers()).toHaveLength(0), { timeout: 10_000 })
  expect(honest.registry.counts().outcomes.false).toBe(5)
  expect(honest.registry.counts().outcomes.joined).toBe(0)
  expect(honest.replica.entryOf(901n, word('gold'))).toEqual(absentEntry)
  await liar.close()
})

test('seven nodes that derive the same tell it once, for a fraction of the bytes of whole states', async () => {
  const truth = createTruth()
  const all: Node[] = []
  for (let i = 0; i < 7; i++) all.push(start(truth, all))
  const baseline: InProcessGossip[] = []
  for (let i = 0; i < 7; i++) {
    const gossip = createInProcessGossip({ log })
    gossip.subscribe('whole', () => 'accept')
    for (const other of baseline) gossip.connect(other)
    baseline.push(gossip)
  }
  const bytesOf = (gossips: readonly InProcessGossip[]): number =>
    gossips.reduce((sum, gossip) => sum + gossip.counts().bytesOut, 0)
  const assets = 300
  const observeAll = async (height: bigint, changes: readonly RegistryChange[]): Promise<void> => {
    truth.write(901n, height, changes)
    for (const { registry } of all) await registry.observe(901n, height, changes)
    // the same content of all, so gossip carries it once here, too: a baseline that is as good as it can be
    const said = truthGroup()
    for (const gossip of baseline) await gossip.publish('whole', encodeGroup({ salt: 0n, said }))
  }
  const whole = createRegistryReplica({ domainIds, isTrusted: () => false })
  const truthGroup = () => whole.since(901n, word('nobody stands there'))!
  await vi.waitFor(() => expect(all.every(({ gossip }) => gossip.peers().length === 6)).toBe(true))
  await vi.waitFor(() => expect(baseline.every((gossip) => gossip.peers().length === 6)).toBe(true))
  const first = Array.from({ length: assets }, (_, i) => change(`asset ${i}`, 'first'))
  whole.observe(901n, 1n, first)
  await observeAll(1n, first)
  const [deltasBefore, wholeBefore] = [bytesOf(all.map(({ gossip }) => gossip)), bytesOf(baseline)]
  for (let height = 2; height < 32; height++) {
    const changes = [0, 1, 2].map((i) => change(`asset ${(height * 7 + i * 100) % assets}`, `order ${height}`))
    whole.observe(901n, BigInt(height), changes)
    await observeAll(BigInt(height), changes)
  }
  await converge(all, truth)
  // every 500 ms each asks where the others stand: that is in the figure
  const deltas = bytesOf(all.map(({ gossip }) => gossip)) - deltasBefore
  const states = bytesOf(baseline) - wholeBefore
  expect(states / deltas).toBeGreaterThan(10)
  // nobody who had it already was given it to join
  for (const { registry } of all) expect(registry.counts().outcomes.joined).toBe(0)
})

test('a copy says what leads from where another stands to where it stands, with the fewest changes', () => {
  const replica = createRegistryReplica({ domainIds, isTrusted: () => true })
  const other = createRegistryReplica({ domainIds, isTrusted: () => true })
  const first = replica.observe(
    901n,
    1n,
    Array.from({ length: 50 }, (_, i) => change(`a ${i}`, 'one')),
  )!
  expect(other.join(first)).toBe('joined')
  const stood = first.root
  for (let i = 2; i < 12; i++) replica.observe(901n, BigInt(i), [change('a 1', `order ${i}`)])
  const since = replica.since(901n, stood)!
  expect(since.changes).toEqual([change('a 1', 'order 11')])
  expect(other.join({ ...since, from: word('elsewhere') })).toBe('gap')
  expect(other.join(since)).toBe('joined')
  expect(other.join(since)).toBe('known')
  expect(rootsOf(other.heads())).toEqual(rootsOf(replica.heads()))
  expect(replica.since(901n, replica.heads()[0]!.root)).toBeUndefined()
  // from a root that nobody remembers: all of it, also once the log is full
  for (let i = 12; i < 12 + groupsKept; i++) replica.observe(901n, BigInt(i), [change('a 2', `order ${i}`)])
  const all = replica.since(901n, stood)!
  expect(all.changes).toHaveLength(50)
  const fresh = createRegistryReplica({ domainIds, isTrusted: () => true })
  expect(fresh.join(all)).toBe('joined')
  expect(rootsOf(fresh.heads())).toEqual(rootsOf(replica.heads()))
  // an older observation says nothing, and one without news is none
  expect(replica.observe(901n, 5n, [change('a 3', 'old')])).toBeUndefined()
  expect(replica.observe(901n, 999n, [change('a 2', `order ${11 + groupsKept}`)])).toBeUndefined()
  const many = Array.from({ length: mostChanges + 1 }, (_, i) => change(`b ${i}`, 'x'))
  expect(replica.observe(901n, 1_000n, many)).toBeUndefined()
})

test('what a stranger writes is decoded whole or not at all', () => {
  const said = { domainId: 901n, from: word('a'), height: 7n, root: word('b'), changes: [change('c', 'd')] }
  const bytes = encodeGroup({ salt: 5n, said })
  expect(decodeGroup(bytes)).toEqual({ salt: 5n, said })
  const heads = encodeHeads({ salt: 6n, said: [{ domainId: 901n, height: 1n, root: word('e') }] })
  expect(decodeHeads(heads)).toEqual({ salt: 6n, said: [{ domainId: 901n, height: 1n, root: word('e') }] })
  for (let length = 0; length < bytes.length; length++) expect(decodeGroup(bytes.subarray(0, length))).toBeUndefined()
  expect(decodeGroup(Uint8Array.from([...bytes, 0]))).toBeUndefined()
  const two = [change('c', 'd'), change('c', 'e')]
  expect(decodeGroup(encodeGroup({ salt: 0n, said: { ...said, changes: two } }))).toBeUndefined()
  expect(decodeGroup(encodeGroup({ salt: 0n, said: { ...said, changes: [] } }))).toBeUndefined()
  const odd = { asset: word('c'), entry: { state: 9, held: 0, order: word('d') } }
  expect(decodeGroup(encodeGroup({ salt: 0n, said: { ...said, changes: [odd] } }))).toBeUndefined()
  const twice = [901n, 901n].map((domainId) => ({ domainId, height: 1n, root: word('e') }))
  expect(decodeHeads(encodeHeads({ salt: 0n, said: twice }))).toBeUndefined()
  expect(headsTopic).not.toBe(groupTopic)
})
