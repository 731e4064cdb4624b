/**
 * Floods messages over links: what is new and stands goes to every peer that reads the topic, but the one it came from. The router of the
 * transports in process and over WebSocket; libp2p brings its own.
 */
import { accept, type Bytes, bytesToHex, Fault, type Hex, refuse } from '@syncline/primitives'
import type { Logger } from 'pino'
import { delay } from '../ports/timers.js'
import { decodeFrame, encodeHello, encodeMessage, type Frame, frameHead, messageIdOf } from './frame.js'
import { type Gossip, type GossipLimits, type GossipPeer, isTopic, mostTopics } from './gossip.js'
import { createInbox } from './inbox.js'
import { createGossipMeter } from './meter.js'
import { createSeenCache, type SeenCache } from './seenCache.js'
import { createStanding, type Offence, type Standing } from './standing.js'

/** One way to one peer, as its transport gives it. */
export type Link = {
  readonly remote: string
  /** Whether this node chose the peer. */
  readonly isDialled: boolean
  /** False if there is no room: the peer did not read what was sent before. */
  send(frame: Bytes): boolean
  /** Reads no further from the peer, or does again. */
  setReading(on: boolean): void
  close(reason: string): void
}

/** What the transport tells the router of a link. */
export type LinkEnd = { received(frame: Bytes): void; closed(): void }

export type Router = Gossip & {
  /** Undefined if there are too many peers. */
  attach(link: Link): LinkEnd | undefined
}

type Peer = {
  readonly key: string
  readonly link: Link
  readonly standing: Standing
  /** What it sent. */
  readonly sent: SeenCache
  readonly gone: AbortController
  id: Hex | undefined
  topics: readonly string[]
}

/** A peer that says nothing of itself for so long is left. */
const helloMs = 5_000
/** What one peer sent is remembered as far as it can be a replay. */
const sentCount = 4_096

