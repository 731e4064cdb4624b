/** An order as contracts take it: the struct `Order` of types/LockTypes.sol, bytes as hex and the action as its code. */
import { bytesToHex, type Hex, hexToBytes } from '@syncline/primitives'
import { orderActions } from '../generated/locks.js'
import type { Order } from './order.js'

export type OrderWords = {
  readonly asset: Hex
  readonly action: number
  readonly amount: bigint
  readonly subject: Hex
  readonly recipient: Hex
  readonly authority: Hex
  readonly authorityEpoch: bigint
  readonly nonce: bigint
  readonly caseId: Hex
  readonly evidence: Hex
  readonly seen: Hex
  readonly lamport: bigint
  readonly effectiveAt: bigint
  readonly validAfter: bigint
  readonly validBefore: bigint
}

export function orderWords(order: Order): OrderWords {
  const { asset, subject, recipient, authority, caseId, evidence, seen, action, ...rest } = order
  return {
    ...rest,
    asset: bytesToHex(asset),
    action: orderActions.indexOf(action),
    subject: bytesToHex(subject),
    recipient: bytesToHex(recipient),
    authority: bytesToHex(authority),
    caseId: bytesToHex(caseId),
    evidence: bytesToHex(evidence),
    seen: bytesToHex(seen),
  }
}

/** The order of well-formed words; undefined if there is no such action. */
export function orderOfWords(words: OrderWords): Order | undefined {
  const { asset, subject, recipient, authority, caseId, evidence, seen, action: code, ...rest } = words
  const action = orderActions[code]
  if (action === undefined) return undefined
  return {
    ...rest,
    action,
    asset: hexToBytes(asset),
    subject: hexToBytes(subject),
    recipient: hexToBytes(recipient),
    authority: hexToBytes(authority),
    caseId: hexToBytes(caseId),
    evidence: hexToBytes(evidence),
    seen: hexToBytes(seen),
  }
}
