/** Orders and authorities as OrderBook and AuthorityRegistry take them: codes, jurisdictions, and the hash of a row. Twin of types/LockTypes.sol. */
import type { Hex } from '@syncline/primitives'
import { encodeAbiParameters, getAbiItem, keccak256, stringToHex } from 'viem'
import { authorityRegistryAbi } from './generated/AuthorityRegistry.js'

/** By their codes. `applied` and `refused` are for good. */
export const orderStatuses = ['none', 'scheduled', 'pending', 'waiting', 'held', 'applied', 'refused'] as const

/** Why an order had no effect, by code; the first one stands for no refusal. */
export const orderRefusals = [
  'NONE',
  'ORDER_OUT_OF_SCOPE',
  'ORDER_JURISDICTION',
  'ORDER_NONCE_USED',
  'ORDER_NOT_IN_TIME',
  'ORDER_LAMPORT_LOW',
  'ORDER_AUTHORITY_EPOCH',
  'ORDER_AUTHORITY_INACTIVE',
  'ORDER_EXPIRED',
  'ORDER_NOT_ADMITTED',
  'ORDER_HELD_BACK',
  'ORDER_OUTRANKED',
  'ORDER_NEEDS_DECISION',
  'ORDER_LIFTED',
  'ORDER_BASIS_FALSE',
  'ASSET_TERMINATED',
] as const

/** A row of AuthorityRegistry. `actions`: a bit each; `kinds`: type ids, none for all; times in seconds, `revokedAt` 0 if it is not. */
export type AuthorityRow = {
  readonly id: Hex
  readonly signer: Hex
  readonly rank: number
  readonly jurisdiction: Hex
  readonly actions: number
  readonly kinds: readonly Hex[]
  readonly epoch: bigint
  readonly validAfter: bigint
  readonly validBefore: bigint
  readonly revokedAt: bigint
}

/** `US` → 16 bytes, left-aligned. RangeError if it is empty or longer. */
export function encodeJurisdiction(name: string): Hex {
  const bytes = stringToHex(name)
  if (bytes.length <= 2 || bytes.length > 34) throw new RangeError(`a jurisdiction has 1 to 16 bytes, not ${name}`)
  return bytes.padEnd(34, '0') as Hex
}

const tag = stringToHex('syncline.authority.v1', { size: 32 })
const [rowType] = getAbiItem({ abi: authorityRegistryAbi, name: 'appoint' }).inputs

/** What Crosslinks keeps of a row. */
export function authorityHash(row: AuthorityRow): Hex {
  return keccak256(encodeAbiParameters([{ type: 'bytes32' }, rowType], [tag, row]))
}
