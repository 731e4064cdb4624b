/**
 * Random histories of bonds on two domains with orders: payments, gifts, moves, claims that come true or do not, locks, frozen amounts, forced transfers of parts and
 * wholes, of conditional copies and leftovers. In the world in which every open claim is true, and at the end, there are as many bonds as were issued.
 */
import { iObjectManagerAbi, typeIds } from '@syncline/contracts'
import { type Hex, hexToBytes } from '@syncline/primitives'
import { type Claim, type Dependency, decodeDependency } from '@syncline/protocol'
import { parseEventLogs } from 'viem'
import { carol, stepOf, trade } from '../support/bypassScene.js'
import {
  bond,
  bondAsset,
  holdingKey,
  locks,
  states,
  take,
  takenOf,
  writeEntry,
  writeFrozen,
  writeLock,
} from '../support/locks.js'
import { must, type ObjectDomain, type Outcome, type Refusal } from '../support/objectDomain.js'
import {
  accept,
  alice,
  arrival,
  bob,
  coinAt,
  type Departed,
  official,
  on,
  pay,
  ref,
  resolve,
  type Thing,
} from '../support/objects.js'

const asset = bondAsset()
export const supply = 1_000n
const ether = 10n ** 18n
const people: readonly Hex[] = [alice, bob, carol]
const statesOf = Object.values(states)

type Copy = { readonly thing: Thing; readonly address: Hex; readonly dependency: Dependency; hasLeft: boolean }
type Journey = {
  readonly from: 0 | 1
  readonly sent: Departed
  readonly carried: Dependency
  claim: Claim | undefined
  hasArrived: boolean
  isAccepted: boolean
}

export type OrderCounts = {
  histories: number
  calls: number
  refused: number
  locked: number
  frozen: number
  taken: number
  parts: number
  conditional: number
}
export const createOrderCounts = (): OrderCounts => ({
  ...{ histories: 0, calls: 0, refused: 0, locked: 0, frozen: 0, taken: 0, parts: 0, conditional: 0 },
})

export class OrderHistory {
  readonly #domains: readonly [ObjectDomain, ObjectDomain]
  readonly #copies: readonly [Map<Hex, Copy>, Map<Hex, Copy>] = [new Map(), new Map()]
  readonly #journeys: Journey[] = []
  readonly #draw: (below: number) => number
  readonly #counts: OrderCounts

