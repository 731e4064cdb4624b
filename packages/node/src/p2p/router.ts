/**
 * Passes messages on over links: what is new and stands goes to every peer that reads the topic, but the one it came from and those that it reaches
 * itself, as both say. These are told a moment later what they could have missed, and ask for it: nobody is cut off by a peer that says it passed
 * something on and did not. Where all know all, a message travels once to each. The router of the transports in process and over WebSocket; libp2p
 * brings its own.
 */
import { accept, type Bytes, bytesToHex, Fault, type Hex, refuse } from '@syncline/primitives'
import type { Logger } from 'pino'
import { delay, soon } from '../ports/timers.js'
import {
  decodeFrame,
  encodeHello,
  encodeIds,
  encodeMessage,
  type Frame,
  frameHead,
  messageIdOf,
  mostIds,
} from './frame.js'
import { type Gossip, type GossipLimits, type GossipPeer, isTopic, mostTopics } from './gossip.js'
import { createInbox } from './inbox.js'
import { createGossipMeter } from './meter.js'
import { createRecentFrames } from './recent.js'
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
  /** What it is to be told of, and what it was told of and may ask for. */
  readonly owed: Set<Hex>
  readonly told: Set<Hex>
  readonly gone: AbortController
  id: Hex | undefined
  topics: readonly string[]
  /** Ids of nodes that it says it is connected to. */
  near: ReadonlySet<string>
}

