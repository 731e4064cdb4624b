/** The arbiter of a simulation: signs what the case's name says, as it is open. */
import { type Bytes, bytesToHex, equalBytes, hashWords } from '@syncline/primitives'
import { type CaseDecision, decisionDigest, type OpenCase, type ReconcileRules } from '@syncline/protocol'
import { chainTag } from './keys.js'

const secret = hashWords(0xa4b17e4n)
const arbiter: Bytes = hashWords(0xa4bn)

const sign = (open: OpenCase, body: Omit<CaseDecision, 'signature'>): Bytes =>
  hashWords(secret, decisionDigest(chainTag, { ...open, group: chainTag }, body))

export function decideCase(open: OpenCase): CaseDecision {
  const { caseId } = open
  const verdict = (caseId[0]! & 1) === 0 ? ('ADMIT' as const) : ('REJECT' as const)
  const body = { caseId, verdict, arbiter, grounds: hashWords(0x9e0n) }
  return { ...body, signature: sign(open, body) }
}

export const isVerdictSigned: ReconcileRules['isVerdictSigned'] = ({ arbiter: by, signature, ...said }, open) =>
  by !== undefined && equalBytes(signature, sign(open, { ...said, arbiter: by }))

/** A case in one line. */
export const showCase = ({ caseId }: Pick<OpenCase, 'caseId'>): string => bytesToHex(caseId).slice(0, 10)
