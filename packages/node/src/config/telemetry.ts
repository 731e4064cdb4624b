/** The logger and metrics registry of a process, loaded only by commands that run a node. */
import type { Writable } from 'node:stream'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'

/** Names whose values never reach a log line, at any depth pino can reach cheaply. */
const secrets: readonly string[] = ['privateKey', 'password', 'mnemonic', 'token', 'secret'].flatMap((name) => [
  name,
  `*.${name}`,
  `*.*.${name}`,
])

/** JSON lines, or text for people: `time level domain message fields`. Writes to `destination` synchronously in text form. */
export async function createLogger(options: {
  readonly level: string
  readonly format: 'text' | 'json'
  readonly color: boolean
  readonly destination: Writable
}): Promise<Logger> {
  const { pino } = await import('pino')
  const base = { level: options.level, base: null, redact: { paths: [...secrets], censor: '[secret]' } }
  if (options.format === 'json') {
    return pino({ ...base, timestamp: pino.stdTimeFunctions.isoTime }, options.destination)
  }
  const { default: pretty } = await import('pino-pretty')
  const stream = pretty({
    colorize: options.color,
    destination: options.destination,
    translateTime: 'SYS:HH:MM:ss.l',
    singleLine: true,
    sync: true,
  })
  return pino(base, stream)
}

/** A registry with the metrics of the process itself (memory, event loop, file handles) and `syncline_build_info`. */
export async function createMetrics(version: string): Promise<Registry> {
  const { Registry: Metrics, Gauge, collectDefaultMetrics } = await import('prom-client')
  const registry = new Metrics()
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'syncline_build_info',
    help: 'Always 1; the version is in the labels.',
    labelNames: ['version', 'node'],
    registers: [registry],
  }).set({ version, node: process.versions.node }, 1)
  return registry
}
