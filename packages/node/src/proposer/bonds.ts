/** Bonds of assertions that fell with an ancestor: L1 gives them back, but only to who asks. */
import { stateCommitmentChainAbi as abi } from '@syncline/contracts'
import type { Hex } from '@syncline/primitives'
import type { Logger } from 'pino'
import { encodeFunctionData } from 'viem'
import type { L1View } from '../l1/projection.js'
import type { L1Assertion } from '../l1/records.js'
import type { L1Sender } from '../l1/sender.js'
import { monotonicMs } from '../ports/timers.js'
import { chainError } from './requests.js'

export type Bonds = {
  /** Asks for the bond of every fallen assertion of this key, those of fallen ancestors first, on which it rests. */
  release(): Promise<void>
}

/** What L1 gave back is asked for again after this long: a reorg may have undone it. */
const everyMs = 3_600_000

/** Fallen assertions of `account` and the fallen ones above them, each after its parent. */
export function findFallen(view: L1View, account: Hex): readonly L1Assertion[] {
  const found = new Map<Hex, L1Assertion>()
  for (const own of view.assertions()) {
    if (own.proposer !== account || own.confirmedIn !== undefined) continue
    for (let at: L1Assertion | undefined = own; at !== undefined && !found.has(at.id); at = view.assertion(at.parent)) {
      if (view.statusOf(at) !== 'FALLEN') break
      found.set(at.id, at)
    }
  }
  return [...found.values()].sort((a, b) => (a.number < b.number ? -1 : 1))
}

export function createBonds(options: {
  readonly chainContract: Hex
  readonly sender: L1Sender
  readonly view: L1View
  readonly log: Logger
}): Bonds {
  const { chainContract: to, sender, view, log } = options
  const account = sender.address.toLowerCase() as Hex
  const released = new Set<Hex>()
  let since = monotonicMs()

  return {
    async release() {
      if (monotonicMs() - since > everyMs) {
        since = monotonicMs()
        released.clear()
      }
      for (const { id, bond } of findFallen(view, account)) {
        if (released.has(id)) continue
        const data = encodeFunctionData({ abi, functionName: 'releaseBond', args: [id] })
        const outcome = await sender.send({ label: `release the bond of ${id.slice(0, 10)}`, to, data })
        if (outcome.kind === 'mined' && outcome.receipt.status) {
          log.info({ assertion: id, wei: String(bond) }, 'released the bond of a fallen assertion')
        } else if (outcome.kind !== 'refused' || chainError(outcome.data) !== 'NotPending') {
          return // L1 may be behind: the next look tells
        }
        released.add(id)
      }
    },
  }
}
