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
  isRestrictive,
  type LockEntry,
  type LockPolicy,
  lockEntryHash,
  lockEntryOf,
  type OrderBook,
  type OrderFact,
  orderActions,
  type Plan,
  type PlanAsset,
  type PlanOrder,
  registryEntry,
  registryEntryOf,
} from '@syncline/protocol'
import { type SimDomain, showBase } from './domain.js'

/**
 * `stack`: what a book is rebuilt from, as it was applied; undefined where a person let an order stand that no book would, or where domains came to one entry by
 * different orders. `givers`: the orders that the state rests on since it was ACTIVE; undefined where that is not known.
 */
export type Rest = {
  readonly stack: readonly CheckedOrder[] | undefined
  readonly givers: readonly CheckedOrder[] | undefined
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
  /** Entries that stood because all domains showed them, where a book would have played their orders otherwise. */
  readonly shown: () => number
}

const [now, end] = [10n, 1_000n]
const nobody: Bytes = new Uint8Array(32)
const untouched: Rest = { stack: [], givers: [], order: nobody, lamport: 0n }

export function createMandateCheck(
  lockPolicy: LockPolicy,
  orders: ReadonlyMap<Hex, OrderFact>,
  domains: readonly Pick<SimDomain, 'arrivalsOf'>[],
): MandateCheck {
  const rests = new Map<Hex, Rest>()
  const certified = new Set<Hex>()
  const authorities = new Map<Hex, Authority>()
  for (const { mandate } of orders.values())
    authorities.set(bytesToHex(mandate.id), {
      ...{ ...mandate, signer: nobody.subarray(12), actions: orderActions, kinds: 'all', epoch: 1n },
      ...{ validAfter: 0n, validBefore: end, revokedAt: undefined },
    })
  let [checked, shown] = [0, 0]

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
  function play(
    book: OrderBook,
    round: readonly CheckedOrder[],
    givers: CheckedOrder[],
    known = round,
  ): readonly CheckedOrder[] {
    for (const each of round) book.submit(each, certified.has(bytesToHex(each.digest)), now)
    const { effects } = book.settle({ authority: (id) => authorities.get(bytesToHex(id)) }, now)
    return effects.flatMap(({ effect }) => {
      if (effect.kind !== 'applied' && effect.kind !== 'held') return []
      const own = known.filter(({ digest }) => equalBytes(digest, effect.order))
      if (effect.kind === 'applied' && effect.to === 'ACTIVE') givers.length = 0
      else if (effect.kind === 'applied') givers.push(...own)
      return own
    })
  }

  /** How a domain came to an entry by the orders that came there, one after another; undefined where it did otherwise, or has gone on. */
  function arrivedAt(
    domain: Pick<SimDomain, 'arrivalsOf'>,
    asset: Bytes,
    to: LockEntry,
  ): { readonly stack: readonly CheckedOrder[]; readonly givers: readonly CheckedOrder[] } | undefined {
    const book = createOrderBook(lockPolicy, defaultPriorityPolicy)
    const givers: CheckedOrder[] = []
    const came = (domain.arrivalsOf(asset) ?? []).map((digest) => orderOf(asset, digest, 0n))
    const rounds = came.map((each) => play(book, [each], givers, came))
    const found = registryEntry(book.lockOf(asset))
    const isSame = equalBytes(lockEntryHash(lockEntryOf({ ...found, order: to.order })), lockEntryHash(to))
    const applied = rounds.flat()
    const stack = applied.slice(applied.length - givers.length)
    // lifted, the book names no order any more
    const isBy = found.order === undefined || equalBytes(found.order, to.order)
    return isSame && isBy ? { stack, givers } : undefined
  }

  function followAsset(
    plan: Plan,
    { asset, from, to, orders: listed, contested, pending }: PlanAsset,
  ): string | undefined {
    const key = bytesToHex(asset)
    const { stack, order, lamport } = rests.get(key) ?? untouched
    const givers: CheckedOrder[] = []
    const rest = (next: Rest['stack'], whose: Rest['givers'] = next && givers): void =>
      void rests.set(key, { stack: next, givers: whose, order: to.order, lamport: plan.lamport })
    const base = registryEntryOf(to)!
    const isQuiet = base.state === 'ACTIVE' && base.held === undefined
    const verdictOf = (digest: Bytes) => plan.verdicts.find((one) => equalBytes(one.order, digest))?.verdict
    const isIn = (list: readonly Bytes[], digest: Bytes): boolean => list.some((one) => equalBytes(one, digest))
    // a book keeps no reversal for later; seats do until all domains have had their say
    const isLater = (digest: Bytes): boolean =>
      isIn(pending, digest) && !isRestrictive(orders.get(bytesToHex(digest))!.key.action)
    const played = listed.filter(
      (each) => !isIn(contested, each.order) && !isLater(each.order) && verdictOf(each.order) !== 'REJECT',
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
    const differs = `${key.slice(0, 10)} was decided as ${showBase(base)}, a book says ${showBase(found)}`
    const isBooks = equalBytes(lockEntryHash(entry), lockEntryHash(to))
    rest(isQuiet ? [] : [...stack, ...applied])
    // what all domains showed alike stands, as each came to it, and is gone on from
    const isShown = from.every((hash) => equalBytes(hash, from[0]!))
    // as a book has it, what waits too
    const isWaiting = ({ order: digest }: PlanOrder): boolean => book.statusOf(digest) === 'pending'
    const isPlayed = played.every((each) => isWaiting(each) === isIn(pending, each.order))
    if (!isShown) return isBooks ? undefined : differs
    const own = domains.map((domain) => arrivedAt(domain, asset, to))
    const arrived = own.includes(undefined) ? undefined : own.flatMap((one) => one?.givers ?? [])
    if (isBooks && isPlayed) {
      if (arrived === undefined || own.every((one) => sameStack(one?.stack, rests.get(key)!.stack))) return undefined
      // if each order came to all, their word counts alone, else the play's too; what it left waiting comes back by a vote
      const isWhole = listed.every(({ order: digest }) => domains.every((one) => isIn(one.arrivalsOf(asset)!, digest)))
      const both = isWhole ? arrived : [...givers, ...arrived]
      const known = both.filter(({ digest }) => !isIn(pending, digest))
      const isPlays =
        known.length === givers.length &&
        givers.every(({ digest }) =>
          isIn(
            known.map((one) => one.digest),
            digest,
          ),
        )
      rest(isQuiet ? [] : isPlays ? [...stack, ...applied] : undefined, known)
      return undefined
    }
    shown++
    const isOne = own.every((one) => sameStack(one?.stack, own[0]?.stack))
    const isLeft = own[0]?.stack.some(({ digest }) => isIn(pending, digest))
    rest(isQuiet ? [] : isOne && isLeft === false ? own[0]?.stack : undefined, arrived)
    return undefined
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
    shown: () => shown,
  }
}

function sameStack(a: readonly CheckedOrder[] | undefined, b: readonly CheckedOrder[] | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return a.length === b.length && a.every(({ digest }, i) => equalBytes(digest, b[i]!.digest))
}
