/** What a simulated run is about, all of it drawn from its seed: domains, assets, orders, faults of the network, of machines and of validators. */
import { type Bytes, hashWords } from '@syncline/primitives'
import {
  type LockPolicy,
  type OrderAction,
  type OrderSighting,
  orderActions,
  type ThresholdRule,
  twoThirds,
} from '@syncline/protocol'
import { createDraw } from '../support/draw.js'

export type Treason = 'silent' | 'equivocate' | 'lie' | 'replay' | 'hide'
export const treasons: readonly Treason[] = ['silent', 'equivocate', 'lie', 'replay', 'hide']

export type Submission = { readonly at: number; readonly domain: number; readonly sighting: OrderSighting }

/** Times in milliseconds. Up to `calm` the network loses, doubles, delays and splits, and machines crash; traitors are traitors to the end. */
export type Scene = {
  readonly seed: number
  readonly members: number
  readonly domainIds: readonly bigint[]
  readonly lockPolicy: LockPolicy
  readonly threshold: ThresholdRule
  readonly treason: ReadonlyMap<number, Treason>
  readonly submissions: readonly Submission[]
  readonly calm: number
  readonly loss: number
  readonly doubling: number
  readonly longestDelay: number
  readonly splits: readonly { readonly from: number; readonly to: number; readonly side: ReadonlySet<number> }[]
  readonly crashes: readonly { readonly at: number; readonly until: number; readonly seat: number }[]
  readonly skew: readonly number[]
  /** All orders lie with the domains before any validator looks: then the end depends on nothing else. */
  readonly isBurst: boolean
  readonly arbiterDelay: number
}

const jurisdictions = ['US', 'EU', 'INT'] as const

/** Orders, faults and all from a seed. */
export function drawScene(seed: number, change: Partial<Scene> = {}): Scene {
  const draw = createDraw(seed)
  const members = change.members ?? 7
  const domainIds = Array.from({ length: 2 + draw(3) }, (_, i) => BigInt(901 + i))
  const assets = Array.from({ length: 1 + draw(4) }, (_, i) => hashWords(0xa55e7n, BigInt(seed), BigInt(i)))
  const calm = 4_000 + draw(8_000)
  const isBurst = draw(2) === 0
  // orders of one moment cross each other
  const moments = Array.from({ length: 1 + draw(3) }, () => draw(calm - 1_000))
  const submissions: Submission[] = []
  const orders = 3 + draw(4 * assets.length)
  for (let i = 0; i < orders; i++) {
    const sighting = drawOrder(draw, assets[draw(assets.length)]!, seed, i)
    const domain = draw(domainIds.length)
    const at = isBurst ? 0 : moments[draw(moments.length)]! + draw(400)
    submissions.push({ at, domain, sighting })
    // the same order may reach several domains by itself
    if (draw(4) === 0) submissions.push({ at: at + draw(2_000), domain: draw(domainIds.length), sighting })
  }
  submissions.push(...drawHistory(createDraw(seed ^ 0x415707), domainIds.length, isBurst ? 0 : calm - 2_000, seed))
  if (!isBurst) submissions.push(...drawLadder(createDraw(seed ^ 0x1add3), assets[0]!, domainIds.length, calm, seed))
  const traitors = Math.min(members, [0, 1, 2, 2][draw(4)]!)
  const treason = new Map<number, Treason>()
  while (treason.size < traitors) treason.set(draw(members), treasons[draw(treasons.length)]!)
  const splits = Array.from({ length: draw(3) }, () => {
    const from = draw(calm)
    const side = new Set(Array.from({ length: members }, (_, i) => i).filter(() => draw(2) === 0))
    return { from, to: Math.min(calm, from + draw(4_000)), side }
  })
  const crashes = Array.from({ length: draw(4) }, () => {
    const at = draw(calm)
    return { at, until: Math.min(calm, at + 200 + draw(3_000)), seat: draw(members) }
  })
  return {
    seed,
    members,
    domainIds,
    lockPolicy: draw(2) === 0 ? 'direct' : 'strict',
    threshold: twoThirds,
    treason,
    submissions,
    calm,
    loss: draw(35) / 100,
    doubling: draw(30) / 100,
    longestDelay: 20 + draw(300),
    splits,
    crashes,
    skew: Array.from({ length: members }, () => draw(4_000)),
    isBurst,
    arbiterDelay: draw(30_000),
    ...change,
  }
}

