/** False histories and false outputs of all kinds, over a true range. */
import { type MachineState, type Output, stateHash, step } from '@syncline/ovm'
import { type Bytes, bytesToHex, hashWords, keccak256, keccak256Pair } from '@syncline/primitives'
import { type CommitmentTree, createCommitmentTree, levelsToOpen } from '@syncline/protocol'
import { diverge, type FraudPlace, falsify, findPlaces } from '../../packages/node/src/adversary/falseHistory.js'
import { faults } from '../../packages/node/src/adversary/faults.js'
import { type FraudKind, fraudKinds } from '../../packages/node/src/adversary/kinds.js'
import { encodeState, type Range } from '../../packages/node/src/dispute/range.js'
import { rowOf } from '../osp/coverage.js'
import { corrupt, flipBit, wordNames } from './corruptions.js'
import { run, type Truth } from './domain.js'
import type { Random } from './random.js'

/** What somebody claims, and how it is defended. */
export type Lie = {
  /** Family and kind, as they are counted. */
  readonly kind: string
  readonly detail: string
  /** 'history': a step decides; 'output': the output does; 'steps': right but inside a segment, for the inner tournament. */
  readonly about: 'history' | 'output' | 'steps'
  readonly range: Range
  readonly output: Output
}

type Place = { readonly segment: number; readonly step: number }

/** Where the kinds of steps and of faults are in a range. */
export type Atlas = { readonly rows: ReadonlyMap<string, readonly Place[]>; readonly places: readonly FraudPlace[] }

const placesKept = 400

/** Runs the whole range step by step. */
export async function chart({ trace }: Truth): Promise<Atlas> {
  const rows = new Map<string, Place[]>()
  let state = trace.initial
  for (let at = 0; !state.finished; ) {
    const { segmentIndex: segment } = state
    const list = rows.get(rowOf(state)) ?? []
    rows.set(rowOf(state), list)
    if (list.length < placesKept) list.push({ segment, step: at })
    state = step(trace.env, state)
    at = state.segmentIndex === segment ? at + 1 : 0
  }
  const places = await run(findPlaces(trace, Object.keys(fraudKinds) as FraudKind[], faults))
  return { rows, places: places ?? [] }
}

/** Somewhere: mostly by kind of step, so that the rare ones come as often; sometimes at the ends. */
function pickPlace(random: Random, { rows }: Atlas, truth: Truth): Place {
  const segments = truth.trace.tree.count
  const how = random.below(10)
  if (how === 0) return { segment: 0, step: 0 }
  if (how === 1) return { segment: segments - 1, step: 0 }
  if (how === 2) return { segment: random.below(segments), step: random.below(3) }
  return random.pick(rows.get(random.pick([...rows.keys()]))!)
}

/** Steps that a false history may take: one that loops is none. */
const mostSteps = 60_000

/** Runs to the end or gives up: the machine refuses states that it cannot have made, and some never end. */
async function attempt<Result>(steps: Generator<undefined, Result, undefined>): Promise<Result | undefined> {
  try {
    for (let pauses = 0; pauses < mostSteps / 1_024; pauses++) {
      const { done, value } = steps.next()
      if (done) return value
    }
    return undefined
  } catch {
    return undefined // no history goes on from such a state; the caller takes another place, or hashes without a history
  }
}

/** A wrong step of the adversary's kinds, executed to its end. */
export async function lieByKind(random: Random, truth: Truth, { places }: Atlas): Promise<Lie | undefined> {
  const kind = random.pick([...new Set(places.map((place) => place.kind))])
  const place = random.pick(places.filter((each) => each.kind === kind))
  const history = await attempt(falsify(truth.trace, place, run, faults))
  if (history === undefined) return undefined
  const { range, output } = history
  return { kind, detail: `segment ${place.segment} step ${place.step}`, about: 'history', range, output }
}

