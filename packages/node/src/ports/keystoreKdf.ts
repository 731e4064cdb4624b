/** Key derivation of keystore files: a file says how much work opening it is, so the work is bounded. */
import { pbkdf2Sync, scryptSync } from 'node:crypto'
import { scrypt } from '@noble/hashes/scrypt.js'
import { type Bytes, decodeHex, type Fault } from '@syncline/primitives'

/** Highest memory a keystore may ask of scrypt: 1 GiB, four times what wallets write. */
const scryptMaxMemory = 1 << 30

/** What is wrong with a file, as a fault that names its format. */
export type InvalidKeystore = (reason: string, cause?: unknown) => Fault

/** Bytes of a field in hex, with or without 0x. */
export function keystoreBytes(value: unknown, name: string, invalid: InvalidKeystore): Bytes {
  const bytes = typeof value === 'string' ? decodeHex(`0x${value.replace(/^0x/, '')}`) : undefined
  if (bytes === undefined) throw invalid(`${name} is not hex`)
  return bytes
}

/** 32 bytes from a password, by scrypt or pbkdf2 with HMAC-SHA-256. Throws what `invalid` makes. */
export function deriveKeystoreKey(
  kdf: string,
  parameters: Readonly<Record<string, unknown>>,
  password: Bytes,
  invalid: InvalidKeystore,
): Bytes {
  const number = (name: string): number => {
    const value = parameters[name]
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) throw invalid(`kdf parameter ${name}`)
    return value
  }
  const salt = keystoreBytes(parameters['salt'], 'salt', invalid)
  if (kdf === 'scrypt') {
    const [n, r, p] = [number('n'), number('r'), number('p')]
    if (128 * n * r > scryptMaxMemory || p > 16) throw invalid('scrypt parameters are too large')
    const maxmem = scryptMaxMemory + (1 << 20)
    // OpenSSL refuses N ≥ 2^(16·r), which some wallets (and the official vector) write
    return n < 2 ** (16 * r)
      ? scryptSync(password, salt, 32, { N: n, r, p, maxmem })
      : scrypt(password, salt, { N: n, r, p, dkLen: 32, maxmem })
  }
  if (kdf !== 'pbkdf2') throw invalid(`kdf ${kdf}`)
  if (parameters['prf'] !== 'hmac-sha256' || number('c') > 10_000_000) throw invalid('pbkdf2 parameters')
  return pbkdf2Sync(password, salt, number('c'), 32, 'sha256')
}
