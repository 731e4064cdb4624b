/**
 * The caps of provable mode: a call whose re-execution would not fit one L1 transaction fails and takes all its gas.
 *
 * A disputed precompile call is one step, re-executed by a `staticcall` on L1 with its input as calldata. An L1
 * transaction has 2^24 gas (EIP-7825); about a quarter is left for proofs, memory and the verifier itself. The schedule
 * is pinned by its number in configHash: a change of any figure here is a new number.
 */
import type { Bytes } from '@syncline/primitives'
import { createRules, type Rules } from '../fork.js'
import { exceedsModexpBounds, readModexpLengths } from './modexp.js'
import type { Precompile } from './precompile.js'

/** `precompileSchedule` of configHash (docs/state-format.md §9). */
export const precompileSchedule = 1n
/** Most gas of a re-execution, on the dearer of the two schedules and with its calldata. */
export const reexecutionGasCap = 12_000_000n
/** Price of an L1 calldata byte that is not zero, under the EIP-7623 floor. */
export const l1CalldataGasPerByte = 40n
/** The L1 schedule that disputes are priced with: the fork of L1 must be at least this one. */
export const l1Rules: Rules = createRules('osaka', 'semantic')

/**
 * Gas that the L1 needs for one call, or undefined if the L1 cannot make it at any price: MODEXP lengths above the
 * EIP-7823 bound, which older domain rules allow. Bytes that the format ignores need not be sent.
 */
export function reexecutionGas(precompile: Precompile, input: Bytes, rules: Rules): bigint | undefined {
  if (precompile.name === 'MODEXP' && exceedsModexpBounds(readModexpLengths(input))) return undefined
  const onDomain = precompile.gas(input, rules)
  const onL1 = precompile.gas(input, l1Rules)
  const sent = Math.min(input.length, precompile.readsBytes ?? input.length)
  const dearer = onDomain > onL1 ? onDomain : onL1
  return dearer + l1CalldataGasPerByte * BigInt(sent)
}

/** False if a provable domain must refuse the call. The identity has no cap: it is proved by copy steps, not by a call. */
export function isReexecutable(precompile: Precompile, input: Bytes, rules: Rules): boolean {
  if (rules.mode !== 'provable' || precompile.name === 'ID') return true
  const gas = reexecutionGas(precompile, input, rules)
  return gas !== undefined && gas <= reexecutionGasCap
}
