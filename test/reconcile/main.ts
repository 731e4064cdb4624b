/** `npm run test:reconcile [runs] [first seed]`: runs of validators that reconcile, with faults of all kinds, up to two traitors of seven. */
import { publish, quantile, showTable } from '../sim/report.js'
import { runScene } from './run.js'
import { drawScene, treasons } from './scene.js'

const runs = Number(process.argv[2] ?? 10_000)
const first = Number(process.argv[3] ?? 1)
const started = Date.now()
const failures: string[] = []
const settled: number[] = []
const sums = {
  ...{
    decided: 0,
    booked: 0,
    guarded: 0,
    released: 0,
    askedAgain: 0,
    shown: 0,
    messages: 0,
    cases: 0,
    equivocations: 0,
  },
  ...{ forged: 0, diverged: 0, crashes: 0, forked: 0 },
}
const byTreason = new Map<string, number>()
let traitors = 0
let highestView = 0
for (let seed = first; seed < first + runs; seed++) {
  const scene = drawScene(seed)
  let report: ReturnType<typeof runScene>
  try {
    report = runScene(scene)
  } catch (error) {
    // what is thrown has no seed in it
    failures.push(`seed ${seed}: ${error instanceof Error ? (error.stack ?? error.message) : error}`)
    console.error(failures.at(-1))
    continue
  }
  if (report.failure !== undefined) {
    failures.push(`seed ${seed}: ${report.failure}`)
    console.error(failures.at(-1))
  }
  settled.push(report.settledAfter)
  highestView = Math.max(highestView, report.highestView)
  for (const name of Object.keys(sums) as (keyof typeof sums)[]) sums[name] += report[name]
  for (const treason of scene.treason.values()) byTreason.set(treason, (byTreason.get(treason) ?? 0) + 1)
  if (scene.treason.size === 2) traitors++
}
const lines = [
  `${runs} runs, seeds ${first} to ${first + runs - 1}: 7 validators, 2 to 4 domains, 1 to 4 assets. ${traitors} of them with 2 traitors (${treasons.map((one) => `${one} ${byTreason.get(one) ?? 0}`).join(', ')}).`,
  'Until the faults end: loss up to 34 %, doubling up to 29 %, delays up to 320 ms, splits, crashes with restart, clocks up to 4 s apart. Each run has to show',
  'agreement, validity (of entries, by mandates too), termination, no loopholes, that what stands can be lifted, idempotence and, where all orders lay there before, independence of permutations.',
  '',
  showTable(
    [
      'decided',
      'entries as a book says',
      'guarded in the end',
      'shown by all',
      'to be lifted',
      'asked again',
      'messages',
      'cases',
      'equivocations seen',
      'forged refused',
      'segments apart',
      'crashes',
      'forks with a fixed end',
      'highest view',
    ],
    [
      [
        sums.decided,
        sums.booked,
        sums.guarded,
        sums.shown,
        sums.released,
        sums.askedAgain,
        sums.messages,
        sums.cases,
        sums.equivocations,
        sums.forged,
        sums.diverged,
        sums.crashes,
        sums.forked,
        highestView,
      ],
    ],
  ),
  '',
  `Simulated time from the end of the faults to one root everywhere: p50 ${quantile(settled, 0.5)} ms, p95 ${quantile(settled, 0.95)} ms, most ${Math.max(...settled)} ms.`,
  ...failures.slice(0, 20),
  `${((Date.now() - started) / 1000).toFixed(0)} s`,
  `${runs - failures.length} passed, ${failures.length} failed`,
]
if (runs >= 1_000) publish('reconcile', `npm run test:reconcile ${runs} ${first}`, lines)
else console.log(lines.join('\n'))
process.exit(failures.length === 0 ? 0 : 1)
