/**
 * Random histories of objects over three domains with forks, lies and resolution, run through the claim store, the copy tables and the isolation ledger, and
 * checked in every world that is still possible: what each object's one live copy is, where, and with which state. The check is by plain truth table.
 *
 * A world says which claims are true and, where a Byzantine domain sent one object twice, which of the two the ledger lets flow. All else about flows
 * follows: one is accepted exactly where its receipt stands and its copy is live.
 */
import { accept, type Bytes, bytesToHex, hashWords, hexToBytes, keccak256 } from '@syncline/primitives'
import {
  areExclusive,
  type Certifier,
  type Claim,
  type ClaimStore,
  type ConditionalRecords,
  type CopyTable,
  createClaimStore,
  createConditionalRecords,
  createCopyTable,
  createIsolationLedger,
  createLaneBook,
  type Dependency,
  type DomainRules,
  type FlowRules,
  flowClaim,
  type IsolationLedger,
  isFlow,
  type Kind,
  kindId,
  type LaneBook,
  type Passage,
  type Receipt,
  receiptId,
  trueDependency,
} from '@syncline/protocol'
import { createDraw } from '../support/draw.js'

export const domainIds = [1n, 2n, 3n] as const
export const manager = 0x5c00n
export const objectCount = 4
/** The one that may lie about what it sends. */
export const byzantine = 3n
/** Claims of one history, and objects sent twice: 2^7 worlds before exclusion. */
export const maxClaims = 7
export const worldCount = 1 << maxClaims

export type HistoryCounts = {
  worlds: number
  copies: number
  mostCopies: number
  transactions: number
  splits: number
  moves: number
  forks: number
  arrivals: number
  refusedArrivals: number
  refusedTransactions: number
  verdicts: number
  flows: number
  refusedFlows: number
  sentTwice: number
  forged: number
}

export const createCounts = (): HistoryCounts => ({
  worlds: 0,
  copies: 0,
  mostCopies: 0,
  transactions: 0,
  splits: 0,
  moves: 0,
  forks: 0,
  arrivals: 0,
  refusedArrivals: 0,
  refusedTransactions: 0,
  verdicts: 0,
  flows: 0,
  refusedFlows: 0,
  sentTwice: 0,
  forged: 0,
})

const yes: Certifier = { id: 'final', check: () => accept(undefined) }
export const rules: DomainRules = {
  gate: () => accept(undefined),
  ancestry: () => accept(undefined),
  final: yes,
  attesting: [],
  anchoring: undefined,
}
export const flowRules: FlowRules = { accepted: () => accept(undefined), closed: () => accept(undefined) }
export const typeId = keccak256(Uint8Array.of(1))
export const indexes = Array.from({ length: objectCount }, (_, i) => keccak256(Uint8Array.of(2, i)))
export const encodeState = (value: number): Bytes => hexToBytes(`0x${value.toString(16).padStart(8, '0')}`)
export const decodeState = (state: Bytes): number => Number(bytesToHex(state))

export type Waiting = { readonly receipt: Receipt; readonly source: Claim }

/** A receipt with the claims it lies under. */
export type Sent = {
  readonly receipt: Receipt
  /** What the copy depended on at its source, flows too. */
  readonly dependency: Dependency
  readonly object: number
  readonly sources: readonly Claim[]
  /** Which bit of a world lets it flow, at which value; undefined for an honest one, 'never' for a forged one. */
  readonly choice: { readonly bit: number; readonly value: number } | 'never' | undefined
}

