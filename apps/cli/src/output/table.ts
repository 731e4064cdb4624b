/** Text tables for people: columns aligned by visible width, two spaces apart, no borders. */
import { stripVTControlCharacters } from 'node:util'

const width = (text: string): number => stripVTControlCharacters(text).length

/** Rows of equal length; the first is the heading if `heading` is given. Right-aligned where every cell is a number. */
export function formatTable(rows: readonly (readonly string[])[], heading?: readonly string[]): string {
  const all = heading === undefined ? rows : [heading, ...rows]
  const columns = Math.max(0, ...all.map((row) => row.length))
  const widths: number[] = []
  const numeric: boolean[] = []
  for (let column = 0; column < columns; column++) {
    widths.push(Math.max(...all.map((row) => width(row[column] ?? ''))))
    numeric.push(rows.every((row) => /^[\d,.]*$/.test(stripVTControlCharacters(row[column] ?? ''))))
  }
  return all
    .map((row) =>
      row
        .map((cell, column) => {
          const space = ' '.repeat(widths[column]! - width(cell))
          return numeric[column] ? space + cell : cell + space
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** `name  value` lines, names padded. */
export function formatPairs(pairs: readonly (readonly [string, string])[]): string {
  const longest = Math.max(0, ...pairs.map(([name]) => width(name)))
  return pairs.map(([name, value]) => `${name}${' '.repeat(longest - width(name))}  ${value}`.trimEnd()).join('\n')
}
