/** Seats' keys for simulations: a signature is a hash with a secret that only its own seat is given. */
import { type Bytes, equalBytes, hashWords } from '@syncline/primitives'
import { type ReconcileSigner, type Reconciliation, reconciliationMessage } from '@syncline/protocol'

const secretOf = (voter: number): Bytes => hashWords(0x5ec2e7n, BigInt(voter))
export const chainTag: Bytes = hashWords(0xc4a1n)

const signAs = (voter: number, digest: Bytes): Bytes => hashWords(secretOf(voter), digest)

export function endorseAs(voter: number, said: Reconciliation): Bytes {
  return signAs(voter, reconciliationMessage(chainTag, said))
}

export function signerOf(seat: number): ReconcileSigner {
  return {
    sign: (digest) => signAs(seat, digest),
    isSigned: (voter, digest, signature) => equalBytes(signature, signAs(voter, digest)),
    endorse: (said) => endorseAs(seat, said),
    endorsers: (what, said) =>
      said.flatMap(({ voter, signature }) => (equalBytes(signature, endorseAs(voter, what)) ? [voter] : [])),
  }
}
