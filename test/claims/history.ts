/**
 * Random histories of objects over three domains with forks, lies and resolution, run through the claim store and the copy tables, and checked in every
 * world that is still possible: what each object's one live copy is, where, and with which state. The check is by plain truth table.
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
  copyAddress,
  createClaimStore,
  createConditionalRecords,
  createCopyTable,
  type Dependency,
  type DomainRules,
  dependencyDigest,
  freeze,
  hasNot,
  move,
  type Receipt,
  receiptId,
  trueDependency,
} from '@syncline/protocol'

const domainIds = [1n, 2n, 3n] as const
const manager = 0x5c00n
const objectCount = 4
/** Claims of one history: 2^7 worlds before exclusion. */
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
})

const yes: Certifier = { id: 'final', check: () => accept(undefined) }
const rules: DomainRules = {
  gate: () => accept(undefined),
  ancestry: () => accept(undefined),
  final: yes,
  attesting: [],
  anchoring: undefined,
}
const typeId = keccak256(Uint8Array.of(1))
const indexes = Array.from({ length: objectCount }, (_, i) => keccak256(Uint8Array.of(2, i)))
const encodeState = (value: number): Bytes => hexToBytes(`0x${value.toString(16).padStart(8, '0')}`)
const decodeState = (state: Bytes): number => Number(bytesToHex(state))

type Waiting = { readonly receipt: Receipt; readonly source: Claim }

/** A history in the making; `fail` is thrown as an Error by any check that does not hold. */
export class History {
  readonly store: ClaimStore = createClaimStore(new Map(domainIds.map((id) => [id, rules])), 1_000)
  readonly tables: ReadonlyMap<bigint, CopyTable> = new Map(domainIds.map((id) => [id, createCopyTable(manager, 64)]))
  readonly claimed: ReadonlyMap<bigint, ConditionalRecords> = new Map(
    domainIds.map((id) => [id, createConditionalRecords()]),
  )
  /** Claims with their bit in a world's mask, and the bit of their parent. */
  readonly claims: Claim[] = []
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

  constructor(seed: number, counts: HistoryCounts) {
    this.draw = createDraw(seed)
    this.counts = counts
    for (const [object, index] of indexes.entries()) {
      const place = domainIds[this.draw(3)]!
      this.tables.get(place)!.add({ typeId, index, dependency: trueDependency, state: encodeState(object) })
      for (let world = 0; world < worldCount; world++) {
        this.states[world * objectCount + object] = object
        this.places[world * objectCount + object] = Number(place)
      }
    }
    this.truth = this.draw(worldCount)
  }

  bit(claim: Claim): number {
    const bit = this.#bits.get(bytesToHex(claim.root))
    if (bit === undefined) throw new Error('a dependency names a claim that the history never made')
    return bit
  }

  mask(claims: readonly Claim[]): number {
    let mask = 0
    for (const claim of claims) mask |= 1 << this.bit(claim)
    return mask
  }

  /** Claims that are true in the real world: those of `truth` whose parents are, of exclusive ones the first. */
  isTrue(bit: number): boolean {
    if (!((this.truth >> bit) & 1)) return false
    const parent = this.parents[bit]!
    if (parent >= 0 && !this.isTrue(parent)) return false
    return !this.claims.some(
      (rival, other) => other < bit && areExclusive(rival, this.claims[bit]!) && this.isTrue(other),
    )
  }

  /** Worlds that claims, links and verdicts leave open. Bits of claims that do not exist yet are 0. */
  worlds(): number[] {
    const { claims, parents } = this
    const status = claims.map((claim) => this.store.statusOf(claim))
    const open: number[] = []
    for (let world = 0; world < 1 << claims.length; world++) {
      const has = (bit: number): boolean => ((world >> bit) & 1) === 1
      const fits = claims.every((claim, bit) => {
        if (!has(bit)) return status[bit] !== 'true'
        if (status[bit] === 'false' || (parents[bit]! >= 0 && !has(parents[bit]!))) return false
        return !claims.some((rival, other) => other < bit && has(other) && areExclusive(rival, claim))
      })
      if (fits) open.push(world)
    }
    return open
  }

