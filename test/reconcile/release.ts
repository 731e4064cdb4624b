/**
 * Nothing is locked for ever: who gave the highest order on an asset can lift what stands in the end, or his word becomes a case. Asked of each asset that is
 * restricted when all is at rest, by a new order to all domains. While it comes to them they differ, and a vote can have its turn before that of what it was to
 * lift (docs/reconciliation.md, "Not here yet"): then it is asked once more.
 */
import { type Bytes, bytesToHex, equalBytes, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import {
  caseIdOf,
  type LockPolicy,
  nextState,
  type OrderFact,
  type OrderSighting,
  orderActions,
} from '@syncline/protocol'
import { type SimDomain, showBase } from './domain.js'

export type Release = {
  /** Orders that ask; none of what is held or ended. */
  readonly orders: readonly OrderSighting[]
  /** What was refused, and nobody was asked. */
  readonly find: (
    hasCase: (caseId: Bytes) => boolean,
  ) => { readonly asset: Hex; readonly order: Bytes; readonly why: string }[]
}

const nobody: Bytes = new Uint8Array(32)

/** `domains` show the same. Lamport times are later than all before. `only`: the assets that it is asked of once more. */
export function askForRelease(
  domains: readonly SimDomain[],
  facts: ReadonlyMap<Hex, readonly OrderFact[]>,
  { lockPolicy, seed }: { readonly lockPolicy: LockPolicy; readonly seed: number },
  only?: readonly Hex[],
): Release {
  const round = only === undefined ? 0n : 1n
  const asked = [...facts].flatMap(([name, given], i) => {
    if (only?.includes(name) === false) return []
    const asset = hexToBytes(name)
    const before = domains[0]!.baseOf(asset)
    if (before.held !== undefined) return []
    const lifting = orderActions.filter((one) => nextState(lockPolicy, before.state, one) === 'ACTIVE')
    const action = lifting[seed % lifting.length]
    if (action === undefined) return []
    const highest = Math.max(...given.map(({ mandate }) => mandate.rank))
    const isMaker = ({ key }: OrderFact): boolean => before.order !== undefined && equalBytes(key.digest, before.order)
    const able = given.filter(({ mandate }) => mandate.rank === highest)
    const { mandate } = able.find(isMaker) ?? able[0]!
    const nonce = 1_000n * (round + 2n) + BigInt(i)
    const key = {
      ...{ digest: hashWords(0x11f7n, BigInt(seed), nonce), action, rank: mandate.rank, isHome: true },
      ...{ lamport: 1_000n + round, authority: mandate.id },
    }
    const fact: OrderFact = { key, nonce, mandate, isCertified: false }
    const order: OrderSighting = { asset, fact, seen: nobody, bundle: undefined, outcome: 'OPEN', at: 0n }
    return [{ order, before }]
  })
  return {
    orders: asked.map(({ order }) => order),
    find: (hasCase) =>
      asked.flatMap(({ order: { asset, fact }, before }) => {
        const isAsBefore = domains.some((domain) => showBase(domain.baseOf(asset)) === showBase(before))
        if (!isAsBefore || hasCase(caseIdOf(asset, fact.key.digest))) return []
        const { rank, jurisdiction } = fact.mandate
        const name = bytesToHex(asset)
        const why = `rank ${rank} of ${jurisdiction} can not lift ${showBase(before)} of ${name.slice(0, 10)}, and nobody is asked`
        return [{ asset: name, order: fact.key.digest, why }]
      }),
  }
}
