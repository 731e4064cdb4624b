/** `syncline reconcile status`: whether the domains agree about locks, what differs and why, and what validators decided last. */
import type { Hex } from '@syncline/primitives'
import type { Run } from '../../command.js'
import { endpointsOf, rpcOf } from '../../network.js'
import { formatPairs, formatTable } from '../../output/table.js'
import { type CaseAnswer, timeText } from './matter.js'

type Status = {
  readonly group: Hex | null
  readonly seat: number | null
  readonly members: number
  readonly height: Hex
  readonly view: number
  readonly peers: number
  readonly domains: readonly { readonly domainId: Hex; readonly settled: Hex | null; readonly lockRoot: Hex }[]
  readonly problem: string | null
}
type Divergence = {
  readonly asset: Hex
  readonly kind: string
  readonly stage: string
  readonly since: Hex
  readonly entries: readonly { readonly domainId: Hex; readonly state: string }[]
  readonly why: { readonly explanation: string; readonly nextActor: string }
}
type Decided = {
  readonly id: Hex
  readonly height: Hex
  readonly segments: readonly { readonly isAccepted: boolean }[]
  readonly endorsedBy: readonly number[]
  readonly members: number
  readonly outcomes: readonly { readonly outcome: string }[] | null
}
type Case = CaseAnswer & {
  readonly defaultVerdict: string
  readonly evidence: readonly { readonly digest: Hex; readonly by: Hex; readonly at: Hex }[]
  readonly why: { readonly explanation: string; readonly nextActor: string }
}

function outcomeText({ outcomes }: Decided): string {
  return outcomes === null ? 'on its way' : outcomes.map(({ outcome }) => outcome).join(', ') || 'nothing to change'
}

export const run: Run = async (context) => {
  const [endpoint] = endpointsOf(context)
  const rpc = rpcOf(context, endpoint!)
  const [status, divergences, decided, cases] = (await context.output.step('asking the validator', () =>
    Promise.all([
      rpc.call('syncline_getReconcileStatus', []),
      rpc.call('syncline_getDivergences', []),
      rpc.call('syncline_getReconciliations', [5]),
      rpc.call('syncline_getCases', []),
    ]),
  )) as [Status, readonly Divergence[], readonly Decided[], readonly Case[]]
  const roots = new Set(status.domains.map(({ lockRoot }) => lockRoot))
  const agreement =
    status.domains.length === 0
      ? 'not known yet'
      : roots.size === 1
        ? `one root: ${[...roots][0]}`
        : `${roots.size} roots`
  const parts = [
    formatPairs([
      ['seat', status.seat === null ? 'none' : `${status.seat} of ${status.members}, ${status.peers} peers`],
      ['decided', `${BigInt(status.height)} reconciliations, now in attempt ${status.view + 1}`],
      ['domains', agreement],
      ...(status.problem === null ? [] : [['waits for', status.problem] as const]),
    ]),
    formatTable(
      status.domains.map(({ domainId, settled, lockRoot }) => [
        String(BigInt(domainId)),
        settled === null ? '-' : String(BigInt(settled)),
        lockRoot,
      ]),
      ['domain', 'settled block', 'root of its locks'],
    ),
    ...divergences.map(({ asset, kind, stage, since, entries, why }) =>
      formatPairs([
        ['asset', asset],
        ['differs', `${kind}, ${stage}, since ${timeText(since)}`],
        ['entries', entries.map(({ domainId, state }) => `${BigInt(domainId)} ${state}`).join(', ')],
        ['why', `${why.explanation} (next: ${why.nextActor})`],
      ]),
    ),
    ...cases.map(({ caseId, asset, order, deadline, defaultVerdict, evidence, why }) =>
      formatPairs([
        ['case', caseId],
        ['asset', asset],
        ['order', order],
        ['deadline', `${timeText(deadline)}, then ${defaultVerdict}`],
        ...evidence.map(({ digest, by, at }) => ['document', `${digest} of ${by}, ${timeText(at)}`] as const),
        ['why', `${why.explanation} (next: ${why.nextActor})`],
        ['decide', `syncline reconcile decide ${caseId} admit --account <arbiter>`],
      ]),
    ),
    ...(decided.length === 0
      ? []
      : [
          formatTable(
            decided.map((one) => [
              String(BigInt(one.height)),
              `${one.endorsedBy.length} of ${one.members}`,
              outcomeText(one),
              one.id,
            ]),
            ['height', 'signed by', 'outcome', 'reconciliation'],
          ),
        ]),
  ]
  return { data: { status, divergences, cases, decided }, text: parts.join('\n\n') }
}
