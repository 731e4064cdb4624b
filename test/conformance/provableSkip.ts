/** Why a provable domain may differ from mainnet on a vector: the caps, and nothing else. */
import { findPrecompile, isReexecutable, type Rules, type TraceHooks, type TransactionOutcome } from '@syncline/ovm'

/** Watches an execution for calls that the re-execution cap refuses. */
export type CapWatch = { readonly hooks: TraceHooks | undefined; refusedCall(): boolean }

/** No hooks in semantic mode. */
export function watchCaps(rules: Rules): CapWatch {
  if (rules.mode !== 'provable') return { hooks: undefined, refusedCall: () => false }
  let refused = false
  const hooks: TraceHooks = {
    onFrameStart({ to, input }) {
      const precompile = findPrecompile(rules, to)
      if (precompile !== undefined && !isReexecutable(precompile, input, rules)) refused = true
    },
  }
  return { hooks, refusedCall: () => refused }
}

/** Cases with this reason pass once the cap of EIP-7825 is lifted. */
export const gasCapReason = 'transaction gas above 2^24'

/** The listed reason for a deviation, or undefined if there is none; every reason has its most cases in provable-skips.json. */
export function provableSkip(rules: Rules, outcome: TransactionOutcome, caps: CapWatch): string | undefined {
  if (rules.mode !== 'provable') return undefined
  if (outcome.kind === 'skipped') {
    if (outcome.code === 'TX_GAS_CAP') return gasCapReason
    if (outcome.code === 'TX_TYPE_UNSUPPORTED' || outcome.code === 'TX_BLOB') return 'blob transaction'
    if (outcome.code === 'TX_TOO_LARGE') return 'transaction above 131072 bytes'
  }
  return caps.refusedCall() ? 'precompile call above the re-execution cap' : undefined
}
