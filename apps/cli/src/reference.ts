/** docs/cli.md as text, from the command table and the settings table. */
import { environmentName, type SettingKey, settingKeys, settings } from '@syncline/node/config'
import type { CommandSpec } from './command.js'
import { commands, nouns } from './commands.js'
import { exitCodes, exitMeanings } from './exit.js'
import { commonFlags, flags } from './flags.js'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const row = (...cells: string[]): string => `| ${cells.map(cell).join(' | ')} |`
const head = (...names: string[]): string => `${row(...names)}\n|${' --- |'.repeat(names.length)}`

function fallbackOf(key: SettingKey): string {
  const { encode, fallback } = settings[key] as { encode: (value: unknown) => string; fallback: unknown }
  const text = encode(fallback)
  return text === '' ? '–' : `\`${text}\``
}

function usage({ path, arguments: list = [] }: CommandSpec): string {
  const words = list.map(({ name, required, variadic }) => {
    const inner = variadic === true ? `${name}...` : name
    return required ? `<${inner}>` : `[${inner}]`
  })
  return ['syncline', path, ...words].join(' ')
}

function section(spec: CommandSpec): string {
  const lines = [`### ${spec.path}`, '', `\`${usage(spec)}\`: ${spec.summary}.`]
  if (spec.details !== undefined) lines.push('', ...spec.details.split('\n'))
  const list = spec.arguments ?? []
  if (list.length > 0) {
    lines.push('', head('argument', 'meaning'))
    for (const { name, description } of list) lines.push(row(`\`${name}\``, description))
  }
  const own = spec.flags ?? []
  const keys = spec.settings ?? []
  if (own.length > 0) {
    lines.push('', head('flag', 'meaning'))
    for (const name of own) {
      const { short, placeholder, description } = flags[name]
      lines.push(
        row(
          `\`${short === undefined ? '' : `-${short}, `}--${name}${placeholder === undefined ? '' : ` <${placeholder}>`}\``,
          description,
        ),
      )
    }
  }
  if (keys.length === settingKeys.length) lines.push('', 'Settings: all.')
  else if (keys.length > 0) lines.push('', `Settings: ${keys.map((key) => `\`--${settings[key].flag}\``).join(', ')}.`)
  for (const { line, what } of spec.examples ?? []) lines.push('', '```sh', `syncline ${line}`, '```', '', `${what}.`)
  return lines.join('\n')
}

/** The reference of the command line in Markdown. Deterministic. */
export function referenceText(): string {
  const groups = new Map<string, CommandSpec[]>()
  for (const spec of commands) {
    const [noun = ''] = spec.path.split(' ')
    groups.set(noun, [...(groups.get(noun) ?? []), spec])
  }

  const parts = [
    '<!-- Written by scripts/generate/cli.mjs from the tables in apps/cli/src and packages/node/src/config. Do not edit. -->',
    '# Command line',
    '`syncline <noun> [verb]`. Results go to stdout, progress and errors to stderr. `syncline <noun> --help` prints what stands here.',
    'In this repository the binary is `node apps/cli/dist/bin.js`; `npm run syncline -- <noun>` runs it too.',
    `## Output\n
Under \`--json\` every command prints one line on stdout: \`{"schema":"syncline.<noun>.<verb>/1","ok":true,"data":…}\`, or
\`{"schema":…,"ok":false,"error":{"code","message","data","hint"}}\`. The number after the slash changes when a field changes its
meaning or goes away. Integers that may pass 2^53 (heights, amounts) are decimal strings, bytes are 0x hex. \`syncline up\` prints its
envelope as soon as everything serves, and goes on running.`,
    `## Exit codes\n\n${head('code', 'meaning')}\n${Object.entries(exitCodes)
      .map(([kind, code]) => row(String(code), exitMeanings[kind as keyof typeof exitCodes]))
      .join('\n')}\n\n130 and 143: a second Ctrl-C or SIGTERM; the first one stops in order.`,
    `## Flags of every command\n\n${head('flag', 'meaning')}\n${commonFlags
      .map((name) => {
        const { short, placeholder, description } = flags[name]
        const long = name === 'color' ? '--no-color' : `--${name}`
        return row(
          `\`${short === undefined ? '' : `-${short}, `}${long}${placeholder === undefined ? '' : ` <${placeholder}>`}\``,
          description,
        )
      })
      .join('\n')}\n\nEach can be set in the environment: \`SYNCLINE_JSON=1\`.`,
    `## Settings\n
A setting has one flag, one variable and one key in \`syncline.toml\`, the same in every command. Precedence: flag > environment >
profile > file > built-in; \`syncline config show --origin\` says which won. Durations are \`500ms\`, \`2s\`, \`1h30m\`, \`7d\`, or seconds;
amounts are ether. Unknown keys in the file are errors. [\`syncline.schema.json\`](generated/syncline.schema.json) lets editors complete the file.
\n${head('flag', 'variable', 'key', 'built-in', 'meaning')}\n${settingKeys
      .map((key) => {
        const { flag, placeholder, description } = settings[key]
        return row(
          `\`--${flag}${placeholder === undefined ? '' : ` <${placeholder}>`}\``,
          `\`${environmentName(flag)}\``,
          `\`${key}\``,
          fallbackOf(key),
          description,
        )
      })
      .join('\n')}`,
    `\`\`\`toml
# syncline.toml
data_dir = ".syncline"

[devnet]
domains = 3
challenge_window = "30s"

[sequencer]
block_time = "500ms"

[profile.ci.devnet] # syncline up --profile ci
l1_port = 18545

[[domain]] # what status and why ask when no devnet runs here
id = 7001
rpc = "https://rpc.example.org"
\`\`\``,
    '## Codes\n\n`error.code` is a name of [errors.md](errors.md), or the name of the error with which a contract refused.',
    '## Commands',
    ...[...groups].flatMap(([noun, specs]) => [
      ...(nouns[noun] === undefined ? [] : [`**${noun}**: ${nouns[noun]}.`]),
      ...specs.map(section),
    ]),
  ]

  return `${parts.join('\n\n')}\n`
}
