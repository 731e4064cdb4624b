/** Decoders made of decoders: lists, objects with known fields, maps with hex keys. */
import { isObject, type JsonObject } from '../json.js'
import { type Decoder, Mismatch, shown } from './param.js'

/** A list of at most `limit` items. */
export function list<Value>(item: Decoder<Value>, limit: number): Decoder<readonly Value[]> {
  return {
    schema: { type: 'array', items: item.schema, maxItems: limit },
    decode(value) {
      if (!Array.isArray(value)) throw new Mismatch(`expected an array, got ${shown(value)}`)
      if (value.length > limit) throw new Mismatch(`array longer than ${limit}`)
      return value.map((entry, i) => within(`[${i}]`, item, entry))
    },
  }
}

export type Fields = Readonly<Record<string, Decoder<unknown>>>
/** Every field may be absent; absent and null are `undefined`. */
export type FieldValues<Shape extends Fields> = {
  readonly [Key in keyof Shape]: (Shape[Key] extends Decoder<infer Value> ? Value : never) | undefined
}

/** An object whose fields are all optional. Unknown fields are ignored, as clients send many. */
export function object<const Shape extends Fields>(
  shape: Shape,
  schema: { readonly required?: readonly string[]; readonly title?: string } = {},
): Decoder<FieldValues<Shape>> {
  const entries = Object.entries(shape)
  const properties: Record<string, JsonObject> = {}
  for (const [key, decoder] of entries) properties[key] = decoder.schema
  return {
    schema: { type: 'object', properties, ...schema },
    decode(value) {
      if (!isObject(value)) throw new Mismatch(`expected an object, got ${shown(value)}`)
      const out: Record<string, unknown> = {}
      for (const [key, decoder] of entries) {
        const field = value[key]
        out[key] = field === undefined || field === null ? undefined : within(key, decoder, field)
      }
      for (const key of schema.required ?? []) if (out[key] === undefined) throw new Mismatch(`${key} is missing`)
      return out as FieldValues<Shape>
    },
  }
}

/** A map with at most `limit` entries. Later duplicates cannot occur: JSON objects keep one value a key. */
export function map<Key, Value>(
  key: Decoder<Key>,
  value: Decoder<Value>,
  limit: number,
): Decoder<ReadonlyMap<Key, Value>> {
  return {
    schema: { type: 'object', additionalProperties: value.schema, maxProperties: limit },
    decode(given) {
      if (!isObject(given)) throw new Mismatch(`expected an object, got ${shown(given)}`)
      const entries = Object.entries(given)
      if (entries.length > limit) throw new Mismatch(`object with more than ${limit} entries`)
      return new Map(entries.map(([name, entry]) => [within(name, key, name), within(name, value, entry)]))
    },
  }
}

/** One value or a list of them; null items stay null where `nullable`. */
export function oneOrMany<Value>(item: Decoder<Value>, limit: number): Decoder<readonly Value[]> {
  const many = list(item, limit)
  return {
    schema: { oneOf: [item.schema, many.schema] },
    decode: (value) => (Array.isArray(value) ? many.decode(value) : [item.decode(value)]),
  }
}

/** `null`, or what `item` reads. */
export function nullable<Value>(item: Decoder<Value>): Decoder<Value | undefined> {
  return {
    schema: { oneOf: [item.schema, { type: 'null' }] },
    decode: (value) => (value === null ? undefined : item.decode(value)),
  }
}

/** Maps the value of a decoder; `convert` may throw Mismatch. */
export function mapped<From, To>(decoder: Decoder<From>, convert: (value: From) => To): Decoder<To> {
  return { schema: decoder.schema, decode: (value) => convert(decoder.decode(value)) }
}

function within<Value>(where: string, decoder: Decoder<Value>, value: unknown): Value {
  try {
    return decoder.decode(value)
  } catch (error) {
    if (error instanceof Mismatch) throw new Mismatch(`${where.slice(0, 80)}: ${error.message}`)
    throw error
  }
}
