// Runs forge on packages/contracts with the npm compiler. `test` counts results and ends with `N passed, N failed, N skipped`;
// it also checks that bindings, sizes, ABIs and layouts are fresh. `gas` rewrites the gas snapshots. Anything else is
// handed to forge as it is.
import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const forge = `${root}node_modules/.bin/forge`
const cwd = `${root}packages/contracts`
const [verb = 'test', ...rest] = process.argv.slice(2)

/** Runs forge; gives its exit code and stdout. */
function run(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(forge, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } })
    let text = ''
    child.stdout.on('data', (chunk) => {
      text += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, text }))
  })
}

/** Suites of `forge test --json`, or undefined when it printed something else (a compiler error). */
function parseSuites(text) {
  const line = text.split('\n').findLast((candidate) => candidate.startsWith('{'))
  if (line === undefined) return undefined
  try {
    return JSON.parse(line)
  } catch (error) {
    process.stderr.write(`forge: unreadable report: ${error.message}\n`)
    return undefined
  }
}

async function test(args) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  const bindings = spawnSync(process.execPath, ['scripts/generate-bindings.mjs', '--check', '--quiet'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  total[bindings.status === 0 ? 'passed' : 'failed']++

  const { code, text } = await run(['test', '--json', ...args], { FORGE_SNAPSHOT_CHECK: 'true' })
  const suites = parseSuites(text)
  if (suites === undefined) {
    process.stdout.write(text)
    total.failed++
  }
  for (const [suite, { test_results: results }] of Object.entries(suites ?? {}).sort()) {
    const entries = Object.entries(results)
    const failed = entries.filter(([, { status }]) => status === 'Failure')
    const skipped = entries.filter(([, { status }]) => status === 'Skipped')
    total.passed += entries.length - failed.length - skipped.length
    total.failed += failed.length
    total.skipped += skipped.length
    process.stdout.write(`${failed.length === 0 ? 'ok  ' : 'FAIL'} ${suite} (${entries.length})\n`)
    for (const [name, { reason, counterexample }] of failed) {
      process.stdout.write(`     ${name}: ${reason ?? 'failed'}\n`)
      if (counterexample) process.stdout.write(`     ${JSON.stringify(counterexample).slice(0, 2000)}\n`)
    }
  }
  if (code !== 0 && total.failed === 0) {
    process.stdout.write(`forge ended with ${code}: gas snapshots differ? \`node scripts/forge.mjs gas\` rewrites them\n`)
    total.failed++
  }
  process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
  return total.failed === 0 ? 0 : 1
}

if (verb === 'test') process.exitCode = await test(rest)
else {
  const args = verb === 'gas' ? ['test', '--match-path', 'test/Gas.t.sol', ...rest] : [verb, ...rest]
  process.exitCode = spawnSync(forge, args, { cwd, stdio: 'inherit' }).status ?? 1
}
