/**
 * The lanes into one domain: which receipts took their quantity out of what the isolation ledger accepted (docs/claims.md §7). So a domain that
 * sends more than it holds makes no more than that official, whatever it forges.
 */
import { accept, type Bytes, bytesToHex, type Result, refuse } from '@syncline/primitives'
import { type Claim, flowClaim } from '../claim/claim.js'
import type { ClaimView } from '../claim/claimView.js'
import type { Departure } from '../object/copy.js'
import { type Receipt, receiptId } from '../object/move.js'
import { laneKey } from './isolationLedger.js'

export type FlowCode =
  | 'RECEIPT_MISDIRECTED'
  | 'FLOW_SOURCE_UNCERTIFIED'
  | 'FLOW_NOT_COUNTED'
  | 'FLOW_NOT_ACCEPTED'
  | 'FLOW_ALREADY_ACCEPTED'

export type LaneBook = {
  /**
   * Takes the receipt's quantity out of `accepted`, the ledger's word about its lane as far as known here, and gives the flow that is TRUE now.
   * `counted` is the lane's total with the receipt in the world of `source`, 0 if the source has not counted it: what was not official when it
   * left takes nothing from what was.
   */
  readonly take: (
    receipt: Receipt,
    source: Claim,
    counted: bigint,
    accepted: bigint,
    view: ClaimView,
  ) => Result<Claim, FlowCode>
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
    take(receipt, source, counted, accepted, view) {
      const { from, to, kind, quantity } = receipt
      if (to !== domainId) {
        return refuse('RECEIPT_MISDIRECTED', `the receipt goes to domain ${to}`, { have: domainId })
      }
      const id = receiptId(receipt)
      if (done.has(bytesToHex(id))) return refuse('FLOW_ALREADY_ACCEPTED', 'this receipt took its quantity before')
      if (source.domainId !== from || view.statusOf(source) !== 'true') {
        return refuse('FLOW_SOURCE_UNCERTIFIED', "the claim is no TRUE one of the receipt's source")
      }
      if (counted === 0n) {
        return refuse('FLOW_NOT_COUNTED', 'the source has not counted the receipt in that world')
      }
      const lane = laneOf(from, kind)
      const before = taken.get(lane) ?? 0n
      // a source that keeps the rules is held back by the first alone; by the second one that counts everything as the first
      if (counted > accepted || before + quantity > accepted) {
        return refuse('FLOW_NOT_ACCEPTED', 'the ledger accepted less than the receipts of the lane ask for', {
          accepted,
          taken: before,
          counted,
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