  constructor(genesis: readonly [ObjectDomain, ObjectDomain], draw: (below: number) => number, counts: OrderCounts) {
    this.#domains = [genesis[0].fork(), genesis[1].fork()]
    ;[this.#draw, this.#counts] = [draw, counts]
    for (const amount of [400n, 300n, 300n]) this.#create(0, alice, amount)
    for (const side of [0, 1] as const) for (const owner of people) this.#create(side, owner, 0n)
    counts.histories++
  }

  #create(side: 0 | 1, owner: Hex, amount: bigint): void {
    const { index } = bond(this.#domains[side], alice, amount, owner)
    const thing = { typeId: typeIds.bond, index }
    const address = must(this.#domains[side].manage(bob, 'copyAddressOf', [ref(thing, official)])).output
    this.#copies[side].set(address, { thing, address, dependency: official, hasLeft: false })
  }

  step(): void {
    const side = this.#draw(2) as 0 | 1
    if (this.#draw(6) === 0) this.#releaseAll(side)
    const kind = this.#draw(16)
    if (kind <= 2) this.#pay(side)
    else if (kind === 3) this.#give(side)
    else if (kind <= 6) this.#depart(side)
    else if (kind <= 9) this.#seal()
    else if (kind === 10) this.#settle()
    else if (kind <= 12) this.#lock(side)
    else this.#force(side)
    this.check()
  }

  /** Bonds in the world in which every open claim is true: copies that depend on nothing false, and what is on its way. */
  check(): void {
    let total = 0n
    for (const side of [0, 1] as const) {
      for (const { thing, dependency, hasLeft } of this.#copies[side].values()) {
        if (!hasLeft && dependency.negated.length === 0) total += this.#amount(side, thing, dependency)
      }
    }
    for (const { sent, hasArrived } of this.#journeys) if (!hasArrived) total += sent.receipt.quantity
    if (total !== supply) throw new Error(`${total} bonds instead of ${supply}`)
  }

  /** Everything settles, all locks fall; then all bonds are official on one domain or the other. */
  finish(): void {
    for (const side of [0, 1] as const) this.#releaseAll(side)
    // a journey whose first leg is not accepted yet has another turn
    for (let i = 0; i < 40 && this.#journeys.some(({ isAccepted }) => !isAccepted); i++) {
      this.#seal()
      this.#settle()
    }
    for (const side of [0, 1] as const) this.#resolveAll(side)
    this.check()
    let total = 0n
    for (const side of [0, 1] as const) {
      for (const { thing, dependency } of this.#copies[side].values()) {
        if (dependency.positive.length > 0 || dependency.negated.length > 0) throw new Error('a copy waits for ever')
        total += this.#amount(side, thing, dependency)
      }
    }
    if (total !== supply) throw new Error(`${total} bonds in the end instead of ${supply}`)
  }

  #amount(side: 0 | 1, thing: Thing, dependency: Dependency): bigint {
    return coinAt(this.#domains[side], thing, dependency).amount
  }

  /** Else a few locks would soon bar everything. */
  #releaseAll(side: 0 | 1): void {
    const domain = this.#domains[side]
    writeEntry(domain, asset, states.ACTIVE)
    for (const who of people) {
      writeEntry(domain, holdingKey(asset, who), states.ACTIVE)
      writeLock(domain, asset, who, locks.NONE)
      writeFrozen(domain, asset, who, 0n)
    }
  }

  #pick<T>(items: readonly T[]): T | undefined {
    return items[this.#draw(Math.max(items.length, 1))]
  }
  #copyOn(side: 0 | 1, hasRests = false): Copy | undefined {
    const usable = [...this.#copies[side].values()].filter(
      ({ hasLeft, dependency }) => !hasLeft && (hasRests || dependency.negated.length === 0),
    )
    // what depends on something is rarer, and more is tried with it
    const waiting = usable.filter(({ dependency }) => dependency.positive.length + dependency.negated.length > 0)
    return this.#pick(waiting.length > 0 && this.#draw(3) > 0 ? waiting : usable)
  }
  #ownerOf(side: 0 | 1, { thing, dependency }: Copy): Hex {
    return coinAt(this.#domains[side], thing, dependency).owner.toLowerCase() as Hex
  }

  #pay(side: 0 | 1): void {
    const [from, to] = [this.#copyOn(side), this.#copyOn(side)]
    if (from === undefined || to === undefined || from.thing.index === to.thing.index) return
    const amount = BigInt(this.#draw(Number(this.#amount(side, from.thing, from.dependency)) + 1))
    const inputs = [from, to].map(({ thing, dependency }) => [thing, dependency] as const)
    const by = this.#ownerOf(side, from)
    this.#note(side, trade(this.#domains[side], by, inputs, [pay(0n, 1n, amount)], ether))
  }

  #give(side: 0 | 1): void {
    const copy = this.#copyOn(side)
    if (copy === undefined) return
    const by = this.#ownerOf(side, copy)
    const to = people[this.#draw(3)]!
    this.#note(side, trade(this.#domains[side], by, [[copy.thing, copy.dependency]], [stepOf(2, to)]))
  }

  #depart(side: 0 | 1): void {
    const copy = this.#copyOn(side)
    if (copy === undefined) return
    const domain = this.#domains[side]
    const to = this.#domains[1 - side]!.id
    const outcome = domain.manage(this.#ownerOf(side, copy), 'depart', [ref(copy.thing, copy.dependency), to, '0x'])
    if (!this.#note(side, outcome)) return
    const logs = [...must(outcome).logs]
    const sent = parseEventLogs({ abi: iObjectManagerAbi, eventName: 'ObjectDeparted', logs })[0]!.args as Departed
    copy.hasLeft = true
    const carried = on(copy.dependency.positive.filter(({ domainId }) => domainId !== 0n))
    this.#journeys.push({ from: side, sent, carried, claim: undefined, hasArrived: false, isAccepted: false })
  }

  /** Both domains end a block; what left in it arrives, under a bond. */
  #seal(): readonly [Claim, Claim] {
    return [this.#sealOne(0), this.#sealOne(1)]
  }

  #sealOne(side: 0 | 1): Claim {
    const leaving = this.#journeys.filter(({ from, claim }) => from === side && claim === undefined)
    const claim = this.#domains[side].seal()
    const to = this.#domains[1 - side]!
    if (leaving.length > 0) must(to.admit(claim))
    for (const journey of leaving) {
      journey.claim = claim
      const args = arrival(this.#domains[side], journey.sent, journey.carried, claim)
      const outcome = to.manage(bob, 'arrive', args)
      if (!this.#note((1 - side) as 0 | 1, outcome)) throw new Error(`not arrived: ${(outcome as Refusal).error}`)
      journey.hasArrived = true
    }
    return claim
  }

  /** L1 settles the block of a journey, the ledger takes its lane, and the source what it counts. */
  #settle(): void {
    const open = this.#journeys.filter(({ claim, isAccepted }) => claim !== undefined && !isAccepted)
    const journey = this.#pick(open)
    if (journey?.claim === undefined) return
    const [source, to] = [this.#domains[journey.from], this.#domains[1 - journey.from]!]
    for (const domain of this.#domains) domain.certify(journey.claim)
    for (const side of [0, 1] as const) this.#resolveAll(side)
    const latest = this.#seal()[journey.from]
    for (const domain of this.#domains) domain.certify(latest)
    to.acceptLane(source.id, asset, source.laneTotal(to.id, asset))
    const outcome = accept(to, source, journey.sent, latest)
    if ('error' in outcome) return
    journey.isAccepted = true
    for (const side of [0, 1] as const) this.#resolveAll(side)
  }

  #resolveAll(side: 0 | 1): void {
    for (const { thing, dependency } of [...this.#copies[side].values()]) {
      if (dependency.positive.length + dependency.negated.length === 0) continue
      this.#follow(side, must(resolve(this.#domains[side], thing, dependency)))
    }
  }

  #lock(side: 0 | 1): void {
    const who = people[this.#draw(3)]!
    const domain = this.#domains[side]
    const kind = this.#draw(4)
    if (kind === 0) writeEntry(domain, asset, statesOf[this.#draw(statesOf.length)]!)
    if (kind === 1) writeEntry(domain, holdingKey(asset, who), statesOf[this.#draw(statesOf.length)]!)
    if (kind === 2) writeLock(domain, asset, who, this.#draw(3), people[this.#draw(3)]!)
    if (kind === 3) writeFrozen(domain, asset, who, BigInt(this.#draw(400)))
  }

  /** What OrderBook does: any copy that did not leave, any part. */
  #force(side: 0 | 1): void {
    const copy = this.#copyOn(side, true)
    if (copy === undefined) return
    const holder = this.#ownerOf(side, copy)
    const recipient = people[this.#draw(3)]!
    const held = this.#amount(side, copy.thing, copy.dependency)
    const amount = this.#draw(3) === 0 ? 0n : BigInt(this.#draw(Number(held) + 50))
    const outcome = take(this.#domains[side], copy.thing, copy.dependency, { asset, holder, amount, recipient })
    if (!this.#note(side, outcome)) {
      const expected = recipient === holder ? 'RecipientHolds' : 'NothingFlows'
      const { error } = outcome as Refusal
      if (error !== expected || (expected === 'NothingFlows' && held !== 0n)) throw new Error(`not taken: ${error}`)
      return
    }
    const { moved, index } = takenOf(outcome)
    if (moved !== (amount === 0n || amount > held ? held : amount)) throw new Error('another amount was taken')
    this.#counts.taken++
    if (index !== copy.thing.index) this.#counts.parts++
    if (copy.dependency.positive.length + copy.dependency.negated.length > 0) this.#counts.conditional++
  }

  #note(side: 0 | 1, outcome: Outcome | Refusal): boolean {
    this.#counts.calls++
    if ('error' in outcome) {
      this.#counts.refused++
      if (outcome.error === 'AssetLocked') this.#counts.locked++
      if (outcome.error === 'AmountFrozen') this.#counts.frozen++
      return false
    }
    this.#follow(side, outcome)
    return true
  }

  /** Copies as the events tell them. */
  #follow(side: 0 | 1, { logs }: Outcome): void {
    const copies = this.#copies[side]
    for (const { eventName, args } of parseEventLogs({ abi: iObjectManagerAbi, logs: [...logs] })) {
      if (eventName === 'CopyRemoved') copies.delete(args.copyAddress)
      if (eventName !== 'CopyWritten') continue
      const decoded = decodeDependency(hexToBytes(args.dependency))
      if (!decoded.ok) throw new Error(decoded.reason)
      const thing = { typeId: args.typeId, index: args.index }
      const old = copies.get(args.copyAddress)
      copies.set(args.copyAddress, {
        thing,
        address: args.copyAddress,
        dependency: decoded.value,
        hasLeft: old?.hasLeft ?? false,
      })
    }
  }
}
