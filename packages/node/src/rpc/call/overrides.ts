/** State and block overrides of eth_call, eth_estimateGas, debug_traceCall and eth_simulateV1. */
import type { AccountOverride, BlockEnv } from '@syncline/ovm'
import { list, map, object } from '../decode/composites.js'
import { type Decoder, Mismatch } from '../decode/param.js'
import { address, data, hash32, storageKey, uint64, uint256 } from '../decode/scalars.js'
import { defaultLimits } from '../limits.js'

/** What is replaced of an account. Moving a precompile is known so that it can be refused by name. */
export type StateOverride = AccountOverride & { readonly movePrecompileTo?: bigint }
export type StateOverrides = ReadonlyMap<bigint, StateOverride>

export type BlockOverrides = {
  readonly number: bigint | undefined
  readonly time: bigint | undefined
  readonly gasLimit: bigint | undefined
  readonly feeRecipient: bigint | undefined
  readonly prevRandao: bigint | undefined
  readonly baseFeePerGas: bigint | undefined
  readonly blobBaseFee: bigint | undefined
}

export const noBlockOverrides: BlockOverrides = {
  number: undefined,
  time: undefined,
  gasLimit: undefined,
  feeRecipient: undefined,
  prevRandao: undefined,
  baseFeePerGas: undefined,
  blobBaseFee: undefined,
}

const word: Decoder<bigint> = { schema: hash32.schema, decode: (value) => BigInt(hash32.decode(value)) }
const slots = map(storageKey, storageKey, defaultLimits.overrideEntries)

const accountShape = object({
  balance: uint256,
  nonce: uint64,
  code: data,
  state: slots,
  stateDiff: slots,
  movePrecompileToAddress: address,
})

const account: Decoder<StateOverride> = {
  schema: accountShape.schema,
  decode(value) {
    const { balance, nonce, code, state, stateDiff, movePrecompileToAddress } = accountShape.decode(value)
    if (state !== undefined && stateDiff !== undefined) throw new Mismatch('account has both state and stateDiff')
    return {
      ...(balance === undefined ? {} : { balance }),
      ...(nonce === undefined ? {} : { nonce }),
      ...(code === undefined ? {} : { code }),
      ...(state === undefined ? {} : { state }),
      ...(stateDiff === undefined ? {} : { stateDiff }),
      ...(movePrecompileToAddress === undefined ? {} : { movePrecompileTo: movePrecompileToAddress }),
    }
  },
}

const accounts = map(address, account, defaultLimits.overrideEntries)

/** Decoder of state overrides, bounded over all accounts and slots together. */
export const stateOverrides: Decoder<StateOverrides> = {
  schema: { ...accounts.schema, title: 'state overrides' },
  decode(value) {
    const decoded = accounts.decode(value)
    let entries = decoded.size
    for (const { state, stateDiff } of decoded.values()) entries += (state?.size ?? 0) + (stateDiff?.size ?? 0)
    if (entries > defaultLimits.overrideEntries)
      throw new Mismatch(`more than ${defaultLimits.overrideEntries} overridden accounts and slots`)
    return decoded
  },
}

const blockShape = object(
  {
    number: uint64,
    time: uint64,
    gasLimit: uint64,
    feeRecipient: address,
    coinbase: address,
    prevRandao: word,
    random: word,
    baseFeePerGas: uint256,
    baseFee: uint256,
    blobBaseFee: uint256,
    withdrawals: list({ schema: {}, decode: (value: unknown) => value }, 0),
  },
  { title: 'block overrides' },
)

/** Decoder of block overrides; takes geth's older names too. */
export const blockOverrides: Decoder<BlockOverrides> = {
  schema: blockShape.schema,
  decode(value) {
    const given = blockShape.decode(value)
    return {
      number: given.number,
      time: given.time,
      gasLimit: given.gasLimit,
      feeRecipient: given.feeRecipient ?? given.coinbase,
      prevRandao: given.prevRandao ?? given.random,
      baseFeePerGas: given.baseFeePerGas ?? given.baseFee,
      blobBaseFee: given.blobBaseFee,
    }
  },
}

/** A block context with parts replaced. */
export function overrideEnv(env: BlockEnv, overrides: BlockOverrides): BlockEnv {
  return {
    ...env,
    number: overrides.number ?? env.number,
    timestamp: overrides.time ?? env.timestamp,
    gasLimit: overrides.gasLimit ?? env.gasLimit,
    coinbase: overrides.feeRecipient ?? env.coinbase,
    prevRandao: overrides.prevRandao ?? env.prevRandao,
    baseFee: overrides.baseFeePerGas ?? env.baseFee,
    blobBaseFee: overrides.blobBaseFee ?? env.blobBaseFee,
  }
}
