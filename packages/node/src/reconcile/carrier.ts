/** Brings certificates to domains, and is not in the way of seats that do so too: the leader begins, the others follow if nothing comes of it. */
import { claimRegistryAbi, iOrderBookAbi, predeploys } from '@syncline/contracts'
import { type Bytes, bytesToHex } from '@syncline/primitives'
import { digestOfValue, type QuorumSet, quorumSetHash, type ValidatorEffect } from '@syncline/protocol'
import type { Logger } from 'pino'
import { readView } from '../l1/readView.js'
import type { RpcClient } from '../l1/rpc.js'
import type { L1Sender } from '../l1/sender.js'
import { reconcileRequest } from './delivery.js'

type Delivery = Extract<ValidatorEffect, { readonly kind: 'deliver' }>

/** What became of one attempt. `there`: somebody else brought it. `early`: it is another seat's turn, or the domain has to learn its validators first. */
export type CarryOutcome = 'mined' | 'failed' | 'refused' | 'lost' | 'there' | 'early'

export type CertificateCarrier = {
  /** Does not wait for the domain. The same delivery is not begun twice at a time. */
  bring(delivery: Delivery): void
  /** Why the last attempt came to nothing. */
  problem(): string | undefined
  /** After a new look at the chains. */
  poll(): Promise<void>
  stop(): void
}

/** Between the turns of two seats. */
const turnMs = 3_000
const mostSeen = 1_024

export function createCertificateCarrier(parts: {
  readonly domains: ReadonlyMap<bigint, { readonly rpc: RpcClient; readonly sender: L1Sender }>
  /** The validators of a domain: newest epoch first. */
  readonly setsOf: (domainId: bigint) => readonly QuorumSet[]
  readonly now: () => number
  readonly onOutcome: (domainId: bigint, outcome: CarryOutcome) => void
  readonly log: Logger
}): CertificateCarrier & { seat(seat: number, keys: readonly Bytes[]): void } {
  const { domains, setsOf, now, onOutcome, log } = parts
  const underWay = new Set<string>()
  const firstSeen = new Map<string, number>()
  let own = { seat: 0, keys: [] as readonly Bytes[] }
  let problem: string | undefined

  const turnOf = ({ decided }: Delivery): number => {
    const members = own.keys.length
    const first = Number(decided.height % BigInt(members))
    return (own.seat - first + members) % members
  }

  const attempt = async (delivery: Delivery, since: number): Promise<CarryOutcome> => {
    const { domainId, decided, deltas } = delivery
    const { rpc, sender } = domains.get(domainId)!
    const id = bytesToHex(digestOfValue(decided.value))
    if (await readView<boolean>(rpc, predeploys.orderBook, iOrderBookAbi, 'isReconciled', [id])) return 'there'
    if (now() < since + turnOf(delivery) * turnMs) return 'early'
    for (const set of setsOf(domainId)) {
      const hash = bytesToHex(quorumSetHash(set))
      if (!(await readView<boolean>(rpc, predeploys.claimRegistry, claimRegistryAbi, 'isSetKnown', [hash]))) continue
      const request = reconcileRequest(decided, deltas, own.keys, set)
      if (request === undefined) {
        problem = `too few validators of domain ${domainId} endorsed reconciliation ${id}`
        continue
      }
      const outcome = await sender.send(request)
      if (outcome.kind === 'mined') {
        problem = undefined
        return outcome.receipt.status ? 'mined' : 'failed'
      }
      problem = `domain ${domainId} did not take reconciliation ${id}: ${outcome.reason}`
      return outcome.kind
    }
    problem ??= `domain ${domainId} does not know its newest validators yet: relayers tell it`
    return 'early'
  }

  return {
    seat(seat, keys) {
      own = { seat, keys }
    },
    bring(delivery) {
      const name = `${delivery.domainId} ${bytesToHex(digestOfValue(delivery.decided.value))}`
      if (underWay.has(name)) return
      underWay.add(name)
      const since = firstSeen.get(name) ?? now()
      firstSeen.set(name, since)
      if (firstSeen.size > mostSeen) firstSeen.delete(firstSeen.keys().next().value!)
      attempt(delivery, since)
        .then((outcome) => onOutcome(delivery.domainId, outcome))
        .catch((error: unknown) => {
          problem = error instanceof Error ? error.message : String(error)
          log.info({ err: error, domain: String(delivery.domainId) }, 'a certificate could not be brought')
        })
        .finally(() => underWay.delete(name))
    },
    problem: () => problem,
    async poll() {
      for (const { sender } of domains.values()) if (sender.inFlight() > 0) await sender.poll()
    },
    stop() {
      for (const { sender } of domains.values()) sender.stop()
    },
  }
}
