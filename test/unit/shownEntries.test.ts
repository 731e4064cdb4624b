/** What all domains show alike stands, whatever ranks would make of its history, and can be lifted by somebody (docs/reconciliation.md §3). */
import { type Bytes, bytesToHex, equalBytes, hashWords } from '@syncline/primitives'
import {
  type AuthorityRank,
  createKnowledge,
  createReconcileValidator,
  type DecidedValue,
  defaultPriorityPolicy,
  endNow,
  judgePlan,
  type Mandate,
  makePlan,
  type OrderAction,
  type OrderSighting,
  type Plan,
  type PlanVerdict,
  reconciliationOf,
  settle,
  twoThirds,
} from '@syncline/protocol'
import { describe, expect, it } from 'vitest'
import { createSimDomain, type SimDomain, showBase } from '../reconcile/domain.js'
import { chainTag, endorseAs, signerOf } from '../reconcile/keys.js'
import { runScene } from '../reconcile/run.js'
import { drawScene, type Submission } from '../reconcile/scene.js'

const domainIds = [901n, 902n, 903n]
const asset = hashWords(0xa55e7n)
const nobody: Bytes = new Uint8Array(32)
const authority = (name: bigint, rank: AuthorityRank, jurisdiction: string): Mandate => ({
  ...{ id: hashWords(0xa47n, name), rank, jurisdiction },
})
const sec = authority(1n, 2, 'US')
const fatf = authority(2n, 3, 'INT')
const ofac = authority(3n, 3, 'US')
const eba = authority(4n, 3, 'EU')

let nonce = 0n
function order(mandate: Mandate, action: OrderAction, lamport: bigint, isCertified = true): OrderSighting {
  nonce++
  const key = { digest: hashWords(0x0de2n, nonce), action, rank: mandate.rank, isHome: true, lamport }
  const fact = { key: { ...key, authority: mandate.id }, nonce, mandate, isCertified }
  return { asset, fact, seen: nobody, bundle: undefined, outcome: 'OPEN', at: 0n }
}
const digestOf = ({ fact }: OrderSighting): Bytes => fact.key.digest

/** Three domains, and one seat that sees all and whose plans are decided. */
function createWorld() {
  const signer = signerOf(0)
  const domains = domainIds.map((id) => createSimDomain(id, 'direct', { members: 1, needed: 1, signer }))
  const create = () =>
    createKnowledge({
      ...{ chainTag, domainIds, lockPolicy: 'direct', priority: defaultPriorityPolicy, caseSeconds: 20n },
      ...{ defaultVerdict: 'REJECT', clockTolerance: 10n, lagPatience: 6n, isVerdictSigned: () => true },
    })
  const knowledge = create()
  const cursors = domains.map(() => -1)
  const look = (): void => {
    for (const [i, domain] of domains.entries()) {
      const seen = domain.observe(cursors[i]!, domain.height())
      if (seen === undefined) continue
      cursors[i] = domain.height()
      expect(knowledge.observe(seen).ok).toBe(true)
    }
  }
  let height = 0n
  return {
    domains,
    knowledge,
    look,
    /** To all domains, one order after another. */
    give(...orders: readonly OrderSighting[]): void {
      for (const one of orders) for (const domain of domains) domain.take(one)
      look()
    },
    end: () => {
      const { base, contested, pending } = endNow(knowledge, asset)
      return { shown: showBase(base), guard: base.guard, contested, pending }
    },
    plan: (verdicts: readonly PlanVerdict[] = []): Plan | undefined =>
      makePlan(knowledge, { height, previous: nobody, at: 100n, targets: [asset], verdicts }).plan,
    /** Another seat, that saw the same at once, votes for it. */
    decide(plan: Plan): DecidedValue {
      const other = create()
      for (const domain of domains) expect(other.observe(domain.observe(-1, domain.height())!).ok).toBe(true)
      if (height === 0n) expect(judgePlan(other, plan, 100n).map(({ vote }) => vote)).toEqual(['yes'])
      height++
      const value = { plan, accepted: [0], vectors: [] }
      knowledge.decide(value, settle(knowledge, plan, [0]))
      const { reconciliation } = reconciliationOf(plan, [0])
      return { height, value, endorsements: [{ voter: 0, signature: endorseAs(0, reconciliation) }] }
    },
    deliver(decided: DecidedValue, to: readonly SimDomain[] = domains): void {
      for (const domain of to) expect(domain.deliver(decided)).toBe(true)
      look()
    },
  }
}
const by = (state: string, made: OrderSighting): string => `${state} - ${bytesToHex(digestOf(made)).slice(0, 10)}`
const all = (world: ReturnType<typeof createWorld>): ReadonlySet<string> =>
  new Set(world.domains.map((domain) => showBase(domain.baseOf(asset))))

