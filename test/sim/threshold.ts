/** `npm run sim:threshold [seeds]`: thresholds × traitors × crashes, played by the validators' own code: when the honest part ways, and when they come to no end (OIP-17). */
import {
  faultsBorne,
  judgeThreshold,
  seedThreshold,
  type ThresholdRule,
  twoThirds,
  votesNeeded,
} from '@syncline/protocol'
import { runSweep, type SweepCase, votingSeeds } from '../reconcile/sweep.js'
import { runTwins, type TwinsCase } from '../reconcile/twins.js'
import { must, publish, quantile, showTable } from './report.js'

const members = 7
const runs = Number(process.argv[2] ?? 6)
const started = Date.now()
const percents = [40, 57, 67, 85, 100]
const rule = (percent: number): ThresholdRule => ({ kind: 'percent', percent })
const seeds = votingSeeds(members, runs)

/** One side of the cut has that many votes at least: the smaller one, and all traitors. */
const smallerSide = ({ twins, down }: Pick<TwinsCase, 'twins' | 'down'>): number =>
  Math.floor((members - twins - down) / 2) + twins

const attack = percents.flatMap((percent) =>
  [0, 1, 2, 3].flatMap((twins) =>
    [0, 1, 2].map((down) => {
      const votes = votesNeeded(members, rule(percent))
      const reports = seeds.map((seed) =>
        runTwins(seed, { members, threshold: rule(percent), twins, down, cut: 20_000, patience: 40_000 }),
      )
      const split = reports.filter(({ isSplit }) => isSplit).length
      const decided = reports.filter(({ isSplit, isDecided }) => isDecided && !isSplit)
      const { safe } = judgeThreshold(members, twins, votes)
      // what quorums promise: nobody splits who should not; and this attack does split whenever both sides have the votes
      must(
        !safe || split === 0,
        `${votes} votes, ${twins} traitors, ${down} down: split, and quorums share an honest one`,
      )
      must(
        split === (smallerSide({ twins, down }) >= votes ? seeds.length : 0),
        `${votes} votes, ${twins} traitors, ${down} down: ${split} split`,
      )
      return {
        votes,
        twins,
        down,
        split,
        decided: decided.length,
        safe,
        view: quantile(
          decided.map(({ view }) => view),
          0.5,
        ),
      }
    }),
  ),
)

/** A cell for each number of seats that are down. */
const cell = (votes: number, twins: number): string =>
  attack
    .filter((one) => one.votes === votes && one.twins === twins)
    .map(({ split, decided, view }) => (split > 0 ? `split ${split}` : decided > 0 ? `ok, view ${view}` : 'no end'))
    .join(' · ')
const votesOf = (percent: number): number => votesNeeded(members, rule(percent))
const attackTable = showTable(
  ['votes', 'safe up to', 'no traitor', '1 traitor', '2 traitors', '3 traitors'],
  percents.map((percent) => {
    const votes = votesOf(percent)
    const safeUpTo = [0, 1, 2, 3, 4, 5, 6].filter((f) => judgeThreshold(members, f, votes).safe).length - 1
    return [votes, safeUpTo < 0 ? 'none' : safeUpTo, ...[0, 1, 2, 3].map((twins) => cell(votes, twins))]
  }),
)

const cases = percents.flatMap((percent) =>
  [0, 1, 2, 3].flatMap((traitors) =>
    (traitors === 0 ? (['silent'] as const) : (['silent', 'equivocate'] as const)).flatMap((treason) =>
      [false, true].map((hasCrashes): SweepCase => ({ members, percent, traitors, treason, hasCrashes })),
    ),
  ),
)
const scenes = cases.map((one) => runSweep(one, votesOf(one.percent), seeds))
for (const { votes, traitors, isSafe, isLive, split, stuck, other } of scenes) {
  must(!isSafe || split === 0, `${votes} votes, ${traitors} traitors: split`)
  must(!isLive || stuck === 0, `${votes} votes, ${traitors} traitors: no end, though the honest are enough`)
  must(other.length === 0, other.join('; '))
}
const sceneTable = showTable(
  ['votes', 'traitors', 'they', 'crashes', 'runs', 'split', 'no end', 'view p50', 'view most', 'settled p50'],
  scenes.map(({ votes, traitors, treason, hasCrashes, runs: played, split, stuck, views, settled }) => [
    votes,
    traitors,
    traitors === 0 ? '-' : treason,
    hasCrashes ? 'yes' : 'no',
    played,
    split,
    stuck,
    quantile(views, 0.5),
    Math.max(...views),
    settled.length === 0 ? '-' : `${quantile(settled, 0.5)} ms`,
  ]),
)

/** All that may be silent are, and no network is cut: decided or not, by the rules of the design's table. */
const tableSizes = [3, 4, 5, 6, 7, 8, 10, 13, 100, 103]
const decides = (size: number, threshold: ThresholdRule): string => {
  const down = faultsBorne(size)
  const { isDecided } = runTwins(seeds[0]!, { members: size, threshold, twins: 0, down, cut: 0, patience: 15_000 })
  const { live } = judgeThreshold(size, down, votesNeeded(size, threshold))
  must(isDecided === live, `${size} validators, ${down} silent: decided ${isDecided}`)
  return isDecided ? 'decided' : 'no end'
}
const sizeTable = showTable(
  ['n', 'f', 'votes at 0.67', 'with f silent', '⌊2n/3⌋ + 1', 'with f silent'],
  tableSizes.map((size) => [
    size,
    faultsBorne(size),
    votesNeeded(size, seedThreshold),
    decides(size, seedThreshold),
    votesNeeded(size, twoThirds),
    decides(size, twoThirds),
  ]),
)

publish('threshold', `npm run sim:threshold ${runs}`, [
  `7 validators, seeds ${seeds.join(', ')}: the first ones in which there is something to vote on.`,
  '',
  'The network is cut in two for 20 s, each traitor is two honest validators with one key, one for each side, and leads first. Three cells: 0, 1 and 2 of the',
  `others are down. "split": runs of ${runs} in which two values of one height were decided, "no end": none decided within 40 s of healing.`,
  '',
  attackTable,
  '',
  'Scenes of `test:reconcile` (loss, doubling, delays, splits, clocks apart) with these thresholds and traitors. Crashes: one validator, and one more for each',
  'traitor, off until the faults end.',
  '',
  sceneTable,
  '',
  'The table of the design, played with the most silent validators that n bears:',
  '',
  sizeTable,
  '',
  `${((Date.now() - started) / 1000).toFixed(0)} s`,
])
