/** `syncline lock release`: ends the locks of a transaction that is done or given up, also those that a killed `lock take` left. */
import type { Run } from '../../command.js'
import { loadNode } from '../../devnet/nodeModule.js'
import { CliFault } from '../../exit.js'
import { formatTable } from '../../output/table.js'
import { holderFlag, readLockSet, signerOn, timeText } from './holdings.js'

export const run: Run = async (context) => {
  const { places, named } = await readLockSet(context)
  const signer = await signerOn(context, places)
  const holder = holderFlag(context) ?? signer.address
  const node = await context.output.step('loading', loadNode)
  const domains = await Promise.all(places.map(({ url }) => node.openLockDomain({ url, owner: signer })))
  try {
    const how = context.flags.commit === true ? 'COMMIT' : 'ABORT'
    const locks = named.map((lock) => ({ ...lock, holder }))
    const released = await context.output.step('releasing', () => node.releaseLocks(domains, locks, how))
    const rows = released.map(({ lock, before, outcome }) => ({
      domain: lock.domainId,
      asset: lock.asset,
      owner: before.owner ?? null,
      until: before.kind === 'NONE' ? null : before.until,
      code: outcome.ok ? null : outcome.code,
      reason: outcome.ok ? null : outcome.reason,
      transaction: outcome.ok ? (outcome.value?.transaction ?? null) : null,
    }))
    const data = { holder, how, locks: rows }
    const gone = rows.filter(({ code }) => code === 'LOCK_NOT_HELD')
    const kept = rows.filter(({ code }) => code !== null && code !== 'LOCK_NOT_HELD')
    if (kept.length > 0) {
      const [first] = kept
      throw new CliFault('refused', first!.code!, `${kept.length} of ${rows.length} locks stand: ${first!.reason}`, {
        remedy:
          first!.until === null
            ? 'see `syncline lock show`'
            : `its owner ends it, or anyone after ${timeText(first!.until)}`,
        data,
      })
    }
    if (gone.length > 0) {
      const where = gone.map(({ domain }) => domain).join(', ')
      const committed = rows.length - gone.length
      throw new CliFault(
        'refused',
        'LOCK_NOT_HELD',
        `a commit needs the lock of its transaction, and there is none on ${where}: ${committed} of ${rows.length} locks were committed`,
        {
          remedy:
            'it ended before, by its time, an order, its owner or a replaced block: see what the transaction did there, and take the locks again',
          data,
        },
      )
    }
    const text = formatTable(
      rows.map(({ domain, asset, until }) => [String(domain), asset, until === null ? 'was not locked' : 'is free']),
      ['domain', 'asset', ''],
    )
    return { data, text }
  } finally {
    await Promise.all(domains.map((domain) => domain.close()))
  }
}
