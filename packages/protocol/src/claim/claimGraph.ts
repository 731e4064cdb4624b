/** The graph under a claim store: claims, the edges between them, and the fixpoint of what follows (docs/claims.md §2). */
import { invariant } from '@syncline/primitives'
import { type Level, leastLevel } from '../level/level.js'
import { type Claim, claimKey, isFlow } from './claim.js'
import type { ClaimStatus } from './claimView.js'

/** A claim that was heard of. Only `claimGraph.ts` writes `status` and `level`. */
export type ClaimNode = {
  readonly claim: Claim
  /** Came in through its domain's gate, so that `needs` is complete. */
  admitted: boolean
  attested: boolean
  /** The final certifier spoke for it or for a descendant. */
  certified: boolean
  anchored: boolean
  status: ClaimStatus
  /** The least own level of all it rests on; undefined when FALSE. */
  level: Level | undefined
  /** Parent and uses. */
  readonly needs: ClaimNode[]
  /** Reverse of `needs`. */
  readonly neededBy: ClaimNode[]
  /** The parent, and ancestors shown later by a proof of their own. Reverse: `descendants`. */
  readonly ancestors: ClaimNode[]
  readonly descendants: ClaimNode[]
}

/** A claim that became TRUE or FALSE. */
export type Verdict = { readonly claim: Claim; readonly status: 'true' | 'false' }

export type ClaimGraph = {
  readonly size: () => number
  readonly find: (claim: Claim) => ClaimNode | undefined
  /** The node of a claim, made if there is none; FALSE from the start if a rival is TRUE. */
  readonly open: (claim: Claim) => ClaimNode
  /** All roots heard of at the claim's domain and height. */
  readonly rivals: (claim: Claim) => readonly ClaimNode[]
  /** Recomputes status and level of everything that rests on `changed`; verdicts in the order in which they were found. */
  readonly settle: (changed: readonly ClaimNode[]) => readonly Verdict[]
  /** Makes an undecided flow TRUE or FALSE; nothing rests on one. */
  readonly decideFlow: (flow: ClaimNode, status: 'true' | 'false') => readonly Verdict[]
}

/** Where claims exclude each other; each flow is at a place of its own. */
const placeOf = (claim: Claim): string => (isFlow(claim) ? claimKey(claim) : `${claim.domainId}/${claim.height}`)

/** Level by itself, up to 3: what 4 takes is asked of TRUE claims only. */
function ownLevel(node: ClaimNode): Level {
  if (!node.admitted) return 0
  if (node.certified) return 3
  return node.attested ? 2 : 1
}

/** Everything that rests on `changed` through `neededBy`, FALSE claims left out. O(V + E) of that part. */
function dependants(changed: readonly ClaimNode[]): Set<ClaimNode> {
  const region = new Set(changed.filter((node) => node.status !== 'false'))
  for (const node of region) {
    for (const dependant of node.neededBy) if (dependant.status !== 'false') region.add(dependant)
  }
  return region
}

/**
 * Strongly connected components of `region` under `needs`, what is rested on first (Tarjan 1972, without recursion). Components
 * have more than one member only among claims of one slot: a block can take nothing for granted that comes after it.
 */
function componentsOf(region: ReadonlySet<ClaimNode>): ClaimNode[][] {
  const index = new Map<ClaimNode, number>()
  const low = new Map<ClaimNode, number>()
  const open = new Set<ClaimNode>()
  const stack: ClaimNode[] = []
  const components: ClaimNode[][] = []
  const enter = (node: ClaimNode): { node: ClaimNode; next: number } => {
    index.set(node, index.size)
    low.set(node, index.size - 1)
    stack.push(node)
    open.add(node)
    return { node, next: 0 }
  }
  for (const root of region) {
    if (index.has(root)) continue
    const walk = [enter(root)]
    for (let frame = walk.at(-1); frame !== undefined; frame = walk.at(-1)) {
      const { node } = frame
      const need = node.needs[frame.next++]
      if (need !== undefined) {
        if (!region.has(need)) continue
        if (!index.has(need)) walk.push(enter(need))
        else if (open.has(need)) low.set(node, Math.min(low.get(node)!, index.get(need)!))
        continue
      }
      walk.pop()
      const below = walk.at(-1)
      if (below !== undefined) low.set(below.node, Math.min(low.get(below.node)!, low.get(node)!))
      if (low.get(node) !== index.get(node)) continue
      const component = stack.splice(stack.lastIndexOf(node))
      for (const member of component) open.delete(member)
      components.push(component)
    }
  }
  return components
}

