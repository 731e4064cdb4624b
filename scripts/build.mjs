// Makes dist/*.js of every package from its sources, file by file: types are erasable, so no file needs another to be translated, and
// `npm start` does not wait for the type checker (`npm run typecheck` and the suite `types` are for that). Unchanged files are kept.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const packages = ['primitives', 'trees', 'ovm', 'protocol', 'contracts', 'node'].map((name) => `packages/${name}`)
const started = Date.now()

if (!existsSync('node_modules/typescript/package.json')) {
  process.stderr.write('build: dependencies are missing; run `npm install` first\n')
  process.exit(6)
}
process.stderr.write('building … ')
const { default: ts } = await import('typescript')
const { config } = ts.readConfigFile('tsconfig.base.json', (path) => readFileSync(path, 'utf8'))
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, process.cwd())
const settings = {
  ...options,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  // what only the type checker writes and reads
  composite: false,
  incremental: false,
  declaration: false,
  declarationMap: false,
  isolatedDeclarations: false,
}

/** Paths of the sources under a folder that are part of the package: no tests, no benches. */
function sourcesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => /\.(ts|json)$/.test(path) && !/\.(test|bench)\.ts$/.test(path) && !path.endsWith('.d.ts'))
    .sort()
}

const age = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
const compilerAge = Math.max(
  age('scripts/build.mjs'),
  age('tsconfig.base.json'),
  age('node_modules/typescript/package.json'),
)
const problems = []
let written = 0

/** Translates a file unless what it becomes is newer than it. */
function translate(source, target) {
  if (age(target) > Math.max(age(source), compilerAge)) return
  const text = readFileSync(source, 'utf8')
  mkdirSync(dirname(target), { recursive: true })
  written++
  if (source.endsWith('.json')) {
    writeFileSync(target, text)
    return
  }
  const fileName = relative(dirname(target), source)
  const { outputText, sourceMapText, diagnostics } = ts.transpileModule(text, {
    compilerOptions: settings,
    fileName,
    reportDiagnostics: true,
  })
  for (const { messageText } of diagnostics ?? [])
    problems.push(`${source}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)
  writeFileSync(target, outputText)
  if (sourceMapText !== undefined) writeFileSync(`${target}.map`, sourceMapText)
}

for (const home of [...packages, 'apps/cli']) {
  const wanted = new Set()
  for (const path of sourcesOf(join(home, 'src'))) {
    const target = path.replace(/\.ts$/, '.js')
    wanted.add(target)
    translate(join(home, 'src', path), join(home, 'dist', target))
  }
  // a module whose source is gone must not be found any more
  for (const path of readdirSync(join(home, 'dist'), { recursive: true }).map(String))
    if (path.endsWith('.js') && !wanted.has(path)) rmSync(join(home, 'dist', path))
}
if (problems.length > 0) {
  process.stderr.write(`failed\n${problems.slice(0, 20).join('\n')}\n`)
  process.exit(1)
}
process.stderr.write(`${written} files in ${((Date.now() - started) / 1000).toFixed(1)} s\n`)
