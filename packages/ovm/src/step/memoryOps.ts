/** Instructions that read and write memory, and the copies that go on in COPY (docs/step-format.md §5.3). */
import { bigintToWord, bytesToBigint } from '@syncline/primitives'
import { copyWordGas, keccakWordGas } from '../interpreter/gas.js'
import { type Execution, StepHalt } from './execution.js'
import { hashTask } from './hash.js'
import type { Journal } from './parts.js'
import { phases } from './phases.js'
import { asAddress } from './readOps.js'
import { emptySlice, type Slice, sliceOf, subSlice } from './slice.js'
import type { MachineState } from './state.js'

export function mload(e: Execution): MachineState {
  const start = e.useMemory(e.size(0), 32)
  return e.done(bytesToBigint(e.x.read(sliceOf(e.memory, start, 32), 0, 32)))
}

/** Writes `bytes` at `start`, opening the words it touches. */
function store(e: Execution, start: number, bytes: Uint8Array): MachineState {
  const first = Math.floor(start / 32)
  e.x.range(e.memory, first, Math.floor((start + bytes.length - 1) / 32) - first + 1)
  return e.done(undefined, { memory: e.memory.write(start, bytes) })
}

export function mstore(e: Execution): MachineState {
  return store(e, e.useMemory(e.size(0), 32), bigintToWord(e.word(1)))
}

export function mstore8(e: Execution): MachineState {
  return store(e, e.useMemory(e.size(0), 1), Uint8Array.of(Number(e.word(1) & 0xffn)))
}

export function keccak(e: Execution): MachineState {
  const size = e.size(1)
  e.charge(keccakWordGas * Math.ceil(size / 32))
  const start = e.useMemory(e.size(0), size)
  return e.goOn(phases.HASH, hashTask(e.memorySlice(start, size), phases.EXECUTE))
}

/** Goes on to copy `length` bytes of `source` from `from` to memory at `to`; past the end of the source are zeros. */
function copy(e: Execution, source: Slice, from: number, to: number, length: number, journal?: Journal): MachineState {
  if (length === 0) return e.done(undefined, {}, journal)
  const present = Math.max(0, Math.min(length, source.length - from))
  const part = present === 0 ? emptySlice : subSlice(source, from, present)
  return e.goOn(phases.COPY, { kind: 'copy', source: part, to, length }, {}, journal)
}

/** Pays for `length` copied bytes and the memory at operand `at`; gives where they go. */
function payCopy(e: Execution, at: number, length: number): number {
  e.charge(copyWordGas * Math.ceil(length / 32))
  return e.useMemory(e.size(at), length)
}

export function callDataCopy(e: Execution): MachineState {
  const length = e.size(2)
  const to = payCopy(e, 0, length)
  return copy(e, e.x.slice(e.x.setup(e.frame).input), e.size(1), to, length)
}

export function codeCopy(e: Execution): MachineState {
  const length = e.size(2)
  const to = payCopy(e, 0, length)
  return copy(e, sliceOf(e.code.code, 0, e.code.meta.codeLength), e.size(1), to, length)
}

export function extCodeCopy(e: Execution): MachineState {
  const address = asAddress(e.word(0))
  const before = e.x.journal()
  const scratch = e.access(before.scratch, address)
  const length = e.size(3)
  const to = payCopy(e, 1, length)
  const account = e.x.account(before.world, address)
  const { meta, code } = e.x.codeOf(before.world, account)
  return copy(e, sliceOf(code, 0, meta.codeLength), e.size(2), to, length, { ...before, scratch })
}

/** EIP-211: reading past the end of return data is a halt, for an empty range too. */
export function returnDataCopy(e: Execution): MachineState {
  const source = e.x.slice(e.frame.returnData)
  const length = e.size(2)
  if (e.size(1) + length > source.length) throw new StepHalt('RETURN_DATA_OUT_OF_BOUNDS')
  const to = payCopy(e, 0, length)
  return copy(e, source, e.size(1), to, length)
}

/** EIP-5656: the source is memory as it was, so that ranges may overlap. */
export function mcopy(e: Execution): MachineState {
  const length = e.size(2)
  e.charge(copyWordGas * Math.ceil(length / 32))
  const from = e.useMemory(e.size(1), length)
  const to = e.useMemory(e.size(0), length)
  return copy(e, e.memorySlice(from, length), 0, to, length)
}
