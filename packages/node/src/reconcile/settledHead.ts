/** The newest block of a domain whose batch has lain on L1 for some blocks: what is seen there is not taken back. */
import type { RpcClient } from '../l1/rpc.js'
import { type JsonBlock, readBlock } from '../relayer/logFeed.js'

/** Heads that wait to be deep enough: L1 has a block in 12 s, a domain a batch in about as long. */
const mostWaiting = 1_024

/**
 * Reads the `safe` block of a domain's node and gives the one that was it `depth` blocks of L1 ago; undefined until then. A block that is
 * not the chain's any more is dropped, with all that came after it.
 */
export function createSettledHead(
  rpc: RpcClient,
  l1Head: () => bigint | undefined,
  depth: bigint,
): () => Promise<JsonBlock | undefined> {
  const waiting: { readonly at: bigint; readonly block: JsonBlock }[] = []
  let settled: JsonBlock | undefined
  return async () => {
    const now = l1Head()
    const safe = await readBlock(rpc, 'safe')
    if (now === undefined || safe === undefined) return settled
    const last = waiting.at(-1)?.block ?? settled
    if (last?.hash !== safe.hash) waiting.push({ at: now, block: safe })
    if (waiting.length > mostWaiting) waiting.splice(1, 1)
    let deep = -1
    for (const [i, { at }] of waiting.entries()) if (at + depth <= now) deep = i
    if (deep < 0) return settled
    const [candidate] = waiting.splice(0, deep + 1).slice(-1)
    const found = await readBlock(rpc, BigInt(candidate!.block.number))
    if (found?.hash === candidate!.block.hash) settled = candidate!.block
    else waiting.length = 0
    return settled
  }
}
