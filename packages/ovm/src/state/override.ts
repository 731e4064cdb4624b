/** A reader with some accounts replaced, for calls with state overrides (eth_call, execution-apis). */
import { type Bytes, bytesToHex, keccak256 } from '@syncline/primitives'
import type { Account, StateReader } from './access.js'
import { emptyCodeHash } from './emptyCode.js'

/** What is replaced of an account; the rest stays. `state` replaces all slots, `stateDiff` some of them. Not both. */
export type AccountOverride = {
  readonly balance?: bigint
  readonly nonce?: bigint
  readonly code?: Bytes
  readonly state?: ReadonlyMap<bigint, bigint>
  readonly stateDiff?: ReadonlyMap<bigint, bigint>
}

/** Reads through to `base` for all that is not replaced. */
export class OverrideReader implements StateReader {
  readonly #base: StateReader
  readonly #overrides: ReadonlyMap<bigint, AccountOverride>
  readonly #codes = new Map<string, Bytes>()

  constructor(base: StateReader, overrides: ReadonlyMap<bigint, AccountOverride>) {
    this.#base = base
    this.#overrides = overrides
    for (const { code } of overrides.values()) {
      if (code !== undefined) this.#codes.set(bytesToHex(keccak256(code)), code)
    }
  }

  account(address: bigint): Account | undefined {
    const override = this.#overrides.get(address)
    const base = this.#base.account(address)
    if (override === undefined) return base
    const { nonce, balance, code } = override
    if (nonce === undefined && balance === undefined && code === undefined) return base
    return {
      nonce: nonce ?? base?.nonce ?? 0n,
      balance: balance ?? base?.balance ?? 0n,
      codeHash: code === undefined ? (base?.codeHash ?? emptyCodeHash) : keccak256(code),
    }
  }

  code(codeHash: Bytes): Bytes {
    return this.#codes.get(bytesToHex(codeHash)) ?? this.#base.code(codeHash)
  }

  storage(address: bigint, slot: bigint): bigint {
    const override = this.#overrides.get(address)
    if (override?.state !== undefined) return override.state.get(slot) ?? 0n
    return override?.stateDiff?.get(slot) ?? this.#base.storage(address, slot)
  }

  hasStorage(address: bigint): boolean {
    const override = this.#overrides.get(address)
    const slots = override?.state ?? override?.stateDiff
    if (slots !== undefined && [...slots.values()].some((value) => value !== 0n)) return true
    return override?.state === undefined && this.#base.hasStorage(address)
  }
}
