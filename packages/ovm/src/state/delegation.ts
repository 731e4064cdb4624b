/** EIP-7702 delegation designators: code that names another account's code. */
import { type Bytes, bytesToBigint } from '@syncline/primitives'
import { addressBytes } from '../transaction/encode.js'

/** 0xef0100 ‖ address. */
const designatorLength = 23

/** The account that `code` delegates to; undefined if it is not a designator. */
export function delegationTarget(code: Bytes): bigint | undefined {
  if (code.length !== designatorLength || code[0] !== 0xef || code[1] !== 0x01 || code[2] !== 0x00) return undefined
  return bytesToBigint(code.subarray(3))
}

/** The designator for `target`. */
export function delegationCode(target: bigint): Bytes {
  const code = new Uint8Array(designatorLength)
  code.set([0xef, 0x01, 0x00])
  code.set(addressBytes(target), 3)
  return code
}
