/** Receipts become copies where they lead, the moment they appear: a bond behind the newest block of the source, and the receipts in it. */
import { iObjectManagerAbi, objectManagerAbi, objectManagerLayout, predeploys } from '@syncline/contracts'
import { bytesToHex, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import { type Claim, type Dependency, dependencyDigest } from '@syncline/protocol'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { L1Request } from '../l1/sender.js'
import type { Departure } from '../objects/domainBook.js'
import { batchCalls, type Call, passing } from './batch.js'
import { admission, canPutBond } from './bonds.js'
import { proveSlots } from './proofs.js'
import { claimWords, type DomainSide, dependencyWords, headNumber, progressOf, type Scene, type Work } from './scene.js'
import { certifiedOver } from './verdicts.js'

/** Receipts of one piece of work. */
const chunk = 128
/** An arrival with 32 literals and 1 KB of state stays below. */
const arriveGas = 1_400_000n

const slotOf = (nonce: bigint): Hex => bytesToHex(hashWords(nonce, BigInt(objectManagerLayout.receipts.slot)))

/** Dependencies of the records that stand of a receipt, in the contract's order. */
async function standingOf(target: DomainSide, receiptId: Hex): Promise<readonly Dependency[]> {
  const arrivals = target.book.arrivals.get(receiptId) ?? []
  if (arrivals.length === 0) return []
  const data = encodeFunctionData({ abi: objectManagerAbi, functionName: 'recordsOf', args: [receiptId] })
  const answer = (await target.rpc.call('eth_call', [{ to: predeploys.objectManager, data }, 'latest'])) as Hex
  const records = decodeFunctionResult({ abi: objectManagerAbi, functionName: 'recordsOf', data: answer })
  const byDigest = new Map(arrivals.map(({ record }) => [bytesToHex(dependencyDigest(record)), record]))
  return records.flatMap(({ digest }) => {
    const record = byDigest.get(digest)
    return record === undefined ? [] : [record]
  })
}

async function arrivals(
  source: DomainSide,
  target: DomainSide,
  claim: Claim,
  departures: readonly Departure[],
): Promise<readonly L1Request[]> {
  const slots = departures.map(({ receipt }) => slotOf(receipt.nonce))
  const proofs = await proveSlots(source.rpc, predeploys.objectManager, slots, claim.height)
  const calls: Call[] = []
  for (const [i, { receiptId, receipt, dependency, state }] of departures.entries()) {
    const { value, ...proof } = proofs[i]!
    // the block was replaced while this was read: the next look begins anew
    if (value !== receiptId) continue
    const standing = await standingOf(target, receiptId)
    const args = [
      receipt,
      dependencyWords(dependency),
      state,
      claimWords(claim),
      { ...proof, account: [...proof.account] },
      standing.map(dependencyWords),
    ]
    const data = encodeFunctionData({ abi: iObjectManagerAbi, functionName: 'arrive', args: args as never })
    calls.push({ to: predeploys.objectManager, data, gas: arriveGas })
  }
  if (calls.length === 0) return []
  const bond = admission(target, claim)
  // what is certain already is tried out first: a receipt that its destination refuses costs nothing then
  const good = bond.length > 0 ? calls : await passing(target.rpc, calls)
  return [...bond, ...batchCalls('arrive', good)]
}

/** Where receipts may be taken from: the newest block of the source. */
function newest(source: DomainSide): Claim {
  return { domainId: source.id, height: headNumber(source), root: hexToBytes(source.head['stateRoot'] as Hex) }
}

/**
 * What lies ready and is nowhere yet. One that was refused once waits for a TRUE claim over it, so that it takes one bond at most; with `maxBonds` bonds
 * out on a domain all do.
 */
export function planCarrying(scene: Scene, maxBonds: number): Work[] {
  const works: Work[] = []
  for (const source of scene.domains.values()) {
    const claim = newest(source)
    const ready = new Map<bigint, Departure[]>()
    const certain: { target: DomainSide; departure: Departure; over: Claim }[] = []
    for (const departure of source.book.departures.values()) {
      const target = scene.domains.get(departure.receipt.to)
      if (target === undefined || progressOf(target, departure).progress !== 'waiting') continue
      const readiness = scene.readiness(`arrive:${departure.receiptId}`)
      if (readiness === 'no') continue
      const needsBond = admission(target, claim).length > 0
      if (readiness === 'fresh' && (!needsBond || canPutBond(target, scene.account, maxBonds))) {
        const those = ready.get(target.id) ?? []
        those.push(departure)
        ready.set(target.id, those)
        continue
      }
      const over = certifiedOver(scene, source, target, departure.block)
      if (over !== undefined) certain.push({ target, departure, over })
    }
    const add = (target: DomainSide, over: Claim, part: readonly Departure[], urgency: 0 | 1): void => {
      works.push({
        keys: part.map(({ receiptId }) => `arrive:${receiptId}`),
        chain: target.id,
        label: `${part.length} receipts from ${source.id} to ${target.id}`,
        urgency,
        prepare: () => arrivals(source, target, over, part),
      })
    }
    for (const [id, departures] of ready)
      for (let i = 0; i < departures.length; i += chunk)
        add(scene.domains.get(id)!, claim, departures.slice(i, i + chunk), 0)
    for (const { target, departure, over } of certain) add(target, over, [departure], 1)
  }
  return works
}
