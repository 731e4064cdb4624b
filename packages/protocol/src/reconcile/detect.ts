/**
 * Phase 1: where the registries of k domains differ (docs/reconciliation.md §2; OIP-10). Equal roots are one comparison. Else all trees are
 * descended at once, only where they are unequal, so d differing keys of n cost about 2·d·log₂ n nodes, and not n. Nodes come from a port and
 * are checked by their hash, so they may be another node's answers.
 */
import {
  accept,
  type Bytes,
  bytesToHex,
  compareBytes,
  equalBytes,
  type Hex,
  hexToBytes,
  type Result,
  refuse,
} from '@syncline/primitives'
import { emptyRoot, type KeyedNodeReader, type KeyedNodeView, keyBit, keyedNodeHash } from '@syncline/trees'

/** `index`: whose tree. The answer is the node with this hash, or undefined. */
export type NodeRequest = { readonly index: number; readonly hash: Bytes }

/** A key that is not the same everywhere: the value in each tree, undefined where it is absent. */
export type Difference = { readonly key: Bytes; readonly values: readonly (Bytes | undefined)[] }

/** `differences` ascend by key. `comparisons`: tuples of subtrees looked at; `nodes`: answers asked for, each hashed once. */
export type Comparison = {
  readonly differences: readonly Difference[]
  readonly comparisons: number
  readonly nodes: number
  /** False: a bound was reached, there may be more. */
  readonly isComplete: boolean
}

/** Most differing keys and nodes of one comparison. */
export type ComparisonLimits = { readonly mostKeys: number; readonly mostNodes: number }

export const comparisonLimits: ComparisonLimits = { mostKeys: 4_096, mostNodes: 65_536 }

/** `NODE_MISSING`: the port has no such node. `NODE_FALSE`: what it said does not have that hash, or no tree has it there. */
export type ComparisonCode = 'NODE_MISSING' | 'NODE_FALSE'

/** Asks for nodes, is given them, and ends with a value. */
type Asking<Value> = Generator<NodeRequest, Result<Value, ComparisonCode>, KeyedNodeView | undefined>

/** A subtree, and whose tree showed its parent: only that one is sure to know it. Undefined where a tree has nothing. */
type Subtree = { readonly hash: Bytes; readonly from: number } | undefined
type Loaded = { readonly node: KeyedNodeView; readonly from: number }
const leafBit = 256

const areEqual = (values: readonly (Bytes | undefined)[]): boolean => {
  const [first] = values
  return values.every((one) => (one === undefined || first === undefined ? one === first : equalBytes(one, first)))
}

/** What others answer may have any shape. */
function isNode(node: KeyedNodeView): boolean {
  const isWord = (bytes: Bytes): boolean => bytes instanceof Uint8Array && bytes.length === 32
  if (node.kind === 'leaf') return isWord(node.key) && isWord(node.value)
  const isBit = Number.isInteger(node.bit) && node.bit >= 0 && node.bit < leafBit
  return node.kind === 'branch' && isBit && isWord(node.left) && isWord(node.right)
}

/** Compares trees by their roots; asks for nodes and is given them. */
export function* compareTrees(
  roots: readonly Bytes[],
  limits: ComparisonLimits = comparisonLimits,
): Asking<Comparison> {
  const known = new Map<Hex, Loaded>()
  const found = new Map<Hex, (Bytes | undefined)[]>()
  let comparisons = 0
  let nodes = 0
  let isComplete = true

  function* load({ hash, from }: NonNullable<Subtree>, above: number): Asking<Loaded> {
    const name = bytesToHex(hash)
    let loaded = known.get(name)
    if (loaded === undefined) {
      const node = yield { index: from, hash }
      nodes++
      if (node === undefined) return refuse('NODE_MISSING', `tree ${from} does not show a node`, { index: from, name })
      if (!isNode(node) || !equalBytes(keyedNodeHash(node), hash))
        return refuse('NODE_FALSE', `tree ${from} shows a node of another hash`, { index: from, name })
      loaded = { node, from }
      known.set(name, loaded)
    }
    // bits rise on the way down, so a walk ends after 256 steps
    if (loaded.node.kind === 'branch' && loaded.node.bit <= above)
      return refuse('NODE_FALSE', `tree ${from} branches twice at one bit`, { index: from, name })
    return accept(loaded)
  }

  /** The side of `bit` on which a subtree that branches below it lies: any of its keys tells. */
  function* sideOf(start: Loaded, bit: number): Asking<0 | 1> {
    let at = start
    while (at.node.kind === 'branch') {
      const below = yield* load({ hash: at.node.left, from: at.from }, at.node.bit)
      if (!below.ok) return below
      at = below.value
    }
    return accept(keyBit(at.node.key, bit))
  }

  const stack: { readonly subtrees: readonly Subtree[]; readonly above: number }[] = []
  const compare = (subtrees: readonly Subtree[], above: number): void => {
    comparisons++
    if (!areEqual(subtrees.map((one) => one?.hash))) stack.push({ subtrees, above })
  }
  compare(
    roots.map((hash, from) => (equalBytes(hash, emptyRoot) ? undefined : { hash, from })),
    -1,
  )
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (nodes >= limits.mostNodes || found.size >= limits.mostKeys) {
      isComplete = false
      break
    }
    const { subtrees, above } = next
    const all: (Loaded | undefined)[] = []
    for (const subtree of subtrees) {
      const loaded = subtree === undefined ? accept(undefined) : yield* load(subtree, above)
      if (!loaded.ok) return loaded
      all.push(loaded.value)
    }
    const bit = Math.min(...all.map((one) => (one?.node.kind === 'branch' ? one.node.bit : leafBit)))
    if (bit === leafBit) {
      for (const [index, one] of all.entries()) {
        if (one?.node.kind !== 'leaf') continue
        const name = bytesToHex(one.node.key)
        const values = found.get(name) ?? roots.map(() => undefined)
        values[index] = one.node.value
        found.set(name, values)
      }
      continue
    }
    const sides: readonly [Subtree[], Subtree[]] = [[], []]
    for (const [index, one] of all.entries()) {
      if (one?.node.kind === 'branch' && one.node.bit === bit) {
        sides[0].push({ hash: one.node.left, from: one.from })
        sides[1].push({ hash: one.node.right, from: one.from })
        continue
      }
      const side = one === undefined ? accept(0 as const) : yield* sideOf(one, bit)
      if (!side.ok) return side
      sides[side.value].push(subtrees[index])
      sides[side.value === 0 ? 1 : 0].push(undefined)
    }
    compare(sides[1], bit)
    compare(sides[0], bit)
  }
  const differences = [...found]
    .map(([name, values]) => ({ key: hexToBytes(name), values }))
    .filter(({ values }) => !areEqual(values))
    .sort((a, b) => compareBytes(a.key, b.key))
  return accept({ differences, comparisons, nodes, isComplete })
}

/** Runs a comparison over trees that are here. */
export function compareReaders(
  roots: readonly Bytes[],
  readers: readonly KeyedNodeReader[],
  limits: ComparisonLimits = comparisonLimits,
): Result<Comparison, ComparisonCode> {
  const run = compareTrees(roots, limits)
  let step = run.next()
  while (step.done !== true) step = run.next(readers[step.value.index]?.(step.value.hash))
  return step.value
}
