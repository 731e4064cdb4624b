/** BLS keystores against the test vectors of EIP-2335, and against ourselves. */
import { bytesToHex, hexToBytes } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBlsSigner } from '../validator/bls.js'
import { blsKeystoreKey, decryptBlsKeystore, encryptBlsKeystore, isBlsKeystoreText, isKeystoreText } from './index.js'

const password = '𝔱𝔢𝔰𝔱𝔭𝔞𝔰𝔰𝔴𝔬𝔯𝔡🔑'
const secret = '0x000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f'
const pubkey = '9612d7a727c9d0a22e185a1c768478dfe919cada9266988cb32359c11f2b7b27f4ae4040902382ae2910c15e2b420d07'
const salt = 'd4e56740f876aef8c010b86a40d5f56745a118d0906a34e69aec8c0db1cb8fa3'
const iv = '264daa3f303d7259501c93d997d84fe6'
const vector = (kdf: object, checksum: string, message: string): string =>
  JSON.stringify({
    crypto: {
      kdf: { ...kdf, message: '' },
      checksum: { function: 'sha256', params: {}, message: checksum },
      cipher: { function: 'aes-128-ctr', params: { iv }, message },
    },
    description: 'This is a test keystore.',
    pubkey,
    path: 'm/12381/60/3141592653/589793238',
    uuid: '1d85ae20-35c5-4611-98e8-aa14a633906f',
    version: 4,
  })
const scryptVector = vector(
  { function: 'scrypt', params: { dklen: 32, n: 262144, p: 1, r: 8, salt } },
  'd2217fe5f3e9a1e34581ef8a78f7c9928e436d36dacc5e846690a5581e8ea484',
  '06ae90d55fe0a6e9c5c3bc5b170827b2e5cce3929ed3f116c2811e6366dfe20f',
)
const pbkdf2Vector = vector(
  { function: 'pbkdf2', params: { dklen: 32, c: 262144, prf: 'hmac-sha256', salt } },
  '8a9f5d9912ed7e75ea794bc5a89bca5f193721d30868ade6f73043c6ea6febf1',
  'cee03fde2af33149775b7223e7845e4fb2c8ae1792e5f99fe9ecf474cc8c16ad',
)

const cheap = { n: 1024, r: 8, p: 1 }
const seed = { salt: new Uint8Array(32).fill(7), iv: new Uint8Array(16).fill(8), id: new Uint8Array(16).fill(9) }

describe('EIP-2335', () => {
  it('opens the official vectors', () => {
    expect(bytesToHex(decryptBlsKeystore(scryptVector, password))).toBe(secret)
    expect(bytesToHex(decryptBlsKeystore(pbkdf2Vector, password))).toBe(secret)
    expect(blsKeystoreKey(scryptVector)).toBe(`0x${pubkey}`)
    expect(bytesToHex(createBlsSigner(hexToBytes(secret)).compressedKey)).toBe(`0x${pubkey}`)
  })

  it('writes what it opens, whatever controls are in the password', () => {
    const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 })
    fc.assert(
      fc.property(bytes, fc.string({ maxLength: 40, unit: 'grapheme' }), (key, chosen) => {
        const text = encryptBlsKeystore(Uint8Array.from(key), hexToBytes(`0x${pubkey}`), chosen, seed, cheap)
        expect(bytesToHex(decryptBlsKeystore(text, `\u007f${chosen}\u0003`))).toBe(bytesToHex(Uint8Array.from(key)))
        expect(isBlsKeystoreText(text) && !isKeystoreText(text)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('refuses a wrong password and changed text without saying anything secret', () => {
    const text = encryptBlsKeystore(hexToBytes(secret), hexToBytes(`0x${pubkey}`), 'right', seed, cheap)
    expect(() => decryptBlsKeystore(text, 'wrong')).toThrowError(expect.objectContaining({ code: 'KEYSTORE_PASSWORD' }))
    const changes: readonly (readonly [string, string])[] = [
      ['aes-128-ctr', 'aes-128-cbc'],
      ['sha256', 'md5'],
      ['"n": 1024', '"n": -1'],
      ['"n": 1024', '"n": 1073741824'],
      ['"version": 4', '"version": 3'],
    ]
    for (const bad of ['', '{}', '[]', 'null', ...changes.map(([from, to]) => text.replace(from, to))]) {
      expect(() => decryptBlsKeystore(bad, 'right')).toThrowError(expect.objectContaining({ code: 'KEYSTORE_INVALID' }))
    }
    expect(text).not.toContain(secret.slice(2))
  })
})
