/** Overrides that move a precompile: known, and refused by name because the engine has its precompiles at fixed addresses. */
import { RpcError, rpcCodes } from '../errors.js'
import type { StateOverrides } from './overrides.js'

/** Throws −32004 if an override asks to move a precompile. */
export function refuseMovedPrecompiles(overrides: StateOverrides): void {
  for (const { movePrecompileTo } of overrides.values()) {
    if (movePrecompileTo !== undefined)
      throw new RpcError(rpcCodes.unsupported, 'movePrecompileToAddress is not supported')
  }
}
