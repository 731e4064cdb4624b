/** A broker has to get all of alice's bonds on A and on B or none, while she trades, moves and destroys them on both at once. */
import { iOrderBookAbi, predeploys } from '@syncline/contracts'
import { type Hex, hexToBytes } from '@syncline/primitives'
import {
  type AcquisitionEvent,
  type AcquisitionStep,
  applyAcquisition,
  type Dependency,
  holdingName,
  type LockKey,
  startAcquisition,
  stepOfAcquisition,
} from '@syncline/protocol'
import { carol, dave, stepOf, trade } from '../support/bypassScene.js'
import { eventsOf, must, type ObjectDomain, type Outcome, type Refusal } from '../support/objectDomain.js'
import {
  alice,
  arrival,
  bob,
  coinAt,
  copyOf,
  type Departed,
  flow,
  official,
  on,
  pay,
  ref,
  type Thing,
} from '../support/objects.js'
import { asset, each, ether, heldBy, type SpendCounts, type SpendScene, supply } from './scene.js'

/** Seconds of a lock; a block is one. */
const term = 500n

const keyOf = (domainId: bigint): LockKey => ({
  domainId,
  asset: holdingName(hexToBytes(asset), hexToBytes(alice)),
})

type Side = 0 | 1
const sides = [0, 1] as const
/** Where one of alice's purses is; `left` when she destroyed it: what was in it. */
type Place = { readonly thing: Thing; side: Side; dependency: Dependency; left: bigint | undefined }

class Deal {
  readonly #scene: SpendScene
  readonly #draw: (below: number) => number
  readonly #counts: SpendCounts
  readonly #hasLocks: boolean
  readonly #domains: readonly [ObjectDomain, ObjectDomain]
  readonly #places: readonly [Place, Place]
  #isAgreed = false

