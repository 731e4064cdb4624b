/**
 * Domains that have ended: everyone learns where, what they counted no more is FALSE, and what did not become official there comes home, as far as L1's ledger
 * gives the lane back (docs/crosslinks.md §4). The ended domain's node has to answer: its last world is what all of it is read from.
 */
import { claimRegistryAbi, iObjectManagerAbi, isolationLedgerAbi, predeploys } from '@syncline/contracts'
import { bytesToHex, type Hex, hashWords } from '@syncline/primitives'
import { encodeFunctionData } from 'viem'
import type { Departure } from '../objects/domainBook.js'
import { batchCalls } from './batch.js'
import { proveL1Slot, proveSlots } from './proofs.js'
import { kindOf, type Lane, ledgerSlot, proofWords, receiptSlot, reporting, takenSlot } from './report.js'
import type { DomainSide, Scene, Work } from './scene.js'
import type { Closure } from './settlementBook.js'
import { originFor } from './verdicts.js'

/** Receipts of one piece of work: proofs of one question. */
const chunk = 64
const receiptGas = 900_000n

/** Something of L1's state, read through a noted origin that is not older than `block`; or what it takes to have one. */
function throughOrigin(
  scene: Scene,
  target: DomainSide,
  block: bigint,
  of: {
    readonly key: string
    readonly label: string
    readonly what: string
    readonly contract: Hex
    readonly slot: Hex
  },
  encode: (proof: Awaited<ReturnType<typeof proveL1Slot>>) => Hex,
): Work[] {
  const origin = originFor(target, block)
  if (origin === undefined) return []
  if (typeof origin === 'object') return [origin]
  return [
    {
      keys: [of.key],
      isRecurring: true,
      chain: target.id,
      label: of.what,
      urgency: 1,
      async prepare() {
        const data = encode(await proveL1Slot(scene.l1.rpc, of.contract, of.slot, origin))
        return [{ label: of.label, to: predeploys.claimRegistry, data }]
      },
    },
  ]
}

function importingClosure(scene: Scene, target: DomainSide, id: bigint, last: Closure): Work[] {
  const { number, worldRoot, blockHash } = last
  const of = {
    key: `closure:${target.id}:${id}`,
    label: 'import closure',
    what: `import the end of ${id} on ${target.id}`,
    contract: scene.l1.contracts.domainClosure,
    slot: bytesToHex(hashWords(id, 0n)),
  }
  return throughOrigin(scene, target, last.block, of, ({ header, accountProof, slotProof }) =>
    encodeFunctionData({
      abi: claimRegistryAbi,
      functionName: 'importClosure',
      args: [{ domainId: id, number, worldRoot }, blockHash, header, accountProof, slotProof],
    }),
  )
}

/** Calls about receipts, each with the proof that a slot of it is empty in the last world of the ended domain. */
function provingEmpty(
  scene: Scene,
  ended: DomainSide,
  last: Closure,
  target: DomainSide,
  verb: 'close' | 'reclaim',
  departures: readonly Departure[],
): Work[] {
  const name = verb === 'close' ? 'counted' : 'isFlowAccepted'
  const keyOf = ({ receiptId }: Departure): string => `${verb}:${receiptId}`
  const ready = departures.filter((departure) => scene.readiness(keyOf(departure)) !== 'no')
  const works: Work[] = []
  for (let i = 0; i < ready.length; i += chunk) {
    const part = ready.slice(i, i + chunk)
    works.push({
      keys: part.map(keyOf),
      chain: target.id,
      label: `${verb} ${part.length} flows of ${ended.id}, which has ended, on ${target.id}`,
      urgency: 2,
      async prepare() {
        const slots = part.map(({ receiptId }) => receiptSlot(name, receiptId))
        const proofs = await proveSlots(ended.rpc, predeploys.objectManager, slots, last.number)
        const calls = part.flatMap(({ receipt, state }, at) => {
          const { value, ...found } = proofs[at]!
          if (BigInt(value) !== 0n) return []
          const proof = { ...found, account: [...found.account] }
          const data =
            verb === 'close'
              ? encodeFunctionData({
                  abi: iObjectManagerAbi,
                  functionName: 'closeFlow',
                  args: [receipt, proof] as never,
                })
              : encodeFunctionData({
                  abi: iObjectManagerAbi,
                  functionName: 'reclaim',
                  args: [receipt, state, proof] as never,
                })
          return [{ to: predeploys.objectManager, data, gas: receiptGas }]
        })
        return batchCalls(verb === 'close' ? 'close flow' : 'reclaim', calls)
      },
    })
  }
  return works
}

