/** Exit codes of the CLI and the faults that carry them. */
import { Fault } from '@syncline/primitives'

/** One meaning a code; docs/cli.md prints this table. */
export const exitCodes = {
  ok: 0,
  failure: 1,
  usage: 2,
  refused: 3,
  notFound: 4,
  timeout: 5,
  environment: 6,
} as const

export type ExitKind = keyof typeof exitCodes

/** What each exit code says, in the order of the codes. */
export const exitMeanings: Readonly<Record<ExitKind, string>> = {
  ok: 'done',
  failure: 'failed for a reason of its own, such as a failing check',
  usage: 'the command line or the configuration is wrong',
  refused: 'the protocol refused: nothing was changed',
  notFound: 'the thing asked for does not exist',
  timeout: 'it did not happen in the time given',
  environment: 'something outside is missing or in the way: a port, L1, a file, a password',
}

/** A fault that knows how the process should end. */
export class CliFault extends Fault {
  override readonly name: string = 'CliFault'
  readonly exit: ExitKind

  constructor(
    exit: ExitKind,
    code: string,
    message: string,
    options: { remedy: string; data?: Readonly<Record<string, unknown>>; cause?: unknown },
  ) {
    super(code, message, options)
    this.exit = exit
  }
}

/** A command line that cannot be meant. */
export function usageFault(message: string, remedy: string): CliFault {
  return new CliFault('usage', 'USAGE', message, { remedy })
}

const exitOfCode: Readonly<Record<string, ExitKind>> = {
  DOMAIN_UNKNOWN: 'notFound',
  ASSERTION_UNKNOWN: 'notFound',
  WITHDRAWAL_UNKNOWN: 'notFound',
  RPC_RESOURCE_NOT_FOUND: 'notFound',
  CONFIG_UNKNOWN_KEY: 'usage',
  CONFIG_BAD_VALUE: 'usage',
  CONFIG_NO_PROFILE: 'usage',
  CONFIG_SYNTAX: 'usage',
  KEY_DEV_ON_REAL_CHAIN: 'usage',
  BLOCK_MISMATCH: 'failure',
  FRAUD_SURVIVED: 'failure',
  INTERNAL: 'failure',
}

/** How the process should end after `error`. A Fault is by definition a broken contract of caller or environment. */
export function exitKindOf(error: unknown): ExitKind {
  if (error instanceof CliFault) return error.exit
  if (!(error instanceof Fault)) return 'failure'
  return exitOfCode[error.code] ?? 'environment'
}
