/** Whose word a state rests on, from one reconciliation to the next: FATF froze, the SEC went on from it by SEIZE, and would lift both. */
import { type Bytes, hashWords } from '@syncline/primitives'
import { emptyTree } from '@syncline/trees'
import { describe, expect, it } from 'vitest'
import type { OrderAction } from '../generated/locks.js'
import type { Mandate } from '../order/authority.js'
import { guardEntryOf } from '../order/guardEntry.js'
import { defaultPriorityPolicy } from '../order/priority.js'
import { createAgenda } from './agenda.js'
import { judgePlan } from './judging.js'
import { createKnowledge } from './knowledge.js'
import { digestOfValue } from './messages.js'
import type { Observation, OrderSighting } from './observation.js'
import { type Plan, type PlanAsset, planDigest, reconciliationOf } from './plan.js'
import { makePlan, settle } from './planning.js'
import { type LockEntry, lockEntryHash, lockEntryOf } from './reconciliation.js'

const domainIds = [901n, 902n]
const asset = hashWords(0xa55e7n)
const nobody: Bytes = new Uint8Array(32)
const fatf: Mandate = { id: hashWords(0xfa7fn), rank: 3, jurisdiction: 'INT' }
const sec: Mandate = { id: hashWords(0x5ecn), rank: 2, jurisdiction: 'US' }

function order(mandate: Mandate, action: OrderAction, nonce: bigint): OrderSighting {
  const digest = hashWords(0x0de2n, nonce)
  const { id: authority, rank } = mandate
  const key = { digest, action, rank, isHome: true, lamport: nonce, authority }
  return {
    asset,
    fact: { key, nonce, mandate, isCertified: true },
    seen: nobody,
    bundle: undefined,
    outcome: 'APPLIED',
    at: 1n,
  }
}
const entryOf = (state: 'ACTIVE' | 'FROZEN' | 'SEIZED' | 'TERMINATED', { fact }: OrderSighting): LockEntry =>
  lockEntryOf({ state, held: undefined, order: fact.key.digest })

const freeze = order(fatf, 'FREEZE', 1n)
const seize = order(sec, 'SEIZE', 2n)
const release = order(sec, 'RELEASE', 3n)

function createWatcher() {
  const knowledge = createKnowledge({
    ...{ chainTag: hashWords(1n), domainIds, lockPolicy: 'direct', priority: defaultPriorityPolicy, caseSeconds: 20n },
    ...{ defaultVerdict: 'REJECT', clockTolerance: 10n, lagPatience: 6n, isVerdictSigned: () => false },
  })
  const trees = domainIds.map(() => emptyTree())
  const heights = domainIds.map(() => 0n)
  /** What each domain says of certificates that came. */
  const taken = domainIds.map((): Observation['applied'] => [])
  const show = (domain: number, entry: LockEntry, ...orders: readonly OrderSighting[]): void => {
    trees[domain] = trees[domain]!.update([{ key: asset, value: lockEntryHash(entry) }])
    const seen = {
      height: ++heights[domain]!,
      root: trees[domain]!.root(),
      changes: [{ asset, entry, guard: undefined }],
      orders,
    }
    expect(knowledge.observe({ domainId: domainIds[domain]!, ...seen, applied: taken[domain]! }).ok).toBe(true)
    taken[domain] = []
  }
  const planNow = (height: bigint): Plan =>
    makePlan(knowledge, { height, previous: nobody, at: 100n, targets: [asset], verdicts: [] }).plan!
  const decide = (plan: Plan): void =>
    knowledge.decide({ plan, accepted: [0], vectors: [] }, settle(knowledge, plan, [0]))
  return { knowledge, show, planNow, decide, taken }
}
const guardBy = ({ id, rank, jurisdiction }: Mandate) => ({ authority: id, rank, jurisdiction })
const assetOf = (plan: Plan): PlanAsset => plan.segments[0]!.assets[0]!

/** A freezes, B seizes, and it is decided. */
function begin() {
  const watcher = createWatcher()
  watcher.show(0, entryOf('FROZEN', freeze), freeze)
  watcher.show(1, entryOf('SEIZED', seize), seize)
  const plan = watcher.planNow(0n)
  watcher.decide(plan)
  return { watcher, plan }
}
const lifted = entryOf('ACTIVE', release)
const seized = entryOf('SEIZED', seize)

