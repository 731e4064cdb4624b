/** Decisions of arbiters: signed as a wallet signs a message (EIP-191), by an account that all seats know. */
import {
  type Bytes,
  bytesToHex,
  concatBytes,
  equalBytes,
  type Hex,
  keccak256,
  recoverAddress,
} from '@syncline/primitives'
import { type CaseDecision, decisionDigest } from '@syncline/protocol'

const prefix = new TextEncoder().encode('\x19Ethereum Signed Message:\n32')

/** What the wallet hashes in the end. */
export function arbiterDigest(chainTag: Bytes, decision: Omit<CaseDecision, 'signature'>): Bytes {
  return keccak256(concatBytes(prefix, decisionDigest(chainTag, decision)))
}

/** Whether `arbiter`, 20 bytes, is one of `arbiters` and signed it (65 bytes, v 27 or 28). */
export function isDecisionSigned(chainTag: Bytes, arbiters: readonly Hex[], decision: CaseDecision): boolean {
  const { caseId, arbiter, grounds, signature } = decision
  // lengths are whoever's: what is no word hashes to nothing
  if (caseId.length !== 32 || grounds.length !== 32) return false
  const name = bytesToHex(arbiter)
  if (signature.length !== 65 || !arbiters.some((one) => one.toLowerCase() === name)) return false
  const yParity = signature[64]! - 27
  if (yParity !== 0 && yParity !== 1) return false
  const signer = recoverAddress(arbiterDigest(chainTag, decision), signature.subarray(0, 64), yParity)
  return signer !== undefined && equalBytes(signer, arbiter)
}
