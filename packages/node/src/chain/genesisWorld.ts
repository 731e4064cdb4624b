/** The world of block 0: the predeploys, and nothing else (ether enters a domain through the Bridge only). */
import { type GenesisAccount, type GenesisPredeployParameters, genesisPredeploys } from '@syncline/contracts'
import type { Account, StateChanges, World } from '@syncline/ovm'
import { type Bytes, bytesToHex, hexToBytes, keccak256 } from '@syncline/primitives'

/** Accounts → the changes that make them out of nothing. */
function changesOf(accounts: readonly GenesisAccount[]): StateChanges {
  const changed = new Map<bigint, Account>()
  const storage = new Map<bigint, ReadonlyMap<bigint, bigint>>()
  const code = new Map<string, Bytes>()
  for (const account of accounts) {
    const address = BigInt(account.address)
    const bytes = hexToBytes(account.code)
    const codeHash = keccak256(bytes)
    changed.set(address, { nonce: account.nonce, balance: account.balance, codeHash })
    if (bytes.length > 0) code.set(bytesToHex(codeHash), bytes)
    const slots = Object.entries(account.storage).map(([slot, value]) => [BigInt(slot), BigInt(value)] as const)
    if (slots.length > 0) storage.set(address, new Map(slots))
  }
  return { accounts: changed, storage, code }
}

/** The genesis world over an empty one. About 5 ms. */
export function createGenesisWorld(empty: World, parameters: GenesisPredeployParameters): World {
  return empty.commit(changesOf(genesisPredeploys(parameters)))
}
