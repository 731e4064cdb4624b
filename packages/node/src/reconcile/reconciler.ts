/**
 * A validator's seat in the reconciliation of several domains, as a service: it reads L1 and the domains through their nodes, votes with the others over
 * gossip, and brings what was decided to the domains if it has an account there. It believes the nodes that it asks, so they should be its own.
 * Spec: docs/reconciliation.md §7.
 */
import { join } from 'node:path'
import { predeploys } from '@syncline/contracts'
import { type Bytes, bytesToHex, equalBytes, Fault, type Hex, hexToBytes, refuse } from '@syncline/primitives'
import {
  defaultConvergeOptions,
  defaultPriorityPolicy,
  lockPolicies,
  type QuorumSet,
  quorumChainTag,
  twoThirds,
  type ValidatorEffect,
  whyDivergence,
} from '@syncline/protocol'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import { parseAbi } from 'viem'
import { decodeQuantity } from '../l1/decode.js'
import { readView } from '../l1/readView.js'
import { createL1Sender } from '../l1/sender.js'
import { createReconcilerMetrics } from '../metrics/reconcilerMetrics.js'
import type { Gossip } from '../p2p/gossip.js'
import { createClock } from '../ports/clock.js'
import type { Signer } from '../ports/keys.js'
import { backOff, startLoop } from '../ports/timers.js'
import { connectDomains } from '../relayer/connectDomains.js'
import { watchHeads } from '../relayer/headWatch.js'
import { readBlock } from '../relayer/logFeed.js'
import type { BlsSigner } from '../validator/bls.js'
import { attestDepth } from '../validator/depth.js'
import { createEpochs } from '../validator/epochs.js'
import { type CarrierSeat, createCertificateCarrier } from './carrier.js'
import { openCaseStore } from './caseStore.js'
import { groupOf, type ReconcileGroup } from './group.js'
import { openRecordStore } from './recordStore.js'
import type { DivergenceReport, ReconciliationReports } from './reports.js'
import { type Session, type SessionRules, startSession } from './session.js'
import { watchDomain } from './watchedDomain.js'

export type ReconcilerOptions = {
  /** JSON-RPC of L1. */
  readonly l1Url: string
  /** JSON-RPC of every domain that is reconciled, two to 16: all seats have the same domains. */
  readonly domainUrls: readonly string[]
  /** The key of this validator's seats. */
  readonly key: BlsSigner
  readonly gossip: Gossip
  /** What the seat said is kept here: a seat without it may say the opposite. */
  readonly dataDir: string
  /** Pays for certificates on the domains; without one others bring them. */
  readonly signer?: Signer | undefined
  readonly log: Logger
  readonly metrics?: Registry | undefined
  /** Looks at the chains at least so often. Default 500. */
  readonly pollMs?: number | undefined
  /** L1 blocks on top of what it believes; as of attestations if left out. */
  readonly depth?: number | undefined
  /** Seconds in which domains may come together by themselves. Default 10. */
  readonly patienceSeconds?: number | undefined
  /** Seconds until a case's default holds, which is to reject. Default a week. All seats have the same. */
  readonly caseSeconds?: number | undefined
  /** Who may decide cases. All seats have the same. */
  readonly arbiters?: readonly Hex[] | undefined
}

export type Reconciler = {
  readonly reports: ReconciliationReports
  /** Ends what runs. Safe to call twice. */
  stop(): Promise<void>
}

const policyAbi = parseAbi(['function policy() view returns (uint8)'])
const weekSeconds = 604_800
const timing = { view: 4_000, longestView: 60_000, resend: 1_000, vectors: 300 }
/** Seconds that a proposer's clock may be off. */
const clockTolerance = 30n

