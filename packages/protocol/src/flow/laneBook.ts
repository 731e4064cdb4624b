/**
 * The lanes into one domain: which receipts took their quantity out of what the isolation ledger accepted (docs/claims.md §7). So a domain that
 * sends more than it holds makes no more than that official, whatever it forges.
 */
import { accept, type Bytes, bytesToHex, type Result, refuse } from '@syncline/primitives'
import { type Claim, flowClaim } from '../claim/claim.js'
import type { ClaimView } from '../claim/claimView.js'
import { isTrue } from '../dependency/dependency.js'
import { reduce } from '../dependency/reduce.js'
import type { Departure } from '../object/copy.js'
import { type Receipt, receiptId } from '../object/move.js'
import { laneKey } from './isolationLedger.js'

export type FlowCode = 'RECEIPT_MISDIRECTED' | 'FLOW_SOURCE_UNCERTIFIED' | 'FLOW_NOT_ACCEPTED' | 'FLOW_ALREADY_ACCEPTED'

export type LaneBook = {
  /**
   * Takes the receipt's quantity out of `accepted`, the ledger's word about its lane as far as known here, and gives the flow that is TRUE now. The
   * receipt lies under `source`. All else that its copy rests on must be TRUE: a copy that may still die must not use up what a live one needs.
   */
  readonly take: (receipt: Receipt, source: Claim, accepted: bigint, view: ClaimView) => Result<Claim, FlowCode>
  /** What receipts took from a lane so far. */
  readonly takenOf: (from: bigint, kind: Bytes) => bigint
}

export type LaneTotals = {
  /** Counts what was official when it left; once for each receipt, as the caller sees to. Gives the lane's total. */
  readonly count: (departure: Pick<Departure, 'to' | 'kind' | 'quantity'>) => bigint
  readonly totalOf: (to: bigint, kind: Bytes) => bigint
}

/** What a domain counts on the lanes out of it: what the isolation ledger reads. Totals only grow. */
export function createLaneTotals(): LaneTotals {
  const totals = new Map<string, bigint>()
  const totalOf = (to: bigint, kind: Bytes): bigint => totals.get(bytesToHex(laneKey(to, kind))) ?? 0n
  return {
    count({ to, kind, quantity }) {
      const total = totalOf(to, kind) + quantity
      totals.set(bytesToHex(laneKey(to, kind)), total)
      return total
    },
    totalOf,
  }
}

/** A book of the lanes into `domainId`. */
export function createLaneBook(domainId: bigint): LaneBook {
  const taken = new Map<string, bigint>()
  const done = new Set<string>()
  const laneOf = (from: bigint, kind: Bytes): string => bytesToHex(laneKey(from, kind))
  return {
    take(receipt, source, accepted, view) {
      const { from, to, kind, quantity } = receipt
      if (to !== domainId) {
        return refuse('RECEIPT_MISDIRECTED', `the receipt goes to domain ${to}`, { have: domainId })
      }
      const id = receiptId(receipt)
      if (done.has(bytesToHex(id))) return refuse('FLOW_ALREADY_ACCEPTED', 'this receipt took its quantity before')
      const rest = reduce(receipt.copy.dependency, view)
      if (source.domainId !== from || view.statusOf(source) !== 'true' || rest === 'FALSE' || !isTrue(rest)) {
        return refuse('FLOW_SOURCE_UNCERTIFIED', 'the claim over the receipt, or one its copy rests on, is not TRUE')
      }
      const lane = laneOf(from, kind)
      const before = taken.get(lane) ?? 0n
      if (before + quantity > accepted) {
        return refuse('FLOW_NOT_ACCEPTED', 'the ledger accepted less than the receipts of the lane ask for', {
          accepted,
          taken: before,
          quantity,
        })
      }
      taken.set(lane, before + quantity)
      done.add(bytesToHex(id))
      return accept(flowClaim(id))
    },
    takenOf: (from, kind) => taken.get(laneOf(from, kind)) ?? 0n,
  }
}
