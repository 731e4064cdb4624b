/** Prices of a transaction and where its fees go (docs/state-format.md §5; EIP-1559, EIP-4844). */
import type { BlockEnv, FeePolicy } from '../block/env.js'
import type { StateAccess } from '../state/access.js'
import type { Transaction } from './envelope.js'
import type { TransactionEnv } from './environment.js'

/** Bytes that posting adds to a transaction: its entry in the offset table of the batch. */
const tableEntryBytes = 4
const ppm = 1_000_000n
/** EIP-4844. */
const gasPerBlob = 131_072n

/** The L1 data meter: gas that posting takes on L1 and its price, in wei; both 0 for forced items and deposits. */
export type L1Charge = { readonly l1Gas: bigint; readonly l1Fee: bigint }

const noL1Charge: L1Charge = { l1Gas: 0n, l1Fee: 0n }

/** L1 data fee of raw bytes of `rawLength`. */
export function l1Charge(env: Pick<TransactionEnv, 'fees' | 'forced'>, rawLength: number): L1Charge {
  const { fees } = env
  if (fees.kind !== 'domain' || env.forced === true || rawLength === 0) return noL1Charge
  const l1Gas = BigInt(rawLength + tableEntryBytes) * fees.l1GasPerByte
  return { l1Gas, l1Fee: (l1Gas * fees.originBaseFee * fees.l1FeeScalarPpm) / ppm }
}

/** Price of a gas unit: base fee and as much of the tip as the cap leaves (EIP-1559). Assumes `maxFeePerGas ≥ baseFee`. */
export function effectiveGasPrice(tx: Transaction, baseFee: bigint): bigint {
  const room = tx.maxFeePerGas - baseFee
  return baseFee + (tx.maxPriorityFeePerGas < room ? tx.maxPriorityFeePerGas : room)
}

/** Gas of the transaction's blobs. */
export function blobGas(tx: Transaction): bigint {
  return gasPerBlob * BigInt(tx.blob?.versionedHashes.length ?? 0)
}

/** Adds to a balance; nothing is written for 0. */
function credit(state: StateAccess, address: bigint, amount: bigint): void {
  if (amount > 0n) state.setBalance(address, state.balance(address) + amount)
}

/** Distributes what the sender paid. The blob fee, and on mainnet the base fee, are burnt. */
export function payFees(
  state: StateAccess,
  block: BlockEnv,
  fees: FeePolicy,
  gasUsed: bigint,
  gasPrice: bigint,
  l1Fee: bigint,
): void {
  const base = gasUsed * block.baseFee
  credit(state, block.coinbase, gasUsed * (gasPrice - block.baseFee))
  if (fees.kind === 'domain') {
    credit(state, fees.baseFeeVault, base)
    credit(state, fees.l1FeeVault, l1Fee)
  } else if (fees.baseFeeCollector !== undefined) credit(state, fees.baseFeeCollector, base)
}
