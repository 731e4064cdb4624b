/** The discrete-event model that all engines of the comparison run in: simulated milliseconds, one seed, the same delays and blocks (OIP-46). */
import { createDraw } from '../../test/support/draw.js'

/** Things that happen at a time; of one time, in the order in which they were planned. */
export type Simulation = {
  readonly now: () => number
  readonly at: (time: number, work: () => void) => void
  /** Runs until nothing is left or the time is over. */
  readonly run: (until: number) => void
}

export function createSimulation(): Simulation {
  type Event = { readonly time: number; readonly order: number; readonly work: () => void }
  const heap: Event[] = []
  let clock = 0
  let planned = 0
  const isBefore = (a: Event, b: Event): boolean => a.time < b.time || (a.time === b.time && a.order < b.order)
  function pop(): Event {
    const top = heap[0]!
    const last = heap.pop()!
    if (heap.length === 0) return top
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      if (left >= heap.length) break
      const child = left + 1 < heap.length && isBefore(heap[left + 1]!, heap[left]!) ? left + 1 : left
      if (!isBefore(heap[child]!, last)) break
      heap[at] = heap[child]!
      at = child
    }
    heap[at] = last
    return top
  }
  return {
    now: () => clock,
    at(time, work) {
      const event: Event = { time: Math.max(time, clock), order: planned++, work }
      let at = heap.length
      heap.push(event)
      while (at > 0 && isBefore(event, heap[(at - 1) >> 1]!)) {
        heap[at] = heap[(at - 1) >> 1]!
        at = (at - 1) >> 1
      }
      heap[at] = event
    },
    run(until) {
      while (heap.length > 0 && heap[0]!.time <= until) {
        const { time, work } = pop()
        clock = time
        work()
      }
    },
  }
}

/** Where the seven nodes stand. */
export const continents = ['EU', 'EU', 'EU', 'US', 'US', 'ASIA', 'ASIA'] as const
/** The node beside which each domain has its sequencer: a continent after another, and from the eighth domain on a second one at a node. */
export function sequencersOf(count: number): readonly number[] {
  return Array.from({ length: count }, (_, domain) => [0, 3, 5, 1, 4, 6, 2][domain % continents.length]!)
}
/** Where nothing else is said there are three domains. */
export const domainCount: number = 3
export const sequencers: readonly number[] = sequencersOf(domainCount)

/** Milliseconds one way, within a continent and between two. */
export const oneWayMs: Readonly<Record<string, number>> = { same: 10, 'EU US': 40, 'ASIA EU': 90, 'ASIA US': 75 }

/** Delay between two nodes, a tenth more or less. */
export function createDelays(seed: number): (from: number, to: number) => number {
  const draw = createDraw(seed)
  return (from, to) => {
    const [a, b] = [continents[from]!, continents[to]!].sort() as [string, string]
    const base = from === to ? 0 : a === b ? oneWayMs['same']! : oneWayMs[`${a} ${b}`]!
    return base * (0.9 + draw(2_001) / 10_000)
  }
}

/** A transfer between two holdings of one asset type, which every domain keeps. `node`: where it was submitted. */
export type Update = {
  readonly id: number
  readonly at: number
  readonly node: number
  readonly from: number
  readonly to: number
}

export type WorkloadOptions = {
  readonly seed: number
  readonly perSecond: number
  readonly seconds: number
  /** Exponent of the Zipf law by which holdings are chosen; 0 is uniform. */
  readonly skew: number
  readonly holdings: number
}

export const assetTypes = 5

/** Arrivals as a Poisson stream. */
export function createWorkload({ seed, perSecond, seconds, skew, holdings }: WorkloadOptions): readonly Update[] {
  const draw = createDraw(seed)
  const perType = holdings / assetTypes
  const sums: number[] = []
  let sum = 0
  for (let i = 0; i < perType; i++) {
    sum += (i + 1) ** -skew
    sums.push(sum)
  }
  const holding = (): number => {
    const wanted = (draw(1 << 30) / (1 << 30)) * sums.at(-1)!
    let [low, high] = [0, perType - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
  const updates: Update[] = []
  for (let at = 0, id = 0; ; id++) {
    at += (-Math.log((1 + draw(1 << 30)) / (1 << 30)) * 1_000) / perSecond
    if (at >= seconds * 1_000) return updates
    const type = draw(assetTypes) * perType
    const from = holding()
    let to = holding()
    while (to === from) to = holding()
    updates.push({ id, at, node: draw(continents.length), from: type + from, to: type + to })
  }
}

/** Which calls to a domain are lost, and which updates one domain refuses for good: of the same seed for all engines. */
export type Faults = {
  readonly seed: number
  /** Of a million calls, those that are lost on the way. */
  readonly lostPerMillion: number
  /** Of a million updates, those that one of the domains refuses. */
  readonly refusedPerMillion: number
  /** A single call that is lost, by update and domain: for the spread of one inconsistency. */
  readonly only?: { readonly id: number; readonly domain: number }
}

function mix(a: number, b: number, c: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35) ^ Math.imul(c + 1, 0x27d4eb2f)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return (h ^ (h >>> 15)) >>> 0
}

export function isLost({ seed, lostPerMillion, only }: Faults, call: number, domain: number, attempt: number): boolean {
  if (only !== undefined && only.id === call && only.domain === domain && attempt === 0) return true
  return mix(seed ^ call, domain, attempt) % 1_000_000 < lostPerMillion
}

export function isRefused(
  { seed, refusedPerMillion }: Faults,
  { id }: Update,
  domain: number,
  count: number = domainCount,
): boolean {
  const drawn = mix(seed + 77, id, 99)
  return drawn % 1_000_000 < refusedPerMillion && mix(seed + 78, id, 98) % count === domain
}

/** A domain: blocks at fixed times, what arrived before them is in them in order of arrival; a value for each holding, which depends on order. */
export type Domain = {
  readonly values: Int32Array
  /** Runs `work` with the next block. */
  readonly include: (work: () => void) => void
  readonly apply: (update: Update) => void
  /** The update is missing here: what is computed from its holdings depends on that. */
  readonly taint: (update: Update) => void
  readonly tainted: Uint8Array
}

/** `seed` says when its first block is, within the time of one. */
export function createDomain(sim: Simulation, seed: number, blockMs: number, holdings: number): Domain {
  const values = new Int32Array(holdings)
  const tainted = new Uint8Array(holdings)
  const offset = createDraw(seed)(blockMs)
  return {
    values,
    tainted,
    taint({ from, to }) {
      tainted[from] = 1
      tainted[to] = 1
    },
    include(work) {
      const blocks = Math.floor((sim.now() - offset) / blockMs) + 1
      sim.at(offset + blocks * blockMs, work)
    },
    apply({ id, from, to }) {
      const next = mix(values[from]!, values[to]!, id)
      values[from] = next
      values[to] = next ^ 0x55555555
      if (tainted[from] !== tainted[to]) tainted.fill(1, from, from + 1).fill(1, to, to + 1)
    },
  }
}

/** Holdings whose value is not the same on all domains. */
export function countInconsistent(domains: readonly Domain[]): number {
  const [first, ...rest] = domains
  let count = 0
  for (let i = 0; i < first!.values.length; i++) if (rest.some(({ values }) => values[i] !== first!.values[i])) count++
  return count
}

/** Holdings that depend on a call that was lost, on any domain. */
export function countTainted(domains: readonly Domain[]): number {
  let count = 0
  for (let i = 0; i < domains[0]!.tainted.length; i++) if (domains.some(({ tainted }) => tainted[i] === 1)) count++
  return count
}
