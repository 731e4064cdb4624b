/** eth_estimateGas: the least gas limit with which a call succeeds, by binary search. */
import { lesser } from '../bigint.js'
import type { RpcContext } from '../context.js'
import { RpcError, reverted, rpcCodes } from '../errors.js'
import { haltPhrase, type PreparedCall, runCall } from './execute.js'

/** The search stops when the bounds are this close, in parts of the upper one: geth's 1.5 %. */
const toleranceDivisor = 64n
/** All runs of one estimate together may use this many times the call cap. */
const searchBudgetFactor = 2n

/** Highest limit worth trying: asked gas, block, transaction cap, server cap, and what the sender can pay. */
function highest(context: RpcContext, prepared: PreparedCall): bigint {
  const { request, env, feeCap, reader } = prepared
  let limit = request.gas !== undefined && request.gas >= 21_000n ? request.gas : env.block.gasLimit
  const caps = [env.block.gasLimit, context.limits.callGas]
  if (env.rules.txGasCap !== undefined) caps.push(env.rules.txGasCap)
  for (const cap of caps) limit = lesser(limit, cap)
  if (feeCap === 0n) return limit
  const balance = reader.account(request.from)?.balance ?? 0n
  if (balance < request.value) throw new RpcError(rpcCodes.server, 'insufficient funds for transfer')
  const affordable = (balance - request.value) / feeCap
  return lesser(affordable, limit)
}

/**
 * Gas limit for a transaction like this. The L1 data fee is not gas: it is charged besides (see eth_getTransactionReceipt). Throws the
 * revert of a call that fails at any limit. The first run tells the most gas in use at a time; where that is not enough
 * (EIP-150 keeps a 64th back at each call) the search goes on above it.
 */
export function estimateGas(context: RpcContext, prepared: PreparedCall): bigint {
  const top = highest(context, prepared)
  const first = runCall(prepared, top)
  if (first.halt === 'REVERT') throw reverted(first.output)
  if (first.halt === 'OUT_OF_GAS' || first.halt === 'INTRINSIC_GAS')
    throw new RpcError(rpcCodes.server, `gas required exceeds allowance (${top})`)
  if (first.halt !== undefined) throw new RpcError(rpcCodes.server, haltPhrase(first.halt))
  let spent = first.gasUsed
  const succeeds = (gas: bigint): boolean => {
    const { halt, gasUsed } = runCall(prepared, gas)
    spent += gasUsed
    return halt === undefined
  }
  if (first.gasPeak >= top || succeeds(first.gasPeak)) return lesser(first.gasPeak, top)
  let fails = first.gasPeak
  let works = top
  // what EIP-150 held back at one level of calls, with a stipend: nearly always enough
  const likely = ((first.gasPeak + 2_300n) * 64n) / 63n
  const budget = context.limits.callGas * searchBudgetFactor
  if (likely < works && succeeds(likely)) works = likely
  while (works - fails > works / toleranceDivisor && works - fails > 1n && spent < budget) {
    const middle = (works + fails) / 2n
    if (succeeds(middle)) works = middle
    else fails = middle
  }
  return works
}
