/** The control channel of a running devnet: one POST a verb on loopback, behind a bearer token. */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Fault } from '@syncline/primitives'
import { CliFault, exitKindOf } from '../exit.js'
import { errorEnvelope, resultEnvelope } from '../output/envelope.js'
import { encodeJson } from '../output/json.js'

/** What a verb does with its argument object. */
export type Verb = (argument: Readonly<Record<string, unknown>>) => Promise<unknown>

export type ControlServer = {
  readonly url: string
  readonly token: string
  close(): Promise<void>
}

const maxBodyBytes = 64 * 1024

async function readBody(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    const bytes = Buffer.isBuffer(part) ? part : Buffer.from(String(part))
    length += bytes.length
    if (length > maxBodyBytes) throw badRequest('the request is too large')
    parts.push(bytes)
  }
  let value: unknown
  try {
    value = JSON.parse(Buffer.concat(parts).toString('utf8') || '{}')
  } catch (cause) {
    throw badRequest('the request is not JSON', cause)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badRequest('the request is not an object')
  return value as Readonly<Record<string, unknown>>
}

function badRequest(message: string, cause?: unknown): CliFault {
  return new CliFault('usage', 'CONTROL_REQUEST', message, { remedy: 'use the `syncline up` commands', cause })
}

/**
 * Listens on 127.0.0.1. Verbs run one at a time: a snapshot and a warp never overlap. A wrong token is 401 without a hint of what
 * runs here; the `Host` header must be loopback, so that a web page cannot reach it by DNS rebinding. Fault PORT_TAKEN.
 */
export async function startControlServer(port: number, verbs: Readonly<Record<string, Verb>>): Promise<ControlServer> {
  const token = randomBytes(32).toString('hex')
  const expected = Buffer.from(`Bearer ${token}`)
  let queue: Promise<unknown> = Promise.resolve()

  const authorised = (request: IncomingMessage): boolean => {
    const given = Buffer.from(request.headers.authorization ?? '')
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    return (
      given.length === expected.length && timingSafeEqual(given, expected) && ['127.0.0.1', 'localhost'].includes(host)
    )
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const send = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(encodeJson(body))
    }
    if (!authorised(request)) return send(401, { error: 'unauthorised' })
    const name = (request.url ?? '/').slice(1)
    const verb = request.method === 'POST' && Object.hasOwn(verbs, name) ? verbs[name] : undefined
    if (verb === undefined) return send(404, { error: 'no such verb' })
    const command = `up ${name}`
    try {
      const argument = await readBody(request)
      const run = queue.then(() => verb(argument))
      queue = run.catch(() => undefined)
      send(200, resultEnvelope(command, await run))
    } catch (error) {
      send(200, { ...errorEnvelope(command, error), exit: exitKindOf(error) })
    }
  }

  const server: Server = createServer((request, response) => {
    void answer(request, response)
  })
  server.headersTimeout = 10_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(
        cause.code === 'EADDRINUSE'
          ? new Fault('PORT_TAKEN', `port ${port} of 127.0.0.1 is taken, the control channel cannot listen there`, {
              remedy: 'end the program that uses it, or choose another port with --admin-port (0 = any)',
              data: { port, flag: '--admin-port' },
              cause,
            })
          : cause,
      )
    })
    server.listen(port, '127.0.0.1', () => resolve())
  })
  const address = server.address()
  const listening = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://127.0.0.1:${listening}`,
    token,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      }),
  }
}
