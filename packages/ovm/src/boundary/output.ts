/** The output of a range of batches: what an assertion claims and withdrawals open (docs/state-format.md §7). */
import { type Bytes, hashWords } from '@syncline/primitives'

/** State after the last batch. `queueCursor` = next forced item; `cumulativeWithdrawn` in wei. Hashes have 32 bytes. */
export type Output = {
  readonly worldRoot: Bytes
  readonly lastBlockHash: Bytes
  readonly queueCursor: bigint
  /** Storage root of MessagePasser. */
  readonly withdrawalRoot: Bytes
  readonly cumulativeWithdrawn: bigint
}

/** `output = H(worldRoot, lastBlockHash, queueCursor, withdrawalRoot, cumulativeWithdrawn)`. */
export function outputHash(output: Output): Bytes {
  return hashWords(
    output.worldRoot,
    output.lastBlockHash,
    output.queueCursor,
    output.withdrawalRoot,
    output.cumulativeWithdrawn,
  )
}
