/** What the engines of the comparison have in common: an admission gate, the counts, and the run. */
import {
  countInconsistent,
  countTainted,
  createDelays,
  createDomain,
  createSimulation,
  type Domain,
  domainCount,
  type Faults,
  isLost,
  type Simulation,
  sequencersOf,
  type Update,
} from './simulation.js'

export type RunOptions = {
  readonly seed: number
  readonly blockMs: number
  readonly holdings: number
  readonly faults: Faults
  /** Updates that are worked on at a time; others wait, and their wait counts as latency. */
  readonly inFlight: number
  /** Simulated seconds after the last arrival in which what is under way may end. */
  readonly drainSeconds: number
  /** 3 where it is not said; 16 at most, as in a reconciliation. */
  readonly domains?: number
  /** Counts holdings that differ every so many simulated seconds. */
  readonly sampleSeconds?: number
}

export type RunResult = {
  readonly submitted: number
  readonly committed: number
  readonly failed: number
  /** Not decided when the run was cut off. */
  readonly open: number
  /** Milliseconds from submission to the last domain's acknowledgement, of those committed. */
  readonly latencies: readonly number[]
  /** Attempts, and those among them that met another transaction. */
  readonly attempts: number
  readonly conflicts: number
  readonly bytes: number
  /** Those that bytes are counted of; a call that was lost has no acknowledgement. */
  readonly messages: number
  /** Simulated seconds until the last commit. */
  readonly seconds: number
  readonly inconsistent: number
  /** Seconds, holdings that differ, holdings that depend on a call that was lost. */
  readonly samples: readonly (readonly [number, number, number])[]
}

/** What an engine is given. `done` ends an update and lets the next one in. */
export type Stage = {
  readonly sim: Simulation
  readonly domains: readonly Domain[]
  /** The node of each domain's sequencer. */
  readonly sequencers: readonly number[]
  readonly delay: (from: number, to: number) => number
  readonly faults: Faults
  readonly blockMs: number
  readonly done: (update: Update, outcome: 'committed' | 'failed') => void
  readonly note: (what: {
    readonly attempts?: number
    readonly conflicts?: number
    readonly bytes?: number
    readonly messages?: number
  }) => void
}

/** An engine starts an update. */
export type Engine = (stage: Stage) => (update: Update) => void

export function runEngine(engine: Engine, workload: readonly Update[], options: RunOptions): RunResult {
  const { seed, blockMs, holdings, faults, inFlight, drainSeconds, sampleSeconds } = options
  const sim = createSimulation()
  const sequencers = sequencersOf(options.domains ?? domainCount)
  const domains = sequencers.map((_, i) => createDomain(sim, seed * 16 + i, blockMs, holdings))
  const counts = { committed: 0, failed: 0, attempts: 0, conflicts: 0, bytes: 0, messages: 0, last: 0 }
  const latencies: number[] = []
  const waiting: Update[] = []
  let [next, running] = [0, 0]
  const admit = (): void => {
    while (running < inFlight && next < waiting.length) {
      running++
      start(waiting[next++]!)
    }
  }
  const start = engine({
    sim,
    domains,
    sequencers,
    delay: createDelays(seed),
    faults,
    blockMs,
    done(update, outcome) {
      counts[outcome]++
      running--
      if (outcome === 'committed') {
        latencies.push(sim.now() - update.at)
        counts.last = sim.now()
      }
      admit()
    },
    note({ attempts = 0, conflicts = 0, bytes = 0, messages = 0 }) {
      counts.attempts += attempts
      counts.conflicts += conflicts
      counts.bytes += bytes
      counts.messages += messages
    },
  })
  for (const update of workload)
    sim.at(update.at, () => {
      waiting.push(update)
      admit()
    })
  const end = (workload.at(-1)?.at ?? 0) + drainSeconds * 1_000
  const samples: [number, number, number][] = []
  if (sampleSeconds !== undefined)
    for (let at = 0; at <= end; at += sampleSeconds * 1_000)
      sim.at(at, () => samples.push([at / 1_000, countInconsistent(domains), countTainted(domains)]))
  sim.run(end)
  const { committed, failed, attempts, conflicts, bytes, messages } = counts
  return {
    submitted: workload.length,
    committed,
    failed,
    open: workload.length - committed - failed,
    latencies,
    attempts,
    conflicts,
    bytes,
    messages,
    seconds: counts.last / 1_000,
    inconsistent: countInconsistent(domains),
    samples,
  }
}

/** Calls that are lost are made again this often, but by v0.1, which has no rule for it. */
export const mostRetries = 5

/** Sends a call to a domain, block and acknowledgement included; again if it is lost. `failed` after the last one. */
export function callDomain(
  { sim, domains, delay, faults, blockMs, note }: Stage,
  call: {
    readonly id: number
    readonly from: number
    readonly domain: number
    readonly to: number
    readonly bytes: number
  },
  work: () => void,
  acknowledged: () => void,
  failed: () => void,
  retries: number = mostRetries,
): void {
  const { id, from, domain, to, bytes } = call
  const attempt = (number: number): void => {
    const isCallLost = isLost(faults, id, domain, number)
    note({ bytes: bytes + acknowledgementBytes, messages: isCallLost ? 1 : 2 })
    if (isCallLost) {
      // missed when its block is over
      sim.at(sim.now() + 2 * delay(from, to) + blockMs, () => (number === retries ? failed() : attempt(number + 1)))
      return
    }
    sim.at(sim.now() + delay(from, to), () =>
      domains[domain]!.include(() => {
        work()
        sim.at(sim.now() + delay(to, from), acknowledged)
      }),
    )
  }
  attempt(0)
}

/** A receipt: domain, block, hash. */
export const acknowledgementBytes = 80
