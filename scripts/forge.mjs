// Runs forge on packages/contracts with the npm compiler. `test` counts results and ends with `N passed, N failed, N skipped`;
// it also checks that bindings, sizes, ABIs and layouts are fresh. `gas` rewrites the gas snapshots. Anything else is
// handed to forge as it is.
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const forge = `${root}node_modules/.bin/forge`
const cwd = `${root}packages/contracts`
const gasTests = 'test/Gas.t.sol'
const gasSnapshot = `${cwd}/snapshots/gas.json`
const [verb = 'test', ...rest] = process.argv.slice(2)

/** Runs forge; gives its exit code and stdout. */
function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(forge, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] })
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

/**
 * Runs the gas tests and compares what they write with what was there, which is put back. forge's own comparison is no
 * help: it is left out with --json, and ends with exit code 0 without.
 */
async function isGasUnchanged() {
  const before = readFileSync(gasSnapshot, 'utf8')
  const { code, text } = await run(['test', '--match-path', gasTests])
  const after = readFileSync(gasSnapshot, 'utf8')
  if (after !== before) {
    writeFileSync(gasSnapshot, before)
    const was = JSON.parse(before)
    for (const [name, gas] of Object.entries(JSON.parse(after))) {
      if (was[name] !== gas) process.stdout.write(`FAIL gas of ${name}: ${was[name] ?? 'new'} -> ${gas}\n`)
    }
    process.stdout.write('     `node scripts/forge.mjs gas` rewrites the snapshot\n')
  }
  return code === 0 && text.includes('Suite result: ok.') && after === before
}

async function test(args) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  const bindings = spawnSync(process.execPath, ['scripts/generate-bindings.mjs', '--check', '--quiet'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  total[bindings.status === 0 ? 'passed' : 'failed']++

  const { code, text } = await run(['test', '--json', ...(args.length === 0 ? ['--no-match-path', gasTests] : args)])
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
  if (code !== 0 && total.failed === 0) total.failed++
  if (args.length === 0) total[(await isGasUnchanged()) ? 'passed' : 'failed']++
  process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
  return total.failed === 0 ? 0 : 1
}

if (verb === 'test') process.exitCode = await test(rest)
else {
  const args = verb === 'gas' ? ['test', '--match-path', gasTests, ...rest] : [verb, ...rest]
  process.exitCode = spawnSync(forge, args, { cwd, stdio: 'inherit' }).status ?? 1
}
