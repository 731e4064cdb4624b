/** The copies of one domain, by address and by claim, and their resolution (docs/claims.md §5; DEP-04, DEP-05, DEP-19…21, DEP-32). */
import { accept, type Bytes, bytesToHex, type Hex, invariant, type Result, refuse } from '@syncline/primitives'
import { type Claim, claimKey } from '../claim/claim.js'
import type { ClaimView } from '../claim/claimView.js'
import { equalDependencies } from '../dependency/dependency.js'
import { reduce } from '../dependency/reduce.js'
import { type Copy, copyAddress, type Departure, objectAddress } from './copy.js'
import { isInPlace, type TransactCode, type Transition, transact } from './transact.js'

/**
 * What a resolution did to one copy; `to` undefined if it is deleted. `to` is `from` if nothing is known yet, and where another copy of the
 * object has the place already: then a domain sent one object twice, and the first copy there keeps it (decision 13 of the design).
 * `counted`: the departure of a copy that turned out to have been official when it left; its lane counts it now, and never again.
 */
export type Resolution = { readonly from: Copy; readonly to: Copy | undefined; readonly counted?: Departure }

export type CopyTable = {
  readonly find: (address: Bytes) => Copy | undefined
  readonly copiesOf: (object: Pick<Copy, 'typeId' | 'index'>) => readonly Copy[]
  /** Copies whose dependency names the claim. */
  readonly mentioning: (claim: Claim) => readonly Copy[]
  /** A new object, an arrival, or a remainder. */
  readonly add: (copy: Copy) => Result<Hex, 'COPY_EXISTS' | 'OBJECT_COPIES_TOO_MANY'>
  /** What `add` would say. */
  readonly check: (copy: Copy) => Result<undefined, 'COPY_EXISTS' | 'OBJECT_COPIES_TOO_MANY'>
  readonly remove: (address: Bytes) => Result<Copy, 'COPY_UNKNOWN'>
  /** `transact` over copies named by their addresses: all of it or nothing. */
  readonly transact: <Code extends string>(
    addresses: readonly Bytes[],
    f: (states: readonly Bytes[]) => Result<readonly Bytes[], Code>,
    view: ClaimView,
  ) => Result<Transition, TransactCode | Code | 'COPY_UNKNOWN' | 'COPY_EXISTS' | 'OBJECT_COPIES_TOO_MANY'>
  /** Reduces the copy at an address; anyone may ask (DEP-28). */
  readonly poke: (address: Bytes, view: ClaimView) => Result<Resolution, 'COPY_UNKNOWN'>
  /** Pokes all copies that name one of the claims: what a verdict leads to. O(copies that name them). */
  readonly resolve: (claims: readonly Claim[], view: ClaimView) => readonly Resolution[]
  readonly all: () => readonly Copy[]
}

