/** `why`: the answer every room gives about anything it tracks (architecture §4): where it stands, what is next, who can act. */

/** Who can make the next move. `nobody` when nothing is left to do, `time` when only the clock is awaited. */
export type Actor =
  | 'sequencer'
  | 'batcher'
  | 'proposer'
  | 'challenger'
  | 'validator'
  | 'operator'
  | 'anchorer'
  | 'arbiter'
  | 'authority'
  | 'relayer'
  | 'anyone'
  | 'time'
  | 'nobody'

/** Why something is where it is. `earliest` in seconds of L1 time, undefined if unknown. */
export type Why<Reason extends string = string> = {
  readonly reason: Reason
  /** One sentence for people. */
  readonly explanation: string
  readonly nextActor: Actor
  readonly earliest: bigint | undefined
  /** A command that makes the next move, if one does. */
  readonly command: string | undefined
}

/** A `Why`; what is unknown may be left out. */
export function createWhy<Reason extends string>(
  reason: Reason,
  explanation: string,
  nextActor: Actor,
  more: { readonly earliest?: bigint | undefined; readonly command?: string | undefined } = {},
): Why<Reason> {
  return { reason, explanation, nextActor, earliest: more.earliest, command: more.command }
}

/** Seconds until `earliest`, 0n if it is past, undefined if it is unknown. `now` in seconds of L1 time. */
export function timeRemaining(why: Pick<Why, 'earliest'>, now: bigint): bigint | undefined {
  if (why.earliest === undefined) return undefined
  return why.earliest > now ? why.earliest - now : 0n
}