  /** Makes the claim of a new block of a domain, on a parent (its bit, or −1). */
  #claim(domainId: bigint, height: number, parent: number): Claim {
    const bit = this.claims.length
    const claim = { domainId, height: BigInt(height), root: hashWords(domainId, BigInt(height), BigInt(bit)) }
    this.claims.push(claim)
    this.parents.push(parent)
    this.#bits.set(bytesToHex(claim.root), bit)
    const admitted = this.store.admit(
      { claim, parent: parent < 0 ? undefined : this.claims[parent]!, uses: [] },
      new Uint8Array(0),
    )
    if (!admitted.ok) throw new Error(admitted.reason)
    // until now all worlds had a 0 there; those with a 1 begin as these are
    for (let world = 0; world < 1 << bit; world++) {
      for (let object = 0; object < objectCount; object++) {
        const [from, to] = [world * objectCount + object, (world | (1 << bit)) * objectCount + object]
        this.states[to] = this.states[from]!
        this.places[to] = this.places[from]!
      }
    }
    return claim
  }

  /** True if the dependency holds in the world. */
  holds({ positive, negated }: Dependency, world: number): boolean {
    const units = this.mask(positive)
    if ((world & units) !== units) return false
    return negated.every((group) => {
      const all = this.mask(group)
      return (world & all) !== all
    })
  }

  step(): void {
    this.#steps++
    const kind = this.draw(20)
    if (kind < 8) this.transact()
    else if (kind < 12) this.block()
    else if (kind < 19) this.arrive()
    else this.decide()
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
    const result = table.transact(
      inputs.map((copy) => copyAddress(manager, copy)),
      (states) => accept(f(states.map(decodeState)).map(encodeState)),
      this.store,
    )
    if (!result.ok) {
      const wanted = inputs.some(({ dependency }) => hasNot(dependency)) || happens.length === 0
      if (!wanted) throw new Error(`a transaction that happens in ${happens.length} worlds was refused: ${result.code}`)
      this.counts.refusedTransactions++
      return
    }
    if (happens.length === 0) throw new Error('a transaction that happens in no world was taken')
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
    const from = domainIds[this.draw(3)]!
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
      to: domainIds[this.draw(2) === 0 ? 0 : this.draw(3)]!,
      in: blocks.filter(() => this.draw(2) === 0),
    }))
    // what happens in a world is judged before anything is moved
    const worlds = this.worlds()
    for (const [nonce, plan] of plans.entries()) {
      if (plan.in.length === 0 || plan.to === from) continue
      const result = move(plan.copy, from, plan.to, BigInt(nonce))
      if (!result.ok) throw new Error(result.reason)
      const { receipt, frozen } = result.value
      const object = indexes.indexOf(plan.copy.index)
      for (const world of worlds) {
        const moves = this.holds(plan.copy.dependency, world) && plan.in.some((claim) => (world >> this.bit(claim)) & 1)
        if (moves) this.places[world * objectCount + object] = Number(plan.to)
      }
      table.remove(copyAddress(manager, plan.copy))
      if (frozen === undefined) {
        const state = decodeState(plan.copy.state)
        this.ghosts.push({ object, lost: this.mask(plan.in), state, place: from })
      } else {
        let left: Copy | undefined = frozen
        for (const claim of plan.in) if (left !== undefined) left = freeze(left, claim, this.store)
        if (left !== undefined) table.add(left)
      }
      for (const source of plan.in) this.waiting.push({ receipt, source })
      this.counts.moves++
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
      (world) => this.holds(receipt.copy.dependency, world) && (world >> this.bit(source)) & 1,
    )
    const copy = arrive(receipt, source, this.store)
    if (copy.ok !== possible) throw new Error(`an arrival in ${possible ? 'some' : 'no'} world: ${copy.ok}`)
    if (!copy.ok) return
    const tag = receiptId(receipt)
    const inserted = records.insert(tag, copy.value.dependency, this.store)
    if (!inserted.ok) throw new Error('a receipt that was not claimed was refused')
    const added = table.add(copy.value)
    if (!added.ok) throw new Error(added.reason)
    this.counts.arrivals++
    const later = this.claims.filter((_, bit) => this.parents[bit] === this.bit(source))
    for (const again of [source, ...later]) {
      const twice = arrive(receipt, again, this.store)
      if (twice.ok && records.insert(tag, twice.value.dependency, this.store).ok) {
        throw new Error('a receipt was claimed twice in one world')
      }
      this.counts.refusedArrivals++
    }
  }

  /** The real world shows at a height that was not decided: its root, or one that nobody heard of. */
  decide(only?: number): void {
    const open = this.claims.flatMap((claim, bit) => (this.store.statusOf(claim) === 'unknown' ? [bit] : []))
    const bit = only ?? open[this.draw(open.length || 1)]
    if (bit === undefined || this.store.statusOf(this.claims[bit]!) !== 'unknown') return
    const claim = this.claims[bit]!
    const right = this.claims.findIndex(
      (rival, other) => rival.domainId === claim.domainId && rival.height === claim.height && this.isTrue(other),
    )
    const told = right >= 0 ? this.claims[right]! : { ...claim, root: keccak256(claim.root) }
    if (right < 0) this.store.admit({ claim: told, parent: undefined, uses: [] }, new Uint8Array(0))
    const verdicts = this.store.certify(told, 'final', new Uint8Array(0))
    if (!verdicts.ok) throw new Error(verdicts.reason)
    const claims = verdicts.value.map((verdict) => verdict.claim)
    for (const table of this.tables.values()) {
      const named = new Set(claims.flatMap((one) => table.mentioning(one)))
      const resolutions = table.resolve(claims, this.store)
      if (resolutions.length !== named.size)
        throw new Error('a resolution visits other copies than those that name its claims')
    }
    this.counts.verdicts += claims.length
  }

  /** Exactly one live copy of each object in every open world, at the right place with the right state. */
  check(): void {
    const live: { object: number; place: number; state: number; in: (world: number) => boolean }[] = []
    for (const [place, table] of this.tables) {
      for (const copy of table.all()) {
        const units = this.mask(copy.dependency.positive)
        const groups = copy.dependency.negated.map((group) => this.mask(group))
        const inWorld = (world: number): boolean =>
          (world & units) === units && groups.every((group) => (world & group) !== group)
        live.push({
          object: indexes.indexOf(copy.index),
          place: Number(place),
          state: decodeState(copy.state),
          in: inWorld,
        })
      }
    }
    for (const { receipt, source } of this.waiting) {
      const bit = this.bit(source)
      live.push({
        object: indexes.indexOf(receipt.copy.index),
        place: Number(receipt.to),
        state: decodeState(receipt.copy.state),
        in: (world) => ((world >> bit) & 1) === 1 && this.holds(receipt.copy.dependency, world),
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
    const open = this.worlds()
    if (open.length !== 1) throw new Error(`${open.length} worlds are left`)
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
    for (const bit of order) history.decide(bit)
    history.checkEnd()
    const shown = history.show()
    if (end !== undefined && shown !== end) throw new Error(`history ${seed}: order ${order} ends differently`)
    end = shown
    orders++
  }
  return orders
}