/** An empty table of the object manager `manager`, with at most `maxCopies` copies of one object and lineage. */
export function createCopyTable(manager: bigint, maxCopies: number): CopyTable {
  const copies = new Map<Hex, Copy>()
  const byObject = new Map<Hex, Set<Hex>>()
  const byClaim = new Map<Hex, Set<Hex>>()
  const addressOf = (copy: Omit<Copy, 'state'>): Hex => bytesToHex(copyAddress(manager, copy))
  const nameOf = (object: Pick<Copy, 'typeId' | 'index'>): Hex => bytesToHex(objectAddress(manager, object))

  function keysOf(copy: Copy): readonly (readonly [Map<Hex, Set<Hex>>, Hex])[] {
    const claims = new Set([copy.dependency.positive, ...copy.dependency.negated].flat().map(claimKey))
    return [[byObject, nameOf(copy)], ...[...claims].map((key) => [byClaim, key] as const)]
  }

  function put(copy: Copy): Hex {
    const address = addressOf(copy)
    invariant(!copies.has(address), 'the place of a copy was checked to be free')
    copies.set(address, copy)
    for (const [index, key] of keysOf(copy)) index.set(key, (index.get(key) ?? new Set()).add(address))
    return address
  }

  function take(address: Hex): void {
    for (const [index, key] of keysOf(copies.get(address)!)) {
      const entries = index.get(key)!
      entries.delete(address)
      if (entries.size === 0) index.delete(key)
    }
    copies.delete(address)
  }

  const list = (addresses: Iterable<Hex> | undefined): readonly Copy[] =>
    addresses === undefined ? [] : [...addresses].map((address) => copies.get(address)!)

  const find = (address: Bytes): Copy | undefined => copies.get(bytesToHex(address))
  const copiesOf = (object: Pick<Copy, 'typeId' | 'index'>): readonly Copy[] => list(byObject.get(nameOf(object)))
  const unknown = (address: Bytes) =>
    refuse('COPY_UNKNOWN', 'no copy at this address', { address: bytesToHex(address) })
  const taken = (copy: Copy) =>
    refuse('COPY_EXISTS', 'another copy of the object has this dependency', { address: addressOf(copy) })
  const full = () =>
    refuse('OBJECT_COPIES_TOO_MANY', `an object has at most ${maxCopies} copies of one lineage`, { maxCopies })

  /** Who multiplies his own copies takes no place from others. */
  function isFull({ typeId, index, lineage = 0 }: Copy): boolean {
    const others = copiesOf({ typeId, index }).filter((other) => (other.lineage ?? 0) === lineage)
    return others.length >= maxCopies
  }

  function check(copy: Copy): Result<undefined, 'COPY_EXISTS' | 'OBJECT_COPIES_TOO_MANY'> {
    if (copies.has(addressOf(copy))) return taken(copy)
    return isFull(copy) ? full() : accept(undefined)
  }

  function resolveOne(address: Hex, view: ClaimView): Resolution {
    const from = copies.get(address)!
    if (from.departure !== undefined) return resolveDeparted(from, from.departure, view)
    const dependency = reduce(from.dependency, view)
    if (dependency !== 'FALSE' && equalDependencies(dependency, from.dependency)) return { from, to: from }
    const to = dependency === 'FALSE' ? undefined : { ...from, dependency }
    if (to !== undefined && copies.has(addressOf(to))) return { from, to: from }
    take(address)
    if (to !== undefined) put(to)
    return { from, to }
  }

  /** What left stays to be counted until it is known whether it was ever there: then it is gone, like an official copy when it leaves. */
  function resolveDeparted(from: Copy, departure: Departure, view: ClaimView): Resolution {
    const { positive } = from.dependency
    const wasReal = positive.every((claim) => view.statusOf(claim) === 'true')
    if (!wasReal && !positive.some((claim) => view.statusOf(claim) === 'false')) return { from, to: from }
    take(addressOf(from))
    return wasReal ? { from, to: undefined, counted: departure } : { from, to: undefined }
  }

  return {
    find,
    copiesOf,
    mentioning: (claim) => list(byClaim.get(claimKey(claim))),
    all: () => [...copies.values()],
    check,
    add(copy) {
      const free = check(copy)
      return free.ok ? accept(put(copy)) : free
    },
    remove(address) {
      const copy = find(address)
      if (copy === undefined) return unknown(address)
      take(bytesToHex(address))
      return accept(copy)
    },
    transact(addresses, f, view) {
      const inputs: Copy[] = []
      for (const address of addresses) {
        const copy = find(address)
        if (copy === undefined) return unknown(address)
        inputs.push(copy)
      }
      const result = transact(inputs, f, view)
      if (!result.ok) return result
      const { outputs, leftovers } = result.value
      // inputs are of different objects, so each gets at most one copy more: its leftover
      if (!isInPlace(inputs) && leftovers.some(isFull)) return full()
      const used = new Set(addresses.map(bytesToHex))
      const blocked = [...outputs, ...leftovers].find((copy) => {
        const address = addressOf(copy)
        return copies.has(address) && !used.has(address)
      })
      if (blocked !== undefined) return taken(blocked)
      for (const address of used) take(address)
      for (const copy of [...outputs, ...leftovers]) put(copy)
      return result
    },
    poke(address, view) {
      return find(address) === undefined ? unknown(address) : accept(resolveOne(bytesToHex(address), view))
    },
    resolve(claims, view) {
      const named = new Set(claims.flatMap((claim) => [...(byClaim.get(claimKey(claim)) ?? [])]))
      return [...named].map((address) => resolveOne(address, view))
    },
  }
}
