/** Who is calling: the connection a request came in on. */
import type { Hex } from '@syncline/primitives'

/** One connection. HTTP requests have no `socket`, so they cannot subscribe. */
export type Session = {
  /** Remote address, the key of the rate limit. */
  readonly remote: string
  readonly socket: SocketSession | undefined
}

/** A WebSocket connection as methods see it. */
export type SocketSession = {
  /** Subscription ids that are live on this connection, with the way to end each. */
  readonly subscriptions: Map<string, () => void>
  /** Sends a notification, its result as JSON text; closes the connection instead when its reader is too slow. */
  notify(method: string, id: Hex, result: string): void
}

/** A session for calls from within the process and over HTTP. */
export function plainSession(remote: string): Session {
  return { remote, socket: undefined }
}
