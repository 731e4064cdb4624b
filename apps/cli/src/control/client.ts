/** Talks to the control channel of a running devnet. */
import { CliFault, type ExitKind, exitCodes } from '../exit.js'
import { type ControlFile, controlPath, readRunning } from './file.js'

/** The control file of a devnet that should run. Fault NOT_RUNNING. */
export function requireRunning(dataDir: string): ControlFile {
  const file = readRunning(dataDir)
  if (file !== undefined) return file
  throw new CliFault('environment', 'NOT_RUNNING', `no devnet runs in ${dataDir}`, {
    remedy: 'start one with `syncline up`, or name its folder with --data-dir',
    data: { dataDir },
  })
}

type Answer = {
  readonly ok?: unknown
  readonly data?: unknown
  readonly exit?: unknown
  readonly error?: {
    readonly code?: unknown
    readonly message?: unknown
    readonly hint?: unknown
    readonly data?: unknown
  }
}

/** Runs a verb in the devnet's process and gives its data. Errors there come back as the same faults here. */
export async function callControl(
  file: ControlFile,
  verb: string,
  argument: Readonly<Record<string, unknown>>,
  options: { readonly timeoutMs: number; readonly signal?: AbortSignal },
): Promise<unknown> {
  const limit = AbortSignal.timeout(options.timeoutMs)
  let answer: Answer
  try {
    const response = await fetch(`${file.url}/${verb}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${file.token}` },
      body: JSON.stringify(argument),
      signal: options.signal === undefined ? limit : AbortSignal.any([limit, options.signal]),
    })
    answer = (await response.json()) as Answer
  } catch (cause) {
    if (limit.aborted) {
      throw new CliFault('timeout', 'CONTROL_TIMEOUT', `${verb} took longer than ${options.timeoutMs / 1000} s`, {
        remedy: 'see the log of the devnet; it may still finish',
        cause,
      })
    }
    throw new CliFault('environment', 'CONTROL_UNREACHABLE', `the devnet at ${file.url} does not answer`, {
      remedy: `if process ${file.processId} is not a devnet, delete ${controlPath('<data-dir>')}`,
      cause,
    })
  }
  if (answer.ok === true) return answer.data
  const { code, message, hint, data } = answer.error ?? {}
  const exit =
    typeof answer.exit === 'string' && Object.hasOwn(exitCodes, answer.exit) ? (answer.exit as ExitKind) : 'failure'
  throw new CliFault(
    exit,
    typeof code === 'string' ? code : 'INTERNAL',
    String(message ?? 'the devnet refused the request'),
    {
      remedy: typeof hint === 'string' ? hint : 'see the log of the devnet',
      data: typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {},
    },
  )
}
