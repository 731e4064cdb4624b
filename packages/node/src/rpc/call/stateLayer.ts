/** A state on top of another that exists in memory only: what eth_simulateV1 builds block by block. */
import { type Account, type AccountOverride, emptyCodeHash, type StateChanges, type StateReader } from '@syncline/ovm'
import { type Bytes, bytesToHex, keccak256 } from '@syncline/primitives'

/** What differs of one account. `account` undefined = deleted; `replaced` = slots of the state below do not shine through. */
export type LayerEntry = {
  readonly account: Account | undefined
  readonly replaced: boolean
  readonly slots: ReadonlyMap<bigint, bigint>
}

type Entry = { account: Account | undefined; replaced: boolean; slots: Map<bigint, bigint> }

/** Mutable layer over `base`. Reads cost one map look-up more than the base's. */
export class StateLayer implements StateReader {
  readonly base: StateReader
  readonly #entries = new Map<bigint, Entry>()
  readonly #codes = new Map<string, Bytes>()

  constructor(base: StateReader) {
    this.base = base
  }

  /** Everything that differs from the base, by address. */
  get entries(): ReadonlyMap<bigint, LayerEntry> {
    return this.#entries
  }

  account(address: bigint): Account | undefined {
    const entry = this.#entries.get(address)
    return entry === undefined ? this.base.account(address) : entry.account
  }

  code(codeHash: Bytes): Bytes {
    return this.#codes.get(bytesToHex(codeHash)) ?? this.base.code(codeHash)
  }

  storage(address: bigint, slot: bigint): bigint {
    const entry = this.#entries.get(address)
    const own = entry?.slots.get(slot)
    if (own !== undefined) return own
    return entry?.replaced ? 0n : this.base.storage(address, slot)
  }

  hasStorage(address: bigint): boolean {
    const entry = this.#entries.get(address)
    if (entry !== undefined) for (const value of entry.slots.values()) if (value !== 0n) return true
    return entry?.replaced !== true && this.base.hasStorage(address)
  }

  #entry(address: bigint): Entry {
    let entry = this.#entries.get(address)
    if (entry === undefined) {
      entry = { account: this.base.account(address), replaced: false, slots: new Map() }
      this.#entries.set(address, entry)
    }
    return entry
  }

  /** Replaces what an override names. */
  override(address: bigint, { balance, nonce, code, state, stateDiff }: AccountOverride): void {
    const entry = this.#entry(address)
    const { account } = entry
    if (balance !== undefined || nonce !== undefined || code !== undefined) {
      const codeHash = code === undefined ? (account?.codeHash ?? emptyCodeHash) : this.#keepCode(code)
      entry.account = { nonce: nonce ?? account?.nonce ?? 0n, balance: balance ?? account?.balance ?? 0n, codeHash }
    }
    if (state !== undefined) {
      entry.replaced = true
      entry.slots = new Map(state)
    }
    for (const [slot, value] of stateDiff ?? []) entry.slots.set(slot, value)
  }

  /** Folds in what a journal over this layer collected. */
  apply(changes: StateChanges): void {
    for (const [hash, code] of changes.code) this.#codes.set(hash, code)
    for (const [address, account] of changes.accounts) {
      const entry = this.#entry(address)
      entry.account = account
      if (account === undefined) {
        entry.replaced = true
        entry.slots = new Map()
      }
    }
    for (const [address, slots] of changes.storage) {
      const entry = this.#entry(address)
      for (const [slot, value] of slots) entry.slots.set(slot, value)
    }
  }

  #keepCode(code: Bytes): Bytes {
    if (code.length === 0) return emptyCodeHash
    const hash = keccak256(code)
    this.#codes.set(bytesToHex(hash), code)
    return hash
  }
}
