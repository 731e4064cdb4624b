/** CREATE and CREATE2, and what a creation is until its frame runs (docs/step-format.md §5.6). */
import {
  type Bytes,
  bigintToWord,
  bytesToBigint,
  create2Address,
  createAddress,
  equalBytes,
} from '@syncline/primitives'
import { zeroHash } from '../block/header.js'
import { initCodeWordGas, keccakWordGas, maxDepth, maxInitCodeBytes } from '../interpreter/gas.js'
import { emptyCodeHash } from '../state/emptyCode.js'
import { addressBytes } from '../transaction/encode.js'
import { handOver, newFrame } from './callOps.js'
import { codifyTask } from './codify.js'
import type { StepContext } from './context.js'
import { type Execution, StepHalt } from './execution.js'
import { hashTask } from './hash.js'
import type { FrameSetup, Journal } from './parts.js'
import { phases } from './phases.js'
import { createdKey, present, put, warmKey } from './scratch.js'
import { emptySlice, type Slice } from './slice.js'
import type { MachineState } from './state.js'

const maxNonce = (1n << 64n) - 1n

/** Address of the contract that `creator` makes with `nonce`. */
export function addressOfNonce(creator: bigint, nonce: bigint): bigint {
  return bytesToBigint(createAddress(addressBytes(creator), nonce))
}

/** Both instructions; `isSalted` tells them apart. */
export function create(e: Execution, isSalted: boolean): MachineState {
  e.refuseStatic()
  const { x, frame } = e
  const value = e.word(0)
  const length = e.size(2)
  if (length > maxInitCodeBytes) throw new StepHalt('INIT_CODE_SIZE')
  e.charge((initCodeWordGas + (isSalted ? keccakWordGas : 0)) * Math.ceil(length / 32))
  const start = e.useMemory(e.size(1), length)
  const { self } = x.setup(frame)
  const before = x.journal()
  const creator = x.account(before.world, self)
  const refused = frame.depth >= maxDepth || creator.balance < value || creator.nonce === maxNonce
  if (refused) return e.done(0n, { returnData: emptySlice })
  const gas = handOver(e, undefined)
  const initCode = e.memorySlice(start, length)
  const world = x.change(before.world, self, (account) => ({ ...account, nonce: account.nonce + 1n }))
  const journal = { ...before, world }
  const cleared = { returnData: emptySlice }
  if (isSalted) {
    const rest = { kind: 'salted', salt: e.word(3), value, gas, initCode } as const
    return e.goOn(phases.HASH, hashTask(initCode, phases.CREATE2, rest), cleared, journal)
  }
  const address = addressOfNonce(self, creator.nonce)
  const micro = { kind: 'create', address, caller: self, value, gas, depth: frame.depth + 1, initCode } as const
  return e.goOn(phases.CREATE, micro, cleared, journal)
}

/** CREATE2 once the init code is hashed: the address (EIP-1014). */
export function create2Step(x: StepContext): MachineState {
  const { digest, rest } = x.micro('digest')
  const { salt, value, gas, initCode } = x.rest(rest, 'salted')
  const frame = x.frame()
  const { self } = x.setup(frame)
  const address = bytesToBigint(create2Address(addressBytes(self), bigintToWord(salt), digest))
  const micro = { kind: 'create', address, caller: self, value, gas, depth: frame.depth + 1, initCode } as const
  return { ...x.state, phase: phases.CREATE, micro }
}

/** True if nothing can be created here (EIP-7610). */
function collides(account: { nonce: bigint; codeHash: Bytes; storageRoot: Bytes }): boolean {
  return (
    account.nonce !== 0n || !equalBytes(account.codeHash, emptyCodeHash) || !equalBytes(account.storageRoot, zeroHash)
  )
}

/** Warms the address, checks that it is free, makes the account. What fails from here on undoes all but the warm address. */
export function createStep(x: StepContext): MachineState {
  const { state } = x
  const { address, caller, value, gas, depth, initCode } = x.micro('create')
  const before = x.journal()
  const key = warmKey(address)
  const isWarm = x.keyed(before.scratch, key).some((byte) => byte !== 0)
  const snapshot: Journal = isWarm ? before : { ...before, scratch: put(before.scratch, key, present) }
  if (collides(x.account(snapshot.world, address))) return refuse(x, snapshot)
  x.keyed(snapshot.scratch, createdKey(address))
  const scratch = put(snapshot.scratch, createdKey(address), present)
  const paid = value === 0n ? snapshot.world : x.credit(snapshot.world, caller, -value)
  const world = x.change(paid, address, ({ balance, codeHash }) => ({ nonce: 1n, balance: balance + value, codeHash }))
  const rest = { kind: 'created', address, caller, value, gas, depth, snapshot } as const
  const micro = codifyTask(initCode, phases.CREATED, rest)
  return { ...state, phase: phases.CODIFY, micro, journal: { ...snapshot, world, scratch } }
}

/** The address is taken: all gas of the creation is gone. */
function refuse(x: StepContext, journal: Journal): MachineState {
  const { state } = x
  if (state.frame === undefined) {
    return { ...state, phase: phases.TX_EXIT, micro: { kind: 'exit', status: 0, gasLeft: 0, created: 0n }, journal }
  }
  const frame = x.frame()
  const failed = { ...frame, stack: frame.stack.push(0n) }
  return { ...state, phase: phases.EXECUTE, micro: undefined, frame: failed, journal }
}

/** The init code is ready: its frame runs. */
export function createdStep(x: StepContext): MachineState {
  const { code, rest } = x.micro('code')
  const { address, caller, value, gas, depth, snapshot } = x.rest(rest, 'created')
  const setup: FrameSetup = {
    parent: x.state.frame,
    snapshot,
    self: address,
    caller,
    value,
    input: emptySlice,
    returnOffset: 0,
    returnLength: 0,
  }
  const frame = newFrame(setup, { gas, depth, kind: 1, isStatic: false, code })
  return { ...x.state, phase: phases.EXECUTE, micro: undefined, frame }
}

/** For a transaction that creates: the same from where an instruction would have come. */
export function beginCreation(
  x: StepContext,
  given: { address: bigint; caller: bigint; value: bigint; gas: number; initCode: Slice },
  journal: Journal,
): MachineState {
  return { ...x.state, phase: phases.CREATE, micro: { kind: 'create', depth: 0, ...given }, journal }
}
