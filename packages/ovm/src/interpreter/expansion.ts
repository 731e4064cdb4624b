/** Paying for memory before it is used (Yellow Paper H.1). */
import { chargeGas, type Frame, haltFrame } from './frame.js'
import { maxMemoryBytes, memoryQuadraticDivisor, memoryWordGas } from './gas.js'
import { toSize, type Word } from './word.js'

/** Total price of `words` words of memory. */
export function memoryCost(words: number): number {
  return memoryWordGas * words + Math.floor((words * words) / memoryQuadraticDivisor)
}

/** Pays for and grows memory to hold `end` bytes; false, and the frame is halted, if that is too dear. */
export function growTo(f: Frame, end: number): boolean {
  const { memory } = f
  if (end <= memory.size) return true
  if (end > maxMemoryBytes) {
    haltFrame(f, 'OUT_OF_GAS')
    return false
  }
  const words = Math.ceil(end / 32)
  if (!chargeGas(f, memoryCost(words) - memoryCost(memory.size / 32))) return false
  memory.grow(words * 32)
  return true
}

/**
 * Pays for the range and returns its start, or −1 with the frame halted. An empty range costs nothing and starts at 0
 * wherever it is said to be.
 */
export function useMemory(f: Frame, offset: Word, size: number): number {
  if (size === 0) return 0
  const start = toSize(offset)
  return growTo(f, start + size) ? start : -1
}
