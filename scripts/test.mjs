// `npm test`: every check in one run, cheapest first, and one closing line `N passed, N failed`.
// Arguments name the suites to run; none = all. Full suites that take longer are named scripts in package.json.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const bin = (name) => `node_modules/.bin/${name}`
const cache = '.cache/test'
mkdirSync(cache, { recursive: true })

/** Runs a command with its output passed through; gives exit code and what it printed on stdout. */
function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } })
    let text = ''
    child.stdout.on('data', (chunk) => {
      text += chunk
      process.stdout.write(chunk)
    })
    child.on('error', (error) => resolve({ code: 127, text: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 1, text }))
  })
}

/** A check that passes or fails as a whole. */
const whole = (command, args) => async () => {
  const { code } = await run(command, args)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** A vitest run, counted by its JSON report; a run that counted nothing has failed. */
const vitest = (config) => async () => {
  const report = `${cache}/${config}.json`
  rmSync(report, { force: true })
  const { code } = await run(bin('vitest'), [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  try {
    const json = JSON.parse(readFileSync(report, 'utf8'))
    const failed = Math.max(json.numFailedTests, code === 0 ? 0 : 1)
    return { passed: json.numPassedTests, failed, skipped: json.numPendingTests }
  } catch (error) {
    process.stderr.write(`${config}: no report: ${error.message}\n`)
    return { passed: 0, failed: 1 }
  }
}

/** A script that ends with a line `N passed, N failed[, N skipped]`. */
const counted = (command, args, env) => async () => {
  const { code, text } = await run(command, args, env)
  const lines = [...text.matchAll(/^(?:\S+: )?(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)]
  const last = lines.at(-1)
  if (last === undefined) return { passed: 0, failed: 1 }
  const failed = Number(last[2])
  return { passed: Number(last[1]), failed: code !== 0 && failed === 0 ? 1 : failed, skipped: Number(last[3] ?? 0) }
}

const suites = [
  ['generated', whole(process.execPath, ['scripts/generate.mjs', '--check'])],
  ['build', whole(process.execPath, ['scripts/build.mjs'])],
  ['types', whole('npm', ['run', '--silent', 'typecheck'])],
  ['format', whole(bin('biome'), ['check', '--error-on-warnings', '.'])],
  ['arrows', whole(bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'packages', 'apps'])],
  ['unused', whole(bin('knip'), [])],
  ['unit', vitest('vitest.config.ts')],
  ['contracts', counted(process.execPath, ['scripts/forge.mjs', 'test'])],
  ['rpc', counted(bin('tsx'), ['--conditions=source', 'test/rpc/main.ts'])],
  ['e2e', vitest('vitest.e2e.config.ts')],
]

const wanted = process.argv.slice(2)
for (const name of wanted) {
  if (suites.some(([suite]) => suite === name)) continue
  process.stderr.write(`test: no suite '${name}'; there are ${suites.map(([suite]) => suite).join(', ')}\n`)
  process.exit(2)
}

const total = { passed: 0, failed: 0, skipped: 0 }
const rows = []
for (const [name, suite] of suites) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  process.stdout.write(`\n== ${name}\n`)
  const started = Date.now()
  const { passed, failed, skipped = 0 } = await suite()
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  rows.push(
    `${name.padEnd(10)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${String(skipped).padStart(4)} skipped ${((Date.now() - started) / 1000).toFixed(1).padStart(7)} s`,
  )
}
process.stdout.write(
  `\n${rows.join('\n')}\n\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`,
)
process.exit(total.failed === 0 ? 0 : 1)
