/** Says when a chain has a new block: by a subscription where its URL takes WebSockets, else only by the caller's own polls. */
/// <reference path="../p2p/ws.d.ts" />
import type { Logger } from 'pino'
import { WebSocket } from 'ws'
import { publicUrl } from '../l1/rpc.js'
import { backOff, startLoop } from '../ports/timers.js'

export type HeadWatch = { stop(): Promise<void> }

/** A header is 2 KB. */
const maxPayload = 64 * 1024
const handshakeTimeout = 5_000
/** Between the end of a subscription and the next one; less and less often where there is none. */
const againMs = 1_000
const pauseMs = [2_000, 60_000] as const
const subscribe = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_subscribe', params: ['newHeads'] })

/** One subscription, from the first attempt to its end. Rejects if the URL takes no WebSocket. */
function subscribeOnce(url: string, onHead: () => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { maxPayload, handshakeTimeout, perMessageDeflate: false })
    let isOpen = false
    const end = (): void => socket.terminate()
    signal.addEventListener('abort', end, { once: true })
    socket.on('open', () => {
      isOpen = true
      socket.send(subscribe)
    })
    // the answer to the subscription wakes as well: blocks may have come before it
    socket.on('message', onHead)
    socket.on('error', end)
    socket.on('close', () => {
      signal.removeEventListener('abort', end)
      if (isOpen || signal.aborted) resolve()
      else reject(new Error('no WebSocket'))
    })
  })
}

/** `onHead` may come twice for a block, and not at all while the connection is down. A URL without WebSockets is no error. */
export function watchHeads(url: string, onHead: () => void, log: Logger): HeadWatch {
  const socketUrl = url.replace(/^http/, 'ws')
  const loop = startLoop({
    everyMs: againMs,
    work: (signal) => subscribeOnce(socketUrl, onHead, signal),
    onError(_error, failures) {
      if (failures === 1) log.debug({ url: publicUrl(url) }, 'no subscription to new blocks: they are asked for')
      return backOff(failures, ...pauseMs)
    },
  })
  return { stop: () => loop.stop() }
}
