/** `syncline status`: L1 and every domain at a glance: heights, roots, levels, assertions. */
import type { Context, Run } from '../command.js'
import { CliFault } from '../exit.js'
import { chainIdOf, type Endpoint, endpointsOf, l1UrlOf, rpcOf } from '../network.js'
import { formatTable } from '../output/table.js'
import { quantityOf, type Rpc } from '../rpc.js'

type Block = { readonly number: bigint; readonly hash: string; readonly root: string; readonly timestamp: bigint }

type Head = { readonly tag: string; readonly level: string; readonly block: Block | undefined }

export type AssertionRow = Readonly<Record<string, unknown>>

type DomainStatus = {
  readonly id: bigint | number | undefined
  readonly url: string
  readonly reachable: boolean
  readonly problem: string | undefined
  readonly heads: readonly Head[]
  readonly assertions: readonly AssertionRow[]
  readonly node: unknown
}

/** Tags of a domain with the level a block has at least, from unsure to sure. */
const tags = [
  ['latest', 'local'],
  ['safe', 'conditional'],
  ['finalized', 'certified'],
] as const

async function blockOf(rpc: Rpc, tag: string): Promise<Block | undefined> {
  const answer = await rpc.call('eth_getBlockByNumber', [tag, false])
  if (typeof answer !== 'object' || answer === null) return undefined
  const { number, hash, stateRoot, timestamp } = answer as Readonly<Record<string, unknown>>
  return {
    number: quantityOf(number, 'number'),
    hash: String(hash),
    root: String(stateRoot),
    timestamp: quantityOf(timestamp, 'timestamp'),
  }
}

/** Value of a call that the node may not offer; undefined then. Anything else throws. */
async function optional(rpc: Rpc, method: string): Promise<unknown> {
  try {
    return await rpc.call(method, [])
  } catch (error) {
    if (error instanceof Error && 'rpcCode' in error && error.rpcCode === -32601) return undefined
    throw error
  }
}

/** The highest block under a certificate of a quorum; undefined if the node knows none. */
async function attestedBlock(rpc: Rpc, node: unknown): Promise<Block | undefined> {
  const number = (node as { status?: { attested?: unknown } } | null | undefined)?.status?.attested
  return typeof number === 'string' && /^\d+$/.test(number)
    ? blockOf(rpc, `0x${BigInt(number).toString(16)}`)
    : undefined
}

/** Everything one domain says of itself. A domain that does not answer is a row with a problem, not an error. */
export async function readDomain(context: Context, endpoint: Endpoint): Promise<DomainStatus> {
  const rpc = rpcOf(context, endpoint, 5000)
  const { url } = endpoint
  try {
    const [id, node, assertions, ...blocks] = await Promise.all([
      chainIdOf(rpc),
      optional(rpc, 'syncline_nodeInfo'),
      optional(rpc, 'syncline_getAssertions'),
      ...tags.map(([tag]) => blockOf(rpc, tag)),
    ])
    const heads = tags.map(([tag, level], index): Head => ({ tag, level, block: blocks[index] }))
    const attested = await attestedBlock(rpc, node)
    // between what is posted and what is confirmed, where the node follows validators
    if (attested !== undefined) heads.splice(2, 0, { tag: 'quorum', level: 'attested', block: attested })
    return { id, url, reachable: true, problem: undefined, heads, assertions: rowsOf(assertions), node }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    return { id: endpoint.id, url, reachable: false, problem, heads: [], assertions: [], node: undefined }
  }
}

function rowsOf(value: unknown): readonly AssertionRow[] {
  const list = Array.isArray(value)
    ? value
    : typeof value === 'object' && value !== null && 'assertions' in value
      ? value.assertions
      : []
  return Array.isArray(list) ? list.filter((row): row is AssertionRow => typeof row === 'object' && row !== null) : []
}

const short = (hex: string): string => (hex.length > 18 ? `${hex.slice(0, 10)}…${hex.slice(-6)}` : hex)

function assertionSummary(assertions: readonly AssertionRow[]): string {
  const counts = new Map<string, number>()
  for (const { status } of assertions) counts.set(String(status), (counts.get(String(status)) ?? 0) + 1)
  return counts.size === 0 ? 'none' : [...counts].map(([status, count]) => `${count} ${status}`).join(', ')
}

export const run: Run = async (context) => {
  const { output } = context
  const { colors } = output
  const endpoints = endpointsOf(context)
  const domains = await output.step('asking the nodes', () =>
    Promise.all(endpoints.map((endpoint) => readDomain(context, endpoint))),
  )
  let l1: { readonly url: string; readonly chainId: bigint; readonly block: Block | undefined } | undefined
  let l1Problem: string | undefined
  try {
    const rpc = rpcOf(context, { url: l1UrlOf(context) }, 5000)
    const [chainId, block] = await Promise.all([chainIdOf(rpc), blockOf(rpc, 'latest')])
    l1 = { url: rpc.url, chainId, block }
  } catch (error) {
    // domains can be asked without knowing their L1; its row then says why it is empty
    l1Problem = error instanceof Error ? error.message : String(error)
  }
  if (l1 === undefined && domains.every(({ reachable }) => !reachable)) {
    throw new CliFault('environment', 'RPC_UNREACHABLE', domains.map(({ problem }) => problem ?? '').join('; '), {
      remedy: 'check the URLs and that the nodes run; `syncline up` starts a network',
      data: { domains: domains.map(({ url }) => url), l1Problem },
    })
  }
  const rows: string[][] = []
  rows.push(
    l1 === undefined
      ? ['L1', '-', '', '', '', colors.dim(l1Problem ?? '')]
      : [
          'L1',
          String(l1.chainId),
          'latest',
          String(l1.block?.number ?? '-'),
          short(l1.block?.root ?? '-'),
          colors.dim(l1.url),
        ],
  )
  for (const { id, url, reachable, problem, heads, assertions } of domains) {
    if (!reachable) rows.push(['domain', String(id ?? '?'), colors.red('down'), '', '', problem ?? ''])
    for (const [index, { tag, level, block }] of heads.entries()) {
      const what = index === 0 ? colors.dim(url) : index === 1 ? `assertions: ${assertionSummary(assertions)}` : ''
      const head = index === 0 ? ['domain', String(id)] : ['', '']
      rows.push([
        ...head,
        `${tag} ${colors.dim(`(${level})`)}`,
        String(block?.number ?? '-'),
        short(block?.root ?? '-'),
        what,
      ])
    }
  }
  return {
    data: { l1: l1 ?? null, l1Problem: l1Problem ?? null, domains },
    text: formatTable(rows, ['chain', 'id', 'head', 'height', 'root', '']),
  }
}
