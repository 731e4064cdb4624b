/**
 * The hardest attack on agreement that needs no forged word: the network is cut in two, and each traitor is *two* honest validators with one key, one for
 * each side. Cut off from each other the sides decide by themselves if their votes are enough; then the network heals. What is simulated is
 * the code of the node, as in run.ts; here all domains show the same to everybody, so that only agreement is in question.
 */
import { bytesToHex, type Hex } from '@syncline/primitives'
import {
  createReconcileValidator,
  defaultPriorityPolicy,
  digestOfValue,
  type Outgoing,
  type ReconcileMessage,
  type ReconcileValidator,
  type ThresholdRule,
  votesNeeded,
} from '@syncline/protocol'
import { createDraw } from '../support/draw.js'
import { createSimDomain } from './domain.js'
import { chainTag, signerOf } from './keys.js'
import { createEventQueue } from './queue.js'
import { drawScene } from './scene.js'

/** Twins hold the seats that lead first; `down`: last seats, which are off all the time. `cut`: milliseconds until the network heals, 0 never cut. */
export type TwinsCase = {
  readonly members: number
  readonly threshold: ThresholdRule
  readonly twins: number
  readonly down: number
  readonly cut: number
  /** Simulated milliseconds after that in which a decision has to come. */
  readonly patience: number
}

export type TwinsReport = {
  /** Two honest seats decided differently of one height. */
  readonly isSplit: boolean
  /** All honest seats that are on decided height 0. */
  readonly isDecided: boolean
  /** Views that were needed for it. */
  readonly view: number
  /** Simulated milliseconds until the last of them did. */
  readonly took: number
}

type Instance = {
  readonly seat: number
  readonly side: 0 | 1
  readonly isTwin: boolean
  readonly validator: ReconcileValidator
  hasDecided: boolean
}

const tickEvery = 250

/** The sides: twins on both, the others shared out as evenly as possible, in an order drawn from the seed. */
function place(
  members: number,
  twins: number,
  down: number,
  draw: (below: number) => number,
): readonly (readonly [number, 0 | 1])[] {
  const honest = Array.from({ length: members - twins - down }, (_, i) => twins + i)
  for (let i = honest.length - 1; i > 0; i--) {
    const at = draw(i + 1)
    ;[honest[i], honest[at]] = [honest[at]!, honest[i]!]
  }
  const both = Array.from({ length: twins }, (_, seat) => seat)
  return [
    ...both.flatMap((seat): [number, 0 | 1][] => [
      [seat, 0],
      [seat, 1],
    ]),
    ...honest.map((seat, i): [number, 0 | 1] => [seat, i % 2 === 0 ? 0 : 1]),
  ]
}

/** Plays one seed. */
export function runTwins(seed: number, { members, threshold, twins, down, cut, patience }: TwinsCase): TwinsReport {
  const { domainIds, lockPolicy, submissions, longestDelay } = drawScene(seed, { members })
  const draw = createDraw(seed ^ 0x7a15)
  const queue = createEventQueue()
  const needed = votesNeeded(members, threshold)
  const domains = domainIds.map((id) => createSimDomain(id, lockPolicy, { members, needed, signer: signerOf(-1) }))
  for (const { domain, sighting } of submissions) domains[domain]!.take(sighting)
  const rules = {
    chainTag,
    domainIds,
    lockPolicy,
    priority: defaultPriorityPolicy,
    caseSeconds: 20n,
    defaultVerdict: 'REJECT' as const,
    clockTolerance: 10n,
    lagPatience: 6n,
    isVerdictSigned: () => false,
  }
  const instances = place(members, twins, down, draw).map(([seat, side]): Instance => {
    const options = {
      members,
      seat,
      threshold,
      rules,
      timing: { view: 1_500, longestView: 24_000, resend: 700, vectors: 120 },
      converge: { locks: false, tries: 8, backOff: 400, longest: 4_000 },
    }
    return {
      seat,
      side,
      isTwin: seat < twins,
      validator: createReconcileValidator(options, signerOf(seat)),
      hasDecided: false,
    }
  })
  const honest = instances.filter(({ isTwin }) => !isTwin)
  const decided = new Map<bigint, Hex>()
  let isSplit = false
  let view = 0

  // sides have clocks of their own, so that their plans are not one
  const clockOf = ({ side }: Instance): number => queue.now() + 2_000 * side
  /** Twins keep to their side for ever. */
  const isHeard = (from: Instance, to: Instance): boolean =>
    from.side === to.side || (queue.now() >= cut && !from.isTwin && !to.isTwin)

  function feed(instance: Instance, input: Parameters<ReconcileValidator['on']>[0]): void {
    const { messages, effects } = instance.validator.on(input)
    for (const effect of effects) {
      if (effect.kind !== 'decided' || instance.isTwin) continue
      const { height, value } = effect.decided
      const digest = bytesToHex(digestOfValue(value))
      if ((decided.get(height) ?? digest) !== digest) isSplit = true
      decided.set(height, digest)
      if (height === 0n) instance.hasDecided = true
    }
    for (const one of messages) send(instance, one)
  }

  function send(from: Instance, { to, message }: Outgoing): void {
    for (const other of instances)
      if (other.seat !== from.seat && (to === 'all' || to === other.seat) && isHeard(from, other)) carry(other, message)
  }

  function carry(to: Instance, message: ReconcileMessage): void {
    queue.add(queue.now() + 2 + draw(longestDelay), () => feed(to, { kind: 'message', message, now: clockOf(to) }))
  }

  function tick(instance: Instance): void {
    queue.add(queue.now() + tickEvery, () => tick(instance))
    if (honest.includes(instance) && !instance.hasDecided) view = Math.max(view, instance.validator.status().view)
    feed(instance, { kind: 'tick', now: clockOf(instance) })
  }

  for (const instance of instances) {
    for (const domain of domains)
      feed(instance, { kind: 'observed', observation: domain.observe(-1, domain.height())!, now: clockOf(instance) })
    queue.add(draw(tickEvery), () => tick(instance))
  }
  const isDone = (): boolean => isSplit || honest.every(({ hasDecided }) => hasDecided)
  // a side that decided first tells the other when the network heals, and only then two values meet
  while (!isDone() && queue.now() < cut + patience && queue.step());
  return { isSplit, isDecided: honest.every(({ hasDecided }) => hasDecided), view, took: queue.now() }
}
