/** The form of a bench result, and how it is printed and kept. Ratios carry over between machines, absolute figures do not. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

/** One measured figure. `ratio` is to `peer`, taken in the same run. */
export type BenchRow = {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly peer?: string
  readonly ratio?: number
  /** The ratio or value that the issue asks for. */
  readonly target?: number
  readonly note?: string
}

export type BenchResult = { readonly bench: string; readonly command: string; readonly rows: readonly BenchRow[] }

/** Median of a non-empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

function short(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3)
}

/** Prints as a table on stdout. */
export function printResult(result: BenchResult): void {
  console.log(`\n${result.bench}    (${result.command})`)
  for (const row of result.rows) {
    const ratio = row.ratio === undefined ? '' : `  ${short(row.ratio)}x ${row.peer ?? ''}`
    const target = row.target === undefined ? '' : `  target ${row.target}`
    console.log(
      `  ${row.what.padEnd(44)} ${short(row.value).padStart(10)} ${row.unit}${ratio}${target}${row.note ? `  — ${row.note}` : ''}`,
    )
  }
}

/** Keeps results in bench/results/<bench>.json with machine, commit and date. */
export function saveResult(result: BenchResult): void {
  mkdirSync('bench/results', { recursive: true })
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  }
  const file = { ...result, commit, date: new Date().toISOString().slice(0, 10), machine }
  writeFileSync(`bench/results/${result.bench}.json`, `${JSON.stringify(file, null, 2)}\n`)
}