/** Two of rank 3 under two laws, and nobody above them: neither lifts what stands on all domains. */
function stuck() {
  const freeze = order(ofac, 'FREEZE', 10n)
  const lifts = [order(ofac, 'UNFREEZE', 25n), order(ofac, 'UNFREEZE', 40n), order(eba, 'UNFREEZE', 41n)]
  const orders = [order(eba, 'RESTRICT', 20n), freeze, order(eba, 'UNRESTRICT', 30n), ...lifts]
  return { freeze, lifts, orders }
}

describe('where all domains refuse a release', () => {
  it('people are asked, though ranks alone would have lifted the state', () => {
    const { freeze, lifts, orders } = stuck()
    const world = createWorld()
    world.give(...orders)
    expect(all(world)).toEqual(new Set([by('FROZEN', freeze)]))
    const { shown, guard, contested, pending } = world.end()
    expect([shown, guard, pending]).toEqual([
      by('FROZEN', freeze),
      { authority: eba.id, rank: 3, jurisdiction: 'EU' },
      [],
    ])
    expect(new Set(contested.map(bytesToHex))).toEqual(new Set(lifts.map((one) => bytesToHex(digestOf(one)))))
    world.deliver(world.decide(world.plan()!))
    expect(world.knowledge.openCases().map(({ standing }) => standing)).toEqual(lifts.map(() => digestOf(freeze)))
    // an arbiter lets one of them
    const { caseId } = world.knowledge.caseOf(digestOf(lifts[1]!))!
    const grounds = hashWords(1n)
    const verdict = { caseId, order: digestOf(lifts[1]!), verdict: 'ADMIT' as const, arbiter: nobody, grounds }
    const plan = world.plan([{ ...verdict, signature: nobody }])!
    const decided = world.decide(plan)
    // while that is on its way, what all show is not the last word
    world.look()
    expect(world.end().shown).toBe(by('ACTIVE', lifts[1]!))
    world.deliver(decided, world.domains.slice(0, 1))
    expect(world.end().shown).toBe(by('ACTIVE', lifts[1]!))
    world.deliver(decided)
    expect(all(world)).toEqual(new Set([by('ACTIVE', lifts[1]!)]))
    expect(world.end().contested).toHaveLength(2)
  })

  it('they are by seven validators, two of them traitors, over lossy links', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const submissions = stuck().orders.flatMap((sighting, i) =>
        domainIds.map((_, domain): Submission => ({ at: 100 * i, domain, sighting })),
      )
      const treason = new Map([[1, 'equivocate'] as const, [4, 'lie'] as const])
      const report = runScene(
        drawScene(seed, { ...{ submissions, domainIds, treason, lockPolicy: 'direct' }, isBurst: seed % 2 === 0 }),
      )
      expect(report.failure, `seed ${seed}`).toBeUndefined()
      expect(report.cases, `seed ${seed}`).toBeGreaterThan(0)
    }
  })
})

