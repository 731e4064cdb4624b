/** Whose promises count: the keys that sequence or have a stake. Asked of L1, remembered for a while, at a bounded rate. */
import { Fault, type Hex } from '@syncline/primitives'
import type { RpcClient } from '../l1/rpc.js'
import { monotonicMs } from '../ports/timers.js'
import { readSequencer, readStake } from './stakes.js'

/** An answer is asked for again after this. */
const freshMs = 30_000
/** Keys remembered; anyone can make up keys. */
const mostKeys = 256
/** New keys asked about in one `freshMs`. */
const mostQuestions = 64

/** A question about a key: true, false, or undefined if L1 cannot be asked now. A key that sequenced once stays liable in this process. */
export function createLiability(options: {
  readonly rpc: RpcClient
  readonly registry: Hex
  readonly domainId: bigint
  readonly stakeContract: Hex | undefined
  /** Who sequenced when the domain was registered. */
  readonly first: Hex
}): (signer: Hex) => Promise<boolean | undefined> {
  const { rpc, registry, domainId, stakeContract } = options
  const sequencers = new Set<Hex>([options.first])
  const answers = new Map<Hex, { readonly liable: boolean; readonly at: number }>()
  let asked = 0
  let since = monotonicMs()

  const ask = async (signer: Hex): Promise<boolean> => {
    const now = await readSequencer(rpc, registry, domainId)
    if (sequencers.size < mostKeys) sequencers.add(now)
    if (sequencers.has(signer)) return true
    if (stakeContract === undefined) return false
    const { amount, slashed } = await readStake(rpc, stakeContract, domainId, signer)
    return amount > 0n || slashed
  }

  return async (signer) => {
    if (sequencers.has(signer)) return true
    const now = monotonicMs()
    const known = answers.get(signer)
    if (known !== undefined && now - known.at < freshMs) return known.liable
    if (now - since >= freshMs) {
      since = now
      asked = 0
    }
    if (asked >= mostQuestions) return undefined
    asked++
    try {
      const liable = await ask(signer)
      answers.delete(signer)
      answers.set(signer, { liable, at: now })
      if (answers.size > mostKeys) answers.delete(answers.keys().next().value!)
      return liable
    } catch (error) {
      if (error instanceof Fault && (error.retryable || error.code === 'L1_ERROR')) return undefined
      throw error
    }
  }
}
