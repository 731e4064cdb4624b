/** The randomness port. Ids and jitter only; keys come from keys.ts. */
import { randomBytes as nodeRandomBytes } from 'node:crypto'
import type { Bytes } from '@syncline/primitives'

/** `length` unpredictable bytes. */
export function randomBytes(length: number): Bytes {
  return new Uint8Array(nodeRandomBytes(length))
}
