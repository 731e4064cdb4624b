/** What happens next in simulated time: a heap by (time, order of scheduling), so that a run is the same every time. */
export type EventQueue = {
  readonly add: (at: number, run: () => void) => void
  /** Takes the next event out and runs it; false if there is none. */
  readonly step: () => boolean
  readonly now: () => number
}

type Entry = { readonly at: number; readonly order: number; readonly run: () => void }

export function createEventQueue(): EventQueue {
  const heap: Entry[] = []
  let order = 0
  let now = 0
  const isBefore = (a: Entry, b: Entry): boolean => a.at < b.at || (a.at === b.at && a.order < b.order)
  return {
    add(at, run) {
      const entry = { at: Math.max(at, now), order: order++, run }
      let i = heap.push(entry) - 1
      for (let up = (i - 1) >> 1; i > 0 && isBefore(entry, heap[up]!); up = (i - 1) >> 1) {
        heap[i] = heap[up]!
        i = up
      }
      heap[i] = entry
    },
    step() {
      const top = heap[0]
      if (top === undefined) return false
      const last = heap.pop()!
      if (heap.length > 0) {
        let i = 0
        for (;;) {
          let least = 2 * i + 1
          if (least >= heap.length) break
          if (least + 1 < heap.length && isBefore(heap[least + 1]!, heap[least]!)) least++
          if (!isBefore(heap[least]!, last)) break
          heap[i] = heap[least]!
          i = least
        }
        heap[i] = last
      }
      now = top.at
      top.run()
      return true
    },
    now: () => now,
  }
}