/** Any part of a state changed, executed to its end from there. */
async function lieByPart(random: Random, truth: Truth, atlas: Atlas): Promise<Lie | undefined> {
  const { env } = truth.trace
  const place = pickPlace(random, atlas, truth)
  const word = random.below(wordNames.length)
  const segment = await run(truth.trace.segmentInSteps(place.segment))
  if (segment === undefined || place.step >= segment.tree.count) return undefined
  const right = segment.stateAt(place.step + 1)
  const wrong = corrupt(random, word, right)
  if (wrong === undefined) return undefined
  const [state, what] = wrong
  if (bytesToHex(stateHash(state)) === bytesToHex(stateHash(right))) return undefined
  const next = (before: MachineState, index: number): MachineState => (index === place.step ? state : step(env, before))
  const history = await attempt(diverge(truth.trace, place.segment, next, run))
  if (history === undefined) return undefined
  const detail = `${what} after segment ${place.segment} step ${place.step}`
  return { kind: `part: ${wordNames[word]}`, detail, about: 'history', range: history.range, output: history.output }
}

function withOpenings(height: number, node: (height: number, index: number) => Bytes): CommitmentTree {
  const siblingAt = (index: number, h: number): number => {
    const at = Math.floor(index / 2 ** h)
    return at % 2 === 0 ? at + 1 : at - 1
  }
  return {
    height,
    root: node(height, 0),
    node,
    prove: (index) => Array.from({ length: height }, (_, h) => node(h, siblingAt(index, h))),
    open: (h, index) => {
      const levels = levelsToOpen(h)
      return Array.from({ length: 2 ** levels }, (_, i) => node(h - levels, index * 2 ** levels + i))
    },
  }
}

/** `base` with another leaf at `index`, be it far in the padding. */
function withLeaf(base: CommitmentTree, index: number, leaf: Bytes): CommitmentTree {
  const way: Bytes[] = [leaf]
  for (let h = 0; h < base.height; h++) {
    const at = Math.floor(index / 2 ** h)
    way.push(at % 2 === 0 ? keccak256Pair(way[h]!, base.node(h, at + 1)) : keccak256Pair(base.node(h, at - 1), way[h]!))
  }
  return withOpenings(base.height, (h, at) => (at === Math.floor(index / 2 ** h) ? way[h]! : base.node(h, at)))
}

/** Leaves of a level as claimed: `count` of them, and single ones somewhere. */
type Level = { readonly count: number; readonly leaf: (index: number) => Bytes; readonly tree: CommitmentTree }

/** @param singles leaves that differ from what `leaf` and the padding give */
function levelOf(
  height: number,
  count: number,
  leaf: (index: number) => Bytes,
  ...singles: readonly (readonly [number, Bytes])[]
): Level {
  const other = new Map(singles)
  const tree = singles.reduce((made, single) => withLeaf(made, ...single), createCommitmentTree(height, count, leaf))
  return { count, leaf: (index) => other.get(index) ?? leaf(index), tree }
}

type Steps = {
  readonly count: number
  readonly leaf: (index: number) => Bytes
  readonly stateAt: (index: number) => MachineState
}
/** The steps that are claimed of a segment, ending in `end`. */
type ClaimSteps = (segment: number, right: Steps, end: Bytes) => Level

function liarsProveNothing(): never {
  throw new Error('a liar proves nothing')
}

/** Hashes without a history: `outer` claims boundaries, `inner` the steps of a segment so that they end as `outer` says. */
function rangeOfHashes(truth: Truth, outer: Level, inner: ClaimSteps): Range {
  const kept = new Map<number, Level>()
  const initial = stateHash(truth.trace.initial)
  return {
    machine: {
      leafCount: (level, segment) => (level === 0 ? outer.count : kept.get(segment)!.count),
      stateAt(level, segment, index) {
        if (level === 0) return index < 0 ? initial : outer.leaf(index)
        if (index >= 0) return kept.get(segment)!.leaf(index)
        return segment === 0 ? initial : outer.tree.node(0, segment - 1)
      },
      tree: (level, segment) => (level === 0 ? outer.tree : kept.get(segment)!.tree),
    },
    async prepare(segments) {
      for (const segment of segments) {
        if (kept.has(segment)) continue
        const trace = await run(truth.trace.segmentInSteps(Math.min(segment, truth.trace.tree.count)))
        if (trace === undefined) continue
        const { tree, stateAt } = trace
        const steps = {
          count: tree.count,
          leaf: (index: number) => tree.leaf(Math.min(index, tree.count - 1)),
          stateAt,
        }
        kept.set(segment, inner(segment, steps, outer.tree.node(0, segment)))
      }
      return new Set(segments)
    },
    prove: liarsProveNothing,
    stateAt: liarsProveNothing,
  }
}

