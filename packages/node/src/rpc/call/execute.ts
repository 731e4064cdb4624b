/** Runs one call on the state of a block: what eth_call, estimates, access lists and traces share. */
import {
  addressBytes,
  type CallMessage,
  type CallOutcome,
  callMessage,
  JournaledState,
  OverrideReader,
  type Rules,
  type StateReader,
  type TraceHooks,
  type TransactionEnv,
} from '@syncline/ovm'
import { checksumAddress } from '@syncline/primitives'
import type { BlockRecord } from '../../chain/records.js'
import { lesser } from '../bigint.js'
import type { RpcContext } from '../context.js'
import { invalidParams, RpcError, reverted, rpcCodes } from '../errors.js'
import { requireWorld } from '../world.js'
import { type BlockOverrides, overrideEnv, type StateOverrides } from './overrides.js'
import { refuseMovedPrecompiles } from './precompileMoves.js'
import { type CallRequest, offeredFees } from './request.js'

/** A call that can be run again and again: each run starts from `reader`. */
export type PreparedCall = {
  readonly request: CallRequest
  readonly reader: StateReader
  readonly env: TransactionEnv
  /** What a gas unit costs the sender, wei; 0 if the caller named no price. */
  readonly gasPrice: bigint
  readonly feeCap: bigint
}

/** Code, message as geth says it. */
function funds(from: bigint, have: bigint, want: bigint): RpcError {
  const who = checksumAddress(addressBytes(from))
  return new RpcError(
    rpcCodes.server,
    `insufficient funds for gas * price + value: address ${who} have ${have} want ${want}`,
  )
}

/** Checks the fees of a request against a base fee. With no price named the base fee is 0 for the call, as other clients do. */
export function priceOf(request: CallRequest, baseFee: bigint): { gasPrice: bigint; feeCap: bigint; baseFee: bigint } {
  const { cap, tip } = offeredFees(request)
  if (cap === 0n && tip === 0n) return { gasPrice: 0n, feeCap: 0n, baseFee: 0n }
  if (cap < baseFee) {
    const who = checksumAddress(addressBytes(request.from))
    throw new RpcError(
      rpcCodes.server,
      `max fee per gas less than block base fee: address ${who}, maxFeePerGas: ${cap}, baseFee: ${baseFee}`,
    )
  }
  return { gasPrice: lesser(baseFee + tip, cap), feeCap: cap, baseFee }
}

/** Prepares a call on the state after `block`, in that block's context with overrides. */
export function prepareCall(
  context: RpcContext,
  block: BlockRecord,
  request: CallRequest,
  overrides: StateOverrides | undefined,
  blockChanges: BlockOverrides | undefined,
): PreparedCall {
  const { api, profile } = context
  const world = requireWorld(api.chain, block.number)
  if (request.chainId !== undefined && request.chainId !== api.chain.config.domainId)
    throw invalidParams(
      `chainId does not match: this is ${api.chain.config.domainId}, the call is for ${request.chainId}`,
    )
  const rules: Rules = profile.rules(block)
  if (overrides !== undefined) refuseMovedPrecompiles(overrides, rules)
  const reader = overrides === undefined || overrides.size === 0 ? world : new OverrideReader(world, overrides)
  const own = profile.blockEnv(block)
  const env = blockChanges === undefined ? own : overrideEnv(own, blockChanges)
  const { gasPrice, feeCap, baseFee } = priceOf(request, env.baseFee)
  return {
    request,
    reader,
    env: { rules, block: baseFee === env.baseFee ? env : { ...env, baseFee }, fees: profile.fees(block) },
    gasPrice,
    feeCap,
  }
}

/** Gas a call may use: what was asked, at most the server's cap. */
export function callGas(context: RpcContext, request: CallRequest): bigint {
  const { callGas: cap } = context.limits
  return request.gas === undefined || request.gas > cap ? cap : request.gas
}

/** How the message of a prepared call reads with this gas. */
export function messageOf(prepared: PreparedCall, gas: bigint): CallMessage {
  const { request, gasPrice } = prepared
  return {
    from: request.from,
    to: request.to,
    value: request.value,
    data: request.data,
    gas,
    gasPrice,
    ...(request.accessList === undefined ? {} : { accessList: request.accessList }),
    ...(request.authorizations === undefined ? {} : { authorizations: request.authorizations }),
    ...(request.blobHashes === undefined ? {} : { blobHashes: request.blobHashes }),
  }
}

/** Takes the gas of a call from its sender, so that it sees the balance a transaction would. −32000 if it cannot pay. */
function buyGas(state: JournaledState, prepared: PreparedCall, gas: bigint): void {
  const { request, gasPrice, feeCap } = prepared
  const balance = state.balance(request.from)
  const most = gas * feeCap + request.value
  if (most > balance) throw funds(request.from, balance, most)
  if (gasPrice > 0n) state.setBalance(request.from, balance - gas * gasPrice)
}

/** Runs a prepared call on a fresh journal. The outcome is given as it is; only a sender who cannot pay throws. */
export function runCall(
  prepared: PreparedCall,
  gas: bigint,
  trace?: TraceHooks,
  journal: JournaledState = new JournaledState(prepared.reader),
): CallOutcome {
  buyGas(journal, prepared, gas)
  const env = trace === undefined ? prepared.env : { ...prepared.env, trace }
  return callMessage(journal, messageOf(prepared, gas), env)
}

const phrases: Readonly<Record<string, string>> = {
  OUT_OF_GAS: 'out of gas',
  STACK_UNDERFLOW: 'stack underflow',
  STACK_OVERFLOW: 'stack limit reached 1024 (1023)',
  INVALID_OPCODE: 'invalid opcode',
  INVALID_JUMP: 'invalid jump destination',
  STATIC_VIOLATION: 'write protection',
  RETURN_DATA_OUT_OF_BOUNDS: 'return data out of bounds',
  INIT_CODE_SIZE: 'max initcode size exceeded',
  CODE_SIZE: 'max code size exceeded',
  CODE_PREFIX: 'invalid code: must not begin with 0xef',
  CODE_DEPOSIT_GAS: 'contract creation code storage out of gas',
  CREATE_COLLISION: 'contract address collision',
  PRECOMPILE_FAILED: 'precompile failed',
  CALL_DEPTH: 'max call depth exceeded',
  INSUFFICIENT_BALANCE: 'insufficient balance for transfer',
  NONCE_OVERFLOW: 'nonce uint64 overflow',
  INTRINSIC_GAS: 'intrinsic gas too low',
  REVERT: 'execution reverted',
}

/** Words of a halt as other clients print them. */
export function haltPhrase(halt: string): string {
  return phrases[halt] ?? `execution halted: ${halt}`
}

/** Throws what a failed outcome means to a caller: code 3 for a revert, −32000 with geth's words for anything else. */
export function requireSuccess(outcome: CallOutcome): void {
  const { halt, output } = outcome
  if (halt === undefined) return
  if (halt === 'REVERT') throw reverted(output)
  throw new RpcError(rpcCodes.server, haltPhrase(halt))
}
