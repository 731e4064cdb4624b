/** The CLI in one process: envelope, exit codes, precedence on a real command line, accounts, the control channel. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBlsSigner } from '@syncline/node'
import { blsKeystoreKey, decryptBlsKeystore } from '@syncline/node/keys'
import { bytesToHex, Fault, hexToBytes } from '@syncline/primitives'
import { BaseError, InsufficientFundsError } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusing } from './clients.js'
import { completionsOf } from './commands/completion.js'
import { commands, nouns } from './commands.js'
import { callControl } from './control/client.js'
import { type ControlFile, writeControlFile } from './control/file.js'
import { processStart } from './control/process.js'
import { startControlServer } from './control/server.js'
import { requirePort } from './devnet/host.js'
import { CliFault, exitCodes, exitKindOf } from './exit.js'
import { runCli } from './main.js'
import { errorEnvelope, schemaOf } from './output/envelope.js'
import { encodeJson } from './output/json.js'
import { wantsColor } from './output/output.js'
import { formatTable } from './output/table.js'

const folder = mkdtempSync(join(tmpdir(), 'syncline-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string }

async function syncline(line: readonly string[], environment: Record<string, string> = {}): Promise<Ran> {
  let stdout = ''
  let stderr = ''
  const code = await runCli({
    arguments: line,
    environment: { HOME: folder, ...environment },
    cwd: folder,
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    stdin: process.stdin,
    signal: new AbortController().signal,
  })
  return { code, stdout, stderr }
}

describe('output', () => {
  it('prints the result on stdout and nothing else', async () => {
    const { code, stdout, stderr } = await syncline(['version'])
    expect({ code, stderr }).toEqual({ code: exitCodes.ok, stderr: '' })
    expect(stdout).toMatch(/^syncline +\d+\.\d+\.\d+\n/)
  })

  it('prints one versioned envelope under --json, for results and for errors', async () => {
    const good = await syncline(['version', '--json'])
    expect(JSON.parse(good.stdout)).toMatchObject({
      schema: 'syncline.version/1',
      ok: true,
      data: { version: '0.1.0' },
    })
    const bad = await syncline(['status', '--json'])
    expect(bad.code).toBe(exitCodes.environment)
    expect(JSON.parse(bad.stdout)).toMatchObject({
      schema: 'syncline.status/1',
      ok: false,
      error: { code: 'NO_NETWORK', hint: expect.stringContaining('syncline up') },
    })
    expect(bad.stdout.trim().split('\n')).toHaveLength(1)
  })

  it('keeps integers exact', () => {
    expect(encodeJson({ wei: 10n ** 30n, bytes: new Uint8Array([1, 255]) })).toBe(
      '{"wei":"1000000000000000000000000000000","bytes":"0x01ff"}',
    )
    expect(schemaOf('up status')).toBe('syncline.up.status/1')
  })

  it('never shows the inside of an unexpected error as data', () => {
    expect(errorEnvelope('status', new TypeError('x'))).toMatchObject({
      ok: false,
      error: { code: 'INTERNAL', data: {} },
    })
  })

  it('honours NO_COLOR, FORCE_COLOR and CI before the terminal', () => {
    expect(wantsColor({}, true)).toBe(true)
    expect(wantsColor({ NO_COLOR: '1', FORCE_COLOR: '1' }, true)).toBe(false)
    expect(wantsColor({ FORCE_COLOR: '1' }, false)).toBe(true)
    expect(wantsColor({ CI: 'true' }, true)).toBe(false)
  })

  it('aligns tables', () => {
    expect(
      formatTable(
        [
          ['a', '1'],
          ['bb', '20'],
        ],
        ['name', 'n'],
      ),
    ).toBe('name   n\na      1\nbb    20')
  })
})

describe('exit codes', () => {
  it('2 for a command line or configuration that cannot be meant, with the nearest name', async () => {
    expect(await syncline(['statsu'])).toMatchObject({ code: 2, stderr: expect.stringContaining('status') })
    expect(await syncline(['status', '--domian', '1'])).toMatchObject({ code: 2 })
    expect(await syncline(['domain'])).toMatchObject({ code: 2 })
    expect(await syncline(['status', '--domain', 'x'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--domain'),
    })
    expect(await syncline(['status'], { SYNCLINE_JSON: 'maybe' })).toMatchObject({ code: 2 })
    writeFileSync(join(folder, 'bad.toml'), '[devnet]\ndomians = 3\n')
    expect(await syncline(['config', 'show', '--config', 'bad.toml'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("did you mean 'domains'?"),
    })
    writeFileSync(join(folder, 'broken.toml'), '[devnet\n')
    expect(await syncline(['config', 'show', '--config', 'broken.toml'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('broken.toml:1'),
    })
  })

  it('2 for a verb that a noun does not have, with the nearest one, and points at the help of what was meant', async () => {
    const verb = await syncline(['up', 'strat'])
    expect(verb).toMatchObject({ code: 2, stderr: expect.stringContaining('did you mean `syncline up start`?') })
    expect((await syncline(['domain', 'zzzzzzzz'])).stderr).toContain('verbs are list, show, add')
    expect((await syncline(['zzzzzzzz'])).stderr).toContain('see `syncline --help`')
    expect((await syncline(['up', 'snapshot'])).stderr).toContain('see `syncline up snapshot --help`')
    expect((await syncline(['why'])).stderr).toContain('see `syncline why --help`')
  })

  it('2 for an address that is not of this machine, and does not call its port taken', async () => {
    await expect(requirePort('203.0.113.1', 0, 'metrics', '--metrics-port')).rejects.toMatchObject({
      code: 'CONFIG_BAD_VALUE',
    })
    await expect(requirePort('127.0.0.1', 0, 'metrics', '--metrics-port')).resolves.toBeUndefined()
  })

  it('4 for a domain that is not known, in every command', async () => {
    writeFileSync(join(folder, 'one.toml'), '[[domain]]\nid = 901\nrpc = "http://127.0.0.1:1"\n')
    for (const line of [
      ['domain', 'show', '7'],
      ['why', '1', '--domain', '7'],
      ['domain', 'show', '--domain', '7'],
    ])
      expect(await syncline([...line, '--config', 'one.toml']), line.join(' ')).toMatchObject({
        code: 4,
        stderr: expect.stringContaining('DOMAIN_UNKNOWN'),
      })
  })

  it('4 for what is not there, 6 for what the environment lacks', async () => {
    expect(await syncline(['account', 'sign', 'x', '--account', 'nobody'])).toMatchObject({ code: 4 })
    expect(await syncline(['config', 'show', '--config', 'absent.toml'])).toMatchObject({ code: 4 })
    expect(await syncline(['status', '--rpc-url', 'http://127.0.0.1:1'])).toMatchObject({ code: 6 })
    expect(await syncline(['why', '1', '--rpc-url', 'http://127.0.0.1:1'])).toMatchObject({ code: 6 })
  })

  it('maps every kind of error to one code', () => {
    expect(exitKindOf(new CliFault('timeout', 'RPC_TIMEOUT', 'x', { remedy: '' }))).toBe('timeout')
    expect(exitKindOf(new Fault('PORT_TAKEN', 'x', { remedy: '' }))).toBe('environment')
    expect(exitKindOf(new Fault('CONFIG_UNKNOWN_KEY', 'x', { remedy: '' }))).toBe('usage')
    expect(exitKindOf(new Error('x'))).toBe('failure')
  })
})

describe('answers of a node', () => {
  let url = ''
  let answer: unknown
  const server = createServer(
    (_request, response) => void response.end(JSON.stringify({ jsonrpc: '2.0', id: 1, ...(answer as object) })),
  )
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => void server.close())

  it('3 when the protocol refuses, 4 when the node knows nothing of it', async () => {
    answer = { error: { code: 3001, message: 'refused', data: { code: 'WITHDRAWAL_DONE', remedy: 'nothing to do' } } }
    const refused = await syncline(['why', '1', '--rpc-url', url, '--json'])
    expect(refused.code).toBe(exitCodes.refused)
    expect(JSON.parse(refused.stdout).error).toMatchObject({ code: 'WITHDRAWAL_DONE', hint: 'nothing to do' })
    answer = { error: { code: -32001, message: 'not found' } }
    expect((await syncline(['why', '1', '--rpc-url', url])).code).toBe(exitCodes.notFound)
  })

  it('prints what a node explains', async () => {
    answer = {
      result: { kind: 'block', level: 1, reason: 'NOT_ASSERTED', nextActor: 'proposer', earliest: 1_700_000_000 },
    }
    const { code, stdout } = await syncline(['why', '7', '--rpc-url', url])
    expect(code).toBe(0)
    expect(stdout).toContain('next actor  proposer')
    expect(stdout).toContain('2023-11-14T22:13:20.000Z')
  })
})

describe('configuration on a command line', () => {
  it('says where each value came from', async () => {
    writeFileSync(
      join(folder, 'syncline.toml'),
      'host = "127.0.0.2"\n[devnet]\ndomains = 3\n[profile.ci.devnet]\nl1_port = 18545\n',
    )
    const line = ['config', 'show', '--origin', '--json', '--profile', 'ci', '--rpc-port', '19545']
    const { data } = JSON.parse((await syncline(line, { SYNCLINE_BLOCK_TIME: '250ms' })).stdout)
    rmSync(join(folder, 'syncline.toml'))
    expect(data.settings['rpc.port']).toMatchObject({ value: '19545', origin: 'flag', from: '--rpc-port' })
    expect(data.settings['sequencer.block_time']).toMatchObject({ value: '250ms', origin: 'environment' })
    expect(data.settings['devnet.l1_port']).toMatchObject({ value: '18545', origin: 'profile', from: 'profile.ci' })
    expect(data.settings['devnet.domains']).toMatchObject({ value: '3', origin: 'file' })
    expect(data.settings['l1.poll_interval']).toMatchObject({ value: '500ms', origin: 'built-in' })
  })
})

describe('accounts', () => {
  const key = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80'
  const address = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266'
  const keystore = join(folder, 'keys')
  const passwordFile = join(folder, 'password')
  const keyFile = join(folder, 'key.txt')
  const settings = ['--keystore', keystore, '--password-file', passwordFile]
  beforeAll(() => {
    writeFileSync(passwordFile, 'correct horse\n')
    writeFileSync(keyFile, `${key}\n`)
  })

  it('imports, lists and signs as `cast wallet` does, with files only the owner can read', async () => {
    const imported = await syncline(['account', 'import', 'op', keyFile, ...settings, '--json'])
    expect(JSON.parse(imported.stdout).data).toMatchObject({ name: 'op', address })
    expect(statSync(join(keystore, 'op')).mode & 0o777).toBe(0o600)
    expect((await syncline(['account', 'list', '--keystore', keystore])).stdout).toContain(address.toLowerCase())
    const signed = await syncline(['account', 'sign', 'hello', '--account', 'op', ...settings])
    const cast = join(import.meta.dirname, '../../../node_modules/.bin/cast')
    const verify = spawnSync(cast, ['wallet', 'verify', '--address', address, 'hello', signed.stdout.trim()], {
      encoding: 'utf8',
    })
    expect(verify.stdout + verify.stderr).toContain('succeeded')
    const opened = spawnSync(
      cast,
      ['wallet', 'address', '--keystore', join(keystore, 'op'), '--password-file', passwordFile],
      {
        encoding: 'utf8',
      },
    )
    expect(opened.stdout.trim()).toBe(address)
  })

  it('opens what `cast wallet import` wrote', async () => {
    const cast = join(import.meta.dirname, '../../../node_modules/.bin/cast')
    const made = spawnSync(
      cast,
      [
        'wallet',
        'import',
        'fromcast',
        '--private-key',
        key,
        '--keystore-dir',
        keystore,
        '--unsafe-password',
        'correct horse',
      ],
      { encoding: 'utf8' },
    )
    expect(made.status, made.stderr).toBe(0)
    const signed = await syncline(['account', 'sign', 'hello', '--account', 'fromcast', ...settings, '--json'])
    expect(JSON.parse(signed.stdout).data.address).toBe(address)
  })

  it('makes keys and never overwrites one', async () => {
    expect((await syncline(['account', 'new', 'fresh', ...settings])).code).toBe(0)
    expect(await syncline(['account', 'new', 'fresh', ...settings])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('ACCOUNT_EXISTS'),
    })
    expect(await syncline(['account', 'new', '../evil', ...settings])).toMatchObject({ code: 2 })
  })

  it('makes BLS keys that other programs of EIP-2335 open, and shows no secret', async () => {
    const made = await syncline(['validator', 'keygen', 'val', ...settings, '--json'])
    const { publicKey, path } = JSON.parse(made.stdout).data
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const text = readFileSync(path, 'utf8')
    const secret = bytesToHex(decryptBlsKeystore(text, 'correct horse'))
    expect(blsKeystoreKey(text)).toBe(publicKey)
    expect(bytesToHex(createBlsSigner(hexToBytes(secret)).compressedKey)).toBe(publicKey)
    expect(made.stdout + made.stderr + text).not.toContain(secret.slice(2))
    expect(await syncline(['validator', 'keygen', 'val', ...settings])).toMatchObject({ code: 1 })
    // an account is no BLS key, nor the other way round
    expect((await syncline(['account', 'sign', 'x', '--account', 'val', ...settings])).code).toBe(4)
  })

  it('refuses a raw key unless told, dev keys on real chains, and repeats no secret', async () => {
    const refused = await syncline(['account', 'sign', 'x', '--private-key', key])
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('--unsafe-private-key') })
    expect(refused.stderr).not.toContain(key.slice(2, 20))
    expect((await syncline(['account', 'sign', 'x', '--private-key', key, '--unsafe-private-key'])).code).toBe(0)
    const transaction = (chainId: number): string =>
      JSON.stringify({ chainId, nonce: 0, to: address, value: '1', gas: 21000, maxFeePerGas: '1000000000' })
    const onMainnet = await syncline(['account', 'sign', '--transaction', transaction(1), '--account', 'dev:0'])
    expect(onMainnet).toMatchObject({ code: 2, stderr: expect.stringContaining('KEY_DEV_ON_REAL_CHAIN') })
    const onDomain = await syncline(['account', 'sign', '--transaction', transaction(901), '--account', 'dev:0'])
    expect(onDomain.stdout).toMatch(/^0x02f8/)
  })

  it('says which password file it could not read', async () => {
    const { code, stderr } = await syncline([
      'account',
      'sign',
      'x',
      '--account',
      'op',
      '--keystore',
      keystore,
      '--password-file',
      'nope',
    ])
    expect(code).toBe(exitCodes.environment)
    expect(stderr).toContain('PASSWORD_MISSING')
  })
})

describe('control channel', () => {
  it('runs verbs one at a time for those who hold the token, and tells others nothing', async () => {
    const order: string[] = []
    const server = await startControlServer(0, {
      slow: async () => {
        order.push('slow')
        await new Promise((resolve) => setTimeout(resolve, 50))
        order.push('slow done')
        return { height: 5n }
      },
      refuse: () => Promise.reject(new CliFault('refused', 'L1_NOT_OURS', 'not now', { remedy: 'later' })),
    })
    const file = { url: server.url, token: server.token, processId: process.pid } as ControlFile
    const [first] = await Promise.all([
      callControl(file, 'slow', {}, { timeoutMs: 5000 }),
      expect(callControl(file, 'refuse', {}, { timeoutMs: 5000 })).rejects.toMatchObject({
        code: 'L1_NOT_OURS',
        exit: 'refused',
        remedy: 'later',
      }),
    ])
    expect(first).toEqual({ height: '5' })
    expect(order).toEqual(['slow', 'slow done'])
    const stranger = await fetch(`${server.url}/slow`, { method: 'POST', headers: { authorization: 'Bearer x' } })
    expect(stranger.status).toBe(401)
    await expect(startControlServer(Number(new URL(server.url).port), {})).rejects.toMatchObject({ code: 'PORT_TAKEN' })
    await server.close()
  })
})

describe('a transaction that cannot be paid for', () => {
  it('says to fund the account, not the head of a list', async () => {
    const poor = () => Promise.reject(new InsufficientFundsError())
    await expect(refusing('deposit', poor)).rejects.toMatchObject({
      code: 'TRANSACTION_FAILED',
      remedy: expect.stringContaining('fund the account'),
    })
    const list = () => Promise.reject(new BaseError('no', { metaMessages: ['This could be because:', ' - a'] }))
    await expect(refusing('deposit', list)).rejects.toMatchObject({ remedy: expect.not.stringMatching(/:$/) })
  })
})

describe('up --detach', () => {
  it('beside a running devnet is refused and leaves the log of that one alone', async () => {
    const data = join(folder, 'running')
    mkdirSync(data)
    writeFileSync(join(data, 'up.log'), 'what happened\n')
    writeControlFile(data, {
      schema: 'syncline.control/1',
      processId: process.pid,
      processStart: processStart(process.pid),
      version: '0',
      url: 'http://127.0.0.1:1',
      token: 'x',
      startedAt: '',
      l1: { url: 'http://127.0.0.1:1', chainId: 900 },
      addresses: {},
      domains: [],
      metrics: undefined,
    })
    expect(await syncline(['up', '--detach', '--data-dir', data])).toMatchObject({
      code: 6,
      stderr: expect.stringContaining('ALREADY_RUNNING'),
    })
    expect(readFileSync(join(data, 'up.log'), 'utf8')).toBe('what happened\n')
  })
})

describe('command table', () => {
  it('has one entry a path, and code behind each', async () => {
    expect(new Set(commands.map(({ path }) => path)).size).toBe(commands.length)
    for (const spec of commands) expect(typeof (await spec.load()).run, spec.path).toBe('function')
  })

  it('completes nouns, verbs and flags', () => {
    expect(completionsOf('').map(({ word }) => word)).toContain('account')
    expect(completionsOf('account').map(({ word }) => word)).toEqual(
      expect.arrayContaining(['new', 'import', 'list', 'sign']),
    )
    expect(completionsOf('status').map(({ word }) => word)).toContain('--rpc-url')
    expect(Object.keys(nouns)).toContain('domain')
  })

  it('prints completion scripts that their shell accepts', async () => {
    const { stdout } = await syncline(['completion', 'bash'])
    expect(spawnSync('bash', ['-n'], { input: stdout }).status).toBe(0)
    expect((await syncline(['completion', 'tcsh'])).code).toBe(2)
  })
})
