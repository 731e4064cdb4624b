/**
 * Random histories of objects over three domains whose chains fork, through the real contracts and the protocol's rules side by side (`Branch`). A *world* says of each domain
 * which of its branches is the true one, and of two receipts that a liar wrote for one object which of them the isolation ledger takes. After
 * every step each object has exactly one live copy in every world that L1 left open: at the place, and with the state, that the world's own history gives it.
 */

import type { World as Tree } from '@syncline/ovm'
import { type Bytes, bytesToHex, equalBytes, type Hex, hexToBytes } from '@syncline/primitives'
import {
  type Claim,
  type Copy,
  claimKey,
  createIsolationLedger,
  type Dependency,
  flowClaim,
  hasNot,
  type IsolationLedger,
  isFlow,
  isOfficial,
  isTrue,
  type Kind,
  kindId,
  type Receipt,
  receiptId,
} from '@syncline/protocol'
import { createDraw } from '../claims/history.js'
import { alice, Branch, contentOf, dealOf, flowOf, isPurse, type ReadWorld } from './branch.js'

const domainIds = [901n, 902n, 903n] as const
/** The one that may lie. */
const byzantine = 2
const maxBranches = 3
const maxWorlds = 96
const maxChoices = 2
/** Nonces of receipts that the contracts did not write. */
const forgedNonces = 1n << 40n

export type ObjectCounts = Record<
  | 'calls'
  | 'refused'
  | 'worlds'
  | 'copies'
  | 'compared'
  | 'transactions'
  | 'splits'
  | 'departures'
  | 'conditionalDepartures'
  | 'forks'
  | 'falseRoots'
  | 'arrivals'
  | 'rivalArrivals'
  | 'refusedArrivals'
  | 'flows'
  | 'sentTwice'
  | 'forged'
  | 'liars'
  | 'official',
  number
> & { readonly codes: Map<string, number> }

export const createObjectCounts = (): ObjectCounts => ({
  ...{ calls: 0, refused: 0, worlds: 0, copies: 0, compared: 0, transactions: 0, splits: 0, departures: 0 },
  ...{ conditionalDepartures: 0, forks: 0, falseRoots: 0, arrivals: 0, rivalArrivals: 0, refusedArrivals: 0 },
  ...{ flows: 0, sentTwice: 0, forged: 0, liars: 0, official: 0, codes: new Map() },
})

/** A receipt on one branch: what its copy depended on there, and which worlds let it flow. */
type Sent = {
  readonly receipt: Receipt
  readonly dependency: Dependency
  readonly object: Hex
  /** Bit of a world's choice and its value; 'never' for a forged one, undefined for an honest one. */
  readonly choice: { readonly bit: number; readonly value: number } | 'never' | undefined
}

/** A branch and what the history knows of it. */
type Node = {
  readonly branch: Branch
  readonly receipts: Map<Hex, Sent>
  /** Claims under which receipts came here. */
  readonly arrivals: Map<Hex, readonly Claim[]>
  readonly learned: Set<Hex>
  /** Lies that are counted once their copy is official here. */
  readonly uncounted: Sent[]
  isAlive: boolean
}

type Place = { readonly at: number; readonly state: Hex }
type World = { readonly at: readonly number[]; readonly choice: number; readonly objects: Map<Hex, Place> }

export class History {
  readonly draw: (below: number) => number
  readonly nodes: Node[][]
  readonly #seed: number
  readonly ledger: IsolationLedger = createIsolationLedger()
  readonly kinds: Map<Hex, Kind> = new Map()
  readonly lies: boolean
  /** Claims that L1 settled, of each domain. */
  readonly settled: Claim[][] = [[], [], []]
  readonly #sealed: Map<Hex, Node> = new Map()
  readonly #senders: Map<Hex, number> = new Map()
  readonly #tainted: Set<Hex> = new Set()
  /** Objects that went to the liar, or began there. */
  readonly #met: Set<Hex> = new Set()
  readonly #leftLiar: Set<Hex> = new Set()
  /** Whether the ledger has to choose: what it takes first stays. */
  get hasChoices(): boolean {
    return this.#choices.length > 0
  }
  readonly #choices: { readonly first: Sent; readonly second: Sent }[] = []
  readonly #counts: ObjectCounts
  #worlds: World[]
  #marker = 0n
  #forgeries = 0n

