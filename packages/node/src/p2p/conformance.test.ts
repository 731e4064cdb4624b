/** One contract, three transports: each test runs over each of them. What is hostile speaks the transport's own bytes. */
/// <reference path="./ws.d.ts" />
import { once } from 'node:events'
import { createServer } from 'node:net'
import { type Bytes, keccak256 } from '@syncline/primitives'
import { pino } from 'pino'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { delay } from '../ports/timers.js'
import { encodeHello, encodeMessage } from './frame.js'
import type { Gossip, GossipLimits, GossipMessage, GossipVerdict } from './gossip.js'
import { createInProcessGossip, type InProcessGossip } from './inProcess.js'
import { createLibp2pGossip, type Libp2pGossip } from './libp2p.js'
import { loadLibp2p } from './libp2pParts.js'
import { createWebSocketGossip, type WebSocketGossip } from './webSocket.js'

const log = pino({ level: 'silent' })
const topic = 'syncline/test'
const text = (words: string): Bytes => new Uint8Array(Buffer.from(words))
const wordsOf = ({ bytes }: GossipMessage): string => Buffer.from(bytes).toString()

/** Somebody without manners: sends bytes as the transport carries them. `flood` is a message that the transport's own form allows. */
type Stranger = {
  readonly socket?: WebSocket
  garbage(): Promise<void>
  say(words: string): Promise<void>
  close(): Promise<void>
}
type Options = { readonly limits?: Partial<GossipLimits> }
type Kind = {
  /** A node that dials the node before it. */
  start(before: Gossip | undefined, options?: Options): Promise<Gossip>
  /** The same place again, after `close`. */
  restart(old: Gossip, before: Gossip | undefined): Promise<Gossip>
  stranger(to: Gossip): Promise<Stranger>
}

const open: { close(): Promise<void> }[] = []
const kept = <Closable extends { close(): Promise<void> }>(one: Closable): Closable => {
  open.push(one)
  return one
}
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

const inProcess: Kind = {
  async start(before, options) {
    const node = kept(createInProcessGossip({ log, ...options }))
    if (before !== undefined) node.connect(before as InProcessGossip)
    return node
  },
  restart: (_, before) => inProcess.start(before),
  async stranger(to) {
    const link = { remote: 'stranger', isDialled: false, send: () => true, setReading: () => undefined }
    let end: ReturnType<InProcessGossip['attach']>
    const enter = (): void => {
      end = (to as InProcessGossip).attach({ ...link, close: () => undefined })
      end?.received(encodeHello(`0x${'66'.repeat(16)}`, [topic]))
    }
    enter()
    return {
      async garbage() {
        enter() // he was thrown out the last time
        end?.received(keccak256(text('nonsense')))
      },
      say: async (words) => end?.received(encodeMessage(topic, text(words))),
      close: async () => end?.closed(),
    }
  },
}

const webSocket: Kind = {
  start: async (before, options) =>
    kept(
      await createWebSocketGossip({
        listen: { port: 0 },
        peers: before === undefined ? [] : [(before as WebSocketGossip).url!],
        log,
        ...options,
      }),
    ),
  restart: async (old, before) =>
    kept(
      await createWebSocketGossip({
        listen: { port: Number(new URL((old as WebSocketGossip).url!).port) },
        peers: before === undefined ? [] : [(before as WebSocketGossip).url!],
        log,
      }),
    ),
  async stranger(to) {
    let socket: WebSocket
    const enter = async (): Promise<void> => {
      socket = new WebSocket((to as WebSocketGossip).url!, {
        maxPayload: 1_000_000,
        handshakeTimeout: 5_000,
        perMessageDeflate: false,
      })
      socket.on('error', () => undefined)
      await new Promise<void>((done) => socket.on('open', done).on('close', done))
      if (socket.readyState === 1) socket.send(encodeHello(`0x${'66'.repeat(16)}`, [topic]))
    }
    await enter()
    const send = (bytes: Bytes): void => {
      if (socket.readyState === 1) socket.send(bytes)
    }
    return {
      get socket() {
        return socket
      },
      async garbage() {
        if (socket.readyState !== 1) await enter()
        send(keccak256(text('nonsense')))
      },
      say: async (words) => send(encodeMessage(topic, text(words))),
      close: async () => socket.terminate(),
    }
  },
}

