/** What simulations share: draws from a seed, quantiles, tables, and where results are written. */
import { writeFileSync } from 'node:fs'

export { createDraw } from '../support/draw.js'

/** The value below which the share `q` of the sorted numbers lies; 0 for none. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0
}

/** Seconds in the largest unit that keeps three digits. */
export function showSeconds(seconds: number): string {
  if (seconds < 600) return `${seconds.toFixed(1)} s`
  return seconds < 36_000 ? `${(seconds / 60).toFixed(1)} min` : `${(seconds / 3600).toFixed(2)} h`
}

export function showTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, i) => Math.max(...cells.map((row) => row[i]!.length)))
  return cells.map((row) => row.map((cell, i) => cell.padStart(widths[i]!)).join('  ')).join('\n')
}

/** Prints a result, and writes it to bench/results with the command that makes it again. */
export function publish(name: string, command: string, lines: readonly string[]): void {
  const text = `$ ${command}\n\n${lines.join('\n')}\n`
  console.log(text)
  writeFileSync(new URL(`../../bench/results/${name}.txt`, import.meta.url), text)
}

/** A check that ends the program with a sentence. */
export function must(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence)
}
