/** World state in memory: a reader for tests, vectors and tools. */
import { type Bytes, bytesToHex, emptyBytes, keccak256 } from '@syncline/primitives'
import type { Account, StateChanges, StateReader } from './access.js'
import { emptyCodeHash } from './emptyCode.js'

/** An account as a test writes it down. */
export type AccountSeed = {
  readonly nonce?: bigint
  readonly balance?: bigint
  readonly code?: Bytes
  readonly storage?: Iterable<readonly [slot: bigint, value: bigint]>
}

/** Mutable; `apply` folds in what a journal collected. */
export class MemoryState implements StateReader {
  readonly accounts: Map<bigint, Account> = new Map()
  readonly storages: Map<bigint, Map<bigint, bigint>> = new Map()
  readonly codes: Map<string, Bytes> = new Map()

  /** Creates or replaces an account. Empty accounts are kept: some vectors start with them. */
  put(address: bigint, seed: AccountSeed): void {
    const code = seed.code ?? emptyBytes
    const codeHash = code.length === 0 ? emptyCodeHash : keccak256(code)
    if (code.length > 0) this.codes.set(bytesToHex(codeHash), code)
    this.accounts.set(address, { nonce: seed.nonce ?? 0n, balance: seed.balance ?? 0n, codeHash })
    const storage = new Map<bigint, bigint>()
    for (const [slot, value] of seed.storage ?? []) if (value !== 0n) storage.set(slot, value)
    this.storages.set(address, storage)
  }

  account(address: bigint): Account | undefined {
    return this.accounts.get(address)
  }

  code(codeHash: Bytes): Bytes {
    return this.codes.get(bytesToHex(codeHash)) ?? emptyBytes
  }

  storage(address: bigint, slot: bigint): bigint {
    return this.storages.get(address)?.get(slot) ?? 0n
  }

  hasStorage(address: bigint): boolean {
    return (this.storages.get(address)?.size ?? 0) > 0
  }

  /** Applies the changes of a transaction or block. O(changes). */
  apply(changes: StateChanges): void {
    for (const [hash, code] of changes.code) this.codes.set(hash, code)
    for (const [address, account] of changes.accounts) {
      if (account === undefined) {
        this.accounts.delete(address)
        this.storages.delete(address)
      } else this.accounts.set(address, account)
    }
    for (const [address, slots] of changes.storage) {
      const storage = this.storages.get(address) ?? new Map<bigint, bigint>()
      this.storages.set(address, storage)
      for (const [slot, value] of slots) {
        if (value === 0n) storage.delete(slot)
        else storage.set(slot, value)
      }
    }
  }
}
