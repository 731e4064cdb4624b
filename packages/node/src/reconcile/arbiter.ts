/** What arbiters say of cases: signed as a wallet signs a message (EIP-191), by an account that all seats know (docs/reconciliation.md §6). */
import {
  accept,
  type Bytes,
  bytesToHex,
  concatBytes,
  equalBytes,
  type Hex,
  keccak256,
  type Result,
  recoverAddress,
  refuse,
} from '@syncline/primitives'
import {
  type CaseDecision,
  type CaseEvidence,
  type CaseMatter,
  decisionDigest,
  evidenceDigest,
  oldDecisionDigest,
} from '@syncline/protocol'

const prefix = new TextEncoder().encode('\x19Ethereum Signed Message:\n32')
const message = (digest: Bytes): Bytes => keccak256(concatBytes(prefix, digest))

/** What the wallet hashes in the end. */
export function arbiterDigest(chainTag: Bytes, matter: CaseMatter, decision: Omit<CaseDecision, 'signature'>): Bytes {
  return message(decisionDigest(chainTag, matter, decision))
}

/** The same for a document. */
export function documentDigest(chainTag: Bytes, matter: CaseMatter, evidence: Omit<CaseEvidence, 'signature'>): Bytes {
  return message(evidenceDigest(chainTag, matter, evidence))
}

/** Whether `by`, 20 bytes, is one of `arbiters` and signed the message (65 bytes, v 27 or 28). */
function isSignedBy(arbiters: readonly Hex[], by: Bytes, hash: Bytes, signature: Bytes): boolean {
  const name = bytesToHex(by)
  if (signature.length !== 65 || !arbiters.some((one) => one.toLowerCase() === name)) return false
  const yParity = signature[64]! - 27
  if (yParity !== 0 && yParity !== 1) return false
  const signer = recoverAddress(hash, signature.subarray(0, 64), yParity)
  return signer !== undefined && equalBytes(signer, by)
}

/** Whether a decision is an arbiter's, of this case as it stands. CASE_DECISION_OLD: it names the case only, as decisions did before. Total. */
export function checkDecision(
  chainTag: Bytes,
  matter: CaseMatter,
  arbiters: readonly Hex[],
  decision: CaseDecision,
): Result<undefined, 'CASE_DECISION_INVALID' | 'CASE_DECISION_OLD'> {
  const { caseId, arbiter, grounds, signature } = decision
  const invalid = refuse('CASE_DECISION_INVALID', 'no arbiter signed this of the case as it stands here')
  // lengths are whoever's: what is no word hashes to nothing
  if (caseId.length !== 32 || grounds.length !== 32 || arbiter.length !== 20) return invalid
  const isSigned = (digest: Bytes): boolean => isSignedBy(arbiters, arbiter, message(digest), signature)
  if (isSigned(decisionDigest(chainTag, matter, decision))) return accept(undefined)
  if (!isSigned(oldDecisionDigest(chainTag, decision))) return invalid
  return refuse('CASE_DECISION_OLD', 'it names the case, but not the group, the order that stands and the deadline')
}

/** Whether a document is an arbiter's, put to this case as it stands. Total. */
export function checkEvidence(
  chainTag: Bytes,
  matter: CaseMatter,
  arbiters: readonly Hex[],
  evidence: CaseEvidence,
): Result<undefined, 'CASE_EVIDENCE_INVALID'> {
  const { caseId, digest, by, signature } = evidence
  const isWhole = caseId.length === 32 && digest.length === 32 && by.length === 20
  if (isWhole && isSignedBy(arbiters, by, documentDigest(chainTag, matter, evidence), signature))
    return accept(undefined)
  return refuse('CASE_EVIDENCE_INVALID', 'no arbiter signed this for the case as it stands here')
}