export function createRouter(parts: {
  readonly id: Hex
  readonly limits: GossipLimits
  readonly now: () => number
  readonly log: Logger
  /** Ends the transport. */
  readonly onClose: () => Promise<void>
}): Router {
  const { id, limits, now, log } = parts
  const meter = createGossipMeter()
  const seen = createSeenCache(limits.seenCount, limits.seenMs, now)
  const inbox = createInbox(limits.inboxMessages, (topic, error) =>
    log.error({ err: error, topic }, 'a gossip handler failed'),
  )
  const peers = new Set<Peer>()
  let links = 0
  let closing: Promise<void> | undefined

  const leave = (peer: Peer, reason: string): void => {
    if (!peers.delete(peer)) return
    peer.gone.abort()
    inbox.forget(peer.key)
    peer.link.close(reason)
  }
  const blame = (peer: Peer, what: Offence): void => {
    meter.drop(what)
    peer.standing.bad(what)
    if (!peer.standing.isLeft()) return
    log.warn({ remote: peer.link.remote, reason: what }, 'left a gossip peer that misbehaves')
    leave(peer, 'misbehaviour')
  }
  const send = (peer: Peer, frame: Bytes): boolean => {
    const sent = peer.link.send(frame)
    if (sent) meter.went(frame.length)
    else meter.drop('outbox')
    return sent
  }
  const greet = (peer: Peer): void => void send(peer, encodeHello(id, inbox.topics()))

  /** Readers of a topic. A peer that this node dialled and that dialled this node, too, is one: the dialled way is the one that is surely its. */
  const readers = (topic: string, except?: Peer): Peer[] => {
    const dialled = new Set<string>()
    for (const peer of peers) if (peer.link.isDialled && peer.id !== undefined) dialled.add(peer.id)
    return [...peers].filter(
      (peer) =>
        peer !== except &&
        peer.topics.includes(topic) &&
        peer.id !== except?.id &&
        (peer.link.isDialled || !dialled.has(peer.id ?? '')),
    )
  }

  const hello = (peer: Peer, frame: Frame & { kind: 'hello' }): void => {
    if (frame.id === id) leave(peer, 'that is this node itself')
    // another name in the middle is another node: none that is honest does it
    else if (peer.id !== undefined && peer.id !== frame.id) blame(peer, 'malformed')
    else {
      peer.id = frame.id
      peer.topics = frame.topics
    }
  }

  const message = async (peer: Peer, topic: string, payload: Bytes, frame: Bytes): Promise<void> => {
    if (payload.length > limits.maxBytes) return blame(peer, 'oversize')
    const messageId = bytesToHex(messageIdOf(topic, payload))
    if (!peer.sent.add(messageId)) return blame(peer, 'replay')
    if (seen.has(messageId)) return meter.duplicate()
    // it may have ended a moment ago: no offence
    if (!inbox.topics().includes(topic)) return meter.drop('topic')
    const judged = inbox.push(peer.key, { topic, bytes: payload, id: messageId, from: peer.id ?? peer.key })
    if (judged === undefined) return meter.drop('inbox')
    seen.add(messageId)
    if (inbox.waiting(peer.key) >= limits.inboxMessages / 2) peer.link.setReading(false)
    const verdict = await judged
    meter.delivered()
    if (inbox.waiting(peer.key) <= limits.inboxMessages / 4 && peers.has(peer)) peer.link.setReading(true)
    if (verdict === 'reject') return blame(peer, 'rejected')
    if (verdict === 'ignore') return
    peer.standing.good()
    // who sent it meanwhile has it
    for (const reader of readers(topic, peer)) if (!reader.sent.has(messageId)) send(reader, frame)
  }

  const onFrame = async (peer: Peer, frame: Bytes): Promise<void> => {
    meter.came(frame.length)
    if (frame.length > limits.maxBytes + frameHead) return blame(peer, 'oversize')
    if (!peer.standing.admit(frame.length)) return meter.drop('flood')
    const decoded = decodeFrame(frame)
    if (decoded === undefined || (peer.id === undefined && decoded.kind !== 'hello')) return blame(peer, 'malformed')
    if (decoded.kind === 'hello') return hello(peer, decoded)
    await message(peer, decoded.topic, decoded.payload, frame)
  }
  const received = (peer: Peer, frame: Bytes): void => {
    if (!peers.has(peer)) return
    onFrame(peer, frame).catch((error: unknown) => log.error({ err: error }, 'a gossip message failed'))
  }

  /** Room for another inbound link: the worst of those that misbehave makes it. */
  const hasRoom = (): boolean => {
    const inbound = [...peers].filter(({ link }) => !link.isDialled)
    if (inbound.length < limits.maxPeers) return true
    const worst = inbound.reduce((a, b) => (b.standing.score() < a.standing.score() ? b : a))
    if (worst.standing.score() >= 0) return false
    leave(worst, 'too many peers')
    return true
  }

  return {
    id,
    attach(link) {
      if (closing !== undefined || (!link.isDialled && !hasRoom())) return undefined
      const peer: Peer = {
        key: `${++links}`,
        link,
        standing: createStanding(limits, now),
        sent: createSeenCache(sentCount, limits.seenMs, now),
        gone: new AbortController(),
        id: undefined,
        topics: [],
      }
      peers.add(peer)
      greet(peer)
      void delay(helloMs, peer.gone.signal).then(() => {
        if (peer.id === undefined) leave(peer, 'no hello')
      })
      return { received: (frame) => received(peer, frame), closed: () => leave(peer, 'closed') }
    },
    async publish(topic, payload) {
      if (closing !== undefined) return refuse('GOSSIP_CLOSED', 'this transport has ended')
      if (!isTopic(topic)) return refuse('GOSSIP_TOPIC', `${JSON.stringify(topic)} is no topic`)
      if (payload.length > limits.maxBytes) {
        return refuse('GOSSIP_TOO_LARGE', `a message of ${payload.length} bytes, where ${limits.maxBytes} are the most`)
      }
      const messageId = bytesToHex(messageIdOf(topic, payload))
      if (seen.has(messageId)) return accept(0)
      const frame = encodeMessage(topic, payload)
      const to = readers(topic)
      const reached = to.filter((peer) => send(peer, frame)).length
      if (to.length > 0 && reached === 0) return refuse('GOSSIP_BUSY', `none of ${to.length} peers has room for it`)
      seen.add(messageId)
      meter.published()
      return accept(reached)
    },
    subscribe(topic, handler) {
      if (!isTopic(topic) || inbox.topics().includes(topic) || inbox.topics().length >= mostTopics) {
        throw new Fault('GOSSIP_TOPIC', `${JSON.stringify(topic)} is no topic, has a reader, or is one too many`, {
          remedy: `topics are 1 to 64 characters of a-z, 0-9, '.', '/' and '-', at most ${mostTopics}, each with one handler`,
        })
      }
      const end = inbox.subscribe(topic, handler)
      for (const peer of peers) greet(peer)
      return () => {
        end()
        for (const peer of peers) greet(peer)
      }
    },
    peers: () =>
      [...peers].flatMap((peer): GossipPeer[] =>
        peer.id === undefined
          ? []
          : [{ id: peer.id, remote: peer.link.remote, topics: peer.topics, score: peer.standing.score() }],
      ),
    counts: meter.counts,
    close() {
      closing ??= (async () => {
        for (const peer of peers) leave(peer, 'this node ends')
        await parts.onClose()
      })()
      return closing
    },
  }
}
