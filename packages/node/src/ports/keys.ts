/** The key port: who signs for a role. A local key, a Web3 keystore v3 file, or a remote signer behind JSON-RPC. */
import { createDecipheriv, timingSafeEqual } from 'node:crypto'
import {
  type Bytes,
  bytesToHex,
  checksumAddress,
  concatBytes,
  decodeHex,
  Fault,
  type Hex,
  hexToBytes,
  keccak256,
  privateKeyToAddress,
  signDigest,
} from '@syncline/primitives'
import { serializeTransaction, type TransactionSerializableEIP1559 } from 'viem'
import { deriveKeystoreKey, keystoreBytes } from './keystoreKdf.js'

/** Signs for one address. The node never sees the key itself. */
export type Signer = {
  readonly address: Hex
  /** 65 bytes r ‖ s ‖ v (v 27 or 28) over a 32-byte digest. Remote signers refuse with Fault SIGNER_NO_DIGEST. */
  signDigest(digest: Bytes): Promise<Bytes>
  /** Signed raw bytes of an EIP-1559 transaction. */
  signTransaction(transaction: TransactionSerializableEIP1559): Promise<Hex>
  readonly kind: 'local' | 'remote'
}

function signatureBytes(digest: Bytes, key: Bytes): Bytes {
  const { rs, yParity } = signDigest(digest, key)
  return concatBytes(rs, Uint8Array.of(27 + yParity))
}

/** A signer over a private key of 32 bytes. Fault KEY_INVALID if it is none. */
export function createLocalSigner(privateKey: Bytes): Signer {
  let address: Hex
  try {
    address = checksumAddress(privateKeyToAddress(privateKey))
  } catch (cause) {
    throw new Fault('KEY_INVALID', 'not a secp256k1 private key of 32 bytes', {
      remedy: 'give a key between 1 and the order of the curve',
      cause,
    })
  }
  return {
    kind: 'local',
    address,
    signDigest: (digest) => Promise.resolve(signatureBytes(digest, privateKey)),
    signTransaction: (transaction) => {
      const digest = keccak256(hexToBytes(serializeTransaction(transaction)))
      const { rs, yParity } = signDigest(digest, privateKey)
      return Promise.resolve(
        serializeTransaction(transaction, {
          r: bytesToHex(rs.subarray(0, 32)),
          s: bytesToHex(rs.subarray(32)),
          yParity,
        }),
      )
    },
  }
}

/** One JSON-RPC call; given by the caller so that this file opens no socket. */
export type RpcCall = (method: string, parameters: readonly unknown[]) => Promise<unknown>

/** A signer behind `eth_signTransaction` (web3signer and the like). It must be trusted to sign only what it is asked. */
export function createRemoteSigner(address: Hex, call: RpcCall): Signer {
  const quantity = (value: bigint | number): Hex => `0x${value.toString(16)}`
  return {
    kind: 'remote',
    address,
    signDigest: async (digest) => {
      const answer = await call('eth_signHash', [address, bytesToHex(digest)])
      const signature = typeof answer === 'string' ? decodeHex(answer) : undefined
      if (signature?.length !== 65) {
        throw new Fault('SIGNER_NO_DIGEST', 'the remote signer did not return a 65-byte signature', {
          remedy: 'use a signer that offers eth_signHash, or a keystore for the sequencer key',
        })
      }
      return signature
    },
    signTransaction: async (transaction) => {
      const answer = await call('eth_signTransaction', [
        {
          from: address,
          to: transaction.to,
          value: quantity(transaction.value ?? 0n),
          data: transaction.data ?? '0x',
          nonce: quantity(transaction.nonce ?? 0),
          gas: quantity(transaction.gas ?? 0n),
          maxFeePerGas: quantity(transaction.maxFeePerGas ?? 0n),
          maxPriorityFeePerGas: quantity(transaction.maxPriorityFeePerGas ?? 0n),
          chainId: quantity(transaction.chainId),
        },
      ])
      const raw =
        typeof answer === 'string'
          ? answer
          : typeof answer === 'object' && answer !== null && 'raw' in answer && typeof answer.raw === 'string'
            ? answer.raw
            : undefined
      if (raw === undefined || decodeHex(raw) === undefined) {
        throw new Fault('SIGNER_BAD_ANSWER', 'the remote signer did not return a raw transaction', {
          remedy: 'check the signer URL and that it holds this address',
          retryable: true,
        })
      }
      return raw as Hex
    },
  }
}

type KeystoreJson = {
  readonly version: number
  readonly address?: string
  readonly crypto: {
    readonly cipher: string
    readonly ciphertext: string
    readonly cipherparams: { readonly iv: string }
    readonly kdf: string
    readonly kdfparams: Readonly<Record<string, unknown>>
    readonly mac: string
  }
}

function isKeystore(value: unknown): value is KeystoreJson {
  if (typeof value !== 'object' || value === null) return false
  const { version, crypto } = value as { version?: unknown; crypto?: Record<string, unknown> }
  return (
    version === 3 &&
    typeof crypto === 'object' &&
    crypto !== null &&
    ['cipher', 'ciphertext', 'kdf', 'mac'].every((name) => typeof crypto[name] === 'string') &&
    typeof crypto['kdfparams'] === 'object' &&
    crypto['kdfparams'] !== null &&
    typeof (crypto['cipherparams'] as { iv?: unknown } | undefined)?.iv === 'string'
  )
}

/**
 * Private key of a Web3 Secret Storage v3 file (scrypt or pbkdf2, aes-128-ctr), as `cast wallet` and geth write it.
 * Fault KEYSTORE_INVALID for a file that is none, KEYSTORE_PASSWORD for a wrong password.
 */
export function decryptKeystore(text: string, password: string): Bytes {
  const invalid = (reason: string, cause?: unknown): Fault =>
    new Fault('KEYSTORE_INVALID', `not a Web3 keystore v3: ${reason}`, {
      remedy: 'give a file written by `cast wallet import` or `geth account new`',
      cause,
    })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw invalid('it is not JSON', cause)
  }
  if (!isKeystore(json)) throw invalid('fields are missing')
  const { crypto } = json
  if (crypto.cipher !== 'aes-128-ctr') throw invalid(`cipher ${crypto.cipher}`)
  const hex = (value: unknown, name: string): Bytes => keystoreBytes(value, name, invalid)
  const derived = deriveKeystoreKey(crypto.kdf, crypto.kdfparams, new TextEncoder().encode(password), invalid)
  const cipherText = hex(crypto.ciphertext, 'ciphertext')
  const mac = keccak256(concatBytes(derived.subarray(16, 32), cipherText))
  const expected = hex(crypto.mac, 'mac')
  if (expected.length !== 32 || !timingSafeEqual(mac, expected)) {
    throw new Fault('KEYSTORE_PASSWORD', 'the password does not open the keystore', { remedy: 'check --password-file' })
  }
  const iv = hex(crypto.cipherparams.iv, 'iv')
  if (iv.length !== 16) throw invalid('iv')
  const decipher = createDecipheriv('aes-128-ctr', derived.subarray(0, 16), iv)
  const key = new Uint8Array(Buffer.concat([decipher.update(cipherText), decipher.final()]))
  if (key.length !== 32) throw invalid('the key has not 32 bytes')
  return key
}
