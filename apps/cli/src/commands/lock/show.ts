/** `syncline lock show`: who has locked a holding on each domain, and until when. */
import type { Hex } from '@syncline/primitives'
import type { Run } from '../../command.js'
import { formatTable } from '../../output/table.js'
import { holderFlag, readHoldings, signerOn, timeText } from './holdings.js'

/** `syncline_getLock` with a holder, as far as it is read here. */
type Answer = {
  readonly scalar: string
  readonly explanation: string
  readonly holding: {
    readonly key: Hex
    readonly frozen: Hex
    readonly waiting: readonly Hex[]
    readonly transaction: {
      readonly kind: string
      readonly owner: Hex | null
      readonly until: Hex
      readonly isCommitting: boolean
    } | null
  }
}

export const run: Run = async (context) => {
  const { places, named } = await readHoldings(context)
  const holder = holderFlag(context) ?? (await signerOn(context, places)).address
  const asked = await context.output.step('asking the domains', () =>
    Promise.all(
      named.map(async ({ domainId, asset }) => {
        const { rpc, time } = places.find(({ id }) => id === domainId)!
        const { scalar, explanation, holding } = (await rpc.call('syncline_getLock', [asset, holder])) as Answer
        const lock = holding.transaction
        const until = lock === null ? null : BigInt(lock.until)
        return {
          ...{
            domain: domainId,
            asset,
            key: holding.key,
            scalar,
            kind: lock?.kind ?? 'NONE',
            owner: lock?.owner ?? null,
          },
          ...{ until, isOver: until !== null && until <= time, isCommitting: lock?.isCommitting ?? false },
          ...{ waiting: holding.waiting, frozen: BigInt(holding.frozen), explanation },
        }
      }),
    ),
  )
  const rows = asked.map(({ domain, asset, scalar, owner, until, isOver, explanation }) => [
    String(domain),
    asset,
    scalar,
    owner ?? '-',
    until === null ? '-' : timeText(until),
    isOver ? 'its time is over: anyone ends it with `syncline lock release`' : explanation,
  ])
  return {
    data: { holder, locks: asked },
    text: formatTable(rows, ['domain', 'asset', 'lock', 'owner', 'until', '']),
  }
}
