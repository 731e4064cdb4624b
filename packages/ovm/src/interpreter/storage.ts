/** Storage, transient storage and logs (Yellow Paper, appendix H, 54, 55, a0s; EIP-1153, 2200, 2929, 3529). */
import { useMemory } from './expansion.js'
import { chargeGas, type Frame, haltFrame } from './frame.js'
import {
  coldSlotGas,
  logByteGas,
  storeClearRefund,
  storeResetGas,
  storeSentryGas,
  storeSetGas,
  warmAccessGas,
} from './gas.js'
import { toBigint, toSize, toWord, type Word } from './word.js'

export function sload(f: Frame, slot: Word): Word {
  const { state } = f.machine
  const key = toBigint(slot)
  if (!state.touchSlot(f.address, key) && !chargeGas(f, coldSlotGas - warmAccessGas)) return 0
  return toWord(state.storage(f.address, key))
}

/** Price of writing `value`, by the original and current value of the slot (EIP-2200 with the prices of EIP-3529). */
export function storeGas(original: bigint, current: bigint, value: bigint): number {
  if (current === value || original !== current) return warmAccessGas
  return original === 0n ? storeSetGas : storeResetGas
}

/** What the write adds to the refund counter; may be negative. */
export function storeRefund(original: bigint, current: bigint, value: bigint): number {
  if (current === value) return 0
  if (original === current) return original !== 0n && value === 0n ? storeClearRefund : 0
  let refund = 0
  if (original !== 0n) {
    if (current === 0n) refund -= storeClearRefund
    else if (value === 0n) refund += storeClearRefund
  }
  if (original === value) refund += (original === 0n ? storeSetGas : storeResetGas) - warmAccessGas
  return refund
}

export function sstore(f: Frame, slot: Word, word: Word): void {
  if (f.isStatic) {
    haltFrame(f, 'STATIC_VIOLATION')
    return
  }
  if (f.gas <= storeSentryGas) {
    haltFrame(f, 'OUT_OF_GAS')
    return
  }
  const { state } = f.machine
  const key = toBigint(slot)
  const value = toBigint(word)
  const access = state.touchSlot(f.address, key) ? 0 : coldSlotGas
  const current = state.storage(f.address, key)
  const original = state.originalStorage(f.address, key)
  if (!chargeGas(f, access + storeGas(original, current, value))) return
  const refund = storeRefund(original, current, value)
  if (refund !== 0) state.addRefund(refund)
  if (current !== value) state.setStorage(f.address, key, value)
}

export function tload(f: Frame, slot: Word): Word {
  return toWord(f.machine.state.transientStorage(f.address, toBigint(slot)))
}

export function tstore(f: Frame, slot: Word, value: Word): void {
  if (f.isStatic) {
    haltFrame(f, 'STATIC_VIOLATION')
    return
  }
  f.machine.state.setTransientStorage(f.address, toBigint(slot), toBigint(value))
}

/** LOG0 to LOG4; the price of topics is in the opcode's base price. */
export function log(f: Frame, offset: Word, size: Word, ...topics: readonly Word[]): void {
  if (f.isStatic) {
    haltFrame(f, 'STATIC_VIOLATION')
    return
  }
  const length = toSize(size)
  if (!chargeGas(f, logByteGas * length)) return
  const start = useMemory(f, offset, length)
  if (start < 0) return
  const entry = { address: f.address, topics: topics.map(toBigint), data: f.memory.bytes.slice(start, start + length) }
  f.machine.state.addLog(entry)
  f.machine.trace?.onLog?.(entry.address, entry.topics, entry.data, f.setup.depth)
}
