/** Instructions that read the frame's surroundings: setup, transaction, block, accounts (docs/step-format.md §5.2). */
import { bytesToBigint, equalBytes } from '@syncline/primitives'
import { emptyCodeHash } from '../state/emptyCode.js'
import { historyAddress, historyRing, sequencerFeeVaultAddress } from '../world/predeploys.js'
import type { AccountState } from '../world/types.js'
import type { Execution } from './execution.js'
import type { Journal } from './parts.js'
import type { MachineState } from './state.js'

const addressMask = (1n << 160n) - 1n

export function asAddress(word: bigint): bigint {
  return word & addressMask
}

/** Not existing, or nonce 0, balance 0 and no code (EIP-161). */
export function isEmpty(account: AccountState): boolean {
  return account.nonce === 0n && account.balance === 0n && equalBytes(account.codeHash, emptyCodeHash)
}

export const setupReads: Readonly<Record<string, (e: Execution) => bigint>> = {
  ADDRESS: (e) => e.x.setup(e.frame).self,
  CALLER: (e) => e.x.setup(e.frame).caller,
  CALLVALUE: (e) => e.x.setup(e.frame).value,
  CALLDATASIZE: (e) => BigInt(e.x.slice(e.x.setup(e.frame).input).length),
  CALLDATALOAD: callDataLoad,
  CODESIZE: (e) => BigInt(e.code.meta.codeLength),
  RETURNDATASIZE: (e) => BigInt(e.x.slice(e.frame.returnData).length),
  MSIZE: (e) => BigInt(32 * e.memoryWords),
  PC: (e) => BigInt(e.frame.pc),
  GAS: (e) => BigInt(e.gas),
  PUSH0: () => 0n,
  ORIGIN: (e) => e.x.tx().sender,
  GASPRICE: (e) => e.x.tx().gasPrice,
  COINBASE: () => sequencerFeeVaultAddress,
  TIMESTAMP: (e) => e.x.block().timestamp,
  NUMBER: (e) => e.x.block().number,
  PREVRANDAO: (e) => bytesToBigint(e.x.block().prevRandao),
  GASLIMIT: (e) => e.x.block().gasLimit,
  BASEFEE: (e) => e.x.block().baseFee,
  CHAINID: (e) => e.x.batch().context.domainId,
  BLOBHASH: () => 0n,
  BLOBBASEFEE: () => 1n,
  BLOCKHASH: blockHash,
  SELFBALANCE: (e) => {
    const { self } = e.x.setup(e.frame)
    return e.x.account(e.x.journal().world, self).balance
  },
}

/** Reads past the end of the call data are zeros. */
function callDataLoad(e: Execution): bigint {
  const input = e.x.slice(e.x.setup(e.frame).input)
  const offset = e.size(0)
  if (offset >= input.length) return 0n
  const present = Math.min(32, input.length - offset)
  const word = new Uint8Array(32)
  word.set(e.x.read(input, offset, present))
  return bytesToBigint(word)
}

/** The history contract holds the window (EIP-2935); 0 outside the 256 blocks before this one. */
function blockHash(e: Execution): bigint {
  const { number } = e.x.block()
  const asked = e.word(0)
  if (asked >= number || asked + 256n < number) return 0n
  const { world } = e.x.journal()
  e.x.account(world, historyAddress)
  return e.x.slot(world, historyAddress, asked % historyRing)
}

/** BALANCE, EXTCODESIZE, EXTCODEHASH: the address is warmed, then its account is read. */
export function readAccount(e: Execution): MachineState {
  const address = asAddress(e.word(0))
  const before = e.x.journal()
  const scratch = e.access(before.scratch, address)
  const account = e.x.account(before.world, address)
  const journal: Journal = { ...before, scratch }
  switch (e.info.name) {
    case 'BALANCE':
      return e.done(account.balance, {}, journal)
    case 'EXTCODESIZE':
      return e.done(BigInt(e.x.codeOf(before.world, account).meta.codeLength), {}, journal)
    default:
      return e.done(isEmpty(account) ? 0n : bytesToBigint(account.codeHash), {}, journal)
  }
}
