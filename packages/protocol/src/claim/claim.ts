/**
 * A claim (S, H, R): domain S at height H has world root R (docs/claims.md §1). Also the literal of a dependency.
 *
 * Domain 0 is no domain: (0, 0, receiptId) is the *flow* of a receipt, "the isolation ledger's allowance covers it". A flow excludes nothing and has
 * no history.
 */
import {
  accept,
  type Bytes,
  bytesToHex,
  compareBytes,
  type Hex,
  hashWords,
  type Result,
  readWord,
  refuse,
  writeWord,
} from '@syncline/primitives'
import { maxDomainId } from '../domain/domainId.js'

/** `domainId` in [1, 2^53), `height` in [0, 2^64), `root` has 32 bytes; or domain 0 and height 0 for a flow. */
export type Claim = { readonly domainId: bigint; readonly height: bigint; readonly root: Bytes }

/** Bytes of a claim: three words. */
export const claimLength = 96

/** −1, 0 or 1 by domain, then height, then root. The same order as that of the encodings. */
export function compareClaims(a: Claim, b: Claim): number {
  if (a === b) return 0
  if (a.domainId !== b.domainId) return a.domainId < b.domainId ? -1 : 1
  if (a.height !== b.height) return a.height < b.height ? -1 : 1
  return compareBytes(a.root, b.root)
}

/** True if both can never be true: one domain and height, two roots. Two flows can. */
export function areExclusive(a: Claim, b: Claim): boolean {
  if (a.domainId !== b.domainId || a.height !== b.height || isFlow(a)) return false
  return compareBytes(a.root, b.root) !== 0
}

/** The literal "the flow of this receipt was accepted". */
export function flowClaim(receiptId: Bytes): Claim {
  return { domainId: 0n, height: 0n, root: receiptId }
}

/** True if it is the flow of a receipt, not the claim of a domain. */
export function isFlow({ domainId }: Claim): boolean {
  return domainId === 0n
}

/** True if the numbers are in range and the root is a word. */
export function isClaim({ domainId, height, root }: Claim): boolean {
  if (domainId === 0n) return height === 0n && root.length === 32
  return domainId > 0n && domainId <= maxDomainId && height >= 0n && height < 1n << 64n && root.length === 32
}

/** Writes the 96 bytes `domainId ‖ height ‖ root` at `offset`. The claim must be one (`isClaim`). */
export function writeClaim(out: Bytes, offset: number, claim: Claim): void {
  writeWord(out, offset, claim.domainId)
  writeWord(out, offset + 32, claim.height)
  out.set(claim.root, offset + 64)
}

/** `domainId ‖ height ‖ root`, a word each. */
export function encodeClaim(claim: Claim): Bytes {
  const out = new Uint8Array(claimLength)
  writeClaim(out, 0, claim)
  return out
}

/** Reads what `encodeClaim` writes, and nothing else. Total. */
export function decodeClaim(bytes: Bytes): Result<Claim, 'CLAIM_MALFORMED'> {
  if (bytes.length !== claimLength) {
    return refuse('CLAIM_MALFORMED', `a claim has ${claimLength} bytes`, { have: bytes.length })
  }
  const claim = { domainId: readWord(bytes, 0), height: readWord(bytes, 32), root: bytes.slice(64) }
  if (isClaim(claim)) return accept(claim)
  return refuse('CLAIM_MALFORMED', 'a claim names a domain in [1, 2^53) and a height below 2^64, or 0 and 0', {
    domainId: claim.domainId,
    height: claim.height,
  })
}

/** What stands for a claim in a map: its bytes in hex. */
export function claimKey(claim: Claim): Hex {
  return bytesToHex(encodeClaim(claim))
}

/** What contracts store a claim under: `H(domainId, height, root)`, `claimId` of ClaimRegistry. */
export function claimId(claim: Claim): Bytes {
  return hashWords(claim.domainId, claim.height, claim.root)
}
