/** What calls for a plan besides domains that differ: contested orders, and words that a state rests on and domains may not know (docs/reconciliation.md §4). */
import { type Bytes, bytesToHex, equalBytes, type Hex } from '@syncline/primitives'
import type { Knowledge } from './knowledge.js'
import { type AssetEnd, endNow, needsCase } from './planning.js'
import { lockEntryHash, lockEntryOf } from './reconciliation.js'
import { isUntold } from './untold.js'

/** Each asks anew only what changed: O(assets listed), and O(n²) for an asset with n open orders that did. */
export type Agenda = {
  /** Assets with an open order that is contested and has no case yet against what stands. */
  readonly contested: () => readonly Bytes[]
  /** Assets on which all domains agree, but not all were told whose word that rests on. */
  readonly untold: () => readonly Bytes[]
}

export function createAgenda(knowledge: Knowledge): Agenda {
  const { rules, entryOf } = knowledge
  const ends = new Map<Hex, { readonly revision: number; readonly end: AssetEnd }>()

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

  return {
    contested: () =>
      knowledge.assetsWithDisputable().filter((asset) => {
        const { base, contested } = endOf(asset)
        return contested.some((order) => needsCase(knowledge, order, base.order))
      }),
    untold: () =>
      knowledge.assetsOfSeveral().filter((asset) => {
        const { base } = endOf(asset)
        if (!isUntold(knowledge, asset, base)) return false
        const hash = lockEntryHash(lockEntryOf(base))
        return rules.domainIds.every((_, domain) => equalBytes(lockEntryHash(entryOf(domain, asset)), hash))
      }),
  }
}

/** Assets of which it is remembered how their orders end; of more, some are played again. */
const mostKept = 65_536
