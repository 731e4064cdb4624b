/**
 * The state of a ledger of regulated assets, as messages about it have it: which keys there are and what their words say (docs/integrated-messages.md §6).
 * One word a key, so that whoever has only the root can be shown each of them.
 */
import {
  type Address,
  accept,
  type Bytes,
  bytesToBigint,
  equalBytes,
  hashWords,
  type Result,
  refuse,
} from '@syncline/primitives'
import { orderActions, regulatoryStates } from '../generated/locks.js'
import type { RegulatoryLock } from '../lock/lockState.js'
import type { Order } from '../order/order.js'

const tag = (text: string): bigint => bytesToBigint(new TextEncoder().encode(text.padEnd(32, '\0')))
const tags = {
  holding: tag('syncline.lock.holding.v1'),
  lock: tag('syncline.ledger.lock.v1'),
  amount: tag('syncline.ledger.amount.v1'),
  nonce: tag('syncline.ledger.nonce.v1'),
  giver: tag('syncline.ledger.giver.v1'),
  guard: tag('syncline.ledger.guard.v1'),
  guardian: tag('syncline.ledger.guardian.v1'),
  entry: tag('syncline.ledger.entry.v1'),
}
const zeroWord: Bytes = new Uint8Array(32)

/** The lock of what one account has of an asset, as LockRegistry names it (docs/locks.md §9). */
export function holdingName(asset: Bytes, holder: Address): Bytes {
  return hashWords(tags.holding, asset, holder)
}

/** What an order is about: the asset everywhere, or its subject's holding. */
export function lockNameOf({ asset, subject }: Pick<Order, 'asset' | 'subject'>): Bytes {
  return subject.every((byte) => byte === 0) ? asset : holdingName(asset, subject)
}

/** Key of a lock, by the asset or the holding that has it. */
export function lockKey(name: Bytes): Bytes {
  return hashWords(tags.lock, name)
}

/** Key of how much of an asset an account has; its word is the amount. */
export function amountKey(asset: Bytes, holder: Address): Bytes {
  return hashWords(tags.amount, asset, holder)
}

/** Key of the order that used up a nonce; its word is the order's digest. No order counts twice, whoever brings it. */
export function nonceKey(authority: Bytes, nonce: bigint): Bytes {
  return hashWords(tags.nonce, authority, nonce)
}

/** Key of who gave an order; its word is the authority's id. Whether a reversal is somebody's to give depends on it. */
export function giverKey(order: Bytes): Bytes {
  return hashWords(tags.giver, order)
}

/**
 * Key of what the orders have together that the state of a lock went on from, besides the one that made it (docs/locks.md §4). Its word is their law, 16 bytes,
 * 0 if of several; 15 of 0; and the highest rank among them: 255 where nobody knows whose one was, 0 where there is none.
 */
export function guardKey(name: Bytes): Bytes {
  return hashWords(tags.guard, name)
}

/** Key of who gave all of those orders; its word is the authority's id, 0 if they are of several. */
export function guardianKey(name: Bytes): Bytes {
  return hashWords(tags.guardian, name)
}

/** The word of a lock; 0 for one that no order ever touched. What stands under a held effect is in it: DISMISS gives it back. */
export function lockWord({ state, order, held }: RegulatoryLock): Bytes {
  if (state === 'ACTIVE' && order === undefined && held === undefined) return zeroWord
  const action = held === undefined ? 0n : BigInt(1 + orderActions.indexOf(held.action))
  return hashWords(
    tags.entry,
    BigInt(regulatoryStates.indexOf(state)),
    order ?? zeroWord,
    action,
    held?.order ?? zeroWord,
  )
}

/** The lock that a word is of, if this is the one. */
export function openLock(word: Bytes, lock: RegulatoryLock): Result<RegulatoryLock, 'LEDGER_OPENING'> {
  if (equalBytes(word, lockWord(lock))) return accept(lock)
  return refuse('LEDGER_OPENING', 'the state has another lock than the message says', { state: lock.state })
}
