/** `syncline dispute list`: all disputes that the nodes know. */
import type { Run } from '../../command.js'
import { endpointsOf, rpcOf } from '../../network.js'
import { formatTable } from '../../output/table.js'
import { readDisputes } from './text.js'

export const run: Run = async (context) => {
  const rows: string[][] = []
  const data: unknown[] = []
  for (const endpoint of endpointsOf(context)) {
    for (const dispute of await readDisputes(rpcOf(context, endpoint))) {
      data.push({ domain: endpoint.id, ...dispute })
      const claims = dispute.claims.filter(({ level }) => level === 0)
      const living = claims.filter(({ status }) => status !== 'OUT').length
      rows.push([
        String(endpoint.id ?? ''),
        dispute.id,
        dispute.status,
        `${living} of ${claims.length}`,
        dispute.why?.explanation ?? '',
      ])
    }
  }
  const text =
    rows.length === 0 ? 'no disputes' : formatTable(rows, ['domain', 'dispute', 'status', 'claims', 'waits for'])
  return { data: { disputes: data }, text }
}
