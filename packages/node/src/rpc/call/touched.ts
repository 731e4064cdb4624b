/** Which accounts and slots an execution touches, seen through trace hooks. */
import {
  certifiedRootAt,
  claimRegistryAddress,
  copyDigestAt,
  objectManagerAddress,
  type Rules,
  type TraceHooks,
} from '@syncline/ovm'

const opcodes = {
  BALANCE: 0x31,
  EXTCODESIZE: 0x3b,
  EXTCODECOPY: 0x3c,
  EXTCODEHASH: 0x3f,
  SLOAD: 0x54,
  SSTORE: 0x55,
  CLAIMSTATUS: 0xcc,
  DEPDIGEST: 0xcd,
  CALL: 0xf1,
  CALLCODE: 0xf2,
  DELEGATECALL: 0xf4,
  STATICCALL: 0xfa,
  SELFDESTRUCT: 0xff,
} as const

const addressMask = (1n << 160n) - 1n

/** Told of each touch just before it happens; repeated touches are told again. */
export type TouchListener = {
  account(address: bigint): void
  slot(address: bigint, slot: bigint): void
}

/** Hooks that tell `listener` of accounts and slots as instructions and frames touch them. */
export function touchHooks(listener: TouchListener, rules: Rules): TraceHooks {
  const both = (address: bigint, slot: bigint): void => {
    listener.account(address)
    listener.slot(address, slot)
  }
  return {
    onFrameStart(frame) {
      listener.account(frame.to)
    },
    onStep(step) {
      const { opcode, stackSize } = step
      switch (opcode) {
        case opcodes.SLOAD:
        case opcodes.SSTORE:
          if (stackSize > 0) listener.slot(step.address, step.stack(0))
          return
        case opcodes.BALANCE:
        case opcodes.EXTCODESIZE:
        case opcodes.EXTCODECOPY:
        case opcodes.EXTCODEHASH:
        case opcodes.SELFDESTRUCT:
          if (stackSize > 0) listener.account(step.stack(0) & addressMask)
          return
        case opcodes.CLAIMSTATUS:
          if (rules.extensions && stackSize > 2)
            both(claimRegistryAddress, certifiedRootAt(step.stack(0), step.stack(1)))
          return
        case opcodes.DEPDIGEST:
          if (rules.extensions && stackSize > 0) both(objectManagerAddress, copyDigestAt(step.stack(0)))
          return
        case opcodes.CALL:
        case opcodes.CALLCODE:
        case opcodes.DELEGATECALL:
        case opcodes.STATICCALL:
          if (stackSize > 1) listener.account(step.stack(1) & addressMask)
      }
    },
  }
}
