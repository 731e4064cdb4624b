/**
 * Sorts many ids or names at once. The *head* of each, as much as fits 64 bits beside its number, is sorted as an integer; only what has equal heads is compared.
 * Nothing here depends on hashes of a table, so that nobody chooses names that make it slow.
 */
import { type Bytes, compareBytes } from '@syncline/primitives'

/** Of fewer all are compared. */
const fewest = 64

/** Where the lower half of a 64-bit integer lies on this machine. */
const low = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 0 : 1
const high = 1 - low

/** Bits of a head beside the numbers of `count` things, so few that it is an exact number. */
function headBits(count: number): number {
  return Math.min(52, 32 + Math.clz32(count))
}

type Compare = (a: number, b: number) => number

/** Numbers from 0 of what has these heads, ascending. Equals stay in their order. */
function sortHeads(heads: Float64Array, compare: Compare): Uint32Array {
  const numberBits = 32 - Math.clz32(heads.length)
  const shift = 2 ** numberBits
  const rest = 2 ** (32 - numberBits)
  const packed = new BigUint64Array(heads.length)
  const halves = new Uint32Array(packed.buffer)
  for (let i = 0; i < heads.length; i++) {
    const above = Math.floor(heads[i]! / rest)
    halves[2 * i + high] = above
    halves[2 * i + low] = (heads[i]! - above * rest) * shift + i
  }
  packed.sort()
  const sorted = new Uint32Array(heads.length)
  for (let i = 0; i < sorted.length; i++) sorted[i] = halves[2 * i + low]! & (shift - 1)
  for (let from = 0, to = 1; from < sorted.length; from = to++) {
    const head = heads[sorted[from]!]!
    let isSorted = true
    for (; to < sorted.length && heads[sorted[to]!] === head; to++)
      if (isSorted && compare(sorted[to - 1]!, sorted[to]!) > 0) isSorted = false
    if (!isSorted) sorted.set([...sorted.subarray(from, to)].sort(compare), from)
  }
  return sorted
}

function sortFew(count: number, compare: Compare): Uint32Array {
  return Uint32Array.from(Array.from({ length: count }, (_, i) => i).sort(compare))
}

/** What has an id that nothing else has. */
type Identified = { readonly id: Bytes }

/** Numbers of items from 0, ascending by id as `compareBytes` has it. O(n log n). */
export function sortIds(items: readonly Identified[]): Uint32Array {
  const compare: Compare = (a, b) => compareBytes(items[a]!.id, items[b]!.id)
  if (items.length < fewest) return sortFew(items.length, compare)
  const bytes = headBits(items.length) >> 3
  const heads = new Float64Array(items.length)
  for (let i = 0; i < heads.length; i++) {
    const { id } = items[i]!
    let head = 0
    for (let at = 0; at < bytes; at++) head = 256 * head + (at < id.length ? id[at]! : 0)
    heads[i] = head
  }
  return sortHeads(heads, compare)
}

/** The number of the item with this id; `sorted` is what `sortIds` gives. O(log n). */
export function findId(items: readonly Identified[], sorted: Uint32Array, id: Bytes): number | undefined {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >>> 1
    const order = compareBytes(items[sorted[middle]!]!.id, id)
    if (order === 0) return sorted[middle]!
    if (order < 0) from = middle + 1
    else to = middle
  }
  return undefined
}

/** Equal names have one number; numbers ascend from 0 with names, as `<` has it. `numbers[i]` is that of name i, `distinct[number]` the name. */
export type NumberedNames = { readonly numbers: Int32Array; readonly distinct: readonly string[] }

/** Numbers names by sorting them. O(n log n). */
export function numberNames(names: readonly string[]): NumberedNames {
  const compare: Compare = (a, b) => (names[a]! === names[b]! ? 0 : names[a]! < names[b]! ? -1 : 1)
  const heads = names.length < fewest ? new Float64Array(names.length) : headsOfNames(names)
  const sorted = names.length < fewest ? sortFew(names.length, compare) : sortHeads(heads, compare)
  const numbers = new Int32Array(names.length)
  const distinct: string[] = []
  let last = -1
  for (let i = 0; i < sorted.length; i++) {
    const name = sorted[i]!
    // what has another head is another name
    if (last < 0 || heads[last] !== heads[name] || names[last] !== names[name]) distinct.push(names[name]!)
    numbers[name] = distinct.length - 1
    last = name
  }
  return { numbers, distinct }
}

/** Most units of a name in its head: enough for decimal digits. */
const mostUnits = 16

/** All UTF-16 units from here on have one rank. */
const lastUnit = 127

/** What all names begin with is not in their heads; then come as many units as the alphabet leaves room for. */
function headsOfNames(names: readonly string[]): Float64Array {
  const start = commonLength(names)
  const { ranks, size } = rankUnits(names, start)
  const base = size + 1
  const units = Math.min(mostUnits, Math.floor(headBits(names.length) / Math.log2(base)))
  const powers = [1]
  while (powers.length <= units) powers.push(powers.at(-1)! * base)
  const heads = new Float64Array(names.length)
  for (let i = 0; i < heads.length; i++) {
    const name = names[i]!
    const end = Math.min(name.length, start + units)
    let head = 0
    let at = start
    while (at < end) {
      const unit = name.charCodeAt(at++)
      head = base * head + ranks[unit < lastUnit ? unit : lastUnit]!
      // what follows a unit that shares its rank tells nothing
      if (unit >= lastUnit) break
    }
    heads[i] = head * powers[start + units - at]!
  }
  return heads
}

/** Units that all names begin with. */
function commonLength(names: readonly string[]): number {
  const first = names[0]!
  let length = first.length
  for (const name of names) {
    let at = 0
    while (at < length && at < name.length && name.charCodeAt(at) === first.charCodeAt(at)) at++
    length = at
  }
  return length
}

/** Ranks from 1, ascending, of the units that a head may hold; 0 is the end of a name. */
function rankUnits(names: readonly string[], start: number): { readonly ranks: Uint8Array; readonly size: number } {
  const ranks = new Uint8Array(lastUnit + 1)
  for (const name of names) {
    const end = Math.min(name.length, start + mostUnits)
    for (let at = start; at < end; at++) {
      const unit = name.charCodeAt(at)
      ranks[unit < lastUnit ? unit : lastUnit] = 1
    }
  }
  let size = 0
  for (let unit = 0; unit <= lastUnit; unit++) if (ranks[unit] === 1) ranks[unit] = ++size
  return { ranks, size }
}
