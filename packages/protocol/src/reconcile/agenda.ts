/** What calls for a plan besides domains that differ: contested orders, what domains show and nobody decided, and words that a state rests on and domains may not know (docs/reconciliation.md §4). */
import { type Bytes, bytesToHex, equalBytes, type Hex, hexToBytes } from '@syncline/primitives'
import { type AssetEnd, endNow } from './ends.js'
import type { Knowledge } from './knowledge.js'
import { needsCase } from './planning.js'
import { lockEntryHash, lockEntryOf, reconciliationLimits } from './reconciliation.js'
import { isUnsettled } from './shown.js'
import { isUntold, tellingOf } from './untold.js'

export type Agenda = {
  /** Assets with an open order that is contested and has no case yet against what stands. Only reversals and what is reserved can be. */
  readonly contested: () => readonly Bytes[]
  /**
   * Assets on which all domains agree, but it is not decided that this stands, or not all were told whose word it rests on: as many as a plan takes. O(those
   * that changed, and those that were not told yet).
   */
  readonly unsettled: () => readonly Bytes[]
}

/** Assets of which it is remembered how their orders end; of more, some are played again. */
const mostKept = 65_536
/** Assets that are looked at in one go: of more, as after a restart, the others have their turn next time. */
const mostLooks = 4_096

/** Of one knowledge there is one agenda: it takes what changed. */
export function createAgenda(knowledge: Knowledge): Agenda {
  const { rules, entryOf } = knowledge
  const ends = new Map<Hex, { readonly revision: number; readonly end: AssetEnd }>()
  /** Assets that a plan may have to be about. */
  const open = new Set<Hex>()

  function endOf(asset: Bytes): AssetEnd {
    const name = bytesToHex(asset)
    const revision = knowledge.revisionOf(asset)
    const known = ends.get(name)
    if (known?.revision === revision) return known.end
    const end = endNow(knowledge, asset)
    if (ends.size >= mostKept) ends.clear()
    ends.set(name, { revision, end })
    return end
  }

  function isEverywhere(asset: Bytes, hash: Bytes): boolean {
    return rules.domainIds.every((_, domain) => equalBytes(lockEntryHash(entryOf(domain, asset)), hash))
  }

  const isToBeTold = (asset: Bytes, base: AssetEnd['base']): boolean =>
    isUntold(knowledge, asset, base) && isEverywhere(asset, lockEntryHash(lockEntryOf(base)))

  return {
    contested: () =>
      knowledge.assetsWithDisputable().filter((asset) => {
        const { base, contested } = endOf(asset)
        return contested.some((order) => needsCase(knowledge, order, base.order))
      }),
    unsettled() {
      for (const asset of knowledge.takeChanged()) open.add(bytesToHex(asset))
      const found: Bytes[] = []
      const kept: Hex[] = []
      let looks = 0
      for (const name of open) {
        const asset = hexToBytes(name)
        const end = endOf(asset)
        const telling = tellingOf(knowledge, asset, end.base)
        if (isUnsettled(knowledge, asset, end) || isToBeTold(asset, end.base)) found.push(asset)
        else if (telling === 'NOTHING' || telling === 'TOLD') open.delete(name)
        if (open.has(name)) kept.push(name)
        if (found.length >= reconciliationLimits.mostDeltas || ++looks >= mostLooks) break
      }
      // those of which nothing comes keep no others out
      for (const name of kept) {
        open.delete(name)
        open.add(name)
      }
      return found
    },
  }
}
