/** The clock port: wall time plus an offset, so that a warped devnet L1 takes its domains along. */

/** Milliseconds since 1970. `offsetMs` is 0 unless the clock follows an L1 that runs ahead of the wall. */
export type Clock = {
  now(): number
  /** Unix seconds, rounded down. */
  nowSeconds(): bigint
  readonly offsetMs: number
  /** Tells the clock the timestamp of the newest L1 header, in seconds. */
  follow(l1TimestampSeconds: bigint): void
}

/** A head further ahead of the wall than this is a warp, not clock drift of a block producer (12 s slots, 15 s rule of clients). */
const warpToleranceMs = 30_000

/** A clock over `wall` (milliseconds). Time never runs backwards. */
export function createClock(wall: () => number = Date.now): Clock {
  let offsetMs = 0
  let last = 0
  const now = (): number => {
    last = Math.max(last, wall() + offsetMs)
    return last
  }
  return {
    now,
    nowSeconds: () => BigInt(Math.floor(now() / 1000)),
    get offsetMs() {
      return offsetMs
    },
    follow(l1TimestampSeconds) {
      const ahead = Number(l1TimestampSeconds) * 1000 - wall()
      if (ahead - offsetMs > warpToleranceMs) offsetMs = ahead
    },
  }
}
