/** The pre-confirmation: an EIP-712 statement that a block follows a parent under an L1 origin (PRZ-10). */
import {
  type Bytes,
  bytesToHex,
  concatBytes,
  equalBytes,
  type Hex,
  hashWords,
  hexToBytes,
  keccak256,
  recoverAddress,
} from '@syncline/primitives'
import type { PreConfirmation } from '../chain/api.js'

const text = (value: string): Bytes => keccak256(new TextEncoder().encode(value))
const domainType = text('EIP712Domain(string name,string version,uint256 chainId)')
const promiseType = text(
  'PreConfirmation(uint256 domainId,uint256 number,bytes32 parentHash,uint256 originNumber,bytes32 originHash,bytes32 blockHash)',
)

/** The digest that is signed. The EIP-712 domain is Syncline, version 1, on the L1 chain id: two L1s cannot share promises. */
export function promiseDigest(promise: Omit<PreConfirmation, 'signature'>, l1ChainId: bigint): Bytes {
  const separator = hashWords(domainType, text('Syncline'), text('1'), l1ChainId)
  const message = hashWords(
    promiseType,
    promise.domainId,
    promise.number,
    hexToBytes(promise.parentHash),
    promise.originNumber,
    hexToBytes(promise.originHash),
    hexToBytes(promise.blockHash),
  )
  return keccak256(concatBytes(Uint8Array.of(0x19, 0x01), separator, message))
}

/** True if `address` signed the promise. */
export function isPromiseOf(promise: PreConfirmation, l1ChainId: bigint, address: Hex): boolean {
  const signature = hexToBytes(promise.signature)
  if (signature.length !== 65) return false
  const signer = recoverAddress(promiseDigest(promise, l1ChainId), signature.subarray(0, 64), signature[64]! - 27)
  return signer !== undefined && equalBytes(signer, hexToBytes(address.toLowerCase()))
}

/** True if the two promises cannot both be kept: same domain, parent and origin, another block. Either signature must be checked apart. */
export function isEquivocation(a: PreConfirmation, b: PreConfirmation): boolean {
  return (
    a.domainId === b.domainId &&
    a.parentHash === b.parentHash &&
    a.originHash === b.originHash &&
    a.blockHash !== b.blockHash
  )
}

/** A signed promise. `sign` gives 65 bytes over the digest. */
export async function signPromise(
  promise: Omit<PreConfirmation, 'signature'>,
  l1ChainId: bigint,
  sign: (digest: Bytes) => Promise<Bytes>,
): Promise<PreConfirmation> {
  return { ...promise, signature: bytesToHex(await sign(promiseDigest(promise, l1ChainId))) }
}
