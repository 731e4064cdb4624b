/** `0x` hex → bytes by the native decoder, on the path of every raw transaction. */
import type { Bytes } from '@syncline/primitives'

const hexText = /^0[xX][0-9a-fA-F]*$/

/** Bytes, or undefined for anything but `0x` and an even number of digits. A fresh array of its own. Total. */
export function hexBytes(text: string): Bytes | undefined {
  // the native decoder takes wide characters by their low bytes, so the text is checked before it
  if (text.length & 1 || !hexText.test(text)) return undefined
  return new Uint8Array(Buffer.from(text.slice(2), 'hex'))
}
