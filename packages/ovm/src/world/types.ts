/** The vocabulary of the world state: accounts, code, proofs, versions (docs/state-format.md §2). */
import type { Bytes } from '@syncline/primitives'
import type { Account, StateChanges, StateReader } from '../state/access.js'

/** What an account commits to besides nonce and balance. Hashes have 32 bytes. */
export type AccountState = Account & {
  /** `H(codeLength, codeRoot, jumpRoot, delegation)`; of no code: `emptyCodeMetaHash`. */
  readonly codeMetaHash: Bytes
  /** K-root of its storage, 32 zero bytes without storage. */
  readonly storageRoot: Bytes
}

/** What is committed of a code besides its hash. */
export type CodeMeta = {
  readonly codeLength: number
  /** T-root of the code. */
  readonly codeRoot: Bytes
  /** T-root of the bit map of valid jump destinations. */
  readonly jumpRoot: Bytes
  /** Target of an EIP-7702 designator, else 0n. */
  readonly delegation: bigint
}

/** Where a persisted world is found again; what a version of the store points to. `rootId` 0 = the empty world. */
export type WorldHandle = { readonly rootId: number; readonly root: Bytes }

/** An account under a world root. `proof` in the wire form of docs/state-format.md §1; `account` undefined = proven absent. */
export type AccountProof = {
  readonly worldRoot: Bytes
  readonly address: bigint
  readonly account: AccountState | undefined
  readonly codeMeta: CodeMeta | undefined
  readonly proof: Bytes
}

/** A slot under the storage root of a proven account; `value` 0n = proven absent. */
export type StorageProof = AccountProof & {
  readonly slot: bigint
  readonly value: bigint
  /** Under `account.storageRoot`; the proof of the empty tree if there is no account or no storage. */
  readonly storageProof: Bytes
}

/**
 * One version of the world: immutable, read like any state. Reading another version is another `World` over the same store.
 * Reads of hot accounts cost a map look-up, cold ones O(log n) node reads.
 */
export type World = StateReader & {
  /** World root, 32 bytes; shared, never written to. Hashed when first asked for. */
  readonly root: Bytes
  /** The whole committed account, or undefined. */
  accountState(address: bigint): AccountState | undefined
  /** 32 zero bytes without account or storage. */
  storageRoot(address: bigint): Bytes
  /** Meta of a code that some account has. */
  codeMeta(codeHash: Bytes): CodeMeta
  /** The world after `changes`, in memory until it is persisted; O(changes · log n) hashes. This world stays as it was. */
  commit(changes: StateChanges): World
  proveAccount(address: bigint): AccountProof
  proveStorage(address: bigint, slot: bigint): StorageProof
}
