/**
 * primitives — bytes, canonical codecs, hashing, signatures, refusals.
 *
 * Owns: the byte-level vocabulary. Does not own: any protocol word. Takes: bytes. Gives: bytes, values, refusals.
 * Invariants: total decoders; `encode(decode(b)) = b`; no I/O, clock or randomness. Spec: docs/state-format.md §1.
 */
export * from './address.js'
export * from './bytes.js'
export * from './generated/errors.js'
export * from './keccak.js'
export * from './refusal.js'
export * from './rlp.js'
export * from './signature.js'
