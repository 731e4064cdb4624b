/** Counts what a transport does; a node's metrics read it. */
import type { GossipCounts, GossipDrop } from './gossip.js'

export type GossipMeter = {
  published(): void
  delivered(): void
  /** Or one fewer: what was taken for one. */
  duplicate(change?: number): void
  came(bytes: number): void
  went(bytes: number): void
  drop(why: GossipDrop): void
  counts(): GossipCounts
}

const drops: readonly GossipDrop[] = [
  'malformed',
  'oversize',
  'flood',
  'topic',
  'replay',
  'inbox',
  'outbox',
  'rejected',
]

export function createGossipMeter(): GossipMeter {
  const sums = { published: 0, delivered: 0, duplicates: 0, bytesIn: 0, bytesOut: 0 }
  const dropped = Object.fromEntries(drops.map((why) => [why, 0])) as Record<GossipDrop, number>
  return {
    published: () => void sums.published++,
    delivered: () => void sums.delivered++,
    duplicate(change = 1) {
      sums.duplicates += change
    },
    came(bytes) {
      sums.bytesIn += bytes
    },
    went(bytes) {
      sums.bytesOut += bytes
    },
    drop: (why) => void dropped[why]++,
    counts: () => ({ ...sums, dropped: { ...dropped } }),
  }
}
