/** The step that a dispute comes down to, for people: what was executed, with its operands before and after. */
import { type MachineState, opcodeTable, phases } from '@syncline/ovm'

type Frame = NonNullable<MachineState['frame']>

export type Snapshot = {
  readonly phase: string
  /** Inside a frame. */
  readonly pc: number | undefined
  readonly gas: number | undefined
  readonly depth: number | undefined
  /** Topmost first, at most as many as the instruction takes or gives. */
  readonly stack: readonly bigint[]
}

export type Instruction = {
  readonly segment: number
  readonly step: number
  /** The opcode, or the phase of a step that is none. */
  readonly name: string
  readonly transactionHash: Uint8Array | undefined
  readonly contract: bigint | undefined
  readonly before: Snapshot
  readonly after: Snapshot
}

const phaseNames = new Map(Object.entries(phases).map(([name, value]) => [value as number, name]))

function opcodeAt(frame: Frame): (typeof opcodeTable)[number] | undefined {
  const { pc, code } = frame
  const byte = pc < code.meta.codeLength ? code.code.read(pc, 1)[0]! : 0
  return opcodeTable.find((entry) => entry.code === byte)
}

function snapshot({ phase, frame }: MachineState, words: number): Snapshot {
  return {
    phase: phaseNames.get(phase) ?? String(phase),
    pc: frame?.pc,
    gas: frame?.gas,
    depth: frame?.depth,
    stack: frame === undefined ? [] : frame.stack.peek(Math.min(words, frame.stack.size)),
  }
}

/** What the step from `before` to `after` did. */
export function disassemble(segment: number, step: number, before: MachineState, after: MachineState): Instruction {
  const { frame, tx } = before
  const info = before.phase === phases.EXECUTE && frame !== undefined ? opcodeAt(frame) : undefined
  return {
    segment,
    step,
    name: info?.name ?? (before.phase === phases.EXECUTE ? 'INVALID' : (phaseNames.get(before.phase) ?? '')),
    transactionHash: (after.tx ?? tx)?.txHash,
    contract: frame?.setup.self,
    before: snapshot(before, info?.pops ?? 0),
    after: snapshot(after, info?.pushes ?? 0),
  }
}
