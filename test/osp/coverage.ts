/** What was checked: opcode and phase by outcome, and how dear it was. */
import { type MachineState, opcodeTable, type ProvenStep, phases } from '@syncline/ovm'
import { opcodeOf } from './modules.js'

const phaseNames = new Map<number, string>(Object.entries(phases).map(([name, phase]) => [phase, name]))
const opcodeNames = new Map(opcodeTable.map(({ code, name }) => [code, name]))

/** Row of a step: its opcode, or its phase. */
export function rowOf(state: MachineState): string {
  if (state.phase !== phases.EXECUTE) return `[${phaseNames.get(state.phase)}]`
  const opcode = opcodeOf(state)
  return opcodeNames.get(opcode) ?? `0x${opcode.toString(16)}`
}

/** Column of a step: why it halted, or which way it went. */
export function outcomeOf(state: MachineState, { next, halt }: ProvenStep): string {
  if (halt !== undefined) return halt
  if (state.phase === phases.EXECUTE && next.phase === phases.EXECUTE) return 'ok'
  if (next.phase === phases.RETURN && next.micro?.kind === 'return') return `RETURN ${next.micro.outcome}`
  return next.phase === state.phase ? 'goes on' : phaseNames.get(next.phase)!
}

export type Cell = { steps: number; gas: number; bytes: number }

export class Coverage {
  readonly cells = new Map<string, Map<string, Cell>>()
  steps = 0

  add(row: string, outcome: string, gas: number, bytes: number): void {
    const cells = this.cells.get(row) ?? new Map<string, Cell>()
    this.cells.set(row, cells)
    const cell = cells.get(outcome) ?? { steps: 0, gas: 0, bytes: 0 }
    cells.set(outcome, cell)
    cell.steps++
    cell.gas = Math.max(cell.gas, gas)
    cell.bytes = Math.max(cell.bytes, bytes)
    this.steps++
  }

  merge(other: readonly (readonly [string, readonly (readonly [string, Cell])[]])[]): void {
    for (const [row, cells] of other)
      for (const [outcome, { steps, gas, bytes }] of cells) {
        this.add(row, outcome, gas, bytes)
        this.cells.get(row)!.get(outcome)!.steps += steps - 1
        this.steps += steps - 1
      }
  }

  /** A form that passes between processes. */
  entries(): [string, [string, Cell][]][] {
    return [...this.cells].map(([row, cells]) => [row, [...cells]])
  }

  /** One line a row: outcomes with their counts, most gas and bytes. */
  lines(): string[] {
    return [...this.cells]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([row, cells]) => {
        const list = [...cells].sort(([a], [b]) => a.localeCompare(b)).map(([name, { steps }]) => `${name} ${steps}`)
        const all = [...cells.values()]
        const gas = Math.max(...all.map((cell) => cell.gas))
        const bytes = Math.max(...all.map((cell) => cell.bytes))
        return `${row.padEnd(15)} ${String(gas).padStart(9)} gas ${String(bytes).padStart(7)} bytes  ${list.join(', ')}`
      })
  }
}
