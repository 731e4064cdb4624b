/** A bounded cache by age in two generations: cheaper than exact LRU, and it keeps everything used since the last turn. */

/** Holds between `capacity` and 2 · `capacity` of the most recently used entries. Keys are strings: hostile bigints collide. */
export class AgedCache<V> {
  readonly #capacity: number
  #young = new Map<string, V>()
  #old = new Map<string, V>()

  /** `capacity` at least 1. */
  constructor(capacity: number) {
    this.#capacity = capacity
  }

  get(key: string): V | undefined {
    const value = this.#young.get(key)
    if (value !== undefined) return value
    const past = this.#old.get(key)
    if (past !== undefined) this.set(key, past)
    return past
  }

  set(key: string, value: V): void {
    this.#young.set(key, value)
    if (this.#young.size < this.#capacity) return
    this.#old = this.#young
    this.#young = new Map()
  }

  delete(key: string): void {
    this.#young.delete(key)
    this.#old.delete(key)
  }
}
