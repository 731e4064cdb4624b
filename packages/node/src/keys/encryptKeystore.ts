/** Writes a Web3 Secret Storage v3 file (scrypt, aes-128-ctr), readable by `cast wallet` and geth. Decryption is in ports/keys.ts. */
import { createCipheriv, scryptSync } from 'node:crypto'
import { type Bytes, bytesToHex, concatBytes, invariant, keccak256, privateKeyToAddress } from '@syncline/primitives'

/** Cost of scrypt. `n` is a power of two; memory is 128 · n · r bytes. */
export type ScryptCost = { readonly n: number; readonly r: number; readonly p: number }

/** 128 MiB and about 0.4 s: half of geth's "standard" memory, 16 times what `cast wallet` writes. */
export const defaultScryptCost: ScryptCost = { n: 1 << 17, r: 8, p: 1 }

/** Randomness of one file, given by the caller: this function has none of its own. Never reuse it. */
export type KeystoreSeed = { readonly salt: Bytes; readonly iv: Bytes; readonly id: Bytes }

const plain = (bytes: Bytes): string => bytesToHex(bytes).slice(2)

/** A version 4 UUID from 16 random bytes. */
export function uuidOf(random: Bytes): string {
  const bytes = random.slice()
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = plain(bytes)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/**
 * Text of the file. `privateKey` and `seed.salt` have 32 bytes, `seed.iv` and `seed.id` 16. Deterministic in its arguments.
 * Blocks for the time of one scrypt.
 */
export function encryptKeystore(
  privateKey: Bytes,
  password: string,
  seed: KeystoreSeed,
  cost: ScryptCost = defaultScryptCost,
): string {
  invariant(privateKey.length === 32 && seed.salt.length === 32, 'keys and salts of 32 bytes')
  invariant(seed.iv.length === 16 && seed.id.length === 16, 'iv and id of 16 bytes')
  const { n, r, p } = cost
  const derived = scryptSync(password, seed.salt, 32, { N: n, r, p, maxmem: 128 * n * r + (1 << 20) })
  const cipher = createCipheriv('aes-128-ctr', derived.subarray(0, 16), seed.iv)
  const ciphertext = new Uint8Array(Buffer.concat([cipher.update(privateKey), cipher.final()]))
  const mac = keccak256(concatBytes(derived.subarray(16, 32), ciphertext))
  const file = {
    address: plain(privateKeyToAddress(privateKey)),
    crypto: {
      cipher: 'aes-128-ctr',
      cipherparams: { iv: plain(seed.iv) },
      ciphertext: plain(ciphertext),
      kdf: 'scrypt',
      kdfparams: { dklen: 32, n, p, r, salt: plain(seed.salt) },
      mac: plain(mac),
    },
    id: uuidOf(seed.id),
    version: 3,
  }
  return `${JSON.stringify(file, undefined, 2)}\n`
}

/** Address a keystore file claims to be for, without opening it; undefined if it claims none or is no keystore. */
export function keystoreAddress(text: string): `0x${string}` | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    // not JSON, so not a keystore: folders may hold other files
    return undefined
  }
  if (typeof json !== 'object' || json === null || !('crypto' in json) || !('address' in json)) return undefined
  const { address } = json
  return typeof address === 'string' && /^(0x)?[0-9a-fA-F]{40}$/.test(address)
    ? `0x${address.replace(/^0x/, '').toLowerCase()}`
    : undefined
}

/** True for the text of a version 3 keystore, also one that does not name its address (`cast wallet` writes those). */
export function isKeystoreText(text: string): boolean {
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && json !== null && 'crypto' in json && 'version' in json && json.version === 3
  } catch {
    // not JSON, so not a keystore
    return false
  }
}
