/** What a validator's key may sign next, so that it never signs two blocks of one height (docs/quorum.md §4). */
import { accept, type Result, refuse } from '@syncline/primitives'
import { type Attestation, areConflicting } from './quorum.js'

/** What is known of a key's past. */
export type SigningHistory = {
  /** Heights below are left out: what the key signed there is not known. */
  readonly least: bigint
  /** The highest block that it signed. */
  readonly highest: Attestation | undefined
}

export type SigningRefusal = 'ATTESTATION_BELOW_LEAST' | 'ATTESTATION_CONFLICTS' | 'ATTESTATION_BACKWARDS'

/**
 * Whether a key may sign `next`. Heights only rise, so one record is enough to be safe; the highest block itself may be signed again, for
 * another epoch. A re-org of L1 does not excuse a second block of one height: the first signature is out.
 */
export function checkSigning(
  { least, highest }: SigningHistory,
  next: Attestation,
): Result<Attestation, SigningRefusal> {
  const { number } = next
  if (highest !== undefined && number === highest.number) {
    return areConflicting(highest, next)
      ? refuse('ATTESTATION_CONFLICTS', `another block of height ${number} was signed`, { number })
      : accept(next)
  }
  if (number < least) return refuse('ATTESTATION_BELOW_LEAST', `heights below ${least} are left out`, { number, least })
  if (highest !== undefined && number < highest.number) {
    return refuse('ATTESTATION_BACKWARDS', `block ${highest.number} was signed already, ${number} is below it`, {
      number,
      highest: highest.number,
    })
  }
  return accept(next)
}