/** What is so in each world that is still possible. */
export class Worlds {
  readonly store: ClaimStore = createClaimStore(new Map(domainIds.map((id) => [id, rules])), 1_000, flowRules)
  readonly ledger: IsolationLedger = createIsolationLedger()
  readonly lanes: ReadonlyMap<bigint, LaneBook> = new Map(domainIds.map((id) => [id, createLaneBook(id)]))
  /** All receipts, by their flow's root in hex. */
  readonly sent: Map<string, Sent> = new Map()
  readonly kinds: readonly Kind[]
  /** Objects about which the Byzantine domain lied; nobody sends them to it any more. */
  readonly tainted: Set<number> = new Set()
  readonly lies: boolean
  /** Objects that came to the Byzantine domain before the history begins. */
  readonly before: Set<number> = new Set()
  readonly tables: ReadonlyMap<bigint, CopyTable> = new Map(domainIds.map((id) => [id, createCopyTable(manager, 64)]))
  readonly claimed: ReadonlyMap<bigint, ConditionalRecords> = new Map(
    domainIds.map((id) => [id, createConditionalRecords()]),
  )
  /** Claims with their bit in a world's mask, and the bit of their parent. */
  readonly claims: Claim[] = []
  /** Of the claims, those that are the flow of the first of two receipts: true where the ledger takes the first one. */
  readonly choices: Map<number, Sent> = new Map()
  readonly parents: number[] = []
  /** Receipts that nobody claimed yet. */
  waiting: Waiting[] = []
  /** Destroyed copies: they live on in worlds where the source's block does not stand. Masks of claims that must be false. */
  readonly ghosts: {
    readonly object: number
    readonly lost: number
    readonly state: number
    readonly place: bigint
  }[] = []
  /** What is so in each world by the seed's meaning, per object: state and domain. */
  readonly states: Uint32Array = new Uint32Array(worldCount * objectCount)
  readonly places: Uint8Array = new Uint8Array(worldCount * objectCount)
  readonly heights: Map<bigint, number> = new Map(domainIds.map((id) => [id, 0]))
  readonly tips: Map<bigint, number> = new Map(domainIds.map((id) => [id, -1]))
  readonly bits: Map<string, number> = new Map()
  readonly draw: (below: number) => number
  readonly counts: HistoryCounts
  /** The world in which final certifiers speak. */
  readonly truth: number
  nonce = 0

  constructor(seed: number, counts: HistoryCounts) {
    this.draw = createDraw(seed)
    this.counts = counts
    this.lies = this.draw(3) === 0
    const kinds: Kind[] = []
    this.kinds = kinds
    for (const [object, index] of indexes.entries()) {
      const origin = domainIds[this.draw(3)]!
      kinds.push({ originDomain: origin, creator: 1n, salt: index, typeId })
      const isAway = this.lies && origin !== byzantine && this.draw(2) === 0
      const place = isAway ? byzantine : origin
      if (isAway) this.cameBefore(object, index)
      this.tables.get(place)!.add({ typeId, index, dependency: trueDependency, state: encodeState(object) })
      for (let world = 0; world < worldCount; world++) {
        this.states[world * objectCount + object] = object
        this.places[world * objectCount + object] = Number(place)
      }
    }
    this.truth = this.draw(worldCount)
  }

  /** An object that flowed from its origin to the Byzantine domain before the history begins. */
  cameBefore(object: number, index: Bytes): void {
    const kind = this.kinds[object]!
    const from = kind.originDomain
    const source = { domainId: from, height: 0n, root: hashWords(from) }
    if (this.store.statusOf(source) === 'unknown') {
      this.store.admit({ claim: source, parent: undefined, uses: [] }, new Uint8Array(0))
      this.store.certify(source, 'final', new Uint8Array(0))
    }
    const copy = { typeId, index, dependency: trueDependency, state: encodeState(object) }
    const receipt = { ...this.passage(from, byzantine, object, 0), flows: 0, copy }
    const accepted = this.ledger.report(from, byzantine, kind, 1n)
    if (!this.lanes.get(byzantine)!.take(receipt, source, 1n, accepted, this.store).ok) throw new Error('no flow')
    this.before.add(object)
  }

  passage(from: bigint, to: bigint, object: number, height: number): Passage {
    const kind = kindId(this.kinds[object]!)
    return { from, to, nonce: BigInt(this.nonce++), height: BigInt(height), kind, quantity: 1n }
  }

  bit(claim: Claim): number {
    const bit = this.bits.get(bytesToHex(claim.root))
    if (bit === undefined) throw new Error('a dependency names a claim that the history never made')
    return bit
  }

  mask(claims: readonly Claim[]): number {
    let mask = 0
    for (const claim of claims) if (!isFlow(claim)) mask |= 1 << this.bit(claim)
    return mask
  }

  /** Claims that are true in the real world: those of `truth` whose parents are, of exclusive ones the first. */
  isTrue(bit: number): boolean {
    if (!((this.truth >> bit) & 1) || this.choices.has(bit)) return false
    const parent = this.parents[bit]!
    if (parent >= 0 && !this.isTrue(parent)) return false
    return !this.claims.some(
      (rival, other) => other < bit && areExclusive(rival, this.claims[bit]!) && this.isTrue(other),
    )
  }

