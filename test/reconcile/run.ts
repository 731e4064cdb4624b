/**
 * One simulated run: domains, validators that run the code of the node, traitors, a network, and what has to hold. Everything comes from the seed.
 *
 * Agreement: no two honest seats ever decide differently of one height. Validity: each decided entry, and each in the end, is one that some sequence
 * of the asset's own orders leads to, and the one that a domain's own book makes of what was decided before. Termination: when the faults have ended, all domains come to have one root and all seats one height. Idempotence:
 * every certificate again, to every domain, changes nothing. Release: who gave the highest order on an asset can lift what stands in the end, or a case is opened. Loopholes: no domain lets anybody lift a state who may not reverse each order that it rests on, wherever that came. Honesty: no honest seat is seen to contradict itself, whatever it forgot in a crash. Permutation: where all orders lay with the domains before anybody looked, the end
 * of each asset that forked is that of its orders, whatever reached whom when.
 */
import { type Bytes, bytesToHex, equalBytes, type Hex } from '@syncline/primitives'
import {
  createReconcileValidator,
  type DecidedValue,
  defaultPriorityPolicy,
  digestOfValue,
  type OrderSighting,
  type ReconcileMessage,
  type ReconcileRules,
  type ReconcileValidator,
  registryEntryOf,
  type ValidatorInput,
  type ValidatorOutput,
  type ValidatorRecord,
  votesNeeded,
} from '@syncline/protocol'
import { createDraw } from '../support/draw.js'
import { decideCase, isVerdictSigned, showCase } from './arbiter.js'
import { createSimDomain, showBase } from './domain.js'
import { chainTag, signerOf } from './keys.js'
import { createLoopholes } from './loopholes.js'
import { createMandateCheck } from './mandates.js'
import { endOf, forkedAssets } from './permutation.js'
import { createEventQueue } from './queue.js'
import { ordersByAsset, reachableEntries } from './reach.js'
import { askForRelease } from './release.js'
import type { RunReport } from './runReport.js'
import type { Scene } from './scene.js'
import { createTraitor, type Traitor } from './traitor.js'

type Node = {
  readonly seat: number
  validator: ReconcileValidator
  saved: ValidatorRecord | undefined
  /** What is to be saved soon: a crash before the next tick loses it. */
  unsaved: ValidatorRecord | undefined
  readonly traitor: Traitor | undefined
  isAlive: boolean
  cursors: number[]
}

const tickEvery = 250
/** Simulated time after the end of the faults in which all has to come to rest. */
export const patience = 400_000

class Broken extends Error {}

