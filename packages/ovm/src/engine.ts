/** An engine runs message calls. The interpreter is one; a compiled engine can be put beside it. */
import type { Bytes } from '@syncline/primitives'
import type { BlockEnv } from './block/env.js'
import type { Rules } from './fork.js'
import type { StateAccess } from './state/access.js'
import type { TraceHooks } from './trace/hooks.js'

/** What every frame of a transaction shares. */
export type ExecutionContext = {
  readonly rules: Rules
  readonly block: BlockEnv
  readonly state: StateAccess
  readonly origin: bigint
  readonly gasPrice: bigint
  readonly blobHashes: readonly bigint[]
  readonly trace: TraceHooks | undefined
}

/** The top-level message of a transaction. Value moves inside. `to` undefined = creation. */
export type Message = {
  readonly caller: bigint
  readonly to: bigint | undefined
  readonly value: bigint
  readonly data: Bytes
  readonly gas: bigint
  /** Address of the contract to create, when `to` is undefined; the nonce was incremented before. */
  readonly createAddress?: bigint
}

/** `halt` is undefined on success, 'REVERT' with data in `output`, else an exceptional halt code (all gas gone). */
export type MessageResult = { readonly gasLeft: bigint; readonly output: Bytes; readonly halt: string | undefined }

export type Engine = { run(context: ExecutionContext, message: Message): MessageResult }
