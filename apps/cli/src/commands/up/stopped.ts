/** Guards of commands that work on a data folder while nothing runs in it. */
import { existsSync } from 'node:fs'
import { CliFault } from '../../exit.js'

/** The folder, if there is something in it. Fault NO_DATA. */
export function requireStopped(dataDir: string): string {
  if (existsSync(dataDir)) return dataDir
  throw new CliFault('notFound', 'NO_DATA', `there is no devnet in ${dataDir}`, {
    remedy: 'start one with `syncline up`, or name its folder with --data-dir',
  })
}