/** Faults of `connectDomains`, RECONCILE_POLICIES_DIFFER where domains have other rules of locks than others. */
export async function startReconciler(options: ReconcilerOptions): Promise<Reconciler> {
  const { key, log, arbiters = [] } = options
  const { l1, domains } = await connectDomains(options.l1Url, options.domainUrls)
  const clock = createClock()
  const now = (): number => clock.now()
  const chainTag = quorumChainTag(l1.chainId, hexToBytes(l1.contracts.validatorSet))
  const depth = attestDepth(l1.chainId, options.depth)
  const patience = BigInt(options.patienceSeconds ?? 10)
  const policies = await Promise.all(
    domains.map(({ rpc }) => readView<number>(rpc, predeploys.orderBook, policyAbi, 'policy')),
  )
  const lockPolicy = lockPolicies[policies[0]!]
  if (lockPolicy === undefined || policies.some((policy) => policy !== policies[0]))
    throw new Fault('RECONCILE_POLICIES_DIFFER', 'the domains have different policies of locks', {
      remedy: 'reconcile domains of one policy: what is lawful on one could be refused by another',
      data: { policies: policies.map((policy) => lockPolicies[policy] ?? String(policy)) },
    })
  const rules: SessionRules = {
    chainTag,
    domainIds: domains.map(({ id }) => id).sort((a, b) => (a < b ? -1 : 1)),
    lockPolicy,
    priority: defaultPriorityPolicy,
    caseSeconds: BigInt(options.caseSeconds ?? weekSeconds),
    defaultVerdict: 'REJECT',
    clockTolerance,
    lagPatience: 3n * patience,
    votePatience: patience,
  }

  const epochs = new Map(
    domains.map(({ id }) => {
      const contract = l1.contracts.validatorSet
      return [id, createEpochs({ rpc: l1.rpc, contract, domainId: id, registeredAt: 0n })] as const
    }),
  )
  const setsOf = (domainId: bigint): readonly QuorumSet[] => {
    const found = epochs.get(domainId)
    const current = found?.current()
    const before = current === undefined ? undefined : found?.set(current.epoch - 1n)
    return [current, before].filter((set) => set !== undefined)
  }
  let metrics = createReconcilerMetrics(undefined, '')
  const { signer } = options
  const carrier =
    signer === undefined
      ? undefined
      : createCertificateCarrier({
          domains: new Map(
            domains.map(({ id, rpc }) => [
              id,
              { rpc, sender: createL1Sender({ rpc, chainId: id, signer, clock, log }) },
            ]),
          ),
          setsOf,
          now,
          onOutcome: (domainId, outcome) => metrics.carried(String(domainId), outcome),
          log,
        })

  let l1Head: bigint | undefined
  let session: Session | undefined
  let problem: string | undefined = 'nothing was read yet'
  const setProblem = (text: string | undefined): void => {
    if (text !== undefined && text !== problem) log.warn({ reason: text }, 'nothing is reconciled')
    problem = text
  }

  const onEffect = (effect: Exclude<ValidatorEffect, { readonly kind: 'save' }>, by: CarrierSeat): void => {
    switch (effect.kind) {
      case 'deliver':
        carrier?.bring(effect, by)
        break
      case 'decided':
        log.info({ height: Number(effect.decided.height) }, 'validators agreed on a reconciliation')
        break
      case 'converged':
        for (const { outcome } of effect.outcomes) metrics.ended(outcome)
        log.info({ id: bytesToHex(effect.id), outcomes: effect.outcomes.map(({ outcome }) => outcome) }, 'reconciled')
        break
      case 'deadLetter':
        metrics.people('deadLetter')
        log.error(
          { id: bytesToHex(effect.id), domain: String(effect.domainId) },
          'a domain did not take a reconciliation in all tries: it is tried again when the domain shows itself',
        )
        break
      case 'forPeople':
        metrics.people(effect.reason === 'CONTESTED' ? 'contested' : 'tooLarge')
        log.warn({ asset: bytesToHex(effect.asset), reason: effect.reason }, 'no vote decides this: it is for people')
        break
      case 'equivocation':
        metrics.people('equivocation')
        log.warn({ seat: effect.evidence.voter }, 'a seat said two things where it may say one')
        break
      // relayers bring orders to domains that lack them; an asset of a case stays locked by the orders that stand
      case 'relay':
      case 'hold':
        log.debug({ effect: effect.kind }, 'left to relayers and standing orders')
        break
    }
  }

  const begin = (group: ReconcileGroup): Session | undefined => {
    const seat = group.keys.findIndex((one) => equalBytes(one, key.publicKey))
    if (seat < 0) {
      setProblem('the key has no seat among the validators of these domains')
      return undefined
    }
    metrics = createReconcilerMetrics(options.metrics, String(seat))
    const by = { seat, keys: group.keys }
    const members = group.keys.length
    const name = bytesToHex(group.tag)
    log.info({ group: name, seat, members }, 'takes its seat in a reconciliation')
    return startSession(
      group,
      domains.map(({ id, rpc }) => watchDomain({ id, rpc, l1Head: () => l1Head, depth })),
      {
        validator: { members, seat, threshold: twoThirds, rules, timing, converge: defaultConvergeOptions },
        ...{ chainTag, key, gossip: options.gossip, now, log },
        onEffect: (effect) => onEffect(effect, by),
        store: openRecordStore(join(options.dataDir, 'reconcile', name)),
        ...{ arbiters, caseStore: openCaseStore(join(options.dataDir, 'reconcile', name, 'cases')) },
      },
    )
  }

  const end = async (): Promise<void> => {
    const old = session
    session = undefined
    await old?.close()
  }

  /** The group as of a settled L1 block; undefined while a domain has no validators. */
  const readGroup = async (head: bigint): Promise<ReconcileGroup | undefined> => {
    if (head > depth) await Promise.all([...epochs.values()].map((each) => each.refresh(head - depth)))
    const sets: QuorumSet[] = []
    for (const [id, each] of epochs) {
      const set = each.current()
      if (set !== undefined) sets.push(set)
      else {
        setProblem(`domain ${id} has no epoch of validators yet`)
        return undefined
      }
    }
    return groupOf(chainTag, sets)
  }

  const tellMetrics = ({ seat, cases, domains: watched }: Session): void => {
    const { height, view } = seat.validator.status()
    const kinds = new Map<string, number>()
    for (const { kind } of seat.validator.divergences.list()) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    metrics.seen({
      ...{ height: Number(height), view, divergences: kinds, messages: seat.counts() },
      peers: options.gossip.peers().length,
      cases: cases.list().length,
    })
    for (const domain of watched) metrics.settled(String(domain.id), Number(domain.height() ?? 0n))
  }

  let untold: string | undefined
  /** What cannot be told keeps nothing else from its turn. */
  const tryTellMetrics = (current: Session): void => {
    try {
      tellMetrics(current)
      untold = undefined
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error)
      if (text !== untold) log.error({ err: error }, 'what a seat measures cannot be told')
      untold = text
    }
  }

  const look = async (): Promise<void> => {
    const block = await readBlock(l1.rpc, 'latest')
    if (block === undefined) return
    l1Head = decodeQuantity(block.number, 'number')
    clock.follow(decodeQuantity(block['timestamp'], 'timestamp'))
    const group = await readGroup(l1Head)
    if (group === undefined) return
    if (session !== undefined && !equalBytes(session.group.tag, group.tag)) await end()
    session ??= begin(group)
    if (session === undefined) return
    const current = session
    const looks = await Promise.allSettled(
      current.domains.map(async (domain) => {
        const observation = await domain.look()
        if (observation !== undefined) current.seat.observe(observation)
      }),
    )
    tryTellMetrics(current)
    const failed = looks.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []))
    // what a watch cannot take back the next one reads anew
    const broken = failed.find((error) => error instanceof Fault && /^RECONCILE_(REORG|ROOT)$/.test(error.code))
    if (broken !== undefined) {
      log.warn({ err: broken }, 'all domains are read anew')
      await end()
    }
    await carrier?.poll()
    if (failed.length > 0) throw failed[0]
    setProblem(undefined)
  }

  const loop = startLoop({
    everyMs: options.pollMs ?? 500,
    work: look,
    onError(error, failures) {
      setProblem(error instanceof Error ? error.message : String(error))
      return backOff(failures)
    },
  })
  const watches = options.domainUrls.map((url) => watchHeads(url, () => loop.wake(), log))

  const reportOf = (divergence: Omit<DivergenceReport, 'why'>): DivergenceReport => ({
    ...divergence,
    why: whyDivergence(divergence),
  })
  const noSeat = refuse('CASE_UNKNOWN', 'this validator sits in no group now')
  const reports: ReconciliationReports = {
    status: () => ({
      group: session === undefined ? undefined : bytesToHex(session.group.tag),
      chainTag: bytesToHex(chainTag),
      seat: session?.group.keys.findIndex((one) => equalBytes(one, key.publicKey)),
      members: session?.group.keys.length ?? 0,
      height: session?.seat.validator.status().height ?? 0n,
      view: session?.seat.validator.status().view ?? 0,
      peers: options.gossip.peers().length,
      domains: (session?.domains ?? []).map((domain) => ({
        id: domain.id,
        settled: domain.height(),
        lockRoot: bytesToHex(domain.watch.registryRoot()),
      })),
      problem: problem ?? carrier?.problem(),
    }),
    divergences: () => session?.seat.validator.divergences.list().map(reportOf) ?? [],
    divergence(asset) {
      const found = session?.seat.validator.divergences.divergenceOf(asset)
      return found === undefined ? undefined : reportOf(found)
    },
    reconciliations: (limit) => session?.reports(limit) ?? [],
    reconciliation: (id: Bytes) => session?.report(id),
    cases: () => session?.cases.list() ?? [],
    addEvidence: (evidence) => session?.cases.addEvidence(evidence) ?? noSeat,
    decide: (decision) => session?.cases.decide(decision) ?? noSeat,
  }
  let stopping: Promise<void> | undefined
  return {
    reports,
    stop() {
      stopping ??= (async () => {
        await loop.stop()
        carrier?.stop()
        await Promise.all(watches.map((watch) => watch.stop()))
        await end()
      })()
      return stopping
    },
  }
}
