/** A group of one seat, with its key and its disk, and two domains: the SEC's FREEZE came to one, the BaFin's UNFREEZE to the other, so an arbiter has to decide. */
import { join } from 'node:path'
import { type Bytes, bytesToHex, type Hex, hashWords, hexToBytes, keccak256 } from '@syncline/primitives'
import {
  absentEntry,
  absentEntryHash,
  defaultConvergeOptions,
  defaultPriorityPolicy,
  type LockEntry,
  lockEntryHash,
  lockEntryOf,
  type OpenCase,
  type OrderAction,
  type OrderSighting,
  quorumChainTag,
} from '@syncline/protocol'
import { emptyTree } from '@syncline/trees'
import { pino } from 'pino'
import { vi } from 'vitest'
import { createInProcessGossip } from '../../packages/node/src/p2p/inProcess.js'
import { openCaseStore } from '../../packages/node/src/reconcile/caseStore.js'
import { openRecordStore } from '../../packages/node/src/reconcile/recordStore.js'
import type { ReconciliationReports } from '../../packages/node/src/reconcile/reports.js'
import { decisionOf } from '../../packages/node/src/reconcile/seatSigner.js'
import { type Session, startSession } from '../../packages/node/src/reconcile/session.js'
import { createRpcServer } from '../../packages/node/src/rpc/server.js'
import { createBlsSigner, generateBlsSecret } from '../../packages/node/src/validator/bls.js'
import { createMemoryNode } from './memoryNode.js'

const log = pino({ level: 'silent' })
const word = (name: string): Bytes => keccak256(new TextEncoder().encode(name))
const key = createBlsSigner(generateBlsSecret(word('seat')))
export const chainTag: Bytes = quorumChainTag(900n, hexToBytes(`0x${'a7'.repeat(20)}`))
export const group: Bytes = word('group')
const domainIds = [901n, 902n]
const asset = word('bond')
const sighting = (action: OrderAction, jurisdiction: string): OrderSighting => {
  const id = word(jurisdiction)
  const order = {
    digest: hashWords(word(action), id),
    action,
    rank: 2,
    isHome: true,
    lamport: 1n,
    authority: id,
  } as const
  const fact = { key: order, nonce: 1n, mandate: { id, rank: 2, jurisdiction }, isCertified: true } as const
  return { asset, fact, seen: absentEntryHash, bundle: undefined, outcome: 'APPLIED', at: 1n }
}
const [freeze, thaw] = [sighting('FREEZE', 'US'), sighting('UNFREEZE', 'DE')]
const frozen = lockEntryOf({ state: 'FROZEN', held: undefined, order: freeze.fact.key.digest })

export type ContestedSeat = {
  readonly session: Session
  readonly open: OpenCase
  readonly reports: ReconciliationReports
  /** What both domains have. */
  entries(): readonly LockEntry[]
  close(): Promise<void>
}

/** Starts it from `folder`; resolves when its case is open. */
export async function startContestedSeat(
  folder: string,
  arbiters: readonly Hex[],
  caseSeconds = 600n,
): Promise<ContestedSeat> {
  const gossip = createInProcessGossip({ log })
  const domains = [
    { entry: frozen, orders: [freeze], height: 1n, applied: [] as { id: Bytes; segments: readonly number[] }[] },
    { entry: absentEntry, orders: [thaw], height: 1n, applied: [] as { id: Bytes; segments: readonly number[] }[] },
  ]
  const show = (i: number): void => {
    const { entry, orders, applied } = domains[i]!
    const height = domains[i]!.height++
    const root = emptyTree()
      .update([{ key: asset, value: lockEntryHash(entry) }])
      .root()
    session.seat.observe({
      domainId: domainIds[i]!,
      height,
      root,
      changes: [{ asset, entry, guard: undefined }],
      orders,
      applied,
    })
  }
  const session = startSession({ tag: group, domainIds, keys: [key.publicKey] }, [], {
    validator: {
      ...{ members: 1, seat: 0, threshold: { kind: 'two-thirds' }, converge: defaultConvergeOptions },
      timing: { view: 500, longestView: 4_000, resend: 100, vectors: 50 },
      rules: {
        ...{ chainTag, domainIds, lockPolicy: 'direct', priority: defaultPriorityPolicy },
        ...{ caseSeconds, defaultVerdict: 'REJECT', clockTolerance: 30n, lagPatience: 0n },
      },
    },
    ...{ chainTag, key, gossip, arbiters, log, now: Date.now, tickMs: 20 },
    store: openRecordStore(folder),
    caseStore: openCaseStore(join(folder, 'cases')),
    onEffect(effect) {
      if (effect.kind !== 'deliver') return
      const domain = domains[domainIds.indexOf(effect.domainId)]!
      const { id } = decisionOf(effect.decided).reconciliation
      if (domain.applied.some((one) => bytesToHex(one.id) === bytesToHex(id))) return
      for (const { to } of effect.deltas) domain.entry = to
      domain.applied.push({ id, segments: effect.deltas.map(({ segment }) => segment) })
      show(domainIds.indexOf(effect.domainId))
    },
  })
  for (const i of domainIds.keys()) show(i)
  const [found] = await vi.waitFor(() => {
    const cases = session.cases.list()
    if (cases.length === 0) throw new Error('no case is open')
    return cases
  })
  const status = { ...{ group: bytesToHex(group), chainTag: bytesToHex(chainTag), seat: 0, members: 1 }, height: 1n }
  return {
    session,
    open: found!.open,
    reports: {
      status: () => ({ ...status, view: 0, peers: 0, domains: [], problem: undefined }),
      divergences: () => [],
      divergence: () => undefined,
      reconciliations: (limit) => session.reports(limit),
      reconciliation: (id) => session.report(id),
      cases: () => session.cases.list(),
      addEvidence: (evidence) => session.cases.addEvidence(evidence),
      decide: (decision) => session.cases.decide(decision),
    },
    entries: () => domains.map(({ entry }) => entry),
    async close() {
      await session.close()
      await gossip.close()
    },
  }
}

/** A node with this seat, over HTTP. */
export async function serveSeat({
  reports,
}: ContestedSeat): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const { api } = createMemoryNode()
  const server = createRpcServer(api, { port: 0, version: '0.0.0', reconciliation: () => reports })
  const { url } = await server.listen()
  return { url, close: () => server.close() }
}
