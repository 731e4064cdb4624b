/** What a transaction says of itself, judged under a domain's rules: the checks of the state function that need no account. */
import { type DomainConfig, floorGas, intrinsicGas, type Rules, type Transaction } from '@syncline/ovm'
import { accept, type Result, refuse } from '@syncline/primitives'
import type { MempoolCode } from '../chain/api.js'

/** EIP-3860. */
const maxInitCodeBytes = 49_152

/** Accepts what some block of the domain could take. O(data length). */
export function checkStatic(transaction: Transaction, rules: Rules, config: DomainConfig): Result<true, MempoolCode> {
  const { gasLimit } = transaction
  if (gasLimit > config.txGasCap) return refuse('TX_GAS_CAP', `gas limit ${gasLimit} is above ${config.txGasCap}`)
  if (transaction.to === undefined && transaction.data.length > maxInitCodeBytes) {
    return refuse(
      'TX_INIT_CODE_SIZE',
      `init code has ${transaction.data.length} bytes, at most ${maxInitCodeBytes} are allowed`,
    )
  }
  if (transaction.type === 3) return refuse('TX_BLOB', 'domains have no blobs')
  if (transaction.type === 4) {
    if (!rules.delegation) return refuse('TX_TYPE_UNSUPPORTED', `${rules.fork} has no set-code transactions`)
    if (transaction.to === undefined)
      return refuse('TX_CREATION_FORBIDDEN', 'a set-code transaction cannot create a contract')
    if (transaction.authorizations.length === 0) {
      return refuse('TX_AUTHORIZATION_LIST_EMPTY', 'the authorisation list is empty')
    }
  }
  const intrinsic = intrinsicGas(transaction)
  if (intrinsic > gasLimit) return refuse('TX_INTRINSIC_GAS', `${intrinsic} gas is needed, the limit is ${gasLimit}`)
  const floor = floorGas(rules, transaction.data)
  if (floor > gasLimit) return refuse('TX_FLOOR_GAS', `calldata takes ${floor} gas, the limit is ${gasLimit}`)
  return accept(true)
}
