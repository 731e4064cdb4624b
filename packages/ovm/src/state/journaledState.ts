/** Joins execution to a backend: an overlay with an undo log for a transaction, folded into the changes of a block. */
import { type Bytes, bytesToHex, emptyBytes, equalBytes, keccak256 } from '@syncline/primitives'
import type { Account, Log, Snapshot, StateAccess, StateChanges, StateReader } from './access.js'
import { emptyCodeHash } from './emptyCode.js'
import { AccountEntry, type SlotEntry } from './entry.js'
import { WordMap } from './wordMap.js'

/** One undoable write: what to put back where. */
type Undo =
  | {
      readonly kind: 'account'
      readonly entry: AccountEntry
      readonly exists: boolean
      readonly nonce: bigint
      readonly balance: bigint
    }
  | { readonly kind: 'code'; readonly entry: AccountEntry; readonly codeHash: Bytes; readonly code: Bytes | undefined }
  | { readonly kind: 'slot'; readonly entry: SlotEntry; readonly value: bigint }
  | { readonly kind: 'transient'; readonly slots: WordMap<bigint>; readonly slot: bigint; readonly value: bigint }
  | { readonly kind: 'warmAccount'; readonly entry: AccountEntry; readonly warmIn: number }
  | { readonly kind: 'warmSlot'; readonly entry: SlotEntry; readonly warmIn: number }
  | { readonly kind: 'created'; readonly entry: AccountEntry; readonly createdIn: number }
  | { readonly kind: 'destructed'; readonly entry: AccountEntry; readonly destructedIn: number }
  | { readonly kind: 'refund'; readonly amount: number }
  | { readonly kind: 'log' }

/**
 * One block's view of a world, or one call's. Not shared between threads of work. Everything it read stays in memory
 * until `takeChanges`; reads cost at least 100 gas each, so a block of G gas holds at most G / 2100 slots of about 200
 * bytes.
 */
export class JournaledState implements StateAccess {
  readonly #reader: StateReader
  #accounts = new WordMap<AccountEntry>()
  #lastAccount: AccountEntry | undefined
  #lastSlotOwner: AccountEntry | undefined
  #lastSlot: SlotEntry | undefined
  /** Number of the transaction, from 1; marks of earlier ones mean nothing. */
  #transaction = 1
  /** Code set since changes were last taken, by hex of its hash; some of it may have been undone. */
  #codes = new Map<string, Bytes>()
  readonly #undo: Undo[] = []
  #touched: AccountEntry[] = []
  #transient = new WordMap<WordMap<bigint>>()
  #refund = 0
  #logs: Log[] = []

  constructor(reader: StateReader) {
    this.#reader = reader
  }

