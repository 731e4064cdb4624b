/**
 * Moves concurrent operations past each other, and where that cannot be, lets priority decide (docs/intents.md §4; OIP-54). T satisfies TP1:
 * apply(apply(s, a), T(b, a)) = apply(apply(s, b), T(a, b)). Reconciliation has one order for everybody, so TP2 is not needed.
 */
import { accept, type Refusal, type Result, refuse } from '@syncline/primitives'
import { applyOperation, type Cells, cellsOf, type Operation } from './operation.js'

const none: Operation = { kind: 'none' }
/** Two operations that nothing moves past each other. */
const noTransform = undefined

/** What is left of `a` after `b`, both made on the same cells; undefined if there is no transform. O(cells). */
export function transformOperation(a: Operation, b: Operation): Operation | undefined {
  if (a.kind === 'none' || b.kind === 'none') return a
  if (b.kind === 'rename') return transformPastRename(a, b.from, b.to)
  // the same the other way round, but a rename stays as it is: what was done to the cell goes with it
  if (a.kind === 'rename') return transformPastRename(b, a.from, a.to) === noTransform ? noTransform : a
  const mine = new Set(cellsOf(a))
  if (!cellsOf(b).some((cell) => mine.has(cell))) return a
  if (a.kind === 'add' && b.kind === 'add') return a
  if (a.kind === 'merge' && b.kind === 'merge') return a
  if (a.kind === 'set' && b.kind === 'set') return a.value === b.value ? none : noTransform
  return noTransform
}

function transformPastRename(a: Operation, from: string, to: string): Operation | undefined {
  const cells = cellsOf(a)
  if (a.kind === 'rename') {
    if (a.from === from && a.to === to) return none
    return cells.includes(from) || cells.includes(to) ? noTransform : a
  }
  // what it did to the new name's cell is overwritten: somebody would lose it
  if (cells.includes(to)) return noTransform
  const renamed = (cell: string): string => (cell === from ? to : cell)
  switch (a.kind) {
    case 'none':
      return a
    case 'add':
    case 'set':
      return { ...a, cell: renamed(a.cell) }
    case 'merge':
      return { kind: 'merge', values: new Map([...a.values].map(([cell, value]) => [renamed(cell), value])) }
  }
}

/** One of several operations that were made on the same cells without knowing of each other, highest priority first. */
export type RankedOperation = { readonly id: string; readonly operation: Operation }

/** What became of one: what of it was applied, or why it was dropped. */
export type OperationOutcome =
  | { readonly kind: 'applied'; readonly id: string; readonly operation: Operation; readonly isTransformed: boolean }
  | {
      readonly kind: 'dropped'
      readonly id: string
      readonly refusal: Refusal<'OPERATION_CONFLICT' | 'OPERATION_BOUNDS' | 'OPERATION_MALFORMED'>
    }

export type ResolvedOperations = { readonly cells: Cells; readonly outcomes: readonly OperationOutcome[] }

/** Operations of one resolution: each is moved past all that were applied before it. */
export const mostConcurrentOperations = 1_024

/**
 * Applies all of them by falling priority, each transformed past those before it. One that cannot be transformed, or does not fit any more, is dropped,
 * and so priority is the fallback. The result depends on the ranking only. O(n²) transforms.
 */
export function resolveOperations(
  cells: Cells,
  ranked: readonly RankedOperation[],
): Result<ResolvedOperations, 'OPERATION_MALFORMED'> {
  if (ranked.length > mostConcurrentOperations)
    return refuse('OPERATION_MALFORMED', `at most ${mostConcurrentOperations} operations are resolved at once`)
  let now = cells
  const applied: RankedOperation[] = []
  const outcomes: OperationOutcome[] = []
  for (const { id, operation } of ranked) {
    const result = applyPast(now, operation, applied)
    if (!result.ok) {
      outcomes.push({ kind: 'dropped', id, refusal: result })
      continue
    }
    const { moved } = result.value
    now = result.value.cells
    applied.push({ id, operation: moved })
    outcomes.push({ kind: 'applied', id, operation: moved, isTransformed: moved !== operation })
  }
  return accept({ cells: now, outcomes })
}

/** `applied` is a sequence: each of them was moved past those before it already, so that T of the two is asked on the same cells. */
function applyPast(
  cells: Cells,
  operation: Operation,
  applied: readonly RankedOperation[],
): Result<
  { readonly cells: Cells; readonly moved: Operation },
  'OPERATION_CONFLICT' | 'OPERATION_BOUNDS' | 'OPERATION_MALFORMED'
> {
  let moved: Operation = operation
  for (const { id, operation: before } of applied) {
    const next = transformOperation(moved, before)
    if (next === noTransform)
      return refuse('OPERATION_CONFLICT', `a ${operation.kind} cannot be moved past the ${before.kind} of ${id}`, {
        winner: id,
      })
    moved = next
  }
  const after = applyOperation(cells, moved)
  return after.ok ? accept({ cells: after.value, moved }) : after
}
