/** Prometheus metrics of a seat of the reconciliation. */
import { Counter, Gauge, type Registry } from 'prom-client'
import type { CarryOutcome } from '../reconcile/carrier.js'

export type ReconcilerMetrics = {
  /** As of one look. `messages` are totals of this seat. */
  seen(facts: {
    readonly height: number
    readonly view: number
    readonly peers: number
    readonly cases: number
    readonly divergences: ReadonlyMap<string, number>
    readonly messages: Readonly<Record<string, number>>
  }): void
  settled(domain: string, height: number): void
  carried(domain: string, outcome: CarryOutcome): void
  /** A decided segment came to its end. */
  ended(outcome: string): void
  /** Something that only people mend. */
  people(what: 'deadLetter' | 'contested' | 'tooLarge' | 'equivocation'): void
}

const silent: ReconcilerMetrics = { seen() {}, settled() {}, carried() {}, ended() {}, people() {} }
const kinds = ['LAG', 'FORK', 'MISSING', 'LOCK'] as const

export function createReconcilerMetrics(registry: Registry | undefined, seat: string): ReconcilerMetrics {
  if (registry === undefined) return silent
  const registers = [registry]
  const gauge = (name: string, help: string, labels: readonly string[] = []): Gauge =>
    (registry.getSingleMetric(name) as Gauge | undefined) ??
    new Gauge({ name, help, labelNames: ['seat', ...labels], registers })
  const counter = (name: string, help: string, labels: readonly string[]): Counter =>
    (registry.getSingleMetric(name) as Counter | undefined) ??
    new Counter({ name, help, labelNames: ['seat', ...labels], registers })
  const height = gauge('syncline_reconcile_height', 'Reconciliations that are decided')
  const view = gauge('syncline_reconcile_view', 'Attempt at the next reconciliation')
  const peers = gauge('syncline_reconcile_peers', 'Peers that hear this seat')
  const cases = gauge('syncline_reconcile_cases', 'Contested orders that wait for an arbiter')
  const divergences = gauge('syncline_reconcile_divergences', 'Assets on which domains differ, by kind', ['kind'])
  const messages = gauge('syncline_reconcile_messages', 'Messages of this seat since its start', ['what'])
  const settled = gauge('syncline_reconcile_settled', 'Settled height up to which a domain was read', ['domain'])
  const carried = counter('syncline_reconcile_certificates_total', 'Attempts to bring a certificate', [
    'domain',
    'outcome',
  ])
  const ended = counter('syncline_reconcile_segments_total', 'Decided segments by outcome', ['outcome'])
  const people = counter('syncline_reconcile_for_people_total', 'What no vote can mend', ['what'])
  return {
    seen(facts) {
      height.set({ seat }, facts.height)
      view.set({ seat }, facts.view)
      peers.set({ seat }, facts.peers)
      cases.set({ seat }, facts.cases)
      for (const kind of kinds) divergences.set({ seat, kind }, facts.divergences.get(kind) ?? 0)
      for (const [what, count] of Object.entries(facts.messages)) messages.set({ seat, what }, count)
    },
    settled: (domain, at) => settled.set({ seat, domain }, at),
    carried: (domain, outcome) => carried.inc({ seat, domain, outcome }),
    ended: (outcome) => ended.inc({ seat, outcome }),
    people: (what) => people.inc({ seat, what }),
  }
}
