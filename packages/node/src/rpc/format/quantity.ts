/** Numbers and bytes as JSON-RPC writes them (EIP-1474): quantities without leading zeros, words and addresses at full width. */
import type { Bytes, Hex } from '@syncline/primitives'

/** `0x` hex without leading zeros; 0 is `0x0`. */
export function quantity(value: bigint | number): Hex {
  return `0x${value.toString(16)}`
}

/** 32 bytes. */
export function wordHex(value: bigint): Hex {
  return `0x${value.toString(16).padStart(64, '0')}`
}

/** 20 bytes, lower case. */
export function addressHex(value: bigint): Hex {
  return `0x${value.toString(16).padStart(40, '0')}`
}

/** Two digits a byte, lower case; native, for long data. */
export function bytesHex(bytes: Bytes): Hex {
  return `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')}`
}

/** 32 zero bytes. */
export const zeroWord: Hex = `0x${'0'.repeat(64)}`
