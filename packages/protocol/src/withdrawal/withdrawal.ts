/** Withdrawals: what MessagePasser records and L1 pays once (docs/state-format.md §8). */
import { type Bytes, concatBytes, hashWords, keccak256, padLeft } from '@syncline/primitives'

/** A withdrawal. `token` 0n = ether, else the L1 token; `amount` in the token's smallest unit; addresses below 2^160. */
export type Withdrawal = {
  readonly domainId: bigint
  readonly nonce: bigint
  readonly token: bigint
  /** On the domain. */
  readonly sender: bigint
  /** On L1. */
  readonly recipient: bigint
  readonly amount: bigint
}

/** Storage slots of MessagePasser; `sent` is the base slot of a mapping. */
export const messagePasserSlots = { nonce: 0n, cumulativeWithdrawn: 1n, sent: 2n } as const

/** `withdrawalHash`: 6 words. */
export function withdrawalHash(withdrawal: Withdrawal): Bytes {
  return hashWords(
    withdrawal.domainId,
    withdrawal.nonce,
    withdrawal.token,
    withdrawal.sender,
    withdrawal.recipient,
    withdrawal.amount,
  )
}

/** Storage slot of MessagePasser that holds 1 for a recorded withdrawal: `keccak(withdrawalHash ‖ 2)`. */
export function withdrawalSlot(hash: Bytes): Bytes {
  return hashWords(hash, messagePasserSlots.sent)
}

/** Key of that slot in the storage tree, whose root is the withdrawal root: `keccak("S" ‖ slot)`. */
export function withdrawalKey(hash: Bytes): Bytes {
  return keccak256(concatBytes(Uint8Array.of(0x53), padLeft(withdrawalSlot(hash), 32)))
}
