/** Prometheus metrics of a relayer. `domain` is that of the chain it sends to, `l1` for L1; names of calls are those of the contracts. */
import { Counter, Gauge, type Registry } from 'prom-client'
import type { QuorumSight } from '../relayer/quorumBook.js'

export type RelayerMetrics = {
  sent(call: string, outcome: 'mined' | 'failed' | 'refused' | 'lost'): void
  /** Something that a node showed of attestations of a domain. */
  attestation(domain: string, sight: QuorumSight): void
  /** As of one look at a domain. `waiting`: receipts and messages of it that are not at their end. */
  seen(domain: string, facts: { readonly head: number; readonly waiting: number; readonly bonds: number }): void
}

const silent: RelayerMetrics = { sent() {}, attestation() {}, seen() {} }

export function createRelayerMetrics(registry: Registry | undefined): RelayerMetrics {
  if (registry === undefined) return silent
  const registers = [registry]
  const calls = new Counter({
    name: 'syncline_relayer_transactions_total',
    help: 'Transactions of the relayer on any chain',
    labelNames: ['call', 'outcome'],
    registers,
  })
  const shown = new Counter({
    name: 'syncline_relayer_attestations_total',
    help: 'Attestations of blocks that the relayer was shown',
    labelNames: ['domain', 'sight'],
    registers,
  })
  const gauge = (name: string, help: string): Gauge => new Gauge({ name, help, labelNames: ['domain'], registers })
  const head = gauge('syncline_relayer_head', 'Block up to which the relayer has read a domain')
  const waiting = gauge('syncline_relayer_waiting', 'Receipts and messages of a domain that are not at their end')
  const bonds = gauge('syncline_relayer_bonds', 'Bonds behind claims on a domain, of anybody')
  return {
    // batches are named by what is in them and how many: the count is no label
    sent: (call, outcome) => calls.inc({ call: call.replace(/ x\d+$/, ''), outcome }),
    attestation: (domain, sight) => shown.inc({ domain, sight }),
    seen(domain, facts) {
      head.set({ domain }, facts.head)
      waiting.set({ domain }, facts.waiting)
      bonds.set({ domain }, facts.bonds)
    },
  }
}
