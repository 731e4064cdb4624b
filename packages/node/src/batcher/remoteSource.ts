/** Sealed batches of a sequencer in another process, over its RPC (`syncline_getSealedBatches`). */
import { Fault, type Hex } from '@syncline/primitives'
import type { SealedBatch } from '../chain/api.js'
import { decodeBytes, decodeData, decodeQuantity } from '../l1/decode.js'
import type { RpcClient } from '../l1/rpc.js'
import type { BatchSource } from './batcher.js'

function decodeSealed(value: unknown): SealedBatch {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>
  const hash = (name: string): Hex => decodeData(fields[name], name, 32)
  const number = (name: string): bigint => decodeQuantity(fields[name], name)
  return {
    index: number('index'),
    batchHash: hash('batchHash'),
    parentBatchHash: hash('parentBatchHash'),
    originNumber: number('originNumber'),
    originHash: hash('originHash'),
    queueStart: number('queueStart'),
    queueEnd: number('queueEnd'),
    firstBlock: number('firstBlock'),
    lastBlock: number('lastBlock'),
    data: decodeBytes(fields['data'], 'batch data'),
  }
}

/** A source over the sequencer's RPC. An unreachable sequencer is a retryable Fault SEQUENCER_UNREACHABLE. */
export function createRemoteSource(rpc: RpcClient): BatchSource {
  return async (from, limit) => {
    let answer: unknown
    try {
      answer = await rpc.call('syncline_getSealedBatches', [`0x${from.toString(16)}`, limit])
    } catch (cause) {
      throw new Fault('SEQUENCER_UNREACHABLE', `the sequencer at ${rpc.url} gives no batches`, {
        remedy: 'check --sequencer-url and that the sequencer runs; the batcher tries again by itself',
        retryable: true,
        cause,
      })
    }
    return Array.isArray(answer) ? answer.map(decodeSealed) : []
  }
}
