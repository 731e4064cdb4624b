/** Remembers decoded transactions, so that a sender is recovered once: in the mempool and not again in the verifier. */
import { type Bytes, bytesToHex, invariant, keccak256 } from '@syncline/primitives'
import type { Transaction } from '../transaction/envelope.js'
import type { TransactionDecoder } from './execute.js'

/** A decoder with a memory. Only transactions are kept: garbage is refused again each time, which is cheap for most of it. */
export type CachedDecoder = {
  readonly decode: TransactionDecoder
  /** Notes a transaction decoded elsewhere under the same rules. */
  remember(transaction: Transaction): void
}

/** Raw bytes of the transactions kept by default (and up to twice as many). */
const defaultBytes = 64 * 1024 * 1024

/**
 * Wraps `decode`. Keeps between one and two times `capacity` transactions, the most recently used, and less of them if they have more
 * than `capacityBytes` raw bytes together; capacity at least 1.
 */
export function createCachedDecoder(
  decode: TransactionDecoder,
  capacity: number,
  capacityBytes: number = defaultBytes,
): CachedDecoder {
  invariant(capacity >= 1, 'a cache holds at least one entry')
  let youngBytes = 0
  let young = new Map<string, Transaction>()
  let old = new Map<string, Transaction>()
  const put = (key: string, transaction: Transaction): void => {
    if (!young.has(key)) youngBytes += transaction.rawLength
    young.set(key, transaction)
    if (young.size < capacity && youngBytes < capacityBytes) return
    old = young
    young = new Map()
    youngBytes = 0
  }
  const get = (key: string): Transaction | undefined => {
    const hit = young.get(key)
    if (hit !== undefined) return hit
    const past = old.get(key)
    if (past !== undefined) put(key, past)
    return past
  }
  return {
    decode(raw: Bytes) {
      const key = bytesToHex(keccak256(raw))
      const known = get(key)
      if (known !== undefined) return { ok: true, value: known }
      const decoded = decode(raw)
      if (decoded.ok) put(key, decoded.value)
      return decoded
    },
    remember(transaction) {
      put(bytesToHex(transaction.hash), transaction)
    },
  }
}
