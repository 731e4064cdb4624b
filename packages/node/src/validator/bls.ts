/**
 * BLS signatures of validators, by blst: keys in G1, signatures in G2, the ciphersuite of Ethereum's consensus. Points are bytes without
 * compression, as the contracts take them (docs/quorum.md §2).
 */
import { aggregateSignatures, fastAggregateVerify, PublicKey, SecretKey, Signature } from '@chainsafe/blst'
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

/** Sum of signatures that were verified, at least one. */
export function aggregate(signatures: readonly Bytes[]): Bytes {
  const points = signatures.map((bytes) => Signature.fromBytes(bytes, false))
  return aggregateSignatures(points, false).toBytes(false)
}
