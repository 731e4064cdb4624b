/**
 * One branch of a domain, twice: real contracts in the project's own VM, and the protocol's rules beside them. Every call is made on both, and must end alike:
 * same refusal, same addresses, digests, states, receipts, lanes. Nothing here knows about worlds.
 */
import { predeploys, typeIds } from '@syncline/contracts'
import type { World } from '@syncline/ovm'
import {
  accept,
  type Bytes,
  bytesToHex,
  equalBytes,
  type Hex,
  hexToBytes,
  keccak256,
  type Result,
  refuse,
} from '@syncline/primitives'
import {
  areExclusive,
  type Claim,
  type Copy,
  claimKey,
  compareClaims,
  copyAddress,
  createObjectBook,
  type Dependency,
  dependencyDigest,
  type KnownClaims,
  kindId,
  levelOfDependency,
  type ObjectBook,
  objectAddress,
  type Receipt,
  receiptId,
  trueDependency,
} from '@syncline/protocol'
import { decodeAbiParameters, encodeAbiParameters, parseAbiParameters } from 'viem'
import { claimOf, eventsOf, must, ObjectDomain, type Outcome, type Refusal } from '../support/objectDomain.js'

export const manager = BigInt(predeploys.objectManager)
/** Owns every purse; anybody counts. */
export const alice = '0x00000000000000000000000000000000000a11ce'
const bob = '0x0000000000000000000000000000000000000b0b'
const deposit = 10n ** 16n
const salt = `0x${'00'.repeat(31)}07` as const
const counterType = hexToBytes(typeIds.counter)
const coinType = hexToBytes(typeIds.coin)

const purseParameters = parseAbiParameters(
  '(uint64 originDomain, address issuer, bytes32 salt, uint256 amount, address owner, address spender, bytes32 terms)',
)
const coinSteps = parseAbiParameters(
  '(uint8 kind, uint256 from, uint256 to, uint256 amount, address spender, bytes32 terms)[]',
)
const zero = `0x${'00'.repeat(32)}` as const
const nobody = `0x${'00'.repeat(20)}` as const
/** The rules' half reads worlds without proofs. */
const noProof = new Uint8Array(0)

/** Errors of the contracts and the codes of the protocol for the same. */
export const codes: Readonly<Record<string, string>> = {
  InputsInvalid: 'OBJECT_INPUTS_INVALID',
  CopyUnknown: 'COPY_UNKNOWN',
  CopyExists: 'COPY_EXISTS',
  CopyFrozen: 'COPY_FROZEN',
  DependencyHasNot: 'DEPENDENCY_HAS_NOT',
  DependencyContradictory: 'DEPENDENCY_CONTRADICTORY',
  LiteralsTooMany: 'DEPENDENCY_TOO_LARGE',
  CopiesTooMany: 'OBJECT_COPIES_TOO_MANY',
  DestinationInvalid: 'DESTINATION_INVALID',
  NothingFlows: 'NOTHING_FLOWS',
  NotForHere: 'RECEIPT_MISDIRECTED',
  ClaimOfOther: 'RECEIPT_NOT_PROVEN',
  ReceiptNotProven: 'RECEIPT_NOT_PROVEN',
  ClaimFalse: 'RECEIPT_ORPHANED',
  ClaimNotAdmitted: 'CLAIM_NOT_ADMITTED',
  FlowCarried: 'FLOW_CARRIED',
  ReceiptClaimed: 'RECORD_CONFLICT',
  IndexForged: 'INDEX_FORGED',
  FlowNotReady: 'FLOW_SOURCE_UNCERTIFIED',
  FlowNotCounted: 'FLOW_NOT_COUNTED',
  DomainNotClosed: 'DOMAIN_NOT_CLOSED',
  ReceiptCounted: 'RECEIPT_COUNTED',
  NotAlone: 'NOT_ALONE',
  ReceiptNotDropped: 'RECEIPT_NOT_DROPPED',
  NobodyVouches: 'NOBODY_VOUCHES',
  ReceiptTaken: 'RECEIPT_TAKEN',
  LaneExhausted: 'FLOW_NOT_ACCEPTED',
  FlowAlreadyAccepted: 'FLOW_ALREADY_ACCEPTED',
}

