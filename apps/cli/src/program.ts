/** The commander tree, built from the command table. */
import { Command, type CommandUnknownOpts, Option } from '@commander-js/extra-typings'
import { environmentName, type SettingKey, settings } from '@syncline/node/config'
import type { Argument, CommandSpec } from './command.js'
import { commands, nouns } from './commands.js'
import { exitCodes, exitMeanings } from './exit.js'
import { commonFlags, type FlagName, flags } from './flags.js'

/** What the command line said about one command. */
export type Invocation = {
  readonly spec: CommandSpec
  readonly arguments: readonly string[]
  /** By flag name without dashes; only those that were given. */
  readonly given: Readonly<Record<string, unknown>>
}

/** Help text of a setting: meaning, variable, built-in value. */
export function settingHelp(key: SettingKey): string {
  const { flag, description, encode, fallback } = settings[key] as {
    encode: (value: unknown) => string
  } & (typeof settings)[SettingKey]
  const text = encode(fallback)
  return `${description} [${text === '' ? '' : `${text}; `}${environmentName(flag)}]`
}

function settingOption(key: SettingKey): Option {
  const { flag, placeholder } = settings[key]
  return new Option(placeholder === undefined ? `--${flag}` : `--${flag} <${placeholder}>`, settingHelp(key))
}

function flagOption(name: FlagName): Option {
  const { short, placeholder, description } = flags[name]
  const long = name === 'color' ? '--no-color' : `--${name}`
  const text = name === 'color' ? 'no colours' : description
  return new Option(
    `${short === undefined ? '' : `-${short}, `}${long}${placeholder === undefined ? '' : ` <${placeholder}>`}`,
    text,
  )
}

function argumentText({ name, required, variadic }: Argument): string {
  const inner = `${name}${variadic === true ? '...' : ''}`
  return required ? `<${inner}>` : `[${inner}]`
}

function describe(command: CommandUnknownOpts, spec: CommandSpec): void {
  command
    .summary(spec.summary)
    .description(spec.details === undefined ? spec.summary : `${spec.summary}\n\n${spec.details}`)
  for (const argument of spec.arguments ?? []) command.argument(argumentText(argument), argument.description)
  for (const key of spec.settings ?? []) command.addOption(settingOption(key))
  for (const name of spec.flags ?? []) command.addOption(flagOption(name))
  const examples = spec.examples ?? []
  if (examples.length > 0) {
    const lines = examples.map(({ line, what }) => `  $ syncline ${line}\n      ${what}`)
    command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`)
  }
}

/** Flags given on the line, from the root down to the command that runs: the nearest wins. */
function givenOf(command: CommandUnknownOpts): Record<string, unknown> {
  const chain: CommandUnknownOpts[] = []
  for (let at: CommandUnknownOpts | null = command; at !== null; at = at.parent) chain.unshift(at)
  const given: Record<string, unknown> = {}
  for (const at of chain) {
    for (const option of at.options) {
      if (at.getOptionValueSource(option.attributeName()) !== 'cli') continue
      const value: unknown = at.getOptionValue(option.attributeName())
      given[option.negate ? option.attributeName() : (option.long ?? '').slice(2)] = value
    }
  }
  return given
}

/** The tree. `onInvoke` gets the command that was chosen; nothing runs by itself. Parse errors throw CommanderError. */
export function createProgram(version: string, onInvoke: (invocation: Invocation) => void): CommandUnknownOpts {
  const program: CommandUnknownOpts = new Command('syncline')
    .description('EVM domains that settle on a real L1: run them, look into them, ask why.')
    .version(version, '-V, --version', 'print the version')
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .exitOverride()
  const byPath = new Map<string, CommandUnknownOpts>([['', program]])
  const make = (path: string): CommandUnknownOpts => {
    const known = byPath.get(path)
    if (known !== undefined) return known
    const cut = path.lastIndexOf(' ')
    const parent = make(cut < 0 ? '' : path.slice(0, cut))
    const command: CommandUnknownOpts = parent.command(path.slice(cut + 1))
    command.enablePositionalOptions().showSuggestionAfterError().exitOverride()
    byPath.set(path, command)
    return command
  }
  for (const [noun, summary] of Object.entries(nouns)) make(noun).summary(summary).description(summary)
  for (const spec of commands) {
    const command = make(spec.path)
    describe(command, spec)
    command.action(() => onInvoke({ spec, arguments: command.args, given: givenOf(command) }))
  }
  for (const command of byPath.values()) for (const name of commonFlags) command.addOption(flagOption(name))
  const codes = Object.entries(exitCodes).map(
    ([kind, code]) => `  ${code}  ${exitMeanings[kind as keyof typeof exitCodes]}`,
  )
  program.addHelpText(
    'after',
    `\nEvery setting --x can also be set as SYNCLINE_X or in syncline.toml; \`syncline config show --origin\` says which won.\n\nExit codes:\n${codes.join('\n')}`,
  )
  return program
}
