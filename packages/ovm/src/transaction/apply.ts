/** Applies one transaction to a state: validates it, buys gas, executes, pays fees (docs/state-format.md §5). */
import { emptyBytes, invariant } from '@syncline/primitives'
import type { Engine } from '../engine.js'
import { maxInitCodeBytes } from '../interpreter/gas.js'
import { interpreter } from '../interpreter/index.js'
import type { JournaledState } from '../state/journaledState.js'
import type { Transaction } from './envelope.js'
import type { TransactionEnv } from './environment.js'
import { type Execution, execute, type Prepared } from './execute.js'
import { blobGas, effectiveGasPrice, l1Charge, payFees } from './fees.js'
import { floorGas, intrinsicGas } from './intrinsic.js'
import type { Executed, TransactionOutcome } from './outcome.js'
import { validateTransaction } from './validate.js'

const maxNonce = (1n << 64n) - 1n

function prepare(tx: Transaction, env: TransactionEnv, nonce: bigint, gasPrice: bigint): Prepared {
  const { sender, to, value, data, gasLimit, accessList, authorizations } = tx
  return {
    sender,
    nonce,
    to,
    value,
    data,
    gasLimit,
    gasPrice,
    intrinsicGas: intrinsicGas(tx),
    floorGas: tx.type === 0x7e ? 0n : floorGas(env.rules, data),
    accessList,
    authorizations,
    blobHashes: tx.blob?.versionedHashes ?? [],
  }
}

/** Closes the transaction and says what became of it. */
function conclude(
  state: JournaledState,
  execution: Execution,
  gasPrice: bigint,
  l1: { l1Gas: bigint; l1Fee: bigint },
): Executed {
  const { gasUsed, output, created, halt } = execution
  const logs = state.logs()
  state.commitTransaction()
  const status = halt === undefined ? 1 : 0
  return { kind: 'executed', status, gasUsed, effectiveGasPrice: gasPrice, ...l1, output, created, logs, halt }
}

function applySigned(state: JournaledState, tx: Transaction, env: TransactionEnv, engine: Engine): TransactionOutcome {
  const skipped = validateTransaction(state, tx, env)
  if (skipped !== undefined) return skipped
  const { block, fees } = env
  const { sender } = tx
  const gasPrice = effectiveGasPrice(tx, block.baseFee)
  const l1 = l1Charge(env, tx.rawLength)
  const blobFee = blobGas(tx) * block.blobBaseFee
  state.setBalance(sender, state.balance(sender) - tx.gasLimit * gasPrice - l1.l1Fee - blobFee)
  state.setNonce(sender, tx.nonce + 1n)
  const execution = execute(state, prepare(tx, env, tx.nonce, gasPrice), env, engine)
  const { gasUsed } = execution
  const unused = (tx.gasLimit - gasUsed) * gasPrice
  if (unused > 0n) state.setBalance(sender, state.balance(sender) + unused)
  payFees(state, block, fees, gasUsed, gasPrice, l1.l1Fee)
  return conclude(state, execution, gasPrice, l1)
}

/** Deposits are paid for on L1: no fees, no signature, and an outcome whatever they say. */
function applyDeposit(state: JournaledState, tx: Transaction, env: TransactionEnv, engine: Engine): TransactionOutcome {
  const { sender, mint = 0n, gasLimit } = tx
  if (mint > 0n) state.setBalance(sender, state.balance(sender) + mint)
  const nonce = state.nonce(sender)
  if (nonce < maxNonce) state.setNonce(sender, nonce + 1n)
  const prepared = prepare(tx, env, nonce, 0n)
  const fails =
    nonce >= maxNonce ||
    prepared.intrinsicGas > gasLimit ||
    state.balance(sender) < tx.value ||
    (tx.to === undefined && tx.data.length > maxInitCodeBytes)
  const execution = fails
    ? { gasUsed: gasLimit, gasPeak: gasLimit, output: emptyBytes, created: undefined, halt: 'DEPOSIT_INVALID' }
    : execute(state, prepared, env, engine)
  return conclude(state, execution, 0n, { l1Gas: 0n, l1Fee: 0n })
}

/**
 * Applies `tx` between transactions of `state`. A skipped one changes nothing; an executed one is committed to the
 * state's block overlay, failed or not. Never throws for anything a transaction says.
 */
export function applyTransaction(
  state: JournaledState,
  tx: Transaction,
  env: TransactionEnv,
  engine: Engine = interpreter,
): TransactionOutcome {
  invariant(state.snapshot() === 0, 'a transaction starts after the one before was committed or discarded')
  return tx.type === 0x7e ? applyDeposit(state, tx, env, engine) : applySigned(state, tx, env, engine)
}