export const shown = ({ positive, negated }: Dependency) => ({
  positive: positive.map(claimOf),
  negated: negated.map((group) => group.map(claimOf)),
})
export const refTo = ({ typeId, index, dependency }: Omit<Copy, 'state'>) => ({
  typeId: bytesToHex(typeId),
  index: bytesToHex(index),
  dependency: shown(dependency),
})
export const receiptOf = (receipt: Receipt) => {
  const { copy, from, to, nonce, height: number, kind, quantity } = receipt
  const flows = BigInt(receipt.flows)
  const [typeId, index, stateHash] = [copy.typeId, copy.index, keccak256(copy.state)].map(bytesToHex)
  const digest = bytesToHex(dependencyDigest(copy.dependency))
  return { from, to, nonce, number, typeId, index, stateHash, digest, flows, kind: bytesToHex(kind), quantity }
}
export const addressOf = (copy: Omit<Copy, 'state'>): Bytes => copyAddress(manager, copy)

/** Words of a state. */
const wordsOf = (state: Bytes): bigint[] =>
  Array.from({ length: state.length / 32 }, (_, i) => BigInt(bytesToHex(state.subarray(32 * i, 32 * i + 32))))
const bytesOf = (words: readonly bigint[]): Bytes =>
  hexToBytes(`0x${words.map((word) => word.toString(16).padStart(64, '0')).join('')}`)
export const isPurse = ({ typeId }: Pick<Copy, 'typeId'>): boolean => equalBytes(typeId, coinType)
/** Word of a state that a transaction changes: a purse's amount, a counter's count. */
const valueAt = (purse: boolean): number => (purse ? 3 : 2)
export const contentOf = (copy: Pick<Copy, 'typeId' | 'state'>): bigint => wordsOf(copy.state)[valueAt(isPurse(copy))]!
export const withValue = (copy: Pick<Copy, 'typeId' | 'state'>, value: bigint): Bytes =>
  bytesOf(wordsOf(copy.state).with(valueAt(isPurse(copy)), value))

/** What leaves with a copy, as its type says. */
export function flowOf(copy: Pick<Copy, 'typeId' | 'index' | 'state'>): { kind: Bytes; quantity: bigint } {
  const words = wordsOf(copy.state)
  const kindSalt = isPurse(copy) ? hexToBytes(salt) : copy.index
  const creator = isPurse(copy) ? words[1]! : 0n
  const kind = kindId({ originDomain: words[0]!, creator, salt: kindSalt, typeId: copy.typeId })
  return { kind, quantity: isPurse(copy) ? words[3]! : 1n }
}

/** A transaction: how much each counter counts, and how much goes from each purse to the next one. Inputs: counters, then purses. */
export type Deal = { readonly added: readonly bigint[]; readonly paid: readonly bigint[] }

/** New states of a deal's inputs. */
export function dealOf(
  copies: readonly Pick<Copy, 'typeId' | 'state'>[],
  { added, paid }: Deal,
): Result<readonly Bytes[], 'AMOUNT_TOO_LOW'> {
  const values = copies.map(contentOf)
  for (const [i, amount] of added.entries()) values[i]! += amount
  for (const [i, amount] of paid.entries()) {
    const from = added.length + i
    if (values[from]! < amount) return refuse('AMOUNT_TOO_LOW', 'a purse holds less')
    values[from]! -= amount
    values[from + 1]! += amount
  }
  return accept(copies.map((copy, i) => withValue(copy, values[i]!)))
}

/** What the branch knows besides its copies. */
type Knowledge = {
  readonly admitted: Set<Hex>
  readonly attested: Set<Hex>
  readonly certified: Map<string, Claim>
  readonly lanes: Map<string, bigint>
  /** Last blocks of domains that have ended, and what the ledger gave back of lanes to them. */
  readonly ends: Map<bigint, Claim>
  readonly returns: Map<string, bigint>
}
type Half = Knowledge & { readonly book: ObjectBook }
type Call = (half: Half) => { readonly ok: boolean; readonly code?: string }
/** What a sealed world holds at a slot of its manager. */
export type ReadWorld = (claim: Claim, slot: Bytes) => Bytes

