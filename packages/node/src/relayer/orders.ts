/**
 * Orders follow their asset: what one domain got, every domain gets, by the same signature; with it the rows of authorities that L1 settled, and what an asset is. And what
 * an order waits for is brought about: its time, and level 3 (docs/locks.md §9).
 */
import { crosslinksAbi } from '@syncline/contracts'
import type { Hex } from '@syncline/primitives'
import { encodeFunctionData } from 'viem'
import { planLate } from './lateOrders.js'
import { calling, describeGas, type OrderCall, orderGas, planRow, type Step } from './orderCalls.js'
import type { Office, SubmittedOrder } from './orderLogs.js'
import type { DomainSide, Scene, Work } from './scene.js'
import { deciding } from './verdicts.js'

/** The next step towards a domain's knowing a row: its leaf in L1's tree, the tree's root there, the row under it. */
function planOffice(scene: Scene, target: DomainSide, office: Office): Work[] {
  const { row, hash } = office
  if (target.orders.knows(row.id, row.epoch, row.revokedAt !== 0n)) return []
  const works = planRow(scene, target, office, 'importAuthority')
  if (works !== undefined) return works
  const data = encodeFunctionData({ abi: crosslinksAbi, functionName: 'settleAuthority', args: [row.id] })
  const prepare: Work['prepare'] = async () => [
    { label: 'settle authority', to: scene.l1.contracts.crosslinks, data, spareGas: 100_000n },
  ]
  const label = `settle the row of authority ${row.id}`
  return [{ keys: [`settle-authority:${hash}`], chain: 'l1', label, urgency: 1, prepare }]
}

/** Brings an order that some domain got to one that has not. */
function carrying(scene: Scene, source: DomainSide, target: DomainSide, submitted: SubmittedOrder): Work[] {
  const { digest, key: about, order, signature } = submitted
  if (target.orders.lacks(about, digest)) return planLate(scene, target, submitted, source.orders.kindOf)
  const now = BigInt(target.head['timestamp'] as Hex)
  if (now >= order.validBefore || now < order.validAfter) return []
  // under a row of another epoch it gets no receipt, and no domain takes it unless a certificate names it
  if (target.orders.epochOf(order.authority) !== order.authorityEpoch) return []
  const key = `order:${target.id}:${digest}`
  if (scene.readiness(key) === 'no') return []
  const giving: Step = { label: 'give order', gas: orderGas, call: { functionName: 'give', args: [order, signature] } }
  if (target.orders.kindOf(order.asset) !== undefined) return [calling(target, key, giving)]
  // described here too long ago to be kept, or not at all: to say it again changes nothing
  const kind = source.orders.kindOf(order.asset)
  if (kind === undefined) return []
  const describing: Step = {
    label: 'describe asset',
    gas: describeGas,
    call: { functionName: 'describe', args: [kind] },
  }
  return [calling(target, key, describing, giving)]
}

/**
 * What an order here waits for, if that has come: its time, a TRUE claim of this domain with its block in the past, or the end of a transaction that is over its own
 * time: else whoever was to commit could let an order wait for ever.
 */
function waking(scene: Scene, target: DomainSide): Work[] {
  const works: Work[] = []
  const now = BigInt(target.head['timestamp'] as Hex)
  for (const [digest, status] of target.orders.open) {
    const { key, order, block } = target.orders.orders.get(digest)!
    if (status === 'waiting') {
      const call: OrderCall = { functionName: 'timeout', args: [order.asset, order.subject] }
      works.push(calling(target, `end-commit:${target.id}:${key}`, { label: 'end commit', call }))
    }
    if (status === 'held') {
      const leaf = deciding(scene.l1.book.settledOf(target.id), block)
      if (leaf === undefined || target.book.certifiedRoot(target.id, leaf.number) !== leaf.worldRoot) continue
      const call: OrderCall = { functionName: 'certify', args: [digest, leaf.number] }
      const step: Step = { label: 'certify order', gas: orderGas, call }
      works.push(calling(target, `certify-order:${target.id}:${digest}`, step))
    } else if ((order.effectiveAt > 0n && now >= order.effectiveAt) || now >= order.validBefore) {
      // what was tried and not admitted is tried again by the next order that moves the asset
      const step: Step = { label: 'settle orders', gas: orderGas, call: { functionName: 'settle', args: [key] } }
      works.push(calling(target, `settle-orders:${target.id}:${key}`, step))
    }
  }
  return works
}

/** `isHeld`: orders stay where they were given; rows of authorities go everywhere all the same. */
export function planOrders(scene: Scene, isHeld = false): Work[] {
  const works: Work[] = []
  const planned = new Set<string>()
  const add = (those: readonly Work[]): void => {
    // two domains may lack one leaf, two orders may be about one asset
    for (const work of those) {
      if (work.keys.some((key) => planned.has(key))) continue
      for (const key of work.keys) planned.add(key)
      works.push(work)
    }
  }
  for (const target of scene.domains.values()) {
    for (const office of scene.l1.offices.offices.values()) add(planOffice(scene, target, office))
    for (const source of scene.domains.values()) {
      if (source === target || isHeld) continue
      for (const [digest, submitted] of source.orders.orders)
        if (!target.orders.has(digest)) add(carrying(scene, source, target, submitted))
    }
    add(waking(scene, target))
  }
  return works
}
