/** Extension opcodes: what a domain knows of claims, copies and the message being delivered (docs/extension-opcodes.md). */

import { claimRegistryAddress, messengerAddress, objectManagerAddress } from '../world/predeploys.js'
import { certifiedRootAt, copyDigestAt, deliveryLevelSlot } from '../world/recordSlots.js'
import { accessAccount } from './access.js'
import { chargeGas, type Frame } from './frame.js'
import { coldSlotGas, warmAccessGas } from './gas.js'
import { toBigint, toWord, type Word } from './word.js'

/** `ClaimStatus` of a claim, by the root that is certified at its height: 0 UNKNOWN (none is), 1 TRUE, 2 FALSE. */
export function statusByRoot(certified: bigint, worldRoot: bigint): 0 | 1 | 2 {
  if (certified === 0n) return 0
  return certified === worldRoot ? 1 : 2
}

/** A slot of another account: both become warm and are paid for. undefined, and the frame is halted, if there is not enough gas. */
function readRecord(f: Frame, address: bigint, slot: bigint): bigint | undefined {
  if (!accessAccount(f, address)) return undefined
  const { state } = f.machine
  if (!state.touchSlot(address, slot) && !chargeGas(f, coldSlotGas - warmAccessGas)) return undefined
  return state.storage(address, slot)
}

export function claimStatus(f: Frame, domainId: Word, number: Word, worldRoot: Word): Word {
  const slot = certifiedRootAt(toBigint(domainId), toBigint(number))
  const certified = readRecord(f, claimRegistryAddress, slot)
  return certified === undefined ? 0 : statusByRoot(certified, toBigint(worldRoot))
}

/** 0 if there is no such copy. */
export function depDigest(f: Frame, copyAddress: Word): Word {
  const digest = readRecord(f, objectManagerAddress, copyDigestAt(toBigint(copyAddress)))
  return digest === undefined ? 0 : toWord(digest)
}

/** Level of the message that is being delivered, 0 outside a delivery. Transient words are at hand: nothing is warmed. */
export function level(f: Frame): Word {
  return toWord(f.machine.state.transientStorage(messengerAddress, deliveryLevelSlot))
}