const heightKey = ({ domainId, height }: Claim): string => `${domainId}:${height}`
const laneName = (from: bigint, kind: Bytes): string => `${from}:${bytesToHex(kind)}`

function createHalf(domainId: bigint, readWorld: ReadWorld): Half {
  const knowledge: Knowledge = {
    ...{ admitted: new Set(), attested: new Set(), certified: new Map(), lanes: new Map() },
    ...{ ends: new Map(), returns: new Map() },
  }
  const statusOf: KnownClaims['statusOf'] = (claim) => {
    const known = knowledge.certified.get(heightKey(claim))
    if (known === undefined) return 'unknown'
    return equalBytes(known.root, claim.root) ? 'true' : 'false'
  }
  const known: KnownClaims = {
    statusOf,
    implies: (a, b) => compareClaims(a, b) === 0,
    excludes: areExclusive,
    isAttested: (claim) => knowledge.attested.has(claimKey(claim)),
    levelOf: (claim) => {
      const status = statusOf(claim)
      if (status !== 'unknown') return status === 'true' ? 3 : undefined
      if (knowledge.attested.has(claimKey(claim))) return 2
      return knowledge.admitted.has(claimKey(claim)) ? 1 : 0
    },
  }
  const book = createObjectBook(domainId, manager, known, (source, slot) => accept(readWorld(source, slot)))
  return { ...knowledge, book }
}

export class Branch {
  readonly domain: ObjectDomain
  /** Claims of its sealed blocks, by height. */
  readonly claims: Claim[]
  readonly #half: Half
  readonly #readWorld: ReadWorld
  /** All that was done to the rules' half, for forks. */
  readonly #past: Call[]
  /** What a liar counts more than it sent. */
  readonly #forged: { readonly to: bigint; readonly kind: Bytes; readonly quantity: bigint }[]
  /** Copies and lanes that were compared. */
  compared = 0

