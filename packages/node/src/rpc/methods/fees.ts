/** Prices: what a gas unit costs now, and what it cost in recent blocks. */
import type { BlockRecord } from '../../chain/records.js'
import { greater } from '../bigint.js'
import type { RpcContext } from '../context.js'
import { blockNumberOrTag, heightOf, latest, requireBlock } from '../decode/blockReference.js'
import { list } from '../decode/composites.js'
import { type Decoder, Mismatch, required, shown, withDefault } from '../decode/param.js'
import { count } from '../decode/scalars.js'
import { invalidParams } from '../errors.js'
import { quantity } from '../format/quantity.js'
import { type Method, method, results } from '../method.js'

/** Blocks looked at for a tip, and the part of their tips a suggestion should beat. */
const tipBlocks = 20n
const tipPercentile = 60
/** Suggested tip while blocks have room, wei: any tip is enough then, and wallets dislike 0. */
const minTip = 1n
/** Percentiles of one eth_feeHistory (as geth). */
const maxPercentiles = 100

const percentile: Decoder<number> = {
  schema: { type: 'number', minimum: 0, maximum: 100 },
  decode(value) {
    if (typeof value !== 'number' || !(value >= 0 && value <= 100))
      throw new Mismatch(`expected a percentile in [0, 100], got ${shown(value)}`)
    return value
  },
}

/** Tips paid in a block with the gas they were paid for, cheapest first. Deposits pay none and are left out. */
function tipsOf(context: RpcContext, block: BlockRecord): readonly { tip: bigint; gas: bigint }[] {
  if (block.transactionHashes.length === 0) return []
  const baseFee = context.profile.baseFee(block) ?? 0n
  return context.api.chain
    .receiptsOf(block)
    .filter((receipt) => receipt.type !== 0x7e)
    .map((receipt) => ({ tip: receipt.effectiveGasPrice - baseFee, gas: receipt.gasUsed }))
    .sort((a, b) => (a.tip < b.tip ? -1 : a.tip > b.tip ? 1 : 0))
}

/** A tip that gets into the next block, wei: more than most paid in recent blocks that were more than half full, else the minimum. */
function suggestTip(context: RpcContext): bigint {
  const { chain } = context.api
  const head = chain.heightOf('latest')
  const tips: bigint[] = []
  for (let number = head; number > 0n && head - number < tipBlocks; number--) {
    const block = chain.blockByNumber(number)
    if (block === undefined) break
    if (block.gasUsed * 2n > block.gasLimit) for (const { tip } of tipsOf(context, block)) tips.push(tip)
  }
  if (tips.length === 0) return minTip
  tips.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const chosen = tips[Math.min(tips.length - 1, Math.floor((tips.length * tipPercentile) / 100))]!
  return greater(chosen, minTip)
}

function nextBaseFee({ api, profile }: RpcContext): bigint {
  return profile.nextBaseFee(requireBlock(api.chain, latest))
}

/** Tips at gas-weighted percentiles (execution-apis eth_feeHistory); zeros for a block without transactions. */
function rewards(context: RpcContext, block: BlockRecord, percentiles: readonly number[]): string[] {
  const tips = tipsOf(context, block)
  if (tips.length === 0) return percentiles.map(() => '0x0')
  const total = Number(tips.reduce((sum, { gas }) => sum + gas, 0n))
  let index = 0
  let reached = Number(tips[0]!.gas)
  return percentiles.map((wanted) => {
    while (reached < (total * wanted) / 100 && index < tips.length - 1) {
      index++
      reached += Number(tips[index]!.gas)
    }
    return quantity(tips[index]!.tip)
  })
}

export const feeMethods: readonly Method[] = [
  method({
    name: 'eth_gasPrice',
    summary: 'A price per gas unit that gets a legacy transaction into the next block, in wei.',
    params: [],
    result: results.quantity,
    run: (context) => quantity(nextBaseFee(context) + suggestTip(context)),
  }),
  method({
    name: 'eth_maxPriorityFeePerGas',
    summary: 'A tip that gets a transaction into the next block, in wei.',
    params: [],
    result: results.quantity,
    run: (context) => quantity(suggestTip(context)),
  }),
  method({
    name: 'eth_baseFee',
    summary: 'Base fee of the next block, in wei.',
    params: [],
    result: results.quantity,
    run: (context) => quantity(nextBaseFee(context)),
  }),
  method({
    name: 'eth_blobBaseFee',
    summary: 'Always 1: domains have no blobs.',
    params: [],
    result: results.quantity,
    run: () => '0x1',
  }),
  method({
    name: 'eth_feeHistory',
    summary: 'Base fees, fullness and tips of recent blocks.',
    notes:
      'At most 1,024 blocks and 100 percentiles. `baseFeePerGas` has one entry more: the base fee of the block above.',
    params: [
      required('blockCount', count, 'How many blocks'),
      required('newestBlock', blockNumberOrTag, 'Last block of the range'),
      withDefault('rewardPercentiles', list(percentile, maxPercentiles), [], 'Ascending percentiles of tips to give'),
    ],
    result: results.object,
    run(context, [blockCount, newest, percentiles]) {
      const { chain } = context.api
      const wanted = percentiles ?? []
      for (let i = 1; i < wanted.length; i++) {
        if (wanted[i]! < wanted[i - 1]!) throw invalidParams(`reward percentiles must ascend: #${i} ${wanted[i]}`)
      }
      const last = requireBlock(
        chain,
        newest.kind === 'hash' ? latest : { kind: 'number', number: heightOf(chain, newest) },
      )
      const capped = BigInt(Math.min(blockCount, context.limits.feeHistoryBlocks))
      if (capped === 0n) return { oldestBlock: '0x0', baseFeePerGas: [], gasUsedRatio: [] }
      const first = last.number + 1n > capped ? last.number + 1n - capped : 0n
      const baseFeePerGas: string[] = []
      const gasUsedRatio: number[] = []
      const reward: string[][] = []
      for (let number = first; number <= last.number; number++) {
        const block = requireBlock(chain, { kind: 'number', number })
        baseFeePerGas.push(quantity(context.profile.baseFee(block) ?? 0n))
        gasUsedRatio.push(block.gasLimit === 0n ? 0 : Number(block.gasUsed) / Number(block.gasLimit))
        if (wanted.length > 0) reward.push(rewards(context, block, wanted))
      }
      baseFeePerGas.push(quantity(context.profile.nextBaseFee(last)))
      return {
        oldestBlock: quantity(first),
        baseFeePerGas,
        gasUsedRatio,
        baseFeePerBlobGas: baseFeePerGas.map(() => '0x1'),
        blobGasUsedRatio: gasUsedRatio.map(() => 0),
        ...(wanted.length > 0 ? { reward } : {}),
      }
    },
  }),
  method({
    name: 'eth_config',
    summary: 'Fork, precompiles and system contracts in force (EIP-7910 shape).',
    notes: 'A domain keeps its fork for ever: `next` and `last` are null, and there is no blob schedule.',
    params: [],
    result: results.object,
    run: ({ profile }) => profile.config(),
  }),
]