  #entry(address: bigint): AccountEntry {
    const last = this.#lastAccount
    if (last !== undefined && last.address === address) return last
    let entry = this.#accounts.get(address)
    if (entry === undefined) {
      const account = this.#reader.account(address)
      entry = new AccountEntry(address, account, emptyCodeHash)
      this.#accounts.set(address, entry)
    }
    this.#lastAccount = entry
    return entry
  }

  #slot(address: bigint, slot: bigint): SlotEntry {
    const owner = this.#entry(address)
    const last = this.#lastSlot
    if (last !== undefined && this.#lastSlotOwner === owner && last.slot === slot) return last
    let entry = owner.slots.get(slot)
    if (entry === undefined) {
      const base = owner.storageCleared ? 0n : this.#reader.storage(address, slot)
      entry = { slot, current: base, original: base, originalOf: 0, warmIn: 0, base }
      owner.slots.set(slot, entry)
    }
    this.#lastSlotOwner = owner
    this.#lastSlot = entry
    return entry
  }

  /** Notes that the account may have to be changed or deleted when the transaction ends. */
  #touch(entry: AccountEntry): void {
    if (entry.touchedIn === this.#transaction) return
    entry.touchedIn = this.#transaction
    this.#touched.push(entry)
  }

  #writeAccount(entry: AccountEntry, nonce: bigint, balance: bigint): void {
    this.#touch(entry)
    this.#undo.push({ kind: 'account', entry, exists: entry.exists, nonce: entry.nonce, balance: entry.balance })
    entry.exists = true
    entry.nonce = nonce
    entry.balance = balance
  }

  account(address: bigint): Account | undefined {
    const { exists, nonce, balance, codeHash } = this.#entry(address)
    return exists ? { nonce, balance, codeHash } : undefined
  }

  isEmpty(address: bigint): boolean {
    return isEmptyEntry(this.#entry(address))
  }

  balance(address: bigint): bigint {
    return this.#entry(address).balance
  }

  nonce(address: bigint): bigint {
    return this.#entry(address).nonce
  }

  codeHash(address: bigint): Bytes {
    return this.#entry(address).codeHash
  }

  code(address: bigint): Bytes {
    const entry = this.#entry(address)
    let { code } = entry
    if (code === undefined) {
      code = equalBytes(entry.codeHash, emptyCodeHash) ? emptyBytes : this.#reader.code(entry.codeHash)
      entry.code = code
    }
    return code
  }

  setBalance(address: bigint, balance: bigint): void {
    const entry = this.#entry(address)
    this.#writeAccount(entry, entry.nonce, balance)
  }

  setNonce(address: bigint, nonce: bigint): void {
    const entry = this.#entry(address)
    this.#writeAccount(entry, nonce, entry.balance)
  }

  setCode(address: bigint, code: Bytes): void {
    const entry = this.#entry(address)
    this.#writeAccount(entry, entry.nonce, entry.balance)
    this.#undo.push({ kind: 'code', entry, codeHash: entry.codeHash, code: entry.code })
    entry.codeHash = code.length === 0 ? emptyCodeHash : keccak256(code)
    entry.code = code
    if (code.length > 0) this.#codes.set(bytesToHex(entry.codeHash), code)
  }

  markCreated(address: bigint): void {
    const entry = this.#entry(address)
    this.#undo.push({ kind: 'created', entry, createdIn: entry.createdIn })
    entry.createdIn = this.#transaction
  }

  wasCreated(address: bigint): boolean {
    return this.#entry(address).createdIn === this.#transaction
  }

  collides(address: bigint): boolean {
    const entry = this.#entry(address)
    if (entry.nonce !== 0n || !equalBytes(entry.codeHash, emptyCodeHash)) return true
    return this.#hasStorage(entry)
  }

  #hasStorage(entry: AccountEntry): boolean {
    for (const [, { current }] of entry.slots.entries()) if (current !== 0n) return true
    return !entry.storageCleared && this.#reader.hasStorage(entry.address)
  }

  markDestructed(address: bigint): void {
    const entry = this.#entry(address)
    this.#touch(entry)
    this.#undo.push({ kind: 'destructed', entry, destructedIn: entry.destructedIn })
    entry.destructedIn = this.#transaction
  }

  storage(address: bigint, slot: bigint): bigint {
    return this.#slot(address, slot).current
  }

  originalStorage(address: bigint, slot: bigint): bigint {
    const entry = this.#slot(address, slot)
    return entry.originalOf === this.#transaction ? entry.original : entry.current
  }

  setStorage(address: bigint, slot: bigint, value: bigint): void {
    const entry = this.#slot(address, slot)
    const owner = this.#entry(address)
    this.#touch(owner)
    if (entry.originalOf !== this.#transaction) {
      entry.original = entry.current
      entry.originalOf = this.#transaction
    }
    this.#undo.push({ kind: 'slot', entry, value: entry.current })
    entry.current = value
  }

  transientStorage(address: bigint, slot: bigint): bigint {
    return this.#transient.get(address)?.get(slot) ?? 0n
  }

  setTransientStorage(address: bigint, slot: bigint, value: bigint): void {
    let slots = this.#transient.get(address)
    if (slots === undefined) {
      slots = new WordMap()
      this.#transient.set(address, slots)
    }
    this.#undo.push({ kind: 'transient', slots, slot, value: slots.get(slot) ?? 0n })
    slots.set(slot, value)
  }

  touchAddress(address: bigint): boolean {
    const entry = this.#entry(address)
    if (entry.warmIn === this.#transaction) return true
    this.#undo.push({ kind: 'warmAccount', entry, warmIn: entry.warmIn })
    entry.warmIn = this.#transaction
    return false
  }

  touchSlot(address: bigint, slot: bigint): boolean {
    const entry = this.#slot(address, slot)
    if (entry.warmIn === this.#transaction) return true
    this.#undo.push({ kind: 'warmSlot', entry, warmIn: entry.warmIn })
    entry.warmIn = this.#transaction
    return false
  }

  isWarmAddress(address: bigint): boolean {
    return this.#entry(address).warmIn === this.#transaction
  }

  addRefund(amount: number): void {
    this.#undo.push({ kind: 'refund', amount })
    this.#refund += amount
  }

  refund(): number {
    return this.#refund
  }

  addLog(log: Log): void {
    this.#undo.push({ kind: 'log' })
    this.#logs.push(log)
  }

  logs(): readonly Log[] {
    return this.#logs
  }

  snapshot(): Snapshot {
    return this.#undo.length
  }

  revertTo(snapshot: Snapshot): void {
    while (this.#undo.length > snapshot) this.#revert(this.#undo.pop()!)
  }

  #revert(undo: Undo): void {
    switch (undo.kind) {
      case 'account':
        undo.entry.exists = undo.exists
        undo.entry.nonce = undo.nonce
        undo.entry.balance = undo.balance
        return
      case 'code':
        undo.entry.codeHash = undo.codeHash
        undo.entry.code = undo.code
        return
      case 'slot':
        undo.entry.current = undo.value
        return
      case 'transient':
        undo.slots.set(undo.slot, undo.value)
        return
      case 'warmAccount':
      case 'warmSlot':
        undo.entry.warmIn = undo.warmIn
        return
      case 'created':
        undo.entry.createdIn = undo.createdIn
        return
      case 'destructed':
        undo.entry.destructedIn = undo.destructedIn
        return
      case 'refund':
        this.#refund -= undo.amount
        return
      case 'log':
        this.#logs.pop()
    }
  }

  /**
   * Ends the transaction: deletes what it destructed (EIP-6780) and touched accounts that are empty (EIP-161), with what
   * was written to their storage; forgets warm sets, transient storage, refunds and logs. O(accounts touched). Logs handed
   * out before stay valid.
   */
  commitTransaction(): void {
    for (const entry of this.#touched) {
      if (entry.destructedIn === this.#transaction || isEmptyEntry(entry)) this.#delete(entry)
      entry.dirty = true
    }
    this.#nextTransaction()
  }

  /** Ends the transaction as if it had not been. */
  discardTransaction(): void {
    this.revertTo(0)
    this.#nextTransaction()
  }

  #delete(entry: AccountEntry): void {
    entry.exists = false
    entry.nonce = 0n
    entry.balance = 0n
    entry.codeHash = emptyCodeHash
    entry.code = emptyBytes
    entry.slots = new WordMap()
    entry.storageCleared = true
    entry.deleted = true
    this.#lastSlot = undefined
  }

  #nextTransaction(): void {
    this.#transaction++
    this.#undo.length = 0
    this.#touched = []
    if (this.#transient.size > 0) this.#transient = new WordMap()
    this.#refund = 0
    this.#logs = []
  }

  /**
   * What all committed transactions since the last `takeChanges` changed. Storage of a deleted account is not listed:
   * deleting the account deletes it. An account that the backend has with storage is never deleted and made again in one
   * block: it has a nonce, or it collides (EIP-7610). O(accounts and slots in memory).
   */
  changes(): StateChanges {
    const accounts = new Map<bigint, Account | undefined>()
    const storage = new Map<bigint, ReadonlyMap<bigint, bigint>>()
    const code = new Map<string, Bytes>()
    for (const [address, entry] of this.#accounts.entries()) {
      if (!entry.dirty) continue
      const { exists, nonce, balance, codeHash } = entry
      const slots = changedSlots(entry)
      if (slots.size === 0 && isUnchanged(entry)) continue
      accounts.set(address, exists ? { nonce, balance, codeHash } : undefined)
      if (!exists) continue
      if (!equalBytes(codeHash, entry.base?.codeHash ?? emptyCodeHash)) {
        const hash = bytesToHex(codeHash)
        const bytes = this.#codes.get(hash)
        if (bytes !== undefined) code.set(hash, bytes)
      }
      if (slots.size > 0) storage.set(address, slots)
    }
    return { accounts, storage, code }
  }

  /** The world as it is now, open transaction included, for readers of pending state. Lives as long as this journal. */
  reader(): StateReader {
    return {
      account: (address) => this.account(address),
      code: (codeHash) => this.#codes.get(bytesToHex(codeHash)) ?? this.#reader.code(codeHash),
      storage: (address, slot) => this.storage(address, slot),
      hasStorage: (address) => this.#hasStorage(this.#entry(address)),
    }
  }

  /** As `changes`, and starts over on a backend that has them. Between transactions only. */
  takeChanges(): StateChanges {
    const changes = this.changes()
    this.#accounts = new WordMap()
    this.#codes = new Map()
    this.#lastAccount = undefined
    this.#lastSlot = undefined
    return changes
  }
}

function isEmptyEntry({ nonce, balance, codeHash }: AccountEntry): boolean {
  return nonce === 0n && balance === 0n && equalBytes(codeHash, emptyCodeHash)
}

function changedSlots(entry: AccountEntry): Map<bigint, bigint> {
  const slots = new Map<bigint, bigint>()
  for (const [slot, { current, base }] of entry.slots.entries()) if (current !== base) slots.set(slot, current)
  return slots
}

/** True if the account itself is as the backend has it, and was not replaced by another of the same look. */
function isUnchanged({ exists, nonce, balance, codeHash, base, deleted }: AccountEntry): boolean {
  if (base === undefined) return !exists
  return exists && !deleted && nonce === base.nonce && balance === base.balance && equalBytes(codeHash, base.codeHash)
}
