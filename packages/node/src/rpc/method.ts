/** What a method is: one row of the table that serves calls, `rpc.discover` and docs/rpc.md. */
import type { RpcContext } from './context.js'
import type { Arguments, Param } from './decode/param.js'
import { decodeArguments } from './decode/param.js'
import type { Json, JsonObject } from './json.js'
import type { Session } from './session.js'

/** A method as the dispatcher sees it. Answers now or later; what it throws becomes the error. */
export type Method = {
  readonly name: string
  /** One sentence. */
  readonly summary: string
  /** Longer notes in Markdown: units, bounds, deviations. */
  readonly notes: string | undefined
  readonly params: readonly Param<unknown>[]
  readonly result: ResultSpec
  /** Only over WebSocket. */
  readonly socketOnly: boolean
  /** Own path around the generic decoder, for hot methods. */
  readonly call: (context: RpcContext, params: unknown, session: Session) => Json | Promise<Json>
}

export type ResultSpec = { readonly name: string; readonly schema: JsonObject }

/** A row of the table with typed arguments. */
export function method<const Params extends readonly Param<unknown>[]>(spec: {
  readonly name: string
  readonly summary: string
  readonly notes?: string
  readonly params: Params
  readonly result: ResultSpec
  readonly socketOnly?: boolean
  readonly run: (context: RpcContext, args: Arguments<Params>, session: Session) => Json | Promise<Json>
}): Method {
  const { params, run } = spec
  return {
    name: spec.name,
    summary: spec.summary,
    notes: spec.notes,
    params,
    result: spec.result,
    socketOnly: spec.socketOnly ?? false,
    call: (context, given, session) => run(context, decodeArguments(params, given) as Arguments<Params>, session),
  }
}

type ResultName =
  | 'quantity'
  | 'bytes'
  | 'hash'
  | 'boolean'
  | 'text'
  | 'block'
  | 'transaction'
  | 'receipt'
  | 'receipts'
  | 'logs'
  | 'object'
  | 'list'
  | 'any'

/** Schemas of results that many methods share. */
export const results: Readonly<Record<ResultName, ResultSpec>> = {
  quantity: { name: 'quantity', schema: { type: 'string', pattern: '^0x(0|[1-9a-f][0-9a-f]*)$' } },
  bytes: { name: 'data', schema: { type: 'string', pattern: '^0x[0-9a-f]*$' } },
  hash: { name: 'hash', schema: { type: 'string', pattern: '^0x[0-9a-f]{64}$' } },
  boolean: { name: 'flag', schema: { type: 'boolean' } },
  text: { name: 'text', schema: { type: 'string' } },
  block: { name: 'block', schema: { title: 'Block', type: ['object', 'null'] } },
  transaction: { name: 'transaction', schema: { title: 'Transaction', type: ['object', 'null'] } },
  receipt: { name: 'receipt', schema: { title: 'Receipt', type: ['object', 'null'] } },
  receipts: { name: 'receipts', schema: { type: ['array', 'null'], items: { title: 'Receipt', type: 'object' } } },
  logs: { name: 'logs', schema: { type: 'array', items: { title: 'Log', type: 'object' } } },
  object: { name: 'result', schema: { type: 'object' } },
  list: { name: 'list', schema: { type: 'array' } },
  any: { name: 'result', schema: {} },
}
