/** LOG, once the data is hashed: the log joins the transaction's (docs/step-format.md §5.4). */
import { hashWords } from '@syncline/primitives'
import type { StepContext } from './context.js'
import { phases } from './phases.js'
import type { MachineState } from './state.js'

export function logStep(x: StepContext): MachineState {
  const { digest, rest } = x.micro('digest')
  const { topics, length } = x.rest(rest, 'log')
  const { self } = x.setup(x.frame())
  const before = x.journal()
  const entry = hashWords(self, BigInt(topics.length), ...topics, digest, BigInt(length))
  const journal = { ...before, logAcc: hashWords(before.logAcc, entry), logCount: before.logCount + 1 }
  return { ...x.state, phase: phases.EXECUTE, micro: undefined, journal }
}
