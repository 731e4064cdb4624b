/** The table "seed's figure · ours · method" and the curves behind it (OIP-04…07, 11, 13, 15, 20, 21, 32, 34…37, 41, 47, 48, 49, 50). */
import { existsSync, readFileSync } from 'node:fs'
import { quantile } from '../../test/sim/report.js'
import type { BenchRow } from '../report.js'
import { sweepDomains } from './domainSweep.js'
import { runPhases } from './phases.js'
import {
  type EngineName,
  engineNames,
  type Load,
  type MessageBytes,
  mean,
  runOnce,
  runSpread,
  scenario,
  seeds,
  summarise,
} from './runs.js'

/** How a figure came about. */
export type FigureKind = 'simulated' | 'measured' | 'bytes' | 'not measured'
export type Figure = {
  readonly id: string
  readonly what: string
  readonly seed: string
  readonly ours: string
  readonly kind: FigureKind
  readonly method: string
}
export type Curve = {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

type Saved = { readonly rows: readonly BenchRow[] }

/** What another bench left; its figures are cited, not taken again. */
export function saved(name: string): Saved {
  const path = `bench/results/${name}.json`
  if (!existsSync(path)) throw new Error(`${path} is not there: run \`npm run bench -- ${name}\` first`)
  return JSON.parse(readFileSync(path, 'utf8')) as Saved
}

function rowOf(file: Saved, what: string): BenchRow {
  const row = file.rows.find((one) => one.what === what)
  if (row === undefined) throw new Error(`no row '${what}'`)
  return row
}

/** Sizes of messages from the bench of messages: of a window by the number of its changes, between what was measured along a line. */
export function messageBytesOf(messages: Saved): MessageBytes {
  const at = messages.rows.flatMap((row, i) => {
    const count = /^proof of (\d+) of/.exec(row.what)?.[1]
    return count === undefined ? [] : [[Number(count), messages.rows[i + 1]!.value] as const]
  })
  const envelope = 300 // header, ids, signature: docs/integrated-messages.md §4
  return {
    apart: rowOf(messages, '  … message and proof apart, median').value,
    ofWindow(changes) {
      const above = at.findIndex(([count]) => count >= changes)
      const [[x0, y0], [x1, y1]] = [at[Math.max(0, above - 1)] ?? at.at(-2)!, at[above] ?? at.at(-1)!]
      return envelope + (x1 === x0 ? y0 : y0 + ((y1 - y0) * (changes - x0)) / (x1 - x0))
    },
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const seconds = (ms: number): string => `${(ms / 1_000).toFixed(2)} s`
const less = (now: number, before: number): string =>
  `${now < before ? '−' : '+'}${Math.abs(100 * (1 - now / before)).toFixed(0)} %`

const over = (name: EngineName, bytes: MessageBytes, load: Load) =>
  summarise(seeds.map((seed) => runOnce(name, bytes, seed, load)))

export function makeFigures(): { readonly figures: readonly Figure[]; readonly curves: readonly Curve[] } {
  const messages = saved('messages')
  const bytes = messageBytesOf(messages)
  const figures: Figure[] = []
  const curves: Curve[] = []
  const add = (id: string, what: string, seed: string, ours: string, kind: FigureKind, method: string): void => {
    figures.push({ id, what, seed, ours, kind, method })
  }

  const blocks = [250, 1_000, 2_000]
  const byBlock = new Map(
    blocks.map((blockMs) => {
      const load = { ...scenario, blockMs, skew: 0 }
      return [blockMs, new Map(engineNames.map((name) => [name, over(name, bytes, load)] as const))] as const
    }),
  )
  const bounded: Load = { ...scenario, skew: 0, perSecond: 5_000, seconds: 4, inFlight: 1_000 }
  const throughput = new Map(engineNames.map((name) => [name, over(name, bytes, bounded)] as const))
  curves.push({
    title:
      'Engines, 1,000 updates/s uniform over 10,000 holdings, under faults; and throughput with 1,000 in flight of 5,000/s offered at blocks of 2 s',
    head: [
      'engine',
      ...blocks.map((ms) => `mean latency, blocks ${ms} ms`),
      'failed',
      'waits or conflicts an attempt',
      'bytes an update',
      'holdings inconsistent in the end',
      'updates/s',
    ],
    rows: engineNames.map((name) => {
      const last = byBlock.get(2_000)!.get(name)!
      return [
        name,
        ...blocks.map((ms) => seconds(byBlock.get(ms)!.get(name)!.latency)),
        percent(last.failure),
        name === 'v0.1' ? 'not detected' : percent(last.conflicts),
        last.bytes.toFixed(0),
        last.inconsistent.toFixed(0),
        throughput.get(name)!.perSecond.toFixed(0),
      ]
    }),
  })
  const [before, after] = [byBlock.get(2_000)!.get('v0.1')!, byBlock.get(2_000)!.get('ours')!]
  for (const name of ['2PL', 'OCC', 'ours'] as const)
    for (const [, engines] of byBlock)
      if (engines.get(name)!.inconsistent > 0) throw new Error(`${name} leaves domains apart: the engine is wrong`)

  const spreads = [1_000, 300].map((rate) => {
    const time = rate === 1_000 ? 60 : 150
    return { rate, old: runSpread('v0.1', bytes, rate, time), now: runSpread('ours', bytes, rate, time) }
  })
  for (const { rate, old } of spreads)
    curves.push({
      title: `Holdings that depend on one call that was lost after 1 s, ${rate} updates/s`,
      head: ['seconds', ...old.samples.filter(([at]) => at % 15 === 0).map(([at]) => String(at))],
      rows: [['v0.1', ...old.samples.filter(([at]) => at % 15 === 0).map(([, count]) => String(count))]],
    })
  const grown = ({ rate, old, now }: (typeof spreads)[number]): string =>
    `v0.1: ${old.rate === undefined ? 'no growth' : `e^(${old.rate.toFixed(3)}·t), doubling in ${(Math.LN2 / old.rate).toFixed(1)} s`} (2λ/n = ${((2 * rate) / 10_000).toFixed(2)}); ours: ${now.inconsistent} inconsistent in the end`
  add(
    'OIP-04',
    'inconsistencies spread',
    'exponentially',
    grown(spreads[0]!),
    'simulated',
    'one lost call at 1,000/s, nothing else fails; fit while 4 to 500 of the 2,000 holdings of its type depend on it',
  )
  add(
    'OIP-05',
    'one inconsistency at hundreds of tx/s',
    'cascades',
    grown(spreads[1]!),
    'simulated',
    'the same at 300/s',
  )

  const skews = [0, 0.25, 0.5, 0.75, 1, 1.25]
  const sweep = skews.map((skew) => {
    const load: Load = { ...scenario, skew, seconds: 5, inFlight: 1_000, blockMs: 1_000 }
    return {
      skew,
      pessimistic: summarise([runOnce('2PL', bytes, 1, load)]),
      optimistic: summarise([runOnce('OCC', bytes, 1, load)]),
      ours: summarise([runOnce('ours', bytes, 1, load)]),
    }
  })
  curves.push({
    title: 'Skew of holdings (Zipf exponent), 1,000/s offered, 1,000 in flight, blocks of 1 s, one seed',
    head: [
      'skew',
      '2PL updates/s',
      '2PL failed',
      'OCC attempts in conflict',
      'OCC failed',
      'ours updates/s',
      'ours failed',
    ],
    rows: sweep.map(({ skew, pessimistic, optimistic, ours }) => [
      String(skew),
      pessimistic.perSecond.toFixed(0),
      percent(pessimistic.failure),
      percent(optimistic.conflicts),
      percent(optimistic.failure),
      ours.perSecond.toFixed(0),
      percent(ours.failure),
    ]),
  })
  /** Where a falling or rising curve passes a value; between two points along a line. */
  const crossing = (pick: (row: (typeof sweep)[number]) => number, value: number): string => {
    for (let i = 1; i < sweep.length; i++) {
      const [x, y] = [pick(sweep[i - 1]!), pick(sweep[i]!)]
      if ((x - value) * (y - value) > 0 || x === y) continue
      return `at skew ${(sweep[i - 1]!.skew + ((value - x) / (y - x)) * (sweep[i]!.skew - sweep[i - 1]!.skew)).toFixed(2)}`
    }
    return 'nowhere in the sweep'
  }
  const range = (pick: (row: (typeof sweep)[number]) => number, show: (value: number) => string): string =>
    `${show(pick(sweep[0]!))} uniform, ${show(pick(sweep.at(-1)!))} at skew ${skews.at(-1)}`
  const tps = ({ pessimistic }: (typeof sweep)[number]): number => pessimistic.perSecond
  add(
    'OIP-06',
    'pessimistic locking',
    '~50 TPS',
    `${range(tps, (value) => `${value.toFixed(0)} TPS`)}; 50 ${crossing(tps, 50)}`,
    'simulated',
    '2PL, sweep below',
  )
  const met = ({ optimistic }: (typeof sweep)[number]): number => optimistic.conflicts
  add(
    'OIP-07',
    'optimistic control in conflict',
    '~35 %',
    `${range(met, percent)}; 35 % ${crossing(met, 0.35)}`,
    'simulated',
    'OCC, attempts, sweep below',
  )

  const phases = new Map(blocks.map((ms) => [ms, runPhases(1, 2_000, ms)] as const))
  const shown = (list: readonly number[]): string =>
    `p50 ${quantile(list, 0.5).toFixed(0)} ms, p95 ${quantile(list, 0.95).toFixed(0)} ms`
  const { detection, resolution, computed } = phases.get(250)!
  const took = (list: readonly number[]): string => `p50 ${quantile(list, 0.5).toFixed(2)} ms (measured)`
  add(
    'OIP-11',
    'phase 1, detection',
    '~100 ms',
    shown(detection),
    'simulated',
    `roots told by sequencers, then the entries that differ are asked for: network only; comparing three registries of 10,000 entries and classifying what differs took ${took(computed.detection)}`,
  )
  add(
    'OIP-13',
    'phase 2, resolution',
    '~200 ms',
    shown(resolution),
    'simulated',
    `proposal and five of seven votes: network only; \`resolveOrders\` on the two orders took ${took(computed.resolution)}; what signatures of seven real seats take is below`,
  )
  add(
    'OIP-15',
    'phase 3, convergence',
    '~100 ms',
    blocks.map((ms) => `${shown(phases.get(ms)!.convergence)} at blocks of ${ms} ms`).join('; '),
    'simulated',
    'certificate into the next block of every domain, and back: block time decides',
  )
  const whole = (ms: number): string => `${seconds(mean(phases.get(ms)!.whole))} at blocks of ${ms} ms`
  add(
    'OIP-47',
    'conflict resolution, mean',
    '8.7 → 1.2 s',
    `v0.1: never, it has no rule; ours ${blocks.map(whole).join(', ')}`,
    'simulated',
    'second order’s block to equal registries; 2,000 collisions, 50 an hour',
  )
  const synced = (ms: number): string =>
    `${seconds(quantile(phases.get(ms)!.synchronised, 0.05))}–${seconds(quantile(phases.get(ms)!.synchronised, 0.95))} at blocks of ${ms} ms`
  add(
    'OIP-48',
    'cross-chain synchronisation',
    '5–10 → 1–3 s',
    blocks.map(synced).join('; '),
    'simulated',
    'p5 to p95, submission of the second order to equal registries',
  )

  const proof = (k: number, what: 0 | 1): BenchRow => {
    const at = messages.rows.findIndex((row) => row.what === `proof of ${k} of 4096, generation`)
    if (at < 0) throw new Error(`no proof of ${k}`)
    return messages.rows[at + what]!
  }
  add(
    'OIP-20',
    'proof generation',
    '−87 %',
    [16, 256, 1_024].map((k) => `${less(proof(k, 0).ratio!, 1)} at k/n = ${k}/4096`).join(', '),
    'measured',
    'incremental against full, bench messages; under load, the order of magnitude only',
  )
  add(
    'OIP-21',
    'proof size',
    '−62 %',
    [16, 256, 1_024].map((k) => `${less(proof(k, 1).ratio!, 1)} at k/n = ${k}/4096`).join(', '),
    'bytes',
    'the same',
  )
  const batching = saved('batching')
  const million = rowOf(batching, '1000000 updates, uniform')
  const thousand = rowOf(batching, '1000 updates, uniform')
  add(
    'OIP-32',
    'conflict graph',
    'O(n²), sets O(n log n)',
    `O(accesses): 1,000,000 updates in ${million.value.toFixed(0)} ms; 1,000 in ${(100 * thousand.ratio!).toFixed(2)} % of ${thousand.peer}`,
    'measured',
    'bench batching, processor’s time of one core',
  )
  const [slow, fast] = [throughput.get('v0.1')!.perSecond, throughput.get('ours')!.perSecond]
  add(
    'OIP-34',
    'throughput',
    '312 → 2,800 TPS, ≈ 9×',
    `${slow.toFixed(0)} → ${fast.toFixed(0)} TPS, ${(fast / slow).toFixed(1)}×`,
    'simulated',
    'blocks of 2 s, 5,000/s offered, 1,000 in flight in both (the seed’s rates times its latencies are about 1,000); without that bound both take what is offered, v0.1 at the price of inconsistency',
  )
  add(
    'OIP-35',
    'latency, mean',
    '3.2 → 0.4 s',
    blocks
      .map(
        (ms) =>
          `${seconds(byBlock.get(ms)!.get('v0.1')!.latency)} → ${seconds(byBlock.get(ms)!.get('ours')!.latency)} at blocks of ${ms} ms`,
      )
      .join('; '),
    'simulated',
    '1,000/s, under faults, as many in flight as come',
  )
  add(
    'OIP-36',
    'bandwidth',
    '−43 %',
    `${before.bytes.toFixed(0)} → ${after.bytes.toFixed(0)} bytes an update, ${less(after.bytes, before.bytes)}`,
    'simulated',
    'calls, acknowledgements, proposals, votes; sizes from real bytes (bench messages), certificates are brought twice',
  )
  add(
    'OIP-37',
    'failed updates',
    '8.3 → 0.7 %',
    `${percent(before.failure)} → ${percent(after.failure)}`,
    'simulated',
    '2.8 % of calls lost, 0.5 % of updates refused by one domain: chosen so that v0.1 fails as the seed says, so only the second is a result',
  )
  const integrated = rowOf(messages, 'integrated message, median')
  add(
    'OIP-41',
    'message size',
    '4.2 → 2.5 KB, −40 %',
    `${(bytes.apart / 1024).toFixed(1)} → ${(integrated.value / 1024).toFixed(1)} KB, −${percent(1 - integrated.ratio!)}`,
    'bytes',
    'bench messages, 500 messages',
  )
  const domains = sweepDomains(bytes)
  figures.push(domains.figure)
  curves.push(...domains.curves)
  return { figures, curves }
}
