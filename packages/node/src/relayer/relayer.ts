/**
 * The relayer: carries receipts the moment they appear, and whatever is needed until they are official, between the domains it is given. It is
 * nobody special: every call is open to anyone, all of it follows from the chains, and two relayers are only faster than one. It pays bonds and gas; it
 * trusts the nodes that it asks: a bond behind a false block is lost.
 */
import {
  claimRegistryAbi,
  crosslinksAbi,
  iOrderBookAbi,
  isolationLedgerAbi,
  messengerAbi,
  objectManagerAbi,
  predeploys,
  validatorSetAbi,
} from '@syncline/contracts'
import { Fault, type Hex } from '@syncline/primitives'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import { decodeErrorResult } from 'viem'
import { decodeQuantity } from '../l1/decode.js'
import { readView } from '../l1/readView.js'
import type { RpcClient } from '../l1/rpc.js'
import { createL1Sender, type L1Outcome, type L1Request, type L1Sender } from '../l1/sender.js'
import { createRelayerMetrics } from '../metrics/relayerMetrics.js'
import { createClock } from '../ports/clock.js'
import type { Signer } from '../ports/keys.js'
import { backOff, delay, startLoop } from '../ports/timers.js'
import { slashLabel } from '../validator/contract.js'
import { startAttestationSources } from './attestationSources.js'
import { planCarrying } from './carry.js'
import { planCertificates, wantedClaims } from './certificates.js'
import { planClosures } from './closures.js'
import { connectDomains } from './connectDomains.js'
import { type HeadWatch, watchHeads } from './headWatch.js'
import { planLanes } from './lanes.js'
import { createLogFeed, type LogFeed } from './logFeed.js'
import { planMessages } from './messages.js'
import { createOfficeBook, type OfficeBook } from './orderLogs.js'
import { planOrders } from './orders.js'
import { planOwnSets } from './ownSets.js'
import { createQuorumBook } from './quorumBook.js'
import { type DomainSide, progressOf, type Scene, type Work } from './scene.js'
import { advanceDomain, createServedDomain, type ServedDomain } from './servedDomain.js'
import { createSetBook, type SetBook } from './setBook.js'
import { createSettlementBook, type SettlementBook } from './settlementBook.js'
import { planSlashing } from './slashing.js'
import { planUpkeep } from './upkeep.js'
import { planVerdicts } from './verdicts.js'

export type RelayerOptions = {
  /** JSON-RPC of L1; its node must still have the state of recent blocks (`eth_getProof`). */
  readonly l1Url: string
  /** JSON-RPC of each domain, two at least. A relayer's bonds rest on what these say. */
  readonly domainUrls: readonly string[]
  /** JSON-RPC of nodes that have attestations of these domains, beside the domains' own: validators, or who follows them. Nothing rests on what they say. */
  readonly validatorUrls?: readonly string[]
  /** Pays on every chain. */
  readonly signer: Signer
  readonly log: Logger
  /** Looks at the chains at least so often; new blocks wake it. Default 500. */
  readonly pollMs?: number
  /** Bonds out on one domain at most. Default 1,024. */
  readonly maxBonds?: number
  readonly metrics?: Registry
  /** Called with each outcome, for tests. */
  readonly onOutcome?: (label: string, outcome: 'mined' | 'failed' | 'refused' | 'lost') => void
}

export type RelayerStatus = {
  readonly domains: readonly {
    readonly id: bigint
    readonly head: bigint | undefined
    readonly copies: number
    readonly openDepartures: number
    readonly bonds: number
  }[]
  readonly underWay: number
  readonly problem: string | undefined
}

export type Relayer = {
  readonly address: Hex
  status(): RelayerStatus
  /** Brings no verdicts about these domains until it is called again with others: for demonstrations of what waits for them. */
  hold(domainIds: readonly bigint[]): void
  /** Leaves orders where they were given until it is called again: for demonstrations of domains that stay apart. */
  holdOrders(isHeld: boolean): void
  /** Ends what runs; what was sent may still be mined. Safe to call twice. */
  stop(): Promise<void>
  /** Resolves with the fault that no retry mends, if one comes. */
  readonly failed: Promise<Error>
}

type Chain = { readonly rpc: RpcClient; readonly sender: L1Sender; readonly feed: LogFeed }

