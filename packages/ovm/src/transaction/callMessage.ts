/** Executes a message without a transaction: eth_call, eth_estimateGas, eth_createAccessList, simulation. */
import { type Bytes, emptyBytes } from '@syncline/primitives'
import type { Engine } from '../engine.js'
import { interpreter } from '../interpreter/index.js'
import type { Log } from '../state/access.js'
import type { JournaledState } from '../state/journaledState.js'
import type { AccessListEntry, Authorization } from './envelope.js'
import type { TransactionEnv } from './environment.js'
import { execute } from './execute.js'
import { floorGas, intrinsicGas } from './intrinsic.js'

/** A message from an account that need not have signed anything. Gas below 2^53, price in wei and 0 unless told. */
export type CallMessage = {
  readonly from: bigint
  /** undefined = contract creation. */
  readonly to: bigint | undefined
  readonly value: bigint
  readonly data: Bytes
  readonly gas: bigint
  readonly gasPrice?: bigint
  readonly accessList?: readonly AccessListEntry[]
  readonly authorizations?: readonly Authorization[]
  readonly blobHashes?: readonly bigint[]
}

/** `gasUsed` is what a transaction would be charged, `gasPeak` the least limit it would not run out of gas with, but for EIP-150. */
export type CallOutcome = {
  readonly gasUsed: bigint
  readonly gasPeak: bigint
  readonly output: Bytes
  readonly created: bigint | undefined
  readonly logs: readonly Log[]
  /** undefined on success; 'INTRINSIC_GAS' and 'INSUFFICIENT_BALANCE' come before anything ran. */
  readonly halt: string | undefined
}

/**
 * Runs the message as a transaction would run, without checks of nonce, signature, fees or sender code, and without
 * fees. The state's transaction stays open: the caller commits it (a sequence of calls) or discards it.
 */
export function callMessage(
  state: JournaledState,
  message: CallMessage,
  env: TransactionEnv,
  engine: Engine = interpreter,
): CallOutcome {
  const { from, to, value, data, gas } = message
  const accessList = message.accessList ?? []
  const authorizations = message.authorizations ?? []
  const intrinsic = intrinsicGas({ to, data, accessList, authorizations })
  const floor = floorGas(env.rules, data)
  const needed = intrinsic > floor ? intrinsic : floor
  const refused = (halt: string): CallOutcome => ({
    gasUsed: gas,
    gasPeak: gas,
    output: emptyBytes,
    created: undefined,
    logs: [],
    halt,
  })
  if (needed > gas) return refused('INTRINSIC_GAS')
  if (state.balance(from) < value) return refused('INSUFFICIENT_BALANCE')
  const nonce = state.nonce(from)
  state.setNonce(from, nonce + 1n)
  const execution = execute(
    state,
    {
      sender: from,
      nonce,
      to,
      value,
      data,
      gasLimit: gas,
      gasPrice: message.gasPrice ?? 0n,
      intrinsicGas: intrinsic,
      floorGas: floor,
      accessList,
      authorizations,
      blobHashes: message.blobHashes ?? [],
    },
    env,
    engine,
  )
  const { gasUsed, gasPeak, output, created, halt } = execution
  return { gasUsed, gasPeak: gasPeak < floor ? floor : gasPeak, output, created, logs: state.logs(), halt }
}
