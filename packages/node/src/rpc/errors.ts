/** JSON-RPC errors: EIP-1474 codes, code 3 for reverts, 3000–3299 for refusals of this project (spec/errors.json). */
import { type Bytes, Fault, InvariantViolation, type Refusal } from '@syncline/primitives'
import { bytesHex } from './format/quantity.js'
import type { Json } from './json.js'
import { refusalEntry } from './refusals.js'

/** Codes of JSON-RPC 2.0 and EIP-1474, the revert code of execution clients, and those of eth_simulateV1. */
export const rpcCodes = {
  reverted: 3,
  parse: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internal: -32603,
  server: -32000,
  notFound: -32001,
  unavailable: -32002,
  rejected: -32003,
  unsupported: -32004,
  limitExceeded: -32005,
  timeout: 4,
  vm: -32015,
  simulateNonceTooHigh: -38011,
  simulateNonceTooLow: -38010,
  simulateFeeTooLow: -38012,
  simulateIntrinsicGas: -38013,
  simulateFunds: -38014,
  simulateBlockGas: -38015,
  simulateBlockOrder: -38020,
  simulateTimeOrder: -38021,
  simulateMoveSelf: -38022,
  simulateMoveTwice: -38023,
  simulateLimit: -38026,
} as const

/** What a method throws to answer with an error object. `data` goes out as it is. */
export class RpcError extends Error {
  override readonly name: string = 'RpcError'
  readonly code: number
  readonly data: Json | undefined

  constructor(code: number, message: string, data?: Json) {
    super(message)
    this.code = code
    this.data = data
  }
}

/** −32602 with geth's prefix, so that people find the argument by its position. */
export function invalidArgument(index: number, what: string): RpcError {
  return new RpcError(rpcCodes.invalidParams, `invalid argument ${index}: ${what}`)
}

export function invalidParams(what: string): RpcError {
  return new RpcError(rpcCodes.invalidParams, what)
}

export function notFound(what: string): RpcError {
  return new RpcError(rpcCodes.notFound, what)
}

export function limitExceeded(what: string, data?: Json): RpcError {
  return new RpcError(rpcCodes.limitExceeded, what, data)
}

/**
 * Answer of a refusal: number and phrase of its code, then its reason. Wallets recognise the phrases of geth ("nonce too low",
 * "insufficient funds…"), so those come first. `data` holds the code and the refusal's values, as strings where JSON has no form.
 */
export function refusalError(refusal: Refusal): RpcError {
  const entry = refusalEntry(refusal.code)
  const message = refusal.reason === entry.message ? entry.message : `${entry.message}: ${refusal.reason}`
  return new RpcError(entry.rpc, message, { ...plainRecord(refusal.data ?? {}), code: refusal.code })
}

const errorSelector = '08c379a0'
const panicSelector = '4e487b71'
/** Words of Solidity's panic codes, as other clients print them. */
const panics: Readonly<Record<string, string>> = {
  '0': 'generic panic',
  '1': 'assert(false)',
  '11': 'arithmetic underflow or overflow',
  '12': 'division or modulo by zero',
  '21': 'enum overflow',
  '22': 'invalid encoded storage byte array accessed',
  '31': 'out-of-bounds array access; popping on an empty array',
  '32': 'out-of-bounds access of an array or bytesN',
  '41': 'out of memory',
  '51': 'uninitialized function',
}
/** Longest reason that goes into a message, in characters; all of it stays in `data`. */
const reasonLimit = 1024

/** Reason in revert data: text of Error(string), name of Panic(uint256), undefined for anything else. Total. */
export function revertReason(output: Bytes): string | undefined {
  if (output.length < 36) return undefined
  const hex = bytesHex(output).slice(2)
  if (hex.startsWith(panicSelector)) {
    const code = BigInt(`0x${hex.slice(8, 72)}`).toString(16)
    return panics[code] ?? `unknown panic code: 0x${code}`
  }
  if (!hex.startsWith(errorSelector) || output.length < 68) return undefined
  if (BigInt(`0x${hex.slice(8, 72)}`) !== 32n) return undefined
  const length = BigInt(`0x${hex.slice(72, 136)}`)
  if (length > BigInt(output.length - 68)) return undefined
  return new TextDecoder().decode(output.subarray(68, 68 + Number(length))).slice(0, reasonLimit)
}

/** Code 3 with the raw revert data, as every wallet and library decodes it. */
export function reverted(output: Bytes): RpcError {
  const reason = revertReason(output)
  const message = reason === undefined ? 'execution reverted' : `execution reverted: ${reason}`
  return new RpcError(rpcCodes.reverted, message, bytesHex(output))
}

export type ErrorObject = { readonly code: number; readonly message: string; readonly data?: Json }

/** The error object of anything thrown. What is not meant for callers becomes −32603 without details. */
export function toErrorObject(error: unknown): ErrorObject {
  if (error instanceof RpcError) {
    return error.data === undefined
      ? { code: error.code, message: error.message }
      : { code: error.code, message: error.message, data: error.data }
  }
  if (error instanceof Fault) {
    const data = { ...plainRecord(error.data), code: error.code, remedy: error.remedy, retryable: error.retryable }
    return { code: refusalEntry(error.code).rpc, message: error.message, data }
  }
  return { code: rpcCodes.internal, message: 'internal error', data: { code: 'INTERNAL' } }
}

/** True for errors that are this program's own mistake and belong into the log. */
export function isBug(error: unknown): boolean {
  return error instanceof InvariantViolation || !(error instanceof RpcError || error instanceof Fault)
}

/** Deep copy with bigints as decimal strings and bytes as hex; other unknown things as text. Bounded by the input's size. */
export function plain(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value === 'bigint') return value.toString()
  if (value instanceof Uint8Array) return bytesHex(value)
  if (value === undefined) return null
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'object') return plainRecord(value as Readonly<Record<string, unknown>>)
  return String(value)
}

function plainRecord(record: Readonly<Record<string, unknown>>): Readonly<Record<string, Json>> {
  const out: Record<string, Json> = {}
  for (const [key, value] of Object.entries(record)) if (value !== undefined) out[key] = plain(value)
  return out
}
