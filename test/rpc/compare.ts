/** Compares an answer with the wanted one: exactly, or by shape where a test says that only the shape is fixed. */

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}

/** First difference of two JSON values, or undefined. */
export function difference(got: unknown, want: unknown, path = ''): string | undefined {
  if (isRecord(got) && isRecord(want)) {
    for (const key of new Set([...Object.keys(want), ...Object.keys(got)])) {
      const found = difference(got[key], want[key], `${path}.${key}`)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (Array.isArray(got) && Array.isArray(want)) {
    for (let i = 0; i < Math.max(got.length, want.length); i++) {
      const found = difference(got[i], want[i], `${path}[${i}]`)
      if (found !== undefined) return found
    }
    return undefined
  }
  return Object.is(got, want) ? undefined : `${path || 'answer'} is ${shown(got)}, not ${shown(want)}`
}

/** What kind of text a hex string is. Bytes, hashes and quantities are told apart by length. */
function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value !== 'string') return typeof value
  return /^0x[0-9a-f]*$/i.test(value) ? 'hex' : 'text'
}

/** Objects whose keys are addresses or nonces, as txpool_content has them. */
function isMap(value: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => /^(0x[0-9a-f]{40}|\d+)$/i.test(key))
}

/** First difference in shape, or undefined: every wanted field is there and of its kind; lists and maps compare their first items. */
export function shapeDifference(got: unknown, want: unknown, path = ''): string | undefined {
  if (kindOf(got) !== kindOf(want)) return `${path || 'answer'} is ${shown(got)}, not of the kind of ${shown(want)}`
  if (Array.isArray(got) && Array.isArray(want)) {
    if (got.length === 0 || want.length === 0) return undefined
    return shapeDifference(got[0], want[0], `${path}[0]`)
  }
  if (!isRecord(got) || !isRecord(want)) return undefined
  if (isMap(want)) {
    const [first] = Object.values(got)
    return first === undefined ? undefined : shapeDifference(first, Object.values(want)[0], `${path}.*`)
  }
  for (const [key, value] of Object.entries(want)) {
    const found = shapeDifference(got[key], value, `${path}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * First difference of a whole response. Error messages are not compared: clients word them differently and the specification does not
 * fix them; codes and data are compared.
 */
export function responseDifference(got: unknown, want: unknown, shapeOnly: boolean): string | undefined {
  const worded = (value: unknown): unknown => {
    if (!isRecord(value)) return value
    if (isRecord(value['error'])) return { ...value, error: { ...value['error'], message: '' } }
    return value
  }
  return shapeOnly
    ? shapeDifference(worded(got), worded(want))
    : difference(unworded(worded(got)), unworded(worded(want)))
}

/** Errors inside results (eth_simulateV1) carry messages too. */
function unworded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unworded)
  if (!isRecord(value)) return value
  const out: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(value)) {
    out[key] = key === 'error' && isRecord(field) ? { ...field, message: '' } : unworded(field)
  }
  return out
}
