/** What a simulated run was, in numbers. */
export type RunReport = {
  /** What did not hold; undefined if all did. */
  readonly failure: string | undefined
  readonly decided: number
  readonly highestView: number
  readonly messages: number
  readonly cases: number
  readonly equivocations: number
  readonly forged: number
  readonly diverged: number
  readonly crashes: number
  /** Simulated milliseconds from the end of the faults to one root everywhere. */
  readonly settledAfter: number
  readonly forked: number
  /** Decided entries that were held against a book of orders. */
  readonly booked: number
  /** Decided entries that all domains showed before, where their orders by rank say otherwise. */
  readonly shown: number
  /** States in the end that rest on more than the order that made them. */
  readonly guarded: number
  /** Restricted assets that somebody was to lift in the end. */
  readonly released: number
  /** Of which the order came crosswise with a vote, and was given again. */
  readonly askedAgain: number
}
