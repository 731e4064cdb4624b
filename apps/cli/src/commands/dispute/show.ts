/** `syncline dispute show`: both sides, the window, clocks, money, and the instruction. */
import type { Run } from '../../command.js'
import { disputeText, findDispute, readStep, stepText } from './text.js'

export const run: Run = async (context) => {
  const { rpc, dispute } = await findDispute(context)
  const step = await readStep(rpc, dispute)
  const text = disputeText(dispute)
  return { data: { dispute, step: step ?? null }, text: step === undefined ? text : `${text}\n\n${stepText(step)}` }
}
