/** Sets of locks at the command line: the built binary takes them on two live domains, waits for another, is killed half-way, and gives them back. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type RelayNet, startRelayNet } from '../support/relay.js'

const binary = join(import.meta.dirname, '../../apps/cli/dist/bin.js')
const folder = mkdtempSync(join(tmpdir(), 'syncline-locks-'))
const here = ['--config', 'net.toml', '--json'] as const
/** Any asset: a lock does not ask what its holder has of it. */
const asset = `0x${'5e'.repeat(32)}`
let net: RelayNet

type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string }
type Running = { readonly child: ChildProcess; readonly ended: Promise<Ran>; says(text: string): Promise<void> }

/** Runs the binary beside this process, which has the devnet in it. */
function start(...line: readonly string[]): Running {
  const child = spawn(process.execPath, [binary, ...line, ...here], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr] = ['', '']
  const heard = new Set<() => void>()
  child.stdout.on('data', (chunk) => (stdout += String(chunk)))
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk)
    for (const each of heard) each()
  })
  const ended = new Promise<Ran>((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })))
  return {
    child,
    ended,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (stderr.includes(text)) resolve()
        }
        heard.add(look)
        look()
        void ended.then(() => reject(new Error(`it ended without '${text}':\n${stderr}`)))
      }),
  }
}
const syncline = (...line: readonly string[]): Promise<Ran> => start(...line).ended

async function data<Data>(...line: readonly string[]): Promise<Data> {
  const { code, stdout, stderr } = await syncline(...line)
  expect(code, `${line.join(' ')}\n${stdout}\n${stderr}`).toBe(0)
  return JSON.parse(stdout).data as Data
}
type Shown = {
  readonly locks: readonly { readonly domain: string; readonly kind: string; readonly owner: string | null }[]
}
const owners = async () => {
  const { locks } = await data<Shown>('lock', 'show', asset, '--account', 'dev:1')
  return locks.map(({ owner }) => owner)
}
/** dev:N of the command line. */
const addressOf = (n: number) => net.addressOf(`user${n}`).toLowerCase()
const take = (owner: number, ...more: readonly string[]) =>
  start('lock', 'take', asset, '--account', 'dev:1', '--for', `dev:${owner}`, ...more)
const release = (owner: number, ...more: readonly string[]) =>
  data<unknown>('lock', 'release', asset, '--holder', addressOf(1), '--account', `dev:${owner}`, ...more)

beforeAll(async () => {
  net = await startRelayNet({ domains: 2 })
  const domains = net.urls.map((url, i) => `[[domain]]\nid = ${901 + i}\nrpc = "${url}"\n`)
  writeFileSync(join(folder, 'net.toml'), domains.join('\n'))
})
afterAll(async () => {
  await net?.stop()
  rmSync(folder, { recursive: true, force: true })
})

it('takes a set on both domains; another waits for it, and has it when it is given back', async () => {
  const taken = await take(2).ended
  expect(taken, taken.stderr).toMatchObject({ code: 0 })
  expect(await owners()).toEqual([addressOf(2), addressOf(2)])
  // who waits for nobody is refused at once, and told for whom it would wait
  const refused = await take(3).ended
  expect(refused.code, refused.stderr).toBe(3)
  expect(JSON.parse(refused.stdout).error).toMatchObject({
    code: 'LOCK_BUSY',
    data: { domain: 901, waitsFor: { owner: addressOf(2) }, left: [] },
  })
  const waiting = take(3, '--timeout', '2m')
  await waiting.says(`waits on 901 for ${addressOf(2)}`)
  await release(2, '--commit')
  const next = await waiting.ended
  expect(next, next.stderr).toMatchObject({ code: 0 })
  expect(await owners()).toEqual([addressOf(3), addressOf(3)])
  // its holder cannot end it
  const foreign = await syncline('lock', 'release', asset, '--account', 'dev:1')
  expect(foreign).toMatchObject({ code: 3, stdout: expect.stringContaining('LOCK_FOREIGN') })
  await release(3)
  expect(await owners()).toEqual([null, null])
  // to give up what is gone changes nothing; to commit it is to be told
  await release(3)
  const gone = await syncline('lock', 'release', asset, '--holder', addressOf(1), '--account', 'dev:3', '--commit')
  expect(gone.code, gone.stderr).toBe(3)
  expect(JSON.parse(gone.stdout).error).toMatchObject({
    code: 'LOCK_NOT_HELD',
    message: expect.stringContaining('none on 901, 902: 0 of 2 locks were committed'),
    hint: expect.stringContaining('take the locks again'),
  })
  // the others are committed all the same
  await data('lock', 'take', `902:${asset}`, '--account', 'dev:1', '--for', 'dev:3')
  const half = await syncline('lock', 'release', asset, '--holder', addressOf(1), '--account', 'dev:3', '--commit')
  expect(half.code, half.stderr).toBe(3)
  expect(JSON.parse(half.stdout).error).toMatchObject({
    code: 'LOCK_NOT_HELD',
    message: expect.stringContaining('none on 901: 1 of 2 locks were committed'),
  })
  expect(await owners()).toEqual([null, null])
})

it('gives a partial set back when its time for waiting is over', async () => {
  await data('lock', 'take', `902:${asset}`, '--account', 'dev:1', '--for', 'dev:2')
  const partial = take(3, '--timeout', '3s')
  await partial.says('locked on 901')
  await partial.says('waits on 902')
  await partial.says('given back on 901')
  const { code, stdout } = await partial.ended
  expect(code).toBe(5)
  expect(JSON.parse(stdout).error).toMatchObject({ code: 'LOCK_BUSY', data: { domain: 902, left: [] } })
  expect(await owners()).toEqual([null, addressOf(2)])
})

it('leaves to the time what a killed run took, and to its owner before that', async () => {
  for (const isTimed of [false, true]) {
    const killed = take(3, '--timeout', '2m', '--term', isTimed ? '20s' : '5m')
    await killed.says('waits on 902')
    killed.child.kill('SIGKILL')
    await killed.ended
    expect(await owners()).toEqual([addressOf(3), addressOf(2)])
    if (isTimed) continue
    await data('lock', 'release', `901:${asset}`, '--holder', addressOf(1), '--account', 'dev:3')
    expect(await owners()).toEqual([null, addressOf(2)])
  }
  await data('lock', 'release', `902:${asset}`, '--holder', addressOf(1), '--account', 'dev:2')
  // nobody gives the first one back: whoever comes next ends it at its time
  const next = await take(4, '--timeout', '3m').ended
  expect(next, next.stderr).toMatchObject({ code: 0 })
  expect(await owners()).toEqual([addressOf(4), addressOf(4)])
})
