/** Calls that a node without a pool hands to its sequencer; errors come back as the sequencer told them. */
import { RpcError as RemoteError, type RpcClient } from '../l1/rpc.js'
import type { Forwarder } from './context.js'
import { plain, RpcError } from './errors.js'

/** Forwards over `client`. The sequencer's error object is passed on; an unreachable sequencer stays a Fault. */
export function forwardTo(client: RpcClient): Forwarder {
  return async (method, params) => {
    try {
      return await client.call(method, params)
    } catch (error) {
      if (!(error instanceof RemoteError)) throw error
      const message = typeof error.data['message'] === 'string' ? error.data['message'] : error.message
      throw new RpcError(error.rpcCode, message, error.rpcData === undefined ? undefined : plain(error.rpcData))
    }
  }
}
