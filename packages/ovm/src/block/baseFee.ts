/** The base fee of the next block: EIP-1559 with a floor (docs/state-format.md §4). */

/** EIP-1559: the base fee moves by at most 1/8 a block. */
export const baseFeeDenominator = 8n

/** No base fee is above it: block after block over target would else leave the words that steps compute with. */
const maxBaseFee = (1n << 128n) - 1n

/**
 * Base fee of a child, wei. Gas target = gasLimit / 2; `gasUsed` above gasLimit (forced items) counts as gasLimit; the result is
 * never below `minBaseFee` and never above 2^128 − 1.
 */
export function nextBaseFee(
  parent: { readonly baseFee: bigint; readonly gasUsed: bigint; readonly gasLimit: bigint },
  minBaseFee: bigint,
): bigint {
  const target = parent.gasLimit / 2n
  let used = parent.gasUsed
  if (used > parent.gasLimit) used = parent.gasLimit
  let next = parent.baseFee
  if (used > target) {
    const rise = (parent.baseFee * (used - target)) / target / baseFeeDenominator
    next += rise > 1n ? rise : 1n
  } else if (used < target) {
    next -= (parent.baseFee * (target - used)) / target / baseFeeDenominator
  }
  if (next < minBaseFee) return minBaseFee
  return next < maxBaseFee ? next : maxBaseFee
}
