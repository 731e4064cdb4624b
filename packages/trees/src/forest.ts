/** All keyed trees of one node store: the sequence of node ids, and commits that write what is new and note what is stale. */
import { type Bytes, Fault, invariant } from '@syncline/primitives'
import { fillHashes } from './keyedHash.js'
import { anchorBit, Branch, isLeaf, type TreeNode, takeLeft, unstored } from './keyedNode.js'
import { emptyAnchor, KeyedTree, rootId } from './keyedTree.js'
import { encodeNode, idOf, maxNodeId, type NodeSource, readChild } from './nodeRecord.js'
import { createTreeCache, peek } from './treeCache.js'

/**
 * Ids that a store may keep in one record. Every version starts at a multiple, so that no record holds nodes of two versions: a
 * commit then appends one record for each 64 nodes instead of one for each.
 */
export const idsPerChunk = 64

/** Where a stored tree is found again: the id of its root node, 0 for the empty tree, and the root it must have. */
export type TreeReference = { readonly id: number; readonly root: Bytes }

/**
 * What one version adds to a store and what it leaves behind. Node `firstId + i` has the record `records[i]`; `firstId` is a multiple of
 * `idsPerChunk`.
 */
export type NodeBatch = {
  readonly firstId: number
  readonly records: readonly Bytes[]
  /** Ids of nodes that the version before reaches and this one does not. */
  readonly staleIds: readonly number[]
}

/**
 * The trees of one store. Ids go up and are not used twice while the process lives, so that commits append and a
 * version's nodes are one range. One batch at a time.
 */
export class Forest {
  private readonly source: NodeSource
  private nextId: number
  private isBatchOpen = false
  /** Ranges `[from, to)` of ids whose versions were abandoned while nodes of them may still be in memory. */
  private readonly abandoned: { readonly from: number; readonly to: number }[] = []

  /** `nextId` is above all ids of the store: its `nextId()`. */
  constructor(source: NodeSource, nextId: number) {
    invariant(Number.isSafeInteger(nextId) && nextId >= 1, 'node ids start at 1')
    this.source = source
    this.nextId = chunkStart(nextId)
  }

  /** A new, empty tree. */
  empty(): KeyedTree {
    return new KeyedTree(emptyAnchor(), null, createTreeCache(this.source))
  }

  /** A stored tree. Reads nothing: the root node is checked against the root when it is first visited. */
  open(reference: TreeReference): KeyedTree {
    if (reference.id === 0) return this.empty()
    const words = new Int32Array(8)
    new Uint8Array(words.buffer).set(reference.root)
    const anchor = new Branch(anchorBit, 0, reference.id, null, 0)
    takeLeft(anchor, words, 0)
    return new KeyedTree(anchor, anchor, createTreeCache(this.source))
  }

  /** Starts the commit of one version. */
  begin(): ForestBatch {
    invariant(!this.isBatchOpen, 'one batch is finished or rolled back before the next begins')
    this.isBatchOpen = true
    return new ForestBatch({
      source: this.source,
      firstId: this.nextId,
      isStored: (id) => this.isStored(id),
      end: (nextId) => {
        this.isBatchOpen = false
        this.nextId = chunkStart(nextId)
      },
    })
  }

  /**
   * Says that the store dropped all versions above one whose next id was `fromId`. Handles made from them may be read while
   * their nodes are in memory; continue from trees opened anew at a version that is left.
   */
  abandon(fromId: number): void {
    invariant(!this.isBatchOpen, 'versions are abandoned between batches')
    while (this.abandoned.length > 0 && this.abandoned[this.abandoned.length - 1]!.from >= fromId) this.abandoned.pop()
    if (fromId < this.nextId) this.abandoned.push({ from: fromId, to: this.nextId })
  }

  private isStored(id: number): boolean {
    if (id <= unstored) return false
    for (const { from, to } of this.abandoned) if (id >= from && id < to) return false
    return true
  }
}

/** The first multiple of `idsPerChunk` that is not below `id`; never 0, which means "no node". */
function chunkStart(id: number): number {
  return Math.max(1, Math.ceil(id / idsPerChunk)) * idsPerChunk
}

type BatchContext = {
  readonly source: NodeSource
  readonly firstId: number
  isStored(id: number): boolean
  end(nextId: number): void
}

/** The commit of one version: add every changed tree, finish, write the batch to the store; roll back if that fails. */
export class ForestBatch {
  private readonly context: BatchContext
  private readonly records: Bytes[] = []
  private readonly written: { readonly node: TreeNode; readonly previousId: number }[] = []
  private readonly added: { readonly tree: KeyedTree; readonly base: Branch | null }[] = []
  private readonly staleIds: number[] = []
  private isOpen = true

  /** Use `Forest.begin`. */
  constructor(context: BatchContext) {
    this.context = context
  }

