/** Durations as people write them: `500ms`, `2s`, `90m`, `1h30m`, `7d`; a bare number is seconds. */

const millisecondsOf: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Longest duration accepted, 100 years: keeps every sum of durations inside exact integers. */
const longestMs = 100 * 365 * 86_400_000

/** Milliseconds of a duration text, or undefined if it is none. Total; whole milliseconds only. */
export function decodeDuration(text: string): number | undefined {
  const trimmed = text.trim()
  if (trimmed.length === 0 || trimmed.length > 64) return undefined
  if (/^\d+(\.\d+)?$/.test(trimmed)) return bounded(Number(trimmed) * 1000)
  let total = 0
  let rest = trimmed
  while (rest.length > 0) {
    const part = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)/.exec(rest)
    if (part === null) return undefined
    total += Number(part[1]) * millisecondsOf[part[2]!]!
    rest = rest.slice(part[0].length)
  }
  return bounded(total)
}

function bounded(ms: number): number | undefined {
  const rounded = Math.round(ms)
  return rounded <= longestMs ? rounded : undefined
}

/** Shortest text that `decodeDuration` reads back as the same number of milliseconds. */
export function encodeDuration(ms: number): string {
  if (ms === 0) return '0s'
  let rest = ms
  let out = ''
  for (const unit of ['d', 'h', 'm', 's', 'ms']) {
    const size = millisecondsOf[unit]!
    const count = Math.floor(rest / size)
    if (count > 0) out += `${count}${unit}`
    rest -= count * size
  }
  return out
}
