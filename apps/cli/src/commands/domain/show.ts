/** `syncline domain show`: one domain in full. */
import type { Run } from '../../command.js'
import { usageFault } from '../../exit.js'
import { endpointOf, endpointsOf, unknownDomain } from '../../network.js'
import { encodeJson } from '../../output/json.js'
import { formatPairs } from '../../output/table.js'
import { readDomain } from '../status.js'

export const run: Run = async (context) => {
  const [wanted] = context.arguments
  let endpoint =
    wanted === undefined ? endpointOf(context) : endpointsOf(context).find(({ id }) => String(id) === wanted)
  if (endpoint === undefined && wanted !== undefined) {
    const all = endpointsOf(context)
    if (all.length === 1 && all[0]?.id === undefined) endpoint = all[0]
    else throw unknownDomain(wanted, all)
  }
  if (endpoint === undefined) throw usageFault('no domain was named', 'give its id')
  const status = await readDomain(context, endpoint)
  const pairs: [string, string][] = [
    ['id', String(status.id ?? '?')],
    ['rpc', status.url],
    ['reachable', status.reachable ? 'yes' : `no: ${status.problem}`],
  ]
  for (const { tag, level, block } of status.heads) {
    pairs.push([`${tag} (${level})`, block === undefined ? '-' : `${block.number}  ${block.hash}  root ${block.root}`])
  }
  for (const row of status.assertions.slice(-10)) {
    pairs.push([
      `assertion ${String(row['status'] ?? '')}`,
      `${String(row['id'] ?? '')}  batches up to ${String(row['batchEnd'] ?? '')}`,
    ])
  }
  if (typeof status.node === 'object' && status.node !== null) {
    for (const [name, value] of Object.entries(status.node))
      pairs.push([name, typeof value === 'string' ? value : encodeJson(value)])
  }
  return { data: status, text: formatPairs(pairs) }
}
