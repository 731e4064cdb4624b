/** Says when a chain has a new block: by a subscription where its URL takes WebSockets, else only by the caller's own polls. */
import type { Logger } from 'pino'
import { createClient, webSocket } from 'viem'
import { publicUrl } from '../l1/rpc.js'

export type HeadWatch = { stop(): Promise<void> }

/** `onHead` may come twice for a block, and not at all while the connection is down. A URL without WebSockets is no error. */
export function watchHeads(url: string, onHead: () => void, log: Logger): HeadWatch {
  const client = createClient({
    transport: webSocket(url.replace(/^http/, 'ws'), { keepAlive: true, reconnect: { attempts: 1_000, delay: 2_000 } }),
  })
  const onError = (error: unknown): void => {
    log.debug({ url: publicUrl(url), reason: String(error) }, 'no subscription to new blocks: they are asked for')
  }
  const subscribed = client.transport
    .subscribe({ params: ['newHeads'], onData: onHead, onError })
    .catch((error: unknown) => onError(error))
  return {
    async stop() {
      await subscribed
      const connection = await client.transport.getRpcClient().catch(() => undefined)
      connection?.close()
    },
  }
}
