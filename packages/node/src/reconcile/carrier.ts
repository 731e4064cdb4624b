/**
 * Brings certificates to domains, and is not in the way of seats that do so too: the leader begins, the others follow if nothing comes of it. What
 * was begun is seen through, also when the group has changed meanwhile: its certificate counts as long as the domain knows its validators.
 */
import { claimRegistryAbi, iOrderBookAbi, predeploys } from '@syncline/contracts'
import { type Bytes, bytesToHex } from '@syncline/primitives'
import { digestOfValue, type QuorumSet, quorumSetHash, type ValidatorEffect } from '@syncline/protocol'
import type { Logger } from 'pino'
import { readView } from '../l1/readView.js'
import type { RpcClient } from '../l1/rpc.js'
import type { L1Sender } from '../l1/sender.js'
import { backOff } from '../ports/timers.js'
import { reconcileRequest } from './delivery.js'

type Delivery = Extract<ValidatorEffect, { readonly kind: 'deliver' }>

/** What became of one attempt. `there`: somebody else brought it. `early`: it is another seat's turn, or the domain has to learn its validators first. */
export type CarryOutcome = 'mined' | 'failed' | 'refused' | 'lost' | 'there' | 'early'

/** A seat of a group, whose keys are by seat. */
export type CarrierSeat = { readonly seat: number; readonly keys: readonly Bytes[] }

export type CertificateCarrier = {
  /** Does not wait for the domain. What is under way already is not begun again. */
  bring(delivery: Delivery, by: CarrierSeat): void
  /** Why the oldest certificate that is under way has not come in. */
  problem(): string | undefined
  /** Tries again what is due. */
  poll(): Promise<void>
  stop(): void
}

type Errand = {
  readonly delivery: Delivery
  readonly by: CarrierSeat
  readonly since: number
  dueAt: number
  tries: number
  isRunning: boolean
  problem: string | undefined
}

/** Between the turns of two seats. */
const turnMs = 3_000
const mostErrands = 256
/** Attempts that came to nothing; then it is left to the validator, which gives it out again. */
const mostTries = 32
const waitMs = [500, 30_000] as const
const longestMs = 3_600_000

export function createCertificateCarrier(parts: {
  readonly domains: ReadonlyMap<bigint, { readonly rpc: RpcClient; readonly sender: L1Sender }>
  /** The validators of a domain: newest epoch first. */
  readonly setsOf: (domainId: bigint) => readonly QuorumSet[]
  readonly now: () => number
  readonly onOutcome: (domainId: bigint, outcome: CarryOutcome) => void
  readonly log: Logger
}): CertificateCarrier {
  const { domains, setsOf, now, onOutcome, log } = parts
  const errands = new Map<string, Errand>()
  let isStopped = false

  const turnOf = ({ decided }: Delivery, { seat, keys }: CarrierSeat): number => {
    const first = Number(decided.height % BigInt(keys.length))
    return (seat - first + keys.length) % keys.length
  }

  const attempt = async (errand: Errand): Promise<CarryOutcome> => {
    const { delivery, by, since } = errand
    const { domainId, decided, deltas } = delivery
    const { rpc, sender } = domains.get(domainId)!
    const id = bytesToHex(digestOfValue(decided.value))
    if (await readView<boolean>(rpc, predeploys.orderBook, iOrderBookAbi, 'isReconciled', [id])) return 'there'
    if (now() < since + turnOf(delivery, by) * turnMs) return 'early'
    errand.problem = `domain ${domainId} does not know its newest validators yet: relayers tell it`
    for (const set of setsOf(domainId)) {
      const hash = bytesToHex(quorumSetHash(set))
      if (!(await readView<boolean>(rpc, predeploys.claimRegistry, claimRegistryAbi, 'isSetKnown', [hash]))) continue
      const request = reconcileRequest(decided, deltas, by.keys, set)
      if (request === undefined) {
        errand.problem = `too few validators of domain ${domainId} endorsed reconciliation ${id}`
        continue
      }
      const outcome = await sender.send(request)
      if (outcome.kind === 'mined' && outcome.receipt.status) return 'mined'
      const reason = outcome.kind === 'mined' ? 'reverted' : outcome.reason
      errand.problem = `domain ${domainId} did not take reconciliation ${id}: ${reason}`
      return outcome.kind === 'mined' ? 'failed' : outcome.kind
    }
    return 'early'
  }

  const run = async (name: string, errand: Errand): Promise<void> => {
    errand.isRunning = true
    try {
      const outcome = await attempt(errand)
      onOutcome(errand.delivery.domainId, outcome)
      if (outcome === 'there' || outcome === 'mined') errands.delete(name)
      else if (outcome !== 'early') errand.tries++
    } catch (error) {
      errand.tries++
      errand.problem = error instanceof Error ? error.message : String(error)
      const domain = String(errand.delivery.domainId)
      if (!isStopped) log.info({ err: error, domain }, 'a certificate could not be brought')
    }
    errand.isRunning = false
    errand.dueAt = now() + backOff(errand.tries + 1, ...waitMs)
    if (errand.tries >= mostTries || now() - errand.since > longestMs) errands.delete(name)
  }

  return {
    bring(delivery, by) {
      const name = `${delivery.domainId} ${bytesToHex(digestOfValue(delivery.decided.value))}`
      if (errands.has(name) || errands.size >= mostErrands) return
      const since = now()
      const errand = { delivery, by, since, dueAt: since, tries: 0, isRunning: false, problem: undefined }
      errands.set(name, errand)
      void run(name, errand)
    },
    problem: () => [...errands.values()].find(({ problem }) => problem !== undefined)?.problem,
    async poll() {
      for (const [name, errand] of errands) if (!errand.isRunning && now() >= errand.dueAt) void run(name, errand)
      for (const { sender } of domains.values()) if (sender.inFlight() > 0) await sender.poll()
    },
    stop() {
      isStopped = true
      errands.clear()
      for (const { sender } of domains.values()) sender.stop()
    },
  }
}