/** What came from the ended domain and was never counted there: nothing that rests on it will ever be official. */
function closing(scene: Scene, ended: DomainSide, last: Closure, target: DomainSide): Work[] {
  const open: Departure[] = []
  for (const departure of ended.book.departures.values()) {
    const { receiptId, receipt } = departure
    if (receipt.to !== target.id || !target.book.arrivals.has(receiptId)) continue
    if (target.book.flows.has(receiptId) || target.book.closedFlows.has(receiptId)) continue
    const counted = ended.book.counted.get(receipt.nonce)
    if (counted === undefined || counted.block > last.number) open.push(departure)
  }
  return provingEmpty(scene, ended, last, target, 'close', open)
}

/** Lanes into the ended domain with what did not become official there. */
function homewardLanes(ended: DomainSide, last: Closure, source: DomainSide): Lane[] {
  const lanes = new Map<Hex, Lane & { waiting: Departure[] }>()
  for (const departure of source.book.departures.values()) {
    const { receiptId, receipt } = departure
    if (receipt.to !== ended.id || !source.book.counted.has(receipt.nonce) || source.book.flows.has(receiptId)) continue
    const accepted = ended.book.flows.get(receiptId)
    if (accepted !== undefined && accepted <= last.number) continue
    const lane = lanes.get(receipt.kind) ?? { source, target: ended, kind: receipt.kind, waiting: [] }
    lane.waiting.push(departure)
    lanes.set(receipt.kind, lane)
  }
  return [...lanes.values()]
}

/** Tells L1's ledger what of the lane became official before the end: the rest goes back. */
function givingBack(scene: Scene, { source, target, kind, waiting }: Lane, last: Closure): Work {
  const { contracts, book } = scene.l1
  return {
    keys: [`give-back:${source.id}:${target.id}:${kind}`],
    isRecurring: true,
    chain: 'l1',
    label: `give back a lane from ${source.id} to ${target.id}, which has ended`,
    urgency: 2,
    async prepare() {
      const [proof] = await proveSlots(target.rpc, predeploys.objectManager, [takenSlot(source.id, kind)], last.number)
      const used = BigInt(proof!.value) + book.returnOf(source.id, target.id, kind).amount
      if (book.flowOf(source.id, target.id, kind).accepted <= used) return []
      const { number, worldRoot, blockHash } = last
      const lane = { from: source.id, to: target.id, kind: await kindOf(source, waiting[0]!) }
      const args = [lane, { number, worldRoot, blockHash }, proofWords(proof!)] as never
      const data = encodeFunctionData({ abi: isolationLedgerAbi, functionName: 'giveBack', args })
      return [{ label: 'give back', to: contracts.isolationLedger, data, spareGas: 100_000n }]
    },
  }
}

function reclaiming(scene: Scene, ended: DomainSide, last: Closure, source: DomainSide): Work[] {
  return homewardLanes(ended, last, source).flatMap((lane) => {
    const { kind, waiting } = lane
    const { amount, taken } = source.book.returnOf(ended.id, kind)
    let left = amount - taken
    const covered: Departure[] = []
    for (const departure of waiting) {
      if (departure.receipt.quantity > left) continue
      left -= departure.receipt.quantity
      covered.push(departure)
    }
    const works = provingEmpty(scene, ended, last, source, 'reclaim', covered)
    if (covered.length === waiting.length) return works
    const onL1 = scene.l1.book.returnOf(source.id, ended.id, kind)
    if (onL1.amount <= amount) return [...works, ...reporting(scene, lane), givingBack(scene, lane, last)]
    const of = {
      key: `return:${source.id}:${ended.id}:${kind}`,
      label: 'import return',
      what: `import what came back from ${ended.id} on ${source.id}`,
      contract: scene.l1.contracts.isolationLedger,
      slot: ledgerSlot('givenBack', source.id, ended.id, kind),
    }
    const importing = throughOrigin(scene, source, onL1.block, of, ({ header, accountProof, slotProof }) =>
      encodeFunctionData({
        abi: claimRegistryAbi,
        functionName: 'importReturn',
        args: [ended.id, kind, header, accountProof, slotProof],
      }),
    )
    return [...works, ...importing]
  })
}

export function planClosures(scene: Scene): Work[] {
  const works: Work[] = []
  for (const [id, last] of scene.l1.book.closures) {
    const ended = scene.domains.get(id)
    for (const target of scene.domains.values()) {
      if (target.id === id) continue
      if (target.book.endOf(id) === undefined) works.push(...importingClosure(scene, target, id, last))
      else if (ended !== undefined)
        works.push(...closing(scene, ended, last, target), ...reclaiming(scene, ended, last, target))
    }
  }
  return works
}
