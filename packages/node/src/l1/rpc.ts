/** JSON-RPC client of an Ethereum node over fetch: keep-alive, batches, time limits, and faults that say if a retry helps. */
import { Fault } from '@syncline/primitives'

/** What one call does; also lets tests and remote signers stand in. */
export type RpcClient = {
  /** For messages: without what may be secret in it, see `publicUrl`. */
  readonly url: string
  /** One call. Fault L1_UNREACHABLE (retryable) when no answer comes, L1_ERROR when the node answers with an error. */
  call(method: string, parameters: readonly unknown[]): Promise<unknown>
  /** Several calls in one request, answers in order; an error answer of one fails the whole. */
  batch(
    calls: readonly { readonly method: string; readonly parameters: readonly unknown[] }[],
  ): Promise<readonly unknown[]>
}

/** A JSON-RPC error answer. `data` is what the node attached, e.g. revert data. */
export class RpcError extends Fault {
  readonly rpcCode: number
  readonly rpcData: unknown

  constructor(method: string, code: number, message: string, data: unknown) {
    super('L1_ERROR', `${method}: ${message} (${code})`, {
      remedy: 'see the message of the L1 node',
      data: { method, code, message: message.slice(0, 500) },
    })
    this.rpcCode = code
    this.rpcData = data
  }
}

/** Answers larger than this are refused: a batch transaction has 0.9 MB of hex, a log page at most some MB. */
const maxAnswerBytes = 64 * 1024 * 1024

type Answer = {
  readonly id?: unknown
  readonly result?: unknown
  readonly error?: { code?: unknown; message?: unknown; data?: unknown }
}

/** A URL as it may be shown: providers put their keys into user, path and query. */
export function publicUrl(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed === undefined) return '(no URL)'
  const rest = parsed.pathname === '/' && parsed.search === '' ? '' : '/…'
  return `${parsed.protocol}//${parsed.host}${rest}`
}

/** A client of `url`. `timeoutMs` bounds one request (default 15 s), `maxBytes` an answer (default 64 MB). `onRequest` sees each outcome, for metrics. */
export function createRpcClient(
  url: string,
  options: {
    readonly timeoutMs?: number
    readonly maxBytes?: number
    readonly onRequest?: (method: string, outcome: 'ok' | 'error' | 'unreachable') => void
  } = {},
): RpcClient {
  const timeoutMs = options.timeoutMs ?? 15_000
  const maxBytes = options.maxBytes ?? maxAnswerBytes
  const shown = publicUrl(url)
  let nextId = 1

  const unreachable = (reason: string, cause?: unknown): Fault =>
    new Fault('L1_UNREACHABLE', `${shown} does not answer: ${reason.replaceAll(url, shown)}`, {
      remedy: 'check the URL and that the L1 node runs; the node tries again by itself',
      retryable: true,
      data: { url: shown },
      cause,
    })

  /** The body, given up as soon as it is too large. */
  const readBody = async (response: Response): Promise<string> => {
    const decoder = new TextDecoder()
    let text = ''
    let length = 0
    for await (const chunk of response.body ?? []) {
      length += chunk.length
      if (length > maxBytes) throw unreachable(`the answer is larger than ${maxBytes} bytes`)
      text += decoder.decode(chunk, { stream: true })
    }
    return text + decoder.decode()
  }

  const post = async (body: string): Promise<unknown> => {
    let text: string
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        signal: AbortSignal.timeout(timeoutMs),
      })
      text = await readBody(response)
      if (response.status >= 500 || response.status === 429) throw unreachable(`HTTP ${response.status}`)
    } catch (error) {
      if (error instanceof Fault) throw error
      throw unreachable(error instanceof Error ? describe(error) : String(error), error)
    }
    try {
      return JSON.parse(text)
    } catch (cause) {
      throw unreachable('the answer is not JSON', cause)
    }
  }

  const open = (method: string, answer: Answer | undefined): unknown => {
    if (typeof answer !== 'object' || answer === null) throw unreachable('the answer is not JSON-RPC')
    if (answer.error !== undefined && answer.error !== null) {
      options.onRequest?.(method, 'error')
      const { code, message, data } = answer.error
      throw new RpcError(method, typeof code === 'number' ? code : 0, String(message), data)
    }
    options.onRequest?.(method, 'ok')
    return answer.result
  }

  const guarded = async (method: string, body: string): Promise<unknown> => {
    try {
      return await post(body)
    } catch (error) {
      options.onRequest?.(method, 'unreachable')
      throw error
    }
  }

  return {
    url: shown,
    async call(method, parameters) {
      const id = nextId++
      const body = JSON.stringify({ jsonrpc: '2.0', id, method, params: parameters })
      return open(method, (await guarded(method, body)) as Answer)
    },
    async batch(calls) {
      if (calls.length === 0) return []
      const first = nextId
      nextId += calls.length
      const body = JSON.stringify(
        calls.map(({ method, parameters }, i) => ({ jsonrpc: '2.0', id: first + i, method, params: parameters })),
      )
      const answers = await guarded(calls[0]!.method, body)
      if (!Array.isArray(answers)) return [open(calls[0]!.method, answers as Answer)]
      const byId = new Map<unknown, Answer>()
      for (const answer of answers as Answer[]) byId.set(answer?.id, answer)
      return calls.map(({ method }, i) => open(method, byId.get(first + i)))
    },
  }
}

function describe(error: Error): string {
  const cause = error.cause
  return cause instanceof Error && cause.message !== '' ? `${error.message} (${cause.message})` : error.message
}