const portOf = (node: Gossip): string => (node as Libp2pGossip).addresses[0]!.split('/')[4]!
const libp2p: Kind = {
  start: async (before, options) =>
    kept(
      await createLibp2pGossip({
        listen: '/ip4/127.0.0.1/tcp/0',
        peers: before === undefined ? [] : [(before as Libp2pGossip).addresses[0]!],
        log,
        ...options,
      }),
    ),
  // its key, and so its id, is new: who dials it by address alone finds it
  restart: async (old, before) =>
    kept(
      await createLibp2pGossip({
        listen: `/ip4/127.0.0.1/tcp/${portOf(old)}`,
        peers: before === undefined ? [] : [(before as Libp2pGossip).addresses[0]!],
        log,
      }),
    ),
  async stranger(to) {
    // gossipsub without any of the port's rules, and a stream of its protocol for what is no RPC at all
    const parts = await loadLibp2p()
    const { node, pubsub } = await parts.create({
      listen: undefined,
      maxConnections: 10,
      isLeft: () => false,
      onBytes: () => undefined,
      gossip: { globalSignaturePolicy: 'StrictNoSign', allowPublishToZeroTopicPeers: true, msgIdFn: fresh },
    })
    const address = parts.addressOf((to as Libp2pGossip).addresses[0]!)
    const signal = AbortSignal.timeout(5_000)
    await node.dial(address, { signal })
    pubsub.subscribe(topic)
    await vi.waitFor(() => expect(pubsub.getSubscribers(topic)).toHaveLength(1), { timeout: 5_000 })
    type Raw = { dialProtocol(to: unknown, protocol: string): Promise<{ send(bytes: Uint8Array): boolean }> }
    return {
      async garbage() {
        const stream = await (node as unknown as Raw).dialProtocol(address, '/meshsub/1.2.0').catch(() => undefined)
        stream?.send(Uint8Array.of(8, ...keccak256(text('nonsense')).subarray(0, 8)))
      },
      async say(words) {
        await pubsub.publish(topic, text(words))
      },
      close: () => node.stop(),
    }
  },
}
let freshIds = 0
/** Ids of a node that takes every message for a new one. */
function fresh(): Uint8Array {
  return text(`${++freshIds}`)
}

const listen = (node: Gossip, verdict: (message: GossipMessage) => GossipVerdict = () => 'accept') => {
  const heard: string[] = []
  node.subscribe(topic, (message) => {
    const said = verdict(message)
    if (said === 'accept') heard.push(wordsOf(message))
    return said
  })
  return heard
}
const until = (what: () => void): Promise<void> => vi.waitFor(what, { timeout: 20_000, interval: 20 })

/** Nodes in a line, each of which dialled the one before it, and what they heard. */
async function line(
  kind: Kind,
  length: number,
  verdict?: (message: GossipMessage) => GossipVerdict,
  options?: Options,
) {
  const nodes: Gossip[] = []
  const heard: string[][] = []
  for (let i = 0; i < length; i++) {
    const node = await kind.start(nodes.at(-1), options)
    nodes.push(node)
    heard.push(listen(node, verdict))
  }
  await joined(nodes)
  return { nodes, heard }
}
const joined = (nodes: readonly Gossip[]): Promise<void> =>
  until(() => {
    const readers = nodes.map((node) => node.peers().filter(({ topics }) => topics.includes(topic)).length)
    expect(readers).toEqual(nodes.map((_, i) => (i === 0 || i === nodes.length - 1 ? 1 : 2)))
  })
/** gossipsub needs a heartbeat until its mesh stands: a word is said until all hear it, each time another one. */
async function reach(from: Gossip, all: readonly string[][], word: string): Promise<void> {
  let times = 0
  await until(() => {
    // one attempt a second
    if (times++ % 50 === 0) void from.publish(topic, text(`${word} ${times}`))
    for (const one of all) expect(one.some((heard) => heard.startsWith(`${word} `))).toBe(true)
  })
}

