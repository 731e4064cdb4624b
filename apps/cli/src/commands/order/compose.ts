/** Makes an order of what was given and what the network says: the authority by its key, the Lamport time above all that was seen, the window. */
import { randomBytes } from 'node:crypto'
import { decodeDuration } from '@syncline/node/config'
import { type Bytes, bytesToBigint, bytesToHex, decodeHex, type Hex, hexToBytes, keccak256 } from '@syncline/primitives'
import { type AssetFacts, type Authority, lockLimits, type Order, type OrderDomain } from '@syncline/protocol'
import type { Context } from '../../command.js'
import { CliFault, usageFault } from '../../exit.js'
import { decodeAction, decodeBytes, decodeInteger, invalidOrder } from './document.js'
import { type LockAnswer, type Place, placesOf, readAuthorities, readLock, readOrder } from './places.js'
import { lastReconciliation } from './seen.js'

/** An order with what it has to be checked against. */
export type Composed = {
  readonly order: Order
  readonly domain: OrderDomain
  readonly authority: Authority
  readonly asset: AssetFacts | undefined
  readonly lamportFloor: bigint
  /** Time of the domain that is ahead, seconds. */
  readonly now: bigint
  readonly seen: readonly { readonly domain: bigint; readonly explanation: string }[]
}

const zero = (length: number): Bytes => new Uint8Array(length)
const text = (value: string): Bytes => keccak256(new TextEncoder().encode(value))
/** Window of an order if none is named. */
const validForMs = 30 * 86_400_000
/** An order counts from so many seconds before the clock of the domain that is behind. */
const slackSeconds = 60n

/** A 32-byte digest, or the hash of any other text. */
const digestOf = (given: string): Bytes => {
  const bytes = decodeHex(given)
  return bytes?.length === 32 ? bytes : text(given)
}

/** `@1790000000`, `2027-01-31T12:00:00Z`, or a duration from `now` on. */
function decodeTime(given: string, now: bigint): bigint {
  const ms = decodeDuration(given)
  if (ms !== undefined) return now + BigInt(Math.ceil(ms / 1000))
  const at = /^@\d{1,12}$/.test(given)
    ? Number(given.slice(1)) * 1000
    : /^\d{4}-\d\d-\d\d/.test(given)
      ? Date.parse(given)
      : Number.NaN
  if (Number.isFinite(at)) return BigInt(Math.floor(at / 1000))
  throw usageFault(
    `'${given.slice(0, 40)}' is neither a duration nor a time`,
    'give 2h, 7d, 2027-01-31T12:00:00Z or @<unix seconds>',
  )
}

/** What arguments and flags say; what they do not say is undefined. Times are left to who knows the clock. */
export function givenFields(context: Context): Partial<Order> {
  const [action, asset] = context.arguments
  const { subject, amount, recipient, authority, nonce, lamport, case: caseId, evidence } = context.flags
  const fields: { -readonly [Name in keyof Order]?: Order[Name] } = {}
  if (action !== undefined) fields.action = decodeAction(action)
  if (asset !== undefined) fields.asset = decodeBytes(asset, 32, 'the asset')
  if (typeof subject === 'string') fields.subject = decodeBytes(subject, 20, '--subject')
  if (typeof recipient === 'string') fields.recipient = decodeBytes(recipient, 20, '--recipient')
  if (typeof authority === 'string') fields.authority = decodeBytes(authority, 32, '--authority')
  if (typeof amount === 'string') fields.amount = decodeInteger(amount, 256, '--amount')
  if (typeof nonce === 'string') fields.nonce = decodeInteger(nonce, 256, '--nonce')
  if (typeof lamport === 'string') fields.lamport = decodeInteger(lamport, 64, '--lamport')
  if (typeof caseId === 'string') fields.caseId = digestOf(caseId)
  if (typeof evidence === 'string') fields.evidence = digestOf(evidence)
  return fields
}

/** The authority that was named, or the one for whom the key signs. Faults ORDER_AUTHORITY_UNKNOWN, USAGE. */
async function findAuthority(places: readonly Place[], named: Bytes | undefined, signer: Hex): Promise<Authority> {
  const wanted = named === undefined ? { signer } : { id: bytesToHex(named) }
  const rows = (await Promise.all(places.map((place) => readAuthorities(place, wanted)))).flat()
  const byId = new Map<Hex, Authority>()
  for (const row of rows) {
    const id = bytesToHex(row.id)
    const known = byId.get(id)
    // where a newer row came already its key counts
    if (known === undefined || row.epoch > known.epoch || (row.epoch === known.epoch && row.revokedAt !== undefined))
      byId.set(id, row)
  }
  const [found, ...others] = [...byId.values()]
  if (found === undefined) {
    const who =
      named === undefined ? `${signer} signs for no authority that` : `the authority ${bytesToHex(named)} is none that`
    throw new CliFault('notFound', 'ORDER_AUTHORITY_UNKNOWN', `${who} ${places.map(({ id }) => id).join(', ')} know`, {
      remedy: 'check --account; relayers bring an authority to the domains once L1 appointed it',
    })
  }
  if (others.length > 0)
    throw usageFault(
      `${signer} signs for several authorities`,
      `say for which with --authority: ${[...byId.keys()].join(', ')}`,
    )
  return found
}

