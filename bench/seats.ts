/**
 * Seven validators of one reconciliation in one process, as nodes run them: BLS keys, records on disk, gossip; the default timing. Measured is the wall
 * time from the moment at which every seat is shown that two domains took opposite orders to the certificate. RUNS of them, 60 unless given, after five to warm up.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bytes, hashWords } from '@syncline/primitives'
import {
  absentEntry,
  absentEntryHash,
  type DecidedValue,
  defaultAgreementTiming,
  defaultConvergeOptions,
  defaultPriorityPolicy,
  type LockEntry,
  lockEntryHash,
  lockEntryOf,
  type Observation,
  type OrderAction,
  type OrderSighting,
} from '@syncline/protocol'
import { emptyTree, type KeyedTree } from '@syncline/trees'
import { pino } from 'pino'
import type { Seat } from '../packages/node/src/reconcile/seat.js'
import { type BenchResult, type BenchRow, median } from './report.js'

/** What BLS took: the library is told to keep the time before anything uses it. */
const bls = { ms: 0, checks: 0 }
type Native = {
  verify: Call
  aggregateWithRandomness: Call
  readonly SecretKey: { readonly prototype: { sign: Call } }
  Signature: { readonly fromBytes: Call }
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
const { Signature } = native
native.Signature = { fromBytes: timed((...given) => Signature.fromBytes(...given), 0) }

const { createInProcessGossip } = await import('../packages/node/src/p2p/inProcess.js')
const { openRecordStore } = await import('../packages/node/src/reconcile/recordStore.js')
const { startSeat } = await import('../packages/node/src/reconcile/seat.js')
const { decisionOf } = await import('../packages/node/src/reconcile/seatSigner.js')
const { createBlsSigner, generateBlsSecret, verifyAggregate } = await import('../packages/node/src/validator/bls.js')

const members = 7
const runs = Number(process.env['RUNS'] ?? 60)
const warm = 5
const domainIds = [901n, 902n, 903n]
const log = pino({ level: 'silent' })
const group = hashWords(0x9209n)
const signers = Array.from({ length: members }, (_, i) =>
  createBlsSigner(generateBlsSecret(hashWords(0x5ea7n, BigInt(i)))),
)
const keys = signers.map(({ publicKey }) => publicKey)

function sighting(asset: Bytes, action: OrderAction, rank: 2 | 3, nonce: number): OrderSighting {
  const id = hashWords(0xa47n, BigInt(rank))
  const digest = hashWords(asset, BigInt(rank))
  const key = { digest, action, rank, isHome: true, lamport: BigInt(nonce), authority: id }
  const mandate = { id, rank, jurisdiction: rank === 2 ? 'US' : 'INT' }
  return {
    asset,
    fact: { key, nonce: BigInt(nonce), mandate, isCertified: true },
    seen: absentEntryHash,
    bundle: undefined,
  }
}

/** Three domains, as a node of each shows them. */
function createDomains() {
  const trees: KeyedTree[] = domainIds.map(() => emptyTree())
  let height = 0n
  const changed = (domain: number, asset: Bytes, entry: LockEntry, more: Partial<Observation>): Observation => {
    trees[domain] = trees[domain]!.update([{ key: asset, value: lockEntryHash(entry) }])
    const root = trees[domain]!.root()
    return { domainId: domainIds[domain]!, height, root, changes: [{ asset, entry }], orders: [], applied: [], ...more }
  }
  return {
    diverge(asset: Bytes, nonce: number): readonly Observation[] {
      height++
      const [freeze, seize] = [sighting(asset, 'FREEZE', 2, nonce), sighting(asset, 'SEIZE', 3, nonce)]
      const by = (state: 'FROZEN' | 'SEIZED', { fact }: OrderSighting): LockEntry =>
        lockEntryOf({ state, held: undefined, order: fact.key.digest })
      return [
        changed(0, asset, by('FROZEN', freeze), { orders: [freeze] }),
        changed(1, asset, by('SEIZED', seize), { orders: [seize] }),
        changed(2, asset, absentEntry, {}),
      ]
    },
    take(decided: DecidedValue, asset: Bytes): readonly Observation[] {
      height++
      const { reconciliation, deltas } = decisionOf(decided)
      const end = decided.value.plan.segments[0]!.assets[0]!.to
      return deltas.map((own, domain) =>
        changed(domain, asset, end, {
          applied: [{ id: reconciliation.id, segments: own.map(({ segment }) => segment) }],
        }),
      )
    },
  }
}

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
  const seats = signers.map((key, seat): Seat => {
    const gossip = createInProcessGossip({ log })
    for (const other of gossips) gossip.connect(other)
    gossips.push(gossip)
    return startSeat({
      validator: {
        members,
        seat,
        threshold: { kind: 'two-thirds' },
        rules: {
          ...{ chainTag: group, domainIds, lockPolicy: 'direct', priority: defaultPriorityPolicy, caseSeconds: 60n },
          ...{ defaultVerdict: 'REJECT', clockTolerance: 30n, lagPatience: 6n, isVerdictSigned: () => false },
        },
        timing: defaultAgreementTiming,
        converge: defaultConvergeOptions,
      },
      ...{
        chainTag: group,
        group,
        key,
        keys,
        gossip,
        store: openRecordStore(join(folder, `${seat}`)),
        now: Date.now,
        log,
      },
      onEffect: (effect) => {
        if (effect.kind === 'decided') heard(effect.decided)
      },
    })
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

const quantile = (values: readonly number[], q: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** About a minute. */
export async function bench(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'syncline-seats-'))
  const times = (await play(runs + warm, folder)).slice(warm)
  rmSync(folder, { recursive: true, force: true })
  const row = (what: string, values: readonly number[], target?: number): BenchRow => ({
    what,
    value: quantile(values, 0.5),
    unit: 'ms',
    ...(target === undefined ? {} : { target }),
    note: `p50 of ${runs}; p95 ${quantile(values, 0.95).toFixed(0)}, most ${Math.max(...values).toFixed(0)}`,
  })
  const message = hashWords(1n)
  const signature = signers[0]!.sign(message)
  const check = Array.from({ length: 50 }, () => {
    const started = performance.now()
    if (!verifyAggregate([keys[0]!], message, signature)) throw new Error('a good signature is refused')
    return performance.now() - started
  })
  return {
    bench: 'seats',
    command: `RUNS=${runs} npm run bench -- seats`,
    rows: [
      row(
        'divergence shown to the first certificate',
        times.map(({ first }) => first),
        50,
      ),
      row(
        '… to the certificate at all seven',
        times.map(({ last }) => last),
      ),
      row(
        'processor, all seven, to the last certificate',
        times.map(({ processor }) => processor),
      ),
      row(
        '… of which BLS',
        times.map((one) => one.bls),
      ),
      {
        what: 'BLS, share of the time to the last certificate',
        value: (100 * total(times.map((one) => one.bls))) / total(times.map(({ last }) => last)),
        unit: '%',
        note: `${Math.round(total(times.map(({ checks }) => checks)) / runs)} signatures checked a decision, by all seven`,
      },
      { what: 'one BLS signature checked', value: median(check), unit: 'ms' },
    ],
  }
}
