/** Flows become accepted: L1's ledger is told what a source sent, the destination what the ledger took, and receipts take their share (decision 13). */
import { claimRegistryAbi, iObjectManagerAbi, predeploys } from '@syncline/contracts'
import type { Claim } from '@syncline/protocol'
import { encodeFunctionData } from 'viem'
import type { Departure } from '../objects/domainBook.js'
import { batchCalls, type Call } from './batch.js'
import { proveL1Slot, proveSlots } from './proofs.js'
import { type Lane, ledgerSlot, receiptSlot, reporting } from './report.js'
import { claimWords, type DomainSide, progressOf, type Scene, type Work } from './scene.js'
import { certifiedOver, originFor } from './verdicts.js'

const acceptGas = 900_000n
/** Flows of one piece of work: proofs of one question. */
const chunk = 64

/** Receipts that wait for their flow. */
function waitingLanes(scene: Scene): Lane[] {
  const lanes = new Map<string, Lane & { waiting: Departure[] }>()
  for (const source of scene.domains.values()) {
    for (const departure of source.book.departures.values()) {
      const { to, kind } = departure.receipt
      const target = scene.domains.get(to)
      if (target === undefined || progressOf(source, target, departure) !== 'certified') continue
      const key = `${source.id}:${to}:${kind}`
      const lane = lanes.get(key) ?? { source, target, kind, waiting: [] }
      lane.waiting.push(departure)
      lanes.set(key, lane)
    }
  }
  return [...lanes.values()]
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
        const slot = ledgerSlot('accepted', source.id, target.id, kind)
        const { header, accountProof, slotProof } = await proveL1Slot(rpc, contracts.isolationLedger, slot, origin)
        const args = [source.id, kind, header, accountProof, slotProof] as const
        const data = encodeFunctionData({ abi: claimRegistryAbi, functionName: 'importFlow', args })
        return [{ label: 'import flow', to: predeploys.claimRegistry, data }]
      },
    },
  ]
}

/** A receipt that may take its share: counted by its source in a world that is TRUE here, as far as the ledger accepted. */
type Covered = { readonly departure: Departure; readonly claim: Claim }

/** `acceptFlow` of receipts that were counted up to one claim: one question for all proofs. */
async function acceptances(source: DomainSide, covered: readonly Covered[]): Promise<readonly Call[]> {
  const byHeight = new Map<bigint, Covered[]>()
  for (const each of covered) byHeight.set(each.claim.height, [...(byHeight.get(each.claim.height) ?? []), each])
  const calls: Call[] = []
  for (const [height, those] of byHeight) {
    const slots = those.map(({ departure }) => receiptSlot('counted', departure.receiptId))
    const proofs = await proveSlots(source.rpc, predeploys.objectManager, slots, height)
    for (const [i, { departure, claim }] of those.entries()) {
      const { value, ...proof } = proofs[i]!
      if (BigInt(value) === 0n) continue
      const args = [departure.receipt, claimWords(claim), { ...proof, account: [...proof.account] }]
      const data = encodeFunctionData({ abi: iObjectManagerAbi, functionName: 'acceptFlow', args: args as never })
      calls.push({ to: predeploys.objectManager, data, gas: acceptGas })
    }
  }
  return calls
}

/** Receipts that the known allowance of the lane covers, oldest first. */
function accepting(
  scene: Scene,
  { source, target, kind, waiting }: Lane,
): { readonly works: Work[]; readonly isCovered: boolean } {
  const { accepted, taken } = target.book.laneOf(source.id, kind)
  let left = accepted - taken
  let open = 0
  const covered: Covered[] = []
  for (const departure of waiting) {
    const counted = source.book.counted.get(departure.receipt.nonce)
    // what its source has not counted waits for that, not for the ledger
    if (counted === undefined) continue
    if (counted.total > accepted || departure.receipt.quantity > left) {
      open++
      continue
    }
    left -= departure.receipt.quantity
    const claim = certifiedOver(scene, source, target, counted.block)
    if (claim === undefined || scene.readiness(`accept:${departure.receiptId}`) === 'no') continue
    covered.push({ departure, claim })
  }
  const works: Work[] = []
  for (let i = 0; i < covered.length; i += chunk) {
    const part = covered.slice(i, i + chunk)
    works.push({
      keys: part.map(({ departure }) => `accept:${departure.receiptId}`),
      chain: target.id,
      label: `accept ${part.length} flows from ${source.id} on ${target.id}`,
      urgency: 1,
      prepare: async () => batchCalls('accept flow', await acceptances(source, part)),
    })
  }
  return { works, isCovered: open === 0 }
}

/** Flows of receipts that their source dropped become FALSE, so that what was traded against them is free. */
function dropping(scene: Scene): Work[] {
  const works: Work[] = []
  for (const source of scene.domains.values()) {
    for (const { receiptId, receipt } of source.book.departures.values()) {
      const block = source.book.dropped.get(receipt.nonce)
      const target = scene.domains.get(receipt.to)
      if (block === undefined || target === undefined || target.book.closedFlows.has(receiptId)) continue
      // nothing rests on what did not arrive
      const claim = target.book.arrivals.has(receiptId) ? certifiedOver(scene, source, target, block) : undefined
      if (claim === undefined || scene.readiness(`drop:${receiptId}`) === 'no') continue
      works.push({
        keys: [`drop:${receiptId}`],
        chain: target.id,
        label: `drop a flow from ${source.id} on ${target.id}`,
        urgency: 2,
        async prepare() {
          const slot = receiptSlot('dropped', receiptId)
          const [found] = await proveSlots(source.rpc, predeploys.objectManager, [slot], claim.height)
          const { value, ...proof } = found!
          if (BigInt(value) === 0n) return []
          const args = [receipt, claimWords(claim), { ...proof, account: [...proof.account] }]
          const data = encodeFunctionData({ abi: iObjectManagerAbi, functionName: 'dropFlow', args: args as never })
          return batchCalls('drop flow', [{ to: predeploys.objectManager, data, gas: acceptGas }])
        },
      })
    }
  }
  return works
}

export function planLanes(scene: Scene): Work[] {
  return [...planAccepting(scene), ...dropping(scene)]
}

function planAccepting(scene: Scene): Work[] {
  return waitingLanes(scene).flatMap((lane) => {
    const { works, isCovered } = accepting(scene, lane)
    if (isCovered) return works
    const onL1 = scene.l1.book.flowOf(lane.source.id, lane.target.id, lane.kind)
    const isBehind = onL1.accepted > lane.target.book.laneOf(lane.source.id, lane.kind).accepted
    return [...works, ...(isBehind ? importing(scene, lane, onL1.block) : reporting(scene, lane))]
  })
}
