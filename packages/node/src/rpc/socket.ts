/** One WebSocket connection: requests in, answers and notifications out, closed when its reader falls behind. */
import type { RpcContext } from './context.js'
import type { Dispatcher } from './dispatcher.js'
import { limitExceeded, toErrorObject } from './errors.js'
import type { SocketEnd } from './meter.js'
import type { Session, SocketSession } from './session.js'

/** What is used of a WebSocket (the `ws` package's). */
export type Socket = {
  readonly bufferedAmount: number
  readonly readyState: number
  /** `written` is called once the text has left, or cannot any more. */
  send(text: string, written: () => void): void
  close(code: number, reason: string): void
  terminate(): void
  on(event: 'message', listener: (data: Buffer | ArrayBuffer | readonly Buffer[], isBinary: boolean) => void): void
  on(event: 'close' | 'error', listener: () => void): void
}

const open = 1
/** Bytes that a connection which reads gets even while others fill the outbox. */
const smallText = 64 * 1024
/** RFC 6455: the peer broke a rule of this endpoint. */
const policyViolation = 1008

/** Serves a connection until it ends. */
export function serveSocket(socket: Socket, remote: string, context: RpcContext, dispatcher: Dispatcher): void {
  const { limits, meter, outbox } = context
  const subscriptions = new Map<string, () => void>()
  let inFlight = 0
  let end: SocketEnd = 'closed'

  const send = (text: string): void => {
    if (socket.readyState !== open) return
    // a connection with nothing before this text is not the one that does not read
    const idle = socket.bufferedAmount === 0
    const written = socket.bufferedAmount > limits.socketBufferBytes ? undefined : outbox.admit(text.length)
    if (written === undefined && !(idle && text.length < smallText)) {
      end = 'slow'
      // a reader this slow would not read a close frame either
      socket.terminate()
      return
    }
    socket.send(text, written ?? (() => undefined))
  }
  const session: SocketSession = {
    subscriptions,
    notify: (method, id, result) =>
      send(`{"jsonrpc":"2.0","method":"${method}","params":{"subscription":"${id}","result":${result}}}`),
  }
  const caller: Session = { remote, socket: session }

  const onMessage = async (text: string): Promise<void> => {
    if (inFlight >= limits.socketInFlight) {
      const error = toErrorObject(limitExceeded(`more than ${limits.socketInFlight} requests wait for answers`))
      send(`{"jsonrpc":"2.0","id":null,"error":${JSON.stringify(error)}}`)
      return
    }
    inFlight++
    try {
      const answer = await dispatcher.handle(text, caller)
      if (answer !== undefined) send(answer)
    } finally {
      inFlight--
    }
  }
  meter.socketOpened()
  socket.on('message', (data, isBinary) => {
    if (isBinary) {
      socket.close(policyViolation, 'text messages only')
      return
    }
    // dispatcher.handle answers every failure as an error object; what still rejects is a bug and must not go unseen
    onMessage(textOf(data)).catch((error: unknown) => context.log?.error({ err: error }, 'rpc socket failed'))
  })
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    for (const stop of subscriptions.values()) stop()
    subscriptions.clear()
    meter.socketClosed(end)
  })
}

function textOf(data: Buffer | ArrayBuffer | readonly Buffer[]): string {
  if (Buffer.isBuffer(data)) return data.toString('utf8')
  if (data instanceof ArrayBuffer) return Buffer.from(data).toString('utf8')
  return Buffer.concat(data).toString('utf8')
}
