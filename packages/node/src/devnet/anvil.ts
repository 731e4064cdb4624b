/** anvil as a process of its own group: it outlives a kill of ours, keeps its state on disk, and is found again by its pid file. */
import { spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { Fault } from '@syncline/primitives'
import { createRpcClient } from '../l1/rpc.js'
import { createClock } from '../ports/clock.js'
import { ensureFolder, isProcessAlive, processStart, readTextFile, removeFile, writeTextFile } from '../ports/files.js'
import { delay } from '../ports/timers.js'

export type AnvilOptions = {
  /** Folder for state, log and pid file. */
  readonly folder: string
  readonly host: string
  readonly port: number
  readonly chainId: bigint
  /** Seconds between blocks, may be a fraction. */
  readonly blockTimeSeconds: number
  readonly gasLimit: bigint
  /** Seconds between writes of the state file. */
  readonly stateIntervalSeconds: number
  /** Funded accounts of the well-known mnemonic. */
  readonly accounts: number
}

export type Anvil = {
  readonly processId: number
  readonly url: string
  /** True if it ran before. */
  readonly reused: boolean
  /** Asks it to write its state and end; kills it after 10 s. */
  stop(): Promise<void>
  /** Ends it at once, losing what it has not written. For tests of that loss. */
  kill(): Promise<void>
}

/** Path of the anvil executable that npm installed. Fault ANVIL_MISSING where its optional package is absent. */
export function findAnvil(): string {
  const require = createRequire(import.meta.url)
  const name = `@foundry-rs/anvil-${process.platform === 'win32' ? 'win32' : process.platform}-${process.arch === 'x64' ? 'amd64' : process.arch}`
  try {
    const main = require.resolve('@foundry-rs/anvil/package.json')
    return createRequire(main).resolve(`${name}/bin/anvil${process.platform === 'win32' ? '.exe' : ''}`)
  } catch (cause) {
    throw new Fault('ANVIL_MISSING', `the package ${name} is not installed`, {
      remedy: 'run `npm install` again (not `npm ci`), or use --l1 <url> with an L1 of your own',
      cause,
    })
  }
}

/** True if nothing listens on host:port. */
export function isPortFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, host, () => server.close(() => resolve(true)))
  })
}

