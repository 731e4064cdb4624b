/** Two regulators at the command line: the built binary signs, submits and shows orders on a live devnet, and `why` says what each of them waits for. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type AuthorityRow,
  authorityRegistryAbi,
  bondSalt,
  encodeCoin,
  iOrderBookAbi,
  predeploys,
  typeIds,
} from '@syncline/contracts'
import { bytesToHex, type Hex } from '@syncline/primitives'
import type { Abi } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keyOf, office, rowOf } from '../locks/scene.js'
import { until, walletOf } from '../support/devnet.js'
import { type RelayNet, startRelayNet } from '../support/relay.js'

const binary = join(import.meta.dirname, '../../apps/cli/dist/bin.js')
const folder = mkdtempSync(join(tmpdir(), 'syncline-orders-'))
const never = 1n << 40n
const [sec, fatf, bafin] = [
  office('SEC', 2, 'US', { validBefore: never }),
  office('FATF', 3, 'INT', { validBefore: never }),
  office('BaFin', 2, 'DE', { validBefore: never }),
]
const treasury: Hex = `0x${'0b'.repeat(20)}`
let net: RelayNet
let asset: Hex

type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** Runs the binary beside this process, which has the devnet in it. */
function syncline(...line: readonly string[]): Promise<Ran> {
  const environment = { ...process.env, NO_COLOR: '1', HOME: folder, SYNCLINE_PASSWORD_FILE: join(folder, 'password') }
  const child = spawn(process.execPath, [binary, ...line], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk) => (stdout += String(chunk)))
  child.stderr.on('data', (chunk) => (stderr += String(chunk)))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })))
}

/** Data of a command that must succeed. */
async function data<Data>(...line: readonly string[]): Promise<Data> {
  const { code, stdout, stderr } = await syncline(...line, '--json')
  expect(code, `${line.join(' ')}\n${stdout}\n${stderr}`).toBe(0)
  return JSON.parse(stdout).data as Data
}

const here = ['--config', 'net.toml'] as const
type Told = {
  readonly status: string
  readonly refusal: string | null
  readonly reason: string
  readonly explanation: string
  readonly earliest: Hex | null
}
type Shown = {
  readonly domains: readonly {
    readonly domain: number
    readonly order: (Told & { readonly entry: { readonly state: string } }) | null
  }[]
}
const show = async (digest: string) => (await data<Shown>('order', 'show', digest, ...here)).domains
const why = async (what: string) => {
  const { answers } = await data<{ answers: readonly { readonly why: Told & { readonly kind: string } }[] }>(
    'why',
    what,
    ...here,
  )
  return answers.map((answer) => answer.why)
}

/** Signs with a keystore and writes the file; the digest. */
async function sign(name: string, account: string, ...line: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await syncline('order', 'sign', ...line, '--account', account, ...here)
  expect(code, `${line.join(' ')}\n${stderr}`).toBe(0)
  writeFileSync(join(folder, name), stdout)
  return JSON.parse(stdout).digest as string
}
const submit = (name: string, at: number, ...more: readonly string[]) =>
  syncline('order', 'submit', '--from-file', name, '--domain', String(901 + at), '--account', 'dev:8', ...here, ...more)

beforeAll(async () => {
  net = await startRelayNet({ domains: 2 })
  const domains = net.urls.map((url, i) => `[[domain]]\nid = ${901 + i}\nrpc = "${url}"\n`)
  writeFileSync(join(folder, 'net.toml'), domains.join('\n'))
  writeFileSync(join(folder, 'password'), 'correct horse\n')
  const { devnet, l1 } = net.net
  const { privateKey } = devnet.keys.find(({ name }) => name === 'deployer')!
  const wallet = walletOf(devnet.l1ChainId, devnet.l1Url, privateKey)
  for (const each of [sec, fatf, bafin]) {
    const row: AuthorityRow = rowOf(each)
    const call = {
      address: devnet.addresses.authorityRegistry,
      abi: authorityRegistryAbi as Abi,
      functionName: 'appoint',
      args: [row],
    }
    const receipt = await l1.waitForTransactionReceipt({
      hash: await wallet.writeContract(call as never),
      pollingInterval: 50,
    })
    expect(receipt.status).toBe('success')
  }
  for (const name of ['SEC', 'FATF', 'BaFin']) {
    writeFileSync(join(folder, 'key'), bytesToHex(keyOf(name)))
    await data('account', 'import', name, 'key')
  }
  // a bond under the law of the US, and the first domain knows that it takes orders
  const alice = net.addressOf('user5')
  const salt = bondSalt(7n, ['US'])
  const coin = encodeCoin({ originDomain: 901n, issuer: alice, salt, amount: 100n, owner: alice })
  await net.manage(0, 'user5', { functionName: 'create', args: [typeIds.bond, coin] })
  const carrier = devnet.keys.find(({ name }) => name === 'user7')!.privateKey
  const kind = { originDomain: 901n, creator: alice, salt, typeId: typeIds.bond }
  const describing = {
    address: predeploys.orderBook,
    abi: iOrderBookAbi as Abi,
    functionName: 'describe',
    args: [kind],
  }
  const hash = await walletOf(901, net.urls[0]!, carrier).writeContract(describing as never)
  await net.clients[0]!.waitForTransactionReceipt({ hash })
  const [described] = await net.clients[0]!.getContractEvents({
    ...{ address: predeploys.orderBook, abi: iOrderBookAbi, eventName: 'AssetDescribed', fromBlock: 0n },
  })
  asset = described!.args.asset!
})
afterAll(async () => {
  await net?.stop()
  rmSync(folder, { recursive: true, force: true })
})

