/** An account as a leaf of the world tree: key, committed value, and the payload kept beside it (docs/state-format.md §2). */
import { type Bytes, createFixedKeccak, equalBytes, Fault, keccak256, readWord, writeWord } from '@syncline/primitives'
import { zeroHash } from '../block/header.js'
import { emptyCodeHash } from '../state/emptyCode.js'
import { emptyCodeMetaHash } from './codeMeta.js'
import type { AccountState } from './types.js'

const addressInput = createFixedKeccak(21, 1)
const slotInput = createFixedKeccak(33, 1)
addressInput.bytes[0] = 0x41 // "A"
slotInput.bytes[0] = 0x53 // "S"
const addressView = new DataView(addressInput.bytes.buffer, addressInput.bytes.byteOffset, 21)
const word = new Uint8Array(32)

/** Key of an account in the world tree: `keccak("A" ‖ address)`. */
export function accountKey(address: bigint): Bytes {
  addressView.setUint32(1, Number(address >> 128n))
  addressView.setBigUint64(5, BigInt.asUintN(64, address >> 64n))
  addressView.setBigUint64(13, BigInt.asUintN(64, address))
  addressInput.hashOne()
  return addressInput.digestBytes.slice(0, 32)
}

/** Key of a slot in a storage tree: `keccak("S" ‖ slot)`. */
export function storageKey(slot: bigint): Bytes {
  writeWord(slotInput.bytes, 1, slot)
  slotInput.hashOne()
  return slotInput.digestBytes.slice(0, 32)
}

const valueWords = new Uint8Array(5 * 32)
const valueView = new DataView(valueWords.buffer)

/** Value of an account in the world tree: `H(nonce, balance, codeHash, codeMetaHash, storageRoot)`. */
export function accountValue(account: AccountState): Bytes {
  valueView.setBigUint64(24, account.nonce)
  writeWord(valueWords, 32, account.balance)
  valueWords.set(account.codeHash, 64)
  valueWords.set(account.codeMetaHash, 96)
  valueWords.set(account.storageRoot, 128)
  return keccak256(valueWords)
}

/** True if the account may not be in the tree (EIP-161): nonce 0, balance 0, no code. */
export function isEmptyAccount(account: Pick<AccountState, 'nonce' | 'balance' | 'codeHash'>): boolean {
  return account.nonce === 0n && account.balance === 0n && equalBytes(account.codeHash, emptyCodeHash)
}

const hasCode = 1
const hasStorage = 2
/** flags ‖ nonce u64 ‖ balance length u8. */
const headBytes = 10

/** Bytes of a storage id at the end of a payload. */
const idBytes = 6

/**
 * Payload of an account leaf: flags u8 ‖ nonce u64 ‖ balance (length u8, bytes) ‖ [codeHash ‖ codeMetaHash] ‖
 * [storageRoot ‖ storage id u48]. 10 to 144 bytes; a plain account takes about 20. `storageId` 0 = not stored yet.
 */
export function encodeAccountRecord(account: AccountState, storageId: number): Bytes {
  const code = !equalBytes(account.codeHash, emptyCodeHash)
  const storage = !equalBytes(account.storageRoot, zeroHash)
  writeWord(word, 0, account.balance)
  let skip = 0
  while (skip < 32 && word[skip] === 0) skip++
  const out = new Uint8Array(headBytes + 32 - skip + (code ? 64 : 0) + (storage ? 32 + idBytes : 0))
  const view = new DataView(out.buffer)
  out[0] = (code ? hasCode : 0) | (storage ? hasStorage : 0)
  view.setBigUint64(1, account.nonce)
  out[9] = 32 - skip
  out.set(word.subarray(skip), headBytes)
  let at = headBytes + 32 - skip
  if (code) {
    out.set(account.codeHash, at)
    out.set(account.codeMetaHash, at + 32)
    at += 64
  }
  if (storage) {
    out.set(account.storageRoot, at)
    putStorageId(out, storageId)
  }
  return out
}

/** Notes in an encoded record with storage where its tree was stored. In place: the id is not committed. */
export function putStorageId(payload: Bytes, storageId: number): void {
  const view = new DataView(payload.buffer, payload.byteOffset + payload.length - idBytes, idBytes)
  view.setUint16(0, Math.floor(storageId / 2 ** 32))
  view.setUint32(2, storageId >>> 0)
}

/** Where the storage tree of an encoded record with storage is stored; 0 if it is not. */
export function storageIdOf(payload: Bytes): number {
  const view = new DataView(payload.buffer, payload.byteOffset + payload.length - idBytes, idBytes)
  return view.getUint16(0) * 2 ** 32 + view.getUint32(2)
}

function corrupt(): never {
  throw new Fault('STORE_CORRUPT_ACCOUNT', 'an account record in the store cannot be read', {
    remedy: 'the database is damaged: delete the data folder and let the node rebuild it from L1',
  })
}

/** The inverse of `encodeAccountRecord`. Faults with `STORE_CORRUPT_ACCOUNT` on any other bytes: it only reads our own store. */
export function decodeAccountRecord(payload: Bytes): AccountState {
  const flags = payload[0]
  const size = payload[9]
  if (flags === undefined || size === undefined || flags > 3 || size > 32) return corrupt()
  const view = new DataView(payload.buffer, payload.byteOffset, payload.length)
  let at = headBytes + size
  const length = at + (flags & hasCode ? 64 : 0) + (flags & hasStorage ? 32 + idBytes : 0)
  if (payload.length !== length || (size > 0 && payload[headBytes] === 0)) return corrupt()
  const nonce = view.getBigUint64(1)
  const balance = readBalance(payload, size)
  let codeHash = emptyCodeHash
  let metaHash = emptyCodeMetaHash
  if (flags & hasCode) {
    codeHash = payload.slice(at, at + 32)
    metaHash = payload.slice(at + 32, at + 64)
    at += 64
  }
  const storageRoot = flags & hasStorage ? payload.slice(at, at + 32) : zeroHash
  return { nonce, balance, codeHash, codeMetaHash: metaHash, storageRoot }
}

function readBalance(payload: Bytes, size: number): bigint {
  const view = new DataView(payload.buffer, payload.byteOffset + headBytes, size)
  if (size <= 6) {
    let value = 0
    for (let i = 0; i < size; i++) value = value * 256 + view.getUint8(i)
    return BigInt(value)
  }
  word.fill(0, 0, 32 - size)
  word.set(payload.subarray(headBytes, headBytes + size), 32 - size)
  return readWord(word, 0)
}