  /** A new history, or one with the same past as a history in which L1 said nothing yet. */
  constructor(seed: number, counts: ObjectCounts, past: Tree | History) {
    this.#seed = seed
    this.draw = createDraw(seed)
    this.#counts = counts
    this.lies = seed % 3 === 0
    if (past instanceof History) {
      this.kinds = past.kinds
      this.#sealed = past.#sealed
      this.#senders = past.#senders
      this.nodes = past.nodes.map((nodes) => nodes.map((node) => this.#copyOf(node)))
      this.#worlds = past.#worlds.map((world) => ({ ...world, objects: new Map(world.objects) }))
      return
    }
    if (this.lies) counts.liars++
    const readWorld: ReadWorld = (claim, slot) => {
      const node = this.#sealed.get(claimKey(claim))
      return node === undefined ? new Uint8Array(32) : node.branch.domain.managerSlot(claim.height, slot)
    }
    this.nodes = domainIds.map((id) => [
      {
        ...{ branch: new Branch(id, readWorld, past), receipts: new Map(), arrivals: new Map(), learned: new Set() },
        ...{ uncounted: [], isAlive: true },
      },
    ])
    const objects = new Map<Hex, Place>()
    for (let i = 0; i < 6; i++) {
      const purse = i >= 3
      const place = i === 3 ? 0 : this.draw(3)
      const copy = this.nodes[place]![0]!.branch.create(purse, purse ? domainIds[0] : 0n, i === 3 ? 100n : 0n)
      const name = bytesToHex(copy.index)
      objects.set(name, { at: place, state: bytesToHex(copy.state) })
      const origin = purse ? domainIds[0] : domainIds[place]!
      const salt = purse ? hexToBytes(`0x${'00'.repeat(31)}07`) : copy.index
      const kind = { originDomain: origin, creator: purse ? BigInt(alice) : 0n, salt, typeId: copy.typeId }
      this.kinds.set(bytesToHex(kindId(kind)), kind)
      if (place === byzantine) this.#met.add(name)
      if (!equalBytes(flowOf(copy).kind, kindId(kind))) throw new Error('another kind than its type says')
    }
    this.#worlds = [{ at: [0, 0, 0], choice: 0, objects }]
  }

  /** The same history once more, to go on in another way. */
  again(): History {
    return new History(this.#seed, this.#counts, this)
  }

  #count(code: string): string {
    this.#counts.calls++
    if (code !== 'ok') {
      this.#counts.refused++
      this.#counts.codes.set(code, (this.#counts.codes.get(code) ?? 0) + 1)
    }
    return code
  }

  #pick<T>(list: readonly T[]): T | undefined {
    return list[this.draw(list.length || 1)]
  }

  /** A branch that may still be the true one, of any domain or of one. */
  #node(domain: number = this.draw(3)): Node {
    return this.#pick(this.nodes[domain]!.filter(({ isAlive }) => isAlive))!
  }

