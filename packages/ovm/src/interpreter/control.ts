/** Instructions that end a frame or move its program counter (Yellow Paper, appendix H, 50s and f0s). */
import { jumpDestMark } from './analysis.js'
import { useMemory } from './expansion.js'
import { type Frame, finished, haltFrame } from './frame.js'
import { toSize, type Word } from './word.js'

export function stop(f: Frame): void {
  f.status = finished
}

/** Copies the output: the frame's memory goes back to the pool. */
function finishWith(f: Frame, offset: Word, size: Word): boolean {
  const length = toSize(size)
  const start = useMemory(f, offset, length)
  if (start < 0) return false
  if (length > 0) f.output = f.memory.bytes.slice(start, start + length)
  f.status = finished
  return true
}

export function returnOutput(f: Frame, offset: Word, size: Word): void {
  finishWith(f, offset, size)
}

/** EIP-140. */
export function revert(f: Frame, offset: Word, size: Word): void {
  if (finishWith(f, offset, size)) f.halt = 'REVERT'
}

/** EIP-141: the designated invalid instruction. */
export function invalid(f: Frame): void {
  haltFrame(f, 'INVALID_OPCODE')
}

/** Where JUMP and JUMPI go: the destination if it is a JUMPDEST instruction, else −1 with the frame halted. */
export function jumpTarget(f: Frame, destination: Word): number {
  const to = toSize(destination)
  const { marks } = f.program
  if (to < marks.length && marks[to] === jumpDestMark) return to
  haltFrame(f, 'INVALID_JUMP')
  return -1
}
