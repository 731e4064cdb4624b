/** The lesser and the greater of two bigints, which Math does not take. */

export function lesser(a: bigint, b: bigint): bigint {
  if (b < a) return b
  return a
}

export function greater(a: bigint, b: bigint): bigint {
  if (b > a) return b
  return a
}
