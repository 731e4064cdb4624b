/** The world of block 0 from a list of accounts. */
import {
  accept,
  type Bytes,
  bigintToWord,
  bytesToHex,
  emptyBytes,
  keccak256,
  type Result,
  refuse,
} from '@syncline/primitives'
import type { Account } from '../state/access.js'
import { emptyCodeHash } from '../state/emptyCode.js'
import {
  baseFeeVaultAddress,
  domainBridgeAddress,
  feeSplitterAddress,
  historyAddress,
  l1AttributesAddress,
  l1FeeVaultAddress,
  messagePasserAddress,
  sequencerFeeVaultAddress,
} from './predeploys.js'
import type { World } from './types.js'
import type { Worlds } from './worlds.js'

/** An account of genesis. Balance in wei, default 0; nonce default 1 with code, else 0; storage words, zeros are left out. */
export type GenesisAccount = {
  readonly address: bigint
  readonly balance?: bigint
  readonly nonce?: bigint
  readonly code?: Bytes
  readonly storage?: Iterable<readonly [slot: bigint, value: bigint]>
}

/** EIP-170. */
const maxCodeBytes = 24_576
const maxAddress = 1n << 160n
const maxWord = 1n << 256n

/** Contracts without which blocks cannot be built; Multicall3 and the CREATE2 deployer are a convenience. */
export const requiredPredeploys: readonly bigint[] = [
  l1AttributesAddress,
  messagePasserAddress,
  domainBridgeAddress,
  sequencerFeeVaultAddress,
  baseFeeVaultAddress,
  l1FeeVaultAddress,
  feeSplitterAddress,
  historyAddress,
]

/** Required predeploys that have no code in `world`. A domain's genesis has none missing. */
export function missingPredeploys(world: World): readonly bigint[] {
  return requiredPredeploys.filter((address) => {
    const account = world.account(address)
    return account === undefined || bytesToHex(account.codeHash) === bytesToHex(emptyCodeHash)
  })
}

/**
 * Builds a world in memory; the caller persists it. Refuses duplicate and empty accounts, values out of range, oversized code and
 * storage of an account that would not exist. O(accounts · log n).
 */
export function createGenesisWorld(
  worlds: Worlds,
  accounts: Iterable<GenesisAccount>,
): Result<World, 'GENESIS_INVALID'> {
  const changes = {
    accounts: new Map<bigint, Account>(),
    storage: new Map<bigint, Map<bigint, bigint>>(),
    code: new Map<string, Bytes>(),
  }
  for (const given of accounts) {
    const { address, balance = 0n, code = emptyBytes } = given
    const bad = (what: string) =>
      refuse('GENESIS_INVALID', `account ${nameOf(address)} of genesis ${what}`, { address: nameOf(address) })
    const nonce = given.nonce ?? (code.length > 0 ? 1n : 0n)
    if (address < 0n || address >= maxAddress) return bad('has no address of 20 bytes')
    if (changes.accounts.has(address)) return bad('appears twice')
    if (balance < 0n || balance >= maxWord) return bad('has a balance outside 256 bits')
    if (nonce < 0n || nonce >= 1n << 64n) return bad('has a nonce outside 64 bits')
    if (code.length > maxCodeBytes) return bad(`has ${code.length} bytes of code, at most ${maxCodeBytes} are allowed`)
    if (nonce === 0n && balance === 0n && code.length === 0) return bad('is empty')
    const codeHash = code.length === 0 ? emptyCodeHash : keccak256(code)
    if (code.length > 0) changes.code.set(bytesToHex(codeHash), code)
    const slots = new Map<bigint, bigint>()
    for (const [slot, value] of given.storage ?? []) {
      if (slot < 0n || slot >= maxWord || value < 0n || value >= maxWord) return bad('has storage outside 256 bits')
      if (slots.has(slot)) return bad(`has slot 0x${slot.toString(16)} twice`)
      slots.set(slot, value)
    }
    changes.accounts.set(address, { nonce, balance, codeHash })
    if (slots.size > 0) changes.storage.set(address, slots)
  }
  return accept(worlds.empty().commit(changes))
}

function nameOf(address: bigint): string {
  if (address < 0n || address >= maxAddress) return String(address)
  return bytesToHex(bigintToWord(address).subarray(12))
}