/** A port that is free now. */
export function freePort(host = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, host, () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

type PidFile = { readonly processId: number; readonly start: string; readonly host: string; readonly port: number }

function readPidFile(path: string): PidFile | undefined {
  try {
    const value = JSON.parse(readTextFile(path) ?? 'null') as PidFile | null
    return value !== null && Number.isInteger(value.processId) && value.processId > 1 ? value : undefined
  } catch {
    return undefined // a damaged pid file names no process; the port check below still protects a running anvil
  }
}

function isRunning(pid: PidFile): boolean {
  return isProcessAlive(pid.processId) && (processStart(pid.processId) ?? '') === pid.start
}

async function chainIdAt(url: string): Promise<bigint | undefined> {
  try {
    return BigInt(String(await createRpcClient(url, { timeoutMs: 2_000 }).call('eth_chainId', [])))
  } catch {
    return undefined // not up yet; the caller waits for it within its time limit
  }
}

/** Starts anvil, or takes over the one that an earlier run left. Fault PORT_TAKEN if somebody else has the port. */
export async function startAnvil(options: AnvilOptions): Promise<Anvil> {
  ensureFolder(options.folder)
  const pidPath = join(options.folder, 'anvil.pid.json')
  const logPath = join(options.folder, 'anvil.log')
  const earlier = readPidFile(pidPath)
  if (earlier !== undefined && isRunning(earlier)) {
    const url = `http://${earlier.host}:${earlier.port}`
    if (
      (await waitForChain(url, 15_000, () => isRunning(earlier))) === options.chainId &&
      earlier.port === options.port
    ) {
      return handle(earlier, pidPath, url, true)
    }
    await endProcess(earlier, 'SIGTERM')
  }
  if (!(await isPortFree(options.host, options.port))) {
    throw new Fault('PORT_TAKEN', `port ${options.port} of ${options.host} is taken, L1 cannot listen there`, {
      remedy: 'end the program that uses it, or choose another port with --l1-port',
      data: { port: options.port, flag: '--l1-port' },
    })
  }
  const log = openSync(logPath, 'w')
  const child = spawn(
    findAnvil(),
    [
      ...['--host', options.host, '--port', String(options.port), '--chain-id', String(options.chainId)],
      ...['--block-time', String(options.blockTimeSeconds), '--gas-limit', String(options.gasLimit)],
      ...['--accounts', String(options.accounts), '--balance', '1000000000'],
      ...[
        '--state',
        join(options.folder, 'anvil-state.json'),
        '--state-interval',
        String(options.stateIntervalSeconds),
      ],
      ...['--enable-tx-gas-limit', '--order', 'fifo', '--slots-in-an-epoch', '1'],
      ...['--max-persisted-states', '0', '--quiet'],
    ],
    { detached: true, stdio: ['ignore', log, log] },
  )
  const processId = child.pid
  if (processId === undefined) {
    throw new Fault('ANVIL_FAILED', 'anvil could not be started', { remedy: `see ${logPath}` })
  }
  child.unref()
  const pid: PidFile = { processId, start: processStart(processId) ?? '', host: options.host, port: options.port }
  writeTextFile(pidPath, JSON.stringify(pid))
  const url = `http://${options.host}:${options.port}`
  const chainId = await waitForChain(url, 60_000, () => isRunning(pid))
  if (chainId === undefined) {
    await endProcess(pid, 'SIGKILL')
    removeFile(pidPath)
    throw new Fault('ANVIL_FAILED', 'anvil did not answer', {
      remedy: `see ${logPath}; if its state file is damaged, run \`syncline up stop\` and delete ${options.folder}`,
      data: { log: (readTextFile(logPath) ?? '').slice(-2_000) },
    })
  }
  await keepTime(url)
  return handle(pid, pidPath, url, false)
}

/** A restarted anvil counts time from the wall again: where its newest block was warped ahead, later blocks must not go back. */
async function keepTime(url: string): Promise<void> {
  const rpc = createRpcClient(url)
  const block = (await rpc.call('eth_getBlockByNumber', ['latest', false])) as { readonly timestamp?: unknown } | null
  const aheadSeconds = Number(block?.timestamp ?? 0) - Number(createClock().nowSeconds())
  if (aheadSeconds > 0) await rpc.call('evm_increaseTime', [aheadSeconds])
}

/** The anvil an earlier run left in `folder`, if it still runs. */
export function findRunningAnvil(folder: string): Anvil | undefined {
  const pidPath = join(folder, 'anvil.pid.json')
  const pid = readPidFile(pidPath)
  if (pid === undefined || !isRunning(pid)) return undefined
  return handle(pid, pidPath, `http://${pid.host}:${pid.port}`, true)
}

async function waitForChain(url: string, limitMs: number, alive: () => boolean): Promise<bigint | undefined> {
  for (let waited = 0; waited < limitMs && alive(); waited += 50) {
    const chainId = await chainIdAt(url)
    if (chainId !== undefined) return chainId
    await delay(50)
  }
  return undefined
}

/** Milliseconds that a process has to end after a signal, and its port to be free after that. */
const endLimitMs = 10_000

async function waitUntil(check: () => boolean | Promise<boolean>): Promise<boolean> {
  for (let waited = 0; waited < endLimitMs; waited += 50) {
    if (await check()) return true
    await delay(50)
  }
  return false
}

/** Returns when it has ended and its port is free: threads of a process that counts as dead may hold the socket for a moment. */
async function endProcess(pid: PidFile, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (!isRunning(pid)) return
  const end = (name: 'SIGTERM' | 'SIGKILL'): Promise<boolean> => {
    try {
      process.kill(pid.processId, name)
    } catch {
      // it ended between the check and the signal
    }
    return waitUntil(() => !isRunning(pid))
  }
  if (!(await end(signal))) await end('SIGKILL')
  // whoever wants the port next says so if somebody else has it by now
  await waitUntil(() => isPortFree(pid.host, pid.port))
}

function handle(pid: PidFile, pidPath: string, url: string, reused: boolean): Anvil {
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    await endProcess(pid, signal)
    removeFile(pidPath)
  }
  return { processId: pid.processId, url, reused, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}