/** A domain that answers later than this is left out of the look. */
const patienceMs = 2_000
/** Works under way on one chain. */
const maxUnderWay = 32
/** A work that came to nothing is tried again after this, twice as long each time. */
const firstRetryMs = 500
/** What fails again and again, as a receipt of a type that the destination does not know, costs a transaction an hour. */
const longestRetryMs = 3_600_000

const errors = [
  ...claimRegistryAbi,
  ...objectManagerAbi,
  ...crosslinksAbi,
  ...messengerAbi,
  ...isolationLedgerAbi,
  ...validatorSetAbi,
  ...iOrderBookAbi,
]

/** Faults of `connectDomains`. */
export async function startRelayer(options: RelayerOptions): Promise<Relayer> {
  const { signer, log } = options
  const clock = createClock()
  const metrics = createRelayerMetrics(options.metrics)
  const maxBonds = options.maxBonds ?? 1_024
  const senderOf = (rpc: RpcClient, chainId: bigint): L1Sender => createL1Sender({ rpc, chainId, signer, clock, log })

  const connected = await connectDomains(options.l1Url, options.domainUrls)
  const { rpc: l1Rpc, chainId: l1ChainId, contracts: l1Contracts } = connected.l1
  const domains = new Map<bigint, ServedDomain>()
  const urlsOf = new Map<string, bigint>()
  for (const { id, url, rpc } of connected.domains) {
    const admissionBond = await readView<bigint>(rpc, predeploys.claimRegistry, claimRegistryAbi, 'admissionBond')
    domains.set(id, createServedDomain({ id, rpc, admissionBond, sender: senderOf(rpc, id) }))
    urlsOf.set(url, id)
  }
  const served = new Set(domains.keys())
  const l1: Chain & { book: SettlementBook; sets: SetBook; offices: OfficeBook } = {
    rpc: l1Rpc,
    sender: senderOf(l1Rpc, l1ChainId),
    feed: createLogFeed(l1Rpc, Object.values(l1Contracts)),
    book: createSettlementBook(l1Contracts),
    sets: createSetBook(l1Contracts, served),
    offices: createOfficeBook(l1Contracts),
  }
  const advanceL1 = async (): Promise<void> => {
    const { isNew, logs } = await l1.feed.advance()
    if (isNew) {
      l1.book = createSettlementBook(l1Contracts)
      l1.sets = createSetBook(l1Contracts, served)
      l1.offices = createOfficeBook(l1Contracts)
    }
    try {
      for (const each of logs) {
        l1.book.apply(each)
        l1.sets.apply(each)
        l1.offices.apply(each)
      }
    } catch (error) {
      l1.feed.reset()
      throw error
    }
    const head = l1.feed.head()
    if (head !== undefined) clock.follow(decodeQuantity(head['timestamp'], 'timestamp'))
  }

  const advance = async (domain: ServedDomain): Promise<void> => {
    await advanceDomain(domain, l1.book.confirmedOf(domain.id).at(-1))
    await domain.sender.poll()
  }

  const quorums = createQuorumBook((domainId, epoch) => l1.sets.formed(domainId, epoch))
  const underWay = new Map<string, { since: number; until?: { chain: bigint | 'l1'; block: bigint } }>()
  const failures = new Map<string, { count: number; notBefore: number }>()
  const inFlight = new Map<bigint | 'l1', number>()
  let held: ReadonlySet<bigint> = new Set()
  let areOrdersHeld = false
  let problem: string | undefined
  let wake = (): void => {}

  const chainOf = (chain: bigint | 'l1'): Chain => (chain === 'l1' ? l1 : domains.get(chain)!)

  const nameOf = ({ reason, data }: Extract<L1Outcome, { kind: 'refused' }>): string => {
    if (data === undefined || data.length < 10) return reason
    try {
      return decodeErrorResult({ abi: errors, data }).errorName
    } catch {
      return reason // an error of another contract: its selector is in the reason
    }
  }

  const report = (label: string, outcome: L1Outcome): boolean => {
    const kind = outcome.kind !== 'mined' ? outcome.kind : outcome.receipt.status ? 'mined' : 'failed'
    options.onOutcome?.(label, kind)
    metrics.sent(label, kind)
    if (kind === 'mined' && label === slashLabel)
      log.warn({ what: label }, 'slashed validators that signed a root which L1 excludes')
    if (kind === 'mined') return true
    const reason = outcome.kind === 'refused' ? nameOf(outcome) : outcome.kind === 'lost' ? outcome.reason : 'reverted'
    problem = `${label}: ${reason}`
    log.debug({ what: label, reason }, 'a chain did not take a transaction of the relayer')
    return false
  }

  /** Sends in order; gives the newest block that holds one of them, undefined if a chain did not take one. */
  const sendAll = async (chain: Chain, requests: readonly L1Request[]): Promise<bigint | undefined> => {
    const outcomes = await Promise.all(
      requests.map(async (request) => ({ request, outcome: await chain.sender.send(request) })),
    )
    let last = 0n
    let isWhole = true
    for (const { request, outcome } of outcomes) {
      if (!report(request.label, outcome)) isWhole = false
      else if (outcome.kind === 'mined' && outcome.receipt.blockNumber > last) last = outcome.receipt.blockNumber
    }
    return isWhole ? last : undefined
  }

  const retryLater = (keys: readonly string[]): void => {
    for (const key of keys) {
      const count = (failures.get(key)?.count ?? 0) + 1
      failures.set(key, { count, notBefore: performance.now() + backOff(count, firstRetryMs, longestRetryMs) })
    }
  }

  const run = async (work: Work): Promise<void> => {
    const chain = chainOf(work.chain)
    inFlight.set(work.chain, (inFlight.get(work.chain) ?? 0) + 1)
    for (const key of work.keys) underWay.set(key, { since: performance.now() })
    try {
      const requests = await work.prepare()
      const block = requests.length === 0 ? undefined : await sendAll(chain, requests)
      if (block === undefined) retryLater(work.keys)
      else {
        log.debug({ work: work.label, block: Number(block) }, 'relayed')
        // what came of it is in the logs of that block; a call inside that was refused is tried again later
        for (const key of work.keys) underWay.set(key, { since: 0, until: { chain: work.chain, block } })
        if (work.isRecurring === true) for (const key of work.keys) failures.delete(key)
        else retryLater(work.keys)
        return
      }
    } catch (error) {
      if (error instanceof Fault && error.code === 'L1_SENDER_STOPPED') return
      problem = `${work.label}: ${error instanceof Error ? error.message : String(error)}`
      log.info({ work: work.label, error }, 'a piece of relaying failed')
      retryLater(work.keys)
    } finally {
      inFlight.set(work.chain, inFlight.get(work.chain)! - 1)
      for (const key of work.keys) if (underWay.get(key)?.until === undefined) underWay.delete(key)
      wake()
    }
  }

  const headOf = (chain: bigint | 'l1'): bigint => BigInt(chainOf(chain).feed.head()?.number ?? 0)

  const readiness: Scene['readiness'] = (key) => {
    const failed = failures.get(key)
    if (underWay.has(key) || (failed !== undefined && failed.notBefore > performance.now())) return 'no'
    return failed === undefined ? 'fresh' : 'again'
  }

  /** Forgets what was seen to its end, as soon as L1 has confirmed the blocks at both ends: no re-org brings it back. */
  const forget = (scene: Scene): void => {
    for (const [key, { until }] of underWay)
      if (until !== undefined && headOf(until.chain) >= until.block) underWay.delete(key)
    const now = performance.now()
    for (const [key, { notBefore }] of failures) if (now > notBefore + 2 * longestRetryMs) failures.delete(key)
    const isFinal = (id: bigint, block: bigint | undefined): boolean => {
      const confirmed = scene.l1.confirmed.get(id)
      return block !== undefined && confirmed !== undefined && block <= BigInt(confirmed.block.number)
    }
    for (const { id, book } of scene.domains.values()) {
      for (const { receiptId, receipt, dependency, block } of book.departures.values()) {
        const target = scene.domains.get(receipt.to)
        const end = target?.book.flows.get(receiptId) ?? target?.book.closedFlows.get(receiptId)
        const isThere =
          target !== undefined &&
          progressOf(scene.domains.get(id)!, target, { receiptId, receipt, dependency }) === 'done'
        if (isThere && isFinal(id, block) && isFinal(receipt.to, end)) book.close(receiptId)
        // what came home from a domain that ended
        if (isFinal(id, book.flows.get(receiptId))) book.close(receiptId)
      }
      for (const { messageId, message, block } of book.messages.values()) {
        const end = scene.domains.get(message.to)?.book.delivered.get(messageId)
        if (isFinal(id, block) && isFinal(message.to, end)) book.close(messageId)
      }
    }
  }

  const look = async (): Promise<void> => {
    await advanceL1()
    await l1.sender.poll()
    // a domain whose node does not answer, or not in time, is left out: the others go on (ARM-08)
    const live: ServedDomain[] = []
    const looks = [...domains.values()].map((domain) => {
      domain.looking ??= advance(domain).finally(() => {
        domain.looking = undefined
      })
      return domain.looking.then(() => void live.push(domain), note)
    })
    await Promise.race([Promise.all(looks), delay(patienceMs)])
    if (live.length === 0) return
    const sides = new Map<bigint, DomainSide>()
    // one that comes now is for the next look
    const seen = [...live]
    for (const { id, rpc, book, sets, orders, feed, roots, admissionBond } of seen) {
      const head = feed.head()!
      sides.set(id, { id, rpc, book, sets: sets.hashes, orders, head, roots, admissionBond })
      const waiting = book.departures.size + book.messages.size
      metrics.seen(String(id), { head: Number(head.number), waiting, bonds: book.vouchers.size })
    }
    const scene: Scene = {
      domains: sides,
      l1: {
        rpc: l1.rpc,
        book: l1.book,
        sets: l1.sets,
        offices: l1.offices,
        contracts: l1Contracts,
        confirmed: new Map(
          seen.flatMap(({ id, confirmed }) => (confirmed === undefined ? [] : [[id, confirmed] as const])),
        ),
      },
      quorums: quorums.quorums(),
      signed: quorums.past(),
      account: signer.address,
      readiness,
    }
    forget(scene)
    quorums.want(wantedClaims(scene))
    const works = [
      ...planOrders(scene, areOrdersHeld),
      ...planCarrying(scene, maxBonds),
      ...planMessages(scene, maxBonds),
      ...planVerdicts(scene, held),
      ...planCertificates(scene),
      ...planOwnSets(scene),
      ...planLanes(scene),
      ...planClosures(scene),
      ...planUpkeep(scene),
      ...planSlashing(scene),
    ]
    works.sort((a, b) => a.urgency - b.urgency)
    for (const work of works) {
      if ((inFlight.get(work.chain) ?? 0) >= maxUnderWay) continue
      if (work.keys.some((key) => readiness(key) === 'no')) continue
      void run(work)
    }
  }

  /** A look at one domain failed: it is left out until it does not. */
  const note = (error: unknown): void => {
    const text = error instanceof Error ? error.message : String(error)
    if (text !== problem) log.warn({ error }, 'the relayer could not look at a chain')
    problem = text
  }

  let fail = (_error: Error): void => {}
  const failed = new Promise<Error>((resolve) => {
    fail = resolve
  })
  const loop = startLoop({
    everyMs: options.pollMs ?? 500,
    work: look,
    onError(error, count) {
      if (error instanceof Fault && !error.retryable && /^(RELAYER|OBJECT)_/.test(error.code)) {
        fail(error)
        return undefined
      }
      problem = error instanceof Error ? error.message : String(error)
      log.warn({ error }, 'the relayer could not look at the chains')
      return backOff(count)
    },
  })
  wake = () => loop.wake()
  const sources = startAttestationSources({
    urls: [...options.domainUrls, ...(options.validatorUrls ?? [])],
    known: urlsOf,
    book: quorums,
    onSight(domainId, sight) {
      metrics.attestation(String(domainId), sight)
      if (sight === 'new') wake()
    },
    log,
  })
  const watches: HeadWatch[] = options.domainUrls.map((url) => watchHeads(url, wake, log))

  return {
    address: signer.address,
    status: () => ({
      domains: [...domains.values()].map(({ id, feed, book }) => ({
        id,
        head: feed.head() === undefined ? undefined : BigInt(feed.head()!.number),
        copies: book.copies.size,
        openDepartures: book.departures.size,
        bonds: book.vouchers.size,
      })),
      underWay: underWay.size,
      problem,
    }),
    hold(domainIds) {
      held = new Set(domainIds)
      wake()
    },
    holdOrders(isHeld) {
      areOrdersHeld = isHeld
      wake()
    },
    failed,
    async stop() {
      await Promise.all([loop.stop(), sources.stop()])
      for (const { sender } of [l1, ...domains.values()]) sender.stop()
      await Promise.all(watches.map((watch) => watch.stop()))
    },
  }
}
