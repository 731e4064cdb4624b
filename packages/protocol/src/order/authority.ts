/** Authorities, and whether an order is one of theirs to give (docs/locks.md §4; OIP-08, OIP-27). Nothing here changes a state. */
import { type Address, accept, type Bytes, bytesToHex, equalBytes, type Result, refuse } from '@syncline/primitives'
import { lockLimits, type OrderAction, orderActionTable } from '../generated/locks.js'
import { isOrderWellFormed, type Order, type OrderDomain, orderDigest, orderSigner, type SignedOrder } from './order.js'

/** 1 regional, 2 national, 3 international. */
export type AuthorityRank = 1 | 2 | 3

/** A row of the registry of authorities. */
export type Authority = {
  readonly id: Bytes
  readonly signer: Address
  readonly rank: AuthorityRank
  /** Whose law it applies, such as `US` or `INT`. */
  readonly jurisdiction: string
  /** What it may command, and on which kinds of assets. */
  readonly actions: readonly OrderAction[]
  readonly kinds: 'all' | readonly Bytes[]
  /** Rises when its key or scope changes: orders of an older epoch are void. */
  readonly epoch: bigint
  /** In office from the first second to before the second. */
  readonly validAfter: bigint
  readonly validBefore: bigint
  readonly revokedAt: bigint | undefined
}

/** What an order has to know of an asset. Of a kind that is not regulated nothing can be seized (conflict C6 of the design). */
export type AssetFacts = {
  readonly isRegulated: boolean
  readonly kind: Bytes
  /** Under whose law it was issued or is held. */
  readonly jurisdictions: readonly string[]
}

/** The registry as of some state of L1, and what this domain knows besides. */
export type AuthorityView = {
  readonly authority: (id: Bytes) => Authority | undefined
  /** Digest of the order that used a nonce. */
  readonly nonceUsedBy: (authority: Bytes, nonce: bigint) => Bytes | undefined
  readonly asset: (id: Bytes) => AssetFacts | undefined
  /** Highest Lamport time of the last anchored reconciliation. */
  readonly lamportFloor: bigint
  /** Whether a reconciliation let it stand before it came: then it is not late (decision 0018). No order does if left out. */
  readonly isStanding?: (order: Bytes) => boolean
  /** The row that an authority had in an epoch that is over; none is known if left out. */
  readonly former?: (id: Bytes, epoch: bigint) => Authority | undefined
}

export type OrderCode =
  | 'ORDER_MALFORMED'
  | 'ORDER_AUTHORITY_UNKNOWN'
  | 'ORDER_AUTHORITY_EPOCH'
  | 'ORDER_AUTHORITY_INACTIVE'
  | 'ORDER_SIGNATURE'
  | 'ORDER_OUT_OF_SCOPE'
  | 'ORDER_NOT_REGULATED'
  | 'ORDER_JURISDICTION'
  | 'ORDER_NOT_IN_TIME'
  | 'ORDER_NONCE_USED'
  | 'ORDER_REPEATED'
  | 'ORDER_LAMPORT_LOW'
  | 'ORDER_LAMPORT_HIGH'

/** An order that its authority may give. */
export type CheckedOrder = SignedOrder & {
  readonly digest: Bytes
  readonly authority: Authority
  /** One of the asset's own jurisdictions gives it. */
  readonly isHome: boolean
}

const isZero = (bytes: Bytes): boolean => bytes.every((byte) => byte === 0)

/** Checks an order at time `now`, in seconds; one signature, about 60 µs. What is refused here is refused for good or can be sent again later. */
export function checkSignedOrder(
  signed: SignedOrder,
  domain: OrderDomain,
  view: AuthorityView,
  now: bigint,
): Result<CheckedOrder, OrderCode> {
  const { order } = signed
  if (!isOrderWellFormed(order)) return refuse('ORDER_MALFORMED', 'a field does not have the size of its type')
  const { recipient } = orderActionTable[order.action]
  if (recipient !== 'optional' && isZero(order.recipient) !== (recipient === 'none')) {
    return refuse('ORDER_MALFORMED', `${order.action} names ${recipient === 'none' ? 'no' : 'a'} recipient`)
  }
  if (order.validBefore <= order.validAfter || order.effectiveAt >= order.validBefore) {
    return refuse('ORDER_MALFORMED', 'the order is over before it counts', { validBefore: order.validBefore })
  }
  const authority = view.authority(order.authority)
  if (authority === undefined) {
    return refuse('ORDER_AUTHORITY_UNKNOWN', 'the registry has no such authority', { id: bytesToHex(order.authority) })
  }
  const digest = orderDigest(order, domain)
  const stands = view.isStanding?.(digest) === true
  const signing = signingRow(authority, order, { view, stands, now })
  if (!signing.ok) return signing
  const by = signing.value
  const signer = orderSigner(signed, domain)
  if (signer === undefined || !equalBytes(signer, by.signer)) {
    return refuse('ORDER_SIGNATURE', 'the authority did not sign this', { signer })
  }
  const scope = checkScope(by, order.action, view.asset(order.asset))
  if (!scope.ok) return scope
  const accepted = { ...signed, digest, authority: by, isHome: scope.value }
  const used = view.nonceUsedBy(order.authority, order.nonce)
  if (used !== undefined && equalBytes(used, digest)) return refuse('ORDER_REPEATED', 'the order is known')
  // what stands came in time somewhere, or validators had not let it stand
  if (stands && (now >= order.validAfter || used !== undefined)) return accept(accepted)
  if (used !== undefined) return refuse('ORDER_NONCE_USED', 'another order has this nonce', { order: used })
  if (now < order.validAfter || now >= order.validBefore) {
    const { validAfter, validBefore } = order
    return refuse('ORDER_NOT_IN_TIME', `it is ${now}, the order counts from ${validAfter} to before ${validBefore}`, {
      validAfter,
      validBefore,
      now,
    })
  }
  const highest = view.lamportFloor + BigInt(lockLimits.lamportStep)
  if (order.lamport > highest) {
    return refuse('ORDER_LAMPORT_HIGH', `Lamport time ${order.lamport} is above ${highest}`, { highest })
  }
  if (order.lamport <= view.lamportFloor) {
    const { lamportFloor } = view
    return refuse(
      'ORDER_LAMPORT_LOW',
      `Lamport time ${order.lamport} is reconciled, it has to be above ${lamportFloor}`,
      {
        lamportFloor,
      },
    )
  }
  return accept(accepted)
}

