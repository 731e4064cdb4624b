/** `syncline up snapshot`: a consistent copy of L1 and all domains under a name. */
import type { Run } from '../../command.js'
import { callControl } from '../../control/client.js'
import { checkSnapshotName, type Snapshot, takeSnapshot } from '../../devnet/snapshots.js'
import { dataDirOf, runningDevnet } from '../../network.js'
import { requireStopped } from './stopped.js'

export const run: Run = async (context) => {
  const name = checkSnapshotName(context.arguments[0] ?? '')
  const file = runningDevnet(context)
  const taken = await context.output.step('copying', async () => {
    if (file !== undefined) {
      return (await callControl(file, 'snapshot', { name }, { timeoutMs: 300_000, signal: context.signal })) as Snapshot
    }
    return takeSnapshot(requireStopped(dataDirOf(context)), name, new Date())
  })
  return { data: taken, text: `${taken.name}  ${(taken.bytes / 1e6).toFixed(1)} MB  ${taken.path}` }
}
