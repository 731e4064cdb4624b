/** Takes the stake of keys that broke a promise, and the reward. Everything follows from the evidence and L1; a restart loses nothing. */
import type { Hex } from '@syncline/primitives'
import type { Logger } from 'pino'
import type { Equivocation } from '../chain/api.js'
import { withdrawRequest } from '../dispute/moves.js'
import type { RpcClient } from '../l1/rpc.js'
import type { L1Sender } from '../l1/sender.js'
import type { NodeMetrics } from '../metrics/metrics.js'
import { monotonicMs } from '../ports/timers.js'
import { readCredit, readStake, slashRequest, stakeError } from './stakes.js'

export type Slasher = {
  step(equivocations: readonly Equivocation[]): Promise<void>
  problem(): string | undefined
}

/** Stakes and credit are looked at this often: a key may be staked for after it was caught, a reorg may undo a slash. */
const everyMs = 15_000
/** Somebody else was faster, or nothing is there to be lost: what was wanted is so. */
const done: ReadonlySet<string> = new Set(['AlreadySlashed', 'NothingStaked'])

export function createSlasher(options: {
  readonly rpc: RpcClient
  readonly contract: Hex
  readonly domainId: bigint
  readonly sender: L1Sender
  readonly metrics: NodeMetrics
  readonly log: Logger
}): Slasher {
  const { rpc, contract, domainId, sender, metrics, log } = options
  const account = sender.address.toLowerCase() as Hex
  /** When each key was last dealt with. */
  const lookedAt = new Map<Hex, number>()
  let problem: string | undefined

  const slash = async (found: Equivocation): Promise<void> => {
    const { sequencer } = found
    const { amount, slashed } = await readStake(rpc, contract, domainId, sequencer)
    if (slashed || amount === 0n) return
    const outcome = await sender.send(slashRequest(contract, found))
    if (outcome.kind === 'mined' && outcome.receipt.status) {
      problem = undefined
      metrics.slashed('mined', outcome.receipt.gasUsed)
      log.warn(
        { sequencer, stake: String(amount), tx: outcome.receipt.transactionHash, gas: Number(outcome.receipt.gasUsed) },
        'slashed a sequencer for two promises of one place',
      )
      return
    }
    const name = outcome.kind === 'refused' ? stakeError(outcome.data) : undefined
    if (name !== undefined && done.has(name)) return metrics.slashed('done', 0n)
    // mined and reverted: somebody came first within the block; the next look says so
    lookedAt.delete(sequencer)
    if (outcome.kind === 'lost' || outcome.kind === 'mined') return
    metrics.slashed('failed', 0n)
    const reason = `slashing ${sequencer}: ${name ?? outcome.reason}`
    if (reason !== problem) log.error({ sequencer, reason }, 'L1 did not take the evidence of two promises')
    problem = reason
  }

  const takeReward = async (): Promise<void> => {
    const credit = await readCredit(rpc, contract, account)
    if (credit === 0n) return
    const outcome = await sender.send(withdrawRequest(contract, account))
    if (outcome.kind === 'mined' && outcome.receipt.status)
      log.info({ wei: String(credit), account }, 'took the reward for a slashed stake')
  }

  return {
    problem: () => problem,
    async step(equivocations) {
      const now = monotonicMs()
      for (const found of equivocations) {
        if (now - (lookedAt.get(found.sequencer) ?? Number.NEGATIVE_INFINITY) < everyMs) continue
        lookedAt.set(found.sequencer, now)
        await slash(found)
        await takeReward()
      }
    },
  }
}