describe('what was decided', () => {
  it('keeps the higher order below the one that stands, so that the next reconciliation does not lift it', () => {
    const { watcher, plan } = begin()
    expect(assetOf(plan)).toMatchObject({ to: seized, guard: guardBy(fatf) })
    watcher.show(0, seized)
    // B had no delta of it, so its book knows of no FREEZE
    watcher.show(1, lifted, release)
    const next = watcher.planNow(1n)
    expect(assetOf(next)).toMatchObject({ to: seized, guard: guardBy(fatf), contested: [], pending: [] })
  })

  it('is known to a seat that comes late from the plan alone', () => {
    const { watcher, plan } = begin()
    const late = createWatcher()
    late.decide(plan)
    for (const { show } of [watcher, late]) {
      show(0, seized, seize)
      show(1, lifted, release)
    }
    expect(late.knowledge.baseOf(asset)).toEqual(watcher.knowledge.baseOf(asset))
    expect(judgePlan(late.knowledge, watcher.planNow(1n), 100n)).toEqual([{ vote: 'yes', reason: 'SAME' }])
  })

  it('is another value with another guard, and nobody votes for it', () => {
    const { plan } = begin()
    const fresh = createWatcher()
    fresh.show(0, entryOf('FROZEN', freeze), freeze)
    fresh.show(1, seized, seize)
    const digests = [planDigest(plan)]
    for (const guard of [
      undefined,
      'unknown',
      guardBy(sec),
      guardBy({ ...fatf, jurisdiction: 'US' }),
      { ...guardBy(fatf), authority: undefined },
      { ...guardBy(fatf), jurisdiction: undefined },
    ] as const) {
      const bent: Plan = { ...plan, segments: [{ assets: [{ ...assetOf(plan), guard }] }] }
      expect(judgePlan(fresh.knowledge, bent, 100n)).toEqual([{ vote: 'no', reason: 'OTHER_OUTCOME' }])
      digests.push(planDigest(bent))
    }
    expect(new Set(digests.map(String)).size).toBe(digests.length)
    expect(judgePlan(fresh.knowledge, plan, 100n)).toEqual([{ vote: 'yes', reason: 'SAME' }])
  })

  it('rests on nobody once it is lifted by who may', () => {
    const { watcher } = begin()
    const high = order(fatf, 'RELEASE', 4n)
    watcher.show(0, seized)
    watcher.show(1, entryOf('ACTIVE', high), high)
    expect(assetOf(watcher.planNow(1n))).toMatchObject({ to: entryOf('ACTIVE', high), guard: undefined })
  })
})