it('refuses to sign for nobody, and what no domain would take', async () => {
  const early = await syncline('order', 'sign', 'FREEZE', asset, '--account', 'SEC', ...here)
  expect(early, early.stderr).toMatchObject({ code: 4, stderr: expect.stringContaining('ORDER_AUTHORITY_UNKNOWN') })
  await net.startRelayer()
  await until('all authorities are known on both domains', 120, async () => {
    const asked = ['SEC', 'FATF', 'BaFin'].map((name) =>
      syncline('order', 'sign', 'FREEZE', asset, '--account', name, ...here),
    )
    return (await Promise.all(asked)).every(({ stderr }) => !stderr.includes('ORDER_AUTHORITY_UNKNOWN'))
      ? true
      : undefined
  })
  const tries: readonly (readonly [string, string, number, ...string[]])[] = [
    ['BaFin', 'ORDER_JURISDICTION', 3, 'FREEZE', asset],
    ['SEC', 'ORDER_MALFORMED', 3, 'FREEZE', asset, '--recipient', treasury],
    ['SEC', 'ORDER_NOT_REGULATED', 3, 'FREEZE', `0x${'77'.repeat(32)}`],
    ['SEC', 'ORDER_SIGNATURE', 3, 'FREEZE', asset, '--authority', bytesToHex(fatf.id)],
    ['nobody', 'ACCOUNT_UNKNOWN', 4, 'FREEZE', asset],
  ]
  for (const [account, says, code, ...line] of tries)
    expect(await syncline('order', 'sign', ...line, '--account', account, ...here), says).toMatchObject({
      code,
      stderr: expect.stringContaining(says),
    })
})

it('brings an order to one domain, and shows it on all', async () => {
  const digest = await sign('freeze.json', 'SEC', 'freeze', asset, '--case', '26-CV-0417')
  expect((await syncline('order', 'show', digest, ...here)).code).toBe(4)
  expect(await submit('freeze.json', 0)).toMatchObject({ code: 0, stdout: expect.stringContaining('applied') })
  expect(await submit('freeze.json', 0)).toMatchObject({ code: 3, stderr: expect.stringContaining('ORDER_REPEATED') })
  const states = await until('the order is on both domains', 60, async () => {
    const shown = await show(digest)
    return shown.every(({ order }) => order?.status === 'applied') ? shown : undefined
  })
  expect(states.map(({ order }) => order!.entry.state)).toEqual(['FROZEN', 'FROZEN'])
  expect(await why(digest)).toMatchObject([{ kind: 'order', reason: 'STANDS' }, { reason: 'STANDS' }])
  const [lock] = await why(asset)
  expect(lock).toMatchObject({ kind: 'lock', reason: 'FROZEN' })
  expect(lock!.explanation).toMatch(
    /FROZEN by FREEZE by rank 2 of US \(0x.*UNFREEZE or RECOVER|FROZEN by FREEZE by rank 2 of US \(0x.*RECOVER or UNFREEZE/,
  )
  const { stdout } = await syncline('order', 'show', digest, ...here)
  expect(stdout).toMatch(/901\s+applied\s+FROZEN, by it/)
})

it('has a receipt for what a domain refuses, and says by which rule', async () => {
  // signed on a machine without a network, which knows no rules
  const draft = JSON.parse((await syncline('order', 'sign', 'SEIZE', asset, '--account', 'FATF', ...here)).stdout)
  const foreign = { ...draft.order, authority: bytesToHex(bafin.id), action: 'FREEZE' }
  writeFileSync(join(folder, 'draft.json'), JSON.stringify({ domain: draft.domain, order: foreign }))
  const { stdout } = await syncline('order', 'sign', '--from-file', 'draft.json', '--account', 'BaFin')
  writeFileSync(join(folder, 'foreign.json'), stdout)
  const refused = await submit('foreign.json', 1, '--json')
  expect(refused.code, refused.stderr).toBe(3)
  const { error } = JSON.parse(refused.stdout)
  expect(error).toMatchObject({ code: 'ORDER_JURISDICTION', data: { status: 'refused' } })
  const [told] = (await show(error.data.digest)).filter(({ order }) => order !== null)
  expect(told!.order).toMatchObject({ status: 'refused', refusal: 'ORDER_JURISDICTION' })
  expect(told!.order!.explanation).toContain('under US')
})

it('says what an order waits for: its time, level 3, and then its effect', async () => {
  const later = await sign('later.json', 'SEC', 'RESTRICT', asset, '--at', '30d')
  expect(await submit('later.json', 1)).toMatchObject({ code: 0, stdout: expect.stringContaining('scheduled') })
  const scheduled = (await show(later)).find(({ domain }) => domain === 902)!.order!
  expect(scheduled).toMatchObject({ status: 'scheduled', reason: 'SCHEDULED' })
  expect(Number(scheduled.earliest)).toBeGreaterThan(Date.now() / 1000 + 29 * 86_400)

  const digest = await sign('take.json', 'FATF', 'CONFISCATE', asset, '--recipient', treasury)
  const given = await submit('take.json', 1)
  expect(given).toMatchObject({ code: 0, stdout: expect.stringMatching(/status\s+held/) })
  expect(given.stdout).toContain('held until level 3, because CONFISCATE cannot be undone')
  expect(await why(asset)).toContainEqual(expect.objectContaining({ kind: 'lock', reason: 'HELD' }))
  // a relayer certifies it on each domain as soon as L1 has confirmed the block in which it came there
  const ended = await until('it takes effect on both domains', 150, async () => {
    const shown = await show(digest)
    return shown.every(({ order }) => order?.status === 'applied') ? shown : undefined
  })
  expect(ended.map(({ order }) => order!.entry.state)).toEqual(['TERMINATED', 'TERMINATED'])
  expect(await why(asset)).toMatchObject([{ reason: 'TERMINATED' }, { reason: 'TERMINATED' }])
})
