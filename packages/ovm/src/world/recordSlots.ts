/** Where claims, copies and the level of a delivery stand in their predeploys (docs/extension-opcodes.md §3). */
import { bigintToWord, bytesToBigint, hashWords } from '@syncline/primitives'

/** Slot of `ClaimRegistry.certifiedRoot`, a mapping domain → height → world root. */
export const certifiedRootSlot = 6n
/** Slot of the ObjectManager's mapping copy address → record, whose first word is the dependency digest. */
export const copiesSlot = 0n
/** Transient slot of the Messenger. */
export const deliveryLevelSlot = 0n

/** Solidity's slot of `mapping[key]`: one hash. */
function mapped(slot: bigint, key: bigint): bigint {
  return bytesToBigint(hashWords(bigintToWord(key), bigintToWord(slot)))
}

/** Slot of the root that is certified for a domain's height. Words above 2^64 name a slot that nobody writes. */
export function certifiedRootAt(domainId: bigint, number: bigint): bigint {
  return mapped(mapped(certifiedRootSlot, domainId), number)
}

/** Slot of a copy's dependency digest. */
export function copyDigestAt(copyAddress: bigint): bigint {
  return mapped(copiesSlot, copyAddress)
}