  constructor(domainId: bigint, readWorld: ReadWorld, past: World | Branch) {
    const from = past instanceof Branch ? past : undefined
    this.domain = past instanceof Branch ? past.domain.fork() : new ObjectDomain(domainId, false, past)
    this.claims = past instanceof Branch ? [...past.claims] : [{ domainId, height: 0n, root: past.root }]
    this.#readWorld = readWorld
    this.#half = createHalf(domainId, readWorld)
    this.#past = from === undefined ? [] : [...from.#past]
    this.#forged = from === undefined ? [] : [...from.#forged]
    for (const call of this.#past) call(this.#half)
  }

  /** A branch with the same past. */
  fork(): Branch {
    return new Branch(this.id, this.#readWorld, this)
  }

  get id(): bigint {
    return this.domain.id
  }
  get book(): ObjectBook {
    return this.#half.book
  }
  get copies(): readonly Copy[] {
    return this.book.table.all()
  }

  /** Makes a call on both halves; gives the contract's outcome and the code that both ended with, 'ok' for none. */
  #both(name: string, outcome: Outcome | Refusal, call: Call): { code: string; outcome: Outcome | Refusal } {
    const result = call(this.#half)
    this.#past.push(call)
    const code = result.ok ? 'ok' : result.code!
    const found = 'error' in outcome ? (codes[outcome.error] ?? outcome.error) : 'ok'
    if (found !== code) throw new Error(`${name}: the contract says ${found}, the rules say ${code}`)
    return { code, outcome }
  }

  /** A counter, or a purse of the coins of `origin`. */
  create(purse: boolean, origin: bigint, amount: bigint): Copy {
    const owned = { issuer: alice, owner: alice, spender: nobody } as const
    const state = { ...owned, originDomain: origin, salt, amount, terms: zero } as const
    const data = purse ? encodeAbiParameters(purseParameters, [state]) : '0x'
    const typeId = purse ? coinType : counterType
    const outcome = must(this.domain.manage(alice, 'create', [bytesToHex(typeId), data]))
    const index = hexToBytes(outcome.output)
    const words = purse ? hexToBytes(data) : bytesOf([this.id, BigInt(alice), 0n])
    const copy: Copy = { typeId, index, dependency: trueDependency, state: words }
    this.#both('create', outcome, ({ book }) => book.create(copy))
    return copy
  }

  destroy(copy: Copy): string {
    const address = addressOf(copy)
    return this.#both('destroy', this.domain.manage(alice, 'destroy', [refTo(copy)]), ({ book }) =>
      book.destroy(address),
    ).code
  }

  /** Inputs: counters, then purses. */
  transact(inputs: readonly Copy[], deal: Deal): string {
    const counters = inputs.slice(0, deal.added.length)
    const purses = inputs.slice(deal.added.length)
    const inputsOf = (copies: readonly Copy[]) =>
      copies.map(({ index, dependency }) => ({ index: bytesToHex(index), dependency: shown(dependency) }))
    const steps = deal.paid.map((amount, i) => ({
      ...{ kind: 0, from: BigInt(i), to: BigInt(i + 1), amount, spender: nobody, terms: zero },
    }))
    const calls = [
      {
        typeId: typeIds.counter,
        inputs: inputsOf(counters),
        data: encodeAbiParameters(parseAbiParameters('uint256[]'), [deal.added]),
      },
      { typeId: typeIds.coin, inputs: inputsOf(purses), data: encodeAbiParameters(coinSteps, [steps]) },
    ].filter((call) => call.inputs.length > 0)
    const addresses = inputs.map(addressOf)
    const outcome = this.domain.manage(alice, 'transact', [calls, 0], deposit)
    return this.#both('transact', outcome, ({ book }) => {
      const states = (old: readonly Bytes[]) =>
        dealOf(
          inputs.map(({ typeId }, i) => ({ typeId, state: old[i]! })),
          deal,
        )
      return book.table.transact(addresses, states, book.view)
    }).code
  }

  depart(copy: Copy, to: bigint): Receipt | string {
    const address = addressOf(copy)
    const height = this.domain.number
    const outcome = this.domain.manage(alice, 'depart', [refTo(copy), to, '0x'])
    let receipt: Receipt | undefined
    const { code } = this.#both('depart', outcome, ({ book }) => {
      const left = book.depart(address, to, height, (one) => accept({ state: one.state, ...flowOf(one) }))
      if (left.ok) receipt = left.value
      return left
    })
    if (code !== 'ok') return code
    const departed = eventsOf(outcome as Outcome).find(({ eventName }) => eventName === 'ObjectDeparted')
    const said = departed === undefined ? undefined : (departed.args as { receiptId: Hex }).receiptId
    if (said !== bytesToHex(receiptId(receipt!))) throw new Error('depart: other receipt ids')
    return receipt!
  }

  /** `source` is the branch whose sealed block the claim is. */
  arrive(receipt: Receipt, claim: Claim, source: Branch): string {
    const outcome = this.domain.manage(bob, 'arrive', [
      receiptOf(receipt),
      shown(receipt.copy.dependency),
      bytesToHex(receipt.copy.state),
      claimOf(claim),
      source.domain.proveReceipt(claim.height, receipt.nonce),
    ])
    return this.#both('arrive', outcome, ({ book }) => book.arrive(receipt, claim, noProof)).code
  }

  /** `source` as in `arrive`. */
  acceptFlow(receipt: Receipt, claim: Claim, source: Branch): string {
    const proof = source.domain.proveCounted(claim.height, receiptId(receipt))
    const outcome = this.domain.manage(bob, 'acceptFlow', [receiptOf(receipt), claimOf(claim), proof])
    return this.#both('acceptFlow', outcome, ({ book, lanes }) =>
      book.acceptFlow(receipt, claim, noProof, lanes.get(laneName(receipt.from, receipt.kind)) ?? 0n),
    ).code
  }

  arriveAlone(receipt: Receipt): string {
    const { dependency, state } = receipt.copy
    const outcome = this.domain.manage(bob, 'arriveAlone', [receiptOf(receipt), shown(dependency), bytesToHex(state)])
    return this.#both('arriveAlone', outcome, ({ book }) => book.arriveAlone(receipt)).code
  }

  /** `source` is the branch whose sealed block the claim is. */
  dropFlow(receipt: Receipt, claim: Claim, source: Branch): string {
    const proof = source.domain.proveDropped(claim.height, receiptId(receipt))
    const outcome = this.domain.manage(bob, 'dropFlow', [receiptOf(receipt), claimOf(claim), proof])
    return this.#both('dropFlow', outcome, ({ book }) => book.dropFlow(receipt, claim, noProof)).code
  }

  vouch(receipt: Receipt, claim: Claim): string {
    const outcome = this.domain.manage(bob, 'vouch', [receiptOf(receipt), claimOf(claim)])
    return this.#both('vouch', outcome, ({ book }) => book.vouch(receipt, claim)).code
  }

  /** Level of a copy, which both halves say alike. */
  levelOf(copy: Copy): number {
    const { output } = must(this.domain.manage(bob, 'copyOf', [refTo(copy)]))
    const [, , level] = decodeAbiParameters(parseAbiParameters('bool, bytes, uint8, uint64'), output)
    const said = levelOfDependency(copy.dependency, this.book.view.levelOf)
    if (level !== said) throw new Error(`the contract says level ${level}, the rules ${said}`)
    return level
  }

  /** `target` is the branch that ended, and was seen to by `close`. */
  reclaim(receipt: Receipt, target: Branch): string {
    const last = target.claims.at(-1)!
    const proof = target.domain.proveFlow(last.height, receiptId(receipt))
    const outcome = this.domain.manage(bob, 'reclaim', [receiptOf(receipt), bytesToHex(receipt.copy.state), proof])
    return this.#both('reclaim', outcome, ({ book, ends, returns }) =>
      book.reclaim(receipt, ends.get(receipt.to), noProof, returns.get(laneName(receipt.to, receipt.kind)) ?? 0n),
    ).code
  }

  /** `source` is the branch that ended, and was seen to by `close`. */
  closeFlow(receipt: Receipt, source: Branch): string {
    const proof = source.domain.proveCounted(source.claims.at(-1)!.height, receiptId(receipt))
    const outcome = this.domain.manage(bob, 'closeFlow', [receiptOf(receipt), proof])
    return this.#both('closeFlow', outcome, ({ book, ends }) =>
      book.closeFlow(receipt, ends.get(receipt.from), noProof),
    ).code
  }

  resolve(copies: readonly Copy[]): void {
    const addresses = copies.map(addressOf)
    const outcome = this.domain.manage(bob, 'resolve', [copies.map(refTo)])
    this.#both('resolve', outcome, ({ book }) => {
      const results = addresses.map((address) => book.resolve(address))
      return results.find(({ ok }) => !ok) ?? accept(undefined)
    })
  }

  isAdmitted(claim: Claim): boolean {
    return this.#half.admitted.has(claimKey(claim)) || this.book.view.statusOf(claim) !== 'unknown'
  }

  admit(claim: Claim): void {
    if (this.isAdmitted(claim)) return
    this.#both('admit', this.domain.admit(claim), ({ admitted }) => {
      admitted.add(claimKey(claim))
      return accept(undefined)
    })
  }

  /** The branch sees that L1 settled a claim. */
  certify(claim: Claim): void {
    this.domain.certify(claim)
    const call: Call = ({ certified }) => {
      certified.set(heightKey(claim), claim)
      return accept(undefined)
    }
    call(this.#half)
    this.#past.push(call)
  }

  /** A quorum stands for a claim. */
  attest(claim: Claim): void {
    this.domain.attest(claim)
    const call: Call = ({ attested }) => {
      attested.add(claimKey(claim))
      return accept(undefined)
    }
    call(this.#half)
    this.#past.push(call)
  }

  /** The branch sees that a domain has ended. */
  close(last: Claim): void {
    this.domain.close(last)
    const call: Call = ({ certified, ends }) => {
      certified.set(heightKey(last), last)
      ends.set(last.domainId, last)
      return accept(undefined)
    }
    call(this.#half)
    this.#past.push(call)
  }

  /** The branch sees what the ledger accepted on a lane into it. */
  acceptLane(from: bigint, kind: Bytes, total: bigint): void {
    this.domain.acceptLane(from, bytesToHex(kind), total)
    const call: Call = ({ lanes }) => {
      lanes.set(laneName(from, kind), total)
      return accept(undefined)
    }
    call(this.#half)
    this.#past.push(call)
  }

  /** The branch sees how much of a lane to a domain that ended the ledger gave back in all. */
  takeBack(to: bigint, kind: Bytes, total: bigint): void {
    const name = laneName(to, kind)
    this.domain.giveBack(to, bytesToHex(kind), total)
    const call: Call = ({ returns }) => {
      returns.set(name, total)
      return accept(undefined)
    }
    call(this.#half)
    this.#past.push(call)
  }

  /** A lie: a receipt that the contracts did not write; `counted` of it on its lane. May be told again to count it. */
  forge(receipt: Receipt, counted: bigint): void {
    const { to, nonce, kind } = receipt
    this.domain.forgeReceipt(nonce, receiptId(receipt), to, bytesToHex(kind), counted)
    this.#forged.push({ to, kind, quantity: counted })
  }

  seal(): Claim {
    const claim = this.domain.seal()
    this.claims.push(claim)
    return claim
  }

  /** Addresses, digests, states, departures, counts and lanes of both halves are the same. */
  compare(kinds: readonly Bytes[], domains: readonly bigint[]): void {
    const counts = new Map<string, [Copy, bigint]>()
    for (const copy of this.copies) {
      const name = `${bytesToHex(objectAddress(manager, copy))}:${copy.lineage ?? 0}`
      counts.set(name, [copy, (counts.get(name)?.[1] ?? 0n) + 1n])
      const stored = this.domain.copyAt(addressOf(copy))
      const { lineage = 0 } = copy
      const departure = copy.departure && { nonce: copy.departure.nonce, to: copy.departure.to }
      const digest = bytesToHex(dependencyDigest(copy.dependency))
      const wanted = { digest, state: bytesToHex(copy.state), lineage, departure }
      if (json(stored) !== json(wanted)) throw new Error(`the halves differ: ${json(stored)}, ${json(wanted)}`)
      this.compared++
    }
    for (const [copy, count] of counts.values()) {
      const stored = this.domain.copyCount(objectAddress(manager, copy), copy.lineage ?? 0)
      if (stored !== count) throw new Error(`the contract has ${stored} copies of an object, the rules ${count}`)
    }
    for (const kind of kinds) {
      for (const other of domains) {
        const forged = this.#forged.filter((lie) => lie.to === other && equalBytes(lie.kind, kind))
        const total = forged.reduce((sum, lie) => sum + lie.quantity, this.book.totalOf(other, kind))
        if (this.domain.laneTotal(other, bytesToHex(kind)) !== total) throw new Error('lane totals differ')
        if (this.domain.laneTaken(other, bytesToHex(kind)) !== this.book.takenOf(other, kind))
          throw new Error('what was taken from a lane differs')
        this.compared++
      }
    }
  }

  /** Copies and lanes as one string. */
  show(kinds: readonly Bytes[], domains: readonly bigint[]): string {
    const copies = this.copies.map((copy) => `${bytesToHex(addressOf(copy))} ${bytesToHex(copy.state)}`).sort()
    const lanes = kinds.flatMap((kind) =>
      domains.map((other) => `${this.domain.laneTotal(other, bytesToHex(kind))}/${this.book.takenOf(other, kind)}`),
    )
    return [...copies, lanes.join(' ')].join('\n')
  }
}

const json = (value: unknown): string =>
  JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? `${each}` : each)) ?? 'none'
