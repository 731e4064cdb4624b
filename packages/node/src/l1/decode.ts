/** Decoders of what an L1 node answers. Total: a malformed answer is a retryable Fault, never a crash further in. */
import { type Bytes, decodeHex, Fault, type Hex } from '@syncline/primitives'

export type L1Header = {
  readonly number: bigint
  readonly hash: Hex
  readonly parentHash: Hex
  readonly timestamp: bigint
  readonly baseFee: bigint
}

export type L1Log = {
  readonly address: Hex
  readonly topics: readonly Hex[]
  readonly data: Hex
  readonly blockNumber: bigint
  readonly blockHash: Hex
  readonly transactionHash: Hex
  readonly logIndex: number
}

export type L1Receipt = {
  readonly transactionHash: Hex
  readonly blockNumber: bigint
  readonly blockHash: Hex
  readonly status: boolean
  readonly gasUsed: bigint
  readonly effectiveGasPrice: bigint
  readonly contractAddress: Hex | undefined
  readonly logs: readonly L1Log[]
}

function malformed(what: string): Fault {
  return new Fault('L1_BAD_ANSWER', `the L1 node answered with a malformed ${what}`, {
    remedy: 'use an L1 node that follows the execution-apis specification',
    retryable: true,
    data: { what },
  })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A JSON-RPC quantity below 2^256. */
export function decodeQuantity(value: unknown, what: string): bigint {
  if (typeof value !== 'string' || !/^0x[0-9a-fA-F]{1,64}$/.test(value)) throw malformed(what)
  return BigInt(value)
}

/** A hex byte string, of `length` bytes if given; lower case. */
export function decodeData(value: unknown, what: string, length?: number): Hex {
  if (typeof value !== 'string' || !/^0x(?:[0-9a-fA-F]{2})*$/.test(value)) throw malformed(what)
  if (length !== undefined && value.length !== 2 + 2 * length) throw malformed(what)
  return value.toLowerCase() as Hex
}

/** As bytes. */
export function decodeBytes(value: unknown, what: string): Bytes {
  const bytes = typeof value === 'string' ? decodeHex(value) : undefined
  if (bytes === undefined) throw malformed(what)
  return bytes
}

export function decodeHeader(value: unknown): L1Header {
  if (!isRecord(value)) throw malformed('block')
  return {
    number: decodeQuantity(value['number'], 'block number'),
    hash: decodeData(value['hash'], 'block hash', 32),
    parentHash: decodeData(value['parentHash'], 'parent hash', 32),
    timestamp: decodeQuantity(value['timestamp'], 'block timestamp'),
    baseFee: decodeQuantity(value['baseFeePerGas'] ?? '0x0', 'base fee'),
  }
}

export function decodeLog(value: unknown): L1Log {
  if (!isRecord(value) || !Array.isArray(value['topics']) || value['topics'].length > 4) throw malformed('log')
  return {
    address: decodeData(value['address'], 'log address', 20),
    topics: value['topics'].map((topic) => decodeData(topic, 'log topic', 32)),
    data: decodeData(value['data'], 'log data'),
    blockNumber: decodeQuantity(value['blockNumber'], 'log block number'),
    blockHash: decodeData(value['blockHash'], 'log block hash', 32),
    transactionHash: decodeData(value['transactionHash'], 'log transaction hash', 32),
    logIndex: Number(decodeQuantity(value['logIndex'], 'log index')),
  }
}

export function decodeLogs(value: unknown): readonly L1Log[] {
  if (!Array.isArray(value)) throw malformed('list of logs')
  return value.map(decodeLog)
}

/** A receipt, or undefined for null (not mined). */
export function decodeReceipt(value: unknown): L1Receipt | undefined {
  if (value === null || value === undefined) return undefined
  if (!isRecord(value)) throw malformed('receipt')
  return {
    transactionHash: decodeData(value['transactionHash'], 'transaction hash', 32),
    blockNumber: decodeQuantity(value['blockNumber'], 'block number'),
    blockHash: decodeData(value['blockHash'], 'block hash', 32),
    status: decodeQuantity(value['status'], 'status') === 1n,
    gasUsed: decodeQuantity(value['gasUsed'], 'gas used'),
    effectiveGasPrice: decodeQuantity(value['effectiveGasPrice'] ?? '0x0', 'gas price'),
    contractAddress:
      typeof value['contractAddress'] === 'string' ? decodeData(value['contractAddress'], 'address', 20) : undefined,
    logs: decodeLogs(value['logs']),
  }
}

/** The input and target of a transaction by hash, or undefined for null. */
export function decodeTransactionInput(
  value: unknown,
): { readonly to: Hex | undefined; readonly input: Hex; readonly blockHash: Hex | undefined } | undefined {
  if (value === null || value === undefined) return undefined
  if (!isRecord(value)) throw malformed('transaction')
  return {
    to: typeof value['to'] === 'string' ? decodeData(value['to'], 'address', 20) : undefined,
    input: decodeData(value['input'] ?? value['data'], 'transaction input'),
    blockHash: typeof value['blockHash'] === 'string' ? decodeData(value['blockHash'], 'block hash', 32) : undefined,
  }
}
