/** Repeatable randomness: what a fault is follows from the seed and its number. */
export type Random = {
  /** A whole number in [0, below). */
  below(below: number): number
  pick<Value>(list: readonly Value[]): Value
  /** True once in `times`. */
  once(times: number): boolean
  shuffle<Value>(list: readonly Value[]): Value[]
}

/** mulberry32 of a seed and a number. */
export function createRandom(seed: number, index: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) | 0
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % limit
  }
  return {
    below,
    pick: (list) => list[below(list.length)]!,
    once: (times) => below(times) === 0,
    shuffle(list) {
      const out = [...list]
      for (let i = out.length - 1; i > 0; i--) {
        const j = below(i + 1)
        ;[out[i], out[j]] = [out[j]!, out[i]!]
      }
      return out
    },
  }
}
