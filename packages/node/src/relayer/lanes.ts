/** Flows become accepted: L1's ledger is told what a source sent, the destination what the ledger took, and receipts take their share (decision 13). */
import {
  claimRegistryAbi,
  iObjectManagerAbi,
  isolationLedgerAbi,
  nftAbi,
  objectManagerAbi,
  objectManagerLayout,
  predeploys,
} from '@syncline/contracts'
import { bytesToHex, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { Departure } from '../objects/domainBook.js'
import { batchCalls } from './batch.js'
import { proveL1Slot, proveSlots } from './proofs.js'
import { claimWords, type DomainSide, dependencyWords, progressOf, type Scene, type Work } from './scene.js'
import { originFor } from './verdicts.js'

const acceptGas = 600_000n

/** Receipts of one lane that wait for their flow. */
type Lane = {
  readonly source: DomainSide
  readonly target: DomainSide
  readonly kind: Hex
  readonly waiting: Departure[]
}

function waitingLanes(scene: Scene): Lane[] {
  const lanes = new Map<string, Lane>()
  for (const source of scene.domains.values()) {
    for (const departure of source.book.departures.values()) {
      const { to, kind } = departure.receipt
      const target = scene.domains.get(to)
      if (target === undefined || progressOf(target, departure).progress !== 'certified') continue
      const key = `${source.id}:${to}:${kind}`
      const lane = lanes.get(key) ?? { source, target, kind, waiting: [] }
      lane.waiting.push(departure)
      lanes.set(key, lane)
    }
  }
  return [...lanes.values()]
}

const mappingSlot = (key: Hex, slot: bigint): Hex => bytesToHex(hashWords(hexToBytes(key), slot))
const totalSlot = (to: bigint, kind: Hex): Hex =>
  mappingSlot(bytesToHex(hashWords(to, hexToBytes(kind))), BigInt(objectManagerLayout.totals.slot))
const flowSlot = (from: bigint, to: bigint, kind: Hex): Hex =>
  mappingSlot(bytesToHex(hashWords(from, to, hexToBytes(kind))), 0n)

/** What the kind is made of, as the type on the destination says it. */
async function kindOf({ rpc }: DomainSide, { receipt, state }: Departure) {
  const call = async (to: Hex, data: Hex): Promise<Hex> => (await rpc.call('eth_call', [{ to, data }, 'latest'])) as Hex
  const question = encodeFunctionData({ abi: objectManagerAbi, functionName: 'typeCode', args: [receipt.typeId] })
  const code = decodeFunctionResult({
    abi: objectManagerAbi,
    functionName: 'typeCode',
    data: await call(predeploys.objectManager, question),
  })
  // every type has this function of IObjectType; the ABI of one of them serves for all
  const data = encodeFunctionData({ abi: nftAbi, functionName: 'flowOf', args: [receipt.index, state] })
  const flow = decodeFunctionResult({ abi: nftAbi, functionName: 'flowOf', data: await call(code, data) })
  return { originDomain: flow.originDomain, creator: flow.creator, salt: flow.salt, typeId: receipt.typeId }
}

/** Tells L1's ledger what the newest confirmed block of the source counts on the lane, if that is more than it knows. */
function reporting(scene: Scene, { source, target, kind, waiting }: Lane): Work[] {
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
        const world = {
          account: [...proof!.account],
          accountProof: proof!.accountProof[0],
          slotProof: proof!.slotProof[0],
        }
        const args = [lane, newest.id, world] as never
        const data = encodeFunctionData({ abi: isolationLedgerAbi, functionName: 'report', args })
        return [{ label: 'report', to: contracts.isolationLedger, data, spareGas: 100_000n }]
      },
    },
  ]
}

function importing(scene: Scene, { source, target, kind }: Lane, block: bigint): Work[] {
  const origin = originFor(target, block)
  if (origin === undefined) return []
  if (typeof origin === 'object') return [origin]
  const { rpc, contracts } = scene.l1
  return [
    {
      keys: [`flow:${source.id}:${target.id}:${kind}`],
      isRecurring: true,
      chain: target.id,
      label: `import a lane from ${source.id} on ${target.id}`,
      urgency: 1,
      async prepare() {
        const slot = flowSlot(source.id, target.id, kind)
        const { header, accountProof, slotProof } = await proveL1Slot(rpc, contracts.isolationLedger, slot, origin)
        const args = [source.id, kind, header, accountProof, slotProof] as const
        const data = encodeFunctionData({ abi: claimRegistryAbi, functionName: 'importFlow', args })
        return [{ label: 'import flow', to: predeploys.claimRegistry, data }]
      },
    },
  ]
}

/** Receipts that the known allowance of the lane covers, oldest first. */
function accepting(
  { readiness }: Scene,
  { source, target, kind, waiting }: Lane,
): { readonly works: Work[]; readonly isCovered: boolean } {
  const { accepted, taken } = target.book.laneOf(source.id, kind)
  let left = accepted - taken
  const covered: Departure[] = []
  let tried = 0
  for (const departure of waiting) {
    if (departure.receipt.quantity > left) continue
    left -= departure.receipt.quantity
    if (readiness(`accept:${departure.receiptId}`) !== 'no') covered.push(departure)
    else tried++
  }
  const calls = covered.map((departure) => {
    const { claim } = progressOf(target, departure)
    const args = [departure.receipt, dependencyWords(departure.dependency), claimWords(claim!)] as const
    const data = encodeFunctionData({ abi: iObjectManagerAbi, functionName: 'acceptFlow', args: args as never })
    return { to: predeploys.objectManager, data, gas: acceptGas }
  })
  const work: Work = {
    keys: covered.map(({ receiptId }) => `accept:${receiptId}`),
    chain: target.id,
    label: `accept ${covered.length} flows from ${source.id} on ${target.id}`,
    urgency: 1,
    prepare: async () => batchCalls('accept flow', calls),
  }
  return { works: covered.length === 0 ? [] : [work], isCovered: covered.length + tried === waiting.length }
}

export function planLanes(scene: Scene): Work[] {
  return waitingLanes(scene).flatMap((lane) => {
    const { works, isCovered } = accepting(scene, lane)
    if (isCovered) return works
    const onL1 = scene.l1.book.flowOf(lane.source.id, lane.target.id, lane.kind)
    const isBehind = onL1.accepted > lane.target.book.laneOf(lane.source.id, lane.kind).accepted
    return [...works, ...(isBehind ? importing(scene, lane, onL1.block) : reporting(scene, lane))]
  })
}
