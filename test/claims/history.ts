/** What happens in a random history: blocks, moves, transactions, arrivals, flows, verdicts; each refused or taken as every open world says. */
import { accept, bytesToHex, keccak256 } from '@syncline/primitives'
import {
  arrive,
  type Claim,
  type Copy,
  type CopyTable,
  conditionOf,
  copyAddress,
  type Dependency,
  dependencyDigest,
  flowClaim,
  freeze,
  hasNot,
  isTrue,
  kindId,
  move,
  type Receipt,
  receiptId,
  reduce,
  trueDependency,
} from '@syncline/protocol'
import {
  byzantine,
  decodeState,
  domainIds,
  encodeState,
  indexes,
  manager,
  maxClaims,
  objectCount,
  type Sent,
  typeId,
  Worlds,
} from './worlds.js'

/** A history in the making: what may happen in it. Any check that does not hold throws. */
export class History extends Worlds {
  steps = 0

  step(): void {
    this.steps++
    const kind = this.draw(20)
    if (kind < 8) this.transact()
    else if (kind < 12) this.block()
    else if (kind < 19) this.arrive()
    else this.decide()
    if (this.draw(4) === 0) this.settleFlows(2)
  }

  /** Some domain, mostly the one with the most objects. */
  meetingPlace(): CopyTable {
    const tables = [...this.tables.values()]
    const objects = (table: CopyTable): number =>
      indexes.filter((index) => table.copiesOf({ typeId, index }).length > 0).length
    if (this.draw(3) === 0) return tables[this.draw(3)]!
    return tables.reduce((most, table) => (objects(table) > objects(most) ? table : most))
  }

