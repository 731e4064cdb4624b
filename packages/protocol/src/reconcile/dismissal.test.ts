/** What a domain dismisses because its own ground was false: when the order falls for all, and when it comes back. */
import { type Bytes, hashWords } from '@syncline/primitives'
import { emptyTree } from '@syncline/trees'
import { describe, expect, it } from 'vitest'
import type { OrderAction } from '../generated/locks.js'
import { defaultPriorityPolicy } from '../order/priority.js'
import { type Judgement, judgePlan } from './judging.js'
import { createKnowledge, type Knowledge } from './knowledge.js'
import type { OrderSighting } from './observation.js'
import type { Plan } from './plan.js'
import { makePlan, settle } from './planning.js'
import { absentEntry, type LockEntry, lockEntryHash, lockEntryOf } from './reconciliation.js'

const domainIds = [901n, 902n, 903n]
const asset = hashWords(0xa55e7n)
const nobody: Bytes = new Uint8Array(32)
const fatf = { id: hashWords(0xfa7fn), rank: 3 as const, jurisdiction: 'INT' }

type Ground = { readonly isCertified?: boolean; readonly isDismissed?: boolean }
function sighting(
  action: OrderAction,
  nonce: bigint,
  { isCertified = false, isDismissed }: Ground = {},
): OrderSighting {
  const digest = hashWords(0x0de2n, nonce)
  const key = { digest, action, rank: 3, isHome: true, lamport: 5n, authority: fatf.id } as const
  const fact = { key, nonce, mandate: fatf, isCertified, ...(isDismissed === undefined ? {} : { isDismissed }) }
  return { asset, fact, seen: nobody, bundle: undefined, outcome: 'APPLIED', at: 1n }
}
const confiscate = (ground?: Ground): OrderSighting => sighting('CONFISCATE', 1n, ground)
const { digest } = confiscate().fact.key
const held: LockEntry = lockEntryOf({ state: 'ACTIVE', held: 'CONFISCATE', order: digest })
const ended: LockEntry = lockEntryOf({ state: 'TERMINATED', held: undefined, order: digest })

/** A validator, and what its nodes show it next. */
function createWatcher(lockPolicy: 'direct' | 'strict' = 'direct') {
  const knowledge = createKnowledge({
    chainTag: hashWords(1n),
    domainIds,
    lockPolicy,
    priority: defaultPriorityPolicy,
    caseSeconds: 20n,
    defaultVerdict: 'REJECT',
    clockTolerance: 10n,
    lagPatience: 6n,
    isVerdictSigned: () => false,
  })
  const trees = domainIds.map(() => emptyTree())
  const heights = domainIds.map(() => 0n)
  const show = (domain: number, entry?: LockEntry, ...orders: readonly OrderSighting[]): void => {
    const value = entry === undefined ? undefined : lockEntryHash(entry)
    if (value !== undefined) trees[domain] = trees[domain]!.update([{ key: asset, value }])
    const seen = knowledge.observe({
      domainId: domainIds[domain]!,
      height: ++heights[domain]!,
      root: trees[domain]!.root(),
      changes: entry === undefined ? [] : [{ asset, entry, guard: undefined }],
      orders,
      applied: [],
    })
    if (!seen.ok) throw new Error(seen.code)
  }
  return { knowledge, show }
}
type Watcher = ReturnType<typeof createWatcher>

const planOf = ({ knowledge }: Watcher, height = 0n): Plan => {
  const { plan } = makePlan(knowledge, { height, previous: nobody, at: 100n, targets: [asset], verdicts: [] })
  if (plan === undefined) throw new Error('there is something to decide')
  return plan
}
const judge = (knowledge: Knowledge, plan: Plan): readonly Judgement[] => judgePlan(knowledge, plan, 100n)
const yes = [{ vote: 'yes', reason: 'SAME' }]
const decide = ({ knowledge }: Watcher, plan: Plan): void =>
  knowledge.decide({ plan, accepted: [0], vectors: [] }, settle(knowledge, plan, [0]))

/** All three see that A and B took CONFISCATE, which is held, and C did not. */
function begin(): readonly Watcher[] {
  const watchers = [createWatcher(), createWatcher()]
  for (const { show } of watchers) {
    show(0, held, confiscate())
    show(1, held, confiscate())
    show(2)
  }
  return watchers
}
const endsAs = (plan: Plan): LockEntry => plan.segments[0]!.assets[0]!.to

