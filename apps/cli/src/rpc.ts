/** A small JSON-RPC client for reading from nodes: no retries, one time limit, faults that say what to do. */
import { Fault } from '@syncline/primitives'
import { CliFault, type ExitKind } from './exit.js'

export type Rpc = {
  readonly url: string
  /** One call. Faults RPC_UNREACHABLE, RPC_TIMEOUT, RPC_ERROR (with the node's code and data). */
  call(method: string, parameters: readonly unknown[]): Promise<unknown>
}

/** An error answer of a node. */
export class RpcFault extends CliFault {
  override readonly name: string = 'RpcFault'
  readonly rpcCode: number

  constructor(method: string, rpcCode: number, message: string, data: unknown) {
    const inner = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {}
    const code = typeof inner['code'] === 'string' ? inner['code'] : 'RPC_ERROR'
    const remedy = typeof inner['remedy'] === 'string' ? inner['remedy'] : remedyOf(rpcCode, method)
    super(exitOfRpc(rpcCode), code, `${method}: ${message}`, { remedy, data: { method, rpcCode, data } })
    this.rpcCode = rpcCode
  }
}

function exitOfRpc(code: number): ExitKind {
  if (code === 3 || code === -32003 || (code >= 3000 && code < 3300)) return 'refused'
  if (code === -32001) return 'notFound'
  if (code === -32602) return 'usage'
  return 'failure'
}

function remedyOf(code: number, method: string): string {
  if (code === -32601) return `the node at this URL does not offer ${method}; is it a Syncline node?`
  if (code === -32602) return 'check the arguments'
  if (code === -32005) return 'the node limits requests; try again later or ask for less'
  return 'see the message of the node'
}

const longestAnswer = 64 * 1024 * 1024

/** A client of `url`. Each call ends after `timeoutMs`, or when `signal` aborts. */
export function createRpc(
  url: string,
  options: { readonly timeoutMs?: number; readonly signal?: AbortSignal } = {},
): Rpc {
  const timeoutMs = options.timeoutMs ?? 15_000
  return {
    url,
    async call(method, parameters) {
      const limit = AbortSignal.timeout(timeoutMs)
      let answer: unknown
      try {
        const response = await fetch(url.replace(/^ws/, 'http'), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: parameters }),
          signal: options.signal === undefined ? limit : AbortSignal.any([limit, options.signal]),
        })
        const text = await response.text()
        if (text.length > longestAnswer) throw new RangeError(`the answer has ${text.length} characters`)
        answer = JSON.parse(text)
      } catch (cause) {
        if (limit.aborted) {
          throw new CliFault('timeout', 'RPC_TIMEOUT', `${url} did not answer ${method} in ${timeoutMs / 1000} s`, {
            remedy: 'check that the node is not overloaded, or give --timeout',
            cause,
          })
        }
        throw new CliFault('environment', 'RPC_UNREACHABLE', `${url} does not answer: ${reasonOf(cause)}`, {
          remedy: 'check the URL and that the node runs; `syncline up` starts a network',
          data: { url, method },
          cause,
        })
      }
      if (typeof answer !== 'object' || answer === null || !('result' in answer || 'error' in answer)) {
        throw new CliFault('environment', 'RPC_UNREACHABLE', `${url} does not speak JSON-RPC`, {
          remedy: 'check the URL',
          data: { url, method },
        })
      }
      if ('error' in answer && typeof answer.error === 'object' && answer.error !== null) {
        const { code, message, data } = answer.error as { code?: unknown; message?: unknown; data?: unknown }
        throw new RpcFault(method, typeof code === 'number' ? code : -32603, String(message).slice(0, 2000), data)
      }
      return 'result' in answer ? answer.result : undefined
    },
  }
}

/** The innermost reason of a failed fetch, e.g. `connect ECONNREFUSED 127.0.0.1:9545`. */
function reasonOf(error: unknown): string {
  let at = error
  while (at instanceof Error && at.cause instanceof Error && !(at instanceof Fault)) at = at.cause
  if (!(at instanceof Error)) return String(at)
  return at.message !== '' ? at.message : 'code' in at ? String(at.code) : at.name
}

/** A hex quantity of an answer as an integer. Fault if it is none. */
export function quantityOf(value: unknown, what: string): bigint {
  if (typeof value === 'string' && /^0x[0-9a-f]{1,64}$/i.test(value)) return BigInt(value)
  throw new CliFault('environment', 'RPC_BAD_ANSWER', `${what} is not a quantity: ${String(value).slice(0, 80)}`, {
    remedy: 'check that the URL is that of an Ethereum node',
  })
}
