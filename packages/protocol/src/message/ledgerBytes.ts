/** Orders, locks and lists of a ledger's deeds as bytes (ledgerDeed.ts). Numbers are big-endian. */
import { type Address, type Bytes, bigintToWord, bytesToBigint, concatBytes } from '@syncline/primitives'
import { orderActions, regulatoryStates } from '../generated/locks.js'
import type { RegulatoryLock } from '../lock/lockState.js'
import type { Order, SignedOrder } from '../order/order.js'

/** The fields of an order in the order of its struct, and their bytes. */
const orderFields = {
  asset: 32,
  action: 1,
  amount: 32,
  subject: 20,
  recipient: 20,
  authority: 32,
  authorityEpoch: 8,
  nonce: 32,
  caseId: 32,
  evidence: 32,
  seen: 32,
  lamport: 8,
  effectiveAt: 8,
  validAfter: 8,
  validBefore: 8,
} as const satisfies Record<keyof Order, number>
const signatureBytes = 65

/** A number in so many bytes. Throws RangeError if it does not fit. */
export function number(value: bigint, length: number): Bytes {
  if (value < 0n || value >> BigInt(8 * length) !== 0n) throw new RangeError(`${value} does not fit ${length} bytes`)
  return bigintToWord(value).subarray(32 - length)
}

/** The order's fields at their sizes, then the signature. */
export function encodeOrder({ order, signature }: SignedOrder): Bytes {
  const { action, ...rest } = order
  const fields = Object.entries(orderFields).map(([name, length]) => {
    if (name === 'action') return Uint8Array.of(orderActions.indexOf(action))
    const value = rest[name as keyof typeof rest]
    return typeof value === 'bigint' ? number(value, length) : value
  })
  return concatBytes(...fields, signature)
}

/** `state u8 ‖ order 32 ‖ held u8 ‖ [held order 32]`; the order is 0 if there is none, `held` is 1 + code of the action. */
export function encodeLock({ state, order, held }: RegulatoryLock): Bytes {
  const head = concatBytes(Uint8Array.of(regulatoryStates.indexOf(state)), order ?? new Uint8Array(32))
  if (held === undefined) return concatBytes(head, Uint8Array.of(0))
  return concatBytes(head, Uint8Array.of(1 + orderActions.indexOf(held.action)), held.order)
}

const isZero = (bytes: Bytes): boolean => bytes.every((byte) => byte === 0)

/** Reads one part after the other. Past the end it gives zeros and is `cut`. */
export class DeedReader {
  at = 0
  isCut = false
  private readonly bytes: Bytes

  constructor(bytes: Bytes) {
    this.bytes = bytes
  }

  take(length: number): Bytes {
    const taken = new Uint8Array(length)
    taken.set(this.bytes.subarray(this.at, this.at + length))
    if (this.at + length > this.bytes.length) this.isCut = true
    this.at += length
    return taken
  }

  byte(): number {
    return this.take(1)[0]!
  }

  number(length: number): bigint {
    return bytesToBigint(this.take(length))
  }

  /** An order; one with an unknown action is cut too. */
  order(): SignedOrder {
    const address = (): Address => this.take(20)
    const word = (): Bytes => this.take(32)
    const asset = word()
    const action = orderActions[this.byte()]
    if (action === undefined) this.isCut = true
    const order: Order = {
      asset,
      action: action ?? 'FREEZE',
      amount: this.number(32),
      subject: address(),
      recipient: address(),
      authority: word(),
      authorityEpoch: this.number(8),
      nonce: this.number(32),
      caseId: word(),
      evidence: word(),
      seen: word(),
      lamport: this.number(8),
      effectiveAt: this.number(8),
      validAfter: this.number(8),
      validBefore: this.number(8),
    }
    return { order, signature: this.take(signatureBytes) }
  }

  /** A lock; undefined where a code names nothing. */
  lock(): RegulatoryLock | undefined {
    const state = regulatoryStates[this.byte()]
    const order = this.take(32)
    const code = this.byte()
    const action = orderActions[code - 1]
    if (state === undefined || (code !== 0 && action === undefined)) return undefined
    const held = action === undefined ? undefined : { action, order: this.take(32) }
    return { state, order: isZero(order) ? undefined : order, held }
  }

  /** `count u16`, then so many; undefined if one is none, or the bytes end before. */
  list<Item>(read: () => Item | undefined): readonly Item[] | undefined {
    const count = Number(this.number(2))
    const items: Item[] = []
    for (let i = 0; i < count && !this.isCut; i++) {
      const item = read()
      if (item === undefined) return undefined
      items.push(item)
    }
    return this.isCut ? undefined : items
  }
}
