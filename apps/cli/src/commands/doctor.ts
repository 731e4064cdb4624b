/** `syncline doctor`: what this machine, this folder and this L1 need to have, checked one by one. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { freemem } from 'node:os'
import { dirname, join } from 'node:path'
import type { Context, Run } from '../command.js'
import { CliFault } from '../exit.js'
import { chainIdOf, dataDirOf, rpcOf, runningDevnet } from '../network.js'
import { formatTable } from '../output/table.js'
import { quantityOf, type Rpc } from '../rpc.js'

type Finding = {
  readonly check: string
  readonly state: 'ok' | 'warning' | 'failed'
  readonly found: string
  readonly remedy: string
}

const ok = (check: string, found: string): Finding => ({ check, state: 'ok', found, remedy: '' })
const warning = (check: string, found: string, remedy: string): Finding => ({ check, state: 'warning', found, remedy })
const failed = (check: string, found: string, remedy: string): Finding => ({ check, state: 'failed', found, remedy })

function checkNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const enough = major > 20 || (major === 20 && minor >= 19)
  return enough
    ? ok('node', process.versions.node)
    : failed('node', process.versions.node, 'install Node 20.19 or newer')
}

/** Native addons that have a slower or no replacement. */
function checkAddons(): Finding[] {
  const load = createRequire(import.meta.resolve('@syncline/node'))
  return ['lmdb', 'secp256k1'].map((name) => {
    try {
      load(name)
      return ok(name, 'loads')
    } catch (error) {
      return failed(
        name,
        error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
        'run `npm install` again',
      )
    }
  })
}

/** Asks anvil for its version through the launcher that npm installed. */
function checkAnvil(): Finding {
  const remedy = 'run `npm install` again (not `npm ci`), or use --l1 <url>'
  try {
    const manifest = createRequire(import.meta.resolve('@syncline/node')).resolve('@foundry-rs/anvil/package.json')
    const launcher = join(dirname(manifest), 'bin.mjs')
    const { stdout, status } = spawnSync(process.execPath, [launcher, '--version'], {
      encoding: 'utf8',
      timeout: 10_000,
    })
    return status === 0 ? ok('anvil', stdout.split('\n')[0] ?? '') : failed('anvil', `ends with code ${status}`, remedy)
  } catch (error) {
    return failed('anvil', error instanceof Error ? error.message : String(error), remedy)
  }
}

/** The data folder, or the nearest folder above it that exists, can be written and has room. */
function checkFolder(context: Context): Finding[] {
  const folder = dataDirOf(context)
  let at = folder
  while (!existsSync(at) && dirname(at) !== at) at = dirname(at)
  try {
    accessSync(at, constants.W_OK)
  } catch {
    // that is the finding
    return [failed('data folder', `${at} cannot be written`, 'choose another --data-dir')]
  }
  const { bavail, bsize } = statfsSync(at)
  const free = (bavail * bsize) / 2 ** 30
  const room = `${free.toFixed(1)} GiB free`
  return [
    ok('data folder', folder),
    free < 1 ? warning('disk', room, 'free at least 1 GiB: the database and L1 grow') : ok('disk', room),
  ]
}

function checkMemory(): Finding {
  const free = freemem() / 2 ** 30
  const text = `${free.toFixed(1)} GiB free`
  return free < 0.5 ? warning('memory', text, 'two domains and an L1 need about 0.5 GiB') : ok('memory', text)
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, host, () => server.close(() => resolve(true)))
  })
}

async function checkPorts(context: Context): Promise<Finding[]> {
  const running = runningDevnet(context)
  if (running !== undefined) return [ok('ports', `in use by the devnet of process ${running.processId}`)]
  const host = context.get('host')
  const first = context.get('rpc.port')
  const wanted: (readonly [number, string])[] = [
    [context.get('devnet.admin_port'), '--admin-port'],
    [context.get('metrics.port'), '--metrics-port'],
  ]
  if (context.get('l1.url') === undefined) wanted.push([context.get('devnet.l1_port'), '--l1-port'])
  for (let i = 0; i < context.get('devnet.domains'); i++) if (first > 0) wanted.push([first + i, '--rpc-port'])
  const findings = await Promise.all(
    wanted
      .filter(([port]) => port > 0)
      .map(async ([port, flag]) =>
        (await isFree(host, port))
          ? ok(`port ${port}`, 'free')
          : failed(`port ${port}`, 'taken', `end the program that uses it, or choose another port with ${flag}`),
      ),
  )
  return findings
}

