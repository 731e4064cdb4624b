/** What changes between two versions of a keyed tree: its form, bytes and digest; no tree is needed. Spec: docs/integrated-messages.md §2. */
import { accept, type Bytes, compareBytes, equalBytes, type Result, refuse } from '@syncline/primitives'

/** A key whose value is another one afterwards. 32 bytes each; the value 0 means absent. */
export type KeyedChange = { readonly key: Bytes; readonly before: Bytes; readonly after: Bytes }

/** Changes in ascending order of their keys, one a key, none from a value to itself. */
export type KeyedDelta = readonly KeyedChange[]

/** Most changes that a delta has bytes for. */
export const maxDeltaChanges = 65_535

const isWord = (bytes: Bytes): boolean => bytes instanceof Uint8Array && bytes.length === 32

/** Refuses what is no delta. O(changes). */
export function checkDelta(delta: KeyedDelta): Result<KeyedDelta, 'DELTA_MALFORMED'> {
  if (delta.length > maxDeltaChanges) return malformed(`${delta.length} changes, at most ${maxDeltaChanges}`)
  for (const [i, { key, before, after }] of delta.entries()) {
    if (!isWord(key) || !isWord(before) || !isWord(after)) return malformed(`change ${i} is not three words`)
    if (equalBytes(before, after)) return malformed(`change ${i} changes nothing`)
    if (i > 0 && compareBytes(delta[i - 1]!.key, key) >= 0)
      return malformed(`keys ascend, the one of change ${i} does not`)
  }
  return accept(delta)
}

function malformed(reason: string): Result<never, 'DELTA_MALFORMED'> {
  return refuse('DELTA_MALFORMED', reason)
}

/** Bytes that `writeValue` takes. */
export function valueLength(value: Bytes): number {
  let zeros = 0
  while (zeros < 32 && value[zeros] === 0) zeros++
  return 33 - zeros
}

/** Writes `length u8 ‖ the word without its leading zeros`; gives the offset behind it. */
export function writeValue(out: Bytes, at: number, value: Bytes): number {
  const length = valueLength(value) - 1
  out[at] = length
  out.set(value.subarray(32 - length), at + 1)
  return at + 1 + length
}

/** Reads what `writeValue` writes and nothing else, as 32 new bytes; undefined otherwise. It took `valueLength` bytes. */
export function readValue(bytes: Bytes, at: number): Bytes | undefined {
  const length = bytes[at]
  if (length === undefined || length > 32 || at + 1 + length > bytes.length) return undefined
  if (length > 0 && bytes[at + 1] === 0) return undefined
  const value = new Uint8Array(32)
  value.set(bytes.subarray(at + 1, at + 1 + length), 32 - length)
  return value
}

/** `count u16`, then `key 32 ‖ before ‖ after` for each change, values as `writeValue` has them. Throws RangeError for what is no delta. */
export function encodeDelta(delta: KeyedDelta): Bytes {
  const checked = checkDelta(delta)
  if (!checked.ok) throw new RangeError(checked.reason)
  let length = 2
  for (const { before, after } of delta) length += 32 + valueLength(before) + valueLength(after)
  const out = new Uint8Array(length)
  new DataView(out.buffer).setUint16(0, delta.length)
  let at = 2
  for (const { key, before, after } of delta) {
    out.set(key, at)
    at = writeValue(out, writeValue(out, at + 32, before), after)
  }
  return out
}

/** The delta that the bytes begin with, and how many it takes. Total; `encodeDelta` gives those bytes again. */
export function decodeDelta(
  bytes: Bytes,
): Result<{ readonly delta: KeyedDelta; readonly length: number }, 'DELTA_MALFORMED'> {
  if (bytes.length < 2) return malformed('the count of changes is missing')
  const count = (bytes[0]! << 8) | bytes[1]!
  const delta: KeyedChange[] = []
  let at = 2
  for (let i = 0; i < count; i++) {
    const key = bytes.slice(at, at + 32)
    const before = key.length === 32 ? readValue(bytes, at + 32) : undefined
    if (before === undefined) return malformed(`change ${i} is cut off or has a value with leading zeros`)
    at += 32 + valueLength(before)
    const after = readValue(bytes, at)
    if (after === undefined) return malformed(`change ${i} is cut off or has a value with leading zeros`)
    at += valueLength(after)
    delta.push({ key, before, after })
  }
  const checked = checkDelta(delta)
  return checked.ok ? accept({ delta, length: at }) : checked
}
