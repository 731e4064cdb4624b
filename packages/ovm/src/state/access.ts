/**
 * The one narrow interface between execution and state. Engines (interpreter, later a compiled one) see `StateAccess` only;
 * backends (in-memory for vectors, K-tree world, RPC overrides) implement `StateReader` only; `JournaledState` joins the two.
 *
 * Inside the VM addresses are bigints below 2^160 and slots and storage values bigints below 2^256: they come off the
 * stack that way and are cheap map keys.
 */
import type { Bytes } from '@syncline/primitives'

/** An account as execution sees it. Immutable. */
export type Account = {
  readonly nonce: bigint
  readonly balance: bigint
  /** keccak-256 of the code, `emptyCodeHash` without code. 32 bytes. */
  readonly codeHash: Bytes
}

/** Read-only backend. Synchronous: every backend keeps what it needs in memory or in a memory-mapped store. */
export type StateReader = {
  /** The account, or undefined if it does not exist. */
  account(address: bigint): Account | undefined
  /** Code of a hash that some account has; empty for `emptyCodeHash`. */
  code(codeHash: Bytes): Bytes
  /** Storage word; 0n if absent. */
  storage(address: bigint, slot: bigint): bigint
  /** True if the account has any non-zero slot (EIP-7610 create collision). */
  hasStorage(address: bigint): boolean
}

/** A log entry (EIP-2718 receipts; topics are 32-byte words as bigints). */
export type Log = { readonly address: bigint; readonly topics: readonly bigint[]; readonly data: Bytes }

/** An undo position in a journal: opaque, valid until a lower one is reverted to. */
export type Snapshot = number

/** What an engine may do to state during one transaction. */
export type StateAccess = {
  account(address: bigint): Account | undefined
  /** Not existing, or nonce 0, balance 0 and no code (EIP-161). */
  isEmpty(address: bigint): boolean
  balance(address: bigint): bigint
  nonce(address: bigint): bigint
  codeHash(address: bigint): Bytes
  code(address: bigint): Bytes
  setBalance(address: bigint, balance: bigint): void
  setNonce(address: bigint, nonce: bigint): void
  setCode(address: bigint, code: Bytes): void
  /** Creates a contract account (nonce 1 is set by the caller), clears nothing; marks it created in this transaction (EIP-6780). */
  markCreated(address: bigint): void
  wasCreated(address: bigint): boolean
  /** EIP-7610: has code, a nonce, or storage. */
  collides(address: bigint): boolean
  /** Schedules deletion at the end of the transaction (EIP-6780). */
  markDestructed(address: bigint): void

  storage(address: bigint, slot: bigint): bigint
  /** Value at the start of the transaction (EIP-2200). */
  originalStorage(address: bigint, slot: bigint): bigint
  setStorage(address: bigint, slot: bigint, value: bigint): void
  transientStorage(address: bigint, slot: bigint): bigint
  setTransientStorage(address: bigint, slot: bigint, value: bigint): void

  /** Adds to the warm set (EIP-2929); true if it was already warm. */
  touchAddress(address: bigint): boolean
  touchSlot(address: bigint, slot: bigint): boolean
  isWarmAddress(address: bigint): boolean

  addRefund(amount: number): void
  refund(): number
  addLog(log: Log): void
  logs(): readonly Log[]

  snapshot(): Snapshot
  /** Undoes everything since `snapshot`, warm sets, transient storage, refunds and logs included. */
  revertTo(snapshot: Snapshot): void
}

/** What one transaction, or one block, changed; the input of a commit. Absent account = deleted. */
export type StateChanges = {
  readonly accounts: ReadonlyMap<bigint, Account | undefined>
  readonly storage: ReadonlyMap<bigint, ReadonlyMap<bigint, bigint>>
  /** New code by hex of its hash. */
  readonly code: ReadonlyMap<string, Bytes>
}