/** EIP-2935: the Inbox reads L1 origins older than 256 blocks from it. */
const historyContract = '0x0000F90827F1C53a10cb7A02335B175320002935'

/** Runtime code that returns 1 when CLZ (Osaka) exists: CLZ(1) = 255. */
const clzProbe = '0x60011e5f5260205ff3'

async function checkL1(context: Context): Promise<Finding[]> {
  const url = context.get('l1.url') ?? runningDevnet(context)?.l1.url
  if (url === undefined) return [ok('L1', 'none yet: `syncline up` starts one')]
  const rpc = rpcOf(context, { url }, 5000)
  const findings: Finding[] = []
  try {
    const chainId = await chainIdOf(rpc)
    const expected = context.get('l1.chain_id')
    findings.push(
      expected === undefined || BigInt(expected) === chainId
        ? ok('L1', `chain ${chainId} at ${url}`)
        : failed('L1', `chain ${chainId} at ${url}`, `expected ${expected}: correct --l1 or --l1-chain-id`),
    )
    findings.push(...(await probeL1(rpc)))
  } catch (error) {
    findings.push(
      failed('L1', error instanceof Error ? error.message : String(error), 'check --l1 and that the node runs'),
    )
  }
  return findings
}

async function probeL1(rpc: Rpc): Promise<Finding[]> {
  const block = (await rpc.call('eth_getBlockByNumber', ['latest', false])) as Readonly<Record<string, unknown>> | null
  const findings: Finding[] = []
  const lag = Math.round(Date.now() / 1000) - Number(quantityOf(block?.['timestamp'], 'timestamp'))
  const age = lag >= 0 ? `newest block is ${lag} s old` : `newest block is ${-lag} s ahead of this clock`
  findings.push(
    Math.abs(lag) > 120
      ? warning('clock', age, 'normal after `up warp`; else check the clock and the L1 node')
      : ok('clock', age),
  )
  findings.push(
    block?.['baseFeePerGas'] === undefined
      ? failed('L1 fees', 'no base fee (before London)', 'domains need an L1 with EIP-1559')
      : ok('L1 fees', 'EIP-1559'),
  )
  const history = await rpc.call('eth_getCode', [historyContract, 'latest'])
  findings.push(
    typeof history === 'string' && history.length > 2
      ? ok('L1 history', 'EIP-2935 contract is there')
      : warning('L1 history', 'no EIP-2935 contract', 'batches must be posted within 256 L1 blocks of their origin'),
  )
  findings.push(await probeOsaka(rpc))
  return findings
}

async function probeOsaka(rpc: Rpc): Promise<Finding> {
  try {
    const answer = await rpc.call('eth_call', [{ data: clzProbe }, 'latest'])
    if (answer === `0x${'ff'.padStart(64, '0')}`) return ok('L1 fork', 'Osaka or later')
  } catch {
    // an L1 before Osaka refuses the opcode: the same finding as a wrong answer
  }
  return warning('L1 fork', 'before Osaka', 'run domains with the fork of their L1 or an older one')
}

export const run: Run = async (context) => {
  const findings = await context.output.step('checking', async () => [
    checkNode(),
    ...checkAddons(),
    checkAnvil(),
    ...checkFolder(context),
    checkMemory(),
    ...(await checkPorts(context)),
    ...(await checkL1(context)),
  ])
  const { colors } = context.output
  const mark = { ok: colors.green('ok'), warning: colors.yellow('warning'), failed: colors.red('failed') }
  const text = formatTable(
    findings.map(({ check, state, found, remedy }) => [
      mark[state],
      check,
      remedy === '' ? found : `${found} → ${remedy}`,
    ]),
  )
  const bad = findings.filter(({ state }) => state === 'failed')
  if (bad.length === 0) return { data: { findings }, text }
  if (!context.output.json) context.output.result('doctor', { data: {}, text })
  throw new CliFault('failure', 'DOCTOR_FAILED', `failed: ${bad.map(({ check }) => check).join(', ')}`, {
    remedy: bad[0]?.remedy ?? '',
    data: { findings },
  })
}
