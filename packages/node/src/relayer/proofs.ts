/** What a relayer shows to contracts: headers, slots of a domain's world, slots of L1's state. All of it is checked there. */
import { encodeL1Header } from '@syncline/contracts'
import { bytesToHex, Fault, type Hex } from '@syncline/primitives'
import { numberToHex } from 'viem'
import { decodeQuantity } from '../l1/decode.js'
import type { RpcClient } from '../l1/rpc.js'
import { type JsonBlock, readBlock } from './logFeed.js'

/** A block's header as contracts take it, in the order of its words (docs/state-format.md §4). */
export type HeaderWords = {
  readonly domainId: bigint
  readonly parentHash: Hex
  readonly number: bigint
  readonly timestamp: bigint
  readonly coinbase: bigint
  readonly worldRoot: Hex
  readonly receiptAcc: Hex
  readonly gasUsed: bigint
  readonly gasLimit: bigint
  readonly baseFee: bigint
  readonly prevRandao: Hex
  readonly originNumber: bigint
  readonly originHash: Hex
  readonly batchIndex: bigint
}

/** Proof of one slot in a world of dialect K, as ObjectManager and Messenger take it. */
export type SlotProof = {
  readonly account: readonly [Hex, Hex, Hex, Hex, Hex]
  readonly accountProof: readonly [Hex]
  readonly slotProof: readonly [Hex]
}

export type L1Proof = {
  readonly header: Hex
  readonly accountProof: readonly Hex[]
  readonly slotProof: readonly Hex[]
}

const malformed = (rpc: RpcClient, what: string): Fault =>
  new Fault('RELAYER_ANSWER_MALFORMED', `${rpc.url} gives no ${what}`, {
    remedy: 'check that the URL is that of a Syncline domain of the same version',
    retryable: true,
  })

const word = (value: Hex): Hex => `0x${value.slice(2).padStart(64, '0')}`

/** A domain's header from its block in JSON. */
export function headerWords(domainId: bigint, block: JsonBlock): HeaderWords {
  const quantity = (name: string): bigint => decodeQuantity(block[name], name)
  const origin = block['l1Origin'] as Record<string, unknown>
  return {
    domainId,
    parentHash: block['parentHash'] as Hex,
    number: quantity('number'),
    timestamp: quantity('timestamp'),
    coinbase: BigInt(block['miner'] as Hex),
    worldRoot: block['stateRoot'] as Hex,
    receiptAcc: block['receiptsRoot'] as Hex,
    gasUsed: quantity('gasUsed'),
    gasLimit: quantity('gasLimit'),
    baseFee: quantity('baseFeePerGas'),
    prevRandao: block['mixHash'] as Hex,
    originNumber: decodeQuantity(origin['number'], 'l1Origin.number'),
    originHash: origin['hash'] as Hex,
    batchIndex: quantity('batchIndex'),
  }
}

/** Proofs of up to 256 slots of an account in the world after a block; one question. */
export async function proveSlots(
  rpc: RpcClient,
  account: Hex,
  slots: readonly Hex[],
  block: bigint,
): Promise<readonly (SlotProof & { readonly value: Hex })[]> {
  const answer = (await rpc.call('syncline_getProof', [account, slots, numberToHex(block)])) as Record<string, unknown>
  const found = answer['account'] as Record<string, Hex> | null
  const rows = answer['storageProof'] as readonly { readonly value: Hex; readonly proof: Hex }[]
  if (found === null || rows.length !== slots.length) throw malformed(rpc, `proof of ${account}`)
  const words = [found['nonce'], found['balance'], found['codeHash'], found['codeMetaHash'], found['storageRoot']]
  const five = words.map((value) => word(value!)) as unknown as SlotProof['account']
  return rows.map(({ value, proof }) => ({
    account: five,
    accountProof: [answer['accountProof'] as Hex],
    slotProof: [proof],
    value,
  }))
}

/** Proof of a slot of L1's state after a block, and that block's header. Needs a node that still has that state. */
export async function proveL1Slot(rpc: RpcClient, account: Hex, slot: Hex, block: bigint): Promise<L1Proof> {
  const [found, answer] = await Promise.all([
    readBlock(rpc, block),
    rpc.call('eth_getProof', [account, [slot], numberToHex(block)]),
  ])
  if (found === undefined) throw malformed(rpc, `L1 block ${block}`)
  const header = encodeL1Header(found)
  if (!header.ok) throw malformed(rpc, `header that encodes: ${header.reason}`)
  const { accountProof, storageProof } = answer as Record<string, unknown>
  const [first] = storageProof as readonly { readonly proof: readonly Hex[] }[]
  return { header: bytesToHex(header.value), accountProof: accountProof as Hex[], slotProof: first!.proof }
}
