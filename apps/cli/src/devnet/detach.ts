/** Starts `syncline up` again in the background and waits until it serves. */
import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from '../command.js'
import { callControl } from '../control/client.js'
import { readControlFile } from '../control/file.js'
import { CliFault } from '../exit.js'
import { dataDirOf, requireNoneRunning } from '../network.js'
import type { DevnetInfo } from './info.js'

/** A first start deploys contracts; slow machines take a minute. */
const startLimitMs = 180_000

/** The same line without the flag that sent it to the background. Combined short flags keep their other letters. */
export function withoutDetach(line: readonly string[]): readonly string[] {
  const out: string[] = []
  for (const word of line) {
    if (word === '--detach' || word === '-d') continue
    out.push(/^-[a-z]*d[a-z]*$/.test(word) ? word.replace('d', '') : word)
  }
  return out
}

/** Resolves with what the background process serves. Faults ALREADY_RUNNING, UP_FAILED (with the end of its log), UP_TIMEOUT. */
export async function detach(context: Context): Promise<DevnetInfo> {
  // before its log is begun anew
  requireNoneRunning(context)
  const dataDir = dataDirOf(context)
  mkdirSync(dataDir, { recursive: true })
  const logPath = join(dataDir, 'up.log')
  const log = openSync(logPath, 'w')
  const [, entry = ''] = process.argv
  const child = spawn(process.execPath, [entry, ...withoutDetach(process.argv.slice(2))], {
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, SYNCLINE_DETACH: '0' },
  })
  closeSync(log)
  const exited = new Promise<number>((resolve) => {
    child.once('error', () => resolve(-1))
    child.once('exit', (code) => resolve(code ?? -1))
  })
  let code: number | undefined
  void exited.then((given) => {
    code = given
  })
  child.unref()
  return context.output.step('starting in the background', async () => {
    const started = performance.now()
    while (performance.now() - started < startLimitMs && !context.signal.aborted) {
      if (code !== undefined) {
        const text = readFileSync(logPath, 'utf8').trimEnd().split('\n')
        throw new CliFault(
          'environment',
          'UP_FAILED',
          `the devnet ended with code ${code}: ${text.slice(-3).join(' ')}`,
          {
            remedy: `see ${logPath}`,
            data: { code, log: text.slice(-20) },
          },
        )
      }
      const file = readControlFile(dataDir)
      if (file !== undefined && file.processId === child.pid) {
        return (await callControl(file, 'info', {}, { timeoutMs: 10_000, signal: context.signal })) as DevnetInfo
      }
      // another process appears as a file: there is no event to wait for
      await Promise.race([exited, new Promise((resolve) => setTimeout(resolve, 100))])
    }
    if (child.pid !== undefined) process.kill(child.pid, 'SIGTERM')
    throw new CliFault('timeout', 'UP_TIMEOUT', `the devnet did not serve in ${startLimitMs / 1000} s`, {
      remedy: `see ${logPath}`,
    })
  })
}
