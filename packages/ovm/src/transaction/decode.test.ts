/** Properties of the transaction codec, and agreement with ethers on what it signs and reads. */
import { bigintToWord, bytesToBigint, bytesToHex, hexToBytes, privateKeyToAddress } from '@syncline/primitives'
import { Transaction as EthersTransaction, Wallet } from 'ethers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRules } from '../fork.js'
import { decodeTransaction } from './decode.js'
import { encodeTransaction, type UnsignedTransaction } from './encode.js'
import { recoverAuthority, signAuthorization, signTransaction } from './signing.js'

const rules = createRules('prague', 'provable')
const key = hexToBytes('0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80')
const sender = bytesToBigint(privateKeyToAddress(key))
const half = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0n
const order = 2n * half + 1n

const uint = (bits: number) => fc.oneof(fc.bigInt(0n, (1n << BigInt(bits)) - 1n), fc.bigInt(0n, 300n))
const bytes = fc.uint8Array({ maxLength: 200 })
const accessList = fc.array(fc.record({ address: uint(160), slots: fc.array(uint(256), { maxLength: 3 }) }), {
  maxLength: 3,
})
const authorization = fc.record({
  chainId: uint(256),
  address: uint(160),
  nonce: uint(64),
  yParity: fc.bigInt(0n, 255n),
  r: uint(256),
  s: uint(256),
})

const unsigned: fc.Arbitrary<UnsignedTransaction> = fc
  .record({
    type: fc.constantFrom(0, 1, 2, 4),
    chainId: uint(64),
    bound: fc.boolean(),
    nonce: uint(64),
    gasLimit: uint(64),
    maxFeePerGas: uint(256),
    maxPriorityFeePerGas: uint(256),
    to: fc.option(uint(160), { nil: undefined }),
    value: uint(256),
    data: bytes,
    accessList,
    authorizations: fc.array(authorization, { minLength: 1, maxLength: 3 }),
  })
  .map(({ bound, type, ...rest }) => ({
    ...rest,
    type: type as 0 | 1 | 2 | 4,
    chainId: type === 0 && !bound ? undefined : rest.chainId,
    maxPriorityFeePerGas: type < 2 ? rest.maxFeePerGas : rest.maxPriorityFeePerGas,
    to: type === 4 ? (rest.to ?? 1n) : rest.to,
    accessList: type === 0 ? [] : rest.accessList,
    authorizations: type === 4 ? rest.authorizations : [],
  }))

function decoded(raw: Uint8Array, chainId?: bigint) {
  const result = decodeTransaction(raw, rules, chainId)
  if (!result.ok) throw new Error(`${result.code}: ${result.reason}`)
  return result.value
}

function codeOf(raw: Uint8Array, chainId?: bigint, with_ = rules): string | undefined {
  const result = decodeTransaction(raw, with_, chainId)
  return result.ok ? undefined : result.code
}

const transfer: UnsignedTransaction = {
  type: 2,
  chainId: 7n,
  nonce: 1n,
  gasLimit: 21000n,
  maxFeePerGas: 9n,
  maxPriorityFeePerGas: 2n,
  to: 0xaan,
  value: 1n,
  data: new Uint8Array(0),
}

