/**
 * Gossip over libp2p: gossipsub on TCP, noise and yamux. Peers prove their ids here. Loaded when it is asked for and not before: a node that
 * gossips otherwise never touches these packages.
 */
import { accept, type Bytes, bytesToHex, Fault, refuse } from '@syncline/primitives'
import type { Logger } from 'pino'
import { randomBytes } from '../ports/randomness.js'
import { backOff, delay, monotonicMs } from '../ports/timers.js'
import { messageIdOf } from './frame.js'
import { type Gossip, type GossipLimits, type GossipPeer, gossipLimits, isTopic, mostTopics } from './gossip.js'
import { createInbox } from './inbox.js'
import {
  type Connection,
  type LibNode,
  type LibPeerId,
  loadLibp2p,
  type PubSubMessage,
  type PubSubRpc,
} from './libp2pParts.js'
import { createGossipMeter } from './meter.js'
import { createSeenCache, type SeenCache } from './seenCache.js'
import { createStanding, type Offence, type Standing } from './standing.js'

export type Libp2pGossipOptions = {
  /** Multiaddr, e.g. `/ip4/127.0.0.1/tcp/9222`; it does not listen if left out. */
  readonly listen?: string
  /** Multiaddrs of peers; with `/p2p/<id>` at their end only that peer will do. */
  readonly peers: readonly string[]
  readonly limits?: Partial<GossipLimits>
  readonly log: Logger
}

export type Libp2pGossip = Gossip & {
  /** Multiaddrs by which others reach it, its id at the end. */
  readonly addresses: readonly string[]
}

type Judged = { readonly id: LibPeerId; readonly standing: Standing; readonly sent: SeenCache }

/** A peer that was left is not let in again for so long. Under another id it is a stranger. */
const leftMs = 600_000
const leftCount = 4_096
/** Peers whose standing is remembered, and messages of each that a replay is known by. */
const mostJudged = 1_024
const sentCount = 4_096
const dialMs = 10_000
/** RPCs of gossipsub carry several messages and lists of ids. */
const rpcHead = 64 * 1024

