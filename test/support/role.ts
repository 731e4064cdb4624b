/** Roles in processes of their own, to be killed and started again. */
import { type ChildProcess, spawn } from 'node:child_process'
import type { RoleProcessOptions } from './roleProcess.js'

export type RoleHandle = {
  readonly name: string
  start(): Promise<void>
  kill(): Promise<void>
  log(): string
  readonly url: string
}

/** Not started yet. */
export function createRole(name: string, options: RoleProcessOptions): RoleHandle {
  let child: ChildProcess | undefined
  let log = ''
  return {
    name,
    url: `http://127.0.0.1:${options.rpcPort}`,
    log: () => log.slice(-4_000),
    start() {
      const running = spawn(
        process.execPath,
        ['--conditions=source', '--import', 'tsx', 'test/support/roleProcess.ts', JSON.stringify(options)],
        { stdio: ['ignore', 'pipe', 'pipe'] },
      )
      child = running
      running.stderr.on('data', (chunk) => {
        log += chunk
        if (process.env['SYNCLINE_TEST_LOG'] !== undefined) process.stderr.write(chunk)
      })
      return new Promise((resolve, reject) => {
        running.stdout.on('data', (chunk) => {
          if (String(chunk).includes('ready')) resolve()
        })
        running.once('exit', (code, signal) =>
          reject(new Error(`${name} ended with ${code ?? signal}:\n${log.slice(-2_000)}`)),
        )
      })
    },
    kill() {
      const running = child
      if (running === undefined || running.exitCode !== null || running.signalCode !== null) return Promise.resolve()
      return new Promise((resolve) => {
        running.once('exit', () => resolve())
        running.kill('SIGKILL')
      })
    },
  }
}
