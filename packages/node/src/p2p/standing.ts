/** What a peer may still do: what it sends in a time, and how it has behaved. */

/** What no honest peer does. To pass on too much is none: who relays a flood did not make it. */
export type Offence = 'malformed' | 'oversize' | 'replay' | 'rejected'

export type Standing = {
  /** Whether a message of so many bytes is still within what the peer may send; takes it from what it saved up. */
  admit(bytes: number): boolean
  good(): void
  bad(what: Offence): void
  score(): number
  isLeft(): boolean
}

/** At -100 a peer is left: after five lies, ten frames of nonsense, or a hundred repetitions. */
const price: Readonly<Record<Offence, number>> = {
  malformed: 10,
  oversize: 20,
  replay: 1,
  rejected: 20,
}
const least = -100
const most = 100
/** A new message that stood. */
const reward = 0.5
/** Half of a score is forgotten in ten minutes, so that old merit does not pay for a new lie, nor old noise for ever. */
const halfLifeMs = 600_000
/** Seconds of its rate that a peer may save up. */
const savedSeconds = 10

type Bucket = { left: number; readonly perMs: number; readonly most: number }
const bucketOf = (perSecond: number): Bucket => ({
  left: perSecond * savedSeconds,
  perMs: perSecond / 1000,
  most: perSecond * savedSeconds,
})

export function createStanding(
  { messagesPerSecond, bytesPerSecond }: { readonly messagesPerSecond: number; readonly bytesPerSecond: number },
  now: () => number,
): Standing {
  const messages = bucketOf(messagesPerSecond)
  const bytes = bucketOf(bytesPerSecond)
  let filledAt = now()
  let value = 0
  let at = filledAt
  const score = (): number => {
    const time = now()
    value *= 0.5 ** ((time - at) / halfLifeMs)
    at = time
    return value
  }
  const add = (change: number): void => {
    value = Math.min(most, Math.max(least, score() + change))
  }
  return {
    admit(size) {
      const time = now()
      for (const bucket of [messages, bytes])
        bucket.left = Math.min(bucket.most, bucket.left + (time - filledAt) * bucket.perMs)
      filledAt = time
      if (messages.left < 1 || bytes.left < size) return false
      messages.left--
      bytes.left -= size
      return true
    },
    good: () => add(reward),
    bad: (what) => add(-price[what]),
    score,
    // decay takes it above -100 within a moment: who once fell to it is left
    isLeft: () => score() <= least + 1,
  }
}
