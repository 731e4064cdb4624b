/** What a reader of the README types: three domains with four validators from the built binary, and two authorities that collide over one bond. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { freePorts } from '../support/network.js'

const binary = join(import.meta.dirname, '../../apps/cli/dist/bin.js')
const folder = mkdtempSync(join(tmpdir(), 'syncline-demo-'))
const environment: NodeJS.ProcessEnv = { ...process.env, SYNCLINE_DATA_DIR: join(folder, 'data'), NO_COLOR: '1' }

function syncline(...line: readonly string[]) {
  return spawnSync(process.execPath, [binary, ...line], {
    ...{ encoding: 'utf8', cwd: folder, env: environment, timeout: 300_000 },
  })
}
/** Data of a command that must succeed. */
function data<Data>(...line: readonly string[]): Data {
  const { status, stdout, stderr } = syncline(...line, '--json')
  expect(status, `${line.join(' ')}\n${stdout}\n${stderr}`).toBe(0)
  return JSON.parse(stdout).data as Data
}

type Freeze = {
  readonly state: string
  readonly sights: readonly { readonly kind: string; readonly stage: string }[]
  readonly decision: { readonly id: string; readonly votesNeeded: number; readonly endorsedBy: readonly number[] }
  readonly changes: readonly { readonly domain: string; readonly state: string; readonly by: string }[]
  readonly anchors: readonly { readonly domain: string; readonly batch: string }[]
  readonly explanation: string
  readonly receipts: readonly { readonly domain: string; readonly authority: string; readonly outcome: string }[]
  readonly refusals: readonly string[]
}
type Reconciled = {
  readonly decided: readonly { readonly outcomes: readonly { readonly outcome: string }[] | null }[]
}

afterAll(() => {
  syncline('up', 'stop')
  rmSync(folder, { recursive: true, force: true })
})

describe.sequential('syncline demo freeze', () => {
  it('needs a network, and says how to have one', () => {
    const { status, stderr } = syncline('demo', 'freeze')
    expect(status).not.toBe(0)
    expect(stderr).toContain('syncline up')
  })

  it('ends seized on all three under one certificate, whose batches lie on L1, with every order received', async () => {
    const first = await freePorts(8)
    const ports = { rpc: first, l1: first + 4, admin: first + 5, metrics: first + 6 }
    data(
      ...['up', '--detach', '--domains', '3', '--validators', '4'],
      ...Object.entries(ports).flatMap(([name, port]) => [`--${name}-port`, String(port)]),
    )
    const told = data<Freeze>('demo', 'freeze')
    expect(told.state).toBe('SEIZED')
    // stages in between may be over before they are looked at
    expect(told.sights[0]?.stage).toBe('FOUND')
    // one domain may be seen before the other
    expect(told.sights.map(({ kind }) => kind).join(' ')).toMatch(/^((MISSING|LAG) )*FORK( FORK)*$/)
    expect(told.decision).toMatchObject({ votesNeeded: 3 })
    expect(told.decision.endorsedBy.length).toBeGreaterThanOrEqual(3)
    // who had seized it already needs no certificate
    const last = new Map(told.changes.map(({ domain, state, by }) => [domain, `${state} by ${by}`]))
    expect(Object.fromEntries(last)).toEqual({
      901: 'SEIZED by FATF',
      902: 'SEIZED by FATF',
      903: 'SEIZED by FATF',
    })
    expect(told.anchors.map(({ domain }) => domain).sort()).toEqual(['901', '903'])
    expect(told.explanation).toBe('SEIZE of FATF ranks first: its authority has rank 3, the other one 2')
    expect(told.receipts).toHaveLength(6)
    expect(told.receipts.filter(({ authority }) => authority === 'FATF').map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: 3 }, () => 'applied'),
    )
    expect(told.refusals).toEqual(['AssetLocked', 'AssetLocked', 'AssetLocked'])
    const { decided } = data<Reconciled>('reconcile', 'status')
    // where an order came before the certificate, it is said once more what stands
    expect(decided.map(({ outcomes }) => outcomes)).toContainEqual([{ segment: 0, outcome: 'COMMITTED' }])
  })

  it('stands still in the first design and names the cycle, and not where locks are taken in order', () => {
    const { naive, ordered } = data<Record<'naive' | 'ordered', { readonly cycle: readonly string[] }>>(
      ...['demo', 'freeze', '--naive'],
    )
    expect(naive.cycle.toSorted()).toEqual(['FATF', 'SEC'])
    expect(ordered.cycle).toEqual([])
  })
})
