/** The timestamp of an effective block: a descriptor's wish, clamped (docs/state-format.md §3). */

/**
 * `min(max(descriptor, parent, origin), max(origin + drift, parent))`, seconds. Never before its parent or its origin, never more
 * than `drift` after the origin unless the parent already is.
 */
export function clampTimestamp(
  descriptor: bigint,
  parentTimestamp: bigint,
  originTimestamp: bigint,
  maxTimestampDrift: bigint,
): bigint {
  const low = later(later(descriptor, parentTimestamp), originTimestamp)
  const high = later(originTimestamp + maxTimestampDrift, parentTimestamp)
  return later(low, high) === low ? high : low
}

function later(a: bigint, b: bigint): bigint {
  if (a > b) return a
  return b
}
