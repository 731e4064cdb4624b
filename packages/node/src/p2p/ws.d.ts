/** What is used of the package `ws`, which brings no types. */
declare module 'ws' {
  import type { IncomingMessage } from 'node:http'
  import type { AddressInfo } from 'node:net'

  export class WebSocket {
    constructor(url: string, options: { maxPayload: number; handshakeTimeout: number; perMessageDeflate: boolean })
    readonly bufferedAmount: number
    readonly readyState: number
    binaryType: 'arraybuffer' | 'nodebuffer'
    send(data: Uint8Array | string, written?: () => void): void
    close(code?: number, reason?: string): void
    ping(): void
    pause(): void
    resume(): void
    terminate(): void
    on(event: 'message', listener: (data: Buffer | ArrayBuffer | readonly Buffer[], isBinary: boolean) => void): this
    on(event: 'open' | 'close' | 'pong' | 'error', listener: () => void): this
  }

  export class WebSocketServer {
    constructor(options: {
      host: string
      port: number
      maxPayload: number
      perMessageDeflate: boolean
      verifyClient: (info: { origin: string | undefined; req: IncomingMessage }) => boolean
    })
    address(): AddressInfo | string | null
    close(done: () => void): void
    on(event: 'connection', listener: (socket: WebSocket, request: IncomingMessage) => void): this
    on(event: 'listening', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
    off(event: 'error', listener: (error: Error) => void): this
  }
}
