/** The transaction object of eth_call and its kin: decoding and cross-checks (execution-apis `GenericTransaction`). */
import type { AccessListEntry, Authorization } from '@syncline/ovm'
import { type Bytes, emptyBytes, equalBytes } from '@syncline/primitives'
import { list, object } from '../decode/composites.js'
import { type Decoder, Mismatch } from '../decode/param.js'
import { address, data, hash32, storageKey, uint64, uint256 } from '../decode/scalars.js'

/** What a caller wants executed. Amounts in wei; absent values are decided by the method. */
export type CallRequest = {
  readonly from: bigint
  readonly to: bigint | undefined
  readonly gas: bigint | undefined
  readonly gasPrice: bigint | undefined
  readonly maxFeePerGas: bigint | undefined
  readonly maxPriorityFeePerGas: bigint | undefined
  readonly value: bigint
  readonly data: Bytes
  readonly nonce: bigint | undefined
  readonly chainId: bigint | undefined
  readonly accessList: readonly AccessListEntry[] | undefined
  readonly authorizations: readonly Authorization[] | undefined
  readonly blobHashes: readonly bigint[] | undefined
  readonly maxFeePerBlobGas: bigint | undefined
}

/** Entries of lists in a call: more than a transaction of 2^24 gas could pay for. */
const maxEntries = 10_000

const accessListEntry: Decoder<AccessListEntry> = (() => {
  const shape = object({ address, storageKeys: list(storageKey, maxEntries) }, { required: ['address'] })
  return {
    schema: shape.schema,
    decode(value) {
      const entry = shape.decode(value)
      return { address: entry.address!, slots: entry.storageKeys ?? [] }
    },
  }
})()

const authorization: Decoder<Authorization> = (() => {
  const fields = { chainId: uint256, address, nonce: uint64, yParity: uint64, r: uint256, s: uint256 }
  const shape = object(fields, { required: Object.keys(fields) })
  return {
    schema: shape.schema,
    decode(value) {
      const { chainId, address: target, nonce, yParity, r, s } = shape.decode(value)
      return { chainId: chainId!, address: target!, nonce: nonce!, yParity: yParity!, r: r!, s: s! }
    },
  }
})()

const shape = object(
  {
    type: uint64,
    from: address,
    to: address,
    gas: uint64,
    gasPrice: uint256,
    maxFeePerGas: uint256,
    maxPriorityFeePerGas: uint256,
    value: uint256,
    data,
    input: data,
    nonce: uint64,
    chainId: uint256,
    accessList: list(accessListEntry, maxEntries),
    authorizationList: list(authorization, maxEntries),
    blobVersionedHashes: list(hash32, maxEntries),
    maxFeePerBlobGas: uint256,
  },
  { title: 'transaction object' },
)

/** Decoder of transaction objects. `input` and `data` are the same field; both must agree. */
export const callRequest: Decoder<CallRequest> = {
  schema: shape.schema,
  decode(value) {
    const given = shape.decode(value)
    const { input, data: old, gasPrice, maxFeePerGas, maxPriorityFeePerGas } = given
    if (input !== undefined && old !== undefined && !equalBytes(input, old))
      throw new Mismatch('both "data" and "input" are set and not equal, use "input"')
    if (gasPrice !== undefined && (maxFeePerGas !== undefined || maxPriorityFeePerGas !== undefined))
      throw new Mismatch('both gasPrice and (maxFeePerGas or maxPriorityFeePerGas) specified')
    if (maxFeePerGas !== undefined && maxPriorityFeePerGas !== undefined && maxFeePerGas < maxPriorityFeePerGas)
      throw new Mismatch(`maxFeePerGas (${maxFeePerGas}) < maxPriorityFeePerGas (${maxPriorityFeePerGas})`)
    return {
      from: given.from ?? 0n,
      to: given.to,
      gas: given.gas,
      gasPrice,
      maxFeePerGas,
      maxPriorityFeePerGas,
      value: given.value ?? 0n,
      data: input ?? old ?? emptyBytes,
      nonce: given.nonce,
      chainId: given.chainId,
      accessList: given.accessList,
      authorizations: given.authorizationList,
      blobHashes: given.blobVersionedHashes?.map(BigInt),
      maxFeePerBlobGas: given.maxFeePerBlobGas,
    }
  },
}

/** Most a gas unit may cost and the tip, wei. All 0 when the caller named no price: then fees are not looked at. */
export function offeredFees(request: CallRequest): { readonly cap: bigint; readonly tip: bigint } {
  if (request.gasPrice !== undefined) return { cap: request.gasPrice, tip: request.gasPrice }
  return { cap: request.maxFeePerGas ?? 0n, tip: request.maxPriorityFeePerGas ?? 0n }
}
