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
  arrive,
  type Certifier,
  type Claim,
  type ClaimStore,
  type ConditionalRecords,
  type Copy,
  type CopyTable,
  conditionOf,
  copyAddress,
  createClaimStore,
  createConditionalRecords,
  createCopyTable,
  createIsolationLedger,
  createLaneBook,
  type Dependency,
  type DomainRules,
  dependencyDigest,
  type FlowRules,
  flowClaim,
  freeze,
  hasNot,
  type IsolationLedger,
  isFlow,
  isOfficial,
  isTrue,
  type Kind,
  kindId,
  type LaneBook,
  move,
  type Passage,
  type Receipt,
  receiptId,
  reduce,
  trueDependency,
} from '@syncline/protocol'

const domainIds = [1n, 2n, 3n] as const
const manager = 0x5c00n
const objectCount = 4
/** The one that may lie about what it sends. */
const byzantine = 3n
/** Claims of one history, and objects sent twice: 2^7 worlds before exclusion. */
const maxClaims = 7
const worldCount = 1 << maxClaims

/** Integers below `below` from a seed (mulberry32). */
export function createDraw(seed: number): (below: number) => number {
  let state = seed | 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

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
const rules: DomainRules = {
  gate: () => accept(undefined),
  ancestry: () => accept(undefined),
  final: yes,
  attesting: [],
  anchoring: undefined,
}
const flowRules: FlowRules = { accepted: () => accept(undefined), closed: () => accept(undefined) }
const typeId = keccak256(Uint8Array.of(1))
const indexes = Array.from({ length: objectCount }, (_, i) => keccak256(Uint8Array.of(2, i)))
const encodeState = (value: number): Bytes => hexToBytes(`0x${value.toString(16).padStart(8, '0')}`)
const decodeState = (state: Bytes): number => Number(bytesToHex(state))

type Waiting = { readonly receipt: Receipt; readonly source: Claim }

/** A receipt with the claims it lies under. */
type Sent = {
  readonly receipt: Receipt
  /** What the copy depended on at its source, flows too. */
  readonly dependency: Dependency
  readonly object: number
  readonly sources: readonly Claim[]
  /** Which bit of a world lets it flow, at which value; undefined for an honest one, 'never' for a forged one. */
  readonly choice: { readonly bit: number; readonly value: number } | 'never' | undefined
}

/** A history in the making; `fail` is thrown as an Error by any check that does not hold. */
export class History {
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
  readonly #bits: Map<string, number> = new Map()
  readonly draw: (below: number) => number
  readonly counts: HistoryCounts
  /** The world in which final certifiers speak. */
  readonly truth: number
  #steps = 0
  #nonce = 0

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
      if (isAway) this.#cameBefore(object, index)
      this.tables.get(place)!.add({ typeId, index, dependency: trueDependency, state: encodeState(object) })
      for (let world = 0; world < worldCount; world++) {
        this.states[world * objectCount + object] = object
        this.places[world * objectCount + object] = Number(place)
      }
    }
    this.truth = this.draw(worldCount)
  }

  /** An object that flowed from its origin to the Byzantine domain before the history begins. */
  #cameBefore(object: number, index: Bytes): void {
    const kind = this.kinds[object]!
    const from = kind.originDomain
    const source = { domainId: from, height: 0n, root: hashWords(from) }
    if (this.store.statusOf(source) === 'unknown') {
      this.store.admit({ claim: source, parent: undefined, uses: [] }, new Uint8Array(0))
      this.store.certify(source, 'final', new Uint8Array(0))
    }
    const copy = { typeId, index, dependency: trueDependency, state: encodeState(object) }
    const receipt = { ...this.#passage(from, byzantine, object, 0), flows: 0, copy }
    const accepted = this.ledger.report(from, byzantine, kind, 1n)
    if (!this.lanes.get(byzantine)!.take(receipt, source, 1n, accepted, this.store).ok) throw new Error('no flow')
    this.before.add(object)
  }

  bit(claim: Claim): number {
    const bit = this.#bits.get(bytesToHex(claim.root))
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
    const status = claims.map((claim, bit) => this.#statusOf(claim, bit))
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

  #statusOf(claim: Claim, bit: number): 'unknown' | 'true' | 'false' {
    const first = this.choices.get(bit)
    if (first === undefined) return this.store.statusOf(claim)
    const other = [...this.sent.values()].find(
      ({ choice }) => choice !== 'never' && choice?.bit === bit && choice.value === 0,
    )
    if (this.store.statusOf(claim) === 'true') return 'true'
    if (this.store.statusOf(flowClaim(receiptId(other!.receipt))) === 'true') return 'false'
    return this.#isDead(first) ? 'false' : 'unknown'
  }

  /** True if no world is open in which the receipt stands and its copy is live. */
  #isDead({ dependency, sources }: Sent): boolean {
    if (sources.every((source) => this.store.statusOf(source) === 'false')) return true
    return this.#isDeadDependency(dependency)
  }

  #isDeadDependency({ positive }: Dependency): boolean {
    return positive.some((claim) => {
      if (!isFlow(claim)) return this.store.statusOf(claim) === 'false'
      const sent = this.#sentAs(claim)
      if (this.store.statusOf(claim) === 'true') return false
      if (sent.choice === 'never' || this.#isDead(sent)) return true
      if (sent.choice === undefined) return false
      const status = this.#statusOf(this.claims[sent.choice.bit]!, sent.choice.bit)
      return status !== 'unknown' && (status === 'true') !== (sent.choice.value === 1)
    })
  }

  #sentAs(flow: Claim): Sent {
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
  #hold(claims: readonly Claim[], world: number): boolean {
    const units = this.mask(claims)
    if ((world & units) !== units) return false
    return claims.every((claim) => !isFlow(claim) || this.flows(this.#sentAs(claim), world))
  }

  /** True if the positive part holds in the world for all that a domain can know: whatever is not decided about flows may be. */
  #seemsToHold({ positive }: Dependency, world: number): boolean {
    const units = this.mask(positive)
    return (world & units) === units && positive.every((claim) => this.store.statusOf(claim) !== 'false')
  }

  /** Makes the claim of a new block of a domain, on a parent (its bit, or −1). */
  #claim(domainId: bigint, height: number, parent: number): Claim {
    const bit = this.claims.length
    const claim = { domainId, height: BigInt(height), root: hashWords(domainId, BigInt(height), BigInt(bit)) }
    this.#open(claim, parent)
    const admitted = this.store.admit(
      { claim, parent: parent < 0 ? undefined : this.claims[parent]!, uses: [] },
      new Uint8Array(0),
    )
    if (!admitted.ok) throw new Error(admitted.reason)
    return claim
  }

  /** Gives a literal the next bit of worlds. */
  #open(claim: Claim, parent: number): void {
    const bit = this.claims.length
    this.claims.push(claim)
    this.parents.push(parent)
    this.#bits.set(bytesToHex(claim.root), bit)
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
    return this.#hold(positive, world) && negated.every((group) => !this.#hold(group, world))
  }

  step(): void {
    this.#steps++
    const kind = this.draw(20)
    if (kind < 8) this.transact()
    else if (kind < 12) this.block()
    else if (kind < 19) this.arrive()
    else this.decide()
    if (this.draw(4) === 0) this.settleFlows(2)
  }

  /** Some domain, mostly the one with the most objects. */
  #meetingPlace(): CopyTable {
    const tables = [...this.tables.values()]
    const objects = (table: CopyTable): number =>
      indexes.filter((index) => table.copiesOf({ typeId, index }).length > 0).length
    if (this.draw(3) === 0) return tables[this.draw(3)]!
    return tables.reduce((most, table) => (objects(table) > objects(most) ? table : most))
  }

  /** A transaction over 1 to 3 copies of different objects on one domain, NOT copies among them at times. */
  transact(): void {
    const table = this.#meetingPlace()
    const inputs: Copy[] = []
    for (const index of indexes) {
      const copies = table.copiesOf({ typeId, index })
      if (copies.length > 0 && inputs.length < 3 && this.draw(4) > 0) inputs.push(copies[this.draw(copies.length)]!)
    }
    if (inputs.length === 0) return
    const salt = this.#steps
    const f = (states: readonly number[]) =>
      states.map((_, j) => states.reduce((sum, state) => (Math.imul(sum, 31) + state) >>> 0, salt * 7 + j))
    const worlds = this.worlds()
    const happens = worlds.filter((world) => inputs.every(({ dependency }) => this.holds(dependency, world)))
    const seems = worlds.some((world) => inputs.every(({ dependency }) => this.#seemsToHold(dependency, world)))
    const result = table.transact(
      inputs.map((copy) => copyAddress(manager, copy)),
      (states) => accept(f(states.map(decodeState)).map(encodeState)),
      this.store,
    )
    if (!result.ok) {
      const wanted = inputs.some(({ dependency }) => hasNot(dependency)) || !seems
      // copies of an object that was sent twice want one place; the ledger takes one of them
      const collides = result.code === 'COPY_EXISTS' && happens.length === 0
      if (!wanted && !collides)
        throw new Error(`a transaction that happens in ${happens.length} worlds was refused: ${result.code}`)
      this.counts.refusedTransactions++
      return
    }
    if (!seems) throw new Error('a transaction that happens in no world was taken')
    this.counts.transactions++
    if (result.value.leftovers.length > 0) this.counts.splits++
    const [first] = result.value.outputs
    for (const { dependency } of result.value.outputs) {
      if (bytesToHex(dependencyDigest(dependency)) !== bytesToHex(dependencyDigest(first!.dependency))) {
        throw new Error('outputs of one transaction have different dependencies')
      }
    }
    const objects = inputs.map(({ index }) => indexes.indexOf(index))
    for (const world of happens) {
      const next = f(objects.map((object) => this.states[world * objectCount + object]!))
      for (const [j, object] of objects.entries()) this.states[world * objectCount + object] = next[j]!
    }
  }

  /** A block of a domain that moves some copies away, at times with a rival that moves others. */
  block(): void {
    // a liar gets objects, and speaks
    const from = this.lies && this.draw(2) === 0 ? byzantine : domainIds[this.draw(3)]!
    const table = this.tables.get(from)!
    const movable = table.all().filter(({ dependency }) => !hasNot(dependency))
    if (movable.length === 0 || this.claims.length >= maxClaims) return
    const height = this.heights.get(from)! + 1
    this.heights.set(from, height)
    const parent = this.tips.get(from)!
    const forks = this.draw(3) === 0 && this.claims.length + 2 <= maxClaims
    const blocks = [this.#claim(from, height, parent)]
    if (forks) {
      blocks.push(this.#claim(from, height, this.draw(2) === 0 ? parent : -1))
      this.counts.forks++
    }
    this.tips.set(from, this.draw(3) === 0 ? -1 : this.bit(blocks[this.draw(blocks.length)]!))
    const plans = movable.map((copy) => ({
      copy,
      to: domainIds[this.draw(2) === 0 ? (this.lies ? 2 : 0) : this.draw(3)]!,
      in: blocks.filter(() => this.draw(2) === 0),
    }))
    for (const plan of plans) {
      const object = indexes.indexOf(plan.copy.index)
      if (plan.in.length === 0 || plan.to === from || (plan.to === byzantine && this.tainted.has(object))) continue
      const twice = this.lies && from === byzantine && this.claims.length < maxClaims && this.draw(2) === 0
      const result = move(plan.copy, this.#passage(from, plan.to, object, height))
      if (!result.ok) throw new Error(result.reason)
      const { receipt, frozen } = result.value
      // what happens in a world is judged before anything is moved; copies of one object are live in different worlds
      const lives = (world: number): boolean =>
        this.holds(plan.copy.dependency, world) && plan.in.some((claim) => (world >> this.bit(claim)) & 1)
      const moved = (world: number, to: bigint): void => {
        if (lives(world)) this.places[world * objectCount + object] = Number(to)
      }
      if (twice) this.#sendTwice(receipt, plan.copy.dependency, object, plan.in, moved)
      else {
        this.#send({ receipt, dependency: plan.copy.dependency, object, sources: plan.in, choice: undefined })
        for (const world of this.worlds()) moved(world, plan.to)
      }
      table.remove(copyAddress(manager, plan.copy))
      if (frozen === undefined) {
        const state = decodeState(plan.copy.state)
        this.ghosts.push({ object, lost: this.mask(plan.in), state, place: from })
      } else {
        let left: Copy | undefined = frozen
        for (const claim of plan.in) if (left !== undefined) left = freeze(left, claim)
        if (left !== undefined) table.add(left)
      }
      this.counts.moves++
    }
    if (this.lies && from === byzantine && this.draw(2) === 0) this.#forge(blocks)
  }

  #passage(from: bigint, to: bigint, object: number, height: number): Passage {
    const kind = kindId(this.kinds[object]!)
    return { from, to, nonce: BigInt(this.#nonce++), height: BigInt(height), kind, quantity: 1n }
  }

  #send(sent: Sent): void {
    this.sent.set(bytesToHex(receiptId(sent.receipt)), sent)
    for (const source of sent.sources) this.waiting.push({ receipt: sent.receipt, source })
  }

  /** The Byzantine domain writes a second receipt of the copy, to the third domain or to the same one; the ledger takes one. */
  #sendTwice(
    receipt: Receipt,
    dependency: Dependency,
    object: number,
    sources: readonly Claim[],
    moved: (world: number, to: bigint) => void,
  ): void {
    const to = domainIds[this.draw(2)]!
    const second = { ...receipt, ...this.#passage(byzantine, to, object, Number(receipt.height)) }
    const bit = this.claims.length
    this.#open(flowClaim(receiptId(receipt)), -1)
    const first: Sent = { receipt, dependency, object, sources, choice: { bit, value: 1 } }
    this.choices.set(bit, first)
    this.#send(first)
    this.#send({ receipt: second, dependency, object, sources, choice: { bit, value: 0 } })
    for (const world of this.worlds()) moved(world, (world >> bit) & 1 ? receipt.to : to)
    this.tainted.add(object)
    this.counts.sentTwice++
  }

  /** The Byzantine domain writes a receipt of an object that never was there. */
  #forge(sources: readonly Claim[]): void {
    const object = this.draw(objectCount)
    const met = [...this.sent.values()].some((sent) => sent.object === object && sent.receipt.to === byzantine)
    const wasThere = this.before.has(object) || this.kinds[object]!.originDomain === byzantine
    if (met || wasThere || this.tainted.has(object)) return
    const copy = { typeId, index: indexes[object]!, dependency: trueDependency, state: encodeState(0xf0f0) }
    const height = Number(sources[0]!.height)
    const receipt = { ...this.#passage(byzantine, domainIds[this.draw(2)]!, object, height), flows: 0, copy }
    this.#send({ receipt, dependency: trueDependency, object, sources, choice: 'never' })
    this.tainted.add(object)
    this.counts.forged++
  }

  /** How much certified worlds of the source say it sent on a receipt's lane: what rests on nothing undecided. A liar counts its lies. */
  #totalOf({ from, to, kind }: Receipt): bigint {
    const object = this.kinds.findIndex((one) => bytesToHex(kindId(one)) === bytesToHex(kind))
    const { originDomain } = this.kinds[object]!
    let total = to === byzantine && from === originDomain && this.before.has(object) ? 1n : 0n
    for (const sent of this.sent.values()) {
      const { receipt, dependency, sources } = sent
      if (receipt.from !== from || receipt.to !== to || bytesToHex(receipt.kind) !== bytesToHex(kind)) continue
      const rest = reduce(dependency, this.store)
      const stands = sources.some((source) => this.store.statusOf(source) === 'true')
      if (stands && rest !== 'FALSE' && isTrue(rest) && !this.#waitsForRival(sent)) total += receipt.quantity
    }
    return total
  }

  /** True for the one of two receipts that the ledger does not take first in the real world, until it took the other. */
  #waitsForRival({ choice }: Sent): boolean {
    if (choice === undefined || choice === 'never' || ((this.truth >> choice.bit) & 1) === choice.value) return false
    return this.#statusOf(this.claims[choice.bit]!, choice.bit) === 'unknown'
  }

  /** Somebody reports lanes on L1 and has receipts take what was accepted, `most` of them. Gives how many did. */
  settleFlows(most: number): number {
    let settled = 0
    for (const sent of this.sent.values()) {
      if (settled >= most) break
      // a receipt that its source did not count yet must not take what another one brought (docs/claims.md §7)
      const rest = reduce(sent.dependency, this.store)
      if (this.#waitsForRival(sent) || rest === 'FALSE' || !isTrue(rest)) continue
      const { receipt, sources, object, choice } = sent
      const flow = flowClaim(receiptId(receipt))
      const source = sources.find((claim) => this.store.statusOf(claim) === 'true')
      if (source === undefined || this.store.statusOf(flow) !== 'unknown') continue
      const kind = this.kinds[object]!
      this.ledger.report(receipt.from, receipt.to, kind, this.#totalOf(receipt))
      const accepted = this.ledger.acceptedOf(receipt.from, receipt.to, kindId(kind))
      const lanes = this.lanes.get(receipt.to)!
      // in whatever order they ask, their source has counted them
      const counted = lanes.takenOf(receipt.from, receipt.kind) + receipt.quantity
      const taken = lanes.take(receipt, source, counted, accepted, this.store)
      if (!taken.ok) {
        if (taken.code === 'FLOW_NOT_ACCEPTED') this.counts.refusedFlows++
        continue
      }
      if (choice === 'never') throw new Error('a forged receipt became official')
      const verdicts = this.store.acceptFlow(flow.root, new Uint8Array(0))
      if (!verdicts.ok) throw new Error(verdicts.reason)
      this.#resolve([flow])
      this.counts.flows++
      settled++
    }
    return settled
  }

  #resolve(claims: readonly Claim[]): void {
    for (const table of this.tables.values()) {
      const named = new Set(claims.flatMap((one) => table.mentioning(one)))
      const resolutions = table.resolve(claims, this.store)
      if (resolutions.length !== named.size)
        throw new Error('a resolution visits other copies than those that name its claims')
    }
  }

  /** Somebody claims a receipt, and then again, under the same claim and under a descendant. */
  arrive(): void {
    if (this.waiting.length === 0) return
    const [chosen] = this.waiting.splice(this.draw(this.waiting.length), 1)
    const { receipt, source } = chosen!
    const table = this.tables.get(receipt.to)!
    const records = this.claimed.get(receipt.to)!
    const possible = this.worlds().some(
      (world) => this.#seemsToHold(receipt.copy.dependency, world) && (world >> this.bit(source)) & 1,
    )
    const copy = arrive(receipt, source, this.store)
    if (copy.ok !== possible) throw new Error(`an arrival in ${possible ? 'some' : 'no'} world: ${copy.ok}`)
    if (!copy.ok) return
    const tag = receiptId(receipt)
    const condition = conditionOf(receipt, source, this.store)
    if (!condition.ok || !records.insert(tag, condition.value, this.store).ok)
      throw new Error('a receipt that was not claimed was refused')
    const added = table.add(copy.value)
    if (!added.ok) throw new Error(added.reason)
    this.counts.arrivals++
    const later = this.claims.filter((_, bit) => this.parents[bit] === this.bit(source))
    for (const again of [source, ...later]) {
      const twice = conditionOf(receipt, again, this.store)
      if (twice.ok && records.insert(tag, twice.value, this.store).ok) {
        throw new Error('a receipt was claimed twice in one world')
      }
      this.counts.refusedArrivals++
    }
  }

  /** The real world shows at a height that was not decided: its root, or one that nobody heard of. */
  decide(only?: number): void {
    const open = this.claims.flatMap((claim, bit) => (this.#statusOf(claim, bit) === 'unknown' ? [bit] : []))
    const bit = only ?? open[this.draw(open.length || 1)]
    if (bit === undefined || this.#statusOf(this.claims[bit]!, bit) !== 'unknown') return
    if (this.choices.has(bit)) {
      this.settleFlows(4)
      return
    }
    const claim = this.claims[bit]!
    const right = this.claims.findIndex(
      (rival, other) => rival.domainId === claim.domainId && rival.height === claim.height && this.isTrue(other),
    )
    const told = right >= 0 ? this.claims[right]! : { ...claim, root: keccak256(claim.root) }
    if (right < 0) this.store.admit({ claim: told, parent: undefined, uses: [] }, new Uint8Array(0))
    const verdicts = this.store.certify(told, 'final', new Uint8Array(0))
    if (!verdicts.ok) throw new Error(verdicts.reason)
    const claims = verdicts.value.map((verdict) => verdict.claim)
    this.#resolve(claims)
    this.counts.verdicts += claims.length
  }

  /** Exactly one live copy of each object in every open world, at the right place with the right state. */
  check(): void {
    const live: { object: number; place: number; state: number; in: (world: number) => boolean }[] = []
    for (const [place, table] of this.tables) {
      for (const copy of table.all()) {
        live.push({
          object: indexes.indexOf(copy.index),
          place: Number(place),
          state: decodeState(copy.state),
          in: (world) => this.holds(copy.dependency, world),
        })
      }
    }
    for (const { receipt, source } of this.waiting) {
      const bit = this.bit(source)
      const sent = this.#sentAs(flowClaim(receiptId(receipt)))
      live.push({
        object: indexes.indexOf(receipt.copy.index),
        place: Number(receipt.to),
        state: decodeState(receipt.copy.state),
        in: (world) => ((world >> bit) & 1) === 1 && this.flows(sent, world),
      })
    }
    for (const { object, lost, state, place } of this.ghosts) {
      live.push({ object, place: Number(place), state, in: (world) => (world & lost) === 0 })
    }
    for (const world of this.worlds()) {
      const found = new Array<number>(objectCount).fill(0)
      for (const copy of live) {
        if (!copy.in(world)) continue
        found[copy.object]!++
        const at = world * objectCount + copy.object
        if (this.states[at] !== copy.state) throw new Error(`object ${copy.object} has a wrong state in world ${world}`)
        if (this.places[at] !== copy.place)
          throw new Error(`object ${copy.object} is at a wrong place in world ${world}`)
      }
      for (const [object, count] of found.entries()) {
        if (count !== 1) throw new Error(`object ${object} has ${count} live copies in world ${world}`)
      }
      this.counts.worlds++
    }
    for (const [object, index] of indexes.entries()) {
      const official = [...this.tables.values()].flatMap((table) =>
        table.copiesOf({ typeId, index }).filter(isOfficial),
      )
      if (official.length > 1) throw new Error(`object ${object} is official ${official.length} times`)
    }
    this.counts.copies += live.length
    for (let object = 0; object < objectCount; object++) {
      const copies = live.filter((copy) => copy.object === object).length
      this.counts.mostCopies = Math.max(this.counts.mostCopies, copies)
    }
  }

  /** What is left, as one string. */
  show(): string {
    const lines: string[] = []
    for (const [place, table] of this.tables) {
      for (const copy of table.all()) {
        lines.push(`${place} ${bytesToHex(copyAddress(manager, copy))} ${bytesToHex(copy.state)}`)
      }
    }
    return lines.sort().join('\n')
  }

  /** All receipts are claimed, so that only claims are left to be decided. */
  deliver(): void {
    while (this.waiting.length > 0) this.arrive()
  }

  /** After all is decided every object has one copy, official or given up by its source in a world that is not the real one. */
  checkEnd(): void {
    while (this.settleFlows(64) > 0);
    const open = this.worlds()
    if (open.length !== 1) throw new Error(`${open.length} worlds are left`)
    // every flow that this world has was accepted; a closure ends the others
    const never: Claim[] = []
    for (const sent of this.sent.values()) {
      const flow = flowClaim(receiptId(sent.receipt))
      const accepted = this.store.statusOf(flow) === 'true'
      if (accepted !== this.flows(sent, open[0]!)) throw new Error(`a flow was ${accepted ? '' : 'not '}accepted`)
      if (!accepted && !this.store.closeFlow(flow.root, new Uint8Array(0)).ok) throw new Error('no closure')
      if (!accepted) never.push(flow)
    }
    this.#resolve(never)
    // copies that arrived with claims in them that were decided before: anyone pokes them
    for (const table of this.tables.values()) {
      for (const copy of table.all()) table.poke(copyAddress(manager, copy), this.store)
    }
    const copies = [...this.tables.values()].flatMap((table) => [...table.all()])
    const ghosts = this.ghosts.filter(({ lost }) => (open[0]! & lost) === 0)
    if (copies.length + ghosts.length !== objectCount) throw new Error(`${copies.length} copies are left`)
    for (const copy of copies) {
      if (copy.dependency.positive.length + copy.dependency.negated.length > 0)
        throw new Error('a copy is not official')
    }
  }
}

/** Runs one history with `steps` steps, checked after each, to its end in the real world. */
export function runHistory(seed: number, steps: number, counts: HistoryCounts): void {
  const history = new History(seed, counts)
  try {
    for (let i = 0; i < steps; i++) {
      history.step()
      history.check()
    }
    history.deliver()
    history.check()
    while (history.worlds().length > 1) {
      history.decide()
      history.settleFlows(history.draw(3))
      history.check()
    }
    history.checkEnd()
  } catch (cause) {
    throw new Error(`history ${seed} of ${steps} steps: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

function* permutations(items: readonly number[]): Generator<readonly number[]> {
  if (items.length === 0) yield items
  for (const [i, item] of items.entries()) {
    for (const rest of permutations([...items.slice(0, i), ...items.slice(i + 1)])) yield [item, ...rest]
  }
}

/** Runs one history and decides its claims at the end, in every order; gives how many orders there are. All must end alike. */
export function runOrders(seed: number, steps: number, mostClaims: number): number {
  const make = (): History => {
    const history = new History(seed, createCounts())
    for (let i = 0; i < steps && history.claims.length < mostClaims; i++) {
      const kind = history.draw(19)
      if (kind < 8) history.transact()
      else if (kind < 12) history.block()
      else history.arrive()
    }
    history.deliver()
    return history
  }
  let orders = 0
  let end: string | undefined
  for (const order of permutations(make().claims.map((_, bit) => bit))) {
    const history = make()
    for (const bit of order) {
      history.decide(bit)
      history.settleFlows(history.draw(3))
    }
    history.checkEnd()
    const shown = history.show()
    if (end !== undefined && shown !== end) throw new Error(`history ${seed}: order ${order} ends differently`)
    end = shown
    orders++
  }
  return orders
}
