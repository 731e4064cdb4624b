/** The built binary from start to stop: the main job from the shell, kill -9, snapshots, faults, exit codes. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const binary = join(root, 'apps/cli/dist/bin.js')
const cast = join(root, 'node_modules/.bin/cast')
const folder = mkdtempSync(join(tmpdir(), 'syncline-e2e-cli-'))
const dataDir = join(folder, 'data')

type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

const environment: NodeJS.ProcessEnv = { ...process.env, SYNCLINE_DATA_DIR: dataDir, NO_COLOR: '1' }

function syncline(...line: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [binary, ...line], {
    encoding: 'utf8',
    cwd: folder,
    env: environment,
    timeout: 240_000,
  })
  return { code: status, stdout, stderr }
}

/** Data of `up` and `up status`, as far as the test reads it. */
type Info = {
  readonly processId: number
  readonly addresses: Readonly<Record<string, string>>
  readonly accounts: readonly { readonly address: string }[]
  readonly domains: readonly { readonly id: number; readonly height: string; readonly wallet: unknown }[]
  readonly l1: { readonly processId: number }
  readonly faults: readonly string[]
}
type Status = {
  readonly l1: { readonly chainId: string; readonly block: { readonly timestamp: string } }
  readonly domains: readonly { readonly assertions: readonly { readonly status: string }[] }[]
}
type Why = { readonly answers: readonly { readonly why: { readonly kind: string } }[] }

/** Data of a command that must succeed. */
function data<Data>(...line: string[]): Data {
  const { code, stdout, stderr } = syncline(...line, '--json')
  expect(code, `${line.join(' ')}\n${stdout}\n${stderr}`).toBe(0)
  const envelope = JSON.parse(stdout)
  expect(envelope.ok).toBe(true)
  return envelope.data
}

/** First of `count` neighbouring free ports. */
async function freePorts(count: number): Promise<number> {
  const isFree = (port: number): Promise<boolean> =>
    new Promise((resolve) => {
      const server = createServer()
      server.once('error', () => resolve(false))
      server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
    })
  for (let first = 20_000 + (process.pid % 20_000); ; first += 16) {
    const all = await Promise.all(Array.from({ length: count }, (_, i) => isFree(first + i)))
    if (all.every(Boolean)) return first
  }
}

function sendEther(rpc: string): string {
  const key = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80'
  const to = '0x000000000000000000000000000000000000beef'
  const { stdout, stderr, status } = spawnSync(
    cast,
    ['send', to, '--value', '1', '--private-key', key, '--rpc-url', rpc, '--json'],
    {
      encoding: 'utf8',
      timeout: 60_000,
    },
  )
  expect(status, stderr).toBe(0)
  return JSON.parse(stdout).transactionHash
}

async function until<Value>(what: string, read: () => Value | undefined, limitMs = 90_000): Promise<Value> {
  const started = Date.now()
  while (Date.now() - started < limitMs) {
    const value = read()
    if (value !== undefined) return value
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`${what} did not happen in ${limitMs} ms`)
}

let up: string[] = []
let rpc = ''

beforeAll(async () => {
  if (!existsSync(binary)) throw new Error('apps/cli/dist/bin.js is missing: run `npm run build` first')
  const first = await freePorts(6)
  rpc = `http://127.0.0.1:${first}`
  up = [
    ...['up', '--rpc-port', String(first), '--l1-port', String(first + 2), '--admin-port', String(first + 3)],
    ...[
      '--metrics-port',
      String(first + 4),
      '--challenge-window',
      '6s',
      '--assert-interval',
      '2s',
      '--batch-max-age',
      '1s',
    ],
  ]
})

afterAll(() => {
  syncline('up', 'stop')
  rmSync(folder, { recursive: true, force: true })
})

