/** A whole network from the built binary, in processes of its own: what a user gets from `syncline up`. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const binary = 'apps/cli/dist/bin.js'

export type NetworkHandle = {
  readonly l1Url: string
  readonly domainUrls: readonly string[]
  readonly dataDir: string
  readonly processId: number
  /** What the process wrote on stderr so far; its end is in every failure. */
  log(): string
  /** Orderly stop of everything, anvil included; removes the data. */
  stop(): Promise<void>
}

/** `count` consecutive ports that nobody listens on now. */
export async function freePorts(count: number): Promise<number> {
  const probe = (port: number): Promise<boolean> =>
    new Promise((resolve) => {
      const server = createServer()
      server.once('error', () => resolve(false))
      server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
    })
  for (let tries = 0; tries < 50; tries++) {
    const first = 20_000 + ((process.pid * 131 + tries * 977) % 30_000)
    const free = await Promise.all(Array.from({ length: count }, (_, i) => probe(first + i)))
    if (free.every(Boolean)) return first
  }
  throw new Error(`no ${count} free ports in a row`)
}

/** Answers of one JSON-RPC call; an error answer is thrown. */
export async function rpc<Result = unknown>(
  url: string,
  method: string,
  params: readonly unknown[] = [],
): Promise<Result> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  })
  const answer = (await response.json()) as {
    result?: Result
    error?: { code: number; message: string; data?: unknown }
  }
  if (answer.error) throw Object.assign(new Error(`${method}: ${answer.error.message}`), answer.error)
  return answer.result as Result
}

/** Runs the binary to its end. */
export function runCli(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [binary, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk) => (stdout += chunk))
    child.stderr.on('data', (chunk) => (stderr += chunk))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, stdout, stderr }))
  })
}

/** Polls `check` until it gives a value; a poll is for what has no event, such as another process coming up. */
export async function until<Value>(
  what: string,
  seconds: number,
  check: () => Promise<Value | undefined>,
  detail: () => string = () => '',
): Promise<Value> {
  const end = Date.now() + seconds * 1000
  let last: unknown
  while (Date.now() < end) {
    try {
      const value = await check()
      if (value !== undefined) return value
    } catch (error) {
      last = error
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(
    `${what} did not happen in ${seconds} s${last instanceof Error ? `: ${last.message}` : ''}\n${detail()}`,
  )
}

/** Starts `syncline up` with `extra` flags and waits until every domain is ready. */
export async function startNetwork(domains: number, extra: readonly string[] = []): Promise<NetworkHandle> {
  if (!existsSync(binary)) throw new Error(`${binary} is missing; run npm run build`)
  const first = await freePorts(domains + 3)
  const dataDir = mkdtempSync(join(tmpdir(), 'syncline-e2e-'))
  const [l1Port, adminPort, metricsPort, rpcPort] = [first, first + 1, first + 2, first + 3]
  const child: ChildProcess = spawn(
    process.execPath,
    [
      binary,
      'up',
      '--data-dir',
      dataDir,
      '--domains',
      String(domains),
      '--l1-port',
      String(l1Port),
      '--rpc-port',
      String(rpcPort),
      '--admin-port',
      String(adminPort),
      '--metrics-port',
      String(metricsPort),
      ...extra,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let text = ''
  child.stdout?.on('data', (chunk) => (text += chunk))
  child.stderr?.on('data', (chunk) => (text += chunk))
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  const log = (): string => text.slice(-4000)
  const domainUrls = Array.from({ length: domains }, (_, i) => `http://127.0.0.1:${rpcPort + i}`)
  for (const url of domainUrls)
    await until(
      `${url} ready`,
      90,
      async () => {
        if (child.exitCode !== null) throw new Error(`syncline up ended with ${child.exitCode}`)
        return (await fetch(`${url}/readyz`)).status === 200 ? true : undefined
      },
      log,
    )
  return {
    l1Url: `http://127.0.0.1:${l1Port}`,
    domainUrls,
    dataDir,
    processId: child.pid!,
    log,
    async stop() {
      child.kill('SIGINT')
      await closed
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
