/** Storage, transient storage and logs (docs/step-format.md §5.4). */
import { type Bytes, bigintToWord, bytesToBigint, emptyBytes } from '@syncline/primitives'
import type { KeyedTree } from '@syncline/trees'
import { zeroHash } from '../block/header.js'
import { coldSlotGas, logByteGas, storeSentryGas, warmAccessGas } from '../interpreter/gas.js'
import { storeGas, storeRefund } from '../interpreter/storage.js'
import { commitSlot } from './context.js'
import { type Execution, StepHalt } from './execution.js'
import { hashTask } from './hash.js'
import type { Journal } from './parts.js'
import { phases } from './phases.js'
import { put, slotKey, slotNote, transientKey } from './scratch.js'
import type { MachineState } from './state.js'

/** Opens the note of a warm slot: the value at the start of the transaction if the slot was written since. */
function openNote(e: Execution, scratch: KeyedTree, key: Bytes): bigint | undefined {
  const payload = scratch.getPayload(key)!
  const original = payload.length === 0 ? undefined : bytesToBigint(payload)
  e.x.open(() => (original === undefined ? [0n, 0n] : [1n, original]))
  return original
}

/** The original value lies beside the note, for whoever has to open it. */
function putNote(scratch: KeyedTree, key: Bytes, original: bigint | undefined): KeyedTree {
  const payload = original === undefined ? emptyBytes : bigintToWord(original)
  return scratch.update([{ key, value: slotNote(original), payload }])
}

/** Warms a slot and reads it: note, account, slot. */
export function readSlot(
  e: Execution,
  before: Journal,
  address: bigint,
  slot: bigint,
): { readonly value: bigint; readonly journal: Journal } {
  const key = slotKey(address, slot)
  const isWarm = e.x.keyed(before.scratch, key).some((byte) => byte !== 0)
  if (!isWarm) e.charge(coldSlotGas - warmAccessGas)
  e.x.account(before.world, address)
  const value = e.x.slot(before.world, address, slot)
  const scratch = isWarm ? before.scratch : putNote(before.scratch, key, undefined)
  return { value, journal: { ...before, scratch } }
}

export function sload(e: Execution): MachineState {
  const { self } = e.x.setup(e.frame)
  const { value, journal } = readSlot(e, e.x.journal(), self, e.word(0))
  return e.done(value, {}, journal)
}

export function sstore(e: Execution): MachineState {
  e.refuseStatic()
  if (e.gas <= storeSentryGas) throw new StepHalt('OUT_OF_GAS')
  const { self } = e.x.setup(e.frame)
  const before = e.x.journal()
  const [slot, value] = [e.word(0), e.word(1)]
  const key = slotKey(self, slot)
  const note = e.x.keyed(before.scratch, key)
  const isWarm = note.some((byte) => byte !== 0)
  const noted = isWarm ? openNote(e, before.scratch, key) : undefined
  const account = e.x.account(before.world, self)
  const current = e.x.slot(before.world, self, slot)
  const original = noted ?? current
  e.charge((isWarm ? 0 : coldSlotGas) + storeGas(original, current, value))
  const scratch = noted === undefined ? putNote(before.scratch, key, original) : before.scratch
  const world = current === value ? before.world : commitSlot(before.world, self, account, slot, value)
  const refund = before.refund + storeRefund(original, current, value)
  return e.done(undefined, {}, { ...before, world, scratch, refund })
}

export function tload(e: Execution): MachineState {
  const { self } = e.x.setup(e.frame)
  return e.done(bytesToBigint(e.x.keyed(e.x.journal().scratch, transientKey(self, e.word(0)))))
}

export function tstore(e: Execution): MachineState {
  e.refuseStatic()
  const { self } = e.x.setup(e.frame)
  const before = e.x.journal()
  const key = transientKey(self, e.word(0))
  e.x.keyed(before.scratch, key)
  const value = e.word(1) === 0n ? zeroHash : bigintToWord(e.word(1))
  return e.done(undefined, {}, { ...before, scratch: put(before.scratch, key, value) })
}

/** LOG0 to LOG4: the data is hashed first. */
export function log(e: Execution): MachineState {
  e.refuseStatic()
  const length = e.size(1)
  e.charge(logByteGas * length)
  const start = e.useMemory(e.size(0), length)
  const rest = { kind: 'log', topics: e.operands.slice(2), length } as const
  return e.goOn(phases.HASH, hashTask(e.memorySlice(start, length), phases.LOG, rest))
}
