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

const orderGas = 3_000_000n
const rowGas = 400_000n

type Encoded = Omit<EncodeFunctionDataParameters<typeof iOrderBookAbi>, 'abi'>

/** One call of OrderBook. */
function calling(target: DomainSide, key: string, label: string, gas: bigint, call: Encoded): Work {
  const data = encodeFunctionData({ abi: iOrderBookAbi, ...call } as never)
  return {
    keys: [key],
    chain: target.id,
    label: `${label} on ${target.id}`,
    urgency: 0,
    prepare: async () => [{ label, to: predeploys.orderBook, data, gas }],
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
  return [
    calling(target, `authority:${target.id}:${hash}`, 'import authority', rowGas, {
      functionName: 'importAuthority',
      args: [row, book.roots[known]!, siblings],
    }),
  ]
}

/** Brings an order that some domain got to one that has not. */
function carrying(scene: Scene, source: DomainSide, target: DomainSide, submitted: SubmittedOrder): Work[] {
  const { digest, order, signature } = submitted
  const now = BigInt(target.head['timestamp'] as Hex)
  if (now >= order.validBefore || now < order.validAfter) return []
  // the row that it was given under, or one that makes it void: the contract says so then
  if (!target.orders.knows(order.authority, order.authorityEpoch, false)) return []
  if (!target.orders.described.has(order.asset)) {
    const kind = source.orders.described.get(order.asset)
    if (kind === undefined) return []
    const call: Encoded = { functionName: 'describe', args: [kind] }
    return [calling(target, `describe:${target.id}:${order.asset}`, 'describe asset', rowGas, call)]
  }
  const key = `order:${target.id}:${digest}`
  if (scene.readiness(key) === 'no') return []
  return [calling(target, key, 'give order', orderGas, { functionName: 'give', args: [order, signature] })]
}

/** What an order here waits for, if that has come: its time, or a TRUE claim of this domain with its block in the past. */
function waking(scene: Scene, target: DomainSide): Work[] {
  const works: Work[] = []
  const now = BigInt(target.head['timestamp'] as Hex)
  for (const [digest, status] of target.orders.open) {
    const { key, order, block } = target.orders.orders.get(digest)!
    if (status === 'held') {
      const leaf = deciding(scene.l1.book.settledOf(target.id), block)
      if (leaf === undefined || target.book.certifiedRoot(target.id, leaf.number) !== leaf.worldRoot) continue
      works.push(
        calling(target, `certify-order:${target.id}:${digest}`, 'certify order', orderGas, {
          functionName: 'certify',
          args: [digest, leaf.number],
        }),
      )
    } else if ((order.effectiveAt > 0n && now >= order.effectiveAt) || now >= order.validBefore) {
      // what was tried and not admitted is tried again by the next order that moves the asset
      works.push(
        calling(target, `settle-orders:${target.id}:${key}`, 'settle orders', orderGas, {
          functionName: 'settle',
          args: [key],
        }),
      )
    }
  }
  return works
}

export function planOrders(scene: Scene): Work[] {
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
      if (source === target) continue
      for (const [digest, submitted] of source.orders.orders)
        if (!target.orders.orders.has(digest)) add(carrying(scene, source, target, submitted))
    }
    add(waking(scene, target))
  }
  return works
}
