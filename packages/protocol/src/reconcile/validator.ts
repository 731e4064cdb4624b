/**
 * One validator of a reconciliation, as a state machine: what it hears, sees and when, and what it says and wants done (docs/reconciliation.md §4).
 * No clock, no network, no keys: the simulation and the node run this very code. Time is the caller's, in milliseconds; it may jump, never matter
 * for safety.
 *
 * Agreement is PBFT on one value a height: the plan with its accepted segments. A quorum prepares, a quorum commits in one view, and only then is the
 * contracts' message signed, so that no two of one height ever get a certificate, whatever f of the validators do.
 */
import { type Bytes, bytesToHex, equalBytes } from '@syncline/primitives'
import { createAgenda } from './agenda.js'
import { type Agreement, createAgreement } from './agreement.js'
import type { CaseDecision } from './case.js'
import { needsVote } from './classify.js'
import { applyConvergence, type Convergence, type ReportedEntry, startConvergence } from './converge.js'
import { createDivergenceBook, type DivergenceStage } from './divergence.js'
import { isVerdictDue } from './judging.js'
import { createKnowledge, type OpenCase } from './knowledge.js'
import { type DecidedValue, digestOfValue } from './messages.js'
import type { Observation } from './observation.js'
import { type Plan, type PlanVerdict, reconciliationOf } from './plan.js'
import { makePlan, type PlanTask, settle } from './planning.js'
import { lockEntryHash } from './reconciliation.js'
import type {
  Outgoing,
  ReconcileSigner,
  ReconcileValidator,
  ValidatorEffect,
  ValidatorOptions,
  ValidatorRecord,
} from './validatorPorts.js'
import { dotOf } from './version.js'

/** Decided values that are kept for others to catch up. */
export const mostDecidedKept = 1_024
/** Decided values that may be on their way to domains at a time; of more the oldest is left to the next reconciliation. */
const mostDeliveries = 64

/** Orders on their way to domains of which it is remembered when; of more, some are brought a little early. */
const mostRelayed = 65_536

const nothing: Bytes = new Uint8Array(0)

/** `isUrgent`: domains differ, or somebody decided a case. */
type Task = Pick<PlanTask, 'targets' | 'verdicts'> & { readonly isUrgent: boolean }

type Delivery = { readonly decided: DecidedValue; readonly id: Bytes; state: Convergence }

