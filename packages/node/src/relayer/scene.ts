/** What a relayer sees in one look: the chains it serves, what their logs said so far, and L1. Plans are functions of it. */
import { bytesToHex, type Hex } from '@syncline/primitives'
import { type Claim, type ClaimStatus, claimId, type Dependency, isFlow } from '@syncline/protocol'
import type { RpcClient } from '../l1/rpc.js'
import type { L1Request } from '../l1/sender.js'
import type { Departure, DomainBook } from '../objects/domainBook.js'
import type { SignedAttestation } from '../validator/codec.js'
import type { Quorum } from './certificates.js'
import type { JsonBlock } from './logFeed.js'
import type { SetBook } from './setBook.js'
import type { L1Contracts, SettlementBook } from './settlementBook.js'

/** A domain as far as its logs were read. `head` is the block up to which they were. */
export type DomainSide = {
  readonly id: bigint
  readonly rpc: RpcClient
  readonly book: DomainBook
  readonly head: JsonBlock
  readonly admissionBond: bigint
  /** Hashes of the sets of validators that it knows. */
  readonly sets: ReadonlySet<Hex>
}

/** `confirmed` is the newest confirmed assertion's last block, per domain, as the domain's node gives it. */
export type Scene = {
  readonly domains: ReadonlyMap<bigint, DomainSide>
  readonly l1: {
    readonly rpc: RpcClient
    readonly book: SettlementBook
    readonly sets: SetBook
    readonly contracts: L1Contracts
    readonly confirmed: ReadonlyMap<bigint, { readonly id: Hex; readonly block: JsonBlock }>
  }
  /** Certificates that were found for claims that somebody waits for. */
  readonly quorums: readonly Quorum[]
  /** What validators were seen to sign of claims that nobody waits for any more. */
  readonly signed: readonly SignedAttestation[]
  /** Who signs, on every chain. */
  readonly account: Hex
  /**
   * What may be tried for a key now: `fresh` was never tried without success, `again` was, and stands alone or costs nothing; `no`: it is under way, or its
   * time has not come.
   */
  readonly readiness: (key: string) => 'fresh' | 'again' | 'no'
}

/**
 * Something to do. `keys` say what for: nothing is begun while a work with one of its keys is under way. `prepare` reads proofs and gives what to send,
 * in order; nothing if it found that nothing is to be done.
 */
export type Work = {
  readonly keys: readonly string[]
  readonly chain: bigint | 'l1'
  readonly label: string
  /** First served: what somebody waits for this second is 0. */
  readonly urgency: 0 | 1 | 2
  /** The same keys rightly come again soon; else a success that changed nothing counts as a failure. */
  readonly isRecurring?: boolean
  prepare(): Promise<readonly L1Request[]>
}

/** A claim as contracts take it. */
export type ClaimWords = { readonly domainId: bigint; readonly number: bigint; readonly worldRoot: Hex }

export function claimWords({ domainId, height, root }: Claim): ClaimWords {
  return { domainId, number: height, worldRoot: bytesToHex(root) }
}

/** A dependency as contracts take it. */
export type DependencyWords = { readonly positive: ClaimWords[]; readonly negated: ClaimWords[][] }

export function dependencyWords({ positive, negated }: Dependency): DependencyWords {
  return { positive: positive.map(claimWords), negated: negated.map((group) => group.map(claimWords)) }
}

export const claimHash = (claim: Claim): Hex => bytesToHex(claimId(claim))

export const headNumber = ({ head }: DomainSide): bigint => BigInt(head.number)

/** What this domain knows of a claim that it has only the id of. */
export function statusById({ book }: DomainSide, id: Hex): ClaimStatus {
  const claim = book.claims.get(id)
  return claim === undefined ? 'unknown' : book.view.statusOf(claim)
}

/** How far a receipt has come on its destination. */
export type Progress = 'waiting' | 'arrived' | 'certified' | 'done'

/**
 * waiting: no claim of it stands. arrived: a copy is there, something it rests on is open. certified: all but its flow is TRUE. done: official.
 * `claim` is the one that it arrived under.
 */
export function progressOf(
  target: DomainSide,
  { receiptId }: Pick<Departure, 'receiptId'>,
): { readonly progress: Progress; readonly claim: Claim | undefined } {
  const arrivals = target.book.arrivals.get(receiptId) ?? []
  const arrival = arrivals.findLast(({ claimId: id }) => statusById(target, id) !== 'false')
  const claim = arrival === undefined ? undefined : target.book.claims.get(arrival.claimId)
  if (arrival === undefined || claim === undefined) return { progress: 'waiting', claim: undefined }
  const { statusOf } = target.book.view
  const rests = [claim, ...arrival.record.positive].filter((each) => !isFlow(each))
  if (rests.some((each) => statusOf(each) !== 'true')) return { progress: 'arrived', claim }
  return { progress: target.book.flows.has(receiptId) ? 'done' : 'certified', claim }
}
