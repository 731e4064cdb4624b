/** Brings a certificate of reconciliation to the OrderBook of a domain. Anyone may; a second one changes nothing there. */
import { iOrderBookAbi, predeploys } from '@syncline/contracts'
import { type Bytes, bytesToHex } from '@syncline/primitives'
import { countSigners, type DecidedValue, type LockDelta, type QuorumSet, quorumThreshold } from '@syncline/protocol'
import { type ContractFunctionArgs, encodeFunctionData } from 'viem'
import type { L1Request } from '../l1/sender.js'
import { toAbiSet } from '../validator/contract.js'
import { certificateFor, decisionOf } from './seatSigner.js'

type AbiReconcile = ContractFunctionArgs<typeof iOrderBookAbi, 'nonpayable', 'reconcile'>

/** A delta as the contract's ABI has it. */
export function toAbiDelta({ segment, asset, from, to, below, guard }: LockDelta): AbiReconcile[1][number] {
  return {
    segment,
    asset: bytesToHex(asset),
    from: bytesToHex(from),
    to: { ...to, order: bytesToHex(to.order) },
    below: bytesToHex(below),
    guard: {
      ...{ authority: bytesToHex(guard.authority), jurisdiction: bytesToHex(guard.jurisdiction) },
      rank: guard.rank,
    },
  }
}

/**
 * What to send to the domain whose validators `set` has; the domain has to know the set. Undefined while fewer of its own validators endorsed
 * than it asks for. `deltas` are the domain's; `keys` by seat.
 */
export function reconcileRequest(
  decided: DecidedValue,
  deltas: readonly LockDelta[],
  keys: readonly Bytes[],
  set: QuorumSet,
): L1Request | undefined {
  const certificate = certificateFor(decided, keys, set)
  if (certificate === undefined || countSigners(certificate.signers) < quorumThreshold(set.members.length)) {
    return undefined
  }
  const { id, lamport, domainIds, deltaHashes } = decisionOf(decided).reconciliation
  const data = encodeFunctionData({
    abi: iOrderBookAbi,
    functionName: 'reconcile',
    args: [
      { id: bytesToHex(id), lamport, domainIds: [...domainIds], deltaHashes: deltaHashes.map(bytesToHex) },
      deltas.map(toAbiDelta),
      toAbiSet(set) as never,
      { signers: certificate.signers, signature: bytesToHex(certificate.signature) },
    ],
  })
  return { label: 'reconcile', to: predeploys.orderBook, data, spareGas: 500_000n }
}
