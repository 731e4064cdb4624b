/**
 * Random histories of transactions that want one asset at once on two domains (OIP-30). `locked`: each takes its preemptive locks on both before it runs, looks at both under them, and writes
 * on one after another; some crash in between, orders freeze assets, locks run out. `naive`: each runs on its own domain at once, and the other one hears of it later.
 */
import { type Bytes, bytesToHex, equalBytes, hashWords } from '@syncline/primitives'
import { applyLock, createPreemption, type LockKey } from '@syncline/protocol'
import { createDraw } from '../support/draw.js'

export type SpendMode = 'locked' | 'naive'

/** Over all histories. `attempts`: transactions on an asset that another one wanted as well; `doubles`: assets that two of them spent. */
export type SpendCounts = {
  attempts: number
  spent: number
  doubles: number
  refused: number
  requests: number
  crashed: number
  overran: number
  frozen: number
  halfWritten: number
}

export function createSpendCounts(): SpendCounts {
  return {
    attempts: 0,
    spent: 0,
    doubles: 0,
    refused: 0,
    requests: 0,
    crashed: 0,
    overran: 0,
    frozen: 0,
    halfWritten: 0,
  }
}

const domainIds = [901n, 902n] as const
const transactions = 6
const assets = 2
/** What this many transactions on this many assets make of attempts: all but the first on each. */
export const attemptsOfHistory: number = transactions - assets

const assetIds = Array.from({ length: assets }, (_, i) => hashWords(0xa5n, BigInt(i)))
const owners = Array.from({ length: transactions }, (_, i) => hashWords(0x0bn, BigInt(i)))

/** What a domain keeps of each asset: the transaction that spent it. */
type Ledger = Map<number, number>

export function runSpends(seed: number, mode: SpendMode, counts: SpendCounts): void {
  const draw = createDraw(seed)
  // each asset is wanted by half of them
  const wants = owners.map((_, i) => i % assets)
  const ledgers: readonly Ledger[] = [new Map(), new Map()]
  /** Every write that took place: asset, transaction. */
  const writes: (readonly [number, number])[] = []
  const write = (domain: number, asset: number, transaction: number): void => {
    ledgers[domain]!.set(asset, transaction)
    writes.push([asset, transaction])
  }
  counts.attempts += attemptsOfHistory
  if (mode === 'naive') runNaive(draw, wants, ledgers, write)
  else runLocked(seed, draw, wants, ledgers, write, counts)
  for (let asset = 0; asset < assets; asset++) {
    const spenders = new Set(writes.filter(([one]) => one === asset).map(([, transaction]) => transaction))
    if (spenders.size > 0) counts.spent++
    if (spenders.size > 1) counts.doubles++
    if (ledgers[0]!.get(asset) !== ledgers[1]!.get(asset)) counts.halfWritten++
  }
}

type Draw = (below: number) => number
type Write = (domain: number, asset: number, transaction: number) => void

/** A domain runs one transaction at a time, and looks before it spends; it does not know yet what the other one did. */
function runNaive(draw: Draw, wants: readonly number[], ledgers: readonly Ledger[], write: Write): void {
  const steps: (() => void)[] = wants.map((asset, transaction) => () => {
    const domain = draw(2)
    if (ledgers[domain]!.has(asset)) return
    write(domain, asset, transaction)
    steps.push(() => {
      if (!ledgers[1 - domain]!.has(asset)) write(1 - domain, asset, transaction)
    })
  })
  while (steps.length > 0) steps.splice(draw(steps.length), 1)[0]!()
}

function runLocked(
  seed: number,
  draw: Draw,
  wants: readonly number[],
  ledgers: readonly Ledger[],
  write: Write,
  counts: SpendCounts,
): void {
  const preemption = createPreemption('ordered', 'direct')
  const keyOf = (domain: number, asset: number): LockKey => ({ domainId: domainIds[domain]!, asset: assetIds[asset]! })
  /** Writes that each has made. */
  const written = wants.map(() => 0)
  const open = new Set(wants.keys())
  const crashed = new Set<number>()
  let now = 1_000n
  const end = (i: number, how: 'refused' | undefined): void => {
    open.delete(i)
    if (how !== undefined) counts[how]++
  }
  /** Whether the lock is its own now: asked of the lock, not of its memory. */
  const isHeld = (owner: Bytes, key: LockKey): boolean => {
    const lock = preemption.lockOf(key)
    const { transaction } = lock
    return (
      transaction.kind === 'PREEMPTIVE' &&
      equalBytes(transaction.owner, owner) &&
      applyLock(lock, { kind: 'USE', by: owner, meetsConstraints: true }, 'direct').ok
    )
  }
  for (let steps = 0; open.size > 0; steps++) {
    if (steps > 5_000) throw new Error(`seed ${seed}: no end`)
    if (draw(8) === 0) now += BigInt(draw(30))
    for (const effect of preemption.tick(now))
      if (effect.kind === 'lock' && effect.effect.kind === 'overran') counts.overran++
    if (draw(60) === 0) {
      const order = { action: 'FREEZE', order: hashWords(BigInt(seed), BigInt(steps)), isCertified: true } as const
      if (preemption.command(keyOf(draw(2), draw(assets)), order, now).ok) counts.frozen++
    }
    const i = [...open][draw(open.size)]!
    const owner = owners[i]!
    const asset = wants[i]!
    const keys = [keyOf(1, asset), keyOf(0, asset)]
    const phase = preemption.phaseOf(owner)
    if (phase === undefined) {
      if (written[i]! > 0 || crashed.has(i)) {
        end(i, undefined) // its time was over in the middle: what it left is for reconciliation
        continue
      }
      if (keys.some((key) => preemption.lockOf(key).regulatory.state !== 'ACTIVE')) {
        end(i, 'refused')
        continue
      }
      const asked = preemption.request({ owner, age: BigInt(i), keys, until: now + 40n }, now)
      if (!asked.ok) throw new Error(`seed ${seed}: ${asked.code}`)
      counts.requests++
    } else if (crashed.has(i) || phase === 'waiting') {
      if (crashed.has(i)) now += 1n
      else now += BigInt(draw(2))
    } else if (phase === 'taking') preemption.advance(owner, now)
    else if (phase === 'holding') {
      // under its locks it sees both domains as they are
      if (ledgers.some((ledger) => ledger.has(asset))) {
        preemption.finish(owner, 'ABORT', now)
        end(i, 'refused')
      } else preemption.beginCommit(owner, now)
    } else {
      const domain = written[i]!
      if (domain === domainIds.length) {
        preemption.finish(owner, 'COMMIT', now)
        end(i, undefined)
      } else if (isHeld(owner, keyOf(domain, asset))) {
        write(domain, asset, i)
        written[i] = domain + 1
        if (draw(8) === 0) {
          crashed.add(i)
          counts.crashed++
        }
      }
    }
  }
  for (const [i, owner] of owners.entries())
    if (preemption.phaseOf(owner) !== undefined)
      throw new Error(`seed ${seed}: ${i} (${bytesToHex(owner)}) still has locks`)
}
