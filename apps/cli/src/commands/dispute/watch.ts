/** `syncline dispute watch`: moves as they happen, until the dispute ends. */
import { setTimeout as delay } from 'node:timers/promises'
import { decodeDuration } from '@syncline/node/config'
import type { Run } from '../../command.js'
import { CliFault, usageFault } from '../../exit.js'
import { disputeText, eventText, findDispute } from './text.js'

const pollMs = 1_000

export const run: Run = async (context) => {
  const { flags, signal, output } = context
  const given = flags.timeout
  const timeoutMs = typeof given === 'string' ? decodeDuration(given) : Number.POSITIVE_INFINITY
  if (timeoutMs === undefined) throw usageFault(`'${String(given)}' is no duration`, 'give 30s, 5m or 1h')
  const end = performance.now() + timeoutMs
  let told = 0
  for (;;) {
    const { dispute } = await findDispute(context)
    for (const event of dispute.events.slice(told)) output.note(`${BigInt(event.l1Block)}  ${eventText(event)}`)
    told = dispute.events.length
    if (dispute.status !== 'OPEN' || signal.aborted) return { data: { dispute }, text: disputeText(dispute) }
    if (performance.now() > end) {
      throw new CliFault('timeout', 'DISPUTE_RUNS', `the dispute runs still: ${dispute.why?.explanation ?? ''}`, {
        remedy: '`syncline dispute show` says what it waits for',
        data: { dispute: dispute.id },
      })
    }
    await delay(pollMs, undefined, { signal }).catch(() => undefined) // an interrupt ends the wait, the loop then ends
  }
}
