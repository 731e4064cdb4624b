/**
 * What calls of the contracts of objects, claims and messages cost. Writes docs/object-gas.md beside the result. Nothing is played for the table: tests write
 * down the gas of each call that succeeds in them (`gasLog.ts`), and forge's snapshot has calls of L1 that no other test makes. A function
 * that nothing calls is missing by name, and no table is written.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type GasCall, type GasPlace, gasContracts } from '../test/support/gasLog.js'
import { type BenchResult, median } from './report.js'

const logPath = '.cache/object-gas.jsonl'
/** Calls of one domain or L1 in memory and on anvil, then of whole networks. */
const runs = [
  {
    config: 'vitest.config.ts',
    files: [
      'objects',
      'objectAttacks',
      'objectForgeries',
      'objectLies',
      'escrow',
      'messages',
      'wrappers',
      'foreignClaims',
      'ledger.diff',
      'standingOrders',
    ],
    folder: 'test/unit',
  },
  { config: 'vitest.e2e.config.ts', files: ['crosslinks', 'relayer', 'foreign'], folder: 'test/e2e' },
] as const
/** Whose gas packages/contracts/snapshots/gas.json has, by the names of their functions. */
const inSnapshot = new Set(['Crosslinks', 'ValidatorSet', 'DomainClosure'])
const places: Readonly<Record<GasPlace, string>> = {
  memory: 'a domain in memory',
  anvil: 'anvil',
  domain: 'a domain',
  forge: 'forge',
  inside: 'inside of another call',
}

function play(): void {
  mkdirSync('.cache', { recursive: true })
  rmSync(logPath, { force: true })
  for (const { config, files, folder } of runs) {
    const args = ['run', '--config', config, ...files.map((name) => `${folder}/${name}.test.ts`)]
    const env = { ...process.env, SYNCLINE_GAS_LOG: logPath }
    const { status } = spawnSync('node_modules/.bin/vitest', args, { stdio: ['ignore', 2, 2], env })
    if (status !== 0) throw new Error(`${config}: tests failed, so their calls are not worth a table`)
  }
}

/** What the tests wrote down, and the snapshot: `name, circumstances` → gas. */
function readCalls(): readonly GasCall[] {
  const lines = readFileSync(logPath, 'utf8').trimEnd().split('\n')
  const calls = lines.map((line) => JSON.parse(line) as GasCall)
  const snapshot = JSON.parse(readFileSync('packages/contracts/snapshots/gas.json', 'utf8')) as Record<string, string>
  for (const [name, gas] of Object.entries(snapshot)) {
    const call = name.split(',')[0]!
    for (const { contract, functions } of gasContracts)
      if (inSnapshot.has(contract) && functions.some((each) => each.name === call))
        calls.push({ contract, call, place: 'forge', gas: Number(gas) })
  }
  return calls
}

const thousand = (gas: number): string => `${(gas / 1e3).toFixed(gas < 1e5 ? 1 : 0)} k`

export async function bench(): Promise<BenchResult> {
  if (process.env['GAS_LOG_KEPT'] === undefined) play()
  const calls = readCalls()
  const missing: string[] = []
  const lines: string[] = []
  let measured = 0
  for (const { contract, functions } of gasContracts)
    for (const { name } of [...functions].sort((a, b) => a.name.localeCompare(b.name))) {
      const all = calls.filter((call) => call.contract === contract && call.call === name)
      const whole = all.filter(({ place }) => place !== 'inside')
      const shown = whole.length > 0 ? whole : all
      if (shown.length === 0) {
        missing.push(`${contract}.${name}`)
        continue
      }
      for (const [place, title] of Object.entries(places)) {
        const gas = shown.filter((call) => call.place === place).map((call) => call.gas)
        if (gas.length === 0) continue
        measured += gas.length
        const figures = [Math.min(...gas), median(gas), Math.max(...gas)].map(thousand)
        lines.push(`| ${contract} | ${name} | ${title} | ${gas.length} | ${figures.join(' | ')} |`)
      }
    }
  if (missing.length > 0) throw new Error(`no test calls ${missing.join(', ')}`)
  const text = [
    '<!-- written by `npm run bench object-gas`; do not edit -->',
    '# What calls of objects, claims and messages cost',
    '',
    `${measured} calls that succeeded in tests, every function of these contracts that may change state. Each is a transaction of its own, with 21,000 gas and calldata`,
    '(EIP-7623 floor included), but for those inside of another call, which have neither. Refunds are taken off on anvil, on domains and in forge, not in memory. L1 data fees of domains are not gas.',
    'Worlds are small: each doubling adds about 310 gas and 33 bytes of calldata to each of the proofs that a call takes ([messages.md](messages.md)).',
    '',
    '| contract | call | where | calls | least | median | most |',
    '|---|---|---|---|---|---|---|',
    ...lines,
    '',
  ]
  writeFileSync('docs/object-gas.md', text.join('\n'))
  const row = (contract: string, call: string) => {
    const gas = calls
      .filter((each) => each.contract === contract && each.call === call && each.place !== 'inside')
      .map((each) => each.gas)
    return { what: `${contract}.${call}, median`, value: median(gas), unit: 'gas', note: `${gas.length} calls` }
  }
  return {
    bench: 'object-gas',
    command: 'npm run bench object-gas',
    rows: [
      row('ObjectManager', 'depart'),
      row('ObjectManager', 'arrive'),
      row('ObjectManager', 'acceptFlow'),
      row('ObjectManager', 'transact'),
      row('ClaimRegistry', 'importRoot'),
      row('Crosslinks', 'settle'),
      row('IsolationLedger', 'report'),
    ],
  }
}
