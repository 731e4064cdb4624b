/** How deep on L1 something lies before validators say anything of it. */
import { isDevChainId } from '../chain/options.js'

/**
 * L1 blocks on top of a batch: two on a devnet, whose re-orgs are made on purpose; elsewhere two epochs of Ethereum's consensus, below which nothing is
 * re-organised while a third of its stake is honest and awake. An attested orphan costs a stake.
 */
const [devnetDepth, defaultDepth] = [2, 64]

/** `given` overrides it. */
export function attestDepth(l1ChainId: bigint, given: number | undefined): bigint {
  return BigInt(given ?? (isDevChainId(l1ChainId) ? devnetDepth : defaultDepth))
}
