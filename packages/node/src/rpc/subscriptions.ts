/** eth_subscribe: events of the node to the WebSockets that asked for them. */
import type { Hex } from '@syncline/primitives'
import type { NodeApi, NodeEvent, PreConfirmation } from '../chain/api.js'
import type { BlockRecord } from '../chain/records.js'
import { limitExceeded } from './errors.js'
import { bytesHex, quantity } from './format/quantity.js'
import { formatTransaction } from './format/transaction.js'
import type { JsonObject } from './json.js'
import type { RpcLimits } from './limits.js'
import type { LogFilter } from './logFilter.js'
import type { RpcMeter } from './meter.js'
import type { RecentLogs } from './recentLogs.js'
import type { SocketSession } from './session.js'

/** What one can subscribe to. */
export type Topic =
  | { readonly kind: 'newHeads' }
  | { readonly kind: 'logs'; readonly filter: LogFilter }
  | { readonly kind: 'newPendingTransactions'; readonly full: boolean }
  | { readonly kind: 'preConfirmations' }

export type Subscriptions = {
  /** Starts notifications with `method` (eth_subscription, syncline_subscription) on this socket; gives the id. */
  subscribe(socket: SocketSession, topic: Topic, method: string): Hex
  /** True if the socket had this subscription. */
  unsubscribe(socket: SocketSession, id: string): boolean
  readonly size: number
  close(): void
}

type Subscription = {
  readonly id: Hex
  readonly socket: SocketSession
  readonly topic: Topic
  readonly method: string
}

/** A pre-confirmation as JSON. */
export function formatPreConfirmation(promise: PreConfirmation): JsonObject {
  return {
    domainId: quantity(promise.domainId),
    number: quantity(promise.number),
    parentHash: promise.parentHash,
    originNumber: quantity(promise.originNumber),
    originHash: promise.originHash,
    blockHash: promise.blockHash,
    signature: promise.signature,
  }
}

/** Subscriptions over the node's events. `header` shows a block to newHeads. */
export function createSubscriptions(
  api: NodeApi,
  limits: RpcLimits,
  meter: RpcMeter,
  recent: RecentLogs,
  newId: () => Hex,
  header: (block: BlockRecord) => JsonObject,
): Subscriptions {
  const all = new Map<string, Subscription>()
  const send = ({ socket, method, id }: Subscription, result: string): void => socket.notify(method, id, result)

  const onBlock = (block: BlockRecord, removed: boolean, promise: PreConfirmation | undefined): void => {
    // one text serves all who asked for the same
    let head: string | undefined
    let promised: string | undefined
    for (const subscription of [...all.values()]) {
      const { topic } = subscription
      if (topic.kind === 'newHeads' && !removed) {
        head ??= JSON.stringify(header(block))
        send(subscription, head)
      } else if (topic.kind === 'logs') {
        for (const log of recent.match(block, topic.filter, removed)) send(subscription, log.text)
      } else if (topic.kind === 'preConfirmations' && promise !== undefined) {
        promised ??= JSON.stringify(formatPreConfirmation(promise))
        send(subscription, promised)
      }
    }
  }
  const onEvent = (event: NodeEvent): void => {
    if (all.size === 0) return
    if (event.kind === 'block') onBlock(event.block, false, event.preConfirmation)
    else if (event.kind === 'reorg') {
      for (const block of event.removed) onBlock(block, true, undefined)
      for (const block of event.added) onBlock(block, false, undefined)
    } else if (event.kind === 'pending') {
      const { transaction } = event.transaction
      const hash = `"${bytesHex(transaction.hash)}"`
      let full: string | undefined
      for (const subscription of [...all.values()]) {
        if (subscription.topic.kind !== 'newPendingTransactions') continue
        if (subscription.topic.full) full ??= JSON.stringify(formatTransaction(transaction, undefined))
        send(subscription, (subscription.topic.full ? full : undefined) ?? hash)
      }
    }
  }
  const stop = api.on(onEvent)
  return {
    subscribe(socket, topic, method) {
      if (socket.subscriptions.size >= limits.subscriptionsPerSocket)
        throw limitExceeded(`a connection may hold ${limits.subscriptionsPerSocket} subscriptions`)
      if (all.size >= limits.subscriptions)
        throw limitExceeded(`there are ${all.size} subscriptions, no more are taken`)
      const id = newId()
      all.set(id, { id, socket, topic, method })
      meter.subscriptions(1)
      socket.subscriptions.set(id, () => {
        if (all.delete(id)) meter.subscriptions(-1)
      })
      return id
    },
    unsubscribe(socket, id) {
      const end = socket.subscriptions.get(id)
      if (end === undefined) return false
      socket.subscriptions.delete(id)
      end()
      return true
    },
    get size() {
      return all.size
    },
    close() {
      stop()
      all.clear()
    },
  }
}
