/** `syncline up stop`: ends the devnet in order; what it knows stays on disk. */
import type { Run } from '../../command.js'
import { callControl, requireRunning } from '../../control/client.js'
import { isAlive } from '../../control/process.js'
import { CliFault } from '../../exit.js'
import { dataDirOf } from '../../network.js'

const stopLimitMs = 60_000

export const run: Run = async (context) => {
  const file = requireRunning(dataDirOf(context))
  const keepL1 = context.flags['keep-l1'] === true
  await context.output.step('stopping', async () => {
    await callControl(file, 'stop', { keepL1 }, { timeoutMs: stopLimitMs, signal: context.signal })
    const started = performance.now()
    while (isAlive(file.processId)) {
      if (performance.now() - started > stopLimitMs) {
        throw new CliFault(
          'timeout',
          'STOP_TIMEOUT',
          `process ${file.processId} has stopped its work but does not end`,
          {
            remedy: `end it with \`kill ${file.processId}\``,
          },
        )
      }
      // the end of a process that is not a child gives no event
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })
  return { data: { processId: file.processId, keepL1 }, text: `stopped process ${file.processId}` }
}
