/** Calls, creations and SELFDESTRUCT (Yellow Paper, appendix H, f0s; EIP-150, 1014, 2929, 3860, 6780, 7702). */
import { bigintToWord, bytesToBigint, create2Address, createAddress, emptyBytes, keccak256 } from '@syncline/primitives'
import { delegationTarget } from '../state/delegation.js'
import { addressBytes } from '../transaction/encode.js'
import { isWarmAccount } from './access.js'
import { useMemory } from './expansion.js'
import { chargeGas, type Frame, type FrameSetup, finished, haltFrame, suspended } from './frame.js'
import {
  callStipend,
  callValueGas,
  coldAccountGas,
  initCodeWordGas,
  keccakWordGas,
  maxDepth,
  maxInitCodeBytes,
  newAccountGas,
  warmAccessGas,
} from './gas.js'
import { type CallResult, deliver, isFrame, moveValue, openCall, openCreate } from './invoke.js'
import { isZero, toAddress, toBigint, toSize, type Word } from './word.js'

const maxNonce = (1n << 64n) - 1n

/** Takes from the frame what a callee gets: the requested gas, but at most all but one 64th (EIP-150). */
function handOver(f: Frame, requested: bigint | undefined): bigint {
  const total = f.totalGas
  const most = total - total / 64n
  const handed = requested === undefined || requested > most ? most : requested
  f.setTotalGas(total - handed)
  return handed
}

/** Hands over to an opened frame, or takes a result that is there already. */
function proceed(f: Frame, setup: FrameSetup, opened: Frame | CallResult): Word {
  if (isFrame(opened)) {
    f.machine.opened = opened
    f.status = suspended
    return 0
  }
  f.machine.noteReturned(opened.gasLeft)
  return deliver(f, setup, opened)
}

/** What using an account's code costs beyond the warm price: cold account, and the account it delegates to (EIP-7702). */
function codeAccessGas(f: Frame, address: bigint): number {
  const { state, rules } = f.machine
  const own = isWarmAccount(f, address) ? 0 : coldAccountGas - warmAccessGas
  if (!rules.delegation) return own
  const target = delegationTarget(state.code(address))
  if (target === undefined) return own
  return own + (isWarmAccount(f, target) ? warmAccessGas : coldAccountGas)
}

/** The common part of the four call instructions; `setup` lacks what memory and gas decide. */
function invoke(
  f: Frame,
  kind: 'CALL' | 'CALLCODE' | 'DELEGATECALL' | 'STATICCALL',
  requestedGas: Word,
  account: Word,
  value: bigint,
  inputOffset: Word,
  inputSize: Word,
  outputOffset: Word,
  outputSize: Word,
): Word {
  const inputLength = toSize(inputSize)
  const returnSize = toSize(outputSize)
  const inputStart = useMemory(f, inputOffset, inputLength)
  if (inputStart < 0) return 0
  const returnOffset = useMemory(f, outputOffset, returnSize)
  if (returnOffset < 0) return 0
  const codeAddress = toAddress(account)
  const paysValue = value !== 0n && (kind === 'CALL' || kind === 'CALLCODE')
  let cost = codeAccessGas(f, codeAddress)
  if (paysValue) cost += callValueGas
  if (paysValue && kind === 'CALL' && f.machine.state.isEmpty(codeAddress)) cost += newAccountGas
  if (!chargeGas(f, cost)) return 0
  const handed = handOver(f, toBigint(requestedGas))
  f.returnData = emptyBytes
  const keepsAddress = kind === 'CALLCODE' || kind === 'DELEGATECALL'
  const setup: FrameSetup = {
    kind,
    depth: f.setup.depth + 1,
    isStatic: f.isStatic || kind === 'STATICCALL',
    address: keepsAddress ? f.address : codeAddress,
    codeAddress,
    caller: kind === 'DELEGATECALL' ? f.setup.caller : f.address,
    value,
    // a view: this frame does not run, so its memory stands still, until the callee is done
    input: inputLength === 0 ? emptyBytes : f.memory.bytes.subarray(inputStart, inputStart + inputLength),
    returnOffset,
    returnSize,
  }
  return proceed(f, setup, openCall(f.machine, setup, paysValue ? handed + callStipend : handed, f))
}

