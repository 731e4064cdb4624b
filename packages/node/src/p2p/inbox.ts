/** What peers sent and handlers have not looked at: a bounded queue a peer, one message at a time, peers in turn, so that none crowds out others. */
import type { GossipHandler, GossipMessage, GossipVerdict } from './gossip.js'

export type Inbox = {
  /** The handler's verdict, once it had its turn; undefined if too much of this peer waits already, or nobody reads the topic. */
  push(from: string, message: GossipMessage): Promise<GossipVerdict> | undefined
  /** Messages of a peer that wait. */
  waiting(from: string): number
  /** Drops what a peer has waiting: it gets `ignore`. */
  forget(from: string): void
  subscribe(topic: string, handler: GossipHandler): () => void
  topics(): readonly string[]
}

type Waiting = { readonly message: GossipMessage; readonly done: (verdict: GossipVerdict) => void }

export function createInbox(mostOfPeer: number, onError: (topic: string, error: unknown) => void): Inbox {
  const handlers = new Map<string, GossipHandler>()
  /** In turn: the map's order is the order of peers, and who was served goes to its end. */
  const queues = new Map<string, Waiting[]>()
  let running = false

  const judge = async (message: GossipMessage): Promise<GossipVerdict> => {
    const handler = handlers.get(message.topic)
    if (handler === undefined) return 'ignore'
    try {
      return await handler(message)
    } catch (error) {
      onError(message.topic, error)
      return 'ignore'
    }
  }

  const run = async (): Promise<void> => {
    for (;;) {
      const [turn] = queues
      if (turn === undefined) break
      const [from, queue] = turn
      const next = queue.shift()
      queues.delete(from)
      if (queue.length > 0) queues.set(from, queue)
      if (next !== undefined) next.done(await judge(next.message))
    }
    running = false
  }

  return {
    push(from, message) {
      if (!handlers.has(message.topic)) return undefined
      const queue = queues.get(from) ?? []
      if (queue.length >= mostOfPeer) return undefined
      const verdict = new Promise<GossipVerdict>((done) => queue.push({ message, done }))
      queues.set(from, queue)
      if (!running) {
        running = true
        void run() // judge catches all that a handler throws
      }
      return verdict
    },
    waiting: (from) => queues.get(from)?.length ?? 0,
    forget(from) {
      for (const { done } of queues.get(from) ?? []) done('ignore')
      queues.delete(from)
    },
    subscribe(topic, handler) {
      handlers.set(topic, handler)
      return () => {
        if (handlers.get(topic) === handler) handlers.delete(topic)
      }
    },
    topics: () => [...handlers.keys()],
  }
}
