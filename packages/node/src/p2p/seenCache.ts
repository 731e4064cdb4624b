/** Ids that were seen: the newest ones, bounded in number and age. O(1). */

export type SeenCache = {
  has(id: string): boolean
  /** False if it was there already. */
  add(id: string): boolean
  readonly size: number
}

/** Two generations: an id is remembered for at least `forMs`, unless `count / 2` others came after it, and at most twice as long. */
export function createSeenCache(count: number, forMs: number, now: () => number): SeenCache {
  let young = new Set<string>()
  let old = new Set<string>()
  let since = now()
  const turn = (): void => {
    const age = now() - since
    if (age < forMs && young.size < count / 2) return
    old = age < 2 * forMs ? young : new Set()
    young = new Set()
    since = now()
  }
  const has = (id: string): boolean => {
    turn()
    return young.has(id) || old.has(id)
  }
  return {
    has,
    add(id) {
      if (has(id)) return false
      young.add(id)
      return true
    },
    get size() {
      return young.size + old.size
    },
  }
}
