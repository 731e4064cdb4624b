/** Gossip over WebSockets, binary frames: peers are dialled by URL, again and again, and may dial this node where it listens. */
/// <reference path="./ws.d.ts" />
import type { IncomingMessage } from 'node:http'
import { bytesToHex, Fault } from '@syncline/primitives'
import type { Logger } from 'pino'
import { WebSocket, WebSocketServer } from 'ws'
import { randomBytes } from '../ports/randomness.js'
import { backOff, delay, monotonicMs } from '../ports/timers.js'
import { createRateLimit } from '../rpc/rateLimit.js'
import { frameHead, idLength } from './frame.js'
import { type Gossip, type GossipLimits, gossipLimits } from './gossip.js'
import { createRouter, type Router } from './router.js'

export type WebSocketGossipOptions = {
  /** Where it listens; nowhere if left out. `host` is 127.0.0.1 by default, port 0 is any. */
  readonly listen?: { readonly host?: string; readonly port: number }
  /** `ws://` or `wss://`, at most 64. */
  readonly peers: readonly string[]
  readonly limits?: Partial<GossipLimits>
  /** Between signs of life. 5,000 by default. */
  readonly heartbeatMs?: number
  readonly log: Logger
}

export type WebSocketGossip = Gossip & {
  /** `ws://host:port`, where it listens. */
  readonly url: string | undefined
}

const handshakeMs = 5_000
/** Heartbeats that may be missed; more by a peer that has still to read, as it cannot answer before it did. */
const beatsMissed = 3
const beatsMissedWhileFull = 12
/** A link that lived so long was a good one: the next attempt is at once. */
const goodMs = 10_000
/** Links that one address may open a second, and save up. */
const opensPerSecond = 4
const opensSaved = 64
const open = 1

/** Fault PORT_TAKEN. */
export async function createWebSocketGossip(options: WebSocketGossipOptions): Promise<WebSocketGossip> {
  const { log } = options
  const limits = { ...gossipLimits, ...options.limits }
  const heartbeatMs = options.heartbeatMs ?? 5_000
  const stop = new AbortController()
  const sockets = new Set<WebSocket>()
  const framing = { maxPayload: limits.maxBytes + frameHead, perMessageDeflate: false }
  const opens = createRateLimit(opensPerSecond, opensSaved)
  const server =
    options.listen === undefined
      ? undefined
      : await listen(options.listen, {
          ...framing,
          // a page in a browser is no peer: it may not speak through its user to what listens on loopback
          verifyClient: ({ origin, req }) =>
            origin === undefined && opens.admit(req.socket.remoteAddress ?? '', 1, monotonicMs()),
        })
  const router = createRouter({
    id: bytesToHex(randomBytes(idLength)),
    limits,
    now: monotonicMs,
    log,
    async onClose() {
      stop.abort()
      for (const socket of sockets) socket.terminate()
      await Promise.all([
        ...dialling,
        server === undefined ? undefined : new Promise<void>((done) => server.close(done)),
      ])
    },
  })
  server?.on('connection', (socket, request) => {
    sockets.add(socket)
    socket.on('error', () => socket.terminate())
    socket.on('close', () => sockets.delete(socket))
    serve(router, socket, remoteOf(request), false, limits.outboxBytes, heartbeatMs)
  })
  server?.on('error', (error) => log.error({ err: error }, 'gossip cannot be listened for any more'))

  /** One attempt: resolves when the link, if there was one, has ended. */
  const dial = (url: string): Promise<void> =>
    new Promise((ended) => {
      const socket = new WebSocket(url, { ...framing, handshakeTimeout: handshakeMs })
      sockets.add(socket)
      socket.on('error', () => socket.terminate())
      socket.on('close', () => {
        sockets.delete(socket)
        ended()
      })
      socket.on('open', () => serve(router, socket, url, true, limits.outboxBytes, heartbeatMs))
    })
  const keepDialling = async (url: string): Promise<void> => {
    for (let failures = 0; !stop.signal.aborted; ) {
      const since = monotonicMs()
      await dial(url)
      failures = monotonicMs() - since > goodMs ? 1 : failures + 1
      if (failures === 2) log.info({ url }, 'a gossip peer does not answer')
      // two nodes that dial each other do not do it in step
      await delay(backOff(failures) * (0.75 + randomBytes(1)[0]! / 512), stop.signal)
    }
  }
  const dialling: readonly Promise<void>[] = options.peers.map(keepDialling)
  return { ...router, url: server === undefined ? undefined : urlOf(server) }
}

function serve(
  router: Router,
  socket: WebSocket,
  remote: string,
  isDialled: boolean,
  outboxBytes: number,
  heartbeatMs: number,
): void {
  socket.binaryType = 'arraybuffer'
  let isReading = true
  let heardAt = monotonicMs()
  const over = new AbortController()
  const end = router.attach({
    remote,
    isDialled,
    send(frame) {
      if (socket.readyState !== open || socket.bufferedAmount + frame.length > outboxBytes) return false
      socket.send(frame)
      return true
    },
    setReading(on) {
      if (on === isReading || socket.readyState !== open) return
      isReading = on
      heardAt = monotonicMs()
      if (on) socket.resume()
      else socket.pause()
    },
    close: () => socket.terminate(),
  })
  if (end === undefined) {
    socket.terminate()
    return
  }
  socket.on('message', (data, isBinary) => {
    heardAt = monotonicMs()
    // text is no frame, and an empty one is none either
    end.received(isBinary && data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array())
  })
  socket.on('pong', () => {
    heardAt = monotonicMs()
  })
  socket.on('close', () => {
    over.abort()
    end.closed()
  })
  const beat = async (): Promise<void> => {
    for (;;) {
      await delay(heartbeatMs, over.signal)
      if (over.signal.aborted || socket.readyState !== open) return
      const most = socket.bufferedAmount === 0 ? beatsMissed : beatsMissedWhileFull
      // what this node does not read it cannot have heard
      if (isReading && monotonicMs() - heardAt > most * heartbeatMs) return socket.terminate()
      if (socket.bufferedAmount === 0) socket.ping()
    }
  }
  void beat()
}

function remoteOf({ socket }: IncomingMessage): string {
  return `${socket.remoteAddress}:${socket.remotePort}`
}

function urlOf(server: WebSocketServer): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('a WebSocket server listens on TCP')
  return `ws://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
}

type ServerOptions = ConstructorParameters<typeof WebSocketServer>[0]

function listen(
  at: { readonly host?: string; readonly port: number },
  options: Omit<ServerOptions, 'host' | 'port'>,
): Promise<WebSocketServer> {
  return new Promise((resolve, reject) => {
    const server = new WebSocketServer({ ...options, host: at.host ?? '127.0.0.1', port: at.port })
    const onError = (error: Error): void => {
      const isTaken = 'code' in error && error.code === 'EADDRINUSE'
      const fault = new Fault('PORT_TAKEN', `port ${at.port} for gossip is in use`, {
        remedy: 'choose another port, or stop the process that holds it',
        data: { port: at.port },
        cause: error,
      })
      reject(isTaken ? fault : error)
    }
    server.on('error', onError)
    server.on('listening', () => {
      server.off('error', onError)
      resolve(server)
    })
  })
}
