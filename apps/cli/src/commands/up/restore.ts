/** `syncline up restore`: puts L1 and all domains back to a snapshot. */
import type { Run } from '../../command.js'
import { callControl } from '../../control/client.js'
import { checkSnapshotName, restoreSnapshot } from '../../devnet/snapshots.js'
import { dataDirOf, runningDevnet } from '../../network.js'
import { requireStopped } from './stopped.js'

export const run: Run = async (context) => {
  const name = checkSnapshotName(context.arguments[0] ?? '')
  const file = runningDevnet(context)
  await context.output.step('restoring', async () => {
    if (file !== undefined) await callControl(file, 'restore', { name }, { timeoutMs: 300_000, signal: context.signal })
    else restoreSnapshot(requireStopped(dataDirOf(context)), name)
  })
  context.output.note('wallets that remember later nonces must be reset (MetaMask: Settings, Advanced, Clear activity)')
  return { data: { name, running: file !== undefined }, text: `restored ${name}` }
}