/**
 * In one scene of three: an asset of which all domains see the same, one order after another, by authorities of two laws, as a rule of one rank: what none of them
 * could lift alone. The last may come to one domain only.
 */
function drawHistory(
  draw: (below: number) => number,
  domains: number,
  latest: number,
  seed: number,
): readonly Submission[] {
  if (draw(3) !== 0) return []
  const asset = hashWords(0xa55e7n, BigInt(seed), 100n)
  const begin = latest === 0 ? 0 : draw(latest)
  const rank = 2 + draw(2)
  const count = 3 + draw(4)
  return Array.from({ length: count }, (_, i) => {
    const told = drawOrder(draw, asset, seed, 1_100 + i)
    const law = draw(2)
    const id = hashWords(0xa47n, BigInt(rank), BigInt(law))
    const mandate = { id, rank: rank as 2 | 3, jurisdiction: jurisdictions[law]! }
    const action = orderActions[[4, 0, 1, 6, 7, 8][draw(6)]!]!
    const key = { ...told.fact.key, action, rank, authority: mandate.id }
    const sighting = { ...told, bundle: undefined, fact: { ...told.fact, key, mandate } }
    const reached = i === count - 1 && draw(3) === 0 ? [draw(domains)] : Array.from({ length: domains }, (_x, d) => d)
    return reached.map((domain) => ({ at: latest === 0 ? 0 : begin + 200 * i, domain, sighting }))
  }).flat()
}

/**
 * In one scene of three: a higher authority restricts on one domain, a lower one goes on from it on another, and later would lift both there, where
 * nobody knows of the first.
 */
function drawLadder(
  draw: (below: number) => number,
  asset: Bytes,
  domains: number,
  calm: number,
  seed: number,
): readonly Submission[] {
  if (draw(3) !== 0) return []
  const [high, low] = [0, 1 + draw(domains - 1)]
  const begin = draw(1_000)
  const steps = [
    { domain: high, at: begin, rank: 3, action: 'FREEZE' },
    { domain: low, at: begin, rank: 2, action: 'SEIZE' },
    { domain: low, at: calm - draw(1_000), rank: 2, action: draw(2) === 0 ? 'RELEASE' : 'RECOVER' },
  ] as const
  return steps.map(({ domain, at, rank, action }, i) => {
    const { fact, ...rest } = drawOrder(draw, asset, seed, 1_000 + i)
    const jurisdiction = rank === 3 ? ('INT' as const) : ('US' as const)
    const id = hashWords(0xa47n, BigInt(rank), BigInt(jurisdictions.indexOf(jurisdiction)))
    const key = { ...fact.key, action, rank, authority: id }
    return { at, domain, sighting: { ...rest, fact: { ...fact, key, mandate: { id, rank, jurisdiction } } } }
  })
}

function drawOrder(draw: (below: number) => number, asset: Bytes, seed: number, nonce: number): OrderSighting {
  const rank = 1 + draw(3)
  const jurisdiction = jurisdictions[draw(3)]!
  const id = hashWords(0xa47n, BigInt(rank), BigInt(jurisdictions.indexOf(jurisdiction)))
  // reversals too, but more of what restricts
  const action: OrderAction = orderActions[draw(3) === 0 ? draw(orderActions.length) : [0, 1, 4][draw(3)]!]!
  const digest = hashWords(0x0de2n, BigInt(seed), BigInt(nonce))
  const lamport = BigInt(1 + draw(6))
  const key = { digest, action, rank, isHome: true, lamport, authority: id }
  const mandate = { id, rank: rank as 1 | 2 | 3, jurisdiction }
  const bundle = draw(6) === 0 ? hashWords(0xb0d1en, BigInt(seed), BigInt(draw(2))) : undefined
  const fact = { key, nonce: BigInt(nonce), mandate, isCertified: draw(2) === 0 }
  return { asset, fact, seen: new Uint8Array(32), bundle, outcome: 'OPEN', at: 0n }
}
