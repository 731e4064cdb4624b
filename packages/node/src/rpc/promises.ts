/** The newest pre-confirmations, by block. */
import type { NodeApi, PreConfirmation } from '../chain/api.js'

export type Promises = {
  get(number: bigint): PreConfirmation | undefined
  /** Promises of blocks from `from` on, or the newest, in order; at most `limit`. O(promises kept). */
  list(from: bigint | undefined, limit: number): readonly PreConfirmation[]
  close(): void
}

/** Promises kept; at one block a second more than an hour, far longer than a batch takes to L1. */
const kept = 4_096

export function createPromises(api: NodeApi): Promises {
  const byNumber = new Map<bigint, PreConfirmation>()
  const stop = api.on((event) => {
    if (event.kind === 'reorg') for (const block of event.removed) byNumber.delete(block.number)
    if (event.kind !== 'block' || event.preConfirmation === undefined) return
    byNumber.set(event.block.number, event.preConfirmation)
    if (byNumber.size > kept) {
      const oldest = byNumber.keys().next()
      if (!oldest.done) byNumber.delete(oldest.value)
    }
  })
  return {
    get: (number) => byNumber.get(number),
    list(from, limit) {
      const known = [...byNumber.values()].sort((a, b) => (a.number < b.number ? -1 : 1))
      return from === undefined ? known.slice(-limit) : known.filter(({ number }) => number >= from).slice(0, limit)
    },
    close: stop,
  }
}