const greatest = (values: readonly bigint[]): bigint => values.reduce((a, b) => (a > b ? a : b), 0n)
/** How far above what is reconciled an order may be. */
const lamportStep = BigInt(lockLimits.lamportStep)

/** A number above the Lamport times of everything that the domains show of the asset. */
async function nextLamport(places: readonly Place[], locks: readonly LockAnswer[]): Promise<bigint> {
  const times = await Promise.all(
    places.map(async ({ rpc }, i) => {
      const { order, openOrders, lamportFloor } = locks[i]!
      const names = [...openOrders, ...(order === null ? [] : [order])]
      const orders = await Promise.all(names.map((name) => readOrder(rpc, name)))
      return [BigInt(lamportFloor), ...orders.map((each) => BigInt(each?.order?.lamport ?? 0))]
    }),
  )
  const next = 1n + greatest(times.flat())
  // a later one is admitted nowhere, whatever others signed
  const last = locks.map(({ lamportFloor }) => BigInt(lamportFloor)).reduce((a, b) => (a < b ? a : b)) + lamportStep
  return next < last ? next : last
}

/** Fills in what `given` lacks. `signer` is the key that will sign. Faults of the network, ORDER_OTHER_SYSTEM, ORDER_AUTHORITY_UNKNOWN. */
export async function compose(context: Context, given: Partial<Order>, signer: Hex): Promise<Composed> {
  const { action, asset } = given
  if (action === undefined || asset === undefined)
    throw usageFault('no action or no asset was given', 'give both, or a file that has them with --from-file')
  const places = await placesOf(context)
  const locks = await Promise.all(places.map((place) => readLock(place, bytesToHex(asset))))
  const domain = systemOf(places, locks)
  const authority = await findAuthority(places, given.authority, signer)
  const times = places.map(({ time }) => time).sort((a, b) => (a < b ? -1 : 1))
  const now = times.at(-1)!
  const [first] = times as [bigint]
  const { at, 'valid-for': validFor } = context.flags
  const span = typeof validFor === 'string' ? decodeDuration(validFor) : validForMs
  if (span === undefined || span < 1000) throw usageFault('--valid-for is no duration', 'give 2h or 30d')
  const effectiveAt = typeof at === 'string' ? decodeTime(at, now) : 0n
  const start = effectiveAt > now ? effectiveAt : now
  const known = locks.find(({ isRegulated }) => isRegulated)
  const order: Order = {
    ...{ amount: 0n, subject: zero(20), recipient: zero(20), caseId: zero(32), evidence: zero(32) },
    authority: authority.id,
    authorityEpoch: authority.epoch,
    nonce: bytesToBigint(randomBytes(16)),
    seen: given.seen ?? (await lastReconciliation(places)),
    lamport: given.lamport ?? (await nextLamport(places, locks)),
    effectiveAt,
    validAfter: first > slackSeconds ? first - slackSeconds : 0n,
    validBefore: start + BigInt(Math.ceil(span / 1000)),
    ...given,
    action,
    asset,
  }
  return {
    ...{ order, domain, authority, now },
    asset:
      known === undefined
        ? undefined
        : { isRegulated: true, kind: hexToBytes(known.typeId!), jurisdictions: known.jurisdictions },
    lamportFloor: greatest(locks.map(({ lamportFloor }) => BigInt(lamportFloor))),
    seen: places.map(({ id }, i) => ({ domain: id, explanation: locks[i]!.explanation })),
  }
}

/** What orders are signed for; the same on all domains of a system. Fault ORDER_OTHER_SYSTEM. */
function systemOf(places: readonly Place[], locks: readonly LockAnswer[]): OrderDomain {
  const [first, ...others] = locks.map(({ system }) => system) as [LockAnswer['system'], ...LockAnswer['system'][]]
  for (const [i, other] of others.entries()) {
    if (other.l1ChainId === first.l1ChainId && other.authorityRegistry === first.authorityRegistry) continue
    throw new CliFault(
      'usage',
      'ORDER_OTHER_SYSTEM',
      `domains ${places[0]!.id} and ${places[i + 1]!.id} are not of one system`,
      {
        remedy: 'narrow the network with --domain or --rpc-url',
      },
    )
  }
  if (BigInt(first.l1ChainId) === 0n) throw invalidOrder('these domains have no registry of authorities')
  return { l1ChainId: BigInt(first.l1ChainId), authorityRegistry: hexToBytes(first.authorityRegistry) }
}
