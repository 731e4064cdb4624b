/** The state of a ledger while the deeds of a message are played on it: each word from the message itself, none from the receiver (docs/integrated-messages.md §6). */
import {
  type Address,
  accept,
  type Bytes,
  bigintToWord,
  bytesToBigint,
  bytesToHex,
  equalBytes,
  type Hex,
  type Result,
  refuse,
} from '@syncline/primitives'
import type { KeyedDelta, KeyedRead } from '@syncline/trees'
import { type AssetLock, type RegulatoryLock, unlocked } from '../lock/lockState.js'
import type { GuardEntry } from '../order/guardEntry.js'
import type { LockOpening } from './ledgerDeed.js'
import { amountKey, giverKey, guardianKey, guardKey, lockKey, lockWord, nonceKey, openLock } from './ledgerState.js'

export type ReplayCode = 'LEDGER_UNREAD' | 'LEDGER_OPENING' | 'LEDGER_OVERDRAWN' | 'LEDGER_OVERFLOW'
export type DifferenceCode =
  | 'LEDGER_KEY_UNKNOWN'
  | 'LEDGER_LOCK_CHANGED'
  | 'LEDGER_RECORD_CHANGED'
  | 'LEDGER_NOT_CONSERVED'
  | 'LEDGER_AMOUNT_CHANGED'

/** A word that deeds looked at. `asset`: whose amount it is. */
type Touched = {
  readonly key: Bytes
  readonly kind: 'lock' | 'amount' | 'record'
  readonly asset: Bytes | undefined
  readonly before: Bytes
  now: Bytes
}

const zeroWord: Bytes = new Uint8Array(32)
const done: Result<undefined, never> = accept(undefined)

/** Words come from the delta, or from the reads, which are proven. */
export class LedgerReplay {
  private readonly before = new Map<Hex, Bytes>()
  private readonly openings = new Map<Hex, RegulatoryLock>()
  private readonly touched = new Map<Hex, Touched>()
  private readonly locks = new Map<Hex, RegulatoryLock>()
  /** Issued less burned, by asset. */
  private readonly issued = new Map<Hex, bigint>()
  private readonly changes: KeyedDelta

  constructor(changes: KeyedDelta, reads: readonly KeyedRead[], openings: readonly LockOpening[]) {
    this.changes = changes
    for (const { key, value } of reads) this.before.set(bytesToHex(key), value)
    for (const { key, before } of changes) this.before.set(bytesToHex(key), before)
    for (const { name, lock } of openings) this.openings.set(bytesToHex(name), lock)
  }

  private touch(key: Bytes, kind: Touched['kind'], asset?: Bytes): Result<Touched, 'LEDGER_UNREAD'> {
    const name = bytesToHex(key)
    const known = this.touched.get(name)
    if (known !== undefined) return accept(known)
    const before = this.before.get(name)
    if (before === undefined)
      return refuse('LEDGER_UNREAD', `the message does not show a word of kind ${kind}`, { key: name })
    const word: Touched = { key, kind, asset, before, now: before }
    this.touched.set(name, word)
    return accept(word)
  }

  /** The lock of an asset or a holding, as it is at this deed. */
  lock(name: Bytes): Result<AssetLock, ReplayCode> {
    const word = this.touch(lockKey(name), 'lock')
    if (!word.ok) return word
    const at = bytesToHex(name)
    let regulatory = this.locks.get(at)
    if (regulatory === undefined) {
      const opened = openLock(word.value.before, this.openings.get(at) ?? unlocked.regulatory)
      if (!opened.ok) return opened
      regulatory = opened.value
      this.locks.set(at, regulatory)
    }
    return accept({ ...unlocked, regulatory })
  }

  /** Puts a lock that `lock` gave before. */
  setLock(name: Bytes, regulatory: RegulatoryLock): void {
    this.locks.set(bytesToHex(name), regulatory)
    this.touched.get(bytesToHex(lockKey(name)))!.now = lockWord(regulatory)
  }

  amount(asset: Bytes, holder: Address): Result<bigint, ReplayCode> {
    const word = this.touch(amountKey(asset, holder), 'amount', asset)
    return word.ok ? accept(bytesToBigint(word.value.now)) : word
  }

