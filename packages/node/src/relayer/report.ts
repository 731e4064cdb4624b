/** Lanes on L1: the slots that say how far they are, and telling the ledger what a source counted. */
import { iObjectManagerAbi, isolationLedgerAbi, nftAbi, objectManagerLayout, predeploys } from '@syncline/contracts'
import { bytesToHex, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { Departure } from '../objects/domainBook.js'
import { proveSlots, type SlotProof } from './proofs.js'
import type { DomainSide, Scene, Work } from './scene.js'

/** Receipts of one lane that wait. */
export type Lane = {
  readonly source: DomainSide
  readonly target: DomainSide
  readonly kind: Hex
  readonly waiting: readonly Departure[]
}

const mappingSlot = (key: Hex, slot: bigint): Hex => bytesToHex(hashWords(hexToBytes(key), slot))
const slotOf = (name: keyof typeof objectManagerLayout): bigint => BigInt(objectManagerLayout[name].slot)

/** Slot of ObjectManager that says something of a receipt. */
export const receiptSlot = (name: 'counted' | 'dropped' | 'isFlowAccepted', receiptId: Hex): Hex =>
  mappingSlot(receiptId, slotOf(name))
/** Slot of ObjectManager with what it counted of a lane to `to`. */
export const totalSlot = (to: bigint, kind: Hex): Hex =>
  mappingSlot(bytesToHex(hashWords(to, hexToBytes(kind))), slotOf('totals'))
/** Slot of ObjectManager with what became official there of a lane from `from`. */
export const takenSlot = (from: bigint, kind: Hex): Hex =>
  bytesToHex(hashWords(hexToBytes(kind), hashWords(from, slotOf('takenFlow'))))
/** Slot of IsolationLedger with what it accepted of a lane, or gave back. */
export const ledgerSlot = (name: 'accepted' | 'givenBack', from: bigint, to: bigint, kind: Hex): Hex =>
  mappingSlot(bytesToHex(hashWords(from, to, hexToBytes(kind))), name === 'accepted' ? 0n : 2n)

/** A proof as the ledger takes it. */
export type LedgerProof = { readonly account: readonly Hex[]; readonly accountProof: Hex; readonly slotProof: Hex }

/** The same from what a node gave. */
export function proofWords({ account, accountProof, slotProof }: SlotProof): LedgerProof {
  return { account: [...account], accountProof: accountProof[0], slotProof: slotProof[0] }
}

/** A kind as contracts take it. */
export type KindWords = {
  readonly originDomain: bigint
  readonly creator: Hex
  readonly salt: Hex
  readonly typeId: Hex
}

/** What the kind is made of, as the type on the destination says it. */
export async function kindOf({ rpc }: DomainSide, { receipt, state }: Departure): Promise<KindWords> {
  const call = async (to: Hex, data: Hex): Promise<Hex> => (await rpc.call('eth_call', [{ to, data }, 'latest'])) as Hex
  const question = encodeFunctionData({ abi: iObjectManagerAbi, functionName: 'typeCode', args: [receipt.typeId] })
  const code = decodeFunctionResult({
    abi: iObjectManagerAbi,
    functionName: 'typeCode',
    data: await call(predeploys.objectManager, question),
  })
  // every type has this function of IObjectType; the ABI of one of them serves for all
  const data = encodeFunctionData({ abi: nftAbi, functionName: 'flowOf', args: [receipt.index, state] })
  const flow = decodeFunctionResult({ abi: nftAbi, functionName: 'flowOf', data: await call(code, data) })
  return { originDomain: flow.originDomain, creator: flow.creator, salt: flow.salt, typeId: receipt.typeId }
}

/** Tells L1's ledger what the newest confirmed block of the source counts on the lane, if that is more than it knows. */
export function reporting(scene: Scene, { source, target, kind, waiting }: Lane): Work[] {
  const { contracts, book, confirmed } = scene.l1
  const newest = confirmed.get(source.id)
  if (newest === undefined) return []
  return [
    {
      keys: [`report:${source.id}:${target.id}:${kind}:${newest.id}`],
      isRecurring: true,
      chain: 'l1',
      label: `report a lane from ${source.id} to ${target.id}`,
      urgency: 1,
      async prepare() {
        const [proof] = await proveSlots(
          source.rpc,
          predeploys.objectManager,
          [totalSlot(target.id, kind)],
          BigInt(newest.block.number),
        )
        if (BigInt(proof!.value) <= book.flowOf(source.id, target.id, kind).accepted) return []
        const lane = { from: source.id, to: target.id, kind: await kindOf(target, waiting[0]!) }
        const args = [lane, newest.id, proofWords(proof!)] as never
        const data = encodeFunctionData({ abi: isolationLedgerAbi, functionName: 'report', args })
        return [{ label: 'report', to: contracts.isolationLedger, data, spareGas: 100_000n }]
      },
    },
  ]
}