/** An empty graph. */
export function createClaimGraph(): ClaimGraph {
  const nodes = new Map<string, ClaimNode>()
  const places = new Map<string, ClaimNode[]>()

  function open(claim: Claim): ClaimNode {
    const key = claimKey(claim)
    const known = nodes.get(key)
    if (known !== undefined) return known
    const place = placeOf(claim)
    const rivals = places.get(place) ?? []
    const lost = rivals.some((rival) => rival.status === 'true')
    const node: ClaimNode = {
      claim,
      admitted: false,
      attested: false,
      certified: false,
      anchored: false,
      status: lost ? 'false' : 'unknown',
      level: lost ? undefined : 0,
      needs: [],
      neededBy: [],
      ancestors: [],
      descendants: [],
    }
    nodes.set(key, node)
    rivals.push(node)
    places.set(place, rivals)
    return node
  }

  /** Makes a claim FALSE, and what rests on it. TRUE stays TRUE: only a certifier that contradicts itself gets here with one. */
  function fall(first: ClaimNode, verdicts: Verdict[]): void {
    const falling = [first]
    for (let node = falling.pop(); node !== undefined; node = falling.pop()) {
      if (node.status !== 'unknown') continue
      node.status = 'false'
      node.level = undefined
      verdicts.push({ claim: node.claim, status: 'false' })
      falling.push(...node.neededBy, ...node.descendants)
    }
  }

  /** Makes a claim TRUE, its ancestors TRUE, and then all their rivals FALSE; gives the ancestors. */
  function rise(first: ClaimNode, verdicts: Verdict[]): ClaimNode[] {
    const risen = new Set(first.status === 'true' ? [] : [first])
    for (const node of risen) {
      invariant(node.status !== 'false', 'what rests on a FALSE claim is FALSE')
      node.status = 'true'
      node.level = 3
      verdicts.push({ claim: node.claim, status: 'true' })
      for (const ancestor of node.ancestors) if (ancestor.status !== 'true') risen.add(ancestor)
    }
    for (const node of risen) for (const rival of rivals(node.claim)) if (rival !== node) fall(rival, verdicts)
    risen.delete(first)
    return [...risen]
  }

  const rivals = (claim: Claim): readonly ClaimNode[] => places.get(placeOf(claim)) ?? []

  /** Levels 0 to 3 of undecided claims; a component with 3 is TRUE. Gives what became TRUE as an ancestor only. */
  function judge(region: ReadonlySet<ClaimNode>, verdicts: Verdict[]): ClaimNode[] {
    const risen: ClaimNode[] = []
    const undecided = new Set([...region].filter((node) => node.status === 'unknown'))
    for (const component of componentsOf(undecided)) {
      if (component.some((node) => node.status === 'false')) continue
      const members = new Set(component)
      let level: Level = 3
      for (const node of component) {
        level = leastLevel([level, ownLevel(node)])
        for (const need of node.needs) if (!members.has(need)) level = leastLevel([level, need.level ?? 0])
      }
      for (const node of component) {
        if (level === 3) risen.push(...rise(node, verdicts))
        else if (node.status === 'unknown') node.level = level
      }
    }
    return risen
  }

  /** Level 4: anchored, as is everything below. */
  function raise(region: ReadonlySet<ClaimNode>): void {
    for (const component of componentsOf(new Set([...region].filter((node) => node.status === 'true')))) {
      const members = new Set(component)
      const anchored = component.every(
        (node) => node.admitted && node.anchored && node.needs.every((need) => members.has(need) || need.level === 4),
      )
      if (anchored) for (const node of component) node.level = 4
    }
  }

  function settle(changed: readonly ClaimNode[]): readonly Verdict[] {
    const verdicts: Verdict[] = []
    const touched = new Set(changed)
    let queue: ClaimNode[] = [...changed]
    for (const node of changed) {
      const below = [...node.needs, ...node.ancestors]
      if (below.some((need) => need.status === 'false')) fall(node, verdicts)
      if (node.status !== 'true') continue
      for (const ancestor of node.ancestors) {
        if (ancestor.status === 'unknown') queue.push(ancestor, ...rise(ancestor, verdicts))
      }
    }
    while (queue.length > 0) {
      for (const node of queue) touched.add(node)
      queue = judge(dependants(queue), verdicts)
    }
    raise(dependants([...touched]))
    return verdicts
  }

  function decideFlow(flow: ClaimNode, status: 'true' | 'false'): readonly Verdict[] {
    if (flow.status !== 'unknown') return []
    flow.status = status
    flow.level = status === 'true' ? 3 : undefined
    return [{ claim: flow.claim, status }]
  }

  return { size: () => nodes.size, find: (claim) => nodes.get(claimKey(claim)), open, rivals, settle, decideFlow }
}
