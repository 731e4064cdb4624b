/** Extension opcodes: one word of a fixed predeploy, at a derived key (docs/step-format.md §5.10). */
import { bytesToBigint } from '@syncline/primitives'
import { statusByRoot } from '../interpreter/claims.js'
import { claimRegistryAddress, messengerAddress, objectManagerAddress } from '../world/predeploys.js'
import { certifiedRootAt, copyDigestAt, deliveryLevelSlot } from '../world/recordSlots.js'
import type { Execution } from './execution.js'
import type { Journal } from './parts.js'
import { transientKey } from './scratch.js'
import type { MachineState } from './state.js'
import { readSlot } from './storageOps.js'

/** A slot of another account: the account is warmed, then the slot. */
function readRecord(
  e: Execution,
  address: bigint,
  slot: bigint,
): { readonly value: bigint; readonly journal: Journal } {
  const before = e.x.journal()
  return readSlot(e, { ...before, scratch: e.access(before.scratch, address) }, address, slot)
}

export function claimStatus(e: Execution): MachineState {
  const { value, journal } = readRecord(e, claimRegistryAddress, certifiedRootAt(e.word(0), e.word(1)))
  return e.done(BigInt(statusByRoot(value, e.word(2))), {}, journal)
}

export function depDigest(e: Execution): MachineState {
  const { value, journal } = readRecord(e, objectManagerAddress, copyDigestAt(e.word(0)))
  return e.done(value, {}, journal)
}

export function level(e: Execution): MachineState {
  return e.done(bytesToBigint(e.x.keyed(e.x.journal().scratch, transientKey(messengerAddress, deliveryLevelSlot))))
}
