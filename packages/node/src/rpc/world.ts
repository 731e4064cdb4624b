/** The state after a block, or why it cannot be had. */
import type { World } from '@syncline/ovm'
import type { ChainReader } from '../chain/api.js'
import { type BlockReference, requireBlock } from './decode/blockReference.js'
import { RpcError } from './errors.js'
import { quantity } from './format/quantity.js'
import { refusalEntry } from './refusals.js'

/** State after a block. −32001 if there is no such block or its state was pruned. */
export function worldAt(chain: ChainReader, reference: BlockReference): World {
  return requireWorld(chain, requireBlock(chain, reference).number)
}

/** State after the block of this height, which exists. */
export function requireWorld(chain: ChainReader, number: bigint): World {
  const world = chain.worldAt(number)
  if (world !== undefined) return world
  throw prunedState(number)
}

/** −32001 with the block whose state was given up. */
export function prunedState(number: bigint): RpcError {
  const { rpc, message, remedy } = refusalEntry('RPC_STATE_PRUNED')
  return new RpcError(rpc, `${message}: block ${number}`, { code: 'RPC_STATE_PRUNED', block: quantity(number), remedy })
}
