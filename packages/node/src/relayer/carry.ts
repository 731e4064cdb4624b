/** Receipts become copies where they lead, the moment they appear: a bond behind the newest block of the source, and the receipts in it. */
import { iObjectManagerAbi, objectManagerAbi, objectManagerLayout, predeploys } from '@syncline/contracts'
import { bytesToHex, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import { type Claim, type Dependency, dependencyDigest } from '@syncline/protocol'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { L1Request } from '../l1/sender.js'
import type { Departure } from '../objects/domainBook.js'
import { batchCalls, type Call } from './batch.js'
import { admission, canPutBond } from './bonds.js'
import { proveSlots } from './proofs.js'
import { claimWords, type DomainSide, dependencyWords, headNumber, progressOf, type Scene, type Work } from './scene.js'

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
  return [...admission(target, claim), ...batchCalls('arrive', calls)]
}

/** What lies ready and is nowhere yet. With `maxBonds` bonds out on a domain only claims that somebody else stands for are used. */
export function planCarrying(scene: Scene, maxBonds: number): Work[] {
  const works: Work[] = []
  for (const source of scene.domains.values()) {
    const claim: Claim = {
      domainId: source.id,
      height: headNumber(source),
      root: hexToBytes(source.head['stateRoot'] as Hex),
    }
    const ready = new Map<bigint, Departure[]>()
    for (const departure of source.book.departures.values()) {
      const target = scene.domains.get(departure.receipt.to)
      if (target === undefined || progressOf(target, departure).progress !== 'waiting') continue
      ready.set(target.id, [...(ready.get(target.id) ?? []), departure])
    }
    for (const [id, departures] of ready) {
      const target = scene.domains.get(id)!
      if (admission(target, claim).length > 0 && !canPutBond(target, scene.account, maxBonds)) continue
      for (let i = 0; i < departures.length; i += chunk) {
        const part = departures.slice(i, i + chunk)
        works.push({
          keys: part.map(({ receiptId }) => `arrive:${receiptId}`),
          chain: id,
          label: `${part.length} receipts from ${source.id} to ${id}`,
          urgency: 0,
          prepare: () => arrivals(source, target, claim, part),
        })
      }
    }
  }
  return works
}
