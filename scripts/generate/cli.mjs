// docs/cli.md and the JSON Schema of syncline.toml from the command table and the settings table of the CLI. The tables are
// TypeScript, so they are read by a child process through tsx: this works before anything is built.
import { spawnSync } from 'node:child_process'

const program = `
const { referenceText } = await import('./apps/cli/src/index.ts')
const { configJsonSchema } = await import('./packages/node/src/config/index.ts')
process.stdout.write(JSON.stringify({ markdown: referenceText(), schema: await configJsonSchema() }))`

export function generate() {
  const options = ['--conditions=source', '--import', 'tsx', '--input-type=module', '--eval', program]
  const { status, stdout, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8', maxBuffer: 1 << 24 })
  if (status !== 0) throw new Error(`the tables of the CLI cannot be read\n${stderr}`)
  const { markdown, schema } = JSON.parse(stdout)
  return { 'docs/cli.md': markdown, 'docs/generated/syncline.schema.json': `${JSON.stringify(schema, undefined, 2)}\n` }
}
