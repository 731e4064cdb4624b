/** What the RPC counts of itself: calls and time by method, errors by code, sockets and subscriptions. */
import { Counter, Gauge, Histogram, type Registry } from 'prom-client'

export type RpcMeter = {
  /** One call that took `ms`; `code` is its error code, if any. Methods come from the table, so labels are a closed set. */
  observe(method: string, ms: number, code: number | undefined): void
  socketOpened(): void
  socketClosed(reason: SocketEnd): void
  subscriptions(change: number): void
}

/** Why a WebSocket ended: by its peer, because it read too slowly, or because there are too many. */
export type SocketEnd = 'closed' | 'slow' | 'refused'

const silent: RpcMeter = {
  observe: () => undefined,
  socketOpened: () => undefined,
  socketClosed: () => undefined,
  subscriptions: () => undefined,
}

/** The metric of this name in the registry, made on first use: several nodes of one process share it. */
function shared<Kind>(registry: Registry, name: string, create: () => Kind): Kind {
  return (registry.getSingleMetric(name) as Kind | undefined) ?? create()
}

/** A meter over `registry`; without one nothing is counted. `domain` labels every series. */
export function createMeter(registry: Registry | undefined, domain: string): RpcMeter {
  if (registry === undefined) return silent
  const registers = [registry]
  const seconds = shared(
    registry,
    'syncline_rpc_call_seconds',
    () =>
      new Histogram({
        name: 'syncline_rpc_call_seconds',
        help: 'Time of JSON-RPC calls by method',
        labelNames: ['domain', 'method'],
        buckets: [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
        registers,
      }),
  )
  const errors = shared(
    registry,
    'syncline_rpc_errors_total',
    () =>
      new Counter({
        name: 'syncline_rpc_errors_total',
        help: 'JSON-RPC error answers by method and code',
        labelNames: ['domain', 'method', 'code'],
        registers,
      }),
  )
  const sockets = shared(
    registry,
    'syncline_rpc_sockets',
    () => new Gauge({ name: 'syncline_rpc_sockets', help: 'Open WebSockets', labelNames: ['domain'], registers }),
  )
  const ended = shared(
    registry,
    'syncline_rpc_sockets_ended_total',
    () =>
      new Counter({
        name: 'syncline_rpc_sockets_ended_total',
        help: 'Ended WebSockets by reason',
        labelNames: ['domain', 'reason'],
        registers,
      }),
  )
  const live = shared(
    registry,
    'syncline_rpc_subscriptions',
    () =>
      new Gauge({
        name: 'syncline_rpc_subscriptions',
        help: 'Live subscriptions',
        labelNames: ['domain'],
        registers,
      }),
  )
  const observers = new Map<string, { observe(value: number): void }>()
  return {
    observe(method, ms, code) {
      let observer = observers.get(method)
      if (observer === undefined) {
        observer = seconds.labels({ domain, method })
        observers.set(method, observer)
      }
      observer.observe(ms / 1000)
      if (code !== undefined) errors.inc({ domain, method, code: String(code) })
    },
    socketOpened: () => sockets.inc({ domain }),
    socketClosed(reason) {
      if (reason !== 'refused') sockets.dec({ domain })
      ended.inc({ domain, reason })
    },
    subscriptions: (change) => live.inc({ domain }, change),
  }
}
