/** Whether a transaction may enter a block (docs/state-format.md §5; EIP-1559, 3607, 3860, 4844, 7623, 7702, 7825). */
import { equalBytes } from '@syncline/primitives'
import { maxInitCodeBytes } from '../interpreter/gas.js'
import type { StateAccess } from '../state/access.js'
import { delegationTarget } from '../state/delegation.js'
import { emptyCodeHash } from '../state/emptyCode.js'
import type { Transaction } from './envelope.js'
import type { TransactionEnv } from './environment.js'
import { blobGas, l1Charge } from './fees.js'
import { floorGas, intrinsicGas } from './intrinsic.js'
import type { SkipCode, Skipped } from './outcome.js'

const maxNonce = (1n << 64n) - 1n
const maxWord = (1n << 256n) - 1n
/** EIP-1985: gas limits are below 2^63; the 64-bit bound of headers is as good. */
const maxGasLimit = (1n << 64n) - 1n
/** EIP-4844: first byte of a versioned hash. */
const kzgVersion = 1n

function skip(code: SkipCode, reason: string): Skipped {
  return { kind: 'skipped', code, reason }
}

/** What the transaction says of itself, without state. */
function validateForm(tx: Transaction, env: TransactionEnv): Skipped | undefined {
  const { rules, block, fees } = env
  if (tx.chainId !== undefined && tx.chainId !== block.chainId) {
    return skip('TX_CHAIN_ID', `the transaction is for chain ${tx.chainId}, this is ${block.chainId}`)
  }
  if (tx.type === 4) {
    if (!rules.delegation) return skip('TX_TYPE_UNSUPPORTED', `${rules.fork} has no set-code transactions`)
    if (tx.to === undefined) return skip('TX_CREATION_FORBIDDEN', 'a set-code transaction cannot create a contract')
    if (tx.authorizations.length === 0) return skip('TX_AUTHORIZATION_LIST_EMPTY', 'the authorisation list is empty')
  }
  if (tx.type === 3) {
    const invalid = validateBlobs(tx, env)
    if (invalid !== undefined) return invalid
  }
  if (tx.to === undefined && tx.data.length > maxInitCodeBytes) {
    return skip('TX_INIT_CODE_SIZE', `init code has ${tx.data.length} bytes, at most ${maxInitCodeBytes} are allowed`)
  }
  if (tx.maxPriorityFeePerGas > tx.maxFeePerGas) {
    return skip('TX_PRIORITY_ABOVE_MAX', 'maxPriorityFeePerGas is above maxFeePerGas')
  }
  if (tx.maxFeePerGas < block.baseFee) {
    return skip('TX_FEE_BELOW_BASE', `maxFeePerGas ${tx.maxFeePerGas} is below the base fee ${block.baseFee}`)
  }
  const cap = rules.txGasCap
  if (tx.gasLimit > maxGasLimit || (cap !== undefined && tx.gasLimit > cap)) {
    return skip('TX_GAS_CAP', `gas limit ${tx.gasLimit} is above ${cap ?? maxGasLimit}`)
  }
  if (env.blockGasLeft !== undefined && tx.gasLimit > env.blockGasLeft) {
    return skip('TX_BLOCK_GAS', `gas limit ${tx.gasLimit} is above the ${env.blockGasLeft} that the block has left`)
  }
  const intrinsic = intrinsicGas(tx)
  if (intrinsic > tx.gasLimit)
    return skip('TX_INTRINSIC_GAS', `${intrinsic} gas is needed, the limit is ${tx.gasLimit}`)
  const floor = floorGas(rules, tx.data)
  if (floor > tx.gasLimit) return skip('TX_FLOOR_GAS', `calldata takes ${floor} gas, the limit is ${tx.gasLimit}`)
  return fees.kind === 'domain' && tx.type === 3 ? skip('TX_BLOB', 'domains have no blobs') : undefined
}

function validateBlobs(tx: Transaction, env: TransactionEnv): Skipped | undefined {
  const { blob } = tx
  if (env.fees.kind === 'domain' || blob === undefined) return skip('TX_BLOB', 'domains have no blobs')
  if (tx.to === undefined) return skip('TX_CREATION_FORBIDDEN', 'a blob transaction cannot create a contract')
  const { length } = blob.versionedHashes
  if (length === 0 || length > env.rules.maxBlobs) {
    return skip('TX_BLOB', `a blob transaction has 1 to ${env.rules.maxBlobs} blobs, this one ${length}`)
  }
  if (blob.versionedHashes.some((hash) => hash >> 248n !== kzgVersion)) {
    return skip('TX_BLOB', 'a versioned hash has an unknown version')
  }
  if (blob.maxFeePerBlobGas < env.block.blobBaseFee) {
    return skip('TX_BLOB', `maxFeePerBlobGas ${blob.maxFeePerBlobGas} is below ${env.block.blobBaseFee}`)
  }
  return undefined
}

/** Undefined if the transaction may be executed, else why it is skipped. Not for deposits. Changes nothing. */
export function validateTransaction(state: StateAccess, tx: Transaction, env: TransactionEnv): Skipped | undefined {
  const invalid = validateForm(tx, env)
  if (invalid !== undefined) return invalid
  const nonce = state.nonce(tx.sender)
  if (tx.nonce < nonce) return skip('TX_NONCE_TOO_LOW', `nonce ${tx.nonce} is below the account's ${nonce}`)
  if (tx.nonce > nonce) return skip('TX_NONCE_TOO_HIGH', `nonce ${tx.nonce} is above the account's ${nonce}`)
  if (nonce >= maxNonce) return skip('TX_NONCE_MAX', 'the nonce cannot be incremented')
  if (!equalBytes(state.codeHash(tx.sender), emptyCodeHash)) {
    const delegated = env.rules.delegation && delegationTarget(state.code(tx.sender)) !== undefined
    if (!delegated) return skip('TX_SENDER_NOT_EOA', 'the sender has code')
  }
  const { l1Fee } = l1Charge(env, tx.rawLength)
  const most = tx.gasLimit * tx.maxFeePerGas + tx.value + l1Fee + blobGas(tx) * (tx.blob?.maxFeePerBlobGas ?? 0n)
  const balance = state.balance(tx.sender)
  if (most > maxWord || balance < most) {
    return skip('TX_INSUFFICIENT_FUNDS', `${most} wei may be needed, the sender has ${balance}`)
  }
  return undefined
}
