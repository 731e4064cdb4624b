/** COPY: bytes of a slice to the frame's memory, at most 32 words of it a step (docs/step-format.md §4.3). */
import type { StepContext } from './context.js'
import { phases } from './phases.js'
import { emptySlice, subSlice } from './slice.js'
import type { MachineState } from './state.js'

/** Memory that one step writes: an aligned run of this many bytes, or the part of it that is copied to. */
export const copyBytes = 1024

export function copyStep(x: StepContext): MachineState {
  const micro = x.micro('copy')
  const { source, to, length } = micro
  const frame = x.frame()
  const count = Math.min(length, copyBytes - (to % copyBytes))
  const present = Math.min(count, source.length)
  const bytes = new Uint8Array(count)
  if (present > 0) bytes.set(x.read(source, 0, present))
  const first = Math.floor(to / 32)
  x.range(frame.memory, first, Math.floor((to + count - 1) / 32) - first + 1)
  const copied = { ...frame, memory: frame.memory.write(to, bytes) }
  if (count === length) return { ...x.state, phase: phases.EXECUTE, micro: undefined, frame: copied }
  const rest = present === source.length ? emptySlice : subSlice(source, present, source.length - present)
  return { ...x.state, micro: { kind: 'copy', source: rest, to: to + count, length: length - count }, frame: copied }
}
