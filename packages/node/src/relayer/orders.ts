/**
 * Orders follow their asset: what one domain got, every domain gets, by the same signature; with it the rows of authorities that L1 settled, and what an asset is. And what
 * an order waits for is brought about: its time, and level 3 (docs/locks.md §9).
 */
import { crosslinksAbi, iOrderBookAbi, predeploys } from '@syncline/contracts'
import { bytesToHex, type Hex } from '@syncline/primitives'
import { type EncodeFunctionDataParameters, encodeFunctionData } from 'viem'
import type { Office, SubmittedOrder } from './orderLogs.js'
import type { DomainSide, Scene, Work } from './scene.js'
import { deciding, planImport } from './verdicts.js'

/** A round over a full book, which may all end in it, and one more order. */
export const orderGas = 3_000_000n
const rowGas = 400_000n

type Encoded = Omit<EncodeFunctionDataParameters<typeof iOrderBookAbi>, 'abi'>

/** Without `gas` it is sent only if it would not be refused now. */
type Step = { readonly label: string; readonly gas?: bigint; readonly call: Encoded }

/** Calls of OrderBook, one after the other. */
function calling(target: DomainSide, key: string, ...steps: readonly Step[]): Work {
  const requestOf = ({ label, gas, call }: Step) => {
    const data = encodeFunctionData({ abi: iOrderBookAbi, ...call } as never)
    return { label, to: predeploys.orderBook, data, ...(gas === undefined ? {} : { gas }) }
  }
  return {
    keys: [key],
    chain: target.id,
    label: `${steps.map(({ label }) => label).join(', ')} on ${target.id}`,
    urgency: 0,
    prepare: async () => steps.map(requestOf),
  }
}

/** The next step towards a domain's knowing a row: its leaf in L1's tree, the tree's root there, the row under it. */
function planOffice(scene: Scene, target: DomainSide, { row, hash }: Office): Work[] {
  if (target.orders.knows(row.id, row.epoch, row.revokedAt !== 0n)) return []
  const { book, offices, contracts } = scene.l1
  const settled = offices.settled(hash)
  if (settled === undefined) {
    const data = encodeFunctionData({ abi: crosslinksAbi, functionName: 'settleAuthority', args: [row.id] })
    const prepare: Work['prepare'] = async () => [
      { label: 'settle authority', to: contracts.crosslinks, data, spareGas: 100_000n },
    ]
    const label = `settle the row of authority ${row.id}`
    return [{ keys: [`settle-authority:${hash}`], chain: 'l1', label, urgency: 1, prepare }]
  }
  const known = book.roots.findLastIndex((root) => target.book.roots.has(root))
  if (settled.index > known) return planImport(scene, target, settled.block)
  const siblings = book.tree.siblings(settled.index, known + 1).map(bytesToHex)
  const args = [row, book.roots[known]!, siblings] as const
  const step: Step = { label: 'import authority', gas: rowGas, call: { functionName: 'importAuthority', args } }
  return [calling(target, `authority:${target.id}:${hash}`, step)]
}

/** Brings an order that some domain got to one that has not. */
function carrying(scene: Scene, source: DomainSide, target: DomainSide, submitted: SubmittedOrder): Work[] {
  const { digest, order, signature } = submitted
  const now = BigInt(target.head['timestamp'] as Hex)
  if (now >= order.validBefore || now < order.validAfter) return []
  // the row that it was given under, or one that makes it void: the contract says so then
  if (!target.orders.knows(order.authority, order.authorityEpoch, false)) return []
  const key = `order:${target.id}:${digest}`
  if (scene.readiness(key) === 'no') return []
  const giving: Step = { label: 'give order', gas: orderGas, call: { functionName: 'give', args: [order, signature] } }
  if (target.orders.kindOf(order.asset) !== undefined) return [calling(target, key, giving)]
  // described here too long ago to be kept, or not at all: to say it again changes nothing
  const kind = source.orders.kindOf(order.asset)
  if (kind === undefined) return []
  const describing: Step = { label: 'describe asset', gas: rowGas, call: { functionName: 'describe', args: [kind] } }
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
      const call: Encoded = { functionName: 'timeout', args: [order.asset, order.subject] }
      works.push(calling(target, `end-commit:${target.id}:${key}`, { label: 'end commit', call }))
    }
    if (status === 'held') {
      const leaf = deciding(scene.l1.book.settledOf(target.id), block)
      if (leaf === undefined || target.book.certifiedRoot(target.id, leaf.number) !== leaf.worldRoot) continue
      const call: Encoded = { functionName: 'certify', args: [digest, leaf.number] }
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
