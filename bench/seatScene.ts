/** What seven seats are shown in the benches of seats: domains that took opposite orders on one asset after another, and how a seat is made. */
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
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
import type { Gossip } from '../packages/node/src/p2p/gossip.js'
import type { Seat } from '../packages/node/src/reconcile/seat.js'
import { builtModule } from './built.js'

const { openRecordStore } =
  await builtModule<typeof import('../packages/node/src/reconcile/recordStore.js')>('reconcile/recordStore')
const { startSeat } = await builtModule<typeof import('../packages/node/src/reconcile/seat.js')>('reconcile/seat')
const { decisionOf } =
  await builtModule<typeof import('../packages/node/src/reconcile/seatSigner.js')>('reconcile/seatSigner')
const { createBlsSigner, generateBlsSecret } =
  await builtModule<typeof import('../packages/node/src/validator/bls.js')>('validator/bls')

export const members = 7
/** Decisions before those that count. */
export const warm = 200
const domainIds = [901n, 902n, 903n]
export const log = pino({ level: 'silent' })
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
    ...{ bundle: undefined, outcome: 'APPLIED', at: 1n },
  }
}

/** Three domains, as a node of each shows them. */
export function createDomains() {
  const trees: KeyedTree[] = domainIds.map(() => emptyTree())
  let height = 0n
  const changed = (domain: number, asset: Bytes, entry: LockEntry, more: Partial<Observation>): Observation => {
    trees[domain] = trees[domain]!.update([{ key: asset, value: lockEntryHash(entry) }])
    const root = trees[domain]!.root()
    return {
      domainId: domainIds[domain]!,
      height,
      root,
      changes: [{ asset, entry, guard: undefined }],
      orders: [],
      applied: [],
      ...more,
    }
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

/** A seat as nodes run it: BLS key, record on disk, the default timing. */
export function seatOf(seat: number, folder: string, gossip: Gossip, onDecided: (decided: DecidedValue) => void): Seat {
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
    ...{ chainTag: group, group, key: signers[seat]!, keys, gossip, now: Date.now, log },
    store: openRecordStore(join(folder, `${seat}`)),
    onEffect: (effect) => {
      if (effect.kind === 'decided') onDecided(effect.decided)
    },
  })
}

/** Resolves when a seat that was shown the end of a divergence has compared its domains and finds none: the next decision does not pay for the last. */
export async function inStep({ validator }: Seat): Promise<void> {
  while (validator.divergences.list().length > 0) await setImmediate()
}

export const quantile = (values: readonly number[], q: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!
}
