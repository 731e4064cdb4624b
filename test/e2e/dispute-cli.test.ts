/** What a person sees of a dispute, through the built binary: the demonstration, the commands, the metrics, and a fraud that survives. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stateCommitmentChainAbi } from '@syncline/contracts'
import { encodeEventTopics } from 'viem'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { freePorts, rpc, until } from '../support/network.js'

const binary = join(import.meta.dirname, '../../apps/cli/dist/bin.js')
const folder = mkdtempSync(join(tmpdir(), 'syncline-e2e-dispute-'))
const environment: NodeJS.ProcessEnv = { ...process.env, SYNCLINE_DATA_DIR: join(folder, 'data'), NO_COLOR: '1' }
const isMatrix = process.env['npm_lifecycle_event'] === 'test:dispute'
/** Nobody is late on a busy machine; what only waits is let pass. */
const windowSeconds = 300

type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string }
type Envelope<Data> = { readonly ok: boolean; readonly data: Data; readonly error?: { readonly code: string } }
type Info = {
  readonly domains: readonly { readonly rpc: string }[]
  readonly l1: { readonly url: string }
  readonly accounts: readonly { readonly name: string; readonly address: string }[]
}
type Assertion = { readonly id: string; readonly parent: string }
type Event = { readonly name: string; readonly transaction: string; readonly args: Readonly<Record<string, unknown>> }
type Dispute = {
  readonly id: string
  readonly status: string
  readonly claims: readonly { readonly id: string; readonly status: string; readonly owner: string }[]
  readonly matches: readonly {
    readonly phase: string
    readonly turn: string | null
    readonly a: string
    readonly b: string
  }[]
  readonly events: readonly Event[]
}
type Step = { readonly name: string; readonly segment: number; readonly step: number }
type Beaten = {
  readonly beaten: boolean
  readonly dispute: string
  readonly moves: number
  readonly gas: string
  readonly slashedWei: string
  readonly fraud: { readonly phase: string; readonly assertion: string; readonly place: { readonly kind: string } }
  readonly step: Step | null
  readonly events: readonly Event[]
}

function syncline(...line: string[]): Ran {
  const options = { encoding: 'utf8', cwd: folder, env: environment, timeout: 240_000 } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [binary, ...line], options)
  return { code: status, stdout, stderr }
}

/** Data of a command that must succeed: one envelope on stdout and nothing else there. */
function data<Data>(...line: string[]): Data {
  const { code, stdout, stderr } = syncline(...line, '--json')
  expect(code, `${line.join(' ')}\n${stdout}\n${stderr}`).toBe(0)
  const envelope = JSON.parse(stdout) as Envelope<Data>
  expect(envelope.ok).toBe(true)
  return envelope.data
}

const children = new Set<ChildProcess>()

/** A command that runs beside the test. */
function start(...line: string[]): { readonly ended: Promise<Ran>; stderr(): string } {
  const child = spawn(process.execPath, [binary, ...line], { cwd: folder, env: environment })
  children.add(child)
  const text = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (text.stdout += String(chunk)))
  child.stderr.on('data', (chunk) => (text.stderr += String(chunk)))
  const ended = new Promise<Ran>((resolve) => {
    child.once('close', (code) => {
      children.delete(child)
      resolve({ code, ...text })
    })
  })
  return { ended, stderr: () => text.stderr }
}

/** Topic of the event of that name of StateCommitmentChain. */
const bondReleased = encodeEventTopics({ abi: stateCommitmentChainAbi, eventName: 'BondReleased' })[0]
let metricsUrl = ''
let rpcUrl = ''
let l1Url = ''
let proposer = ''

