/** Bytes of answers that wait for their readers, all connections together: a node runs out of memory by those who do not read. */

export type Outbox = {
  /** Bytes that wait now. */
  readonly waiting: number
  /**
   * Takes an answer of `bytes` in. Gives what to call once it was written or its connection ended (again is harmless), or undefined
   * when too much waits already.
   */
  admit(bytes: number): (() => void) | undefined
}

/** An outbox that holds `limit` bytes. One answer larger than that is taken while nothing else waits. */
export function createOutbox(limit: number): Outbox {
  let waiting = 0
  return {
    get waiting() {
      return waiting
    },
    admit(bytes) {
      if (waiting > 0 && waiting + bytes > limit) return undefined
      waiting += bytes
      let held = true
      return () => {
        if (!held) return
        held = false
        waiting -= bytes
      }
    },
  }
}