describe('a domain', () => {
  const guard = guardEntryOf(guardBy(fatf))
  const escalated = () => {
    const watcher = createWatcher()
    // A went on from what FATF ordered there, B from nothing: the entries are equal
    watcher.show(0, entryOf('FROZEN', freeze), freeze)
    watcher.show(0, seized, seize)
    watcher.show(1, seized, seize)
    expect(watcher.knowledge.differences()).toEqual([])
    return { ...watcher, agenda: createAgenda(watcher.knowledge) }
  }

  it('whose entry is the right one is told whose word it rests on', () => {
    const { plan } = begin()
    const { deltas } = reconciliationOf(plan, [0])
    const [frozenHash, seizedHash] = [lockEntryHash(entryOf('FROZEN', freeze)), lockEntryHash(seized)]
    expect(deltas).toMatchObject([[{ from: frozenHash, to: seized, guard }], [{ from: seizedHash, to: seized, guard }]])
  })

  it('keeps the word of an order that made its state and has to wait now', () => {
    const { watcher } = begin()
    const again = order(fatf, 'FREEZE', 9n)
    watcher.show(0, seized)
    // it comes to B as if nothing stood there, before the certificate
    watcher.show(1, entryOf('FROZEN', again), again)
    const plan = watcher.planNow(1n)
    expect(assetOf(plan)).toMatchObject({ to: seized, pending: [again.fact.key.digest] })
    const [here, there] = reconciliationOf(plan, [0]).deltas
    expect(there).toMatchObject([{ from: lockEntryHash(entryOf('FROZEN', again)), below: again.fact.key.digest }])
    expect((here ?? []).every(({ below }) => below.every((byte) => byte === 0))).toBe(true)
  })

  it('is told though all entries are equal, until it says that it was', () => {
    const { agenda, planNow, decide, taken, show } = escalated()
    expect(agenda.unsettled()).toEqual([asset])
    const plan = planNow(0n)
    expect(assetOf(plan)).toMatchObject({ to: seized, guard: guardBy(fatf), contested: [], pending: [] })
    decide(plan)
    const id = digestOfValue({ plan, accepted: [0] })
    taken[0] = [{ id, segments: [0] }]
    show(0, seized)
    // to the other one it is on its way
    expect(agenda.unsettled()).toEqual([])
    // it came, but found another entry
    taken[1] = [{ id, segments: [] }]
    show(1, seized)
    expect(agenda.unsettled()).toEqual([asset])
    taken[1] = [{ id, segments: [0] }]
    show(1, seized)
    expect(agenda.unsettled()).toEqual([])
  })

  it('need not be told what one authority alone did, nor what is lifted or ended; but it is decided that it stands', () => {
    const { knowledge, show, planNow, decide } = createWatcher()
    const agenda = createAgenda(knowledge)
    const [first, second] = [order(sec, 'FREEZE', 5n), order(sec, 'SEIZE', 6n)]
    for (const domain of [0, 1]) show(domain, entryOf('FROZEN', first), first)
    expect(agenda.unsettled()).toEqual([])
    for (const domain of [0, 1]) show(domain, entryOf('SEIZED', second), second)
    expect([agenda.unsettled(), reconciliationOf(planNow(0n), [0]).deltas]).toEqual([[asset], [[], []]])
    const high = order(fatf, 'RELEASE', 7n)
    for (const domain of [0, 1]) show(domain, entryOf('ACTIVE', high), high)
    // that this stands is decided, and nobody is told
    expect(agenda.unsettled()).toEqual([asset])
    const plan = planNow(0n)
    expect([assetOf(plan).to, reconciliationOf(plan, [0]).deltas]).toEqual([entryOf('ACTIVE', high), [[], []]])
    decide(plan)
    expect(agenda.unsettled()).toEqual([])
    const end = order(fatf, 'CONFISCATE', 8n)
    for (const domain of [0, 1]) show(domain, entryOf('TERMINATED', end), end)
    expect(agenda.unsettled()).toEqual([])
  })

  it('that differs is no matter of this: it is decided as a difference', () => {
    const { agenda, show } = escalated()
    show(1, lifted, release)
    expect(agenda.unsettled()).toEqual([])
  })

  it('is told of the word of one who was appointed anew below it', () => {
    const { knowledge, show, planNow } = createWatcher()
    const agenda = createAgenda(knowledge)
    const [before, after] = [order({ ...sec, rank: 3 }, 'FREEZE', 5n), order({ ...sec, rank: 1 }, 'SEIZE', 6n)]
    show(0, entryOf('FROZEN', before), before)
    for (const domain of [0, 1]) show(domain, entryOf('SEIZED', after), after)
    expect(agenda.unsettled()).toEqual([asset])
    expect(assetOf(planNow(0n)).guard).toEqual(guardBy({ ...sec, rank: 3 }))
  })

  it('that is not reached keeps no other from being told more', () => {
    const { agenda, planNow, decide, taken, show } = escalated()
    const plan = planNow(0n)
    decide(plan)
    taken[0] = [{ id: digestOfValue({ plan, accepted: [0] }), segments: [0] }]
    show(0, seized)
    expect(agenda.unsettled()).toEqual([])
    const ofac: Mandate = { id: hashWords(0x0facn), rank: 3, jurisdiction: 'US' }
    const [lift, more, again] = [order(fatf, 'RELEASE', 8n), order(ofac, 'FREEZE', 9n), order(sec, 'SEIZE', 10n)]
    for (const domain of [0, 1]) show(domain, entryOf('ACTIVE', lift), lift)
    show(0, entryOf('FROZEN', more), more)
    for (const domain of [0, 1]) show(domain, entryOf('SEIZED', again), again)
    expect(agenda.unsettled()).toEqual([asset])
    expect(assetOf(planNow(1n))).toMatchObject({ to: entryOf('SEIZED', again), guard: guardBy(ofac) })
  })
})