beforeAll(async () => {
  const first = await freePorts(4)
  const ports = ['--rpc-port', '--l1-port', '--admin-port', '--metrics-port'].flatMap((flag, i) => [
    flag,
    `${first + i}`,
  ])
  const times = ['--block-time', '500ms', '--assert-interval', '2s', '--batch-max-age', '1s']
  const window = ['--challenge-window', `${windowSeconds}s`]
  const info = data<Info>('up', '--detach', '--domains', '1', ...ports, ...window, ...times)
  rpcUrl = info.domains[0]!.rpc
  l1Url = info.l1.url
  proposer = info.accounts.find(({ name }) => name === 'proposer-901')!.address.toLowerCase()
  metricsUrl = `http://127.0.0.1:${first + 3}/metrics`
})
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
})
afterAll(() => {
  syncline('up', 'stop')
  rmSync(folder, { recursive: true, force: true })
})

/** Value of a series of domain 901; undefined if there is none. */
async function metric(name: string, ...labels: string[]): Promise<number | undefined> {
  const lines = (await (await fetch(metricsUrl)).text()).split('\n')
  const wanted = ['domain="901"', ...labels]
  const line = lines.find((each) => each.startsWith(`${name}{`) && wanted.every((label) => each.includes(label)))
  return line === undefined ? undefined : Number(line.slice(line.lastIndexOf(' ') + 1))
}

it('says so before there is any dispute', () => {
  expect(data<{ disputes: unknown[] }>('dispute', 'list').disputes).toEqual([])
  expect(syncline('dispute', 'list').stdout).toContain('no disputes')
  expect(syncline('dispute', 'show', '0x7d5a').code).toBe(4)
  expect(syncline('dispute', 'watch', '0x7d5a').code).toBe(4)
  expect(syncline('why', `dispute:0x${'7d'.repeat(32)}`).code).toBe(4)
  expect(syncline('demo', 'fraud', '--fault', 'wrong-sstor')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("did you mean 'wrong-sstore'"),
  })
})

it('shows a fraud and how it ends, each way that there is', async () => {
  const demo = start('demo', 'fraud', '--fault', 'wrong-sstore', '--warp', '--json', '--timeout', '5m')
  const id = await until('a dispute', 120, async () => {
    const [dispute] = data<{ disputes: Dispute[] }>('dispute', 'list').disputes
    return dispute?.id
  })
  const watch = start('dispute', 'watch', id.slice(0, 10), '--json', '--timeout', '5m')
  const why = data<{ answers: { why: Record<string, unknown> }[] }>('why', `dispute:${id}`)
  expect(why.answers[0]?.why).toMatchObject({ kind: 'dispute', id, reason: expect.any(String) })
  expect(await metric('syncline_disputes', 'status="open"')).toBe(1)

  const beaten = await demo.ended
  expect(beaten.code, beaten.stderr).toBe(0)
  expect(beaten.stderr).toMatch(/lied: an SSTORE writes one more than it should/)
  const found = (JSON.parse(beaten.stdout) as Envelope<Beaten>).data
  expect(found).toMatchObject({
    beaten: true,
    dispute: id,
    fraud: { phase: 'rejected', place: { kind: 'wrong-sstore' } },
  })
  expect(found.moves).toBeLessThanOrEqual(15)
  expect(found.step?.name).toBe('SSTORE')
  expect(BigInt(found.slashedWei)).toBeGreaterThan(10n ** 18n)
  expect(BigInt(found.gas)).toBeGreaterThan(1_000_000n)

  const watched = await watch.ended
  expect(watched.code, watched.stderr).toBe(0)
  expect((JSON.parse(watched.stdout) as Envelope<{ dispute: Dispute }>).data.dispute.status).toBe('WON')
  expect(watched.stderr).toMatch(/opened about the children of/)
  expect(watched.stderr).toMatch(/the step leads to/)
  expect(watched.stderr).toMatch(/ended; winner/)

  const { dispute, step } = data<{ dispute: Dispute; step: Step }>('dispute', 'show', id)
  expect(dispute.claims.find((claim) => claim.id === found.fraud.assertion)?.status).toBe('OUT')
  expect(step).toMatchObject({ name: 'SSTORE', segment: found.step?.segment, step: found.step?.step })
  const replay = data<{ id: string; events: Event[]; step: Step }>('dispute', 'replay', id)
  expect(replay.step).toEqual(step)
  // what the demonstration told as it happened is what the logs of L1 say later; collecting comes after
  const told = found.events.map(({ name, transaction }) => `${name} ${transaction}`)
  expect(replay.events.map(({ name, transaction }) => `${name} ${transaction}`).slice(0, told.length)).toEqual(told)
  const text = syncline('dispute', 'replay', id).stdout
  expect(text).toMatch(/instruction +SSTORE, step/)
  const listed = data<{ disputes: Dispute[] }>('dispute', 'list').disputes
  expect(listed.map(({ id: each, status }) => [each, status])).toEqual([[id, 'WON']])
  const answers = data<{ answers: { why: Record<string, unknown> }[] }>('why', `dispute:${id}`).answers
  expect(answers[0]?.why).toMatchObject({ kind: 'dispute', reason: 'WON', nextActor: 'nobody' })

  await until('the metrics show the end', 60, async () =>
    (await metric('syncline_disputes', 'status="ended"')) === 1 &&
    (await metric('syncline_disputes', 'status="open"')) === 0 &&
    (await metric('syncline_challenger_wrong_assertions')) === 0
      ? true
      : undefined,
  )
  expect(await metric('syncline_challenger_moves_total', 'kind="move"', 'outcome="mined"')).toBeGreaterThan(0)
  expect(await metric('syncline_challenger_moves_total', 'outcome="failed"')).toBe(undefined)
  expect(await metric('syncline_challenger_l1_gas_total')).toBeGreaterThan(500_000)
})