const innerShapes = ['to the end', 'heals', 'too short', 'too long', 'last leaf', 'in the padding'] as const
type InnerShape = (typeof innerShapes)[number]

/** Right steps up to `where`, then hashes of states with a bit of one of their nine words flipped. */
function wrongSteps(random: Random, shape: InnerShape, where: number): ClaimSteps {
  const word = random.below(9)
  const length = 2 + random.below(5)
  return (_, { count, leaf, stateAt }, end) => {
    const from = where % count
    const wrong = (index: number): Bytes => {
      if (index >= count) return hashWords(leaf(count - 1), BigInt(where + index))
      const bytes = encodeState(stateAt(index + 1))
      bytes[32 * word + (where % 32)]! ^= 1 << (where % 8)
      return keccak256(bytes)
    }
    const of = (total: number, isWrong: (index: number) => boolean): Level =>
      levelOf(26, total, (index) => (index >= total - 1 ? end : isWrong(index) ? wrong(index) : leaf(index)))
    const last = [2 ** 26 - 1, end] as const
    switch (shape) {
      case 'to the end':
        return of(count, (index) => index >= from)
      case 'heals':
        return of(count, (index) => index >= from && index < from + length)
      case 'too short':
        return of(from + 1, () => false)
      case 'too long':
        return of(count + length, (index) => index >= count)
      case 'last leaf':
        return levelOf(26, count, leaf, last)
      case 'in the padding': {
        const gap = count + ((where * 61) % (2 ** 26 - count - 1))
        return levelOf(26, count, leaf, [gap, wrong(gap)], last)
      }
    }
  }
}

const outerShapes = ['to the end', 'heals', 'too long', 'too short', 'last leaf'] as const

/** Hashes that no history has, in every shape at both levels. */
function lieByHashes(random: Random, truth: Truth, atlas: Atlas): Lie {
  const { tree } = truth.trace
  const { count } = tree
  const leaf = (index: number): Bytes => tree.leaf(Math.min(index, count - 1))
  const salt = 1 + random.below(2 ** 30)
  const spoilt = (index: number): Bytes => hashWords(leaf(index), BigInt(salt + Math.max(0, index - count)))
  const { segment: from, step: where } = pickPlace(random, atlas, truth)
  const length = 1 + random.below(4)
  const outerShape = random.pick(outerShapes)
  const innerShape = random.pick(innerShapes)
  const claimed = (): Level => {
    switch (outerShape) {
      case 'to the end':
        return levelOf(24, count, (index) => (index >= from ? spoilt(index) : leaf(index)))
      case 'heals':
        return levelOf(24, count + 1, (index) =>
          index >= from && index < Math.min(count, from + length) ? spoilt(index) : leaf(index),
        )
      case 'too long':
        return levelOf(24, count + length, (index) => (index >= count ? spoilt(index) : leaf(index)))
      case 'too short':
        return levelOf(24, count - length, leaf)
      case 'last leaf':
        return levelOf(24, count, leaf, [2 ** 24 - 1, spoilt(count)])
    }
  }
  return {
    kind: `hashes: ${outerShape}`,
    detail: `segment ${from} (${length}), step ${where} ${innerShape}`,
    about: 'history',
    range: rangeOfHashes(truth, claimed(), wrongSteps(random, innerShape, where)),
    output: random.once(2) ? truth.output : otherOutput(random, truth)[0],
  }
}

