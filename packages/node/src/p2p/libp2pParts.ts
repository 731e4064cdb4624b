/**
 * What is used of libp2p and its gossipsub, loaded lazily. Of gossipsub two methods are wrapped that it does not export as API (`handleReceivedRpc`,
 * `decodeRpc`): it limits no rates. So its version is pinned, and the conformance tests hold on to it.
 */
import { Fault } from '@syncline/primitives'

export type LibPeerId = { toString(): string; equals(other: LibPeerId): boolean }
export type Multiaddr = { toString(): string }
export type Connection = {
  readonly status: string
  readonly remoteAddr: Multiaddr
  addEventListener(event: 'close', listener: () => void, options: { once: true }): void
}
export type LibNode = {
  readonly peerId: LibPeerId
  dial(address: Multiaddr, options: { signal: AbortSignal }): Promise<Connection>
  hangUp(id: LibPeerId): Promise<void>
  getMultiaddrs(): readonly Multiaddr[]
  getConnections(id: LibPeerId): readonly Connection[]
  stop(): Promise<void>
}
export type PubSubMessage = { readonly topic: string; readonly data: Uint8Array }
export type PubSubRpc = { readonly messages?: readonly { readonly topic: string; readonly data?: Uint8Array }[] }
type Validator = (from: LibPeerId, message: PubSubMessage) => Promise<'accept' | 'ignore' | 'reject'>
export type PubSub = {
  readonly topicValidators: Map<string, Validator>
  getPeers(): readonly LibPeerId[]
  getSubscribers(topic: string): readonly LibPeerId[]
  subscribe(topic: string): void
  unsubscribe(topic: string): void
  publish(topic: string, data: Uint8Array): Promise<{ readonly recipients: readonly LibPeerId[] }>
}
/** What is not API. */
type Inner = {
  handleReceivedRpc(from: LibPeerId, rpc: PubSubRpc): Promise<void>
  decodeRpc(bytes: Uint8Array): PubSubRpc
  readonly streamsOutbound: ReadonlyMap<string, { readonly rawStream: { readonly writeBufferLength?: number } }>
  readonly streamsInbound: ReadonlyMap<string, { readonly rawStream: Stream }>
}
type Stream = {
  readonly protocol: string
  pause(): void
  resume(): void
  send(data: { readonly byteLength: number }): boolean
  dispatchEvent(event: { readonly type: string; readonly data?: { readonly byteLength: number } }): boolean
}

export type LibParts = {
  create(options: {
    readonly listen: string | undefined
    readonly maxConnections: number
    readonly isLeft: (id: LibPeerId) => boolean
    readonly onBytes: (inward: boolean, bytes: number) => void
    readonly gossip: Readonly<Record<string, unknown>>
  }): Promise<{ readonly node: LibNode; readonly pubsub: PubSub }>
  /** Lets `admit` cut each RPC to what may go on (undefined: nothing), and tells of RPCs that cannot be decoded. */
  guard(
    pubsub: PubSub,
    admit: (from: LibPeerId, rpc: PubSubRpc, size: number) => PubSubRpc | undefined,
    onMalformed: (from: LibPeerId) => undefined,
  ): void
  /** Bytes that wait for a peer to read. */
  waiting(pubsub: PubSub, id: LibPeerId): number
  addressOf(text: string): Multiaddr
  /** Resolves when the connection has ended, or `signal` aborts. */
  ended(connection: Connection, signal: AbortSignal): Promise<void>
}

/** Bytes of one stream that may be on their way. */
const streamWindow = 1024 * 1024

/** Not known to the compiler, so that a node without these packages compiles and runs. */
const load = async (name: string): Promise<Readonly<Record<string, (...given: unknown[]) => unknown>>> => {
  try {
    return (await import(name)) as Readonly<Record<string, (...given: unknown[]) => unknown>>
  } catch (error) {
    throw new Fault('GOSSIP_TRANSPORT', `the package ${name} cannot be loaded`, {
      remedy: 'install it (`npm install`), or gossip over WebSockets',
      data: { name },
      cause: error,
    })
  }
}

/** libp2p calls it; Node 20 has it not. */
function polyfill(): void {
  const type = Promise as unknown as { withResolvers?: () => unknown }
  type.withResolvers ??= () => {
    let resolve: ((value: unknown) => void) | undefined
    let reject: ((reason: unknown) => void) | undefined
    const promise = new Promise((onDone, onError) => {
      resolve = onDone
      reject = onError
    })
    return { promise, resolve, reject }
  }
}

/** A measure of libp2p that nobody reads. */
const unread = {
  increment: () => undefined,
  decrement: () => undefined,
  update: () => undefined,
  observe: () => undefined,
  reset: () => undefined,
  timer: () => () => undefined,
}
const unreadOf = () => unread

/** Bytes that streams brought and gossipsub has not handled. It would take as many as come, and let them wait in memory. */
type Unhandled = WeakMap<Stream, number>

