/** A domain that got its dispute contract late: puts the contract in force, and enters the claims that are older than it. */
import { domainRegistryAbi } from '@syncline/contracts'
import type { Hex } from '@syncline/primitives'
import type { Logger } from 'pino'
import { decodeErrorResult, encodeFunctionData } from 'viem'
import { enterRequest } from '../dispute/moves.js'
import type { Player } from '../dispute/player.js'
import type { DisputeRecord } from '../dispute/reader.js'
import type { L1View } from '../l1/projection.js'
import type { L1Sender } from '../l1/sender.js'
import { monotonicMs } from '../ports/timers.js'

export type Entrance = {
  /** Puts a scheduled contract in force once it is due. Asks L1 when it said that it would be, and once a minute. */
  activate(now: bigint): Promise<void>
  /** Enters the living children of a contested parent that are in no dispute; `first` before its rivals. */
  enter(first: Hex, contract: Hex, records: readonly DisputeRecord[], player: Player): Promise<void>
}

const everyMs = 60_000

/** When a contract that is refused still comes into force; undefined if L1 said something else. */
function dueAt(data: Hex | undefined): bigint | undefined {
  try {
    const error = decodeErrorResult({ abi: domainRegistryAbi, data: data ?? '0x' })
    return error.errorName === 'ResolverNotDue' ? error.args[1] : undefined
  } catch {
    return undefined // an error of another contract
  }
}

export function createEntrance(options: {
  readonly domainId: bigint
  readonly registry: Hex
  readonly sender: L1Sender
  readonly view: L1View
  readonly log: Logger
}): Entrance {
  const { domainId, registry, sender, view, log } = options
  let askedAt = Number.NEGATIVE_INFINITY
  let due: bigint | undefined

  return {
    async activate(now) {
      if (monotonicMs() - askedAt < everyMs && (due === undefined || now < due)) return
      askedAt = monotonicMs()
      const data = encodeFunctionData({ abi: domainRegistryAbi, functionName: 'activateResolver', args: [domainId] })
      const outcome = await sender.send({ label: 'put the dispute contract in force', to: registry, data })
      if (outcome.kind === 'mined' && outcome.receipt.status)
        log.warn('the dispute contract of the domain is in force now')
      const at = outcome.kind === 'refused' ? dueAt(outcome.data) : undefined
      due = at !== undefined && at > now ? at : undefined
    },
    async enter(first, contract, records, player) {
      const assertion = view.assertion(first)
      if (assertion === undefined || !view.isContested(assertion)) return
      const known = new Set(records.flatMap(({ claims }) => claims.map(({ id }) => id)))
      const rivals = view.childrenOf(assertion.parent).filter(({ id }) => id !== first)
      for (const { id, rejectedIn } of [assertion, ...rivals]) {
        if (rejectedIn !== undefined || known.has(id)) continue
        // not before it is settled that no dispute has it: the contract says so once more
        await player.send(id, undefined, 'enter', enterRequest(contract, id))
      }
    },
  }
}
