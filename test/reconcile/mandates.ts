/**
 * Validity with mandates: each decided entry is the one to which a domain's own book comes from what was decided before, so none that a book would refuse
 * ends standing. The book is rebuilt for each plan from the orders that the state rests on, so it knows nothing of what plans say about guards.
 */
import { type Bytes, bytesToHex, equalBytes, type Hex } from '@syncline/primitives'
import {
  type Authority,
  type CheckedOrder,
  createOrderBook,
  defaultPriorityPolicy,
  effectiveLamport,
  type LockPolicy,
  lockEntryHash,
  lockEntryOf,
  type Mandate,
  type OrderBook,
  type OrderFact,
  orderActions,
  type Plan,
  type PlanAsset,
  registryEntry,
  registryEntryOf,
} from '@syncline/protocol'
import { showBase } from './domain.js'

/**
 * `stack`: what a book is rebuilt from, as it was applied; undefined where a person let an order stand that no book would. `givers`: whose orders the state
 * rests on since it was ACTIVE.
 */
export type Rest = {
  readonly stack: readonly CheckedOrder[] | undefined
  readonly givers: readonly Mandate[]
  readonly order: Bytes
  readonly lamport: bigint
}

export type MandateCheck = {
  /** The next decided plan; gives what does not hold. Plans come by height. */
  readonly follow: (plan: Plan, accepted: readonly number[]) => string | undefined
  /** What a decided state rests on; undefined of an asset that no plan was about. */
  readonly restOf: (asset: Bytes) => Rest | undefined
  /** Entries that were held against a book. */
  readonly checked: () => number
}

const [now, end] = [10n, 1_000n]
const nobody: Bytes = new Uint8Array(32)
const untouched: Rest = { stack: [], givers: [], order: nobody, lamport: 0n }

export function createMandateCheck(lockPolicy: LockPolicy, orders: ReadonlyMap<Hex, OrderFact>): MandateCheck {
  const rests = new Map<Hex, Rest>()
  const certified = new Set<Hex>()
  const authorities = new Map<Hex, Authority>()
  for (const { mandate } of orders.values())
    authorities.set(bytesToHex(mandate.id), {
      ...{ ...mandate, signer: nobody.subarray(12), actions: orderActions, kinds: 'all', epoch: 1n },
      ...{ validAfter: 0n, validBefore: end, revokedAt: undefined },
    })
  let checked = 0

  function orderOf(asset: Bytes, digest: Bytes, floor: bigint): CheckedOrder {
    const { key, nonce } = orders.get(bytesToHex(digest))!
    const authority = authorities.get(bytesToHex(key.authority))!
    const told = { amount: 0n, subject: authority.signer, recipient: authority.signer, authorityEpoch: 1n, nonce }
    const ids = { authority: authority.id, caseId: nobody, evidence: nobody, seen: nobody }
    const times = { effectiveAt: 0n, validAfter: 0n, validBefore: end }
    const lamport = effectiveLamport(key.lamport, floor, undefined)
    const order = { asset, action: key.action, ...told, ...ids, lamport, ...times }
    return { order, signature: nobody, digest, authority, isHome: key.isHome }
  }

  /** Gives what was applied or is held. */
  function play(book: OrderBook, round: readonly CheckedOrder[], givers: Mandate[]): readonly CheckedOrder[] {
    for (const each of round) book.submit(each, certified.has(bytesToHex(each.digest)), now)
    const { effects } = book.settle({ authority: (id) => authorities.get(bytesToHex(id)) }, now)
    return effects.flatMap(({ effect }) => {
      if (effect.kind !== 'applied' && effect.kind !== 'held') return []
      const own = round.filter(({ digest }) => equalBytes(digest, effect.order))
      if (effect.kind === 'applied' && effect.to === 'ACTIVE') givers.length = 0
      else if (effect.kind === 'applied') givers.push(...own.map(({ authority }) => authority))
      return own
    })
  }

  function followAsset(plan: Plan, { asset, to, orders: listed, contested }: PlanAsset): string | undefined {
    const key = bytesToHex(asset)
    const { stack, order, lamport } = rests.get(key) ?? untouched
    const givers: Mandate[] = []
    const rest = (next: Rest['stack']): void =>
      void rests.set(key, { stack: next, givers, order: to.order, lamport: plan.lamport })
    const base = registryEntryOf(to)!
    const isQuiet = base.state === 'ACTIVE' && base.held === undefined
    const verdictOf = (digest: Bytes) => plan.verdicts.find((one) => equalBytes(one.order, digest))?.verdict
    const played = listed.filter(
      (each) => !contested.some((one) => equalBytes(one, each.order)) && verdictOf(each.order) !== 'REJECT',
    )
    // what ended on one domain has ended, whatever a book would do here
    if (stack === undefined || base.state === 'TERMINATED' || played.some((one) => verdictOf(one.order) === 'ADMIT')) {
      rest(isQuiet ? [] : undefined)
      return undefined
    }
    for (const each of played) if (each.isCertified) certified.add(bytesToHex(each.order))
    const book = createOrderBook(lockPolicy, defaultPriorityPolicy)
    for (const each of stack) play(book, [each], givers)
    const round = played.map((each) => orderOf(asset, each.order, lamport))
    const applied = play(book, round, givers)
    const found = registryEntry(book.lockOf(asset))
    // lifted, the asset keeps the name of what lifted it
    const entry = found.order === undefined ? { ...lockEntryOf(found), order } : lockEntryOf(found)
    checked++
    rest(isQuiet ? [] : [...stack, ...applied])
    if (equalBytes(lockEntryHash(entry), lockEntryHash(to))) return undefined
    return `${key.slice(0, 10)} was decided as ${showBase(base)}, a book says ${showBase(found)}`
  }

  return {
    follow(plan, accepted) {
      for (const index of accepted)
        for (const each of plan.segments[index]!.assets) {
          const failure = followAsset(plan, each)
          if (failure !== undefined) return failure
        }
      return undefined
    },
    restOf: (asset) => rests.get(bytesToHex(asset)),
    checked: () => checked,
  }
}
