/** Refusals (expected outcomes, values), faults (broken contracts, thrown), bugs (impossible states). */

/** An expected protocol outcome: never thrown. `code` stands once in `spec/errors.json`. */
export type Refusal<Code extends string = string> = {
  readonly ok: false
  readonly code: Code
  /** What was wrong and what was expected, one sentence without a full stop. */
  readonly reason: string
  readonly data?: Readonly<Record<string, unknown>>
}

export type Accepted<Value> = { readonly ok: true; readonly value: Value }

/** Either a value or a refusal. */
export type Result<Value, Code extends string = string> = Accepted<Value> | Refusal<Code>

export function accept<Value>(value: Value): Accepted<Value> {
  return { ok: true, value }
}

export function refuse<Code extends string>(
  code: Code,
  reason: string,
  data?: Readonly<Record<string, unknown>>,
): Refusal<Code> {
  return data === undefined ? { ok: false, code, reason } : { ok: false, code, reason, data }
}

/** A caller or the environment broke a contract. Thrown; carries what to do about it. */
export class Fault extends Error {
  override readonly name: string = 'Fault'
  readonly code: string
  readonly remedy: string
  readonly retryable: boolean
  readonly data: Readonly<Record<string, unknown>>

  constructor(
    code: string,
    message: string,
    options: { remedy: string; retryable?: boolean; data?: Readonly<Record<string, unknown>>; cause?: unknown },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.remedy = options.remedy
    this.retryable = options.retryable ?? false
    this.data = options.data ?? {}
  }
}

/** A state the code says cannot be. */
export class InvariantViolation extends Error {
  override readonly name: string = 'InvariantViolation'
}

/** Throws InvariantViolation unless `condition`; `why` says why this cannot be. */
export function invariant(condition: unknown, why: string): asserts condition {
  if (!condition) throw new InvariantViolation(why)
}
