/** How a process serves JSON-RPC and metrics, from its settings. */
import { createServer } from 'node:http'
import type { NodeOptions } from '@syncline/node'
import { createLogger, createMetrics } from '@syncline/node/config'
import { Fault } from '@syncline/primitives'
import type { Context } from '../command.js'
import { wantsColor } from '../output/output.js'
import { version } from '../version.js'

/** Logger and metrics registry of a process that runs nodes. Log lines go to stderr. */
export type Telemetry = { readonly log: NodeOptions['log']; readonly metrics: NonNullable<NodeOptions['metrics']> }

export async function createTelemetry(context: Context): Promise<Telemetry> {
  const { stderr } = process
  const format = context.get('log.format')
  const log = await createLogger({
    level:
      context.output.quiet && context.config.origins['log.level'].kind === 'built-in'
        ? 'warn'
        : context.get('log.level'),
    format: format === 'auto' ? (stderr.isTTY ? 'text' : 'json') : format,
    color: wantsColor(context.environment, stderr.isTTY),
    destination: stderr,
  })
  return { log, metrics: await createMetrics(version) }
}

/** Origins of --cors. */
export function originsOf(text: string | undefined, fallback: readonly string[] | '*'): readonly string[] | '*' {
  if (text === undefined) return fallback
  const origins = text.split(',').map((origin) => origin.trim())
  return origins.includes('*') ? '*' : origins.filter((origin) => origin !== '')
}

export type MetricsServer = { readonly url: string; close(): Promise<void> }

/** Prometheus text at /metrics on a port of its own, so that JSON-RPC can be public and metrics not. Fault PORT_TAKEN. */
export async function startMetricsServer(
  host: string,
  port: number,
  metrics: () => Telemetry['metrics'],
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    const registry = metrics()
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : 'failed'),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'EADDRINUSE') return reject(cause)
      const remedy = 'end the program that uses it, or choose another port with --metrics-port (0 = any)'
      const data = { port, flag: '--metrics-port' }
      reject(
        new Fault('PORT_TAKEN', `port ${port} of ${host} is taken, metrics cannot be served there`, {
          remedy,
          data,
          cause,
        }),
      )
    })
    server.listen(port, host, () => resolve())
  })
  const address = server.address()
  const listening = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://${host}:${listening}/metrics`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
