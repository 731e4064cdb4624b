/** The hash of no code. */
import { type Bytes, emptyBytes, keccak256 } from '@syncline/primitives'

/** keccak(""); shared, never written to. */
export const emptyCodeHash: Bytes = keccak256(emptyBytes)
