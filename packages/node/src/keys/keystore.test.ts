/** Keystores against the test vectors of the Web3 Secret Storage definition, and against ourselves. */
import { bytesToHex, hexToBytes } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLocalSigner, createRemoteSigner, decryptKeystore, encryptKeystore, keystoreAddress } from './index.js'

// Vectors of the definition: password "testpassword", the same key by both key derivations.
const secret = '0x7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d'
const pbkdf2Vector = `{"crypto":{"cipher":"aes-128-ctr","cipherparams":{"iv":"6087dab2f9fdbbfaddc31a909735c1e6"},
 "ciphertext":"5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46","kdf":"pbkdf2","kdfparams":{"c":262144,
 "dklen":32,"prf":"hmac-sha256","salt":"ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd"},
 "mac":"517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2"},"id":"3198bc9c-6672-5ab3-d995-4942343ae5b6","version":3}`
const scryptVector = `{"crypto":{"cipher":"aes-128-ctr","cipherparams":{"iv":"83dbcc02d8ccb40e466191a123791e0e"},
 "ciphertext":"d172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c","kdf":"scrypt","kdfparams":{"dklen":32,
 "n":262144,"p":8,"r":1,"salt":"ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19"},
 "mac":"2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097"},"id":"3198bc9c-6672-5ab3-d995-4942343ae5b6","version":3}`

const cheap = { n: 1024, r: 8, p: 1 }
const seed = { salt: new Uint8Array(32).fill(7), iv: new Uint8Array(16).fill(8), id: new Uint8Array(16).fill(9) }

describe('Web3 Secret Storage', () => {
  it('opens the official pbkdf2 vector', () => {
    expect(bytesToHex(decryptKeystore(pbkdf2Vector, 'testpassword'))).toBe(secret)
  })

  it('opens the official scrypt vector', () => {
    expect(bytesToHex(decryptKeystore(scryptVector, 'testpassword'))).toBe(secret)
  })

  it('writes what it opens, for any key and password', () => {
    const keys = fc.uint8Array({ minLength: 32, maxLength: 32 }).filter((key) => key[0] !== 0xff && key.some(Boolean))
    fc.assert(
      fc.property(keys, fc.string({ maxLength: 40, unit: 'grapheme' }), (key, password) => {
        const text = encryptKeystore(Uint8Array.from(key), password, seed, cheap)
        expect(bytesToHex(decryptKeystore(text, password))).toBe(bytesToHex(Uint8Array.from(key)))
        expect(keystoreAddress(text)).toBe(createLocalSigner(Uint8Array.from(key)).address.toLowerCase())
      }),
      { numRuns: 30 },
    )
  })

  it('writes a version 4 id', () => {
    const { id } = JSON.parse(encryptKeystore(hexToBytes(secret), 'x', seed, cheap)) as { id: string }
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('refuses a wrong password and changed text without saying anything secret', () => {
    const text = encryptKeystore(hexToBytes(secret), 'right', seed, cheap)
    expect(() => decryptKeystore(text, 'wrong')).toThrowError(expect.objectContaining({ code: 'KEYSTORE_PASSWORD' }))
    for (const bad of [
      '',
      '{}',
      '[]',
      'null',
      text.replace('aes-128-ctr', 'aes-128-cbc'),
      text.replace('"n": 1024', '"n": -1'),
    ]) {
      expect(() => decryptKeystore(bad, 'right')).toThrowError(expect.objectContaining({ code: 'KEYSTORE_INVALID' }))
    }
  })

  it('refuses parameters that would take all memory', () => {
    const text = encryptKeystore(hexToBytes(secret), 'x', seed, cheap).replace('"n": 1024', '"n": 1073741824')
    expect(() => decryptKeystore(text, 'x')).toThrowError(expect.objectContaining({ code: 'KEYSTORE_INVALID' }))
  })
})

describe('remote signer', () => {
  const address = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
  const transaction = { type: 'eip1559', chainId: 901, nonce: 1, to: address, value: 5n, gas: 21_000n } as const

  it('asks eth_signTransaction with minimal quantities and takes both answer shapes', async () => {
    const asked: unknown[] = []
    const answers: unknown[] = ['0x02c0', { raw: '0x02c1' }]
    const signer = createRemoteSigner(address, (method, parameters) => {
      asked.push([method, parameters])
      return Promise.resolve(answers.shift())
    })
    expect(await signer.signTransaction(transaction)).toBe('0x02c0')
    expect(await signer.signTransaction(transaction)).toBe('0x02c1')
    expect(asked[0]).toMatchObject([
      'eth_signTransaction',
      [{ from: address, nonce: '0x1', value: '0x5', gas: '0x5208' }],
    ])
  })

  it('refuses an answer that is no transaction', async () => {
    const signer = createRemoteSigner(address, () => Promise.resolve(undefined))
    await expect(signer.signTransaction(transaction)).rejects.toMatchObject({ code: 'SIGNER_BAD_ANSWER' })
  })
})