  /**
   * Writes the new nodes of a tree and notes which nodes it no longer reaches of the tree it replaces in the version before: by
   * default the stored version it was made from. What that version has not is written, also if an older version has it. The handle then is that stored version itself. Costs one record for each new node.
   */
  add(tree: KeyedTree, replaced?: KeyedTree): TreeReference {
    invariant(this.isOpen, 'a batch takes trees until it is finished')
    const { anchor, storedBase } = tree
    const base = replaced === undefined ? storedBase : replaced.anchor
    const baseId = base === null ? unstored : rootId(base)
    if (baseId !== unstored && !this.context.isStored(baseId))
      throw new Fault('TREE_BASE_ABANDONED', `the tree continues version node ${baseId}, which was abandoned`, {
        remedy: 'open the tree anew at a version that is left and apply the updates to it',
        data: { nodeId: baseId },
      })
    fillHashes(anchor)
    if (anchor !== base) {
      const { shared, stale } = this.compare(anchor, base)
      if (anchor.left !== null) this.write(anchor, false, shared)
      for (const id of stale) this.staleIds.push(id)
    }
    this.added.push({ tree, base: storedBase })
    tree.storedBase = anchor
    return { id: rootId(anchor), root: tree.root() }
  }

  /** Closes the batch. The store writes it in one transaction with whatever records refer to its trees. */
  finish(): NodeBatch {
    invariant(this.isOpen, 'a batch is finished once')
    this.isOpen = false
    const { firstId } = this.context
    this.context.end(firstId + this.records.length)
    return { firstId, records: this.records, staleIds: this.staleIds }
  }

  /** Takes the batch back after a write that failed, or instead of finishing it: its nodes count as new again. */
  rollback(): void {
    this.isOpen = false
    for (const { node, previousId } of this.written) node.id = previousId
    for (const { tree, base } of this.added) tree.storedBase = base
    this.context.end(this.context.firstId)
  }

  /** Ids at which the new tree meets the one it replaces, and those of the latter's nodes that it does not reach. */
  private compare(anchor: Branch, base: Branch | null): { shared: ReadonlySet<number>; stale: readonly number[] } {
    const meets = new Map<number, Place>()
    if (anchor.left !== null) this.collect(anchor, false, meets)
    for (;;) {
      const stale: number[] = []
      const met = new Set<number>()
      if (base !== null && base.left !== null) this.walkReplaced(base, false, meets, met, stale)
      // A stored node that the replaced version has not is stale since some version before: it is written again, and what hangs
      // below it is compared in its stead. Only trees made from an older version come here.
      const lost = [...meets].filter(([id]) => !met.has(id))
      if (lost.length === 0) return { shared: met, stale }
      for (const [id, [holder, isRight]] of lost) {
        meets.delete(id)
        const node = this.load(holder, isRight)
        if (isLeaf(node)) continue
        this.collect(node, false, meets)
        this.collect(node, true, meets)
      }
    }
  }

  /** Finds the stored nodes that hang from new ones. */
  private collect(holder: Branch, isRight: boolean, meets: Map<number, Place>): void {
    const id = idOf((isRight ? holder.right : holder.left)!)
    if (this.context.isStored(id)) {
      meets.set(id, [holder, isRight])
      return
    }
    const node = this.load(holder, isRight)
    if (isLeaf(node)) return
    this.collect(node, false, meets)
    this.collect(node, true, meets)
  }

  private walkReplaced(
    holder: Branch,
    isRight: boolean,
    meets: ReadonlyMap<number, Place>,
    met: Set<number>,
    stale: number[],
  ): void {
    const id = idOf((isRight ? holder.right : holder.left)!)
    if (meets.has(id)) {
      met.add(id)
      return
    }
    stale.push(id)
    const node = peek(holder, isRight, this.context.source)
    if (isLeaf(node)) return
    this.walkReplaced(node, false, meets, met, stale)
    this.walkReplaced(node, true, meets, met, stale)
  }

  /** The child on a side, loaded and kept. An id of an abandoned version faults: its record is gone. */
  private load(holder: Branch, isRight: boolean): TreeNode {
    const child = (isRight ? holder.right : holder.left)!
    if (typeof child !== 'number') return child
    const node = readChild(holder, isRight, this.context.source, 0)
    if (isRight) holder.right = node
    else holder.left = node
    return node
  }

  /** Writes what is not shared of the subtree on a side of `holder`, children first. */
  private write(holder: Branch, isRight: boolean, shared: ReadonlySet<number>): void {
    const previousId = idOf((isRight ? holder.right : holder.left)!)
    if (shared.has(previousId)) return
    const node = this.load(holder, isRight)
    if (!isLeaf(node)) {
      this.write(node, false, shared)
      this.write(node, true, shared)
    }
    const id = this.context.firstId + this.records.length
    invariant(id <= maxNodeId, 'ids fit six bytes')
    this.records.push(encodeNode(node))
    this.written.push({ node, previousId })
    node.id = id
  }
}

/** The child of a branch on a side. */
type Place = readonly [holder: Branch, isRight: boolean]
