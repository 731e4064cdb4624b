/** What an assertion claims of a domain after its last batch (docs/state-format.md §7). */
import { type Bytes, hashWords } from '@syncline/primitives'

/** `queueCursor` = forced items consumed since genesis; `cumulativeWithdrawn` in wei since genesis. Hashes have 32 bytes. */
export type Output = {
  readonly worldRoot: Bytes
  readonly lastBlockHash: Bytes
  readonly queueCursor: bigint
  readonly withdrawalRoot: Bytes
  readonly cumulativeWithdrawn: bigint
}

/** `output`: 5 words. */
export function outputHash(output: Output): Bytes {
  return hashWords(
    output.worldRoot,
    output.lastBlockHash,
    output.queueCursor,
    output.withdrawalRoot,
    output.cumulativeWithdrawn,
  )
}