  constructor(scene: SpendScene, draw: (below: number) => number, counts: SpendCounts, hasLocks: boolean) {
    ;[this.#scene, this.#draw, this.#counts, this.#hasLocks] = [scene, draw, counts, hasLocks]
    this.#domains = [scene.domains[0].fork(), scene.domains[1].fork()]
    const place = (side: Side): Place => ({ thing: scene.purses[side], side, dependency: official, left: undefined })
    this.#places = [place(0), place(1)]
  }

  /** A set of locks on both domains, taken as protocol/preempt says, and the deal under it; she acts in between. */
  run(): void {
    if (this.#hasLocks) this.#underLocks()
    else this.#unprotected()
    this.#pause(3)
    this.#count()
  }

  #underLocks(): void {
    const at = (): bigint => sides.map((side) => this.#domains[side].number).reduce((a, b) => (a > b ? a : b))
    const keys = sides.map((side) => keyOf(this.#domains[side].id))
    const started = startAcquisition({ keys, until: at() + term, patience: 0n }, at())
    if (!started.ok) throw new Error(started.code)
    let set = started.value
    for (;;) {
      // less before the locks, else there is seldom a deal
      this.#pause(set.phase === 'taking' ? 2 : 3)
      if (set.phase === 'held') {
        this.#isAgreed = true
        for (const side of sides) {
          this.#take(side)
          this.#pause(3)
        }
        set = applyAcquisition(set, { kind: 'finish', how: 'COMMIT' })
      }
      const step = stepOfAcquisition(set, at())
      if (step.kind === 'rest') return
      set = applyAcquisition(set, this.#carryOut(step, set.until))
    }
  }

  #carryOut(step: AcquisitionStep, until: bigint): AcquisitionEvent {
    const side = 'key' in step && step.key.domainId === this.#domains[1].id ? 1 : 0
    switch (step.kind) {
      case 'take':
        // she says that what she has there is the broker's to use; that was agreed, or there is no deal
        must(this.#book(side, alice, 'preempt', [asset, dave, until]))
        return { kind: 'taken', key: step.key }
      case 'look':
        if (this.#isThere(side)) return { kind: 'looked', key: step.key }
        return { kind: 'refused', key: step.key, code: 'ASSET_LOCKED', reason: 'the purse is not as agreed' }
      case 'confirm':
        return { kind: 'confirmed' }
      case 'release':
        must(this.#book(side, dave, step.how === 'COMMIT' ? 'commit' : 'abort', [asset, alice]))
        return { kind: 'released', key: step.key }
      default:
        throw new Error(`${step.kind}: nobody else locks here`)
    }
  }

  /** The same steps without locks. */
  #unprotected(): void {
    const agree = (): void => {
      this.#isAgreed = sides.every((side) => this.#isThere(side))
    }
    for (const step of [agree, () => this.#take(0), () => this.#take(1)]) {
      this.#pause(3)
      step()
    }
  }

  #count(): void {
    const got = sides.map((side) => heldBy(this.#domains[side], this.#scene.tills[side]))
    this.#counts.attempts++
    if (got.every((amount) => amount === each)) this.#counts.done++
    else if (got.every((amount) => amount === 0n)) this.#counts.abandoned++
    else this.#counts.succeeded++
    const others = sides.map((side) => heldBy(this.#domains[side], this.#scene.others[side]))
    const total = [...got, ...others, ...this.#places.map((place) => this.#amountOf(place))].reduce((a, b) => a + b)
    if (total !== supply) throw new Error(`${total} bonds instead of ${supply}`)
  }

  #amountOf({ thing, side, dependency, left }: Place): bigint {
    return left ?? coinAt(this.#domains[side], thing, dependency).amount
  }

  #book(side: Side, from: Hex, name: string, args: readonly unknown[]): Outcome | Refusal {
    return this.#domains[side].call(from, predeploys.orderBook, iOrderBookAbi, name, args)
  }

  /** Whether a purse is as the deal says. */
  #isThere(side: Side): boolean {
    const { thing, side: at, dependency, left } = this.#places[side]
    if (left !== undefined || at !== side || dependency.positive.length > 0) return false
    if (!copyOf(this.#domains[side], thing, official).exists) return false
    const { amount, owner, spender } = coinAt(this.#domains[side], thing, official)
    return amount === each && BigInt(owner) === BigInt(alice) && BigInt(spender) === BigInt(dave)
  }

  #take(side: Side): void {
    if (!this.#isAgreed) return
    const inputs = [[this.#scene.purses[side], official] as const, [this.#scene.tills[side], official] as const]
    const outcome = trade(this.#domains[side], dave, inputs, [pay(0n, 1n, each)])
    if (this.#hasLocks) must(outcome)
  }

  #pause(below: number): void {
    if (below < 3 && this.#draw(2) === 0) return
    for (let i = this.#draw(below); i > 0; i--) this.#meddle()
  }

  /** One of the things that alice tries. */
  #meddle(): void {
    const kind = this.#draw(7)
    const place = this.#places[this.#draw(2) as Side]
    if (kind === 0) this.#pay(place)
    if (kind === 1) this.#give(place)
    if (kind === 2) this.#use(place, [stepOf(1, carol)])
    if (kind === 3) this.#move(place)
    if (kind === 4) this.#destroy(place)
    // on both at once
    if (kind === 5) for (const one of this.#places) this.#give(one)
    if (kind === 6) this.#unlock(this.#draw(2) as Side)
  }

  /** A lock is not hers to end before its time; where there is none, there is nothing to end. */
  #unlock(side: Side): void {
    for (const name of ['abort', 'commit', 'timeout']) {
      const outcome = this.#book(side, alice, name, [asset, alice])
      if (!('error' in outcome)) throw new Error(`${name} by another was taken`)
      this.#counts.unlocks++
    }
  }

  #pay(place: Place): void {
    if (place.left !== undefined || place.dependency.positive.length > 0) return
    const inputs = [[place.thing, official] as const, [this.#scene.others[place.side], official] as const]
    this.#note(trade(this.#domains[place.side], alice, inputs, [pay(0n, 1n, 1n)], ether))
  }

  #give(place: Place): void {
    this.#use(place, [stepOf(2, carol)])
  }

  #use(place: Place, steps: Parameters<typeof trade>[3]): void {
    if (place.left !== undefined) return
    this.#note(trade(this.#domains[place.side], alice, [[place.thing, place.dependency]], steps))
  }

  #destroy(place: Place): void {
    if (place.left !== undefined) return
    const held = this.#amountOf(place)
    const named = ref(place.thing, place.dependency)
    if (this.#note(this.#domains[place.side].manage(alice, 'destroy', [named])) !== undefined) place.left = held
  }

  /** To the other domain, where it can be used at once, conditionally. */
  #move(place: Place): void {
    if (place.left !== undefined || place.dependency.positive.length > 0) return
    const [from, to] = [this.#domains[place.side], this.#domains[place.side === 0 ? 1 : 0]]
    const outcome = this.#note(from.manage(alice, 'depart', [ref(place.thing, official), to.id, '0x']))
    if (outcome === undefined) return
    const event = eventsOf(outcome).find(({ eventName }) => eventName === 'ObjectDeparted')
    const sent = event!.args as Departed
    // it is spent here: a second time there is nothing to spend
    const again = trade(from, alice, [[place.thing, official]], [stepOf(2, carol)])
    if (!('error' in again)) throw new Error('what left was used')
    const claim = from.seal()
    must(to.admit(claim))
    must(to.manage(bob, 'arrive', arrival(from, sent, official, claim)))
    place.side = place.side === 0 ? 1 : 0
    place.dependency = on([claim, flow(sent)])
  }

  /** Counts a try; gives what came of it unless it was refused. */
  #note(outcome: Outcome | Refusal): Outcome | undefined {
    this.#counts.tries++
    if ('error' in outcome) {
      if (outcome.error === 'AssetLocked') this.#counts.locked++
      return undefined
    }
    this.#counts.spent++
    return outcome
  }
}

/** One attempt; without `hasLocks` the same steps, unprotected. Throws if bonds were made or lost. */
export function attemptDeal(
  scene: SpendScene,
  draw: (below: number) => number,
  counts: SpendCounts,
  hasLocks = true,
): void {
  new Deal(scene, draw, counts, hasLocks).run()
}
