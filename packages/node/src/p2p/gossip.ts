/**
 * The gossip port: topics that carry bytes between nodes, at most once to each handler, in no order, and never for certain. What must arrive is
 * asked for again by whoever needs it. Three transports keep the same contract (conformance.test.ts): in process, WebSocket, libp2p gossipsub.
 *
 * Nothing authenticates a peer here: who said a thing is what the bytes themselves prove. docs/gossip.md.
 */
import type { Bytes, Hex, Result } from '@syncline/primitives'

/**
 * What a handler says of a message. Only what it accepts is passed on. `reject` is for what no honest node passes on, whatever it knows: it costs
 * the peer its standing. What a node that knows more, or less, may see otherwise is `ignore`.
 */
export type GossipVerdict = 'accept' | 'ignore' | 'reject'

export type GossipMessage = {
  readonly topic: string
  readonly bytes: Bytes
  /** keccak(topic ‖ 0 ‖ bytes): one content is one message, whoever sends it. */
  readonly id: Hex
  /** The peer that gave it, which need not be who made it. */
  readonly from: string
}

/** Called for one message after another. What it throws is logged, and counts as `ignore`. */
export type GossipHandler = (message: GossipMessage) => GossipVerdict | Promise<GossipVerdict>

export type GossipCode = 'GOSSIP_TOO_LARGE' | 'GOSSIP_TOPIC' | 'GOSSIP_BUSY' | 'GOSSIP_CLOSED'

export type GossipPeer = {
  /** As it calls itself; unproved but with libp2p. */
  readonly id: string
  /** Where it is: a URL that this node dialled, or an address that dialled it. */
  readonly remote: string
  readonly topics: readonly string[]
  /** 0 for a stranger, at most 100, negative for one that misbehaved; it is left at -100. */
  readonly score: number
}

/** Why something that came in was not given to a handler, or something that should go out did not. */
export type GossipDrop =
  /** Not of the form that peers speak. */
  | 'malformed'
  | 'oversize'
  /** More than a peer may send in the time; no offence, as who relays a flood did not make it. */
  | 'flood'
  /** Of a topic that nobody here reads. */
  | 'topic'
  /** The same peer sent it before. */
  | 'replay'
  /** Handlers did not keep up. */
  | 'inbox'
  /** The peer did not keep up with what it is sent. */
  | 'outbox'
  /** Handlers said so. */
  | 'rejected'

export type GossipCounts = {
  /** Messages that this node published, that came in and went to a handler, that came in once more. */
  readonly published: number
  readonly delivered: number
  readonly duplicates: number
  /** Bytes of frames, with the frames' own heads; not those of TCP, TLS or a libp2p stream. */
  readonly bytesIn: number
  readonly bytesOut: number
  readonly dropped: Readonly<Record<GossipDrop, number>>
}

export type Gossip = {
  readonly id: string
  /**
   * Sends to all peers that read the topic, now; those that come later do not get it. `value` is how many it is on its way to, which may be 0.
   * Publishing again what was published within `seenMs` does nothing. Refused: GOSSIP_TOO_LARGE, GOSSIP_TOPIC, GOSSIP_CLOSED, and GOSSIP_BUSY where
   * no peer has room for it: try again later. `via` is a peer's id: if it reads the topic it alone gets it, where the transport can do that; it
   * passes on what it accepts, as always.
   */
  publish(topic: string, bytes: Bytes, via?: string): Promise<Result<number, GossipCode>>
  /** One handler a topic. Gives back how to end it. */
  subscribe(topic: string, handler: GossipHandler): () => void
  peers(): readonly GossipPeer[]
  counts(): GossipCounts
  close(): Promise<void>
}

export type GossipLimits = {
  /** Of one message, without its topic. */
  readonly maxBytes: number
  /** Ids that are remembered, at least half of them, for `seenMs` at least as long as that is not too many. */
  readonly seenCount: number
  readonly seenMs: number
  /** Messages of a peer that wait for handlers. */
  readonly inboxMessages: number
  /** Bytes that wait for a peer to read. */
  readonly outboxBytes: number
  /** What a peer may send, and save up for ten seconds. */
  readonly messagesPerSecond: number
  readonly bytesPerSecond: number
  /** Peers at once, whoever dialled. */
  readonly maxPeers: number
}

/** A quorum of 64 votes thrice a second, each with its signature, is 200 messages and 100 kB. */
export const gossipLimits: GossipLimits = {
  maxBytes: 256 * 1024,
  seenCount: 16_384,
  seenMs: 120_000,
  inboxMessages: 256,
  outboxBytes: 4 * 1024 * 1024,
  messagesPerSecond: 400,
  bytesPerSecond: 2 * 1024 * 1024,
  maxPeers: 64,
}

/** Topics of one node. */
export const mostTopics = 32

/** 1 to 64 characters of a-z, 0-9 and ./-. */
export function isTopic(topic: string): boolean {
  return /^[a-z0-9./-]{1,64}$/.test(topic)
}
