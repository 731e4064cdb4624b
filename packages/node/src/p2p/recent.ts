/** Frames of the newest messages, for peers that ask for one that they missed. O(1). */
import type { Bytes, Hex } from '@syncline/primitives'

export type RecentFrames = {
  /** The oldest make room. */
  add(id: Hex, frame: Bytes): void
  get(id: Hex): Bytes | undefined
}

export function createRecentFrames(mostCount: number, mostBytes: number): RecentFrames {
  const frames = new Map<Hex, Bytes>()
  let size = 0
  return {
    add(id, frame) {
      if (frames.has(id)) return
      frames.set(id, frame)
      size += frame.length
      for (const [oldest, { length }] of frames) {
        if (frames.size <= mostCount && size <= mostBytes) break
        frames.delete(oldest)
        size -= length
      }
    },
    get: (id) => frames.get(id),
  }
}
