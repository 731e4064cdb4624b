/** Account and storage proofs: checking them, and their JSON form (docs/state-format.md §1, §2; `syncline_getProof`). */
import {
  accept,
  type Bytes,
  bigintToWord,
  bytesToHex,
  equalBytes,
  type Hex,
  type Result,
  readWord,
  refuse,
} from '@syncline/primitives'
import { decodeKeyedProof, type KeyedProofCode, readProof } from '@syncline/trees'
import { zeroHash } from '../block/header.js'
import { accountKey, accountValue, storageKey } from './accountRecord.js'
import { codeMetaHash } from './codeMeta.js'
import type { AccountProof, StorageProof } from './types.js'

/** Why a proof is refused; `PROOF_VALUE`: it is sound and shows something else than what is claimed. */
export type WorldProofCode = KeyedProofCode | 'PROOF_VALUE'

function readEncoded(root: Bytes, key: Bytes, encoded: Bytes): Result<Bytes, KeyedProofCode> {
  const proof = decodeKeyedProof(encoded)
  return proof.ok ? readProof(root, key, proof.value) : proof
}

/** Accepts if the proof shows the account, or its absence, under its world root. Trusts nothing but `worldRoot`. */
export function checkAccountProof(proof: AccountProof): Result<undefined, WorldProofCode> {
  const value = readEncoded(proof.worldRoot, accountKey(proof.address), proof.proof)
  if (!value.ok) return value
  const { account, codeMeta } = proof
  const claimed = account === undefined ? zeroHash : accountValue(account)
  if (!equalBytes(value.value, claimed)) return refuse('PROOF_VALUE', 'the proof shows another account')
  if (account !== undefined && codeMeta !== undefined && !equalBytes(codeMetaHash(codeMeta), account.codeMetaHash)) {
    return refuse('PROOF_VALUE', 'the code meta is not that of the account')
  }
  return accept(undefined)
}

/** Accepts if the proof shows the storage word, or its absence, of the proven account. */
export function checkStorageProof(proof: StorageProof): Result<undefined, WorldProofCode> {
  const account = checkAccountProof(proof)
  if (!account.ok) return account
  const root = proof.account?.storageRoot ?? zeroHash
  const value = readEncoded(root, storageKey(proof.slot), proof.storageProof)
  if (!value.ok) return value
  if (readWord(value.value, 0) !== proof.value) return refuse('PROOF_VALUE', 'the proof shows another storage word')
  return accept(undefined)
}

/** An account proof with storage proofs as JSON. Quantities are hex without leading zeros, hashes and proofs data. */
export type AccountProofJson = {
  readonly worldRoot: Hex
  readonly address: Hex
  /** False: the proof shows that there is no such account; then all values are those of the empty account. */
  readonly exists: boolean
  readonly nonce: Hex
  readonly balance: Hex
  readonly codeHash: Hex
  readonly codeMetaHash: Hex
  readonly storageRoot: Hex
  readonly codeMeta: {
    readonly codeLength: Hex
    readonly codeRoot: Hex
    readonly jumpRoot: Hex
    readonly delegation: Hex
  } | null
  readonly accountProof: Hex
  readonly storageProof: readonly { readonly key: Hex; readonly value: Hex; readonly proof: Hex }[]
}

function quantity(value: bigint): Hex {
  return `0x${value.toString(16)}`
}

function addressHex(address: bigint): Hex {
  return bytesToHex(bigintToWord(address).subarray(12))
}

/** The JSON form of an account proof and proofs of some of its slots, all of one world. */
export function accountProofToJson(proof: AccountProof, storage: readonly StorageProof[]): AccountProofJson {
  const { account, codeMeta } = proof
  const hash = (bytes: Bytes | undefined): Hex => bytesToHex(bytes ?? zeroHash)
  return {
    worldRoot: bytesToHex(proof.worldRoot),
    address: addressHex(proof.address),
    exists: account !== undefined,
    nonce: quantity(account?.nonce ?? 0n),
    balance: quantity(account?.balance ?? 0n),
    codeHash: hash(account?.codeHash),
    codeMetaHash: hash(account?.codeMetaHash),
    storageRoot: hash(account?.storageRoot),
    codeMeta:
      codeMeta === undefined
        ? null
        : {
            codeLength: quantity(BigInt(codeMeta.codeLength)),
            codeRoot: bytesToHex(codeMeta.codeRoot),
            jumpRoot: bytesToHex(codeMeta.jumpRoot),
            delegation: addressHex(codeMeta.delegation),
          },
    accountProof: bytesToHex(proof.proof),
    storageProof: storage.map(({ slot, value, storageProof }) => ({
      key: bytesToHex(bigintToWord(slot)),
      value: quantity(value),
      proof: bytesToHex(storageProof),
    })),
  }
}
