/** The epochs of a domain's validators as of an L1 depth: the newest one, and the one before, whose certificates may count still. */
import type { Hex } from '@syncline/primitives'
import type { QuorumSet } from '@syncline/protocol'
import type { RpcClient } from '../l1/rpc.js'
import { readEpoch, readEpochHead } from './contract.js'

export type Epochs = {
  /** Reads what L1 says as of a block; two calls unless a new epoch was formed. */
  refresh(block: bigint): Promise<void>
  /** The newest epoch; undefined before the first. */
  current(): QuorumSet | undefined
  /** The set of the newest epoch, or of the one before. */
  set(epoch: bigint): QuorumSet | undefined
  /** After a re-org of L1: what was read may not hold. */
  reset(): void
}

export function createEpochs(options: {
  readonly rpc: RpcClient
  readonly contract: Hex
  readonly domainId: bigint
  /** L1 block of the domain's registration: no set is older. */
  readonly registeredAt: bigint
}): Epochs {
  const { rpc, contract, domainId } = options
  let current: QuorumSet | undefined
  let previous: QuorumSet | undefined
  let seen: string | undefined
  return {
    async refresh(block) {
      if (block < options.registeredAt) return
      const head = await readEpochHead(rpc, contract, domainId, block)
      if (head === undefined || head.epoch === 0n) return
      const name = `${head.epoch} ${head.formedIn} ${head.expiresAt}`
      if (name === seen) return
      const set = await readEpoch(rpc, contract, domainId, block)
      if (set === undefined) return
      if (current !== undefined && current.epoch < set.epoch) previous = current
      current = set
      seen = name
    },
    current: () => current,
    set: (epoch) => [current, previous].find((set) => set?.epoch === epoch),
    reset() {
      current = undefined
      previous = undefined
      seen = undefined
    },
  }
}
