/** Instructions that read the frame, the block and accounts (Yellow Paper, appendix H, 30s and 40s). */
import { accessAccount } from './access.js'
import type { Frame } from './frame.js'
import { readPaddedWord, toAddress, toBigint, toSize, toWord, type Word } from './word.js'

/** EIP-2: the window of BLOCKHASH. */
const blockHashWindow = 256n

export function address(f: Frame): Word {
  return f.address
}

export function balance(f: Frame, account: Word): Word {
  const of = toAddress(account)
  return accessAccount(f, of) ? toWord(f.machine.state.balance(of)) : 0
}

export function selfBalance(f: Frame): Word {
  return toWord(f.machine.state.balance(f.address))
}

export function origin(f: Frame): Word {
  return f.machine.origin
}

export function caller(f: Frame): Word {
  return f.setup.caller
}

export function callValue(f: Frame): Word {
  return toWord(f.setup.value)
}

export function callDataLoad(f: Frame, offset: Word): Word {
  return readPaddedWord(f.input, toSize(offset))
}

export function callDataSize(f: Frame): Word {
  return f.input.length
}

export function codeSize(f: Frame): Word {
  return f.program.length
}

export function gasPrice(f: Frame): Word {
  return toWord(f.machine.gasPrice)
}

/** Of a delegated account this is the designator's own size, 23 (EIP-7702). */
export function extCodeSize(f: Frame, account: Word): Word {
  const of = toAddress(account)
  return accessAccount(f, of) ? f.machine.state.code(of).length : 0
}

/** EIP-1052: 0 for an account that is empty or does not exist. */
export function extCodeHash(f: Frame, account: Word): Word {
  const of = toAddress(account)
  if (!accessAccount(f, of)) return 0
  const { state } = f.machine
  return state.isEmpty(of) ? 0 : readPaddedWord(state.codeHash(of), 0)
}

export function returnDataSize(f: Frame): Word {
  return f.returnData.length
}

/** 0 outside the 256 blocks before this one. */
export function blockHash(f: Frame, number: Word): Word {
  const { block } = f.machine
  const asked = toBigint(number)
  if (asked >= block.number || asked + blockHashWindow < block.number) return 0
  return toWord(block.blockHash(asked))
}

/** Gas left after this instruction; `counted` is what the loop has of it. */
export function gasLeft(f: Frame, counted: number): Word {
  return f.reserve === 0n ? counted : toWord(BigInt(counted) + f.reserve)
}

export function coinbase(f: Frame): Word {
  return f.machine.block.coinbase
}

export function timestamp(f: Frame): Word {
  return toWord(f.machine.block.timestamp)
}

export function blockNumber(f: Frame): Word {
  return toWord(f.machine.block.number)
}

export function prevRandao(f: Frame): Word {
  return toWord(f.machine.block.prevRandao)
}

export function gasLimit(f: Frame): Word {
  return toWord(f.machine.block.gasLimit)
}

export function chainId(f: Frame): Word {
  return toWord(f.machine.block.chainId)
}

export function baseFee(f: Frame): Word {
  return toWord(f.machine.block.baseFee)
}

/** EIP-4844: versioned hash of the transaction, 0 beyond the last. */
export function blobHash(f: Frame, index: Word): Word {
  return f.machine.blobHashes[toSize(index)] ?? 0
}

export function blobBaseFee(f: Frame): Word {
  return toWord(f.machine.block.blobBaseFee)
}
