/** Overrides that move a precompile: known, and refused by name because the engine has its precompiles at fixed addresses. */
import { isPrecompile, type Rules } from '@syncline/ovm'
import { RpcError, rpcCodes } from '../errors.js'
import { addressHex } from '../format/quantity.js'
import type { StateOverrides } from './overrides.js'

/** Throws −32000 if an override moves what is no precompile, −32004 if it moves one. */
export function refuseMovedPrecompiles(overrides: StateOverrides, rules: Rules): void {
  for (const [address, { movePrecompileTo }] of overrides) {
    if (movePrecompileTo === undefined) continue
    if (!isPrecompile(rules, address))
      throw new RpcError(rpcCodes.server, `account ${addressHex(address)} is not a precompile`)
    throw new RpcError(rpcCodes.unsupported, 'movePrecompileToAddress is not supported')
  }
}
