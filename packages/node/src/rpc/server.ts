/** The JSON-RPC server of a node: HTTP and WebSocket on one port, health and metrics beside them. */
import { performance } from 'node:perf_hooks'
import websocket from '@fastify/websocket'
import { bytesToHex, Fault, type Hex } from '@syncline/primitives'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import type { NodeApi } from '../chain/api.js'
import { createRpcClient } from '../l1/rpc.js'
import { randomBytes } from '../ports/randomness.js'
import { yieldToIo } from '../ports/timers.js'
import type { ReconciliationReports } from '../reconcile/reports.js'
import type { Forwarder, RpcContext } from './context.js'
import { type CorsOrigins, corsHeaders, isRebound } from './cors.js'
import { createDispatcher, type Dispatcher } from './dispatcher.js'
import { domainProfile } from './domainProfile.js'
import { limitExceeded, plain, toErrorObject } from './errors.js'
import { createFilterStore } from './filters.js'
import { createFirstLogs } from './firstLogs.js'
import { forwardTo } from './forward.js'
import { defaultLimits, type RpcLimits } from './limits.js'
import { createMeter } from './meter.js'
import type { Method } from './method.js'
import { methods } from './methods/index.js'
import { createOutbox } from './outbox.js'
import type { ChainProfile } from './profile.js'
import { createPromises } from './promises.js'
import { createRateLimit } from './rateLimit.js'
import { createRecentLogs } from './recentLogs.js'
import { plainSession } from './session.js'
import { type Socket, serveSocket } from './socket.js'
import { createSubscriptions } from './subscriptions.js'

export type RpcServerOptions = {
  /** Address to listen on. Default 127.0.0.1: a node is not public unless told so. */
  readonly host?: string
  /** 0 = any free port. */
  readonly port: number
  /** Origins of web pages that may call: a list, `*` for all, none by default. */
  readonly cors?: CorsOrigins
  /** Version of the program. */
  readonly version: string
  readonly limits?: Partial<RpcLimits>
  readonly log?: Logger
  /** Metrics of the process; served at /metrics. */
  readonly metrics?: Registry
  /** How the chain is shown and executed; the domain's own by default. */
  readonly profile?: ChainProfile
  /** Methods beside the table, e.g. those of a devnet. Their names must be new. */
  readonly extraMethods?: readonly Method[]
  /** What a seat in the reconciliation of domains tells; it may be taken later than the server starts. */
  readonly reconciliation?: () => ReconciliationReports | undefined
}

export type RpcServer = {
  /** Starts listening. Fault PORT_TAKEN if another program has the port. */
  listen(): Promise<{ readonly host: string; readonly port: number; readonly url: string }>
  /** Ends connections and frees the port. Safe to call twice. */
  close(): Promise<void>
  /** Where it listens, once it does. */
  address(): { readonly host: string; readonly port: number; readonly url: string } | undefined
  /** Answers one request text without a connection; what tests and the CLI use. */
  readonly dispatcher: Dispatcher
  /** What the methods work on; for other transports of the same calls. */
  readonly context: RpcContext
}

/** Requests that take longer to arrive are cut off: a slow sender holds a socket, nothing more. */
const requestTimeoutMs = 30_000

function createContext(api: NodeApi, options: RpcServerOptions): { context: RpcContext; close: () => void } {
  const limits: RpcLimits = { ...defaultLimits, ...options.limits }
  const profile = options.profile ?? domainProfile(api.chain)
  const meter = createMeter(options.metrics, api.chain.config.domainId.toString())
  const newId = (): Hex => bytesToHex(randomBytes(16))
  const monotonicMs = (): number => performance.now()
  const recent = createRecentLogs(api.chain)
  const filters = createFilterStore(api, limits, recent, monotonicMs, newId)
  const subscriptions = createSubscriptions(api, limits, meter, recent, newId, profile.header)
  const promises = createPromises(api)
  const forward: Forwarder | undefined =
    api.mempool === undefined && api.sequencerUrl !== undefined
      ? forwardTo(createRpcClient(api.sequencerUrl))
      : undefined
  const context: RpcContext = {
    api,
    limits,
    clock: { monotonicMs, yieldToIo },
    meter,
    log: options.log,
    rateLimit: limits.callsPerSecond > 0 ? createRateLimit(limits.callsPerSecond, limits.callBurst) : undefined,
    profile,
    filters,
    subscriptions,
    promises,
    firstLogs: createFirstLogs(api.chain),
    forward,
    reconciliation: options.reconciliation,
    outbox: createOutbox(limits.waitingBytes),
    newId,
    version: options.version,
  }
  const close = (): void => {
    filters.close()
    subscriptions.close()
    promises.close()
  }
  return { context, close }
}

/** Answer in place of one that nobody could hold. */
const crowded = JSON.stringify({
  jsonrpc: '2.0',
  id: null,
  error: toErrorObject(limitExceeded('too many answers wait to be read; try again later')),
})

