/** Receipts become copies where they lead, the moment they appear: a bond behind the block of the source that wrote them, and the receipts in it. */
import { iObjectManagerAbi, objectManagerLayout, predeploys } from '@syncline/contracts'
import { bytesToHex, type Hex, hashWords } from '@syncline/primitives'
import type { Claim } from '@syncline/protocol'
import { encodeFunctionData } from 'viem'
import type { L1Request } from '../l1/sender.js'
import type { Departure } from '../objects/domainBook.js'
import { batchCalls, type Call, passing } from './batch.js'
import { admission, bondsLeft } from './bonds.js'
import { readBlock } from './logFeed.js'
import { proveSlots } from './proofs.js'
import { claimAt, claimWords, type DomainSide, dependencyWords, progressOf, type Scene, type Work } from './scene.js'

/** Receipts of one piece of work. */
const chunk = 128
/** An arrival with 32 literals and 1 KB of state stays below. */
const arriveGas = 1_400_000n

const slotOf = (nonce: bigint): Hex => bytesToHex(hashWords(nonce, BigInt(objectManagerLayout.receipts.slot)))

/** What was written in one block of the source and goes to one domain. */
type Load = {
  readonly source: DomainSide
  readonly target: DomainSide
  readonly claim: Claim
  readonly departures: Departure[]
}

async function arrivals({ source, target, claim, departures }: Load): Promise<readonly L1Request[]> {
  const slots = departures.map(({ receipt }) => slotOf(receipt.nonce))
  const proofs = await proveSlots(source.rpc, predeploys.objectManager, slots, claim.height)
  // the block was replaced while this was read: the next look begins anew
  if ((await readBlock(source.rpc, claim.height))?.['stateRoot'] !== bytesToHex(claim.root)) return []
  const calls: Call[] = []
  for (const [i, { receiptId, receipt, dependency, state }] of departures.entries()) {
    const { value, ...proof } = proofs[i]!
    if (value !== receiptId) continue
    const words = { ...proof, account: [...proof.account] }
    const args = [receipt, dependencyWords(dependency), state, claimWords(claim), words]
    const data = encodeFunctionData({ abi: iObjectManagerAbi, functionName: 'arrive', args: args as never })
    calls.push({ to: predeploys.objectManager, data, gas: arriveGas })
  }
  if (calls.length === 0) return []
  const bond = admission(target, claim)
  // what is certain already is tried out first: a receipt that its destination refuses costs nothing then
  const good = bond.length > 0 ? calls : await passing(target.rpc, calls)
  return [...bond, ...batchCalls('arrive', good)]
}

/** What its flow covers, though something it carries is FALSE here. */
function alone(scene: Scene, target: DomainSide, { receiptId, receipt, dependency, state }: Departure): Work[] {
  const key = `alone:${receiptId}`
  if (scene.readiness(key) === 'no') return []
  const args = [receipt, dependencyWords(dependency), state]
  const data = encodeFunctionData({ abi: iObjectManagerAbi, functionName: 'arriveAlone', args: args as never })
  const calls = [{ to: predeploys.objectManager, data, gas: arriveGas }]
  return [
    {
      keys: [key],
      chain: target.id,
      label: `a receipt from ${receipt.from} to ${target.id} by its flow alone`,
      urgency: 1,
      prepare: async () => batchCalls('arrive alone', await passing(target.rpc, calls)),
    },
  ]
}

/**
 * What lies ready and is nowhere yet: a bond for each block, which all its receipts share. One that was refused once waits for a TRUE claim of its
 * block, so that it takes one bond at most; with `maxBonds` bonds out on a domain all do.
 */
export function planCarrying(scene: Scene, maxBonds: number): Work[] {
  const works: Work[] = []
  const fresh = new Map<string, Load>()
  const certain: Load[] = []
  const left = new Map<bigint, number>()
  for (const source of scene.domains.values()) {
    for (const departure of source.book.departures.values()) {
      const target = scene.domains.get(departure.receipt.to)
      if (target === undefined) continue
      const progress = progressOf(source, target, departure)
      if (progress === 'alone') works.push(...alone(scene, target, departure))
      if (progress !== 'waiting') continue
      const readiness = scene.readiness(`arrive:${departure.receiptId}`)
      if (readiness === 'no') continue
      const claim = claimAt(source, departure.receipt.number)!
      const key = `${source.id}:${target.id}:${claim.height}`
      if (readiness === 'fresh' && fresh.has(key)) {
        fresh.get(key)!.departures.push(departure)
        continue
      }
      const isFree = admission(target, claim).length === 0
      const bonds = left.get(target.id) ?? bondsLeft(target, scene.account, maxBonds)
      if (readiness === 'fresh' && (isFree || bonds > 0)) {
        left.set(target.id, isFree ? bonds : bonds - 1)
        fresh.set(key, { source, target, claim, departures: [departure] })
      } else if (target.book.view.statusOf(claim) === 'true') {
        certain.push({ source, target, claim, departures: [departure] })
      }
    }
  }
  const add = (load: Load, departures: Departure[], urgency: 0 | 1): void => {
    works.push({
      keys: departures.map(({ receiptId }) => `arrive:${receiptId}`),
      chain: load.target.id,
      label: `${departures.length} receipts from ${load.source.id} to ${load.target.id}`,
      urgency,
      prepare: () => arrivals({ ...load, departures }),
    })
  }
  for (const load of fresh.values())
    for (let i = 0; i < load.departures.length; i += chunk) add(load, load.departures.slice(i, i + chunk), 0)
  for (const load of certain) add(load, load.departures, 1)
  return works
}
