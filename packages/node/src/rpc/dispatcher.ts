/** JSON-RPC 2.0: text of a request → text of its answer. Batches, ids, limits and errors; the methods know none of it. */
import type { RpcContext } from './context.js'
import { isBug, limitExceeded, RpcError, rpcCodes, toErrorObject } from './errors.js'
import { isObject, type Json, nestsDeeperThan } from './json.js'
import type { Method } from './method.js'
import type { Session } from './session.js'

/** Answers requests. `undefined` = nothing to send (only notifications came in). Synchronous where the methods are. */
export type Dispatcher = {
  handle(text: string, session: Session): string | undefined | Promise<string | undefined>
}

type Answer = string | undefined | Promise<string | undefined>

const maxIdCharacters = 256

/** One answer in its envelope. `id` is JSON text already. */
function envelope(id: string, member: 'result' | 'error', value: string): string {
  return `{"jsonrpc":"2.0","id":${id},"${member}":${value}}`
}

function errorAnswer(id: string, error: unknown): string {
  return envelope(id, 'error', JSON.stringify(toErrorObject(error)))
}

/** JSON text of a call's id; undefined for a notification, `false` for an id of a wrong type. */
function idText(call: Readonly<Record<string, unknown>>): string | undefined | false {
  const { id } = call
  if (id === undefined) return undefined
  if (id === null) return 'null'
  if (typeof id === 'number') return Number.isFinite(id) ? JSON.stringify(id) : false
  if (typeof id !== 'string' || id.length > maxIdCharacters) return false
  return JSON.stringify(id)
}

/**
 * A dispatcher over a table. Calls of a batch run one after another in order, so that transactions of one sender enter the pool as they
 * were sent; a batch that has worked for `sliceMs` lets other connections run. Notifications are ignored: nothing here is
 * useful without its answer.
 */
export function createDispatcher(context: RpcContext, methods: readonly Method[]): Dispatcher {
  const table = new Map(methods.map((method) => [method.name, method]))
  const { limits, clock, meter, log } = context

  const finish = (method: Method, id: string, value: Json | undefined, startedMs: number): string => {
    const text = value === undefined ? 'null' : (JSON.stringify(value) ?? 'null')
    meter.observe(method.name, clock.monotonicMs() - startedMs, undefined)
    return envelope(id, 'result', text)
  }
  const fail = (method: Method, id: string, error: unknown, startedMs: number): string => {
    const object = toErrorObject(error)
    meter.observe(method.name, clock.monotonicMs() - startedMs, object.code)
    if (isBug(error)) log?.error({ err: error, rpcMethod: method.name }, 'rpc method failed')
    return envelope(id, 'error', JSON.stringify(object))
  }

  const answer = (call: unknown, session: Session): Answer => {
    if (!isObject(call)) return errorAnswer('null', new RpcError(rpcCodes.invalidRequest, 'a call must be an object'))
    const id = idText(call)
    if (id === false) {
      return errorAnswer('null', new RpcError(rpcCodes.invalidRequest, 'id must be a string, a number or null'))
    }
    const name = call['method']
    if (call['jsonrpc'] !== '2.0' || typeof name !== 'string') {
      return errorAnswer(
        id ?? 'null',
        new RpcError(rpcCodes.invalidRequest, 'want {"jsonrpc":"2.0","id",…,"method",…}'),
      )
    }
    if (id === undefined) return undefined
    const method = table.get(name)
    if (method === undefined) {
      meter.observe('unknown', 0, rpcCodes.methodNotFound)
      const shown = name.slice(0, 64)
      return errorAnswer(
        id,
        new RpcError(rpcCodes.methodNotFound, `the method ${shown} does not exist/is not available`),
      )
    }
    const startedMs = clock.monotonicMs()
    try {
      if (method.socketOnly && session.socket === undefined) {
        throw new RpcError(rpcCodes.unsupported, 'notifications not supported: subscriptions need a WebSocket')
      }
      const value = method.call(context, call['params'], session)
      if (!(value instanceof Promise)) return finish(method, id, value, startedMs)
      return value.then(
        (later) => finish(method, id, later, startedMs),
        (error: unknown) => fail(method, id, error, startedMs),
      )
    } catch (error) {
      return fail(method, id, error, startedMs)
    }
  }

  const answerBatch = async (calls: readonly unknown[], session: Session): Promise<string | undefined> => {
    const answers: string[] = []
    let characters = 0
    let sliceStart = clock.monotonicMs()
    for (const call of calls) {
      if (characters > limits.responseCharacters) {
        const id = isObject(call) ? idText(call) : 'null'
        if (id !== undefined)
          answers.push(errorAnswer(id || 'null', limitExceeded('the answers of this batch are too large')))
        continue
      }
      const now = answer(call, session)
      const text = now instanceof Promise ? await now : now
      if (text !== undefined) {
        answers.push(text)
        characters += text.length
      }
      if (now instanceof Promise) sliceStart = clock.monotonicMs()
      else if (clock.monotonicMs() - sliceStart > limits.sliceMs) {
        await clock.yieldToIo()
        sliceStart = clock.monotonicMs()
      }
    }
    return answers.length === 0 ? undefined : `[${answers.join(',')}]`
  }

  return {
    handle(text, session) {
      if (nestsDeeperThan(text, limits.jsonDepth)) {
        return errorAnswer('null', limitExceeded(`JSON nests deeper than ${limits.jsonDepth}`))
      }
      let request: unknown
      try {
        request = JSON.parse(text)
      } catch {
        // the parser's message quotes the caller's own text and positions; the code says all a caller needs
        return errorAnswer('null', new RpcError(rpcCodes.parse, 'request is not JSON'))
      }
      const calls = Array.isArray(request) ? request.length : 1
      if (calls === 0) return errorAnswer('null', new RpcError(rpcCodes.invalidRequest, 'empty batch'))
      if (calls > limits.batchCalls) {
        return errorAnswer(
          'null',
          limitExceeded(`a batch may hold ${limits.batchCalls} calls, this one holds ${calls}`),
        )
      }
      if (context.rateLimit?.admit(session.remote, calls, clock.monotonicMs()) === false) {
        const id = Array.isArray(request) || !isObject(request) ? 'null' : idText(request)
        return errorAnswer(
          id || 'null',
          limitExceeded(`more than ${limits.callsPerSecond} calls a second from this address`),
        )
      }
      return Array.isArray(request) ? answerBatch(request, session) : answer(request, session)
    },
  }
}