  /** Adds to what an account has; negative takes from it. */
  add(asset: Bytes, holder: Address, change: bigint): Result<undefined, ReplayCode> {
    const held = this.amount(asset, holder)
    if (!held.ok) return held
    const amount = held.value + change
    if (amount < 0n)
      return refuse('LEDGER_OVERDRAWN', `an account has ${held.value}, ${-change} is taken`, { held: held.value })
    if (amount >> 256n !== 0n) return refuse('LEDGER_OVERFLOW', 'an account would have more than fits a word')
    this.touched.get(bytesToHex(amountKey(asset, holder)))!.now = bigintToWord(amount)
    return done
  }

  /** Notes that so much more of an asset is there. */
  issue(asset: Bytes, change: bigint): void {
    const name = bytesToHex(asset)
    this.issued.set(name, (this.issued.get(name) ?? 0n) + change)
  }

  /** The order that used up a nonce. */
  orderWithNonce(authority: Bytes, nonce: bigint): Result<Bytes | undefined, ReplayCode> {
    const word = this.touch(nonceKey(authority, nonce), 'record')
    if (!word.ok) return word
    return accept(equalBytes(word.value.now, zeroWord) ? undefined : word.value.now)
  }

  /** Id of the authority that gave an order. */
  giverOf(order: Bytes): Result<Bytes, ReplayCode> {
    const word = this.touch(giverKey(order), 'record')
    return word.ok ? accept(word.value.now) : word
  }

  /** Whose word a lock's state rests on besides, as its two words have it. */
  guardOf(name: Bytes): Result<GuardEntry, ReplayCode> {
    const word = this.touch(guardKey(name), 'record')
    if (!word.ok) return word
    const guardian = this.touch(guardianKey(name), 'record')
    if (!guardian.ok) return guardian
    const { now } = word.value
    return accept({ authority: guardian.value.now, jurisdiction: now.subarray(0, 16), rank: now[31]! })
  }

  /** Puts the guard that follows one that `guardOf` gave before. */
  setGuard(name: Bytes, { authority, jurisdiction, rank }: GuardEntry): void {
    const word = new Uint8Array(32)
    word.set(jurisdiction)
    word[31] = rank
    this.touched.get(bytesToHex(guardKey(name)))!.now = word
    this.touched.get(bytesToHex(guardianKey(name)))!.now = authority
  }

  /** Keeps for ever that an order was taken. Its nonce was looked at before. */
  noteOrder(order: Bytes, authority: Bytes, nonce: bigint): Result<undefined, ReplayCode> {
    const giver = this.touch(giverKey(order), 'record')
    if (!giver.ok) return giver
    giver.value.now = authority
    this.touched.get(bytesToHex(nonceKey(authority, nonce)))!.now = order
    return done
  }

  /** Refuses unless the deeds make just the changes that the message claims. */
  compare(): Result<undefined, DifferenceCode> {
    const claimed = new Map(this.changes.map(({ key, after }) => [bytesToHex(key), after]))
    for (const key of claimed.keys())
      if (!this.touched.has(key)) return refuse('LEDGER_KEY_UNKNOWN', 'no deed says why a word changes', { key })
    const sums = new Map<Hex, bigint>()
    let differing: Touched | undefined
    for (const [name, word] of this.touched) {
      const after = claimed.get(name) ?? word.before
      if (word.asset !== undefined) {
        const asset = bytesToHex(word.asset)
        sums.set(asset, (sums.get(asset) ?? 0n) + bytesToBigint(after) - bytesToBigint(word.before))
      }
      if (equalBytes(after, word.now)) continue
      if (word.kind === 'lock')
        return refuse('LEDGER_LOCK_CHANGED', 'a lock becomes another one than its orders make of it', { key: name })
      if (word.kind === 'record')
        return refuse('LEDGER_RECORD_CHANGED', 'the record of an order becomes another one', { key: name })
      differing ??= word
    }
    for (const [asset, sum] of sums) {
      const issued = this.issued.get(asset) ?? 0n
      if (sum !== issued)
        return refuse('LEDGER_NOT_CONSERVED', `there is ${sum} more of an asset, ${issued} was issued`, {
          asset,
          sum,
          issued,
        })
    }
    if (differing === undefined) return done
    return refuse('LEDGER_AMOUNT_CHANGED', 'an account has another amount than the deeds leave it', {
      key: bytesToHex(differing.key),
    })
  }
}
