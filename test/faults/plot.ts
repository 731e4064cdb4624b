/** What happens in a fault: who lies about what, who plays how long, who comes when. */
import { outputHash } from '@syncline/ovm'
import { bytesToHex, hashWords } from '@syncline/primitives'
import type { Truth } from './domain.js'
import { type Atlas, invent, type Lie, lieByOutput } from './lies.js'
import type { Random } from './random.js'

export type Behaviour = {
  /** Transactions before it says no more; without end if undefined. */
  readonly patience?: number
  /** Moves in the last second. */
  readonly stalls: boolean
  readonly text: '' | ' silent' | ' tired' | ' slow'
}

export type Plot = {
  readonly lies: readonly Lie[]
  /** By lie. */
  readonly behaviours: readonly Behaviour[]
  /** Somebody joins the honest side of the inner tournament with wrong steps. */
  readonly decoyed: boolean
  /** Rivals come when the window is almost over. */
  readonly isLate: boolean
  /** Who asserts, in order; undefined is the honest side. */
  readonly makers: readonly (Lie | undefined)[]
}

/** What makes two assertions of a range the same. */
function claimOf({ range, output }: Lie): string {
  return bytesToHex(hashWords(range.machine.tree!(0, 0).root, outputHash(output)))
}

/** A plot by chance: mostly one liar who plays to the end. */
export async function plan(random: Random, truth: Truth, atlas: Atlas): Promise<Plot> {
  const lies = [await invent(random, truth, atlas)]
  // a second liar: on its own, or with the first one's history and another output
  if (random.once(6)) {
    const second = random.once(3) ? lieByOutput(random, truth, lies[0]!.range) : await invent(random, truth, atlas)
    // the same assertion cannot be made twice
    if (claimOf(second) !== claimOf(lies[0]!)) lies.push(second)
  }
  const behaviours = lies.map((): Behaviour => {
    const how = random.below(24)
    if (how < 1) return { patience: 0, stalls: false, text: ' silent' }
    if (how < 4) return { patience: 1 + random.below(9), stalls: false, text: ' tired' }
    return how < 6 ? { stalls: true, text: ' slow' } : { stalls: false, text: '' }
  })
  const decoyed = lies[0]!.about === 'history' && random.once(10)
  const isLate = random.once(7)
  return { lies, behaviours, decoyed, isLate, makers: random.shuffle([undefined, ...lies]) }
}