  #worldsOf(node: Node): World[] {
    const domain = this.#domainOf(node)
    return this.#worlds.filter(({ at }) => this.nodes[domain]![at[domain]!] === node)
  }

  #domainOf({ branch }: Node): number {
    return domainIds.indexOf(branch.id as 901n)
  }

  #nodeIn(world: World, domain: number): Node {
    return this.nodes[domain]![world.at[domain]!]!
  }

  #isTrueIn(claim: Claim, world: World): boolean {
    if (isFlow(claim)) return this.#flowsIn(bytesToHex(claim.root), world)
    const node = this.#nodeIn(world, domainIds.indexOf(claim.domainId as 901n))
    const own = node.branch.claims[Number(claim.height)]
    return own !== undefined && equalBytes(own.root, claim.root)
  }

  /** True if the dependency holds in the world. */
  holds({ positive, negated }: Dependency, world: World): boolean {
    const isTrueHere = (claim: Claim): boolean => this.#isTrueIn(claim, world)
    return positive.every(isTrueHere) && negated.every((group) => !group.every(isTrueHere))
  }

  /** True if the ledger lets the receipt flow in the world, sooner or later. */
  #flowsIn(id: Hex, world: World): boolean {
    const sender = this.#senders.get(id)
    if (sender === undefined) throw new Error('a dependency names a flow that no receipt has')
    const sent = this.#nodeIn(world, sender).receipts.get(id)
    if (sent === undefined || !this.#isChosen(sent, world)) return false
    return this.holds(sent.dependency, world)
  }

  #isChosen({ choice }: Sent, world: World): boolean {
    if (choice === undefined) return true
    return choice !== 'never' && ((world.choice >> choice.bit) & 1) === choice.value
  }

  /** One thing happens; `isSilent`: L1 says nothing. */
  step(isSilent = false): void {
    const kind = this.draw(isSilent ? 26 : 32)
    if (kind < 7) this.transact()
    else if (kind < 12) this.depart()
    else if (kind < 14) this.seal(this.#node())
    else if (kind < 16) this.fork()
    else if (kind < 22) this.arrive()
    else if (kind < 25) this.resolve()
    else if (kind < 26) this.destroy()
    else if (kind < 27) this.certify()
    else if (kind < 30) this.learn()
    else this.settleFlows()
  }

  /** A branch with much to do: mostly one that holds conditional copies. */
  #busyNode(): Node {
    const nodes = this.nodes.flat().filter(({ isAlive }) => isAlive)
    const busy = nodes.filter(({ branch }) =>
      branch.copies.some(({ dependency, departure }) => dependency.positive.length > 0 && departure === undefined),
    )
    return this.draw(4) === 0 || busy.length === 0 ? this.#node() : this.#pick(busy)!
  }

  transact(): void {
    const node = this.#busyNode()
    const byObject = new Map<Hex, Copy[]>()
    for (const copy of node.branch.copies) {
      const name = bytesToHex(copy.index)
      byObject.set(name, [...(byObject.get(name) ?? []), copy])
    }
    const chosen: Copy[] = []
    for (const copies of byObject.values()) if (chosen.length < 4 && this.draw(3) > 0) chosen.push(this.#pick(copies)!)
    const counters = chosen.filter((copy) => !isPurse(copy))
    const purses = chosen.filter(isPurse)
    const inputs = [...counters, ...purses]
    if (inputs.length === 0) return
    const deal = {
      added: counters.map(() => BigInt(1 + this.draw(1_000_000))),
      paid: purses.slice(1).map((_, i) => BigInt(this.draw(Number(contentOf(purses[i]!)) + 1))),
    }
    const before = node.branch.copies.length
    const code = this.#count(node.branch.transact(inputs, deal))
    const happens = this.#worldsOf(node).filter((world) => inputs.every((copy) => this.#isLive(copy, world)))
    if (code !== 'ok') {
      const isUnusable = inputs.some((copy) => hasNot(copy.dependency) || copy.departure !== undefined)
      if (!isUnusable && happens.length > 0 && code !== 'COPY_EXISTS' && code !== 'OBJECT_COPIES_TOO_MANY') {
        throw new Error(`a transaction that happens in ${happens.length} worlds was refused: ${code}`)
      }
      return
    }
    this.#counts.transactions++
    if (node.branch.copies.length > before) this.#counts.splits++
    for (const { objects } of happens) {
      const old = inputs.map(({ typeId, index }) => ({
        typeId,
        state: hexToBytes(objects.get(bytesToHex(index))!.state),
      }))
      const made = dealOf(old, deal)
      if (!made.ok) throw new Error('a transaction that the world refuses was taken')
      for (const [i, { index }] of inputs.entries()) {
        const name = bytesToHex(index)
        objects.set(name, { ...objects.get(name)!, state: bytesToHex(made.value[i]!) })
      }
    }
  }

  /** Of a copy on a branch that is true in the world: what left is not there any more. */
  #isLive(copy: Copy, world: World): boolean {
    return copy.departure === undefined && this.holds(copy.dependency, world)
  }

  depart(): void {
    const liar = this.lies && this.draw(3) === 0
    const node = liar ? this.#node(byzantine) : this.#busyNode()
    const domain = this.#domainOf(node)
    const usable = node.branch.copies.filter(
      ({ dependency, departure }) => !hasNot(dependency) && departure === undefined,
    )
    const pending = usable.filter((one) => !isOfficial(one))
    const likely = pending.length > 0 && this.draw(3) > 0 ? pending : usable
    const copy = this.#pick(this.draw(8) === 0 || likely.length === 0 ? node.branch.copies : likely)
    if (copy === undefined) return
    const to = this.draw(12) === 0 ? domain : (domain + 1 + this.draw(2)) % 3
    const name = bytesToHex(copy.index)
    if (this.#tainted.has(name) && to === byzantine) return
    const canLie = domain === byzantine && !isPurse(copy) && !this.#tainted.has(name) && !this.#leftLiar.has(name)
    const receipt = node.branch.depart(copy, domainIds[to]!)
    if (typeof receipt === 'string') {
      this.#count(receipt)
      return
    }
    this.#count('ok')
    this.#counts.departures++
    if (!isOfficial(copy)) this.#counts.conditionalDepartures++
    if (to === byzantine) this.#met.add(name)
    if (domain === byzantine) this.#leftLiar.add(name)
    const worlds = this.#worldsOf(node).filter((world) => this.holds(copy.dependency, world))
    const sent: Sent = { receipt, dependency: copy.dependency, object: name, choice: undefined }
    if (this.lies && canLie && this.#choices.length < maxChoices && this.#worlds.length * 2 <= maxWorlds) {
      this.#sendTwice(node, sent)
      return
    }
    this.#send(node, sent)
    for (const { objects } of worlds) objects.set(name, { ...objects.get(name)!, at: to })
    if (this.draw(3) > 0) this.seal(node)
  }

  #send(node: Node, sent: Sent): void {
    const id = bytesToHex(receiptId(sent.receipt))
    node.receipts.set(id, sent)
    this.#senders.set(id, this.#domainOf(node))
  }

  /** The liar writes a receipt of the copy for each of the two others, and counts both; the ledger takes one. */
  #sendTwice(node: Node, honest: Sent): void {
    const bit = this.#choices.length
    const { receipt, object } = honest
    const to = domainIds.findIndex((id, i) => i !== byzantine && id !== receipt.to)
    const nonce = forgedNonces + this.#forgeries++
    const copied = { ...receipt, to: domainIds[to]!, nonce, height: node.branch.domain.number }
    const first: Sent = { ...honest, choice: { bit, value: 1 } }
    const second: Sent = { ...honest, receipt: copied, choice: { bit, value: 0 } }
    node.branch.forge(copied, 0n)
    node.uncounted.push(second)
    this.#choices.push({ first, second })
    this.#send(node, first)
    this.#send(node, second)
    const twins = this.#worlds.map((world) => ({
      ...world,
      choice: world.choice | (1 << bit),
      objects: new Map(world.objects),
    }))
    this.#worlds = [...this.#worlds, ...twins]
    for (const world of this.#worldsOf(node)) {
      if (!this.holds(honest.dependency, world)) continue
      const at = (world.choice >> bit) & 1 ? domainIds.indexOf(receipt.to as 901n) : to
      world.objects.set(object, { ...world.objects.get(object)!, at })
    }
    this.#tainted.add(object)
    this.#counts.sentTwice++
  }

  /** The liar writes a receipt of an object that never was there. */
  forge(): void {
    const node = this.#node(byzantine)
    const others = this.nodes.flat().flatMap(({ branch }) => branch.copies)
    const copy = this.#pick(others.filter((one) => !isPurse(one)))
    if (copy === undefined) return
    const name = bytesToHex(copy.index)
    if (this.#met.has(name) || this.#tainted.has(name)) return
    const { typeId, index, state } = copy
    const { kind, quantity } = flowOf(copy)
    const receipt: Receipt = {
      ...{ from: domainIds[byzantine], to: domainIds[this.draw(2)]!, nonce: forgedNonces + this.#forgeries++ },
      ...{ kind, quantity, height: node.branch.domain.number, flows: 0 },
      copy: { typeId, index, state, dependency: { positive: [], negated: [] } },
    }
    node.branch.forge(receipt, quantity)
    const { dependency } = receipt.copy
    this.#send(node, { receipt, dependency, object: name, choice: 'never' })
    this.#tainted.add(name)
    this.#counts.forged++
  }

  seal(node: Node): Claim {
    const claim = node.branch.seal()
    this.#sealed.set(claimKey(claim), node)
    return claim
  }

  /** A domain goes on in two ways: two proposers, or one that shows two different worlds. */
  fork(): void {
    const node = this.#node(this.lies && this.draw(2) === 0 ? byzantine : undefined)
    const domain = this.#domainOf(node)
    const own = this.#worldsOf(node)
    const alive = this.nodes[domain]!.filter(({ isAlive }) => isAlive)
    if (alive.length >= maxBranches || this.#worlds.length + own.length > maxWorlds) return
    const other = this.#copyOf(node)
    other.branch.domain.mark(++this.#marker)
    const at = this.nodes[domain]!.push(other) - 1
    const twins = own.map((world) => ({ ...world, at: world.at.with(domain, at), objects: new Map(world.objects) }))
    this.#worlds = [...this.#worlds, ...twins]
    this.#counts.forks++
    if (this.lies && domain === byzantine && this.draw(2) === 0) this.forge()
  }

  #copyOf({ branch, receipts, arrivals, learned, uncounted, isAlive }: Node): Node {
    return {
      ...{ branch: branch.fork(), receipts: new Map(receipts), arrivals: new Map(arrivals), learned: new Set(learned) },
      ...{ uncounted: [...uncounted], isAlive },
    }
  }

  /** Somebody brings a receipt: mostly right and for the first time, at times again, elsewhere, or under a claim that does not hold it. */
  arrive(): void {
    const source = this.#pick(this.nodes.flat().filter(({ receipts }) => receipts.size > 0))
    if (source === undefined) return
    const fresh = [...source.receipts].filter(([id, { receipt }]) => {
      const isSealed = source.branch.claims.length > Number(receipt.height)
      return (
        isSealed &&
        this.nodes[domainIds.indexOf(receipt.to as 901n)]!.some((node) => node.isAlive && !node.arrivals.has(id))
      )
    })
    const [id, sent] = this.#pick(fresh.length > 0 && this.draw(4) > 0 ? fresh : [...source.receipts])!
    const holding = source.branch.claims[Number(sent.receipt.height)]
    const isRight = holding !== undefined && this.draw(8) > 0
    const from = isRight ? source : this.#pick(this.nodes.flat())!
    const claim = isRight ? holding : this.#pick(from.branch.claims)!
    if (claim.height === 0n) return
    const to = this.draw(16) === 0 ? this.draw(3) : domainIds.indexOf(sent.receipt.to as 901n)
    const node = this.#node(to)
    if (this.draw(6) > 0) node.branch.admit(claim)
    this.#bring(node, id, sent, claim, from)
  }

  #bring(node: Node, id: Hex, { receipt, dependency }: Sent, claim: Claim, from: Node): void {
    const before = node.arrivals.get(id) ?? []
    const { positive } = receipt.copy.dependency
    const possible = this.#worldsOf(node).some(
      (world) => this.#isTrueIn(claim, world) && positive.every((one) => this.#isTrueIn(one, world)),
    )
    const isAdmitted = node.branch.isAdmitted(claim)
    const code = this.#count(node.branch.arrive(receipt, claim, from.branch))
    if (code === 'ok') {
      this.#counts.arrivals++
      if (before.length > 0) this.#counts.rivalArrivals++
      node.arrivals.set(id, [...before, claim])
      return
    }
    this.#counts.refusedArrivals++
    const isRight = from.receipts.get(id)?.dependency === dependency && isAdmitted && receipt.to === node.branch.id
    const isKnown = code === 'RECEIPT_NOT_PROVEN' || code === 'OBJECT_COPIES_TOO_MANY' || code === 'COPY_EXISTS'
    if (isRight && possible && before.length === 0 && !isKnown) throw new Error(`an arrival was refused: ${code}`)
  }

  /** L1 settles a block of one branch, and with it all below; other branches end. */
  certify(domain: number = this.draw(3), node: Node = this.#node(domain), height?: number): void {
    const settled = this.settled[domain]!
    const { claims } = node.branch
    const from = settled.length + 1
    if (claims.length <= from) return
    const to = height ?? from + this.draw(claims.length - from)
    settled.push(...claims.slice(from, to + 1))
    for (const other of this.nodes[domain]!) {
      const stands = settled.every(
        (claim, i) =>
          other.branch.claims[i + 1] !== undefined && equalBytes(other.branch.claims[i + 1]!.root, claim.root),
      )
      // a branch that is not that far may be no ancestor: its next block differs
      if (!stands && other.isAlive) {
        other.isAlive = false
        this.#counts.falseRoots++
      }
    }
    this.#worlds = this.#worlds.filter(({ at }) => this.nodes[domain]![at[domain]!]!.isAlive)
  }

  /** A branch sees something that L1 said, whatever comes first. */
  learn(): void {
    const node = this.#node()
    const claim = this.#pick(this.settled.flat().filter((one) => !node.learned.has(claimKey(one))))
    if (claim !== undefined) this.#teach(node, claim)
    const kind = this.#pick([...this.kinds.keys()])!
    this.#teachLane(node, domainIds[this.draw(3)]!, hexToBytes(kind))
  }

  #teach(node: Node, claim: Claim): void {
    node.learned.add(claimKey(claim))
    node.branch.certify(claim)
  }

  #teachLane(node: Node, from: bigint, kind: Bytes): void {
    const accepted = this.ledger.acceptedOf(from, node.branch.id, kind)
    if (from !== node.branch.id && accepted > 0n) node.branch.acceptLane(from, kind, accepted)
  }

  resolve(): void {
    const node = this.#node()
    const copies = node.branch.copies.filter(() => this.draw(3) > 0)
    node.branch.resolve(copies)
    this.#count('ok')
  }

  destroy(): void {
    if (this.draw(4) > 0) return
    const node = this.#node()
    const copy = this.#pick(node.branch.copies)
    if (copy === undefined || this.#count(node.branch.destroy(copy)) !== 'ok') return
    const name = bytesToHex(copy.index)
    for (const world of this.#worldsOf(node)) {
      if (this.holds(copy.dependency, world)) world.objects.set(name, { ...world.objects.get(name)!, at: -1 })
    }
  }

  /** Somebody reports a domain's lanes on L1 as a settled block has them, and brings receipts to take what was accepted. */
  settleFlows(truth?: readonly number[]): void {
    const domain = this.draw(3)
    const claim = this.#pick(this.settled[domain]!)
    if (claim !== undefined) this.#report(domain, claim)
    const to = this.draw(3)
    const node = truth === undefined ? this.#node(to) : this.nodes[to]![truth[to]!]!
    for (const from of domainIds) for (const kind of this.kinds.keys()) this.#teachLane(node, from, hexToBytes(kind))
    for (const id of node.arrivals.keys()) {
      const settled = this.settled[this.#senders.get(id)!]!
      if (this.draw(2) === 0 && settled.length > 0) this.#acceptFlow(node, id, this.#pick(settled)!)
    }
  }

  #report(domain: number, claim: Claim): void {
    const { domain: source } = this.#sealed.get(claimKey(claim))!.branch
    const first = this.draw(3)
    for (const [id, kind] of this.kinds) {
      for (let i = 0; i < 3; i++) {
        const to = domainIds[(first + i) % 3]!
        if (to === domainIds[domain]) continue
        const taken = this.ledger.report(domainIds[domain]!, to, kind, source.laneTotal(to, id, claim.height))
        if (taken > 0n && domain === byzantine) this.#decideChoice(id, to)
      }
    }
  }

  /** The ledger took one of two receipts. */
  #decideChoice(kind: Hex, to: bigint): void {
    for (const [bit, { first, second }] of this.#choices.entries()) {
      if (bytesToHex(first.receipt.kind) !== kind) continue
      const value = to === first.receipt.to ? 1 : to === second.receipt.to ? 0 : undefined
      const id = bytesToHex(receiptId(first.receipt))
      this.#worlds = this.#worlds.filter((world) => {
        const stands = this.#nodeIn(world, byzantine).receipts.has(id) && this.holds(first.dependency, world)
        return !stands || ((world.choice >> bit) & 1) === value
      })
    }
  }

  /** Tries to make a receipt's flow TRUE, by what its source counted under a claim. */
  #acceptFlow(node: Node, id: Hex, claim: Claim): void {
    const standing = this.nodes[this.#senders.get(id)!]!.filter(({ isAlive, receipts }) => isAlive && receipts.has(id))
    const sent = this.#pick(standing)?.receipts.get(id)
    if (sent === undefined) return
    const code = this.#count(node.branch.acceptFlow(sent.receipt, claim, this.#sealed.get(claimKey(claim))!.branch))
    if (code !== 'ok') return
    this.#counts.flows++
    if (this.#worldsOf(node).some((world) => !this.#flowsIn(id, world))) {
      throw new Error('a flow was accepted that some world does not have')
    }
  }

  #isCounted({ branch }: Node, { dependency }: Sent): boolean {
    return dependency.positive.every((claim) => branch.book.view.statusOf(claim) === 'true')
  }

  /** Exactly one live copy of each object in every open world, at its place and with its state. */
  check(): void {
    for (const world of this.#worlds) {
      const found = new Map<Hex, Place[]>()
      const add = (name: Hex, place: Place): void => void found.set(name, [...(found.get(name) ?? []), place])
      for (const domain of domainIds.keys()) {
        const node = this.#nodeIn(world, domain)
        for (const copy of node.branch.copies) {
          const holds = this.holds(copy.dependency, world)
          if (holds && copy.departure === undefined) {
            add(bytesToHex(copy.index), { at: domain, state: bytesToHex(copy.state) })
          }
          this.#counts.copies++
        }
        for (const [id, sent] of node.receipts) {
          const to = domainIds.indexOf(sent.receipt.to as 901n)
          const arrived = this.#nodeIn(world, to).arrivals.get(id) ?? []
          if (arrived.some((claim) => this.#isTrueIn(claim, world))) continue
          if (this.#flowsIn(id, world)) add(sent.object, { at: to, state: bytesToHex(sent.receipt.copy.state) })
        }
      }
      for (const [name, place] of world.objects) {
        const live = found.get(name) ?? []
        if (live.length !== (place.at < 0 ? 0 : 1))
          throw new Error(`${live.length} live copies of an object in a world`)
        if (live.length === 1 && live[0]!.at !== place.at) throw new Error('an object is at a wrong place in a world')
        if (live.length === 1 && live[0]!.state !== place.state)
          throw new Error('an object has a wrong state in a world')
      }
      this.#counts.worlds++
    }
  }

  /** Both halves of all branches are the same. */
  compare(): void {
    const kinds = [...this.kinds.keys()].map(hexToBytes)
    for (const { branch } of this.nodes.flat()) {
      branch.compare(kinds, domainIds)
      this.#counts.compared += branch.compared
      branch.compared = 0
    }
  }

  /** All receipts are brought under every claim that holds them, where that is possible. */
  deliver(): void {
    for (const source of this.nodes.flat()) {
      for (const [id, sent] of source.receipts) {
        const claim = source.branch.claims[Number(sent.receipt.height)]
        if (claim === undefined) continue
        for (const node of this.nodes[domainIds.indexOf(sent.receipt.to as 901n)]!) {
          if (!node.isAlive) continue
          node.branch.admit(claim)
          this.#bring(node, id, sent, claim, source)
        }
      }
    }
  }

  /** Everything that anyone may do is done, until nothing changes: one round of blocks, verdicts, pokes and flows after the other. */
  settle(truth: readonly number[] = this.drawTruth()): void {
    let before = ''
    for (let round = 0; round < 16; round++) {
      const nodes = truth.map((at, domain) => this.nodes[domain]![at]!)
      for (const [domain, node] of nodes.entries()) {
        // the registry knows no ancestry: a lost branch's block is FALSE once the true one has its height
        const highest = Math.max(...this.nodes[domain]!.map(({ branch }) => branch.claims.length))
        do this.seal(node)
        while (node.branch.claims.length < highest)
        this.certify(domain, node, node.branch.claims.length - 1)
      }
      for (const node of nodes)
        for (const claim of this.settled.flat()) if (!node.learned.has(claimKey(claim))) this.#teach(node, claim)
      for (const node of nodes) this.#settleNode(node, nodes)
      for (const domain of domainIds.keys()) this.#report(domain, this.settled[domain]!.at(-1)!)
      for (const node of nodes) {
        for (const from of domainIds)
          for (const kind of this.kinds.keys()) this.#teachLane(node, from, hexToBytes(kind))
        this.#acceptFlows(node)
        node.branch.resolve(node.branch.copies)
      }
      const after = this.show()
      if (after === before) return
      before = after
    }
    throw new Error('nothing ends')
  }

  #acceptFlows(node: Node): void {
    for (const id of node.arrivals.keys()) {
      const status = node.branch.book.view.statusOf(flowClaim(hexToBytes(id)))
      if (status === 'unknown') this.#acceptFlow(node, id, this.settled[this.#senders.get(id)!]!.at(-1)!)
    }
  }

  /** Of each domain the branch that will turn out to be true. */
  drawTruth(): number[] {
    return this.nodes.map((nodes) => nodes.indexOf(this.#pick(nodes.filter(({ isAlive }) => isAlive))!))
  }

  /** Claims of the true branches that copies there rest on or wait for, `most` of them. */
  openClaims(truth: readonly number[], most: number): Claim[] {
    const nodes = truth.map((at, domain) => this.nodes[domain]![at]!)
    const named = new Map<Hex, Claim>()
    for (const { branch } of nodes) {
      for (const { dependency } of branch.copies) {
        for (const claim of [dependency.positive, ...dependency.negated].flat()) {
          const own = nodes[domainIds.indexOf(claim.domainId as 901n)]?.branch.claims[Number(claim.height)]
          if (own !== undefined) named.set(claimKey(own), own)
        }
      }
    }
    return [...named.values()].slice(0, most)
  }

  /** L1 settles one claim, all true branches see it, and somebody pokes what he likes. */
  decide(claim: Claim, truth: readonly number[]): void {
    const domain = domainIds.indexOf(claim.domainId as 901n)
    if (this.settled[domain]!.length < Number(claim.height)) {
      this.certify(domain, this.nodes[domain]![truth[domain]!]!, Number(claim.height))
    }
    for (const [other, at] of truth.entries()) {
      const node = this.nodes[other]![at]!
      this.#teach(node, claim)
      node.branch.resolve(node.branch.copies.filter(() => this.draw(2) === 0))
    }
    if (this.draw(2) === 0) this.settleFlows(truth)
  }

  #settleNode(node: Node, nodes: readonly Node[]): void {
    node.branch.resolve(node.branch.copies)
    for (const source of nodes) {
      for (const [id, sent] of source.receipts) {
        if (sent.receipt.to !== node.branch.id) continue
        const claim = source.branch.claims[Number(sent.receipt.height)]!
        const arrived = node.arrivals.get(id) ?? []
        const isIn = arrived.some((one) => source.branch.claims.some((own) => claimKey(own) === claimKey(one)))
        if (!isIn) this.#bring(node, id, sent, claim, source)
      }
    }
    for (const lie of node.uncounted.splice(0)) {
      if (this.#isCounted(node, lie)) node.branch.forge(lie.receipt, 1n)
      else node.uncounted.push(lie)
    }
  }

  /** What is on the branches that are left, as one string. */
  show(): string {
    const kinds = [...this.kinds.keys()].map(hexToBytes)
    return domainIds.map((_, domain) => this.#node(domain).branch.show(kinds, domainIds)).join('\n')
  }

  /** After all is settled: nothing conditional is left where nobody lied, no object is official twice. */
  checkEnd(): void {
    const [world] = this.#worlds
    for (const other of this.#worlds) {
      for (const [name, place] of world!.objects) {
        const there = other.objects.get(name)!
        if (there.at !== place.at || there.state !== place.state) throw new Error('worlds are left that differ')
      }
    }
    for (const [name, place] of world!.objects) {
      const copies = domainIds.flatMap((_, domain) =>
        this.#node(domain).branch.copies.filter(({ index }) => bytesToHex(index) === name),
      )
      const official = copies.filter(isOfficial)
      this.#counts.official += official.length
      if (official.length > 1) throw new Error('an object is official twice')
      if (!this.lies && copies.length !== (place.at < 0 ? 0 : 1))
        throw new Error(`${copies.length} copies of an object are left`)
      if (!this.lies && copies.some(({ dependency }) => !isTrue(dependency))) throw new Error('a copy is not official')
    }
    // branches that lost are told so, too: whatever they make of it, both halves make the same
    for (const node of this.nodes.flat()) {
      if (node.isAlive) continue
      for (const claim of this.settled.flat()) if (!node.learned.has(claimKey(claim))) this.#teach(node, claim)
      node.branch.resolve(node.branch.copies)
    }
  }
}