/** Runs a scene. `log` hears what happens. */
export function runScene(scene: Scene, log: (line: string) => void = () => {}): RunReport {
  const { members, domainIds, lockPolicy, calm } = scene
  const draw = createDraw(scene.seed ^ 0x5eed)
  const queue = createEventQueue()
  const needed = votesNeeded(members, scene.threshold)
  const domains = domainIds.map((id) => createSimDomain(id, lockPolicy, { members, needed, signer: signerOf(-1) }))
  const facts = new Map(ordersByAsset(scene.submissions.map(({ sighting }) => sighting)))
  const reachable = new Map([...facts].map(([asset, orders]) => [asset, reachableEntries(orders, lockPolicy)]))
  const sightings = new Map(scene.submissions.map(({ sighting }) => [bytesToHex(sighting.fact.key.digest), sighting]))
  const rules: ReconcileRules = {
    chainTag,
    domainIds,
    lockPolicy,
    priority: defaultPriorityPolicy,
    caseSeconds: 20n,
    defaultVerdict: 'REJECT',
    clockTolerance: 10n,
    lagPatience: 6n,
    isVerdictSigned,
  }
  const given = new Map([...sightings].map(([digest, { fact }]) => [digest, fact]))
  const mandates = createMandateCheck(lockPolicy, given, domains)
  const loopholes = createLoopholes(scene, domains, facts, mandates)
  const decidedAt = new Map<bigint, { readonly digest: Hex; readonly decided: DecidedValue }>()
  const cases = new Set<Hex>()
  let [messages, equivocations, forged, diverged, highestView, crashes] = [0, 0, 0, 0, 0, 0]
  let [guarded, released, askedAgain] = [0, 0, 0]
  let settledAt: number | undefined
  /** Whoever could not lift what he should, once he was let try. */
  let stuck = (): string | undefined => undefined

  const boot = (seat: number, saved?: ValidatorRecord): ReconcileValidator =>
    createReconcileValidator(
      {
        members,
        seat,
        threshold: scene.threshold,
        rules,
        timing: { view: 1_500, longestView: 24_000, resend: 700, vectors: 120 },
        converge: { locks: false, tries: 8, backOff: 400, longest: 4_000 },
      },
      signerOf(seat),
      saved,
    )
  const nodes = Array.from({ length: members }, (_, seat): Node => {
    const treason = scene.treason.get(seat)
    const traitor =
      treason === undefined ? undefined : createTraitor(seat, treason, members, createDraw(scene.seed + seat))
    const disk = { saved: undefined, unsaved: undefined }
    return { seat, validator: boot(seat), ...disk, traitor, isAlive: true, cursors: domains.map(() => -1) }
  })
  const honest = nodes.filter(({ traitor }) => traitor === undefined)
  const isCalm = (): boolean => queue.now() >= calm
  const isSplit = (a: number, b: number): boolean =>
    scene.splits.some(({ from, to, side }) => queue.now() >= from && queue.now() < to && side.has(a) !== side.has(b))

  function transmit(from: number, to: number, message: ReconcileMessage): void {
    messages++
    if (!isCalm() && (isSplit(from, to) || draw(100) < 100 * scene.loss)) return
    const copies = !isCalm() && draw(100) < 100 * scene.doubling ? 2 : 1
    for (let i = 0; i < copies; i++) {
      const delay = 2 + draw(isCalm() ? 40 : scene.longestDelay)
      queue.add(queue.now() + delay, () => {
        const node = nodes[to]!
        if (!node.isAlive) return
        for (const said of node.traitor?.hear(message) ?? []) transmit(to, said.to, said.message)
        feed(node, { kind: 'message', message, now: clockOf(to) })
      })
    }
  }

  const clockOf = (seat: number): number => queue.now() + scene.skew[seat]!

  function feed(node: Node, input: ValidatorInput): void {
    handle(node, node.validator.on(input))
  }

  function handle(node: Node, { messages: outgoing, effects }: ValidatorOutput): void {
    for (const effect of effects) {
      if (effect.kind === 'save') {
        if (effect.isBinding) node.saved = effect.record
        node.unsaved = effect.isBinding ? undefined : effect.record
      } else if (effect.kind === 'equivocation') {
        if (node.traitor !== undefined) continue
        equivocations++
        const { voter, slot } = effect.evidence
        if (nodes[voter]!.traitor === undefined)
          throw new Broken(`honesty: seat ${voter} contradicts itself in ${slot}`)
      } else if (effect.kind === 'decided') {
        if (node.traitor === undefined) checkDecided(node.seat, effect.decided)
      } else if (effect.kind === 'deliver') deliver(node, effect.domainId, effect.decided)
      else if (effect.kind === 'relay') relay(node, effect.domainId, effect.orders)
      else if (effect.kind === 'converged')
        diverged += effect.outcomes.filter(({ outcome }) => outcome !== 'COMMITTED').length
      else if (effect.kind === 'hold' && node.traitor === undefined) openCases(node)
    }
    for (const one of outgoing) {
      if (node.traitor !== undefined) {
        for (const { to, message } of node.traitor.send(one)) transmit(node.seat, to, message)
        continue
      }
      for (const { seat } of nodes)
        if (seat !== node.seat && (one.to === 'all' || one.to === seat)) transmit(node.seat, seat, one.message)
    }
  }

  function checkDecided(seat: number, decided: DecidedValue): void {
    const digest = bytesToHex(digestOfValue(decided.value))
    const { height, value } = decided
    const before = decidedAt.get(height)
    if (before === undefined) {
      decidedAt.set(height, { digest, decided })
      const invalid = mandates.follow(value.plan, value.accepted)
      if (invalid !== undefined) throw new Broken(`mandates: ${invalid}`)
      log(
        `${queue.now()} ms: seat ${seat} is first to decide height ${height}: ${digest.slice(0, 10)}, segments ${value.accepted}`,
      )
    } else if (before.digest !== digest) throw new Broken(`agreement: two values of height ${height}`)
    for (const index of value.accepted)
      for (const { asset, to, orders, contested, pending } of value.plan.segments[index]!.assets) {
        if (before === undefined) {
          const names = (list: readonly Bytes[]): string => list.map((one) => bytesToHex(one).slice(0, 10)).join(' ')
          const played = names(orders.map(({ order }) => order))
          log(
            `  ${names([asset])} → ${to.state} ${to.held} ${names([to.order])}; orders ${played}; contested ${names(contested)}; pending ${names(pending)}`,
          )
        }
        const base = registryEntryOf(to)
        if (base === undefined || !reachable.get(bytesToHex(asset))!.has(showBase(base)))
          throw new Broken(`validity: no orders of ${bytesToHex(asset).slice(0, 10)} lead to ${base && showBase(base)}`)
      }
  }

  /** The network to domains is lossy too; traitors bring forged certificates. */
  function deliver(node: Node, domainId: bigint, decided: DecidedValue): void {
    const domain = domains[domainIds.indexOf(domainId)]!
    if (node.traitor !== undefined) {
      const endorsements = nodes.map(({ seat }) => ({ voter: seat, signature: decided.endorsements[0]!.signature }))
      const { plan } = decided.value
      const bent = { ...decided, value: { ...decided.value, plan: { ...plan, at: plan.at + 7n } }, endorsements }
      forged++
      if (domain.deliver(bent)) throw new Broken('a domain took a forged certificate')
      return
    }
    if (!isCalm() && draw(100) < 100 * scene.loss) return
    queue.add(queue.now() + 10 + draw(300), () => {
      if (!domain.deliver(decided)) throw new Broken('a domain refused a good certificate')
    })
  }

  function relay(node: Node, domainId: bigint, orders: readonly Bytes[]): void {
    if (node.traitor !== undefined || (!isCalm() && draw(100) < 100 * scene.loss)) return
    const domain = domains[domainIds.indexOf(domainId)]!
    const known = orders.flatMap((order): readonly OrderSighting[] => {
      const sighting = sightings.get(bytesToHex(order))
      return sighting === undefined ? [] : [sighting]
    })
    queue.add(queue.now() + 10 + draw(300), () => {
      for (const sighting of known) domain.take(sighting)
    })
  }

  /** The arbiter hears of a case, thinks, and says it until it is done. */
  function openCases(node: Node): void {
    for (const open of node.validator.knowledge.openCases()) {
      const { caseId } = open
      if (cases.has(bytesToHex(caseId))) continue
      cases.add(bytesToHex(caseId))
      const decision = decideCase(open)
      log(`${queue.now()} ms: case ${showCase(open)} is open, the arbiter will say ${decision.verdict}`)
      const tell = (times: number): void => {
        for (const each of nodes) if (each.isAlive) feed(each, { kind: 'decision', decision, now: clockOf(each.seat) })
        if (times > 0) queue.add(queue.now() + 3_000, () => tell(times - 1))
      }
      queue.add(queue.now() + scene.arbiterDelay, () => tell(20))
    }
  }

  function look(node: Node, isAll: boolean): void {
    for (const [i, domain] of domains.entries()) {
      const late = isAll || isCalm() ? 0 : draw(3)
      const to = Math.max(0, domain.height() - late)
      const seen = to > node.cursors[i]! ? domain.observe(node.cursors[i]!, to) : undefined
      if (seen === undefined) continue
      node.cursors[i] = to
      feed(node, { kind: 'observed', observation: seen, now: clockOf(node.seat) })
    }
  }

  function tick(node: Node): void {
    queue.add(queue.now() + tickEvery, () => tick(node))
    if (!node.isAlive) return
    node.saved = node.unsaved ?? node.saved
    node.unsaved = undefined
    look(node, scene.isBurst)
    feed(node, { kind: 'tick', now: clockOf(node.seat) })
    highestView = Math.max(highestView, node.validator.status().view)
  }

  function crash(seat: number, until: number): void {
    const node = nodes[seat]!
    if (!node.isAlive) return
    node.isAlive = false
    node.unsaved = undefined
    crashes++
    queue.add(until, () => {
      node.validator = boot(seat, node.saved)
      node.cursors = domains.map(() => -1)
      node.isAlive = true
    })
  }

  const isAtRest = (): boolean => {
    const root = domains[0]!.root()
    if (!domains.every((domain) => equalBytes(domain.root(), root))) return false
    const { height } = honest[0]!.validator.status()
    const isQuiet = honest.every(({ validator, isAlive, cursors }) => {
      const status = validator.status()
      const isCurrent = cursors.every((at, i) => at === domains[i]!.height())
      const hasCases = validator.knowledge.openCases().length > 0
      const isDone = status.divergences.length === 0 && status.undecided === 0 && !hasCases
      return isAlive && isCurrent && status.height === height && isDone
    })
    return isQuiet && loopholes.find() === undefined && stuck() === undefined
  }

  for (const { at, domain, sighting } of scene.submissions) {
    if (scene.isBurst) domains[domain]!.take(sighting)
    else queue.add(at, () => domains[domain]!.take(sighting))
  }
  const forked = scene.isBurst ? forkedAssets(scene, domains, facts.keys()) : []
  for (const { at, until, seat } of scene.crashes) queue.add(at, () => crash(seat, until))
  for (const node of nodes) queue.add(draw(tickEvery), () => tick(node))

  function checkEnd(): void {
    const last = domains[0]!.entries()
    for (const [asset, entry] of last)
      if (!reachable.get(asset)!.has(entry)) throw new Broken(`validity: ${asset.slice(0, 10)} ended as ${entry}`)
    const roots = domains.map((domain) => domain.root())
    for (let again = 0; again < 2; again++)
      for (const { decided } of decidedAt.values())
        for (const [i, domain] of domains.entries()) {
          domain.deliver(decided)
          if (!equalBytes(domain.root(), roots[i]!))
            throw new Broken(`idempotence: height ${decided.height} again changed a domain`)
        }
    for (const asset of forked) {
      const end = endOf(facts.get(asset)!, lockPolicy)
      if (end !== undefined && end !== last.get(asset))
        throw new Broken(`permutation: ${asset.slice(0, 10)} is ${last.get(asset)}, not ${end}`)
    }
  }

  /** Until all is at rest for a while, so that nothing was on its way; gives since when. */
  function rest(): number {
    const end = queue.now() + patience
    let nextCheck = queue.now()
    let since: number | undefined
    while (queue.now() < end && queue.step()) {
      if (queue.now() < nextCheck) continue
      nextCheck = queue.now() + 500
      since = isAtRest() ? (since ?? queue.now()) : undefined
      if (since !== undefined && queue.now() - since >= 3_000) return since
    }
    const each = (tell: (seat: ReconcileValidator) => unknown): string =>
      honest.map(({ validator }) => tell(validator)).join(' ')
    const entries = domains.map((domain) =>
      [...domain.entries()].map(([asset, entry]) => `${asset.slice(2, 6)} ${entry}`).join(', '),
    )
    const seats = {
      ...{ heights: each((seat) => `${seat.status().height}/${seat.status().view}`) },
      ...{
        differing: each((seat) => seat.status().divergences.length),
        undecided: each((seat) => seat.status().undecided),
      },
      cases: each((seat) => seat.knowledge.openCases().length),
    }
    throw new Broken(
      `termination: ${loopholes.find() ?? ''} ${stuck() ?? ''} ${JSON.stringify(seats)}, domains ${entries.join(' | ')}`,
    )
  }

  /** Whether what stands in the end can be lifted. */
  function checkRelease(only?: readonly Hex[]): void {
    const release = askForRelease(domains, facts, scene, only)
    for (const sighting of release.orders) {
      const [asset, digest] = [bytesToHex(sighting.asset), bytesToHex(sighting.fact.key.digest)]
      sightings.set(digest, sighting)
      given.set(digest, sighting.fact)
      facts.set(asset, [...facts.get(asset)!, sighting.fact])
      reachable.set(asset, reachableEntries(facts.get(asset)!, lockPolicy))
      for (const domain of domains) queue.add(queue.now() + draw(400), () => domain.take(sighting))
    }
    if (release.orders.length === 0) return
    if (only === undefined) released += release.orders.length
    else askedAgain += release.orders.length
    const ready = queue.now() + 400
    while (queue.now() < ready && queue.step());
    const refused = () => release.find((caseId) => cases.has(bytesToHex(caseId)))
    const isVoted = (order: Bytes): boolean => only === undefined && isDone(order)
    stuck = () => refused().find(({ order }) => !isVoted(order))?.why
    rest()
    const again = refused().map(({ asset }) => asset)
    if (again.length > 0) checkRelease(again)
  }

  /** Whether a vote had its turn of it. */
  function isDone(order: Bytes): boolean {
    const isIn = (list: readonly Bytes[]): boolean => list.some((one) => equalBytes(one, order))
    return [...decidedAt.values()].some(({ decided: { value } }) =>
      value.accepted.some((index) =>
        value.plan.segments[index]!.assets.some(
          ({ orders, contested, pending }) => isIn(orders.map((one) => one.order)) && !isIn([...contested, ...pending]),
        ),
      ),
    )
  }

  let failure: string | undefined
  try {
    while (queue.now() < calm && queue.step());
    settledAt = rest()
    guarded = loopholes.guarded()
    checkEnd()
    checkRelease()
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    failure = error.message
  }
  return {
    failure,
    decided: decidedAt.size,
    highestView,
    messages,
    cases: cases.size,
    equivocations,
    forged,
    diverged,
    crashes,
    settledAfter: (settledAt ?? queue.now()) - calm,
    forked: forked.length,
    booked: mandates.checked(),
    shown: mandates.shown(),
    guarded,
    ...{ released, askedAgain },
  }
}
