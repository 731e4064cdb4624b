/** What faults came to, for people. */
import { type BenchRow, median } from '../../bench/report.js'
import type { FaultReport } from './fault.js'

const million = (gas: bigint): string => `${(Number(gas) / 1e6).toFixed(2)} M`
const ether = (wei: bigint): string => `${wei < 0n ? '' : '+'}${(Number(wei) / 1e18).toFixed(3)} ether`

/** One line, and one for each thing that does not hold. */
export function lineOf(report: FaultReport): string {
  const { index, what, proven, moves, honestGas, stepGas, liarGas, net, ms, problems } = report
  const line = [
    `${index} ${problems.length === 0 ? 'won' : 'FAILED'}: ${what}`,
    `proven ${proven.length === 0 ? 'no step' : proven.join(', ')}`,
    `${moves} moves`,
    `gas ${million(honestGas)} honest, ${stepGas.map(million).join(' + ') || 'none'} steps, ${million(liarGas)} liars`,
    `honest ${ether(net)}`,
    `${(ms / 1000).toFixed(1)} s`,
  ].join(' | ')
  return [line, ...problems.map((problem) => `    ${problem}`)].join('\n')
}

function spread(name: string, values: readonly bigint[], show: (value: bigint) => string): string {
  const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  if (sorted.length === 0) return `${name}: none`
  return `${name}: least ${show(sorted[0]!)}, median ${show(sorted[sorted.length >> 1]!)}, most ${show(sorted.at(-1)!)} (${sorted.length})`
}

function tally(name: string, values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const list = [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b)).map(([value, n]) => `${value} ${n}`)
  return `${name} (${values.length}, ${counts.size} kinds): ${list.join(', ')}`
}

/** Least, median and most of what was measured, in the form of benches. */
export function rowsOf(reports: readonly FaultReport[]): BenchRow[] {
  const row = (what: string, unit: string, values: readonly number[]): BenchRow => ({
    ...{ what, unit, value: median(values) },
    note: `${Math.min(...values)} to ${Math.max(...values)}, ${values.length} values`,
  })
  const gas = (values: readonly bigint[]): number[] => values.map(Number)
  const moved = reports.filter(({ moves }) => moves > 0)
  return [
    { what: 'faults won by the honest side', value: reports.filter(isWon).length, unit: `of ${reports.length}` },
    row(
      'moves of a pair of claims',
      'openings and seals',
      moved.map(({ moves }) => moves),
    ),
    row('gas of the honest side, the step excepted', 'gas', gas(reports.map(({ honestGas }) => honestGas))),
    row('gas of the transaction of a step', 'gas', gas(reports.flatMap(({ stepGas }) => stepGas))),
    row('gas of the liars', 'gas', gas(reports.map(({ liarGas }) => liarGas))),
    row(
      'what the honest side is left with after gas',
      'ether',
      reports.map(({ net }) => Number(net) / 1e18),
    ),
    row(
      'delay',
      's of L1 time at a window of 600 s',
      reports.map(({ delay }) => Number(delay)),
    ),
    {
      what: 'kinds of steps proven',
      value: new Set(reports.flatMap(({ proven }) => proven)).size,
      unit: 'opcodes and phases',
    },
  ]
}

const isWon = ({ problems }: FaultReport): boolean => problems.length === 0

/** Distributions over all faults. */
export function describe(reports: readonly FaultReport[]): string[] {
  return [
    tally(
      'lies',
      reports.flatMap(({ kinds }) => kinds),
    ),
    tally(
      'steps proven',
      reports.flatMap(({ proven }) => proven),
    ),
    tally(
      'moves',
      reports.map(({ moves }) => String(moves)),
    ),
    spread(
      'gas of the honest side without the step',
      reports.map(({ honestGas }) => honestGas),
      million,
    ),
    spread(
      'gas of a step',
      reports.flatMap(({ stepGas }) => stepGas),
      million,
    ),
    spread(
      'gas of the liars',
      reports.map(({ liarGas }) => liarGas),
      million,
    ),
    spread(
      'net of the honest side',
      reports.map(({ net }) => net),
      ether,
    ),
    spread(
      'seconds of L1 time',
      reports.map(({ delay }) => delay),
      String,
    ),
  ]
}
