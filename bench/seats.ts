/**
 * Seven validators of one reconciliation, as nodes run them: BLS keys, records on disk, gossip; the default timing. In one process first, then each in one of its
 * own, with WebSockets between them. Measured is the wall time from the moment at which every seat is shown that two domains took opposite orders to the
 * certificate. RUNS of them, 60 unless given, after fifty: a validator runs for weeks, and its code is compiled.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashWords } from '@syncline/primitives'
import type { DecidedValue } from '@syncline/protocol'
import { type BenchResult, type BenchRow, median } from './report.js'

/** What BLS took: the library is told to keep the time before anything uses it. */
const bls = { ms: 0, checks: 0 }
type Native = {
  verify: Call
  aggregateWithRandomness: Call
  readonly SecretKey: { readonly prototype: { sign: Call } }
}
const native = createRequire(import.meta.resolve('../packages/node/package.json'))('@chainsafe/blst') as Native
type Call = (this: unknown, ...given: unknown[]) => unknown
const timed = (run: Call, checks: number): Call =>
  function (...given) {
    const started = performance.now()
    const value = run.apply(this, given)
    bls.ms += performance.now() - started
    bls.checks += checks
    return value
  }
native.verify = timed(native.verify, 1)
native.aggregateWithRandomness = timed(native.aggregateWithRandomness, 0)
native.SecretKey.prototype.sign = timed(native.SecretKey.prototype.sign, 0)

const { createInProcessGossip } = await import('../packages/node/src/p2p/inProcess.js')
const { createBlsSigner, generateBlsSecret, verifyEach } = await import('../packages/node/src/validator/bls.js')
const { createDomains, log, members, quantile, seatOf, warm } = await import('./seatScene.js')
const { playProcesses } = await import('./seatProcesses.js')

const runs = Number(process.env['RUNS'] ?? 60)

/** Times of a run in milliseconds: until one seat had the certificate, until the last one had, and what all seats computed for it, BLS in that. */
type Times = {
  readonly first: number
  readonly last: number
  readonly processor: number
  readonly bls: number
  readonly checks: number
}

async function play(count: number, folder: string): Promise<readonly Times[]> {
  const domains = createDomains()
  const gossips: ReturnType<typeof createInProcessGossip>[] = []
  let heard: (decided: DecidedValue) => void = () => {}
  const seats = Array.from({ length: members }, (_, seat) => {
    const gossip = createInProcessGossip({ log })
    for (const other of gossips) gossip.connect(other)
    gossips.push(gossip)
    return seatOf(seat, folder, gossip, (decided) => heard(decided))
  })
  const times: Times[] = []
  for (let run = 0; run < count; run++) {
    const asset = hashWords(0xa55e7n, BigInt(run))
    const shown = domains.diverge(asset, run + 1)
    const decided = await new Promise<DecidedValue>((resolve) => {
      const started = performance.now()
      const usage = process.cpuUsage()
      const before = { ...bls }
      let left = members
      let first = 0
      heard = (value) => {
        if (left-- === members) first = performance.now() - started
        if (left > 0) return
        const { user, system } = process.cpuUsage(usage)
        times.push({
          first,
          last: performance.now() - started,
          processor: (user + system) / 1000,
          bls: bls.ms - before.ms,
          checks: bls.checks - before.checks,
        })
        resolve(value)
      }
      for (const seat of seats) for (const observation of shown) seat.observe(observation)
    })
    for (const observation of domains.take(decided, asset)) for (const seat of seats) seat.observe(observation)
  }
  await Promise.all(seats.map((seat) => seat.close()))
  for (const gossip of gossips) gossip.close()
  return times
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** About a minute. */
export async function bench(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'syncline-seats-'))
  const times = (await play(runs + warm, join(folder, 'one'))).slice(warm)
  const apart = (await playProcesses(runs + warm, join(folder, 'apart'))).slice(warm)
  rmSync(folder, { recursive: true, force: true })
  const row = (what: string, values: readonly number[], target?: number): BenchRow => ({
    what,
    value: quantile(values, 0.5),
    unit: 'ms',
    ...(target === undefined ? {} : { target }),
    note: `p50 of ${runs}; p95 ${quantile(values, 0.95).toFixed(0)}, most ${Math.max(...values).toFixed(0)}`,
  })
  const message = hashWords(1n)
  const signer = createBlsSigner(generateBlsSecret(hashWords(2n)))
  const signature = signer.sign(message)
  const check = Array.from({ length: 50 }, () => {
    const started = performance.now()
    if (verifyEach([signer.publicKey], message, [signature]).length !== 1)
      throw new Error('a good signature is refused')
    return performance.now() - started
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