/** A peer that says nothing of itself for so long is left. */
const helloMs = 5_000
/** What one peer sent is remembered as far as it can be a replay. */
const sentCount = 4_096
/** Messages that peers may still ask for, and their bytes; of one peer, what it is to be told of. */
const recentCount = 1_024
const recentBytes = 4 * 1024 * 1024
/** Until peers are told what they could have missed, and who is connected. */
const repairMs = 250
const nearMs = 200

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
  const recent = createRecentFrames(recentCount, recentBytes)
  const peers = new Set<Peer>()
  const ended = new AbortController()
  let links = 0
  let closing: Promise<void> | undefined

  const leave = (peer: Peer, reason: string): void => {
    if (!peers.delete(peer)) return
    if (peer.id !== undefined) tellNear()
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
  const give = (peer: Peer, messageId: Hex, frame: Bytes): void => {
    if (!send(peer, frame)) owe(peer, messageId)
  }

  const tellNear = soon(nearMs, ended.signal, () => {
    const ids = new Set([...peers].flatMap(({ id }) => (id === undefined ? [] : [id])))
    const frame = encodeIds('near', [...ids].slice(0, mostIds))
    for (const peer of peers) if (peer.id !== undefined) send(peer, frame)
  })
  const tellOwed = soon(repairMs, ended.signal, () => {
    for (const peer of peers) {
      const ids = [...peer.owed].filter((messageId) => !peer.sent.has(messageId))
      peer.owed.clear()
      for (let at = 0; at < ids.length; at += mostIds) {
        const some = ids.slice(at, at + mostIds)
        const isTold = send(peer, encodeIds('have', some))
        for (const messageId of some) {
          if (isTold) peer.told.add(messageId)
          // later, when it has read what waits for it
          else owe(peer, messageId)
        }
      }
      for (const oldest of peer.told) {
        if (peer.told.size <= recentCount) break
        peer.told.delete(oldest)
      }
    }
  })
  const owe = (peer: Peer, messageId: Hex): void => {
    if (peer.owed.size >= recentCount) return
    peer.owed.add(messageId)
    tellOwed()
  }
  /** Whether a peer gives another one what it has, itself: they are connected, as both say. */
  const reaches = (peer: Peer, other: Peer): boolean =>
    peer.id !== undefined && other.id !== undefined && other.near.has(peer.id) && peer.near.has(other.id)

  /** Readers of a topic. A peer that this node dialled and that dialled this node, too, is one: the dialled way is the one that is surely its. */
  const readers = (topic: string, except?: Peer): Peer[] => {
    const dialled = new Set<string>()
    for (const peer of peers) if (peer.link.isDialled && peer.id !== undefined) dialled.add(peer.id)
    return [...peers].filter(
      (peer) => peer !== except && peer.topics.includes(topic) && (peer.link.isDialled || !dialled.has(peer.id ?? '')),
    )
  }

  const hello = (peer: Peer, frame: Frame & { kind: 'hello' }): void => {
    if (frame.id === id) leave(peer, 'that is this node itself')
    // another name in the middle is another node: none that is honest does it
    else if (peer.id !== undefined && peer.id !== frame.id) blame(peer, 'malformed')
    else {
      if (peer.id === undefined) tellNear()
      peer.id = frame.id
      peer.topics = frame.topics
    }
  }
  const have = (peer: Peer, ids: readonly Hex[]): void => {
    for (const messageId of ids) peer.owed.delete(messageId)
    const missing = ids.filter((messageId) => !seen.has(messageId))
    if (missing.length > 0) send(peer, encodeIds('want', missing))
  }
  /** A peer is given once what it was told of: more would let it make this node send without end. */
  const want = (peer: Peer, ids: readonly Hex[]): void => {
    for (const messageId of ids) {
      const frame = peer.told.delete(messageId) ? recent.get(messageId) : undefined
      if (frame !== undefined) give(peer, messageId, frame)
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
    recent.add(messageId, frame)
    // who sent it meanwhile has it
    for (const reader of readers(topic, peer)) {
      if (reader.sent.has(messageId)) continue
      // one of the same name is the same node, unless one of the two is a liar
      if (reader.id === peer.id || reaches(peer, reader)) owe(reader, messageId)
      else give(reader, messageId, frame)
    }
  }

  const onFrame = async (peer: Peer, frame: Bytes): Promise<void> => {
    meter.came(frame.length)
    if (frame.length > limits.maxBytes + frameHead) return blame(peer, 'oversize')
    if (!peer.standing.admit(frame.length)) return meter.drop('flood')
    const decoded = decodeFrame(frame)
    if (decoded === undefined || (peer.id === undefined && decoded.kind !== 'hello')) return blame(peer, 'malformed')
    if (decoded.kind === 'hello') return hello(peer, decoded)
    if (decoded.kind === 'have') return have(peer, decoded.ids)
    if (decoded.kind === 'want') return want(peer, decoded.ids)
    if (decoded.kind === 'message') return message(peer, decoded.topic, decoded.payload, frame)
    peer.near = new Set(decoded.ids)
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
        owed: new Set(),
        told: new Set(),
        gone: new AbortController(),
        id: undefined,
        topics: [],
        near: new Set(),
      }
      peers.add(peer)
      greet(peer)
      void delay(helloMs, peer.gone.signal).then(() => {
        if (peer.id === undefined) leave(peer, 'no hello')
      })
      return { received: (frame) => received(peer, frame), closed: () => leave(peer, 'closed') }
    },
    async publish(topic, payload, via) {
      if (closing !== undefined) return refuse('GOSSIP_CLOSED', 'this transport has ended')
      if (!isTopic(topic)) return refuse('GOSSIP_TOPIC', `${JSON.stringify(topic)} is no topic`)
      if (payload.length > limits.maxBytes) {
        return refuse('GOSSIP_TOO_LARGE', `a message of ${payload.length} bytes, where ${limits.maxBytes} are the most`)
      }
      const messageId = bytesToHex(messageIdOf(topic, payload))
      if (seen.has(messageId)) return accept(0)
      const frame = encodeMessage(topic, payload)
      const all = readers(topic)
      const one = via === undefined ? [] : all.filter((peer) => peer.id === via)
      const to = one.length > 0 ? one : all
      const missed = to.filter((peer) => !send(peer, frame))
      if (to.length > 0 && missed.length === to.length)
        return refuse('GOSSIP_BUSY', `none of ${to.length} peers has room for it`)
      seen.add(messageId)
      recent.add(messageId, frame)
      for (const peer of missed) owe(peer, messageId)
      meter.published()
      return accept(to.length - missed.length)
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
        ended.abort()
        for (const peer of peers) leave(peer, 'this node ends')
        await parts.onClose()
      })()
      return closing
    },
  }
}
