/** `syncline order show`: where an order stands on every domain of the network. */
import { bytesToHex, type Hex } from '@syncline/primitives'
import type { Context, Run } from '../../command.js'
import { CliFault } from '../../exit.js'
import { chainIdOf, type Endpoint, endpointsOf, rpcOf } from '../../network.js'
import { formatTable } from '../../output/table.js'
import { decodeBytes, readDocument } from './document.js'
import { type OrderAnswer, readOrder } from './places.js'

type Row = {
  readonly domain: bigint | number | undefined
  readonly url: string
  readonly problem: string | undefined
  readonly order: OrderAnswer | undefined
}

/** A domain that does not answer is a row with a problem, not an error. */
async function ask(context: Context, { id, url }: Endpoint, digest: Hex): Promise<Row> {
  const rpc = rpcOf(context, { url })
  try {
    const [domain, order] = await Promise.all([chainIdOf(rpc), readOrder(rpc, digest)])
    return { domain, url, problem: undefined, order }
  } catch (error) {
    return { domain: id, url, problem: error instanceof Error ? error.message : String(error), order: undefined }
  }
}

async function digestOf(context: Context): Promise<Hex> {
  const [given] = context.arguments
  if (given !== undefined) return bytesToHex(decodeBytes(given, 32, 'the digest'))
  const digest = (await readDocument(context))?.digest
  if (digest !== undefined) return digest
  throw new CliFault('usage', 'USAGE', 'no order was named', {
    remedy: 'give its digest, or a signed one with --from-file',
  })
}

const entryText = ({ state, held, stands }: OrderAnswer['entry']): string =>
  `${held === null ? state : `${state}, ${held} held`}${stands ? ', by it' : ''}`

export const run: Run = async (context) => {
  const digest = await digestOf(context)
  const { colors } = context.output
  const domains = await context.output.step('asking the nodes', () =>
    Promise.all(endpointsOf(context).map((endpoint) => ask(context, endpoint, digest))),
  )
  const urls = domains.map(({ url }) => url)
  if (domains.every(({ problem }) => problem !== undefined)) {
    throw new CliFault('environment', 'RPC_UNREACHABLE', domains.map(({ problem }) => problem).join('; '), {
      remedy: 'check the URLs and that the nodes run; `syncline up` starts a network',
      data: { domains: urls },
    })
  }
  if (domains.every(({ order }) => order === undefined)) {
    throw new CliFault('notFound', 'ORDER_UNKNOWN', `no domain knows the order ${digest}`, {
      remedy: '`syncline order submit` brings it there',
      data: { asked: urls },
    })
  }
  const rows = domains.map(({ domain, problem, order }) => {
    if (problem !== undefined) return [String(domain ?? '?'), colors.red('down'), '', '', problem]
    if (order === undefined) return [String(domain), 'not here', '', '', 'relayers bring it, if they serve this domain']
    const last = order.steps.at(-1)
    const status = order.refusal === null ? order.status : `${order.status}: ${order.refusal}`
    return [
      String(domain),
      status,
      entryText(order.entry),
      last === undefined ? '' : String(BigInt(last.block)),
      order.explanation,
    ]
  })
  const data = {
    digest,
    domains: domains.map(({ domain, url, problem, order }) => ({
      ...{ domain: domain === undefined ? null : Number(domain), url, reachable: problem === undefined },
      ...{ problem: problem ?? null, order: order ?? null },
    })),
  }
  return { data, text: formatTable(rows, ['domain', 'status', 'state', 'block', '']) }
}
