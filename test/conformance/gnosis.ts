/** What the Gnosis fixtures (made by Nethermind) do otherwise than mainnet, beyond the fee collector. */
import type { BlockEnv, StateChanges, Transaction } from '@syncline/ovm'
import type { VectorAccounts } from '../support/vectorState.js'

/** Account that is credited with the base fee instead of burning it; the collector of gnosis-fixtures. */
export const feeCollector = 0x6bbe78ee9e474842dbd4ab4987b3cefe88426a92n

/** Blob gas of one blob (EIP-4844). */
const gasPerBlob = 131072n

/** The part of a fixture's `transaction` that names authorisations. */
export type FixtureTransaction = { readonly authorizationList?: readonly { readonly yParity?: string }[] }

/** The transaction as the maker ran it: with the `yParity` of the fixture's JSON, which in six cases is not the one in the bytes. */
export function gnosisTransaction(tx: Transaction, fixture: FixtureTransaction): Transaction {
  const authorizations = tx.authorizations.map((entry, i) => {
    const yParity = fixture.authorizationList?.[i]?.yParity
    return yParity === undefined ? entry : { ...entry, yParity: BigInt(yParity) }
  })
  return { ...tx, authorizations }
}

/** Accounts with the collector's balance as Gnosis has it. */
export function gnosisAccounts(
  accounts: VectorAccounts,
  changes: StateChanges | undefined,
  tx: Transaction,
  env: BlockEnv,
): VectorAccounts {
  const out = new Map(accounts)
  const collector = out.get(feeCollector)
  const tipped = changes !== undefined && tx.maxFeePerGas > env.baseFee && tx.maxPriorityFeePerGas > 0n
  if (tipped && !accounts.has(env.coinbase)) {
    // tipped and yet absent: the coinbase was destroyed in the transaction, and then neither fee is paid
    out.delete(feeCollector)
  } else if (collector !== undefined && tx.blob !== undefined) {
    // the blob base fee is collected too (EIP-4844 fee collector)
    const blobFee = BigInt(tx.blob.versionedHashes.length) * gasPerBlob * env.blobBaseFee
    const account = { ...collector.account, balance: collector.account.balance + blobFee }
    out.set(feeCollector, { ...collector, account })
  }
  return out
}
