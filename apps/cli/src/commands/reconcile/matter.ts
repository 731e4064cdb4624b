/** A case as an arbiter is shown it before he signs anything of it, and the L1 deployment for which he signs. */
import { bytesToHex, decodeHex, type Hex, hexToBytes } from '@syncline/primitives'
import { type CaseMatter, orderActions, quorumChainTag } from '@syncline/protocol'
import type { Context } from '../../command.js'
import { loadNode } from '../../devnet/nodeModule.js'
import { CliFault, usageFault } from '../../exit.js'
import { chainIdOf, endpointsOf, l1UrlOf, rpcOf, runningDevnet } from '../../network.js'
import { formatPairs } from '../../output/table.js'
import type { Rpc } from '../../rpc.js'

/** `syncline_getCases`, as far as it is read here. */
export type CaseAnswer = {
  readonly caseId: Hex
  readonly asset: Hex
  readonly order: Hex
  readonly standing: Hex | null
  readonly deadline: Hex
}

/** A case that is open at a seat, for an L1 deployment that was compared if anything was there to compare it with. */
export type Matter = {
  readonly rpc: Rpc
  readonly caseId: Hex
  readonly chainTag: Hex
  readonly group: Hex
  readonly answer: CaseAnswer
  readonly matter: CaseMatter
}

export const timeText = (seconds: Hex): string => new Date(Number(seconds) * 1000).toISOString()

/** Tag of the L1 deployment that the arbiter means, and who says so; undefined where nothing says. */
async function meantTag(context: Context): Promise<{ readonly tag: Hex; readonly from: string } | undefined> {
  const given = context.flags['chain-tag']
  if (given !== undefined) {
    if (decodeHex(String(given))?.length !== 32) throw usageFault('--chain-tag is no tag', 'give 32 bytes in 0x hex')
    return { tag: String(given).toLowerCase() as Hex, from: '--chain-tag' }
  }
  const registry = context.get('l1.registry')
  if (registry !== undefined) {
    const url = l1UrlOf(context)
    const { createRpcClient, findContracts } = await loadNode()
    const [chainId, { validatorSet }] = await Promise.all([
      chainIdOf(rpcOf(context, { url })),
      findContracts(createRpcClient(url), registry),
    ])
    return { tag: bytesToHex(quorumChainTag(chainId, hexToBytes(validatorSet))), from: `the L1 at ${url}` }
  }
  const running = runningDevnet(context)
  const validatorSet = running?.addresses['validatorSet']
  // a URL or a file names another network than the one that happens to run here
  const isElsewhere = context.get('rpc.url') !== undefined || context.config.domains.length > 0
  if (running === undefined || validatorSet === undefined || isElsewhere) return undefined
  const tag = quorumChainTag(BigInt(running.l1.chainId), hexToBytes(validatorSet))
  return { tag: bytesToHex(tag), from: 'the devnet that runs here' }
}

const isWord = (value: unknown): boolean => typeof value === 'string' && /^0x[0-9a-f]{64}$/.test(value)
const isCase = ({ caseId, asset, order, standing, deadline }: CaseAnswer): boolean =>
  [caseId, asset, order].every(isWord) &&
  (standing === null || isWord(standing)) &&
  typeof deadline === 'string' &&
  /^0x[0-9a-f]{1,10}$/.test(deadline)

const badAnswer = (rpc: Rpc, what: string): CliFault =>
  new CliFault('environment', 'RPC_BAD_ANSWER', `${rpc.url} does not tell ${what} in its form`, {
    remedy: 'sign nothing that this node shows; ask another one',
    data: { url: rpc.url },
  })