describe('an order that a domain dismisses', () => {
  it('stays as long as another domain that took it stands by it', () => {
    const [one, other] = begin() as [Watcher, Watcher]
    for (const { show } of [one, other]) show(0, absentEntry, confiscate({ isDismissed: true }))
    const plan = planOf(one)
    expect(endsAs(plan)).toEqual(held)
    expect(judge(other.knowledge, plan)).toEqual(yes)
  })

  it('falls everywhere when all that took it say so, also where only a reconciliation brought it', () => {
    const watchers = begin()
    const first = planOf(watchers[0]!)
    expect(endsAs(first)).toEqual(held)
    for (const watcher of watchers) {
      decide(watcher, first)
      watcher.show(2, held)
      for (const domain of [0, 1]) watcher.show(domain, absentEntry, confiscate({ isDismissed: true }))
    }
    const [one, other] = watchers as [Watcher, Watcher]
    const plan = planOf(one, 1n)
    expect(endsAs(plan)).toEqual(absentEntry)
    expect(plan.segments[0]!.assets[0]!.orders).toEqual([{ order: digest, isCertified: false, isDismissed: true }])
    expect(judge(other.knowledge, plan)).toEqual(yes)
    // a plan that takes it for certified instead is another one
    const bent = structuredClone(plan) as Plan
    Object.assign(bent.segments[0]!.assets[0]!, { to: ended })
    expect(judge(other.knowledge, bent)).toEqual([{ vote: 'no', reason: 'OTHER_OUTCOME' }])
    for (const watcher of watchers) {
      decide(watcher, plan)
      watcher.show(2, absentEntry)
    }
    expect(one.knowledge.differences()).toEqual([])
    expect(one.knowledge.baseOf(asset).base).toEqual({ state: 'ACTIVE', held: undefined, order: undefined })
  })

  it('comes back when a domain takes it after it fell', () => {
    const watchers = begin()
    for (const watcher of watchers) {
      for (const domain of [0, 1]) watcher.show(domain, absentEntry, confiscate({ isDismissed: true }))
      const freeze = sighting('FREEZE', 2n)
      watcher.show(2, lockEntryOf({ state: 'FROZEN', held: undefined, order: freeze.fact.key.digest }), freeze)
      const plan = planOf(watcher)
      expect(endsAs(plan).order).toEqual(freeze.fact.key.digest)
      decide(watcher, plan)
      expect(watcher.knowledge.openOrders(asset)).toEqual([])
      for (const domain of [0, 1]) watcher.show(domain, endsAs(plan))
      watcher.show(2, { ...endsAs(plan), held: held.held, order: digest }, confiscate())
    }
    const [one, other] = watchers as [Watcher, Watcher]
    const plan = planOf(one, 1n)
    expect(endsAs(plan)).toMatchObject({ state: 2, held: held.held, order: digest })
    expect(judge(other.knowledge, plan)).toEqual(yes)
  })

  it('is dismissed no more where a certificate let it stand again', () => {
    const { knowledge, show } = createWatcher()
    const order = (ground: Ground) => sighting('SEIZE', 4n, ground)
    const { digest: name } = order({}).fact.key
    show(0, absentEntry, order({ isDismissed: true }))
    show(1)
    show(2)
    expect(knowledge.basisOf(name)).toEqual({ isCertified: false, isDismissed: true })
    show(0, lockEntryOf({ state: 'SEIZED', held: undefined, order: name }), order({ isDismissed: false }))
    expect(knowledge.basisOf(name)).toEqual({ isCertified: false, isDismissed: false })
  })

  it('has effect all the same once another domain certified it', () => {
    const [one, other] = begin() as [Watcher, Watcher]
    for (const { show } of [one, other]) {
      show(0, absentEntry, confiscate({ isDismissed: true }))
      show(1, ended, confiscate({ isCertified: true }))
    }
    expect(one.knowledge.basisOf(digest)).toEqual({ isCertified: true, isDismissed: false })
    const plan = planOf(one)
    expect(endsAs(plan)).toEqual(ended)
    expect(judge(other.knowledge, plan)).toEqual(yes)
  })

  it('has effect when it is certified after it was decided that it is held', () => {
    const watchers = begin()
    const first = planOf(watchers[0]!)
    for (const watcher of watchers) {
      decide(watcher, first)
      watcher.show(2, held)
      watcher.show(1, ended, confiscate({ isCertified: true }))
    }
    const plan = planOf(watchers[0]!, 1n)
    expect(endsAs(plan)).toEqual(ended)
    expect(judge(watchers[1]!.knowledge, plan)).toEqual(yes)
  })

  it('is waited for by who has not seen it, and not left out by who has', () => {
    // pending in strict: dismissing it changes no entry
    const [late, current] = [createWatcher('strict'), createWatcher('strict')]
    const restrict = sighting('RESTRICT', 3n)
    const entry = lockEntryOf({ state: 'RESTRICTED', held: undefined, order: restrict.fact.key.digest })
    for (const { show } of [late, current]) {
      show(0, undefined, confiscate())
      show(1)
      show(2, entry, restrict)
    }
    current.show(0, undefined, confiscate({ isDismissed: true }))
    expect(judge(late.knowledge, planOf(current))).toEqual([{ vote: 'abstain', reason: 'BEHIND' }])
    expect(judge(current.knowledge, planOf(late))).toEqual([{ vote: 'no', reason: 'OTHER_OUTCOME' }])
    late.show(0, undefined, confiscate({ isDismissed: true }))
    expect(judge(late.knowledge, planOf(current))).toEqual(yes)
  })
})
