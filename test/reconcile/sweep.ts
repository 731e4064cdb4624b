/** Runs of one threshold with so many traitors and crashes: how often the honest part ways, or never come to rest (docs/reconciliation.md §3). */
import { judgeThreshold } from '@syncline/protocol'
import { runScene } from './run.js'
import type { RunReport } from './runReport.js'
import { drawScene, type Scene, type Treason } from './scene.js'

/** `percent`: votes that are enough, of the members. Traitors hold the seats that lead first. */
export type SweepCase = {
  readonly members: number
  readonly percent: number
  readonly traitors: number
  /** Equivocation is what splits, silence what stops. */
  readonly treason: Extract<Treason, 'equivocate' | 'silent'>
  readonly hasCrashes: boolean
}

export type SweepResult = SweepCase & {
  readonly votes: number
  /** What quorums say: whether two share an honest member, and whether the honest ones are one. */
  readonly isSafe: boolean
  readonly isLive: boolean
  readonly runs: number
  /** Runs in which two values of one height were decided. */
  readonly split: number
  /** Runs that never came to one root everywhere. */
  readonly stuck: number
  /** Runs that failed otherwise, with what they said. */
  readonly other: readonly string[]
  /** Highest view of each run. */
  readonly views: readonly number[]
  /** Simulated milliseconds to one root, of the runs that came to it. */
  readonly settled: readonly number[]
}

/** The scene of a seed with the traitors and crashes of a case; all else is the seed's. */
function sceneOf(seed: number, { members, percent, traitors, treason, hasCrashes }: SweepCase): Scene {
  const seats = Array.from({ length: traitors }, (_, seat) => seat)
  const drawn = drawScene(seed, { members })
  const crashes = seats.map((_, i) => ({
    at: (drawn.calm * (i + 1)) / 4,
    until: drawn.calm,
    seat: members - 1 - i,
  }))
  return {
    ...drawn,
    threshold: { kind: 'percent', percent },
    treason: new Map(seats.map((seat) => [seat, treason])),
    // one crash at least, and as many as there are traitors
    crashes: hasCrashes ? [{ at: drawn.calm / 5, until: drawn.calm, seat: members - 1 }, ...crashes] : [],
  }
}

/** The first seeds from which validators have something to vote on: without traitors and crashes a reconciliation is decided. */
export function votingSeeds(members: number, count: number): readonly number[] {
  const seeds: number[] = []
  for (let seed = 1; seeds.length < count; seed++)
    if (runScene(drawScene(seed, { members, treason: new Map(), crashes: [] })).decided > 0) seeds.push(seed)
  return seeds
}

/** Plays a case over seeds. */
export function runSweep(sweep: SweepCase, votes: number, seeds: readonly number[]): SweepResult {
  const reports: RunReport[] = []
  const thrown: string[] = []
  for (const seed of seeds) {
    try {
      reports.push(runScene(sceneOf(seed, sweep)))
    } catch (error) {
      // what is thrown has no seed in it
      thrown.push(`seed ${seed}: ${error instanceof Error ? error.message : error}`)
    }
  }
  const failures = reports.flatMap(({ failure }) => failure ?? [])
  const of = (name: string): readonly string[] => failures.filter((failure) => failure.startsWith(name))
  const { safe, live } = judgeThreshold(sweep.members, sweep.traitors, votes)
  return {
    ...sweep,
    votes,
    isSafe: safe,
    isLive: live,
    runs: seeds.length,
    split: of('agreement').length,
    stuck: of('termination').length,
    other: [...failures.filter((one) => !/^(agreement|termination)/.test(one)), ...thrown],
    views: reports.map(({ highestView }) => highestView),
    settled: reports.filter(({ failure }) => failure === undefined).map(({ settledAfter }) => settledAfter),
  }
}