/** Counts the bytes of gossipsub's streams; nothing else that libp2p measures is kept. */
function countingMetrics(onBytes: (inward: boolean, bytes: number) => void, unhandled: Unhandled) {
  return () => ({
    trackMultiaddrConnection: () => undefined,
    trackProtocolStream(stream: Stream) {
      if (!stream.protocol.startsWith('/meshsub/')) return
      const { send, dispatchEvent } = stream
      stream.send = (data) => {
        onBytes(false, data.byteLength)
        return send.call(stream, data)
      }
      stream.dispatchEvent = (event) => {
        const bytes = event.type === 'message' ? (event.data?.byteLength ?? 0) : 0
        if (bytes > 0) {
          onBytes(true, bytes)
          const waiting = (unhandled.get(stream) ?? 0) + bytes
          unhandled.set(stream, waiting)
          if (waiting > streamWindow) stream.pause()
        }
        return dispatchEvent.call(stream, event)
      }
    },
    registerMetric: unreadOf,
    registerMetricGroup: unreadOf,
    registerCounter: unreadOf,
    registerCounterGroup: unreadOf,
    registerHistogram: unreadOf,
    registerHistogramGroup: unreadOf,
    registerSummary: unreadOf,
    registerSummaryGroup: unreadOf,
    traceFunction: <Traced>(_: string, traced: Traced): Traced => traced,
  })
}

/** Bytes of the length before an RPC. */
function varintLength(value: number): number {
  return Math.max(1, Math.ceil(Math.log2(value + 1) / 7))
}

/** Fault GOSSIP_TRANSPORT. About half a second. */
export async function loadLibp2p(): Promise<LibParts> {
  polyfill()
  const [core, gossipsub, tcp, identify, noise, yamux, multiaddr] = await Promise.all(
    [
      'libp2p',
      '@libp2p/gossipsub',
      '@libp2p/tcp',
      '@libp2p/identify',
      '@chainsafe/libp2p-noise',
      '@chainsafe/libp2p-yamux',
      '@multiformats/multiaddr',
    ].map(load),
  )
  const unhandled: Unhandled = new WeakMap()
  return {
    async create({ listen, maxConnections, isLeft, onBytes, gossip }) {
      const node = (await core!['createLibp2p']!({
        addresses: { listen: listen === undefined ? [] : [listen] },
        transports: [tcp!['tcp']!()],
        connectionEncrypters: [noise!['noise']!()],
        // by default a stream may bring 16 MB that nobody has read
        streamMuxers: [yamux!['yamux']!({ streamOptions: { maxStreamWindowSize: streamWindow } })],
        connectionManager: { maxConnections },
        connectionGater: {
          denyDialMultiaddr: () => false, // loopback is where domains of one machine are
          denyInboundEncryptedConnection: isLeft,
          denyOutboundEncryptedConnection: isLeft,
        },
        metrics: countingMetrics(onBytes, unhandled),
        services: { identify: identify!['identify']!(), pubsub: gossipsub!['gossipsub']!(gossip) },
      })) as LibNode & { readonly services: { readonly pubsub: PubSub } }
      return { node, pubsub: node.services.pubsub }
    },
    guard(pubsub, admit, onMalformed) {
      const inner = pubsub as unknown as Inner
      const handle = inner.handleReceivedRpc.bind(inner)
      const decode = inner.decodeRpc.bind(inner)
      /** Sizes of RPCs between their two methods. */
      const sizes = new WeakMap<PubSubRpc, number>()
      const undecoded = new WeakSet<PubSubRpc>()
      inner.decodeRpc = (bytes) => {
        let rpc: PubSubRpc
        try {
          rpc = decode(bytes)
        } catch {
          // not known here whose it is: `handleReceivedRpc` blames the peer
          rpc = {}
          undecoded.add(rpc)
        }
        sizes.set(rpc, bytes.length)
        return rpc
      }
      inner.handleReceivedRpc = async (from, rpc) => {
        const size = sizes.get(rpc) ?? 0
        try {
          const admitted = undecoded.has(rpc) ? onMalformed(from) : admit(from, rpc, size)
          if (admitted !== undefined) await handle(from, admitted)
        } finally {
          const stream = inner.streamsInbound.get(from.toString())?.rawStream
          if (stream !== undefined) {
            const waiting = Math.max(0, (unhandled.get(stream) ?? 0) - size - varintLength(size))
            unhandled.set(stream, waiting)
            if (waiting <= streamWindow / 2) stream.resume()
          }
        }
      }
    },
    waiting(pubsub, id) {
      const stream = (pubsub as unknown as Inner).streamsOutbound.get(id.toString())
      return stream?.rawStream.writeBufferLength ?? 0
    },
    addressOf(text) {
      try {
        return multiaddr!['multiaddr']!(text) as Multiaddr
      } catch (error) {
        throw new Fault('GOSSIP_TRANSPORT', `${JSON.stringify(text)} is no multiaddr`, {
          remedy: 'give peers as /ip4/<address>/tcp/<port>/p2p/<id>',
          cause: error,
        })
      }
    },
    ended: (connection, signal) =>
      new Promise((resolve) => {
        if (connection.status !== 'open' || signal.aborted) return resolve()
        connection.addEventListener('close', resolve, { once: true })
        signal.addEventListener('abort', () => resolve(), { once: true })
      }),
  }
}
