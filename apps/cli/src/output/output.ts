/** Where a command speaks: results on stdout, everything else on stderr. */
import { Fault } from '@syncline/primitives'
import picocolors from 'picocolors'
import { errorEnvelope, resultEnvelope } from './envelope.js'
import { encodeJson } from './json.js'

/** What a stream has to offer here; tests give their own. */
export type Sink = { readonly write: (text: string) => unknown; readonly isTTY?: boolean | undefined }

export type Colors = Pick<
  ReturnType<typeof picocolors.createColors>,
  'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan'
>

/** What a command gives back: `data` for machines, `text` for people. */
export type Outcome = { readonly data: unknown; readonly text: string }

export type Output = {
  readonly json: boolean
  readonly quiet: boolean
  /** Colours for text on stdout. */
  readonly colors: Colors
  /** A line of progress on stderr; silent under --quiet. */
  note(text: string): void
  /** A warning on stderr, also under --quiet. */
  warn(text: string): void
  /** Says what is being done while it takes longer than a moment, and how long it took when that was over two seconds. */
  step<Value>(label: string, work: () => Promise<Value>): Promise<Value>
  result(command: string, outcome: Outcome): void
  failure(command: string, error: unknown): void
}

/** `NO_COLOR`, `FORCE_COLOR` and `CI` decide before the terminal does. */
export function wantsColor(environment: Readonly<Record<string, string | undefined>>, isTTY: boolean): boolean {
  const given = (name: string): boolean => environment[name] !== undefined && environment[name] !== ''
  if (given('NO_COLOR')) return false
  if (given('FORCE_COLOR')) return environment['FORCE_COLOR'] !== '0'
  if (given('CI') || environment['TERM'] === 'dumb') return false
  return isTTY
}

/** Time after which a step says that it runs, and between its signs of life, in milliseconds. */
const firstSignMs = 400
const nextSignMs = 5000

/** @param options.verbose prints causes and stacks of errors. */
export function createOutput(options: {
  readonly stdout: Sink
  readonly stderr: Sink
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly json: boolean
  readonly quiet: boolean
  readonly verbose: boolean
  readonly color: boolean
}): Output {
  const { stdout, stderr, environment, json, quiet, verbose } = options
  const onStdout = picocolors.createColors(options.color && !json && wantsColor(environment, stdout.isTTY === true))
  const onStderr = picocolors.createColors(options.color && wantsColor(environment, stderr.isTTY === true))
  const say = (text: string): void => {
    stderr.write(`${text}\n`)
  }
  const note = (text: string): void => {
    if (!quiet) say(onStderr.dim(text))
  }
  let printed = false
  return {
    json,
    quiet,
    colors: onStdout,
    note,
    warn: (text) => say(`${onStderr.yellow('warning:')} ${text}`),
    async step(label, work) {
      const started = performance.now()
      const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`
      const first = setTimeout(() => note(`${label} …`), firstSignMs)
      const next = setInterval(() => note(`${label} … ${seconds()}`), nextSignMs)
      try {
        const value = await work()
        if (performance.now() - started > 2000) note(`${label}: ${seconds()}`)
        return value
      } finally {
        clearTimeout(first)
        clearInterval(next)
      }
    },
    result(command, { data, text }) {
      printed = true
      if (json) stdout.write(`${encodeJson(resultEnvelope(command, data))}\n`)
      else if (text !== '') stdout.write(text.endsWith('\n') ? text : `${text}\n`)
    },
    failure(command, error) {
      // a command that went on running after its result has had its one envelope
      if (json && !printed) stdout.write(`${encodeJson(errorEnvelope(command, error))}\n`)
      const known = error instanceof Fault
      const message = error instanceof Error ? error.message : String(error)
      say(`${onStderr.red('error')} ${onStderr.bold(known ? error.code : 'INTERNAL')}: ${message}`)
      if (known) say(`  → ${error.remedy}`)
      if (!verbose && !known) say('  → this is a bug: run again with -v and report what it prints')
      if (verbose && error instanceof Error) {
        for (let at: unknown = error; at instanceof Error; at = at.cause) say(onStderr.dim(at.stack ?? at.message))
      }
    },
  }
}
