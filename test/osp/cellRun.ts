/** Runs the programs of cells.ts on both sides, and tells which cells of the matrix opcode × outcome were met. */
import { type CellProgram, cellPrograms } from './cells.js'
import { checkStep } from './check.js'
import { Coverage, rowOf } from './coverage.js'
import { prepareCase, runCase } from './stepCase.js'
import type { Verifier } from './verifier.js'

export type CellsReport = { readonly cells: number; readonly missed: readonly string[]; readonly differences: string[] }

const nameOf = ({ opcode, outcome }: CellProgram): string => `${opcode} ${outcome ?? 'ok'}`

/** An instruction that goes through has many outcomes: the phase that comes next. Halts are in capitals, with an underscore. */
function isMet(coverage: Coverage, { opcode, outcome }: CellProgram): boolean {
  const met = [...(coverage.cells.get(opcode)?.keys() ?? [])]
  return outcome === undefined ? met.some((name) => !/^[A-Z]+_[A-Z_]+$/.test(name)) : met.includes(outcome)
}

/** Reachable cells that `coverage` has not met; `cells` counts each once, however many programs it has. */
export function missedCells(coverage: Coverage): Omit<CellsReport, 'differences'> {
  const programs = cellPrograms()
  const missed = new Set(programs.filter((program) => !isMet(coverage, program)).map(nameOf))
  return { cells: new Set(programs.map(nameOf)).size, missed: [...missed] }
}

/** Each program by itself has to meet its cell. */
export function runCells(verifier: Verifier): CellsReport {
  const programs = cellPrograms()
  const differences: string[] = []
  const missed = new Set<string>()
  for (const program of programs) {
    const { opcode, given } = program
    const name = nameOf(program)
    const prepared = prepareCase(given)!
    const seen = new Coverage()
    const { difference } = runCase(prepared, 5000, (state) => {
      if (rowOf(state) !== opcode) return
      const wrong = checkStep(prepared.env, state, verifier, seen)
      if (wrong !== undefined) differences.push(`${name}: ${wrong}`)
    })
    if (difference !== undefined) differences.push(`${name}: ${difference}`)
    if (!isMet(seen, program)) missed.add(name)
  }
  return { cells: new Set(programs.map(nameOf)).size, missed: [...missed], differences }
}
