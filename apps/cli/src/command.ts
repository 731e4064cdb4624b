/** One command: its place in the tree, what it takes, and where its code is. Help, docs and completion follow from these. */
import type { Config, SettingKey, SettingValues } from '@syncline/node/config'
import type { FlagName } from './flags.js'
import type { Outcome, Output } from './output/output.js'

/** A positional argument. `variadic` takes the rest of the line and must be last. */
export type Argument = {
  readonly name: string
  readonly description: string
  readonly required: boolean
  readonly variadic?: boolean
}

export type Example = { readonly line: string; readonly what: string }

export type CommandSpec = {
  /** Words after `syncline`, e.g. `up status`. A path may have both a command and commands below it. */
  readonly path: string
  readonly summary: string
  readonly details?: string
  readonly arguments?: readonly Argument[]
  /** Settings it honours: each has one flag, one variable, one TOML key everywhere. */
  readonly settings?: readonly SettingKey[]
  /** Flags that are no settings. The common ones need not be named. */
  readonly flags?: readonly FlagName[]
  readonly examples?: readonly Example[]
  /** Loads the code: nothing of a command is loaded before it runs. */
  readonly load: () => Promise<{ readonly run: Run }>
}

export type Flags = { readonly [Name in FlagName]?: string | boolean | undefined }

/** Everything a command may touch of the outside. */
export type Context = {
  readonly arguments: readonly string[]
  readonly flags: Flags
  readonly config: Config
  readonly get: <Key extends SettingKey>(key: Key) => SettingValues[Key]
  readonly output: Output
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Aborts on the first SIGINT or SIGTERM: finish in order. */
  readonly signal: AbortSignal
  readonly stdin: NodeJS.ReadStream
}

/** Resolves with the result, or undefined if the command has printed it already because it went on running. */
export type Run = (context: Context) => Promise<Outcome | undefined>