/** Fault GOSSIP_TRANSPORT where the packages are not installed or an address is none. */
export async function createLibp2pGossip(options: Libp2pGossipOptions): Promise<Libp2pGossip> {
  const { log } = options
  const limits = { ...gossipLimits, ...options.limits }
  const meter = createGossipMeter()
  const inbox = createInbox(limits.inboxMessages, (topic, error) =>
    log.error({ err: error, topic }, 'a gossip handler failed'),
  )
  const judged = new Map<string, Judged>()
  const left = createSeenCache(leftCount, leftMs, monotonicMs)
  const stop = new AbortController()
  let closing: Promise<void> | undefined
  let node: LibNode | undefined

  const judgedOf = (id: LibPeerId): Judged => {
    const key = id.toString()
    const known = judged.get(key)
    if (known !== undefined) return known
    const [oldest] = judged.keys()
    if (judged.size >= mostJudged && oldest !== undefined) judged.delete(oldest)
    const peer = {
      id,
      standing: createStanding(limits, monotonicMs),
      sent: createSeenCache(sentCount, limits.seenMs, monotonicMs),
    }
    judged.set(key, peer)
    return peer
  }
  const blame = ({ id, standing }: Judged, what: Offence): void => {
    meter.drop(what)
    standing.bad(what)
    if (!standing.isLeft() || !left.add(id.toString())) return
    log.warn({ remote: id.toString(), reason: what }, 'left a gossip peer that misbehaves')
    node?.hangUp(id).catch((error: unknown) => log.debug({ err: error }, 'a peer was gone before it was left'))
  }

  const parts = await loadLibp2p()
  const isLeft = (id: LibPeerId): boolean => left.has(id.toString())
  const created = await parts.create({
    listen: options.listen,
    maxConnections: limits.maxPeers + options.peers.length,
    isLeft,
    onBytes: (inward, bytes) => (inward ? meter.came(bytes) : meter.went(bytes)),
    gossip: {
      emitSelf: false,
      fallbackToFloodsub: false,
      globalSignaturePolicy: 'StrictNoSign',
      allowPublishToZeroTopicPeers: true,
      ignoreDuplicatePublishError: true,
      // a stream is not read further until what it brought was handled
      awaitRpcHandler: true,
      awaitRpcMessageHandler: true,
      maxOutboundBufferSize: limits.outboxBytes,
      maxInboundDataLength: limits.maxBytes + rpcHead,
      seenTTL: limits.seenMs,
      msgIdFn: ({ topic, data }: PubSubMessage) => messageIdOf(topic, data),
      // what a peer did is judged here, as on the other transports; gossipsub's own penalties for topics stay out
      scoreParams: {
        appSpecificScore: (key: string) => judged.get(key)?.standing.score() ?? 0,
        appSpecificWeight: 1,
        IPColocationFactorWeight: 0,
      },
      scoreThresholds: { gossipThreshold: -40, publishThreshold: -60, graylistThreshold: -95 },
    },
  })
  node = created.node
  const { pubsub } = created

  /** What of an RPC may go on to gossipsub, which itself limits neither rates nor replays. */
  const admit = (from: LibPeerId, rpc: PubSubRpc, size: number): PubSubRpc | undefined => {
    if (isLeft(from)) return undefined
    const peer = judgedOf(from)
    if (!peer.standing.admit(size)) return void meter.drop('flood')
    const messages = (rpc.messages ?? []).filter(({ topic, data }, index) => {
      const payload = data ?? new Uint8Array()
      if (payload.length > limits.maxBytes) return void blame(peer, 'oversize')
      if (index > 0 && !peer.standing.admit(0)) return void meter.drop('flood')
      if (!inbox.topics().includes(topic)) return void meter.drop('topic')
      if (!peer.sent.add(bytesToHex(messageIdOf(topic, payload)))) return void blame(peer, 'replay')
      meter.duplicate() // until gossipsub finds that it is new
      return true
    })
    return { ...rpc, messages }
  }
  parts.guard(pubsub, admit, (from) => void blame(judgedOf(from), 'malformed'))

  const validate = async (from: LibPeerId, { topic, data }: PubSubMessage) => {
    const peer = judgedOf(from)
    meter.duplicate(-1)
    if (isLeft(from)) return 'reject'
    const message = { topic, bytes: Uint8Array.from(data) as Bytes, id: bytesToHex(messageIdOf(topic, data)) }
    const verdict = await inbox.push(from.toString(), { ...message, from: from.toString() })
    if (verdict === undefined) {
      meter.drop('inbox')
      return 'ignore'
    }
    meter.delivered()
    if (verdict === 'reject') blame(peer, 'rejected')
    if (verdict === 'accept') peer.standing.good()
    return verdict
  }

  /** Dials until it is told to stop; while a connection stands it waits for its end. */
  const keepDialling = async (address: string): Promise<void> => {
    const target = parts.addressOf(address)
    for (let failures = 0; !stop.signal.aborted; failures++) {
      try {
        const connection: Connection = await created.node.dial(target, {
          signal: AbortSignal.any([stop.signal, AbortSignal.timeout(dialMs)]),
        })
        failures = 0
        await parts.ended(connection, stop.signal)
      } catch (error) {
        if (failures === 1) log.info({ address, err: error }, 'a gossip peer does not answer')
      }
      await delay(backOff(failures + 1) * (0.75 + randomBytes(1)[0]! / 512), stop.signal)
    }
  }
  const dialling = options.peers.map(keepDialling)

  const peers = (): readonly GossipPeer[] =>
    pubsub.getPeers().map((id) => {
      const remote = created.node.getConnections(id)[0]?.remoteAddr.toString() ?? ''
      const topics = inbox.topics().filter((topic) => pubsub.getSubscribers(topic).some((one) => one.equals(id)))
      return { id: id.toString(), remote, topics, score: judged.get(id.toString())?.standing.score() ?? 0 }
    })

  return {
    id: created.node.peerId.toString(),
    addresses: created.node.getMultiaddrs().map((address) => address.toString()),
    async publish(topic, payload) {
      if (closing !== undefined) return refuse('GOSSIP_CLOSED', 'this transport has ended')
      if (!isTopic(topic)) return refuse('GOSSIP_TOPIC', `${JSON.stringify(topic)} is no topic`)
      if (payload.length > limits.maxBytes) {
        return refuse('GOSSIP_TOO_LARGE', `a message of ${payload.length} bytes, where ${limits.maxBytes} are the most`)
      }
      const readers = pubsub.getSubscribers(topic)
      const room = readers.filter((id) => parts.waiting(pubsub, id) + payload.length <= limits.outboxBytes)
      if (readers.length > 0 && room.length === 0) {
        meter.drop('outbox')
        return refuse('GOSSIP_BUSY', `none of ${readers.length} peers has room for it`)
      }
      const { recipients } = await pubsub.publish(topic, payload)
      meter.published()
      return accept(recipients.length)
    },
    subscribe(topic, handler) {
      if (!isTopic(topic) || inbox.topics().includes(topic) || inbox.topics().length >= mostTopics) {
        throw new Fault('GOSSIP_TOPIC', `${JSON.stringify(topic)} is no topic, has a reader, or is one too many`, {
          remedy: `topics are 1 to 64 characters of a-z, 0-9, '.', '/' and '-', at most ${mostTopics}, each with one handler`,
        })
      }
      const end = inbox.subscribe(topic, handler)
      pubsub.topicValidators.set(topic, validate)
      pubsub.subscribe(topic)
      return () => {
        pubsub.unsubscribe(topic)
        pubsub.topicValidators.delete(topic)
        end()
      }
    },
    peers,
    counts: meter.counts,
    close() {
      closing ??= (async () => {
        stop.abort()
        await created.node.stop()
        await Promise.all(dialling)
      })()
      return closing
    },
  }
}
