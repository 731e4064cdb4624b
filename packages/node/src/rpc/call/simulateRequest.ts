/** The argument of eth_simulateV1, and the order of its blocks (execution-apis). */
import { list, object } from '../decode/composites.js'
import { type Decoder, Mismatch } from '../decode/param.js'
import { boolean } from '../decode/scalars.js'
import { RpcError, rpcCodes } from '../errors.js'
import { defaultLimits } from '../limits.js'
import {
  type BlockOverrides,
  blockOverrides,
  noBlockOverrides,
  type StateOverrides,
  stateOverrides,
} from './overrides.js'
import { type CallRequest, callRequest } from './request.js'

export type SimulatedCalls = {
  readonly overrides: BlockOverrides
  readonly state: StateOverrides | undefined
  readonly calls: readonly CallRequest[]
}

export type SimulateRequest = {
  readonly blocks: readonly SimulatedCalls[]
  /** Shows moves of ether as logs of a pseudo token. */
  readonly traceTransfers: boolean
  /** Checks nonces, base fee and funds as for real transactions. */
  readonly validation: boolean
  readonly fullTransactions: boolean
}

/** Calls of one simulated block; gas bounds them further. */
const maxCalls = 5_000

const blockShape = object({
  blockOverrides,
  stateOverrides,
  calls: list(callRequest, maxCalls),
})

const requestShape = object(
  {
    // more than the limit are answered with the error of the specification, not as malformed
    blockStateCalls: list(blockShape, 10_000),
    traceTransfers: boolean,
    validation: boolean,
    returnFullTransactions: boolean,
  },
  { required: ['blockStateCalls'] },
)

export const simulateRequest: Decoder<SimulateRequest> = {
  schema: { ...requestShape.schema, title: 'simulation' },
  decode(value) {
    const given = requestShape.decode(value)
    const blocks = given.blockStateCalls ?? []
    if (blocks.length === 0) throw new Mismatch('empty input')
    return {
      blocks: blocks.map((block) => ({
        overrides: block.blockOverrides ?? noBlockOverrides,
        state: block.stateOverrides,
        calls: block.calls ?? [],
      })),
      traceTransfers: given.traceTransfers ?? false,
      validation: given.validation ?? false,
      fullTransactions: given.returnFullTransactions ?? false,
    }
  },
}

/** A block with its number and time settled. */
export type OrderedBlock = SimulatedCalls & { readonly number: bigint; readonly timestamp: bigint }

/**
 * Gives every block its number and time, and fills gaps in numbers with empty blocks. Throws −38020 or −38021 for an order that goes back,
 * −38026 for more blocks than allowed.
 */
export function orderBlocks(
  blocks: readonly SimulatedCalls[],
  base: { readonly number: bigint; readonly timestamp: bigint },
  secondsBetween: bigint,
  limit: number = defaultLimits.simulateBlocks,
): readonly OrderedBlock[] {
  const out: OrderedBlock[] = []
  let { number, timestamp } = base
  for (const block of blocks) {
    const wanted = block.overrides.number ?? number + 1n
    if (wanted <= number)
      throw new RpcError(rpcCodes.simulateBlockOrder, `block numbers must be in order: ${wanted} <= ${number}`)
    if (wanted - base.number > BigInt(limit)) throw new RpcError(rpcCodes.simulateLimit, 'too many blocks')
    while (number + 1n < wanted) {
      number++
      timestamp += secondsBetween
      out.push({ overrides: noBlockOverrides, state: undefined, calls: [], number, timestamp })
    }
    const time = block.overrides.time ?? timestamp + secondsBetween
    if (time <= timestamp)
      throw new RpcError(rpcCodes.simulateTimeOrder, `block timestamps must be in order: ${time} <= ${timestamp}`)
    number = wanted
    timestamp = time
    out.push({ ...block, number, timestamp })
  }
  return out
}
