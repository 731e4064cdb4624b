/** What faults came to, for people. */
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
