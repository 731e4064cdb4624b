/** One run of the CLI: parse, resolve settings, run the command, print, and say with which code to exit. */
import { CommanderError } from '@commander-js/extra-typings'
import { environmentName, loadConfig, nearestName, settings } from '@syncline/node/config'
import type { Context, Flags } from './command.js'
import { commands, nouns } from './commands.js'
import { readConfigFile } from './configFile.js'
import { type CliFault, exitCodes, exitKindOf, usageFault } from './exit.js'
import { type FlagName, flags } from './flags.js'
import { createOutput, type Output, type Sink } from './output/output.js'
import { createProgram, type Invocation } from './program.js'
import { version } from './version.js'

/** The process as the CLI sees it. */
export type Process = {
  /** Arguments after the program's name. */
  readonly arguments: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly stdout: Sink
  readonly stderr: Sink
  readonly stdin: NodeJS.ReadStream
  readonly signal: AbortSignal
}

const settingFlags: ReadonlySet<string> = new Set(Object.values(settings).map(({ flag }) => flag))

/** Flags from the line, then from the environment; switches read 1, true, 0 and false. */
function resolveFlags(given: Readonly<Record<string, unknown>>, environment: Process['environment']): Flags {
  const out: { [Name in FlagName]?: string | boolean } = {}
  for (const name of Object.keys(flags) as FlagName[]) {
    const onLine = given[name]
    if (typeof onLine === 'string' || typeof onLine === 'boolean') {
      out[name] = onLine
      continue
    }
    const variable = environmentName(name)
    const value = environment[variable]
    if (value === undefined || value === '') continue
    if (flags[name].placeholder !== undefined) out[name] = value
    else if (value === '1' || value === 'true') out[name] = true
    else if (value === '0' || value === 'false') out[name] = false
    else throw usageFault(`${variable} is '${value.slice(0, 40)}'`, 'give 1, true, 0 or false')
  }
  return out
}

/** What the line asks for, or the exit code if commander answered by itself (help, version, a usage error). */
function parse(process: Process, output: Output): Invocation | number {
  let chosen: Invocation | undefined
  const program = createProgram(version, (invocation) => {
    chosen = invocation
  })
  const quiet = {
    writeOut: (text: string) => void process.stdout.write(text),
    writeErr: () => {},
    outputError: () => {},
  }
  const silence = (command: typeof program): void => {
    command.configureOutput(quiet)
    command.commands.forEach(silence)
  }
  silence(program)
  try {
    program.parse(process.arguments, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return exitCodes.ok
    const message = error.message.replace(/^error: /, '')
    const [first, ...rest] = message.split('\n')
    const hint = rest.join(' ').replace(/^\((.*)\)$/, '$1')
    const asked = error.code === 'commander.help' ? 'a command is missing' : (first ?? message)
    const { path } = commandOf(process.arguments)
    const help = `see \`syncline ${path === '' ? '' : `${path} `}--help\``
    output.failure('', unknownVerb(process.arguments) ?? usageFault(asked, hint === '' ? help : hint))
    return exitCodes.usage
  }
  return chosen ?? exitCodes.usage
}

/** Paths of commands and nouns. */
const paths: readonly string[] = [...Object.keys(nouns), ...commands.map(({ path }) => path)]

/** The longest command or noun that the line begins with; the rest of its leading words are `after`. */
function commandOf(given: readonly string[]): { readonly path: string; readonly after: string | undefined } {
  let path = ''
  for (const word of given) {
    const longer = path === '' ? word : `${path} ${word}`
    if (!paths.includes(longer)) return { path, after: word.startsWith('-') ? undefined : word }
    path = longer
  }
  return { path, after: undefined }
}

/** A word after a noun that is none of its verbs: a command with verbs of its own takes it for a surplus argument. */
function unknownVerb(given: readonly string[]): CliFault | undefined {
  const { path, after } = commandOf(given)
  const verbs = paths.filter((other) => other.startsWith(`${path} `)).map((other) => other.slice(path.length + 1))
  if (path === '' || after === undefined || verbs.length === 0) return undefined
  const near = nearestName(after, verbs)
  const hint = near === undefined ? `verbs are ${verbs.join(', ')}` : `did you mean \`syncline ${path} ${near}\`?`
  return usageFault(`'${path}' has no verb '${after.slice(0, 40)}'`, hint)
}

/** Runs one command line. Resolves with the exit code; never rejects. */
export async function runCli(process: Process): Promise<number> {
  const early = createOutput({
    ...process,
    json: process.arguments.includes('--json'),
    quiet: false,
    verbose: process.arguments.includes('-v') || process.arguments.includes('--verbose'),
    color: !process.arguments.includes('--no-color'),
  })
  let output: Output = early
  let command = ''
  try {
    const parsed = parse(process, early)
    if (typeof parsed === 'number') return parsed
    command = parsed.spec.path
    const given = resolveFlags(parsed.given, process.environment)
    const verbose = given.verbose === true
    output = createOutput({
      ...process,
      json: given.json === true,
      quiet: given.quiet === true,
      verbose,
      color: given.color !== false,
    })
    const settingsGiven = Object.fromEntries(Object.entries(parsed.given).filter(([name]) => settingFlags.has(name)))
    if (verbose && settingsGiven['log-level'] === undefined) settingsGiven['log-level'] = 'debug'
    const config = loadConfig({
      flags: settingsGiven,
      environment: process.environment,
      file: await readConfigFile(typeof given.config === 'string' ? given.config : undefined, process.cwd),
      profile: typeof given.profile === 'string' ? given.profile : undefined,
    })
    const context: Context = {
      arguments: parsed.arguments,
      flags: given,
      config,
      get: (key) => config.values[key],
      output,
      environment: process.environment,
      cwd: process.cwd,
      signal: process.signal,
      stdin: process.stdin,
    }
    const { run } = await parsed.spec.load()
    const outcome = await run(context)
    if (outcome !== undefined) output.result(command, outcome)
    return exitCodes.ok
  } catch (error) {
    output.failure(command, error)
    return exitCodes[exitKindOf(error)]
  }
}