export function call(f: Frame, gas: Word, to: Word, value: Word, i: Word, iSize: Word, o: Word, oSize: Word): Word {
  if (f.isStatic && !isZero(value)) {
    haltFrame(f, 'STATIC_VIOLATION')
    return 0
  }
  return invoke(f, 'CALL', gas, to, toBigint(value), i, iSize, o, oSize)
}

/** The caller's own balance must hold the value, which does not move. */
export function callCode(f: Frame, gas: Word, to: Word, value: Word, i: Word, iSize: Word, o: Word, oSize: Word): Word {
  return invoke(f, 'CALLCODE', gas, to, toBigint(value), i, iSize, o, oSize)
}

/** EIP-7: keeps caller and value. */
export function delegateCall(f: Frame, gas: Word, to: Word, i: Word, iSize: Word, o: Word, oSize: Word): Word {
  return invoke(f, 'DELEGATECALL', gas, to, f.setup.value, i, iSize, o, oSize)
}

/** EIP-214. */
export function staticCall(f: Frame, gas: Word, to: Word, i: Word, iSize: Word, o: Word, oSize: Word): Word {
  return invoke(f, 'STATICCALL', gas, to, 0n, i, iSize, o, oSize)
}

/** The common part of CREATE and CREATE2; `salt` tells them apart. */
function createContract(f: Frame, value: bigint, offset: Word, size: Word, salt: Word | undefined): Word {
  if (f.isStatic) {
    haltFrame(f, 'STATIC_VIOLATION')
    return 0
  }
  const length = toSize(size)
  if (length > maxInitCodeBytes) {
    haltFrame(f, 'INIT_CODE_SIZE')
    return 0
  }
  const wordGas = initCodeWordGas + (salt === undefined ? 0 : keccakWordGas)
  if (!chargeGas(f, wordGas * Math.ceil(length / 32))) return 0
  const start = useMemory(f, offset, length)
  if (start < 0) return 0
  f.returnData = emptyBytes
  const { machine, address: creator } = f
  const { state } = machine
  const initCode = f.memory.bytes.slice(start, start + length)
  const nonce = state.nonce(creator)
  if (f.setup.depth >= maxDepth || state.balance(creator) < value || nonce === maxNonce) return 0
  const address = bytesToBigint(
    salt === undefined
      ? createAddress(addressBytes(creator), nonce)
      : create2Address(addressBytes(creator), bigintToWord(toBigint(salt)), keccak256(initCode)),
  )
  const handed = handOver(f, undefined)
  state.setNonce(creator, nonce + 1n)
  const setup: FrameSetup = {
    kind: salt === undefined ? 'CREATE' : 'CREATE2',
    depth: f.setup.depth + 1,
    isStatic: false,
    address,
    codeAddress: address,
    caller: creator,
    value,
    input: initCode,
    returnOffset: 0,
    returnSize: 0,
  }
  return proceed(f, setup, openCreate(machine, setup, initCode, handed, f))
}

export function create(f: Frame, value: Word, offset: Word, size: Word): Word {
  return createContract(f, toBigint(value), offset, size, undefined)
}

/** EIP-1014. */
export function create2(f: Frame, value: Word, offset: Word, size: Word, salt: Word): Word {
  return createContract(f, toBigint(value), offset, size, salt)
}

/** Moves the balance; deletes the account only if this transaction created it (EIP-6780). */
export function selfDestruct(f: Frame, account: Word): void {
  if (f.isStatic) {
    haltFrame(f, 'STATIC_VIOLATION')
    return
  }
  const { state, trace } = f.machine
  const beneficiary = toAddress(account)
  if (!isWarmAccount(f, beneficiary) && !chargeGas(f, coldAccountGas)) return
  const value = state.balance(f.address)
  if (value !== 0n && state.isEmpty(beneficiary) && !chargeGas(f, newAccountGas)) return
  const depth = f.setup.depth + 1
  trace?.onFrameStart?.({
    kind: 'SELFDESTRUCT',
    depth,
    from: f.address,
    to: beneficiary,
    value,
    gas: 0n,
    input: emptyBytes,
  })
  moveValue(state, f.address, beneficiary, value)
  if (state.wasCreated(f.address)) {
    state.setBalance(f.address, 0n)
    state.markDestructed(f.address)
  }
  trace?.onFrameEnd?.({ depth, gasUsed: 0n, output: emptyBytes, halt: undefined })
  f.status = finished
}