describe('a seat with whom nobody agrees', () => {
  /** Of four seats the only one that speaks, for some hours. */
  function wait(hours: number, ...orders: readonly (readonly [OrderSighting, readonly number[]])[]): number {
    const rules = {
      ...{ chainTag, domainIds, lockPolicy: 'direct' as const, priority: defaultPriorityPolicy, caseSeconds: 20n },
      ...{ defaultVerdict: 'REJECT' as const, clockTolerance: 10n, lagPatience: 6n, isVerdictSigned: () => false },
    }
    const timing = { view: 1_500, longestView: 24_000, resend: 5_000, vectors: 120 }
    const converge = { locks: false, tries: 8, backOff: 400, longest: 4_000 }
    const validator = createReconcileValidator(
      { ...{ members: 4, seat: 0, threshold: twoThirds }, rules, timing, converge },
      signerOf(0),
    )
    const domains = domainIds.map((id) => createSimDomain(id, 'direct', { members: 4, needed: 3, signer: signerOf(0) }))
    for (const [one, to] of orders) for (const at of to) domains[at]!.take(one)
    for (const domain of domains)
      validator.on({ kind: 'observed', observation: domain.observe(-1, domain.height())!, now: 0 })
    for (let now = 0; now < hours * 3_600_000; now += 1_000) validator.on({ kind: 'tick', now })
    expect(validator.status().undecided).toBe(1)
    return validator.status().view
  }
  const everywhere = [0, 1, 2]

  it('goes no further alone than each leader had his turn, and then more and more slowly', () => {
    const orders = () =>
      [
        [order(sec, 'FREEZE', 1n), everywhere],
        [order(sec, 'UNFREEZE', 2n), everywhere],
      ] as const
    const [soon, late] = [wait(0.05, ...orders()), wait(12, ...orders())]
    expect(soon).toBeGreaterThanOrEqual(4)
    expect(late).toBeGreaterThan(soon)
    expect(late).toBeLessThan(16)
  })

  it('goes on where domains differ', () => {
    expect(wait(1, [order(sec, 'FREEZE', 1n), [0, 2]], [order(fatf, 'SEIZE', 2n), [1]])).toBeGreaterThan(100)
  })
})

