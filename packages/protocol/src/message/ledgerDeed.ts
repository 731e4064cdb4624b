/** What a message says was done to a ledger, in turn, and what is needed to judge it: the data of a message about one (docs/integrated-messages.md §6). */
import { type Address, type Bytes, concatBytes, type Result, refuse } from '@syncline/primitives'
import { type KeyedRead, readValue, valueLength, writeValue } from '@syncline/trees'
import type { RegulatoryLock } from '../lock/lockState.js'
import type { SignedOrder } from '../order/order.js'
import { DeedReader, encodeLock, encodeOrder, number } from './ledgerBytes.js'

/** Amounts are from 1 to 2^256 − 1. `order` of CERTIFY and DISMISS is a digest, `name` the asset or holding whose lock holds it. */
export type LedgerDeed =
  | {
      readonly kind: 'MOVE'
      readonly asset: Bytes
      readonly from: Address
      readonly to: Address
      readonly amount: bigint
    }
  | { readonly kind: 'ISSUE' | 'BURN'; readonly asset: Bytes; readonly holder: Address; readonly amount: bigint }
  | { readonly kind: 'ORDER'; readonly signed: SignedOrder }
  /** An order that stands takes all that a holder has, for its recipient. */
  | { readonly kind: 'ENFORCE'; readonly signed: SignedOrder; readonly holder: Address }
  | { readonly kind: 'CERTIFY' | 'DISMISS'; readonly name: Bytes; readonly order: Bytes }

/** The lock that a state's word is the hash of. */
export type LockOpening = { readonly name: Bytes; readonly lock: RegulatoryLock }

/** `reads` ascend by key: what the deeds look at and do not change, under the root before, by `proof`. */
export type LedgerData = {
  readonly deeds: readonly LedgerDeed[]
  readonly openings: readonly LockOpening[]
  readonly reads: readonly KeyedRead[]
  readonly proof: Bytes
}

const kinds: readonly LedgerDeed['kind'][] = ['MOVE', 'ISSUE', 'BURN', 'ORDER', 'ENFORCE', 'CERTIFY', 'DISMISS']

/** `kind u8`, then the fields in the order of the type; an order is its fields at their sizes and 65 bytes of signature. */
function encodeDeed(deed: LedgerDeed): Bytes {
  const kind = Uint8Array.of(kinds.indexOf(deed.kind))
  switch (deed.kind) {
    case 'MOVE':
      return concatBytes(kind, deed.asset, deed.from, deed.to, number(deed.amount, 32))
    case 'ISSUE':
    case 'BURN':
      return concatBytes(kind, deed.asset, deed.holder, number(deed.amount, 32))
    case 'ORDER':
      return concatBytes(kind, encodeOrder(deed.signed))
    case 'ENFORCE':
      return concatBytes(kind, encodeOrder(deed.signed), deed.holder)
    case 'CERTIFY':
    case 'DISMISS':
      return concatBytes(kind, deed.name, deed.order)
  }
}

function readDeed(reader: DeedReader): LedgerDeed | undefined {
  const kind = kinds[reader.byte()]
  switch (kind) {
    case 'MOVE':
      return { kind, asset: reader.take(32), from: reader.take(20), to: reader.take(20), amount: reader.number(32) }
    case 'ISSUE':
    case 'BURN':
      return { kind, asset: reader.take(32), holder: reader.take(20), amount: reader.number(32) }
    case 'ORDER':
      return { kind, signed: reader.order() }
    case 'ENFORCE':
      return { kind, signed: reader.order(), holder: reader.take(20) }
    case 'CERTIFY':
    case 'DISMISS':
      return { kind, name: reader.take(32), order: reader.take(32) }
    default:
      return undefined
  }
}

/** `count u16 ‖ deeds ‖ count u16 ‖ openings ‖ count u16 ‖ (key 32 ‖ value) … ‖ proof`. Throws RangeError for more than 65,535 of a kind. */
export function encodeLedgerData({ deeds, openings, reads, proof }: LedgerData): Bytes {
  const values = reads.map(({ key, value }) => {
    const out = new Uint8Array(32 + valueLength(value))
    out.set(key)
    writeValue(out, 32, value)
    return out
  })
  return concatBytes(
    number(BigInt(deeds.length), 2),
    ...deeds.map(encodeDeed),
    number(BigInt(openings.length), 2),
    ...openings.map(({ name, lock }) => concatBytes(name, encodeLock(lock))),
    number(BigInt(reads.length), 2),
    ...values,
    proof,
  )
}

/** Reads what `encodeLedgerData` writes. Total; O(bytes). */
export function decodeLedgerData(bytes: Bytes): Result<LedgerData, 'LEDGER_MALFORMED'> {
  const reader = new DeedReader(bytes)
  const deeds = reader.list(() => readDeed(reader))
  const openings = reader.list((): LockOpening | undefined => {
    const name = reader.take(32)
    const lock = reader.lock()
    return lock === undefined ? undefined : { name, lock }
  })
  const reads = reader.list((): KeyedRead | undefined => {
    const key = reader.take(32)
    const value = readValue(bytes, reader.at)
    if (value === undefined) return undefined
    reader.take(valueLength(value))
    return { key, value }
  })
  if (deeds === undefined || openings === undefined || reads === undefined)
    return refuse('LEDGER_MALFORMED', `byte ${reader.at} of the data begins nothing, or is not there`)
  return { ok: true, value: { deeds, openings, reads, proof: bytes.slice(reader.at) } }
}
