/** What a proposer can lie about. */

export type FraudKind =
  | 'wrong-sstore'
  | 'wrong-balance'
  | 'wrong-gas'
  | 'skipped-transaction'
  | 'altered-input'
  | 'wrong-revert'

/** Kinds and what each of them lies about. */
export const fraudKinds: Readonly<Record<FraudKind, string>> = {
  'wrong-sstore': 'an SSTORE writes one more than it should',
  'wrong-balance': 'the sender of a transaction gets an ether for nothing',
  'wrong-gas': 'an instruction gives gas back',
  'skipped-transaction': 'a transaction is left out',
  'altered-input': 'a transaction is executed with other bytes than the batch has',
  'wrong-revert': 'a call that succeeded reverts, or the other way round',
}
