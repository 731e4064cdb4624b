/**
 * The isolation ledger of L1 as rules: how much of each kind every domain holds, and what it lets flow (docs/claims.md §7; decision 13 of the design,
 * ARM-07). A domain sends on no more than it got; only the kind's origin makes it, and of a unique object that one. Twin of IsolationLedger.sol.
 */
import { type Bytes, bytesToHex, hashWords } from '@syncline/primitives'
import { isUniqueKind, type Kind, kindId } from '../object/copy.js'

export type IsolationLedger = {
  /**
   * Takes what a certified world of `from` says it sent to `to` in all, and accepts as much more of it as `from` holds. The rest may be reported
   * again when it holds more. Totals of older worlds add nothing. Gives what was accepted now. O(1).
   */
  readonly report: (from: bigint, to: bigint, kind: Kind, total: bigint) => bigint
  /** A domain has ended: what is accepted of lanes to it from now on is given back at once. */
  readonly close: (domainId: bigint) => void
  /** All that was given back of a lane; only grows. */
  readonly givenBackOf: (from: bigint, to: bigint, kind: Bytes) => bigint
  /**
   * Gives the source of a lane back what was accepted and did not become official on `to` before that ended: `taken` is what its last world says
   * did. A domain that lied about it takes from who sent to it, and from nobody else. Gives what went back now.
   */
  readonly giveBack: (from: bigint, to: bigint, kind: Kind, taken: bigint) => bigint
  /** All that was ever accepted on a lane; only grows. */
  readonly acceptedOf: (from: bigint, to: bigint, kind: Bytes) => bigint
  /** What a domain other than the kind's origin holds: what it got less what it sent on. */
  readonly holdingOf: (domainId: bigint, kind: Bytes) => bigint
  /** What is outside of a kind's origin: the sum of all holdings. Below 2^256; of a unique object 0 or 1. */
  readonly outstandingOf: (kind: Bytes) => bigint
}

const maxWord = (1n << 256n) - 1n
/** Storage slot of `totals` in ObjectManager, and of `accepted` in IsolationLedger. */
const totalsSlot = 2n
const acceptedSlot = 0n

/** Where ObjectManager of the source counts a lane. */
export function laneTotalSlot(to: bigint, kind: Bytes): Bytes {
  return hashWords(laneKey(to, kind), totalsSlot)
}

/** Where IsolationLedger on L1 has what it accepted of a lane. */
export function acceptedFlowSlot(from: bigint, to: bigint, kind: Bytes): Bytes {
  return hashWords(acceptedKey(from, to, kind), acceptedSlot)
}

/** Under what a source counts its lane: `H(to, kind)`. */
export function laneKey(to: bigint, kind: Bytes): Bytes {
  return hashWords(to, kind)
}

/** Under what the ledger writes what it accepted: `H(from, to, kind)`. */
export function acceptedKey(from: bigint, to: bigint, kind: Bytes): Bytes {
  return hashWords(from, to, kind)
}

/** A ledger on which nothing has moved yet. */
export function createIsolationLedger(): IsolationLedger {
  const accepted = new Map<string, bigint>()
  const outstanding = new Map<string, bigint>()
  const holdings = new Map<string, bigint>()
  const returned = new Map<string, bigint>()
  const ended = new Set<bigint>()
  const laneOf = (from: bigint, to: bigint, kind: Bytes): string => bytesToHex(acceptedKey(from, to, kind))
  const accountOf = (domainId: bigint, kind: Bytes): string => bytesToHex(laneKey(domainId, kind))
  const holdingOf = (domainId: bigint, kind: Bytes): bigint => holdings.get(accountOf(domainId, kind)) ?? 0n
  const outstandingOf = (kind: Bytes): bigint => outstanding.get(bytesToHex(kind)) ?? 0n
  return {
    outstandingOf,
    report(from, to, kind, total) {
      if (from === to) return 0n
      const id = kindId(kind)
      const lane = laneOf(from, to, id)
      const before = accepted.get(lane) ?? 0n
      if (total <= before) return 0n
      const wanted = total - before
      const out = outstandingOf(id)
      const held = from === kind.originDomain ? (isUniqueKind(kind) ? 1n : maxWord) - out : holdingOf(from, id)
      const taken = wanted < held ? wanted : held
      accepted.set(lane, before + taken)
      // it cannot have become official there, so it does not even go
      if (ended.has(to)) {
        returned.set(lane, (returned.get(lane) ?? 0n) + taken)
        return taken
      }
      // the origin needs no account: what is out is what the others hold
      if (from === kind.originDomain) outstanding.set(bytesToHex(id), out + taken)
      else holdings.set(accountOf(from, id), held - taken)
      if (to === kind.originDomain) outstanding.set(bytesToHex(id), out - taken)
      else holdings.set(accountOf(to, id), holdingOf(to, id) + taken)
      return taken
    },
    giveBack(from, to, kind, taken) {
      const id = kindId(kind)
      const lane = laneOf(from, to, id)
      const used = taken + (returned.get(lane) ?? 0n)
      const unused = (accepted.get(lane) ?? 0n) - used
      const room = (isUniqueKind(kind) ? 1n : maxWord) - outstandingOf(id)
      const most = to === kind.originDomain ? room : holdingOf(to, id)
      const amount = unused < most ? unused : most
      if (amount <= 0n) return 0n
      returned.set(lane, (returned.get(lane) ?? 0n) + amount)
      if (to === kind.originDomain) outstanding.set(bytesToHex(id), outstandingOf(id) + amount)
      else holdings.set(accountOf(to, id), holdingOf(to, id) - amount)
      if (from === kind.originDomain) outstanding.set(bytesToHex(id), outstandingOf(id) - amount)
      else holdings.set(accountOf(from, id), holdingOf(from, id) + amount)
      return amount
    },
    close: (domainId) => void ended.add(domainId),
    givenBackOf: (from, to, kind) => returned.get(laneOf(from, to, kind)) ?? 0n,
    acceptedOf: (from, to, kind) => accepted.get(laneOf(from, to, kind)) ?? 0n,
    holdingOf,
  }
}
