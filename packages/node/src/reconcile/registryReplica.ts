/**
 * Copies of LockRegistry of several domains, joined from delta groups: a map domain → (height, root, entries) that only rises. Pure.
 *
 * Joining is idempotent, and groups that come twice, late or in another order end in the same copy: a group applies where its first root stands, or
 * from nothing, and only to a root that the node trusts.
 */
import { type Bytes, bytesToHex, compareBytes, equalBytes, type Hex, hexToBytes, invariant } from '@syncline/primitives'
import { absentEntry, type LockEntry, lockEntryHash } from '@syncline/protocol'
import { emptyRoot, emptyTree, type KeyedTree } from '@syncline/trees'
import { type DeltaGroup, mostChanges, type RegistryHead } from './deltaGroup.js'
import { changeRegistry, type RegistryChange } from './registryTree.js'

/**
 * `unproved`: its root is not one that this node trusts, yet. `gap`: it starts where this copy does not stand. `false`: its changes do not make its
 * root, which whoever made it knew.
 */
export type JoinOutcome = 'joined' | 'known' | 'unproved' | 'gap' | 'false'

export type RegistryReplica = {
  /**
   * What this node derived itself: the entries that blocks up to `height` changed. The group to tell others; undefined if nothing changed, or more
   * than a group holds. Heights only rise: an older one is a bug of the caller.
   */
  observe(domainId: bigint, height: bigint, changes: readonly RegistryChange[]): DeltaGroup | undefined
  join(group: DeltaGroup): JoinOutcome
  /** Ascending by domain. */
  heads(): readonly RegistryHead[]
  /** The fewest changes that lead from a root to where this copy stands: those since then, or all. Undefined if there are none, or too many. */
  since(domainId: bigint, root: Bytes): DeltaGroup | undefined
  entryOf(domainId: bigint, asset: Bytes): LockEntry
}

/** Groups of a domain that a late one is caught up by. */
export const groupsKept = 256

type Copy = {
  height: bigint
  tree: KeyedTree
  entries: Map<Hex, LockEntry>
  /** Newest last; each starts where the one before it ends. */
  log: { readonly from: Bytes; readonly changes: readonly RegistryChange[] }[]
}

const isNone = (entry: LockEntry): boolean => equalBytes(lockEntryHash(entry), emptyRoot)
const ascending = (changes: Iterable<RegistryChange>): readonly RegistryChange[] =>
  [...changes].sort((a, b) => compareBytes(a.asset, b.asset))

/** `isTrusted`: whether a domain's registry had this root at this height, as far as this node knows: it derived it, or a quorum attests it. */
export function createRegistryReplica(options: {
  readonly domainIds: readonly bigint[]
  readonly isTrusted: (head: RegistryHead) => boolean
}): RegistryReplica {
  const copies = new Map<bigint, Copy>(
    options.domainIds.map((id) => [id, { height: -1n, tree: emptyTree(), entries: new Map(), log: [] }]),
  )

  const put = (copy: Copy, tree: KeyedTree, height: bigint, changes: readonly RegistryChange[]): void => {
    copy.log.push({ from: copy.tree.root(), changes })
    if (copy.log.length > groupsKept) copy.log.shift()
    for (const { asset, entry } of changes) {
      if (isNone(entry)) copy.entries.delete(bytesToHex(asset))
      else copy.entries.set(bytesToHex(asset), entry)
    }
    copy.tree = tree
    copy.height = height
  }
  /** All of a copy, as if it had come at once. */
  const whole = (copy: Copy): readonly RegistryChange[] =>
    ascending([...copy.entries].map(([asset, entry]) => ({ asset: hexToBytes(asset), entry })))
  const groupOf = (domainId: bigint, copy: Copy, from: Bytes, changes: readonly RegistryChange[]) =>
    changes.length === 0 || changes.length > mostChanges
      ? undefined
      : { domainId, from, height: copy.height, root: copy.tree.root(), changes }

  return {
    observe(domainId, height, changes) {
      const copy = copies.get(domainId)
      invariant(copy !== undefined, 'a node observes the domains that it was given')
      // others told of it before this node derived it
      if (height <= copy.height) return undefined
      const last = new Map(changes.map((change) => [bytesToHex(change.asset), change]))
      const news = ascending(
        [...last.values()].filter(
          ({ asset, entry }) =>
            !equalBytes(lockEntryHash(copy.entries.get(bytesToHex(asset)) ?? absentEntry), lockEntryHash(entry)),
        ),
      )
      const from = copy.tree.root()
      if (news.length === 0) {
        copy.height = height
        return undefined
      }
      put(copy, changeRegistry(copy.tree, news), height, news)
      return groupOf(domainId, copy, from, news)
    },
    join(group) {
      const copy = copies.get(group.domainId)
      if (copy === undefined) return 'unproved'
      if (group.height <= copy.height || equalBytes(group.root, copy.tree.root())) return 'known'
      // before anything is hashed: nobody makes this node work for a root that is none
      if (!options.isTrusted(group)) return 'unproved'
      const isNext = equalBytes(group.from, copy.tree.root())
      if (!isNext && !equalBytes(group.from, emptyRoot)) return 'gap'
      const tree = changeRegistry(isNext ? copy.tree : emptyTree(), group.changes)
      if (!equalBytes(tree.root(), group.root)) return 'false'
      if (!isNext) {
        copy.entries.clear()
        copy.log = []
      }
      put(copy, tree, group.height, group.changes)
      return 'joined'
    },
    heads: () =>
      [...copies]
        .map(([domainId, { height, tree }]) => ({ domainId, height: height < 0n ? 0n : height, root: tree.root() }))
        .sort((a, b) => (a.domainId < b.domainId ? -1 : 1)),
    since(domainId, root) {
      const copy = copies.get(domainId)
      if (copy === undefined || equalBytes(root, copy.tree.root())) return undefined
      const start = copy.log.findLastIndex(({ from }) => equalBytes(from, root))
      const all = whole(copy)
      if (start < 0) return groupOf(domainId, copy, emptyRoot, all)
      const last = new Map<Hex, RegistryChange>()
      for (const { changes } of copy.log.slice(start))
        for (const change of changes) last.set(bytesToHex(change.asset), change)
      if (last.size >= all.length && all.length > 0) return groupOf(domainId, copy, emptyRoot, all)
      return groupOf(domainId, copy, root, ascending(last.values()))
    },
    entryOf: (domainId, asset) => copies.get(domainId)?.entries.get(bytesToHex(asset)) ?? absentEntry,
  }
}