describe.each([
  ['in process', inProcess],
  ['WebSocket', webSocket],
  ['libp2p', libp2p],
])('gossip %s', (_, kind) => {
  test('what one end of a line says the other hears, once, and nobody hears himself', async () => {
    const { nodes, heard } = await line(kind, 5)
    await reach(nodes[0]!, heard.slice(1), 'warm')
    const words = Array.from({ length: 40 }, (_, i) => `word ${i}`)
    for (const word of words) expect((await nodes[0]!.publish(topic, text(word))).ok).toBe(true)
    for (const word of words) await nodes[2]!.publish(topic, text(`${word} of the middle`))
    await until(() => expect(heard[4]!.filter((word) => word.startsWith('word'))).toHaveLength(80))
    await until(() => expect(heard[0]!.filter((word) => word.startsWith('word'))).toHaveLength(40))
    for (const one of heard) expect(new Set(one).size).toBe(one.length)
    expect(heard[2]!.filter((word) => word.endsWith('middle'))).toHaveLength(0)
    const { bytesIn, bytesOut, delivered } = nodes[2]!.counts()
    expect(delivered).toBeGreaterThanOrEqual(40)
    expect(bytesIn).toBeGreaterThan(40 * 8)
    expect(bytesOut).toBeGreaterThan(bytesIn)
  })

  test('in a ring each hears a word once, though it comes twice, and saying it again does nothing', async () => {
    // four, as of three each would reach both others itself
    const { nodes, heard } = await line(kind, kind === inProcess ? 4 : 3)
    if (kind === inProcess) (nodes[3] as InProcessGossip).connect(nodes[0] as InProcessGossip)
    else {
      // a fourth node dials both ends
      const ends = [nodes[0]!, nodes[2]!]
      const peers = ends.map((node) =>
        kind === webSocket ? (node as WebSocketGossip).url! : (node as Libp2pGossip).addresses[0]!,
      )
      const fourth = kept(
        kind === webSocket ? await createWebSocketGossip({ peers, log }) : await createLibp2pGossip({ peers, log }),
      )
      heard.push(listen(fourth))
      nodes.push(fourth)
    }
    await until(() =>
      expect(nodes.flatMap((node) => node.peers().map(({ topics }) => topics.length))).toEqual(
        Array.from({ length: 2 * nodes.length }, () => 1),
      ),
    )
    await reach(nodes[0]!, heard.slice(1), 'warm')
    for (let i = 0; i < 3; i++) await nodes[0]!.publish(topic, text('the same'))
    await until(() => {
      for (const one of heard.slice(1)) expect(one.filter((word) => word === 'the same')).toHaveLength(1)
    })
    await reach(
      nodes[1]!,
      heard.filter((_, i) => i !== 1),
      'after',
    )
    for (const one of heard) expect(new Set(one).size).toBe(one.length)
    expect(nodes.reduce((sum, node) => sum + node.counts().duplicates, 0)).toBeGreaterThan(0)
  })

  test('too much at once is refused here, a wrong topic too, and a closed transport says so', async () => {
    const { nodes, heard } = await line(kind, 2)
    const large = await nodes[0]!.publish(topic, new Uint8Array(256 * 1024 + 1))
    expect(large).toMatchObject({ ok: false, code: 'GOSSIP_TOO_LARGE' })
    expect(await nodes[0]!.publish('No topic', text('a'))).toMatchObject({ ok: false, code: 'GOSSIP_TOPIC' })
    expect(() => nodes[0]!.subscribe(topic, () => 'accept')).toThrow('is no topic')
    expect(await nodes[0]!.publish(topic, new Uint8Array(256 * 1024))).toMatchObject({ ok: true })
    await until(() => expect(heard[1]!.some((word) => word.length === 256 * 1024)).toBe(true))
    await nodes[0]!.close()
    expect(await nodes[0]!.publish(topic, text('late'))).toMatchObject({ ok: false, code: 'GOSSIP_CLOSED' })
  })

  test('what a handler refuses goes no further, and who brings it again and again is left', async () => {
    const { nodes, heard } = await line(kind, 3, (message) =>
      wordsOf(message).startsWith('lie') ? 'reject' : 'accept',
    )
    await reach(nodes[0]!, heard.slice(1), 'warm')
    const liar = await kind.stranger(nodes[0]!)
    for (let i = 0; i < 20; i++) await liar.say(`lie ${i}`)
    await until(() => expect(nodes[0]!.counts().dropped.rejected).toBeGreaterThanOrEqual(5))
    // the line itself is as it was
    await reach(nodes[2]!, heard.slice(0, 2), 'after')
    expect(nodes[0]!.counts().dropped.rejected).toBeLessThan(20)
    expect(nodes[1]!.counts().dropped.rejected).toBe(0)
    await liar.close()
  })

  test('garbage, a flood and replays of one peer do not stop others', async () => {
    const { nodes, heard } = await line(kind, 3, undefined, { limits: { messagesPerSecond: 20 } })
    await reach(nodes[0]!, heard.slice(1), 'warm')
    const hostile = await kind.stranger(nodes[0]!)
    for (let i = 0; i < 30; i++) await hostile.garbage()
    await until(() => expect(nodes[0]!.counts().dropped.malformed).toBeGreaterThan(0))
    await hostile.close()
    const replayer = await kind.stranger(nodes[0]!)
    for (let i = 0; i < 60; i++) await replayer.say('again')
    await until(() => expect(nodes[0]!.counts().dropped.replay).toBeGreaterThanOrEqual(40))
    await replayer.close()
    const flooder = await kind.stranger(nodes[0]!)
    for (let i = 0; i < 1_000; i++) await flooder.say(`flood ${i}`)
    await until(() => expect(nodes[0]!.counts().dropped.flood).toBeGreaterThan(100))
    await reach(nodes[1]!, [heard[0]!, heard[2]!], 'after')
    expect(heard[1]!.filter((word) => word === 'again')).toHaveLength(1)
    // who passed it on is no flooder
    for (const node of nodes)
      for (const peer of node.peers())
        if (nodes.some(({ id }) => id === peer.id)) expect(peer.score).toBeGreaterThanOrEqual(0)
    await flooder.close()
  })

  test('a node in the middle goes, comes back, and the line is one again', async () => {
    const { nodes, heard } = await line(kind, 3)
    await reach(nodes[0]!, heard.slice(1), 'warm')
    await nodes[1]!.close()
    await until(() => expect(nodes.map((node) => node.peers().length)[2]).toBe(0))
    const again = await kind.restart(nodes[1]!, nodes[0]!)
    heard[1] = listen(again)
    if (kind === inProcess) (nodes[2] as InProcessGossip).connect(again as InProcessGossip)
    if (kind === libp2p) {
      // node 2 dials the id that is gone: one that knows the new id takes its place
      await nodes[2]!.close()
      nodes[2] = await kind.start(again)
      heard[2] = listen(nodes[2])
    }
    await joined([nodes[0]!, again, nodes[2]!])
    await reach(nodes[0]!, [heard[1]!, heard[2]!], 'back')
    await reach(nodes[2]!, [heard[0]!, heard[1]!], 'and forth')
  })

  test('who does not read fast enough is waited for, and loses nothing that was taken', async () => {
    const limits = { inboxMessages: 8, outboxBytes: 512 * 1024, messagesPerSecond: 10_000, bytesPerSecond: 1e9 }
    const fast = await kind.start(undefined, { limits })
    listen(fast)
    const slow = await kind.start(fast, { limits })
    const heard: string[] = []
    let release = (): void => undefined
    const gate = new Promise<void>((open) => {
      release = open
    })
    slow.subscribe(topic, async (message): Promise<GossipVerdict> => {
      await gate
      heard.push(wordsOf(message).slice(0, 10))
      return 'accept'
    })
    await joined([fast, slow])
    let taken = 0
    let refusal: string | undefined
    while (refusal === undefined && taken < 400) {
      const said = await fast.publish(topic, text(`${String(taken).padStart(10, '0')}${'x'.repeat(64 * 1024)}`))
      if (said.ok) taken++
      else refusal = said.code
      await delay(1)
    }
    expect(refusal).toBe('GOSSIP_BUSY')
    release()
    await until(() => expect(heard).toHaveLength(taken))
    expect((await fast.publish(topic, text('room again'))).ok).toBe(true)
    await until(() => expect(heard).toContain('room again'))
    expect(slow.counts().dropped.inbox).toBe(0)
    expect(new Set(heard).size).toBe(heard.length)
  })
})

