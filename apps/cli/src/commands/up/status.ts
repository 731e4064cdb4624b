/** `syncline up status`: is it running, how far is each domain. */
import type { Run } from '../../command.js'
import { callControl, requireRunning } from '../../control/client.js'
import { type DevnetInfo, statusText } from '../../devnet/info.js'
import { listSnapshots } from '../../devnet/snapshots.js'
import { dataDirOf } from '../../network.js'

export const run: Run = async (context) => {
  const file = requireRunning(dataDirOf(context))
  const info = (await callControl(file, 'info', {}, { timeoutMs: 10_000, signal: context.signal })) as DevnetInfo
  return { data: { ...info, snapshots: listSnapshots(info.dataDir) }, text: statusText(info, context.output.colors) }
}
