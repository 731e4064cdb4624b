/** The data of a batch on L1: the calldata of the transaction that appended it, checked against the T-root the Inbox computed. */
import { inboxAbi } from '@syncline/contracts'
import { type Bytes, emptyBytes, equalBytes, Fault, hexToBytes } from '@syncline/primitives'
import { wordTreeRoot } from '@syncline/trees'
import { decodeFunctionData } from 'viem'
import { decodeTransactionInput } from '../l1/decode.js'
import type { L1Batch } from '../l1/records.js'
import type { RpcClient } from '../l1/rpc.js'

/**
 * Data of `batch`. Fault BATCH_DATA_MISSING (retryable) if the L1 node does not give the transaction or gives something else: the
 * Inbox recorded root and length, so wrong data cannot pass.
 */
export async function fetchBatchData(rpc: RpcClient, batch: L1Batch): Promise<Bytes> {
  if (batch.context.dataLength === 0n) return emptyBytes
  const missing = (reason: string): Fault =>
    new Fault('BATCH_DATA_MISSING', `the data of batch ${batch.index} cannot be read from L1: ${reason}`, {
      remedy: 'use an L1 node that keeps transactions; the node tries again by itself',
      retryable: true,
      data: { batchIndex: String(batch.index), transaction: batch.transactionHash },
    })
  const transaction = decodeTransactionInput(await rpc.call('eth_getTransactionByHash', [batch.transactionHash]))
  if (transaction === undefined) throw missing('the transaction is unknown')
  let data: Bytes
  try {
    const { functionName, args } = decodeFunctionData({ abi: inboxAbi, data: transaction.input })
    if (functionName !== 'appendBatch') throw missing(`the transaction calls ${functionName}`)
    data = hexToBytes(args[3])
  } catch (error) {
    if (error instanceof Fault) throw error
    throw missing('the transaction input is not a call of the Inbox')
  }
  if (BigInt(data.length) !== batch.context.dataLength) throw missing('the length differs')
  if (!equalBytes(wordTreeRoot(data), batch.context.dataRoot)) throw missing('the root differs')
  return data
}
