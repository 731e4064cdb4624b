/** Token buckets by remote address: how many calls one caller may make. */

export type RateLimit = {
  /** True if `remote` may make `calls` more calls now; takes them from its bucket if so. */
  admit(remote: string, calls: number, nowMs: number): boolean
  /** Buckets in memory. */
  readonly size: number
}

/** Addresses remembered at most; the fullest buckets are forgotten first because forgetting those changes nothing. */
const maxBuckets = 65_536

type Bucket = { tokens: number; atMs: number }

/** Each address gets `perSecond` calls a second and may save up `burst` of them. O(1) a call, amortised. */
export function createRateLimit(perSecond: number, burst: number): RateLimit {
  const capacity = Math.max(burst, perSecond)
  const buckets = new Map<string, Bucket>()
  const refill = (bucket: Bucket, nowMs: number): void => {
    bucket.tokens = Math.min(capacity, bucket.tokens + (Math.max(0, nowMs - bucket.atMs) * perSecond) / 1000)
    bucket.atMs = nowMs
  }
  const sweep = (nowMs: number): void => {
    for (const [remote, bucket] of buckets) {
      refill(bucket, nowMs)
      if (bucket.tokens >= capacity) buckets.delete(remote)
    }
    // every address is busy: drop the oldest half, which at worst gives those a new burst
    let surplus = buckets.size - maxBuckets / 2
    for (const remote of buckets.keys()) {
      if (surplus-- <= 0) break
      buckets.delete(remote)
    }
  }
  return {
    admit(remote, calls, nowMs) {
      let bucket = buckets.get(remote)
      if (bucket === undefined) {
        if (buckets.size >= maxBuckets) sweep(nowMs)
        bucket = { tokens: capacity, atMs: nowMs }
        buckets.set(remote, bucket)
      } else refill(bucket, nowMs)
      if (bucket.tokens < calls) return false
      bucket.tokens -= calls
      return true
    },
    get size() {
      return buckets.size
    },
  }
}
