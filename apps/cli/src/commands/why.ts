/** `syncline why`: the level of anything, why it is not higher, who can act, when, and with which command. */
import type { Context, Run } from '../command.js'
import { CliFault } from '../exit.js'
import { type Endpoint, endpointsOf, rpcOf } from '../network.js'
import { formatPairs } from '../output/table.js'

type Answer = {
  readonly url: string
  readonly domain: number | undefined
  readonly why: Readonly<Record<string, unknown>>
}

function isNotFound(error: unknown): boolean {
  return error instanceof CliFault && error.exit === 'notFound'
}

async function ask(context: Context, endpoint: Endpoint, what: string): Promise<Answer | undefined> {
  try {
    const why = await rpcOf(context, endpoint).call('syncline_why', [what])
    if (typeof why !== 'object' || why === null || ('kind' in why && why.kind === 'unknown')) return undefined
    return { url: endpoint.url, domain: endpoint.id, why: why as Readonly<Record<string, unknown>> }
  } catch (error) {
    if (isNotFound(error)) return undefined
    throw error
  }
}

/** `nextActor` → `next actor`. */
const words = (name: string): string => name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)

function valueText(name: string, value: unknown): string {
  if (value === null || value === undefined) return '-'
  if (name === 'earliest') {
    const seconds = Number(value)
    if (Number.isFinite(seconds) && seconds > 0 && seconds < 8e12) return new Date(seconds * 1000).toISOString()
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

export const run: Run = async (context) => {
  const what = (context.arguments[0] ?? '').trim()
  const endpoints = endpointsOf(context)
  const answers = await context.output.step('asking the nodes', () =>
    Promise.all(endpoints.map((endpoint) => ask(context, endpoint, what))),
  )
  const known = answers.filter((answer) => answer !== undefined)
  if (known.length === 0) {
    throw new CliFault('notFound', 'RPC_RESOURCE_NOT_FOUND', `no node knows '${what.slice(0, 80)}'`, {
      remedy:
        'give a transaction or block hash, a block number, an assertion id, a withdrawal hash, an object id, an order, an asset or a queue item',
      data: { asked: endpoints.map(({ url }) => url) },
    })
  }
  const text = known.map(({ domain, url, why }) => {
    const pairs = Object.entries(why).map(([name, value]) => [words(name), valueText(name, value)] as const)
    const head = context.output.colors.bold(domain === undefined ? url : `domain ${domain}`)
    return `${head}\n${formatPairs(pairs)}`
  })
  return { data: { what, answers: known }, text: text.join('\n\n') }
}
