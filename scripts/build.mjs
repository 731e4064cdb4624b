// Builds what is not up to date: Solidity bindings (cached by content), then every package with one `tsc -b`.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const started = Date.now()
const run = (what, args) => {
  const result = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  if (result.status === 0) return
  process.stderr.write(`build: ${what} failed\n`)
  process.exit(result.status ?? 1)
}

if (!existsSync('node_modules/typescript/bin/tsc')) {
  process.stderr.write('build: dependencies are missing; run `npm install` first\n')
  process.exit(6)
}
process.stderr.write('building … ')
const projects = [
  'packages/primitives',
  'packages/trees',
  'packages/ovm',
  'packages/protocol',
  'packages/contracts',
  'packages/node',
  'apps/cli',
]
run('tsc -b', ['node_modules/typescript/bin/tsc', '-b', ...projects])
process.stderr.write(`done in ${((Date.now() - started) / 1000).toFixed(1)} s\n`)