describe('what all domains show alike', () => {
  it('is not lifted by what was asked of another order before, nor are people asked about that', () => {
    const world = createWorld()
    const [freeze, before] = [order(ofac, 'FREEZE', 1n), order(eba, 'UNFREEZE', 5n)]
    const [own, lift] = [order(eba, 'FREEZE', 3n), order(ofac, 'UNFREEZE', 6n)]
    world.give(freeze, own, before, lift)
    expect(world.end()).toMatchObject({ shown: by('FROZEN', own), contested: [], pending: [] })
    const plan = world.plan()!
    expect(plan.segments[0]!.assets[0]!.orders).toHaveLength(4)
    world.deliver(world.decide(plan))
    expect([all(world), world.knowledge.openCases()]).toEqual([new Set([by('FROZEN', own)]), []])
  })

  it('stands: what was lifted everywhere does not come back when they differ later', () => {
    const world = createWorld()
    const [freeze, lift] = [order(sec, 'FREEZE', 1n), order(fatf, 'UNFREEZE', 2n)]
    world.give(freeze, lift)
    expect(world.end()).toMatchObject({ shown: by('ACTIVE', lift), pending: [] })
    const decided = world.decide(world.plan()!)
    // nobody has to be told
    expect(reconciliationOf(decided.value.plan, [0]).deltas.flat()).toEqual([])
    expect(world.plan()).toBeUndefined()
    const [here, there] = [order(sec, 'RESTRICT', 3n), order(fatf, 'RESTRICT', 4n)]
    world.domains[0]!.take(here)
    world.domains[1]!.take(there)
    world.look()
    expect(world.end()).toMatchObject({ shown: by('RESTRICTED', there), pending: [digestOf(here)] })
  })

  it('rests on all that it rests on anywhere, and domains are told so', () => {
    const world = createWorld()
    const seize = [order(sec, 'SEIZE', 1n), order(sec, 'RELEASE', 2n), order(sec, 'SEIZE', 4n)] as const
    world.give(seize[0], seize[1])
    const freeze = order(fatf, 'FREEZE', 3n)
    world.domains[0]!.take(freeze)
    world.give(seize[2])
    expect(all(world)).toEqual(new Set([by('SEIZED', seize[2])]))
    expect(world.end()).toMatchObject({ shown: by('SEIZED', seize[2]), guard: { authority: fatf.id, rank: 3 } })
    world.deliver(world.decide(world.plan()!))
    world.domains[1]!.take(order(sec, 'RELEASE', 5n))
    expect(all(world)).toEqual(new Set([by('SEIZED', seize[2])]))
    world.give(order(fatf, 'RELEASE', 6n))
    expect([...all(world)].every((shown) => shown.startsWith('ACTIVE'))).toBe(true)
  })

  it('rests on what one domain keeps, though play lifts it and only the entry is alike', () => {
    const world = createWorld()
    const [freeze, seize, lift] = [order(fatf, 'FREEZE', 3n), order(sec, 'SEIZE', 4n), order(fatf, 'UNFREEZE', 5n)]
    world.domains[0]!.take(freeze)
    world.give(seize)
    world.domains[0]!.take(lift)
    world.look()
    expect(all(world)).toEqual(new Set([by('SEIZED', seize)]))
    expect(endNow(world.knowledge, asset)).toMatchObject({ isShown: false, base: { guard: { authority: fatf.id } } })
    world.deliver(world.decide(world.plan()!))
    world.give(order(sec, 'RELEASE', 6n))
    expect(all(world)).toEqual(new Set([by('SEIZED', seize)]))
  })

  it('rests on what one domain keeps besides the word of an order that waits, also where that was decided before', () => {
    const word = { authority: fatf.id, rank: 3, jurisdiction: 'INT' }
    const below = createWorld()
    for (const one of [order(fatf, 'RESTRICT', 1n), order(sec, 'FREEZE', 4n)]) below.domains[0]!.take(one)
    below.give(order(sec, 'SEIZE', 3n))
    below.domains[0]!.take(order(fatf, 'UNRESTRICT', 5n))
    below.look()
    expect(below.end()).toMatchObject({ guard: word })
    // lifted long ago, it keeps nothing, though it waits
    const lifted = createWorld()
    const [own, lift] = [order(sec, 'FREEZE', 4n), order(sec, 'UNFREEZE', 2n)]
    for (const one of [own, lift, order(fatf, 'FREEZE', 1n)]) lifted.domains[0]!.take(one)
    lifted.give(order(sec, 'SEIZE', 3n))
    lifted.domains[0]!.take(order(fatf, 'UNFREEZE', 5n))
    lifted.look()
    expect(lifted.end()).toMatchObject({ guard: word })
    // a hold that was let go of lifts nothing
    const held = createWorld()
    const hold = [order(sec, 'CONFISCATE', 1n, false), order(sec, 'RECOVER', 2n)]
    for (const one of [order(fatf, 'RESTRICT', 3n), ...hold, order(sec, 'FREEZE', 8n)]) held.domains[0]!.take(one)
    held.give(order(sec, 'SEIZE', 7n))
    held.domains[0]!.take(order(fatf, 'UNRESTRICT', 9n))
    held.look()
    expect(held.end()).toMatchObject({ guard: word })
    // ranks had it lifted by what came before it, and the order that waits was on it
    const decided = createWorld()
    decided.give(order(ofac, 'RECOVER', 4n), order(ofac, 'RESTRICT', 4n), order(sec, 'FREEZE', 8n))
    decided.domains[2]!.take(order(sec, 'SEIZE', 6n))
    decided.look()
    for (let plan = decided.plan(), plans = 0; plan !== undefined; plan = decided.plan(), plans++) {
      expect(plans).toBeLessThan(3)
      decided.deliver(decided.decide(plan))
    }
    decided.domains[0]!.take(order(sec, 'RELEASE', 10n))
    expect([...all(decided)]).toEqual([expect.stringMatching(/^SEIZED/)])
  })

  it('does not rest on what was lifted, though other words are found again', () => {
    const world = createWorld()
    for (const one of [order(fatf, 'FREEZE', 1n), order(fatf, 'UNFREEZE', 2n), order(sec, 'FREEZE', 8n)])
      world.domains[0]!.take(one)
    world.give(order(sec, 'SEIZE', 7n))
    expect(world.end()).toMatchObject({ guard: undefined, pending: [expect.anything()] })
    // by a certificate: the domain took no reversal, and does not know whose word it was told
    const told = createWorld()
    told.give(order(fatf, 'FREEZE', 1n))
    for (const one of [order(fatf, 'UNFREEZE', 2n), order(sec, 'RESTRICT', 3n)]) told.domains[1]!.take(one)
    told.look()
    told.deliver(told.decide(told.plan()!))
    const own = order(sec, 'FREEZE', 4n)
    told.give(own)
    expect(told.domains.map((domain) => domain.baseOf(asset).guard)).toContain('unknown')
    expect(told.end()).toMatchObject({ shown: by('FROZEN', own), guard: { rank: 2, authority: sec.id } })
  })

  it('says no more than play does where a domain keeps the word of what waits alone', () => {
    const kept = createWorld()
    const [own, over] = [order(ofac, 'FREEZE', 5n), order(fatf, 'SEIZE', 4n)]
    kept.domains[0]!.take(own)
    kept.give(over)
    const { guard, pending } = kept.end()
    expect([guard, pending]).toEqual([undefined, [digestOf(own)]])
    expect(kept.domains[0]!.baseOf(asset).guard).toMatchObject({ authority: ofac.id })
  })

  it('keeps what a domain has still to try, and a reversal that has not come to all', () => {
    const world = createWorld()
    const seize = order(sec, 'SEIZE', 4n)
    const [restrict, late] = [order(sec, 'RESTRICT', 5n), order(sec, 'UNFREEZE', 9n)]
    world.give(order(sec, 'SEIZE', 1n), order(sec, 'RELEASE', 2n), order(fatf, 'FREEZE', 3n), seize)
    world.domains[2]!.take(restrict)
    world.domains[2]!.take(late)
    world.look()
    const kept = [digestOf(restrict), digestOf(late)]
    const sorted = (list: readonly Bytes[]) => list.map(bytesToHex).sort()
    const { shown, pending } = world.end()
    expect([shown, sorted(pending)]).toEqual([by('SEIZED', seize), sorted(kept)])
    world.decide(world.plan()!)
    expect(sorted(world.knowledge.openOrders(asset).map(({ key }) => key.digest))).toEqual(sorted(kept))
    // there is nothing to say a second time
    expect(world.plan()).toBeUndefined()
  })

  it('stands while people are asked, and when what waits has fallen everywhere', () => {
    const world = createWorld()
    world.give(...stuck().orders)
    world.deliver(world.decide(world.plan()!))
    const [own, freeze, lift] = [order(ofac, 'UNFREEZE', 50n), order(sec, 'FREEZE', 51n), order(fatf, 'UNFREEZE', 52n)]
    world.give(own)
    const asked = world.knowledge.openCases().length
    expect([asked, all(world).size]).toEqual([3, 1])
    // the authority that made it has another word in it: a case of its own
    world.deliver(world.decide(world.plan()!))
    expect(world.knowledge.openCases()).toHaveLength(4)
    const fallen = createWorld()
    const void_ = order(sec, 'RESTRICT', 53n, false)
    fallen.give(freeze, lift)
    fallen.give({ ...void_, fact: { ...void_.fact, isDismissed: true } })
    expect(endNow(fallen.knowledge, asset)).toMatchObject({ isShown: true, base: { state: 'ACTIVE' }, pending: [] })
  })

  it('is said once more where a certificate came to who had gone on, so that it stands from then on', () => {
    const world = createWorld()
    const [freeze, lift] = [order(sec, 'FREEZE', 1n), order(sec, 'UNFREEZE', 2n)]
    for (const at of [0, 2]) for (const one of [freeze, lift]) world.domains[at]!.take(one)
    world.look()
    const decided = world.decide(world.plan()!)
    for (const one of [freeze, lift]) world.domains[1]!.take(one)
    world.deliver(decided)
    const again = world.plan()!
    expect(reconciliationOf(again, [0]).deltas.flat()).toEqual([])
    world.decide(again)
    expect(world.plan()).toBeUndefined()
    const last = order(fatf, 'UNFREEZE', 4n)
    world.give(order(sec, 'FREEZE', 3n), last)
    expect(world.end()).toMatchObject({ shown: by('ACTIVE', last), pending: [] })
  })

  it('is not lifted by a reversal of before that comes late to a domain', () => {
    const world = createWorld()
    const [early, freeze] = [order(ofac, 'UNFREEZE', 1n), order(ofac, 'FREEZE', 2n)]
    world.domains[0]!.take(early)
    world.give(freeze)
    expect(world.end()).toMatchObject({ shown: by('FROZEN', freeze), pending: [] })
    world.decide(world.plan()!)
    world.domains[1]!.take(early)
    world.look()
    expect(all(world).size).toBe(2)
    expect(world.end()).toMatchObject({ shown: by('FROZEN', freeze) })
  })

  it('is not the last word of an order that validators let wait, however it ended on a domain before', () => {
    const world = createWorld()
    const [restrict, seize] = [order(sec, 'RESTRICT', 5n), order(fatf, 'SEIZE', 6n)]
    world.domains[1]!.take(restrict)
    for (const domain of world.domains.slice(1)) domain.take(seize)
    world.look()
    const plan = world.plan()!
    const waits = plan.segments[0]!.assets[0]!.pending.some((one) => equalBytes(one, digestOf(restrict)))
    expect(waits).toBe(true)
    // nobody may say that it was looked at earlier or later than it was
    for (const [height, reason] of [
      [0n, 'ENTRY_MOVED'],
      [1_000n, 'BEHIND'],
    ] as const) {
      const bent = { ...plan, domains: plan.domains.map((one) => ({ ...one, height })) }
      expect(judgePlan(world.knowledge, bent, 100n)).toMatchObject([{ reason }])
    }
    world.deliver(world.decide(plan))
    expect(world.knowledge.outcomeOf(1, digestOf(restrict))?.outcome).toBe('OPEN')
    world.give(order(fatf, 'RELEASE', 8n))
    // one domain has applied it long ago and does not try it again: its word is kept all the same
    expect([...all(world)].some((shown) => shown.startsWith('ACTIVE'))).toBe(true)
    expect(world.end().shown).toBe(by('RESTRICTED', restrict))
  })

  it('is not judged by who has not seen yet what became of orders on a domain', () => {
    const world = createWorld()
    world.give(order(sec, 'UNFREEZE', 1n), order(sec, 'UNFREEZE', 2n))
    const plan = world.plan()!
    const late = createKnowledge(world.knowledge.rules)
    for (const [i, domain] of world.domains.entries())
      expect(late.observe(domain.observe(-1, i === 2 ? 1 : domain.height())!).ok).toBe(true)
    expect(judgePlan(late, plan, 100n)).toEqual([{ vote: 'abstain', reason: 'BEHIND' }])
    expect(late.observe(world.domains[2]!.observe(1, world.domains[2]!.height())!).ok).toBe(true)
    expect(judgePlan(late, plan, 100n)).toEqual([{ vote: 'yes', reason: 'SAME' }])
  })

  it('says nothing while something is held or has ended, and where an order fell on some of them only', () => {
    const held = createWorld()
    const end = order(ofac, 'CONFISCATE', 3n, false)
    held.give(order(sec, 'FREEZE', 1n), order(fatf, 'UNFREEZE', 2n), end)
    expect(endNow(held.knowledge, asset).isShown).toBe(false)
    const ended = createWorld()
    ended.give(order(sec, 'FREEZE', 1n), order(ofac, 'CONFISCATE', 2n))
    expect(endNow(ended.knowledge, asset)).toMatchObject({ isShown: false, base: { state: 'TERMINATED' } })
    const fallen = createWorld()
    const [freeze, lift] = [order(sec, 'FREEZE', 1n), order(fatf, 'UNFREEZE', 2n)]
    for (const domain of fallen.domains.slice(1)) domain.take(freeze)
    fallen.domains[0]!.take({ ...freeze, fact: { ...freeze.fact, isDismissed: true } })
    fallen.give(lift)
    expect(endNow(fallen.knowledge, asset).isShown).toBe(false)
  })
})
