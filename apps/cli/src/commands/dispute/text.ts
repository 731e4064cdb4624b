/** Disputes as the nodes show them, and as people want to read them. */
import type { Context } from '../../command.js'
import { CliFault } from '../../exit.js'
import { endpointsOf, rpcOf } from '../../network.js'
import { formatPairs, formatTable } from '../../output/table.js'
import type { Rpc } from '../../rpc.js'

/** As `syncline_getDisputes` answers; quantities are hex, everything else as in docs/disputes.md. */
export type DisputeJson = {
  readonly id: string
  readonly parent: string
  readonly status: string
  readonly why: {
    readonly reason: string
    readonly explanation: string
    readonly nextActor: string
    readonly earliest?: string
  } | null
  readonly now: string
  readonly l1Block: string
  readonly money: Readonly<Record<string, string | null>>
  readonly claims: readonly (Readonly<
    Record<'id' | 'tournament' | 'root' | 'owner' | 'status' | 'bond' | 'spent' | 'work', string>
  > & { readonly level: number })[]
  readonly matches: readonly (Readonly<
    Record<'id' | 'phase' | 'outcome' | 'a' | 'b' | 'from' | 'to' | 'tournament', string>
  > & {
    readonly level: number
    readonly turn: string | null
    readonly deadlineA: string | null
    readonly deadlineB: string | null
  })[]
  readonly events: readonly {
    readonly name: string
    readonly l1Block: string
    readonly transaction: string
    readonly args: Readonly<Record<string, unknown>>
  }[]
}

export type StepJson = {
  readonly segment: number
  readonly step: number
  readonly name: string
  readonly before: {
    readonly phase: string
    readonly pc?: number
    readonly gas?: number
    readonly stack: readonly string[]
  }
  readonly after: {
    readonly phase: string
    readonly pc?: number
    readonly gas?: number
    readonly stack: readonly string[]
  }
}

export const short = (hex: unknown): string => String(hex).slice(0, 10)

export const ether = (wei: string): string => (Number(BigInt(wei) / 10n ** 9n) / 1e9).toFixed(6)

const outcomes = ['none yet', 'A wins', 'B wins', 'both out']

export async function readDisputes(rpc: Rpc): Promise<readonly DisputeJson[]> {
  return (await rpc.call('syncline_getDisputes', [])) as readonly DisputeJson[]
}

/** The dispute whose id begins as given, on whatever node knows it. Fault RPC_RESOURCE_NOT_FOUND. */
export async function findDispute(context: Context): Promise<{ readonly rpc: Rpc; readonly dispute: DisputeJson }> {
  const wanted = (context.arguments[0] ?? '').trim().toLowerCase()
  for (const endpoint of endpointsOf(context)) {
    const rpc = rpcOf(context, endpoint)
    const dispute = (await readDisputes(rpc)).find(({ id }) => wanted.length >= 4 && id.startsWith(wanted))
    if (dispute !== undefined) return { rpc, dispute }
  }
  throw new CliFault('notFound', 'RPC_RESOURCE_NOT_FOUND', `no node knows a dispute '${wanted.slice(0, 80)}'`, {
    remedy: '`syncline dispute list` shows all',
  })
}

/** The step that a dispute came down to, where a match of level 1 got that far. */
export async function readStep(rpc: Rpc, dispute: DisputeJson): Promise<StepJson | undefined> {
  const match = dispute.matches.findLast(({ level, from, to }) => level === 1 && from === to)
  if (match === undefined) return undefined
  return ((await rpc.call('syncline_getDisputedStep', [dispute.id, match.id])) as StepJson | null) ?? undefined
}

export function stepText(step: StepJson): string {
  const words = (stack: readonly string[]): string =>
    stack.length === 0 ? '-' : stack.map((word) => `0x${BigInt(word).toString(16)}`).join(' ')
  const { before, after } = step
  return formatPairs([
    ['instruction', `${step.name}, step ${step.step} of segment ${step.segment}`],
    ['before', `${before.phase} pc ${before.pc ?? '-'} gas ${before.gas ?? '-'} operands ${words(before.stack)}`],
    ['after', `${after.phase} pc ${after.pc ?? '-'} gas ${after.gas ?? '-'} results ${words(after.stack)}`],
  ])
}

/** What one event says. */
export function eventText({ name, args }: DisputeJson['events'][number]): string {
  switch (name) {
    case 'DisputeOpened':
      return `opened about the children of ${short(args['parentId'])}`
    case 'ClaimEntered':
      return `claim ${short(args['claimId'])} of ${short(args['owner'])} with ${ether(String(args['bond']))} ether`
    case 'Paired':
      return `match ${short(args['matchId'])}: A ${short(args['a'])} against B ${short(args['b'])}`
    case 'Opened':
      return `claim ${short(args['claimId'])} shows nodes at height ${args['height']}, position ${args['position']}`
    case 'Sealed':
      return `first difference at ${args['position']}: agreed ${short(args['agreed'])}, A ${short(args['leafA'])}, B ${short(args['leafB'])}`
    case 'InnerOpened':
      return `histories of the segment may join until ${args['untilA']} and ${args['untilB']}`
    case 'StepProven':
      return `the step leads to ${short(args['post'])}`
    case 'MatchEnded':
      return `match ${short(args['matchId'])}: ${outcomes[Number(args['outcome'])]}`
    case 'Confiscated':
      return `claim ${short(args['claimId'])} loses ${ether(String(args['slashed']))} ether, ${ether(String(args['burnt']))} burnt`
    case 'DisputeEnded':
      return `ended; winner ${short(args['winner'])}, ${ether(String(args['toWinner']))} ether to its movers, ${ether(String(args['toNeutral']))} to others`
    case 'Collected':
      return `${short(args['account'])} collects ${ether(String(args['amount']))} ether`
    default:
      return name
  }
}

export function disputeText(dispute: DisputeJson): string {
  const now = BigInt(dispute.now)
  const left = (deadline: string | null): string => (deadline === null ? '-' : `${BigInt(deadline) - now} s`)
  const { money, why } = dispute
  return [
    formatPairs([
      ['dispute', dispute.id],
      ['parent', dispute.parent],
      ['status', `${dispute.status}${why === null ? '' : `: ${why.explanation}`}`],
      ['next', why?.nextActor ?? '-'],
      ['pot', `${ether(money['pot'] ?? '0')} ether`],
    ]),
    formatTable(
      dispute.claims.map((claim) => [
        short(claim.id),
        String(claim.level),
        claim.status,
        short(claim.owner),
        ether(claim.bond),
        `${BigInt(claim.spent)} s`,
        short(claim.root),
      ]),
      ['claim', 'level', 'status', 'owner', 'bond', 'late', 'root'],
    ),
    formatTable(
      dispute.matches.map((match) => [
        short(match.id),
        String(match.level),
        match.phase,
        `${short(match.a)} / ${short(match.b)}`,
        `${BigInt(match.from)}-${BigInt(match.to)}`,
        match.turn ?? '-',
        `${left(match.deadlineA)} / ${left(match.deadlineB)}`,
        match.outcome,
      ]),
      ['match', 'level', 'phase', 'A / B', 'window', 'turn', 'time left A / B', 'outcome'],
    ),
  ].join('\n\n')
}