test('a WebSocket peer that is there and does not answer is left after three heartbeats', async () => {
  const node = kept(await createWebSocketGossip({ listen: { port: 0 }, peers: [], heartbeatMs: 100, log }))
  const stranger = await webSocket.stranger(node)
  await until(() => expect(node.peers()).toHaveLength(1))
  // it answers pings for longer than one may be silent
  await delay(1_000)
  expect(node.peers()).toHaveLength(1)
  stranger.socket!.pause()
  await until(() => expect(node.peers()).toHaveLength(0))
  await stranger.close()
})

test('a WebSocket that listens takes no page of a browser for a peer, and says that its port is taken', async () => {
  const node = kept(await createWebSocketGossip({ listen: { port: 0 }, peers: [], log }))
  expect(node.url).toMatch(/^ws:\/\/127\.0\.0\.1:/)
  const { port } = new URL(node.url!)
  const response = await fetch(`http://127.0.0.1:${port}`, {
    headers: {
      origin: 'https://evil.example',
      'sec-websocket-key': 'AQIDBAUGBwgJCgsMDQ4PEA==',
      'sec-websocket-version': '13',
    },
  })
  expect(response.status).toBeGreaterThanOrEqual(400)
  await expect(createWebSocketGossip({ listen: { port: Number(port) }, peers: [], log })).rejects.toMatchObject({
    code: 'PORT_TAKEN',
  })
})

test('a peer that takes connections and says nothing is left, and dialled again', async () => {
  const server = createServer((socket) => void socket.on('error', () => undefined).resume()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  let connections = 0
  server.on('connection', () => connections++)
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const node = await createWebSocketGossip({ peers: [`ws://127.0.0.1:${port}`], log })
  await vi.waitFor(() => expect(connections).toBe(2), { timeout: 15_000 })
  await node.close()
  server.close()
})
