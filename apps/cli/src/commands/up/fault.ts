/** `syncline up fault`: breaks something on purpose. */
import type { Run } from '../../command.js'
import { callControl, requireRunning } from '../../control/client.js'
import { decodeFault, faultKinds } from '../../devnet/faults.js'
import { dataDirOf } from '../../network.js'

export const run: Run = async (context) => {
  const [kind = '', value] = context.arguments
  decodeFault(kind, value)
  const file = requireRunning(dataDirOf(context))
  const answer = await context.output.step('applying', () =>
    callControl(file, 'fault', value === undefined ? { kind } : { kind, value }, {
      timeoutMs: 120_000,
      signal: context.signal,
    }),
  )
  return { data: { kind, ...(answer as object) }, text: `${kind}: ${faultKinds[kind] ?? ''}` }
}