  /** A transaction over 1 to 3 copies of different objects on one domain, NOT copies among them at times. */
  transact(): void {
    const table = this.meetingPlace()
    const inputs: Copy[] = []
    for (const index of indexes) {
      const copies = table.copiesOf({ typeId, index })
      if (copies.length > 0 && inputs.length < 3 && this.draw(4) > 0) inputs.push(copies[this.draw(copies.length)]!)
    }
    if (inputs.length === 0) return
    const salt = this.steps
    const f = (states: readonly number[]) =>
      states.map((_, j) => states.reduce((sum, state) => (Math.imul(sum, 31) + state) >>> 0, salt * 7 + j))
    const worlds = this.worlds()
    const happens = worlds.filter((world) => inputs.every(({ dependency }) => this.holds(dependency, world)))
    const seems = worlds.some((world) => inputs.every(({ dependency }) => this.seemsToHold(dependency, world)))
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
    const blocks = [this.claim(from, height, parent)]
    if (forks) {
      blocks.push(this.claim(from, height, this.draw(2) === 0 ? parent : -1))
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
      const result = move(plan.copy, this.passage(from, plan.to, object, height))
      if (!result.ok) throw new Error(result.reason)
      const { receipt, frozen } = result.value
      // what happens in a world is judged before anything is moved; copies of one object are live in different worlds
      const lives = (world: number): boolean =>
        this.holds(plan.copy.dependency, world) && plan.in.some((claim) => (world >> this.bit(claim)) & 1)
      const moved = (world: number, to: bigint): void => {
        if (lives(world)) this.places[world * objectCount + object] = Number(to)
      }
      if (twice) this.sendTwice(receipt, plan.copy.dependency, object, plan.in, moved)
      else {
        this.send({ receipt, dependency: plan.copy.dependency, object, sources: plan.in, choice: undefined })
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
    if (this.lies && from === byzantine && this.draw(2) === 0) this.forge(blocks)
  }

  send(sent: Sent): void {
    this.sent.set(bytesToHex(receiptId(sent.receipt)), sent)
    for (const source of sent.sources) this.waiting.push({ receipt: sent.receipt, source })
  }

  /** The Byzantine domain writes a second receipt of the copy, to the third domain or to the same one; the ledger takes one. */
  sendTwice(
    receipt: Receipt,
    dependency: Dependency,
    object: number,
    sources: readonly Claim[],
    moved: (world: number, to: bigint) => void,
  ): void {
    const to = domainIds[this.draw(2)]!
    const second = { ...receipt, ...this.passage(byzantine, to, object, Number(receipt.height)) }
    const bit = this.claims.length
    this.open(flowClaim(receiptId(receipt)), -1)
    const first: Sent = { receipt, dependency, object, sources, choice: { bit, value: 1 } }
    this.choices.set(bit, first)
    this.send(first)
    this.send({ receipt: second, dependency, object, sources, choice: { bit, value: 0 } })
    for (const world of this.worlds()) moved(world, (world >> bit) & 1 ? receipt.to : to)
    this.tainted.add(object)
    this.counts.sentTwice++
  }

  /** The Byzantine domain writes a receipt of an object that never was there. */
  forge(sources: readonly Claim[]): void {
    const object = this.draw(objectCount)
    const met = [...this.sent.values()].some((sent) => sent.object === object && sent.receipt.to === byzantine)
    const wasThere = this.before.has(object) || this.kinds[object]!.originDomain === byzantine
    if (met || wasThere || this.tainted.has(object)) return
    const copy = { typeId, index: indexes[object]!, dependency: trueDependency, state: encodeState(0xf0f0) }
    const height = Number(sources[0]!.height)
    const receipt = { ...this.passage(byzantine, domainIds[this.draw(2)]!, object, height), flows: 0, copy }
    this.send({ receipt, dependency: trueDependency, object, sources, choice: 'never' })
    this.tainted.add(object)
    this.counts.forged++
  }

  /** How much certified worlds of the source say it sent on a receipt's lane: what rests on nothing undecided. A liar counts its lies. */
  totalOf({ from, to, kind }: Receipt): bigint {
    const object = this.kinds.findIndex((one) => bytesToHex(kindId(one)) === bytesToHex(kind))
    const { originDomain } = this.kinds[object]!
    let total = to === byzantine && from === originDomain && this.before.has(object) ? 1n : 0n
    for (const sent of this.sent.values()) {
      const { receipt, dependency, sources } = sent
      if (receipt.from !== from || receipt.to !== to || bytesToHex(receipt.kind) !== bytesToHex(kind)) continue
      const rest = reduce(dependency, this.store)
      const stands = sources.some((source) => this.store.statusOf(source) === 'true')
      if (stands && rest !== 'FALSE' && isTrue(rest) && !this.waitsForRival(sent)) total += receipt.quantity
    }
    return total
  }

  /** True for the one of two receipts that the ledger does not take first in the real world, until it took the other. */
  waitsForRival({ choice }: Sent): boolean {
    if (choice === undefined || choice === 'never' || ((this.truth >> choice.bit) & 1) === choice.value) return false
    return this.statusOf(this.claims[choice.bit]!, choice.bit) === 'unknown'
  }

  /** Somebody reports lanes on L1 and has receipts take what was accepted, `most` of them. Gives how many did. */
  settleFlows(most: number): number {
    let settled = 0
    for (const sent of this.sent.values()) {
      if (settled >= most) break
      // a receipt that its source did not count yet must not take what another one brought (docs/claims.md §7)
      const rest = reduce(sent.dependency, this.store)
      if (this.waitsForRival(sent) || rest === 'FALSE' || !isTrue(rest)) continue
      const { receipt, sources, object, choice } = sent
      const flow = flowClaim(receiptId(receipt))
      const source = sources.find((claim) => this.store.statusOf(claim) === 'true')
      if (source === undefined || this.store.statusOf(flow) !== 'unknown') continue
      const kind = this.kinds[object]!
      this.ledger.report(receipt.from, receipt.to, kind, this.totalOf(receipt))
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
      this.resolve([flow])
      this.counts.flows++
      settled++
    }
    return settled
  }

  resolve(claims: readonly Claim[]): void {
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
      (world) => this.seemsToHold(receipt.copy.dependency, world) && (world >> this.bit(source)) & 1,
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
    const open = this.claims.flatMap((claim, bit) => (this.statusOf(claim, bit) === 'unknown' ? [bit] : []))
    const bit = only ?? open[this.draw(open.length || 1)]
    if (bit === undefined || this.statusOf(this.claims[bit]!, bit) !== 'unknown') return
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
    this.resolve(claims)
    this.counts.verdicts += claims.length
  }

  /** All receipts are claimed, so that only claims are left to be decided. */
  deliver(): void {
    while (this.waiting.length > 0) this.arrive()
  }
}
