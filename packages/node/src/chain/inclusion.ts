/** Callers that wait for a transaction to be in a durable block. */
import type { Hex } from '@syncline/primitives'
import type { ChainReader, NodeEvent, PreConfirmation } from './api.js'
import type { ReceiptRecord } from './records.js'

export type Inclusion = { readonly receipt: ReceiptRecord; readonly preConfirmation: PreConfirmation | undefined }

export type InclusionWaiters = {
  wait(hash: Hex, timeoutMs: number): Promise<Inclusion | undefined>
  /** Resolves everybody with undefined. */
  stop(): void
}

/** Most callers that wait at once; more get their answer without waiting. */
const maxWaiters = 65_536

export function createInclusionWaiters(
  reader: ChainReader,
  on: (listener: (event: NodeEvent) => void) => () => void,
  promiseOf: (blockHash: Hex) => PreConfirmation | undefined,
): InclusionWaiters {
  const waiters = new Map<Hex, Set<(inclusion: Inclusion | undefined) => void>>()
  let count = 0
  const off = on((event) => {
    if (event.kind !== 'block' || waiters.size === 0) return
    for (const hash of event.block.transactionHashes) {
      const callers = waiters.get(hash)
      if (callers === undefined) continue
      const receipt = reader.receipt(hash)
      if (receipt === undefined) continue
      for (const resolve of callers) resolve({ receipt, preConfirmation: event.preConfirmation })
    }
  })
  return {
    wait(hash, timeoutMs) {
      const known = reader.transaction(hash)
      const receipt = known === undefined ? undefined : reader.receipt(hash)
      const promise = known === undefined ? undefined : promiseOf(known.blockHash)
      // a block without its promise is not announced yet: its event follows within milliseconds
      if (receipt !== undefined && (promise !== undefined || timeoutMs <= 0)) {
        return Promise.resolve({ receipt, preConfirmation: promise })
      }
      if (timeoutMs <= 0 || count >= maxWaiters) {
        return Promise.resolve(receipt === undefined ? undefined : { receipt, preConfirmation: promise })
      }
      return new Promise((resolve) => {
        const callers = waiters.get(hash) ?? new Set()
        const done = (inclusion: Inclusion | undefined): void => {
          clearTimeout(timer)
          if (!callers.delete(done)) return
          count--
          if (callers.size === 0) waiters.delete(hash)
          resolve(inclusion)
        }
        const timer = setTimeout(
          () => {
            const late = reader.receipt(hash)
            done(late === undefined ? undefined : { receipt: late, preConfirmation: undefined })
          },
          Math.min(timeoutMs, receipt === undefined ? timeoutMs : 1_000),
        )
        callers.add(done)
        count++
        waiters.set(hash, callers)
      })
    },
    stop() {
      off()
      for (const callers of [...waiters.values()]) for (const resolve of [...callers]) resolve(undefined)
    },
  }
}
