/** CODIFY: a slice of code becomes the trees a frame runs, 1,024 bytes a step (docs/step-format.md §4.2). */
import { WordTree } from '@syncline/trees'
import { jumpMap } from '../world/codeMeta.js'
import type { StepContext } from './context.js'
import type { Micro, MicroOf } from './micro.js'
import type { StepCode } from './parts.js'
import type { Phase } from './phases.js'
import type { Slice } from './slice.js'
import type { MachineState } from './state.js'

/** Code bytes of a step: 32 words of code, four words of the jump map. */
export const codifyBytes = 1024

export function codifyTask(slice: Slice, then: Phase, rest: Micro): MicroOf<'codify'> {
  const code = WordTree.zero(0).grow(slice.length)
  const jumps = WordTree.zero(0).grow(Math.ceil(slice.length / 8))
  return { kind: 'codify', slice, position: 0, carry: 0, code, jumps, then, rest }
}

/** Bytes of immediate data that reach past the end of `chunk`, whose first `carry` bytes are immediate data themselves. */
function carryOf(chunk: Uint8Array, carry: number): number {
  let at = carry
  while (at < chunk.length) {
    const opcode = chunk[at]!
    at += opcode >= 0x60 && opcode <= 0x7f ? opcode - 0x5e : 1
  }
  return at - chunk.length
}

/** The jump map of a chunk: immediate data at its start marks nothing. */
function chunkMap(chunk: Uint8Array, carry: number): Uint8Array {
  const masked = chunk.slice()
  masked.fill(0, 0, Math.min(carry, chunk.length))
  return jumpMap(masked)
}

export function codifyStep(x: StepContext): MachineState {
  const micro = x.micro('codify')
  const { slice, position, carry, then, rest } = micro
  const length = Math.min(codifyBytes, slice.length - position)
  let { code, jumps } = micro
  if (length > 0) {
    const chunk = x.read(slice, position, length)
    const map = chunkMap(chunk, carry)
    x.zeroRange(code, position / 32, Math.ceil(length / 32))
    x.zeroRange(jumps, position / 256, Math.ceil(length / 256))
    code = code.write(position, chunk)
    jumps = jumps.write(position / 8, map)
    if (position + length < slice.length) {
      const next: Micro = { ...micro, position: position + length, carry: carryOf(chunk, carry), code, jumps }
      return { ...x.state, micro: next }
    }
  }
  const meta = { codeLength: slice.length, codeRoot: code.root(), jumpRoot: jumps.root(), delegation: 0n }
  const built: StepCode = { meta, code, jumps }
  return { ...x.state, phase: then, micro: { kind: 'code', code: built, rest } }
}
