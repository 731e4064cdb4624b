/** Parameters of methods: hand-written total decoders that know their JSON schema. One table serves calls, OpenRPC and docs. */
import { invalidArgument, RpcError } from '../errors.js'
import { isObject, type Json, type JsonObject } from '../json.js'

/** Reads a JSON value or throws `Mismatch`. `schema` is JSON Schema (draft 7) of what it accepts. */
export type Decoder<Value> = { readonly schema: JsonObject; readonly decode: (value: unknown) => Value }

/** Why a value is not what was expected; becomes −32602 with the argument's position. */
export class Mismatch extends Error {
  override readonly name: string = 'Mismatch'
}

/** A named, described parameter of a method. */
export type Param<Value> = {
  readonly name: string
  readonly description: string
  readonly required: boolean
  readonly decoder: Decoder<Value>
  /** Value when the caller leaves it out or says null; only for parameters that are not required. */
  readonly otherwise: Value | undefined
}

export function required<Value>(name: string, decoder: Decoder<Value>, description: string): Param<Value> {
  return { name, description, required: true, decoder, otherwise: undefined }
}

export function optional<Value>(name: string, decoder: Decoder<Value>, description: string): Param<Value | undefined> {
  return { name, description, required: false, decoder, otherwise: undefined }
}

export function withDefault<Value>(
  name: string,
  decoder: Decoder<Value>,
  otherwise: Value,
  description: string,
): Param<Value> {
  return { name, description, required: false, decoder, otherwise }
}

/** Values of a parameter list. */
export type Arguments<Params extends readonly Param<unknown>[]> = {
  readonly [Index in keyof Params]: Params[Index] extends Param<infer Value> ? Value : never
}

/**
 * Arguments of a call, by position or by name. Throws RpcError −32602 for missing, surplus or malformed ones; trailing nulls count
 * as absent, as several clients send them.
 */
export function decodeArguments(params: readonly Param<unknown>[], given: unknown): unknown[] {
  const values = given === undefined || given === null ? [] : Array.isArray(given) ? given : byName(params, given)
  if (values.length > params.length) {
    for (let i = params.length; i < values.length; i++) {
      if (values[i] !== null && values[i] !== undefined)
        throw new RpcError(-32602, `too many arguments, want at most ${params.length}`)
    }
  }
  const out: unknown[] = []
  for (let i = 0; i < params.length; i++) {
    const param = params[i]!
    const value = values[i]
    if (value === undefined || value === null) {
      if (param.required) throw new RpcError(-32602, `missing value for required argument ${i}: ${param.name}`)
      out.push(param.otherwise)
      continue
    }
    try {
      out.push(param.decoder.decode(value))
    } catch (error) {
      if (error instanceof Mismatch) throw invalidArgument(i, error.message)
      throw error
    }
  }
  return out
}

function byName(params: readonly Param<unknown>[], given: unknown): unknown[] {
  if (!isObject(given)) throw new RpcError(-32602, 'params must be an array or an object')
  for (const key of Object.keys(given)) {
    if (!params.some((param) => param.name === key)) throw new RpcError(-32602, `unknown parameter ${key.slice(0, 64)}`)
  }
  return params.map((param) => given[param.name])
}

/** A value as it may stand in an error message. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 100 ? `${text.slice(0, 100)}…` : text
}

/** Schema of what a decoder reads, for nesting. */
export function schemaOf(decoder: Decoder<unknown>): Json {
  return decoder.schema
}
