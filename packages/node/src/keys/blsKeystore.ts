/** Keystore files of validators (EIP-2335, version 4): scrypt, aes-128-ctr, SHA-256. Written and opened here. */
import { createCipheriv, createDecipheriv, createHash, scryptSync, timingSafeEqual } from 'node:crypto'
import { type Bytes, bytesToHex, concatBytes, Fault, invariant } from '@syncline/primitives'
import { deriveKeystoreKey, keystoreBytes } from '../ports/keystoreKdf.js'
import { defaultScryptCost, type KeystoreSeed, type ScryptCost, uuidOf } from './encryptKeystore.js'

const plain = (bytes: Bytes): string => bytesToHex(bytes).slice(2)

/** As EIP-2335 wants it: NFKD, without control characters, in UTF-8. */
function passwordBytes(password: string): Bytes {
  const kept = [...password.normalize('NFKD')].filter((character) => {
    const code = character.codePointAt(0)!
    return code > 0x1f && (code < 0x7f || code > 0x9f)
  })
  return new TextEncoder().encode(kept.join(''))
}

const checksumOf = (derived: Bytes, message: Bytes): Bytes =>
  new Uint8Array(
    createHash('sha256')
      .update(concatBytes(derived.subarray(16, 32), message))
      .digest(),
  )

/**
 * Text of the file. `secret` has 32 bytes; `publicKey` 48, compressed, as other programs show it. Deterministic in its arguments; blocks for
 * the time of one scrypt.
 */
export function encryptBlsKeystore(
  secret: Bytes,
  publicKey: Bytes,
  password: string,
  seed: KeystoreSeed,
  cost: ScryptCost = defaultScryptCost,
): string {
  invariant(secret.length === 32 && publicKey.length === 48, 'secrets of 32 bytes, keys of 48')
  invariant(seed.salt.length === 32 && seed.iv.length === 16 && seed.id.length === 16, 'a seed of 32, 16 and 16 bytes')
  const { n, r, p } = cost
  const derived = scryptSync(passwordBytes(password), seed.salt, 32, { N: n, r, p, maxmem: 128 * n * r + (1 << 20) })
  const cipher = createCipheriv('aes-128-ctr', derived.subarray(0, 16), seed.iv)
  const message = new Uint8Array(Buffer.concat([cipher.update(secret), cipher.final()]))
  const file = {
    crypto: {
      kdf: { function: 'scrypt', params: { dklen: 32, n, p, r, salt: plain(seed.salt) }, message: '' },
      checksum: { function: 'sha256', params: {}, message: plain(checksumOf(derived, message)) },
      cipher: { function: 'aes-128-ctr', params: { iv: plain(seed.iv) }, message: plain(message) },
    },
    description: 'Syncline validator',
    pubkey: plain(publicKey),
    path: '',
    uuid: uuidOf(seed.id),
    version: 4,
  }
  return `${JSON.stringify(file, undefined, 2)}\n`
}

type Module = {
  readonly function: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message: string
}
type BlsKeystore = {
  readonly crypto: Readonly<Record<'kdf' | 'checksum' | 'cipher', Module>>
  readonly pubkey?: unknown
}

function isModule(value: unknown): value is Module {
  if (typeof value !== 'object' || value === null) return false
  const { function: name, params, message } = value as Partial<Record<keyof Module, unknown>>
  return typeof name === 'string' && typeof params === 'object' && params !== null && typeof message === 'string'
}

function parse(text: string): BlsKeystore | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return undefined // not JSON, so no keystore: folders hold other files too
  }
  if (typeof json !== 'object' || json === null) return undefined
  const { version, crypto } = json as { version?: unknown; crypto?: Record<string, unknown> | null }
  const isKeystore =
    version === 4 &&
    typeof crypto === 'object' &&
    crypto !== null &&
    ['kdf', 'checksum', 'cipher'].every((name) => isModule(crypto[name]))
  return isKeystore ? (json as BlsKeystore) : undefined
}

/** The compressed key that a file claims to hold, without opening it; undefined for other files, and where it does not say. */
export function blsKeystoreKey(text: string): `0x${string}` | undefined {
  const pubkey = parse(text)?.pubkey
  return typeof pubkey === 'string' && /^(0x)?[0-9a-fA-F]{96}$/.test(pubkey)
    ? `0x${pubkey.replace(/^0x/, '').toLowerCase()}`
    : undefined
}

/** True for the text of a version 4 keystore. */
export function isBlsKeystoreText(text: string): boolean {
  return parse(text) !== undefined
}

/** The secret of a keystore, 32 bytes. Faults KEYSTORE_INVALID for a file that is none, KEYSTORE_PASSWORD for a wrong password. */
export function decryptBlsKeystore(text: string, password: string): Bytes {
  const invalid = (reason: string, cause?: unknown): Fault =>
    new Fault('KEYSTORE_INVALID', `not a BLS keystore (EIP-2335): ${reason}`, {
      remedy: 'give a file written by `syncline validator keygen` or another program of that standard',
      cause,
    })
  const file = parse(text)
  if (file === undefined) throw invalid('fields are missing')
  const { kdf, checksum, cipher } = file.crypto
  if (cipher.function !== 'aes-128-ctr') throw invalid(`cipher ${cipher.function}`)
  if (checksum.function !== 'sha256') throw invalid(`checksum ${checksum.function}`)
  const message = keystoreBytes(cipher.message, 'cipher message', invalid)
  const iv = keystoreBytes(cipher.params['iv'], 'iv', invalid)
  const expected = keystoreBytes(checksum.message, 'checksum', invalid)
  if (message.length !== 32 || iv.length !== 16) throw invalid('a secret of another length')
  const derived = deriveKeystoreKey(kdf.function, kdf.params, passwordBytes(password), invalid)
  if (expected.length !== 32 || !timingSafeEqual(checksumOf(derived, message), expected)) {
    throw new Fault('KEYSTORE_PASSWORD', 'the password does not open the keystore', { remedy: 'check --password-file' })
  }
  const decipher = createDecipheriv('aes-128-ctr', derived.subarray(0, 16), iv)
  return new Uint8Array(Buffer.concat([decipher.update(message), decipher.final()]))
}
