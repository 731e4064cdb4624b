/** Calls of a domain's OrderBook as work of a relayer, and rows of authorities under L1's tree (docs/locks.md §9). */
import { iOrderBookAbi, predeploys } from '@syncline/contracts'
import { bytesToHex } from '@syncline/primitives'
import { type EncodeFunctionDataParameters, encodeFunctionData } from 'viem'
import type { Office } from './orderLogs.js'
import type { DomainSide, Scene, Work } from './scene.js'
import { planImport } from './verdicts.js'

/** A round over a full book, which may all end in it, and one more order. */
export const orderGas = 3_000_000n
/** Of a kind with eight laws. */
export const describeGas = 400_000n

export type OrderCall = Omit<EncodeFunctionDataParameters<typeof iOrderBookAbi>, 'abi'>

/** Without `gas` it is sent only if it would not be refused now. */
export type Step = {
  readonly label: string
  readonly gas?: bigint
  readonly spareGas?: bigint
  readonly call: OrderCall
}

/** Calls of OrderBook, one after the other. */
export function calling(target: DomainSide, key: string, ...steps: readonly Step[]): Work {
  const requestOf = ({ label, call, ...gas }: Step) => {
    const data = encodeFunctionData({ abi: iOrderBookAbi, ...call } as never)
    return { label, to: predeploys.orderBook, data, ...gas }
  }
  return {
    keys: [key],
    chain: target.id,
    label: `${steps.map(({ label }) => label).join(', ')} on ${target.id}`,
    urgency: 0,
    prepare: async () => steps.map(requestOf),
  }
}

/**
 * The next step towards a domain's taking a row that L1 settled: the tree's root there, then the row under it. `importFormer` takes it where a newer one is known;
 * undefined if L1 has not settled it.
 */
export function planRow(
  scene: Scene,
  target: DomainSide,
  { row, hash }: Office,
  functionName: 'importAuthority' | 'importFormer',
): Work[] | undefined {
  const { book, offices } = scene.l1
  const settled = offices.settled(hash)
  if (settled === undefined) return undefined
  const known = book.roots.findLastIndex((root) => target.book.roots.has(root))
  if (settled.index > known) return planImport(scene, target, settled.block)
  const siblings = book.tree.siblings(settled.index, known + 1).map(bytesToHex)
  const label = functionName === 'importAuthority' ? 'import authority' : 'import former authority'
  const call: OrderCall = { functionName, args: [row, book.roots[known]!, siblings] }
  // what it takes goes by its kinds, of which it has 16 at most: the domain says how much
  return [calling(target, `authority:${target.id}:${hash}`, { label, call })]
}