/** A validator, new or restarted from what it saved. Observations start from nothing in both cases. */
export function createReconcileValidator(
  options: ValidatorOptions,
  signer: ReconcileSigner,
  saved?: ValidatorRecord,
): ReconcileValidator {
  const { rules, converge } = options
  const knowledge = createKnowledge(rules)
  const agenda = createAgenda(knowledge)
  const book = createDivergenceBook()
  let decided: readonly DecidedValue[] = []
  const deliveries: Delivery[] = []
  /** When an order was last brought to a domain. */
  const relayed = new Map<string, number>()
  /** What arbiters said, each of a case as it was open then. */
  const verdicts = new Map<string, { readonly verdict: PlanVerdict; readonly open: OpenCase }>()
  let out: { messages: Outgoing[]; effects: ValidatorEffect[] } = { messages: [], effects: [] }
  let now = 0
  let unsaved: 'binding' | 'soon' | undefined
  /** Counts what may change the task. */
  let changes = 0
  /** Something was seen since domains were compared: what is seen together is compared once. */
  let isStale = false
  let known: { readonly key: string; readonly task: Task } | undefined
  /** Since when, and since which view, there is nothing to do but what is not urgent. */
  let quiet: { readonly since: number; readonly view: number } | undefined

  const seconds = (): bigint => BigInt(Math.floor(now / 1000))

  const agreement: Agreement = createAgreement(options, signer, {
    knowledge,
    seconds,
    plan: (height, previous) => {
      const task = taskNow()
      if (task.targets.length === 0) return undefined
      const { plan, forPeople } = makePlan(knowledge, { height, previous, at: seconds(), ...task })
      for (const asset of forPeople) out.effects.push({ kind: 'forPeople', asset, reason: 'TOO_LARGE' })
      return plan
    },
    isNeeded,
    voted: (plan) => setStages(assetsOf(plan), 'VOTING'),
    send: (to, message) => void out.messages.push({ to, message }),
    save(when) {
      if (unsaved !== 'binding') unsaved = when
    },
    tell: (evidence) => void out.effects.push({ kind: 'equivocation', evidence }),
    adopt,
    decidedAt,
  })

  function decidedAt(height: bigint): DecidedValue | undefined {
    return decided.find((one) => one.height === height)
  }

  const assetsOf = ({ segments }: Plan, only?: number): readonly Bytes[] =>
    segments.flatMap(({ assets }, i) => (only === undefined || i === only ? assets.map(({ asset }) => asset) : []))

  /** Where divergences are on their way. What is a case stays one until it is decided. */
  function setStages(assets: readonly Bytes[], stage: DivergenceStage): void {
    const cases = knowledge.openCases()
    for (const asset of assets) if (!cases.some((one) => equalBytes(one.asset, asset))) book.setStage(asset, stage)
  }

  /** Verdicts that a plan may carry out now: decided by an arbiter, or lapsed. */
  function dueVerdicts(): readonly PlanVerdict[] {
    return knowledge.openCases().flatMap((open) => {
      const { caseId, order, deadline } = open
      const signed = verdicts.get(bytesToHex(order))
      // opened anew, it is decided anew
      if (signed?.open === open) return [signed.verdict]
      if (seconds() < deadline) return []
      const lapsed = {
        caseId,
        order,
        verdict: rules.defaultVerdict,
        arbiter: undefined,
        grounds: nothing,
        signature: nothing,
      }
      return [lapsed]
    })
  }

  /** What a plan should be about; found again when something changed, or a second has passed. */
  function taskNow(): Task {
    const key = `${changes} ${seconds()}`
    if (known?.key === key) return known.task
    const verdicts = dueVerdicts()
    const urgent = knowledge.isComplete() ? urgentTargets(verdicts) : []
    const others = knowledge.isComplete() ? [...agenda.contested(), ...agenda.unsettled()] : []
    const task = { targets: [...urgent, ...others], verdicts, isUrgent: urgent.length > 0 }
    known = { key, task }
    return task
  }

  /** Voted differences that are not on their way already, and due verdicts. */
  function urgentTargets(due: readonly PlanVerdict[]): readonly Bytes[] {
    const onTheirWay = deliveries.flatMap(({ state, decided: { value } }) =>
      state.phase === 'ENDED'
        ? []
        : value.accepted.flatMap((i) => value.plan.segments[i]!.assets.map(({ asset }) => asset)),
    )
    const isOnItsWay = (asset: Bytes): boolean => onTheirWay.some((one) => equalBytes(one, asset))
    const differing = book.list().flatMap(({ asset, kind, since }) => {
      const isDue = seconds() >= since + (needsVote(kind) ? (rules.votePatience ?? 0n) : rules.lagPatience)
      return isDue && !isOnItsWay(asset) ? [asset] : []
    })
    const decidable = due.map(({ order }) => knowledge.caseOf(order)!.asset)
    return [...differing, ...decidable]
  }

  /**
   * Whether a leader that does nothing is to be replaced. Where domains agree that is not for ever: a seat that forgot what was decided would go on alone, to views
   * where nobody finds it when it is needed. Each seat leads once; then it is tried after a minute, two, four, …
   */
  function isNeeded(): boolean {
    const { targets, isUrgent } = taskNow()
    if (isUrgent || targets.length === 0) {
      quiet = undefined
      return isUrgent
    }
    const { view } = agreement.status()
    quiet ??= { since: now, view }
    const vain = view - quiet.view - options.members
    return vain < 0 || now - quiet.since >= 60_000 * 2 ** Math.min(vain, 20)
  }

  function adopt(value: DecidedValue): void {
    changes++
    quiet = undefined
    const { plan, accepted } = value.value
    const settled = settle(knowledge, plan, accepted)
    knowledge.decide(value.value, settled)
    decided = [...decided, value].slice(-mostDecidedKept)
    out.effects.push({ kind: 'decided', decided: value })
    setStages(assetsOf(plan), 'FOUND')
    setStages(
      settled.map(({ asset }) => asset),
      'CERTIFIED',
    )
    for (const { asset, contested } of settled)
      for (const { order } of contested) {
        const open = knowledge.caseOf(order)
        if (open === undefined) continue
        out.effects.push(
          { kind: 'hold', asset, until: open.deadline },
          { kind: 'forPeople', asset, reason: 'CONTESTED' },
        )
        book.setStage(asset, 'CASE', open.deadline)
      }
    const { deltas } = reconciliationOf(plan, accepted)
    const { state, effects } = startConvergence(deltas, now, converge)
    const delivery: Delivery = { decided: value, id: digestOfValue(value.value), state }
    deliveries.push(delivery)
    if (deliveries.length > mostDeliveries) deliveries.shift()
    carry(delivery, { state, effects })
    refresh()
  }

  function carry(delivery: Delivery, step: ReturnType<typeof startConvergence>): void {
    delivery.state = step.state
    const { decided: value, id } = delivery
    const { domainIds } = rules
    for (const effect of step.effects) {
      if (effect.kind === 'deliver')
        out.effects.push({
          kind: 'deliver',
          domainId: domainIds[effect.domain]!,
          decided: value,
          deltas: effect.deltas,
        })
      else if (effect.kind === 'deadLetter') {
        out.effects.push({ kind: 'deadLetter', domainId: domainIds[effect.domain]!, id, deltas: effect.deltas })
        setStages(
          effect.deltas.map(({ asset }) => asset),
          'GIVEN_UP',
        )
      } else if (effect.kind === 'ended') {
        out.effects.push({ kind: 'converged', id, outcomes: effect.outcomes })
        // to be found and voted on again
        for (const { segment, outcome } of effect.outcomes)
          if (outcome === 'DIVERGED') setStages(assetsOf(value.value.plan, segment), 'FOUND')
      }
    }
    if (step.state.phase !== 'ENDED') return
    changes++
    if (!step.state.domains.some((one) => one.step === 'UNREACHABLE'))
      deliveries.splice(deliveries.indexOf(delivery), 1)
  }

  /** Compares the domains anew, relays what late ones miss, and notes what differs. */
  function refresh(): void {
    // what was thought about before the comparison is thought about again
    if (isStale) changes++
    isStale = false
    const found = knowledge.differences()
    const names = new Set(found.map(({ asset }) => bytesToHex(asset)))
    for (const { asset } of book.list()) if (!names.has(bytesToHex(asset))) book.settle(asset)
    for (const { asset, classification } of found) {
      const entries = rules.domainIds.map((_, domain) => knowledge.entryOf(domain, asset))
      book.note({ asset, kind: classification.kind, domainIds: rules.domainIds, entries }, seconds())
      if (needsVote(classification.kind)) continue
      for (const domain of classification.behind) relayTo(domain, asset)
    }
  }

  /** Orders that a late domain lacks; not before it has what was decided of the asset, because they were played after that. */
  function relayTo(domain: number, asset: Bytes): void {
    const { hash, reflected } = knowledge.baseOf(asset)
    if (reflected.size > 0 && !equalBytes(lockEntryHash(knowledge.entryOf(domain, asset)), hash)) return
    const seen = knowledge.versionOf(domain, asset)
    const orders = knowledge.openOrders(asset).filter(({ mandate, nonce }) => !seen.has(dotOf(mandate.id, nonce)))
    const again = orders.filter(({ key }) => {
      const name = `${domain} ${bytesToHex(key.digest)}`
      const last = relayed.get(name)
      if (last !== undefined && now < last + options.timing.resend * 4) return false
      if (relayed.size >= mostRelayed) relayed.clear()
      relayed.set(name, now)
      return true
    })
    if (again.length === 0) return
    const domainId = rules.domainIds[domain]!
    out.effects.push({ kind: 'relay', domainId, orders: again.map(({ key }) => key.digest) })
  }

  function observe(observation: Observation): void {
    // what is old or does not add up says nothing
    if (!knowledge.observe(observation).ok) return
    changes++
    const domain = rules.domainIds.indexOf(observation.domainId)
    for (const delivery of [...deliveries]) {
      // a domain that was given up shows itself again
      if (delivery.state.domains[domain]!.step === 'UNREACHABLE') {
        setStages(
          delivery.state.deltas[domain]!.map(({ asset }) => asset),
          'CERTIFIED',
        )
        carry(delivery, applyConvergence(delivery.state, { kind: 'resume', now }))
      }
      report(delivery, domain)
    }
    isStale = true
    agreement.recheck(now)
  }

  /** A domain to which the certificate came has reported. One that has what it says by its own orders is brought it too: else nobody knows what it went on from. */
  function report(delivery: Delivery, domain: number): void {
    if (knowledge.applied(domain, delivery.id) === undefined) return
    const entries = delivery.state.deltas[domain]!.map(
      ({ asset }): ReportedEntry => ({ asset, entry: knowledge.entryOf(domain, asset) }),
    )
    carry(delivery, applyConvergence(delivery.state, { kind: 'reported', domain, entries, now }))
  }

  function decide(decision: CaseDecision): void {
    const open = knowledge.openCases().find(({ caseId }) => equalBytes(caseId, decision.caseId))
    if (open === undefined) return
    changes++
    const { caseId, verdict, arbiter, signature, grounds } = decision
    const told: PlanVerdict = { caseId, order: open.order, verdict, arbiter, grounds, signature }
    if (isVerdictDue(knowledge, told, seconds())) verdicts.set(bytesToHex(open.order), { verdict: told, open })
  }

  if (saved !== undefined) {
    for (const value of saved.decided) {
      knowledge.decide(value.value, settle(knowledge, value.value.plan, value.value.accepted))
      const { deltas } = reconciliationOf(value.value.plan, value.value.accepted)
      deliveries.push({
        decided: value,
        id: digestOfValue(value.value),
        state: startConvergence(deltas, 0, converge).state,
      })
    }
    decided = saved.decided
    deliveries.splice(0, deliveries.length - mostDeliveries)
    agreement.restore(saved.agreement)
  }

  return {
    on(input) {
      out = { messages: [], effects: [] }
      now = Math.max(now, input.now)
      if (input.kind === 'message') agreement.receive(input.message, now)
      else if (input.kind === 'observed') observe(input.observation)
      else if (input.kind === 'decision') decide(input.decision)
      else {
        for (const delivery of [...deliveries]) carry(delivery, applyConvergence(delivery.state, { kind: 'tick', now }))
        if (isStale || book.list().length > 0) refresh()
        agreement.tick(now)
      }
      // also of a call before that threw: what was said then is said again
      if (unsaved !== undefined) {
        const record = { agreement: agreement.record(), decided }
        out.effects.unshift({ kind: 'save', record, isBinding: unsaved === 'binding' })
      }
      unsaved = undefined
      return out
    },
    status: () => ({ ...agreement.status(), divergences: book.list(), undecided: taskNow().targets.length }),
    height: () => agreement.status().height,
    isMoot: (vote) => vote.height < agreement.status().height || agreement.isMoot(vote),
    divergences: book,
    knowledge,
    decidedAt,
  }
}
