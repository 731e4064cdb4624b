/** Operations on numbered cells that can be moved past each other (docs/intents.md §4; OIP-54). A cell is a balance, or a field of a record. */
import { accept, type Result, refuse } from '@syncline/primitives'

/** Cells by name; what is not there is 0. Values are words. */
export type Cells = ReadonlyMap<string, bigint>

/** Cells that one operation names. */
export const mostCellsOfOperation = 64

/**
 * `add`: adds to a balance, or takes from it where `amount` is below 0. `set`: a field gets a value. `merge`: of each cell the larger of what is there and
 * what is given, as maps of versions and high-water marks are merged. `rename`: a cell's value goes to another name, whatever was there, as when a
 * holder's lost key is replaced. `none`: nothing is left to do.
 */
export type Operation =
  | { readonly kind: 'none' }
  | { readonly kind: 'add'; readonly cell: string; readonly amount: bigint }
  | { readonly kind: 'set'; readonly cell: string; readonly value: bigint }
  | { readonly kind: 'merge'; readonly values: Cells }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }

/** Cells that an operation reads or writes. */
export function cellsOf(operation: Operation): readonly string[] {
  switch (operation.kind) {
    case 'none':
      return []
    case 'add':
    case 'set':
      return [operation.cell]
    case 'merge':
      return [...operation.values.keys()]
    case 'rename':
      return [operation.from, operation.to]
  }
}

const isWord = (value: bigint): boolean => value >= 0n && value >> 256n === 0n

/** Applies an operation. Refused, nothing changed: a value below 0 or above a word, too many cells, a name for itself. O(cells). */
export function applyOperation(
  cells: Cells,
  operation: Operation,
): Result<Cells, 'OPERATION_BOUNDS' | 'OPERATION_MALFORMED'> {
  const names = cellsOf(operation)
  if (names.length > mostCellsOfOperation || new Set(names).size < names.length)
    return refuse('OPERATION_MALFORMED', `an operation names different cells, ${mostCellsOfOperation} at most`)
  const changed = new Map(changesOf(cells, operation))
  for (const [cell, value] of changed)
    if (!isWord(value)) return refuse('OPERATION_BOUNDS', 'a cell is from 0 to 2^256 - 1', { cell, value })
  const next = new Map(cells)
  for (const [cell, value] of changed)
    if (value === 0n) next.delete(cell)
    else next.set(cell, value)
  return accept(next)
}

function changesOf(cells: Cells, operation: Operation): readonly (readonly [string, bigint])[] {
  const at = (cell: string): bigint => cells.get(cell) ?? 0n
  switch (operation.kind) {
    case 'none':
      return []
    case 'add':
      return [[operation.cell, at(operation.cell) + operation.amount]]
    case 'set':
      return [[operation.cell, operation.value]]
    case 'merge':
      // a value that is no word is refused even where the larger one wins
      return [...operation.values].map(([cell, value]) => [cell, value > at(cell) || value < 0n ? value : at(cell)])
    case 'rename':
      return [
        [operation.to, at(operation.from)],
        [operation.from, 0n],
      ]
  }
}
