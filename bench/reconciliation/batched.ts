/**
 * Ours: updates go to one node, whose `createSmartBatcher` with `createWaveDetector` (the code of packages/protocol) makes windows; five of seven validators sign a
 * window after they checked each update against every domain's state, so that what one domain refuses is applied nowhere; two of them bring the certificate to all
 * domains at once. What a window comes to is found by `cutSegments` and `salvageSegment`. A domain applies windows in turn; one that is lost is sent again, and those behind it wait.
 */
import { hashWords, refuse } from '@syncline/primitives'
import {
  type AccessSet,
  type Batch,
  createSmartBatcher,
  createWaveDetector,
  cutSegments,
  defaultPriorityPolicy,
  type Update as ProtocolUpdate,
  salvageSegment,
} from '@syncline/protocol'
import { callDomain, type Engine } from './engine.js'
import { continents, isRefused, type Update } from './simulation.js'

const leader = 0
const quorum = 5
const nodeIds = continents.map((_, node) => hashWords(BigInt(node)))
/** Everybody has the certificate, and two bring it: a domain takes it once. */
const senders = [leader, 3]

/** Tells calls apart, for faults. */
const callOf = (window: number, sender: number, round: number): number =>
  window * 8 + sender + 2_000_000_011 * (round + 1)

/** The call by which the leader first brings a window. */
export function firstCall(window: number): number {
  return callOf(window, leader, 0)
}

export type BatchedOptions = {
  readonly batchSize: number
  readonly batchTimeout: number
  readonly capacity: number
  /** Of an update on its way to the node that batches and to validators. */
  readonly updateBytes: number
  readonly voteBytes: number
  /** Of the integrated message of a window with so many changed holdings. */
  readonly messageBytes: (changes: number) => number
}

type Placed = AccessSet & { readonly update: Update }

/** Phase 2 of a window: segments, each played in its one order; who is refused by a domain loses, and nobody else. In the order of arrival. */
function resolve(updates: readonly Update[], isLoser: (update: Update) => boolean): readonly Update[] {
  const asked = updates.map((update, i): ProtocolUpdate & { readonly of: Update } => {
    const { from, to, node } = update
    const id = hashWords(BigInt(i))
    return { id, lamport: BigInt(i), node: nodeIds[node]!, reads: [], writes: [`${from}`, `${to}`], of: update }
  })
  const lost = new Set<Update>()
  let played = 0
  for (const segment of cutSegments(asked)) {
    const { kept, dropped } = salvageSegment(
      segment,
      defaultPriorityPolicy,
      () => 0,
      ({ of }) => {
        if (!isLoser(of)) return undefined
        lost.add(of)
        return refuse('UPDATE_REFUSED', 'a domain refuses it')
      },
    )
    played += kept.length + dropped.length
  }
  if (played !== updates.length) throw new Error('a segment lost an update')
  return updates.filter((update) => !lost.has(update))
}

export function createBatched(options: BatchedOptions): Engine {
  const { batchSize, batchTimeout, capacity, updateBytes, voteBytes, messageBytes } = options
  return (stage) => {
    const { sim, sequencers, delay, faults, note } = stage
    const domainCount = sequencers.length
    const batcher = createSmartBatcher<Placed>({
      batchSize,
      batchTimeout,
      capacity,
      createConflictDetector: () => createWaveDetector('direct'),
    })
    let windows = 0
    /** For each domain the next window it applies, and those that came early. */
    const turns = Array.from({ length: domainCount }, () => ({ next: 0, early: new Map<number, () => void>() }))

    function propose(batches: readonly Batch<Placed>[]): void {
      if (batches.length === 0) return
      const number = windows++
      const all = batches.flatMap(({ updates }) => updates.map(({ update }) => update))
      const good = resolve(all, (update) =>
        sequencers.some((_, domain) => isRefused(faults, update, domain, domainCount)),
      )
      let votes = 0
      for (let node = 0; node < continents.length; node++) {
        if (node !== leader) note({ bytes: updateBytes * all.length + voteBytes, messages: 2 })
        sim.at(sim.now() + delay(leader, node) + delay(node, leader), () => {
          if (++votes === quorum) certified(number, batches, all, good)
        })
      }
    }

    function certified(
      number: number,
      batches: readonly Batch<Placed>[],
      all: readonly Update[],
      good: readonly Update[],
    ): void {
      for (const batch of batches) batcher.finish(batch)
      const changed = new Set(good.flatMap(({ from, to }) => [from, to])).size
      let left = domainCount
      const applied = (): void => {
        if (--left > 0) return
        const isGood = new Set(good)
        for (const update of all)
          sim.at(sim.now() + delay(leader, update.node), () =>
            stage.done(update, isGood.has(update) ? 'committed' : 'failed'),
          )
      }
      for (let domain = 0; domain < domainCount; domain++)
        for (const sender of senders) send(sender, domain, number, good, messageBytes(changed), applied, 0)
    }

    function send(
      sender: number,
      domain: number,
      number: number,
      updates: readonly Update[],
      bytes: number,
      applied: () => void,
      round: number,
    ): void {
      callDomain(
        stage,
        { id: callOf(number, sender, round), from: sender, domain, to: sequencers[domain]!, bytes },
        () => {
          const turn = turns[domain]!
          if (number < turn.next || turn.early.has(number)) return
          turn.early.set(number, () => {
            for (const update of updates) stage.domains[domain]!.apply(update)
            sim.at(sim.now() + delay(sequencers[domain]!, leader), applied)
          })
          for (let due = turn.early.get(turn.next); due !== undefined; due = turn.early.get(turn.next)) {
            turn.early.delete(turn.next++)
            due()
          }
        },
        () => {},
        // a certificate holds for ever: it is brought until it is there
        () => send(sender, domain, number, updates, bytes, applied, round + 1),
      )
    }

    return (update) => {
      const { node, from, to } = update
      note({ attempts: 1, bytes: node === leader ? 0 : updateBytes, messages: node === leader ? 0 : 1 })
      sim.at(sim.now() + delay(node, leader), () => {
        const placed: Placed = { reads: [], writes: [from, to], adds: [], orders: [], update }
        const isFirst = batcher.load().waiting === 0
        const submitted = batcher.submit(placed, sim.now())
        if (!submitted.ok) {
          stage.done(update, 'failed')
          return
        }
        propose(submitted.value)
        if (isFirst && submitted.value.length === 0)
          sim.at(sim.now() + batchTimeout, () => propose(batcher.tick(sim.now())))
      })
    }
  }
}
