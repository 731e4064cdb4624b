/** `syncline completion`: a completion script for bash, zsh or fish, made from the command table. */
import { settings } from '@syncline/node/config'
import type { CommandSpec, Run } from '../command.js'
import { commands, nouns } from '../commands.js'
import { usageFault } from '../exit.js'
import { commonFlags, flags } from '../flags.js'

type Word = { readonly word: string; readonly what: string }

/** Words and flags that may follow a path. */
export function completionsOf(path: string): readonly Word[] {
  const words = new Map<string, string>()
  const prefix = path === '' ? '' : `${path} `
  const below = (candidate: string, what: string): void => {
    if (!candidate.startsWith(prefix) || candidate === path) return
    const rest = candidate.slice(prefix.length)
    const [word = ''] = rest.split(' ')
    if (!words.has(word) || rest === word) words.set(word, what)
  }
  for (const [noun, summary] of Object.entries(nouns)) below(noun, summary)
  for (const spec of commands) below(spec.path, spec.summary)
  const spec = commands.find((command) => command.path === path)
  for (const word of flagsOf(spec)) words.set(word.word, word.what)
  return [...words].map(([word, what]) => ({ word, what }))
}

function flagsOf(spec: CommandSpec | undefined): readonly Word[] {
  const own = (spec?.settings ?? []).map((key) => ({
    word: `--${settings[key].flag}`,
    what: settings[key].description,
  }))
  const names = [...(spec?.flags ?? []), ...commonFlags]
  return [
    ...own,
    ...names.map((name) => ({ word: name === 'color' ? '--no-color' : `--${name}`, what: flags[name].description })),
  ]
}

function paths(): readonly string[] {
  return [...new Set(['', ...Object.keys(nouns), ...commands.map(({ path }) => path)])].sort()
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

function bash(): string {
  const cases = paths().map(
    (path) =>
      `    ${quoted(path)}) words=${quoted(
        completionsOf(path)
          .map(({ word }) => word)
          .join(' '),
      )} ;;`,
  )
  return `# bash completion of syncline: eval "$(syncline completion bash)"
_syncline() {
  local path='' words='' i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
      -*) ;;
      *) case " $(_syncline_words "$path") " in *" \${COMP_WORDS[i]} "*) path="\${path:+$path }\${COMP_WORDS[i]}" ;; esac ;;
    esac
  done
  COMPREPLY=($(compgen -W "$(_syncline_words "$path")" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
_syncline_words() {
  local words=''
  case "$1" in
${cases.join('\n')}
  esac
  printf '%s' "$words"
}
complete -o default -F _syncline syncline
`
}

function zsh(): string {
  return `#compdef syncline
# zsh completion of syncline: eval "$(syncline completion zsh)"
autoload -U +X bashcompinit && bashcompinit
${bash().split('\n').slice(1).join('\n')}`
}

function fish(): string {
  const lines = ['# fish completion of syncline: syncline completion fish | source', 'complete -c syncline -f']
  for (const path of paths()) {
    const words = path === '' ? [] : path.split(' ')
    const seen = words.map((word) => `__fish_seen_subcommand_from ${word}`).join('; and ')
    const condition = path === '' ? '__fish_use_subcommand' : seen
    for (const { word, what } of completionsOf(path)) {
      const target = word.startsWith('--') ? `-l ${word.slice(2)}` : `-a ${word}`
      lines.push(`complete -c syncline -n ${quoted(condition)} ${target} -d ${quoted(what)}`)
    }
  }
  return `${lines.join('\n')}\n`
}

export const run: Run = (context) => {
  const [shell = ''] = context.arguments
  const scripts: Readonly<Record<string, () => string>> = { bash, zsh, fish }
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined
  if (script === undefined)
    throw usageFault(`there is no completion for '${shell.slice(0, 40)}'`, 'shells are bash, zsh and fish')
  const text = script()
  return Promise.resolve({ data: { shell, script: text }, text })
}
