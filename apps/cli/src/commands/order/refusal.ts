/** Refusals of orders, by the codes of spec/errors.json. */
import { type ErrorEntry, errorTable } from '@syncline/primitives'
import { CliFault } from '../../exit.js'

const entries: Readonly<Record<string, ErrorEntry | undefined>> = errorTable

/** The fault of a refusal code, with the remedy of the table. */
export function refusedOrder(
  code: string,
  reason: string,
  data: Readonly<Record<string, unknown>> = {},
  cause?: unknown,
): CliFault {
  const remedy = entries[code]?.remedy ?? 'see docs/errors.md'
  return new CliFault('refused', code, reason, { remedy, data, cause })
}

/** What OrderBook reverted with, under the code of the table: `OrderRepeated` is `ORDER_REPEATED`. Anything else is itself. */
export function orderRevert(error: unknown): unknown {
  if (!(error instanceof CliFault)) return error
  const code = error.code.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
  const entry = error.exit === 'refused' && error.code.startsWith('Order') ? entries[code] : undefined
  if (entry === undefined) return error
  return refusedOrder(code, `${entry.message} (${error.message})`, error.data, error)
}
