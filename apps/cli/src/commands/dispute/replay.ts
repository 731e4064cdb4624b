/** `syncline dispute replay`: everything that happened, from the logs of L1. */
import type { Run } from '../../command.js'
import { formatTable } from '../../output/table.js'
import { eventText, findDispute, readStep, stepText } from './text.js'

export const run: Run = async (context) => {
  const { rpc, dispute } = await findDispute(context)
  const step = await readStep(rpc, dispute)
  const rows = dispute.events.map((event) => [String(BigInt(event.l1Block)), event.name, eventText(event)])
  const table = formatTable(rows, ['L1 block', 'event', 'what'])
  const text = step === undefined ? table : `${table}\n\n${stepText(step)}`
  return { data: { id: dispute.id, events: dispute.events, step: step ?? null }, text }
}
