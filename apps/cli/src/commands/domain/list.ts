/** `syncline domain list`: domains this command line knows of, and whether they answer. */
import type { Run } from '../../command.js'
import { endpointsOf } from '../../network.js'
import { formatTable } from '../../output/table.js'
import { readDomain } from '../status.js'

export const run: Run = async (context) => {
  const endpoints = endpointsOf(context)
  const domains = await context.output.step('asking the nodes', () =>
    Promise.all(endpoints.map((endpoint) => readDomain(context, endpoint))),
  )
  const data = domains.map(({ id, url, reachable, problem, heads }, index) => ({
    id: id === undefined ? null : Number(id),
    name: endpoints[index]?.name ?? null,
    url,
    reachable,
    problem: problem ?? null,
    height: heads[0]?.block?.number ?? null,
  }))
  const rows = data.map(({ id, name, url, reachable, height, problem }) => [
    String(id ?? '?'),
    name ?? '',
    reachable ? String(height ?? '-') : context.output.colors.red('down'),
    reachable ? url : `${url}  ${problem ?? ''}`,
  ])
  return { data: { domains: data }, text: formatTable(rows, ['id', 'name', 'height', 'rpc']) }
}
