/**
 * The three phases over a collision of two orders, by the same delays and blocks (OIP-11, 13, 15, 47, 48): simulated times of the network, with the code of
 * protocol/reconcile in them: registries are compared by their trees, what differs is classified, and its orders are resolved. What that took is
 * measured apart. A FREEZE is in a block of one domain, a SEIZE in one of another.
 */
import { hashWords } from '@syncline/primitives'
import {
  absentEntry,
  classify,
  compareReaders,
  defaultPriorityPolicy,
  type LockEntry,
  lockEntryHash,
  lockEntryOf,
  type OrderAction,
  type OrderFact,
  resolveOrders,
  untouchedBase,
} from '@syncline/protocol'
import { emptyTree, type KeyedTree } from '@syncline/trees'
import { createDraw } from '../../test/support/draw.js'
import { continents, createDelays, sequencers } from './simulation.js'

const quorum = 5
/** Assets that every registry has an entry of already. */
const registrySize = 10_000

const orderOf = (action: OrderAction, rank: 2 | 3, nonce: number): OrderFact => {
  const id = hashWords(0xa47n, BigInt(rank))
  const digest = hashWords(id, BigInt(nonce))
  const key = { digest, action, rank, isHome: true, lamport: BigInt(nonce + 1), authority: id }
  return {
    key,
    nonce: BigInt(nonce),
    mandate: { id, rank, jurisdiction: rank === 2 ? 'US' : 'INT' },
    isCertified: true,
  }
}

/** The registries of three domains, on which collisions happen and are resolved. Times are milliseconds of this machine. */
function createRegistries() {
  const start = emptyTree().update(
    Array.from({ length: registrySize }, (_, i) => ({
      key: hashWords(0x10cn, BigInt(i)),
      value: hashWords(BigInt(i)),
    })),
  )
  void start.root()
  let trees: readonly KeyedTree[] = sequencers.map(() => start)
  const computed = { detection: [] as number[], resolution: [] as number[] }
  return {
    computed,
    /** A collision from its first entries to equal registries. */
    collide(nonce: number, first: number, second: number): void {
      const asset = hashWords(0xa55e7n, BigInt(nonce))
      const [freeze, seize] = [orderOf('FREEZE', 2, nonce), orderOf('SEIZE', 3, nonce)]
      const entryBy = (state: 'FROZEN' | 'SEIZED', { key }: OrderFact): LockEntry =>
        lockEntryOf({ state, held: undefined, order: key.digest })
      const standings = sequencers.map((_, domain) =>
        domain === first
          ? { entry: entryBy('FROZEN', freeze), version: new Set(['freeze']) }
          : domain === second
            ? { entry: entryBy('SEIZED', seize), version: new Set(['seize']) }
            : { entry: absentEntry, version: new Set<string>() },
      )
      const put = (entries: readonly LockEntry[]): void => {
        trees = trees.map((tree, domain) => tree.update([{ key: asset, value: lockEntryHash(entries[domain]!) }]))
      }
      put(standings.map(({ entry }) => entry))
      const roots = trees.map((tree) => tree.root())
      const started = performance.now()
      const compared = compareReaders(
        roots,
        trees.map((tree) => tree.reader()),
      )
      const kind = classify(standings)?.kind
      computed.detection.push(performance.now() - started)
      if (!compared.ok || compared.value.differences.length !== 1 || kind !== 'FORK')
        throw new Error('the collision is not found for what it is')
      const decided = performance.now()
      const { base } = resolveOrders(untouchedBase, [freeze, seize], {
        lockPolicy: 'strict',
        priority: defaultPriorityPolicy,
        mandateOf: () => undefined,
        verdictOf: () => undefined,
      })
      computed.resolution.push(performance.now() - decided)
      if (base.state !== 'SEIZED') throw new Error('the collision of the seed ends SEIZED')
      put(sequencers.map(() => lockEntryOf(base)))
      const [end] = trees
      if (trees.some((tree) => tree.root().some((byte, i) => byte !== end!.root()[i])))
        throw new Error('the registries are apart in the end')
    },
  }
}

export type PhaseTimes = {
  readonly detection: readonly number[]
  readonly resolution: readonly number[]
  readonly convergence: readonly number[]
  /** From the second order's block to equal registries everywhere; and from its submission. */
  readonly whole: readonly number[]
  readonly synchronised: readonly number[]
  /** What one node computed for it, measured. */
  readonly computed: { readonly detection: readonly number[]; readonly resolution: readonly number[] }
}

export function runPhases(seed: number, conflicts: number, blockMs: number): PhaseTimes {
  const draw = createDraw(seed)
  const delay = createDelays(seed + 1)
  const registries = createRegistries()
  const offsets = sequencers.map(() => draw(blockMs))
  const nextBlock = (at: number, domain: number): number => {
    const offset = offsets[domain]!
    return offset + (Math.floor((at - offset) / blockMs) + 1) * blockMs
  }
  const times = {
    detection: [] as number[],
    resolution: [] as number[],
    convergence: [] as number[],
    whole: [] as number[],
    synchronised: [] as number[],
  }
  for (let i = 0; i < conflicts; i++) {
    const start = i * 72_000 // fifty an hour
    const [first, second] = [draw(3), draw(3)]
    if (first === second) continue
    const submitted = [start, start + draw(200)].map((at) => at + draw(blockMs))
    const blocks = [first, second].map((domain, k) =>
      nextBlock(submitted[k]! + delay(draw(continents.length), sequencers[domain]!), domain),
    )
    const both = Math.max(...blocks)
    // each sequencer tells its new root to all; whoever first holds two that differ asks for the entries that do
    const knows = continents.map((_, node) =>
      Math.max(...[first, second].map((domain, k) => blocks[k]! + delay(sequencers[domain]!, node))),
    )
    const proposer = knows.indexOf(Math.min(...knows))
    const asked = [first, second].map(
      (domain) => delay(proposer, sequencers[domain]!) + delay(sequencers[domain]!, proposer),
    )
    const detected = knows[proposer]! + Math.max(...asked)
    registries.collide(i, first!, second!)
    const votes = continents.map((_, node) => delay(proposer, node) + delay(node, proposer)).sort((a, b) => a - b)
    const resolved = detected + votes[quorum - 1]!
    const converged = Math.max(
      ...sequencers.map((node, domain) => nextBlock(resolved + delay(proposer, node), domain) + delay(node, proposer)),
    )
    times.detection.push(detected - both)
    times.resolution.push(resolved - detected)
    times.convergence.push(converged - resolved)
    times.whole.push(converged - both)
    times.synchronised.push(converged - Math.max(...submitted))
  }
  return { ...times, computed: registries.computed }
}