it.runIf(isMatrix)(
  'ends with 5 while a fraud is undecided, and with 1 when silence let it win; what was built on the right claim gets its bond',
  async () => {
    data('up', 'fault', 'stop-challenger')
    const undecided = syncline('demo', 'fraud', '--fault', 'skipped-transaction', '--timeout', '1ms', '--json')
    expect(undecided.code, undecided.stderr).toBe(5)
    expect((JSON.parse(undecided.stdout) as Envelope<unknown>).error?.code).toBe('FRAUD_UNDECIDED')

    const known = new Set(data<{ disputes: Dispute[] }>('dispute', 'list').disputes.map(({ id }) => id))
    const demo = start('demo', 'fraud', '--fault', 'skipped-transaction', '--json', '--timeout', '5m')
    // the proposer asserts what is right, the liar plays, and nobody moves for the right claim
    const dispute = await until('the liar has moved', 180, async () => {
      const open = data<{ disputes: Dispute[] }>('dispute', 'list').disputes.find(({ id }) => !known.has(id))
      const [match] = open?.matches ?? []
      const turn = open?.claims.find(({ id }) => id === (match?.turn === 'A' ? match.a : match?.b))
      return match?.phase === 'WALK' && turn?.owner === proposer ? open : undefined
    })
    const right = dispute.claims.find(({ owner }) => owner === proposer)!
    const built = await until('an assertion on the right one', 60, async () => {
      const assertions = await rpc<Assertion[]>(rpcUrl, 'syncline_getAssertions')
      return assertions.find(({ parent }) => parent === right.id)
    })
    data('up', 'warp', `${windowSeconds + 60}s`)
    const survived = await demo.ended
    expect(survived.code, survived.stderr).toBe(1)
    expect((JSON.parse(survived.stdout) as Envelope<unknown>).error?.code).toBe('FRAUD_SURVIVED')
    await until('the bond of what fell is released', 90, async () => {
      const filter = { fromBlock: '0x0', topics: [bondReleased, null, built.id] }
      const [log] = await rpc<{ topics: string[] }[]>(l1Url, 'eth_getLogs', [filter])
      return log?.topics[3] === `0x${proposer.slice(2).padStart(64, '0')}` ? true : undefined
    })
  },
)
