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

/** Upper ends of the histograms' bars; the last bar has none. */
const gasBars = [10_000, 20_000, 30_000, 50_000, 75_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000, 5_000_000]
const byteBars = [500, 1_000, 1_500, 2_000, 3_000, 5_000, 10_000, 20_000, 50_000]

function count(bars: readonly number[], counts: number[], value: number): void {
  const bar = bars.findIndex((end) => value <= end)
  counts[bar === -1 ? bars.length : bar]!++
}

/** A line a bar, as far as something was seen. */
function drawBars(unit: string, bars: readonly number[], counts: readonly number[]): string[] {
  const total = counts.reduce((sum, each) => sum + each, 0)
  return counts.flatMap((each, i) => {
    if (each === 0) return []
    const label = i === bars.length ? `> ${bars.at(-1)}` : `≤ ${bars[i]}`
    const share = (100 * each) / total
    const bar = '█'.repeat(Math.ceil(share / 2))
    return [`${label.padStart(11)} ${unit} ${String(each).padStart(9)}  ${share.toFixed(2).padStart(6)} %  ${bar}`]
  })
}

/** What passes between processes. */
export type CoverageEntries = {
  readonly rows: [string, [string, Cell][]][]
  readonly gas: readonly number[]
  readonly bytes: readonly number[]
}

export class Coverage {
  readonly cells = new Map<string, Map<string, Cell>>()
  steps = 0
  readonly #gas: number[] = new Array<number>(gasBars.length + 1).fill(0)
  readonly #bytes: number[] = new Array<number>(byteBars.length + 1).fill(0)

  /** `gas` of execution alone, `bytes` of the proof. */
  add(row: string, outcome: string, gas: number, bytes: number): void {
    this.#addCell(row, outcome, { steps: 1, gas, bytes })
    count(gasBars, this.#gas, gas)
    count(byteBars, this.#bytes, bytes)
  }

  merge({ rows, gas, bytes }: CoverageEntries): void {
    for (const [row, cells] of rows) for (const [outcome, cell] of cells) this.#addCell(row, outcome, cell)
    for (const [bar, each] of gas.entries()) this.#gas[bar]! += each
    for (const [bar, each] of bytes.entries()) this.#bytes[bar]! += each
  }

  entries(): CoverageEntries {
    return {
      rows: [...this.cells].map(([row, cells]) => [row, [...cells]]),
      gas: this.#gas,
      bytes: this.#bytes,
    }
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

  /** How dear the steps were, and how long their proofs. */
  histograms(): string[] {
    return [...drawBars('gas  ', gasBars, this.#gas), ...drawBars('bytes', byteBars, this.#bytes)]
  }

  #addCell(row: string, outcome: string, { steps, gas, bytes }: Cell): void {
    const cells = this.cells.get(row) ?? new Map<string, Cell>()
    this.cells.set(row, cells)
    const cell = cells.get(outcome) ?? { steps: 0, gas: 0, bytes: 0 }
    cells.set(outcome, cell)
    cell.steps += steps
    cell.gas = Math.max(cell.gas, gas)
    cell.bytes = Math.max(cell.bytes, bytes)
    this.steps += steps
  }
}
