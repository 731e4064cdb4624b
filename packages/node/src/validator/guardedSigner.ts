/** The only way by which a validator's key signs attestations: noted on disk first, then signed. */
import { accept, type Bytes, type Result } from '@syncline/primitives'
import { type Attestation, areConflicting, attestationMessage, type SigningRefusal } from '@syncline/protocol'
import type { BlsSigner } from './bls.js'
import type { SigningRecord } from './signingRecord.js'

/** What it means that somebody shows an attestation as this key's: a lie, one of the record, or another process has the key. */
export type OwnSight = 'invalid' | 'known' | 'foreign'

export type GuardedSigner = {
  /** 96 bytes. */
  readonly publicKey: Bytes
  /** False until `begin`, where the record does not know the key's whole past. */
  isWhole(): boolean
  begin(least: bigint): Promise<void>
  /** The lowest height that may be signed still. */
  next(): bigint
  /** The signature, 192 bytes, once the record of it is on disk; or why the key must not sign. */
  sign(said: Attestation): Promise<Result<Bytes, SigningRefusal>>
  /** What the record holds, highest first. */
  signed(limit: number): readonly Attestation[]
  /** The signature of one of those, again. About 0.4 ms. */
  again(said: Attestation): Bytes | undefined
  /**
   * Looks at what is said to be this key's; `isSigned` verifies it. A foreign one is in the record when this resolves, so that no other block of
   * its height is signed here.
   */
  see(said: Attestation, isSigned: () => boolean): Promise<OwnSight>
}

export function createGuardedSigner(signer: BlsSigner, chainTag: Bytes, records: SigningRecord): GuardedSigner {
  const { publicKey } = signer
  const record = records.keyed(publicKey)
  const sign = (said: Attestation): Bytes => signer.sign(attestationMessage(chainTag, said))
  return {
    publicKey,
    isWhole: record.isWhole,
    begin: record.begin,
    next() {
      const { least, highest } = record.history()
      return highest !== undefined && highest.number >= least ? highest.number + 1n : least
    },
    async sign(said) {
      const noted = await record.note(said)
      return noted.ok ? accept(sign(said)) : noted
    },
    signed: record.newest,
    again(said) {
      const known = record.at(said.number)
      return known === undefined || known.epoch !== said.epoch || areConflicting(known, said) ? undefined : sign(known)
    },
    async see(said, isSigned) {
      const { highest } = record.history()
      const isBelow = highest !== undefined && said.number <= highest.number
      // lower heights are not signed any more, whoever signed there
      if (isBelow && !areConflicting(highest, said)) return 'known'
      if (!isSigned()) return 'invalid'
      if (!isBelow) await record.learn(said)
      return 'foreign'
    },
  }
}
