/** What an arbiter decided of a case counts against the order that stood when he signed, and against no other one. */
import { type Bytes, bytesToHex, equalBytes, hashWords } from '@syncline/primitives'
import { emptyTree } from '@syncline/trees'
import { describe, expect, it } from 'vitest'
import type { OrderAction } from '../generated/locks.js'
import { defaultPriorityPolicy } from '../order/priority.js'
import { createAgenda } from './agenda.js'
import { isVerdictDue, judgePlan } from './judging.js'
import { createKnowledge, type Knowledge, type OpenCase } from './knowledge.js'
import { digestOfValue } from './messages.js'
import type { OrderSighting } from './observation.js'
import type { Plan, PlanVerdict } from './plan.js'
import { makePlan, settle } from './planning.js'
import { absentEntry, type LockEntry, lockEntryHash, lockEntryOf } from './reconciliation.js'

const domainIds = [901n, 902n]
const asset = hashWords(0xa55e7n)
const nobody: Bytes = new Uint8Array(32)
const arbiter = hashWords(0xa4bn)

function sighting(action: OrderAction, jurisdiction: string, lamport: bigint): OrderSighting {
  const id = hashWords(BigInt(jurisdiction.charCodeAt(0)))
  const digest = hashWords(id, lamport)
  const key = { digest, action, rank: 2, isHome: true, lamport, authority: id } as const
  const fact = { key, nonce: lamport, mandate: { id, rank: 2, jurisdiction }, isCertified: true } as const
  return { asset, fact, seen: nobody, bundle: undefined, outcome: 'APPLIED', at: 1n }
}
const nameOf = ({ fact }: OrderSighting): Bytes => fact.key.digest
const freeze = sighting('FREEZE', 'US', 1n)
// lifts a freeze and a seizure alike
const recovery = sighting('RECOVER', 'DE', 2n)
const seizure = sighting('SEIZE', 'FR', 3n)
const entryBy = (state: 'FROZEN' | 'SEIZED', order: OrderSighting): LockEntry =>
  lockEntryOf({ state, held: undefined, order: nameOf(order) })

/** A signature names the order that its case is against. */
const sign = (verdict: 'ADMIT' | 'REJECT', { caseId, order, standing }: OpenCase): PlanVerdict => ({
  ...{ caseId, order, verdict, arbiter, grounds: nobody, signature: standing ?? nobody },
})

function createWatcher() {
  const knowledge = createKnowledge({
    ...{ chainTag: hashWords(1n), domainIds, lockPolicy: 'direct', priority: defaultPriorityPolicy },
    ...{ caseSeconds: 20n, defaultVerdict: 'REJECT', clockTolerance: 10n, lagPatience: 6n },
    isVerdictSigned: ({ signature }, { standing }) => equalBytes(signature, standing ?? nobody),
  })
  const heights = domainIds.map(() => 0n)
  const applied: { id: Bytes; segments: number[] }[] = []
  const show = (domain: number, entry: LockEntry, ...orders: readonly OrderSighting[]): void => {
    const root = emptyTree()
      .update([{ key: asset, value: lockEntryHash(entry) }])
      .root()
    const height = ++heights[domain]!
    const changes = [{ asset, entry, guard: undefined }]
    const seen = knowledge.observe({ domainId: domainIds[domain]!, height, root, changes, orders, applied })
    if (!seen.ok) throw new Error(seen.code)
  }
  return { knowledge, show, applied }
}
const planOf = (knowledge: Knowledge, at: bigint, verdicts: readonly PlanVerdict[] = []): Plan | undefined =>
  makePlan(knowledge, { height: at, previous: nobody, at, targets: [asset], verdicts }).plan

/** Two validators that judge each plan alike, with a case of the recovery against the freeze that both domains have. */
function begin() {
  const watchers = [createWatcher(), createWatcher()]
  const [{ knowledge }] = watchers as [ReturnType<typeof createWatcher>]
  const decide = (at: bigint, ...verdicts: readonly PlanVerdict[]): LockEntry => {
    const plan = planOf(knowledge, at, verdicts)!
    const value = { plan, accepted: [0], vectors: [] }
    for (const each of watchers) {
      expect(judgePlan(each.knowledge, plan, at)).toEqual([{ vote: 'yes', reason: 'SAME' }])
      each.knowledge.decide(value, settle(each.knowledge, plan, [0]))
      each.applied.push({ id: digestOfValue(value), segments: [0] })
    }
    const { to } = plan.segments[0]!.assets[0]!
    showAll(to)
    return to
  }
  const showAll = (entry: LockEntry, ...orders: readonly OrderSighting[]): void => {
    for (const { show } of watchers) for (const domain of domainIds.keys()) show(domain, entry, ...orders)
  }
  for (const { show } of watchers) {
    show(0, entryBy('FROZEN', freeze), freeze)
    show(1, absentEntry, recovery)
  }
  expect(decide(100n)).toEqual(entryBy('FROZEN', freeze))
  const openCase = (): OpenCase => knowledge.caseOf(nameOf(recovery))!
  expect(openCase()).toMatchObject({ standing: nameOf(freeze), deadline: 120n })
  return { knowledge, decide, showAll, openCase }
}

describe('a verdict', () => {
  it('is carried out against the order that it is about', () => {
    const { knowledge, decide, openCase } = begin()
    expect(decide(101n, sign('ADMIT', openCase())).state).toBe(0)
    expect(knowledge.openCases()).toEqual([])
  })

  for (const verdict of ['ADMIT', 'REJECT'] as const)
    it(`to ${verdict} lifts and keeps nothing where another order stands by then, and the case is opened anew`, () => {
      const { knowledge, decide, showAll, openCase } = begin()
      const first = openCase()
      // both domains took the same, so nothing differs
      showAll(entryBy('SEIZED', seizure), seizure)
      expect(decide(105n)).toEqual(entryBy('SEIZED', seizure))
      expect(openCase()).toMatchObject({ standing: nameOf(seizure), deadline: 125n, caseId: first.caseId })
      expect(isVerdictDue(knowledge, sign(verdict, first), 106n)).toBe(false)
      // neither did it lapse
      const lapsed = { ...sign('REJECT', first), arbiter: undefined }
      expect(isVerdictDue(knowledge, lapsed, first.deadline)).toBe(false)
      expect(createAgenda(knowledge).contested()).toEqual([])
      expect(planOf(knowledge, 106n)).toBeUndefined()
    })

  it('does not lift what comes to stand in the plan that would carry it out', () => {
    const { knowledge, decide, showAll, openCase } = begin()
    const told = sign('ADMIT', openCase())
    showAll(entryBy('SEIZED', seizure), seizure)
    expect(createAgenda(knowledge).contested().map(bytesToHex)).toEqual([bytesToHex(asset)])
    expect(isVerdictDue(knowledge, told, 105n)).toBe(true)
    expect(decide(105n, told)).toEqual(entryBy('SEIZED', seizure))
    expect(openCase()).toMatchObject({ standing: nameOf(seizure), deadline: 125n })
    expect(knowledge.decidedVerdict(nameOf(recovery), nameOf(seizure))).toBeUndefined()
    expect(isVerdictDue(knowledge, told, 106n)).toBe(false)
  })
})
