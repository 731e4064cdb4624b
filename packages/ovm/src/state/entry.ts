/** What a journal keeps of an account and of a slot: mutable records, found once and then worked on. */
import type { Bytes } from '@syncline/primitives'
import type { Account } from './access.js'
import { WordMap } from './wordMap.js'

/** A slot. Transaction numbers say to which transaction a mark belongs, so that a new transaction clears nothing. */
export type SlotEntry = {
  readonly slot: bigint
  current: bigint
  /** Value at the start of transaction `originalOf`. */
  original: bigint
  originalOf: number
  /** Transaction that last warmed it. */
  warmIn: number
  /** Value that the backend has. */
  readonly base: bigint
}

/** An account; `exists` false means absent. */
export class AccountEntry {
  readonly address: bigint
  /** What the backend has. */
  readonly base: Account | undefined
  exists: boolean
  nonce: bigint
  balance: bigint
  codeHash: Bytes
  /** Undefined until asked for. */
  code: Bytes | undefined
  slots: WordMap<SlotEntry> = new WordMap()
  /** The backend's storage does not count: the account was deleted, or nothing was there. */
  storageCleared: boolean
  warmIn = 0
  createdIn = 0
  destructedIn = 0
  /** Transaction that last wrote to or touched it (EIP-161). */
  touchedIn = 0
  /** Touched in a committed transaction since changes were last taken. */
  dirty = false
  /** Was deleted since changes were last taken. */
  deleted = false

  constructor(address: bigint, base: Account | undefined, emptyCodeHash: Bytes) {
    this.address = address
    this.base = base
    this.exists = base !== undefined
    this.nonce = base?.nonce ?? 0n
    this.balance = base?.balance ?? 0n
    this.codeHash = base?.codeHash ?? emptyCodeHash
    this.storageCleared = base === undefined
  }
}
