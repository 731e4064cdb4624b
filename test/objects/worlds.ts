/**
 * Random histories of objects over three domains whose chains fork, through the real contracts and the protocol's rules side by side (`Branch`). A *world* says of each domain
 * which of its branches is the true one, and of two receipts that a liar wrote for one object which of them the isolation ledger takes. After
 * every step each object has exactly one live copy in every world that L1 left open: at the place, and with the state, that the world's own history gives it.
 */
import type { World as Tree } from '@syncline/ovm'
import { bytesToHex, equalBytes, type Hex, hexToBytes } from '@syncline/primitives'
import {
  type Claim,
  claimKey,
  createIsolationLedger,
  type Dependency,
  type IsolationLedger,
  isFlow,
  type Kind,
  kindId,
  type Receipt,
} from '@syncline/protocol'
import { createDraw } from '../support/draw.js'
import { alice, Branch, flowOf, type ReadWorld } from './branch.js'

export const domainIds = [901n, 902n, 903n] as const
/** The one that may lie. */
export const byzantine = 2
export const maxBranches = 3
export const maxWorlds = 96
export const maxChoices = 2
/** Nonces of receipts that the contracts did not write. */
export const forgedNonces = 1n << 40n

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
export type Sent = {
  readonly receipt: Receipt
  readonly dependency: Dependency
  readonly object: Hex
  /** Bit of a world's choice and its value; 'never' for a forged one, undefined for an honest one. */
  readonly choice: { readonly bit: number; readonly value: number } | 'never' | undefined
}

/** A branch and what the history knows of it. */
export type Node = {
  readonly branch: Branch
  readonly receipts: Map<Hex, Sent>
  /** Claims under which receipts came here. */
  readonly arrivals: Map<Hex, readonly Claim[]>
  readonly learned: Set<Hex>
  /** Lies that are counted once their copy is official here. */
  readonly uncounted: Sent[]
  isAlive: boolean
}

export type Place = { readonly at: number; readonly state: Hex }
export type World = { readonly at: readonly number[]; readonly choice: number; readonly objects: Map<Hex, Place> }

/** The branches of a history, and what is so in each world. */
export class Worlds {
  readonly draw: (below: number) => number
  readonly nodes: Node[][]
  readonly seed: number
  readonly ledger: IsolationLedger = createIsolationLedger()
  readonly kinds: Map<Hex, Kind> = new Map()
  readonly lies: boolean
  /** Claims that L1 settled, of each domain. */
  readonly settled: Claim[][] = [[], [], []]
  readonly sealed: Map<Hex, Node> = new Map()
  readonly senders: Map<Hex, number> = new Map()
  readonly tainted: Set<Hex> = new Set()
  /** Objects that went to the liar, or began there. */
  readonly met: Set<Hex> = new Set()
  readonly leftLiar: Set<Hex> = new Set()
  /** Whether the ledger has to choose: what it takes first stays. */
  get hasChoices(): boolean {
    return this.choices.length > 0
  }
  readonly choices: { readonly first: Sent; readonly second: Sent }[] = []
  readonly counts: ObjectCounts
  worlds: World[]
  marker = 0n
  forgeries = 0n

  /** A new history, or one with the same past as a history in which L1 said nothing yet. */
  constructor(seed: number, counts: ObjectCounts, past: Tree | Worlds) {
    this.seed = seed
    this.draw = createDraw(seed)
    this.counts = counts
    this.lies = seed % 3 === 0
    if (past instanceof Worlds) {
      this.kinds = past.kinds
      this.sealed = past.sealed
      this.senders = past.senders
      this.nodes = past.nodes.map((nodes) => nodes.map((node) => this.copyOf(node)))
      this.worlds = past.worlds.map((world) => ({ ...world, objects: new Map(world.objects) }))
      return
    }
    if (this.lies) counts.liars++
    const readWorld: ReadWorld = (claim, slot) => {
      const node = this.sealed.get(claimKey(claim))
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
      if (place === byzantine) this.met.add(name)
      if (!equalBytes(flowOf(copy).kind, kindId(kind))) throw new Error('another kind than its type says')
    }
    this.worlds = [{ at: [0, 0, 0], choice: 0, objects }]
  }

  count(code: string): string {
    this.counts.calls++
    if (code !== 'ok') {
      this.counts.refused++
      this.counts.codes.set(code, (this.counts.codes.get(code) ?? 0) + 1)
    }
    return code
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list[this.draw(list.length || 1)]
  }

  /** A branch that may still be the true one, of any domain or of one. */
  node(domain: number = this.draw(3)): Node {
    return this.pick(this.nodes[domain]!.filter(({ isAlive }) => isAlive))!
  }

  worldsOf(node: Node): World[] {
    const domain = this.domainOf(node)
    return this.worlds.filter(({ at }) => this.nodes[domain]![at[domain]!] === node)
  }

  domainOf({ branch }: Node): number {
    return domainIds.indexOf(branch.id as 901n)
  }

  nodeIn(world: World, domain: number): Node {
    return this.nodes[domain]![world.at[domain]!]!
  }

  isTrueIn(claim: Claim, world: World): boolean {
    if (isFlow(claim)) return this.flowsIn(bytesToHex(claim.root), world)
    const node = this.nodeIn(world, domainIds.indexOf(claim.domainId as 901n))
    const own = node.branch.claims[Number(claim.height)]
    return own !== undefined && equalBytes(own.root, claim.root)
  }

  /** True if the dependency holds in the world. */
  holds({ positive, negated }: Dependency, world: World): boolean {
    const isTrueHere = (claim: Claim): boolean => this.isTrueIn(claim, world)
    return positive.every(isTrueHere) && negated.every((group) => !group.every(isTrueHere))
  }

  /** True if the ledger lets the receipt flow in the world, sooner or later. */
  flowsIn(id: Hex, world: World): boolean {
    const sender = this.senders.get(id)
    if (sender === undefined) throw new Error('a dependency names a flow that no receipt has')
    const sent = this.nodeIn(world, sender).receipts.get(id)
    if (sent === undefined || !this.isChosen(sent, world)) return false
    return this.holds(sent.dependency, world)
  }

  isChosen({ choice }: Sent, world: World): boolean {
    if (choice === undefined) return true
    return choice !== 'never' && ((world.choice >> choice.bit) & 1) === choice.value
  }

  copyOf({ branch, receipts, arrivals, learned, uncounted, isAlive }: Node): Node {
    return {
      ...{ branch: branch.fork(), receipts: new Map(receipts), arrivals: new Map(arrivals), learned: new Set(learned) },
      ...{ uncounted: [...uncounted], isAlive },
    }
  }
}
