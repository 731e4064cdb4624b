/** Promises of another node, fetched over its RPC (`syncline_getPreConfirmations`). */
import { Fault } from '@syncline/primitives'
import type { Logger } from 'pino'
import type { PreConfirmation } from '../chain/api.js'
import type { RpcClient } from '../l1/rpc.js'
import { decodeRemotePromise } from './codec.js'

/** Promises asked for at once; a node gives no more. */
export const pageSize = 256
/** Heights below the newest that are asked for again: a re-org replaces some. */
const overlap = 16n

/** One page a call: the newest at first, then what came since. A node that does not answer, or nonsense, gives nothing this time. */
export function createPromiseSource(rpc: RpcClient, log: Logger): () => Promise<readonly PreConfirmation[]> {
  let next: bigint | undefined
  let isSilent = false
  return async () => {
    try {
      const from = next === undefined ? null : `0x${next.toString(16)}`
      const answer = await rpc.call('syncline_getPreConfirmations', [from, pageSize])
      const promises = Array.isArray(answer) ? answer.slice(0, pageSize).map(decodeRemotePromise) : []
      const newest = promises.reduce((most, { number }) => (number > most ? number : most), 0n)
      // nothing from there on: its chain is shorter now, or it was started again
      next = promises.length === 0 ? undefined : newest > overlap ? newest - overlap : 0n
      isSilent = false
      return promises
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      if (!isSilent) log.info({ url: rpc.url, code: error.code }, 'a source of promises does not answer')
      isSilent = true
      return []
    }
  }
}
