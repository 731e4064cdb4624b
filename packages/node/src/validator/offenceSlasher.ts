/** Shows L1 the proofs that somebody signed two blocks of one height, and takes the reward. A restart loses what no peer shows again. */
import type { Hex } from '@syncline/primitives'
import type { Logger } from 'pino'
import { withdrawRequest } from '../dispute/moves.js'
import type { RpcClient } from '../l1/rpc.js'
import type { L1Sender } from '../l1/sender.js'
import type { NodeMetrics } from '../metrics/metrics.js'
import { monotonicMs } from '../ports/timers.js'
import { readCredit } from '../promises/stakes.js'
import { attestationText } from './codec.js'
import { slashEquivocationRequest, validatorSetError } from './contract.js'
import type { DoubleAttestation } from './offenceWatch.js'

export type OffenceSlasher = {
  step(found: readonly DoubleAttestation[]): Promise<void>
  /** After a re-org of L1: what was slashed may not be. */
  reset(): void
}

/** What L1 did not take is shown again after this. */
const everyMs = 15_000

export function createOffenceSlasher(options: {
  readonly rpc: RpcClient
  readonly contract: Hex
  /** Undefined where nobody pays: then it is only said. */
  readonly sender: L1Sender | undefined
  readonly metrics: NodeMetrics
  readonly log: Logger
}): OffenceSlasher {
  const { rpc, contract, sender, metrics, log } = options
  const told = new Set<Hex>()
  const done = new Set<Hex>()
  const shownAt = new Map<Hex, number>()
  let isOwed = false

  const takeReward = async ({ address, send }: L1Sender): Promise<'paid' | 'nothing' | 'refused'> => {
    const account = address.toLowerCase() as Hex
    const credit = await readCredit(rpc, contract, account)
    if (credit === 0n) return 'nothing'
    const outcome = await send(withdrawRequest(contract, account))
    if (outcome.kind !== 'mined' || !outcome.receipt.status) return 'refused'
    log.info({ wei: String(credit), account }, 'took the reward for a slashed stake')
    return 'paid'
  }

  const show = async (by: L1Sender, { account, proofs }: DoubleAttestation): Promise<void> => {
    const outcome = await by.send(slashEquivocationRequest(contract, proofs))
    if (outcome.kind === 'mined' && outcome.receipt.status) {
      done.add(account)
      metrics.validatorSlashed('mined')
      log.warn({ account, tx: outcome.receipt.transactionHash }, 'slashed a validator for two blocks of one height')
      // an L1 node may answer from before that block: then the next step asks again
      isOwed = (await takeReward(by)) !== 'paid'
      return
    }
    const name = outcome.kind === 'refused' ? validatorSetError(outcome.data) : undefined
    // somebody else was faster, or it has left with its stake
    if (name === 'NothingToSlash') {
      done.add(account)
      return metrics.validatorSlashed('done')
    }
    if (outcome.kind !== 'refused') return
    metrics.validatorSlashed('failed')
    log.error({ account, reason: name ?? outcome.reason }, 'L1 did not take the proof against a validator')
  }

  return {
    async step(found) {
      metrics.setOffences(found.length)
      if (isOwed && sender !== undefined) isOwed = (await takeReward(sender)) === 'refused'
      for (const each of found) {
        const { account, proofs } = each
        if (!told.has(account)) {
          const blocks = proofs.map(({ said }) => attestationText(said))
          log.warn({ account, blocks, reports: sender !== undefined }, 'a validator signed two blocks of one height')
          told.add(account)
        }
        if (sender === undefined || done.has(account)) continue
        if (monotonicMs() - (shownAt.get(account) ?? Number.NEGATIVE_INFINITY) < everyMs) continue
        shownAt.set(account, monotonicMs())
        await show(sender, each)
      }
    },
    reset() {
      done.clear()
    },
  }
}
