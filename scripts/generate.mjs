// Generates what comes from one source. `--check` writes nothing and fails when a generated file is stale.
// Each module in scripts/generate/*.mjs exports `async function generate(): Promise<Record<path, text>>`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const check = process.argv.includes('--check')
const stale = []
for (const file of readdirSync('scripts/generate')
  .filter((name) => name.endsWith('.mjs'))
  .sort()) {
  const { generate } = await import(`./generate/${file}`)
  for (const [path, text] of Object.entries(await generate())) {
    let old
    try {
      old = readFileSync(path, 'utf8')
    } catch (error) {
      if (error.code !== 'ENOENT') throw error
    }
    if (old === text) continue
    if (check) {
      stale.push(`${path} (scripts/generate/${file})`)
      continue
    }
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    process.stdout.write(`wrote ${path}\n`)
  }
}
if (stale.length > 0) {
  process.stderr.write(`stale, run \`npm run generate\`:\n  ${stale.join('\n  ')}\n`)
  process.exit(1)
}
