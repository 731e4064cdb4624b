/** Runs an execution in steps, so that blocks, RPC and L1 are served between them. */
import type { Chain } from '../chain/chain.js'
import { delay, monotonicMs, yieldToIo } from '../ports/timers.js'

/**
 * Drives `steps` to its end. Between steps it gives way: at once, or, while `isBusy`, for `share − 1` times as long as the step
 * took, so that the execution takes one part in `share` of the time. undefined if a reorg came: the state it started from may be
 * gone, or once `isStopping`.
 */
export async function runInSteps<Result>(
  steps: Generator<undefined, Result, undefined>,
  chain: Pick<Chain, 'reorgs'>,
  isBusy: () => boolean = () => false,
  share = 1,
  isStopping: () => boolean = () => false,
): Promise<Result | undefined> {
  const reorgs = chain.reorgs()
  let owed = 0
  for (;;) {
    if (chain.reorgs() !== reorgs || isStopping()) return undefined
    const startedAt = monotonicMs()
    const step = steps.next()
    if (step.done) return step.value
    owed += (monotonicMs() - startedAt) * (share - 1)
    if (!isBusy()) owed = 0
    // timers are a millisecond coarse: small debts are paid together
    if (owed < 5) await yieldToIo()
    else {
      await delay(owed)
      owed = 0
    }
  }
}
