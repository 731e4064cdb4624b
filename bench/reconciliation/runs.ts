/** The runs behind the table of figures: who runs under which load, and what is taken from it. */
import { createBatched, firstCall } from './batched.js'
import { type Engine, type RunOptions, type RunResult, runEngine } from './engine.js'
import { createOptimistic } from './optimistic.js'
import { createPessimistic } from './pessimistic.js'
import { createSequential } from './sequential.js'
import { assetTypes, createWorkload, type Faults } from './simulation.js'

export const holdings = 10_000
const ofOneType = holdings / assetTypes
export const seeds = [1, 2, 3] as const
/** Chosen so that v0.1 fails about as often as the seed says; what the others make of it is the result. */
export const faults: Omit<Faults, 'seed'> = { lostPerMillion: 28_000, refusedPerMillion: 5_000 }
const noFaults: Omit<Faults, 'seed'> = { lostPerMillion: 0, refusedPerMillion: 0 }

/** Bytes of messages, in the encoding of integrated messages: from bench/results/messages.json. */
export type MessageBytes = {
  readonly apart: number
  readonly ofWindow: (changes: number) => number
}

/** A lock, a vote to commit, a release: header, two keys, signature. */
const controlBytes = 214
/** A signed transfer, and a validator's signature with what it signs. */
const updateBytes = 200
const voteBytes = 160

export const engineNames = ['v0.1', '2PL', 'OCC', 'ours'] as const
export type EngineName = (typeof engineNames)[number]

export function engineOf(name: EngineName, bytes: MessageBytes): Engine {
  switch (name) {
    case 'v0.1':
      return createSequential(bytes.apart)
    case '2PL':
      return createPessimistic(bytes.apart, controlBytes)
    case 'OCC':
      return createOptimistic(bytes.apart, controlBytes, holdings)
    case 'ours':
      return createBatched({
        batchSize: 1_000,
        batchTimeout: 50,
        capacity: 65_536,
        updateBytes,
        voteBytes,
        messageBytes: bytes.ofWindow,
      })
  }
}

export type Load = {
  readonly perSecond: number
  readonly seconds: number
  readonly skew: number
  readonly blockMs: number
  readonly inFlight: number
  readonly faults: Omit<Faults, 'seed'>
}

/** One engine under one load and seed; it runs until every update is decided. */
export function runOnce(
  name: EngineName,
  bytes: MessageBytes,
  seed: number,
  load: Load,
  over: Partial<RunOptions> = {},
) {
  const { perSecond, seconds, skew, blockMs, inFlight } = load
  const workload = createWorkload({ seed, perSecond, seconds, skew, holdings })
  return runEngine(engineOf(name, bytes), workload, {
    seed,
    blockMs,
    holdings,
    faults: { ...load.faults, seed },
    inFlight,
    drainSeconds: 600,
    ...over,
  })
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

/** What the table takes from runs of several seeds: means over them. */
export function summarise(results: readonly RunResult[]) {
  const of = (pick: (result: RunResult) => number): number => mean(results.map(pick))
  return {
    latency: of(({ latencies }) => mean(latencies)),
    perSecond: of(({ committed, seconds }) => committed / seconds),
    failure: of(({ failed, submitted }) => failed / submitted),
    conflicts: of(({ conflicts, attempts }) => conflicts / attempts),
    bytes: of(({ bytes, submitted }) => bytes / submitted),
    messages: of(({ messages, submitted }) => messages / submitted),
    success: of(({ committed, submitted }) => committed / submitted),
    inconsistent: of(({ inconsistent }) => inconsistent),
    open: of(({ open }) => open),
  }
}

/** The seed's scenario, but for its length: 1,000/s, five asset types, under the faults; as many at a time as come. */
export const scenario: Load = {
  perSecond: 1_000,
  seconds: 10,
  skew: 0.5,
  blockMs: 2_000,
  inFlight: Number.POSITIVE_INFINITY,
  faults,
}

/**
 * One call to the second domain is lost at one second, nothing else fails: how many holdings depend on it, second by second, and the rate of growth while
 * between four and a quarter of its type's do; undefined where it does not grow.
 */
export function runSpread(name: EngineName, bytes: MessageBytes, perSecond: number, seconds: number) {
  const load: Load = { ...scenario, perSecond, seconds, skew: 0, faults: noFaults }
  const id = createWorkload({ seed: 1, perSecond, seconds, skew: 0, holdings }).find(({ at }) => at >= 1_000)!.id
  // ours: the first certificate of window 20, which is of about that time
  const only = { id: name === 'ours' ? firstCall(20) : id, domain: 1 }
  const over = { faults: { ...noFaults, seed: 1, only }, sampleSeconds: 5, drainSeconds: 30 }
  const { samples, inconsistent } = runOnce(name, bytes, 1, load, over)
  const points = samples
    .filter(([at, , tainted]) => tainted >= 4 && tainted <= ofOneType / 4 && at <= seconds)
    .map(([at, , tainted]) => [at, Math.log(tainted)] as const)
  const [x, y] = [mean(points.map(([at]) => at)), mean(points.map(([, log]) => log))]
  const rate =
    points.length < 3
      ? undefined
      : mean(points.map(([at, log]) => (at - x) * (log - y))) / mean(points.map(([at]) => (at - x) ** 2))
  return { samples: samples.map(([at, , tainted]) => [at, tainted] as const), rate, inconsistent }
}
