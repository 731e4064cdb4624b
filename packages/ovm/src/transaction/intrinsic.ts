/** Gas that a transaction takes before it runs: intrinsic gas and the calldata floor (EIP-2, 2028, 2930, 3860, 7623, 7702). */
import type { Bytes } from '@syncline/primitives'
import type { Rules } from '../fork.js'
import { initCodeWordGas } from '../interpreter/gas.js'
import type { Transaction } from './envelope.js'

const baseGas = 21_000
const creationGas = 32_000
const zeroByteGas = 4
const nonZeroByteGas = 16
export const accessAddressGas = 2400
export const accessSlotGas = 1900
export const authorizationGas = 25_000
/** EIP-7623: a zero byte is one token, another four; the floor is ten gas a token. */
const tokensOfNonZeroByte = 4
const floorTokenGas = 10

/** The parts of a transaction that its price depends on. */
export type PricedTransaction = Pick<Transaction, 'to' | 'data' | 'accessList' | 'authorizations'>

function countZeros(data: Bytes): number {
  let zeros = 0
  for (let i = 0; i < data.length; i++) if (data[i] === 0) zeros++
  return zeros
}

/** Intrinsic gas but for the lists: base, call data of `length` bytes with `zeros` zeros, creation. */
export function dataGas(length: number, zeros: number, isCreation: boolean): number {
  const gas = baseGas + zeroByteGas * zeros + nonZeroByteGas * (length - zeros)
  return isCreation ? gas + creationGas + initCodeWordGas * Math.ceil(length / 32) : gas
}

/** The EIP-7623 floor of call data. */
export function dataFloorGas(length: number, zeros: number): number {
  return baseGas + floorTokenGas * (zeros + tokensOfNonZeroByte * (length - zeros))
}

/** Gas paid before execution. O(data length). */
export function intrinsicGas(tx: PricedTransaction): bigint {
  const { data } = tx
  let gas = dataGas(data.length, countZeros(data), tx.to === undefined)
  for (const { slots } of tx.accessList) gas += accessAddressGas + accessSlotGas * slots.length
  gas += authorizationGas * tx.authorizations.length
  return BigInt(gas)
}

/** Least gas that the transaction is charged whatever it does (EIP-7623); 0 where the rules have no floor. O(data length). */
export function floorGas(rules: Rules, data: Bytes): bigint {
  return rules.calldataFloor ? BigInt(dataFloorGas(data.length, countZeros(data))) : 0n
}