describe('the transaction codec', () => {
  it('reads back what was signed, with its sender', () => {
    fc.assert(
      fc.property(unsigned, (tx) => {
        const raw = signTransaction(tx, key)
        const read = decoded(raw)
        const { hash: _hash, sender: from, rawLength, signature, ...fields } = read
        expect(from).toBe(sender)
        expect(rawLength).toBe(raw.length)
        expect(fields).toEqual(tx)
        expect(encodeTransaction(tx, signature!)).toEqual(raw)
      }),
      { numRuns: 300 },
    )
  })

  it('has one encoding: whatever mutated bytes decode, encode to the same bytes; nothing throws', () => {
    const mutation = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255), how: fc.nat(3) })
    fc.assert(
      fc.property(unsigned, fc.array(mutation, { minLength: 1, maxLength: 3 }), (tx, mutations) => {
        let raw = signTransaction(tx, key)
        for (const { at, byte, how } of mutations) {
          const i = Math.floor(at * raw.length)
          if (how === 0) raw = Uint8Array.of(...raw.slice(0, i), byte, ...raw.slice(i))
          else if (how === 1) raw = Uint8Array.of(...raw.slice(0, i), ...raw.slice(i + 1))
          else raw[i] = byte
        }
        const result = decodeTransaction(raw, rules, undefined)
        if (!result.ok) return
        const value = result.value
        expect(encodeTransaction(value as UnsignedTransaction, value.signature!)).toEqual(raw)
      }),
      { numRuns: 2000 },
    )
  })

  it('never throws on arbitrary bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), fc.constantFrom([], [1], [2], [4], [0xf8]), (tail, head) => {
        decodeTransaction(Uint8Array.of(...head, ...tail), rules, 1n)
      }),
      { numRuns: 3000 },
    )
  })

  it('refuses another chain, but not a signature from before EIP-155', () => {
    expect(codeOf(signTransaction(transfer, key), 8n)).toBe('TX_CHAIN_ID')
    expect(codeOf(signTransaction({ ...transfer, type: 0 }, key), 8n)).toBe('TX_CHAIN_ID')
    expect(codeOf(signTransaction({ ...transfer, type: 0, chainId: undefined }, key), 8n)).toBeUndefined()
  })

  it('refuses a high s', () => {
    const { signature } = decoded(signTransaction(transfer, key))
    const other = { ...signature!, s: order - signature!.s, yParity: (signature!.yParity ^ 1) as 0 | 1 }
    expect(codeOf(encodeTransaction(transfer, other))).toBe('TX_SIGNATURE')
    expect(codeOf(encodeTransaction(transfer, { ...signature!, r: 0n }))).toBe('TX_SIGNATURE')
    expect(codeOf(encodeTransaction(transfer, { ...signature!, r: order }))).toBe('TX_SIGNATURE')
    expect(codeOf(encodeTransaction(transfer, { ...signature!, s: 0n }))).toBe('TX_SIGNATURE')
  })

  it('knows the types of its rules only', () => {
    const raw4 = signTransaction(
      { ...transfer, type: 4, authorizations: [signAuthorization({ chainId: 0n, address: 1n, nonce: 0n }, key)] },
      key,
    )
    expect(codeOf(raw4)).toBeUndefined()
    expect(codeOf(raw4, undefined, createRules('cancun', 'provable'))).toBe('TX_TYPE_UNSUPPORTED')
    const raw3 = signTransaction({ ...transfer, type: 3, blob: { maxFeePerBlobGas: 1n, versionedHashes: [1n] } }, key)
    expect(codeOf(raw3)).toBe('TX_TYPE_UNSUPPORTED')
    expect(codeOf(raw3, undefined, createRules('prague', 'semantic'))).toBeUndefined()
    expect(codeOf(Uint8Array.of(0x7e))).toBe('TX_TYPE_UNSUPPORTED')
    expect(codeOf(Uint8Array.of(0x80))).toBe('TX_UNDECODABLE')
    expect(codeOf(new Uint8Array(0))).toBe('TX_UNDECODABLE')
    expect(codeOf(new Uint8Array(131_073))).toBe('TX_TOO_LARGE')
  })

  it('refuses creation by type 4 and an empty authorisation list', () => {
    const authorizations = [signAuthorization({ chainId: 7n, address: 1n, nonce: 0n }, key)]
    expect(codeOf(signTransaction({ ...transfer, type: 4, to: undefined, authorizations }, key))).toBe(
      'TX_CREATION_FORBIDDEN',
    )
    expect(codeOf(signTransaction({ ...transfer, type: 4, authorizations: [] }, key))).toBe(
      'TX_AUTHORIZATION_LIST_EMPTY',
    )
    expect(recoverAuthority(authorizations[0]!)).toBe(sender)
  })

  it('agrees with ethers on bytes, hash and sender', () => {
    const hex = (value: bigint, width = 20) => bytesToHex(bigintToWord(value).slice(32 - width))
    fc.assert(
      fc.property(
        unsigned.filter((tx) => tx.maxPriorityFeePerGas <= tx.maxFeePerGas && tx.nonce < 1n << 53n),
        (tx) => {
          const raw = signTransaction(tx, key)
          const theirs = new EthersTransaction()
          theirs.type = tx.type
          if (tx.chainId !== undefined) theirs.chainId = tx.chainId
          theirs.nonce = Number(tx.nonce)
          theirs.gasLimit = tx.gasLimit
          if (tx.type < 2) theirs.gasPrice = tx.maxFeePerGas
          else {
            theirs.maxFeePerGas = tx.maxFeePerGas
            theirs.maxPriorityFeePerGas = tx.maxPriorityFeePerGas
          }
          theirs.to = tx.to === undefined ? null : hex(tx.to)
          theirs.value = tx.value
          theirs.data = bytesToHex(tx.data)
          if (tx.type !== 0) {
            theirs.accessList = tx.accessList!.map((e) => ({
              address: hex(e.address),
              storageKeys: e.slots.map((s) => hex(s, 32)),
            }))
          }
          if (tx.type === 4) return
          theirs.signature = new Wallet(bytesToHex(key)).signingKey.sign(theirs.unsignedHash)
          // ethers takes chain id 0 as none
          if (tx.type === 0 && tx.chainId === 0n) return
          expect(bytesToHex(raw)).toBe(theirs.serialized)
          const read = decoded(hexToBytes(theirs.serialized))
          expect(bytesToHex(read.hash)).toBe(theirs.hash)
          expect(hex(read.sender)).toBe(theirs.from!.toLowerCase())
        },
      ),
      { numRuns: 150 },
    )
  })
})
