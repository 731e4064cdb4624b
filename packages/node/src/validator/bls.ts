/**
 * BLS signatures of validators, by blst: keys in G1, signatures in G2, the ciphersuite of Ethereum's consensus. Points are bytes without
 * compression, as the contracts take them (docs/quorum.md §2).
 */
import {
  aggregateSignatures,
  aggregateWithRandomness,
  fastAggregateVerify,
  PublicKey,
  SecretKey,
  Signature,
  verify,
} from '@chainsafe/blst'
import { type Bytes, bytesToHex, Fault } from '@syncline/primitives'
import { publicKeyLength, signatureLength } from '@syncline/protocol'

/** A validator's key; the secret stays inside. */
export type BlsSigner = {
  /** 96 bytes. */
  readonly publicKey: Bytes
  /** The same key in 48 bytes, as keystores and people name it. */
  readonly compressedKey: Bytes
  /** Signature of a message of 32 bytes, 192 bytes. About 0.4 ms. */
  sign(message: Bytes): Bytes
}

/** Fault BLS_KEY_INVALID unless the secret is 32 bytes, above zero and below the order of the group. */
export function createBlsSigner(secret: Bytes): BlsSigner {
  let key: SecretKey
  try {
    key = SecretKey.fromBytes(secret)
  } catch (cause) {
    throw new Fault(
      'BLS_KEY_INVALID',
      'the secret is no BLS key: not 32 bytes, zero, or not below the order of the group',
      {
        remedy: 'make a keystore with a BLS secret',
        cause,
      },
    )
  }
  const point = key.toPublicKey()
  return {
    publicKey: point.toBytes(false),
    compressedKey: point.toBytes(true),
    sign: (message) => key.sign(message).toBytes(false),
  }
}

/** A secret from at least 32 unpredictable bytes (KeyGen of the BLS draft, EIP-2333). */
export function generateBlsSecret(entropy: Bytes): Bytes {
  return SecretKey.fromKeygen(entropy).toBytes()
}

const compressedLength = 96

/** Parsed keys, which cost more than a sum. A set has 64 at most, so a few sets fit. */
const parsed = new Map<string, PublicKey>()
const mostParsed = 1024

function parseKey(bytes: Bytes): PublicKey | undefined {
  if (bytes.length !== publicKeyLength) return undefined
  const text = bytesToHex(bytes)
  const known = parsed.get(text)
  if (known !== undefined) return known
  try {
    const key = PublicKey.fromBytes(bytes, true)
    if (parsed.size >= mostParsed) parsed.clear()
    parsed.set(text, key)
    return key
  } catch {
    return undefined // no point of the group: nobody signs with it
  }
}

function parseSignature(bytes: Bytes): Signature | undefined {
  if (bytes.length !== signatureLength) return undefined
  try {
    return Signature.fromBytes(bytes, true, true)
  } catch {
    return undefined // no point of the group: nobody's signature
  }
}

/**
 * Whether `signature` is the sum of signatures of `message` by exactly these keys. The keys must have proven their possession. False too for
 * bytes that are no points, for no keys, and for keys that cancel each other out. About 1 ms.
 */
export function verifyAggregate(keys: readonly Bytes[], message: Bytes, signature: Bytes): boolean {
  const sum = parseSignature(signature)
  const points = keys.map(parseKey)
  if (sum === undefined || points.length === 0) return false
  const known = points.filter((point) => point !== undefined)
  return known.length === points.length && fastAggregateVerify(message, known, sum, false)
}

/**
 * Which of these keys signed `message`, each with its own signature: their indices. One check where all did, for random multiples of them, so that two
 * bad ones cannot make up for each other; one by one where not. About 2.5 ms for four; 1 ms each besides if one is bad.
 */
export function verifyEach(
  keys: readonly (Bytes | undefined)[],
  message: Bytes,
  signatures: readonly Bytes[],
): readonly number[] {
  const sets = signatures.flatMap((sig, index) => {
    const key = keys[index]
    const pk = key === undefined || sig.length !== signatureLength ? undefined : parseKey(key)
    return pk === undefined ? [] : [{ index, pk, sig }]
  })
  if (sets.length > 1 && isEachSigned(message, sets)) return sets.map(({ index }) => index)
  return sets.flatMap(({ index, pk, sig }) => (isSignedBy(pk, message, sig) ? [index] : []))
}

function isEachSigned(message: Bytes, sets: readonly { readonly pk: PublicKey; readonly sig: Bytes }[]): boolean {
  try {
    const { pk, sig } = aggregateWithRandomness([...sets])
    return verify(message, pk, sig, false, false)
  } catch {
    return false // one is no point of the group
  }
}

function isSignedBy(key: PublicKey, message: Bytes, signature: Bytes): boolean {
  try {
    return verify(message, key, Signature.fromBytes(signature, true, true), false, false)
  } catch {
    return false // no point of the group: nobody's signature
  }
}

/** A signature of 192 bytes in 96. */
export function compressSignature(signature: Bytes): Bytes {
  return Signature.fromBytes(signature, false).toBytes(true)
}

/** Whether a compressed signature of `message` is by this key; false too for bytes that are no point. About 1 ms. */
export function verifyCompressed(key: Bytes, message: Bytes, signature: Bytes): boolean {
  const point = parseKey(key)
  return point !== undefined && signature.length === compressedLength && isSignedBy(point, message, signature)
}

/** Sum of signatures that were verified, at least one. */
export function aggregate(signatures: readonly Bytes[]): Bytes {
  const points = signatures.map((bytes) => Signature.fromBytes(bytes, false))
  return aggregateSignatures(points, false).toBytes(false)
}
