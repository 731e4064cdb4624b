/** `syncline up warp`: lets time pass on L1, and with it on every domain. */
import { decodeDuration, encodeDuration } from '@syncline/node/config'
import type { Run } from '../../command.js'
import { callControl, requireRunning } from '../../control/client.js'
import { usageFault } from '../../exit.js'
import { dataDirOf } from '../../network.js'

/** Seconds to move by, or the Unix time to move to. */
function decodeWarp(text: string): { readonly seconds: number } | { readonly to: number } {
  const ms = decodeDuration(text.replace(/^\+/, ''))
  if (ms !== undefined && ms >= 1000) return { seconds: Math.round(ms / 1000) }
  const at = /^@\d{1,12}$/.test(text)
    ? Number(text.slice(1)) * 1000
    : /^\d{4}-\d\d-\d\d/.test(text)
      ? Date.parse(text)
      : Number.NaN
  if (Number.isFinite(at)) return { to: Math.floor(at / 1000) }
  throw usageFault(
    `'${text.slice(0, 40)}' is neither a duration nor a time`,
    'give 1h, 7d, 2027-01-31T12:00:00Z or @<unix seconds>',
  )
}

export const run: Run = async (context) => {
  const order = decodeWarp(context.arguments[0] ?? '')
  const file = requireRunning(dataDirOf(context))
  const answer = await context.output.step('warping', () =>
    callControl(file, 'warp', order, { timeoutMs: 120_000, signal: context.signal }),
  )
  const { before, after } = answer as { before: string; after: string }
  const passed = encodeDuration((Number(after) - Number(before)) * 1000)
  return { data: { before, after }, text: `${passed} passed; L1 is at ${new Date(Number(after) * 1000).toISOString()}` }
}
