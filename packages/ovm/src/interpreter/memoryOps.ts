/** Instructions that read and write memory, hash it, or copy into it (Yellow Paper, appendix H, 20s, 30s, 50s; EIP-5656). */
import { type Bytes, keccak256 } from '@syncline/primitives'
import { accessAccount } from './access.js'
import { useMemory } from './expansion.js'
import { chargeGas, type Frame, haltFrame } from './frame.js'
import { copyWordGas, keccakWordGas } from './gas.js'
import { readPaddedWord, readViewWord, toAddress, toSize, type Word, writeViewWord } from './word.js'

export function mload(f: Frame, offset: Word): Word {
  const start = useMemory(f, offset, 32)
  return start < 0 ? 0 : readViewWord(f.memory.view, start)
}

export function mstore(f: Frame, offset: Word, value: Word): void {
  const start = useMemory(f, offset, 32)
  if (start >= 0) writeViewWord(f.memory.view, start, value)
}

/** Stores the low byte. */
export function mstore8(f: Frame, offset: Word, value: Word): void {
  const start = useMemory(f, offset, 1)
  if (start >= 0) f.memory.bytes[start] = typeof value === 'number' ? value : Number(value & 0xffn)
}

export function msize(f: Frame): Word {
  return f.memory.size
}

/** Copies within memory as if through a buffer; both ranges are paid for. */
export function mcopy(f: Frame, to: Word, from: Word, size: Word): void {
  const length = toSize(size)
  if (!chargeGas(f, copyWordGas * Math.ceil(length / 32))) return
  const source = useMemory(f, from, length)
  if (source < 0) return
  const target = useMemory(f, to, length)
  if (target >= 0) f.memory.bytes.copyWithin(target, source, source + length)
}

export function keccak(f: Frame, offset: Word, size: Word): Word {
  const length = toSize(size)
  if (!chargeGas(f, keccakWordGas * Math.ceil(length / 32))) return 0
  const start = useMemory(f, offset, length)
  return start < 0 ? 0 : readPaddedWord(keccak256(f.memory.bytes.subarray(start, start + length)), 0)
}

/** Up to this many bytes a loop is faster than `set` of a view. */
const shortCopy = 48

/** Copies `size` bytes of the first `sourceLength` of `source` to memory, zeros past them. Takes the price of the copied words. */
function copyToMemory(f: Frame, source: Bytes, sourceLength: number, to: Word, from: Word, size: Word): void {
  const length = toSize(size)
  if (!chargeGas(f, copyWordGas * Math.ceil(length / 32))) return
  const target = useMemory(f, to, length)
  if (target < 0) return
  const start = toSize(from)
  const present = Math.max(0, Math.min(length, sourceLength - start))
  const { bytes } = f.memory
  if (present > shortCopy) bytes.set(source.subarray(start, start + present), target)
  else for (let i = 0; i < present; i++) bytes[target + i] = source[start + i]!
  if (present < length) bytes.fill(0, target + present, target + length)
}

export function callDataCopy(f: Frame, to: Word, from: Word, size: Word): void {
  copyToMemory(f, f.input, f.input.length, to, from, size)
}

export function codeCopy(f: Frame, to: Word, from: Word, size: Word): void {
  copyToMemory(f, f.program.code, f.program.length, to, from, size)
}

export function extCodeCopy(f: Frame, account: Word, to: Word, from: Word, size: Word): void {
  const of = toAddress(account)
  if (!accessAccount(f, of)) return
  const code = f.machine.state.code(of)
  copyToMemory(f, code, code.length, to, from, size)
}

/** EIP-211: reading past the end of return data is a halt, for an empty range too. */
export function returnDataCopy(f: Frame, to: Word, from: Word, size: Word): void {
  if (toSize(from) + toSize(size) > f.returnData.length) haltFrame(f, 'RETURN_DATA_OUT_OF_BOUNDS')
  else copyToMemory(f, f.returnData, f.returnData.length, to, from, size)
}