  /** Worlds that claims, links and verdicts leave open. Bits of claims that do not exist yet are 0. */
  worlds(): number[] {
    const { claims, parents } = this
    const status = claims.map((claim, bit) => this.statusOf(claim, bit))
    const open: number[] = []
    for (let world = 0; world < 1 << claims.length; world++) {
      const has = (bit: number): boolean => ((world >> bit) & 1) === 1
      // a choice is over once one of the two flows, and void where neither can
      const fits = claims.every((claim, bit) => {
        if (!has(bit)) return status[bit] !== 'true'
        if (status[bit] === 'false' || (parents[bit]! >= 0 && !has(parents[bit]!))) return false
        return !claims.some((rival, other) => other < bit && has(other) && areExclusive(rival, claim))
      })
      if (fits) open.push(world)
    }
    return open
  }

  statusOf(claim: Claim, bit: number): 'unknown' | 'true' | 'false' {
    const first = this.choices.get(bit)
    if (first === undefined) return this.store.statusOf(claim)
    const other = [...this.sent.values()].find(
      ({ choice }) => choice !== 'never' && choice?.bit === bit && choice.value === 0,
    )
    if (this.store.statusOf(claim) === 'true') return 'true'
    if (this.store.statusOf(flowClaim(receiptId(other!.receipt))) === 'true') return 'false'
    return this.isDead(first) ? 'false' : 'unknown'
  }

  /** True if no world is open in which the receipt stands and its copy is live. */
  isDead({ dependency, sources }: Sent): boolean {
    if (sources.every((source) => this.store.statusOf(source) === 'false')) return true
    return this.isDeadDependency(dependency)
  }

  isDeadDependency({ positive }: Dependency): boolean {
    return positive.some((claim) => {
      if (!isFlow(claim)) return this.store.statusOf(claim) === 'false'
      const sent = this.sentAs(claim)
      if (this.store.statusOf(claim) === 'true') return false
      if (sent.choice === 'never' || this.isDead(sent)) return true
      if (sent.choice === undefined) return false
      const status = this.statusOf(this.claims[sent.choice.bit]!, sent.choice.bit)
      return status !== 'unknown' && (status === 'true') !== (sent.choice.value === 1)
    })
  }

  sentAs(flow: Claim): Sent {
    const sent = this.sent.get(bytesToHex(flow.root))
    if (sent === undefined) throw new Error('a dependency names a flow that no receipt has')
    return sent
  }

  /** True if the ledger lets the receipt flow in the world, sooner or later. */
  flows({ dependency, sources, choice }: Sent, world: number): boolean {
    if (choice === 'never' || (choice !== undefined && ((world >> choice.bit) & 1) !== choice.value)) return false
    return sources.some((claim) => (world >> this.bit(claim)) & 1) && this.holds(dependency, world)
  }

  /** True if all of the claims are true in the world. */
  hold(claims: readonly Claim[], world: number): boolean {
    const units = this.mask(claims)
    if ((world & units) !== units) return false
    return claims.every((claim) => !isFlow(claim) || this.flows(this.sentAs(claim), world))
  }

  /** True if the positive part holds in the world for all that a domain can know: whatever is not decided about flows may be. */
  seemsToHold({ positive }: Dependency, world: number): boolean {
    const units = this.mask(positive)
    return (world & units) === units && positive.every((claim) => this.store.statusOf(claim) !== 'false')
  }

  /** Makes the claim of a new block of a domain, on a parent (its bit, or −1). */
  claim(domainId: bigint, height: number, parent: number): Claim {
    const bit = this.claims.length
    const claim = { domainId, height: BigInt(height), root: hashWords(domainId, BigInt(height), BigInt(bit)) }
    this.open(claim, parent)
    const admitted = this.store.admit(
      { claim, parent: parent < 0 ? undefined : this.claims[parent]!, uses: [] },
      new Uint8Array(0),
    )
    if (!admitted.ok) throw new Error(admitted.reason)
    return claim
  }

  /** Gives a literal the next bit of worlds. */
  open(claim: Claim, parent: number): void {
    const bit = this.claims.length
    this.claims.push(claim)
    this.parents.push(parent)
    this.bits.set(bytesToHex(claim.root), bit)
    // until now all worlds had a 0 there; those with a 1 begin as these are
    for (let world = 0; world < 1 << bit; world++) {
      for (let object = 0; object < objectCount; object++) {
        const [from, to] = [world * objectCount + object, (world | (1 << bit)) * objectCount + object]
        this.states[to] = this.states[from]!
        this.places[to] = this.places[from]!
      }
    }
  }

  /** True if the dependency holds in the world. */
  holds({ positive, negated }: Dependency, world: number): boolean {
    return this.hold(positive, world) && negated.every((group) => !this.hold(group, world))
  }
}