describe.sequential('syncline', () => {
  it('answers --help fast and without loading a node', () => {
    const started = performance.now()
    const { code, stdout } = syncline('--help')
    expect(code).toBe(0)
    expect(stdout).toContain('Exit codes')
    expect(performance.now() - started).toBeLessThan(3000)
  })

  it('starts two domains in the background and says everything one needs', () => {
    const started = performance.now()
    const info = data<Info>(...up, '--detach')
    expect(performance.now() - started).toBeLessThan(120_000)
    expect(info.domains.map(({ id }) => id)).toEqual([901, 902])
    expect(info.domains[0]?.wallet).toMatchObject({ chainId: '0x385', rpcUrls: [rpc] })
    expect(info.accounts[0]?.address).toBe('0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266')
    const control = join(dataDir, 'control.json')
    expect(statSync(control).mode & 0o777).toBe(0o600)
    expect(JSON.stringify(info)).not.toContain(JSON.parse(readFileSync(control, 'utf8')).token)
  })

  it('refuses a second start in the same folder and a taken port, with the way out', () => {
    expect(syncline(...up)).toMatchObject({ code: 6, stderr: expect.stringContaining('ALREADY_RUNNING') })
    const other = syncline(...up, '--data-dir', join(folder, 'other'))
    expect(other.code).toBe(6)
    expect(other.stderr).toMatch(/PORT_TAKEN.*\n.*--admin-port/)
  })

  it('runs the main job: a transaction, its level, a deposit, a withdrawal', async () => {
    const hash = sendEther(rpc)
    expect(data<Why>('why', hash, '--domain', '901').answers[0]?.why).toMatchObject({ kind: 'transaction' })
    expect(syncline('why', `0x${'77'.repeat(32)}`).code).toBe(4)
    const deposit = data<{ balance: string; to: string }>(
      'bridge',
      'deposit',
      '1.5',
      '--domain',
      '901',
      '--account',
      'dev:3',
    )
    expect(BigInt(deposit.balance)).toBeGreaterThan(10n ** 18n)
    const withdrawal = data<{ withdrawalHash: string }>(
      'bridge',
      'withdraw',
      '0.25',
      '--domain',
      '901',
      '--account',
      'dev:3',
    )
    const early = syncline('bridge', 'prove', withdrawal.withdrawalHash, '--domain', '901')
    expect(early.code, early.stdout).toBe(3)
    expect(early.stderr).toContain('WITHDRAWAL_NOT_CONFIRMED')
    data('bridge', 'prove', withdrawal.withdrawalHash, '--domain', '901', '--timeout', '2m')
    expect(data<{ amount: string }>('bridge', 'claim', deposit.to, '--domain', '901').amount).toBe('250000000000000000')
    expect(syncline('bridge', 'claim', deposit.to, '--domain', '901')).toMatchObject({ code: 3 })
    const { l1, domains } = data<Status>('status')
    expect(l1.chainId).toBe('900')
    expect(domains[0]?.assertions.some(({ status }) => status === 'confirmed')).toBe(true)
  })

  it('shows what a sequencer has at stake, adds to it, and withdraws when it is due', () => {
    type Stake = {
      sequencer: string
      sequences: boolean
      amount: string
      secured: string
      leaving: string
      evidence: unknown[]
    }
    const at = ['--domain', '901'] as const
    const own = [...at, '--account', 'dev:11'] as const
    const before = data<Stake>('stake', 'show', ...at)
    expect(before).toMatchObject({ sequences: true, amount: '1000000000000000000', slashed: false, evidence: [] })
    expect(data<Stake>('stake', 'add', '0.5', '--to', before.sequencer, ...at).amount).toBe('1500000000000000000')
    expect(syncline('stake', 'withdraw', ...own)).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('NothingLeaves'),
    })
    expect(data<Stake>('stake', 'withdraw', '0.5', ...own)).toMatchObject({
      secured: '1000000000000000000',
      leaving: '500000000000000000',
    })
    expect(syncline('stake', 'withdraw', ...own)).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('LeavesLater'),
    })
    data('up', 'warp', '30s')
    const after = data<Stake & { hashes: string[]; credit: string }>('stake', 'withdraw', ...own)
    expect(after).toMatchObject({ amount: '1000000000000000000', leaving: '0', credit: '0' })
    expect(after.hashes).toHaveLength(2)
    expect(syncline('stake', 'show', '0x12', ...at).code).toBe(2)
    expect(syncline('stake', 'add', 'much', ...at).code).toBe(2)
  })

  it('takes a seat among the validators with a key of its own, and leaves it', async () => {
    type Seat = { account: string; state: string; stake: string; credit: string; hashes?: string[] }
    type Shown = { epoch: string; upcoming: string[]; seat: Seat | null; quorum: { attested: string | null } }
    const at = ['--domain', '901'] as const
    const password = join(folder, 'password')
    writeFileSync(password, 'correct horse\n')
    const keys = ['--keystore', join(folder, 'keys'), '--password-file', password] as const
    const own = [...at, '--account', 'dev:7'] as const
    const { publicKey } = data<{ publicKey: string }>('validator', 'keygen', 'val', ...keys)
    expect(publicKey).toMatch(/^0x[0-9a-f]{96}$/)
    await until('the devnet attests', () => data<Shown>('validator', 'status', ...at).quorum.attested ?? undefined)
    const joined = data<Seat>('validator', 'join', '--validator-keys', 'val', ...keys, ...own)
    expect(joined).toMatchObject({ state: 'taken', stake: '1000000000000000000' })
    expect(syncline('validator', 'join', '--validator-keys', 'val', ...keys, ...own)).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('AlreadySeated'),
    })
    const shown = (): Shown => data<Shown>('validator', 'status', joined.account, ...at)
    await until('the seat counts', () => (shown().upcoming.includes(joined.account) ? true : undefined))
    expect(shown().seat).toMatchObject({ state: 'taken' })
    expect(data<Seat>('validator', 'exit', ...own).state).toBe('leaving')
    expect(syncline('validator', 'exit', ...own)).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('PaidLater'),
    })
    data('up', 'warp', '3d')
    const left = data<Seat>('validator', 'exit', ...own)
    expect(left).toMatchObject({ state: 'none', credit: '0' })
    expect(left.hashes).toHaveLength(2)
    expect(syncline('validator', 'join', '--validator-keys', 'val', ...keys, ...own).stderr).toContain('KeyUsed')
    expect(syncline('validator', 'join', ...own).code).toBe(2)
    expect(syncline('validator', 'join', '--validator-keys', 'nobody', ...keys, ...own).code).toBe(4)
  })

  it('goes on after kill -9 with what it had', async () => {
    const hash = sendEther(rpc)
    const before = data<Info>('up', 'status')
    process.kill(before.processId, 'SIGKILL')
    await until('the end of the process', () => (syncline('up', 'status').code === 6 ? true : undefined))
    const after = data<Info>(...up, '--detach')
    expect(after.addresses).toEqual(before.addresses)
    expect(after.l1.processId).toBe(before.l1.processId)
    expect(BigInt(after.domains[0]?.height ?? 0)).toBeGreaterThanOrEqual(BigInt(before.domains[0]?.height ?? 0))
    expect(data<Why>('why', hash, '--domain', '901').answers[0]?.why.kind).toBe('transaction')
  })

  it('lets time pass, and keeps that time after a restart', () => {
    const { before, after } = data<{ before: string; after: string }>('up', 'warp', '7d')
    expect(Number(after) - Number(before)).toBeGreaterThanOrEqual(604_800)
    expect(syncline('up', 'warp', '@1').code).toBe(3)
    expect(syncline('up', 'warp', 'yesterday').code).toBe(2)
    data('up', 'snapshot', 'warped')
    expect(Number(BigInt(data<Status>('status').l1.block.timestamp))).toBeGreaterThanOrEqual(Number(after))
  })

  it('takes a snapshot and goes back to it', () => {
    data('up', 'snapshot', 'clean')
    expect(syncline('up', 'snapshot', 'clean')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('SNAPSHOT_EXISTS'),
    })
    const hash = sendEther(rpc)
    expect(syncline('why', hash).code).toBe(0)
    data('up', 'restore', 'clean')
    expect(syncline('why', hash).code).toBe(4)
    expect(syncline('up', 'restore', 'absent')).toMatchObject({ code: 4, stderr: expect.stringContaining('clean') })
  })

  it('breaks on purpose and heals', async () => {
    expect(data<Info>('up', 'fault', 'stop-sequencer').faults).toEqual(['stop-sequencer'])
    const height = BigInt(data<Info>('up', 'status').domains[0]?.height ?? 0)
    expect(syncline('up', 'fault', 'stop-sequencr')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("'stop-sequencer'"),
    })
    expect(data<Info>('up', 'fault', 'clear').faults).toEqual([])
    await until('new blocks', () =>
      BigInt(data<Info>('up', 'status').domains[0]?.height ?? 0) > height ? true : undefined,
    )
    data<Info>('up', 'fault', 'drop-l1', '2s')
    await until('L1 to answer again', () => (data<Info>('up', 'status').faults.length === 0 ? true : undefined))
  })

  it('survives a reader that goes away', () => {
    const line = `"${process.execPath}" "${binary}" completion bash | head -c 1`
    const { stderr, status } = spawnSync('bash', ['-o', 'pipefail', '-c', line], {
      encoding: 'utf8',
      cwd: folder,
      env: environment,
    })
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })

  it('stops in order, L1 included', () => {
    const { l1 } = data<Info>('up', 'status')
    data('up', 'stop')
    expect(() => process.kill(l1.processId, 0)).toThrow()
    expect(syncline('up', 'stop')).toMatchObject({ code: 6, stderr: expect.stringContaining('NOT_RUNNING') })
    expect(syncline('status')).toMatchObject({ code: 6 })
  })

  it('runs in the foreground until SIGINT and ends with code 0', async () => {
    const child: ChildProcess = spawn(process.execPath, [binary, ...up, '--json'], { cwd: folder, env: environment })
    let stdout = ''
    child.stdout?.on('data', (chunk) => {
      stdout += String(chunk)
    })
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    await until('the envelope', () => (stdout.includes('\n') ? true : undefined))
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    const { l1, processId } = (JSON.parse(stdout) as { data: Info }).data
    expect(processId).toBe(child.pid)
    expect(() => process.kill(l1.processId, 0)).toThrow()
    expect(existsSync(join(dataDir, 'control.json'))).toBe(false)
  })
})