/** Faults CASE_UNKNOWN, CASE_OTHER_SYSTEM, RPC_BAD_ANSWER. */
export async function readMatter(
  context: Context,
  caseId: string,
  rpc: Rpc = rpcOf(context, endpointsOf(context)[0]!),
): Promise<Matter> {
  if (decodeHex(caseId)?.length !== 32) throw usageFault('that is no case', 'give 32 bytes in 0x hex')
  const [status, cases, meant] = await Promise.all([
    rpc.call('syncline_getReconcileStatus', []) as Promise<{ readonly chainTag: Hex; readonly group: Hex | null }>,
    rpc.call('syncline_getCases', []) as Promise<readonly CaseAnswer[]>,
    meantTag(context),
  ])
  const { chainTag, group } = status
  // all of it is shown to who signs: nothing in it may look like another line
  if (!isWord(chainTag) || !(group === null || isWord(group))) throw badAnswer(rpc, 'the group that reconciles')
  if (meant !== undefined && meant.tag !== chainTag)
    throw new CliFault(
      'usage',
      'CASE_OTHER_SYSTEM',
      `${rpc.url} reconciles for ${chainTag}, ${meant.from} is ${meant.tag}`,
      {
        remedy:
          'ask a node of your own, or check --chain-tag, --l1 and --registry: a signature holds for one L1 deployment only',
        data: { chainTag, meant: meant.tag },
      },
    )
  const answer = cases.find((one) => one.caseId === caseId.toLowerCase())
  if (answer !== undefined && !isCase(answer)) throw badAnswer(rpc, `the case ${caseId}`)
  if (answer === undefined || group === null)
    throw new CliFault('notFound', 'CASE_UNKNOWN', `no case ${caseId} is open at ${rpc.url}`, {
      remedy: 'see `syncline reconcile status`: it may be decided, or the seat does not know it yet',
      data: { caseId },
    })
  if (meant === undefined)
    context.output.warn(
      `only ${rpc.url} says for which L1 this is: ${chainTag}; compare it with --chain-tag, or with --l1 and --registry`,
    )
  const matter: CaseMatter = {
    group: hexToBytes(group),
    asset: hexToBytes(answer.asset),
    order: hexToBytes(answer.order),
    standing: answer.standing === null ? undefined : hexToBytes(answer.standing),
    deadline: BigInt(answer.deadline),
  }
  return { rpc, caseId: answer.caseId, chainTag, group, answer, matter }
}

/** What an order is in words, where the node knows it. */
async function orderText(rpc: Rpc, digest: Hex): Promise<string> {
  const found = (await rpc.call('syncline_getOrder', [digest]).catch(() => null)) as {
    readonly order?: { readonly action?: string; readonly authority?: string } | null
  } | null
  const { action, authority } = found?.order ?? {}
  const isKnown = orderActions.some((one) => one === action) && isWord(authority)
  return isKnown ? `${digest} (${action} of ${authority})` : digest
}

/** Shows on stderr what will be signed; asks on a terminal, unless --yes. Fault INTERRUPTED where the answer is no. */
export async function showSigned(
  context: Context,
  { rpc, caseId, chainTag, group, answer }: Matter,
  said: readonly (readonly [string, string])[],
): Promise<void> {
  const { asset, order, standing, deadline } = answer
  context.output.warn(
    `this is signed:\n${formatPairs([
      ...said,
      ['case', caseId],
      ['asset', asset],
      ['contested order', await orderText(rpc, order)],
      ['order that stands', standing === null ? 'none' : await orderText(rpc, standing)],
      ['deadline', timeText(deadline)],
      ['group', group],
      ['L1 deployment', chainTag],
    ])}`,
  )
  if (context.flags.yes === true || !context.stdin.isTTY) return
  const { createInterface } = await import('node:readline/promises')
  const terminal = createInterface({ input: context.stdin, output: process.stderr })
  try {
    const said = await terminal.question('Sign it? [y/N] ', { signal: context.signal })
    if (/^y(es)?$/i.test(said.trim())) return
  } finally {
    terminal.close()
  }
  throw new CliFault('failure', 'INTERRUPTED', 'nothing was signed', { remedy: 'run the command again' })
}
