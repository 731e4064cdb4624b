/**
 * Seven validators of one reconciliation, as nodes run them: built code, BLS keys, records on disk, gossip; the default timing. In one process first, then each in
 * one of its own, with WebSockets between them. Measured is the wall time from the moment at which the first seat is shown that two domains took opposite orders to
 * the certificate; the next is shown when all have found that the last is over. RUNS of them, 60 unless given, after two hundred: a validator runs for weeks, and its
 * code is compiled.
 */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, forkBuilt } from './built.js'
import { type BenchResult, type BenchRow, median } from './report.js'
import { playProcesses } from './seatProcesses.js'
import { quantile, warm } from './seatScene.js'
import type { Times, Together } from './seatsTogether.js'

const runs = Number(process.env['RUNS'] ?? 60)

async function playTogether(count: number, folder: string): Promise<Together> {
  const child = forkBuilt('./seatsTogether.ts')
  const ended = once(child, 'exit')
  child.send({ count, folder })
  const said = (await Promise.race([once(child, 'message'), ended])) as [Together | number]
  if (typeof said[0] !== 'object') throw new Error(`the process of seven seats ended with ${said[0]}`)
  await ended
  return said[0]
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** About a minute. */
export async function bench(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'syncline-seats-'))
  build()
  const { check, ...together } = await playTogether(runs + warm, join(folder, 'one'))
  const times = together.times.slice(warm)
  const apart = (await playProcesses(runs + warm, join(folder, 'apart'))).slice(warm)
  rmSync(folder, { recursive: true, force: true })
  const row = (what: string, values: readonly number[], target?: number): BenchRow => ({
    what,
    value: quantile(values, 0.5),
    unit: 'ms',
    ...(target === undefined ? {} : { target }),
    note: `p50 of ${runs}; p95 ${quantile(values, 0.95).toFixed(0)}, most ${Math.max(...values).toFixed(0)}`,
  })
  const of = <Key extends keyof Times>(key: Key): readonly number[] => times.map((one) => one[key])
  return {
    bench: 'seats',
    command: `RUNS=${runs} npm run bench -- seats`,
    rows: [
      row(
        'seven processes, WebSockets: divergence shown to the first certificate',
        apart.map(({ first }) => first),
        50,
      ),
      row(
        '… to the certificate at all seven',
        apart.map(({ last }) => last),
      ),
      row('one process: divergence shown to the first certificate', of('first')),
      row('… to the certificate at all seven', of('last')),
      row('… processor, all seven, to the last certificate', of('processor')),
      row('… of which BLS', of('bls')),
      {
        what: '… BLS, share of the time to the last certificate',
        value: (100 * total(of('bls'))) / total(of('last')),
        unit: '%',
        note: `${Math.round(total(of('checks')) / runs)} checks of BLS signatures a decision, by all seven`,
      },
      { what: 'one BLS signature checked', value: median(check), unit: 'ms' },
    ],
  }
}
