/** Takes what a key is owed: refunds and bonuses of disputes that are over, bonds that came back. */
import type { Hex } from '@syncline/primitives'
import type { Logger } from 'pino'
import type { Disputes } from '../dispute/disputes.js'
import { collectRequest, concludeRequest, reclaimRequest, withdrawRequest } from '../dispute/moves.js'
import type { Player } from '../dispute/player.js'
import type { DisputeRecord } from '../dispute/reader.js'
import type { L1View } from '../l1/projection.js'
import type { L1Request, L1Sender } from '../l1/sender.js'
import { monotonicMs } from '../ports/timers.js'
import { createBonds } from '../proposer/bonds.js'

export type Collector = {
  step(records: readonly DisputeRecord[], player: Player): Promise<void>
  /** L1 was reorganised: what was taken may have to be taken again. */
  forget(): void
}

/** Credit is asked for this often, and whenever a dispute ended. */
const everyMs = 30_000

export function createCollector(options: {
  readonly disputes: Disputes
  readonly chainContract: Hex
  readonly sender: L1Sender
  readonly view: L1View
  readonly log: Logger
}): Collector {
  const { disputes, chainContract, sender, view, log } = options
  const account = sender.address.toLowerCase() as Hex
  /** Disputes with nothing left for this key: asked again after a restart or a reorg only. */
  const emptied = new Set<Hex>()
  const bonds = createBonds({ chainContract, sender, view, log })
  let lookedAt = Number.NEGATIVE_INFINITY

  /** Claims of an assertion that fell with an ancestor: their question is void, whoever would win. */
  const abandon = async (contract: Hex, record: DisputeRecord, player: Player): Promise<void> => {
    const fallen = record.facts.claims.find(({ id, status }) => {
      const assertion = status === 'ALIVE' ? view.assertion(id) : undefined
      return assertion !== undefined && view.statusOf(assertion) === 'FALLEN'
    })
    if (fallen === undefined) return
    const { id } = record.facts
    await player.send(id, undefined, 'conclude', concludeRequest(contract, id, fallen.id))
  }

  const empty = async (contract: Hex, record: DisputeRecord, player: Player): Promise<void> => {
    const { id } = record.facts
    const keys = [id, ...record.claims.map((claim) => claim.id)]
    const works = await disputes.reader.workOf(contract, keys, account)
    let taken = true
    const take = async (request: L1Request): Promise<void> => {
      if (!(await player.send(id, undefined, 'collect', request))) taken = false
    }
    for (const [i, work] of works.entries()) {
      if (work > 0n) await take(collectRequest(contract, id, keys[i]!, account))
    }
    for (const claim of record.claims) {
      if (claim.level === 0 || claim.owner !== account || claim.status !== 'ALIVE') continue
      // it stood when the dispute was abandoned, or when a one-shot proof ended its outer match
      const outer = record.facts.matches.find((match) => match.id === claim.tournamentId)
      if (record.facts.status !== 'ABANDONED' && outer?.phase !== 'ENDED') continue
      await take(reclaimRequest(contract, claim.id))
    }
    if (taken) emptied.add(id)
  }

  const withdraw = async (contract: Hex, player: Player): Promise<void> => {
    const credit = await disputes.reader.credit(contract, account)
    if (credit === 0n) return
    if (await player.send(contract, undefined, 'collect', withdrawRequest(contract, account))) {
      log.info({ wei: String(credit), account }, 'took what L1 owed')
    }
  }

  return {
    forget: () => emptied.clear(),
    async step(records, player) {
      const contract = disputes.contract()
      if (contract === undefined) return
      let ended = false
      for (const record of records) {
        if (record.facts.status === 'OPEN') await abandon(contract, record, player)
        else if (!emptied.has(record.facts.id)) {
          await empty(contract, record, player)
          ended = true
        }
      }
      if (!ended && monotonicMs() - lookedAt < everyMs) return
      lookedAt = monotonicMs()
      await bonds.release()
      await withdraw(contract, player)
      await withdraw(chainContract, player)
    },
  }
}
