/** How the engines fare with more domains (OIP-50): what commits, messages, bytes and time, from one domain to the sixteen that a reconciliation may have. */
import type { Curve, Figure } from './figures.js'
import {
  type EngineName,
  engineNames,
  faults,
  type Load,
  type MessageBytes,
  runOnce,
  scenario,
  seeds,
  summarise,
} from './runs.js'

const counts = [1, 2, 4, 5, 8, 16] as const
/** What one domain refuses of its own: a third of what the three of the scenario do. */
const refusedByOne = faults.refusedPerMillion / 3

type Point = ReturnType<typeof summarise>

/** The scenario's load without skew, and one that leaves nearly no two updates at a holding at once: what is left then is the number of domains alone. */
const loads: readonly Load[] = [1_000, 30].map((perSecond) => ({
  ...scenario,
  perSecond,
  seconds: perSecond === 30 ? 60 : 5,
  skew: 0,
  blockMs: 1_000,
}))

function runSweep(name: EngineName, bytes: MessageBytes, load: Load): ReadonlyMap<number, Point> {
  const at = (domains: number): Point => {
    const refusedPerMillion = Math.round(refusedByOne * domains)
    const results = seeds.map((seed) =>
      runOnce(name, bytes, seed, load, { domains, faults: { ...load.faults, refusedPerMillion, seed } }),
    )
    if (name !== 'v0.1' && results.some(({ inconsistent, open }) => inconsistent + open > 0))
      throw new Error(`${name} leaves ${domains} domains apart, or updates open: the engine is wrong`)
    return summarise(results)
  }
  return new Map(counts.map((domains) => [domains, at(domains)] as const))
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const seconds = (ms: number): string => `${(ms / 1_000).toFixed(2)} s`

export function sweepDomains(bytes: MessageBytes): { readonly figure: Figure; readonly curves: readonly Curve[] } {
  const swept = loads.map((load) => new Map(engineNames.map((name) => [name, runSweep(name, bytes, load)] as const)))
  const curves = loads.map(({ perSecond }, i): Curve => {
    const rows = engineNames.flatMap((name) =>
      [
        ['committed', ({ success }: Point) => percent(success)] as const,
        ['mean latency', ({ latency }: Point) => seconds(latency)] as const,
        ['messages an update', ({ messages }: Point) => messages.toFixed(1)] as const,
        ['bytes an update', ({ bytes: size }: Point) => size.toFixed(0)] as const,
      ].map(([what, show]) => [name, what, ...counts.map((domains) => show(swept[i]!.get(name)!.get(domains)!))]),
    )
    const chance = (1 - faults.lostPerMillion / 1e6) * (1 - refusedByOne / 1e6)
    const computed = [
      'one call a domain, computed',
      'committed',
      ...counts.map((domains) => percent(chance ** domains)),
    ]
    return {
      title: `Number of domains (OIP-50), ${perSecond.toLocaleString('en')} updates/s uniform over 10,000 holdings, blocks of 1 s, under faults: of the calls 2.8 % are lost, and each domain refuses 0.17 % of the updates`,
      head: ['engine', '', ...counts.map(String)],
      rows: [...rows, computed],
    }
  })
  const of = (name: EngineName, domains: number): Point => swept[0]!.get(name)!.get(domains)!
  const from = (name: EngineName): string => {
    const [few, five, many] = [of(name, 1), of(name, 5), of(name, 16)]
    return `${name}: ${[few, five, many].map(({ success }) => percent(success)).join(' → ')} committed, ${[few, five, many].map(({ latency }) => seconds(latency)).join(' → ')}, ${[few, five, many].map(({ messages }) => messages.toFixed(1)).join(' → ')} messages`
  }
  return {
    curves,
    figure: {
      id: 'OIP-50',
      what: 'atomic over 1 → 5 → 16 domains',
      seed: '≤ 5, beyond it complexity explodes',
      ours: engineNames.map(from).join('; '),
      kind: 'simulated',
      method:
        '1,000/s, blocks of 1 s, messages an update, latency of what is committed; sweep below. What v0.1 fails stays on the domains before; what ours fails is refused, since it brings a certificate until it is taken. No contracts are in it, and no bundle of calls over domains: that is later work',
    },
  }
}
