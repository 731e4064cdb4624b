/** syncline_*: where domains differ about locks, and what validators decided of it. */
import { bigintToWord, hexToBytes } from '@syncline/primitives'
import { caseLimits } from '@syncline/protocol'
import type { ReconciliationReports } from '../../reconcile/reports.js'
import type { RpcContext } from '../context.js'
import { required, withDefault } from '../decode/param.js'
import { address, count, data, hash32, oneOf } from '../decode/scalars.js'
import { RpcError, refusalError, rpcCodes } from '../errors.js'
import { formatCase, formatDivergence, formatReconcileStatus, formatReconciliation } from '../format/reconcile.js'
import { type Method, method, results } from '../method.js'

/** Reconciliations of one answer. */
const pageSize = 64
/** Divergences of one answer. */
const mostDivergencesShown = 1_024

function reports({ reconciliation }: RpcContext): ReconciliationReports {
  const found = reconciliation?.()
  if (found !== undefined) return found
  throw new RpcError(rpcCodes.unsupported, 'this node has no seat in a reconciliation: ask a validator that has one')
}

export const reconcileMethods: readonly Method[] = [
  method({
    name: 'syncline_getReconcileStatus',
    summary: 'Where this validator’s seat in the reconciliation of domains stands, and why nothing goes on.',
    notes:
      '`group` names the validators and domains that reconcile; `lockRoot` is the storage root of LockRegistry at the settled height: equal on two domains exactly when they agree about every lock.',
    params: [],
    result: results.object,
    run: (context) => formatReconcileStatus(reports(context).status()),
  }),
  method({
    name: 'syncline_getDivergences',
    summary: 'Assets on which domains differ now, with what each domain has, what it waits for and who acts next.',
    notes: `\`kind\`: LAG and MISSING end when late domains take the orders of others, FORK and LOCK are voted on. \`stage\`: FOUND, VOTING, CERTIFIED, CASE, GIVEN_UP. At
most ${mostDivergencesShown}, by asset. docs/reconciliation.md §2.`,
    params: [],
    result: results.list,
    run: (context) => reports(context).divergences().slice(0, mostDivergencesShown).map(formatDivergence),
  }),
  method({
    name: 'syncline_getDivergence',
    summary: 'How domains differ about one asset; null if they agree.',
    params: [required('asset', hash32, 'Key of the asset or holding in LockRegistry')],
    result: { name: 'divergence', schema: { type: ['object', 'null'] } },
    run(context, [asset]) {
      const found = reports(context).divergence(hexToBytes(asset))
      return found === undefined ? null : formatDivergence(found)
    },
  }),
  method({
    name: 'syncline_getReconciliations',
    summary: 'What validators decided, the newest first: plan, votes, endorsements, and where it was applied.',
    notes: `Of the present group; some hundred are kept. At most ${pageSize} at once.`,
    params: [withDefault('limit', count, 16, `Most reconciliations, 1…${pageSize}`)],
    result: results.list,
    run: (context, [limit]) =>
      reports(context)
        .reconciliations(Math.max(1, Math.min(pageSize, limit)))
        .map(formatReconciliation),
  }),
  method({
    name: 'syncline_getReconciliation',
    summary: 'One decided reconciliation by its id; null if this seat has none of it.',
    params: [required('id', hash32, 'Id, as in the events of OrderBook')],
    result: { name: 'reconciliation', schema: { type: ['object', 'null'] } },
    run(context, [id]) {
      const found = reports(context).reconciliation(hexToBytes(id))
      return found === undefined ? null : formatReconciliation(found)
    },
  }),
  method({
    name: 'syncline_getCases',
    summary:
      'Orders that no vote decides: equals of different laws want opposite things. An arbiter decides, or the default.',
    notes:
      'Case, order, what stands and deadline are the same at all seats; `status` (OPEN, DECIDED, LAPSED), `evidence` and `trail` are what this seat was told. Documents are named by their digests, each with the signature of the arbiter who put it there.',
    params: [],
    result: results.list,
    run: (context) => reports(context).cases().map(formatCase),
  }),
  method({
    name: 'syncline_addCaseEvidence',
    summary: 'Keeps the digest of a document that an arbiter puts to an open case; true if this seat has it now.',
    notes: `The signature is that of a wallet (EIP-191) over the digest of docs/reconciliation.md §6. The document is never asked for. At most ${caseLimits.mostEvidence} a case, an equal part for each arbiter. One
seat is enough: it passes it on to the others. Refused with CASE_UNKNOWN, CASE_DECIDED, CASE_EVIDENCE_INVALID, CASE_EVIDENCE_SHARE or CASE_EVIDENCE_FULL.`,
    params: [
      required('caseId', hash32, 'Case'),
      required('digest', hash32, 'Keccak-256 of the document'),
      required('by', address, 'Arbiter who signed'),
      required('signature', data, '65 bytes'),
    ],
    result: results.boolean,
    run(context, [caseId, digest, by, signature]) {
      const taken = reports(context).addEvidence({
        ...{ caseId: hexToBytes(caseId), digest: hexToBytes(digest), signature },
        by: bigintToWord(by).slice(12),
      })
      if (!taken.ok) throw refusalError(taken)
      return true
    },
  }),
  method({
    name: 'syncline_decideCase',
    summary: 'Gives an arbiter’s decision to this seat; true if it took it.',
    notes:
      'The signature is that of a wallet (EIP-191) over the digest of docs/reconciliation.md §6, which names the group, the order that stands and the deadline as `syncline_getReconcileStatus` and `syncline_getCases` show them. Refused with CASE_UNKNOWN, CASE_DECIDED, CASE_DECISION_INVALID or, where the digest names the case only, CASE_DECISION_OLD. One seat is enough: it tells the others.',
    params: [
      required('caseId', hash32, 'Case'),
      required('verdict', oneOf('ADMIT', 'REJECT'), 'Whether the contested order counts'),
      required('arbiter', address, 'Account that signed'),
      required('grounds', hash32, 'Digest of the reasons'),
      required('signature', data, '65 bytes'),
    ],
    result: results.boolean,
    run(context, [caseId, verdict, arbiter, grounds, signature]) {
      const taken = reports(context).decide({
        ...{ caseId: hexToBytes(caseId), verdict, grounds: hexToBytes(grounds), signature },
        arbiter: bigintToWord(arbiter).slice(12),
      })
      if (!taken.ok) throw refusalError(taken)
      return true
    },
  }),
]