/** A server over a node. Nothing listens before `listen`. */
export function createRpcServer(api: NodeApi, options: RpcServerOptions): RpcServer {
  const { context, close } = createContext(api, options)
  const dispatcher = createDispatcher(context, [...methods, ...(options.extraMethods ?? [])])
  const host = options.host ?? '127.0.0.1'
  let app: FastifyInstance | undefined
  let address: { host: string; port: number; url: string } | undefined
  let closing: Promise<void> | undefined
  return {
    dispatcher,
    context,
    address: () => address,
    async listen() {
      app = await createApp(context, dispatcher, options)
      try {
        await app.listen({ host, port: options.port })
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
          throw new Fault('PORT_TAKEN', `port ${options.port} on ${host} is in use`, {
            remedy: 'stop the program that listens there, or choose another port with --rpc-port',
            data: { host, port: options.port },
            cause: error,
          })
        }
        throw error
      }
      const bound = app.server.address()
      const port = typeof bound === 'object' && bound !== null ? bound.port : options.port
      address = { host, port, url: `http://${host.includes(':') ? `[${host}]` : host}:${port}` }
      return address
    },
    close() {
      closing ??= (async () => {
        close()
        await app?.close()
        address = undefined
      })()
      return closing
    },
  }
}

async function createApp(
  context: RpcContext,
  dispatcher: Dispatcher,
  options: RpcServerOptions,
): Promise<FastifyInstance> {
  const { limits } = context
  const app = fastify({
    logger: false,
    bodyLimit: limits.bodyBytes,
    requestTimeout: requestTimeoutMs,
    connectionTimeout: limits.connectionIdleMs,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
  })
  await app.register(websocket, { options: { maxPayload: limits.bodyBytes } })
  app.server.maxConnections = limits.connections
  app.removeAllContentTypeParsers()
  // any content type: many scripts post without one, and the parser decides what JSON is
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))

  const origins = options.cors ?? []
  app.addHook('onRequest', (request, reply, done) => {
    if (isRebound(origins, request.headers.origin, request.headers.host)) {
      reply.code(403).send({ error: 'a page of this origin may not call; see --cors' })
      return
    }
    // the parser reads any type, but the framework refuses one that is none ("foo")
    if (request.headers['content-type'] !== undefined) request.headers['content-type'] = 'application/json'
    const headers = corsHeaders(origins, request.headers.origin, request.method === 'OPTIONS')
    for (const [name, value] of headers) reply.header(name, value)
    if (request.method === 'OPTIONS') reply.code(204).send()
    else done()
  })

  const onCall = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const body = typeof request.body === 'string' ? request.body : ''
    const answer = await dispatcher.handle(body, plainSession(request.ip))
    reply.header('content-type', 'application/json')
    if (answer === undefined) reply.code(204).send()
    else {
      const written = context.outbox.admit(answer.length)
      if (written === undefined) reply.send(crowded)
      else {
        reply.raw.once('close', written)
        reply.send(answer)
      }
    }
    await reply
  }
  const onSocket = (socket: Socket, request: FastifyRequest): void => {
    const origin = request.headers.origin
    const allowed = origin === undefined || corsHeaders(origins, origin, false).length > 0
    if (!allowed || app.websocketServer.clients.size > limits.sockets) {
      context.meter.socketClosed('refused')
      // 1013: try again later; 1008: this origin is not allowed
      socket.close(allowed ? 1013 : 1008, allowed ? 'too many connections' : 'origin not allowed')
      return
    }
    serveSocket(socket, request.ip, context, dispatcher)
  }
  const hello = (_request: FastifyRequest, reply: FastifyReply): void => {
    reply.send({ name: 'syncline', version: context.version, chainId: Number(context.api.chain.config.domainId) })
  }
  app.post('/', onCall)
  for (const url of ['/', '/ws']) app.route({ method: 'GET', url, handler: hello, wsHandler: onSocket })
  registerHealth(app, context, options.metrics)
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, _request, reply) => {
    const tooLarge = error.code === 'FST_ERR_CTP_BODY_TOO_LARGE'
    const object = tooLarge
      ? toErrorObject(limitExceeded(`a request may have ${limits.bodyBytes} bytes`))
      : toErrorObject(error)
    if (!tooLarge && (error.statusCode ?? 500) >= 500) context.log?.error({ err: error }, 'rpc request failed')
    reply.code(error.statusCode ?? 500).header('content-type', 'application/json')
    reply.send(JSON.stringify({ jsonrpc: '2.0', id: null, error: object }))
  })
  return app
}

/** /healthz: alive. /readyz: 503 with reasons until synced. /status: heights and roles. /metrics: Prometheus text. */
function registerHealth(app: FastifyInstance, context: RpcContext, metrics: Registry | undefined): void {
  const { api, version } = context
  app.get('/healthz', () => ({ ok: true, version }))
  app.get('/readyz', (_request, reply) => {
    const reasons = api.notReady()
    reply.code(reasons.length === 0 ? 200 : 503).send({ ready: reasons.length === 0, reasons })
  })
  app.get('/status', () => ({
    version,
    roles: api.roles,
    ...(plain(api.status()) as Readonly<Record<string, unknown>>),
  }))
  if (metrics !== undefined) {
    app.get('/metrics', async (_request, reply) => {
      reply.header('content-type', metrics.contentType)
      return metrics.metrics()
    })
  }
}
