/** The pre-confirmation: an EIP-712 statement that a block follows a parent under an L1 origin (PRZ-10). */
import { type Bytes, bytesToHex, type Hex, hexToBytes } from '@syncline/primitives'
import { promiseDigest, promiseSigner, type SignedPromise } from '@syncline/protocol'
import type { PreConfirmation } from '../chain/api.js'

type Unsigned = Omit<PreConfirmation, 'signature'>

/** In the form of the protocol's checks. */
export function signedPromise({ signature, ...promise }: PreConfirmation): SignedPromise {
  return { promised: promisedBlock(promise), signature: hexToBytes(signature) }
}

function promisedBlock(promise: Unsigned): SignedPromise['promised'] {
  return {
    domainId: promise.domainId,
    number: promise.number,
    parentHash: hexToBytes(promise.parentHash),
    originNumber: promise.originNumber,
    originHash: hexToBytes(promise.originHash),
    blockHash: hexToBytes(promise.blockHash),
  }
}

/** Who signed the promise, in lower case; undefined if nobody did in the form that is taken. */
export function signerOfPromise(promise: PreConfirmation, l1ChainId: bigint): Hex | undefined {
  const signer = promiseSigner(signedPromise(promise), l1ChainId)
  return signer === undefined ? undefined : bytesToHex(signer)
}

/** A signed promise. `sign` gives 65 bytes over the digest. */
export async function signPromise(
  promise: Unsigned,
  l1ChainId: bigint,
  sign: (digest: Bytes) => Promise<Bytes>,
): Promise<PreConfirmation> {
  return { ...promise, signature: bytesToHex(await sign(promiseDigest(promisedBlock(promise), l1ChainId))) }
}
