/** The part that transactions, deposits and calls share: warm sets, authorisations, the message, gas and refunds. */
import { type Bytes, bytesToBigint, createAddress } from '@syncline/primitives'
import type { Engine } from '../engine.js'
import type { StateAccess } from '../state/access.js'
import { applyAuthorizations } from './authorizations.js'
import { addressBytes } from './encode.js'
import type { AccessListEntry, Authorization } from './envelope.js'
import type { TransactionEnv } from './environment.js'

/** A message that was validated and paid for. */
export type Prepared = {
  readonly sender: bigint
  /** Nonce of the sender before it was incremented. */
  readonly nonce: bigint
  readonly to: bigint | undefined
  readonly value: bigint
  readonly data: Bytes
  readonly gasLimit: bigint
  readonly gasPrice: bigint
  readonly intrinsicGas: bigint
  /** Least gas to charge (EIP-7623). */
  readonly floorGas: bigint
  readonly accessList: readonly AccessListEntry[]
  readonly authorizations: readonly Authorization[]
  readonly blobHashes: readonly bigint[]
}

/** What execution came to; `gasUsed` is after refunds and the floor. */
export type Execution = {
  readonly gasUsed: bigint
  /** Most gas that was needed at a time: used before refunds. */
  readonly gasPeak: bigint
  readonly output: Bytes
  readonly created: bigint | undefined
  readonly halt: string | undefined
}

/** EIP-3529: at most this part of the gas comes back. */
const refundQuotient = 5n

/** Warms sender, recipient, coinbase (EIP-3651) and the access list (EIP-2930). Precompiles are warm by rule. */
function warm(state: StateAccess, prepared: Prepared, coinbase: bigint): void {
  state.touchAddress(prepared.sender)
  state.touchAddress(coinbase)
  if (prepared.to !== undefined) state.touchAddress(prepared.to)
  for (const { address, slots } of prepared.accessList) {
    state.touchAddress(address)
    for (const slot of slots) state.touchSlot(address, slot)
  }
}

/** Runs the message in an open transaction of `state`; the sender's nonce is incremented and gas is bought already. */
export function execute(state: StateAccess, prepared: Prepared, env: TransactionEnv, engine: Engine): Execution {
  const { rules, block } = env
  const { sender, nonce, to, value, data, gasLimit } = prepared
  warm(state, prepared, block.coinbase)
  applyAuthorizations(state, block.chainId, prepared.authorizations)
  const created = to === undefined ? bytesToBigint(createAddress(addressBytes(sender), nonce)) : undefined
  const { gasLeft, output, halt } = engine.run(
    {
      rules,
      block,
      state,
      origin: sender,
      gasPrice: prepared.gasPrice,
      blobHashes: prepared.blobHashes,
      trace: env.trace,
    },
    {
      caller: sender,
      to,
      value,
      data,
      gas: gasLimit - prepared.intrinsicGas,
      ...(created === undefined ? {} : { createAddress: created }),
    },
  )
  const gasPeak = gasLimit - gasLeft
  const refundable = gasPeak / refundQuotient
  const refund = BigInt(state.refund())
  const afterRefund = gasPeak - (refund < refundable ? refund : refundable)
  const gasUsed = afterRefund < prepared.floorGas ? prepared.floorGas : afterRefund
  return { gasUsed, gasPeak, output, created: halt === undefined ? created : undefined, halt }
}
