/** What a transaction must fulfil before the pool holds it: everything that the state function would refuse it for, seen from the newest block. */
import type { Account, DomainConfig, Rules, Transaction } from '@syncline/ovm'
import { accept, type Bytes, type Result, refuse } from '@syncline/primitives'
import type { MempoolCode } from '../chain/api.js'
import type { SenderQueue } from './senderQueue.js'

/** The newest state and block, as the pool needs them. */
export type PoolView = {
  readonly chainId: bigint
  readonly rules: Rules
  readonly config: DomainConfig
  /** L1 base fee that the next block will charge data with. */
  originBaseFee(): bigint
  account(address: bigint): Account | undefined
  code(codeHash: Bytes): Bytes
  /** Checks of gas, sizes and forms that need no account; those of the state function. */
  checkStatic(transaction: Transaction): Result<true, MempoolCode>
  /** Sees each transaction after its sender was recovered. */
  onDecoded(transaction: Transaction): void
}

/** L1 data fee of `rawLength` bytes (docs/state-format.md §5). */
export function l1FeeOf(rawLength: number, view: PoolView): bigint {
  const { l1GasPerByte, l1FeeScalarPpm } = view.config
  return (BigInt(rawLength + 4) * l1GasPerByte * view.originBaseFee() * l1FeeScalarPpm) / 1_000_000n
}

/** Refuses what no block could take now or later. Balance and nonce gaps are judged by the pool. */
export function checkAdmission(
  transaction: Transaction,
  view: PoolView,
  queue: SenderQueue,
): Result<true, MempoolCode> {
  const fixed = view.checkStatic(transaction)
  if (!fixed.ok) return fixed
  if (transaction.maxPriorityFeePerGas > transaction.maxFeePerGas) {
    return refuse('TX_PRIORITY_ABOVE_MAX', 'maxPriorityFeePerGas is above maxFeePerGas')
  }
  if (transaction.maxFeePerGas < view.config.minBaseFee) {
    return refuse('TX_FEE_BELOW_BASE', `maxFeePerGas is below the lowest base fee, ${view.config.minBaseFee} wei`)
  }
  if (transaction.nonce < queue.next) {
    return refuse(
      'TX_NONCE_TOO_LOW',
      `the account's next nonce is ${queue.next}, the transaction has ${transaction.nonce}`,
      {
        expected: String(queue.next),
        got: String(transaction.nonce),
      },
    )
  }
  if (transaction.nonce >= (1n << 64n) - 1n) return refuse('TX_NONCE_MAX', 'the nonce is 2^64 − 1')
  const account = view.account(transaction.sender)
  if (account !== undefined) {
    const code = view.code(account.codeHash)
    const delegated = code.length === 23 && code[0] === 0xef && code[1] === 0x01 && code[2] === 0x00
    if (code.length > 0 && !delegated) {
      return refuse('TX_SENDER_NOT_EOA', 'the sender has contract code (EIP-3607)')
    }
  }
  return accept(true)
}