/** The row under which an order was signed. Of what stands a quorum says that it came in time somewhere; whose word it is, nobody but that row says. */
function signingRow(
  authority: Authority,
  { authority: id, authorityEpoch }: Order,
  { view, stands, now }: { readonly view: AuthorityView; readonly stands: boolean; readonly now: bigint },
): Result<Authority, 'ORDER_AUTHORITY_EPOCH' | 'ORDER_AUTHORITY_INACTIVE'> {
  const former = stands && authorityEpoch !== authority.epoch ? view.former?.(id, authorityEpoch) : undefined
  if (former !== undefined) return accept(former)
  const office = checkOffice(authority, authorityEpoch, now)
  const isOver = stands && authorityEpoch === authority.epoch && now >= authority.validAfter
  return office.ok || isOver ? accept(authority) : office
}

/** Whether an authority is in office at `now` and in the epoch that an order names. */
export function checkOffice(
  { epoch, validAfter, validBefore, revokedAt }: Authority,
  ordered: bigint,
  now: bigint,
): Result<undefined, 'ORDER_AUTHORITY_EPOCH' | 'ORDER_AUTHORITY_INACTIVE'> {
  if (ordered !== epoch) {
    return refuse('ORDER_AUTHORITY_EPOCH', `the authority is in epoch ${epoch}, the order in ${ordered}`, { epoch })
  }
  if (now < validAfter || now >= validBefore || (revokedAt !== undefined && now >= revokedAt)) {
    return refuse('ORDER_AUTHORITY_INACTIVE', 'the authority is not in office', { validAfter, validBefore, revokedAt })
  }
  return accept(undefined)
}

/** Whether the asset is the authority's to command; the value tells whether it is at home there. */
export function checkScope(
  { actions, kinds, rank, jurisdiction }: Authority,
  action: OrderAction,
  asset: AssetFacts | undefined,
): Result<boolean, 'ORDER_OUT_OF_SCOPE' | 'ORDER_NOT_REGULATED' | 'ORDER_JURISDICTION'> {
  if (!actions.includes(action)) {
    return refuse('ORDER_OUT_OF_SCOPE', `the authority may not command ${action}`, { actions })
  }
  if (asset === undefined || !asset.isRegulated) {
    return refuse('ORDER_NOT_REGULATED', 'the kind of this asset takes no orders')
  }
  if (kinds !== 'all' && !kinds.some((kind) => equalBytes(kind, asset.kind))) {
    return refuse('ORDER_OUT_OF_SCOPE', 'the authority commands other kinds of assets')
  }
  const isHome = asset.jurisdictions.includes(jurisdiction)
  if (rank < 3 && !isHome) {
    return refuse('ORDER_JURISDICTION', `the asset is not under the law of ${jurisdiction}`, {
      jurisdictions: asset.jurisdictions,
    })
  }
  return accept(isHome)
}

/** Who gave an order, as far as reversing it goes. */
export type Mandate = Pick<Authority, 'id' | 'rank' | 'jurisdiction'>

/**
 * Whether `by` may reverse what `standing` ordered: itself, its jurisdiction's equals and whoever ranks higher may. Equals of another
 * jurisdiction need a person's decision (OIP-51), and so does an order of which nobody knows who gave it.
 */
export function checkReversal(
  by: Mandate,
  standing: Mandate | undefined,
): Result<undefined, 'ORDER_OUTRANKED' | 'ORDER_NEEDS_DECISION'> {
  if (standing !== undefined) {
    if (equalBytes(by.id, standing.id) || by.rank > standing.rank) return accept(undefined)
    if (by.rank < standing.rank) {
      return refuse('ORDER_OUTRANKED', `rank ${by.rank} does not reverse rank ${standing.rank}`, {
        standing: bytesToHex(standing.id),
      })
    }
    if (by.jurisdiction === standing.jurisdiction) return accept(undefined)
  }
  return refuse('ORDER_NEEDS_DECISION', 'authorities of equal rank want opposite effects in different jurisdictions', {
    by: by.jurisdiction,
    standing: standing?.jurisdiction,
  })
}
