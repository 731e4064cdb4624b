// `npm test`: the checks of every change in one run of less than 15 minutes, and one closing line `N passed, N failed`. `--all`, which CI
// runs, has the end-to-end tests that take longer as well. Arguments name the suites to run. Full suites of random tests are named scripts in package.json.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const bin = (name) => `node_modules/.bin/${name}`
const cache = '.cache/test'
mkdirSync(cache, { recursive: true })

/** Runs a command, handing on what it prints; gives its exit code and stdout. */
function run(print, command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let text = ''
    child.stdout.on('data', (chunk) => {
      text += chunk
      print(chunk)
    })
    child.stderr.on('data', print)
    child.on('error', (error) => resolve({ code: 127, text: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 1, text }))
  })
}

/** A check that passes or fails as a whole. */
const whole = (command, args) => async (print) => {
  const { code } = await run(print, command, args)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** A vitest run, counted by its JSON report; a run that counted nothing has failed. */
const vitest =
  (name, config, filters = []) =>
  async (print) => {
    const report = `${cache}/${name}.json`
    rmSync(report, { force: true })
    const { code } = await run(print, bin('vitest'), [
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...filters,
    ])
    try {
      const json = JSON.parse(readFileSync(report, 'utf8'))
      const failed = Math.max(json.numFailedTests, code === 0 ? 0 : 1)
      return { passed: json.numPassedTests, failed, skipped: json.numPendingTests }
    } catch (error) {
      print(`${name}: no report: ${error.message}\n`)
      return { passed: 0, failed: 1 }
    }
  }

/** A script that ends with a line `N passed, N failed[, N skipped]`. */
const counted = (command, args) => async (print) => {
  const { code, text } = await run(print, command, args)
  const lines = [...text.matchAll(/^(?:\S+: )?(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)]
  const last = lines.at(-1)
  if (last === undefined) return { passed: 0, failed: 1 }
  const failed = Number(last[2])
  return { passed: Number(last[1]), failed: code !== 0 && failed === 0 ? 1 : failed, skipped: Number(last[3] ?? 0) }
}

/** End-to-end tests of `npm test`: each main path once. All others are long. */
const shortE2e = ['clients', 'crosslinks', 'derive', 'equivocation', 'kill', 'kill-seats', 'orders', 'tracers']
const fileOf = (name) => `test/e2e/${name}.test.ts`
const long = 'e2e-long'

/** Lanes of a stage run side by side, the suites of a lane one after the other; the next stage begins when all are done. */
const stages = [
  [
    [
      ['generated', whole(process.execPath, ['scripts/generate.mjs', '--check'])],
      ['contracts', counted(process.execPath, ['scripts/forge.mjs', 'test'])],
      ['rpc', counted(bin('tsx'), ['--conditions=source', 'test/rpc/main.ts'])],
    ],
    [
      ['build', whole(process.execPath, ['scripts/build.mjs'])],
      ['types', whole('npm', ['run', '--silent', 'typecheck'])],
      ['format', whole(bin('biome'), ['check', '--error-on-warnings', '.'])],
      ['arrows', whole(bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'packages', 'apps'])],
      ['unused', whole(bin('knip'), [])],
      ['unit', vitest('unit', 'vitest.config.ts')],
    ],
  ],
  [
    [
      ['e2e', vitest('e2e', 'vitest.e2e.config.ts', shortE2e.map(fileOf))],
      [
        long,
        vitest(
          long,
          'vitest.e2e.config.ts',
          shortE2e.map((name) => `--exclude=${fileOf(name)}`),
        ),
      ],
    ],
  ],
]

const isAll = process.argv.includes('--all')
const wanted = process.argv.slice(2).filter((argument) => argument !== '--all')
const known = stages.flat(2).map(([name]) => name)
const isWanted = ([name]) => (wanted.length === 0 ? isAll || name !== long : wanted.includes(name))
for (const name of wanted) {
  if (known.includes(name)) continue
  process.stderr.write(`test: no suite '${name}'; there are ${known.join(', ')}\n`)
  process.exit(2)
}

const total = { passed: 0, failed: 0, skipped: 0 }
const rows = []
const write = (text) => process.stdout.write(text)

/** Beside another lane a suite is printed when it is over, so that no two run through each other. */
async function runSuite([name, suite], isAlone) {
  write(isAlone ? `\n== ${name}\n` : `\n== ${name} begins\n`)
  const kept = []
  const started = Date.now()
  const { passed, failed, skipped = 0 } = await suite(isAlone ? write : (chunk) => kept.push(Buffer.from(chunk)))
  if (!isAlone) write(`\n== ${name}\n${Buffer.concat(kept)}`)
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  rows.push(
    `${name.padEnd(10)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${String(skipped).padStart(4)} skipped ${((Date.now() - started) / 1000).toFixed(1).padStart(7)} s`,
  )
}

for (const stage of stages) {
  const lanes = stage.map((lane) => lane.filter(isWanted)).filter((lane) => lane.length > 0)
  await Promise.all(
    lanes.map(async (lane) => {
      for (const suite of lane) await runSuite(suite, lanes.length === 1)
    }),
  )
}
write(`\n${rows.join('\n')}\n\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
process.exit(total.failed === 0 ? 0 : 1)
