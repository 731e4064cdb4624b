/** The state of an official vector as a `StateReader`, and the standard state root of what became of it. */
import type { Account, StateChanges, StateReader } from '@syncline/ovm'
import {
  type Bytes,
  bigintToBytes,
  bigintToWord,
  bytesToHex,
  emptyBytes,
  encodeRlp,
  hexToBytes,
  keccak256,
} from '@syncline/primitives'
import { emptyTrieRoot, secureTrieRoot } from './mpt.js'

/** Hex quantities as the vectors write them: `0x` is 0. */
export function parseQuantity(text: string): bigint {
  return text === '0x' || text === '' ? 0n : BigInt(text)
}

/** An account of `pre` or `post` in a vector. */
export type VectorAccount = {
  readonly nonce: string
  readonly balance: string
  readonly code: string
  readonly storage: Readonly<Record<string, string>>
}

/** An account with its storage. */
export type StoredAccount = { readonly account: Account; readonly storage: ReadonlyMap<bigint, bigint> }

/** A whole state, for its root. */
export type VectorAccounts = ReadonlyMap<bigint, StoredAccount>

/** Accounts, storage and code of a vector's `pre`; never changed. */
export class VectorState implements StateReader {
  readonly accounts = new Map<bigint, StoredAccount>()
  private readonly codes = new Map<string, Bytes>()

  constructor(pre: Readonly<Record<string, VectorAccount>>) {
    for (const [address, { nonce, balance, code, storage }] of Object.entries(pre)) {
      const bytes = hexToBytes(code)
      const codeHash = keccak256(bytes)
      this.codes.set(bytesToHex(codeHash), bytes)
      const slots = new Map<bigint, bigint>()
      for (const [slot, value] of Object.entries(storage)) {
        const word = parseQuantity(value)
        if (word !== 0n) slots.set(parseQuantity(slot), word)
      }
      const account = { nonce: parseQuantity(nonce), balance: parseQuantity(balance), codeHash }
      this.accounts.set(BigInt(address), { account, storage: slots })
    }
  }

  account(address: bigint): Account | undefined {
    return this.accounts.get(address)?.account
  }

  code(codeHash: Bytes): Bytes {
    return this.codes.get(bytesToHex(codeHash)) ?? emptyBytes
  }

  storage(address: bigint, slot: bigint): bigint {
    return this.accounts.get(address)?.storage.get(slot) ?? 0n
  }

  hasStorage(address: bigint): boolean {
    return (this.accounts.get(address)?.storage.size ?? 0) > 0
  }
}

function storageRoot(slots: ReadonlyMap<bigint, bigint>): Bytes {
  if (slots.size === 0) return emptyTrieRoot
  return secureTrieRoot(
    [...slots].map(([slot, value]) => [bigintToWord(slot), encodeRlp(bigintToBytes(value))] as const),
  )
}

/** Accounts and storage after `changes`; a deleted account loses its storage. */
export function applyChanges(state: VectorState, changes: StateChanges | undefined): Map<bigint, StoredAccount> {
  const accounts = new Map(state.accounts)
  if (changes === undefined) return accounts
  for (const [address, account] of changes.accounts) {
    if (account === undefined) accounts.delete(address)
    else accounts.set(address, { account, storage: accounts.get(address)?.storage ?? new Map() })
  }
  for (const [address, slots] of changes.storage) {
    const stored = accounts.get(address)
    if (stored === undefined) continue
    const storage = new Map(stored.storage)
    for (const [slot, value] of slots) {
      if (value === 0n) storage.delete(slot)
      else storage.set(slot, value)
    }
    accounts.set(address, { account: stored.account, storage })
  }
  return accounts
}

/** State root of Ethereum mainnet over the accounts. */
export function stateRoot(accounts: VectorAccounts): Bytes {
  return secureTrieRoot(
    [...accounts].map(([address, { account, storage }]) => {
      const { nonce, balance, codeHash } = account
      const value = encodeRlp([bigintToBytes(nonce), bigintToBytes(balance), storageRoot(storage), codeHash])
      return [bigintToWord(address).subarray(12), value] as const
    }),
  )
}
