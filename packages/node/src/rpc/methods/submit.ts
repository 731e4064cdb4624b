/** Taking transactions: raw bytes into the pool, or on to the sequencer, and waiting for their block. */
import { type Bytes, type Hex, keccak256 } from '@syncline/primitives'
import type { PreConfirmation } from '../../chain/api.js'
import type { ReceiptRecord } from '../../chain/records.js'
import type { RpcContext } from '../context.js'
import { object } from '../decode/composites.js'
import { hexBytes } from '../decode/hex.js'
import { type Decoder, Mismatch, optional, required, shown } from '../decode/param.js'
import { data } from '../decode/scalars.js'
import { invalidArgument, RpcError, refusalError, rpcCodes } from '../errors.js'
import { bytesHex } from '../format/quantity.js'
import type { Json, JsonObject } from '../json.js'
import { type Method, method, results } from '../method.js'
import { refusalEntry } from '../refusals.js'
import { formatPreConfirmation } from '../subscriptions.js'
import { showReceipt } from './chain.js'

const raw = required('raw', data, 'EIP-2718 bytes of a signed transaction')

/** Milliseconds as a number or a quantity; EIP-7966 sends numbers. */
const milliseconds: Decoder<number> = {
  schema: {
    oneOf: [
      { type: 'integer', minimum: 1 },
      { type: 'string', pattern: '^0x[0-9a-f]{1,8}$' },
    ],
  },
  decode(value) {
    const number = typeof value === 'string' && /^0x[0-9a-fA-F]{1,8}$/.test(value) ? Number(value) : value
    if (typeof number !== 'number' || !Number.isInteger(number) || number < 1)
      throw new Mismatch(`expected milliseconds, got ${shown(value)}`)
    return number
  },
}

function readOnly(): RpcError {
  const { rpc, message, remedy } = refusalEntry('RPC_READ_ONLY')
  return new RpcError(rpc, message, { code: 'RPC_READ_ONLY', remedy })
}

/** Puts a transaction into the pool or sends it on; its hash, or the error a wallet understands. */
function submit(context: RpcContext, bytes: Bytes): Hex | Promise<Json> {
  const { mempool } = context.api
  if (mempool === undefined) {
    if (context.forward === undefined) throw readOnly()
    return context.forward('eth_sendRawTransaction', [bytesHex(bytes)]) as Promise<Json>
  }
  const result = mempool.submit(bytes)
  if (!result.ok) throw refusalError(result)
  return result.value
}

/** The hot path: no generic decoding between the parser and the pool. */
function sendRawTransaction(context: RpcContext, params: unknown): Json | Promise<Json> {
  if (!Array.isArray(params) || params.length !== 1)
    throw new RpcError(rpcCodes.invalidParams, 'want one argument: raw')
  const text: unknown = params[0]
  const bytes = typeof text === 'string' ? hexBytes(text) : undefined
  if (bytes === undefined) throw invalidArgument(0, `expected 0x hex of even length, got ${shown(text)}`)
  return submit(context, bytes)
}

type Included = { receipt: ReceiptRecord; preConfirmation: PreConfirmation | undefined }

/** Submits and waits. What is already known or mined is waited for all the same, so that a caller may repeat itself. */
async function submitAndWait(
  context: RpcContext,
  bytes: Bytes,
  timeoutMs: number | undefined,
): Promise<{ hash: Hex } & Included> {
  const { api, limits } = context
  if (api.mempool === undefined) throw readOnly()
  const hash = bytesHex(keccak256(bytes))
  const result = api.mempool.submit(bytes)
  if (!result.ok && result.code !== 'POOL_ALREADY_KNOWN' && api.chain.receipt(hash) === undefined)
    throw refusalError(result)
  const wait = Math.min(timeoutMs ?? limits.inclusionDefaultMs, limits.inclusionWaitMs)
  const included = await api.waitForInclusion(hash, wait)
  if (included === undefined) {
    throw new RpcError(rpcCodes.timeout, `the transaction was accepted but not included within ${wait} ms`, hash)
  }
  return { hash, ...included }
}

function receiptOf(context: RpcContext, hash: Hex): JsonObject {
  const shownReceipt = showReceipt(context, hash)
  if (shownReceipt === null)
    throw new RpcError(rpcCodes.timeout, 'the block of the transaction was reorganised away', hash)
  return shownReceipt
}

export const submitMethods: readonly Method[] = [
  {
    ...method({
      name: 'eth_sendRawTransaction',
      summary: 'Takes a signed transaction; gives its hash.',
      notes:
        'Types 0, 1, 2 and 4. A refused transaction answers with the phrase wallets know (`nonce too low`, `insufficient funds…`) and `data.code`. A node that does not sequence sends it on to its sequencer.',
      params: [raw],
      result: results.hash,
      run: (context, [bytes]) => submit(context, bytes),
    }),
    call: sendRawTransaction,
  },
  method({
    name: 'eth_sendRawTransactionSync',
    summary: 'Takes a signed transaction and answers with its receipt (EIP-7966).',
    notes: 'Answers code 4 with the hash in `data` when it is not included in time. Repeating the call is safe.',
    params: [raw, optional('timeout', milliseconds, 'Longest wait in milliseconds')],
    result: results.receipt,
    async run(context, [bytes, timeout]) {
      if (context.api.mempool === undefined && context.forward !== undefined) {
        const params = timeout === undefined ? [bytesHex(bytes)] : [bytesHex(bytes), timeout]
        return (await context.forward('eth_sendRawTransactionSync', params)) as Json
      }
      const { hash } = await submitAndWait(context, bytes, timeout)
      return receiptOf(context, hash)
    },
  }),
  method({
    name: 'syncline_sendTransaction',
    summary: 'Takes a signed transaction; answers with receipt and signed pre-confirmation when it is in a block.',
    notes:
      'The pre-confirmation is the sequencer’s promise that the block with this hash follows this parent (PRZ-10).',
    params: [
      raw,
      optional('options', object({ timeoutMs: milliseconds }), '`timeoutMs`: longest wait in milliseconds'),
    ],
    result: { name: 'inclusion', schema: { type: 'object', properties: { receipt: {}, preConfirmation: {} } } },
    async run(context, [bytes, options]) {
      if (context.api.mempool === undefined && context.forward !== undefined) {
        const params =
          options?.timeoutMs === undefined ? [bytesHex(bytes)] : [bytesHex(bytes), { timeoutMs: options.timeoutMs }]
        return (await context.forward('syncline_sendTransaction', params)) as Json
      }
      const { hash, preConfirmation } = await submitAndWait(context, bytes, options?.timeoutMs)
      return {
        receipt: receiptOf(context, hash),
        preConfirmation: preConfirmation === undefined ? null : formatPreConfirmation(preConfirmation),
      }
    },
  }),
]