/** Right boundaries, wrong steps: a claim for the inner tournament only, on the honest side. */
export function decoy(random: Random, truth: Truth): Lie {
  const { tree } = truth.trace
  const shape = random.pick(['to the end', 'heals', 'too long', 'in the padding'] as const)
  const outer: Level = { count: tree.count, leaf: (index) => tree.leaf(index), tree: withOpenings(24, tree.node) }
  const made = wrongSteps(random, shape, random.below(1 << 20))
  const range = rangeOfHashes(truth, outer, (segment, steps, end) => {
    const level = made(segment, steps, end)
    const right = createCommitmentTree(26, steps.count, steps.leaf)
    if (bytesToHex(level.tree.root) !== bytesToHex(right.root)) return level
    // a segment of one step: what is left to be wrong about is the padding
    return levelOf(26, steps.count, steps.leaf, [steps.count + 2, hashWords(end, 3n)])
  })
  return { kind: 'decoy', detail: shape, about: 'steps', range, output: truth.output }
}

/** A history of hashes without any truth behind it; all agree up to boundary 2, and up to step 2 of its segment. */
export function imagine(salt: number): Range {
  const leaf = (at: number, index: number): Bytes => hashWords(BigInt(at), BigInt(index), BigInt(index < 2 ? 0 : salt))
  const outer = levelOf(24, 4, (index) => leaf(0, index))
  const inner = (segment: number): Level =>
    levelOf(26, 5, (index) => (index < 4 ? leaf(1 + segment, index) : outer.tree.node(0, segment)))
  return {
    machine: {
      leafCount: (level, segment) => (level === 0 ? outer : inner(segment)).count,
      stateAt(level, segment, index) {
        if (level === 0) return outer.leaf(index)
        return index < 0 ? outer.leaf(segment - 1) : inner(segment).leaf(index)
      },
      tree: (level, segment) => (level === 0 ? outer : inner(segment)).tree,
    },
    prepare: (segments) => Promise.resolve(new Set(segments)),
    prove: liarsProveNothing,
    stateAt: liarsProveNothing,
  }
}

/** One part of the output changed; only what L1 does not know itself. */
function otherOutput(random: Random, truth: Truth): readonly [Output, string] {
  const { output } = truth
  const what = random.pick(['worldRoot', 'lastBlockHash', 'withdrawalRoot', 'cumulativeWithdrawn'] as const)
  if (what !== 'cumulativeWithdrawn') return [{ ...output, [what]: flipBit(random, output[what]) }, what]
  const more = 10n ** BigInt(random.below(21))
  return [{ ...output, cumulativeWithdrawn: output.cumulativeWithdrawn + more }, `${what} + ${more}`]
}

/** A false output of `range`, which is the true history unless somebody else's. */
export function lieByOutput(random: Random, truth: Truth, range: Range = truth): Lie {
  const [output, what] = otherOutput(random, truth)
  return { kind: 'output', detail: what, about: range === truth ? 'output' : 'history', range, output }
}

/** A lie of a random kind. */
export async function invent(random: Random, truth: Truth, atlas: Atlas): Promise<Lie> {
  const family = random.below(100)
  if (family < 12) return lieByOutput(random, truth)
  if (family < 32) return lieByHashes(random, truth, atlas)
  for (let tries = 0; tries < 12; tries++) {
    const lie = family < 58 ? await lieByKind(random, truth, atlas) : await lieByPart(random, truth, atlas)
    if (lie === undefined) continue
    // L1 knows the cursor itself, and lets no withdrawn ether come back
    const { queueCursor, cumulativeWithdrawn } = truth.output
    const output = { ...lie.output, queueCursor }
    if (output.cumulativeWithdrawn < cumulativeWithdrawn) return { ...lie, output: { ...output, cumulativeWithdrawn } }
    return random.once(5) ? { ...lie, output: truth.output } : { ...lie, output }
  }
  return lieByHashes(random, truth, atlas)
}
